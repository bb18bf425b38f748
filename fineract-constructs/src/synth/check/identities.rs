//! Service accounts and their roles, one for one.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Diag, Doc, Expr, NodeId, Severity, Slot, UnitKind};

use crate::k8s::ObjectName;
use crate::synth::finish::Program;

pub(super) static UNMATCHED: Code = Code {
    id: "IAM-004",
    title: "a role without its service account, or the other way round",
    severity: Severity::Error,
    explanation: "A role that pods take is for one service account of one cluster (IAM-4). Without the service account \
nobody takes it, and whoever may create service accounts can. A service account that names a role which does not trust it \
gets no credentials: every call to AWS fails, and nothing says so before.\n\n\
Make both from one `ServiceAccountRole`: add `role.service_account()` to a bundle of the cluster.",
};

/// A service account: its cluster, namespace and name.
type Account<'a> = (&'a str, String, String);

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let accounts = accounts(program);
    let given = roles_of_add_ons(program);
    let mut trusted: BTreeSet<(Account, String)> = BTreeSet::new();
    for role in roles(program) {
        let by_add_on = given.contains(&role.name);
        for account in role.accounts {
            if !by_add_on && !accounts.contains_key(&account) {
                let (cluster, namespace, name) = &account;
                let message =
                    format!("`{}` is for `{namespace}/{name}`, which `{cluster}` does not have", role.name);
                let help = "add its service account to a bundle of the cluster: `role.service_account()`";
                findings.push(program.diag(&UNMATCHED, role.node, message).help(help));
            }
            trusted.insert((account, role.name.clone()));
        }
    }
    for (account, (node, arn)) in &accounts {
        let Some(role) = arn.and_then(|arn| arn.rsplit('/').next()) else { continue };
        if !trusted.contains(&(account.clone(), role.to_owned())) {
            let (cluster, namespace, name) = account;
            let message =
                format!("`{namespace}/{name}` of `{cluster}` takes `{role}`, which does not trust it");
            let help = "make both from one `ServiceAccountRole` of the cluster";
            findings.push(program.diag(&UNMATCHED, *node, message).help(help));
        }
    }
}

/// The service accounts of all bundles, and the roles that they name.
fn accounts(program: &Program) -> BTreeMap<Account<'_>, (NodeId, Option<&str>)> {
    let mut accounts = BTreeMap::new();
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Bundle) {
        let cluster = program.unit(unit).settings.get("cluster").and_then(Doc::as_str).unwrap_or_default();
        for node in program.slot(unit, Slot::Object) {
            let object = &program.leaf(node).body;
            if object.at(&["kind"]).and_then(Doc::as_str) == Some("ServiceAccount") {
                let name = ObjectName::of(object);
                let arn = object.at(&["metadata", "annotations", "eks.amazonaws.com/role-arn"]);
                let namespace = name.namespace.unwrap_or_else(|| "default".into());
                accounts.insert((cluster, namespace, name.name), (node, arn.and_then(Doc::as_str)));
            }
        }
    }
    accounts
}

struct Role<'a> {
    node: NodeId,
    name: String,
    accounts: Vec<Account<'a>>,
}

/// The roles that pods take: through the OIDC provider of the cluster in their stack, or by an association.
fn roles(program: &Program) -> Vec<Role<'_>> {
    let mut roles = Vec::new();
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack) {
        let resources: Vec<NodeId> = program.slot(unit, Slot::Resource).collect();
        let cluster = resources.iter().find_map(|node| {
            let leaf = program.leaf(*node);
            (leaf.ty == "AWS::EKS::Cluster").then(|| leaf.body.at(&["Name"])?.as_str()).flatten()
        });
        for &node in &resources {
            let leaf = program.leaf(node);
            match &*leaf.ty {
                "AWS::IAM::Role" => {
                    let (Some(cluster), Some(name)) = (cluster, role_name(program, node)) else { continue };
                    let accounts: Vec<_> = subjects(leaf.body.at(&["AssumeRolePolicyDocument"]))
                        .into_iter()
                        .map(|(namespace, name)| (cluster, namespace, name))
                        .collect();
                    if !accounts.is_empty() {
                        roles.push(Role { node, name, accounts });
                    }
                }
                "AWS::EKS::PodIdentityAssociation" => {
                    let text = |key| leaf.body.at(&[key]).and_then(Doc::as_str).map(str::to_owned);
                    let role = leaf.body.at(&["RoleArn"]).and_then(|arn| role_of(program, arn));
                    let (Some(cluster), Some(name)) = (cluster, role) else { continue };
                    let (Some(namespace), Some(account)) = (text("Namespace"), text("ServiceAccount")) else {
                        continue;
                    };
                    roles.push(Role { node, name, accounts: vec![(cluster, namespace, account)] });
                }
                _ => {}
            }
        }
    }
    roles
}

fn role_name(program: &Program, role: NodeId) -> Option<String> {
    program.leaf(role).body.at(&["RoleName"])?.as_str().map(str::to_owned)
}

/// The name of the role that an ARN is of.
fn role_of(program: &Program, arn: &Doc) -> Option<String> {
    match arn {
        Doc::Str(arn) => arn.rsplit('/').next().map(str::to_owned),
        Doc::Expr(expr) => match &**expr {
            Expr::Ref(role) | Expr::Att(role, _) => role_name(program, *role),
            _ => None,
        },
        _ => None,
    }
}

/// The service accounts that a trust policy names.
fn subjects(trust: Option<&Doc>) -> Vec<(String, String)> {
    const SUBJECT: &str = "system:serviceaccount:";
    let mut found = Vec::new();
    let Some(trust) = trust else { return found };
    trust.walk(&mut |doc| {
        let Some(text) = doc.as_str() else { return };
        for part in text.split(SUBJECT).skip(1) {
            let end = part.find(['"', '*']).unwrap_or(part.len());
            if let Some((namespace, name)) = part[..end].split_once(':') {
                found.push((namespace.to_owned(), name.to_owned()));
            }
        }
    });
    found
}

/// The roles that EKS gives to the service accounts of its add-ons, which it makes itself.
fn roles_of_add_ons(program: &Program) -> BTreeSet<String> {
    let stacks = program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack);
    let resources = stacks.flat_map(|stack| program.slot(*stack, Slot::Resource));
    let add_ons = resources.map(|node| program.leaf(node)).filter(|leaf| leaf.ty == "AWS::EKS::Addon");
    let own = |leaf: &fineract_core::Leaf| {
        leaf.body.at(&["ServiceAccountRoleArn"]).and_then(|arn| role_of(program, arn))
    };
    add_ons.filter_map(own).collect()
}
