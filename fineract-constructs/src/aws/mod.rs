//! The vocabulary of AWS: regions, accounts, sites, names, addresses, policies.
//!
//! A [`Site`] is a platform's environment in a [`Region`] of an account: it names what is there, and its [`stack`](Site::stack) is what
//! resources are added to. A region has its country in its type, so that a copy of data asks for a law of [`law`] that covers both
//! ends.

mod account;
mod arn;
mod boundary;
mod cidr;
pub mod iam;
pub mod law;
pub mod names;
mod readers;
pub mod region;
mod retention;
mod runtime;
pub mod segment;
mod site;
mod stack;

pub use account::{AccountError, AccountId};
pub use arn::arn;
pub use cidr::{Cidr, CidrError, CidrInput};
pub use region::{Jurisdiction, LegalZone, Region, Zone};
pub use retention::LogRetention;
pub use runtime::Runtime;
pub use site::Site;
pub(crate) use site::several_accounts;
pub use stack::{Output, Stack, StackRef};

#[doc(hidden)]
pub use cidr::parse_or_fail;

pub(crate) use boundary::{Boundaries, is_boundary, is_by_hand, state_boundary, state_by_hand};
pub(crate) use cidr::NOT_A_NETWORK;
use fineract_core::Code;
pub(crate) use readers::{readers, state_readers};
pub(crate) use runtime::end_of as runtime_end;

/// The codes that the vocabulary reports.
pub(crate) static CODES: &[&Code] = &[&NOT_A_NETWORK, &segment::INVALID];
