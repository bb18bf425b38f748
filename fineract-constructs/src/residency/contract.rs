//! Contracts on which data crosses a border.

use std::collections::BTreeSet;

use fineract_core::{Construct, Date, Doc, NodeId, Origin, Scope, Tree};

use super::Basis;
use super::graph::Vertex;
use crate::aws::{Jurisdiction, LegalZone};

/// Under which law two parties agree that data may cross a border.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Instrument {
    /// The Commission's standard contractual clauses (GDPR, article 46(2)(c)), for data that leaves the EEA.
    StandardClauses,
    /// The Information Commissioner's international data transfer agreement (UK GDPR, article 46(2)(d)), for data that
    /// leaves the United Kingdom.
    TransferAgreement,
    /// The Information Commissioner's addendum to the Commission's clauses, for data that leaves the United Kingdom.
    Addendum,
    /// Binding corporate rules (article 47 of the GDPR and of the UK GDPR), within a group of companies.
    CorporateRules,
}

impl Instrument {
    /// Every instrument.
    pub const ALL: [Self; 4] =
        [Self::StandardClauses, Self::TransferAgreement, Self::Addendum, Self::CorporateRules];

    /// The name, as the report writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::StandardClauses => "standard contractual clauses (GDPR art. 46(2)(c))",
            Self::TransferAgreement => "international data transfer agreement (UK GDPR art. 46(2)(d))",
            Self::Addendum => "UK addendum to the standard contractual clauses (UK GDPR art. 46(2)(d))",
            Self::CorporateRules => "binding corporate rules (GDPR and UK GDPR art. 47)",
        }
    }

    /// Whether the law of the country that data leaves knows it.
    pub fn serves(self, exporter: Jurisdiction) -> bool {
        match self {
            Self::StandardClauses => exporter.zone() == LegalZone::Eea,
            Self::TransferAgreement | Self::Addendum => exporter.zone() == LegalZone::Uk,
            Self::CorporateRules => true,
        }
    }
}

/// A contract with whoever receives data in a country: a ground for what leaves the part of the platform that it is added to.
///
/// Where the policy allows a transfer on the adequacy decision, the contract is a second ground, which carries it when the
/// decision no longer does. Where the policy refuses it, the contract allows it until it expires: copies and work, not the place
/// where data is first written, nor keys and entry points. `strict-national` takes no contract: it keeps data in its country,
/// whatever the parties agree. No contract leads out of the EEA and the United Kingdom.
///
/// ```
/// use fineract_constructs::aws::Jurisdiction;
/// use fineract_constructs::core::{App, Date};
/// use fineract_constructs::residency::{Contract, Instrument};
///
/// let mut app = App::new();
/// let clauses = Contract::new(Instrument::StandardClauses, Jurisdiction::GB, "SCC-2026-014", Date::new(2028, 6, 30));
/// app.root().add("reporting-in-london", clauses.reason("the group reports from London").owner("dpo@example.com"));
/// ```
///
/// # Creates
/// Nothing that is deployed: a row of the residency report, and a ground beside each transfer that rests on it.
///
/// # Reports
/// `RES-003`, `RES-101`, `RES-102` of transfers that rest on it, by its last day; `RES-103` if none does; `RES-104` if nobody
/// answers for it.
#[derive(Clone, Debug)]
pub struct Contract {
    instrument: Instrument,
    to: Jurisdiction,
    document: String,
    expires: Date,
    reason: String,
    owner: String,
}

const CONTRACT: &str = "residency.contract";

impl Contract {
    /// A contract with a recipient in a country, the document that it is, and the day from which it no longer holds.
    pub fn new(instrument: Instrument, to: Jurisdiction, document: impl Into<String>, expires: Date) -> Self {
        let (reason, owner) = Default::default();
        Self { instrument, to, document: document.into(), expires, reason, owner }
    }

    /// Why the data has to go there.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }

    /// Who answers for the contract.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = owner.into();
        self
    }
}

impl Construct for Contract {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let expires = self.expires.to_string();
        let texts =
            [self.instrument.name(), self.to.alpha2(), &self.document, &expires, &self.reason, &self.owner];
        scope.state(CONTRACT, Doc::list(texts));
    }
}

/// A contract where it stands.
#[derive(Clone, Debug)]
pub struct Stated {
    /// The instrument.
    pub instrument: Instrument,
    /// The country of the recipient.
    pub to: Jurisdiction,
    /// The document.
    pub document: String,
    /// The day from which it no longer holds.
    pub expires: Date,
    /// Why the data has to go there; empty if nobody says.
    pub reason: String,
    /// Who answers for it; empty if nobody does.
    pub owner: String,
    /// Its own path: it is for what leaves the part of the platform that contains it.
    pub path: String,
    pub(super) origin: Origin,
}

impl Stated {
    /// Every contract of a tree, in the order of the program.
    pub(super) fn all(tree: &Tree) -> Vec<Self> {
        tree.ids().filter_map(|node| Self::of(tree, node)).collect()
    }

    fn of(tree: &Tree, node: NodeId) -> Option<Self> {
        let texts: Vec<_> =
            tree[node].facts.get(CONTRACT)?.as_list()?.iter().filter_map(Doc::as_str).collect();
        let [instrument, to, document, expires, reason, owner] = texts[..] else { return None };
        Some(Self {
            instrument: Instrument::ALL.into_iter().find(|known| known.name() == instrument)?,
            to: Jurisdiction::ALL.into_iter().find(|country| country.alpha2() == to)?,
            document: document.to_owned(),
            expires: Date::parse(expires)?,
            reason: reason.to_owned(),
            owner: owner.to_owned(),
            path: tree.path(node),
            origin: tree.origin(node),
        })
    }

    /// The path of the part of the platform that it is for; empty for all of it.
    pub fn part(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(part, _)| part)
    }

    /// Whether it is for what leaves a vertex for a country.
    pub(super) fn carries(&self, from: &Vertex, to: Option<Jurisdiction>) -> bool {
        let below = from.path.strip_prefix(self.part());
        let of_part =
            self.part().is_empty() || below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let exporter = from.country();
        of_part
            && to == Some(self.to)
            && exporter.is_some_and(|country| country != self.to && self.instrument.serves(country))
    }

    /// The ground that it is.
    pub(super) fn basis(&self) -> Basis {
        Basis::Contractual {
            instrument: self.instrument,
            document: self.document.clone(),
            expires: self.expires,
        }
    }
}

/// The grounds that contracts give for what leaves a vertex for a country.
pub(super) fn grounds(contracts: &[Stated], from: &Vertex, to: Option<Jurisdiction>) -> BTreeSet<Basis> {
    contracts.iter().filter(|contract| contract.carries(from, to)).map(Stated::basis).collect()
}
