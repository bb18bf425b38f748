//! Network ACLs that let more through than before.

use std::collections::BTreeMap;

use ipnet::IpNet;
use serde_json::Value as Json;

use crate::diff::meaning::{Address, Meaning};
use crate::diff::model::{Action, DangerKind};
use crate::diff::template::Resource;

/// An entry of an ACL. The lowest number that matches a packet decides.
#[derive(Clone, Debug)]
struct Entry {
    number: i64,
    allows: bool,
    outward: bool,
    protocol: i64,
    ports: (i64, i64),
    net: IpNet,
    /// The resource that says so.
    by: Address,
}

const ANY: i64 = -1;

/// Adds the entries that let more through: new and wider ones, and those that no longer refuse.
pub(in crate::diff) fn let_through(before: &Meaning, after: &Meaning, stem: &str, changes: &mut [Resource]) {
    for resource in changes.iter_mut() {
        association(resource);
    }
    if !changes.iter().any(|resource| resource.change.ty == "AWS::EC2::NetworkAclEntry") {
        return;
    }
    let (old, new) = (entries(before, stem), entries(after, stem));
    for (acl, new) in &new {
        let Some(old) = old.get(acl) else { continue };
        for entry in new.iter().filter(|entry| entry.allows && !shadowed(entry, new)) {
            let (by, message) = match beyond(entry, old, new) {
                Beyond::Nothing => continue,
                Beyond::Refusal(denial) => (&denial.by, format!("no longer refuses {}", denial.told())),
                Beyond::Opening => (&entry.by, format!("lets through {}", entry.told())),
            };
            let is_by = |resource: &&mut Resource| {
                let at = |meaning: &Meaning, at: &Option<(String, String)>| {
                    at.as_ref().is_some_and(|(stem, id)| meaning.address(stem, id) == *by)
                };
                at(after, &resource.after) || at(before, &resource.before)
            };
            if let Some(resource) = changes.iter_mut().find(is_by) {
                resource.change.danger(DangerKind::Network, message);
            }
        }
    }
}

/// A subnet under another ACL, or under that of the network, which lets everything through.
fn association(resource: &mut Resource) {
    let change = &mut resource.change;
    if change.ty != "AWS::EC2::SubnetNetworkAclAssociation" {
        return;
    }
    if change.action == Action::Removed {
        change.danger(
            DangerKind::Network,
            "leaves the subnet to the network's own ACL, which lets everything through",
        );
    } else if change.action == Action::Changed
        && change.fields.iter().any(|field| field.path == "NetworkAclId")
    {
        change.danger(DangerKind::Network, "puts the subnet under another ACL");
    }
}

/// What an entry lets through that nothing let through before.
enum Beyond<'a> {
    Nothing,
    /// It did, but for this entry.
    Refusal(&'a Entry),
    Opening,
}

fn beyond<'a>(entry: &Entry, old: &'a [Entry], new: &[Entry]) -> Beyond<'a> {
    let mut refusal = None;
    for known in old.iter().filter(|known| known.allows && known.covers(entry)) {
        let denials = old.iter().filter(|it| !it.allows && it.number < known.number && it.meets(entry));
        let is_kept = |denial: &&Entry| {
            new.iter().any(|it| !it.allows && it.number < entry.number && it.covers(denial))
        };
        match denials.into_iter().find(|denial| !is_kept(denial)) {
            None => return Beyond::Nothing,
            Some(denial) => refusal = Some(denial),
        }
    }
    refusal.map_or(Beyond::Opening, Beyond::Refusal)
}

/// Whether another entry decides before this one, whatever comes.
fn shadowed(entry: &Entry, all: &[Entry]) -> bool {
    all.iter().any(|other| !other.allows && other.number < entry.number && other.covers(entry))
}

fn entries(meaning: &Meaning, stem: &str) -> BTreeMap<String, Vec<Entry>> {
    let mut acls: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for (id, resource) in meaning.side.section(stem, "Resources").into_iter().flatten() {
        if resource["Type"] != "AWS::EC2::NetworkAclEntry" {
            continue;
        }
        let properties = meaning.of(stem, resource.get("Properties").unwrap_or(&Json::Null));
        let acl = properties["NetworkAclId"].to_string();
        acls.entry(acl).or_default().extend(Entry::read(&properties, meaning.address(stem, id)));
    }
    acls
}

impl Entry {
    fn read(properties: &Json, by: Address) -> Option<Self> {
        let number = |value: &Json| value.as_i64().or_else(|| value.as_str()?.parse().ok());
        let net = properties["CidrBlock"].as_str().or_else(|| properties["Ipv6CidrBlock"].as_str());
        let protocol = number(&properties["Protocol"]).unwrap_or(ANY);
        let range = &properties["PortRange"];
        let ports = match (number(&range["From"]), number(&range["To"])) {
            (Some(from), Some(to)) if protocol != ANY => (from, to),
            _ => (0, 65_535),
        };
        Some(Self {
            number: number(&properties["RuleNumber"])?,
            allows: properties["RuleAction"] == "allow",
            outward: properties["Egress"] == true || properties["Egress"] == "true",
            protocol,
            ports,
            net: net?.parse().ok()?,
            by,
        })
    }

    fn covers(&self, other: &Self) -> bool {
        self.outward == other.outward
            && (self.protocol == ANY || self.protocol == other.protocol)
            && self.ports.0 <= other.ports.0
            && self.ports.1 >= other.ports.1
            && self.net.contains(&other.net)
    }

    /// Whether there are packets that both are about.
    fn meets(&self, other: &Self) -> bool {
        self.outward == other.outward
            && (self.protocol == ANY || other.protocol == ANY || self.protocol == other.protocol)
            && self.ports.0 <= other.ports.1
            && self.ports.1 >= other.ports.0
            && (self.net.contains(&other.net) || other.net.contains(&self.net))
    }

    fn told(&self) -> String {
        let protocol = match self.protocol {
            ANY => String::new(),
            1 => " (icmp)".into(),
            6 => " (tcp)".into(),
            17 => " (udp)".into(),
            other => format!(" (protocol {other})"),
        };
        let ports = match self.ports {
            (0, 65_535) => "all ports".to_owned(),
            (from, to) if from == to => format!("port {from}"),
            (from, to) => format!("ports {from} to {to}"),
        };
        let way = if self.outward { "to" } else { "from" };
        format!("{ports}{protocol} {way} `{}`", self.net)
    }
}
