//! Schemas that are chosen from: one of several forms, and branches by a condition.

use std::fmt::Write as _;

use fineract_core::Doc;

use super::value::scalar;
use super::{Findings, Walk};
use crate::schema::{Keyword, Schema};

impl<'w> Walk<'w> {
    /// `anyOf` and `oneOf`: the form that fits best is the one that was meant.
    pub(super) fn some_of(&mut self, schemas: &'w [Schema], only_one: bool, doc: &'w Doc) {
        let fits: Vec<_> = schemas.iter().map(|schema| self.fit(schema, doc)).collect();
        let fitting = fits.iter().filter(|fit| !fit.fails && !fit.undecided).count();
        let undecided = fits.iter().any(|fit| !fit.fails && fit.undecided);
        if fitting > 1 && only_one {
            self.report(format_args!(
                "fits {fitting} of {} forms, of which only one may be used",
                schemas.len()
            ));
        }
        if fitting > 0 || undecided {
            self.findings.undecided |= fitting == 0;
            return;
        }
        let found: Vec<_> = schemas.iter().map(|schema| self.aside(self.says, schema, doc)).collect();
        let depth = |found: &Findings| found.violations.iter().map(|it| it.path.matches('/').count()).max();
        let best =
            found.into_iter().max_by_key(|found| (depth(found), std::cmp::Reverse(found.violations.len())));
        let mut violations = best.map(|found| found.violations).unwrap_or_default();
        if schemas.len() > 1 {
            for violation in &mut violations {
                let _ =
                    write!(violation.message, ", nor does this fit another of its {} forms", schemas.len());
            }
        }
        self.findings.violations.extend(violations);
    }

    pub(super) fn branch(
        &mut self,
        condition: &'w Schema,
        then: &'w Schema,
        other: &'w Schema,
        doc: &'w Doc,
    ) {
        let fit = self.fit(condition, doc);
        if fit.fails {
            self.check(other, doc);
        } else if fit.undecided {
            self.findings.undecided = true;
        } else {
            let before = self.findings.violations.len();
            self.check(then, doc);
            if let new @ [_, ..] = &mut self.findings.violations[before..] {
                let causes = causes(condition, doc);
                for violation in new {
                    let message = &mut violation.message;
                    for cause in &causes {
                        if !message.contains(cause) {
                            let joint = if message.contains(BECAUSE) { " and " } else { BECAUSE };
                            let _ = write!(message, "{joint}{cause}");
                        }
                    }
                }
            }
        }
    }
}

/// What stands before the first cause of a message.
const BECAUSE: &str = ", because ";

/// The properties that made a condition hold, with their values.
fn causes(condition: &Schema, doc: &Doc) -> Vec<String> {
    let Some(map) = doc.as_map() else { return Vec::new() };
    let members = condition.keywords.iter().filter_map(|keyword| match keyword {
        Keyword::Members(members) => Some(&members.named),
        _ => None,
    });
    let decides = |it: &Keyword| matches!(it, Keyword::Const(_) | Keyword::Enum { .. } | Keyword::Pattern(_));
    let causes = members.flatten().filter(|(_, schema)| schema.keywords.iter().any(decides));
    causes
        .filter_map(|(name, _)| Some(format!("`{name}` is `{}`", scalar(map.get(name.as_str())?)?)))
        .collect()
}
