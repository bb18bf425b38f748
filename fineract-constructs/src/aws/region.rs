//! Regions and the law that holds in them.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error};

/// A country's law, as a type: what holds data in [`Germany`] is not what holds it in [`France`].
pub trait Law: Copy + 'static {}

/// Irish law.
#[derive(Clone, Copy, Debug)]
pub enum Ireland {}
/// The law of the United Kingdom.
#[derive(Clone, Copy, Debug)]
pub enum UnitedKingdom {}
/// French law.
#[derive(Clone, Copy, Debug)]
pub enum France {}
/// German law.
#[derive(Clone, Copy, Debug)]
pub enum Germany {}
/// A law that the type doesn't say; the region still knows it ([`Region::jurisdiction`]).
#[derive(Clone, Copy, Debug)]
pub enum Anywhere {}

impl Law for Ireland {}
impl Law for UnitedKingdom {}
impl Law for France {}
impl Law for Germany {}
impl Law for Anywhere {}

/// Says that a region under the law of `Self` is another region than one under the law of `J`: each country has one. Where a
/// type leaves the country open, synth compares the regions.
#[diagnostic::on_unimplemented(
    message = "a region of `{Self}` is the region of `{J}`",
    label = "each country has one region",
    note = "name a region of another country"
)]
pub trait ApartFrom<J> {}

macro_rules! apart {
    ($($one:ident from $($other:ident)*;)*) => { $($(
        #[diagnostic::do_not_recommend]
        impl ApartFrom<$other> for $one {}
    )*)* };
}

apart! {
    Ireland from UnitedKingdom France Germany Anywhere;
    UnitedKingdom from Ireland France Germany Anywhere;
    France from Ireland UnitedKingdom Germany Anywhere;
    Germany from Ireland UnitedKingdom France Anywhere;
    Anywhere from Ireland UnitedKingdom France Germany Anywhere;
}

/// A country whose law applies to data that is stored or processed there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Jurisdiction {
    /// Ireland.
    IE,
    /// The United Kingdom.
    GB,
    /// France.
    FR,
    /// Germany.
    DE,
}

/// A group of countries between which data moves freely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LegalZone {
    /// The European Economic Area.
    Eea,
    /// The United Kingdom.
    Uk,
}

impl Jurisdiction {
    /// Every country that the library knows.
    pub const ALL: [Self; 4] = [Self::IE, Self::GB, Self::FR, Self::DE];

    /// The country in words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::IE => "Ireland",
            Self::GB => "United Kingdom",
            Self::FR => "France",
            Self::DE => "Germany",
        }
    }

    /// The country's ISO 3166-1 alpha-2 code.
    pub const fn alpha2(self) -> &'static str {
        match self {
            Self::IE => "IE",
            Self::GB => "GB",
            Self::FR => "FR",
            Self::DE => "DE",
        }
    }

    /// The country's ISO 3166-1 alpha-3 code.
    pub const fn alpha3(self) -> &'static str {
        match self {
            Self::IE => "IRL",
            Self::GB => "GBR",
            Self::FR => "FRA",
            Self::DE => "DEU",
        }
    }

    /// The zone that the country is part of.
    pub const fn zone(self) -> LegalZone {
        match self {
            Self::GB => LegalZone::Uk,
            Self::IE | Self::FR | Self::DE => LegalZone::Eea,
        }
    }
}

struct Facts {
    code: &'static str,
    short: &'static str,
    city: &'static str,
    jurisdiction: Jurisdiction,
    zones: &'static str,
}

/// An AWS region. `Region<Germany>` says the law in the type; `Region` leaves it open.
pub struct Region<J = Anywhere> {
    facts: &'static Facts,
    law: PhantomData<fn() -> J>,
}

/// An availability zone of a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone {
    /// The region.
    pub region: Region,
    /// The zone's letter.
    pub letter: char,
}

macro_rules! regions {
    ($($name:ident: $law:ident = $code:literal $short:literal $city:literal $jurisdiction:ident $zones:literal;)*) => {
        $(
            #[doc = concat!("`", $code, "`, ", $city, ".")]
            pub const $name: Region<$law> = Region {
                facts: &Facts {
                    code: $code,
                    short: $short,
                    city: $city,
                    jurisdiction: Jurisdiction::$jurisdiction,
                    zones: $zones,
                },
                law: PhantomData,
            };
        )*
        /// Every region that the library knows.
        pub const ALL: &[Region] = &[$($name.erased()),*];
    };
}

// Zones: the letters that every account has in these regions. Source: EC2 user guide, "Regions and Zones".
regions! {
    IRELAND: Ireland = "eu-west-1" "euw1" "Dublin" IE "abc";
    LONDON: UnitedKingdom = "eu-west-2" "euw2" "London" GB "abc";
    PARIS: France = "eu-west-3" "euw3" "Paris" FR "abc";
    FRANKFURT: Germany = "eu-central-1" "euc1" "Frankfurt" DE "abc";
}

impl<J> Region<J> {
    /// The region's code, such as `eu-west-1`.
    pub const fn code(self) -> &'static str {
        self.facts.code
    }

    /// Four letters for names, such as `euw1`.
    pub const fn short(self) -> &'static str {
        self.facts.short
    }

    /// The city that the region is named after.
    pub const fn city(self) -> &'static str {
        self.facts.city
    }

    /// The country whose law holds there.
    pub const fn jurisdiction(self) -> Jurisdiction {
        self.facts.jurisdiction
    }

    /// The region without its law in the type.
    pub const fn erased(self) -> Region {
        Region { facts: self.facts, law: PhantomData }
    }

    /// The availability zones, by letter.
    pub fn zones(self) -> impl Iterator<Item = Zone> {
        self.facts.zones.chars().map(move |letter| Zone { region: self.erased(), letter })
    }
}

impl Region {
    /// The region with a code, such as `eu-west-1`.
    pub fn from_code(code: &str) -> Option<Self> {
        ALL.iter().copied().find(|region| region.code() == code)
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = <Cow<str>>::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| Error::custom(format!("there is no region `{code}`")))
    }
}

impl JsonSchema for Region {
    fn schema_name() -> Cow<'static, str> {
        "Region".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let codes: Vec<_> = ALL.iter().map(|region| region.code()).collect();
        json_schema!({ "type": "string", "enum": codes })
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.region.code(), self.letter)
    }
}

impl<J> Clone for Region<J> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<J> Copy for Region<J> {}
impl<J> PartialEq for Region<J> {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}
impl<J> Eq for Region<J> {}
impl<J> PartialOrd for Region<J> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<J> Ord for Region<J> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.code().cmp(other.code())
    }
}
impl<J> Hash for Region<J> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}
impl<J> fmt::Debug for Region<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_knows_its_law_zones_and_names() {
        assert_eq!(FRANKFURT.jurisdiction(), Jurisdiction::DE);
        assert_eq!(LONDON.jurisdiction().zone(), LegalZone::Uk);
        assert_eq!(Jurisdiction::GB.alpha3(), "GBR");
        assert_eq!(
            PARIS.zones().map(|zone| zone.to_string()).collect::<Vec<_>>(),
            ["eu-west-3a", "eu-west-3b", "eu-west-3c"]
        );
        assert_eq!(Region::from_code("eu-west-2"), Some(LONDON.erased()));
        assert_eq!(Region::from_code("us-east-1"), None);
    }
}
