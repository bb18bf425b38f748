//! What a region has of another's files, put beside its own.

use fineract_cfn::datasync::Options;
use fineract_cfn::{Resource, Tag, datasync};
use fineract_core::{Construct, Scope, Value};

use super::file_sync::{Mounted, TASK_ELSEWHERE, log, options};
use super::{Deleted, FileSystem};
use crate::aws::Site;
use crate::aws::names::Kind;
use crate::constructs::security::Keys;

/// A task that copies what a region keeps of another's files into the file system that its own services write to, when
/// somebody starts it: what a [`RecoveryPlan`](crate::constructs::recovery::RecoveryPlan) does when the other region is lost.
///
/// Directories of [`StorageClasses`](super::StorageClasses) are called by their claim and have one owner in every cluster, so that
/// services of this region find the other's files in their own directories, below the same path. What is there already stays as
/// it is, nothing is deleted, and a second run takes up what the first one left: what must be erased is erased here too. A replica
/// can be read while it is replicated to.
///
/// Both file systems are of the region of the stack that it is added to, in their stacks as with [`FileSync`](super::FileSync).
///
/// # Creates
/// In the stack of each file system: `AWS::DataSync::LocationEFS`, `AWS::IAM::Role`, `AWS::EC2::SecurityGroup`,
/// `AWS::EC2::SecurityGroupIngress`. Where it is added: `AWS::DataSync::Task`, `AWS::Logs::LogGroup`,
/// `AWS::Logs::ResourcePolicy`.
///
/// # Reports
/// `DS-004`.
pub struct FileMerge {
    from: Mounted,
    to: Mounted,
    keys: Keys,
}

/// What a program holds of a [`FileMerge`].
#[derive(Clone, Debug)]
pub struct FileMergeRef {
    /// Where it is.
    pub site: Site,
    /// The task's name, by which a person finds it.
    pub name: String,
    /// The task.
    pub task: datasync::TaskRef,
}

impl FileMerge {
    /// Puts the files of the first file system, such as a replica, into the second. The keys are the site's; one of them
    /// encrypts the task's log.
    pub fn new<J, A>(from: &FileSystem<J, A>, to: &FileSystem<J>, keys: &Keys<J>) -> Self {
        Self { from: Mounted::of(from), to: Mounted::of(to), keys: keys.erased() }
    }
}

impl Construct for FileMerge {
    type Handle = FileMergeRef;

    fn build(self, scope: &mut Scope) -> FileMergeRef {
        let Self { from, to, keys } = self;
        let [origin, here] = [from.site().region.code(), to.site().region.code()];
        if origin != here {
            let message = format!("the files are in `{origin}`, and are put into those of `{here}`");
            scope.report(&TASK_ELSEWHERE, message).help = Some("let `FileSync` copy them there first".into());
        }
        let site = to.site().clone();
        let name = site.name(Kind::Role, &format!("{}-into-{}", from.name, to.name));
        let read = site.name(Kind::Role, &format!("{}-for-{}", from.name, to.name));
        let source = from.location(scope, "source", &read);
        let destination = to.location(scope, "destination", &name);
        let log = log(scope, &site, &name, &keys);
        let task = datasync::Task::new(destination.arn(), source.arn())
            .name(name.as_str())
            .options(options(Deleted::Stays).overwrite_mode(Options::OVERWRITE_MODE_NEVER))
            .task_mode(datasync::Task::TASK_MODE_BASIC)
            .cloud_watch_log_group_arn(log.arn)
            .tags([Tag::new("Name", name.as_str())])
            .depends_on(log.policy);
        FileMergeRef { site, name, task: scope.add("task", task) }
    }
}

impl FileMergeRef {
    /// The task's ARN.
    pub(in crate::constructs) fn arn(&self) -> Value<String> {
        Value::from_doc(self.task.arn().into_doc())
    }
}
