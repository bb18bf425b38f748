//! One property type for structures that are the same throughout a service.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Field, Local, Resource, Structure, Type, Unnamed};
use super::names;

/// Names the property types of a service in Rust: equal structures share one, a name with several structures is
/// prefixed with its resource. References in `resources` are rewritten.
pub(crate) fn name_types(resources: &mut [Resource], local: BTreeMap<Local, Unnamed>) -> Vec<Structure> {
    let used = reachable(resources, &local);
    let classes = classes(&local, &used);
    let rust = rust_names(resources, &classes);
    let rename = |owner: &str, fields: &mut Vec<Field>| {
        for field in fields {
            if let Type::Structure(name) = field.ty.element() {
                let class = classes[&(owner.to_owned(), name.clone())];
                field.ty = field.ty.with_element(Type::Structure(rust[&class].clone()));
            }
        }
    };
    for resource in &mut *resources {
        rename(&resource.cfn, &mut resource.fields);
    }
    let mut structures = BTreeMap::new();
    for ((owner, name), unnamed) in local {
        let Some(class) = classes.get(&(owner.clone(), name)) else { continue };
        let Unnamed { doc, mut fields } = unnamed;
        rename(&owner, &mut fields);
        let rust = rust[class].clone();
        let structure: &mut Structure = structures.entry(rust.clone()).or_insert_with(|| Structure {
            rust,
            doc: doc.clone(),
            fields: fields.clone(),
        });
        add_docs(structure, doc, fields);
    }
    structures.into_values().collect()
}

/// The first documentation that says something, and all constants.
fn add_docs(structure: &mut Structure, doc: String, fields: Vec<Field>) {
    if structure.doc.is_empty() {
        structure.doc = doc;
    }
    for (kept, other) in structure.fields.iter_mut().zip(fields) {
        if kept.doc.is_empty() {
            kept.doc = other.doc;
        }
        let new =
            other.values.into_iter().filter(|(name, _)| kept.values.iter().all(|(known, _)| known != name));
        let new: Vec<_> = new.collect();
        kept.values.extend(new);
    }
}

/// The property types that some property needs; tags have a type of their own.
fn reachable(resources: &[Resource], local: &BTreeMap<Local, Unnamed>) -> BTreeSet<Local> {
    let mut seen = BTreeSet::new();
    for resource in resources {
        let named = |fields: &[Field]| {
            let structure = |field: &Field| match field.ty.element() {
                Type::Structure(name) => Some(name.clone()),
                _ => None,
            };
            fields
                .iter()
                .flat_map(|field| structure(field).into_iter().chain(field.also.clone()))
                .collect::<BTreeSet<_>>()
        };
        let mut wanted = named(&resource.fields);
        let mut open: Vec<Local> = wanted.iter().map(|name| (resource.cfn.clone(), name.clone())).collect();
        while let Some(key) = open.pop() {
            for name in named(&local[&key].fields) {
                if wanted.insert(name.clone()) {
                    open.push((resource.cfn.clone(), name));
                }
            }
            seen.insert(key);
        }
    }
    seen
}

/// Property types by class: two are in one class if their names, properties and the classes of what they refer to
/// are the same.
fn classes(local: &BTreeMap<Local, Unnamed>, used: &BTreeSet<Local>) -> BTreeMap<Local, usize> {
    let mut classes: BTreeMap<Local, usize> = used.iter().map(|key| (key.clone(), 0)).collect();
    let mut count = 0;
    loop {
        let mut numbers = BTreeMap::new();
        let mut next = BTreeMap::new();
        for key in used {
            let signature = signature(key, &local[key].fields, &classes);
            let number = numbers.len();
            next.insert(key.clone(), *numbers.entry(signature).or_insert(number));
        }
        classes = next;
        if numbers.len() == count {
            return classes;
        }
        count = numbers.len();
    }
}

type Signature = (String, usize, Vec<(String, bool, Type, usize)>);

fn signature(key: &Local, fields: &[Field], classes: &BTreeMap<Local, usize>) -> Signature {
    let fields = fields.iter().map(|field| {
        let class = match field.ty.element() {
            Type::Structure(name) => classes[&(key.0.clone(), name.clone())],
            _ => 0,
        };
        (field.cfn.clone(), field.required, field.ty.clone(), class)
    });
    (key.1.clone(), classes[key], fields.collect())
}

fn rust_names(resources: &[Resource], classes: &BTreeMap<Local, usize>) -> BTreeMap<usize, String> {
    let mut structures: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for ((_, name), class) in classes {
        structures.entry(name).or_default().insert(*class);
    }
    let mut taken: BTreeSet<String> = RESERVED.iter().map(|name| (*name).to_owned()).collect();
    for resource in resources {
        taken.extend(["", "Ref", "Required"].map(|suffix| format!("{}{suffix}", resource.rust)));
    }
    let mut rust = BTreeMap::new();
    for ((owner, name), class) in classes {
        if rust.contains_key(class) {
            continue;
        }
        let owner = names::pascal(owner.rsplit("::").next().unwrap_or(owner));
        let plain = names::pascal(name);
        let plain = if structures[name.as_str()].len() > 1 { format!("{owner}{plain}") } else { plain };
        let tries = [plain.clone(), format!("{plain}Property"), format!("{owner}{plain}Property")];
        let free = |name: &String| !taken.contains(name) && !taken.contains(&format!("{name}Required"));
        let name = tries.into_iter().find(free).expect("a resource has one property type of a name");
        taken.extend([name.clone(), format!("{name}Required")]);
        rust.insert(*class, name);
    }
    rust
}

/// Names of the language that generated code uses bare.
const RESERVED: &[&str] = &["Clone", "Copy", "Debug", "From", "Option", "Self", "String", "Vec"];
