//! RES-105: what leads elsewhere, and is no flow that the graph reads.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fineract_core::{Diag, Doc, Expr, NodeId};
use fineract_schema::regions;

use super::codes::WAY;
use super::outlets::{self, End};
use super::{Check, Finding, named, place, roles};
use crate::aws::Jurisdiction;
use crate::policy::Resource;
use crate::residency::graph::{Kind, Role, VertexId, country};
use crate::residency::judge::{classes, countries, judge, lawful_at};
use crate::residency::{DataClass, Holding, Purpose};

/// What names other regions and lets no data get there by itself: it says who may do what, where clients are led and what can be reached,
/// which RES-9 to RES-13 judge, or which region takes over.
const NO_WAY: [&str; 12] = [
    "AWS::ARCRegionSwitch::",
    "AWS::EC2::NetworkAcl",
    "AWS::EC2::Route",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::Subnet",
    "AWS::EC2::TransitGateway",
    "AWS::EC2::VPCPeeringConnection",
    "AWS::GlobalAccelerator::",
    "AWS::IAM::",
    "AWS::KMS::",
    "AWS::NetworkManager::",
    "AWS::Route53::",
];

/// It keeps what it answers wherever clients ask.
const EVERYWHERE: &str = "AWS::CloudFront::Distribution";

/// A resource or an object, and where it is.
struct Thing<'a> {
    node: NodeId,
    ty: &'a str,
    region: &'a str,
    environment: Option<&'a str>,
    body: &'a Doc,
}

pub(super) fn check(check: &Check, found: &mut Vec<Finding>) {
    let tree = check.view.tree();
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (from, flow, to) in check.graph.flows() {
        let ends = [from, to].map(|end| check.graph.vertex(end).region.as_str());
        seen.entry(&flow.path).or_default().extend(ends);
    }
    let is_seen = |path: &str, region: &str| seen.get(path).is_some_and(|ends| ends.contains(region));
    for (role, region) in roles::reach(check) {
        if !is_seen(&tree.path(role), region)
            && let Some(role) = check.view.resource(role)
        {
            names(check, &role.into(), region, found);
        }
    }
    let known = Known::of(check);
    for thing in things(check) {
        let Named { regions: mut elsewhere, stores: mut far } = known.in_doc(thing.body);
        far.retain(|id| check.graph.vertex(*id).region != thing.region);
        for address in outlets::of(thing.ty, thing.body) {
            match outlets::end(check, address, thing.region) {
                Some(End::Outside(address)) => leaves(check, &thing, &address, found),
                Some(End::In(region)) => _ = elsewhere.insert(region),
                None => {}
            }
        }
        elsewhere.remove(thing.region);
        if thing.ty == EVERYWHERE {
            leaves(check, &thing, "places near clients, all over the world", found);
        }
        if elsewhere.is_empty() && far.is_empty() {
            continue;
        }
        let path = tree.path(thing.node);
        for region in elsewhere.into_iter().filter(|region| !is_seen(&path, region)) {
            names(check, &thing, region, found);
        }
        for store in far.into_iter().filter(|id| !is_seen(&path, &check.graph.vertex(*id).region)) {
            refers(check, &thing, store, found);
        }
    }
}

impl<'a> From<&Resource<'a>> for Thing<'a> {
    fn from(it: &Resource<'a>) -> Self {
        Self { node: it.node, ty: it.ty, region: it.region, environment: it.environment, body: it.properties }
    }
}

/// Whether what a resource of a type names may be a way for data.
pub(super) fn is_way(ty: &str) -> bool {
    !NO_WAY.iter().any(|prefix| ty.starts_with(prefix))
}

/// Resources that may lead elsewhere, and all objects.
fn things<'a>(check: &'a Check) -> impl Iterator<Item = Thing<'a>> {
    let resources = check.view.all().filter(|it| is_way(it.ty)).map(Thing::from);
    let objects = check.view.objects().iter().map(|it| Thing {
        node: it.node,
        ty: it.kind,
        region: it.region,
        environment: it.environment,
        body: it.doc,
    });
    resources.chain(objects)
}

/// What a document may name.
struct Known<'a> {
    regions: BTreeSet<&'static str>,
    stores: BTreeMap<NodeId, VertexId>,
    /// By their names, of which no two have one.
    buckets: BTreeMap<&'a str, VertexId>,
    /// How long their names are, which tells most texts apart from all of them.
    lengths: BTreeSet<usize>,
}

/// What a document names and refers to.
#[derive(Default)]
struct Named<'d> {
    regions: BTreeSet<&'d str>,
    stores: BTreeSet<VertexId>,
}

impl<'a> Known<'a> {
    fn of(check: &'a Check) -> Self {
        let declared = || check.graph.vertices().filter(|(_, vertex)| vertex.declared);
        let buckets = declared().filter(|(_, vertex)| vertex.kind == Kind::Bucket);
        let stores =
            declared().filter(|(_, it)| it.kind.role() == Role::Store && it.kind != Kind::Repository);
        let buckets: BTreeMap<_, _> = buckets.map(|(id, vertex)| (vertex.name.as_str(), id)).collect();
        Self {
            regions: regions().collect(),
            stores: stores.map(|(id, vertex)| (vertex.node, id)).collect(),
            lengths: buckets.keys().map(|name| name.len()).collect(),
            buckets,
        }
    }

    /// What a document names and refers to.
    fn in_doc<'d>(&self, body: &'d Doc) -> Named<'d> {
        let mut found = Named::default();
        body.walk(&mut |doc| match doc {
            Doc::Str(text) => {
                found.regions.extend(self.regions_in(text));
                found.stores.extend(self.bucket(text));
            }
            Doc::Expr(expr) => {
                if let Expr::Ref(node) | Expr::Att(node, _) = &**expr {
                    found.stores.extend(self.stores.get(node));
                }
            }
            _ => {}
        });
        found
    }

    /// The regions that a text names: alone, in ARNs and in hosts.
    fn regions_in<'d>(&self, text: &'d str) -> impl Iterator<Item = &'d str> {
        let names_region = move |at: &usize| self.regions.contains(&text[part(text, *at)]);
        // An image is no customer's data.
        let is_image = move |at: usize| text[word(text, at)].contains(".dkr.ecr.");
        let named = numbered(text).filter(names_region).filter(move |at| !is_image(*at));
        named.map(move |at| &text[part(text, at)])
    }

    /// The bucket that a text names.
    fn bucket(&self, text: &str) -> Option<VertexId> {
        let name = text.strip_prefix("arn:aws:s3:::").or(text.strip_prefix("s3://")).unwrap_or(text);
        let name = name.split_once('/').map_or(name, |parts| parts.0);
        self.lengths.contains(&name.len()).then(|| self.buckets.get(name).copied())?
    }
}

/// Where a dash has a digit after it, as in the names of all regions; most texts have no such place.
fn numbered(text: &str) -> impl Iterator<Item = usize> {
    let pairs = text.as_bytes().windows(2).enumerate();
    pairs.filter(|(_, pair)| pair[0] == b'-' && pair[1].is_ascii_digit()).map(|(at, _)| at)
}

/// The letters, digits and dashes around a place.
fn part(text: &str, at: usize) -> Range<usize> {
    around(text, at, |c| !(c.is_ascii_alphanumeric() || c == '-'))
}

/// What stands around a place between white space, quotes and commas.
fn word(text: &str, at: usize) -> Range<usize> {
    around(text, at, |c| c.is_whitespace() || matches!(c, '"' | '\'' | ','))
}

fn around(text: &str, at: usize, ends: impl Fn(char) -> bool) -> Range<usize> {
    let (before, after) = text.split_at(at);
    let start = before.char_indices().rev().find(|(_, c)| ends(*c)).map_or(0, |(at, c)| at + c.len_utf8());
    start..at + after.find(&ends).unwrap_or(after.len())
}

/// What a thing holds and whose that is: what is stated, else all of what clients send to its environment.
fn held(check: &Check, thing: &Thing) -> Holding {
    let (classes, subjects) = Holding::of(check.view.tree(), thing.node);
    let environment = thing.environment.map(str::to_owned);
    Holding {
        classes: classes.unwrap_or_else(|| BTreeSet::from([DataClass::Pii, DataClass::Financial])),
        subjects: subjects.or_else(|| check.graph.served.get(&environment).cloned()).unwrap_or_default(),
    }
}

/// A thing that sends data to an address outside of AWS.
fn leaves(check: &Check, thing: &Thing, address: &str, found: &mut Vec<Finding>) {
    let held = held(check, thing);
    if held.classes.iter().any(|class| class.is_restricted()) {
        let message = format!(
            "`{}` in {} sends {} of {} to `{address}`, and nobody knows where that is",
            thing.ty,
            thing.region,
            classes(&held.classes),
            countries(&held.subjects),
        );
        report(check, thing, message, found);
    }
}

/// A thing that names a region: what is where it is may get there, and what is there to it.
fn names(check: &Check, thing: &Thing, region: &str, found: &mut Vec<Finding>) {
    let held = held(check, thing);
    let (here, there) = (country(thing.region), country(region));
    let name = |country: Option<Jurisdiction>| country.map_or(region, |country| country.alpha2());
    for (from, to) in [(here, there), (there, here)] {
        // What may not be where it comes from is not what gets there.
        let subjects = lawful_at(check.preset, &held, from);
        let verdict = judge(check.preset, &held.classes, &subjects, (from, to), Purpose::Process);
        if verdict.is_denied() && !subjects.is_empty() {
            let message = format!(
                "`{}` in {} names {region}, and {} of {} must not get from {} to {}",
                thing.ty,
                thing.region,
                classes(&held.classes),
                countries(&verdict.denied),
                name(from),
                name(to),
            );
            report(check, thing, message, found);
            return;
        }
    }
}

/// A thing that refers to a store of another region: what that holds may get to the thing, and what the thing has to the store.
fn refers(check: &Check, thing: &Thing, store: VertexId, found: &mut Vec<Finding>) {
    let store = check.graph.vertex(store);
    let Holding { classes: held, subjects } = &store.holding;
    let ends = (store.country(), country(thing.region));
    let verdict = judge(check.preset, held, subjects, ends, Purpose::Process);
    if !verdict.is_denied() {
        names(check, thing, &store.region, found);
        return;
    }
    let message = format!(
        "`{}` in {} refers to {} in {}, which holds {} of {}",
        thing.ty,
        thing.region,
        named(store),
        place(store),
        classes(held),
        countries(&verdict.denied)
    );
    report(check, thing, message, found);
}

fn report(check: &Check, thing: &Thing, message: String, found: &mut Vec<Finding>) {
    let tree = check.view.tree();
    let diag = Diag::new(&WAY, tree.path(thing.node), tree.origin(thing.node), message);
    let help = "keep it in its region; if no customers' data takes this way, say what does: `state_classes(scope, […])`";
    found.push(Finding { diag: diag.help(help), environment: thing.environment.map(str::to_owned) });
}
