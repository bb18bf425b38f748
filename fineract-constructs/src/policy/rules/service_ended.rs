//! `POL-END-001`

use fineract_core::{Code, Date, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-END-001",
    title: "service that is shut down or takes no new customers",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds resources of services that AWS has shut down, is about to, or no longer opens to new \
customers, with the day from which that is so.\n\n\
## Why is this bad\nThe deployment fails in an account that never used the service, and in every account once it is gone.\n\n\
## Example\nAn `AWS::QLDB::Ledger`\n\n\
## Use instead\nThe service that its end-of-life page names; an account that still may use it acknowledges the rule until the day \
of the shutdown.",
};

/// Services, or single types of them, and from when what is said of them holds.
///
/// Source: AWS General Reference, "AWS services lifecycle", of October 2026.
const ENDS: &[(&str, &str, Option<Date>)] = &[
    ("AWS::AppMesh::", SHUT, Some(Date::new(2026, 9, 30))),
    ("AWS::AutoScaling::LaunchConfiguration", CLOSED, Some(Date::new(2024, 10, 1))),
    ("AWS::Cloud9::", CLOSED, Some(Date::new(2024, 7, 25))),
    ("AWS::CodeGuruReviewer::", CLOSED, Some(Date::new(2025, 10, 7))),
    ("AWS::CodeStar::", SHUT, Some(Date::new(2024, 7, 25))),
    ("AWS::Evidently::", SHUT, Some(Date::new(2025, 10, 17))),
    ("AWS::FinSpace::", SHUT, Some(Date::new(2026, 10, 7))),
    ("AWS::Forecast::", CLOSED, Some(Date::new(2024, 7, 29))),
    ("AWS::FraudDetector::", SHUT, Some(Date::new(2025, 11, 7))),
    ("AWS::Greengrass::", SHUT, Some(Date::new(2026, 10, 1))),
    ("AWS::Inspector::", SHUT, Some(Date::new(2026, 5, 20))),
    ("AWS::IoTAnalytics::", SHUT, Some(Date::new(2025, 12, 15))),
    ("AWS::IoTEvents::", SHUT, Some(Date::new(2026, 5, 20))),
    ("AWS::IoTThingsGraph::", SHUT, Some(Date::new(2022, 11, 9))),
    ("AWS::MediaStore::", SHUT, Some(Date::new(2025, 11, 13))),
    ("AWS::NimbleStudio::", SHUT, Some(Date::new(2024, 6, 30))),
    ("AWS::OpsWorks::", SHUT, Some(Date::new(2024, 5, 1))),
    ("AWS::Pinpoint::", SHUT, Some(Date::new(2026, 10, 30))),
    ("AWS::Proton::", SHUT, Some(Date::new(2026, 10, 7))),
    ("AWS::QLDB::", SHUT, Some(Date::new(2025, 7, 31))),
    ("AWS::SimSpaceWeaver::", SHUT, Some(Date::new(2026, 5, 20))),
    ("AWS::Timestream::Database", CLOSED, Some(Date::new(2025, 6, 20))),
    ("AWS::Timestream::ScheduledQuery", CLOSED, Some(Date::new(2025, 6, 20))),
    ("AWS::Timestream::Table", CLOSED, Some(Date::new(2025, 6, 20))),
    ("AWS::WAF::", SHUT, None),
    ("AWS::WAFRegional::", SHUT, None),
];

const SHUT: &str = "is shut down";
const CLOSED: &str = "takes no new customers";

fn check(view: &View, findings: &mut Findings) {
    for resource in view.all() {
        let of_type = |(of, ..): &&(&str, &str, Option<Date>)| {
            resource.ty == *of || of.ends_with(':') && resource.ty.starts_with(of)
        };
        let Some((_, what, from)) = ENDS.iter().find(of_type) else { continue };
        let from = from.map_or_else(|| "soon".to_owned(), |day| format!("from {day} on"));
        let message = format!("the service of `{}` {what} {from}", resource.ty);
        findings.report(resource, message, "use the service that takes its place");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_ledger_of_a_service_that_is_gone_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("ledger", resource("AWS::QLDB::Ledger", json!({"PermissionsMode": "STANDARD"})));
        });
        assert_eq!(
            found,
            ["stack/ledger: the service of `AWS::QLDB::Ledger` is shut down from 2025-07-31 on"]
        );
    }

    #[test]
    fn a_launch_configuration_is_found_and_its_group_is_not() {
        let found = found(&RULE, |stack| {
            stack.add("old", resource("AWS::AutoScaling::LaunchConfiguration", json!({})));
            stack.add("group", resource("AWS::AutoScaling::AutoScalingGroup", json!({})));
        });
        assert_eq!(found.len(), 1, "{found:?}");
    }
}
