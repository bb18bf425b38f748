//! A small function that a schedule starts.

use fineract_cfn::scheduler::{FlexibleTimeWindow, RetryPolicy, Target};
use fineract_cfn::{DeletionPolicy, Resource, Tag, iam, lambda, logs, scheduler};
use fineract_core::{Scope, Value};

use crate::aws::iam::{PolicyDocument, Principal, Statement, service_trust};
use crate::aws::names::Kind;
use crate::aws::{LogRetention, Site, arn};
use crate::constructs::security::{Keys, Purpose};

/// The runtime. Source: Lambda developer guide, "Lambda runtimes"; 3.13 is patched until 2029.
const RUNTIME: &str = "python3.13";

/// A function of one inline file, whose handler is `handler`.
pub(super) struct ScheduledFunction<'a> {
    pub(super) site: &'a Site,
    pub(super) keys: &'a Keys,
    pub(super) what: &'a str,
    pub(super) description: &'a str,
    pub(super) code: &'static str,
    pub(super) environment: Vec<(&'static str, String)>,
    pub(super) permissions: Vec<Statement>,
    pub(super) schedule: &'static str,
}

impl ScheduledFunction<'_> {
    pub(super) fn add(self, scope: &mut Scope) -> lambda::FunctionRef {
        let name = self.site.name(Kind::Function, self.what);
        let group = logs::LogGroup::new()
            .log_group_name(Value::imported(format!("/aws/lambda/{name}")))
            .kms_key_id(self.keys.of(Purpose::Logs).arn())
            .retention_in_days(LogRetention::ThreeMonths)
            .deletion_policy(DeletionPolicy::Delete)
            .update_replace_policy(DeletionPolicy::Delete);
        let log = scope.add("log", group);
        let role = scope.add("role", self.role(&name));
        let function = lambda::Function::new(lambda::Code::new().zip_file(self.code), role.arn())
            .function_name(name.as_str())
            .description(self.description)
            .runtime(RUNTIME)
            .architectures(["arm64"])
            .handler("index.handler")
            .timeout(60)
            .memory_size(256)
            .environment(lambda::Environment::new().variables(self.environment.clone()))
            .tags([Tag::new("Name", name.as_str())])
            .depends_on(log);
        let function = scope.add("function", function);
        self.schedule(scope, &name, function);
        function
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

    /// Three more tries within an hour; a run that comes later than that would overlap with the next.
    fn schedule(&self, scope: &mut Scope, name: &str, function: lambda::FunctionRef) {
        let Site { account, region, .. } = self.site;
        let trust = Statement::allow(["sts:AssumeRole"])
            .principal(Principal::Service("scheduler.amazonaws.com".into()))
            .when("StringEquals", "aws:SourceAccount", account.as_str());
        let target: Value<String> = Value::from_doc(
            arn::<()>("lambda", Some(*region), Some(account), &format!("function:{name}")).into_doc(),
        );
        let invoke = PolicyDocument::new([Statement::allow(["lambda:InvokeFunction"]).on([target])]);
        let role = iam::Role::new(PolicyDocument::new([trust]))
            .role_name(self.site.name(Kind::Role, &format!("{}-schedule", self.what)))
            .description(format!("Starts {name}"))
            .policies([iam::PolicyProperty::new(invoke, "invoke")]);
        let role = scope.add("schedule-role", role);
        let retry = RetryPolicy::new().maximum_retry_attempts(3).maximum_event_age_in_seconds(3600);
        let target = Target::new(function.arn(), role.arn()).retry_policy(retry);
        let window = FlexibleTimeWindow::new(FlexibleTimeWindow::MODE_OFF);
        let schedule = scheduler::Schedule::new(window, self.schedule, target)
            .name(self.site.name(Kind::Schedule, self.what))
            .description(self.description)
            .schedule_expression_timezone("Etc/UTC");
        scope.add("schedule", schedule);
    }
}
