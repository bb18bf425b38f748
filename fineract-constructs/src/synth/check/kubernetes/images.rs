//! Images that pods run: in a repository that is there.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Doc, Severity};
use fineract_schema::did_you_mean;

use super::Report;
use super::cluster::{Cluster, Object, list};
use crate::synth::check::resource::of_type;
use crate::synth::finish::Program;

pub(super) static NOWHERE: Code = Code {
    id: "ECR-006",
    title: "image of a repository that isn't there",
    severity: Severity::Error,
    explanation: "A pod runs an image of ECR. The program makes repositories in that account, and none of this name in that region; \
nor does a replication or a pull-through rule bring it there. The image can't be pushed, and the pod waits for it \
(`ImagePullBackOff`).\n\nLet the registry make the repository and copy it to the region: `ImageRegistry::service`, \
`ImageRegistry::copies`. Of what another program makes say so: \
`made_elsewhere(scope, bundle, \"AWS::ECR::Repository\", \"\", name)`.",
};

const REPOSITORY: &str = "AWS::ECR::Repository";

/// Account and region of a registry.
type Registry<'a> = [&'a str; 2];

/// What the program's registries hold, by what makes it.
#[derive(Default)]
pub(super) struct Made<'a> {
    repositories: BTreeSet<(Registry<'a>, &'a str)>,
    /// From a registry to another, of repositories whose names start so.
    copies: Vec<[(Registry<'a>, &'a str); 2]>,
    /// Filled by pulls, below a prefix.
    pulled: Vec<(Registry<'a>, &'a str)>,
}

/// The repositories of all stacks; none where a stack makes one whose name only the deployment knows.
pub(super) fn made(program: &Program) -> Option<Made<'_>> {
    let mut made = Made::default();
    let registry = |unit| {
        let place = &program.unit(unit).place;
        [place.account.as_str(), place.region]
    };
    for repository in of_type(program, REPOSITORY) {
        made.repositories.insert((registry(repository.unit), repository.text(&["RepositoryName"])?));
    }
    for rule in of_type(program, "AWS::ECR::PullThroughCacheRule") {
        made.pulled.push((registry(rule.unit), rule.text(&["EcrRepositoryPrefix"])?));
    }
    for replication in of_type(program, "AWS::ECR::ReplicationConfiguration") {
        let from = registry(replication.unit);
        for rule in replication.items(&["ReplicationConfiguration", "Rules"]) {
            let filters = list(rule.at(&["RepositoryFilters"]));
            let prefixes = filters.iter().map(|filter| filter.at(&["Filter"])?.as_str());
            // Without a filter everything is copied.
            let prefixes = if filters.is_empty() { Some(vec![""]) } else { prefixes.collect() }?;
            for to in list(rule.at(&["Destinations"])) {
                let text = |key| to.at(&[key]).and_then(Doc::as_str);
                let to = [text("RegistryId")?, text("Region")?];
                made.copies.extend(prefixes.iter().map(|prefix| [(from, *prefix), (to, *prefix)]));
            }
        }
    }
    Some(made)
}

impl<'a> Made<'a> {
    fn holds(&self, registry: Registry, name: &str) -> bool {
        let is_below = |prefix: &str| name.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/'));
        self.repositories.contains(&(registry, name))
            || self.pulled.iter().any(|(at, prefix)| *at == registry && is_below(prefix))
            || self.copies.iter().any(|[(from, prefix), (to, _)]| {
                *to == registry && name.starts_with(prefix) && self.repositories.contains(&(*from, name))
            })
    }

    /// Whether the program makes the repositories of an account.
    fn knows(&self, account: &str) -> bool {
        self.names(account).next().is_some() || self.copies.iter().any(|[_, (to, _)]| to[0] == account)
    }

    fn names(&self, account: &str) -> impl Iterator<Item = &'a str> {
        self.repositories.iter().filter(move |(at, _)| at[0] == account).map(|(_, name)| *name)
    }
}

pub(super) fn check(cluster: &Cluster, made: &Made, report: &mut Report) {
    let mut missing: BTreeMap<(Registry, &str), Object> = BTreeMap::new();
    for workload in &cluster.workloads {
        let images =
            workload.containers.iter().filter_map(|container| container.doc.at(&["image"])?.as_str());
        for (registry, name) in images.filter_map(repository) {
            let elsewhere = cluster.elsewhere.contains(&[REPOSITORY, "", name]);
            if made.knows(registry[0]) && !elsewhere && !made.holds(registry, name) {
                missing.entry((registry, name)).or_insert(workload.object);
            }
        }
    }
    for ((registry @ [account, region], name), object) in missing {
        let message = format!(
            "no stack makes or copies the repository `{name}` in {region} of {account}, whose image {} runs",
            object.title()
        );
        let is_elsewhere = made.repositories.iter().find(|(at, other)| *other == name && *at != registry);
        let help = match is_elsewhere {
            Some(([_, home], _)) => format!("it is made in {home}: let it be copied to {region}"),
            None => did_you_mean(name, made.names(account)).unwrap_or_else(|| {
                format!("let a stack make it, or say that the `{REPOSITORY}` is `made_elsewhere`")
            }),
        };
        report.add(&NOWHERE, &object, message, help);
    }
}

/// The registry and repository of an image of ECR: `<account>.dkr.ecr.<region>.amazonaws.com/<name>:<tag>`.
fn repository(image: &str) -> Option<(Registry<'_>, &str)> {
    let (host, name) = image.split_once('/')?;
    let (account, rest) = host.split_once(".dkr.ecr.")?;
    let region = rest.strip_suffix(".amazonaws.com")?;
    Some(([account, region], name.split([':', '@']).next()?))
}
