//! Where a part of the platform stands.

use std::collections::BTreeSet;

use fineract_core::Place;

use crate::aws::names::{Kind, name};
use crate::aws::region::Anywhere;
use crate::aws::{AccountId, Region, Stack};

/// One environment of a platform in one region: where its stacks go and how its resources are named.
///
/// Names are `<platform>-<environment>-<what>-<region>`, for example `fineract-prod-network-euw1`. `Site<Germany>` says
/// the region's law in the type; `Site` leaves it open, so that sites of several countries go in one list.
#[derive(Clone, Debug)]
pub struct Site<J = Anywhere> {
    /// The platform, the first part of every name.
    pub platform: String,
    /// The environment, the second part.
    pub environment: String,
    /// The account that owns what is deployed here.
    pub account: AccountId,
    /// The region that it is deployed to.
    pub region: Region<J>,
    /// Whether its stacks are protected from deletion.
    pub protected: bool,
}

impl<J> Site<J> {
    /// The site of an environment of a platform in a region, under the region's law.
    pub fn new(
        platform: impl Into<String>,
        environment: impl Into<String>,
        account: AccountId,
        region: Region<J>,
    ) -> Self {
        let (platform, environment) = (platform.into(), environment.into());
        Self { platform, environment, account, region, protected: false }
    }

    /// Protects all of its stacks from deletion.
    pub fn termination_protection(mut self) -> Self {
        self.protected = true;
        self
    }

    /// The site without its law in the type.
    pub fn erased(&self) -> Site {
        Site {
            platform: self.platform.clone(),
            environment: self.environment.clone(),
            account: self.account,
            region: self.region.erased(),
            protected: self.protected,
        }
    }

    /// A physical name for something of this site.
    pub fn name(&self, kind: Kind, what: &str) -> String {
        name(kind, &[&self.platform, &self.environment, what, self.region.short()])
    }

    /// The account and region.
    pub fn place(&self) -> Place {
        Place { account: self.account.to_string(), region: self.region.code() }
    }

    /// A stack of this place that is of no environment.
    pub(crate) fn stack_named(&self, name: String) -> Stack {
        let stack = Stack::new(name, self.place());
        if self.protected { stack.termination_protection() } else { stack }
    }

    /// A stack of this site; `layer` says what it holds, such as `network`.
    pub fn stack(&self, layer: &str) -> Stack {
        self.stack_named(self.name(Kind::Stack, layer)).environment(&self.environment)
    }
}

/// The accounts of sites as text, where they are of more than one.
pub(crate) fn several_accounts<'a>(sites: impl IntoIterator<Item = &'a Site>) -> Option<String> {
    let accounts: BTreeSet<AccountId> = sites.into_iter().map(|site| site.account).collect();
    let accounts: Vec<_> = accounts.iter().map(AccountId::as_str).collect();
    (accounts.len() > 1).then(|| accounts.join(", "))
}
