//! Network policies that let more through than before.

use std::fmt::Write as _;

use ipnet::IpNet;
use serde_json::{Value as Json, json};

use super::around::Around;
use crate::diff::model::{Change, DangerKind};

/// A direction: what policies call it, the member with its rules, and the member with a rule's peers.
const DIRECTIONS: [(&str, &str, &str); 2] = [("Ingress", "ingress", "from"), ("Egress", "egress", "to")];

/// Adds what a network policy lets through that was refused.
pub(super) fn let_through(change: &mut Change, before: Option<&Json>, after: Option<&Json>, around: &Around) {
    match (before, after) {
        (Some(before), Some(after)) => changed(change, before, after, around),
        (Some(before), None) if !around.takes_along(before, &before["spec"]["podSelector"]) => {
            change.danger(DangerKind::Protection, "traffic that it refused may pass");
        }
        (None, Some(after)) if !around.brings(after, &after["spec"]["podSelector"]) => {
            for direction in DIRECTIONS {
                tell(change, direction, &grants(after, direction), &[]);
            }
        }
        _ => {}
    }
}

fn changed(change: &mut Change, before: &Json, after: &Json, around: &Around) {
    let (old, new) = (&before["spec"]["podSelector"], &after["spec"]["podSelector"]);
    let follows = old != new && around.follows([before, after], [old, new]);
    if !follows && !selector_covers(new, old) {
        change.danger(DangerKind::Protection, "pods that it held for are open to what it refused");
    }
    for direction in DIRECTIONS {
        match (limits(before, direction), limits(after, direction)) {
            (true, false) => {
                let way = if direction.0 == "Ingress" { "gets to" } else { "gets out of" };
                change.danger(DangerKind::Network, format!("no longer limits what {way} its pods"));
            }
            // What other policies refuse may be let through by a direction that is new here.
            (_, true) => {
                let known =
                    if follows || selector_covers(old, new) { grants(before, direction) } else { Vec::new() };
                tell(change, direction, &grants(after, direction), &known);
            }
            (false, false) => {}
        }
    }
}

/// Whether a policy refuses what it doesn't allow in a direction.
fn limits(policy: &Json, (ty, rules, _): (&str, &str, &str)) -> bool {
    match policy["spec"]["policyTypes"].as_array() {
        Some(types) => types.iter().any(|it| it == ty),
        None => ty == "Ingress" || policy["spec"].get(rules).is_some(),
    }
}

/// One peer on one port, of which absent is all.
struct Grant {
    peer: Json,
    port: Json,
}

fn grants(policy: &Json, (_, rules, peers): (&str, &str, &str)) -> Vec<Grant> {
    let or_all = |list: &Json| match list.as_array() {
        Some(list) if !list.is_empty() => list.clone(),
        _ => vec![Json::Null],
    };
    let rules = policy["spec"][rules].as_array().into_iter().flatten();
    let of = |rule: &Json| {
        let (peers, ports) = (or_all(&rule[peers]).into_iter().flat_map(each_value), or_all(&rule["ports"]));
        let each = |peer: Json| {
            ports.iter().map(|port| Grant { peer: peer.clone(), port: port.clone() }).collect::<Vec<_>>()
        };
        peers.flat_map(each).collect::<Vec<_>>()
    };
    rules.flat_map(of).collect()
}

/// A peer for each value that an expression asks of its pods' label for.
fn each_value(peer: Json) -> Vec<Json> {
    let expressions = peer["podSelector"]["matchExpressions"].as_array().cloned().unwrap_or_default();
    let Some(at) = expressions.iter().position(|it| it["operator"] == "In") else { return vec![peer] };
    let (mut rest, mut found) = (expressions, Vec::new());
    let wanted = rest.remove(at);
    for value in wanted["values"].as_array().into_iter().flatten() {
        let mut one = peer.clone();
        let selector = &mut one["podSelector"];
        selector["matchExpressions"] = Json::Array(rest.clone());
        selector["matchLabels"][wanted["key"].as_str().unwrap_or_default()] = value.clone();
        found.extend(each_value(one));
    }
    found
}

fn tell(change: &mut Change, (ty, ..): (&str, &str, &str), grants: &[Grant], known: &[Grant]) {
    let verb = if ty == "Ingress" { "lets in" } else { "lets out to" };
    for grant in grants.iter().filter(|grant| !known.iter().any(|known| known.covers(grant))) {
        change.danger(DangerKind::Network, format!("{verb} {}", grant.told()));
    }
}

impl Grant {
    fn covers(&self, other: &Self) -> bool {
        peer_covers(&self.peer, &other.peer) && port_covers(&self.port, &other.port)
    }

    fn told(&self) -> String {
        let port =
            |name: &str| self.port.get(name).map(|it| it.as_str().map_or(it.to_string(), str::to_owned));
        let mut text = match self.peer.get("ipBlock") {
            _ if self.peer.is_null() => "anyone".to_owned(),
            Some(block) => format!("`{}`", block["cidr"].as_str().unwrap_or_default()),
            None => {
                let pods = self.peer.get("podSelector").map_or("all pods".into(), |it| selected("pods", it));
                let namespaces = self.peer.get("namespaceSelector").map(|it| selected("namespaces", it));
                namespaces.map_or(pods.clone(), |namespaces| format!("{pods} of {namespaces}"))
            }
        };
        match (port("port"), port("endPort")) {
            (Some(first), Some(last)) => drop(write!(text, " on ports {first} to {last}")),
            (Some(port), None) => drop(write!(text, " on port {port}")),
            (None, _) => text.push_str(" on all ports"),
        }
        text
    }
}

/// A selector in words.
fn selected(what: &str, selector: &Json) -> String {
    let labels = selector["matchLabels"].as_object().into_iter().flatten();
    let labels: Vec<_> =
        labels.map(|(key, value)| format!("{key}={}", value.as_str().unwrap_or_default())).collect();
    let expressions = selector.get("matchExpressions").filter(|it| **it != json!([]));
    match (labels.is_empty(), expressions) {
        (true, None) => format!("all {what}"),
        (true, Some(expressions)) => format!("{what} `{expressions}`"),
        (false, _) => format!("{what} `{}`", labels.join(",")),
    }
}

fn peer_covers(known: &Json, peer: &Json) -> bool {
    if known.is_null() || known == peer {
        return true;
    }
    if let Some((known, block)) = known.get("ipBlock").zip(peer.get("ipBlock")) {
        let net = |block: &Json| block["cidr"].as_str()?.parse::<IpNet>().ok();
        let except = |block: &Json| block["except"].as_array().cloned().unwrap_or_default();
        let stays_out = except(known).iter().all(|net| except(block).contains(net));
        return net(known).zip(net(block)).is_some_and(|(known, block)| known.contains(&block)) && stays_out;
    }
    if known.get("ipBlock").is_some() || peer.get("ipBlock").is_some() || peer.is_null() {
        return false;
    }
    let everything = json!({});
    let pods = |peer: &Json| peer.get("podSelector").cloned().unwrap_or_else(|| everything.clone());
    let namespaces = match (known.get("namespaceSelector"), peer.get("namespaceSelector")) {
        (None, None) => true,
        (Some(known), Some(peer)) => selector_covers(known, peer),
        _ => false,
    };
    namespaces && selector_covers(&pods(known), &pods(peer))
}

fn port_covers(known: &Json, port: &Json) -> bool {
    let protocol = |port: &Json| port["protocol"].as_str().unwrap_or("TCP").to_owned();
    if known.is_null() {
        return true;
    }
    if port.is_null() || protocol(known) != protocol(port) {
        return false;
    }
    let range = |port: &Json| {
        let first = port["port"].as_i64()?;
        Some((first, port["endPort"].as_i64().unwrap_or(first)))
    };
    match (range(known), range(port)) {
        _ if known.get("port").is_none() => true,
        (Some(known), Some(port)) => known.0 <= port.0 && known.1 >= port.1,
        _ => known.get("port") == port.get("port"),
    }
}

/// Whether a selector selects all that another does: it asks for no more.
fn selector_covers(known: &Json, other: &Json) -> bool {
    let labels = |selector: &Json| selector["matchLabels"].as_object().cloned().unwrap_or_default();
    let expressions = |selector: &Json| selector["matchExpressions"].as_array().cloned().unwrap_or_default();
    let (wanted, given) = (labels(known), labels(other));
    wanted.iter().all(|(key, value)| given.get(key) == Some(value))
        && expressions(known).iter().all(|it| expressions(other).contains(it))
}
