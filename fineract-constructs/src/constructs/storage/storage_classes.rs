//! From which storage a cluster's volumes are made.

use fineract_cfn::iam;
use fineract_core::{Code, Construct, IntoKnown, Known, Scope, Severity, Value, text};
use fineract_kube::KubeObject;
use fineract_kube::storage_v1::{StorageClass, StorageClassRef};

use crate::aws::Site;
use crate::aws::iam::{PolicyDocument, Statement};
use crate::aws::names::Kind;
use crate::constructs::compute::Cluster;
use crate::constructs::security::Purpose;
use crate::constructs::storage::FileSystem;
use crate::constructs::storage::file_sync::nfs_from;

/// The storage classes of a cluster: `ebs-gp3`, `ebs-io2` and, with a file system, `efs-sc`.
///
/// | class | for | volumes | kept when the claim goes |
/// |---|---|---|---|
/// | `ebs-gp3` (default) | one pod | general purpose, encrypted | no |
/// | `ebs-io2` | databases and caches in the cluster | provisioned IOPS, encrypted, XFS | yes |
/// | `efs-sc` | pods of all zones | an access point of the file system for each claim, over TLS | yes |
///
/// EBS volumes are encrypted by the cluster's key for volumes, named by its alias, and made in the zone of the pod that
/// waits for them. Add it to a bundle of the cluster that comes before its services.
///
/// `efs-sc` takes a file system that is written to: a replica does not compile (EFS-7). Its id is the one value of a
/// manifest that only the deployment knows (SC-4), so it is a binding. What the nodes need to mount it is added to the
/// cluster's stack of nodes, which comes after the data: the nodes' security group may reach the mount targets, and the
/// role of the EFS driver may mount it, write, and make directories; the mount option `iam` makes the driver show that role.
///
/// A directory is called by its claim, `/dynamic_provisioning/<namespace>/<claim>`, and its files have one owner, the user that
/// services run as. So a claim that is made anew finds its files again, and so does that of another region's cluster once
/// they are put there ([`FileMerge`](super::FileMerge)).
///
/// Volumes of EBS have the tags that the cluster's driver gives them, of which
/// [`EksCluster::backup`](crate::constructs::compute::EksCluster::backup) is one: the API server doesn't change the parameters of a
/// class, so that nothing is among them that may become another.
///
/// # Creates
/// `storage.k8s.io/v1/StorageClass` in the bundle. With a file system, in the stack of the nodes:
/// `AWS::EC2::SecurityGroupIngress`, `AWS::IAM::RolePolicy`.
///
/// # Reports
/// `SC-002`, `SC-007`.
///
/// Source: the EBS and EFS CSI drivers' documents on parameters.
pub struct StorageClasses {
    cluster: Cluster,
    iops: u32,
    files: Option<FileSystem>,
}

/// What a program holds of [`StorageClasses`].
#[derive(Clone, Debug)]
pub struct StorageClassesRef {
    /// General-purpose volumes.
    pub gp3: StorageClassRef,
    /// Volumes with provisioned IOPS.
    pub io2: StorageClassRef,
    /// Directories of the file system.
    pub files: Option<StorageClassRef>,
}

pub(crate) static IOPS: Code = Code {
    id: "SC-002",
    title: "IOPS that no volume has",
    severity: Severity::Error,
    explanation: "A volume of type io2 has 100 to 256,000 IOPS (SC-2), at most 1,000 for each GiB: with 6,000 IOPS it \
takes a claim of 6 GiB or more. EBS refuses other volumes, and the claims stay pending.\n\nSource: EBS user guide, \
\"Provisioned IOPS SSD volumes\".",
};

pub(crate) static FILES_ELSEWHERE: Code = Code {
    id: "SC-007",
    title: "a file system of another network",
    severity: Severity::Error,
    explanation: "Nodes mount a file system through the mount targets of their own network. The EFS driver looks for one \
in the zone of the node, and finds none in another network: pods would wait for their volume forever.\n\n\
Pass a file system of the cluster's network.",
};

/// The IOPS of io2 volumes. Source: SC-2.
const IO2_IOPS: std::ops::RangeInclusive<u32> = 100..=256_000;

/// Whom files are of, in every cluster: the user and group of services' pods.
const OWNER: &str = "10001";

/// The service account whose role the EFS driver's nodes take, as the cluster names it.
const EFS_DRIVER: &str = "kube-system-efs-csi-controller-sa";

impl StorageClasses {
    /// The classes of a cluster.
    pub fn new(cluster: &Cluster) -> Self {
        Self { cluster: cluster.clone(), iops: 6000, files: None }
    }

    /// The IOPS of a volume of `ebs-io2`, from 100 to 256,000; 6,000 if not set.
    pub fn iops(mut self, iops: u32) -> Self {
        self.iops = iops;
        self
    }

    /// The file system that `efs-sc` makes directories in.
    pub fn files<J>(mut self, files: &FileSystem<J>) -> Self {
        self.files = Some(files.erased());
        self
    }

    fn check(&self, scope: &mut Scope) {
        if !IO2_IOPS.contains(&self.iops) {
            let message = format!("`ebs-io2` can't have {} IOPS", self.iops);
            scope.report(&IOPS, message).help = Some("set 100 to 256,000".into());
        }
        let vpc = |network: &crate::constructs::network::Network| fineract_core::NodeId::from(network.vpc);
        if let Some(files) =
            self.files.as_ref().filter(|files| vpc(&files.network) != vpc(&self.cluster.network))
        {
            let message = format!(
                "the nodes are in `{}`, the mount targets in `{}`",
                self.cluster.network.name, files.network.name
            );
            scope.report(&FILES_ELSEWHERE, message).help =
                Some("pass a file system of the cluster's network".into());
        }
    }

    fn ebs(&self, name: &str, ty: &str, others: &[(&str, &str)]) -> StorageClass {
        let key = self.cluster.keys.of(Purpose::Ebs).alias_arn().bind();
        let text = |value: &str| Known::<String>::from_doc(value);
        let mut parameters = vec![
            ("type", text(ty)),
            ("encrypted", text("true")),
            ("kmsKeyId", IntoKnown::<String>::into_known(key)),
        ];
        parameters.extend(others.iter().map(|(key, value)| (*key, text(value))));
        StorageClass::new(name, "ebs.csi.aws.com")
            .parameters(parameters)
            .volume_binding_mode(StorageClass::VOLUME_BINDING_MODE_WAIT_FOR_FIRST_CONSUMER)
            .allow_volume_expansion(true)
    }

    /// Lets the driver make access points of the file system, and tag them as its own. It deletes none: the class keeps what claims
    /// leave behind, and an access point's ARN doesn't say whose it is.
    ///
    /// Source: AWS managed policy reference, `AmazonEFSCSIDriverPolicy`.
    fn make(&self, files: &FileSystem) -> [Statement; 2] {
        const TAG: &str = "efs.csi.aws.com/cluster";
        let Site { region, account, .. } = &self.cluster.network.site;
        let points = format!("arn:aws:elasticfilesystem:{}:{account}:access-point/*", region.code());
        let own = |statement: Statement| {
            statement.when("Null", format!("aws:RequestTag/{TAG}"), "false").when(
                "ForAllValues:StringEquals",
                "aws:TagKeys",
                TAG,
            )
        };
        let make = Statement::allow(["elasticfilesystem:CreateAccessPoint"]).on([files.file_system.arn()]);
        let tag = Statement::allow(["elasticfilesystem:TagResource"])
            .on([text![files.file_system.arn()], text![points]])
            .when("StringEquals", "elasticfilesystem:CreateAction", "CreateAccessPoint");
        [own(make), own(tag)]
    }

    /// Lets the cluster's nodes reach and mount the file system.
    fn access(&self, scope: &mut Scope, files: &FileSystem) {
        let mut scope = scope.placed_in(self.cluster.nodes);
        scope
            .add("nfs", nfs_from(files.security_group, &self.cluster.security_group, "nodes of the cluster"));
        let role = self.cluster.network.site.name(Kind::Role, EFS_DRIVER);
        let policy = iam::RolePolicy::new(format!("mount-{}", files.name), Value::imported(role))
            .policy_document(PolicyDocument::new(
                [files.mount_statement()].into_iter().chain(self.make(files)),
            ));
        scope.add("mount", policy);
    }
}

impl Construct for StorageClasses {
    type Handle = StorageClassesRef;

    fn build(self, scope: &mut Scope) -> StorageClassesRef {
        self.check(scope);
        let gp3 = self
            .ebs("ebs-gp3", "gp3", &[])
            .annotation("storageclass.kubernetes.io/is-default-class", "true")
            .reclaim_policy(StorageClass::RECLAIM_POLICY_DELETE);
        let iops = self.iops.to_string();
        let io2 = self
            .ebs("ebs-io2", "io2", &[("iops", &iops), ("csi.storage.k8s.io/fstype", "xfs")])
            .reclaim_policy(StorageClass::RECLAIM_POLICY_RETAIN);
        let (gp3, io2) = (scope.add("ebs-gp3", gp3), scope.add("ebs-io2", io2));
        let files = self.files.as_ref().map(|files| {
            self.access(scope, files);
            scope.add("efs-sc", efs(files))
        });
        StorageClassesRef { gp3, io2, files }
    }
}

fn efs(files: &FileSystem) -> StorageClass {
    let text = |value: &str| Known::<String>::from_doc(value);
    StorageClass::new("efs-sc", "efs.csi.aws.com")
        .parameters([
            ("provisioningMode", text("efs-ap")),
            ("fileSystemId", IntoKnown::<String>::into_known(files.file_system.id().bind())),
            ("directoryPerms", text("700")),
            ("uid", text(OWNER)),
            ("gid", text(OWNER)),
            ("basePath", text("/dynamic_provisioning")),
            ("subPathPattern", text("${.PVC.namespace}/${.PVC.name}")),
            ("ensureUniqueDirectory", text("false")),
        ])
        .mount_options(["tls", "iam"])
        .reclaim_policy(StorageClass::RECLAIM_POLICY_RETAIN)
        .volume_binding_mode(StorageClass::VOLUME_BINDING_MODE_IMMEDIATE)
}
