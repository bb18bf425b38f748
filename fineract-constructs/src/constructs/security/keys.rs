//! The keys of one environment in one region.

use fineract_core::{Construct, Scope};

use crate::aws::{Site, StackRef};
use crate::constructs::security::{Key, KeyRef, Purpose};

/// A stack with one [`Key`] for each [`Purpose`].
///
/// Data of different kinds is encrypted by different keys, so that the right to read one is not the right to read all.
///
/// # Creates
/// The stack `keys` of the site, with a key and an alias for each purpose.
#[derive(Clone, Debug)]
pub struct EnvironmentKeys {
    site: Site,
}

/// What a program holds of [`EnvironmentKeys`].
#[derive(Clone, Debug)]
pub struct Keys {
    /// Where they are.
    pub site: Site,
    /// The stack that holds them.
    pub stack: StackRef,
    by_purpose: [KeyRef; Purpose::ALL.len()],
}

impl EnvironmentKeys {
    /// The keys of a site.
    pub fn new<J>(site: &Site<J>) -> Self {
        Self { site: site.erased() }
    }
}

impl Keys {
    /// The key for a purpose.
    pub fn of(&self, purpose: Purpose) -> &KeyRef {
        // `Purpose::ALL` is in the order of its variants.
        &self.by_purpose[purpose as usize]
    }
}

impl Construct for EnvironmentKeys {
    type Handle = Keys;

    fn build(self, scope: &mut Scope) -> Keys {
        let Self { site } = self;
        let stack = site.stack("keys").description(format!(
            "Encryption keys of {} {} in {}",
            site.platform,
            site.environment,
            site.region.city()
        ));
        let stack = stack.termination_protection().build(scope);
        let by_purpose = Purpose::ALL.map(|purpose| scope.add(purpose.name(), Key::new(&site, purpose)));
        Keys { site, stack, by_purpose }
    }
}
