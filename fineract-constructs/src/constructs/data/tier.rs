//! The part of a site that holds data.

use std::marker::PhantomData;

use fineract_core::{Code, Construct, Scope, Severity};

use crate::aws::region::Anywhere;
use crate::aws::{Cidr, Site, StackRef};
use crate::constructs::data::DeletionProtection;
use crate::constructs::network::Network;
use crate::constructs::security::Keys;

pub(super) static KEYS_ELSEWHERE: Code = Code {
    id: "DATA-001",
    title: "keys of another site",
    severity: Severity::Error,
    explanation: "A key encrypts data in its own region only, and is paid and administered with its environment: the \
network and the keys of a data tier or a cluster must be of one site (RES-4, SEC-5, AUR-9).\n\nPass the keys of the network's site.",
};

/// The stack that a site's databases and caches are deployed by.
///
/// Several stores share it: the constructs that span regions place each member in the stack of the member's site. So
/// it is added once for each site, and its handle says to those constructs where the member goes, which network and
/// keys it uses, and under whose law it is.
///
/// # Creates
/// The stack `data-store` of the site, which its databases and caches fill; left empty, it is reported (`TREE-008`).
///
/// # Reports
/// `DATA-001`
#[derive(Clone, Debug)]
pub struct DataTier<J = Anywhere> {
    network: Network,
    keys: Keys,
    protection: DeletionProtection,
    layer: String,
    law: PhantomData<fn() -> J>,
}

/// What a program holds of a [`DataTier`].
#[derive(Clone, Debug)]
pub struct Stores<J = Anywhere> {
    /// Where it is.
    pub site: Site,
    /// The stack of its databases and caches.
    pub stack: StackRef,
    /// The network that they are in.
    pub network: Network,
    /// The keys that they are encrypted with.
    pub keys: Keys,
    /// Whether its stores outlive their stack, where a store says nothing else.
    pub protection: DeletionProtection,
    law: PhantomData<fn() -> J>,
}

impl<J> DataTier<J> {
    /// The data tier of a network's site.
    pub fn new(network: &Network<J>, keys: &Keys<J>) -> Self {
        let (network, keys) = (network.erased(), keys.erased());
        let layer = "data-store".into();
        Self { network, keys, protection: DeletionProtection::On, layer, law: PhantomData }
    }

    /// What the stack is called among those of its site: `data-store` where nothing else is said.
    ///
    /// A site can have a second tier. It takes one where two stores follow each other in opposite directions, such as from
    /// Dublin to London and from London to Dublin: each region's stack would have to be deployed before the other's.
    pub fn layer(mut self, name: impl Into<String>) -> Self {
        self.layer = name.into();
        self
    }

    /// Whether its stores outlive their stack: [`DeletionProtection::On`] where nothing else is said.
    pub fn deletion_protection(mut self, protection: DeletionProtection) -> Self {
        self.protection = protection;
        self
    }
}

impl<J> Stores<J> {
    /// The tier without its law in the type.
    pub fn erased(&self) -> Stores {
        let Self { site, stack, network, keys, protection, law: _ } = self;
        Stores {
            site: site.clone(),
            stack: *stack,
            network: network.clone(),
            keys: keys.clone(),
            protection: *protection,
            law: PhantomData,
        }
    }

    /// Where clients are: the subnets of nodes, for a pod's address never leaves its node.
    pub(super) fn clients(&self) -> impl Iterator<Item = Cidr> {
        self.network.private.iter().map(|subnet| subnet.cidr)
    }
}

impl<J> Construct for DataTier<J> {
    type Handle = Stores<J>;

    fn build(self, scope: &mut Scope) -> Stores<J> {
        let Self { network, keys, protection, layer, law } = self;
        let site = network.site.clone();
        check_keys(scope, &keys, &site);
        let stack = site.stack(&layer).description(format!(
            "Databases and caches of {} {} in {}",
            site.platform,
            site.environment,
            site.region.city()
        ));
        let stack = match protection {
            DeletionProtection::On => stack.termination_protection(),
            DeletionProtection::Off => stack,
        };
        let stack = stack.build(scope);
        Stores { site, stack, network, keys, protection, law }
    }
}

/// Reports keys that are not of a network's site.
pub(in crate::constructs) fn check_keys(scope: &mut Scope, keys: &Keys, site: &Site) {
    if keys.site.place() != site.place() || keys.site.environment != site.environment {
        let [theirs, ours] = [&keys.site, site].map(|site| (&site.environment, site.region.code()));
        let message = format!(
            "the keys are of `{}` in {}, the network of `{}` in {}",
            theirs.0, theirs.1, ours.0, ours.1
        );
        scope.report(&KEYS_ELSEWHERE, message).help = Some("pass the keys of the network's site".into());
    }
}
