//! What is the same in several places becomes one row.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::addresses::{addressed, unaddressed};
use super::model::{Change, Part, Place};
use super::side::short_region;
use crate::aws::names::logical_id;

/// Folds changes that are the same but for their places, then those that are the same but for their names, then those
/// that differ by addresses too, and then those that are the same but for their types.
pub(super) fn fold(changes: Vec<Change>, accounts: &BTreeSet<String>) -> Vec<Change> {
    let general = |change: &Change| {
        // Where there is one account, it differs from place to place no more than what is deployed in it.
        let is_unit = matches!(change.part, Part::Stack | Part::Bundle);
        let accounts = Some(accounts).filter(|all| all.len() > 1 && !is_unit).cloned().unwrap_or_default();
        let words = telling(change, place_words(change.place(), &accounts));
        generalised(change, &words)
    };
    let unnamed = |change: &Change| {
        let words = telling(change, name_words(change));
        let mut unnamed = generalised(change, &words);
        for (danger, known) in unnamed.dangers.iter_mut().zip(&change.dangers) {
            // What stands in backticks is a name; the rest is the sentence.
            let parts = known.message.split('`').enumerate();
            let parts =
                parts.map(|(at, part)| if at % 2 == 1 { replaced(part, &words) } else { part.to_owned() });
            danger.message = parts.collect::<Vec<_>>().join("`");
        }
        unnamed.name = "{name}".into();
        let stack = |from: &str| from.split_once('/').map_or("", |(stack, _)| stack).to_owned();
        unnamed.from = unnamed.from.as_deref().map(|from| format!("{}/{{name}}", stack(from)));
        unnamed
    };
    let by_place = grouped(changes, general).into_iter().map(Group::together).collect();
    let by_name = grouped(by_place, unnamed).into_iter().map(Group::together).collect();
    let unplaced = |change: &Change| unaddressed(&unnamed(&general(change)));
    let by_address = grouped(by_name, unplaced).into_iter().map(Group::with_addresses).collect();
    let untyped = |change: &Change| {
        let mut untyped = change.clone();
        let is_object = change.part == Part::Object;
        if !change.is_dangerous()
            && (is_object || !change.fields.is_empty())
            && change.part != Part::Residency
        {
            // What several kinds have in common is told of the clusters that all of them are in.
            untyped.ty = if is_object { format!("{TYPES}{:?}", clusters(change)) } else { TYPES.into() };
        }
        untyped
    };
    let folded = grouped(by_address, untyped).into_iter().map(Group::together);
    let mut folded: Vec<_> = folded.collect();
    for change in folded.iter_mut().filter(|change| change.ty.starts_with(TYPES)) {
        change.ty = types(&change.places);
    }
    folded
}

fn clusters(change: &Change) -> BTreeSet<&str> {
    change.places.iter().map(|place| place.cluster.as_str()).collect()
}

/// Stands for types until they are known.
const TYPES: &str = "{types}";

/// Up to three types, and how many more there are.
fn types(places: &[Place]) -> String {
    const SHOWN: usize = 3;
    let types: BTreeSet<_> = places.iter().map(|place| place.ty.as_str()).collect();
    let shown = types.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
    match types.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// Changes, and what they have in common.
struct Group {
    common: Change,
    members: Vec<Change>,
}

fn grouped(changes: Vec<Change>, common: impl Fn(&Change) -> Change) -> Vec<Group> {
    let mut order: Vec<Group> = Vec::new();
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    for change in changes {
        let mut general = common(&change);
        general.places.clear();
        let key = serde_json::to_string(&general).expect("plain data with text keys serializes");
        let at = *index.entry(key).or_insert_with(|| {
            order.push(Group { common: general, members: Vec::new() });
            order.len() - 1
        });
        order[at].members.push(change);
    }
    order
}

impl Group {
    /// One change stays as it is; several become what they have in common, at all their places.
    fn together(mut self) -> Change {
        if self.members.len() == 1 { self.members.remove(0) } else { self.in_common() }
    }

    /// The same, with the addresses of all of them.
    fn with_addresses(mut self) -> Change {
        let mut together =
            if let [one] = self.members.as_slice() { unaddressed(one) } else { self.in_common() };
        addressed(&mut together, &mut self.members);
        together
    }

    /// What the members have in common, at their places.
    fn in_common(&mut self) -> Change {
        let places = self.members.iter_mut().flat_map(|change| std::mem::take(&mut change.places));
        let mut places: Vec<_> = places.collect();
        places.sort();
        Change { places, ..self.common.clone() }
    }
}

/// Words to put in the place of others.
type Words = Vec<(String, &'static str)>;

/// What differs from place to place: the account, the region and the environment, as names spell them.
fn place_words(place: &Place, accounts: &BTreeSet<String>) -> Words {
    let mut words: Words = accounts.iter().map(|account| (account.clone(), "{account}")).collect();
    let mut name = |word: &str, general: &'static str, capital: &'static str| {
        if !word.is_empty() {
            words.push((word.to_owned(), general));
            let (first, rest) = word.split_at(1);
            words.push((format!("{}{rest}", first.to_ascii_uppercase()), capital));
        }
    };
    name(&place.environment, "{env}", "{Env}");
    name(short_region(&place.region).unwrap_or_default(), "{site}", "{Site}");
    if !place.region.is_empty() {
        words.push((place.region.clone(), "{region}"));
    }
    words
}

/// A change's own name, and as much of it as its values are made of: `accounting` of `accounting-database`, or of
/// `ServicesAccountingRole`.
fn name_words(change: &Change) -> Words {
    let own = change.name.rsplit('/').next().unwrap_or_default();
    let mut words = BTreeSet::from([change.name.clone(), own.to_owned()]);
    if change.part == Part::Resource {
        let mut tokens = BTreeSet::new();
        let values = change.fields.iter().flat_map(|field| [&field.before, &field.after]).flatten();
        values.for_each(|value| tokens_of(value, &mut tokens));
        change
            .dangers
            .iter()
            .flat_map(|danger| quoted(&danger.message))
            .for_each(|it| tokens_in(it, &mut tokens));
        let bare = change.place().bare_name();
        words.extend(tokens.into_iter().filter(|token| bare.contains(&logical_id(token))));
    } else {
        words.extend(own.match_indices('-').map(|(at, _)| own[..at].to_owned()));
    }
    let mut words: Vec<_> = words.into_iter().filter(|word| word.len() > 3).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.into_iter().map(|word| (word, "{name}")).collect()
}

/// What stands in backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The words of a document's texts.
fn tokens_of(doc: &Json, tokens: &mut BTreeSet<String>) {
    match doc {
        Json::String(text) => tokens_in(text, tokens),
        Json::Array(items) => items.iter().for_each(|item| tokens_of(item, tokens)),
        Json::Object(map) => map.values().for_each(|value| tokens_of(value, tokens)),
        _ => {}
    }
}

/// The words of a text, and the parts of those with hyphens: `audit-logging` of `fnr-dev-euc1-audit-logging`.
fn tokens_in(text: &str, tokens: &mut BTreeSet<String>) {
    for word in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-') {
        let parts: Vec<_> = word.split('-').filter(|part| !part.is_empty()).collect();
        for from in 0..parts.len() {
            let runs = (from + 1..=parts.len()).map(|to| parts[from..to].join("-"));
            tokens.extend(runs.filter(|run| run.len() > 3));
        }
    }
}

/// As many of the words, the last first, as leave what was there before different from what is there now: values that
/// differ by such a word alone are told by it.
fn telling(change: &Change, mut words: Words) -> Words {
    let hides = |words: &Words| {
        generalised(change, words).fields.iter().zip(&change.fields).any(|(general, field)| {
            let is_hash =
                general.before.as_ref().is_some_and(|value| value.to_string().contains(FINGERPRINT));
            field.before != field.after && general.before == general.after && !is_hash
        })
    };
    while !words.is_empty() && hides(&words) {
        words.remove(0);
    }
    words
}

fn generalised(change: &Change, words: &Words) -> Change {
    let text = |text: &str| replaced(text, words);
    let mut general = change.clone();
    general.name = text(&general.name);
    general.from = general.from.as_deref().map(text);
    general.notes = general.notes.iter().map(|note| text(note)).collect();
    for danger in &mut general.dangers {
        danger.message = text(&danger.message);
    }
    for field in &mut general.fields {
        field.path = text(&field.path);
        field.before = field.before.as_ref().map(|value| document(value, words));
        field.after = field.after.as_ref().map(|value| document(value, words));
        field.because = field.because.as_deref().map(text);
    }
    general
}

fn document(doc: &Json, words: &Words) -> Json {
    match doc {
        Json::String(text) if is_fingerprint(text) => Json::String(FINGERPRINT.into()),
        Json::String(text) => Json::String(replaced(text, words)),
        Json::Array(items) => items.iter().map(|item| document(item, words)).collect(),
        Json::Object(map) => {
            map.iter().map(|(key, value)| (replaced(key, words), document(value, words))).collect()
        }
        _ => doc.clone(),
    }
}

/// Stands for a hash.
const FINGERPRINT: &str = "{fingerprint}";

/// A hash of what is told elsewhere.
fn is_fingerprint(text: &str) -> bool {
    let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    matches!(text.len(), 16 | 32 | 40 | 64)
        && text.bytes().all(hex)
        && text.bytes().any(|b| b.is_ascii_digit())
}

/// Text with words replaced where they stand by themselves: `prod` in `fineract-prod`, not in `product`.
fn replaced(text: &str, words: &Words) -> String {
    let mut text = text.to_owned();
    for (word, general) in words.iter().filter(|(word, _)| !word.is_empty()) {
        if !text.contains(word.as_str()) {
            continue;
        }
        let mut whole = String::new();
        let mut rest = text.as_str();
        while let Some(at) = rest.find(word.as_str()) {
            let (before, after) = (&rest[..at], &rest[at + word.len()..]);
            whole.push_str(before);
            let left = before.chars().last().or_else(|| whole.chars().last().filter(|_| before.is_empty()));
            whole.push_str(if stands_alone(left, word, after) { general } else { word });
            rest = after;
        }
        whole.push_str(rest);
        text = whole;
    }
    text
}

fn stands_alone(left: Option<char>, word: &str, after: &str) -> bool {
    let right = after.chars().next();
    let capital = word.starts_with(|c: char| c.is_ascii_uppercase());
    let left_free = left.is_none_or(|c| !c.is_ascii_alphanumeric()) || (capital && left != Some('{'));
    let right_free = right.is_none_or(|c| {
        // A zone is its region and a letter.
        let zone = word.ends_with(|c: char| c.is_ascii_digit()) && c.is_ascii_lowercase();
        zone || if capital { !c.is_ascii_lowercase() } else { !c.is_ascii_alphanumeric() }
    });
    left_free && right_free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_replaced_where_they_stand_by_themselves() {
        let place = Place { environment: "prod".into(), region: "eu-west-1".into(), ..Place::default() };
        let words = place_words(&place, &BTreeSet::from(["111122223333".to_owned()]));
        let general = |text| replaced(text, &words);
        assert_eq!(general("fineract-prod-product-euw1"), "fineract-{env}-product-{site}");
        assert_eq!(general("ProdEuw1Product"), "{Env}{Site}Product");
        assert_eq!(
            general("111122223333.dkr.ecr.eu-west-1.amazonaws.com"),
            "{account}.dkr.ecr.{region}.amazonaws.com"
        );
        assert_eq!(general("eu-west-1a eu-west-12"), "{region}a eu-west-12");
    }
}
