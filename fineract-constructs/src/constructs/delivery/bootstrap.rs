//! The first stack of a region.

use fineract_core::{Construct, Scope};

use crate::aws::{AccountId, Region, Site, Stack, StackRef, state_by_hand};
use crate::constructs::security::{Key, KeyRef, Purpose};
use crate::constructs::storage::{Bucket, BucketRef};
use crate::residency::{DataClass, state_classes};

/// The stack of a region that an administrator deploys by hand, before any pipeline can: `<platform>-bootstrap-<region>`.
///
/// It holds a key, and the bucket that templates are uploaded to, for CloudFormation takes those of more than 51,200
/// bytes from a bucket of its own region only. Registries and roles are added to its stack. Of an account with a name it is
/// `<platform>-<account>-bootstrap-<region>`.
///
/// # Creates
/// The stack with an `AWS::KMS::Key`, an `AWS::KMS::Alias`, an `AWS::S3::Bucket` and its `AWS::S3::BucketPolicy`.
#[derive(Clone, Debug)]
pub struct Bootstrap {
    site: Site,
    account_name: Option<String>,
}

/// What a program holds of a [`Bootstrap`].
#[derive(Clone, Debug)]
pub struct BootstrapRef {
    /// Where it is; its environment is `bootstrap`.
    pub site: Site,
    /// The stack.
    pub stack: StackRef,
    /// The key of what is built: artifacts and images.
    pub key: KeyRef,
    /// What is uploaded to be deployed.
    pub artifacts: BucketRef,
}

impl Bootstrap {
    /// The first stack of a platform in a region of an account.
    pub fn new<J>(platform: impl Into<String>, account: AccountId, region: Region<J>) -> Self {
        Self { site: Site::new(platform, "bootstrap", account, region).erased(), account_name: None }
    }

    /// What the account is called, a part of the stack's name: where a program has several accounts, it tells their stacks
    /// apart.
    pub fn account_name(mut self, name: impl Into<String>) -> Self {
        self.account_name = Some(name.into());
        self
    }
}

impl Construct for Bootstrap {
    type Handle = BootstrapRef;

    fn build(self, scope: &mut Scope) -> BootstrapRef {
        let Self { site, account_name } = self;
        let account = account_name.map(|name| format!("-{name}")).unwrap_or_default();
        let name = format!("{}{account}-bootstrap-{}", site.platform, site.region.short());
        let stack = Stack::new(name, site.place())
            .description(format!("What must be in {} before anything is deployed", site.region.city()))
            .termination_protection()
            .build(scope);
        state_by_hand(scope);
        // What is built of the program, and nothing of its customers.
        state_classes(scope, [DataClass::Operational]);
        let key = scope.add("key", Key::new(&site, Purpose::S3));
        let artifacts = Bucket::new(&site, "artifacts", &key).expiry(365).old_versions(30);
        let artifacts = scope.add("artifacts", artifacts);
        BootstrapRef { site, stack, key, artifacts }
    }
}
