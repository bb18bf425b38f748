//! A comparison as a comment on a pull request.

use super::words::{
    PARTS, circumstances, consequences, count, effect, field_effect, folders, headline, message, sign,
    subject, values,
};
use crate::diff::{Change, Diff, Field};
use std::fmt::Write as _;

/// The characters that a comment has at most: GitHub takes 65,536.
pub const LIMIT: usize = 60_000;

/// What dangerous changes may take of it.
const DANGERS: usize = 36_000;

/// What is kept for the end of every section, and for files.
const RESERVE: usize = 3_000;

/// How many fields of a change are shown.
const FIELDS: usize = 12;

/// A comment: what is dangerous first, the rest folded, and counts for what there is no room for.
pub fn markdown(diff: &Diff) -> String {
    let mut page = format!("### {}\n", escaped(&headline(diff)));
    let dangerous: Vec<_> = diff.dangerous().collect();
    if !dangerous.is_empty() {
        page.push_str("\n#### 🔴 Dangerous\n\n");
        fill(&mut page, &dangerous, DANGERS);
    }
    for (name, parts) in PARTS {
        let safe: Vec<_> =
            diff.changes.iter().filter(|it| !it.is_dangerous() && parts.contains(&it.part)).collect();
        if !safe.is_empty() {
            let _ = writeln!(page, "\n<details><summary>{name}: {}</summary>\n", safe.len());
            let causes: Vec<_> = safe.iter().copied().filter(|change| !change.is_consequence()).collect();
            fill(&mut page, &causes, LIMIT - RESERVE);
            for row in consequences(safe.into_iter()) {
                push(&mut page, &format!("- `~` {}\n", escaped(&row)), LIMIT - RESERVE);
            }
            page.push_str("\n</details>\n");
        }
    }
    files(&mut page, diff);
    for refactor in &diff.refactors {
        let count = refactor.resource_mappings.len();
        let row = format!(
            "\nStack refactor in {} of {}: {count} resources keep what they are.\n",
            refactor.region, refactor.account
        );
        push(&mut page, &row, LIMIT);
        for reason in &refactor.refused {
            push(&mut page, &format!("- 🔴 CloudFormation refuses it: {}\n", escaped(reason)), LIMIT);
        }
        for note in &refactor.notes {
            push(&mut page, &format!("- {}\n", escaped(note)), LIMIT);
        }
    }
    for entry in &diff.stale_moves {
        let row = format!("\nThe `moved` entry {} matches nothing that was there: delete it.\n", code(entry));
        push(&mut page, &row, LIMIT);
    }
    page
}

/// Adds a row if there is room.
fn push(page: &mut String, row: &str, limit: usize) {
    if page.chars().count() + row.chars().count() <= limit {
        page.push_str(row);
    }
}

/// Adds changes while there is room: whole, then without their fields, then as a count.
fn fill(page: &mut String, changes: &[&Change], limit: usize) {
    let mut used = page.chars().count();
    for (told, change) in changes.iter().enumerate() {
        let fits = |text: &String| used + text.chars().count() <= limit;
        let (long, short) = (block(change, FIELDS), block(change, 0));
        let Some(text) = [long, short].into_iter().find(fits) else {
            let _ = writeln!(page, "- and {} more", changes.len() - told);
            return;
        };
        used += text.chars().count();
        page.push_str(&text);
    }
}

fn block(change: &Change, shown: usize) -> String {
    let (name, circumstances) = (code(&subject(change)), escaped(&circumstances(effect(change), change)));
    let mut text = format!("- `{}` {} {name}{circumstances}\n", sign(change.action), change.ty);
    for danger in &change.dangers {
        let _ = writeln!(text, "  - 🔴 {}", escaped(&message(danger)));
    }
    if let Some(from) = &change.from {
        let _ = writeln!(text, "  - was {}", code(from));
    }
    for note in &change.notes {
        let _ = writeln!(text, "  - {}", escaped(note));
    }
    let mut fields: Vec<_> = change.fields.iter().collect();
    fields.sort_by_key(|field| std::cmp::Reverse(field.effect));
    for field in fields.iter().take(shown) {
        let _ = writeln!(text, "  - {}", line(field));
    }
    if fields.len() > shown {
        let _ = writeln!(text, "  - {} more properties", fields.len() - shown);
    }
    text
}

fn line(field: &Field) -> String {
    let effect = field_effect(field);
    let effect = if effect.is_empty() { String::new() } else { format!(" ({})", escaped(&effect)) };
    let path = code(&field.path);
    match values(field) {
        (Some(before), Some(after)) => format!("{path}: {} → {}{effect}", code(&before), code(&after)),
        (None, Some(after)) => format!("{path}: new: {}{effect}", code(&after)),
        (Some(before), None) => format!("{path}: gone: {}{effect}", code(&before)),
        (None, None) => format!("{path}{effect}"),
    }
}

fn files(page: &mut String, diff: &Diff) {
    if diff.files.is_empty() {
        return;
    }
    let used = page.chars().count();
    let mut rows = String::new();
    let folders = folders(diff.files.iter());
    for (told, (name, what)) in folders.iter().enumerate() {
        let text = format!("- {}: {}\n", code(name), escaped(what));
        if used + rows.chars().count() + text.chars().count() > LIMIT - RESERVE / 2 {
            let _ = writeln!(rows, "- and {} more rows", folders.len() - told);
            break;
        }
        rows.push_str(&text);
    }
    let count: usize = diff.files.iter().map(count).sum();
    let _ = writeln!(page, "\n<details><summary>Files: {count}</summary>\n\n{rows}\n</details>");
}

/// Text as code, whatever it holds.
fn code(text: &str) -> String {
    let text = text.replace('\n', "⏎");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Text that isn't taken for markup; what stands in backticks stays.
fn escaped(text: &str) -> String {
    let text = text.replace('\n', " ");
    let is_paired = text.matches('`').count().is_multiple_of(2);
    let part = |(at, part): (usize, &str)| {
        if is_paired && !at.is_multiple_of(2) {
            return part.to_owned();
        }
        part.replace('<', "&lt;").replace('*', "\\*")
    };
    text.split('`').enumerate().map(part).collect::<Vec<_>>().join("`")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn code_stays_and_the_rest_is_no_markup() {
        assert_eq!(escaped("any * on `s3:*` of <b>"), "any \\* on `s3:*` of &lt;b>");
        assert_eq!(escaped("one ` and *"), "one ` and \\*");
    }
}
