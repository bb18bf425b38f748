//! The keys of one environment in one region.

use std::marker::PhantomData;

use fineract_core::{Construct, Scope};

use crate::aws::region::Anywhere;
use crate::aws::{Site, StackRef};
use crate::constructs::security::{Key, KeyRef, Purpose};

/// A stack with one [`Key`] for each [`Purpose`].
///
/// Data of different kinds is encrypted by different keys, so that the right to read one is not the right to read all.
///
/// # Creates
/// The stack `keys` of the site, with a key and an alias for each purpose.
#[derive(Clone, Debug)]
pub struct EnvironmentKeys<J = Anywhere> {
    site: Site,
    law: PhantomData<fn() -> J>,
}

/// What a program holds of [`EnvironmentKeys`]. `Keys<Germany>` encrypt what is in Germany: where a construct knows the
/// country, keys of another one don't compile.
#[derive(Clone, Debug)]
pub struct Keys<J = Anywhere> {
    /// Where they are.
    pub site: Site,
    /// The stack that holds them.
    pub stack: StackRef,
    by_purpose: [KeyRef; Purpose::ALL.len()],
    law: PhantomData<fn() -> J>,
}

impl<J> EnvironmentKeys<J> {
    /// The keys of a site.
    pub fn new(site: &Site<J>) -> Self {
        Self { site: site.erased(), law: PhantomData }
    }
}

impl<J> Keys<J> {
    /// The keys without their law in the type.
    pub fn erased(&self) -> Keys {
        let Self { site, stack, by_purpose, law: _ } = self;
        Keys { site: site.clone(), stack: *stack, by_purpose: by_purpose.clone(), law: PhantomData }
    }

    /// The key for a purpose.
    pub fn of(&self, purpose: Purpose) -> &KeyRef {
        // `Purpose::ALL` is in the order of its variants.
        &self.by_purpose[purpose as usize]
    }
}

impl<J> Construct for EnvironmentKeys<J> {
    type Handle = Keys<J>;

    fn build(self, scope: &mut Scope) -> Keys<J> {
        let Self { site, law } = self;
        let stack = site.stack("keys").description(format!(
            "Encryption keys of {} {} in {}",
            site.platform,
            site.environment,
            site.region.city()
        ));
        let stack = stack.termination_protection().build(scope);
        let by_purpose = Purpose::ALL.map(|purpose| scope.add(purpose.name(), Key::new(&site, purpose)));
        Keys { site, stack, by_purpose, law }
    }
}
