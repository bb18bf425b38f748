//! An EKS cluster with Calico, from its control plane to the bundle of its services.

use fineract_cfn::iam;
use fineract_core::{Code, Construct, NodeId, Scope, Severity};

use super::add_ons::{self, Versions};
use super::control_plane::{self, ControlPlane};
use super::ranges::{PODS, Ranges, SERVICES};
use super::{calico, controllers, snapshots};
use crate::aws::iam::{PolicyDocument, Statement, service_trust};
use crate::aws::names::Kind;
use crate::aws::{CidrInput, LogRetention, Site};
use crate::constructs::compute::{
    AGENT, Access, AddOn, Cluster, IdentityMode, LbOwnership, Namespace, NodeGroup, Nodes,
};
use crate::constructs::data::check_keys;
use crate::constructs::network::Network;
use crate::constructs::platform::{self, PodLogs};
use crate::constructs::security::{EnvironmentKeys, Keys};
use crate::constructs::storage::BackupPlanRef;
use crate::k8s::{Bundle, Installer, Mirror, Version, state_api_server};

/// A Kubernetes cluster of one environment in one region.
///
/// Pods have addresses of an overlay (Calico, VXLAN), which must be there before the first node: so the cluster is a
/// chain of units, each after the one before (CAL-1): the stack `eks`, the bundles `00-operator` and `01-calico`, the
/// stack `nodes`, then the bundles `10-namespaces`, `20-platform`, `30-storage` and `40-services`. EKS installs no network
/// of its own (EKS-1).
///
/// The API server has a private endpoint; who calls it from elsewhere than the VPC is named, and so is who administers
/// the cluster. Secrets, logs and volumes are encrypted by keys of the environment. EKS never moves the cluster to paid
/// extended support; it upgrades it instead when a version's standard support ends.
///
/// ```
/// use fineract_constructs::cidr;
/// use fineract_constructs::constructs::compute::{Access, AccessLevel, Cluster, EksCluster, Nodes};
/// use fineract_constructs::constructs::network::Network;
/// use fineract_constructs::core::Scope;
///
/// fn cluster(app: &mut Scope, network: &Network) -> Cluster {
///     let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
///     let cluster = EksCluster::new(network)
///         .access("deployer", deployer)
///         .private_endpoint([cidr!("10.0.0.0/16")])
///         .nodes([Nodes::private().scaling(3, 3, 12), Nodes::public(), Nodes::database()])
///         .deletion_protection();
///     app.add("cluster", cluster)
/// }
/// ```
///
/// # Creates
/// - The stack `eks`: `AWS::EKS::Cluster`, its role, log groups, of them one with an `AWS::Logs::MetricFilter`, and security group, `AWS::IAM::OIDCProvider`, the add-on
///   kube-proxy, access entries, the roles of service accounts.
/// - `00-operator`: the namespace and the charts of Calico's operator.
/// - `01-calico`: `Installation`, `APIServer`.
/// - The stack `nodes`: a [`NodeGroup`] for each description of nodes, their role, the add-ons coredns, EBS CSI,
///   EFS CSI, snapshot-controller.
/// - `10-namespaces`: a [`Namespace`] for the services, one for external-secrets and, where it is asked for, one for
///   cert-manager; a `NetworkPolicy` for each controller and
///   add-on in `kube-system` that isn't in the network of its node.
/// - `20-platform`: the charts of the load balancer controller, cluster-autoscaler, external-secrets, metrics-server and, where
///   they are asked for, cert-manager and the vertical pod autoscaler ([`charts`](crate::constructs::platform::charts)); service
///   accounts for those that have roles.
/// - `30-storage`: a `VolumeSnapshotClass` for volumes of EBS.
/// - `40-services`: nothing; what is added to it comes after all of the above.
/// - The stack `keys` ([`EnvironmentKeys`]), unless the cluster is given the environment's.
///
/// # Reports
/// `EKS-003` and `CAL-011` for addresses that services or pods can't have, `EKS-007` for an API server that is open to
/// all, `EKS-010` for a cluster that nobody administers, `DATA-001` for keys of another site,
/// `ECR-005` for a mirror of another account or region, `SC-008` for a backup plan of another region or account, `SC-009` for a driver of EBS that is too old, `CA-002` for a version of Kubernetes that no autoscaler is known for, and
/// what a [`NodeGroup`] reports.
#[derive(Clone, Debug)]
pub struct EksCluster {
    network: Network,
    keys: Option<Keys>,
    version: Version,
    services: CidrInput,
    pods: CidrInput,
    private: Vec<CidrInput>,
    public: Option<Vec<CidrInput>>,
    access: Vec<(String, Access)>,
    nodes: Vec<Nodes>,
    retention: LogRetention,
    protected: bool,
    versions: Versions,
    namespace: String,
    installer: Installer,
    identity: IdentityMode,
    certificates: bool,
    vertical_autoscaler: bool,
    mirror: Option<Mirror>,
    issuers: Vec<CidrInput>,
    load_balancers: LbOwnership,
    backup: Option<BackupPlanRef>,
    pod_logs: PodLogs,
}

pub(crate) static MIRROR_ELSEWHERE: Code = Code {
    id: "ECR-005",
    title: "a mirror of another place",
    severity: Severity::Error,
    explanation: "Nodes have images fetched into the mirror of their own account and region: elsewhere they may not, and a cluster that \
pulls from another region starts no node while that one is down.\n\nAdd an `ImageMirror` to the bootstrap of the cluster's account \
and region, and pass that.",
};

/// The version of a cluster that doesn't say its own: in standard support until 2027-03-27 (EKS-6).
const VERSION: Version = Version::new(35);

impl EksCluster {
    /// A cluster in a network's private and public subnets, named `<platform>-<environment>-eks-<region>`.
    pub fn new<J>(network: &Network<J>) -> Self {
        Self {
            network: network.erased(),
            keys: None,
            version: VERSION,
            services: SERVICES.into(),
            pods: PODS.into(),
            private: Vec::new(),
            public: None,
            access: Vec::new(),
            nodes: vec![Nodes::private(), Nodes::public()],
            retention: LogRetention::OneYear,
            protected: false,
            versions: Versions::default(),
            namespace: "apache-fineract".into(),
            installer: Installer::Helm,
            identity: IdentityMode::Irsa,
            certificates: false,
            vertical_autoscaler: false,
            mirror: None,
            issuers: Vec::new(),
            load_balancers: LbOwnership::CloudFormation,
            backup: None,
            pod_logs: PodLogs::default(),
        }
    }

    /// The keys of the environment; without them the cluster makes them.
    pub fn keys<J>(mut self, keys: &Keys<J>) -> Self {
        self.keys = Some(keys.erased());
        self
    }

    /// The Kubernetes version; 1.35 by default.
    pub fn version(mut self, version: Version) -> Self {
        self.version = version;
        self
    }

    /// The addresses of services; `172.20.0.0/16` by default. They can't be changed later.
    pub fn services(mut self, range: impl Into<CidrInput>) -> Self {
        self.services = range.into();
        self
    }

    /// The addresses of pods; `192.168.0.0/16` by default.
    pub fn pods(mut self, range: impl Into<CidrInput>) -> Self {
        self.pods = range.into();
        self
    }

    /// Networks beside the VPC that call the API server at its private endpoint.
    pub fn private_endpoint<C: Into<CidrInput>>(mut self, networks: impl IntoIterator<Item = C>) -> Self {
        self.private.extend(networks.into_iter().map(Into::into));
        self
    }

    /// Turns on the public endpoint of the API server for these networks.
    pub fn public_endpoint<C: Into<CidrInput>>(mut self, networks: impl IntoIterator<Item = C>) -> Self {
        self.public.get_or_insert_default().extend(networks.into_iter().map(Into::into));
        self
    }

    /// Lets an identity of the account use the cluster; `id` names the entry in the tree.
    pub fn access(mut self, id: impl Into<String>, access: Access) -> Self {
        self.access.push((id.into(), access));
        self
    }

    /// The nodes, in place of the default [`Nodes::private`] and [`Nodes::public`].
    pub fn nodes(mut self, nodes: impl IntoIterator<Item = Nodes>) -> Self {
        self.nodes = nodes.into_iter().collect();
        self
    }

    /// How long the logs of the control plane, of nodes and of pods are kept; a year by default.
    pub fn log_retention(mut self, retention: LogRetention) -> Self {
        self.retention = retention;
        self
    }

    /// What becomes of what pods and nodes log, and who sees how they fare; [`PodLogs::CloudWatch`] by default.
    ///
    /// Logs of services hold personal data: they stay in the cluster's region (RES-8), under the environment's key for logs.
    pub fn pod_logs(mut self, logs: PodLogs) -> Self {
        self.pod_logs = logs;
        self
    }

    /// Keeps the cluster, its stacks and its logs from being deleted.
    pub fn deletion_protection(mut self) -> Self {
        self.protected = true;
        self
    }

    /// Pins an add-on's version, such as `v1.35.0-eksbuild.2`. Without it EKS installs its default for the cluster's
    /// Kubernetes version.
    pub fn add_on_version(mut self, add_on: AddOn, version: impl Into<String>) -> Self {
        self.versions.pin(add_on, version.into());
        self
    }

    /// The namespace of the services, for which External Secrets fetches secrets (`K8S-035`); `apache-fineract` by default.
    pub fn namespace(mut self, name: impl Into<String>) -> Self {
        self.namespace = name.into();
        self
    }

    /// How pods take their roles; [`IdentityMode::Irsa`] by default.
    pub fn identity(mut self, mode: IdentityMode) -> Self {
        self.identity = mode;
        self
    }

    /// Installs cert-manager, which issues certificates to what runs in the cluster and renews them: databases and caches in the
    /// cluster want it, and services that end TLS behind a load balancer have theirs from it.
    pub fn certificates(mut self) -> Self {
        self.certificates = true;
        self
    }

    /// Installs the vertical pod autoscaler, which gives pods what they used before: databases and caches in the cluster want it.
    pub fn vertical_autoscaler(mut self) -> Self {
        self.vertical_autoscaler = true;
        self
    }

    /// Where its nodes pull others' images from, in place of public registries; in its own account and region.
    pub fn mirror(mut self, mirror: &Mirror) -> Self {
        self.mirror = Some(mirror.clone());
        self
    }

    /// Networks of issuers that cert-manager calls over HTTPS, such as those of an ACME server or of Vault. It calls the API server
    /// alone, unless told: issuers that sign in the cluster need no more.
    pub fn issuers<C: Into<CidrInput>>(mut self, networks: impl IntoIterator<Item = C>) -> Self {
        self.issuers.extend(networks.into_iter().map(Into::into));
        self
    }

    /// The plan that backs up volumes of EBS: the driver gives its tag to each new volume. Recovery points of a volume are as if its
    /// power had been cut, which PostgreSQL, Redis and XFS start from. Stores in the cluster write how theirs is made of one again:
    /// [`Postgres::backup`](crate::constructs::data::incluster::Postgres::backup).
    ///
    /// With another plan, or none, the driver is updated in place; volumes that are there keep the tag that they have, and are tagged
    /// by hand, `backup-plan` with the plan's name.
    pub fn backup(mut self, plan: &BackupPlanRef) -> Self {
        self.backup = Some(plan.clone());
        self
    }

    /// Who owns the load balancers of its services; [`LbOwnership::CloudFormation`] by default.
    pub fn load_balancers(mut self, owner: LbOwnership) -> Self {
        self.load_balancers = owner;
        self
    }

    /// Who installs the charts of the platform's controllers; [`Installer::Helm`] by default. The operator of Calico is
    /// always installed by a pipeline, because it comes before everything that could install it.
    pub fn installer(mut self, installer: Installer) -> Self {
        self.installer = installer;
        self
    }

    /// Makes this node the cluster's stack, and the units that come after it its children.
    fn units(self, scope: &mut Scope) -> (Cluster, Vec<Nodes>, Versions) {
        let Self { network, version, protected, versions, .. } = self;
        let site = network.site.clone();
        let name = site.name(Kind::Cluster, "eks");
        let keys = self.keys.unwrap_or_else(|| scope.add("keys", EnvironmentKeys::new(&site)));
        check_keys(scope, &keys, &site);
        let stack = |layer: &str, what: &str| {
            let stack = site.stack(layer).description(format!("{what} of {name}"));
            if protected { stack.termination_protection() } else { stack }
        };
        let eks = stack("eks", "Control plane and roles of service accounts").build(scope);
        let ranges = Ranges::of(scope, &network, self.services, self.pods);
        let control_plane = ControlPlane {
            name: &name,
            network: &network,
            keys: &keys,
            version,
            ranges,
            private: self.private,
            public: self.public,
            access: self.access,
            retention: self.retention,
            protected,
            versions: &versions,
            identity: self.identity,
        };
        let made = control_plane.add(scope);
        let mirror = self.mirror;
        if mirror.as_ref().is_some_and(|mirror| !mirror.is_of(&site)) {
            let message = format!("`{name}` is in another account or region than the mirror of its images");
            scope.report(&MIRROR_ELSEWHERE, message).help =
                Some("pass the mirror of the cluster's account and region".into());
        }
        let bundle = |phase: &str| {
            let bundle = Bundle::new(&name, phase, version, site.place()).environment(&site.environment);
            match &mirror {
                Some(mirror) => bundle.mirror(mirror).after(mirror.stack),
                None => bundle,
            }
        };
        let operator = scope.add("operator", bundle("00-operator").after(eks));
        let calico = scope.add("calico", bundle("01-calico").after(operator));
        let nodes = scope.add("nodes", stack("nodes", "Nodes and add-ons").after(calico));
        let namespaces = scope.add("namespaces", bundle("10-namespaces").after(calico));
        let platform = scope.add("platform", bundle("20-platform").after(nodes).after(namespaces));
        let storage = scope.add("storage", bundle("30-storage").after(platform));
        let workloads = scope.add("workloads", bundle("40-services").after(storage).charts());
        let node_role = scope.at(nodes).add("role", node_role(&site, &name, mirror.is_some()));
        let cluster = Cluster {
            name,
            version,
            network,
            services: ranges.services,
            pods: ranges.pods,
            keys,
            stack: eks,
            operator,
            calico,
            nodes,
            namespaces,
            platform,
            storage,
            workloads,
            identity: made.identity,
            certificates: self.certificates,
            vertical_autoscaler: self.vertical_autoscaler,
            mirror,
            load_balancers: self.load_balancers,
            security_group: made.security_group,
            node_role,
            pod_logs: self.pod_logs,
        };
        (cluster, self.nodes, versions)
    }
}

impl Construct for EksCluster {
    type Handle = Cluster;

    fn build(self, scope: &mut Scope) -> Cluster {
        let (namespace, installer, backup) = (self.namespace.clone(), self.installer, self.backup.clone());
        let issuers = self.issuers.clone();
        let kept = (self.retention, control_plane::fate(self.protected));
        let (cluster, nodes, versions) = self.units(scope);
        state_api_server(scope, cluster.api_server());
        let issuers: Vec<_> = issuers.into_iter().filter_map(|network| network.or_report(scope)).collect();
        platform::add_operator(scope, &cluster);
        calico::add(scope, &cluster);
        let mut groups: Vec<NodeId> = Vec::new();
        for nodes in nodes {
            let id = nodes.name.clone();
            let added = scope.at(cluster.nodes).add(id, NodeGroup::new(&cluster, nodes));
            groups.extend(added.iter().map(NodeId::from));
        }
        add_ons::on_nodes(scope, &cluster, &versions, &groups, backup.as_ref());
        let services = agent_of(&cluster, Namespace::new(namespace.as_str(), cluster.version));
        scope.at(cluster.namespaces).add("services", services);
        controllers::add(scope, &cluster, &issuers);
        platform::add_components(scope, &cluster, &namespace, installer);
        if cluster.pod_logs == PodLogs::CloudWatch {
            platform::add_pod_logs(&mut scope.group("pod-logs"), &cluster, kept, installer);
        }
        snapshots::add(scope, &cluster);
        cluster
    }
}

/// The namespace, where its pods find what gives them their credentials.
pub(super) fn agent_of(cluster: &Cluster, namespace: Namespace) -> Namespace {
    match cluster.identity.mode() {
        IdentityMode::Irsa => namespace,
        IdentityMode::PodIdentity => namespace.egress(AGENT, 80),
    }
}

/// Source: EKS user guide, "Amazon EKS node IAM role". Calico gives pods their addresses, so nodes don't get the policy
/// of the VPC's network plugin (CAL-8).
fn node_role(site: &Site, cluster: &str, mirrored: bool) -> iam::Role {
    let policies = ["AmazonEKSWorkerNodePolicy", "AmazonEC2ContainerRegistryPullOnly"];
    let role = iam::Role::new(service_trust("ec2.amazonaws.com"))
        .role_name(site.name(Kind::Role, "nodes"))
        .description(format!("Nodes of {cluster}"))
        .managed_policy_arns(policies.map(|policy| format!("arn:aws:iam::aws:policy/{policy}")));
    if !mirrored {
        return role;
    }
    // Source: ECR user guide, "IAM permissions required to sync an upstream registry".
    let copies =
        format!("arn:aws:ecr:{}:{}:repository/{}/*", site.region.code(), site.account, Mirror::PREFIX);
    let fetch = Statement::allow(["ecr:BatchImportUpstreamImage", "ecr:CreateRepository"]).on([copies]);
    role.policies([iam::PolicyProperty::new(PolicyDocument::new([fetch]), "mirror")])
}
