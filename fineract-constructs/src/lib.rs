//! Typed constructs.
