//! Writes the data that objects are checked against at synth: the model without its prose.

use super::model::{Model, Module, VERSIONS};
use super::text;

/// The deflated text; its first line names the versions.
pub(crate) fn data(model: &Model) -> Vec<u8> {
    let mut bare = Model::default();
    for (name, module) in &model.modules {
        let mut module = Module { api_version: module.api_version.clone(), types: module.types.clone() };
        for ty in module.types.values_mut() {
            ty.doc.clear();
            ty.fields.values_mut().for_each(|field| field.doc.clear());
        }
        bare.modules.insert(name.clone(), module);
    }
    let text = format!("versions {}\n{}", VERSIONS.join(" "), text::write(&bare));
    let text: String = text.lines().flat_map(|line| [line.trim_end(), "\n"]).collect();
    miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 10)
}
