// Written by `fineract-codegen`; do not edit.

//! Objects of `projectcalico.org/v3`.

use crate::generated::{Dict, IntOrString, IntoKnown, List, Map, Object, ObjectRef, with};

/// One end of a connection; all that is given must hold.
#[derive(Clone)]
pub struct EntityRule(Map);

impl EntityRule {
    /// An `EntityRule`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Its namespace, by labels; `global()` for what is in none.
    pub fn namespace_selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespaceSelector", value.into_known()))
    }

    /// Its address is in one of these networks.
    pub fn nets(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "nets", value.into_known()))
    }

    /// Its address is in none of these networks.
    pub fn not_nets(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "notNets", value.into_known()))
    }

    /// Its port is none of these.
    pub fn not_ports(self, value: impl IntoKnown<List<IntOrString>>) -> Self {
        Self(with(self.0, "notPorts", value.into_known()))
    }

    /// Its labels don't match this expression.
    pub fn not_selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "notSelector", value.into_known()))
    }

    /// Its port is one of these numbers, ranges (`8000:8100`) or names.
    pub fn ports(self, value: impl IntoKnown<List<IntOrString>>) -> Self {
        Self(with(self.0, "ports", value.into_known()))
    }

    /// Its labels match this expression.
    pub fn selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }

    /// Its service account.
    pub fn service_accounts(self, value: impl IntoKnown<ServiceAccountMatch>) -> Self {
        Self(with(self.0, "serviceAccounts", value.into_known()))
    }

    /// It stands behind this Service.
    pub fn services(self, value: impl IntoKnown<ServiceMatch>) -> Self {
        Self(with(self.0, "services", value.into_known()))
    }
}

/// Settings of Calico's agent on the nodes; `default` is for all of them.
#[derive(Clone)]
pub struct FelixConfiguration(Object);

impl FelixConfiguration {
    /// A `FelixConfiguration` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<FelixConfigurationSpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// The settings.
    pub fn spec(self, value: impl IntoKnown<FelixConfigurationSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `FelixConfiguration` that it added.
pub type FelixConfigurationRef = ObjectRef<FelixConfiguration>;

crate::object!(FelixConfiguration, "projectcalico.org/v3", "FelixConfiguration");

/// The settings.
#[derive(Clone)]
pub struct FelixConfigurationSpec(Map);

impl FelixConfigurationSpec {
    /// `DoNothing`, for [`aws_src_dst_check`](Self::aws_src_dst_check).
    pub const AWS_SRC_DST_CHECK_DO_NOTHING: &'static str = "DoNothing";
    /// `Enable`, for [`aws_src_dst_check`](Self::aws_src_dst_check).
    pub const AWS_SRC_DST_CHECK_ENABLE: &'static str = "Enable";
    /// `Disable`, for [`aws_src_dst_check`](Self::aws_src_dst_check).
    pub const AWS_SRC_DST_CHECK_DISABLE: &'static str = "Disable";
    /// `Enabled`, for [`floating_ips`](Self::floating_ips).
    pub const FLOATING_IPS_ENABLED: &'static str = "Enabled";
    /// `Disabled`, for [`floating_ips`](Self::floating_ips).
    pub const FLOATING_IPS_DISABLED: &'static str = "Disabled";
    /// `Legacy`, for [`iptables_backend`](Self::iptables_backend).
    pub const IPTABLES_BACKEND_LEGACY: &'static str = "Legacy";
    /// `NFT`, for [`iptables_backend`](Self::iptables_backend).
    pub const IPTABLES_BACKEND_NFT: &'static str = "NFT";
    /// `Auto`, for [`iptables_backend`](Self::iptables_backend).
    pub const IPTABLES_BACKEND_AUTO: &'static str = "Auto";

    /// A `FelixConfigurationSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// What to do with EC2's check of source and destination. One of `DoNothing`, `Enable`, `Disable`.
    pub fn aws_src_dst_check(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "awsSrcDstCheck", value.into_known()))
    }

    /// Whether the eBPF data plane is used.
    pub fn bpf_enabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "bpfEnabled", value.into_known()))
    }

    /// Whether Calico's chains go before or after others: `Insert` or `Append`.
    pub fn chain_insert_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "chainInsertMode", value.into_known()))
    }

    /// What happens to packets from pods to their node: `Drop`, `Return` or `Accept`.
    pub fn default_endpoint_to_host_action(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "defaultEndpointToHostAction", value.into_known()))
    }

    /// Ports of hosts that no policy closes.
    pub fn failsafe_inbound_host_ports(self, value: impl IntoKnown<List<ProtoPort>>) -> Self {
        Self(with(self.0, "failsafeInboundHostPorts", value.into_known()))
    }

    /// Ports that hosts can always reach.
    pub fn failsafe_outbound_host_ports(self, value: impl IntoKnown<List<ProtoPort>>) -> Self {
        Self(with(self.0, "failsafeOutboundHostPorts", value.into_known()))
    }

    /// Whether pods may have floating addresses. One of `Enabled`, `Disabled`.
    pub fn floating_ips(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "floatingIPs", value.into_known()))
    }

    /// Whether the agent answers health checks.
    pub fn health_enabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "healthEnabled", value.into_known()))
    }

    /// Interfaces that the agent leaves alone.
    pub fn interface_exclude(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "interfaceExclude", value.into_known()))
    }

    /// Whether packets are wrapped in IP.
    pub fn ipip_enabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "ipipEnabled", value.into_known()))
    }

    /// The form of iptables. One of `Legacy`, `NFT`, `Auto`.
    pub fn iptables_backend(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "iptablesBackend", value.into_known()))
    }

    /// The ports of NodePort Services.
    pub fn kube_node_port_ranges(self, value: impl IntoKnown<List<IntOrString>>) -> Self {
        Self(with(self.0, "kubeNodePortRanges", value.into_known()))
    }

    /// The log file; `none` for none.
    pub fn log_file_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "logFilePath", value.into_known()))
    }

    /// The least severity that is logged to the console.
    pub fn log_severity_screen(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "logSeverityScreen", value.into_known()))
    }

    /// The address that outgoing packets get.
    pub fn nat_outgoing_address(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "natOutgoingAddress", value.into_known()))
    }

    /// The ports that outgoing packets get.
    pub fn nat_port_range(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "natPortRange", value.into_known()))
    }

    /// Whether Prometheus metrics are served.
    pub fn prometheus_metrics_enabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "prometheusMetricsEnabled", value.into_known()))
    }

    /// The port that they are served on.
    pub fn prometheus_metrics_port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "prometheusMetricsPort", value.into_known()))
    }

    /// How often the agent's state is reported; `0s` for never.
    pub fn reporting_interval(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "reportingInterval", value.into_known()))
    }

    /// Where routes come from: `CalicoIPAM` or `WorkloadIPs`.
    pub fn route_source(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "routeSource", value.into_known()))
    }

    /// What happens to packets for a Service address that nothing listens on: `Drop`, `Reject` or `Disabled`.
    pub fn service_loop_prevention(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "serviceLoopPrevention", value.into_known()))
    }

    /// Whether usage is reported to the project.
    pub fn usage_reporting_enabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "usageReportingEnabled", value.into_known()))
    }

    /// Whether packets are wrapped in VXLAN.
    pub fn vxlan_enabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "vxlanEnabled", value.into_known()))
    }

    /// The largest packet on the VXLAN interface.
    pub fn vxlan_mtu(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "vxlanMTU", value.into_known()))
    }

    /// The port of VXLAN.
    pub fn vxlan_port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "vxlanPort", value.into_known()))
    }

    /// The network identifier of VXLAN.
    pub fn vxlan_vni(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "vxlanVNI", value.into_known()))
    }

    /// Whether traffic between nodes is encrypted.
    pub fn wireguard_enabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "wireguardEnabled", value.into_known()))
    }

    /// Whether traffic between hosts is encrypted as well.
    pub fn wireguard_host_encryption_enabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "wireguardHostEncryptionEnabled", value.into_known()))
    }

    /// The port of WireGuard.
    pub fn wireguard_listening_port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "wireguardListeningPort", value.into_known()))
    }

    /// The largest packet on the WireGuard interface.
    pub fn wireguard_mtu(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "wireguardMTU", value.into_known()))
    }
}

/// What pods of all namespaces, and host interfaces, may send and receive.
#[derive(Clone)]
pub struct GlobalNetworkPolicy(Object);

impl GlobalNetworkPolicy {
    /// A `GlobalNetworkPolicy` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<GlobalNetworkPolicySpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// The rules, and for whom.
    pub fn spec(self, value: impl IntoKnown<GlobalNetworkPolicySpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `GlobalNetworkPolicy` that it added.
pub type GlobalNetworkPolicyRef = ObjectRef<GlobalNetworkPolicy>;

crate::object!(GlobalNetworkPolicy, "projectcalico.org/v3", "GlobalNetworkPolicy");

/// The rules, and for whom.
#[derive(Clone)]
pub struct GlobalNetworkPolicySpec(Map);

impl GlobalNetworkPolicySpec {
    /// `AssumeNeededOnEveryNode`, for [`performance_hints`](Self::performance_hints).
    pub const PERFORMANCE_HINTS_ASSUME_NEEDED_ON_EVERY_NODE: &'static str = "AssumeNeededOnEveryNode";
    /// `Ingress`, for [`types`](Self::types).
    pub const TYPES_INGRESS: &'static str = "Ingress";
    /// `Egress`, for [`types`](Self::types).
    pub const TYPES_EGRESS: &'static str = "Egress";

    /// A `GlobalNetworkPolicySpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether it also holds for what hosts forward.
    pub fn apply_on_forward(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "applyOnForward", value.into_known()))
    }

    /// Whether it is applied before connections are tracked.
    pub fn do_not_track(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "doNotTrack", value.into_known()))
    }

    /// Rules for what is sent, the first that matches decides.
    pub fn egress(self, value: impl IntoKnown<List<Rule>>) -> Self {
        Self(with(self.0, "egress", value.into_known()))
    }

    /// Rules for what is received, the first that matches decides.
    pub fn ingress(self, value: impl IntoKnown<List<Rule>>) -> Self {
        Self(with(self.0, "ingress", value.into_known()))
    }

    /// The namespaces, by their labels.
    pub fn namespace_selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespaceSelector", value.into_known()))
    }

    /// Where the policy stands in its tier; lower comes first.
    pub fn order(self, value: impl IntoKnown<f64>) -> Self {
        Self(with(self.0, "order", value.into_known()))
    }

    /// Hints for the data plane. One of `AssumeNeededOnEveryNode`.
    pub fn performance_hints(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "performanceHints", value.into_known()))
    }

    /// Whether it is applied before addresses are translated.
    pub fn pre_dnat(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "preDNAT", value.into_known()))
    }

    /// The pods and host interfaces, such as `has(projectcalico.org/namespace)`.
    pub fn selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }

    /// The pods, by labels of their service account.
    pub fn service_account_selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "serviceAccountSelector", value.into_known()))
    }

    /// The tier that the policy belongs to; `default` where it is missing.
    pub fn tier(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "tier", value.into_known()))
    }

    /// The directions that the policy decides on. One of `Ingress`, `Egress`.
    pub fn types(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "types", value.into_known()))
    }
}

/// Requests.
#[derive(Clone)]
pub struct HTTPMatch(Map);

impl HTTPMatch {
    /// A `HTTPMatch`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Their method is one of these.
    pub fn methods(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "methods", value.into_known()))
    }

    /// Their path is one of these.
    pub fn paths(self, value: impl IntoKnown<List<HTTPPath>>) -> Self {
        Self(with(self.0, "paths", value.into_known()))
    }
}

/// A path of requests; one of these.
#[derive(Clone)]
pub struct HTTPPath(Map);

impl HTTPPath {
    /// A `HTTPPath`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The whole path.
    pub fn exact(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "exact", value.into_known()))
    }

    /// What the path begins with.
    pub fn prefix(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "prefix", value.into_known()))
    }
}

/// ICMP messages.
#[derive(Clone)]
pub struct ICMPFields(Map);

impl ICMPFields {
    /// An `ICMPFields`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Their code.
    pub fn code(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "code", value.into_known()))
    }

    /// Their type.
    pub fn r#type(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// A network that pods get their addresses from.
#[derive(Clone)]
pub struct IPPool(Object);

impl IPPool {
    /// An `IPPool` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<IPPoolSpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// The network and its use.
    pub fn spec(self, value: impl IntoKnown<IPPoolSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `IPPool` that it added.
pub type IPPoolRef = ObjectRef<IPPool>;

crate::object!(IPPool, "projectcalico.org/v3", "IPPool");

/// The network and its use.
#[derive(Clone)]
pub struct IPPoolSpec(Map);

impl IPPoolSpec {
    /// `Workload`, for [`allowed_uses`](Self::allowed_uses).
    pub const ALLOWED_USES_WORKLOAD: &'static str = "Workload";
    /// `Tunnel`, for [`allowed_uses`](Self::allowed_uses).
    pub const ALLOWED_USES_TUNNEL: &'static str = "Tunnel";
    /// `LoadBalancer`, for [`allowed_uses`](Self::allowed_uses).
    pub const ALLOWED_USES_LOAD_BALANCER: &'static str = "LoadBalancer";
    /// `Automatic`, for [`assignment_mode`](Self::assignment_mode).
    pub const ASSIGNMENT_MODE_AUTOMATIC: &'static str = "Automatic";
    /// `Manual`, for [`assignment_mode`](Self::assignment_mode).
    pub const ASSIGNMENT_MODE_MANUAL: &'static str = "Manual";
    /// `Never`, for [`ipip_mode`](Self::ipip_mode).
    pub const IPIP_MODE_NEVER: &'static str = "Never";
    /// `Always`, for [`ipip_mode`](Self::ipip_mode).
    pub const IPIP_MODE_ALWAYS: &'static str = "Always";
    /// `CrossSubnet`, for [`ipip_mode`](Self::ipip_mode).
    pub const IPIP_MODE_CROSS_SUBNET: &'static str = "CrossSubnet";
    /// `Never`, for [`vxlan_mode`](Self::vxlan_mode).
    pub const VXLAN_MODE_NEVER: &'static str = "Never";
    /// `Always`, for [`vxlan_mode`](Self::vxlan_mode).
    pub const VXLAN_MODE_ALWAYS: &'static str = "Always";
    /// `CrossSubnet`, for [`vxlan_mode`](Self::vxlan_mode).
    pub const VXLAN_MODE_CROSS_SUBNET: &'static str = "CrossSubnet";

    /// An `IPPoolSpec` with its `cidr`.
    pub fn new(cidr: impl IntoKnown<String>) -> Self {
        Self(Map::default()).cidr(cidr)
    }

    /// What addresses are for. One of `Workload`, `Tunnel`, `LoadBalancer`.
    pub fn allowed_uses(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "allowedUses", value.into_known()))
    }

    /// Whether addresses are only given on request. One of `Automatic`, `Manual`.
    pub fn assignment_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "assignmentMode", value.into_known()))
    }

    /// The prefix length of the block that a node takes at a time.
    pub fn block_size(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "blockSize", value.into_known()))
    }

    /// The network in CIDR notation.
    pub fn cidr(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "cidr", value.into_known()))
    }

    /// Whether the pool's routes are kept from BGP.
    pub fn disable_bgp_export(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableBGPExport", value.into_known()))
    }

    /// Whether no new addresses are given.
    pub fn disabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disabled", value.into_known()))
    }

    /// When packets between nodes are wrapped in IP. One of `Never`, `Always`, `CrossSubnet`.
    pub fn ipip_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "ipipMode", value.into_known()))
    }

    /// The namespaces that use the pool.
    pub fn namespace_selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespaceSelector", value.into_known()))
    }

    /// Whether what leaves the pool gets the node's address.
    pub fn nat_outgoing(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "natOutgoing", value.into_known()))
    }

    /// The nodes that use the pool, such as `all()`.
    pub fn node_selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "nodeSelector", value.into_known()))
    }

    /// When packets between nodes are wrapped in VXLAN. One of `Never`, `Always`, `CrossSubnet`.
    pub fn vxlan_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "vxlanMode", value.into_known()))
    }
}

/// What pods of a namespace may send and receive.
#[derive(Clone)]
pub struct NetworkPolicy(Object);

impl NetworkPolicy {
    /// A `NetworkPolicy` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<NetworkPolicySpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// The rules, and for whom.
    pub fn spec(self, value: impl IntoKnown<NetworkPolicySpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `NetworkPolicy` that it added.
pub type NetworkPolicyRef = ObjectRef<NetworkPolicy>;

crate::object!(NetworkPolicy, "projectcalico.org/v3", "NetworkPolicy");

/// The rules, and for whom.
#[derive(Clone)]
pub struct NetworkPolicySpec(Map);

impl NetworkPolicySpec {
    /// `AssumeNeededOnEveryNode`, for [`performance_hints`](Self::performance_hints).
    pub const PERFORMANCE_HINTS_ASSUME_NEEDED_ON_EVERY_NODE: &'static str = "AssumeNeededOnEveryNode";
    /// `Ingress`, for [`types`](Self::types).
    pub const TYPES_INGRESS: &'static str = "Ingress";
    /// `Egress`, for [`types`](Self::types).
    pub const TYPES_EGRESS: &'static str = "Egress";

    /// A `NetworkPolicySpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Rules for what is sent, the first that matches decides.
    pub fn egress(self, value: impl IntoKnown<List<Rule>>) -> Self {
        Self(with(self.0, "egress", value.into_known()))
    }

    /// Rules for what is received, the first that matches decides.
    pub fn ingress(self, value: impl IntoKnown<List<Rule>>) -> Self {
        Self(with(self.0, "ingress", value.into_known()))
    }

    /// Where the policy stands in its tier; lower comes first.
    pub fn order(self, value: impl IntoKnown<f64>) -> Self {
        Self(with(self.0, "order", value.into_known()))
    }

    /// Hints for the data plane. One of `AssumeNeededOnEveryNode`.
    pub fn performance_hints(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "performanceHints", value.into_known()))
    }

    /// The pods, such as `app == "loans"` or `all()`.
    pub fn selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }

    /// The pods, by labels of their service account.
    pub fn service_account_selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "serviceAccountSelector", value.into_known()))
    }

    /// The tier that the policy belongs to; `default` where it is missing.
    pub fn tier(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "tier", value.into_known()))
    }

    /// The directions that the policy decides on. One of `Ingress`, `Egress`.
    pub fn types(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "types", value.into_known()))
    }
}

/// A port.
#[derive(Clone)]
pub struct ProtoPort(Map);

impl ProtoPort {
    /// A `ProtoPort` with its `port`.
    pub fn new(port: impl IntoKnown<i64>) -> Self {
        Self(Map::default()).port(port)
    }

    /// The other side's network.
    pub fn net(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "net", value.into_known()))
    }

    /// The port's number.
    pub fn port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "port", value.into_known()))
    }

    /// `TCP` or `UDP`.
    pub fn protocol(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "protocol", value.into_known()))
    }
}

/// What to do with packets of a kind.
#[derive(Clone)]
pub struct Rule(Map);

impl Rule {
    /// `Allow`, for [`action`](Self::action).
    pub const ACTION_ALLOW: &'static str = "Allow";
    /// `Deny`, for [`action`](Self::action).
    pub const ACTION_DENY: &'static str = "Deny";
    /// `Log`, for [`action`](Self::action).
    pub const ACTION_LOG: &'static str = "Log";
    /// `Pass`, for [`action`](Self::action).
    pub const ACTION_PASS: &'static str = "Pass";

    /// A `Rule` with its `action`.
    pub fn new(action: impl IntoKnown<String>) -> Self {
        Self(Map::default()).action(action)
    }

    /// What to do; `Pass` leaves it to the next tier. One of `Allow`, `Deny`, `Log`, `Pass`.
    pub fn action(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "action", value.into_known()))
    }

    /// Where they go.
    pub fn destination(self, value: impl IntoKnown<EntityRule>) -> Self {
        Self(with(self.0, "destination", value.into_known()))
    }

    /// Which requests they carry.
    pub fn http(self, value: impl IntoKnown<HTTPMatch>) -> Self {
        Self(with(self.0, "http", value.into_known()))
    }

    /// Which ICMP messages they carry.
    pub fn icmp(self, value: impl IntoKnown<ICMPFields>) -> Self {
        Self(with(self.0, "icmp", value.into_known()))
    }

    /// 4 or 6.
    pub fn ip_version(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "ipVersion", value.into_known()))
    }

    /// Annotations of the rule.
    pub fn metadata(self, value: impl IntoKnown<RuleMetadata>) -> Self {
        Self(with(self.0, "metadata", value.into_known()))
    }

    /// ICMP messages that they don't carry.
    pub fn not_icmp(self, value: impl IntoKnown<ICMPFields>) -> Self {
        Self(with(self.0, "notICMP", value.into_known()))
    }

    /// A protocol that they don't have.
    pub fn not_protocol(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "notProtocol", value.into_known()))
    }

    /// Their protocol: `TCP`, `UDP`, `ICMP`, `SCTP`, or a number.
    pub fn protocol(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "protocol", value.into_known()))
    }

    /// Where they come from.
    pub fn source(self, value: impl IntoKnown<EntityRule>) -> Self {
        Self(with(self.0, "source", value.into_known()))
    }
}

/// Annotations of a rule.
#[derive(Clone)]
pub struct RuleMetadata(Map);

impl RuleMetadata {
    /// A `RuleMetadata`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The annotations.
    pub fn annotations(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "annotations", value.into_known()))
    }
}

/// Service accounts.
#[derive(Clone)]
pub struct ServiceAccountMatch(Map);

impl ServiceAccountMatch {
    /// A `ServiceAccountMatch`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Their names.
    pub fn names(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "names", value.into_known()))
    }

    /// Their labels match this expression.
    pub fn selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }
}

/// A Service.
#[derive(Clone)]
pub struct ServiceMatch(Map);

impl ServiceMatch {
    /// A `ServiceMatch`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Its name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Its namespace.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }
}

/// A level of policies; tiers are passed through in their order.
#[derive(Clone)]
pub struct Tier(Object);

impl Tier {
    /// A `Tier` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<TierSpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// Its place.
    pub fn spec(self, value: impl IntoKnown<TierSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Tier` that it added.
pub type TierRef = ObjectRef<Tier>;

crate::object!(Tier, "projectcalico.org/v3", "Tier");

/// Its place.
#[derive(Clone)]
pub struct TierSpec(Map);

impl TierSpec {
    /// A `TierSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// What happens to packets that the tier's policies select and none of their rules matches: `Deny` or `Pass`.
    pub fn default_action(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "defaultAction", value.into_known()))
    }

    /// Where it stands among the tiers; lower comes first.
    pub fn order(self, value: impl IntoKnown<f64>) -> Self {
        Self(with(self.0, "order", value.into_known()))
    }
}

crate::properties! {
    EntityRule,
    FelixConfigurationSpec,
    GlobalNetworkPolicySpec,
    HTTPMatch,
    HTTPPath,
    ICMPFields,
    IPPoolSpec,
    NetworkPolicySpec,
    ProtoPort,
    Rule,
    RuleMetadata,
    ServiceAccountMatch,
    ServiceMatch,
    TierSpec,
}
