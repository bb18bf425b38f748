//! The policy document of a Cloud WAN core network, as types: a wrong combination can't be written.

use std::ops::RangeInclusive;

use fineract_core::{Doc, IntoValue, Json, Map, Value};

use crate::aws::{AccountId, Region};

/// The policy document of a core network: where it has edges, which segments it has, who shares with whom, and which
/// attachment goes to which segment.
///
/// What the format leaves open is closed here: a condition has exactly the fields of its type (WAN-5), a share has
/// exactly one of a list and an exception (WAN-6), an association names a segment or a tag (WAN-4). The rest is
/// reported by [`CoreNetwork`](super::CoreNetwork).
#[derive(Clone, Debug)]
pub struct Policy {
    pub(super) version: Version,
    pub(super) asns: Vec<RangeInclusive<u32>>,
    pub(super) edges: Vec<Edge>,
    pub(super) segments: Vec<Segment>,
    pub(super) shares: Vec<Share>,
    pub(super) rules: Vec<AttachmentRule>,
}

/// The version of the policy's format (WAN-1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Version {
    /// `2021.12`.
    #[default]
    V2021_12,
    /// `2025.11`, which adds routing policies.
    V2025_11,
}

/// An edge location: a router of the core network in a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The region.
    pub region: Region,
    /// Its autonomous system number, one of the policy's ranges and of no other edge or gateway.
    pub asn: u32,
}

/// A routing domain: what is attached to a segment reaches what else is, in every region.
#[derive(Clone, Debug)]
pub struct Segment {
    pub(super) name: String,
    pub(super) edges: Vec<Region>,
    pub(super) acceptance: Acceptance,
    pub(super) isolation: Isolation,
}

/// Whether a person must accept an attachment before it works (WAN-7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acceptance {
    /// The attachment policy's decision is enough.
    Automatic,
    /// A deployment waits until somebody accepts each attachment.
    Required,
}

/// Whether the attachments of a segment reach each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// They do.
    None,
    /// They reach only what is shared with the segment. Replication of Aurora, `ElastiCache` and EFS does not use the
    /// core network, so that disaster recovery goes on (RES-13).
    EachAttachment,
}

/// Routes of one segment given to others, and theirs to it. It is not transitive: two segments that both share with
/// a third don't learn of each other.
#[derive(Clone, Debug)]
pub struct Share {
    pub(super) segment: String,
    pub(super) with: ShareWith,
}

/// Whom a segment is shared with.
#[derive(Clone, Debug)]
pub enum ShareWith {
    /// These segments.
    Segments(Vec<String>),
    /// All segments but these.
    AllExcept(Vec<String>),
}

/// A rule that decides an attachment's segment; the first that holds does, by number.
#[derive(Clone, Debug)]
pub struct AttachmentRule {
    pub(super) number: u32,
    pub(super) when: When,
    pub(super) association: Association,
}

/// When a rule holds.
#[derive(Clone, Debug)]
pub enum When {
    /// If all conditions do.
    All(Vec<Condition>),
    /// If one condition does.
    Any(Vec<Condition>),
}

/// What a rule asks of an attachment; each type has its own fields.
#[derive(Clone, Debug)]
pub enum Condition {
    /// Nothing.
    Always,
    /// It has a tag with this key.
    HasTag(String),
    /// Its tag with this key has a value.
    Tag(String, Match),
    /// It is in a region.
    Region(Match),
    /// It is of a resource.
    ResourceId(Match),
    /// It is of an account.
    Account(AccountId),
    /// It is of a type.
    Type(AttachmentType),
}

/// How a value is compared.
#[derive(Clone, Debug)]
pub enum Match {
    /// It is this.
    Equals(String),
    /// It is not this.
    NotEquals(String),
    /// It has this in it.
    Contains(String),
    /// It begins with this.
    BeginsWith(String),
}

/// A type of attachment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttachmentType {
    /// A VPC.
    Vpc,
    /// A route table of a peered transit gateway.
    TransitGatewayRouteTable,
    /// A VPN.
    SiteToSiteVpn,
    /// A Connect attachment.
    Connect,
}

/// Which segment a rule gives (WAN-4).
#[derive(Clone, Debug)]
pub enum Association {
    /// This one.
    Segment(String),
    /// The one that the tag with this key names.
    ValueOfTag(String),
}

impl Policy {
    /// A policy with a range of autonomous system numbers for its edges, without segments.
    pub fn new(asns: RangeInclusive<u32>) -> Self {
        let (edges, segments, shares, rules) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { version: Version::default(), asns: vec![asns], edges, segments, shares, rules }
    }

    /// The version of the format; 2021.12 unless said otherwise.
    pub fn version(mut self, version: Version) -> Self {
        self.version = version;
        self
    }

    /// An edge location.
    pub fn edge<J>(mut self, region: Region<J>, asn: u32) -> Self {
        self.edges.push(Edge { region: region.erased(), asn });
        self
    }

    /// A segment.
    pub fn segment(mut self, segment: impl Into<Segment>) -> Self {
        self.segments.push(segment.into());
        self
    }

    /// Shares a segment's routes with others.
    pub fn share(mut self, segment: impl Into<String>, with: ShareWith) -> Self {
        self.shares.push(Share { segment: segment.into(), with });
        self
    }

    /// Decides the segment of attachments for which it holds.
    pub fn attachment_rule(mut self, rule: AttachmentRule) -> Self {
        self.rules.push(rule);
        self
    }
}

impl Segment {
    /// A segment: a letter, then at most 63 letters and digits. It spans all edge locations, takes attachments as
    /// they come, and they reach each other.
    pub fn new(name: impl Into<String>) -> Self {
        let (acceptance, isolation) = (Acceptance::Automatic, Isolation::None);
        Self { name: name.into(), edges: Vec::new(), acceptance, isolation }
    }

    /// The regions that it spans, instead of all of the core network.
    pub fn edges<J>(mut self, regions: impl IntoIterator<Item = Region<J>>) -> Self {
        self.edges = regions.into_iter().map(Region::erased).collect();
        self
    }

    /// Whether a person must accept each attachment.
    pub fn acceptance(mut self, acceptance: Acceptance) -> Self {
        self.acceptance = acceptance;
        self
    }

    /// Whether its attachments reach each other.
    pub fn isolation(mut self, isolation: Isolation) -> Self {
        self.isolation = isolation;
        self
    }
}

impl From<&str> for Segment {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl ShareWith {
    /// These segments.
    pub fn segments<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Self {
        Self::Segments(names.into_iter().map(Into::into).collect())
    }

    /// All segments but these.
    pub fn all_except<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Self {
        Self::AllExcept(names.into_iter().map(Into::into).collect())
    }
}

impl AttachmentRule {
    /// A rule with a number from 1 to 65535, unique in its policy.
    pub fn new(number: u32, when: When, association: Association) -> Self {
        Self { number, when, association }
    }
}

impl IntoValue<Json> for Policy {
    fn into_value(self) -> Value<Json> {
        let asns = self.asns.iter().map(|range| format!("{}-{}", range.start(), range.end()));
        let edges = self.edges.iter().map(|edge| {
            Doc::map([("location", Doc::from(edge.region.code())), ("asn", Doc::from(edge.asn))])
        });
        let configuration = Doc::map([
            ("vpn-ecmp-support", Doc::from(false)),
            ("asn-ranges", Doc::list(asns)),
            ("edge-locations", Doc::list(edges)),
        ]);
        let version = match self.version {
            Version::V2021_12 => "2021.12",
            Version::V2025_11 => "2025.11",
        };
        let mut document = Map::from_iter([
            ("version".into(), Doc::from(version)),
            ("core-network-configuration".into(), configuration),
            ("segments".into(), Doc::list(self.segments.iter().map(segment))),
        ]);
        if !self.shares.is_empty() {
            document.insert("segment-actions".into(), Doc::list(self.shares.iter().map(share)));
        }
        if !self.rules.is_empty() {
            document.insert("attachment-policies".into(), Doc::list(self.rules.iter().map(rule)));
        }
        Value::from_doc(document)
    }
}

fn segment(segment: &Segment) -> Doc {
    let mut map = Map::from_iter([("name".into(), Doc::from(&segment.name))]);
    if !segment.edges.is_empty() {
        let codes = segment.edges.iter().map(|region| region.code());
        map.insert("edge-locations".into(), Doc::list(codes));
    }
    // Both are written out: the service's own default would wait for a person (WAN-7).
    let waits = segment.acceptance == Acceptance::Required;
    map.insert("require-attachment-acceptance".into(), waits.into());
    map.insert("isolate-attachments".into(), (segment.isolation == Isolation::EachAttachment).into());
    Doc::Map(map)
}

fn share(share: &Share) -> Doc {
    let with = match &share.with {
        ShareWith::Segments(names) => Doc::list(names),
        ShareWith::AllExcept(names) => Doc::map([("except", Doc::list(names))]),
    };
    Doc::map([
        ("action", Doc::from("share")),
        ("mode", Doc::from("attachment-route")),
        ("segment", Doc::from(&share.segment)),
        ("share-with", with),
    ])
}

fn rule(rule: &AttachmentRule) -> Doc {
    let (logic, conditions) = match &rule.when {
        When::All(conditions) => ("and", conditions),
        When::Any(conditions) => ("or", conditions),
    };
    let action = match &rule.association {
        Association::Segment(name) => [("association-method", "constant"), ("segment", name)],
        Association::ValueOfTag(key) => [("association-method", "tag"), ("tag-value-of-key", key)],
    };
    Doc::map([
        ("rule-number", Doc::from(rule.number)),
        ("condition-logic", Doc::from(logic)),
        ("conditions", Doc::list(conditions.iter().map(condition))),
        ("action", Doc::map(action)),
    ])
}

fn condition(condition: &Condition) -> Doc {
    match condition {
        Condition::Always => Doc::map([("type", "any")]),
        Condition::HasTag(key) => Doc::map([("type", "tag-exists"), ("key", key)]),
        Condition::Tag(key, value) => {
            let (operator, value) = value.parts();
            Doc::map([("type", "tag-value"), ("key", key), ("operator", operator), ("value", value)])
        }
        Condition::Region(value) => compared("region", value),
        Condition::ResourceId(value) => compared("resource-id", value),
        Condition::Account(account) => {
            Doc::map([("type", "account-id"), ("operator", "equals"), ("value", account.as_str())])
        }
        Condition::Type(ty) => {
            Doc::map([("type", "attachment-type"), ("operator", "equals"), ("value", ty.as_str())])
        }
    }
}

fn compared(ty: &str, value: &Match) -> Doc {
    let (operator, value) = value.parts();
    Doc::map([("type", ty), ("operator", operator), ("value", value)])
}

impl Match {
    fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Equals(value) => ("equals", value),
            Self::NotEquals(value) => ("not-equals", value),
            Self::Contains(value) => ("contains", value),
            Self::BeginsWith(value) => ("begins-with", value),
        }
    }
}

impl AttachmentType {
    fn as_str(self) -> &'static str {
        match self {
            Self::Vpc => "vpc",
            Self::TransitGatewayRouteTable => "transit-gateway-route-table",
            Self::SiteToSiteVpn => "site-to-site-vpn",
            Self::Connect => "connect",
        }
    }
}
