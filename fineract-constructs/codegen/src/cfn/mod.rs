//! Generator.

use crate::files::Files;

pub(crate) fn fetch() -> Result<(), String> {
    Ok(())
}

pub(crate) fn generate() -> Result<Files, String> {
    Ok(Files::default())
}

pub(crate) fn import(source: &str) -> Result<Files, String> {
    Err(format!("can't import {source}"))
}
