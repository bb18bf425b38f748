//! What `ExternalSecret`s read is made by a stack of their region, or somebody says that it is made elsewhere.

use fineract_constructs::aws::law;
use fineract_constructs::cfn::{secretsmanager, ssm};
use fineract_constructs::constructs::data::RedisGlobal;
use fineract_constructs::constructs::data::redis::{CacheMember, RedisVersion};
use fineract_constructs::core::Scope;
use fineract_constructs::k8s::made_elsewhere;

use super::bundle_of;
use crate::stores::{Tiers, tiers};
use crate::support::{codes, findings, reports, synthesize};

/// Two stores of Dublin, and what is read of them.
const READER: &str = "
kind: Namespace
apiVersion: v1
metadata: {name: loans}
---
kind: ServiceAccount
apiVersion: v1
metadata: {name: loans, namespace: loans}
---
kind: SecretStore
apiVersion: external-secrets.io/v1
metadata: {name: secrets, namespace: loans}
spec: {provider: {aws: {service: SecretsManager, region: eu-west-1, auth: {jwt: {serviceAccountRef: {name: loans}}}}}}
---
kind: SecretStore
apiVersion: external-secrets.io/v1
metadata: {name: parameters, namespace: loans}
spec: {provider: {aws: {service: ParameterStore, region: eu-west-1, auth: {jwt: {serviceAccountRef: {name: loans}}}}}}
---
kind: ExternalSecret
apiVersion: external-secrets.io/v1
metadata: {name: loans, namespace: loans}
spec:
  secretStoreRef: {name: secrets}
  target: {template: {data: {HOST: '{{ .host }}', PASSWORD: '{{ .password }}'}}}
  dataFrom: [{extract: {key: bank/ledger}}]
  data: [{secretKey: host, remoteRef: {key: /bank/host}, sourceRef: {storeRef: {name: parameters}}}]
";

/// The reader, what stacks of two regions make, and what others do.
fn program(app: &mut Scope, secret: &str, parameter: &str, elsewhere: &[(&str, &str)]) {
    let Tiers { dublin: here, frankfurt, .. } = tiers(app);
    let replica = secretsmanager::ReplicaRegion::new("eu-west-1");
    let ledger = secretsmanager::Secret::new().name(secret).replica_regions([replica]);
    app.at(frankfurt.stack).add("ledger", ledger);
    let host = ssm::Parameter::new(ssm::Parameter::TYPE_STRING, "ledger.bank.example").name(parameter);
    app.at(here.stack).add("host", host);
    let bundle = bundle_of(app, READER);
    for (kind, name) in elsewhere {
        made_elsewhere(app, bundle, kind, "", name);
    }
}

fn found(program: impl FnOnce(&mut Scope)) -> Vec<&'static str> {
    let findings = findings(synthesize(program));
    codes(&findings).into_iter().filter(|code| ["K8S-032", "RED-105"].contains(code)).collect()
}

#[test]
fn k8s_032_a_secret_and_a_parameter_that_no_stack_makes() {
    reports("K8S-032", |app| program(app, "bank/ledgers", "/bank/other", &[]));
}

#[test]
fn a_replica_counts_and_so_does_what_is_made_elsewhere() {
    let found = |secret, parameter, elsewhere| found(|app| program(app, secret, parameter, elsewhere));
    assert_eq!(found("bank/ledger", "/bank/host", &[]), Vec::<&str>::new());
    assert_eq!(found("bank/ledger", "/bank/other", &[]), ["K8S-032"]);
    let made = [("AWS::SSM::Parameter", "/bank/host")];
    assert_eq!(found("bank/ledger", "/bank/other", &made), Vec::<&str>::new());
    // What is made is a parameter, and no secret.
    assert_eq!(found("bank/other", "/bank/host", &made), ["K8S-032"]);
}

/// The reader of a cache in two regions, by a parameter of its own.
fn reader_of_a_cache(app: &mut Scope, member: fn(&[CacheMember]) -> &CacheMember) {
    let Tiers { dublin: home, frankfurt, .. } = tiers(app);
    let cache = RedisGlobal::new(law::EEA, RedisVersion::V7_1, &frankfurt).replica(&home);
    let cache = app.add("redis", cache);
    let host = member(&cache.members).primary_endpoint();
    let host = ssm::Parameter::new(ssm::Parameter::TYPE_STRING, host).name("/bank/host");
    app.at(home.stack).add("host", host);
    let bundle = bundle_of(app, READER);
    made_elsewhere(app, bundle, "AWS::SecretsManager::Secret", "", "bank/ledger");
}

#[test]
fn red_105_a_service_that_writes_to_a_secondary() {
    reports("RED-105", |app| reader_of_a_cache(app, |members| &members[1]));
}

#[test]
fn services_of_every_region_may_have_the_primarys_host() {
    assert_eq!(found(|app| reader_of_a_cache(app, |members| &members[0])), Vec::<&str>::new());
}
