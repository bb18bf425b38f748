//! A firewall between a network and the internet.

use std::fmt::Write as _;

use fineract_cfn::networkfirewall::{
    self as nfw, FirewallPolicyProperty, LogDestinationConfig, LoggingConfigurationProperty,
    RuleGroupProperty, RulesSource, RulesSourceList, StatefulEngineOptions, StatefulRuleGroupReference,
    StatefulRuleOptions,
};
use fineract_cfn::{DeletionPolicy, Resource, ec2, kms, logs};
use fineract_core::{Arn, Code, Construct, Doc, Expr, IntoValue, Scope, Severity, Value};

use super::{Network, Subnet};
use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::names::Kind;
use crate::aws::{Cidr, LogRetention, Site, arn};
use crate::constructs::Fate;
use crate::constructs::services::is_host;

/// A Network Firewall that all traffic between a network's public subnets and the internet passes, in both directions.
///
/// What leaves, through NAT gateways too, reaches the domains and ranges that are named and nothing else: the firewall
/// reads the name from the TLS handshake or the HTTP request. What comes in reaches the ports of the public load
/// balancers. The rest is dropped, and logged.
///
/// Each zone has an endpoint of its own, and traffic passes the one of its zone there and back (NFW-3): the public
/// subnets' default routes are turned to it, and the internet gateway gets a route table that sends each public subnet's
/// answers the same way. Traffic between networks takes the transit gateway, and passes no firewall.
///
/// The order of a firewall's endpoints isn't said, so it has one of its own; the other zones' are associated with it, and
/// each of those knows its id (NFW-1).
///
/// # Creates
/// In the network's stack: `AWS::NetworkFirewall::Firewall`, `::FirewallPolicy`, two `::RuleGroup`s,
/// `::VpcEndpointAssociation`s, `::LoggingConfiguration`; the internet gateway's `AWS::EC2::RouteTable` and
/// `AWS::EC2::Route`s; two `AWS::Logs::LogGroup`s and an `AWS::Logs::ResourcePolicy`.
///
/// # Reports
/// `NFW-001` for a network without subnets for it, `NFW-004` for a domain that isn't one.
#[derive(Clone, Debug)]
pub struct NetworkFirewall {
    network: Network,
    domains: Vec<String>,
    ranges: Vec<(Cidr, u16)>,
    retention: LogRetention,
    log_key: Option<Value<Arn<kms::Key>>>,
}

pub(crate) static NO_SUBNETS: Code = Code {
    id: "NFW-001",
    title: "no subnets for a firewall",
    severity: Severity::Error,
    explanation: "A firewall's endpoints have subnets of their own, one in each zone, which nothing else is in: traffic \
passes an endpoint only on its way from one subnet to another (NFW-1, NFW-3).\n\nGive the network \
`.firewall(FirewallSubnets::PerZone)`.",
};

pub(crate) static NOT_A_DOMAIN: Code = Code {
    id: "NFW-004",
    title: "not a domain",
    severity: Severity::Error,
    explanation: "The firewall compares names: `api.bank.example` is that name alone, `.bank.example` is the domain and \
all names below it. It knows no `*`, no scheme and no path; what isn't a name matches nothing, so what it was meant for \
is dropped.",
};

/// Capacity units. It can't be changed later, so there is room. Source: Network Firewall developer guide, "Setting rule
/// group capacity".
const CAPACITY: i64 = 1000;

impl NetworkFirewall {
    /// A firewall for a network that has subnets for it.
    pub fn new<J>(network: &Network<J>) -> Self {
        Self {
            network: network.erased(),
            domains: Vec::new(),
            ranges: Vec::new(),
            retention: LogRetention::OneYear,
            log_key: None,
        }
    }

    /// Domains that may be called over TLS or HTTP: `api.bank.example` for the name, `.bank.example` for all below it.
    pub fn domains<D: Into<String>>(mut self, domains: impl IntoIterator<Item = D>) -> Self {
        self.domains.extend(domains.into_iter().map(Into::into));
        self
    }

    /// Addresses outside that may be called at a TCP port, whatever name they have.
    pub fn range(mut self, range: Cidr, port: u16) -> Self {
        self.ranges.push((range, port));
        self
    }

    /// How long logs are kept; by default a year.
    pub fn log_retention(mut self, retention: LogRetention) -> Self {
        self.retention = retention;
        self
    }

    /// The key that encrypts the logs; by default one that CloudWatch Logs owns.
    pub fn log_key(mut self, key: impl IntoValue<Arn<kms::Key>>) -> Self {
        self.log_key = Some(key.into_value());
        self
    }
}

impl Construct for NetworkFirewall {
    type Handle = nfw::FirewallRef;

    fn build(self, scope: &mut Scope) -> nfw::FirewallRef {
        self.check(scope);
        let Network { site, vpc, stack, .. } = &self.network;
        // The routes that it turns are in this stack.
        let scope = &mut scope.placed_in(*stack);
        let policy = self.policy(scope);
        let subnets: Vec<_> = self.network.firewall.iter().take(1).collect();
        let mapped: Vec<_> = subnets.iter().map(|subnet| nfw::SubnetMapping::new(&subnet.id)).collect();
        let firewall = nfw::Firewall::new(self.name("firewall"), policy.arn())
            .vpc_id(vpc.id())
            .subnet_mappings(mapped)
            .delete_protection(true)
            .description(format!("Between {} and the internet", self.network.name));
        let firewall = scope.add("firewall", firewall);
        let endpoints = self.endpoints(scope, firewall);
        self.turn_routes(scope, &endpoints);
        log(scope, site, self.retention, self.log_key.as_ref(), firewall);
        firewall
    }
}

impl NetworkFirewall {
    fn name(&self, what: &str) -> String {
        self.network.site.name(Kind::NameTag, what)
    }

    fn check(&self, scope: &mut Scope) {
        if self.network.firewall.is_empty() {
            let message = format!("`{}` has no subnets for a firewall", self.network.name);
            scope.report(&NO_SUBNETS, message).help =
                Some("add `.firewall(FirewallSubnets::PerZone)` to the network".into());
        }
        for domain in &self.domains {
            if !is_host(domain.strip_prefix('.').unwrap_or(domain)) {
                scope.report(&NOT_A_DOMAIN, format!("`{domain}` is not a domain")).help =
                    Some("write `api.bank.example`, or `.bank.example` for all names below it".into());
            }
        }
    }

    fn policy(&self, scope: &mut Scope) -> nfw::FirewallPolicyRef {
        let strict = || StatefulRuleOptions::new().rule_order(StatefulRuleOptions::RULE_ORDER_STRICT_ORDER);
        let named = RulesSource::new().rules_string(self.signatures());
        let mut sources = vec![("addresses", named)];
        if !self.domains.is_empty() {
            let allowed = RulesSourceList::new(
                RulesSourceList::GENERATED_RULES_TYPE_ALLOWLIST,
                ["TLS_SNI", "HTTP_HOST"],
                self.domains.clone(),
            );
            sources.push(("domains", RulesSource::new().rules_source_list(allowed)));
        }
        let mut references = Vec::new();
        for (priority, (id, source)) in (1..).zip(sources) {
            let rules = RuleGroupProperty::new(source).stateful_rule_options(strict());
            let group = nfw::RuleGroup::new(
                CAPACITY,
                self.name(&format!("firewall-{id}")),
                nfw::RuleGroup::TYPE_STATEFUL,
            );
            let group = scope.add(id, group.rule_group(rules));
            references.push(StatefulRuleGroupReference::new(group.arn()).priority(priority));
        }
        let engine = StatefulEngineOptions::new()
            .rule_order(StatefulEngineOptions::RULE_ORDER_STRICT_ORDER)
            .stream_exception_policy(StatefulEngineOptions::STREAM_EXCEPTION_POLICY_REJECT);
        let policy = FirewallPolicyProperty::new(["aws:forward_to_sfe"], ["aws:forward_to_sfe"])
            .stateful_engine_options(engine)
            // A connection is opened before its first request says which name it is for.
            .stateful_default_actions(["aws:drop_established", "aws:alert_established"])
            .stateful_rule_group_references(references);
        scope.add("policy", nfw::FirewallPolicy::new(policy, self.name("firewall-policy")))
    }

    /// Rules by address, in Suricata's language: who comes in to the load balancers, and ranges that may be called.
    fn signatures(&self) -> String {
        let mut rules = String::from(
            "pass tcp $EXTERNAL_NET any -> $HOME_NET [80,443] (msg:\"public load balancers\"; flow:to_server; sid:1; rev:1;)",
        );
        for (sid, (range, port)) in (2..).zip(&self.ranges) {
            write!(rules, "\npass tcp $HOME_NET any -> {range} {port} (msg:\"{range}\"; flow:to_server; sid:{sid}; rev:1;)")
                .expect("text takes text");
        }
        rules
    }

    /// The endpoint of each zone: the firewall's own in the first, associated ones in the others.
    fn endpoints<'a>(
        &'a self,
        scope: &mut Scope,
        firewall: nfw::FirewallRef,
    ) -> Vec<(&'a Subnet, Value<String>)> {
        let mut endpoints = Vec::new();
        for (index, subnet) in self.network.firewall.iter().enumerate() {
            let id = if index == 0 {
                own_endpoint(firewall)
            } else {
                let mapping = nfw::SubnetMapping::new(&subnet.id);
                let arn = firewall.arn();
                let association = nfw::VpcEndpointAssociation::new(arn, mapping, self.network.vpc.id());
                scope.add(format!("endpoint-{}", subnet.zone.letter), association).endpoint_id()
            };
            endpoints.push((subnet, id));
        }
        endpoints
    }

    /// Sends public subnets' traffic through the endpoint of their zone, out and back.
    fn turn_routes(&self, scope: &mut Scope, endpoints: &[(&Subnet, Value<String>)]) {
        let name = self.name("arrivals");
        let table = ec2::RouteTable::new(self.network.vpc.id()).tags([("Name", name)]);
        let table = scope.add("arrivals", table);
        let gateway = self.network.internet_gateway;
        let association = ec2::GatewayRouteTableAssociation::new(gateway.id(), table.id());
        scope.add("arrivals-association", association);
        for public in &self.network.public {
            let Some((_, endpoint)) = endpoints.iter().find(|(subnet, _)| subnet.zone == public.zone) else {
                continue;
            };
            if let Some(route) = public.default_route {
                scope.edit_leaf(route.into(), |route| {
                    if let Doc::Map(properties) = &mut route.body {
                        properties.remove("GatewayId");
                        properties.insert("VpcEndpointId".into(), endpoint.doc().clone());
                    }
                });
            }
            let back =
                ec2::Route::new(table.id()).destination_cidr_block(public.cidr).vpc_endpoint_id(endpoint);
            scope.add(format!("arrivals-{}", public.zone.letter), back);
        }
    }
}

/// The only endpoint of the firewall itself, of a list of one `zone:endpoint`.
fn own_endpoint(firewall: nfw::FirewallRef) -> Value<String> {
    let select =
        |index: i64, list: Doc| Doc::from(Expr::Call("Fn::Select", Doc::list([Doc::Int(index), list])));
    let only = select(0, firewall.endpoint_ids().into_doc());
    let parts = Expr::Call("Fn::Split", Doc::list([Doc::from(":"), only]));
    Value::from_doc(select(1, parts.into()))
}

/// Logs what was dropped, and who talked to whom.
fn log(
    scope: &mut Scope,
    site: &Site,
    retention: LogRetention,
    key: Option<&Value<Arn<kms::Key>>>,
    firewall: nfw::FirewallRef,
) {
    let (region, account) = (Some(site.region), Some(&site.account));
    let mut destinations = Vec::new();
    let mut nodes = Vec::new();
    let mut streams: Vec<Value<Arn<logs::LogGroup>>> = Vec::new();
    for (id, kind) in
        [("alerts", LogDestinationConfig::LOG_TYPE_ALERT), ("flows", LogDestinationConfig::LOG_TYPE_FLOW)]
    {
        let name = site.name(Kind::LogGroup, &format!("firewall-{id}"));
        let mut group = logs::LogGroup::new().raw("LogGroupName", &*name).retention_in_days(retention);
        if let Some(key) = key {
            group = group.kms_key_id(key);
        }
        let group = group.fate(DeletionPolicy::Retain);
        nodes.push(scope.add(id, group));
        streams.push(arn("logs", region, account, &format!("log-group:{name}:*")));
        destinations.push(LogDestinationConfig::new(
            [("logGroup", name)],
            LogDestinationConfig::LOG_DESTINATION_TYPE_CLOUD_WATCH_LOGS,
            kind,
        ));
    }
    let from: Value<Arn<logs::LogGroup>> = arn("logs", region, account, "*");
    let write = Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"])
        .principal(Principal::Service("delivery.logs.amazonaws.com".into()))
        .on(streams)
        .when("StringEquals", "aws:SourceAccount", site.account.as_str())
        .when("ArnLike", "aws:SourceArn", from);
    let policy =
        logs::ResourcePolicy::new(PolicyDocument::new([write]), site.name(Kind::LogGroup, "firewall"));
    let policy = scope.add("log-policy", policy);
    let logging = LoggingConfigurationProperty::new(destinations);
    let logging = nfw::LoggingConfiguration::new(firewall.arn(), logging).depends_on(policy);
    let logging = nodes.into_iter().fold(logging, Resource::depends_on);
    scope.add("logging", logging);
}
