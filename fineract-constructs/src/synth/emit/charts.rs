//! Helm charts: one for each service, and a values file for each cluster.
//!
//! A chart is made from what the clusters hold: where an object is the same in all of them the template has the text;
//! where it differs the template has a value and each cluster's file says which. So `helm template` with a cluster's
//! values gives the cluster's manifests, whatever a service consists of.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fineract_core::Doc;
use serde::ser::{Serialize, Serializer};
use serde_json::json;
use vecmap::VecMap;

use super::lower::Plain;
use super::manifests::{header, yaml};
use super::objects::Object;
use crate::k8s::ObjectName;
use crate::parallel;

/// The label that names the service that an object belongs to.
const SERVICE: &str = "app.kubernetes.io/name";

/// The label with the version of the program.
const VERSION: &str = "app.kubernetes.io/version";

/// Marks a value in a template before it is written as text; letters that YAML leaves as they are.
const MARK: &str = "__value__";

/// One object of a service, in every cluster that has it.
type Variants<'a> = Vec<(&'a str, &'a Doc)>;

/// Where a value stands in a values file.
type Path = Vec<String>;

/// Values by cluster and path.
type Values<'a> = BTreeMap<&'a str, BTreeMap<Path, Cow<'a, Doc>>>;

/// A document that is put together from parts of others.
enum Part<'a> {
    Doc(&'a Doc),
    Text(String),
    List(Vec<Part<'a>>),
    Map(VecMap<&'a str, Part<'a>>),
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Doc(doc) => Plain(doc).serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(map) => serializer.collect_map(map.iter()),
        }
    }
}

/// Writes the charts of all services among the objects.
pub(super) fn emit(app: &str, objects: &[Object], version: [u32; 3]) -> BTreeMap<String, Vec<u8>> {
    let version = version.map(|part| part.to_string()).join(".");
    let mut services: BTreeMap<&str, Vec<&Object>> = BTreeMap::new();
    for object in objects.iter().filter(|object| object.charted) {
        if let Some(service) = object.document.at(&["metadata", "labels", SERVICE]).and_then(Doc::as_str) {
            services.entry(service).or_default().push(object);
        }
    }
    let services: Vec<_> = services.into_iter().collect();
    let charts = parallel::each(&services, |(service, objects)| chart(app, service, objects, &version));
    charts.into_iter().flatten().collect()
}

fn chart(app: &str, service: &str, objects: &[&Object], version: &str) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let header = header(app);
    let mut write = |path: &str, text: &str| {
        files.push((format!("charts/{service}/{path}"), format!("{header}{text}").into_bytes()));
    };
    let clusters: BTreeSet<&str> = objects.iter().map(|object| object.cluster).collect();
    let mut values: Values = clusters.iter().map(|cluster| (*cluster, BTreeMap::new())).collect();

    let mut by_name: BTreeMap<&ObjectName, Vec<&Object>> = BTreeMap::new();
    for object in objects {
        by_name.entry(&object.name).or_default().push(object);
    }
    let names: Vec<_> = by_name.keys().copied().collect();
    for (name, variants) in by_name {
        let key = key(name, &names, service);
        let mut text = template(&key, &variants, &mut values);
        if variants.len() < clusters.len() {
            let has = |cluster: &str| variants.iter().any(|variant| variant.cluster == cluster);
            for (cluster, values) in &mut values {
                values.insert(vec![key.clone(), "enabled".into()], Cow::Owned(has(cluster).into()));
            }
            text = format!("{{{{- if .Values.{key}.enabled }}}}\n{text}{{{{- end }}}}\n");
        }
        write(&format!("templates/{}.yaml", file(name, &names, service)), &text);
    }

    let app_version =
        objects.iter().find_map(|object| object.document.at(&["metadata", "labels", VERSION])?.as_str());
    let description = format!("{service} of {app}");
    let about = json!({"apiVersion": "v2", "name": service, "description": description, "type": "application",
        "version": version, "appVersion": app_version.unwrap_or(version)});
    write("Chart.yaml", &yaml(&about));
    let first = first(&values);
    let of = clusters.first().copied().unwrap_or_default();
    let whose = format!("# The values of {of}; those of any other cluster take its own file as well.\n");
    write("values.yaml", &(whose + &yaml(&nested(first.iter().map(|(path, value)| (*path, *value))))));
    for (cluster, values) in &values {
        let own = values.iter().map(|(path, value)| (path, &**value));
        let own = own.filter(|(path, value)| first.get(path) != Some(value));
        write(&format!("values-{cluster}.yaml"), &yaml(&nested(own)));
    }
    files
}

/// What an object's values stand under: its kind, and its name where the service has several of the kind.
fn key(name: &ObjectName, all: &[&ObjectName], service: &str) -> String {
    identifier(&file(name, all, service))
}

/// `deployment`, or `networkpolicy-ingress` where the service has several of the kind.
fn file(name: &ObjectName, all: &[&ObjectName], service: &str) -> String {
    let kind = name.kind.to_ascii_lowercase();
    if all.iter().filter(|other| other.kind == name.kind).count() == 1 {
        return kind;
    }
    let own = name.name.strip_prefix(service).unwrap_or(&name.name).trim_start_matches('-');
    if own.is_empty() { kind } else { format!("{kind}-{own}") }
}

/// The document of all clusters, with a marked value where they differ.
fn compare<'a: 'p, 'p>(
    path: &mut Vec<&'p str>,
    variants: &Variants<'a>,
    values: &mut Values<'a>,
) -> Part<'a> {
    let (_, first) = *variants.first().expect("an object is in a cluster");
    if variants.iter().all(|(_, variant)| *variant == first) {
        return Part::Doc(first);
    }
    let mut below = |key: &'a str, variants: Variants<'a>| {
        let depth = path.len();
        // `spec` of the object itself would be under nearly every path.
        if depth > 1 || key != "spec" || !stand_beside_others(&variants) {
            path.push(key);
        }
        let part = compare(path, &variants, values);
        path.truncate(depth);
        part
    };
    if let Some(keys) = same_keys(variants) {
        let member = |key: &'a str| {
            let members =
                variants.iter().filter_map(|(cluster, variant)| Some((*cluster, variant.at(&[key])?)));
            (key, below(key, members.collect()))
        };
        return Part::Map(keys.into_iter().map(member).collect());
    }
    if let Some(names) = same_names(variants) {
        let item = |(index, name): (usize, &'a str)| {
            let items = variants
                .iter()
                .filter_map(|(cluster, variant)| Some((*cluster, variant.as_list()?.get(index)?)));
            below(name, items.collect())
        };
        return Part::List(names.into_iter().enumerate().map(item).collect());
    }
    let mut path: Path = path.iter().map(|step| identifier(step)).collect();
    if path.len() == 1 {
        path.push("object".into());
    }
    for (cluster, variant) in variants {
        let own = values.get_mut(cluster).expect("every cluster of the chart has values");
        own.insert(path.clone(), Cow::Borrowed(variant));
    }
    Part::Text(format!("{MARK}{}{MARK}", path.join(".")))
}

/// Whether the members of `spec` can stand where the object's own and its switch do.
fn stand_beside_others(spec: &Variants) -> bool {
    same_keys(spec).is_some_and(|keys| !keys.iter().any(|key| ["metadata", "enabled"].contains(key)))
}

/// The keys, if all are maps with the same.
fn same_keys<'a>(variants: &Variants<'a>) -> Option<Vec<&'a str>> {
    same(variants, |doc| Some(doc.as_map()?.keys().map(AsRef::as_ref).collect::<Vec<_>>()))
}

/// The names of the items, if all are lists of the same.
fn same_names<'a>(variants: &Variants<'a>) -> Option<Vec<&'a str>> {
    let name = |item: &'a Doc| item.at(&["name"])?.as_str();
    same(variants, |doc| doc.as_list()?.iter().map(name).collect::<Option<Vec<_>>>())
}

fn same<'a, T: PartialEq>(variants: &Variants<'a>, what: impl Fn(&'a Doc) -> Option<T>) -> Option<T> {
    let mut all = variants.iter().map(|(_, variant)| what(variant));
    let first = all.next()??;
    all.all(|other| other.as_ref() == Some(&first)).then_some(first)
}

/// An object as a Helm template: values by their path, and braces that Helm must not read.
fn template<'a>(key: &str, variants: &[&'a Object<'a>], values: &mut Values<'a>) -> String {
    let (first, others) = variants.split_first().expect("an object is in a cluster");
    let is_same = others.iter().all(|other| other.text == first.text);
    let text = if is_same {
        first.text.to_string()
    } else {
        let variants = variants.iter().map(|variant| (variant.cluster, &*variant.document)).collect();
        yaml(&compare(&mut vec![key], &variants, values))
    };
    let text = text.replace("{{", "{{ \"{{\" }}");
    let mut parts = text.split(MARK);
    let mut template = parts.next().unwrap_or_default().to_owned();
    while let (Some(path), Some(rest)) = (parts.next(), parts.next()) {
        template.extend(["{{ .Values.", path, " | toJson }}", rest]);
    }
    template
}

/// The values of the first cluster, and for what it doesn't have of the next that does: a chart that is installed without a
/// cluster's file never mixes environments. Maps are left to each cluster, as Helm would merge them.
fn first<'v>(values: &'v Values) -> BTreeMap<&'v Path, &'v Doc> {
    let mut first = BTreeMap::new();
    let mut maps: BTreeSet<&Path> = BTreeSet::new();
    for (path, value) in values.values().flatten() {
        if value.as_map().is_some() {
            maps.insert(path);
        }
        first.entry(path).or_insert(&**value);
    }
    first.retain(|path, _| !maps.contains(path));
    first
}

fn nested<'a>(values: impl Iterator<Item = (&'a Path, &'a Doc)>) -> Part<'a> {
    let mut root = VecMap::default();
    for (path, value) in values {
        let (last, parents) = path.split_last().expect("a path starts with the object's key");
        let mut at = &mut root;
        for parent in parents {
            let next = at.entry(parent.as_str()).or_insert_with(|| Part::Map(VecMap::default()));
            let Part::Map(next) = next else { unreachable!("a value has no values below") };
            at = next;
        }
        at.insert(last.as_str(), Part::Doc(value));
    }
    Part::Map(root)
}

/// A name that Helm takes after a dot: `role-arn` as `roleArn`.
fn identifier(text: &str) -> String {
    let mut words =
        text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    let mut name = words.next().unwrap_or("value").to_owned();
    for word in words {
        let (first, rest) = word.split_at(1);
        name.push_str(&first.to_ascii_uppercase());
        name.push_str(rest);
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use fineract_core::Tree;

    use super::*;
    use crate::policy::to_doc;

    fn rendered(cluster: &'static str, object: &serde_json::Value) -> Object<'static> {
        let document = to_doc(object.clone());
        let (name, text) = (ObjectName::of(&document), yaml(&Plain(&document)).into());
        Object { bundle: Tree::ROOT, cluster, charted: true, name, document: Cow::Owned(document), text }
    }

    fn deployment(image: &str, replicas: u32) -> serde_json::Value {
        json!({"apiVersion": "apps/v1", "kind": "Deployment",
            "metadata": {"name": "loans", "labels": {SERVICE: "loans"}},
            "spec": {"replicas": replicas, "template": {"spec": {"containers": [
                {"name": "loans", "image": image, "args": ["{{literal}}"]}]}}}})
    }

    fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
        String::from_utf8(files[path].clone()).unwrap()
    }

    #[test]
    fn what_differs_is_a_value_and_what_does_not_is_text() {
        let objects = [("a", "x:1"), ("b", "x:2"), ("c", "x:2")]
            .map(|(cluster, image)| rendered(cluster, &deployment(image, 2)));
        let files = emit("app", &objects, [1, 4, 2]);
        let template = text(&files, "charts/loans/templates/deployment.yaml");
        assert!(
            template
                .contains("image: {{ .Values.deployment.template.spec.containers.loans.image | toJson }}"),
            "{template}"
        );
        assert!(template.contains("replicas: 2"), "{template}");
        assert!(text(&files, "charts/loans/Chart.yaml").contains("version: \"1.4.2\"\n"));
        assert!(template.contains("{{ \"{{\" }}literal}}"), "{template}");
        assert!(text(&files, "charts/loans/values.yaml").contains("image: x:1"));
        assert!(!text(&files, "charts/loans/values-a.yaml").contains("image"));
        assert!(text(&files, "charts/loans/values-b.yaml").contains("image: x:2"));
    }

    #[test]
    fn a_chart_without_a_clusters_values_mixes_no_environments() {
        let objects = [("dev", "dev:2", 1), ("prod-a", "prod:1", 3), ("prod-b", "prod:2", 3)]
            .map(|(cluster, image, replicas)| rendered(cluster, &deployment(image, replicas)));
        let values = text(&emit("app", &objects, [1, 4, 2]), "charts/loans/values.yaml");
        assert!(values.contains("The values of dev;"), "{values}");
        assert!(values.contains("replicas: 1") && values.contains("image: dev:2"), "{values}");
    }

    #[test]
    fn what_differs_whole_stands_under_a_name_of_its_own() {
        let secret = |version: &str, spec: serde_json::Value| {
            json!({"apiVersion": "external-secrets.io/v1", "kind": "ExternalSecret",
                "metadata": {"name": "loans", "labels": {SERVICE: "loans", VERSION: version}}, "spec": spec})
        };
        let objects = [
            rendered("a", &secret("1", json!({"data": ["x"]}))),
            rendered("b", &secret("2", json!({"dataFrom": ["y"]}))),
        ];
        let files = emit("app", &objects, [1, 4, 2]);
        let template = text(&files, "charts/loans/templates/externalsecret.yaml");
        assert!(template.contains("\nspec: {{ .Values.externalsecret.spec | toJson }}"), "{template}");
        let values = text(&files, "charts/loans/values-b.yaml");
        assert!(values.contains("  spec:\n    dataFrom:"), "{values}");
        assert!(values.contains("appKubernetesIoVersion: \"2\""), "{values}");

        let other = json!({"apiVersion": "external-secrets.io/v1", "kind": "ExternalSecret", "data": {},
            "metadata": {"name": "loans", "labels": {SERVICE: "loans"}}});
        let [first, _] = objects;
        let objects = [first, rendered("b", &other), rendered("c", &deployment("x:1", 1))];
        let files = emit("app", &objects, [1, 4, 2]);
        let values = text(&files, "charts/loans/values-b.yaml");
        assert!(values.contains("externalsecret:\n  object:\n    apiVersion:"), "{values}");
        assert!(text(&files, "charts/loans/values-c.yaml").contains("externalsecret:\n  enabled: false\n"));
    }

    #[test]
    fn an_object_that_a_cluster_lacks_is_switched() {
        let budget = json!({"apiVersion": "policy/v1", "kind": "PodDisruptionBudget",
            "metadata": {"name": "loans", "labels": {SERVICE: "loans"}}});
        let objects = [
            rendered("a", &deployment("x:1", 1)),
            rendered("b", &deployment("x:1", 1)),
            rendered("b", &budget),
        ];
        let files = emit("app", &objects, [1, 4, 2]);
        let template = text(&files, "charts/loans/templates/poddisruptionbudget.yaml");
        assert!(template.contains("{{- if .Values.poddisruptionbudget.enabled }}"), "{template}");
        let values =
            ["values", "values-a", "values-b"].map(|name| text(&files, &format!("charts/loans/{name}.yaml")));
        assert_eq!(values.iter().filter(|values| values.contains("enabled: true")).count(), 1, "{values:?}");
        assert_eq!(values.iter().filter(|values| values.contains("enabled: false")).count(), 1, "{values:?}");
    }
}
