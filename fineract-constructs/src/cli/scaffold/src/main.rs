//! `cargo run -- synth`
fn main() -> std::process::ExitCode {
    fineract_constructs::cli::main(platform::APPS)
}
