//! Which data is together under a policy: geo-partitions.

use super::ResidencyPreset;
use crate::aws::law::{self, AtSynth};
use crate::aws::{Jurisdiction, Region, region};

/// Data that is kept together: whose, under which law, where it is written and where it is followed.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Its name among the partitions.
    pub name: &'static str,
    /// The countries whose customers it is about.
    pub subjects: Vec<Jurisdiction>,
    /// Where it may be.
    pub law: AtSynth,
    /// Where it is written.
    pub home: Region,
    /// Where it is followed, in the order in which a store with few secondaries takes them.
    pub followers: Vec<Region>,
}

impl ResidencyPreset {
    /// The partitions that the policy asks for.
    ///
    /// As asked for, one ledger is written in Dublin and followed everywhere. With a cell for the United Kingdom, data of the EEA is
    /// written in Dublin and followed in Paris and Frankfurt, and data of the United Kingdom stays in London. Under national
    /// law each country's data is in its one region alone, and no other can take over.
    pub fn partitions(self) -> Vec<Layout> {
        let [dublin, london, paris, frankfurt] = [
            region::IRELAND.erased(),
            region::LONDON.erased(),
            region::PARIS.erased(),
            region::FRANKFURT.erased(),
        ];
        let partition = |name, subjects: &[Jurisdiction], law, home, followers: &[Region]| {
            let (subjects, followers) = (subjects.to_vec(), followers.to_vec());
            Layout { name, subjects, law, home, followers }
        };
        let [ie, gb, fr, de] = [Jurisdiction::IE, Jurisdiction::GB, Jurisdiction::FR, Jurisdiction::DE];
        let britain = || partition("uk", &[gb], law::UNITED_KINGDOM.at_synth(), london, &[]);
        match self {
            Self::SeedLiteral => {
                let law = law::EEA_AND_UK.at_synth();
                vec![partition("all", &[ie, gb, fr, de], law, dublin, &[paris, frankfurt, london])]
            }
            Self::EeaWithUkCell => {
                let law = law::EEA.at_synth();
                vec![partition("eea", &[ie, fr, de], law, dublin, &[paris, frankfurt]), britain()]
            }
            Self::StrictNational => vec![
                partition("ie", &[ie], law::IRELAND.at_synth(), dublin, &[]),
                britain(),
                partition("fr", &[fr], law::FRANCE.at_synth(), paris, &[]),
                partition("de", &[de], law::GERMANY.at_synth(), frankfurt, &[]),
            ],
        }
    }
}
