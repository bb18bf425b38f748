//! Add-ons that EKS installs and updates.

use std::collections::BTreeMap;

use fineract_cfn::{Resource, eks};
use fineract_core::{Code, IdOf, IntoValue, NodeId, Scope, Severity, Value};
use serde_json::json;

use crate::aws::iam::Statement;
use crate::constructs::compute::{Cluster, IdentityMode, ServiceAccountRole, ServiceAccountRoleRef};
use crate::constructs::platform::allow;
use crate::constructs::security::Purpose;
use crate::constructs::storage::BackupPlanRef;
use crate::k8s::pods::of_add_on;

pub(crate) static PLAN_ELSEWHERE: Code = Code {
    id: "SC-008",
    title: "a backup plan of another region or account",
    severity: Severity::Error,
    explanation: "A plan of AWS Backup takes what carries its tag in its own region and account. Volumes are made where the cluster \
is: with the tag of a plan elsewhere they look as if they were backed up, and no plan takes them.\n\nPass a plan of the cluster's \
region and account, whose rules copy to others: `BackupRule::copy_to`.",
};

pub(crate) static DRIVER_TOO_OLD: Code = Code {
    id: "SC-009",
    title: "an EBS driver that doesn't say whose its volumes are",
    severity: Severity::Error,
    explanation: "The role of the EBS driver reaches volumes with the tag `ebs.csi.aws.com/cluster-name` of its cluster, so that clusters \
of one account don't reach each other's. The driver gives them the tag from v1.58.0 on; an older one is refused every volume.\n\n\
Pin v1.58.0 or later, or no version.\n\nSource: EBS CSI driver, issue 2918.",
};

/// The tag by which the EBS driver's role reaches a volume. Source: as of [`DRIVER_TOO_OLD`].
pub(in crate::constructs) const CLUSTER_TAG: &str = "ebs.csi.aws.com/cluster-name";

/// The first version of the EBS driver, after `v1.`, that gives it. Source: as above.
const TAGS_SINCE: u32 = 58;

/// Software of a cluster that EKS owns; nothing else installs it (D17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AddOn {
    /// Routes from services to pods, on every node.
    KubeProxy,
    /// Name resolution in the cluster.
    CoreDns,
    /// Volumes of EBS.
    EbsCsiDriver,
    /// Volumes of EFS.
    EfsCsiDriver,
    /// Snapshots of volumes, and the definitions of their resources.
    SnapshotController,
    /// What gives pods their roles, by [`IdentityMode::PodIdentity`].
    PodIdentityAgent,
}

impl AddOn {
    /// As EKS calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::KubeProxy => "kube-proxy",
            Self::CoreDns => "coredns",
            Self::EbsCsiDriver => "aws-ebs-csi-driver",
            Self::EfsCsiDriver => "aws-efs-csi-driver",
            Self::SnapshotController => "snapshot-controller",
            Self::PodIdentityAgent => "eks-pod-identity-agent",
        }
    }
}

/// Versions that the program pins. Without one EKS installs the default of the cluster's Kubernetes version: there is no
/// public list of versions to take a default from at synth, and a version that EKS has withdrawn fails the stack.
#[derive(Clone, Debug, Default)]
pub(super) struct Versions(Vec<(AddOn, String)>);

impl Versions {
    pub(super) fn pin(&mut self, add_on: AddOn, version: String) {
        self.0.push((add_on, version));
    }

    /// An add-on that replaces what was changed by hand.
    pub(super) fn of(&self, add_on: AddOn, cluster: impl IntoValue<IdOf<eks::Cluster>>) -> eks::Addon {
        let resource = eks::Addon::new(add_on.name(), cluster)
            .resolve_conflicts(eks::Addon::RESOLVE_CONFLICTS_OVERWRITE);
        match self.pinned(add_on) {
            Some(version) => resource.addon_version(version),
            None => resource,
        }
    }

    fn pinned(&self, add_on: AddOn) -> Option<&str> {
        self.0.iter().rfind(|(pinned, _)| *pinned == add_on).map(|(_, version)| version.as_str())
    }
}

/// The add-ons whose pods need a node to run on: without one they would count as failed.
pub(super) fn on_nodes(
    scope: &mut Scope,
    cluster: &Cluster,
    versions: &Versions,
    groups: &[NodeId],
    backup: Option<&BackupPlanRef>,
) {
    if let Some(plan) = backup {
        check_plan(scope, cluster, plan);
    }
    check_driver(scope, versions);
    let roles = [
        (AddOn::CoreDns, None),
        (AddOn::EbsCsiDriver, Some(ebs_role(scope, cluster))),
        (AddOn::EfsCsiDriver, Some(efs_role(scope, cluster))),
        (AddOn::SnapshotController, None),
    ];
    // What has an identity gets it from the agent.
    let agent = (cluster.identity.mode() == IdentityMode::PodIdentity).then(|| {
        let resource = versions.of(AddOn::PodIdentityAgent, Value::imported(cluster.name.as_str()));
        let resource = groups.iter().fold(resource, |add_on, group| add_on.depends_on(*group));
        scope.at(cluster.nodes).add(AddOn::PodIdentityAgent.name(), resource)
    });
    for (add_on, role) in roles {
        allow(scope, cluster, of_add_on(add_on.name()));
        let mut resource = versions.of(add_on, Value::imported(cluster.name.as_str()));
        if let Some(role) = role {
            resource = match cluster.identity.mode() {
                IdentityMode::Irsa => resource.service_account_role_arn(role.arn()),
                IdentityMode::PodIdentity => resource.pod_identity_associations(associations(&role)),
            };
        }
        if let (AddOn::EbsCsiDriver, Some(plan)) = (add_on, backup) {
            resource = resource.configuration_values(volume_tags([(BackupPlanRef::TAG, plan.name.as_str())]));
        }
        let resource = groups.iter().fold(resource, |add_on, group| add_on.depends_on(*group));
        let resource = agent.iter().fold(resource, |add_on, agent| add_on.depends_on(*agent));
        scope.at(cluster.nodes).add(add_on.name(), resource);
    }
}

/// Configuration of the EBS driver that gives tags to all new volumes and snapshots. Source: the schema of the add-on's
/// configuration, `controller.extraVolumeTags`.
fn volume_tags<const N: usize>(tags: [(&str, &str); N]) -> String {
    let tags: BTreeMap<_, _> = tags.into();
    json!({ "controller": { "extraVolumeTags": tags } }).to_string()
}

fn check_driver(scope: &mut Scope, versions: &Versions) {
    let Some(version) = versions.pinned(AddOn::EbsCsiDriver) else { return };
    let minor = version.strip_prefix("v1.").and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
    if minor.is_some_and(|minor| minor < TAGS_SINCE) {
        scope.report(&DRIVER_TOO_OLD, format!("the EBS driver is pinned to `{version}`")).help =
            Some(format!("pin v1.{TAGS_SINCE}.0 or later"));
    }
}

fn check_plan(scope: &mut Scope, cluster: &Cluster, plan: &BackupPlanRef) {
    let (here, there) = (cluster.network.site.place(), plan.site.place());
    if there != here {
        let message = format!(
            "the volumes are in `{}` of account {}, the plan `{}` in `{}` of account {}",
            here.region, here.account, plan.name, there.region, there.account
        );
        scope.report(&PLAN_ELSEWHERE, message).help =
            Some("pass a plan of the cluster's region and account".into());
    }
}

fn associations(role: &ServiceAccountRoleRef) -> Vec<eks::PodIdentityAssociationProperty> {
    let accounts = role.service_accounts().iter();
    accounts.map(|account| eks::PodIdentityAssociationProperty::new(role.arn(), account)).collect()
}

/// The driver tags what it makes with its cluster, and reaches nothing else: not volumes of another cluster of the account, nor one
/// that somebody else made before it has the tag [`CLUSTER_TAG`].
///
/// Source: AWS managed policy reference, `AmazonEBSCSIDriverEKSClusterScopedPolicy`, which asks for the role's tag; EBS CSI driver,
/// "Set up driver permissions": it covers volumes, not keys of the account.
fn ebs_role(scope: &mut Scope, cluster: &Cluster) -> ServiceAccountRoleRef {
    let key = cluster.keys.of(Purpose::Ebs).arn();
    let data = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];
    let grants = Statement::allow(["kms:CreateGrant"]).on([&key]);
    let role = ServiceAccountRole::new(cluster, "kube-system", "ebs-csi-controller-sa")
        .of_add_on()
        .managed_policy("AmazonEBSCSIDriverEKSClusterScopedPolicy")
        .tag("eks-cluster-name", &cluster.name)
        .statement(Statement::allow(data).on([&key]))
        .statement(grants.when("Bool", "kms:GrantIsForAWSResource", "true"));
    scope.add("ebs-csi", role)
}

/// The add-on gives one role to the service accounts of its controller and of its nodes. It looks at file systems; `StorageClasses`
/// lets it make directories in the one that the cluster has.
///
/// Source: AWS managed policy reference, `AmazonEFSCSIDriverPolicy`, which lets it do so in every file system of the account, and
/// delete directories that other clusters made.
fn efs_role(scope: &mut Scope, cluster: &Cluster) -> ServiceAccountRoleRef {
    let look = Statement::allow([
        "ec2:DescribeAvailabilityZones",
        "elasticfilesystem:DescribeAccessPoints",
        "elasticfilesystem:DescribeFileSystems",
        "elasticfilesystem:DescribeMountTargets",
    ]);
    let role = ServiceAccountRole::new(cluster, "kube-system", "efs-csi-controller-sa")
        .of_add_on()
        .shared_with("efs-csi-node-sa")
        .statement(look.on_all());
    scope.add("efs-csi", role)
}
