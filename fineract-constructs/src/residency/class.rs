//! What data is, and whose.

use std::collections::BTreeSet;

use fineract_core::{Doc, NodeId, Scope, Tree};

use crate::aws::Jurisdiction;

/// A kind of data that a law may treat by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataClass {
    /// What identifies a person.
    Pii,
    /// Accounts, balances, transactions.
    Financial,
    /// Passwords, tokens, keys.
    Credential,
    /// Logs and measurements.
    Telemetry,
    /// What the platform needs to run and nobody is identified by.
    Operational,
    /// What anyone may see.
    Public,
}

impl DataClass {
    /// Every class.
    pub const ALL: [Self; 6] =
        [Self::Pii, Self::Financial, Self::Credential, Self::Telemetry, Self::Operational, Self::Public];

    /// The name, as the report writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pii => "pii",
            Self::Financial => "financial",
            Self::Credential => "credential",
            Self::Telemetry => "telemetry",
            Self::Operational => "operational",
            Self::Public => "public",
        }
    }

    /// Whether a residency policy says where data of this class may go.
    pub const fn is_restricted(self) -> bool {
        matches!(self, Self::Pii | Self::Financial | Self::Credential)
    }
}

/// What a part of the platform holds, and whose data that is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holding {
    /// The classes of the data.
    pub classes: BTreeSet<DataClass>,
    /// The countries whose customers it is about.
    pub subjects: BTreeSet<Jurisdiction>,
}

/// The subject of the fact that states a holding.
const CLASSES: &str = "residency.classes";
/// The subject of the fact that states whose data a holding is.
const SUBJECTS: &str = "residency.subjects";

impl Holding {
    /// Data of these classes about the customers of these countries.
    pub fn new(
        classes: impl IntoIterator<Item = DataClass>,
        subjects: impl IntoIterator<Item = Jurisdiction>,
    ) -> Self {
        Self { classes: classes.into_iter().collect(), subjects: subjects.into_iter().collect() }
    }

    /// States that what the cursor is at, and all that it contains, holds this.
    pub fn state(&self, scope: &mut Scope) {
        state_classes(scope, self.classes.iter().copied());
        state_subjects(scope, self.subjects.iter().copied());
    }

    /// What is stated about a node; classes and subjects may be stated at different places above it.
    pub(super) fn of(
        tree: &Tree,
        node: NodeId,
    ) -> (Option<BTreeSet<DataClass>>, Option<BTreeSet<Jurisdiction>>) {
        let names = |subject| tree.fact(node, subject).and_then(Doc::as_list);
        let known =
            |names: &[Doc]| names.iter().filter_map(Doc::as_str).map(str::to_owned).collect::<BTreeSet<_>>();
        let classes = names(CLASSES)
            .map(known)
            .map(|names| DataClass::ALL.into_iter().filter(|class| names.contains(class.name())).collect());
        let subjects = names(SUBJECTS).map(known).map(|names| {
            Jurisdiction::ALL.into_iter().filter(|country| names.contains(country.alpha2())).collect()
        });
        (classes, subjects)
    }
}

/// States which classes of data the cursor's part of the platform holds.
pub fn state_classes(scope: &mut Scope, classes: impl IntoIterator<Item = DataClass>) {
    scope.state(CLASSES, Doc::list(classes.into_iter().map(DataClass::name)));
}

/// States whose data the cursor's part of the platform holds.
pub fn state_subjects(scope: &mut Scope, subjects: impl IntoIterator<Item = Jurisdiction>) {
    scope.state(SUBJECTS, Doc::list(subjects.into_iter().map(Jurisdiction::alpha2)));
}
