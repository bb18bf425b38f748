//! What is wrong with a service, beyond what its types refuse.

use fineract_core::{Code, Scope, Severity};

use super::application::{Application, Scheme};
use super::configuration;
use super::data::{DataMode, WriterEndpoint};
use super::exposure::{Exposure, is_host, is_prefix};
use super::spec::Spec;
use crate::k8s::ImageRef;

pub(super) static BAD_NAME: Code = Code {
    id: "NAME-002",
    title: "name that DNS refuses",
    severity: Severity::Error,
    explanation: "The name of a service is the name of its objects, its label and its host in the cluster's DNS (D24): \
lower-case letters, digits and `-`, a letter first, no `-` last, at most 63. Kubernetes refuses `fineract_payment`.\n\n\
A name that is written in the program can be checked when it is compiled: `label!(\"fineract-payment\")`.",
};

pub(super) static UNFIXED_IMAGE: Code = Code {
    id: "IMG-003",
    title: "image without a fixed version",
    severity: Severity::Error,
    explanation: "An image is named with a tag other than `latest`, or with a digest (D21). Otherwise what runs depends \
on when a node pulled it: two pods of one service may run different versions, nobody can tell which, and a rollback \
rolls back nothing.\n\n\
`release(\"1.4.2\")` is the platform's own image of that version; `image!(\"postgres:17.11\")` is checked when the \
program is compiled.",
};

static REPLICAS: Code = Code {
    id: "SVC-001",
    title: "replicas that can't be",
    severity: Severity::Error,
    explanation: "The range of a service's replicas is empty or begins at zero. A HorizontalPodAutoscaler takes at least \
one, and at most as many as its maximum.\n\n\
One replica is for development: from two on, a service has a PodDisruptionBudget and survives the loss of a node.",
};

static FRONTEND_DATA: Code = Code {
    id: "SVC-002",
    title: "frontend with data",
    severity: Severity::Error,
    explanation: "A frontend serves files to browsers. A database, a cache, files or a queue behind it would put \
credentials into the part of the platform that is most exposed, and past the checks of the backends.\n\n\
Let the browser call a backend, and give the data to that.",
};

static PLAIN_TEXT: Code = Code {
    id: "SVC-003",
    title: "plain text behind an accelerator",
    severity: Severity::Error,
    explanation: "Global Accelerator keeps the client's address only if the network load balancer has no TLS listener \
(GA-3), so connections reach the pod as the client opened them. A pod that speaks plain HTTP would do so across the \
internet.\n\n\
End TLS in the pod: `.port(Scheme::Https, 8443)`. The certificate comes from the service's secret `…/tls`, which is made \
elsewhere.",
};

static VARIABLE: Code = Code {
    id: "SVC-004",
    title: "variable that can't be set",
    severity: Severity::Error,
    explanation: "A variable is set twice, or to something else than what the construct derives from the service's \
description, such as its port or the URL of a queue; or its name is not letters, digits and `_`, and the kubelet would \
leave it out without a word.\n\n\
Change the description instead: `.port(…)`, `.queue(…)`.",
};

static CREDENTIAL: Code = Code {
    id: "SVC-005",
    title: "credential in a variable",
    severity: Severity::Error,
    explanation: "The name of the variable says that its value is a credential. It would stand in the program, in the \
ConfigMap and in the output's history (D21), and could not be rotated without a release.\n\n\
Keep it in Secrets Manager under the service's name: what database, cache and certificate need is read from there.",
};

static ROUTE: Code = Code {
    id: "SVC-006",
    title: "host or path that no listener takes",
    severity: Severity::Error,
    explanation: "A listener rule matches the host that browsers send, in lower case and without a port, and a path \
that begins with `/`. The rule of a path adds `/*`, so the path has neither a wildcard nor a `/` last.",
};

static EMPTY_ZONE: Code = Code {
    id: "SVC-007",
    title: "fewer replicas than zones behind an accelerator",
    severity: Severity::Warning,
    explanation: "An accelerated network load balancer sends a connection on within the zone where it arrived (GA-5), \
and only to nodes that run a pod. A zone without a pod is taken out of service, and the zones that are left carry its \
share.\n\n\
Run at least one replica for each zone: `.replicas(3..=9)`.",
};

static WRITER: Code = Code {
    id: "SVC-008",
    title: "a host that follows no failover",
    severity: Severity::Error,
    explanation: "The writer endpoint of a global database is the only name that RDS leads to the new writer after a failover, \
and it begins with the global database's name: `fineract-prod-ledger.global-0123456789ab.global.rds.amazonaws.com`. A regional \
endpoint stays with its region, and a database in the cluster has neither.\n\nRead it from the database that is deployed, or leave \
it out: then the host comes from a parameter of the region, and a recovery writes the new one there.",
};

static FAR_CONTENT: Code = Code {
    id: "SVC-009",
    title: "content of other regions",
    severity: Severity::Error,
    explanation: "The service uses content that its cluster's region has no part in: no parameter there says where the bucket is, no \
name leads to it, and its endpoint lets nobody of the region in. As a rule it is the content of another partition, whose data is under \
another law (RES-2).\n\nGive the service the content of its own partition, or the content one more region: \
`ContentBucket::client(&stores)`.",
};

static TWO_CONTENTS: Code = Code {
    id: "SVC-010",
    title: "content in two places",
    severity: Severity::Error,
    explanation: "The service has both content in a bucket and shared files. Apache Fineract keeps content in one place: as long as its \
file system is on, it writes nothing to the bucket.\n\nLeave out `.shared_files(…)`. Documents that are in shared files are copied \
into the bucket before, each below the path that its row says.",
};

static KEYS_ALONE: Code = Code {
    id: "SVC-011",
    title: "a release that takes access keys alone",
    severity: Severity::Warning,
    explanation: "Apache Fineract takes the role of its pod and a region for its content in S3 from 1.13.0 on. Releases before make their \
client of S3 from an access key, know no region, and don't start without: `Access key ID cannot be blank`. An access key would stand \
in a variable and never change (D21).\n\nRun 1.13.0 or later. Where the tag is of a count of your own, say so by an \
acknowledgement.\n\nSource: Apache Fineract, pull request 4880 (FINERACT-2118), `ContentS3Config`.",
};

pub(crate) static CODES: &[&Code] = &[
    &BAD_NAME,
    &UNFIXED_IMAGE,
    &REPLICAS,
    &FRONTEND_DATA,
    &PLAIN_TEXT,
    &VARIABLE,
    &CREDENTIAL,
    &ROUTE,
    &EMPTY_ZONE,
    &WRITER,
    &FAR_CONTENT,
    &TWO_CONTENTS,
    &KEYS_ALONE,
];

/// The first release of Apache Fineract whose client of S3 takes a role and a region.
const FIRST_WITH_ROLES: (u32, u32) = (1, 13);

/// Parts of names that credentials have.
const CREDENTIALS: [&str; 6] = ["PASSWORD", "PASSWD", "SECRET", "TOKEN", "API_KEY", "PRIVATE_KEY"];

pub(super) fn check(spec: &Spec, scope: &mut Scope) {
    replicas(spec, scope);
    route(spec, scope);
    variables(spec, scope);
    writer(spec, scope);
    content(spec, scope);
    let service = &spec.service;
    if service.application == Application::Web && !spec.data.is_empty() {
        scope.report(&FRONTEND_DATA, format!("the frontend `{}` has access to data", spec.name)).help =
            Some("give the data to a backend, and let the browser call it".into());
    }
    if matches!(service.exposure, Exposure::NlbAccelerated { .. }) {
        accelerated(spec, scope);
    }
}

fn accelerated(spec: &Spec, scope: &mut Scope) {
    let (name, port, fewest) = (&spec.name, spec.service.port, spec.service.replicas.min);
    if port.scheme == Scheme::Http {
        let message = format!("`{name}` speaks plain HTTP on port {} to the internet", port.number);
        scope.report(&PLAIN_TEXT, message).help =
            Some("end TLS in the pod: `.port(Scheme::Https, 8443)`".into());
    }
    let zones = spec.cluster.network.private.len();
    if usize::from(fewest) < zones {
        let message = format!("`{name}` has {fewest} replicas at least, and its nodes are in {zones} zones");
        scope.report(&EMPTY_ZONE, message).help =
            Some(format!("run at least {zones}: `.replicas({zones}..=9)`"));
    }
}

fn writer(spec: &Spec, scope: &mut Scope) {
    let WriterEndpoint::Global(host) = &spec.service.writer else { return };
    let message = match spec.service.data_mode {
        _ if spec.data.database.is_none() => format!("`{}` has no database", spec.name),
        DataMode::InCluster => format!("the database of `{}` is in its cluster", spec.name),
        DataMode::Managed if !spec.service.writer.is_valid() => {
            format!("`{host}` is not the writer endpoint of a global database")
        }
        DataMode::Managed => return,
    };
    scope.report(&WRITER, message).help =
        Some("leave out `.writer_endpoint(…)`, or give it RDS' name".into());
}

fn content(spec: &Spec, scope: &mut Scope) {
    let Some(content) = &spec.service.content else { return };
    let region = spec.site().region;
    if content.place(region).is_none() {
        let used: Vec<_> = content.places.iter().map(|place| place.site.region.city()).collect();
        let message =
            format!("`{}` runs in {}, and its content is for {}", spec.name, region.city(), used.join(", "));
        scope.report(&FAR_CONTENT, message).help =
            Some("give it the content of its own partition, or the content this region".into());
    }
    if let Some(release) = spec.image.as_ref().map(ImageRef::version)
        && spec.service.application == Application::Fineract
        && is_before(release, FIRST_WITH_ROLES)
    {
        let message = format!("`{}` is of release {release}, and has its content in S3", spec.name);
        scope.report(&KEYS_ALONE, message).help = Some("run 1.13.0 or later".into());
    }
    if spec.data.shared_files.is_some() {
        let message = format!("`{}` has content in a bucket, and shared files", spec.name);
        scope.report(&TWO_CONTENTS, message).help = Some("leave out `.shared_files(…)`".into());
    }
}

/// Whether a release is known to be before another.
fn is_before(release: &str, (major, minor): (u32, u32)) -> bool {
    let mut numbers = release.split('.').map_while(|number| number.parse::<u32>().ok());
    let (first, second) = (numbers.next(), numbers.next());
    first.zip(second).is_some_and(|release| release < (major, minor))
}

fn replicas(spec: &Spec, scope: &mut Scope) {
    let (min, max) = (spec.service.replicas.min, spec.service.replicas.max);
    if min == 0 || min > max {
        let message = format!("`{}` can't have {min} to {max} replicas", spec.name);
        scope.report(&REPLICAS, message).help =
            Some("the fewest first, at least one: `.replicas(2..=6)`".into());
    }
}

fn route(spec: &Spec, scope: &mut Scope) {
    let (host, prefix) = match &spec.service.exposure {
        Exposure::AlbHost { host } => (host, None),
        Exposure::AlbPath { host, prefix } => (host, Some(prefix)),
        Exposure::None | Exposure::InternalAlb | Exposure::NlbAccelerated { .. } => return,
    };
    if !is_host(host) {
        scope.report(&ROUTE, format!("`{host}` is not a host")).help =
            Some("lower-case letters, digits and `-` between dots: `loans.fineract.example`".into());
    }
    if let Some(prefix) = prefix.filter(|prefix| !is_prefix(prefix)) {
        scope.report(&ROUTE, format!("`{prefix}` is not the beginning of a path")).help =
            Some("a `/` first and none last, no wildcard: `/loans`".into());
    }
}

fn variables(spec: &Spec, scope: &mut Scope) {
    let mut set = configuration::derived(spec);
    for (name, value) in &spec.service.variables {
        let letters = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if name.is_empty() || !letters || name.starts_with(|c: char| c.is_ascii_digit()) {
            scope.report(&VARIABLE, format!("`{name}` can't be the name of a variable")).help =
                Some("letters, digits and `_`, no digit first".into());
        }
        if CREDENTIALS.iter().any(|part| name.to_ascii_uppercase().contains(part)) {
            scope.report(&CREDENTIAL, format!("the value of `{name}` would stand in a ConfigMap")).help =
                Some("keep it in Secrets Manager under the service's name".into());
        }
        if let Some(first) = set.insert(name.clone(), value.clone()).filter(|first| first != value) {
            let message = format!("`{name}` is `{first}` already and can't be `{value}`");
            scope.report(&VARIABLE, message).help =
                Some("set it once, or change what it is derived from".into());
        }
    }
}
