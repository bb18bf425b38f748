//! What a plan has functions for.

use std::collections::BTreeMap;

use fineract_core::{Scope, Value, join, text};

use super::super::action::{self, Action};
use super::super::step::{By, Step};
use super::super::steps::function_name;
use super::Automation;
use crate::aws::iam::Statement;
use crate::constructs::data::redis::CacheMember;
use crate::constructs::data::{Stores, location};
use crate::constructs::storage::FileMergeRef;

impl Automation<'_> {
    /// The functions of a region.
    pub(super) fn actions(&self, scope: &mut Scope, tier: &Stores, layers: &[Vec<&Step>]) {
        for step in layers.iter().flatten() {
            let By::Function(functions) = &step.by else { continue };
            let actions = [
                self.cache_action(tier),
                self.files_action(tier),
                self.database_action(tier),
                self.content_action(tier),
            ];
            for action in actions {
                let Some(action) = action else { continue };
                if functions.iter().any(|(_, arn)| *arn == action::arn(&tier.site, action.what())) {
                    action.add(scope, tier);
                }
            }
        }
    }

    fn cache_action(&self, tier: &Stores) -> Option<Described> {
        let cache = self.partition.cache.as_ref()?;
        let (member, id) = (cache.member(tier.site.region)?, cache.global_identifier.as_ref()?);
        let account = tier.site.account;
        let mut arns: Vec<Value<String>> = cache
            .members
            .iter()
            .map(|member| {
                let region = member.site.region.code();
                Value::from_doc(format!(
                    "arn:aws:elasticache:{region}:{account}:replicationgroup:{}",
                    member.identifier
                ))
            })
            .collect();
        arns.push(text![format!("arn:aws:elasticache::{account}:globalreplicationgroup:"), id]);
        let parameter = |member: &CacheMember| {
            let (region, name) = (member.site.region.code(), &member.endpoint_parameter);
            format!("arn:aws:ssm:{region}:{account}:parameter{name}")
        };
        let parameters: BTreeMap<_, _> = cache
            .members
            .iter()
            .map(|member| (member.site.region.code(), &member.endpoint_parameter))
            .collect();
        Some(Described {
            what: function_name(self.partition, "promote", &cache.name),
            description: format!("Makes {} the member that is written to", member.identifier),
            code: include_str!("../functions/promote_cache.py"),
            environment: vec![
                ("GROUP", Value::from_doc(member.identifier.as_str())),
                ("PARAMETERS", Value::from_doc(serde_json::to_string(&parameters).expect("texts are JSON"))),
            ],
            permissions: vec![
                Statement::allow([
                    "elasticache:DescribeGlobalReplicationGroups",
                    "elasticache:DescribeReplicationGroups",
                ])
                .on_all(),
                Statement::allow(["elasticache:FailoverGlobalReplicationGroup"]).on(arns),
                Statement::allow(["ssm:PutParameter"]).on(cache.members.iter().map(parameter)),
            ],
        })
    }

    fn files_action(&self, tier: &Stores) -> Option<Described> {
        let files = self.partition.files.as_ref()?;
        let side = files.sides.iter().find(|side| side.site.region == tier.site.region)?;
        let arns: Vec<_> = files.sides.iter().map(|side| side.arn.clone()).collect();
        // Where the files are at home, nothing is put beside them.
        let takes_over = side.site.region == files.sides[1].site.region;
        let merges = self.partition.merges.iter().filter(|_| takes_over);
        let tasks: Vec<_> = merges.map(FileMergeRef::arn).collect();
        let named = (!tasks.is_empty()).then(|| ("TASKS", join(" ", tasks.clone())));
        let start = (!tasks.is_empty()).then(|| Statement::allow(["datasync:StartTaskExecution"]).on(tasks));
        Some(Described {
            what: function_name(self.partition, "release", &files.name),
            description: format!("Makes {} in {} writable", files.name, tier.site.region.city()),
            code: include_str!("../functions/release_files.py"),
            environment: [("FILES", side.id.clone())].into_iter().chain(named).collect(),
            permissions: [Statement::allow([
                "elasticfilesystem:DescribeReplicationConfigurations",
                "elasticfilesystem:DeleteReplicationConfiguration",
            ])
            .on(arns)]
            .into_iter()
            .chain(start)
            .collect(),
        })
    }

    fn database_action(&self, tier: &Stores) -> Option<Described> {
        let database = self.partition.database.as_ref()?;
        let member = database.member(tier.site.region)?;
        let account = tier.site.account;
        let own = format!("arn:aws:rds:{}:{account}:cluster:{}", tier.site.region.code(), member.identifier);
        let members = || database.members.iter().map(|it| (it.site.region.code(), &it.writer_parameter));
        let parameters: BTreeMap<_, _> = members().collect();
        Some(Described {
            what: function_name(self.partition, "repoint", &database.name),
            description: format!("Leads services to {}", member.identifier),
            code: include_str!("../functions/repoint_database.py"),
            environment: vec![
                ("CLUSTER", Value::from_doc(member.identifier.as_str())),
                ("PARAMETERS", Value::from_doc(serde_json::to_string(&parameters).expect("texts are JSON"))),
            ],
            permissions: vec![
                Statement::allow(["rds:DescribeDBClusters"]).on([own]),
                Statement::allow(["ssm:PutParameter"])
                    .on(members()
                        .map(|(region, name)| format!("arn:aws:ssm:{region}:{account}:parameter{name}"))),
            ],
        })
    }
}

impl Automation<'_> {
    fn content_action(&self, tier: &Stores) -> Option<Described> {
        let content = self.partition.content.as_ref()?;
        let bucket = &content.member(tier.site.region)?.bucket;
        let account = tier.site.account;
        let places = || content.places.iter().map(|place| (place.site.region.code(), &place.parameter));
        let parameters: BTreeMap<_, _> = places().collect();
        Some(Described {
            what: function_name(self.partition, "lead", &content.name),
            description: format!("Leads services to {}", bucket.name),
            code: include_str!("../functions/lead_content.py"),
            environment: vec![
                ("BUCKET", Value::from_doc(bucket.name.as_str())),
                ("LOCATION", Value::from_doc(location(bucket))),
                ("PARAMETERS", Value::from_doc(serde_json::to_string(&parameters).expect("texts are JSON"))),
            ],
            permissions: vec![Statement::allow(["ssm:PutParameter"]).on(
                places().map(|(region, name)| format!("arn:aws:ssm:{region}:{account}:parameter{name}")),
            )],
        })
    }
}

/// A function before it is added.
struct Described {
    what: String,
    description: String,
    code: &'static str,
    environment: Vec<(&'static str, Value<String>)>,
    permissions: Vec<Statement>,
}

impl Described {
    fn what(&self) -> &str {
        &self.what
    }

    fn add(self, scope: &mut Scope, tier: &Stores) {
        let Self { what, description, code, environment, permissions } = self;
        let action = Action {
            site: &tier.site,
            keys: &tier.keys,
            what: &what,
            description,
            code,
            environment,
            permissions,
        };
        action.add(scope);
    }
}
