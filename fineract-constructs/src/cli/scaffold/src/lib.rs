//! What we deploy: a network, a cluster in it, and a service on that.

use fineract_constructs::aws::{AccountId, Region, Site};
use fineract_constructs::cidr;
use fineract_constructs::cli::Application;
use fineract_constructs::config::{Configuration, Contradictions};
use fineract_constructs::constructs::compute::{Access, AccessLevel, EksCluster};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::platform::NamespaceQuota;
use fineract_constructs::constructs::services::{FineractService, names, release};
use fineract_constructs::core::{Date, Scope};
use fineract_constructs::residency::DataClass;
use schemars::JsonSchema;
use serde::Deserialize;

/// The apps, by the name of their output folder. What expires is compared with the day.
pub const APPS: &[Application] =
    &[Application::configured::<Platform>("platform").as_of(Date::new(2026, 11, 23))];

/// What `platform.yaml` says.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Platform {
    /// The first part of every name.
    #[schemars(regex(pattern = "^[a-z][a-z0-9-]{1,15}$"))]
    name: String,
    /// The AWS account that owns the platform: twelve digits, in quotes.
    account: AccountId,
    /// The region that it runs in.
    region: Region,
    /// The role that pipelines deploy with.
    #[schemars(regex(pattern = "^arn:aws:iam::[0-9]{12}:role/.+$"))]
    deployer_role: String,
    /// The release that its services run: the tag of their images.
    release: String,
    /// How many pods a service has.
    replicas: Replicas,
}

/// How many pods a service has.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Replicas {
    /// The fewest.
    #[schemars(range(min = 2, max = 100))]
    min: u16,
    /// The most.
    #[schemars(range(min = 2, max = 100))]
    max: u16,
}

impl Configuration for Platform {
    fn build(&self, app: &mut Scope) {
        let site = Site::new(&self.name, "prod", self.account, self.region);
        let network = app.add("network", EnvironmentVpc::new(&site, cidr!("10.0.0.0/16")));
        let deployer = Access::new(&self.deployer_role, AccessLevel::ClusterAdmin);
        let cluster =
            app.add("eks", EksCluster::new(&network).access("deployer", deployer).deletion_protection());
        let loans = FineractService::backend("loans", release(&self.release))
            .data_classes([DataClass::Pii, DataClass::Financial])
            .replicas(self.replicas.min..=self.replicas.max);
        let loans = app.add("loans", loans.on(&cluster));
        app.add("quota", NamespaceQuota::new(&cluster, names::NAMESPACE).services([&loans]));
    }

    fn check(&self, contradictions: &mut Contradictions) {
        if self.replicas.min > self.replicas.max {
            contradictions.report(
                &["replicas"],
                "from `min` to `max` there is nothing",
                "swap `min` and `max`",
            );
        }
    }
}
