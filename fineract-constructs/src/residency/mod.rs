//! Data sovereignty: what data is, whose, and where it may be.

mod class;
mod policy;

pub use class::{DataClass, Holding, state_classes, state_subjects};
pub use policy::{Basis, Purpose, ResidencyPreset, UK_ADEQUACY};
