//! `POL-QTA-001`

use std::collections::BTreeMap;

use fineract_core::{Code, Doc, Expr, NodeId, Severity};

use crate::policy::view::references;
use crate::policy::{Findings, Resource, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-QTA-001",
    title: "more than an account may have",
    severity: Severity::Warning,
    explanation: "## What it does\nCounts what stacks create in each account and region, over all stacks, and finds what is beyond \
the default quota of AWS.\n\n\
## Why is this bad\nEach template is right, and the last of them fails to deploy: quotas belong to the account, \
and nobody counts them over stacks.\n\n\
## Example\nSix `ec2::Eip` in one region\n\n\
## Use instead\nAsk for a higher quota before the first deployment, by Service Quotas, and acknowledge the rule \
with the new number as the reason; or spread environments over accounts.",
};

/// How much there may be of a type.
struct Quota {
    ty: &'static str,
    what: &'static str,
    /// Properties whose values say what is counted together; besides the account, and the region if it counts.
    per: &'static [&'static str],
    scope: Scope,
    most: usize,
}

#[derive(PartialEq)]
enum Scope {
    Account,
    Region,
}

const fn quota(
    scope: Scope,
    most: usize,
    what: &'static str,
    ty: &'static str,
    per: &'static [&'static str],
) -> Quota {
    Quota { ty, what, per, scope, most }
}

/// Default quotas that can be raised.
///
/// Source: SPEC.md 4.6 and 7.2; AWS General Reference, "Endpoints and quotas" of each service.
const QUOTAS: &[Quota] = &[
    quota(Scope::Region, 5, "VPCs", "AWS::EC2::VPC", &[]),
    quota(Scope::Region, 5, "internet gateways", "AWS::EC2::InternetGateway", &[]),
    quota(Scope::Region, 5, "Elastic IP addresses", "AWS::EC2::EIP", &[]),
    quota(Scope::Region, 5, "NAT gateways of a zone", "AWS::EC2::NatGateway", &["SubnetId"]),
    quota(Scope::Region, 200, "subnets of a VPC", "AWS::EC2::Subnet", &["VpcId"]),
    quota(Scope::Region, 200, "route tables of a VPC", "AWS::EC2::RouteTable", &["VpcId"]),
    quota(Scope::Region, 50, "routes of a route table", "AWS::EC2::Route", &["RouteTableId"]),
    quota(Scope::Region, 200, "network ACLs of a VPC", "AWS::EC2::NetworkAcl", &["VpcId"]),
    quota(
        Scope::Region,
        20,
        "rules of a network ACL in one direction",
        "AWS::EC2::NetworkAclEntry",
        &["NetworkAclId", "Egress"],
    ),
    quota(
        Scope::Region,
        50,
        "interface endpoints of a VPC",
        "AWS::EC2::VPCEndpoint",
        &["VpcId", "VpcEndpointType"],
    ),
    quota(Scope::Region, 2500, "security groups", "AWS::EC2::SecurityGroup", &[]),
    quota(
        Scope::Region,
        60,
        "separate inbound rules of a security group",
        "AWS::EC2::SecurityGroupIngress",
        &["GroupId"],
    ),
    quota(
        Scope::Region,
        60,
        "separate outbound rules of a security group",
        "AWS::EC2::SecurityGroupEgress",
        &["GroupId"],
    ),
    quota(Scope::Region, 5, "transit gateways", "AWS::EC2::TransitGateway", &[]),
    quota(
        Scope::Region,
        20,
        "route tables of a transit gateway",
        "AWS::EC2::TransitGatewayRouteTable",
        &["TransitGatewayId"],
    ),
    quota(
        Scope::Region,
        5000,
        "attachments of a transit gateway",
        "AWS::EC2::TransitGatewayAttachment",
        &["TransitGatewayId"],
    ),
    quota(Scope::Region, 5000, "launch templates", "AWS::EC2::LaunchTemplate", &[]),
    quota(Scope::Account, 1000, "roles", "AWS::IAM::Role", &[]),
    quota(Scope::Account, 1500, "managed policies", "AWS::IAM::ManagedPolicy", &[]),
    quota(Scope::Account, 100, "OIDC providers", "AWS::IAM::OIDCProvider", &[]),
    quota(Scope::Region, 100, "clusters", "AWS::EKS::Cluster", &[]),
    quota(Scope::Region, 30, "node groups of a cluster", "AWS::EKS::Nodegroup", &["ClusterName"]),
    quota(
        Scope::Region,
        50,
        "load balancers of a type",
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        &["Type"],
    ),
    quota(
        Scope::Region,
        50,
        "listeners of a load balancer",
        "AWS::ElasticLoadBalancingV2::Listener",
        &["LoadBalancerArn"],
    ),
    quota(
        Scope::Region,
        100,
        "rules of a listener",
        "AWS::ElasticLoadBalancingV2::ListenerRule",
        &["ListenerArn"],
    ),
    quota(Scope::Region, 3000, "target groups", "AWS::ElasticLoadBalancingV2::TargetGroup", &[]),
    quota(
        Scope::Region,
        2,
        "subscription filters of a log group",
        "AWS::Logs::SubscriptionFilter",
        &["LogGroupName"],
    ),
    quota(Scope::Region, 300, "rules of an event bus", "AWS::Events::Rule", &["EventBusName"]),
    quota(Scope::Region, 10_000, "standard parameters", "AWS::SSM::Parameter", &[]),
    quota(Scope::Region, 5000, "alarms", "AWS::CloudWatch::Alarm", &[]),
    quota(Scope::Region, 50, "database subnet groups", "AWS::RDS::DBSubnetGroup", &[]),
    quota(Scope::Region, 300, "cache subnet groups", "AWS::ElastiCache::SubnetGroup", &[]),
    quota(Scope::Region, 300, "cache parameter groups", "AWS::ElastiCache::ParameterGroup", &[]),
    quota(
        Scope::Region,
        10_000,
        "access points of a file system",
        "AWS::EFS::AccessPoint",
        &["FileSystemId"],
    ),
    quota(Scope::Region, 100, "prefix lists", "AWS::EC2::PrefixList", &[]),
    quota(Scope::Region, 4, "resolver endpoints", "AWS::Route53Resolver::ResolverEndpoint", &[]),
    quota(Scope::Account, 10_000, "records of a hosted zone", "AWS::Route53::RecordSet", &["HostedZoneId"]),
    quota(Scope::Account, 1000, "instance profiles", "AWS::IAM::InstanceProfile", &[]),
    quota(Scope::Region, 40, "database clusters", "AWS::RDS::DBCluster", &[]),
    quota(Scope::Region, 40, "database instances", "AWS::RDS::DBInstance", &[]),
    quota(Scope::Region, 50, "cluster parameter groups", "AWS::RDS::DBClusterParameterGroup", &[]),
    quota(Scope::Region, 1000, "file systems", "AWS::EFS::FileSystem", &[]),
    quota(Scope::Region, 100, "tasks of DataSync", "AWS::DataSync::Task", &[]),
    quota(Scope::Region, 100, "web ACLs", "AWS::WAFv2::WebACL", &[]),
    quota(Scope::Region, 5, "network firewalls", "AWS::NetworkFirewall::Firewall", &[]),
    quota(Scope::Account, 20, "accelerators", "AWS::GlobalAccelerator::Accelerator", &[]),
    quota(Scope::Account, 500, "hosted zones", "AWS::Route53::HostedZone", &[]),
    quota(Scope::Account, 200, "health checks", "AWS::Route53::HealthCheck", &[]),
    quota(Scope::Account, 10_000, "buckets", "AWS::S3::Bucket", &[]),
];

/// Stacks of an account in a region. Source: CloudFormation user guide, quotas.
const STACKS: usize = 2000;

/// The first resource of each stack, by account and region.
fn stacks<'v, 'a>(view: &'v View<'a>) -> BTreeMap<(&'a str, &'static str), Vec<&'v Resource<'a>>> {
    let mut firsts = BTreeMap::new();
    for resource in view.all() {
        firsts.entry(view.tree()[resource.node].unit).or_insert(resource);
    }
    let mut stacks: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for first in firsts.into_values() {
        stacks.entry((first.account, first.region)).or_default().push(first);
    }
    stacks
}

/// How much of a quota is used where most is.
pub(crate) struct QuotaUse {
    pub(crate) what: &'static str,
    pub(crate) place: String,
    pub(crate) used: usize,
    pub(crate) most: usize,
}

/// Of every quota of what the program has, the fullest use, in the order of the table.
pub(crate) fn uses(view: &View) -> Vec<QuotaUse> {
    let fullest = |quota: &Quota| {
        let counted = quota.count(view).into_iter().max_by_key(Vec::len)?;
        let (used, place) = (counted.len(), quota.place(counted[0]).to_owned());
        Some(QuotaUse { what: quota.what, place, used, most: quota.most })
    };
    let stacks = stacks(view).into_iter().max_by_key(|(_, stacks)| stacks.len());
    let stacks = stacks.map(|((_, region), stacks)| QuotaUse {
        what: "stacks",
        place: region.to_owned(),
        used: stacks.len(),
        most: STACKS,
    });
    stacks.into_iter().chain(QUOTAS.iter().filter_map(fullest)).collect()
}

impl Quota {
    /// What is counted together.
    fn count<'v, 'a>(&self, view: &'v View<'a>) -> Vec<Vec<&'v Resource<'a>>> {
        let mut counted: BTreeMap<_, Vec<&Resource>> = BTreeMap::new();
        for resource in view.of_type(self.ty) {
            let region = if self.scope == Scope::Region { resource.region } else { "" };
            let per = self.per.iter().map(|property| By::of(counted_by(view, resource, property)));
            let per: Vec<_> = per.collect();
            counted.entry((resource.account, region, per)).or_default().push(resource);
        }
        counted.into_values().collect()
    }

    fn place<'a>(&self, resource: &Resource<'a>) -> &'a str {
        if self.scope == Scope::Region { resource.region } else { resource.account }
    }
}

/// What tells values apart that resources are counted by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum By<'a> {
    Text(&'a str),
    Node(NodeId),
    Other(String),
}

impl<'a> By<'a> {
    fn of(value: Option<&'a Doc>) -> Self {
        if let Some(Doc::Str(text)) = value {
            return Self::Text(text);
        }
        if let Some(Doc::Expr(expr)) = value
            && let Expr::Ref(node) = **expr
        {
            return Self::Node(node);
        }
        Self::Other(format!("{value:?}"))
    }
}

/// The value of a property; of a subnet, its zone: NAT gateways of all networks are counted together there.
fn counted_by<'a>(view: &View<'a>, resource: &Resource<'a>, property: &str) -> Option<&'a Doc> {
    let value = resource.get(&[property])?;
    let subnet = references(value).first().and_then(|node| view.resource(*node));
    let zone = subnet.filter(|_| property == "SubnetId").and_then(|subnet| subnet.get(&["AvailabilityZone"]));
    zone.or(Some(value))
}

fn check(view: &View, findings: &mut Findings) {
    for ((_, region), stacks) in stacks(view) {
        if let Some(beyond) = stacks.get(STACKS) {
            let message = format!("{} stacks in {region}, {STACKS} by default", stacks.len());
            findings.report(*beyond, message, "ask for a higher quota before the first deployment");
        }
    }
    for quota in QUOTAS {
        for resources in quota.count(view) {
            let Some(beyond) = resources.get(quota.most) else { continue };
            let place = quota.place(beyond);
            let message = format!("{} {} in {place}, {} by default", resources.len(), quota.what, quota.most);
            findings.report(*beyond, message, "ask for a higher quota before the first deployment");
        }
    }
    for group in view.of_type("AWS::EC2::SecurityGroup") {
        let rules = group.items(&["SecurityGroupIngress"]).len();
        if rules > 60 {
            let message = format!("{rules} inbound rules of a security group, 60 by default");
            findings.report(group, message, "name networks by prefix lists, or several groups");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource, run, site};

    fn addresses(count: usize) -> Vec<String> {
        found(&RULE, |stack| {
            for index in 0..count {
                stack.add(format!("address-{index}"), resource("AWS::EC2::EIP", json!({"Domain": "vpc"})));
            }
        })
    }

    #[test]
    fn the_sixth_address_is_found_once() {
        assert_eq!(addresses(7), ["stack/address-5: 7 Elastic IP addresses in eu-west-1, 5 by default"]);
    }

    /// Stacks of one account and region, with a resource each.
    fn of_stacks(count: usize) -> Vec<String> {
        run(&RULE, |root| {
            for index in 0..count {
                let stack = root.add(format!("stack-{index}"), site("prod").stack(&format!("s{index}")));
                root.at(stack).add("topic", resource("AWS::SNS::Topic", json!({})));
            }
        })
    }

    #[test]
    fn stacks_are_counted_by_account_and_region() {
        assert!(of_stacks(STACKS).is_empty());
        assert_eq!(of_stacks(STACKS + 1), ["stack-2000/topic: 2001 stacks in eu-west-1, 2000 by default"]);
    }

    #[test]
    fn five_addresses_are_not() {
        assert!(addresses(5).is_empty());
    }

    #[test]
    fn nat_gateways_are_counted_by_zone_over_subnets() {
        use fineract_cfn::Resource as _;
        use fineract_cfn::ec2::{NatGateway, Subnet, Vpc};
        let found = found(&RULE, |stack| {
            for index in 0..6 {
                let vpc = stack.add(format!("vpc{index}"), Vpc::new().cidr_block("10.2.0.0/16")).id();
                let subnet = Subnet::new(vpc).availability_zone("eu-west-1a").cidr_block("10.2.0.0/19");
                let subnet = stack.add(format!("subnet{index}"), subnet).id();
                stack.add(format!("nat{index}"), NatGateway::new().raw("SubnetId", subnet.into_doc()));
            }
        });
        let nat = found.iter().filter(|found| found.contains("NAT"));
        assert_eq!(
            nat.collect::<Vec<_>>(),
            ["stack/nat5: 6 NAT gateways of a zone in eu-west-1, 5 by default"]
        );
    }

    #[test]
    fn rules_are_counted_for_each_listener() {
        let listeners = |count: i64| {
            found(&RULE, |stack| {
                for index in 0..count {
                    let listener = format!("arn:aws:elasticloadbalancing:listener/{}", index % 2);
                    let rule = json!({"ListenerArn": listener, "Priority": index});
                    stack.add(
                        format!("rule-{index}"),
                        resource("AWS::ElasticLoadBalancingV2::ListenerRule", rule),
                    );
                }
            })
        };
        assert!(listeners(200).is_empty());
        assert_eq!(listeners(201).len(), 1);
    }
}
