//! A cluster's services: by what they are entered, whom they call, what they use.

mod draw;
mod read;

use std::collections::BTreeMap;

use super::diagram::{Diagram, Flow, Outline, Shaft};
use super::places;
use crate::residency::Kind;

/// The services of a cluster.
#[derive(Clone, Debug)]
#[expect(clippy::struct_field_names, reason = "a cluster's services are its services")]
pub(super) struct Services {
    cluster: String,
    region: String,
    environment: Option<String>,
    entries: Vec<Entry>,
    /// By entry, those without one last.
    services: Vec<Service>,
    used: Vec<Used>,
}

/// A load balancer, and the names that lead to it.
#[derive(Clone, Debug)]
struct Entry {
    name: String,
    says: String,
    names: Vec<String>,
}

#[derive(Clone, Debug)]
struct Service {
    name: String,
    tooltip: String,
    /// By what clients get to it.
    entries: Vec<usize>,
    /// What it does with what it uses.
    uses: BTreeMap<usize, Use>,
}

/// What services use: a store, a queue, another service, or what is outside.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Used {
    group: Group,
    name: String,
    tooltip: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Store(Kind),
    Service,
    Outside,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Reads,
    Writes,
    Sends,
    Takes,
    SendsAndTakes,
    Calls,
}

impl Services {
    pub(super) fn cluster(&self) -> &str {
        &self.cluster
    }

    pub(super) fn environment(&self) -> Option<&str> {
        self.environment.as_deref()
    }

    fn title(&self) -> String {
        format!("Services of {}", self.cluster)
    }

    fn summary(&self) -> String {
        format!(
            "{} in {} · {} · {} stores, queues and others in use",
            places::count(self.services.len(), "service"),
            places::region(&self.region),
            places::count(self.entries.len(), "load balancer"),
            self.used.len(),
        )
    }

    /// The nodes and edges, without places.
    pub(super) fn diagram(&self) -> Diagram {
        let mut diagram = Diagram::new(self.title(), Flow::Right);
        let entry =
            |entry: &Entry| [entry.name.clone()].into_iter().chain(entry.names.clone()).collect::<Vec<_>>();
        let entries: Vec<_> =
            self.entries.iter().map(|it| diagram.node(None, Outline::Round, entry(it))).collect();
        let group = diagram.group(self.cluster.clone());
        let services: Vec<_> = self
            .services
            .iter()
            .map(|service| diagram.node(Some(group), Outline::Box, [service.name.clone()]))
            .collect();
        let node = |used: &Used| {
            let known = self.services.iter().position(|service| service.name == used.name);
            known.filter(|_| used.group == Group::Service).map(|place| services[place])
        };
        let used: Vec<_> = self
            .used
            .iter()
            .map(|used| match node(used) {
                Some(known) => known,
                None => diagram.node(
                    None,
                    used.group.outline(),
                    [used.group.name().to_owned(), used.name.clone()],
                ),
            })
            .collect();
        for (service, to) in self.services.iter().zip(&services) {
            for from in &service.entries {
                diagram.edge(entries[*from], *to, Shaft::Arrow, "");
            }
            for (place, how) in &service.uses {
                diagram.edge(*to, used[*place], Shaft::Arrow, how.name());
            }
        }
        diagram
    }
}

impl Group {
    const fn name(self) -> &'static str {
        match self {
            Self::Store(kind) => kind.name(),
            Self::Service => "service",
            Self::Outside => "outside",
        }
    }

    const fn outline(self) -> Outline {
        match self {
            Self::Store(_) => Outline::Store,
            Self::Service => Outline::Box,
            Self::Outside => Outline::Round,
        }
    }
}

impl Use {
    const fn name(self) -> &'static str {
        match self {
            Self::Reads => "reads",
            Self::Writes => "writes",
            Self::Sends => "sends",
            Self::Takes => "takes",
            Self::SendsAndTakes => "sends, takes",
            Self::Calls => "calls",
        }
    }
}
