//! What must not compile, and what the compiler says of it.

#[test]
fn wrong_programs_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/it/compile_fail/*.rs");
}
