//! One file, one rule.

pub(super) mod role_wildcard;
pub(super) mod s3_unencrypted;

#[cfg(test)]
mod testing;
