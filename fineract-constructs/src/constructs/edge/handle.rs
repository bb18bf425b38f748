//! What a program holds of an edge.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use fineract_cfn::{ec2, elasticloadbalancingv2 as elb};

use crate::aws::region::Anywhere;
use crate::aws::{Site, StackRef};
use crate::k8s::Dns1123Label;

/// The load balancers of an environment in a region, under the region's law.
#[derive(Clone, Debug)]
pub struct Edge<J = Anywhere> {
    /// Where it is.
    pub site: Site,
    /// The stack that holds it.
    pub stack: StackRef,
    /// The application load balancer on the internet, if a service is exposed there.
    pub public: Option<ApplicationBalancer>,
    /// The application load balancer in the private subnets, if a service is exposed there.
    pub internal: Option<InternalBalancer>,
    /// The network load balancers of accelerated services, by service.
    pub accelerated: BTreeMap<Dns1123Label, NetworkBalancer>,
    pub(super) law: PhantomData<fn() -> J>,
}

/// An application load balancer: it reads requests, so a web ACL can guard it.
#[derive(Clone, Debug)]
pub struct ApplicationBalancer {
    /// Its name, unique in its account and region.
    pub name: String,
    /// The load balancer.
    pub balancer: elb::LoadBalancerRef,
    /// Who may connect to it, and where it connects to.
    pub security_group: ec2::SecurityGroupRef,
    /// The listener that ends TLS.
    pub listener: elb::ListenerRef,
}

/// An [`ApplicationBalancer`] that only the platform's own networks reach.
#[derive(Clone, Debug)]
pub struct InternalBalancer {
    /// The load balancer.
    pub balancer: ApplicationBalancer,
    /// The private domain in which each of its services has its name, such as
    /// `internal.euw1.prod.fineract.example`.
    pub domain: String,
}

/// A network load balancer: it forwards connections as they are, so no web ACL can guard it (WAF-1).
#[derive(Clone, Debug)]
pub struct NetworkBalancer {
    /// Its name, unique in its account and region.
    pub name: String,
    /// The load balancer.
    pub balancer: elb::LoadBalancerRef,
    /// Who may connect to it, and where it connects to.
    pub security_group: ec2::SecurityGroupRef,
    /// The listener.
    pub listener: elb::ListenerRef,
}

impl<J> Edge<J> {
    /// The edge without its law in the type.
    pub fn erased(&self) -> Edge {
        let Self { site, stack, public, internal, accelerated, law: _ } = self;
        Edge {
            site: site.clone(),
            stack: *stack,
            public: public.clone(),
            internal: internal.clone(),
            accelerated: accelerated.clone(),
            law: PhantomData,
        }
    }
}
