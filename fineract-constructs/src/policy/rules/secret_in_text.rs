//! `POL-SEC-002`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-SEC-002",
    title: "credential in text",
    severity: Severity::Error,
    explanation: "## What it does\nFinds texts that are credentials by their form: access keys of AWS, private keys, tokens of \
GitHub, GitLab, Slack, Stripe and Google, signed web tokens. It looks at every property of every resource and \
every field of every object.\n\n\
## Why is this bad\nTemplates and manifests are committed, reviewed, copied and cached: a credential in them is \
known to everybody who ever sees one, and stays in the history.\n\n\
## Example\n`.environment(Environment::new().variables([(\"AWS_ACCESS_KEY_ID\", \"AKIA…\")]))`\n\n\
## Use instead\nA role; or a secret in Secrets Manager, by `{{resolve:secretsmanager:…}}` in templates and an \
`ExternalSecret` in clusters. Whatever stood here is revoked.",
};

/// How credentials start, how many letters and digits follow at least, and what they are.
///
/// Source: the services' documentation of their formats; GitHub, "About authentication".
const FORMS: &[(&str, usize, &str)] = &[
    ("AKIA", 16, "an access key of AWS"),
    ("ASIA", 16, "a temporary access key of AWS"),
    ("ghp_", 36, "a token of GitHub"),
    ("gho_", 36, "a token of GitHub"),
    ("ghs_", 36, "a token of GitHub"),
    ("github_pat_", 22, "a token of GitHub"),
    ("glpat-", 20, "a token of GitLab"),
    ("xoxb-", 10, "a token of Slack"),
    ("xoxp-", 10, "a token of Slack"),
    ("sk_live_", 16, "a key of Stripe"),
    ("AIza", 35, "a key of Google"),
];

fn check(view: &View, findings: &mut Findings) {
    let resources = view.all().map(|resource| (resource.node, resource.properties));
    let objects = view.objects().iter().map(|object| (object.node, object.doc));
    for (node, doc) in resources.chain(objects) {
        let mut found = Vec::new();
        doc.walk(&mut |doc| found.extend(doc.as_str().filter(|text| text.len() >= 15).and_then(credential)));
        for what in found {
            findings.report(
                node,
                format!("the text is {what}"),
                "take it from Secrets Manager, and revoke it",
            );
        }
    }
}

/// What credential a text holds, if any.
fn credential(text: &str) -> Option<&'static str> {
    // A look at each letter: few texts have all those of a form.
    let mut letters = [false; 256];
    text.bytes().for_each(|byte| letters[usize::from(byte)] = true);
    let has = |start: &str| start.bytes().all(|byte| letters[usize::from(byte)]);
    if has("PRIVATE KEY-----BEGIN") && text.contains("PRIVATE KEY-----") && text.contains("-----BEGIN ") {
        return Some("a private key");
    }
    let is_body = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || *byte == b'-';
    for (start, least, what) in FORMS.iter().filter(|(start, ..)| has(start)) {
        if let Some((before, rest)) = text.split_once(start) {
            let inside_a_word = before.as_bytes().last().is_some_and(u8::is_ascii_alphanumeric);
            if !inside_a_word && rest.bytes().take_while(is_body).count() >= *least {
                return Some(what);
            }
        }
    }
    let (_, token) = Some(text).filter(|_| has("eyJ"))?.split_once("eyJ")?;
    let mut parts = token.split('.');
    let signed = parts.next().is_some_and(|head| head.len() >= 10)
        && parts.next().is_some_and(|claims| claims.starts_with("eyJ"))
        && parts.next().is_some();
    signed.then_some("a signed web token")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn parameter(value: &str) -> Vec<String> {
        found(&RULE, |stack| {
            stack.add("parameter", resource("AWS::SSM::Parameter", json!({"Value": value})));
        })
    }

    #[test]
    fn credentials_are_found_by_their_form() {
        // In halves, so that this file holds nothing that looks like one.
        let access_key = format!("{}{}", "AKIA", "ABCDEFGHIJKLMNOP");
        assert_eq!(parameter(&access_key), ["stack/parameter: the text is an access key of AWS"]);
        let key = format!("-----BEGIN RSA {}-----", "PRIVATE KEY");
        assert_eq!(parameter(&key), ["stack/parameter: the text is a private key"]);
        let token = format!("Authorization: token ghp_{}", "a1".repeat(18));
        assert_eq!(parameter(&token), ["stack/parameter: the text is a token of GitHub"]);
        let signed = format!("eyJ{}.eyJ{}.c2lnbmF0dXJl", "hbGciOiJIUzI1NiJ9", "zdWIiOiIxIn0");
        assert_eq!(parameter(&signed), ["stack/parameter: the text is a signed web token"]);
    }

    #[test]
    fn each_form_is_found_from_its_least_length() {
        for (start, least) in [
            ("ASIA", 16),
            ("gho_", 36),
            ("ghs_", 36),
            ("github_pat_", 22),
            ("glpat-", 20),
            ("xoxb-", 10),
            ("xoxp-", 10),
            ("sk_live_", 16),
            ("AIza", 35),
        ] {
            assert_eq!(parameter(&format!("key={start}{}", "x".repeat(least))).len(), 1, "{start}");
            assert!(parameter(&format!("key={start}{}", "x".repeat(least - 1))).is_empty(), "{start}");
            assert!(parameter(&format!("word{start}{}", "x".repeat(least))).is_empty(), "{start}");
        }
    }

    #[test]
    fn names_and_references_are_not() {
        for text in [
            "arn:aws:iam::111122223333:role/fineract-prod-AKIA",
            "-----BEGIN CERTIFICATE-----",
            "asia-pacific",
        ] {
            assert!(parameter(text).is_empty(), "{text}");
        }
    }
}
