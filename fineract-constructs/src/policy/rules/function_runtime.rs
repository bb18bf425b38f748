//! `POL-LAM-001`

use fineract_core::{Code, Severity};

use crate::aws::runtime_end;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-LAM-001",
    title: "function of a runtime that is not patched",
    severity: Severity::Error,
    explanation: "## What it does\nFinds functions whose runtime is past its end on the day that the app is synthesized \
for (`as_of`): LAM-4, defect D23.\n\n\
## Why is this bad\nLambda stops patching the language at that day, soon after creates no such function, and later \
updates none: a fix of the function's own code can then not be deployed.\n\n\
## Example\n`lambda::Function::new(code, role).runtime(\"python3.8\")`\n\n\
## Use instead\n`.runtime(\"python3.14\")`; with `EventFunction` the runtimes that have ended can't be written.",
};

fn check(view: &View, findings: &mut Findings) {
    let Some(today) = view.as_of() else { return };
    for function in view.of_type("AWS::Lambda::Function") {
        let Some(runtime) = function.text(&["Runtime"]) else { continue };
        let Some((end, next)) = runtime_end(runtime) else { continue };
        if end.days_until(today) >= 0 {
            let message = format!("`{runtime}` has not been patched since {end}");
            findings.report(function, message, format!("use `{next}`"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_runtime_past_its_end_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("alert", resource("AWS::Lambda::Function", json!({"Runtime": "python3.8"})));
        });
        assert_eq!(found, ["stack/alert: `python3.8` has not been patched since 2024-10-14"]);
    }

    #[test]
    fn one_that_is_patched_and_an_image_are_not() {
        let found = found(&RULE, |stack| {
            stack.add("alert", resource("AWS::Lambda::Function", json!({"Runtime": "python3.13"})));
            stack.add("image", resource("AWS::Lambda::Function", json!({"PackageType": "Image"})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
