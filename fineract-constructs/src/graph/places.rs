//! How regions, countries and counts are called, and in which order they stand.

use crate::aws::{Jurisdiction, LegalZone, Region, region};
use crate::residency::Kind;

/// Regions in use, without repetition: those that the library knows in its order, then others by code.
pub(super) fn in_order<'a>(regions: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut regions: Vec<_> = regions.into_iter().collect();
    regions.sort_by_key(|code| {
        let known = region::ALL.iter().position(|region| region.code() == *code);
        (known.unwrap_or(usize::MAX), *code)
    });
    regions.dedup();
    regions
}

/// The same, with regions of one legal zone beside each other.
pub(super) fn by_law<'a>(regions: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut regions = in_order(regions);
    regions.sort_by_key(|code| (zone(code).is_none(), zone(code)));
    regions
}

/// The legal zone of a region that the library knows.
pub(super) fn zone(code: &str) -> Option<LegalZone> {
    Region::from_code(code).map(|region| region.jurisdiction().zone())
}

/// The city of a region and its code.
pub(super) fn region(code: &str) -> String {
    match Region::from_code(code) {
        Some(region) => format!("{} ({code})", region.city()),
        None => code.to_owned(),
    }
}

/// The city of a region; the code of one that the library doesn't know.
pub(super) fn city(code: &str) -> &str {
    match Region::from_code(code) {
        Some(region) => region.city(),
        None => code,
    }
}

/// What law holds in a region.
pub(super) fn law(code: &str) -> String {
    let Some(country) = Region::from_code(code).map(Region::jurisdiction) else {
        return "outside of all known countries".into();
    };
    let name = match country {
        Jurisdiction::IE => "Ireland",
        Jurisdiction::GB => "United Kingdom",
        Jurisdiction::FR => "France",
        Jurisdiction::DE => "Germany",
    };
    match country.zone() {
        LegalZone::Eea => format!("{name}, EEA"),
        LegalZone::Uk => name.to_owned(),
    }
}

/// A number of things, `1 network` or `2 networks`.
pub(super) fn count(number: usize, thing: &str) -> String {
    if number == 1 { format!("1 {thing}") } else { format!("{number} {}", plural(thing)) }
}

/// Several of a thing.
pub(super) fn plural(thing: &str) -> String {
    match thing.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if thing.ends_with('s') => thing.to_owned(),
        _ => format!("{thing}s"),
    }
}

/// Names below each other, as many as a tooltip can show.
pub(super) fn listed<'a>(names: impl IntoIterator<Item = &'a String>) -> String {
    const MOST: usize = 40;
    let names: Vec<_> = names.into_iter().map(String::as_str).collect();
    let shown = names[..names.len().min(MOST)].join("\n");
    match names.len().checked_sub(MOST) {
        Some(more @ 1..) => format!("{shown}\nand {more} more"),
        _ => shown,
    }
}

/// A physical name without what its place says: the app's, the environment's and the region's parts, and accounts.
pub(super) fn short(name: &str, app: &str, environment: &str, code: &str) -> String {
    let known = Region::from_code(code);
    let place = known.as_ref().map_or(code, |region| region.short());
    let is_account = |part: &str| part.len() == 12 && part.bytes().all(|byte| byte.is_ascii_digit());
    let says_place = |part: &&str| [app, environment, place].contains(part) || is_account(part);
    let shortened =
        |step: &str| step.split('-').filter(|part| !says_place(part)).collect::<Vec<_>>().join("-");
    let steps = name.split('/').filter(|step| *step != code).map(shortened);
    let steps: Vec<_> = steps.filter(|step| !step.is_empty()).collect();
    if steps.is_empty() { name.to_owned() } else { steps.join("/") }
}

/// The hue of a kind of store, the same in all pictures, and another one than that of its neighbours.
pub(super) const fn hue(kind: Kind) -> usize {
    match kind {
        Kind::Database | Kind::Volume => 0,
        Kind::FileSystem | Kind::LogGroup => 1,
        Kind::Bucket | Kind::Repository => 3,
        Kind::Vault => 4,
        Kind::Cache | Kind::Secret => 5,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_stand_in_the_order_of_the_library_or_by_law() {
        let regions = ["eu-central-1", "us-east-1", "eu-west-2", "eu-west-1", "eu-west-2"];
        assert_eq!(in_order(regions), ["eu-west-1", "eu-west-2", "eu-central-1", "us-east-1"]);
        assert_eq!(by_law(regions), ["eu-west-1", "eu-central-1", "eu-west-2", "us-east-1"]);
    }

    #[test]
    fn names_lose_what_their_place_says() {
        let name = |name| short(name, "bank", "prod", "eu-west-1");
        assert_eq!(name("bank-prod-ledger-euw1"), "ledger");
        assert_eq!(name("bank-prod-exports-111122223333-euw1"), "exports");
        assert_eq!(name("bank/prod/eu-west-1/events/api"), "events/api");
        assert_eq!(name("/aws/firehose/bank-prod-archive-euw1"), "aws/firehose/archive");
        assert_eq!(name("prod"), "prod");
    }

    #[test]
    fn counts_are_english() {
        assert_eq!(count(1, "network"), "1 network");
        assert_eq!(count(2, "repository"), "2 repositories");
        assert_eq!(count(2, "gateway"), "2 gateways");
        assert_eq!(count(0, "volumes"), "0 volumes");
    }
}
