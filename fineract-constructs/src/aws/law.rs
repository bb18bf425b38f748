//! Where the law lets data be kept.
//!
//! A construct that replicates data takes one of these values, such as [`EEA`], and a [`Site`](super::Site) or network
//! whose type says the country. A replica outside of the law does not compile.
//!
//! A program that builds its sites in a loop over data has no country in their types. It says so,
//! [`EEA.at_synth()`](EeaOnly::at_synth), and the same law is checked when the program is synthesized.
//!
//! This is a policy that the program chooses, not legal advice.

use crate::aws::Jurisdiction;
use crate::aws::region::{Anywhere, France, Germany, Ireland, UnitedKingdom};

/// Data of the European Economic Area: kept in Ireland, France and Germany.
pub const EEA: EeaOnly = EeaOnly;
/// Data of the European Economic Area, kept in the United Kingdom too, on the ground of the Commission's adequacy
/// decision (to 2031-12-27).
pub const EEA_AND_UK: EeaAndUk = EeaAndUk;
/// Data of the United Kingdom, with copies in Ireland, on the ground that the United Kingdom recognises the EEA.
pub const UK_AND_IRELAND: UkAndIreland = UkAndIreland;
/// Data of the United Kingdom, kept nowhere else.
pub const UNITED_KINGDOM: UkOnly = UkOnly;
/// Data that stays in Ireland.
pub const IRELAND: IrelandOnly = IrelandOnly;
/// Data that stays in France.
pub const FRANCE: FranceOnly = FranceOnly;
/// Data that stays in Germany.
pub const GERMANY: GermanyOnly = GermanyOnly;

/// A law that says where data may be kept: one of the values of this module.
pub trait DataLaw: Copy {
    /// The law's name and its countries.
    fn territory(self) -> Territory;
}

/// Says that data under this law may be kept under the law of `J`.
#[diagnostic::on_unimplemented(
    message = "data under the law `{Self}` can't be kept in `{J}`",
    label = "`{J}` is not among the countries of this law",
    note = "choose a law that allows it, such as `law::EEA_AND_UK`, or keep the data in another country; where the \
country is known only at synth, write `law::EEA.at_synth()`"
)]
pub trait Permits<J>: DataLaw {}

/// A law as data: its name and the countries where it lets data be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Territory {
    name: &'static str,
    countries: &'static [Jurisdiction],
}

impl Territory {
    /// The name, such as `EEA`.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The countries, in the order of their codes.
    pub fn countries(self) -> &'static [Jurisdiction] {
        self.countries
    }

    /// Whether data may be kept in a country.
    pub fn includes(self, country: Jurisdiction) -> bool {
        self.countries.contains(&country)
    }
}

/// A law that is checked at synth, against the country of each region: for sites whose type leaves the country open.
#[derive(Clone, Copy, Debug)]
pub struct AtSynth(Territory);

impl DataLaw for AtSynth {
    fn territory(self) -> Territory {
        self.0
    }
}

#[diagnostic::do_not_recommend]
impl Permits<Anywhere> for AtSynth {}

macro_rules! laws {
    ($($(#[$doc:meta])* $law:ident = $name:literal { $($country:ident: $marker:ident),* };)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $law;

        impl $law {
            /// The same law, checked at synth instead of by the compiler.
            pub const fn at_synth(self) -> AtSynth {
                AtSynth(Territory { name: $name, countries: &[$(Jurisdiction::$country),*] })
            }
        }

        impl DataLaw for $law {
            fn territory(self) -> Territory {
                self.at_synth().0
            }
        }

        $(
            #[diagnostic::do_not_recommend]
            impl Permits<$marker> for $law {}
        )*
    )*};
}

laws! {
    /// The type of [`EEA`].
    EeaOnly = "EEA" { DE: Germany, FR: France, IE: Ireland };
    /// The type of [`EEA_AND_UK`].
    EeaAndUk = "EEA_AND_UK" { DE: Germany, FR: France, GB: UnitedKingdom, IE: Ireland };
    /// The type of [`UK_AND_IRELAND`].
    UkAndIreland = "UK_AND_IRELAND" { GB: UnitedKingdom, IE: Ireland };
    /// The type of [`UNITED_KINGDOM`].
    UkOnly = "UNITED_KINGDOM" { GB: UnitedKingdom };
    /// The type of [`IRELAND`].
    IrelandOnly = "IRELAND" { IE: Ireland };
    /// The type of [`FRANCE`].
    FranceOnly = "FRANCE" { FR: France };
    /// The type of [`GERMANY`].
    GermanyOnly = "GERMANY" { DE: Germany };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_law_includes_the_countries_that_it_names() {
        assert!(!EEA.territory().includes(Jurisdiction::GB));
        assert!(!UNITED_KINGDOM.territory().includes(Jurisdiction::IE));
        assert!(UK_AND_IRELAND.territory().includes(Jurisdiction::IE));
        assert!(!UK_AND_IRELAND.territory().includes(Jurisdiction::FR));
        for country in [Jurisdiction::DE, Jurisdiction::FR, Jurisdiction::GB, Jurisdiction::IE] {
            assert!(EEA_AND_UK.territory().includes(country), "{country:?}");
        }
    }
}
