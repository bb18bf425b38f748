//! A comparison as lines for people, each with its role; who shows them may give roles colours.

use super::words::{
    PARTS, circumstances, consequences, effect, field_effect, folders, headline, message, sign, subject,
    values,
};
use crate::diff::{Action, Change, Diff, Effect, Field};

/// A line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub role: Role,
    /// Its text, which says all that its role says.
    pub text: String,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The first line, or a title.
    Title,
    /// A reason to look.
    Danger,
    /// Something new.
    Added,
    /// Something gone.
    Removed,
    /// Something different.
    Changed,
    /// A detail.
    Detail,
}

/// How many fields of a change are shown.
const FIELDS: usize = 16;

/// A comparison as lines.
pub fn lines(diff: &Diff) -> Vec<Line> {
    let mut found = vec![Line { role: Role::Title, text: headline(diff) }];
    let mut add = |role: Role, text: String| found.push(Line { role, text });
    let title = |add: &mut dyn FnMut(Role, String), text: &str| {
        add(Role::Title, String::new());
        add(Role::Title, text.to_owned());
    };
    if diff.dangerous().next().is_some() {
        title(&mut add, "Dangerous");
        diff.dangerous().for_each(|change| one(change, &mut add));
    }
    for (name, parts) in PARTS {
        let mut safe =
            diff.changes.iter().filter(|it| !it.is_dangerous() && parts.contains(&it.part)).peekable();
        if safe.peek().is_some() {
            title(&mut add, name);
            let consequences = consequences(safe.clone());
            safe.filter(|change| !change.is_consequence()).for_each(|change| one(change, &mut add));
            for row in consequences {
                add(Role::Changed, format!("  ~ {row}"));
            }
        }
    }
    for (name, deployed) in [("Files", true), ("Reports", false)] {
        let rows = folders(diff.files.iter().filter(|row| row.deployed == deployed));
        if !rows.is_empty() {
            title(&mut add, name);
        }
        for (folder, what) in rows {
            add(Role::Changed, format!("  ~ {folder:<36}  {what}"));
        }
    }
    if !diff.refactors.is_empty() {
        title(&mut add, "Stack refactors");
        for refactor in &diff.refactors {
            let count = refactor.resource_mappings.len();
            let text = format!("  > {count} resources in {} of {}", refactor.region, refactor.account);
            add(Role::Changed, format!("{text}: {}", refactor.stacks.join(", ")));
            for stack in &refactor.makes {
                add(Role::Detail, format!("      makes {stack}"));
            }
            for reason in &refactor.refused {
                add(Role::Danger, format!("      refused: {reason}"));
            }
            for note in &refactor.notes {
                add(Role::Detail, format!("      note: {note}"));
            }
        }
    }
    for entry in &diff.stale_moves {
        add(Role::Detail, format!("  the `moved` entry `{entry}` matches nothing that was there: delete it"));
    }
    found
}

fn one(change: &Change, add: &mut impl FnMut(Role, String)) {
    let role = match change.action {
        _ if change.is_dangerous() => Role::Danger,
        Action::Added => Role::Added,
        Action::Removed => Role::Removed,
        _ => Role::Changed,
    };
    let sign = if change.is_dangerous() { '!' } else { sign(change.action) };
    let action = if change.is_dangerous() { told(change) } else { effect(change) };
    let head = format!("  {sign} {} {} {}", change.ty, subject(change), circumstances(action, change));
    add(role, head.trim_end().to_owned());
    if let Some(from) = &change.from {
        add(Role::Detail, format!("      was {from}"));
    }
    for danger in &change.dangers {
        add(Role::Danger, format!("      danger: {}", message(danger)));
    }
    for note in &change.notes {
        add(Role::Detail, format!("      note: {note}"));
    }
    let mut fields: Vec<_> = change.fields.iter().collect();
    fields.sort_by_key(|field| std::cmp::Reverse(field.effect));
    for field in fields.iter().take(FIELDS) {
        add(Role::Detail, format!("      {}", line(field)));
    }
    if fields.len() > FIELDS {
        add(Role::Detail, format!("      and {} more", fields.len() - FIELDS));
    }
}

/// A sign doesn't say of what is dangerous whether it is new or gone.
fn told(change: &Change) -> Option<&'static str> {
    effect(change).or(match (change.action, change.effect) {
        (Action::Added, Effect::Create) => Some("added"),
        (Action::Removed, _) => Some("removed"),
        _ => None,
    })
}

fn line(field: &Field) -> String {
    let values = match values(field) {
        (Some(before), Some(after)) => format!("{before} → {after}"),
        (None, Some(after)) => format!("+ {after}"),
        (Some(before), None) => format!("- {before}"),
        (None, None) => String::new(),
    };
    let effect = field_effect(field);
    let effect = if effect.is_empty() { String::new() } else { format!("[{effect}]") };
    let parts = [field.path.clone(), values, effect];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
}
