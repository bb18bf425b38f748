//! `POL-SEC-004`

use fineract_core::{Code, Severity};

use super::shared::settings;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-SEC-004",
    title: "text that looks like a credential",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds values of environment variables, parameters, user data and `ConfigMap`s that are as random \
as a credential: at least 24 letters and digits of both cases, with four bits or more in each.\n\n\
## Why is this bad\nNot every credential has a form or a telling name.\n\n\
## Example\n`env: [{name: PEPPER, value: \"kJ8x…\"}]`\n\n\
## Use instead\nSecrets Manager, as for every secret. If the text is a hash or an id that may be known, \
acknowledge the rule there.",
};

/// Letters below which randomness can't be told.
const LEAST: usize = 24;
/// Bits in each letter from which a text counts as random; words and names have fewer.
const BITS: f64 = 4.0;

fn check(view: &View, findings: &mut Findings) {
    for setting in settings(view).filter(|setting| (LEAST..=200).contains(&setting.value.len())) {
        if is_random(setting.value) {
            let message = format!("the value of `{}` looks like a credential", setting.name);
            findings.report(setting.node, message, "take it from Secrets Manager");
        }
    }
}

fn is_random(text: &str) -> bool {
    let letters = |test: fn(&u8) -> bool| text.bytes().any(|byte| test(&byte));
    let one_word = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=_-".contains(&byte));
    one_word
        && letters(u8::is_ascii_uppercase)
        && letters(u8::is_ascii_lowercase)
        && letters(u8::is_ascii_digit)
        && switches(text) * 3 >= text.len()
        && entropy(text) >= BITS
}

/// How often a letter is of another kind than the one before; in names that is rare.
fn switches(text: &str) -> usize {
    let kind = |byte: u8| (byte.is_ascii_uppercase(), byte.is_ascii_lowercase(), byte.is_ascii_digit());
    text.as_bytes().windows(2).filter(|pair| kind(pair[0]) != kind(pair[1])).count()
}

/// Shannon's entropy of the letters, in bits.
fn entropy(text: &str) -> f64 {
    let mut counts = [0_u16; 256];
    text.bytes().for_each(|byte| counts[usize::from(byte)] += 1);
    let all: f64 = counts.iter().map(|count| f64::from(*count)).sum();
    let shares = counts.iter().filter(|count| **count > 0).map(|count| f64::from(*count) / all);
    -shares.map(|share| share * share.log2()).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn variable(value: &str) -> Vec<String> {
        found(&RULE, |stack| {
            let variables = json!({"Environment": {"Variables": {"PEPPER": value}}});
            stack.add("function", resource("AWS::Lambda::Function", variables));
        })
    }

    #[test]
    fn a_random_text_is_found() {
        let found = variable("kJ8xQ2mZ7vB4nL9wR1tY6uI3oP5aS0dF");
        assert_eq!(found, ["stack/function: the value of `PEPPER` looks like a credential"]);
    }

    #[test]
    fn names_addresses_and_hashes_of_one_case_are_not() {
        for text in [
            "fineract-prod-loans-euw1-queue-2",
            "https://sqs.eu-west-1.amazonaws.com/111122223333/Loans",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "Europe/London/Greenwich/Observatory1",
        ] {
            assert!(variable(text).is_empty(), "{text}");
        }
    }
}
