//! Findings as a SARIF log, which code scanning reads.

use std::fmt::Write as _;

use fineract_core::Code;
use serde_json::{Value, json};

use super::diagnostics::{Answered, Diagnostics, Finding, Level, Location};
use crate::codes;

/// A log of one run: each finding is a result, each code that was found is a rule. What somebody has answered for is a
/// result that is suppressed.
pub(super) fn log(diagnostics: &Diagnostics) -> Value {
    let all = || diagnostics.findings.iter().chain(diagnostics.acknowledged.iter().map(|it| &it.finding));
    let codes: Vec<&Code> = codes().filter(|code| all().any(|finding| finding.code == code.id)).collect();
    let mut results: Vec<_> = all().map(|finding| result(finding, &codes)).collect();
    let suppressed = &mut results[diagnostics.findings.len()..];
    for (result, answered) in suppressed.iter_mut().zip(&diagnostics.acknowledged) {
        result["suppressions"] = json!([suppression(answered)]);
    }
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "fineract-constructs",
                "semanticVersion": diagnostics.tool_version,
                "rules": codes.iter().map(|code| rule(code)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { ROOT: { "description": { "text": "The root of the repository." } } },
            "results": results,
        }],
    })
}

/// The name by which GitHub and others know the root of the repository.
const ROOT: &str = "%SRCROOT%";

fn rule(code: &Code) -> Value {
    let level: Level = code.severity.into();
    json!({
        "id": code.id,
        "shortDescription": { "text": code.title },
        "fullDescription": { "text": first_paragraph(code.explanation) },
        "help": { "text": code.explanation, "markdown": code.explanation },
        "defaultConfiguration": { "level": level },
    })
}

/// What a page says first, without its heading.
fn first_paragraph(page: &str) -> &str {
    let text = page.strip_prefix("## What it does").unwrap_or(page).trim_start();
    text.split("\n\n").next().unwrap_or(text)
}

fn result(finding: &Finding, codes: &[&Code]) -> Value {
    let mut text = finding.message.clone();
    if let Some(help) = &finding.help {
        write!(text, "\nhelp: {help}").expect("text can be written to");
    }
    let related = finding.related.iter().enumerate().map(|(index, related)| {
        json!({
            "id": index + 1,
            "message": { "text": related.role },
            "physicalLocation": place(&related.location),
        })
    });
    json!({
        "ruleId": finding.code,
        "ruleIndex": codes.iter().position(|code| code.id == finding.code),
        "level": finding.severity,
        "message": { "text": text },
        "locations": [{
            "physicalLocation": place(&finding.location),
            "logicalLocations": [{ "fullyQualifiedName": format!("{}/{}", finding.app, finding.construct) }],
        }],
        "relatedLocations": related.collect::<Vec<_>>(),
        "partialFingerprints": { "finding/v1": finding.fingerprint },
    })
}

fn suppression(answered: &Answered) -> Value {
    let Answered { reason, owner, expires, .. } = answered;
    json!({
        "kind": "inSource",
        "status": "accepted",
        "justification": format!("{reason} ({owner}, until {expires})"),
        "location": { "physicalLocation": place(&answered.answered_at) },
        "properties": { "reason": reason, "owner": owner, "expires": expires },
    })
}

fn place(location: &Location) -> Value {
    let path = encoded(&location.file);
    // A file of another repository has the path that it had where it was compiled.
    let artifact = if path.starts_with('/') {
        json!({ "uri": format!("file://{path}") })
    } else {
        json!({ "uri": path, "uriBaseId": ROOT })
    };
    json!({
        "artifactLocation": artifact,
        "region": { "startLine": location.line, "startColumn": location.column },
    })
}

/// A path as the path of a URI.
fn encoded(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte.into());
            }
            _ => write!(uri, "%{byte:02X}").expect("text can be written to"),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_uri() {
        assert_eq!(encoded("apps/a b/größe.rs"), "apps/a%20b/gr%C3%B6%C3%9Fe.rs");
        let foreign = Location { file: "/opt/lib.rs".into(), line: 1, column: 2 };
        assert_eq!(place(&foreign)["artifactLocation"], json!({ "uri": "file:///opt/lib.rs" }));
    }

    #[test]
    fn a_rule_begins_with_what_it_does() {
        assert_eq!(first_paragraph("## What it does\nIt looks.\n\n## Why is this bad"), "It looks.");
        assert_eq!(first_paragraph("It looks."), "It looks.");
    }
}
