//! What was found, and who answers for what.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Diag, Severity};

use super::Index;
use super::table::{Table, folded};

impl Index<'_> {
    /// How many findings of each code, and below each with its fix.
    pub(super) fn findings(&self) -> String {
        let mut findings = self.findings.clone();
        findings.sort_by(|a, b| key(a).cmp(&key(b)));
        findings.dedup_by(|a, b| key(a) == key(b));
        let mut counts: BTreeMap<(Severity, &str), (&str, usize)> = BTreeMap::new();
        let mut each = Table::new(["finding", "about", "what", "what mends it"]);
        for finding in findings {
            let code = finding.code;
            counts.entry((code.severity, code.id)).or_insert((code.title, 0)).1 += 1;
            let help = finding.help.clone().unwrap_or_default();
            each.row([code.id.to_owned(), format!("`{}`", finding.path), finding.message.clone(), help]);
        }
        let mut summary = Table::new(["finding", "severity", "title", "how many #"]);
        for ((severity, id), (title, count)) in &counts {
            let severity = match severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            };
            summary.row([(*id).to_owned(), severity.to_owned(), (*title).to_owned(), count.to_string()]);
        }
        format!("{}{}", summary.text(), folded("each finding", &each))
    }

    /// What somebody answers for: the findings of one code and one reason together, and below each.
    pub(super) fn acknowledged(&self) -> String {
        let mut about: BTreeMap<_, BTreeSet<&str>> = BTreeMap::new();
        let mut messages = Vec::new();
        for it in self.acknowledged {
            let (code, path, answer) = (it.finding.code.id, it.finding.path.as_str(), &it.answer);
            let until = answer.expires.to_string();
            about
                .entry((code, answer.reason.as_str(), answer.owner.as_str(), until))
                .or_default()
                .insert(path);
            messages.push((code, path, it.finding.message.as_str()));
        }
        messages.sort_unstable();
        let mut summary = Table::new(["finding", "about", "reason", "owner", "until"]);
        for ((code, reason, owner, until), about) in about {
            let about = match about.first() {
                Some(path) if about.len() == 1 => format!("`{path}`"),
                _ => format!("{} resources", about.len()),
            };
            summary.row([code.to_owned(), about, reason.to_owned(), owner.to_owned(), until]);
        }
        let mut each = Table::new(["finding", "about", "what"]);
        for (code, path, message) in messages {
            each.row([code.to_owned(), format!("`{path}`"), message.to_owned()]);
        }
        format!("{}{}", summary.text(), folded("each acknowledged finding", &each))
    }
}

fn key(finding: &Diag) -> (Severity, &str, &str, &str) {
    (finding.code.severity, finding.code.id, &finding.path, &finding.message)
}
