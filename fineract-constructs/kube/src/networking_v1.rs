// Written by `fineract-codegen`; do not edit.

//! Objects of `networking.k8s.io/v1`.

use crate::generated::{IntOrString, IntoKnown, List, Map, Object, ObjectRef, with};
use crate::{core_v1, meta_v1};

/// HTTPIngressPath associates a path with a backend. Incoming urls matching the path are forwarded to the backend.
#[derive(Clone)]
pub struct HTTPIngressPath(Map);

impl HTTPIngressPath {
    /// `Exact`, for [`path_type`](Self::path_type).
    pub const PATH_TYPE_EXACT: &'static str = "Exact";
    /// `ImplementationSpecific`, for [`path_type`](Self::path_type).
    pub const PATH_TYPE_IMPLEMENTATION_SPECIFIC: &'static str = "ImplementationSpecific";
    /// `Prefix`, for [`path_type`](Self::path_type).
    pub const PATH_TYPE_PREFIX: &'static str = "Prefix";

    /// A `HTTPIngressPath` with its `backend` and `pathType`.
    pub fn new(backend: impl IntoKnown<IngressBackend>, path_type: impl IntoKnown<String>) -> Self {
        Self(Map::default()).backend(backend).path_type(path_type)
    }

    /// backend defines the referenced service endpoint to which the traffic will be forwarded to.
    pub fn backend(self, value: impl IntoKnown<IngressBackend>) -> Self {
        Self(with(self.0, "backend", value.into_known()))
    }

    /// path is matched against the path of an incoming request. Currently it can contain characters disallowed from
    /// the conventional "path" part of a URL as defined by RFC 3986. Paths must begin with a '/' and must be present
    /// when using PathType with value "Exact" or "Prefix".
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// pathType determines the interpretation of the path matching. PathType can be one of the following values: \*
    /// Exact: Matches the URL path exactly. \* Prefix: Matches based on a URL path prefix split by '/'. Matching is
    /// done on a path element by element basis. A path element refers is the
    /// list of labels in the path split by the '/' separator. A request is a
    /// match for path p if every p is an element-wise prefix of p of the
    /// request path. Note that if the last element of the path is a substring
    /// of the last element in request path, it is not a match (e.g. /foo/bar
    /// matches /foo/bar/baz, but does not match /foo/barbaz).
    /// \* ImplementationSpecific: Interpretation of the Path matching is up to
    /// the IngressClass. Implementations can treat this as a separate PathType
    /// or treat it identically to Prefix or Exact path types.
    /// Implementations are required to support all path types. One of `Exact`, `ImplementationSpecific`, `Prefix`.
    pub fn path_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "pathType", value.into_known()))
    }
}

/// HTTPIngressRuleValue is a list of http selectors pointing to backends. In the example:
/// http://\<host\>/\<path\>?\<searchpart\> -\> backend where where parts of the url correspond to RFC 3986, this
/// resource will be used to match against everything after the last '/' and before the first '?' or '#'.
#[derive(Clone)]
pub struct HTTPIngressRuleValue(Map);

impl HTTPIngressRuleValue {
    /// A `HTTPIngressRuleValue` with its `paths`.
    pub fn new(paths: impl IntoKnown<List<HTTPIngressPath>>) -> Self {
        Self(Map::default()).paths(paths)
    }

    /// paths is a collection of paths that map requests to backends.
    pub fn paths(self, value: impl IntoKnown<List<HTTPIngressPath>>) -> Self {
        Self(with(self.0, "paths", value.into_known()))
    }
}

/// IPBlock describes a particular CIDR (Ex. "192.168.1.0/24","2001:db8::/64") that is allowed to the pods matched by
/// a NetworkPolicySpec's podSelector. The except entry describes CIDRs that should not be included within this rule.
#[derive(Clone)]
pub struct IPBlock(Map);

impl IPBlock {
    /// An `IPBlock` with its `cidr`.
    pub fn new(cidr: impl IntoKnown<String>) -> Self {
        Self(Map::default()).cidr(cidr)
    }

    /// cidr is a string representing the IPBlock Valid examples are "192.168.1.0/24" or "2001:db8::/64"
    pub fn cidr(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "cidr", value.into_known()))
    }

    /// except is a slice of CIDRs that should not be included within an IPBlock Valid examples are "192.168.1.0/24"
    /// or "2001:db8::/64" Except values will be rejected if they are outside the cidr range
    pub fn except(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "except", value.into_known()))
    }
}

/// Ingress is a collection of rules that allow inbound connections to reach the endpoints defined by a backend. An
/// Ingress can be configured to give services externally-reachable urls, load balance traffic, terminate SSL, offer
/// name based virtual hosting etc.
#[derive(Clone)]
pub struct Ingress(Object);

impl Ingress {
    /// An `Ingress` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// spec is the desired state of the Ingress. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    pub fn spec(self, value: impl IntoKnown<IngressSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Ingress` that it added.
pub type IngressRef = ObjectRef<Ingress>;

crate::object!(Ingress, "networking.k8s.io/v1", "Ingress");

/// IngressBackend describes all endpoints for a given service and port.
#[derive(Clone)]
pub struct IngressBackend(Map);

impl IngressBackend {
    /// An `IngressBackend`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// resource is an ObjectRef to another Kubernetes resource in the namespace of the Ingress object. If resource is
    /// specified, a service.Name and service.Port must not be specified. This is a mutually exclusive setting with
    /// "Service".
    pub fn resource(self, value: impl IntoKnown<core_v1::TypedLocalObjectReference>) -> Self {
        Self(with(self.0, "resource", value.into_known()))
    }

    /// service references a service as a backend. This is a mutually exclusive setting with "Resource".
    pub fn service(self, value: impl IntoKnown<IngressServiceBackend>) -> Self {
        Self(with(self.0, "service", value.into_known()))
    }
}

/// IngressClass represents the class of the Ingress, referenced by the Ingress Spec. The
/// `ingressclass.kubernetes.io/is-default-class` annotation can be used to indicate that an IngressClass should be
/// considered default. When a single IngressClass resource has this annotation set to true, new Ingress resources
/// without a class specified will be assigned this default class.
#[derive(Clone)]
pub struct IngressClass(Object);

impl IngressClass {
    /// An `IngressClass` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// spec is the desired state of the IngressClass. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    pub fn spec(self, value: impl IntoKnown<IngressClassSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `IngressClass` that it added.
pub type IngressClassRef = ObjectRef<IngressClass>;

crate::object!(IngressClass, "networking.k8s.io/v1", "IngressClass");

/// IngressClassParametersReference identifies an API object. This can be used to specify a cluster or
/// namespace-scoped resource.
#[derive(Clone)]
pub struct IngressClassParametersReference(Map);

impl IngressClassParametersReference {
    /// An `IngressClassParametersReference` with its `kind` and `name`.
    pub fn new(kind: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind).name(name)
    }

    /// apiGroup is the group for the resource being referenced. If APIGroup is not specified, the specified Kind must
    /// be in the core API group. For any other third-party types, APIGroup is required.
    pub fn api_group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiGroup", value.into_known()))
    }

    /// kind is the type of resource being referenced.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// name is the name of resource being referenced.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// namespace is the namespace of the resource being referenced. This field is required when scope is set to
    /// "Namespace" and must be unset when scope is set to "Cluster".
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }

    /// scope represents if this refers to a cluster or namespace scoped resource. This may be set to "Cluster"
    /// (default) or "Namespace".
    pub fn scope(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "scope", value.into_known()))
    }
}

/// IngressClassSpec provides information about the class of an Ingress.
#[derive(Clone)]
pub struct IngressClassSpec(Map);

impl IngressClassSpec {
    /// An `IngressClassSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// controller refers to the name of the controller that should handle this class. This allows for different
    /// "flavors" that are controlled by the same controller. For example, you may have different parameters for the
    /// same implementing controller. This should be specified as a domain-prefixed path no more than 250 characters
    /// in length, e.g. "acme.io/ingress-controller". This field is immutable.
    pub fn controller(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "controller", value.into_known()))
    }

    /// parameters is a link to a custom resource containing additional configuration for the controller. This is
    /// optional if the controller does not require extra parameters.
    pub fn parameters(self, value: impl IntoKnown<IngressClassParametersReference>) -> Self {
        Self(with(self.0, "parameters", value.into_known()))
    }
}

/// IngressRule represents the rules mapping the paths under a specified host to the related backend services.
/// Incoming requests are first evaluated for a host match, then routed to the backend associated with the matching
/// IngressRuleValue.
#[derive(Clone)]
pub struct IngressRule(Map);

impl IngressRule {
    /// An `IngressRule`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// host is the fully qualified domain name of a network host, as defined by RFC 3986. Note the following
    /// deviations from the "host" part of the URI as defined in RFC 3986: 1. IPs are not allowed. Currently an
    /// IngressRuleValue can only apply to
    /// the IP in the Spec of the parent Ingress.
    /// 2. The `:` delimiter is not respected because ports are not allowed.
    /// Currently the port of an Ingress is implicitly :80 for http and
    /// :443 for https.
    /// Both these may change in the future. Incoming requests are matched against the host before the
    /// IngressRuleValue. If the host is unspecified, the Ingress routes all traffic based on the specified
    /// IngressRuleValue.
    ///
    /// host can be "precise" which is a domain name without the terminating dot of a network host (e.g.
    /// "foo.bar.com") or "wildcard", which is a domain name prefixed with a single wildcard label (e.g.
    /// "\*.foo.com"). The wildcard character '\*' must appear by itself as the first DNS label and matches only a
    /// single label. You cannot have a wildcard label by itself (e.g. Host == "\*"). Requests will be matched against
    /// the Host field in the following way: 1. If host is precise, the request matches this rule if the http host
    /// header is equal to Host. 2. If host is a wildcard, then the request matches this rule if the http host header
    /// is to equal to the suffix (removing the first label) of the wildcard rule.
    pub fn host(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "host", value.into_known()))
    }

    /// http is a HTTP IngressRuleValue, which contains a list of http selectors
    pub fn http(self, value: impl IntoKnown<HTTPIngressRuleValue>) -> Self {
        Self(with(self.0, "http", value.into_known()))
    }
}

/// IngressServiceBackend references a Kubernetes Service as a Backend.
#[derive(Clone)]
pub struct IngressServiceBackend(Map);

impl IngressServiceBackend {
    /// An `IngressServiceBackend` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// name is the referenced service. The service must exist in the same namespace as the Ingress object.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// port of the referenced service. A port name or port number is required for a IngressServiceBackend.
    pub fn port(self, value: impl IntoKnown<ServiceBackendPort>) -> Self {
        Self(with(self.0, "port", value.into_known()))
    }
}

/// IngressSpec describes the Ingress the user wishes to exist.
#[derive(Clone)]
pub struct IngressSpec(Map);

impl IngressSpec {
    /// An `IngressSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// defaultBackend is the backend that should handle requests that don't match any rule. If Rules are not
    /// specified, DefaultBackend must be specified. If DefaultBackend is not set, the handling of requests that do
    /// not match any of the rules will be up to the Ingress controller.
    pub fn default_backend(self, value: impl IntoKnown<IngressBackend>) -> Self {
        Self(with(self.0, "defaultBackend", value.into_known()))
    }

    /// ingressClassName is the name of an IngressClass cluster resource. Ingress controller implementations use this
    /// field to know whether they should be serving this Ingress resource, by a transitive connection (controller -\>
    /// IngressClass -\> Ingress resource). Although the `kubernetes.io/ingress.class` annotation (simple constant
    /// name) was never formally defined, it was widely supported by Ingress controllers to create a direct binding
    /// between Ingress controller and Ingress resources. Newly created Ingress resources should prefer using the
    /// field. However, even though the annotation is officially deprecated, for backwards compatibility reasons,
    /// ingress controllers should still honor that annotation if present.
    pub fn ingress_class_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "ingressClassName", value.into_known()))
    }

    /// rules is a list of host rules used to configure the Ingress. If unspecified, or no rule matches, all traffic
    /// is sent to the default backend.
    pub fn rules(self, value: impl IntoKnown<List<IngressRule>>) -> Self {
        Self(with(self.0, "rules", value.into_known()))
    }

    /// tls represents the TLS configuration. Currently the Ingress only supports a single TLS port, 443. If multiple
    /// members of this list specify different hosts, they will be multiplexed on the same port according to the
    /// hostname specified through the SNI TLS extension, if the ingress controller fulfilling the ingress supports
    /// SNI.
    pub fn tls(self, value: impl IntoKnown<List<IngressTLS>>) -> Self {
        Self(with(self.0, "tls", value.into_known()))
    }
}

/// IngressTLS describes the transport layer security associated with an ingress.
#[derive(Clone)]
pub struct IngressTLS(Map);

impl IngressTLS {
    /// An `IngressTLS`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// hosts is a list of hosts included in the TLS certificate. The values in this list must match the name/s used
    /// in the tlsSecret. Defaults to the wildcard host setting for the loadbalancer controller fulfilling this
    /// Ingress, if left unspecified.
    pub fn hosts(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "hosts", value.into_known()))
    }

    /// secretName is the name of the secret used to terminate TLS traffic on port 443. Field is left optional to
    /// allow TLS routing based on SNI hostname alone. If the SNI host in a listener conflicts with the "Host" header
    /// field used by an IngressRule, the SNI host is used for termination and value of the "Host" header is used for
    /// routing.
    pub fn secret_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "secretName", value.into_known()))
    }
}

/// NetworkPolicy describes what network traffic is allowed for a set of Pods
#[derive(Clone)]
pub struct NetworkPolicy(Object);

impl NetworkPolicy {
    /// A `NetworkPolicy` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// spec represents the specification of the desired behavior for this NetworkPolicy.
    pub fn spec(self, value: impl IntoKnown<NetworkPolicySpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `NetworkPolicy` that it added.
pub type NetworkPolicyRef = ObjectRef<NetworkPolicy>;

crate::object!(NetworkPolicy, "networking.k8s.io/v1", "NetworkPolicy");

/// NetworkPolicyEgressRule describes a particular set of traffic that is allowed out of pods matched by a
/// NetworkPolicySpec's podSelector. The traffic must match both ports and to. This type is beta-level in 1.8
#[derive(Clone)]
pub struct NetworkPolicyEgressRule(Map);

impl NetworkPolicyEgressRule {
    /// A `NetworkPolicyEgressRule`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// ports is a list of destination ports for outgoing traffic. Each item in this list is combined using a logical
    /// OR. If this field is empty or missing, this rule matches all ports (traffic not restricted by port). If this
    /// field is present and contains at least one item, then this rule allows traffic only if the traffic matches at
    /// least one port in the list.
    pub fn ports(self, value: impl IntoKnown<List<NetworkPolicyPort>>) -> Self {
        Self(with(self.0, "ports", value.into_known()))
    }

    /// to is a list of destinations for outgoing traffic of pods selected for this rule. Items in this list are
    /// combined using a logical OR operation. If this field is empty or missing, this rule matches all destinations
    /// (traffic not restricted by destination). If this field is present and contains at least one item, this rule
    /// allows traffic only if the traffic matches at least one item in the to list.
    pub fn to(self, value: impl IntoKnown<List<NetworkPolicyPeer>>) -> Self {
        Self(with(self.0, "to", value.into_known()))
    }
}

/// NetworkPolicyIngressRule describes a particular set of traffic that is allowed to the pods matched by a
/// NetworkPolicySpec's podSelector. The traffic must match both ports and from.
#[derive(Clone)]
pub struct NetworkPolicyIngressRule(Map);

impl NetworkPolicyIngressRule {
    /// A `NetworkPolicyIngressRule`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// from is a list of sources which should be able to access the pods selected for this rule. Items in this list
    /// are combined using a logical OR operation. If this field is empty or missing, this rule matches all sources
    /// (traffic not restricted by source). If this field is present and contains at least one item, this rule allows
    /// traffic only if the traffic matches at least one item in the from list.
    pub fn from(self, value: impl IntoKnown<List<NetworkPolicyPeer>>) -> Self {
        Self(with(self.0, "from", value.into_known()))
    }

    /// ports is a list of ports which should be made accessible on the pods selected for this rule. Each item in this
    /// list is combined using a logical OR. If this field is empty or missing, this rule matches all ports (traffic
    /// not restricted by port). If this field is present and contains at least one item, then this rule allows
    /// traffic only if the traffic matches at least one port in the list.
    pub fn ports(self, value: impl IntoKnown<List<NetworkPolicyPort>>) -> Self {
        Self(with(self.0, "ports", value.into_known()))
    }
}

/// NetworkPolicyPeer describes a peer to allow traffic to/from. Only certain combinations of fields are allowed
#[derive(Clone)]
pub struct NetworkPolicyPeer(Map);

impl NetworkPolicyPeer {
    /// A `NetworkPolicyPeer`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// ipBlock defines policy on a particular IPBlock. If this field is set then neither of the other fields can be.
    pub fn ip_block(self, value: impl IntoKnown<IPBlock>) -> Self {
        Self(with(self.0, "ipBlock", value.into_known()))
    }

    /// namespaceSelector selects namespaces using cluster-scoped labels. This field follows standard label selector
    /// semantics; if present but empty, it selects all namespaces.
    ///
    /// If podSelector is also set, then the NetworkPolicyPeer as a whole selects the pods matching podSelector in the
    /// namespaces selected by namespaceSelector. Otherwise it selects all pods in the namespaces selected by
    /// namespaceSelector.
    pub fn namespace_selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "namespaceSelector", value.into_known()))
    }

    /// podSelector is a label selector which selects pods. This field follows standard label selector semantics; if
    /// present but empty, it selects all pods.
    ///
    /// If namespaceSelector is also set, then the NetworkPolicyPeer as a whole selects the pods matching podSelector
    /// in the Namespaces selected by NamespaceSelector. Otherwise it selects the pods matching podSelector in the
    /// policy's own namespace.
    pub fn pod_selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "podSelector", value.into_known()))
    }
}

/// NetworkPolicyPort describes a port to allow traffic on
#[derive(Clone)]
pub struct NetworkPolicyPort(Map);

impl NetworkPolicyPort {
    /// `SCTP`, for [`protocol`](Self::protocol).
    pub const PROTOCOL_SCTP: &'static str = "SCTP";
    /// `TCP`, for [`protocol`](Self::protocol).
    pub const PROTOCOL_TCP: &'static str = "TCP";
    /// `UDP`, for [`protocol`](Self::protocol).
    pub const PROTOCOL_UDP: &'static str = "UDP";

    /// A `NetworkPolicyPort`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// endPort indicates that the range of ports from port to endPort if set, inclusive, should be allowed by the
    /// policy. This field cannot be defined if the port field is not defined or if the port field is defined as a
    /// named (string) port. The endPort must be equal or greater than port.
    pub fn end_port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "endPort", value.into_known()))
    }

    /// port represents the port on the given protocol. This can either be a numerical or named port on a pod. If this
    /// field is not provided, this matches all port names and numbers. If present, only traffic on the specified
    /// protocol AND port will be matched.
    pub fn port(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "port", value.into_known()))
    }

    /// protocol represents the protocol (TCP, UDP, or SCTP) which traffic must match. If not specified, this field
    /// defaults to TCP. One of `SCTP`, `TCP`, `UDP`.
    pub fn protocol(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "protocol", value.into_known()))
    }
}

/// NetworkPolicySpec provides the specification of a NetworkPolicy
#[derive(Clone)]
pub struct NetworkPolicySpec(Map);

impl NetworkPolicySpec {
    /// `Egress`, for [`policy_types`](Self::policy_types).
    pub const POLICY_TYPES_EGRESS: &'static str = "Egress";
    /// `Ingress`, for [`policy_types`](Self::policy_types).
    pub const POLICY_TYPES_INGRESS: &'static str = "Ingress";

    /// A `NetworkPolicySpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// egress is a list of egress rules to be applied to the selected pods. Outgoing traffic is allowed if there are
    /// no NetworkPolicies selecting the pod (and cluster policy otherwise allows the traffic), OR if the traffic
    /// matches at least one egress rule across all of the NetworkPolicy objects whose podSelector matches the pod. If
    /// this field is empty then this NetworkPolicy limits all outgoing traffic (and serves solely to ensure that the
    /// pods it selects are isolated by default). This field is beta-level in 1.8
    pub fn egress(self, value: impl IntoKnown<List<NetworkPolicyEgressRule>>) -> Self {
        Self(with(self.0, "egress", value.into_known()))
    }

    /// ingress is a list of ingress rules to be applied to the selected pods. Traffic is allowed to a pod if there
    /// are no NetworkPolicies selecting the pod (and cluster policy otherwise allows the traffic), OR if the traffic
    /// source is the pod's local node, OR if the traffic matches at least one ingress rule across all of the
    /// NetworkPolicy objects whose podSelector matches the pod. If this field is empty then this NetworkPolicy does
    /// not allow any traffic (and serves solely to ensure that the pods it selects are isolated by default)
    pub fn ingress(self, value: impl IntoKnown<List<NetworkPolicyIngressRule>>) -> Self {
        Self(with(self.0, "ingress", value.into_known()))
    }

    /// podSelector selects the pods to which this NetworkPolicy object applies. The array of rules is applied to any
    /// pods selected by this field. An empty selector matches all pods in the policy's namespace. Multiple network
    /// policies can select the same set of pods. In this case, the ingress rules for each are combined additively.
    /// This field is optional. If it is not specified, it defaults to an empty selector.
    ///
    /// Required in Kubernetes 1.33 only.
    pub fn pod_selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "podSelector", value.into_known()))
    }

    /// policyTypes is a list of rule types that the NetworkPolicy relates to. Valid options are \["Ingress"\],
    /// \["Egress"\], or \["Ingress", "Egress"\]. If this field is not specified, it will default based on the
    /// existence of ingress or egress rules; policies that contain an egress section are assumed to affect egress,
    /// and all policies (whether or not they contain an ingress section) are assumed to affect ingress. If you want
    /// to write an egress-only policy, you must explicitly specify policyTypes \[ "Egress" \]. Likewise, if you want
    /// to write a policy that specifies that no egress is allowed, you must specify a policyTypes value that include
    /// "Egress" (since such a policy would not include an egress section and would otherwise default to just \[
    /// "Ingress" \]). This field is beta-level in 1.8 One of `Egress`, `Ingress`.
    pub fn policy_types(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "policyTypes", value.into_known()))
    }
}

/// ServiceBackendPort is the service port being referenced.
#[derive(Clone)]
pub struct ServiceBackendPort(Map);

impl ServiceBackendPort {
    /// A `ServiceBackendPort`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// name is the name of the port on the Service. This is a mutually exclusive setting with "Number".
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// number is the numerical port number (e.g. 80) on the Service. This is a mutually exclusive setting with "Name".
    pub fn number(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "number", value.into_known()))
    }
}

crate::properties! {
    HTTPIngressPath,
    HTTPIngressRuleValue,
    IPBlock,
    IngressBackend,
    IngressClassParametersReference,
    IngressClassSpec,
    IngressRule,
    IngressServiceBackend,
    IngressSpec,
    IngressTLS,
    NetworkPolicyEgressRule,
    NetworkPolicyIngressRule,
    NetworkPolicyPeer,
    NetworkPolicyPort,
    NetworkPolicySpec,
    ServiceBackendPort,
}
