//! What the public schemas say, compact.
