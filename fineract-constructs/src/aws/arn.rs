//! Resource names made at synth.

use fineract_core::{Arn, Value};

use crate::aws::{AccountId, Region};

/// The ARN of a resource whose name the program chose, known at synth.
///
/// `service` and `resource` are as the service's authorization reference writes them, for example `kms` and
/// `alias/fineract/prod/ebs`. `region` is `None` for global services (IAM), `account` is `None` where the ARN has
/// none (S3).
pub fn arn<R>(
    service: &str,
    region: Option<Region>,
    account: Option<&AccountId>,
    resource: &str,
) -> Value<Arn<R>> {
    let region = region.map_or("", Region::code);
    let account = account.map_or("", AccountId::as_str);
    Value::from_doc(format!("arn:aws:{service}:{region}:{account}:{resource}"))
}
