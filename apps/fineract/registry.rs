//! What must be there before anything is deployed: artifacts, images, the roles of pipelines.

use fineract_constructs::aws::{Region, region};
use fineract_constructs::constructs::delivery::{
    Bootstrap, DeliveryRoles, DeliveryRolesRef, ImageRegistry, RegistryReplica,
};
use fineract_constructs::core::{Acknowledgement, Scope};
use fineract_constructs::k8s::Dns1123Label;

use super::services;
use super::settings::Settings;
use super::topology::{Environment, NEXT_REVIEW, OWNER, PLATFORM, REGIONS};

/// Adds the first stack of every region, and gives the roles that deploy and look. Images are pushed to Dublin, and copied
/// to where their environment runs.
pub fn bootstrap(app: &mut Scope, settings: &Settings) -> DeliveryRolesRef {
    let mut group = app.group("bootstrap");
    let mut add = |region: Region| {
        let here = Bootstrap::new(PLATFORM, settings.shared_account(), region);
        group.add(region.short(), here)
    };
    let home = region::IRELAND.erased();
    let dublin = add(home);
    let elsewhere: Vec<_> = REGIONS.into_iter().filter(|region| *region != home).map(add).collect();
    for here in elsewhere {
        app.at(here.stack).add("copies", RegistryReplica::new(&here));
    }
    let registry = Environment::ALL.into_iter().fold(ImageRegistry::new(&dublin), |registry, environment| {
        let others = environment.regions().iter().copied().filter(|region| *region != home);
        let names = services::names().map(Dns1123Label::new);
        names
            .fold(registry, |registry, service| registry.service(environment.name(), service))
            .copies(environment.name(), others)
    });
    let mut scope = app.at(dublin.stack);
    scope.add("images", registry);
    let reason =
        "CloudFormation creates every kind of resource that the platform has, and takes this role alone";
    scope.acknowledge(Acknowledgement::new("POL-IAM-001", reason, OWNER, NEXT_REVIEW));
    scope.add("roles", DeliveryRoles::new(&dublin))
}
