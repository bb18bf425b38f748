//! A function that Region switch calls where it has no block of its own.

use fineract_cfn::{DeletionPolicy, Resource, Tag, iam, lambda, logs};
use fineract_core::{Scope, Value};

use crate::aws::iam::{PolicyDocument, Statement, service_trust};
use crate::aws::names::Kind;
use crate::aws::{LogRetention, Site};
use crate::constructs::Fate;
use crate::constructs::security::{Keys, Purpose};
use crate::residency::{DataClass, state_classes};

/// The runtime. Source: Lambda developer guide, "Lambda runtimes"; 3.13 is patched until 2029.
const RUNTIME: &str = "python3.13";

/// The longest that a function runs, in seconds. Source: Lambda quotas.
const TIMEOUT: u16 = 900;

/// A function of one inline file, whose handler is `handler`.
pub(super) struct Action<'a> {
    pub(super) site: &'a Site,
    pub(super) keys: &'a Keys,
    pub(super) what: &'a str,
    pub(super) description: String,
    pub(super) code: &'static str,
    pub(super) environment: Vec<(&'static str, Value<String>)>,
    pub(super) permissions: Vec<Statement>,
}

/// The name of a function that does something in a site.
pub(super) fn name(site: &Site, what: &str) -> String {
    site.name(Kind::Function, what)
}

/// The ARN of such a function.
pub(super) fn arn(site: &Site, what: &str) -> String {
    let (region, account) = (site.region.code(), site.account);
    format!("arn:aws:lambda:{region}:{account}:function:{}", name(site, what))
}

impl Action<'_> {
    pub(super) fn add(self, scope: &mut Scope) {
        let Self { site, keys, what, description, code, environment, permissions } = self;
        let mut scope = scope.group(what);
        // It moves names and roles of stores, never what they hold.
        state_classes(&mut scope, [DataClass::Operational]);
        let name = name(site, what);
        let group = logs::LogGroup::new()
            .log_group_name(Value::imported(format!("/aws/lambda/{name}")))
            .kms_key_id(keys.of(Purpose::Logs).arn())
            .retention_in_days(LogRetention::OneYear)
            .fate(DeletionPolicy::Retain);
        let log = scope.add("log", group);
        let streams =
            format!("arn:aws:logs:{}:{}:log-group:/aws/lambda/{name}:*", site.region.code(), site.account);
        let write = Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"]).on([streams]);
        let role = iam::Role::new(service_trust("lambda.amazonaws.com"))
            .role_name(site.name(Kind::Role, what))
            .description(description.as_str())
            .policies([iam::PolicyProperty::new(
                PolicyDocument::new(permissions.into_iter().chain([write])),
                "permissions",
            )]);
        let role = scope.add("role", role);
        let function = lambda::Function::new(lambda::Code::new().zip_file(code), role.arn())
            .function_name(name.as_str())
            .description(description)
            .runtime(RUNTIME)
            .architectures(["arm64"])
            .handler("index.handler")
            .timeout(TIMEOUT)
            .memory_size(256)
            .environment(lambda::Environment::new().variables(environment))
            .tags([Tag::new("Name", name)])
            .depends_on(log);
        scope.add("function", function);
    }
}
