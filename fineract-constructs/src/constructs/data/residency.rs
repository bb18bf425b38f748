//! What the compiler holds for typed sites, checked for sites whose type leaves the country open.

use fineract_core::{Code, Scope, Severity};

use crate::aws::Region;
use crate::aws::law::Territory;

pub(super) static OUTSIDE_OF_LAW: Code = Code {
    id: "LAW-001",
    title: "a store outside of its law",
    severity: Severity::Error,
    explanation: "A store or one of its replicas is in a country where the law that the program chose for its data does \
not let it be kept (RES-2).\n\nChoose another region, or another law: `law::EEA_AND_UK` lets data of the EEA be kept in \
the United Kingdom on the ground of the adequacy decision. Where regions are written out in the program, leave out \
`.at_synth()`: the compiler then refuses what this code reports.",
};

/// Reports regions where a law does not let data be kept.
pub(super) fn hold(scope: &mut Scope, law: Territory, regions: impl IntoIterator<Item = Region>) {
    for region in regions.into_iter().filter(|region| !law.includes(region.jurisdiction())) {
        let countries: Vec<_> = law.countries().iter().map(|country| country.alpha2()).collect();
        let message = format!(
            "`{}` is under the law of {}, and data under `{}` is kept in {}",
            region.code(),
            region.jurisdiction().alpha2(),
            law.name(),
            countries.join(", ")
        );
        scope.report(&OUTSIDE_OF_LAW, message).help =
            Some("choose a region in one of these countries, or a law that allows this one".into());
    }
}
