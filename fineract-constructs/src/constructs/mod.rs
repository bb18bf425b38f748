//! One file, one construct, in folders by system of the platform.

pub mod compute;
pub mod network;
pub mod security;
pub mod services;
