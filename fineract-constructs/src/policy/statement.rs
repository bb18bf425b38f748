//! Statements of policy documents, wherever they stand.

use std::borrow::Cow;

use fineract_core::{Doc, Expr, NodeId, Tree};

use super::Resource;
use crate::aws::is_boundary;

/// What a policy document is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// It says what a role, user or group may do.
    Identity,
    /// It says who may take a role.
    Trust,
    /// It says who may use a resource.
    Resource,
    /// It narrows what others allow: the policy of an endpoint, of an organization, or that bounds roles.
    Limit,
}

/// A statement of a policy document.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// The resource that the document belongs to.
    pub resource: Resource<'a>,
    /// What the document is for.
    pub document: Document,
    body: Cow<'a, Doc>,
}

/// Where types have their policy documents.
///
/// Source: the types' schemas.
const DOCUMENTS: &[(&str, &str, Document)] = &[
    ("AWS::IAM::Role", "AssumeRolePolicyDocument", Document::Trust),
    ("AWS::IAM::ManagedPolicy", "PolicyDocument", Document::Identity),
    ("AWS::IAM::Policy", "PolicyDocument", Document::Identity),
    ("AWS::IAM::RolePolicy", "PolicyDocument", Document::Identity),
    ("AWS::IAM::UserPolicy", "PolicyDocument", Document::Identity),
    ("AWS::IAM::GroupPolicy", "PolicyDocument", Document::Identity),
    ("AWS::SSO::PermissionSet", "InlinePolicy", Document::Identity),
    ("AWS::EC2::VPCEndpoint", "PolicyDocument", Document::Limit),
    ("AWS::Organizations::Policy", "Content", Document::Limit),
    ("AWS::Backup::BackupVault", "AccessPolicy", Document::Resource),
    ("AWS::ECR::RegistryPolicy", "PolicyText", Document::Resource),
    ("AWS::ECR::Repository", "RepositoryPolicyText", Document::Resource),
    ("AWS::EFS::FileSystem", "FileSystemPolicy", Document::Resource),
    ("AWS::KMS::Key", "KeyPolicy", Document::Resource),
    ("AWS::KMS::ReplicaKey", "KeyPolicy", Document::Resource),
    ("AWS::Kinesis::ResourcePolicy", "ResourcePolicy", Document::Resource),
    ("AWS::Logs::ResourcePolicy", "PolicyDocument", Document::Resource),
    ("AWS::S3::AccessPoint", "Policy", Document::Resource),
    ("AWS::S3::BucketPolicy", "PolicyDocument", Document::Resource),
    ("AWS::SNS::TopicInlinePolicy", "PolicyDocument", Document::Resource),
    ("AWS::SNS::TopicPolicy", "PolicyDocument", Document::Resource),
    ("AWS::SQS::QueueInlinePolicy", "PolicyDocument", Document::Resource),
    ("AWS::SQS::QueuePolicy", "PolicyDocument", Document::Resource),
    ("AWS::SecretsManager::ResourcePolicy", "ResourcePolicy", Document::Resource),
];

/// The statements of a resource's policy documents.
pub(super) fn statements<'a>(tree: &Tree, resource: &Resource<'a>) -> Vec<Statement<'a>> {
    let mut found = Vec::new();
    let own = DOCUMENTS.iter().filter(|(ty, ..)| *ty == resource.ty);
    for (_, property, document) in own {
        let document = if is_boundary(tree, resource.node) { Document::Limit } else { *document };
        read(resource, document, resource.get(&[property]), &mut found);
    }
    if ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"].contains(&resource.ty) {
        for policy in resource.items(&["Policies"]) {
            read(resource, Document::Identity, policy.at(&["PolicyDocument"]), &mut found);
        }
    }
    found
}

/// Reads a document, which may be JSON in text with places for what the deployment knows.
fn read<'a>(resource: &Resource<'a>, kind: Document, doc: Option<&'a Doc>, found: &mut Vec<Statement<'a>>) {
    let Some(doc) = doc else { return };
    let statement = |body| Statement { resource: *resource, document: kind, body };
    if let Some(text) = json_text(doc) {
        let Ok(json) = serde_json::from_str(text) else { return };
        let parsed = to_doc(json);
        let bodies = one_or_list(parsed.at(&["Statement"]));
        found.extend(bodies.iter().map(|body| statement(Cow::Owned(body.clone()))));
    } else {
        found.extend(one_or_list(doc.at(&["Statement"])).iter().map(|body| statement(Cow::Borrowed(body))));
    }
}

/// The text of a document that is JSON in a string, or in the string of an `Fn::Sub`.
fn json_text(doc: &Doc) -> Option<&str> {
    let Doc::Expr(expr) = doc else { return doc.as_str() };
    match &**expr {
        Expr::Call("Fn::Sub", Doc::List(args)) => args.first()?.as_str(),
        Expr::Call("Fn::Sub", text) => text.as_str(),
        _ => None,
    }
}

impl Statement<'_> {
    /// Whether it allows, rather than denies.
    pub fn allows(&self) -> bool {
        self.get("Effect").and_then(Doc::as_str) == Some("Allow")
    }

    /// A member of the statement, such as `NotAction`.
    pub fn get(&self, key: &str) -> Option<&Doc> {
        self.body.at(&[key])
    }

    /// The texts of a member that is one text or a list; what only the deployment knows is left out.
    pub fn texts(&self, key: &str) -> impl Iterator<Item = &str> {
        one_or_list(self.get(key)).iter().filter_map(Doc::as_str)
    }

    /// The actions that it names, patterns included.
    pub fn actions(&self) -> impl Iterator<Item = &str> {
        self.texts("Action")
    }

    /// The first of its actions that covers one of these actions.
    pub fn covers(&self, actions: &[&str]) -> Option<&str> {
        self.actions().find(|pattern| actions.iter().any(|action| matches(pattern, action)))
    }

    /// The resources that it names, as patterns with `*` for what only the deployment knows.
    pub fn resource_patterns(&self, tree: &Tree) -> Vec<String> {
        one_or_list(self.get("Resource")).iter().map(|arn| pattern(arn, &self.resource, tree)).collect()
    }

    /// The keys of its conditions.
    pub fn condition_keys(&self) -> impl Iterator<Item = &str> {
        let operators = self.get("Condition").and_then(Doc::as_map).into_iter().flat_map(|map| map.values());
        operators.filter_map(Doc::as_map).flat_map(|keys| keys.keys().map(AsRef::as_ref))
    }

    /// Whether it is about every resource.
    pub fn is_everywhere(&self) -> bool {
        self.texts("Resource").any(|it| it == "*")
    }

    /// Whether it is about anyone, or any AWS principal.
    pub fn is_for_anyone(&self) -> bool {
        let principal = self.get("Principal");
        let aws = principal.and_then(|principal| principal.at(&["AWS"]));
        principal.and_then(Doc::as_str) == Some("*")
            || one_or_list(aws).iter().any(|who| who.as_str() == Some("*"))
    }

    /// The values that conditions compare a key with, each with the operator; a key counts by how it ends, for some start
    /// with an issuer that only the deployment knows.
    pub fn conditions(&self, key_end: &str) -> Vec<(&str, &Doc)> {
        let operators = self.get("Condition").and_then(Doc::as_map).into_iter().flatten();
        let keys = operators.flat_map(|(operator, keys)| {
            keys.as_map().into_iter().flatten().map(move |(key, value)| (&**operator, key, value))
        });
        let key_end = key_end.to_ascii_lowercase();
        keys.filter(|(_, key, _)| key.to_ascii_lowercase().ends_with(&key_end))
            .map(|(operator, _, value)| (operator, value))
            .collect()
    }

    /// Whether it has conditions.
    pub fn is_conditional(&self) -> bool {
        self.get("Condition").and_then(Doc::as_map).is_some_and(|conditions| !conditions.is_empty())
    }

    /// Whether it denies whatever doesn't come by TLS.
    pub fn denies_plaintext(&self) -> bool {
        let compares = |value: &Doc| matches!(value, Doc::Bool(false)) || value.as_str() == Some("false");
        self.get("Effect").and_then(Doc::as_str) == Some("Deny")
            && self.conditions("aws:SecureTransport").iter().any(|(_, value)| compares(value))
    }
}

/// A text with `*` for what only the deployment knows. A bucket gets a name, which has no slash: that tells it from its
/// objects.
fn pattern(doc: &Doc, of: &Resource, tree: &Tree) -> String {
    let Doc::Expr(expr) = doc else { return doc.as_str().map_or_else(|| "*".into(), without_variables) };
    match &**expr {
        Expr::Join(separator, parts) => {
            parts.iter().map(|part| pattern(part, of, tree)).collect::<Vec<_>>().join(separator)
        }
        Expr::Call("Fn::Sub", Doc::List(args)) if !args.is_empty() => pattern(&args[0], of, tree),
        Expr::Call("Fn::Sub", text @ Doc::Str(_)) => pattern(text, of, tree),
        Expr::Pseudo("AWS::Partition") => "aws".into(),
        Expr::Pseudo("AWS::Region") => of.region.into(),
        Expr::Pseudo("AWS::AccountId") => of.account.into(),
        Expr::Att(node, "Arn") if is_bucket(tree, *node) => "arn:aws:s3:::bucket".into(),
        Expr::Ref(node) if is_bucket(tree, *node) => "bucket".into(),
        _ => "*".into(),
    }
}

fn is_bucket(tree: &Tree, node: NodeId) -> bool {
    tree[node].as_leaf().is_some_and(|leaf| leaf.ty == "AWS::S3::Bucket")
}

fn without_variables(text: &str) -> String {
    let mut parts = text.split("${");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + "*" + part.split_once('}').map_or("", |(_, rest)| rest))
}

/// The items of a list, or the one value.
pub(crate) fn one_or_list(doc: Option<&Doc>) -> &[Doc] {
    match doc {
        Some(Doc::List(items)) => items,
        Some(one) => std::slice::from_ref(one),
        None => &[],
    }
}

/// Whether an action is what a pattern with `*` and `?` says, without regard to case.
pub(crate) fn matches(pattern: &str, action: &str) -> bool {
    fn glob(pattern: &[u8], text: &[u8]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, None) => true,
            (Some((b'*', rest)), _) => {
                glob(rest, text) || text.split_first().is_some_and(|(_, text)| glob(pattern, text))
            }
            (Some((b'?', pattern)), Some((_, text))) => glob(pattern, text),
            (Some((a, pattern)), Some((b, text))) => a.eq_ignore_ascii_case(b) && glob(pattern, text),
            _ => false,
        }
    }
    glob(pattern.as_bytes(), action.as_bytes())
}

/// JSON as a document.
pub(crate) fn to_doc(json: serde_json::Value) -> Doc {
    use serde_json::Value as Json;
    match json {
        Json::Null => Doc::Null,
        Json::Bool(value) => Doc::Bool(value),
        Json::Number(number) => {
            number.as_i64().map_or_else(|| Doc::Float(number.as_f64().unwrap_or(0.0)), Doc::Int)
        }
        Json::String(text) => Doc::Str(text),
        Json::Array(items) => Doc::List(items.into_iter().map(to_doc).collect()),
        Json::Object(map) => {
            Doc::Map(map.into_iter().map(|(key, value)| (key.into(), to_doc(value))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_cover_actions() {
        for (pattern, action, covers) in [
            ("*", "iam:PassRole", true),
            ("iam:Pass*", "iam:PassRole", true),
            ("IAM:passrole", "iam:PassRole", true),
            ("iam:P?ssRole", "iam:PassRole", true),
            ("iam:*Role", "iam:PassRole", true),
            ("s3:*", "iam:PassRole", false),
            ("iam:Pass", "iam:PassRole", false),
        ] {
            assert_eq!(matches(pattern, action), covers, "{pattern} {action}");
        }
    }
}
