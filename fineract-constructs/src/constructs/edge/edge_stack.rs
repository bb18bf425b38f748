//! Everything that leads traffic from outside to the services of an environment in a region.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use fineract_cfn::{elasticloadbalancingv2 as elb, route53};
use fineract_core::{Code, Construct, Scope, Severity};

use super::accelerated::{self, Front, Fronts, OTHER_ENVIRONMENT};
use super::application::{self, Plan};
use super::geo_routed_host::{balancer_alias, within};
use super::{
    Accelerator, ApplicationBalancer, Domain, Edge, Exposed, InternalBalancer, NetworkBalancer, WebFirewall,
    WebRules, certificate, controlled, groups, listener_rules,
};
use crate::aws::Cidr;
use crate::aws::law::Permits;
use crate::constructs::compute::{Cluster, LbOwnership};
use crate::constructs::network::{Network, guests, private_zone};
use crate::constructs::security::Purpose;
use crate::constructs::services::Exposure;
use crate::constructs::storage::{AccessLogBucket, AccessLogs};
use crate::k8s::Dns1123Label;

/// The load balancers in front of the services of an environment in a region.
///
/// How each service is exposed decides what there is: a public application load balancer for hosts and paths, with a web
/// ACL; one in the private subnets for those that other networks of the platform call; a network load balancer for each
/// service behind an accelerator. What no service needs isn't made: a target group without targets would make the
/// region look down (R53-7).
///
/// CloudFormation owns them; Kubernetes registers targets by the name of the target group, which both sides know from
/// [`names::target_group`](crate::constructs::services::names::target_group). So certificates, web ACLs, records and
/// accelerators are plain references, and the cluster's controller needs no right to create anything. Of a cluster with
/// [`LbOwnership::Controller`] the stack holds the certificates, the web ACL and the bucket of access logs, and the
/// cluster's services hold the Ingresses that name them; nothing is accelerated and nothing has a record.
///
/// Services of the internal load balancer have names in a private zone of their own,
/// `<service>.internal.<region>.<environment>.<domain>` (the environment once, if the domain is its own), which the networks that call them see, too. A caller of another account
/// has the zone in its own account, in the stack `<environment>-names` of its site: Route 53 lets no stack associate a network of
/// another account.
///
/// # Creates
/// The stack `edge` of the network's site, before the cluster's services: `AWS::ElasticLoadBalancingV2::LoadBalancer`,
/// `::Listener`, `::ListenerRule`, `::TargetGroup`; `AWS::EC2::SecurityGroup`, `::SecurityGroupIngress` into the nodes;
/// `AWS::CertificateManager::Certificate`; the [`WebFirewall`]'s; `AWS::GlobalAccelerator::EndpointGroup`;
/// `AWS::Route53::HostedZone` and `::RecordSet` of internal names; the bucket of access logs.
///
/// # Reports
/// `ELB-007`, `ELB-011`, `ELB-012` for rules that collide, `ELB-013` for too many names, `ELB-014` for no service,
/// `ELB-019` for a vital one elsewhere, `ELB-017` and `ELB-018` for what a controller's load balancers can't have, `R53-016` for a
/// host outside of the domain, `R53-011` for a region outside of the accelerator's law, `GA-001`, `GA-011`, `GA-012` for
/// accelerated services.
#[derive(Clone, Debug)]
pub struct EdgeStack<J> {
    pub(super) network: Network<J>,
    pub(super) cluster: Cluster,
    pub(super) domain: Domain,
    pub(super) services: Vec<Exposed>,
    callers: Vec<Network>,
    pub(super) rules: WebRules,
    fronts: Fronts,
    vital: Vec<Dns1123Label>,
    pub(super) protection: Protection,
}

/// Whether load balancers can be deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Only after protection is taken off, in a deployment of its own.
    Protected,
    /// With their stack, as development needs it.
    Deletable,
}

impl Protection {
    pub(super) const fn value(self) -> &'static str {
        match self {
            Self::Protected => "true",
            Self::Deletable => "false",
        }
    }
}

pub(crate) static NOTHING_EXPOSED: Code = Code {
    id: "ELB-014",
    title: "an edge without services",
    severity: Severity::Error,
    explanation: "Load balancers are made for the services that are exposed, so that none looks down for want of targets \
(R53-7). Where no service is, nothing is made, and CloudFormation refuses a stack without resources.\n\nExpose a \
service, or leave the edge out.",
};

pub(crate) static VITAL_ELSEWHERE: Code = Code {
    id: "ELB-019",
    title: "a vital service that the public load balancer doesn't have",
    severity: Severity::Error,
    explanation: "Only vital services decide whether clients are sent to a region, and this one has no target group behind the \
public load balancer. If none has, clients are sent there whatever fails.\n\nName services that are exposed by host or path.",
};

const PUBLIC: Dns1123Label = Dns1123Label::new("public");
const INTERNAL: Dns1123Label = Dns1123Label::new("internal");

impl<J> EdgeStack<J> {
    /// The edge of a cluster in a network, with certificates for names of a domain.
    pub fn new(network: &Network<J>, cluster: &Cluster, domain: &Domain) -> Self
    where
        J: Clone,
    {
        Self {
            network: network.clone(),
            cluster: cluster.clone(),
            domain: domain.clone(),
            services: Vec::new(),
            callers: Vec::new(),
            rules: WebRules::new(),
            fronts: Fronts::default(),
            vital: Vec::new(),
            protection: Protection::Protected,
        }
    }

    /// A service; those that aren't exposed are left out.
    pub fn service(mut self, service: impl Into<Exposed>) -> Self {
        self.services.push(service.into());
        self
    }

    /// Services; those that aren't exposed are left out.
    pub fn services<S: Into<Exposed>>(mut self, services: impl IntoIterator<Item = S>) -> Self {
        self.services.extend(services.into_iter().map(Into::into));
        self
    }

    /// Another network of the region that calls internal services, such as the shared one.
    pub fn caller<K>(mut self, network: &Network<K>) -> Self {
        self.callers.push(network.erased());
        self
    }

    /// What guards the public load balancer; by default [`WebRules::new`]. It can't be left out (WAF-2).
    pub fn web_rules(mut self, rules: WebRules) -> Self {
        self.rules = rules;
        self
    }

    /// The accelerator of one service, of which clients reach nothing else.
    pub fn accelerator_of<L: Permits<J>>(
        mut self,
        service: Dns1123Label,
        accelerator: &Accelerator<L>,
    ) -> Self {
        self.fronts.own.insert(service, Front::new(accelerator));
        self
    }

    /// The accelerator of all accelerated services without one of their own. One whose law doesn't allow this region does not compile (GA-7, RES-11).
    pub fn accelerator<L: Permits<J>>(mut self, accelerator: &Accelerator<L>) -> Self {
        self.fronts.common = Some(Front::new(accelerator));
        self
    }

    /// A service without which no client is sent to the region's public load balancer. By default each of its services is one:
    /// when the last target of any fails, records that look at the load balancer's health lead all clients elsewhere (R53-7).
    pub fn vital(mut self, service: Dns1123Label) -> Self {
        self.vital.push(service);
        self
    }

    /// Whether load balancers can be deleted; by default they are protected.
    pub fn protection(mut self, protection: Protection) -> Self {
        self.protection = protection;
        self
    }

    fn exposes(&self, wanted: impl Fn(&Exposure) -> bool) -> bool {
        self.services.iter().any(|service| wanted(&service.exposure))
    }
}

impl<J> Construct for EdgeStack<J> {
    type Handle = Edge<J>;

    fn build(mut self, scope: &mut Scope) -> Edge<J> {
        for service in &mut self.services {
            service.vital = self.vital.is_empty() || self.vital.contains(&service.name);
        }
        let inside: Vec<_> = self.services.iter().filter_map(Exposed::inside).collect();
        self.services.extend(inside);
        let site = self.network.site.clone();
        let description = format!("Load balancers of {} in {}.", site.environment, site.region.city());
        let stack = site.stack("edge").description(description).build(scope);
        // The services' target groups stand before their bindings look for them.
        scope.edit_unit(self.cluster.workloads.into(), |bundle| bundle.after.push(stack.into()));
        for front in self.fronts.all() {
            within(scope, front.territory, site.region);
            if front.environment != site.environment {
                let message = format!("`{}` is an accelerator of `{}`", front.name, front.environment);
                scope.report(&OTHER_ENVIRONMENT, message).help =
                    Some(format!("take an accelerator of `{}`", site.environment));
            }
        }
        if !self.exposes(Exposure::is_balanced) {
            scope.report(&NOTHING_EXPOSED, "no service of the edge is exposed").help =
                Some("add one with `.service(…)`, or leave the edge out".into());
        }
        let is_public =
            |exposure: &Exposure| matches!(exposure, Exposure::AlbHost { .. } | Exposure::AlbPath { .. });
        let is_internal = |exposure: &Exposure| matches!(exposure, Exposure::InternalAlb);
        let network = self.network.erased();
        let logs = self
            .exposes(|exposure| is_public(exposure) || is_internal(exposure))
            .then(|| scope.add("logs", AccessLogBucket::new(&site, "edge-logs")));
        let for_public = logs.as_ref().filter(|_| self.exposes(is_public));
        let for_internal = logs.as_ref().filter(|_| self.exposes(is_internal));
        let mut edge = Edge {
            site,
            stack,
            public: None,
            internal: None,
            accelerated: BTreeMap::new(),
            law: PhantomData,
        };
        match self.cluster.load_balancers {
            LbOwnership::CloudFormation => {
                edge.public = for_public.map(|logs| self.public(&mut scope.group("public"), &network, logs));
                edge.internal =
                    for_internal.map(|logs| self.internal(&mut scope.group("internal"), &network, logs));
                edge.accelerated = self.accelerated(scope, &network);
            }
            LbOwnership::Controller => {
                controlled::check(scope, &self.services);
                if let Some(logs) = for_public {
                    controlled::public(&self, &mut scope.group("public"), PUBLIC, logs);
                }
                if let Some(logs) = for_internal {
                    let scope = &mut scope.group("internal");
                    controlled::internal(&self, scope, INTERNAL, logs, |service| self.internal_host(service));
                }
            }
        }
        edge
    }
}

impl<J> EdgeStack<J> {
    fn public(&self, scope: &mut Scope, network: &Network, logs: &AccessLogs) -> ApplicationBalancer {
        let rules = listener_rules::plan(&self.services, listener_rules::public);
        for rule in &rules {
            self.domain.check(scope, rule.host());
        }
        for name in &self.vital {
            if rules.iter().all(|rule| rule.service().name != *name) {
                let message =
                    format!("`{}` is vital, and not behind the public load balancer", name.as_str());
                scope.report(&VITAL_ELSEWHERE, message).help =
                    Some("expose it by host or path, or name another service".into());
            }
        }
        let certificate = certificate::add(scope, &self.domain, rules.iter().map(listener_rules::Rule::host));
        let plan = Plan {
            network,
            nodes: &self.cluster.security_group,
            name: PUBLIC,
            scheme: "internet-facing",
            subnets: &network.public,
            clients: &[groups::ANYONE],
            logs,
            protection: self.protection,
        };
        let balancer = application::add(scope, &plan, certificate);
        listener_rules::add(scope, network, balancer.listener, &rules);
        listener_rules::sign_of_life(scope, balancer.listener);
        listener_rules::hide_actuators(scope, balancer.listener);
        let rules = self.rules.clone().or_log_key(self.cluster.keys.of(Purpose::Logs).arn());
        scope.add("web", WebFirewall::new(&network.site, &balancer, rules));
        balancer
    }

    /// The networks whose nodes may call internal services.
    pub(super) fn callers(&self) -> impl Iterator<Item = Cidr> {
        std::iter::once(self.network.cidr).chain(self.callers.iter().map(|network| network.cidr))
    }

    fn internal_domain(&self) -> String {
        let (site, domain) = (&self.network.site, &self.domain.name);
        let region = site.region.short();
        if domain.split('.').next() == Some(&*site.environment) {
            return format!("internal.{region}.{domain}");
        }
        format!("internal.{region}.{}.{domain}", site.environment)
    }

    fn internal_host(&self, service: &Exposed) -> Option<String> {
        let internal = service.exposure == Exposure::InternalAlb;
        internal.then(|| format!("{}.{}", service.name.as_str(), self.internal_domain()))
    }

    fn internal(&self, scope: &mut Scope, network: &Network, logs: &AccessLogs) -> InternalBalancer {
        let domain = self.internal_domain();
        let rules = listener_rules::plan(&self.services, |service| {
            self.internal_host(service).map(|host| (host, None))
        });
        let certificate = certificate::add(scope, &self.domain, rules.iter().map(listener_rules::Rule::host));
        let clients: Vec<Cidr> = self.callers().collect();
        let plan = Plan {
            network,
            nodes: &self.cluster.security_group,
            name: INTERNAL,
            scheme: "internal",
            subnets: &network.private,
            clients: &clients,
            logs,
            protection: self.protection,
        };
        let balancer = application::add(scope, &plan, certificate);
        listener_rules::add(scope, network, balancer.listener, &rules);
        let networks = std::iter::once(network).chain(&self.callers).cloned();
        let layer = format!("{}-names", network.site.environment);
        let (own, guests) = guests::by_account(scope, &layer, networks);
        names(scope, &domain, &own, balancer.balancer);
        for guest in guests {
            names(&mut scope.at(guest.stack), &domain, &guest.networks, balancer.balancer);
        }
        InternalBalancer { balancer, domain }
    }

    fn accelerated(&self, scope: &mut Scope, network: &Network) -> BTreeMap<Dns1123Label, NetworkBalancer> {
        accelerated::check_ports(scope, &self.services, &self.fronts);
        let mut balancers = BTreeMap::new();
        for service in &self.services {
            let nodes = &self.cluster.security_group;
            let balancer = accelerated::add(scope, network, nodes, service, &self.fronts, self.protection);
            if let Some(balancer) = balancer {
                balancers.insert(service.name.clone(), balancer);
            }
        }
        balancers
    }
}

/// A private zone in which a load balancer answers for every name, seen by networks of one account.
fn names(scope: &mut Scope, domain: &str, networks: &[Network], balancer: elb::LoadBalancerRef) {
    let zone = private_zone(scope, domain, networks);
    let names = route53::RecordSet::new(format!("*.{domain}"), "A")
        .hosted_zone_id(zone.id())
        .alias_target(balancer_alias(balancer, false));
    scope.add("names", names);
}
