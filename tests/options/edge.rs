//! Names by continent with health checks, and who is told of what behind them.

use fineract_constructs::aws::{Stack, law, region};
use fineract_constructs::cidr;
use fineract_constructs::constructs::compute::{Access, AccessLevel, EksCluster};
use fineract_constructs::constructs::edge::{
    CheckInterval, Continent, EdgeStack, GeoRoutedHost, Protection, PublicZone, Regional,
};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc, Nat};
use fineract_constructs::constructs::services::{Exposure, FineractService, release};
use fineract_constructs::core::{Acknowledgement, Scope};

use super::{ACCOUNT, NEXT_REVIEW, prod};

pub(super) fn program(app: &mut Scope) {
    let site = prod(region::IRELAND);
    let global = app.add("global", Stack::new("bank-global", site.place()));
    let domain = app.at(global).add("zone", PublicZone::new("bank.example"));
    let network = EnvironmentVpc::new(&site, cidr!("10.3.0.0/16")).nat(Nat::Single);
    let network = app.add("network", network.endpoints(Endpoints::None));
    let deployer = Access::new(format!("arn:aws:iam::{ACCOUNT}:role/deployer"), AccessLevel::ClusterAdmin);
    let cluster = app.add("eks", EksCluster::new(&network).access("deployer", deployer));
    let web = FineractService::frontend("teller", release("1.4.2"));
    let web = app.add("web", web.exposure(Exposure::host("teller.bank.example")).on(&cluster));
    let mut group = app.group("entrance");
    let reason = "load balancers write to no bucket with a key of the account";
    group.acknowledge(Acknowledgement::new("POL-S3-001", reason, "platform", NEXT_REVIEW));
    let edge = EdgeStack::new(&network, &cluster, &domain).service(&web).protection(Protection::Deletable);
    let edge = group.add("edge", edge);

    let names = app.add("dns", site.stack("dns"));
    let here = || Regional::new(law::EEA, &edge);
    let host = GeoRoutedHost::new("teller.bank.example", &domain, here())
        .continent(Continent::Europe, here())
        .country("IE", here())
        .alias("counter.bank.example")
        .health_checks(CheckInterval::TenSeconds);
    app.at(names).add("teller", host);
}
