//! `completions`: a shell's completion script.

use clap_complete::Shell;

/// Prints the completion script of a shell
#[derive(clap::Args)]
pub(in crate::cli) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self, cli: &mut clap::Command) -> u8 {
        let name = cli.get_name().to_owned();
        clap_complete::generate(self.shell, cli, name, &mut std::io::stdout());
        0
    }
}
