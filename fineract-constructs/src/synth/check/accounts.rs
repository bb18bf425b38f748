//! Resources of one account against those of others that they use.

use std::collections::BTreeSet;

use fineract_core::{Code, Diag, Doc, Expr, NodeId, Severity, Slot, UnitKind};
use fineract_schema::resource_type;

use super::resource::{Resource, all};
use crate::synth::finish::Program;

pub(super) static OTHER_ACCOUNT: Code = Code {
    id: "ACC-001",
    title: "a resource of another account",
    severity: Severity::Error,
    explanation: "A property names a resource of another account, and its service takes those of the stack's own account \
alone: a load balancer has no subnets of others, a role is passed within its account, a replica of a database or a cache and an \
endpoint group of an accelerator are of the account of the whole. The deployment would be refused, or find nothing.\n\nPut both into \
one account. An environment is best in one account as a whole, with databases, clusters and accelerators of its own; what \
environments share is reached through the backbone.\n\nAccounts do share transit gateways, resolver rules, keys, buckets, vaults, \
queues, topics and secrets, by AWS RAM or by policies of these.",
};

/// What other accounts use, by AWS RAM or by a policy of its own. Sources: AWS RAM user guide, "Shareable AWS resources"; IAM user
/// guide, "AWS services that work with IAM", resource-based policies.
const SHARED: [&str; 13] = [
    "AWS::Backup::BackupVault",
    "AWS::EC2::TransitGateway",
    "AWS::EC2::TransitGatewayAttachment",
    "AWS::ECR::Repository",
    "AWS::Events::EventBus",
    "AWS::KMS::Key",
    "AWS::Lambda::Function",
    "AWS::Route53Resolver::ResolverRule",
    "AWS::S3::Bucket",
    "AWS::SNS::Topic",
    "AWS::SQS::Queue",
    "AWS::SSM::Parameter",
    "AWS::SecretsManager::Secret",
];

/// Has a code of its own, `R53-020`.
const ZONE: &str = "AWS::Route53::HostedZone";

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let stacks =
        program.units.iter().map(|unit| program.unit(*unit)).filter(|unit| unit.kind == UnitKind::Stack);
    let accounts: BTreeSet<&str> = stacks.map(|unit| unit.place.account.as_str()).collect();
    if accounts.len() < 2 {
        return;
    }
    for resource in all(program) {
        let Some(ty) = resource_type(&program.leaf(resource.node).ty) else { continue };
        for taken in ty.takes(resource.properties) {
            used(taken.doc, &mut |node| {
                findings.extend(check_use(resource, &taken.path, node));
            });
        }
    }
}

/// Calls `found` for each resource that a value stands for.
fn used(doc: &Doc, found: &mut impl FnMut(NodeId)) {
    let Doc::Expr(expr) = doc else { return };
    match &**expr {
        Expr::Ref(node) | Expr::Att(node, _) => found(*node),
        Expr::Call("Fn::If", Doc::List(args)) => args.iter().skip(1).for_each(|branch| used(branch, found)),
        _ => {}
    }
}

fn check_use(resource: Resource, path: &str, node: NodeId) -> Option<Diag> {
    let program = resource.program;
    let leaf = program.tree[node].as_leaf().filter(|leaf| leaf.slot == Slot::Resource)?;
    let account = |unit: NodeId| program.unit(unit).place.account.as_str();
    let (here, there) = (account(resource.unit), account(program.unit_of(node)?));
    if here == there || leaf.ty == ZONE || SHARED.contains(&&*leaf.ty) {
        return None;
    }
    let message = format!("`{path}` takes `{}` of account {there} in account {here}", leaf.ty);
    let diag = resource
        .diag(&OTHER_ACCOUNT, message)
        .related(program.tree.origin(node), "what is of the other account");
    Some(diag.help("put both into one account"))
}
