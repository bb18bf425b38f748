//! Data that is deleted, or replaced by an empty store.

use fineract_schema::{ResourceType, resource_type};
use serde_json::Value as Json;

use crate::diff::model::{Action, Change, DangerKind, Effect};
use crate::diff::side::text;

/// Types whose data stays until a copy of it is made, unless the template says otherwise.
/// Source: `DeletionPolicy` attribute, CloudFormation's user guide.
const SNAPSHOT_BY_DEFAULT: [&str; 2] = ["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"];

/// What ends with what holds no data: what others know by an address or by name servers, which a new one has not, and
/// what runs there.
const ENDS: [(&str, DangerKind, &str); 8] = [
    ("AWS::EC2::VPC", DangerKind::Outage, "all that is in the network goes with it, or is cut off"),
    ("AWS::EKS::Cluster", DangerKind::Outage, "all that runs on the cluster stops"),
    (
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        DangerKind::Outage,
        "what it serves can't be reached until names lead to another one",
    ),
    ("AWS::EC2::TransitGateway", DangerKind::Outage, "networks no longer reach each other through it"),
    (
        "AWS::NetworkManager::CoreNetwork",
        DangerKind::Outage,
        "networks no longer reach each other through it",
    ),
    ("AWS::EC2::EIP", DangerKind::BrokenReader, "its address is lost, by which others may know the network"),
    (
        "AWS::GlobalAccelerator::Accelerator",
        DangerKind::BrokenReader,
        "its addresses are lost, by which clients may know it",
    ),
    (
        "AWS::Route53::HostedZone",
        DangerKind::BrokenReader,
        "its name servers are lost, to which the domain is delegated",
    ),
];

/// What becomes of the data, by the schema and the policies of the template.
pub(in crate::diff) fn replaced_or_deleted(change: &mut Change, before: Option<&Json>, after: Option<&Json>) {
    let Some(old) = before else { return };
    let ty = text(&old["Type"]);
    let stateful = resource_type(&ty).is_some_and(ResourceType::stateful);
    let kept = |policy: &str, what: &str| match policy {
        "Snapshot" => format!(": {what} leaves a snapshot"),
        policy if policy.starts_with("Retain") => format!(": {what} stays in the account"),
        _ => String::new(),
    };
    let ends = ENDS.iter().find(|(known, ..)| *known == ty);
    if let (Effect::Delete | Effect::Replace, Some((_, kind, lost))) = (change.effect, ends) {
        change.danger(*kind, *lost);
    }
    match change.effect {
        Effect::Delete if stateful => {
            let policy = policy(old, "DeletionPolicy", &ty);
            change.danger(
                DangerKind::StatefulDeletion,
                format!("deletes what holds data{}", kept(&policy, "it")),
            );
        }
        Effect::Orphan => change.notes.push("it stays in the account, and no stack manages it".into()),
        Effect::MayReplace if stateful && change.fields.iter().any(|field| field.path == "Condition") => {
            change
                .danger(DangerKind::StatefulDeletion, "deletes what holds data where its condition is false");
        }
        Effect::Replace | Effect::MayReplace => {
            let moved = matches!(change.action, Action::Moved | Action::Renamed);
            let (doc, attribute) =
                if moved { (old, "DeletionPolicy") } else { (after.unwrap_or(old), "UpdateReplacePolicy") };
            let kept = kept(&policy(doc, attribute, &ty), "the old one");
            let verb = if change.effect == Effect::Replace { "replaces" } else { "may replace" };
            if stateful {
                let message = format!("{verb} what holds data with an empty one{kept}");
                change.danger(DangerKind::StatefulReplacement, message);
            }
            if let Some(name) = fixed_name(&ty, old, after).filter(|_| change.effect == Effect::Replace) {
                let message =
                    format!("CloudFormation can't make the new one while the old one has the name `{name}`");
                change.danger(DangerKind::Refused, message);
            }
        }
        _ => {}
    }
}

/// What a template says becomes of a resource.
pub(in crate::diff) fn policy(resource: &Json, attribute: &str, ty: &str) -> String {
    let alone = resource["Properties"]["DBClusterIdentifier"].is_null() || ty == "AWS::RDS::DBCluster";
    let default = if SNAPSHOT_BY_DEFAULT.contains(&ty) && alone && attribute == "DeletionPolicy" {
        "Snapshot"
    } else {
        "Delete"
    };
    resource[attribute].as_str().unwrap_or(default).to_owned()
}

/// The name that a resource has before and after, where the template chooses it.
fn fixed_name(ty: &str, before: &Json, after: Option<&Json>) -> Option<String> {
    name_property(ty, resource_type(ty)?).find_map(|property| {
        let name = |doc: &Json| doc["Properties"][property].as_str().map(str::to_owned);
        let (before, after) = (name(before)?, name(after?)?);
        (before == after).then_some(before)
    })
}

/// The properties that may be the name of a resource: what `Ref` gives, or what is create-only and called after the type.
pub(super) fn name_property<'t>(ty: &str, known: &'t ResourceType) -> impl Iterator<Item = &'t str> {
    let last = ty.rsplit("::").next().unwrap_or_default();
    let is_name = move |property: &&str| {
        known.reference() == [*property]
            || property.strip_suffix("Name").is_some_and(|of| of.is_empty() || of.eq_ignore_ascii_case(last))
    };
    known.create_only().map(|(property, _)| property).filter(is_name)
}
