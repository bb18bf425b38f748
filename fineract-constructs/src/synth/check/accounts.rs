//! Resources of one account against those of others that they use.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Diag, Doc, Expr, Key, Map, NodeId, Severity, Slot, UnitKind};
use fineract_schema::{Taken, path, resource_type};

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
queues, topics, secrets, repositories of images, event buses and functions, by AWS RAM or by policies of these.",
};

/// What other accounts use, by AWS RAM or by a policy of its own. Sources: AWS RAM user guide, "Shareable AWS resources"; IAM user
/// guide, "AWS services that work with IAM", resource-based policies.
const SHARED: [&str; 11] = [
    "AWS::Backup::BackupVault",
    "AWS::EC2::TransitGateway",
    "AWS::ECR::Repository",
    "AWS::Events::EventBus",
    "AWS::KMS::Key",
    "AWS::Lambda::Function",
    "AWS::Route53Resolver::ResolverRule",
    "AWS::S3::Bucket",
    "AWS::SNS::Topic",
    "AWS::SQS::Queue",
    "AWS::SecretsManager::Secret",
];

/// Properties that are made for what is of another account. Source: CloudFormation template reference.
const MEANT: [(&str, &str); 4] = [
    ("AWS::EC2::TransitGatewayPeeringAttachment", "PeerTransitGatewayId"),
    ("AWS::EC2::VPCPeeringConnection", "PeerRoleArn"),
    ("AWS::EC2::VPCPeeringConnection", "PeerVpcId"),
    ("AWS::EKS::PodIdentityAssociation", "TargetRoleArn"),
];

pub(super) static NOT_SHARED: Code = Code {
    id: "ACC-003",
    title: "a resource that lets no other account in",
    severity: Severity::Error,
    explanation: "A property names a resource of another account, and nothing there lets this account use it: what AWS RAM shares \
takes an `AWS::RAM::ResourceShare` that names the account or its organization, and what has a policy takes a statement that allows \
it. The deployment would be refused, or what is deployed would be refused later.\n\nName the account in the policy or the share, in \
a stack of the resource's account.",
};

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let stacks =
        program.units.iter().map(|unit| program.unit(*unit)).filter(|unit| unit.kind == UnitKind::Stack);
    let accounts: BTreeSet<&str> = stacks.map(|unit| unit.place.account.as_str()).collect();
    if accounts.len() < 2 {
        return;
    }
    let mut uses = Vec::new();
    for resource in all(program) {
        let Some(ty) = resource_type(&program.leaf(resource.node).ty) else { continue };
        ty.takes(resource.properties, |taken| {
            used(taken.doc, &mut |node| uses.extend(Use::of(resource, taken, node)));
        });
    }
    let shared = uses.iter().filter(|it| SHARED.contains(&it.ty)).map(|it| it.node).collect();
    let named = named(program, &shared);
    findings.extend(uses.iter().filter_map(|it| it.problem(&named)));
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

/// A property that takes a resource of another account.
struct Use<'a> {
    resource: Resource<'a>,
    path: String,
    node: NodeId,
    ty: &'a str,
    here: &'a str,
    there: &'a str,
}

impl<'a> Use<'a> {
    fn of(resource: Resource<'a>, taken: &Taken, node: NodeId) -> Option<Self> {
        let program = resource.program;
        let leaf = program.tree[node].as_leaf().filter(|leaf| leaf.slot == Slot::Resource)?;
        let account = |unit: NodeId| program.unit(unit).place.account.as_str();
        let (here, there) = (account(resource.unit), account(program.unit_of(node)?));
        let path = path(taken.path);
        let is_meant = MEANT.contains(&(&*program.leaf(resource.node).ty, &path));
        (here != there && !is_meant).then_some(Self { resource, path, node, ty: &leaf.ty, here, there })
    }

    fn problem(&self, named: &BTreeMap<NodeId, BTreeSet<&str>>) -> Option<Diag> {
        let Self { resource, path, node, ty, here, there } = self;
        let lets_in = |named: &BTreeSet<&str>| named.contains(here) || named.contains(EVERYONE);
        let (code, help) = match *ty {
            // The first has a code of its own, `R53-020`; the second is its gateway's owner's to lead to; the third is a value.
            "AWS::Route53::HostedZone" | "AWS::EC2::TransitGatewayAttachment" | "AWS::SSM::Parameter" => {
                return None;
            }
            shared if !SHARED.contains(&shared) => (&OTHER_ACCOUNT, "put both into one account".to_owned()),
            _ if named.get(node).is_some_and(lets_in) => return None,
            _ => (&NOT_SHARED, format!("let account {here} in, by a policy or a share in account {there}")),
        };
        let message = format!("`{path}` takes `{ty}` of account {there} in account {here}");
        let origin = resource.program.tree.origin(*node);
        Some(resource.diag(code, message).related(origin, "what is of the other account").help(help))
    }
}

/// Stands for every account of an organization, or for all.
const EVERYONE: &str = "*";

/// Keys of conditions for all accounts of an organization. Source: IAM user guide, "AWS global condition context keys".
const ORGANIZATION: [&str; 2] = ["aws:PrincipalOrg", "aws:SourceOrg"];

/// The accounts that each of these resources names, or what refers to it in its own account: its policies and shares.
fn named<'a>(program: &'a Program, wanted: &BTreeSet<NodeId>) -> BTreeMap<NodeId, BTreeSet<&'a str>> {
    let mut found: BTreeMap<NodeId, BTreeSet<&str>> = BTreeMap::new();
    if wanted.is_empty() {
        return found;
    }
    for resource in all(program) {
        let own = program.unit(resource.unit).place.account.as_str();
        let mut named = Named::new(program, own);
        named.read(resource.properties);
        named.about.insert(resource.node);
        for node in named.about.intersection(wanted).filter(|node| named.account(**node) == Some(own)) {
            found.entry(*node).or_default().extend(&named.accounts);
        }
    }
    found
}

/// What policies and shares name.
struct Named<'a> {
    program: &'a Program,
    own: &'a str,
    about: BTreeSet<NodeId>,
    accounts: BTreeSet<&'a str>,
}

impl<'a> Named<'a> {
    fn new(program: &'a Program, own: &'a str) -> Self {
        Self { program, own, about: BTreeSet::new(), accounts: BTreeSet::new() }
    }

    fn account(&self, node: NodeId) -> Option<&'a str> {
        Some(self.program.unit(self.program.unit_of(node)?).place.account.as_str())
    }

    fn read(&mut self, doc: &'a Doc) {
        match doc {
            Doc::List(items) => items.iter().for_each(|item| self.read(item)),
            Doc::Map(map) if map.get("Effect").and_then(Doc::as_str) == Some("Deny") => {}
            Doc::Map(map) => {
                let is_of_all = |key: &Key| ORGANIZATION.iter().any(|prefix| key.starts_with(prefix));
                if map.keys().any(is_of_all) || self.lets_anyone_in(map) {
                    self.accounts.insert(EVERYONE);
                }
                map.values().for_each(|value| self.read(value));
            }
            Doc::Str(text) if text.contains(":organization/") || text.contains(":ou/") => {
                self.accounts.insert(EVERYONE);
            }
            Doc::Str(text) => {
                let digits = |part: &&str| part.len() == 12 && part.bytes().all(|byte| byte.is_ascii_digit());
                self.accounts.extend(text.split(':').filter(digits));
            }
            Doc::Expr(expr) => match &**expr {
                Expr::Ref(node) | Expr::Att(node, _) => {
                    self.about.insert(*node);
                    self.accounts.extend(self.account(*node));
                }
                Expr::Pseudo("AWS::AccountId") => _ = self.accounts.insert(self.own),
                Expr::Join(_, parts) => parts.iter().for_each(|part| self.read(part)),
                Expr::Call(_, args) => self.read(args),
                Expr::Id(_) | Expr::Pseudo(_) => {}
            },
            Doc::Null | Doc::Bool(_) | Doc::Int(_) | Doc::Float(_) => {}
        }
    }

    /// Whether a statement is for everyone: its condition names nobody.
    fn lets_anyone_in(&self, statement: &'a Map) -> bool {
        let mut asked = Self::new(self.program, self.own);
        if let Some(condition) = statement.get("Condition") {
            asked.read(condition);
        }
        statement.get("Principal").is_some_and(is_anyone) && asked.accounts.is_empty()
    }
}

fn is_anyone(principal: &Doc) -> bool {
    match principal {
        Doc::Str(text) => text == "*",
        Doc::List(items) => items.iter().any(is_anyone),
        Doc::Map(map) => map.get("AWS").is_some_and(is_anyone),
        _ => false,
    }
}
