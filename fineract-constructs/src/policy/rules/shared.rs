//! What several rules need.

use std::borrow::Cow;

use fineract_core::{Doc, NodeId, Slot};

use crate::policy::view::is_true;
use crate::policy::{Document, Resource, Statement, View};

/// Whether a range is the internet: all of it, or a half.
pub(super) fn is_the_world(range: &str) -> bool {
    range.ends_with("/0") || range.ends_with("/1")
}

/// Whether a statement allows everything, or a whole service, everywhere: `POL-IAM-001` finds that, and one mistake is
/// reported once.
pub(super) fn is_found_as_wildcard(statement: &Statement) -> bool {
    statement.is_everywhere() && statement.actions().any(is_wild)
}

/// The statements that allow an action on every role of an account, with the pattern of the action and of the role.
pub(super) fn on_any_role<'a>(
    view: &'a View<'a>,
    action: &'static str,
) -> impl Iterator<Item = (&'a Statement<'a>, &'a str, &'a str)> {
    let identity = view.statements().iter().filter(|statement| statement.document == Document::Identity);
    identity.filter(|statement| statement.allows() && !is_found_as_wildcard(statement)).filter_map(
        move |statement| {
            let pattern = statement.covers(&[action])?;
            let mut resources = statement.texts("Resource");
            let any = resources.find(|arn| *arn == "*" || arn.ends_with(":role/*"))?;
            Some((statement, pattern, any))
        },
    )
}

/// Whether an action is all of a service, or of all services.
pub(super) fn is_wild(action: &str) -> bool {
    action == "*" || action.ends_with(":*")
}

/// Whether an attribute of a load balancer is `true`; what only the deployment knows counts as true.
pub(super) fn attribute_is_true(balancer: &Resource, key: &str) -> bool {
    let attributes = balancer.get(&["LoadBalancerAttributes"]);
    let named = |attribute: &&Doc| attribute.at(&["Key"]).and_then(Doc::as_str) == Some(key);
    match attributes {
        Some(Doc::List(items)) => is_true(items.iter().find(named).and_then(|item| item.at(&["Value"]))),
        other => is_true(other),
    }
}

/// A value that a program is told: an environment variable, a parameter, a line of user data, an entry of a `ConfigMap`,
/// a value of a chart, a variable of an image.
pub(super) struct Setting<'a> {
    /// What tells it.
    pub(super) node: NodeId,
    /// Its name.
    pub(super) name: Cow<'a, str>,
    /// Its value, if synth knows it as text.
    pub(super) value: &'a str,
}

/// Every value that a program is told.
pub(super) fn settings<'v>(view: &'v View<'v>) -> impl Iterator<Item = Setting<'v>> {
    let variables = view.of_type("AWS::Lambda::Function").iter();
    let variables =
        variables.flat_map(|function| entries(function.node, function.get(&["Environment", "Variables"])));
    let parameters = view.of_type("AWS::SSM::Parameter").iter().filter_map(|parameter| {
        let name = Cow::Borrowed(parameter.text(&["Name"]).unwrap_or("Value"));
        Some(Setting { node: parameter.node, name, value: parameter.text(&["Value"])? })
    });
    let user_data = view.of_types(&["AWS::EC2::LaunchTemplate", "AWS::EC2::Instance"]).flat_map(user_data);
    let objects = view.objects().iter().flat_map(|object| {
        let config = if object.kind == "ConfigMap" { object.get(&["data"]) } else { None };
        let containers = object.containers().filter_map(|container| container.at(&["env"])?.as_list());
        let variables = containers.flatten().filter_map(|variable| {
            let text = |key| variable.at(&[key]).and_then(Doc::as_str);
            Some(Setting { node: object.node, name: Cow::Borrowed(text("name")?), value: text("value")? })
        });
        entries(object.node, config).chain(variables)
    });
    let files = view.tree().ids().flat_map(|node| told_by_file(view, node));
    variables.chain(parameters).chain(user_data).chain(objects).chain(files)
}

/// What the values of a chart and the variables of an image say.
fn told_by_file<'v>(view: &View<'v>, node: NodeId) -> Vec<Setting<'v>> {
    let mut found = Vec::new();
    let Some(leaf) = view.tree()[node].as_leaf() else { return found };
    match leaf.slot {
        Slot::Release => leaf.body.at(&["values"]).into_iter().for_each(|values| {
            values.walk(&mut |doc| found.extend(entries(node, Some(doc))));
        }),
        Slot::File if leaf.ty.ends_with("Dockerfile") => {
            for line in leaf.body.as_str().into_iter().flat_map(str::lines) {
                let Some(("ENV" | "ARG", assignments)) = line.trim_start().split_once(' ') else { continue };
                let assignments: Vec<_> = match assignments.split_once(' ') {
                    Some(one) if !assignments.contains('=') => vec![one],
                    _ => assignments.split_whitespace().filter_map(|word| word.split_once('=')).collect(),
                };
                for (name, value) in assignments {
                    found.push(Setting { node, name: name.into(), value: value.trim_matches(['"', '\'']) });
                }
            }
        }
        _ => {}
    }
    found
}

fn entries(node: NodeId, map: Option<&Doc>) -> impl Iterator<Item = Setting<'_>> {
    let entries = map.and_then(Doc::as_map).into_iter().flatten();
    entries.filter_map(move |(name, value)| {
        Some(Setting { node, name: Cow::Borrowed(name), value: value.as_str()? })
    })
}

/// Assignments in user data that is text, rather than base64.
fn user_data<'a>(resource: &Resource<'a>) -> Vec<Setting<'a>> {
    let mut found = Vec::new();
    for path in [&["UserData"][..], &["LaunchTemplateData", "UserData"]] {
        let Some(data) = resource.get(path) else { continue };
        data.walk(&mut |doc| {
            for line in doc.as_str().into_iter().flat_map(str::lines) {
                if let Some((name, value)) = line.split_once('=') {
                    let name = name.trim().trim_start_matches("export ").to_owned();
                    let value = value.trim().trim_matches(['"', '\'']);
                    found.push(Setting { node: resource.node, name: name.into(), value });
                }
            }
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::policy::Rule;
    use crate::policy::rules::testing::{found, found_in, found_in_role, resource};
    use crate::policy::rules::{
        balancer_without_log, cluster_without_audit, database_without_log, entrance_unprotected,
        not_backed_up, role_passes_any, role_takes_any, role_widens_itself, role_wildcard,
    };

    #[test]
    fn a_role_that_is_denied_something_has_no_more_for_it() {
        for (rule, action) in [
            (&role_passes_any::RULE, "iam:PassRole"),
            (&role_takes_any::RULE, "sts:AssumeRole"),
            (&role_widens_itself::RULE, "iam:PutRolePolicy"),
            (&role_wildcard::RULE, "s3:*"),
        ] {
            let of = |ty, effect: &str| {
                let statement =
                    json!({"Effect": effect, "Principal": "*", "Action": action, "Resource": "*"});
                found(rule, |stack| {
                    stack.add("it", resource(ty, json!({"PolicyDocument": {"Statement": [statement]}})));
                })
            };
            assert_eq!(found_in_role(rule, action, "*").len(), 1, "{action}");
            assert_eq!(of("AWS::IAM::ManagedPolicy", "Allow").len(), 1, "{action}");
            assert!(of("AWS::IAM::ManagedPolicy", "Deny").is_empty(), "{action}");
            assert!(of("AWS::S3::BucketPolicy", "Allow").is_empty(), "{action} of no role");
        }
    }

    #[test]
    fn what_developers_can_make_again_is_spared() {
        let rules: [(&Rule, _); 7] = [
            (&balancer_without_log::RULE, "AWS::ElasticLoadBalancingV2::LoadBalancer"),
            (&cluster_without_audit::RULE, "AWS::EKS::Cluster"),
            (&database_without_log::RULE, "AWS::RDS::DBCluster"),
            (&entrance_unprotected::RULE, "AWS::EKS::Cluster"),
            (&entrance_unprotected::RULE, "AWS::ElasticLoadBalancingV2::LoadBalancer"),
            (&not_backed_up::RULE, "AWS::EFS::FileSystem"),
            (&not_backed_up::RULE, "AWS::RDS::DBCluster"),
        ];
        for (rule, ty) in rules {
            let of = |environment| {
                found_in(environment, rule, |stack| {
                    stack.add("it", resource(ty, json!({})));
                })
            };
            assert_eq!([of("prod").len(), of("dev").len()], [1, 0], "{} of {ty}", rule.code.id);
        }
    }
}
