//! `explain`: the page of a diagnostic code.

use crate::cli::CliError;
use crate::codes;

/// Explains a diagnostic code, or lists all
#[derive(clap::Args)]
pub(in crate::cli) struct Explain {
    /// The code, such as TREE-001
    code: Option<String>,
}

impl Explain {
    pub(super) fn run(&self) -> Result<u8, CliError> {
        let Some(id) = &self.code else {
            for code in codes() {
                println!("{:<12}{}", code.id, code.title);
            }
            return Ok(0);
        };
        let code = codes().find(|code| code.id.eq_ignore_ascii_case(id));
        let code = code.ok_or_else(|| CliError::unknown_code(id, codes().map(|code| code.id)))?;
        println!("{}: {}\n\n{}", code.id, code.title, code.explanation);
        Ok(0)
    }
}
