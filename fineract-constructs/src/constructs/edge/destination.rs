//! Where a name leads clients.

use fineract_core::Value;

use super::{Accelerator, Edge};
use crate::aws::Jurisdiction;
use crate::aws::law::{DataLaw, Permits, Territory};

/// Where the clients of one country, of one continent, or all others are led, and under which law.
///
/// [`Regional`] and `&Accelerator` can stand for it.
#[derive(Clone, Debug)]
pub struct Destination {
    pub(super) territory: Territory,
    pub(super) kind: Kind,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// The public load balancer of a region and the one that takes over.
    Regional { primary: Box<Edge>, secondary: Option<Box<Edge>> },
    /// The addresses of an accelerator.
    Accelerated { dns_name: Value<String> },
}

/// The public load balancer of a region, and the region that takes over when it fails, both under one law.
///
/// A region outside of the law does not compile (R53-11, RES-11). Geolocation goes by the address of the client's
/// resolver, as well as Amazon can tell: it leads clients, and keeps nobody out (R53-13).
#[derive(Clone, Debug)]
pub struct Regional<L> {
    law: L,
    primary: Edge,
    secondary: Option<Edge>,
}

impl<L: DataLaw> Regional<L> {
    /// The region that answers, under a law.
    pub fn new<J>(law: L, primary: &Edge<J>) -> Self
    where
        L: Permits<J>,
    {
        Self { law, primary: primary.erased(), secondary: None }
    }

    /// The region that takes over when no target of the first is healthy.
    pub fn failover<J>(mut self, secondary: &Edge<J>) -> Self
    where
        L: Permits<J>,
    {
        self.secondary = Some(secondary.erased());
        self
    }
}

impl<L: DataLaw> From<Regional<L>> for Destination {
    fn from(regional: Regional<L>) -> Self {
        let Regional { law, primary, secondary } = regional;
        let kind = Kind::Regional { primary: Box::new(primary), secondary: secondary.map(Box::new) };
        Self { territory: law.territory(), kind }
    }
}

impl<L: DataLaw> From<&Accelerator<L>> for Destination {
    fn from(accelerator: &Accelerator<L>) -> Self {
        let kind = Kind::Accelerated { dns_name: accelerator.dns_name.clone() };
        Self { territory: accelerator.law.territory(), kind }
    }
}

impl Destination {
    /// The edges that take part, first the one that answers.
    pub(super) fn edges(&self) -> impl Iterator<Item = &Edge> {
        let (primary, secondary) = match &self.kind {
            Kind::Regional { primary, secondary } => (Some(&**primary), secondary.as_deref()),
            Kind::Accelerated { .. } => (None, None),
        };
        primary.into_iter().chain(secondary)
    }

    /// The countries that clients may be led to.
    pub(super) fn countries(&self) -> Vec<Jurisdiction> {
        match &self.kind {
            Kind::Regional { .. } => self.edges().map(|edge| edge.site.region.jurisdiction()).collect(),
            Kind::Accelerated { .. } => self.territory.countries().to_vec(),
        }
    }
}
