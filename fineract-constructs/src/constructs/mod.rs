//! One file, one construct, in folders by system of the platform.

pub mod compute;
pub mod network;
pub mod security;
pub mod services;

use fineract_core::Code;

/// The codes that constructs report, by system.
pub(crate) static CODES: &[&[&Code]] = &[compute::CODES, network::CODES];
