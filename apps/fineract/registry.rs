//! What must be there before anything is deployed: artifacts, images, the roles of pipelines.

use fineract_constructs::aws::region;
use fineract_constructs::constructs::delivery::{Bootstrap, DeliveryRoles, ImageRegistry, RegistryReplica};
use fineract_constructs::core::{Acknowledgement, Scope};
use fineract_constructs::k8s::Dns1123Label;

use super::services;
use super::settings::Settings;
use super::topology::{Environment, NEXT_REVIEW, OWNER, PLATFORM, REGIONS};

/// Adds the first stack of every region. Images are pushed to Dublin, and copied to where their environment runs.
pub fn bootstrap(app: &mut Scope, settings: &Settings) {
    let home = region::IRELAND.erased();
    let mut scope = app.group("bootstrap");
    for region in REGIONS {
        let here = scope.add(region.short(), Bootstrap::new(PLATFORM, settings.shared_account(), region));
        let mut scope = scope.at(here.stack);
        if region != home {
            scope.add("copies", RegistryReplica::new(&here));
            continue;
        }
        let registry =
            Environment::ALL.into_iter().fold(ImageRegistry::new(&here), |registry, environment| {
                let others = environment.regions().iter().copied().filter(|region| *region != home);
                let names = services::names().map(Dns1123Label::new);
                names
                    .fold(registry, |registry, service| registry.service(environment.name(), service))
                    .copies(environment.name(), others)
            });
        scope.add("images", registry);
        let reason =
            "CloudFormation creates every kind of resource that the platform has, and takes this role alone";
        scope.acknowledge(Acknowledgement::new("POL-IAM-001", reason, OWNER, NEXT_REVIEW));
        scope.add("roles", DeliveryRoles::new(&here));
    }
}
