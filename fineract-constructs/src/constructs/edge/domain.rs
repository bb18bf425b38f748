//! The names under which clients reach the platform.

use fineract_cfn::{DeletionPolicy, route53, ssm};
use fineract_core::{Code, Construct, Doc, Expr, IdOf, IntoValue, NodeId, Scope, Severity, Value};

use crate::aws::Output;
use crate::constructs::Fate;
use crate::constructs::services::is_host;

/// The public zone of a domain, one for the whole platform.
///
/// It outlives its stack: a zone that is made again has other name servers, and the domain's registrar knows the old
/// ones. Certificates and records of every region are made in it, in stacks of its account: Route 53 lets no other account change
/// a zone. An environment with an account of its own has a zone of its own for its part of the domain, to which the zone
/// [`above`](Self::below) refers.
///
/// # Creates
/// `AWS::Route53::HostedZone`, in the stack in force. Below another zone, an `AWS::Route53::RecordSet` in the stack of that one, and an
/// `AWS::SSM::Parameter` for it to read, where the two are in different stacks. Of a zone that no other of the program refers to, the
/// name servers as an output, to be entered by hand.
///
/// # Reports
/// `R53-016` for a domain that is no DNS name; `R53-015` for a domain with two zones.
#[derive(Clone, Debug)]
pub struct PublicZone {
    domain: String,
    above: Option<Domain>,
}

/// What a program holds of a [`PublicZone`].
#[derive(Clone, Debug)]
pub struct Domain {
    /// The domain, such as `fineract.example`.
    pub name: String,
    /// Its zone.
    pub zone: Value<IdOf<route53::HostedZone>>,
    /// The stack of the zone, if the program makes it.
    stack: Option<NodeId>,
    /// The stacks with the records that lead to it, from the top of the domain.
    led_to_by: Vec<NodeId>,
}

/// How long resolvers keep the name servers of a part of the domain, in seconds.
const SERVERS_TTL: &str = "3600";

pub(crate) static NOT_IN_THE_ZONE: Code = Code {
    id: "R53-016",
    title: "a name outside of its zone",
    severity: Severity::Error,
    explanation: "Names are DNS names in small letters, and each is the domain of its zone or ends in it. Route 53 \
refuses a record of another name (R53-10), and a certificate for it would wait for a validation that nobody can give \
(ELB-5).\n\nTake the name from the domain, or add a zone for the other domain.",
};

impl PublicZone {
    /// The zone of a domain that the platform owns.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into(), above: None }
    }

    /// The zone that refers to this one, by the name servers of this one.
    pub fn below(mut self, above: &Domain) -> Self {
        self.above = Some(above.clone());
        self
    }
}

impl Domain {
    /// The zone of a domain that is there already, by its id.
    pub fn existing(name: impl Into<String>, zone: impl IntoValue<IdOf<route53::HostedZone>>) -> Self {
        Self { name: name.into(), zone: zone.into_value(), stack: None, led_to_by: Vec::new() }
    }

    /// Whether a name is in the zone.
    pub fn contains(&self, name: &str) -> bool {
        name.strip_suffix(&self.name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }

    /// Puts the stack in force after those by which the world finds the zone: what waits for a certificate's validation would
    /// wait for them.
    pub(super) fn found_before(&self, scope: &mut Scope) {
        let Some(unit) = scope.unit() else { return };
        let stacks: Vec<_> = self.led_to_by.iter().copied().filter(|stack| *stack != unit).collect();
        scope.edit_unit(unit, |unit| unit.after.extend(stacks));
    }

    /// Refers to a zone for a part of the domain; the stacks by whose records that is found.
    fn lead_to(&self, scope: &mut Scope, name: &str, zone: route53::HostedZoneRef) -> Vec<NodeId> {
        let mut stacks = self.led_to_by.clone();
        // Who made the zone above refers to this one by hand.
        let Some(stack) = self.stack else { return stacks };
        let servers = if scope.unit() == Some(stack) {
            zone.name_servers()
        } else {
            // What another stack reads is text, and a parameter holds it as such.
            let servers = scope.add("servers", ssm::Parameter::new("String", servers(zone)));
            let split = Doc::list([",".into(), servers.value().into_doc()]);
            Value::from_doc(Expr::Call("Fn::Split", split))
        };
        let record = route53::RecordSet::new(name, "NS")
            .hosted_zone_id(&self.zone)
            .ttl(SERVERS_TTL)
            .resource_records(servers);
        scope.placed_in(stack).add("delegation", record);
        stacks.push(stack);
        stacks
    }

    /// Reports a name that isn't one, or that the zone can't have (`R53-016`).
    pub(super) fn check(&self, scope: &mut Scope, name: &str) {
        if !is_host(name) {
            not_a_name(scope, name);
        } else if !self.contains(name) {
            let message = format!("`{name}` is not in the zone of `{}`", self.name);
            scope.report(&NOT_IN_THE_ZONE, message).help = Some(format!("end the name in `.{}`", self.name));
        }
    }
}

/// The name servers of a zone, as text.
fn servers(zone: route53::HostedZoneRef) -> Value<String> {
    Value::from_doc(Expr::Call("Fn::Join", Doc::list([",".into(), zone.name_servers().into_doc()])))
}

fn not_a_name(scope: &mut Scope, name: &str) {
    scope.report(&NOT_IN_THE_ZONE, format!("`{name}` is not a DNS name")).help =
        Some("use small letters, digits and `-`, in parts with dots between them".into());
}

impl Construct for PublicZone {
    type Handle = Domain;

    fn build(self, scope: &mut Scope) -> Domain {
        let Self { domain: name, above } = self;
        if !is_host(&name) {
            not_a_name(scope, &name);
        }
        let zone = route53::HostedZone::new().name(&name).fate(DeletionPolicy::Retain);
        let zone = scope.add("zone", zone);
        let mut domain = Domain { stack: scope.unit(), ..Domain::existing(&*name, zone.id()) };
        if let Some(above) = above {
            above.check(scope, &name);
            domain.led_to_by = above.lead_to(scope, &name, zone);
        }
        if domain.led_to_by.is_empty() {
            let text = format!("To be entered for {name} at its registrar, or in the zone above");
            scope.add("name-servers", Output::new(servers(zone)).description(text));
        }
        domain
    }
}
