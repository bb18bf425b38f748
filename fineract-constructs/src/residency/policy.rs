//! Which data may be where: a policy that the bank chooses, not a reading of the law.

use std::collections::BTreeSet;

use fineract_core::Date;

use crate::aws::{Jurisdiction, LegalZone};
use crate::residency::{DataClass, Instrument};

/// On which ground data crosses a border.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// It crosses none.
    SameJurisdiction,
    /// Within the European Economic Area transfer is free (GDPR, article 1(3)).
    IntraEea,
    /// The Commission's adequacy decision for the United Kingdom (GDPR, article 45).
    Adequacy {
        /// The day from which it no longer holds.
        expires: Date,
    },
    /// The United Kingdom recognises the EEA (Data Protection Act 2018, schedule 21).
    UkRecognisedEea,
    /// A contract with the recipient, which the program states: a [`Contract`](super::Contract).
    Contractual {
        /// Under which law.
        instrument: Instrument,
        /// The document.
        document: String,
        /// The day from which it no longer holds.
        expires: Date,
    },
}

/// The Commission's adequacy decisions for the United Kingdom, renewed on 2025-12-19.
pub const UK_ADEQUACY: Basis = Basis::Adequacy { expires: Date::new(2031, 12, 27) };

impl Basis {
    /// The ground for data to go from one country to another.
    pub fn between(from: Jurisdiction, to: Jurisdiction) -> Self {
        match (from.zone(), to.zone()) {
            _ if from == to => Self::SameJurisdiction,
            (LegalZone::Eea, LegalZone::Eea) => Self::IntraEea,
            (LegalZone::Eea, LegalZone::Uk) => UK_ADEQUACY,
            (LegalZone::Uk, _) => Self::UkRecognisedEea,
        }
    }

    /// The day from which it no longer holds, if it has one.
    pub fn expires(&self) -> Option<Date> {
        match self {
            Self::Adequacy { expires } | Self::Contractual { expires, .. } => Some(*expires),
            Self::SameJurisdiction | Self::IntraEea | Self::UkRecognisedEea => None,
        }
    }

    /// The name, as the report writes it.
    pub fn describe(&self) -> String {
        match self {
            Self::SameJurisdiction => "same country".into(),
            Self::IntraEea => "within the EEA (GDPR art. 1(3))".into(),
            Self::Adequacy { expires } => format!("adequacy of the UK (GDPR art. 45) until {expires}"),
            Self::UkRecognisedEea => "the UK recognises the EEA (DPA 2018, sch. 21)".into(),
            Self::Contractual { instrument, document, expires } => {
                format!("{}, `{document}`, until {expires}", instrument.name())
            }
        }
    }
}

/// A residency policy: for each country's data, where it may be kept, copied, worked on, and where its keys are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResidencyPreset {
    /// As the platform was asked for: one ledger written in Ireland, with replicas in London, Paris and Frankfurt.
    /// Copies to the United Kingdom rest on the adequacy decision.
    SeedLiteral,
    /// Data of EEA customers stays in the EEA; data of UK customers lives in London, with disaster recovery in Ireland.
    EeaWithUkCell,
    /// Data of each country's customers stays in that country, which has one region: no disaster recovery elsewhere.
    StrictNational,
}

impl ResidencyPreset {
    /// Every preset.
    pub const ALL: [Self; 3] = [Self::SeedLiteral, Self::EeaWithUkCell, Self::StrictNational];

    /// The name, as commands and reports write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SeedLiteral => "seed-literal",
            Self::EeaWithUkCell => "eea-with-uk-cell",
            Self::StrictNational => "strict-national",
        }
    }

    /// The preset with a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.name() == name)
    }

    /// Whether a contract with the recipient allows a transfer that the policy refuses.
    pub const fn takes_contracts(self) -> bool {
        !matches!(self, Self::StrictNational)
    }

    /// Where the data of a country's customers may be, in a class and for a purpose.
    pub fn allowed(
        self,
        subject: Jurisdiction,
        class: DataClass,
        purpose: Purpose,
    ) -> BTreeSet<Jurisdiction> {
        Jurisdiction::ALL.into_iter().filter(|place| self.allows(subject, class, purpose, *place)).collect()
    }

    /// Whether the data of a country's customers may be at a place, in a class and for a purpose.
    pub fn allows(
        self,
        subject: Jurisdiction,
        class: DataClass,
        purpose: Purpose,
        place: Jurisdiction,
    ) -> bool {
        if !class.is_restricted() {
            return true;
        }
        match (self, subject.zone(), purpose) {
            (Self::SeedLiteral, ..) => true,
            (Self::EeaWithUkCell, LegalZone::Eea, _) => place.zone() == LegalZone::Eea,
            (Self::EeaWithUkCell, LegalZone::Uk, Purpose::Store) => place == Jurisdiction::GB,
            (Self::EeaWithUkCell, LegalZone::Uk, Purpose::Copy | Purpose::Process | Purpose::Key) => {
                [Jurisdiction::GB, Jurisdiction::IE].contains(&place)
            }
            (Self::StrictNational, ..) => place == subject,
        }
    }
}

/// What is done with data at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// It is written there first.
    Store,
    /// A replica, a backup or another copy is kept there.
    Copy,
    /// It is read or changed there.
    Process,
    /// The key that decrypts it is there.
    Key,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(preset: ResidencyPreset, subject: Jurisdiction, purpose: Purpose) -> Vec<&'static str> {
        preset.allowed(subject, DataClass::Financial, purpose).into_iter().map(Jurisdiction::alpha2).collect()
    }

    #[test]
    fn a_cell_keeps_german_data_in_the_eea_and_british_data_in_britain() {
        let preset = ResidencyPreset::EeaWithUkCell;
        assert_eq!(allowed(preset, Jurisdiction::DE, Purpose::Copy), ["IE", "FR", "DE"]);
        assert_eq!(allowed(preset, Jurisdiction::GB, Purpose::Store), ["GB"]);
        assert_eq!(allowed(preset, Jurisdiction::GB, Purpose::Copy), ["IE", "GB"]);
    }

    #[test]
    fn strict_national_law_has_no_disaster_recovery() {
        assert_eq!(allowed(ResidencyPreset::StrictNational, Jurisdiction::FR, Purpose::Copy), ["FR"]);
    }

    #[test]
    fn what_is_not_restricted_may_go_anywhere() {
        let preset = ResidencyPreset::StrictNational;
        assert_eq!(preset.allowed(Jurisdiction::FR, DataClass::Operational, Purpose::Copy).len(), 4);
    }

    #[test]
    fn the_way_to_london_rests_on_a_decision_that_expires() {
        assert!(matches!(Basis::between(Jurisdiction::DE, Jurisdiction::GB), Basis::Adequacy { .. }));
        assert_eq!(Basis::between(Jurisdiction::GB, Jurisdiction::IE), Basis::UkRecognisedEea);
        assert_eq!(Basis::between(Jurisdiction::IE, Jurisdiction::FR), Basis::IntraEea);
    }
}
