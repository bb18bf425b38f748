//! What we deploy.
