//! What an account has to have, and no stack makes.

use std::collections::{BTreeMap, BTreeSet};

use super::Index;
use super::table::Table;

/// Something that sees what is done in an account.
struct Watch {
    what: &'static str,
    /// Who makes it in a stack.
    ty: &'static str,
    /// Whether one sees all regions of its account.
    everywhere: bool,
    why: &'static str,
}

/// Source: AWS Security Reference Architecture, the log archive and security tooling accounts.
const WATCHES: [Watch; 3] = [
    Watch {
        what: "a trail of CloudTrail with management events of all regions, in a bucket of another account",
        ty: "AWS::CloudTrail::Trail",
        everywhere: true,
        why: "who did what; alarms on keys and trails hear of calls from it alone",
    },
    Watch {
        what: "a recorder of AWS Config",
        ty: "AWS::Config::ConfigurationRecorder",
        everywhere: false,
        why: "what was changed, also past the stacks",
    },
    Watch {
        what: "a detector of GuardDuty, with EKS and RDS protection",
        ty: "AWS::GuardDuty::Detector",
        everywhere: false,
        why: "credentials, nodes and pods that somebody else uses",
    },
];

/// What AWS Backup takes by tags only where the region's settings say so. Source: AWS Backup developer guide, "Getting started 1:
/// Service opt-in".
const BACKED_UP: [(&str, &str); 3] =
    [("AWS::RDS::DBCluster", "Aurora"), ("AWS::EFS::FileSystem", "EFS"), ("AWS::EKS::Cluster", "EBS")];

type Regions<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

impl Index<'_> {
    pub(super) fn baseline(&self) -> String {
        let mut all = Regions::new();
        for unit in self.plan.units.iter().filter(|unit| unit.kind == "stack") {
            all.entry(&unit.account).or_default().insert(&unit.region);
        }
        let mut table = Table::new(["what", "account", "regions", "what for"]);
        for Watch { what, ty, everywhere, why } in WATCHES {
            let there = self.places(ty);
            for (account, regions) in &all {
                let here = there.get(account);
                let without = |region: &&&str| match here {
                    Some(here) => !everywhere && !here.contains(**region),
                    None => true,
                };
                let regions: Vec<_> = regions.iter().filter(without).copied().collect();
                if !regions.is_empty() {
                    table.row([what.into(), (*account).into(), regions.join(", "), why.into()]);
                }
            }
        }
        for ((account, regions), services) in self.backed_up() {
            let what = format!("AWS Backup's opt-in for {}", services.join(", "));
            let why = "plans leave out what the region's settings do";
            let regions = regions.into_iter().collect::<Vec<_>>().join(", ");
            table.row([what, account.into(), regions, why.into()]);
        }
        if table.is_empty() {
            return String::new();
        }
        let text = "What an account has, mostly from its organization, before anything is deployed to it: no stack here makes it, for \
there is one in an account and region, whoever else is in it.";
        format!("{text}\n\n{}\n", table.text())
    }

    /// The services whose resources AWS Backup finds by its plans' tags, by account and regions.
    fn backed_up(&self) -> BTreeMap<(&str, BTreeSet<&str>), Vec<&'static str>> {
        let plans = self.places("AWS::Backup::BackupSelection");
        let mut services: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (ty, service) in BACKED_UP {
            for (account, regions) in self.places(ty) {
                let backed_up = plans.get(account).map(|plans| &regions & plans).unwrap_or_default();
                if !backed_up.is_empty() {
                    services.entry((account, backed_up)).or_default().push(service);
                }
            }
        }
        services
    }

    /// The regions, by account, in which stacks make resources of a type.
    fn places(&self, ty: &str) -> Regions<'_> {
        let mut places = Regions::new();
        for unit in self.program.of_type(ty).iter().filter_map(|node| self.program.unit_of(*node)) {
            let place = &self.program.unit(unit).place;
            places.entry(&place.account).or_default().insert(place.region);
        }
        places
    }
}
