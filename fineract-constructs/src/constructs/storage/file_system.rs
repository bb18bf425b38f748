//! File systems that pods of all zones share.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use fineract_cfn::efs::{FileSystemProtection as Protection, LifecyclePolicy};
use fineract_cfn::{DeletionPolicy, Resource, Tag, ec2, efs};
use fineract_core::{Construct, NodeId, Scope, Value};

use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::law::{Permits, Territory};
use crate::aws::names::Kind;
use crate::aws::region::Anywhere;
use crate::aws::{Site, Zone};
use crate::constructs::network::Network;
use crate::constructs::security::{KeyRef, Keys, Purpose};
use crate::constructs::storage::copy::{check_account, check_key};
use crate::constructs::storage::file_replication::{self, Replication};
use crate::constructs::storage::{AccessPoint, DataCopy};

/// The port of NFS.
pub(super) const NFS: i64 = 2049;

/// An encrypted file system with a mount target in each private subnet of a network.
///
/// Three locks are on it. Its security group lets nobody in until something is given access:
/// [`StorageClasses`](super::StorageClasses) adds a cluster's nodes, [`FileSync`](super::FileSync) its copies. Its policy
/// denies who comes without TLS (EFS-6). And the policy leaves the decision who mounts to the IAM policies of the
/// account: the default policy of EFS, which lets any client mount that reaches the port, holds no longer once there is
/// a policy, so whoever mounts without a role (`-o iam`) is refused. Roles are not named as principals, because EFS
/// refuses a policy that names a role before it exists, and a cluster's roles come after its data.
///
/// Throughput is elastic, files that nobody reads for 30 days move to infrequent access and come back when they are
/// read, and AWS Backup takes a copy every day. The file system outlives its stack.
///
/// # Replication
/// [`replicate_to`](Self::replicate_to) takes the handle of a [`destination`](Self::destination), made before in
/// another region. A file system takes part in one replication only (EFS-1, EFS-2), and that is in the types: a second
/// destination, a destination that replicates on, and a destination of two sources don't compile. While it
/// replicates, the destination is read-only (EFS-3), so it is a `FileSystem<_, Replica>`, which nothing that writes
/// takes (EFS-7, DS-5). The copy lies up to 15 minutes behind (EFS-5), which is more than a recovery point of 5 minutes.
///
/// # Creates
/// `AWS::EFS::FileSystem`, `AWS::EFS::MountTarget` for each private subnet, `AWS::EC2::SecurityGroup`,
/// `AWS::EFS::AccessPoint` for each access point.
///
/// # Reports
/// `EFS-008`, `EFS-009`, `EFS-010`, `LAW-002`, `ACC-002`.
///
/// Source: EFS user guide, "Using IAM to control file system data access", "Replicating file systems".
pub struct EfsFileSystem<J = Anywhere, S = Standalone> {
    network: Network,
    key: KeyRef,
    what: String,
    access_points: Vec<(String, AccessPoint)>,
    deletion_policy: DeletionPolicy,
    backups: Backups,
    state: S,
    law: PhantomData<fn() -> J>,
}

/// Who backs a file system up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backups {
    /// EFS, every day into a vault of its own, for 35 days.
    Automatic,
    /// A [`BackupPlan`](super::BackupPlan) whose tag it has, or nobody: both plans together would back it up twice.
    ByPlan,
}

impl Backups {
    const fn status(self) -> &'static str {
        match self {
            Self::Automatic => efs::BackupPolicy::STATUS_ENABLED,
            Self::ByPlan => efs::BackupPolicy::STATUS_DISABLED,
        }
    }
}

/// A file system that takes part in no replication.
#[derive(Clone, Copy, Debug)]
pub struct Standalone;
/// A file system that another one will replicate to.
#[derive(Clone, Copy, Debug)]
pub struct Destination;
/// A file system that replicates to one in `K`.
#[derive(Debug)]
pub struct Source<K> {
    law: Territory,
    destination: FileSystem<K, Awaiting>,
}

/// What a program holds of an [`EfsFileSystem`]; `A` says who may write to it.
#[derive(Debug)]
pub struct FileSystem<J = Anywhere, A = Writable> {
    /// What it holds, as the program named it.
    pub name: String,
    /// The network that it is mounted in.
    pub network: Network,
    /// The file system.
    pub file_system: efs::FileSystemRef,
    /// The mount targets, by zone.
    pub mount_targets: BTreeMap<Zone, efs::MountTargetRef>,
    /// The security group of the mount targets.
    pub security_group: ec2::SecurityGroupRef,
    /// The access points, by name.
    pub access_points: BTreeMap<String, efs::AccessPointRef>,
    /// The key that encrypts it.
    pub key: KeyRef,
    /// Where its files are copied to by replication.
    pub copies: Vec<DataCopy>,
    state: PhantomData<fn() -> (J, A)>,
}

/// Files are written here.
#[derive(Clone, Copy, Debug)]
pub enum Writable {}
/// Nothing is here yet: a source has still to be given. Such a handle can't be copied, so it gets one source.
#[derive(Debug)]
pub enum Awaiting {}
/// Files are written elsewhere and replicated to here.
#[derive(Clone, Copy, Debug)]
pub enum Replica {}

/// What a program holds of a file system that replicates, and of its replica.
#[derive(Clone, Debug)]
pub struct Replicated<J = Anywhere, K = Anywhere> {
    /// Where files are written.
    pub source: FileSystem<J>,
    /// Where they are replicated to.
    pub replica: FileSystem<K, Replica>,
}

impl<J> EfsFileSystem<J> {
    /// A file system of the network's site, encrypted by the site's key for file systems.
    pub fn new(network: &Network<J>, keys: &Keys<J>) -> Self {
        Self {
            network: network.erased(),
            key: keys.of(Purpose::Efs).clone(),
            what: "files".into(),
            access_points: Vec::new(),
            deletion_policy: DeletionPolicy::RetainExceptOnCreate,
            backups: Backups::Automatic,
            state: Standalone,
            law: PhantomData,
        }
    }

    /// A file system that another one replicates to.
    ///
    /// EFS would make one by itself, but without mount targets and by its own key (EFS-3, EFS-4). Overwrite protection is
    /// off, as EFS asks, and its files are the source's from then on.
    pub fn destination(self) -> EfsFileSystem<J, Destination> {
        self.in_state(Destination)
    }

    /// Replicates to a file system of another region where the law lets the files be kept.
    pub fn replicate_to<L, K>(
        self,
        law: L,
        destination: FileSystem<K, Awaiting>,
    ) -> EfsFileSystem<J, Source<K>>
    where
        L: Permits<J> + Permits<K>,
    {
        self.in_state(Source { law: law.territory(), destination })
    }
}

impl<J, S> EfsFileSystem<J, S> {
    /// What it holds, the part of its name that tells it from others; `files` if not set.
    pub fn name(mut self, what: impl Into<String>) -> Self {
        self.what = what.into();
        self
    }

    /// A directory with an owner, mounted as if it were the whole file system.
    pub fn access_point(mut self, name: impl Into<String>, point: AccessPoint) -> Self {
        self.access_points.push((name.into(), point));
        self
    }

    /// What happens to the file system when its stack is deleted; `RetainExceptOnCreate` if not set.
    pub fn deletion_policy(mut self, policy: DeletionPolicy) -> Self {
        self.deletion_policy = policy;
        self
    }

    /// Who backs it up; EFS itself, unless told.
    pub fn backups(mut self, backups: Backups) -> Self {
        self.backups = backups;
        self
    }

    fn in_state<T>(self, state: T) -> EfsFileSystem<J, T> {
        let Self { network, key, what, access_points, deletion_policy, backups, state: _, law } = self;
        EfsFileSystem { network, key, what, access_points, deletion_policy, backups, state, law }
    }

    fn resource(&self, protection: &str) -> efs::FileSystem {
        efs::FileSystem::new()
            .encrypted(true)
            .kms_key_id(Value::from_doc(self.key.alias()))
            .performance_mode("generalPurpose")
            .throughput_mode("elastic")
            .backup_policy(efs::BackupPolicy::new(self.backups.status()))
            .lifecycle_policies([
                LifecyclePolicy::new().transition_to_ia("AFTER_30_DAYS"),
                LifecyclePolicy::new().transition_to_primary_storage_class("AFTER_1_ACCESS"),
            ])
            .file_system_protection(Protection::new().replication_overwrite_protection(protection))
            .file_system_policy(policy(&self.network.site))
            .file_system_tags([Tag::new("Name", self.network.site.name(Kind::NameTag, &self.what))])
            .depends_on(self.key.node())
            .deletion_policy(self.deletion_policy)
            .update_replace_policy(DeletionPolicy::Retain)
    }

    /// Adds the file system and all that stands round it.
    fn add<A>(self, scope: &mut Scope, resource: efs::FileSystem, copies: Vec<DataCopy>) -> FileSystem<J, A> {
        let Self { network, key, what, access_points, .. } = self;
        check_key(scope, &network.site, &key);
        let file_system = scope.add("fs", resource);
        let group = ec2::SecurityGroup::new(format!("Mounts {what} of {}", network.name))
            .vpc_id(network.vpc.id())
            .tags([Tag::new("Name", network.site.name(Kind::NameTag, &format!("{what}-mount")))]);
        let security_group = scope.add("mount", group);
        let targets = network.private.iter().map(|subnet| {
            let target = efs::MountTarget::new(file_system.id(), [security_group.id()], &subnet.id);
            (subnet.zone, scope.add(format!("mount-{}", subnet.zone.letter), target))
        });
        let mount_targets = targets.collect();
        let points = access_points.into_iter().map(|(name, point)| {
            let added = point.add(scope, &name, file_system);
            (name, added)
        });
        let access_points = points.collect();
        let state = PhantomData;
        let name = what;
        FileSystem {
            name,
            network,
            file_system,
            mount_targets,
            security_group,
            access_points,
            key,
            copies,
            state,
        }
    }
}

/// Denies who comes without TLS, and lets the account's IAM policies decide who mounts.
fn policy(site: &Site) -> PolicyDocument {
    PolicyDocument::new([
        Statement::deny(["*"]).sid("TlsOnly").principal(Principal::Anyone).on_all().when(
            "Bool",
            "aws:SecureTransport",
            "false",
        ),
        Statement::allow(MOUNT)
            .sid("RolesOfTheAccount")
            .principal(Principal::Aws(Value::from_doc(site.account.as_str())))
            .on_all()
            .when("Bool", "elasticfilesystem:AccessedViaMountTarget", "true"),
    ])
}

/// What a client can be allowed. Source: EFS user guide, "EFS actions for clients".
pub(super) const MOUNT: [&str; 3] =
    ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite", "elasticfilesystem:ClientRootAccess"];

impl<J> Construct for EfsFileSystem<J> {
    type Handle = FileSystem<J>;

    fn build(self, scope: &mut Scope) -> FileSystem<J> {
        let resource = self.resource(Protection::REPLICATION_OVERWRITE_PROTECTION_ENABLED);
        self.add(scope, resource, Vec::new())
    }
}

impl<J> Construct for EfsFileSystem<J, Destination> {
    type Handle = FileSystem<J, Awaiting>;

    fn build(self, scope: &mut Scope) -> FileSystem<J, Awaiting> {
        let resource = self.resource(Protection::REPLICATION_OVERWRITE_PROTECTION_DISABLED);
        self.add(scope, resource, Vec::new())
    }
}

impl<J, K> Construct for EfsFileSystem<J, Source<K>> {
    type Handle = Replicated<J, K>;

    fn build(self, scope: &mut Scope) -> Replicated<J, K> {
        let resource = self.resource(Protection::REPLICATION_OVERWRITE_PROTECTION_ENABLED);
        let Source { law, destination } = &self.state;
        let replication = Replication {
            law: *law,
            from: self.network.site.region,
            to: destination.network.site.region,
            destination: destination.file_system,
        };
        file_replication::check(scope, &replication);
        check_account(scope, &self.network.site, &destination.network.site);
        let (resource, copy) = (replication.on(resource), replication.data_copy());
        let (this, Source { destination, .. }) = self.without_state();
        Replicated { source: this.add(scope, resource, vec![copy]), replica: destination.changed() }
    }
}

impl<J, S> EfsFileSystem<J, S> {
    fn without_state(self) -> (EfsFileSystem<J>, S) {
        let Self { network, key, what, access_points, deletion_policy, backups, state, law } = self;
        let this = EfsFileSystem {
            network,
            key,
            what,
            access_points,
            deletion_policy,
            backups,
            state: Standalone,
            law,
        };
        (this, state)
    }
}

impl<J, A> FileSystem<J, A> {
    /// The file system's node.
    pub fn node(&self) -> NodeId {
        self.file_system.into()
    }

    /// Where it is.
    pub fn site(&self) -> &Site {
        &self.network.site
    }

    /// What lets a role mount it and read and write, as the user and group of an access point.
    pub fn mount_statement(&self) -> Statement {
        Statement::allow(MOUNT[..2].iter().copied()).on([self.file_system.arn()]).when(
            "Bool",
            "elasticfilesystem:AccessedViaMountTarget",
            "true",
        )
    }

    fn changed<K, B>(self) -> FileSystem<K, B> {
        FileSystem {
            name: self.name,
            network: self.network,
            file_system: self.file_system,
            mount_targets: self.mount_targets,
            security_group: self.security_group,
            access_points: self.access_points,
            key: self.key,
            copies: self.copies,
            state: PhantomData,
        }
    }

    fn copied<K>(&self) -> FileSystem<K, A> {
        FileSystem {
            name: self.name.clone(),
            network: self.network.clone(),
            file_system: self.file_system,
            mount_targets: self.mount_targets.clone(),
            security_group: self.security_group,
            access_points: self.access_points.clone(),
            key: self.key.clone(),
            copies: self.copies.clone(),
            state: PhantomData,
        }
    }
}

impl<J> FileSystem<J, Awaiting> {
    /// The file system without its law in the type.
    pub fn erased(self) -> FileSystem<Anywhere, Awaiting> {
        self.changed()
    }
}

macro_rules! shared {
    ($($access:ident),*) => {$(
        impl<J> Clone for FileSystem<J, $access> {
            fn clone(&self) -> Self {
                self.copied()
            }
        }

        impl<J> FileSystem<J, $access> {
            /// The file system without its law in the type.
            pub fn erased(&self) -> FileSystem<Anywhere, $access> {
                self.copied()
            }
        }
    )*};
}

shared!(Writable, Replica);
