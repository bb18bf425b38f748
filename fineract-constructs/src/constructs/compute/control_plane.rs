//! The control plane: what runs before any node does.

use fineract_cfn::{DeletionPolicy, Resource, ec2, eks, iam, logs};
use fineract_core::{Arn, Code, IdOf, Scope, Severity, Value};

use super::ranges::Ranges;
use crate::aws::iam::{PolicyDocument, Statement, service_trust};
use crate::aws::names::Kind;
use crate::aws::{Cidr, CidrInput, LogRetention};
use crate::cidr;
use crate::constructs::Fate;
use crate::constructs::compute::{Access, AddOn, Identity, IdentityMode};
use crate::constructs::network::Network;
use crate::constructs::security::{Keys, Purpose};
use crate::k8s::Version;

use super::add_ons::Versions;

/// What the control plane is made from.
pub(super) struct ControlPlane<'a> {
    pub(super) name: &'a str,
    pub(super) network: &'a Network,
    pub(super) keys: &'a Keys,
    pub(super) version: Version,
    pub(super) ranges: Ranges,
    pub(super) private: Vec<CidrInput>,
    pub(super) public: Option<Vec<CidrInput>>,
    pub(super) access: Vec<(String, Access)>,
    pub(super) retention: LogRetention,
    pub(super) protected: bool,
    pub(super) versions: &'a Versions,
    pub(super) identity: IdentityMode,
}

/// What the rest of the cluster needs of it.
pub(super) struct Made {
    pub(super) identity: Identity,
    pub(super) security_group: Value<IdOf<ec2::SecurityGroup>>,
}

pub(super) static OPEN_API: Code = Code {
    id: "EKS-007",
    title: "an API server that anyone can call",
    severity: Severity::Error,
    explanation: "The public endpoint of the cluster's API server is open to the whole internet, or it is on without \
saying to whom (EKS-7, D17); EKS takes no networks for all networks. One leaked credential, or one fault in the API \
server, is then enough.\n\n\
Leave the public endpoint off, and deploy from the VPC or a network that reaches it; or name the addresses of those who \
deploy: `.public_endpoint([cidr!(\"203.0.113.0/29\")])`.",
};

pub(super) static NO_ADMINISTRATOR: Code = Code {
    id: "EKS-010",
    title: "a cluster that nobody administers",
    severity: Severity::Warning,
    explanation: "No identity has the whole cluster's administration, and who creates the cluster doesn't get it \
silently either: so nobody can apply the cluster's bundles, and its nodes wait for a network that never comes.\n\n\
Name the role that deploys: `.access(\"deployer\", Access::new(role, AccessLevel::ClusterAdmin))`. Whoever may change \
EKS in the account can also add the entry by hand.",
};

/// The metric of Jobs that failed.
pub(in crate::constructs) const FAILED_JOBS: &str = "FailedJobs";

const LOG_TYPES: [&str; 5] = [
    eks::LoggingTypeConfig::TYPE_API,
    eks::LoggingTypeConfig::TYPE_AUDIT,
    eks::LoggingTypeConfig::TYPE_AUTHENTICATOR,
    eks::LoggingTypeConfig::TYPE_CONTROLLER_MANAGER,
    eks::LoggingTypeConfig::TYPE_SCHEDULER,
];

impl ControlPlane<'_> {
    pub(super) fn add(mut self, scope: &mut Scope) -> Made {
        let log_group = scope.add("logs", self.log_group());
        scope.add("failed-jobs", failed_jobs(self.name, log_group));
        let role = scope.add("role", self.role());
        let callers = self.callers(scope);
        let callers = scope.add("api", callers);
        let public = self.public_networks(scope);
        let cluster = self.cluster(&role.arn(), &callers.id(), public).depends_on(log_group);
        let cluster = scope.add("control-plane", cluster);
        let identity = match self.identity {
            IdentityMode::Irsa => {
                let issuer = cluster.open_id_connect_issuer_url();
                let provider = iam::OidcProvider::new().url(&issuer).client_id_list(["sts.amazonaws.com"]);
                Identity::Irsa { provider: scope.add("provider", provider).arn(), issuer }
            }
            IdentityMode::PodIdentity => Identity::PodIdentity { cluster: cluster.id() },
        };
        scope.add(AddOn::KubeProxy.name(), self.versions.of(AddOn::KubeProxy, cluster.id()));
        if !self.access.iter().any(|(_, access)| access.administers()) {
            let message = format!("no entry of `{}` is for an administrator of all of it", self.name);
            scope.report(&NO_ADMINISTRATOR, message).help =
                Some("name the role that deploys with `.access(\"deployer\", …)`".into());
        }
        for (id, access) in self.access {
            scope.add(format!("access-{id}"), access.entry(cluster));
        }
        Made { identity, security_group: cluster.cluster_security_group_id() }
    }

    /// EKS writes to a group of this name, and makes one that keeps everything unless there is one already.
    fn log_group(&self) -> logs::LogGroup {
        logs::LogGroup::new()
            .raw("LogGroupName", format!("/aws/eks/{}/cluster", self.name))
            .retention_in_days(self.retention)
            .kms_key_id(self.keys.of(Purpose::Logs).arn())
            .fate(fate(self.protected))
    }

    /// Source: EKS user guide, "Amazon EKS cluster IAM role" and "Encrypt Kubernetes secrets with KMS".
    fn role(&self) -> iam::Role {
        let secrets = Statement::allow(["kms:Encrypt", "kms:Decrypt", "kms:ListGrants", "kms:DescribeKey"])
            .on([self.keys.of(Purpose::Eks).arn()]);
        iam::Role::new(service_trust("eks.amazonaws.com"))
            .role_name(self.network.site.name(Kind::Role, "eks"))
            .description(format!("Control plane of {}", self.name))
            .managed_policy_arns(["arn:aws:iam::aws:policy/AmazonEKSClusterPolicy"])
            .policies([iam::PolicyProperty::new(PolicyDocument::new([secrets]), "secrets")])
    }

    /// Who calls the API server at its private endpoint, beside nodes: its own security group admits nobody else.
    fn callers(&mut self, scope: &mut Scope) -> ec2::SecurityGroup {
        let others = std::mem::take(&mut self.private);
        let others = others.into_iter().filter_map(|network| network.or_report(scope));
        let networks: Vec<Cidr> = std::iter::once(self.network.cidr).chain(others).collect();
        let allow = |network: &Cidr| {
            ec2::Ingress::new("tcp")
                .cidr_ip(network.to_string())
                .from_port(443)
                .to_port(443)
                .description("Callers of the API server")
        };
        let name = self.network.site.name(Kind::NameTag, "eks-api");
        ec2::SecurityGroup::new(format!("Callers of the API server of {}", self.name))
            .vpc_id(self.network.vpc.id())
            .security_group_ingress(networks.iter().map(allow).collect::<Vec<_>>())
            .tags([("Name", name)])
    }

    /// The networks that the public endpoint is open to; none where it is off.
    fn public_networks(&mut self, scope: &mut Scope) -> Vec<Cidr> {
        let Some(networks) = self.public.take() else {
            return Vec::new();
        };
        let networks: Vec<Cidr> = networks.into_iter().filter_map(|it| it.or_report(scope)).collect();
        let world = networks.contains(&cidr!("0.0.0.0/0"));
        if networks.is_empty() || world {
            let whom = if world { "`0.0.0.0/0`" } else { "no network in particular, and so to all" };
            scope.report(&OPEN_API, format!("`{}` is open to {whom}", self.name)).help =
                Some("leave the public endpoint off, or name the networks of those who deploy".into());
        }
        networks
    }

    fn cluster(
        &self,
        role: &Value<Arn<iam::Role>>,
        callers: &Value<IdOf<ec2::SecurityGroup>>,
        public: Vec<Cidr>,
    ) -> eks::Cluster {
        // Each zone has a private one, which is what nodes need (EKS-8). From an address in a public one answers to other
        // networks would leave by the internet gateway: only private route tables know the backbone.
        let subnets: Vec<Value<IdOf<ec2::Subnet>>> =
            self.network.private.iter().map(|subnet| subnet.id.clone()).collect();
        let mut vpc = eks::ResourcesVpcConfig::new(subnets)
            .security_group_ids([callers])
            .endpoint_private_access(true)
            .endpoint_public_access(!public.is_empty());
        if !public.is_empty() {
            vpc = vpc.public_access_cidrs(public);
        }
        let access = eks::AccessConfig::new()
            .authentication_mode(eks::AccessConfig::AUTHENTICATION_MODE_API)
            .bootstrap_cluster_creator_admin_permissions(false);
        let network = eks::KubernetesNetworkConfig::new()
            .ip_family(eks::KubernetesNetworkConfig::IP_FAMILY_IPV4)
            .service_ipv4_cidr(self.ranges.services);
        let key = eks::Provider::new().key_arn(self.keys.of(Purpose::Eks).arn());
        let types = LOG_TYPES.map(|name| eks::LoggingTypeConfig::new().r#type(name));
        eks::Cluster::new(vpc, role)
            .name(self.name)
            .version(self.version.to_string())
            .bootstrap_self_managed_addons(false)
            .access_config(access)
            .kubernetes_network_config(network)
            .encryption_config([eks::EncryptionConfig::new().resources(["secrets"]).provider(key)])
            .logging(eks::Logging::new().cluster_logging(eks::ClusterLogging::new().enabled_types(types)))
            .upgrade_policy(eks::UpgradePolicy::new().support_type(eks::UpgradePolicy::SUPPORT_TYPE_STANDARD))
            .deletion_protection(self.protected)
    }
}

/// What becomes of the logs of a cluster that is protected, or not.
pub(super) fn fate(protected: bool) -> DeletionPolicy {
    if protected { DeletionPolicy::Retain } else { DeletionPolicy::Delete }
}

/// Jobs that failed for good, counted in the audit log as [`FAILED_JOBS`] of a namespace named after the cluster: the one place that
/// says it once, for a pod that failed stays as long as its Job.
///
/// Source: EKS best practices, "Auditing and logging", for what the audit log has; Kubernetes, `JobStatus`: conditions are appended, and
/// a Job that fails has `FailureTarget` before `Failed`, and `Suspended` before both if it ever was.
fn failed_jobs(cluster: &str, log_group: logs::LogGroupRef) -> logs::MetricFilter {
    let failed = [0, 1, 2]
        .map(|index| format!("($.responseObject.status.conditions[{index}].type = \"Failed\")"))
        .join(" || ");
    let pattern = format!(
        "{{ ($.objectRef.resource = \"jobs\") && ($.objectRef.subresource = \"status\") && ({failed}) }}"
    );
    let count = logs::MetricTransformation::new(FAILED_JOBS, cluster, "1").unit("Count");
    logs::MetricFilter::new(pattern, log_group.id(), [count]).filter_name("failed-jobs")
}
