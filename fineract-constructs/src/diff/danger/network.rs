//! Security groups that let more in than before, or out to anywhere.

use std::collections::BTreeMap;

use ipnet::IpNet;
use serde_json::Value as Json;

use crate::diff::meaning::{Address, Meaning};
use crate::diff::model::{Change, DangerKind};
use crate::diff::template::Resource;

/// What one rule lets through.
#[derive(Clone, Debug, PartialEq)]
struct Opening {
    way: Way,
    protocol: String,
    ports: (i64, i64),
    peer: Peer,
    /// The resource that says so.
    by: Address,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

#[derive(Clone, Debug, PartialEq)]
enum Peer {
    Net(IpNet),
    /// A group, a prefix list, or what only the deployment knows.
    Other(String),
}

const ANY_PORT: (i64, i64) = (0, 65_535);

/// Adds the rules that open a group more than before. New groups are looked at too: what is open to the world is told.
pub(in crate::diff) fn opened(before: &Meaning, after: &Meaning, stem: &str, changes: &mut [Resource]) {
    let relevant = |change: &Change| change.ty.starts_with("AWS::EC2::SecurityGroup");
    if !changes.iter().any(|resource| relevant(&resource.change)) {
        return;
    }
    let (old, new) = (openings(before, stem), openings(after, stem));
    for (group, openings) in &new {
        let known = old.get(group);
        for opening in openings {
            let is_new = known.is_none_or(|known| !known.iter().any(|old| old.covers(opening)));
            let told = if opening.way == Way::In {
                known.is_some() || opening.is_to_world()
            } else {
                known.is_some() && opening.is_to_world()
            };
            if !is_new || !told {
                continue;
            }
            let by = |resource: &&mut Resource| {
                resource.after.as_ref().is_some_and(|(stem, id)| after.address(stem, id) == opening.by)
            };
            if let Some(resource) = changes.iter_mut().find(by) {
                resource.change.danger(DangerKind::Network, opening.told());
            }
        }
    }
}

/// All that groups of a stack let through, by group.
fn openings(meaning: &Meaning, stem: &str) -> BTreeMap<String, Vec<Opening>> {
    let mut groups: BTreeMap<String, Vec<Opening>> = BTreeMap::new();
    for (id, resource) in meaning.side.section(stem, "Resources").into_iter().flatten() {
        let by = meaning.address(stem, id);
        let properties = || meaning.of(stem, resource.get("Properties").unwrap_or(&Json::Null));
        match resource["Type"].as_str().unwrap_or_default() {
            "AWS::EC2::SecurityGroup" => {
                let properties = properties();
                let openings = groups.entry(by.clone()).or_default();
                let rules = |name: &str| properties[name].as_array().cloned().unwrap_or_default();
                openings
                    .extend(rules("SecurityGroupIngress").iter().flat_map(|rule| read(rule, Way::In, &by)));
                let outward = rules("SecurityGroupEgress");
                openings.extend(outward.iter().flat_map(|rule| read(rule, Way::Out, &by)));
                if outward.is_empty() {
                    // What the service does where a group says nothing.
                    openings.extend(["0.0.0.0/0", "::/0"].iter().filter_map(|net| Opening::of_net(net, &by)));
                }
            }
            "AWS::EC2::SecurityGroupIngress" | "AWS::EC2::SecurityGroupEgress" => {
                let properties = properties();
                let inward = resource["Type"] == "AWS::EC2::SecurityGroupIngress";
                let way = if inward { Way::In } else { Way::Out };
                groups.entry(group(&properties["GroupId"])).or_default().extend(read(&properties, way, &by));
            }
            _ => {}
        }
    }
    groups
}

/// The group that a rule belongs to: the address of one of this program, or what else is written.
fn group(reference: &Json) -> String {
    let id = reference["Ref"].as_str().or_else(|| reference["Fn::GetAtt"][0].as_str());
    id.map_or_else(|| reference.to_string(), str::to_owned)
}

fn read(rule: &Json, way: Way, by: &str) -> Vec<Opening> {
    let text = |value: &Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let number = |name: &str| rule[name].as_i64().or_else(|| rule[name].as_str()?.parse().ok());
    let protocol = text(&rule["IpProtocol"]).to_ascii_lowercase();
    let ports = match (protocol.as_str(), number("FromPort"), number("ToPort")) {
        ("-1", ..) | (_, None | Some(-1), _) => ANY_PORT,
        (_, Some(from), to) => (from, to.unwrap_or(from)),
    };
    let mut peers: Vec<Peer> = Vec::new();
    for name in ["CidrIp", "CidrIpv6"] {
        let net = &rule[name];
        if !net.is_null() {
            let parsed = net.as_str().and_then(|net| net.parse().ok());
            peers.push(parsed.map_or_else(|| Peer::Other(net.to_string()), Peer::Net));
        }
    }
    let others = [
        "SourceSecurityGroupId",
        "SourceSecurityGroupName",
        "SourcePrefixListId",
        "DestinationSecurityGroupId",
        "DestinationPrefixListId",
    ];
    let named = others.iter().filter(|name| !rule[**name].is_null());
    peers.extend(named.map(|name| Peer::Other(group(&rule[*name]))));
    let opening = |peer| Opening { way, protocol: protocol.clone(), ports, peer, by: by.to_owned() };
    peers.into_iter().map(opening).collect()
}

impl Opening {
    fn of_net(net: &str, by: &str) -> Option<Self> {
        let peer = Peer::Net(net.parse().ok()?);
        Some(Self { way: Way::Out, protocol: "-1".into(), ports: ANY_PORT, peer, by: by.to_owned() })
    }

    fn covers(&self, other: &Self) -> bool {
        let peer = match (&self.peer, &other.peer) {
            (Peer::Net(ours), Peer::Net(theirs)) => ours.contains(theirs),
            (ours, theirs) => ours == theirs,
        };
        let protocol = self.protocol == "-1" || self.protocol == other.protocol;
        let ports = self.ports.0 <= other.ports.0 && self.ports.1 >= other.ports.1;
        self.way == other.way && peer && protocol && ports
    }

    fn is_to_world(&self) -> bool {
        matches!(&self.peer, Peer::Net(net) if net.prefix_len() == 0)
    }

    fn told(&self) -> String {
        let ports = match self.ports {
            ANY_PORT => "all ports".to_owned(),
            (from, to) if from == to => format!("port {from}"),
            (from, to) => format!("ports {from} to {to}"),
        };
        let protocol = if self.protocol == "-1" { String::new() } else { format!(" ({})", self.protocol) };
        let peer = match &self.peer {
            Peer::Net(net) => net.to_string(),
            Peer::Other(other) => other.clone(),
        };
        let verb = match self.way {
            Way::In => "opens",
            Way::Out => "lets out by",
        };
        format!("{verb} {ports}{protocol} to `{peer}`")
    }
}
