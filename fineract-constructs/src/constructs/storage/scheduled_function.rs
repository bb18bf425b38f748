//! A small function that a schedule starts.

use fineract_cfn::scheduler::{FlexibleTimeWindow, RetryPolicy, Target};
use fineract_cfn::{iam, lambda, scheduler};
use fineract_core::{Scope, Value};

use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::names::Kind;
use crate::aws::{Site, arn};
use crate::constructs::small_function::SmallFunction;

/// At 05:00 UTC, when the snapshots of the night are there.
pub(super) const EVERY_MORNING: &str = "cron(0 5 * * ? *)";

/// Adds a function, and three more tries within an hour for each run; a run that comes later than that would overlap with
/// the next.
pub(super) fn scheduled(
    scope: &mut Scope,
    function: SmallFunction,
    schedule: &'static str,
) -> lambda::FunctionRef {
    let (site, what, description) = (function.site, function.what, function.description);
    let Site { account, region, .. } = site;
    let name = function.name();
    let function = function.add(scope);
    let trust = Statement::allow(["sts:AssumeRole"])
        .principal(Principal::Service("scheduler.amazonaws.com".into()))
        .when("StringEquals", "aws:SourceAccount", account.as_str());
    let target: Value<String> = Value::from_doc(
        arn::<()>("lambda", Some(*region), Some(account), &format!("function:{name}")).into_doc(),
    );
    let invoke = PolicyDocument::new([Statement::allow(["lambda:InvokeFunction"]).on([target])]);
    let role = iam::Role::new(PolicyDocument::new([trust]))
        .role_name(site.name(Kind::Role, &format!("{what}-schedule")))
        .description(format!("Starts {name}"))
        .policies([iam::PolicyProperty::new(invoke, "invoke")]);
    let role = scope.add("schedule-role", role);
    let retry = RetryPolicy::new().maximum_retry_attempts(3).maximum_event_age_in_seconds(3600);
    let target = Target::new(function.arn(), role.arn()).retry_policy(retry);
    let window = FlexibleTimeWindow::new(FlexibleTimeWindow::MODE_OFF);
    let schedule = scheduler::Schedule::new(window, schedule, target)
        .name(site.name(Kind::Schedule, what))
        .description(description)
        .schedule_expression_timezone("Etc/UTC");
    scope.add("schedule", schedule);
    function
}
