//! Changes that are the same but for addresses, as those of networks in several regions are.

use std::collections::BTreeSet;

use ipnet::IpNet;
use serde_json::Value as Json;

use super::model::{Change, Field};

/// Stands for a range of addresses.
const NET: &str = "{net}";

/// A change without its addresses, to compare it with others; what is open to everybody stays.
pub(super) fn unaddressed(change: &Change) -> Change {
    let mut change = change.clone();
    let mut known = BTreeSet::new();
    for danger in &mut change.dangers {
        danger.message = erased(&danger.message);
    }
    change.dangers.retain(|danger| known.insert(danger.clone()));
    for value in change.fields.iter_mut().flat_map(sides).flatten() {
        *value = serde_json::from_str(&erased(&value.to_string())).expect("addresses stand inside of texts");
    }
    change
}

/// Puts the addresses of changes into what is common to them, the widest first.
pub(super) fn addressed(common: &mut Change, members: &mut [Change]) {
    for danger in &mut common.dangers {
        let dangers = members.iter().flat_map(|member| &member.dangers);
        let same = dangers.filter(|it| it.kind == danger.kind && erased(&it.message) == danger.message);
        danger.message = filled(&danger.message, same.map(|it| it.message.as_str()));
    }
    for (at, field) in common.fields.iter_mut().enumerate() {
        for (side, value) in sides(field).into_iter().enumerate() {
            let Some(value) = value else { continue };
            let of = |member: &mut Change| sides(&mut member.fields[at])[side].as_ref().map(Json::to_string);
            let values: Vec<_> = members.iter_mut().filter_map(of).collect();
            let text = filled(&value.to_string(), values.iter().map(String::as_str));
            *value = serde_json::from_str(&text).expect("addresses stand inside of texts");
        }
    }
}

fn sides(field: &mut Field) -> [&mut Option<Json>; 2] {
    [&mut field.before, &mut field.after]
}

fn erased(text: &str) -> String {
    let mut erased = text.to_owned();
    for (net, _) in nets(text).into_iter().rev() {
        erased.replace_range(net, NET);
    }
    erased
}

/// Text with all that stands at the same place in others for each address that was erased.
fn filled<'t>(text: &str, others: impl Iterator<Item = &'t str>) -> String {
    let mut found = vec![BTreeSet::new(); text.matches(NET).count()];
    for other in others {
        for (set, (_, net)) in found.iter_mut().zip(nets(other)) {
            set.insert((net.prefix_len(), net));
        }
    }
    let between = if text.contains(&format!("`{NET}`")) { "`, `" } else { ", " };
    found.iter().fold(text.to_owned(), |text, set| {
        let nets: Vec<_> = set.iter().map(|(_, net)| net.to_string()).collect();
        text.replacen(NET, &nets.join(between), 1)
    })
}

/// The ranges in a text and where they stand, but for those of all addresses.
fn nets(text: &str) -> Vec<(std::ops::Range<usize>, IpNet)> {
    let mut found = Vec::new();
    let mut from = 0;
    for word in text.split(|c: char| !(c.is_ascii_hexdigit() || matches!(c, '.' | ':' | '/'))) {
        let at = from..from + word.len();
        from = at.end + text[at.end..].chars().next().map_or(0, char::len_utf8);
        if let Some(net) = word.parse::<IpNet>().ok().filter(|net| net.prefix_len() > 0) {
            found.push((at, net));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{erased, filled};

    #[test]
    fn addresses_are_erased_and_put_back_the_widest_first() {
        let texts = ["opens port 22 to `10.1.0.0/24`", "opens port 22 to `10.0.0.0/16`"];
        let common = erased(texts[0]);
        assert_eq!(common, erased(texts[1]));
        assert_eq!(filled(&common, texts.into_iter()), "opens port 22 to `10.0.0.0/16`, `10.1.0.0/24`");
        assert_eq!(erased("ü10.0.0.0/16ü10.1.0.0/16"), "ü{net}ü{net}");
        assert_eq!(erased("→ `0.0.0.0/0`, `::/0`, 17.11"), "→ `0.0.0.0/0`, `::/0`, 17.11");
    }
}
