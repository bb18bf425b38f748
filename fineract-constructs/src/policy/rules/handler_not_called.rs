//! `POL-LAM-002`

use fineract_core::{Code, Severity};
use fineract_schema::did_you_mean;

use crate::policy::handler::Inline;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-LAM-002",
    title: "handler that Lambda can't call",
    severity: Severity::Error,
    explanation: "## What it does\nFinds functions in Python or Node.js whose code stands in the template, and whose `Handler` \
names another file than `index`, or what the code never mentions; of Python also those that can't be called with two \
arguments, the event and the context. Code in a bucket is not read.\n\n\
## Why is this bad\nThe function is created, and every event fails.\n\n\
## Example\n`handler: index.handle` of `def handler(event, context): ...`\n\n\
## Use instead\n`handler: index.handler`; with `InlineCode` it can't be another.",
};

fn check(view: &View, findings: &mut Findings) {
    for runtime in ["python", "nodejs"] {
        for inline in Inline::all(view, runtime) {
            if let Some((message, help)) = fault(&inline) {
                findings.report(inline.function, message, help);
            }
        }
    }
}

fn fault(inline: &Inline) -> Option<(String, String)> {
    let Inline { handler, code, .. } = inline;
    let name = inline.name();
    if !handler.starts_with("index.") {
        let message = format!("`{handler}` is not in `index`, as Lambda calls code of a template");
        return Some((message, "name the function `index.<its name in the code>`".into()));
    }
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let is_whole = |(at, name): (usize, &str)| {
        !code[..at].ends_with(is_word) && !code[at + name.len()..].starts_with(is_word)
    };
    let is_there = name.chars().all(is_word) && code.match_indices(name).any(is_whole);
    if !is_there && !code.contains("import *") {
        let mut words = code.split(|letter| !is_word(letter));
        let help = did_you_mean(name, &mut words).unwrap_or_else(|| "name a function of the code".into());
        return Some((format!("the code has no `{name}`"), help));
    }
    let parameters = inline.python()?.parameters;
    let by_place = parameters.iter().take_while(|(name, _)| !name.starts_with('*'));
    let by_place: Vec<_> = by_place.filter(|(name, _)| *name != "/").collect();
    let needed = by_place.iter().filter(|(_, rest)| !rest.contains('=')).count();
    let takes_more =
        parameters.iter().any(|(name, _)| name.starts_with('*') && name.len() > 1 && !name.starts_with("**"));
    let fits = needed <= 2 && (by_place.len() >= 2 || takes_more);
    (!fits).then(|| {
        let message = format!("`{name}` can't be called with two arguments");
        (message, "take the event and the context: `def handler(event, context)`".into())
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn function(runtime: &str, handler: &str, code: &str) -> Vec<String> {
        let function = json!({"Runtime": runtime, "Handler": handler, "Code": {"ZipFile": code}});
        found(&RULE, |stack| {
            stack.add("loans", resource("AWS::Lambda::Function", function));
        })
    }

    #[test]
    fn a_handler_that_the_code_lacks_is_found() {
        let code = "def handler(event, context):\n    pass\n";
        assert_eq!(function("python3.14", "index.handle", code), ["stack/loans: the code has no `handle`"]);
        assert_eq!(function("nodejs24.x", "index.handle", "exports.handler = () => 1").len(), 1);
        assert_eq!(function("python3.14", "loans.handler", code).len(), 1);
    }

    #[test]
    fn a_handler_of_other_arguments_is_found() {
        for parameters in ["", "event", "event, *, context", "event, context, more", "**all"] {
            let code = format!("import os\ndef handler({parameters}):\n    pass\n");
            assert_eq!(function("python3.14", "index.handler", &code).len(), 1, "{parameters}");
        }
    }

    #[test]
    fn a_handler_that_can_be_called_is_not() {
        for parameters in
            ["event, _context", "event: dict[str, str], context", "event, context=None, more=1", "*all"]
        {
            let code = format!("def handler({parameters}):\n    pass\n");
            assert!(function("python3.14", "index.handler", &code).is_empty(), "{parameters}");
        }
        assert!(function("python3.14", "index.handler", "handler = print").is_empty());
        assert!(function("nodejs24.x", "index.handler", "exports.handler = async event => event").is_empty());
        assert!(function("java25", "loans.Handler::handle", "").is_empty());
    }
}
