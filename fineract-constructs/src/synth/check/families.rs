//! Parameters of databases and caches are for the engine and version that they are given to.

use fineract_core::{Diag, Doc};

use super::pairs::disagree;
use super::resource::{Resource, of_type};
use crate::synth::finish::Program;

/// A type, the property that names its parameters, their type, and the property that holds their family.
const PARAMETERS: &[(&str, &str, &str, &str)] = &[
    ("AWS::RDS::DBCluster", "DBClusterParameterGroupName", "AWS::RDS::DBClusterParameterGroup", "Family"),
    ("AWS::RDS::DBInstance", "DBParameterGroupName", "AWS::RDS::DBParameterGroup", "Family"),
    (
        "AWS::ElastiCache::ReplicationGroup",
        "CacheParameterGroupName",
        "AWS::ElastiCache::ParameterGroup",
        "CacheParameterGroupFamily",
    ),
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for (ty, property, of, key) in PARAMETERS {
        for store in of_type(program, ty) {
            let Some(group) = store.partner(&[property], of) else { continue };
            if let (Some(wanted), Some(given)) = (family(store), group.text(&[key]))
                && wanted != given
            {
                let message = format!("its parameters are for `{given}`, and it is of `{wanted}`");
                let help = format!("give it parameters of the family `{wanted}`");
                findings.push(disagree(store, group, message, help));
            }
        }
    }
    of_type(program, "AWS::ElastiCache::ReplicationGroup").for_each(|cache| partitioned(cache, findings));
}

/// The family of an engine and its version. Source: user guides of RDS and `ElastiCache`, parameter groups.
fn family(store: Resource) -> Option<String> {
    let engine = store.text(&["Engine"])?;
    let mut parts = store.text(&["EngineVersion"])?.split('.');
    let (major, minor) = (parts.next()?, parts.next());
    Some(match engine {
        "aurora-postgresql" | "postgres" if major.parse::<u8>().ok()? > 9 => format!("{engine}{major}"),
        "aurora-mysql" | "mariadb" | "mysql" => format!("{engine}{major}.{}", minor?),
        "valkey" => format!("valkey{major}"),
        "redis" if major == "7" => "redis7".into(),
        "redis" if major == "6" => "redis6.x".into(),
        _ => return None,
    })
}

/// A cache whose parameters divide it fails over by itself. Source: `ElastiCache` API reference, `CreateReplicationGroup`.
fn partitioned(cache: Resource, findings: &mut Vec<Diag>) {
    let group = cache.partner(&["CacheParameterGroupName"], "AWS::ElastiCache::ParameterGroup");
    let divides = |group: &Resource| group.text(&["Properties", "cluster-enabled"]) == Some("yes");
    let Some(group) = group.filter(divides) else { return };
    if cache.get(&["AutomaticFailoverEnabled"]) == Some(&Doc::Bool(false)) {
        let message = "its parameters divide it into shards, and it doesn't fail over by itself".to_owned();
        findings.push(disagree(cache, group, message, "set `AutomaticFailoverEnabled`"));
    }
}
