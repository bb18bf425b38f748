//! IAM policy documents.

use fineract_core::{Doc, Expr, IntoValue, Json, Key, Map, Property, Value};

/// A policy document, version 2012-10-17. A value can stand wherever the document has a value; keys are text that
/// synth knows (`IAM-001` for a key with `${`, which IAM would take literally).
#[derive(Clone, Debug, Default)]
pub struct PolicyDocument(Vec<Statement>);

/// One statement of a policy document.
#[derive(Clone, Debug)]
pub struct Statement(Map);

/// Who a statement of a resource or trust policy is about.
#[derive(Clone, Debug)]
pub enum Principal {
    /// An AWS service, such as `eks.amazonaws.com`.
    Service(String),
    /// An account, role or user by ARN.
    Aws(Value<String>),
    /// An identity provider by ARN.
    Federated(Value<String>),
    /// Anyone; restrict it by conditions.
    Anyone,
}

impl PolicyDocument {
    /// A document of these statements.
    pub fn new(statements: impl IntoIterator<Item = Statement>) -> Self {
        Self(statements.into_iter().collect())
    }

    /// A document with one more statement.
    pub fn and(mut self, statement: Statement) -> Self {
        self.0.push(statement);
        self
    }
}

impl Property for PolicyDocument {
    fn into_doc(self) -> Doc {
        let statements = self.0.into_iter().map(|statement| Doc::Map(statement.0)).collect();
        Doc::map([("Version", Doc::from("2012-10-17")), ("Statement", Doc::List(statements))])
    }
}

impl Statement {
    /// Allows actions, such as `sqs:SendMessage` or `s3:Get*`; synth knows them all (`POL-IAM-013`).
    pub fn allow<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Self {
        Self::new("Allow", actions)
    }

    /// Denies actions.
    pub fn deny<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Self {
        Self::new("Deny", actions)
    }

    fn new<A: Into<String>>(effect: &str, actions: impl IntoIterator<Item = A>) -> Self {
        let actions = one_or_list(actions.into_iter().map(|action| Doc::Str(action.into())));
        Self(Map::from_iter([("Effect".into(), effect.into()), ("Action".into(), actions)]))
    }

    /// A name for the statement, letters and digits.
    pub fn sid(mut self, sid: impl Into<String>) -> Self {
        self.0.insert_at(0, "Sid".into(), Doc::Str(sid.into()));
        self
    }

    /// The resources that it is about, as ARNs; each action must fit one of them (`POL-IAM-015`).
    pub fn on<V: IntoValue<String>>(mut self, resources: impl IntoIterator<Item = V>) -> Self {
        let resources = one_or_list(resources.into_iter().map(|arn| arn.into_value().into_doc()));
        self.0.insert("Resource".into(), resources);
        self
    }

    /// Every resource, for actions that can't be restricted to one.
    pub fn on_all(self) -> Self {
        self.on(["*"])
    }

    /// Every resource but these, for statements that deny; one that allows is found (`POL-IAM-005`).
    pub fn on_all_but<V: IntoValue<String>>(mut self, resources: impl IntoIterator<Item = V>) -> Self {
        let resources = one_or_list(resources.into_iter().map(|arn| arn.into_value().into_doc()));
        self.0.insert("NotResource".into(), resources);
        self
    }

    /// Who it is about.
    pub fn principal(mut self, principal: Principal) -> Self {
        let (kind, who) = match principal {
            Principal::Service(name) => ("Service", Doc::Str(name)),
            Principal::Aws(arn) => ("AWS", arn.into_doc()),
            Principal::Federated(arn) => ("Federated", arn.into_doc()),
            Principal::Anyone => {
                self.0.insert("Principal".into(), "*".into());
                return self;
            }
        };
        self.0.insert("Principal".into(), Doc::map([(kind, who)]));
        self
    }

    /// A condition, such as `.when("StringEquals", "aws:SourceAccount", account)`; synth knows the keys (`POL-IAM-014`).
    pub fn when(self, operator: &str, key: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.when_any(operator, key, [value])
    }

    /// A condition that any of several values meets, such as
    /// `.when_any("StringEquals", "aws:PrincipalAccount", accounts)`.
    pub fn when_any<V: IntoValue<String>>(
        mut self,
        operator: &str,
        key: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let value = one_or_list(values.into_iter().map(|value| value.into_value().into_doc()));
        let conditions = self.0.entry("Condition".into()).or_insert_with(|| Doc::Map(Map::default()));
        if let Doc::Map(conditions) = conditions {
            let keys =
                conditions.entry(Key::Owned(operator.into())).or_insert_with(|| Doc::Map(Map::default()));
            if let Doc::Map(keys) = keys {
                keys.insert(Key::Owned(key.into()), value);
            }
        }
        self
    }
}

/// The trust policy of a role that a Kubernetes service account takes through the cluster's OIDC provider (IRSA).
///
/// The condition key holds the issuer, which only the deployment knows, and CloudFormation evaluates nothing in keys:
/// so the whole document is one `Fn::Sub` string. `provider` is the provider's ARN, `issuer` its URL.
pub fn irsa_trust(
    provider: impl IntoValue<String>,
    issuer: impl IntoValue<String>,
    namespace: &str,
    service_account: &str,
) -> Value<Json> {
    irsa_trust_of(provider, issuer, namespace, &[service_account])
}

/// As [`irsa_trust`], for several service accounts of one namespace: an add-on takes one role for all that it has.
pub(crate) fn irsa_trust_of(
    provider: impl IntoValue<String>,
    issuer: impl IntoValue<String>,
    namespace: &str,
    service_accounts: &[&str],
) -> Value<Json> {
    let subject = |account: &&str| format!("system:serviceaccount:{namespace}:{account}").into();
    let subjects: serde_json::Value = match service_accounts {
        [only] => subject(only),
        several => several.iter().map(subject).collect(),
    };
    let document = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": {"Federated": "${Provider}"},
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {"StringEquals": {
                "${Issuer}:sub": subjects,
                "${Issuer}:aud": "sts.amazonaws.com",
            }},
        }],
    });
    let split = Expr::Call("Fn::Split", Doc::list([Doc::from("//"), issuer.into_value().into_doc()]));
    let host = Expr::Call("Fn::Select", Doc::list([Doc::Int(1), Doc::from(split)]));
    let variables = [("Provider", provider.into_value().into_doc()), ("Issuer", Doc::from(host))];
    Value::from_doc(Expr::Call("Fn::Sub", Doc::list([Doc::Str(document.to_string()), Doc::map(variables)])))
}

/// The trust policy of a role that a service takes.
pub fn service_trust(service: &str) -> PolicyDocument {
    let statement = Statement::allow(["sts:AssumeRole"]).principal(Principal::Service(service.into()));
    PolicyDocument::new([statement])
}

fn one_or_list(items: impl Iterator<Item = Doc>) -> Doc {
    let mut items: Vec<_> = items.collect();
    if items.len() == 1 { items.remove(0) } else { Doc::List(items) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_takes_values_where_values_stand() {
        let bucket = Value::<String>::from_doc(Expr::Pseudo("AWS::Region"));
        let document = PolicyDocument::new([Statement::allow(["s3:GetObject"])
            .sid("Read")
            .on([fineract_core::text!["arn:aws:s3:::logs-", bucket, "/*"]])
            .when("StringEquals", "aws:SourceAccount", "111122223333")]);
        let doc = document.into_doc();
        let statement = &doc.at(&["Statement"]).and_then(Doc::as_list).unwrap()[0];
        assert_eq!(statement.as_map().unwrap().keys().next().unwrap(), "Sid");
        assert!(matches!(statement.at(&["Resource"]), Some(Doc::Expr(_))));
        let account = statement.at(&["Condition", "StringEquals", "aws:SourceAccount"]).unwrap();
        assert_eq!(account.as_str(), Some("111122223333"));
    }

    #[test]
    fn the_issuer_stands_in_a_string_and_never_in_a_key() {
        let trust = irsa_trust("arn:provider", "https://issuer", "apache-fineract", "loans").into_doc();
        let Doc::Expr(expr) = &trust else { panic!("not an expression") };
        let Expr::Call("Fn::Sub", args) = &**expr else { panic!("not a substitution") };
        let text = args.as_list().unwrap()[0].as_str().unwrap();
        assert!(text.contains(r#""${Issuer}:sub":"system:serviceaccount:apache-fineract:loans""#), "{text}");
    }
}
