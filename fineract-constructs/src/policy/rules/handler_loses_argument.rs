//! `POL-LAM-003`

use fineract_core::{Code, Severity};

use crate::policy::handler::Inline;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-LAM-003",
    title: "handler that loses an argument",
    severity: Severity::Error,
    explanation: "## What it does\nFinds functions in Python whose code stands in the template, and whose handler has a loop \
over a name that is one of its parameters: defect D23. Code in a bucket is not read, nor what a handler calls.\n\n\
## Why is this bad\nLambda passes the event and the context. After the first turn of the loop the argument is the last item \
that was looped over: who asks it later how much time is left, or for the request's id, is told of a message.\n\n\
## Example\n`def handler(event, record):` with `for record in event[\"Records\"]:`\n\n\
## Use instead\n`def handler(event, context):`, and a name of its own for the loop.",
};

fn check(view: &View, findings: &mut Findings) {
    for inline in Inline::all(view, "python") {
        let Some(handler) = inline.python() else { continue };
        for (parameter, _) in &handler.parameters {
            let parameter = parameter.trim_start_matches('*');
            if handler.body.iter().any(|line| loops_over(line, parameter)) {
                let message = format!("a loop of `{}` writes over its argument `{parameter}`", inline.name());
                findings.report(inline.function, message, "give the loop a name of its own");
            }
        }
    }
}

/// Whether a line begins a loop that gives a name its values.
fn loops_over(line: &str, name: &str) -> bool {
    let line = line.trim();
    let head = line.strip_prefix("async ").unwrap_or(line).strip_prefix("for ");
    let targets = head.and_then(|head| head.split_once(" in ")).filter(|_| line.contains(':'));
    targets.is_some_and(|(targets, _)| {
        targets.split([',', '(', ')']).any(|target| target.trim().trim_start_matches('*') == name)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn function(code: &str) -> Vec<String> {
        let function =
            json!({"Runtime": "python3.14", "Handler": "index.handler", "Code": {"ZipFile": code}});
        found(&RULE, |stack| {
            stack.add("loans", resource("AWS::Lambda::Function", function));
        })
    }

    #[test]
    fn a_loop_over_the_context_is_found() {
        let code =
            "def handler(event, record):\n    for record in event['Records']:\n        print(record)\n";
        assert_eq!(function(code), ["stack/loans: a loop of `handler` writes over its argument `record`"]);
        let code = "def handler(\n    event,\n    record=None,\n):\n\n    if event:\n        for at, (record, _) in event: pass\n";
        assert_eq!(function(code).len(), 1);
    }

    #[test]
    fn a_loop_of_its_own_is_not() {
        for body in [
            "for record in event['Records']: print(record, context)",
            "names = [context for context in event]",
            "def inner():\n        for context in event: pass\n    return inner()",
            "\"\"\"\n    for context in the prose of a page\n    \"\"\"",
        ] {
            assert!(function(&format!("def handler(event, context):\n    {body}\n")).is_empty(), "{body}");
        }
        let other =
            "def each(context):\n    for context in []: pass\n\ndef handler(event, context): each(event)\n";
        assert!(function(other).is_empty());
    }
}
