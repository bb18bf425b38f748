//! A small function of ours, in one inline file.

use fineract_cfn::{DeletionPolicy, Resource, Tag, iam, lambda, logs};
use fineract_core::{Scope, Value};

use crate::aws::iam::{PolicyDocument, Statement, service_trust};
use crate::aws::names::Kind;
use crate::aws::{LogRetention, Site};
use crate::constructs::Fate;
use crate::constructs::security::{Keys, Purpose};

/// The runtime. Source: Lambda developer guide, "Lambda runtimes"; 3.13 is patched until 2029.
const RUNTIME: &str = "python3.13";

/// A function of one inline file, whose handler is `handler`. It is in no network: it calls AWS, and never a store.
pub(super) struct SmallFunction<'a> {
    pub(super) site: &'a Site,
    pub(super) keys: &'a Keys,
    pub(super) what: &'a str,
    pub(super) description: &'a str,
    pub(super) code: &'a str,
    pub(super) environment: Vec<(&'static str, String)>,
    pub(super) permissions: Vec<Statement>,
    /// The longest that it runs, in seconds.
    pub(super) timeout: u16,
}

impl SmallFunction<'_> {
    /// Its name.
    pub(super) fn name(&self) -> String {
        self.site.name(Kind::Function, self.what)
    }

    /// Adds it with its log group and its role.
    pub(super) fn add(self, scope: &mut Scope) -> lambda::FunctionRef {
        let name = self.name();
        let group = logs::LogGroup::new()
            .log_group_name(Value::imported(format!("/aws/lambda/{name}")))
            .kms_key_id(self.keys.of(Purpose::Logs).arn())
            .retention_in_days(LogRetention::ThreeMonths)
            .fate(DeletionPolicy::Delete);
        let log = scope.add("log", group);
        let role = scope.add("role", self.role(&name));
        let function = lambda::Function::new(lambda::Code::new().zip_file(self.code), role.arn())
            .function_name(name.as_str())
            .description(self.description)
            .runtime(RUNTIME)
            .architectures(["arm64"])
            .handler("index.handler")
            .timeout(i64::from(self.timeout))
            .memory_size(256)
            .environment(lambda::Environment::new().variables(self.environment))
            .tags([Tag::new("Name", name.as_str())])
            .depends_on(log);
        scope.add("function", function)
    }

    fn role(&self, name: &str) -> iam::Role {
        let Site { account, region, .. } = self.site;
        let streams = format!("arn:aws:logs:{}:{account}:log-group:/aws/lambda/{name}:*", region.code());
        let write = Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"]).on([streams]);
        let permissions = PolicyDocument::new(self.permissions.iter().cloned().chain([write]));
        iam::Role::new(service_trust("lambda.amazonaws.com"))
            .role_name(self.site.name(Kind::Role, self.what))
            .description(self.description)
            .policies([iam::PolicyProperty::new(permissions, "permissions")])
    }
}
