//! Writes `kube` and the Kubernetes part of `schema`.
//!
//! Kubernetes' own schemas and the descriptions of custom resources in `crds/` are read into one [`model::Model`]; from
//! it the typed objects ([`rust`]) and the data for the check at synth ([`schema`]) are written.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "reading and writing files is its work"
)]

mod crd;
mod docs;
mod fetch;
mod kinds;
mod model;
mod names;
mod reach;
mod rust;
mod schema;
mod text;
mod values;

use std::path::{Path, PathBuf};

use crate::files::Files;
use model::Model;

pub(crate) use fetch::fetch;

/// The file with what Kubernetes' own schemas say, in `data/`.
const DATA: &str = "kubernetes.txt.z";

pub(crate) fn generate() -> Result<Files, String> {
    let model = model()?;
    let mut files = Files::default();
    for (module, content) in rust::modules(&model, kinds::KINDS)? {
        files.add(format!("kube/src/{module}.rs"), content);
    }
    files.extend(imported_for_tests()?);
    files.add("schema/data/kubernetes.txt.z", schema::data(&model));
    Ok(files)
}

/// A module for each version of a group that a file of custom resource definitions has.
pub(crate) fn import(source: &str) -> Result<Files, String> {
    let text = std::fs::read_to_string(source).map_err(|error| format!("can't read {source}: {error}"))?;
    let mut files = Files::default();
    for (module, content) in rust::imported(&crd::read(source, &text)?, "fineract_constructs::kube") {
        files.add(format!("{module}.rs"), content);
    }
    Ok(files)
}

/// What [`import`] writes for the definitions that the tests of `kube` compile.
fn imported_for_tests() -> Result<Files, String> {
    let folder = codegen().with_file_name("kube").join("tests/imported");
    let source = folder.join("shop.yaml");
    let text = std::fs::read_to_string(&source)
        .map_err(|error| format!("can't read {}: {error}", source.display()))?;
    let mut files = Files::default();
    for (module, content) in rust::imported(&crd::read("shop.yaml", &text)?, "fineract_kube") {
        files.add(format!("kube/tests/imported/{module}.rs"), content);
    }
    Ok(files)
}

/// Kubernetes' own types and those of the custom resources.
fn model() -> Result<Model, String> {
    let path = codegen().join("data").join(DATA);
    let data = std::fs::read(&path).map_err(|error| format!("can't read {}: {error}", path.display()))?;
    let text = miniz_oxide::inflate::decompress_to_vec(&data).map_err(|error| format!("{DATA}: {error}"))?;
    let text = String::from_utf8(text).map_err(|error| format!("{DATA}: {error}"))?;
    let mut model = Model::default();
    text::read(&mut model, DATA, &text)?;
    values::apply(&mut model)?;
    for path in descriptions()? {
        let text = std::fs::read_to_string(&path)
            .map_err(|error| format!("can't read {}: {error}", path.display()))?;
        text::read(&mut model, &path.display().to_string(), &text)?;
    }
    Ok(model)
}

/// The files that describe custom resources, in order.
fn descriptions() -> Result<Vec<PathBuf>, String> {
    let folder = codegen().join("crds");
    let failed = |error: std::io::Error| format!("can't read {}: {error}", folder.display());
    let entries =
        std::fs::read_dir(&folder).map_err(failed)?.collect::<Result<Vec<_>, _>>().map_err(failed)?;
    let mut paths: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    Ok(paths)
}

fn codegen() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
