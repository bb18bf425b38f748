//! Load balancers that the cluster's controller owns: the alternative to an edge stack.
//!
//! The controller makes them from annotations, so CloudFormation knows neither their ARNs nor their names: no
//! accelerator, record or alarm of the program can refer to them, and the controller needs the right to create load
//! balancers. A cluster with [`LbOwnership::Controller`](crate::constructs::compute::LbOwnership) has its
//! [`EdgeStack`](super::EdgeStack) write these objects for all its services; taken by themselves, they are for what one
//! team tries out in its own namespace.
//!
//! Annotations of either kind can only be had from its type, and each type makes its own object: what belongs to an
//! application load balancer can't get on a network load balancer, nor either on a headless Service (D20). Targets are
//! nodes, for Calico's pods have no address of the VPC (D10, CAL-4).

use fineract_core::{Construct, IntoKnown, Known, Scope};
use fineract_kube::KubeObject;
use fineract_kube::core_v1::{Service, ServicePort, ServiceSpec};
use fineract_kube::networking_v1::{
    HTTPIngressPath, HTTPIngressRuleValue, Ingress, IngressBackend, IngressRef, IngressRule,
    IngressServiceBackend, IngressSpec, ServiceBackendPort,
};

use super::Exposed;
use super::target_group::{self, Traffic};
use crate::aws::Cidr;
use crate::constructs::compute::NodeRole;
use crate::constructs::services::{Exposure, Scheme, names};
use crate::k8s::Dns1123Label;

/// Whether a load balancer has addresses on the internet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// In the VPC and the networks connected to it.
    Internal,
    /// On the internet.
    Internet,
}

impl Reach {
    const fn scheme(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Internet => "internet-facing",
        }
    }
}

/// An Ingress that the controller makes an application load balancer of, or adds to one of the same group.
///
/// It keeps no client with a target by a cookie: the controller wants pods as targets for that (ELB-9). Add it to a
/// bundle.
///
/// # Creates
/// `networking.k8s.io/v1` `Ingress` of the class `alb`, with annotations below `alb.ingress.kubernetes.io/`.
#[derive(Clone, Debug)]
pub struct ControllerIngress {
    service: Exposed,
    host: String,
    prefix: String,
    reach: Reach,
    certificate: Known<String>,
    web_acl: Option<Known<String>>,
    group: Option<Dns1123Label>,
    order: Option<usize>,
    clients: Vec<Cidr>,
    name: Option<String>,
    attributes: Vec<(&'static str, String)>,
}

/// A Service that the controller makes a network load balancer of.
///
/// Add it to a bundle. It is a Service of its own, named `<service>-nlb`, beside the one that pods are called by.
///
/// # Creates
/// `v1` `Service` of the type `LoadBalancer` and the class `service.k8s.aws/nlb`, with annotations below
/// `service.beta.kubernetes.io/aws-load-balancer-`.
#[derive(Clone, Debug)]
pub struct ControllerBalancer {
    service: Exposed,
    port: u16,
    reach: Reach,
    stickiness: Option<AddressStickiness>,
}

/// A client stays with the target that its address chose: the only way that a load balancer knows which forwards
/// connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddressStickiness;

impl ControllerIngress {
    /// An Ingress for a service at a host; the certificate is of the cluster's region.
    pub fn new(
        service: Exposed,
        host: impl Into<String>,
        reach: Reach,
        certificate: impl IntoKnown<String>,
    ) -> Self {
        let (host, certificate) = (host.into(), certificate.into_known());
        let prefix = match &service.exposure {
            Exposure::AlbPath { prefix, .. } => prefix.clone(),
            _ => "/".to_owned(),
        };
        let attributes = vec![
            ("routing.http.drop_invalid_header_fields.enabled", "true".to_owned()),
            ("routing.http.desync_mitigation_mode", "defensive".to_owned()),
        ];
        Self {
            service,
            host,
            prefix,
            reach,
            certificate,
            web_acl: None,
            group: None,
            order: None,
            clients: Vec::new(),
            name: None,
            attributes,
        }
    }

    /// The ARN of the web ACL that guards the load balancer.
    pub fn web_acl(mut self, arn: impl IntoKnown<String>) -> Self {
        self.web_acl = Some(arn.into_known());
        self
    }

    /// The group whose Ingresses share a load balancer; by default each has its own.
    pub fn group(mut self, group: Dns1123Label) -> Self {
        self.group = Some(group);
        self
    }

    /// Its place among the Ingresses of its group, 1 to 1,000: the first whose host and path match a request gets it.
    pub fn order(mut self, order: usize) -> Self {
        self.order = Some(order);
        self
    }

    /// Who may connect to the load balancer: everybody where nothing is said, the same for all Ingresses of a group.
    pub fn clients(mut self, ranges: impl IntoIterator<Item = Cidr>) -> Self {
        self.clients.extend(ranges);
        self
    }

    /// The load balancer's name, at most 32 characters, the same for all Ingresses of a group.
    pub fn load_balancer_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// More attributes of the load balancer, the same for all Ingresses of a group.
    pub fn load_balancer_attributes(
        mut self,
        attributes: impl IntoIterator<Item = (&'static str, String)>,
    ) -> Self {
        self.attributes.extend(attributes);
        self
    }

    /// Annotations by their name below `alb.ingress.kubernetes.io/`. Source: AWS Load Balancer Controller, "Ingress
    /// annotations".
    fn annotations(&self) -> Vec<(&'static str, Known<String>)> {
        let attributes: Vec<_> =
            self.attributes.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let texts = [
            ("scheme", self.reach.scheme().to_owned()),
            ("target-type", "instance".to_owned()),
            ("listen-ports", r#"[{"HTTP":80},{"HTTPS":443}]"#.to_owned()),
            ("ssl-redirect", "443".to_owned()),
            ("ssl-policy", super::TLS.to_owned()),
            ("backend-protocol", self.service.protocol().to_owned()),
            ("healthcheck-protocol", self.service.protocol().to_owned()),
            ("healthcheck-path", self.service.health_path.clone()),
            ("healthcheck-port", "traffic-port".to_owned()),
            ("healthcheck-interval-seconds", target_group::INTERVAL.to_string()),
            ("healthcheck-timeout-seconds", target_group::TIMEOUT.to_string()),
            ("healthy-threshold-count", target_group::THRESHOLD.to_string()),
            ("unhealthy-threshold-count", target_group::THRESHOLD.to_string()),
            ("success-codes", "200".to_owned()),
            ("target-group-attributes", target_group::annotation(Traffic::Requests)),
            ("target-node-labels", format!("{}={}", NodeRole::LABEL, NodeRole::Private.name())),
            ("load-balancer-attributes", attributes.join(",")),
        ];
        let mut all: Vec<_> = texts.into_iter().map(|(key, text)| (key, text.into_known())).collect();
        if !self.clients.is_empty() {
            let ranges: Vec<_> = self.clients.iter().map(Cidr::to_string).collect();
            all.push(("inbound-cidrs", ranges.join(",").into_known()));
        }
        all.push(("certificate-arn", self.certificate.clone()));
        all.extend(self.name.as_deref().map(|name| ("load-balancer-name", name.into_known())));
        all.extend(self.group.as_ref().map(|group| ("group.name", group.as_str().into_known())));
        all.extend(self.order.map(|order| ("group.order", order.to_string().into_known())));
        all.extend(self.web_acl.clone().map(|arn| ("wafv2-acl-arn", arn)));
        all
    }
}

impl ControllerBalancer {
    /// A network load balancer for a service at a port. The pod ends TLS, if there is any.
    pub fn new(service: Exposed, port: u16, reach: Reach) -> Self {
        Self { service, port, reach, stickiness: None }
    }

    /// Keeps clients with a target.
    pub fn stickiness(mut self, stickiness: AddressStickiness) -> Self {
        self.stickiness = Some(stickiness);
        self
    }

    /// Annotations by their name below `service.beta.kubernetes.io/aws-load-balancer-`. Source: AWS Load Balancer
    /// Controller, "Service annotations".
    fn annotations(&self) -> Vec<(&'static str, String)> {
        let mut attributes = target_group::annotation(Traffic::Connections);
        if let Some(AddressStickiness) = self.stickiness {
            attributes.push_str(",stickiness.enabled=true,stickiness.type=source_ip");
        }
        vec![
            ("type", "external".to_owned()),
            ("nlb-target-type", "instance".to_owned()),
            ("scheme", self.reach.scheme().to_owned()),
            ("target-group-attributes", attributes),
            ("healthcheck-protocol", self.service.protocol().to_ascii_lowercase()),
            ("healthcheck-port", "traffic-port".to_owned()),
            ("healthcheck-path", self.service.health_path.clone()),
        ]
    }
}

impl Construct for ControllerIngress {
    type Handle = IngressRef;

    fn build(self, scope: &mut Scope) -> IngressRef {
        let name = self.service.name.as_str();
        let port = ServiceBackendPort::new().number(self.service.port.number);
        let backend = IngressBackend::new().service(IngressServiceBackend::new(name).port(port));
        let path = HTTPIngressPath::new(backend, "Prefix").path(&*self.prefix);
        let rule = IngressRule::new().host(&*self.host).http(HTTPIngressRuleValue::new([path]));
        let annotations = self.annotations().into_iter();
        let annotations = annotations.map(|(key, value)| (format!("alb.ingress.kubernetes.io/{key}"), value));
        let own = if self.service.is_second() { format!("{name}-internal") } else { name.to_owned() };
        let ingress = Ingress::new(own)
            .namespace(names::NAMESPACE)
            .label("app.kubernetes.io/name", name)
            .annotations(annotations)
            .spec(IngressSpec::new().ingress_class_name("alb").rules([rule]));
        scope.add("ingress", ingress)
    }
}

impl Construct for ControllerBalancer {
    type Handle = fineract_kube::core_v1::ServiceRef;

    fn build(self, scope: &mut Scope) -> Self::Handle {
        let name = self.service.name.as_str();
        let target = match self.service.port.scheme {
            Scheme::Http => "http",
            Scheme::Https => "https",
        };
        let port = ServicePort::new(self.port).name(target).target_port(target);
        let prefix = "service.beta.kubernetes.io/aws-load-balancer-";
        let annotations = self.annotations().into_iter();
        let annotations = annotations.map(|(key, value)| (format!("{prefix}{key}"), value));
        let spec = ServiceSpec::new()
            .r#type("LoadBalancer")
            .load_balancer_class("service.k8s.aws/nlb")
            .external_traffic_policy("Local")
            .selector([("app.kubernetes.io/name", name)])
            .ports([port]);
        let service = Service::new(format!("{name}-nlb"))
            .namespace(names::NAMESPACE)
            .annotations(annotations)
            .spec(spec);
        scope.add("service", service)
    }
}
