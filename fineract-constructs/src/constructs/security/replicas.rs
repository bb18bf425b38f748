//! Copies of secrets.

use fineract_cfn::secretsmanager::{ReplicaRegion, Secret};

use super::{Keys, Purpose};
use crate::aws::Region;

/// A secret that is replicated to regions, encrypted with the key of each.
pub(in crate::constructs) fn replicated<'a>(
    secret: Secret,
    copies: impl IntoIterator<Item = (Region, &'a Keys)>,
) -> Secret {
    let copy = |(region, keys): (Region, &Keys)| {
        ReplicaRegion::new(region.code()).kms_key_id(keys.of(Purpose::Secrets).arn())
    };
    let copies: Vec<_> = copies.into_iter().map(copy).collect();
    if copies.is_empty() { secret } else { secret.replica_regions(copies) }
}
