//! What an account has of another's, for its own networks.

use std::collections::BTreeMap;

use fineract_core::Scope;

use super::Network;
use crate::aws::{AccountId, StackRef};

/// An account whose networks use what the stack in force holds, where that is of another account.
pub(crate) struct Guest {
    pub(crate) account: AccountId,
    pub(crate) networks: Vec<Network>,
    /// Where the account's own part of it goes.
    pub(crate) stack: StackRef,
}

/// The networks of the account of the stack in force; and the others by account, each with a stack after that one. It is named
/// after the environment of the first of the networks, and after a layer.
pub(crate) fn by_account(
    scope: &mut Scope,
    layer: &str,
    networks: impl IntoIterator<Item = Network>,
) -> (Vec<Network>, Vec<Guest>) {
    let home = scope.unit_data().map(|unit| unit.place.account.clone()).unwrap_or_default();
    let host = scope.unit();
    let mut accounts: BTreeMap<AccountId, Vec<Network>> = BTreeMap::new();
    for network in networks {
        accounts.entry(network.site.account).or_default().push(network);
    }
    let own = accounts.iter().find(|(account, _)| account.as_str() == home);
    let own = own.map(|(_, networks)| networks.clone()).unwrap_or_default();
    let others = accounts.into_iter().filter(|(account, _)| account.as_str() != home);
    let guest = |(account, networks): (AccountId, Vec<Network>)| {
        let site = &networks[0].site;
        let description =
            format!("What {} has of another account, in {}", site.environment, site.region.city());
        let stack =
            host.iter().fold(site.stack(layer).description(description), |stack, host| stack.after(*host));
        let stack = scope.add(format!("for-{}", site.environment), stack);
        Guest { account, networks, stack }
    };
    (own, others.map(guest).collect())
}
