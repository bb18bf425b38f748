//! Load balancers that the cluster's controller owns: the alternative to an edge stack.
//!
//! The controller makes them from annotations, so CloudFormation knows neither their ARNs nor their names: no
//! accelerator, record or alarm of the program can refer to them, and the controller needs the right to create load
//! balancers. Prefer an [`EdgeStack`](super::EdgeStack); take this for what one team tries out in its own namespace.
//!
//! Annotations of either kind can only be had from its type, and each type makes its own object: what belongs to an
//! application load balancer can't get on a network load balancer, nor either on a headless Service (D20). Targets are
//! nodes, for Calico's pods have no address of the VPC (D10, CAL-4).

use fineract_core::{Construct, Scope};
use fineract_kube::KubeObject;
use fineract_kube::core_v1::{Service, ServicePort, ServiceSpec};
use fineract_kube::networking_v1::{
    HTTPIngressPath, HTTPIngressRuleValue, Ingress, IngressBackend, IngressRef, IngressRule,
    IngressServiceBackend, IngressSpec, ServiceBackendPort,
};

use super::Exposed;
use crate::constructs::services::{Exposure, Scheme, names};
use crate::k8s::Dns1123Label;

/// Who owns the load balancers of a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LbOwnership {
    /// CloudFormation, in an [`EdgeStack`](super::EdgeStack): what else refers to them, refers to them there.
    #[default]
    CloudFormation,
    /// The load balancer controller of the cluster, from annotations.
    Controller,
}

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
    certificate: String,
    web_acl: Option<String>,
    group: Option<Dns1123Label>,
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
        certificate: impl Into<String>,
    ) -> Self {
        let (host, certificate) = (host.into(), certificate.into());
        let prefix = match &service.exposure {
            Exposure::AlbPath { prefix, .. } => prefix.clone(),
            _ => "/".to_owned(),
        };
        Self { service, host, prefix, reach, certificate, web_acl: None, group: None }
    }

    /// The ARN of the web ACL that guards the load balancer.
    pub fn web_acl(mut self, arn: impl Into<String>) -> Self {
        self.web_acl = Some(arn.into());
        self
    }

    /// The group whose Ingresses share a load balancer; by default each has its own.
    pub fn group(mut self, group: Dns1123Label) -> Self {
        self.group = Some(group);
        self
    }

    /// Annotations by their name below `alb.ingress.kubernetes.io/`. Source: AWS Load Balancer Controller, "Ingress
    /// annotations".
    fn annotations(&self) -> Vec<(&'static str, String)> {
        let mut all = vec![
            ("scheme", self.reach.scheme().to_owned()),
            ("target-type", "instance".to_owned()),
            ("listen-ports", r#"[{"HTTP":80},{"HTTPS":443}]"#.to_owned()),
            ("ssl-redirect", "443".to_owned()),
            ("ssl-policy", super::TLS.to_owned()),
            ("certificate-arn", self.certificate.clone()),
            ("backend-protocol", self.service.protocol().to_owned()),
            ("healthcheck-protocol", self.service.protocol().to_owned()),
            ("healthcheck-path", self.service.health_path.clone()),
            ("healthcheck-port", "traffic-port".to_owned()),
            ("success-codes", "200".to_owned()),
            ("load-balancer-attributes", "routing.http.drop_invalid_header_fields.enabled=true".to_owned()),
        ];
        all.extend(self.group.as_ref().map(|group| ("group.name", group.as_str().to_owned())));
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
        let mut attributes = vec!["preserve_client_ip.enabled=true"];
        attributes.extend(
            self.stickiness.map(|AddressStickiness| "stickiness.enabled=true,stickiness.type=source_ip"),
        );
        vec![
            ("type", "external".to_owned()),
            ("nlb-target-type", "instance".to_owned()),
            ("scheme", self.reach.scheme().to_owned()),
            ("target-group-attributes", attributes.join(",")),
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
        let ingress = Ingress::new(name)
            .namespace(names::NAMESPACE)
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
