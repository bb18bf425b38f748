//! A service on a cluster with all its names known: what the objects are made from.

use fineract_core::{Doc, Scope};
use fineract_kube::KubeObject;
use fineract_kube::meta_v1::LabelSelector;

use super::application::{Application, Scheme};
use super::certificate;
use super::checks::{BAD_NAME, UNFIXED_IMAGE};
use super::data::{Access, DataAccess, WriterEndpoint};
use super::names::{self, SecretUse};
use super::service::{FineractService, ServiceOnCluster, Source};
use crate::aws::names::shorten;
use crate::aws::{Region, Site};
use crate::constructs::compute::{Cluster, LbOwnership};
use crate::constructs::data::{Rights, connections};
use crate::k8s::{Dns1123Label, ImageError, ImageRef, LabelInput};

/// The subject of what a service says of Apache Fineract's tenants: the secret of the database that lists them, that of their
/// password, the region that they are at home in, and the service's own.
pub(crate) const TENANTS: &str = "tenants";

/// The subject of what a service says of its login: the secret that it logs in to a database with, its own name, and what it needs
/// there.
pub(crate) const LOGIN: &str = "database login";

/// A label of an object, and its value.
pub(super) type Label = (&'static str, String);

pub(super) struct Spec {
    pub(super) service: FineractService,
    pub(super) cluster: Cluster,
    pub(super) name: Dns1123Label,
    pub(super) namespace: Dns1123Label,
    /// The image, if it has a fixed version; it is reported otherwise.
    pub(super) image: Option<ImageRef>,
    pub(super) data: DataAccess,
}

impl Spec {
    /// Reports what is not a name, and goes on with what was probably meant, so that all mistakes are found at once.
    pub(super) fn parse(deployed: ServiceOnCluster, scope: &mut Scope) -> Self {
        let ServiceOnCluster { service, cluster } = deployed;
        let name = label(&service.name, scope);
        let namespace = label(&service.namespace, scope);
        let image = match &service.image.0 {
            Source::Named(image) => image.clone(),
            Source::Release(tag) => {
                tag.clone().and_then(|tag| names::image(&cluster.network.site, &name, &tag))
            }
        };
        let image = image.map_err(|error| report_image(&error, scope)).ok();
        let mut data = service.data.clone();
        for (topic, access) in &service.topics {
            data.queues.entry(label(topic, scope)).or_default().insert(*access);
        }
        Self { service, cluster, name, namespace, image, data }
    }

    pub(super) fn site(&self) -> &Site {
        &self.cluster.network.site
    }

    /// Whether it is Apache Fineract with a database, and so has tenants.
    pub(super) fn has_tenants(&self) -> bool {
        self.service.application == Application::Fineract && self.data.database.is_some()
    }

    /// The region of the tenants' clock, and where their databases are made and changed.
    pub(super) fn home(&self) -> Region {
        self.service.home.unwrap_or(self.site().region)
    }

    /// Whether the tenants are at home on this cluster.
    pub(super) fn is_home(&self) -> bool {
        self.home() == self.site().region
    }

    /// An object of the service, in its namespace and with its labels.
    pub(super) fn object<T: KubeObject>(&self, object: T) -> T {
        object.namespace(&self.namespace).labels(self.labels())
    }

    /// The labels of all that belongs to the service.
    pub(super) fn labels(&self) -> Vec<Label> {
        let version =
            self.image.as_ref().map(|image| ("app.kubernetes.io/version", label_value(image.version())));
        let fixed = [
            ("app.kubernetes.io/component", self.service.application.component().to_owned()),
            ("app.kubernetes.io/part-of", self.site().platform.clone()),
            ("app.kubernetes.io/managed-by", "fineract-constructs".to_owned()),
        ];
        self.selecting().into_iter().chain(version).chain(fixed).collect()
    }

    /// The labels that pods are selected by: they never change, because a Deployment's selector can't.
    pub(super) fn selecting(&self) -> [Label; 2] {
        [
            ("app.kubernetes.io/name", self.name.to_string()),
            ("app.kubernetes.io/instance", self.name.to_string()),
        ]
    }

    pub(super) fn selector(&self) -> LabelSelector {
        LabelSelector::new().match_labels(self.selecting())
    }

    /// Whether its pods end TLS with a certificate that is given to them.
    pub(super) fn has_certificate(&self) -> bool {
        self.service.port.scheme == Scheme::Https && self.service.application != Application::Fineract
    }

    /// Whether the migration of the tenants is here.
    pub(super) fn migrates(&self) -> bool {
        self.has_tenants() && self.is_home()
    }

    /// The account of the migration, and what reads secrets by it.
    pub(super) fn migration(&self) -> Dns1123Label {
        let name = shorten(&format!("{}-migration", self.name), 63);
        Dns1123Label::parse(name).unwrap_or_else(|error| error.meant())
    }

    /// The parameter that holds the host of its database, where neither the credential has it nor the program says it.
    pub(super) fn database_parameter(&self) -> Option<String> {
        if self.says_database_host().is_some() {
            return None;
        }
        self.service.login.as_ref()?.host_parameter(self.site())
    }

    /// The host of its database that the program says: one that is written to.
    pub(super) fn says_database_host(&self) -> Option<&str> {
        let reads = self.service.login.as_ref().is_some_and(|login| login.rights == Rights::Read);
        match &self.service.writer {
            WriterEndpoint::Global(host) if !reads => Some(host),
            WriterEndpoint::Global(_) | WriterEndpoint::RegionalSecret => None,
        }
    }

    /// The secrets that the service reads from Secrets Manager.
    pub(super) fn secrets(&self) -> Vec<SecretUse> {
        [
            (SecretUse::Database, self.data.database.is_some()),
            (SecretUse::Tenants, self.has_tenants()),
            (SecretUse::Cache, self.data.cache),
            (SecretUse::Certificate, self.has_certificate() && !certificate::is_issued(self)),
        ]
        .into_iter()
        .filter_map(|(secret, used)| used.then_some(secret))
        .collect()
    }

    /// The name of a secret in Secrets Manager.
    pub(super) fn secret_name(&self, of: SecretUse) -> String {
        let given = self.service.secrets.get(&of).cloned();
        given.unwrap_or_else(|| match of {
            SecretUse::Master => self.secret_name(SecretUse::Database),
            _ => names::secret(self.site(), &self.name, of),
        })
    }

    /// Says how many connections its pods open to the database.
    pub(super) fn open_connections(&self, scope: &mut Scope) {
        let FineractService { replicas, database_pool, application, .. } = &self.service;
        if self.data.database.is_some() {
            let each = u32::from(*database_pool) * application.database_pools();
            let migration = u32::from(self.migrates());
            let all = (replicas.in_rollout() + migration).saturating_mul(each);
            connections::open(scope, &self.secret_name(SecretUse::Database), all);
        }
    }

    /// Says which list its tenants are in.
    pub(super) fn state_tenants(&self, scope: &mut Scope) {
        if self.has_tenants() {
            let [list, password] = [SecretUse::Database, SecretUse::Tenants].map(|of| self.secret_name(of));
            let [home, here] = [self.home(), self.site().region].map(|region| region.code().to_owned());
            scope.state(TENANTS, Doc::list([list, password, home, here]));
        }
    }

    /// Says what it logs in to its database with.
    pub(super) fn state_login(&self, scope: &mut Scope) {
        let Some(access) = self.data.database else { return };
        let needs = match access {
            _ if self.has_tenants() => Rights::Own,
            Access::ReadWrite => Rights::Write,
            Access::ReadOnly => Rights::Read,
        };
        let secret = self.secret_name(SecretUse::Database);
        scope.state(LOGIN, Doc::list([secret.as_str(), self.name.as_str(), needs.group()]));
    }

    /// The target group of a stack, where one owns the load balancer.
    pub(super) fn target_group(&self) -> Option<String> {
        let bound = self.is_bound() && self.service.exposure.is_balanced();
        bound.then(|| names::target_group(self.site(), &self.name))
    }

    /// The target group behind the internal load balancer, where it is a second one.
    pub(super) fn internal_target_group(&self) -> Option<String> {
        let bound = self.is_bound() && self.service.internal;
        bound.then(|| names::internal_target_group(self.site(), &self.name))
    }

    fn is_bound(&self) -> bool {
        self.cluster.load_balancers == LbOwnership::CloudFormation
    }

    /// Whether a load balancer sends traffic to the pods.
    pub(super) fn is_balanced(&self) -> bool {
        self.service.internal || self.service.exposure.is_balanced()
    }
}

fn label(input: &LabelInput, scope: &mut Scope) -> Dns1123Label {
    input.0.clone().unwrap_or_else(|error| {
        let meant = error.meant();
        let help = format!("lower-case letters, digits and `-`, a letter first, at most 63: `{meant}`");
        scope.report(&BAD_NAME, error.to_string()).help = Some(help);
        meant
    })
}

fn report_image(error: &ImageError, scope: &mut Scope) {
    let help = match error {
        ImageError::Malformed(_) => "write `repository:tag` or `repository@sha256:…`",
        ImageError::Unpinned(_) | ImageError::Latest(_) => {
            "name the version: a tag that is never moved, or a digest"
        }
    };
    scope.report(&UNFIXED_IMAGE, error.to_string()).help = Some(help.into());
}

/// Text as the value of a label takes it: at most 63 characters, a letter or digit first and last.
fn label_value(text: &str) -> String {
    let cut: String = text.chars().take(63).collect();
    cut.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned()
}
