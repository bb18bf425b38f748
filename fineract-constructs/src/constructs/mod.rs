//! One file, one construct, in folders by system of the platform.

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
