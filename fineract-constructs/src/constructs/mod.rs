//! One file, one construct, in folders by system of the platform.
//!
//! A construct takes what it needs in `new`, the handles of others among it; setters say what differs from the default. Its page ends with
//! what it *creates* and what it *reports*. A platform begins with a [`network`], its keys ([`security`]) and what is in it: clusters
//! ([`compute`]) with [`services`], and stores ([`data`], [`storage`]).

pub mod compute;
pub mod data;
pub mod delivery;
pub mod edge;
pub mod events;
mod fate;
mod file;
pub mod images;
pub mod monitoring;
pub mod network;
pub mod platform;
pub mod recovery;
pub mod security;
pub mod services;
pub mod shared;
mod small_function;
pub mod storage;

pub use file::File;

use fate::Fate;
use fineract_core::Code;

/// The codes that constructs report, by system.
pub(crate) static CODES: &[&[&Code]] = &[
    compute::CODES,
    data::CODES,
    data::aurora::CODES,
    data::incluster::CODES,
    data::redis::CODES,
    delivery::CODES,
    edge::CODES,
    events::CODES,
    monitoring::CODES,
    network::CODES,
    platform::CODES,
    recovery::CODES,
    services::CODES,
    shared::CODES,
    storage::CODES,
];
