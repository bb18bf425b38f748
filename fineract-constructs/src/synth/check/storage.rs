//! Storage classes and claims: what their drivers refuse only when a pod waits for its volume.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use fineract_core::{Code, Diag, Doc, NodeId, Severity, Slot, UnitKind};
use fineract_schema::did_you_mean;

use crate::synth::finish::Program;
use crate::synth::quantity;

pub(super) static VOLUME: Code = Code {
    id: "SC-001",
    title: "a storage class of weak volumes",
    severity: Severity::Error,
    explanation: "A class of the EBS driver names the volume's type, `encrypted: \"true\"` (the driver's default is no \
encryption), `iops` or `iopsPerGB` where the type has provisioned IOPS, and never both (SC-1). Without a type the \
driver makes gp3 volumes, whatever the class is called. A volume is of one zone, so it is made where its pod is \
(`WaitForFirstConsumer`).\n\nUse the `StorageClasses` of the cluster.",
};

pub(super) static FILE_SYSTEM: Code = Code {
    id: "SC-003",
    title: "a storage class without its file system",
    severity: Severity::Error,
    explanation: "A class of the EFS driver needs `provisioningMode: efs-ap` and `fileSystemId`, and mounts over TLS \
(SC-3, EFS-6): the file system's policy refuses who comes without.\n\n\
Use `StorageClasses::new(&cluster).files(&files)`.",
};

pub(super) static ACCESS: Code = Code {
    id: "SC-005",
    title: "a claim that its storage can't serve",
    severity: Severity::Error,
    explanation: "A volume of EBS is mounted by one node: `ReadWriteOnce` or `ReadWriteOncePod` (SC-5). A claim for \
many nodes on such a class binds, and the second pod never starts.\n\nClaim `efs-sc` to share files, or one claim for \
each pod.",
};

pub(super) static SIZE: Code = Code {
    id: "SC-006",
    title: "a claim of a size that its volume can't have",
    severity: Severity::Error,
    explanation: "Each type of volume has sizes of its own: io2 4 to 65,536 GiB with at most 1,000 IOPS for each (SC-2), io1 4 to \
16,384 with 50, gp3 1 to 65,536 with 500, gp2 1 to 16,384, st1 and sc1 125 to 16,384, standard 1 to 1,024. EBS refuses \
others, so the claim and its pod stay pending.\n\n\
Claim another size, or lower the IOPS of the class: `StorageClasses::new(&cluster).iops(1000)`.\n\n\
Source: EBS user guide, \"Amazon EBS volume types\".",
};

const EBS: &str = "ebs.csi.aws.com";
const EFS: &str = "efs.csi.aws.com";
/// A type of EBS volumes.
struct Type {
    name: &'static str,
    /// The sizes, in GiB.
    sizes: RangeInclusive<u64>,
    /// The IOPS that can be provisioned, and the most for each GiB.
    iops: Option<(RangeInclusive<u64>, u64)>,
}

/// Source: SC-1 and SC-2; EBS user guide, "Amazon EBS volume types".
static TYPES: [Type; 7] = [
    Type { name: "io1", sizes: 4..=16_384, iops: Some((100..=64_000, 50)) },
    Type { name: "io2", sizes: 4..=65_536, iops: Some((100..=256_000, 1000)) },
    Type { name: "gp2", sizes: 1..=16_384, iops: None },
    Type { name: "gp3", sizes: 1..=65_536, iops: Some((3000..=80_000, 500)) },
    Type { name: "sc1", sizes: 125..=16_384, iops: None },
    Type { name: "st1", sizes: 125..=16_384, iops: None },
    Type { name: "standard", sizes: 1..=1024, iops: None },
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let mut classes = BTreeMap::new();
    let mut claims: Vec<(&str, NodeId, &Doc)> = Vec::new();
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Bundle) {
        let cluster = program.unit(unit).settings.get("cluster").and_then(Doc::as_str).unwrap_or_default();
        for id in program.slot(unit, Slot::Object) {
            let object = &program.leaf(id).body;
            match text(object, &["kind"]).unwrap_or_default() {
                "StorageClass" => {
                    let name = text(object, &["metadata", "name"]).unwrap_or_default();
                    let provisioner = text(object, &["provisioner"]).unwrap_or_default();
                    classes.insert((cluster, name), object);
                    class(program, findings, id, object, provisioner);
                }
                "PersistentVolumeClaim" => claims.push((cluster, id, object)),
                "StatefulSet" => {
                    let templates = object.at(&["spec", "volumeClaimTemplates"]).and_then(Doc::as_list);
                    let templates = templates.into_iter().flatten();
                    claims.extend(templates.map(|claim| (cluster, id, claim)));
                }
                _ => {}
            }
        }
    }
    for (cluster, id, claim) in claims {
        let Some(name) = text(claim, &["spec", "storageClassName"]) else { continue };
        let Some(class) = classes.get(&(cluster, name)) else { continue };
        if text(class, &["provisioner"]) == Some(EBS) && is_shared(claim) {
            let message = format!("`{name}` is of one node, and the claim is for many");
            findings
                .push(program.diag(&ACCESS, id, message).help("claim `ReadWriteOnce`, or a class of EFS"));
        }
        let Some((ty, needed)) = volumes_of(class) else { continue };
        let (least, most) = (needed.max(*ty.sizes.start()), *ty.sizes.end());
        if let Some(size) = gibibytes(claim).filter(|size| !(least..=most).contains(size)) {
            let (bound, nearest) = if size < least { ("more", least) } else { ("less", most) };
            let other = if size < needed { "lower the IOPS" } else { "of another class" };
            let (bound, help) = (format!("{nearest} or {bound}"), format!("claim `{nearest}Gi`, or {other}"));
            let message = format!("the claim is for {size} GiB of `{name}`, which takes {bound}");
            findings.push(program.diag(&SIZE, id, message).help(help));
        }
    }
}

fn class(program: &Program, findings: &mut Vec<Diag>, id: NodeId, object: &Doc, provisioner: &str) {
    let name = text(object, &["metadata", "name"]).unwrap_or_default();
    let parameter = |key| object.at(&["parameters", key]);
    let (code, wrong) = match provisioner {
        EBS => (&VOLUME, volume(&parameter, object)),
        EFS => (&FILE_SYSTEM, file_system(&parameter, object)),
        _ => return,
    };
    for (message, help) in wrong {
        findings.push(program.diag(code, id, format!("storage class `{name}` {message}")).help(help));
    }
}

fn volume<'a>(parameter: &impl Fn(&'static str) -> Option<&'a Doc>, object: &Doc) -> Vec<(String, String)> {
    let mut wrong = Vec::new();
    let ty = parameter("type").and_then(Doc::as_str);
    match ty {
        None => wrong.push(("names no type of volume".into(), "set `type`, such as `gp3`".to_owned())),
        Some(ty) if type_of(ty).is_none() => {
            let names = TYPES.each_ref().map(|ty| ty.name);
            let help = did_you_mean(ty, names.into_iter());
            let help = help.unwrap_or_else(|| format!("one of {}", names.join(", ")));
            wrong.push((format!("has the unknown type `{ty}`"), help));
        }
        Some(_) => {}
    }
    for key in ["iops", "iopsPerGB"] {
        let written = parameter(key).and_then(Doc::as_str);
        if let Some(written) = written.filter(|written| written.parse::<u64>().is_err()) {
            wrong.push((format!("has `{key}: {written}`, which is no number"), "write digits alone".into()));
        }
    }
    let provisioned = parameter("iops").and_then(Doc::as_str);
    match (ty.and_then(type_of), provisioned.and_then(|iops| iops.parse::<u64>().ok())) {
        (Some(Type { name, iops: Some((range, _)), .. }), Some(iops)) if !range.contains(&iops) => {
            let help = format!("set {} to {}", range.start(), range.end());
            wrong.push((format!("has {iops} IOPS, and no volume of {name} has"), help));
        }
        (Some(Type { name, iops: None, .. }), _) if provisioned.is_some() => {
            let message = format!("provisions IOPS, which volumes of {name} don't take");
            wrong.push((message, "leave out `iops`, or take `gp3`".into()));
        }
        _ => {}
    }
    if parameter("encrypted").and_then(Doc::as_str) != Some("true") {
        wrong.push(("does not encrypt".into(), "set `encrypted` to `\"true\"`".into()));
    }
    match (parameter("iops"), parameter("iopsPerGB")) {
        (Some(_), Some(_)) => {
            wrong.push(("sets both `iops` and `iopsPerGB`".into(), "set one of them".into()));
        }
        (None, None) if matches!(ty, Some("io1" | "io2")) => {
            wrong.push(("provisions no IOPS".into(), "set `iops` or `iopsPerGB`".into()));
        }
        _ => {}
    }
    // The API server's own choice is `Immediate`.
    if text(object, &["volumeBindingMode"]) != Some("WaitForFirstConsumer") {
        let message = "makes volumes before their pods have a zone";
        wrong.push((message.into(), "set `volumeBindingMode` to `WaitForFirstConsumer`".into()));
    }
    wrong
}

fn file_system<'a>(
    parameter: &impl Fn(&'static str) -> Option<&'a Doc>,
    object: &Doc,
) -> Vec<(String, String)> {
    let mut wrong = Vec::new();
    if parameter("provisioningMode").and_then(Doc::as_str) != Some("efs-ap") {
        wrong.push(("makes no access points".into(), "set `provisioningMode` to `efs-ap`".to_owned()));
    }
    if parameter("fileSystemId").is_none() {
        wrong.push(("names no file system".into(), "bind the id: `files.file_system.id().bind()`".into()));
    }
    let options = object.at(&["mountOptions"]).and_then(Doc::as_list).unwrap_or_default();
    if !options.iter().any(|option| option.as_str() == Some("tls")) {
        wrong.push(("mounts without TLS".into(), "add the mount option `tls`".into()));
    }
    wrong
}

fn type_of(name: &str) -> Option<&'static Type> {
    TYPES.iter().find(|ty| ty.name == name)
}

/// The type of the volumes of a class, and the GiB that its IOPS need.
fn volumes_of(class: &Doc) -> Option<(&'static Type, u64)> {
    if text(class, &["provisioner"]) != Some(EBS) {
        return None;
    }
    let ty = type_of(text(class, &["parameters", "type"]).unwrap_or("gp3"))?;
    let iops = text(class, &["parameters", "iops"]).and_then(|iops| iops.parse::<u64>().ok());
    Some((ty, ty.iops.as_ref().zip(iops).map_or(0, |((_, each), iops)| iops.div_ceil(*each))))
}

/// The size of the volume that a claim gets: the driver rounds up to whole GiB.
fn gibibytes(claim: &Doc) -> Option<u64> {
    let mebibytes = quantity("storage", claim.at(&["spec", "resources", "requests", "storage"])?)?;
    Some(u64::try_from(mebibytes).ok()?.div_ceil(1024).max(1))
}

fn is_shared(claim: &Doc) -> bool {
    let modes = claim.at(&["spec", "accessModes"]).and_then(Doc::as_list).unwrap_or_default();
    modes.iter().any(|mode| matches!(mode.as_str(), Some("ReadWriteMany" | "ReadOnlyMany")))
}

fn text<'a>(doc: &'a Doc, path: &[&str]) -> Option<&'a str> {
    doc.at(path).and_then(Doc::as_str)
}
