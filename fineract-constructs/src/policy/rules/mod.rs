//! One file, one rule.

pub(super) mod access_key;
pub(super) mod allow_all_but;
pub(super) mod bucket_plaintext;
pub(super) mod bucket_public;
pub(super) mod cache_plaintext;
pub(super) mod cache_unencrypted;
pub(super) mod cache_without_password;
pub(super) mod cluster_endpoint_public;
pub(super) mod copy_plaintext;
pub(super) mod database_copy_without_key;
pub(super) mod database_plaintext;
pub(super) mod database_public;
pub(super) mod database_unencrypted;
pub(super) mod driver_role_of_service;
pub(super) mod files_plaintext;
pub(super) mod files_unencrypted;
pub(super) mod function_runtime;
pub(super) mod key_for_anyone;
pub(super) mod key_gone_too_soon;
pub(super) mod key_without_rotation;
pub(super) mod log_group_without_key;
pub(super) mod managed_policy_too_wide;
pub(super) mod port_open_to_world;
pub(super) mod queue_unencrypted;
pub(super) mod repository_without_key;
pub(super) mod resource_for_anyone;
pub(super) mod role_passes_any;
pub(super) mod role_takes_any;
pub(super) mod role_trusts_anyone;
pub(super) mod role_widens_itself;
pub(super) mod role_wildcard;
pub(super) mod s3_unencrypted;
pub(super) mod secret_without_key;
pub(super) mod stream_unencrypted;
pub(super) mod topic_unencrypted;
pub(super) mod vault_without_key;
pub(super) mod volume_unencrypted;
pub(super) mod web_identity_unbound;
pub(super) mod web_identity_wildcard;

mod shared;
#[cfg(test)]
mod testing;
