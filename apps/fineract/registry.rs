//! What must be there before anything is deployed: artifacts, images, the roles of pipelines.

use std::collections::BTreeMap;

use fineract_constructs::aws::{AccountId, Region, region};
use fineract_constructs::constructs::delivery::{
    Bootstrap, BootstrapRef, DeliveryRoles, DeliveryRolesRef, ImageMirror, ImageRegistry, RegistryReplica,
};
use fineract_constructs::core::{Acknowledgement, Scope};
use fineract_constructs::k8s::{Dns1123Label, Mirror, Upstream};
use fineract_constructs::residency::state_subjects;

use super::data::customers;
use super::services;
use super::settings::{Apart, Delivery, Settings};
use super::topology::{Environment, NEXT_REVIEW, OWNER, PLATFORM};

/// The region that images are pushed to, and whose bootstrap has the roles of its account.
const HOME: Region = region::IRELAND.erased();

/// Where the images of what clusters run beside services are from.
const UPSTREAMS: [Upstream; 4] =
    [Upstream::EcrPublic, Upstream::Kubernetes, Upstream::Quay, Upstream::GitHub];

/// The roles that deploy and look, of each account.
pub type Roles = BTreeMap<AccountId, DeliveryRolesRef>;

/// Adds the first stack of every region in every account, and gives the roles that deploy and look, and the copies of others' images.
/// The platform's own are pushed to Dublin in the shared account, and copied to where their environment runs.
pub fn bootstrap(app: &mut Scope, settings: &Settings) -> (Roles, Vec<Mirror>) {
    let shared = settings.shared_account();
    let mut group = app.group("bootstrap");
    let (mut roles, mut mirrors) = (Roles::new(), Vec::new());
    for (account, name) in settings.accounts() {
        let is_shared = account == shared;
        // What all share has the short paths.
        let mut scope = if is_shared { group.at(group.node()) } else { group.group(name) };
        let mut first = |region: Region| {
            let first = Bootstrap::new(PLATFORM, account, region);
            scope.add(region.short(), if is_shared { first } else { first.account_name(name) })
        };
        let home = first(HOME);
        let elsewhere: Vec<_> =
            settings.regions(account).into_iter().filter(|region| *region != HOME).map(first).collect();
        for here in elsewhere.iter().chain([&home]) {
            let mut scope = scope.at(here.stack);
            let reason = "ECR reads it by a role of its own, which no key of the account admits";
            scope.acknowledge(Acknowledgement::new("POL-SEC-001", reason, OWNER, NEXT_REVIEW));
            state_subjects(&mut scope, customers(here.site.region));
            mirrors.push(scope.add("mirror", ImageMirror::new(here, UPSTREAMS)));
        }
        for here in elsewhere.iter().chain((!is_shared).then_some(&home)) {
            copies(&mut scope, here, shared);
        }
        let mut scope = scope.at(home.stack);
        if is_shared {
            scope.add("images", images(&home, settings));
        }
        let reason =
            "CloudFormation creates every kind of resource that the platform has, and takes this role alone";
        scope.acknowledge(Acknowledgement::new("POL-IAM-001", reason, OWNER, NEXT_REVIEW));
        let Delivery { deployer, provider, operators, recoverers, environments } = settings.delivery(name);
        let own = DeliveryRoles::new(&home)
            .trust(deployer.clone())
            .provider(*provider)
            .operators(operators.clone())
            .recoverers(recoverers.clone());
        let own = environments.iter().fold(own, |own, (environment, Apart { deployer, recoverers })| {
            own.environment(environment, deployer.clone(), recoverers.clone())
        });
        let own = settings.accounts().into_keys().fold(own, DeliveryRoles::peer);
        roles.insert(account, scope.add("roles", own));
    }
    (roles, mirrors)
}

fn copies(scope: &mut Scope, here: &BootstrapRef, shared: AccountId) {
    scope.at(here.stack).add("copies", RegistryReplica::new(here).of(shared));
}

/// The images of every environment, copied to its regions: within the account to those that they aren't pushed to, else to
/// all.
fn images(home: &BootstrapRef, settings: &Settings) -> ImageRegistry {
    Environment::ALL.into_iter().fold(ImageRegistry::new(home), |registry, environment| {
        let account = settings.account(environment);
        let is_pushed = |region: &Region| account == home.site.account && *region == HOME;
        let regions = environment.regions().iter().copied().filter(|region| !is_pushed(region));
        let names = services::names().map(Dns1123Label::new);
        names
            .fold(registry, |registry, service| registry.service(environment.name(), service))
            .account(environment.name(), account)
            .copies(environment.name(), regions)
    })
}
