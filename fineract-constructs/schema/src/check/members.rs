//! Maps: the members that there are, that must be, and that go together.

use std::collections::BTreeMap;

use fineract_core::{Doc, Map};

use super::value::{List, is_present, may_be_absent, number, scalar};
use super::{Findings, Step, Walk};
use crate::nearest;
use crate::schema::{Keyword, Members, Table};

impl<'w> Walk<'w> {
    pub(super) fn map(&mut self, keyword: &'w Keyword, map: &'w Map, doc: &'w Doc) {
        let has = |name: &str| map.get(name).is_some_and(is_present);
        match keyword {
            Keyword::Members(members) => self.members(members, map),
            Keyword::PropertyNames(schema) => {
                for name in map.keys() {
                    let path = self.path.iter().copied().chain([Step::Key(name)]).collect();
                    let name = Doc::from(&**name);
                    let mut walk =
                        Walk { path, findings: Findings::default(), context: self.context, says: self.says };
                    walk.check(schema, &name);
                    self.findings.violations.append(&mut walk.findings.violations);
                }
            }
            Keyword::MemberCount { min, max } => {
                self.count("member", map.values().filter(|value| is_present(value)).count(), *min, *max);
            }
            Keyword::Required(names) => {
                for name in names.iter().filter(|name| !has(name)) {
                    self.report(format_args!("`{name}` is missing"));
                }
            }
            Keyword::RequiredOr(names) if !names.iter().any(|name| has(name)) => {
                self.report(format_args!("one of {} is missing", List(names)));
            }
            Keyword::RequiredXor(names) => {
                let given: Vec<_> = names.iter().filter(|name| has(name)).collect();
                if given.is_empty() {
                    self.report(format_args!("one of {} is missing", List(names)));
                } else if given.len() > 1
                    && !given.iter().any(|name| map.get(name.as_str()).is_some_and(may_be_absent))
                {
                    self.report(format_args!("only one of {} can be set", List(&given)));
                }
            }
            Keyword::DependentRequired(rules) => {
                for (name, wanted) in rules.iter().filter(|(name, _)| has(name)) {
                    for wanted in wanted.iter().filter(|wanted| !has(wanted)) {
                        self.report(format_args!("`{name}` needs `{wanted}`"));
                    }
                }
            }
            Keyword::DependentExcluded(rules) => self.excluded(rules, map),
            Keyword::DependentSchemas(rules) => {
                for (_, schema) in rules.iter().filter(|(name, _)| has(name)) {
                    self.check(schema, doc);
                }
            }
            Keyword::Table(table) => self.table(table, map),
            Keyword::Ascending(pairs) => {
                for (lower, upper, by) in pairs {
                    let value = |name: &str| map.get(name).and_then(number);
                    let (Some(low), Some(high)) = (value(lower), value(upper)) else { continue };
                    if low + by > high {
                        let more = if *by > 0.0 { format!(" and {by} more") } else { String::new() };
                        self.report_at(
                            Step::Key(upper),
                            format_args!("`{high}` is less than `{lower}`, `{low}`{more}"),
                        );
                    }
                }
            }
            Keyword::Below(pairs) => {
                for (name, above) in pairs {
                    let domain =
                        |name: &str| map.get(name).and_then(Doc::as_str).map(|it| it.trim_end_matches('.'));
                    let (Some(domain), Some(parent)) = (domain(name), domain(above)) else { continue };
                    if domain.strip_suffix(parent).is_none_or(|rest| !rest.is_empty() && !rest.ends_with('.'))
                    {
                        self.report_at(
                            Step::Key(name),
                            format_args!("`{domain}` is not below `{above}`, `{parent}`"),
                        );
                    }
                }
            }
            Keyword::TotalLength(max) => {
                let value = |value: &Doc| value.as_str().map_or(0, str::len);
                let total: usize = map.iter().map(|(key, doc)| key.len() + value(doc)).sum();
                if total > *max {
                    self.report(format_args!("{total} bytes where at most {max} are allowed"));
                }
            }
            _ => {}
        }
    }

    fn excluded(&mut self, rules: &'w BTreeMap<String, Vec<String>>, map: &'w Map) {
        let has = |name: &str| map.get(name).is_some_and(is_present);
        for (name, excluded) in rules.iter().filter(|(name, _)| has(name)) {
            for excluded in excluded.iter().filter(|excluded| has(excluded) && *name < **excluded) {
                self.report_at(Step::Key(excluded), format_args!("can't be set together with `{name}`"));
            }
            let one_way = |excluded: &String| !rules.get(excluded).is_some_and(|back| back.contains(name));
            for excluded in excluded.iter().filter(|it| has(it) && *name >= **it && one_way(it)) {
                self.report_at(Step::Key(excluded), format_args!("can't be set together with `{name}`"));
            }
        }
    }

    pub(super) fn members(&mut self, members: &'w Members, map: &'w Map) {
        for (name, value) in map.iter().filter(|(_, value)| is_present(value)) {
            if self.is_read_only(name) {
                self.report_at(Step::Key(name), "is read-only: it can be read, not set");
                continue;
            }
            let named = members.named.get(&**name);
            if let Some(schema) = named {
                self.below(Step::Key(name), schema, value);
            }
            let mut known = named.is_some();
            for (pattern, schema) in &members.patterns {
                if pattern.is_match(name) != Some(false) {
                    known = true;
                    self.below(Step::Key(name), schema, value);
                }
            }
            match &members.other {
                Some(other) if !known && other.keywords.iter().any(|it| matches!(it, Keyword::Nothing)) => {
                    self.unknown(name, members);
                }
                Some(other) if !known => self.below(Step::Key(name), other, value),
                _ => {}
            }
        }
    }

    pub(super) fn unknown(&mut self, name: &'w str, members: &Members) {
        if self.just_fails() {
            return;
        }
        let help = nearest::help(name, members.named.keys().map(String::as_str));
        let help = help.or_else(|| {
            let names: Vec<_> = members.named.keys().cloned().collect();
            (1..=6).contains(&names.len()).then(|| format!("known are {}", List(&names)))
        });
        self.path.push(Step::Key(name));
        let message = match &members.patterns[..] {
            [(pattern, _)] if members.named.is_empty() => {
                format!("`{name}` can't be a name here: names match `{}`", pattern.expression)
            }
            _ => format!("`{name}` is not a property here"),
        };
        self.report(message).help = help;
        self.path.pop();
    }

    pub(super) fn is_read_only(&self, name: &str) -> bool {
        let Some(paths) = self.context.read_only.get(name) else { return false };
        let steps: Vec<_> = self.path.iter().copied().chain([Step::Key(name)]).collect();
        let same =
            |(part, step): (&str, &Step)| part == "*" || matches!(step, Step::Key(key) if *key == part);
        paths
            .iter()
            .any(|path| path.split('/').count() == steps.len() && path.split('/').zip(&steps).all(same))
    }

    pub(super) fn table(&mut self, table: &'w Table, map: &'w Map) {
        let context = self.context;
        let text = |name: &str| map.get(name).and_then(scalar);
        let (Some(on), Some(version), Some(of)) = (text(&table.on), text(&table.version), text(&table.of))
        else {
            return;
        };
        let part_of = |known: &str| {
            version.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let set = table.sets.iter().find(|(known, _)| part_of(known));
        let (true, Some((_, set))) = (table.when.iter().any(|known| *known == on), set) else { return };
        if !context.sets.texts(*set).any(|known| known == of) {
            let known: Vec<_> = context.sets.texts(*set).collect();
            self.path.push(Step::Key(&table.of));
            self.not_one_of(&Doc::from(of.as_ref()), &known, &format!(" for {on} {version}"));
            self.path.pop();
        }
    }
}
