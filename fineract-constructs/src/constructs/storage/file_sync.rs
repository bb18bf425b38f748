//! Scheduled copies of files to other regions.

use fineract_cfn::datasync::{LocationEfs, Options, TaskSchedule};
use fineract_cfn::{DeletionPolicy, Resource, Tag, datasync, ec2, efs, iam, logs};
use fineract_core::{Arn, Code, Construct, IdOf, NodeId, Scope, Severity, Value, text};

use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::law::{Permits, Territory};
use crate::aws::names::Kind;
use crate::aws::{LogRetention, Site};
use crate::constructs::Fate;
use crate::constructs::network::Network;
use crate::constructs::security::{Keys, Purpose};
use crate::constructs::storage::copy::check_law;
use crate::constructs::storage::file_system::{MOUNT, NFS};
use crate::constructs::storage::{DataCopy, FileSystem, Mechanism, Writable};

/// A task that copies what changed in a file system to one of another region, every hour if nothing else is set.
///
/// A file system has one replica; the other regions get their files so. What is deleted at the source is deleted at the
/// destination by the next run, so that who has a right to be forgotten is (GDPR 17): the destination is for the copy alone,
/// and what only it has is deleted too. Mistakes are for backups to undo. The destination must be writable: a replica, or a
/// file system that is to become one, is of another type and does not compile (DS-5). The copy lies behind by the interval, at least an hour (DS-7).
///
/// Each location is in its file system's stack. The task is in the stack that it is added to, one of the destination's
/// region (DS-4); give it a stack of its own, such as `site.stack("file-sync")`: it comes after both file systems, while
/// replications want the destination's stack first, and one stack can't be both. `DataSync` mounts with TLS 1.2 and a role (DS-3), from the first private subnet, which has
/// a mount target (DS-1).
///
/// An account has at most 10 log resource policies in a region; this construct makes one.
///
/// # Creates
/// In the stack of each file system: `AWS::DataSync::LocationEFS`, `AWS::IAM::Role`, `AWS::EC2::SecurityGroup`,
/// `AWS::EC2::SecurityGroupIngress`. Where it is added: `AWS::DataSync::Task`, `AWS::Logs::LogGroup`,
/// `AWS::Logs::ResourcePolicy`.
///
/// # Reports
/// `DS-004`, `DS-007`, `DS-008`.
pub struct FileSync {
    law: Territory,
    from: Mounted,
    to: Mounted,
    keys: Keys,
    hours: u16,
    deleted: Deleted,
}

/// What becomes at the destination of what is deleted at the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deleted {
    /// It is deleted, as is all that the source doesn't have.
    Follows,
    /// It stays for ever. Erase there what the law says must be erased.
    Stays,
}

/// What a program holds of a [`FileSync`].
#[derive(Clone, Debug)]
pub struct FileSyncRef {
    /// The task.
    pub task: datasync::TaskRef,
    /// The copy that it makes.
    pub copy: DataCopy,
}

/// A file system as `DataSync` mounts it.
pub(super) struct Mounted {
    pub(super) name: String,
    network: Network,
    file_system: efs::FileSystemRef,
    mount_targets: Vec<NodeId>,
    security_group: ec2::SecurityGroupRef,
}

pub(crate) static TASK_ELSEWHERE: Code = Code {
    id: "DS-004",
    title: "a sync that runs elsewhere",
    severity: Severity::Error,
    explanation: "A task copies between regions only if one of its two locations is in the region that it is created in \
(DS-4). Here that is the destination's, so that a copy is in the hands of whoever keeps it, and goes on being \
configured when the source's region is lost. Files that are put beside others are of the region of both.\n\nAdd it to a stack of the destination's site: \
`app.at(stack).add(\"sync\", FileSync::new(…))`.",
};

pub(crate) static INTERVAL: Code = Code {
    id: "DS-007",
    title: "a copy more often than hourly",
    severity: Severity::Error,
    explanation: "`DataSync` starts a scheduled task every hour at most (DS-7). Data that must lie behind by less \
belongs in a store that replicates by itself.\n\nSet an interval of 1 hour or more.",
};

pub(crate) static OUTSIDE_OF_THE_LAW: Code = Code {
    id: "DS-008",
    title: "files copied outside of their law",
    severity: Severity::Error,
    explanation: "A copy needs a law that lets the files be kept in the countries of both file systems (RES-6); the \
task runs in the destination's. Where the networks say their country in the type, a wrong copy does not compile; this one \
was left to synth by `at_synth()`.\n\nCopy to a country that the law names, or choose the law that your data is really \
under.",
};

impl FileSync {
    /// A copy from one file system to another where the law lets the files be kept. The keys are the destination site's;
    /// one of them encrypts the task's log.
    pub fn new<L, J, K, A>(
        law: L,
        from: &FileSystem<J, A>,
        to: &FileSystem<K, Writable>,
        keys: &Keys<K>,
    ) -> Self
    where
        L: Permits<J> + Permits<K>,
    {
        let (from, to) = (Mounted::of(from), Mounted::of(to));
        Self { law: law.territory(), from, to, keys: keys.erased(), hours: 1, deleted: Deleted::Follows }
    }

    /// Hours between two runs, at least one.
    pub fn hours(mut self, hours: u16) -> Self {
        self.hours = hours;
        self
    }

    /// What becomes of what is deleted at the source; it follows, unless told.
    pub fn deleted(mut self, deleted: Deleted) -> Self {
        self.deleted = deleted;
        self
    }

    fn check(&self, scope: &mut Scope) {
        if self.hours == 0 {
            scope.report(&INTERVAL, "the interval is `0` hours").help = Some("set at least 1 hour".into());
        }
        let here = scope.unit_data().map(|unit| unit.place.region);
        let there = self.to.site().region.code();
        if let Some(here) = here.filter(|here| *here != there) {
            let message = format!("the task is in `{here}`, the destination in `{there}`");
            scope.report(&TASK_ELSEWHERE, message).help = Some(format!("add it to a stack in `{there}`"));
        }
        let regions = [self.from.site().region, self.to.site().region];
        check_law(scope, &OUTSIDE_OF_THE_LAW, self.law, regions);
    }
}

impl Construct for FileSync {
    type Handle = FileSyncRef;

    fn build(self, scope: &mut Scope) -> FileSyncRef {
        self.check(scope);
        let Self { law, from, to, keys, hours, deleted } = self;
        let (origin, target) = (from.site().region, to.site().region);
        let name = to.site().name(Kind::Role, &format!("{}-from-{}", to.name, origin.short()));
        let source = from.site().name(Kind::Role, &format!("{}-to-{}", to.name, target.short()));
        let source = from.location(scope, "source", &source);
        let destination = to.location(scope, "destination", &name);
        let log = log(scope, to.site(), &name, &keys);
        let every = if hours == 1 { "rate(1 hour)".into() } else { format!("rate({hours} hours)") };
        let task = datasync::Task::new(destination.arn(), source.arn())
            .name(name.as_str())
            .options(options(deleted))
            .schedule(TaskSchedule::new().schedule_expression(every).status(TaskSchedule::STATUS_ENABLED))
            .task_mode(datasync::Task::TASK_MODE_BASIC)
            .cloud_watch_log_group_arn(log.arn)
            .tags([Tag::new("Name", name)]);
        let task = task.depends_on(log.policy);
        let copy = DataCopy {
            mechanism: Mechanism::FileSync,
            from: origin,
            to: target,
            law,
            recovery_point_minutes: u32::from(hours) * 60,
        };
        FileSyncRef { task: scope.add("task", task), copy }
    }
}

/// Users and groups by their numbers, which are the same in every cluster; what was transferred is compared.
pub(super) fn options(deleted: Deleted) -> Options {
    let deleted = match deleted {
        Deleted::Follows => Options::PRESERVE_DELETED_FILES_REMOVE,
        Deleted::Stays => Options::PRESERVE_DELETED_FILES_PRESERVE,
    };
    Options::new()
        .verify_mode(Options::VERIFY_MODE_ONLY_FILES_TRANSFERRED)
        .transfer_mode(Options::TRANSFER_MODE_CHANGED)
        .overwrite_mode(Options::OVERWRITE_MODE_ALWAYS)
        .preserve_deleted_files(deleted)
        .posix_permissions(Options::POSIX_PERMISSIONS_PRESERVE)
        .uid(Options::UID_INT_VALUE)
        .gid(Options::GID_INT_VALUE)
        .mtime(Options::MTIME_PRESERVE)
        .log_level(Options::LOG_LEVEL_TRANSFER)
}

impl Mounted {
    pub(super) fn of<J, A>(files: &FileSystem<J, A>) -> Self {
        Self {
            name: files.name.clone(),
            network: files.network.clone(),
            file_system: files.file_system,
            mount_targets: files.mount_targets.values().map(Into::into).collect(),
            security_group: files.security_group,
        }
    }

    pub(super) fn site(&self) -> &Site {
        &self.network.site
    }

    /// The cursor where it is, deployed by the file system's stack.
    fn stack<'a>(&self, scope: &'a mut Scope) -> Scope<'a> {
        let here = scope.node();
        match scope.at(self.file_system).unit() {
            Some(stack) => scope.placed_in(stack),
            None => scope.at(here),
        }
    }

    /// How `DataSync` gets at the file system. It comes after all mount targets, of which it takes one.
    pub(super) fn location(&self, scope: &mut Scope, id: &str, name: &str) -> datasync::LocationEfsRef {
        let mut scope = self.stack(scope);
        let mut scope = scope.group(id);
        let group = self.clients(&mut scope, name);
        let permissions = PolicyDocument::new([Statement::allow(MOUNT).on([self.file_system.arn()]).when(
            "Bool",
            "elasticfilesystem:AccessedViaMountTarget",
            "true",
        )]);
        let role = iam::Role::new(self.trust())
            .role_name(name)
            .description("Mounts a file system for DataSync")
            .policies([iam::PolicyProperty::new(permissions, "mount")]);
        let role = scope.add("role", role);
        let subnets = self.network.private.first().map(|subnet| self.ec2_arn("subnet", &subnet.id));
        let subnet = subnets.unwrap_or_else(|| Value::from_doc(""));
        let place = datasync::Ec2Config::new([self.ec2_arn("security-group", group.id())], subnet);
        let location = LocationEfs::new(place)
            .efs_filesystem_arn(self.file_system.arn())
            .file_system_access_role_arn(role.arn())
            .in_transit_encryption(LocationEfs::IN_TRANSIT_ENCRYPTION_TLS1_2)
            .tags([Tag::new("Name", name)]);
        scope.add("location", self.mount_targets.iter().copied().fold(location, Resource::depends_on))
    }

    /// The security group of `DataSync`'s network interfaces, which the mount targets let in.
    fn clients(&self, scope: &mut Scope, name: &str) -> ec2::SecurityGroupRef {
        let group = ec2::SecurityGroup::new("DataSync, which mounts the file system")
            .vpc_id(self.network.vpc.id())
            .tags([Tag::new("Name", name)]);
        let group = scope.add("clients", group);
        scope.add("nfs", nfs_from(self.security_group, group.id(), "DataSync"));
        group
    }

    /// The task that takes the role is of the destination's region, whichever region the location is of.
    fn trust(&self) -> PolicyDocument {
        let account = &self.site().account;
        PolicyDocument::new([Statement::allow(["sts:AssumeRole"])
            .principal(Principal::Service("datasync.amazonaws.com".into()))
            .when("StringEquals", "aws:SourceAccount", account.as_str())
            .when("ArnLike", "aws:SourceArn", format!("arn:aws:datasync:*:{account}:*"))])
    }

    /// `DataSync` takes ARNs where others take ids (DS-2).
    fn ec2_arn(&self, kind: &str, id: impl fineract_core::IntoValue<String>) -> Value<String> {
        let Site { account, region, .. } = self.site();
        text![format!("arn:aws:ec2:{}:{account}:{kind}/", region.code()), id]
    }
}

/// Lets the members of a security group mount.
pub(super) fn nfs_from(
    mount: ec2::SecurityGroupRef,
    clients: impl fineract_core::IntoValue<IdOf<ec2::SecurityGroup>>,
    who: &str,
) -> ec2::SecurityGroupIngress {
    ec2::SecurityGroupIngress::new("tcp")
        .from_port(NFS)
        .to_port(NFS)
        .group_id(mount.id())
        .source_security_group_id(clients)
        .description(format!("NFS from {who}"))
}

/// Where the task writes what it transferred.
pub(super) struct Log {
    pub(super) arn: Value<Arn<logs::LogGroup>>,
    pub(super) policy: NodeId,
}

/// Source: `DataSync` user guide, "Allowing `DataSync` to upload logs to a CloudWatch log group".
pub(super) fn log(scope: &mut Scope, site: &Site, name: &str, keys: &Keys) -> Log {
    let group_name = format!("/aws/datasync/{name}");
    let group = logs::LogGroup::new()
        .log_group_name(Value::imported(&group_name))
        .kms_key_id(keys.of(Purpose::Logs).arn())
        .retention_in_days(LogRetention::ThreeMonths)
        .fate(DeletionPolicy::Delete);
    let group = scope.add("log", group);
    let (account, region) = (site.account, site.region.code());
    // The attribute `Arn` ends in `:*`, which `DataSync` refuses.
    let arn = text![format!("arn:aws:logs:{region}:{account}:log-group:"), group.id()];
    let arn: Value<Arn<logs::LogGroup>> = Value::from_doc(arn.into_doc());
    let write = Statement::allow(["logs:PutLogEvents", "logs:CreateLogStream"])
        .principal(Principal::Service("datasync.amazonaws.com".into()))
        .on([format!("arn:aws:logs:{region}:{account}:log-group:{group_name}:*")])
        .when("StringEquals", "aws:SourceAccount", account.as_str())
        .when("ArnLike", "aws:SourceArn", format!("arn:aws:datasync:{region}:{account}:task/*"));
    let document = fineract_core::Property::into_doc(PolicyDocument::new([write]));
    let policy = scope.add("log-policy", logs::ResourcePolicy::new(document, name));
    Log { arn, policy: policy.into() }
}
