//! CloudFormation: the data of all types, the typed resources, the constraints.

mod constraints;
mod data;
mod dedupe;
mod docs;
mod emit;
mod fetch;
mod fixups;
mod identity;
mod lint;
mod model;
mod names;
mod overlay;
mod references;
mod rules;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use crate::files::Files;

/// The folder of the committed data.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// Downloads the sources and rewrites the committed data.
pub(crate) fn fetch() -> Result<(), String> {
    fetch::fetch(&folder())
}

/// The typed resources of the services in use, and the constraints of all types.
pub(crate) fn generate() -> Result<Files, String> {
    let mut data = data::Data::read()?;
    fixups::apply(&mut data)?;
    let unused = overlay::unused(&data);
    if !unused.is_empty() {
        return Err(format!("these rows of the overlay no longer apply: {}", unused.join(", ")));
    }
    let mut files = emit::library(&data)?;
    files.add("schema/data/cloudformation.bin", constraints::pack(&data)?);
    for service in TESTED_IMPORTS {
        for (path, content) in emit::import(&data, service, emit::Home::Test)?.0 {
            files.add(Path::new("cfn/tests/imported").join(path), content);
        }
    }
    Ok(files)
}

/// Services of different shapes that a test of `cfn` imports: keywords, free-form properties, a property type that holds
/// itself, many required properties, tags, attributes, a property named `Default`.
const TESTED_IMPORTS: &[&str] =
    &["AWS::Batch", "AWS::Budgets", "AWS::DynamoDB", "AWS::MSK", "AWS::VerifiedPermissions"];

/// A module for a service or a single type that the library does not have.
pub(crate) fn import(source: &str) -> Result<Files, String> {
    let mut data = data::Data::read()?;
    fixups::apply(&mut data)?;
    emit::import(&data, source, emit::Home::Program)
}
