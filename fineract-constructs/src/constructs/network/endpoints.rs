//! Endpoints: AWS services inside of the VPC, without the way over the internet.

use fineract_cfn::ec2;
use fineract_core::Scope;

use super::vpc::Plan;
use super::{Subnet, endpoint_policy};
use crate::aws::AccountId;
use crate::aws::names::Kind;

/// Which AWS services a network reaches without the internet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endpoints {
    /// None.
    None,
    /// S3, through a gateway endpoint, which costs nothing.
    S3,
    /// S3, and through an interface endpoint in every zone: `ecr.api`, `ecr.dkr`, `sts`, `ec2`,
    /// `elasticloadbalancing`, `autoscaling`, `logs`, `secretsmanager`, `kms`, `sqs` and `elasticfilesystem`. Each
    /// costs by the hour and zone.
    All,
}

/// What nodes, their controllers and the services call, SPEC.md 4.4. Each is offered in every zone of the platform's
/// regions.
const INTERFACES: [&str; 11] = [
    "ecr.api",
    "ecr.dkr",
    "sts",
    "ec2",
    "elasticloadbalancing",
    "autoscaling",
    "logs",
    "secretsmanager",
    "kms",
    "sqs",
    "elasticfilesystem",
];

/// The endpoints, and the security group of those that have interfaces in the private subnets.
pub(super) fn add(
    scope: &mut Scope,
    plan: &Plan,
    endpoints: Endpoints,
    accounts: &[AccountId],
    private: &[Subnet],
    public: &[Subnet],
) -> Option<ec2::SecurityGroupRef> {
    if endpoints == Endpoints::None {
        return None;
    }
    gateway(scope, plan, accounts, [private, public]);
    if endpoints == Endpoints::S3 {
        return None;
    }
    let group = security_group(scope, plan);
    for service in INTERFACES {
        let endpoint = endpoint(plan, service, accounts)
            .vpc_endpoint_type(ec2::VpcEndpoint::VPC_ENDPOINT_TYPE_INTERFACE)
            .private_dns_enabled(true)
            .subnet_ids(private.iter().map(|subnet| &subnet.id).collect::<Vec<_>>())
            .security_group_ids([group.id()]);
        scope.add(format!("endpoint-{}", service.replace('.', "-")), endpoint);
    }
    Some(group)
}

/// S3, by routes; the database tier has none, so that nothing leaves it through a bucket.
fn gateway(scope: &mut Scope, plan: &Plan, accounts: &[AccountId], tiers: [&[Subnet]; 2]) {
    let tables = tiers.into_iter().flatten().map(|subnet| subnet.route_table.id());
    let endpoint = endpoint(plan, "s3", accounts)
        .vpc_endpoint_type(ec2::VpcEndpoint::VPC_ENDPOINT_TYPE_GATEWAY)
        .route_table_ids(tables.collect::<Vec<_>>());
    scope.add("endpoint-s3", endpoint);
}

fn endpoint(plan: &Plan, service: &str, accounts: &[AccountId]) -> ec2::VpcEndpoint {
    let name = plan.site.name(Kind::NameTag, &service.replace('.', "-"));
    ec2::VpcEndpoint::new(plan.vpc.id())
        .service_name(format!("com.amazonaws.{}.{service}", plan.site.region.code()))
        .policy_document(endpoint_policy::policy(service, plan.site.region, accounts))
        .tags([("Name", name)])
}

/// Lets the VPC in on 443. Endpoints only answer, so nothing may leave but to the VPC; without a rule EC2 would add one
/// to everywhere.
fn security_group(scope: &mut Scope, plan: &Plan) -> ec2::SecurityGroupRef {
    let ingress = ec2::Ingress::new("tcp").from_port(443).to_port(443).cidr_ip(plan.cidr);
    let egress = ec2::Egress::new("tcp").from_port(443).to_port(443).cidr_ip(plan.cidr);
    let group = ec2::SecurityGroup::new("Interface endpoints, for all of the VPC")
        .vpc_id(plan.vpc.id())
        .security_group_ingress([ingress.description("AWS APIs")])
        .security_group_egress([egress.description("Nothing beyond the VPC")])
        .tags([("Name", plan.site.name(Kind::NameTag, "endpoints"))]);
    scope.add("endpoints", group)
}
