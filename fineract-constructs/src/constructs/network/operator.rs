//! What CloudFormation has no resource type for: a function that a custom resource calls.

use fineract_cfn::{DeletionPolicy, iam, lambda, logs};
use fineract_core::{Arn, Construct, Doc, IntoValue, Leaf, Map, NodeId, Scope, Slot, Value};

use super::transit::regional_name;
use crate::aws::iam::{PolicyDocument, Statement, service_trust};
use crate::aws::names::Kind;
use crate::aws::{LogRetention, Site};
use crate::constructs::Fate;

/// The longest that a function runs, and so that CloudFormation waits for its answer, in seconds. Source: Lambda quotas.
const TIMEOUT: u16 = 900;

/// A function that answers custom resources, with a role that may do these things and a log group.
pub(super) struct Operator {
    pub(super) site: Site,
    /// The last part of its names.
    pub(super) what: &'static str,
    pub(super) description: &'static str,
    /// Python, with a `handler`; it stands in the template, so that no bucket is needed.
    pub(super) code: &'static str,
    pub(super) statements: Vec<Statement>,
}

impl Construct for Operator {
    type Handle = Value<Arn<lambda::Function>>;

    fn build(self, scope: &mut Scope) -> Self::Handle {
        let Self { site, what, description, code, statements } = self;
        let logs =
            logs::LogGroup::new().retention_in_days(LogRetention::OneYear).fate(DeletionPolicy::Retain);
        let logs = scope.add("logs", logs);
        let write = Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"]).on([logs.arn()]);
        let policy = PolicyDocument::new(statements.into_iter().chain([write]));
        let role = iam::Role::new(service_trust("lambda.amazonaws.com"))
            .role_name(regional_name(&site, Kind::Role, what))
            .description(description)
            .policies([iam::PolicyProperty::new(policy, "operate")]);
        let role = scope.add("role", role);
        let function = lambda::Function::new(lambda::Code::new().zip_file(code), role.arn())
            .function_name(regional_name(&site, Kind::Function, what))
            .description(description)
            .runtime("python3.13")
            .architectures(["arm64"])
            .handler("index.handler")
            .timeout(TIMEOUT)
            .memory_size(256)
            .logging_config(lambda::FunctionLoggingConfig::new().log_group(logs.id()));
        scope.add("function", function).arn()
    }
}

/// A resource that a function of ours creates, changes and deletes.
pub(super) struct CustomResource {
    ty: &'static str,
    properties: Map,
}

impl CustomResource {
    /// A custom resource; `ty` starts with `Custom::`.
    pub(super) fn new(ty: &'static str, function: &Value<Arn<lambda::Function>>) -> Self {
        let properties = Map::from_iter([
            ("ServiceToken".into(), function.clone().into_doc()),
            ("ServiceTimeout".into(), TIMEOUT.into()),
        ]);
        Self { ty, properties }
    }

    pub(super) fn property(mut self, name: &'static str, value: impl IntoValue<String>) -> Self {
        self.properties.insert(name.into(), value.into_value().into_doc());
        self
    }
}

impl Construct for CustomResource {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        scope.become_leaf(Leaf::new(Slot::Resource, self.ty, Doc::Map(self.properties)))
    }
}
