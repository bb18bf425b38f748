//! Resources that open something by being there, or protect something until they go.

use serde_json::Value as Json;

use super::targets::{is_about_kept, is_about_old};
use crate::diff::model::{Action, Change, DangerKind};
use crate::diff::side::text;
use crate::diff::template::Pair;

/// What is lost with the last of these, unless what they are about goes too.
const GUARDS: [(&str, &str); 13] = [
    ("AWS::WAFv2::WebACLAssociation", "nothing filters what gets there"),
    ("AWS::WAFv2::LoggingConfiguration", "what the firewall stops is no longer logged"),
    ("AWS::NetworkFirewall::Firewall", "nothing filters what passes"),
    ("AWS::NetworkFirewall::LoggingConfiguration", "what the firewall stops is no longer logged"),
    ("AWS::EC2::FlowLog", "traffic is no longer logged"),
    ("AWS::CloudTrail::Trail", "calls are no longer logged"),
    ("AWS::GuardDuty::Detector", "nobody looks for intruders"),
    ("AWS::Config::ConfigurationRecorder", "changes are no longer recorded"),
    ("AWS::Backup::BackupPlan", "no more backups by it"),
    ("AWS::Backup::BackupSelection", "no more backups of what it selects"),
    ("AWS::SecretsManager::RotationSchedule", "the secret is no longer rotated"),
    ("AWS::S3::AccountPublicAccessBlock", "buckets of the account may be made public"),
    ("AWS::Shield::Protection", "no more protection against floods"),
];

/// Adds what a new or changed resource opens, and what one that is gone no longer guards.
pub(super) fn opened_or_unguarded(
    pair: &Pair,
    change: &mut Change,
    before: Option<&Json>,
    after: Option<&Json>,
) {
    let properties = |doc: &'_ Json| doc["Properties"].clone();
    let (old, new) = (before.map(properties), after.map(properties));
    if let (Some(old), None) = (&old, &new) {
        let guard = GUARDS.iter().find(|(ty, _)| *ty == change.ty);
        if let Some((_, what)) = guard.filter(|_| is_about_kept(pair, old)) {
            change.danger(DangerKind::Protection, *what);
        }
    }
    let is_of_old = old.is_some() || new.as_ref().is_some_and(|new| is_about_old(pair, new));
    match (change.ty.as_str(), &new) {
        ("AWS::Route53::RecordSet", _) => lost_name(pair, change, old.as_ref()),
        ("AWS::EC2::TransitGatewayRoute", _) => refused_route(change, old.as_ref(), new.as_ref()),
        ("AWS::EC2::Route", Some(new)) if is_of_old => route(change, old.as_ref(), new),
        ("AWS::EC2::VPCPeeringConnection", Some(_)) if old.is_none() && is_of_old => {
            change.danger(DangerKind::Network, "lets two networks reach each other");
        }
        ("AWS::EKS::AccessEntry", Some(new)) if is_of_old => entry(change, old.as_ref(), new),
        _ => {}
    }
}

/// A name that nothing of the new output is called by.
fn lost_name(pair: &Pair, change: &mut Change, before: Option<&Json>) {
    let Some(name) = before.and_then(|record| record["Name"].as_str()) else { return };
    let side = pair.after.side;
    let mut templates = side.stems().filter_map(|stem| std::str::from_utf8(side.template_bytes(stem)?).ok());
    let quoted = format!("\"{name}\"");
    if !templates.any(|template| template.contains(&quoted)) {
        change.danger(DangerKind::BrokenReader, format!("nobody is told any more where `{name}` is"));
    }
}

/// A way to the internet.
fn route(change: &mut Change, before: Option<&Json>, after: &Json) {
    let gateway = &after["GatewayId"];
    if change.action != Action::Moved
        && !gateway.is_null()
        && before.is_none_or(|before| before["GatewayId"] != *gateway)
    {
        change.danger(DangerKind::Network, "routes subnets to the internet and back, or to another gateway");
    }
}

/// A route that refuses what is sent there.
fn refused_route(change: &mut Change, before: Option<&Json>, after: Option<&Json>) {
    let refuses = |route: Option<&Json>| route.is_some_and(|route| route["Blackhole"] == true);
    if refuses(before) && !refuses(after) {
        let net = before.map(|route| text(&route["DestinationCidrBlock"])).unwrap_or_default();
        change.danger(DangerKind::Network, format!("no longer refuses what is sent to `{net}`"));
    }
}

/// Who gets into a cluster, and as what.
fn entry(change: &mut Change, before: Option<&Json>, after: &Json) {
    let list = |doc: Option<&Json>, name: &str| -> Vec<Json> {
        doc.and_then(|doc| doc[name].as_array()).cloned().unwrap_or_default()
    };
    let principal =
        after["PrincipalArn"].as_str().map_or_else(|| after["PrincipalArn"].to_string(), str::to_owned);
    for name in ["AccessPolicies", "KubernetesGroups"] {
        let known = list(before, name);
        for right in list(Some(after), name).iter().filter(|right| !known.contains(right)) {
            let right = right["PolicyArn"].as_str().or_else(|| right.as_str()).unwrap_or_default();
            let right = right.rsplit('/').next().unwrap_or(right);
            change.danger(
                DangerKind::Permission,
                format!("gives `{principal}` the rights of `{right}` in the cluster"),
            );
        }
    }
}
