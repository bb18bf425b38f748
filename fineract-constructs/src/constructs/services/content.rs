//! Content in a bucket: where a service finds it, and what it may do there.

use fineract_core::{Scope, Value};
use fineract_kube::external_secrets::{ExternalSecret, ExternalSecretData, RemoteRef};

use super::secrets::{external_secret, parameter_store};
use super::service::FineractService;
use super::spec::Spec;
use crate::aws::iam::Statement;
use crate::constructs::data::{CONTENT_ACTIONS, Content, ContentMember, ContentPlace};
use crate::constructs::security::use_of_key;
use crate::k8s::Connection;

/// What the parameter says, and the variables that programs take it by. Source: Apache Fineract, `application.properties`.
const LOCATION: [(&str, &str); 2] =
    [("bucket", "FINERACT_CONTENT_S3_BUCKET_NAME"), ("region", "FINERACT_CONTENT_S3_REGION")];

impl FineractService {
    /// The documents and images that its rows name, in a bucket that services of all its regions share. It is told of it by
    /// `FINERACT_CONTENT_S3_ENABLED`, `_BUCKET_NAME` and `_REGION`, as Apache Fineract knows them, and reads, writes and deletes
    /// objects with its own role, which Fineract takes from 1.13.0 on. All services with this content may do so with all of it.
    ///
    /// Apache Fineract's keys don't say whose tenant an object is: documents have a random part, but images of clients of two tenants
    /// with one number and one file name are one object. It is for a list with one tenant, or for tenants without images of clients.
    ///
    /// It takes the place of [`shared_files`](Self::shared_files), which are of one region each, so that a document that was stored
    /// in one is not found in another. The bucket is another after a failover: a recovery writes it into the parameter of each
    /// region, and pods read it when they start.
    pub fn content(mut self, content: &Content) -> Self {
        self.content = Some(content.clone());
        self.data.content = true;
        self
    }
}

/// The content that the service uses, and the place that it has in the region of the cluster.
pub(super) fn place(spec: &Spec) -> Option<(&Content, &ContentPlace)> {
    let content = spec.service.content.as_ref()?;
    Some((content, content.place(spec.site().region)?))
}

/// The secret in the cluster with the variables that say where the bucket is.
pub(super) fn named(spec: &Spec) -> String {
    format!("{}-content", spec.name)
}

/// Adds it, if the service has content: read from the region's parameter, as hosts of stores are.
pub(super) fn add(spec: &Spec, bundle: &mut Scope) -> Option<String> {
    let (_, place) = place(spec)?;
    let name = named(spec);
    let data = LOCATION.map(|(property, variable)| {
        ExternalSecretData::new(RemoteRef::new(&place.parameter).property(property), variable)
    });
    let secret = external_secret(&parameter_store(spec), &name).data(data);
    bundle.add("content", spec.object(ExternalSecret::new(&name)).spec(secret));
    Some(name)
}

/// The variables that don't change when another region takes over. Without keys a program takes the role of its pod.
pub(super) fn variables(spec: &Spec) -> Vec<(&'static str, String)> {
    match spec.service.content {
        // The first of both that is on is what Fineract writes to.
        Some(_) => vec![
            ("FINERACT_CONTENT_FILESYSTEM_ENABLED", "false".to_owned()),
            ("FINERACT_CONTENT_S3_ENABLED", "true".to_owned()),
        ],
        None => Vec::new(),
    }
}

/// To read, write and delete objects in each bucket, by its endpoint alone, so that credentials that leave the networks are worth
/// nothing there.
pub(super) fn statements(spec: &Spec) -> Vec<Statement> {
    let members = place(spec).into_iter().flat_map(|(content, _)| &content.members);
    members.flat_map(of_member).collect()
}

fn of_member(member: &ContentMember) -> [Statement; 2] {
    let site = &member.bucket.site;
    let endpoint = Value::<String>::from_doc(member.endpoint.id().into_doc());
    let objects = Statement::allow(CONTENT_ACTIONS).on([member.bucket.objects()]).when(
        "StringEquals",
        "aws:SourceVpce",
        endpoint,
    );
    let key = use_of_key(&["kms:Decrypt", "kms:GenerateDataKey"], &member.key, site);
    let through = format!("s3.{}.amazonaws.com", site.region.code());
    [objects, key.when("StringEquals", "kms:ViaService", through)]
}

/// The endpoints of the buckets. Those of the service's own region are among its private subnets.
pub(super) fn connections(spec: &Spec) -> Vec<Connection> {
    let elsewhere = |member: &&ContentMember| member.bucket.site.region != spec.site().region;
    let members = place(spec).into_iter().flat_map(|(content, _)| &content.members).filter(elsewhere);
    let subnets = members.flat_map(|member| &member.subnets);
    subnets.map(|subnet| Connection::to(subnet.cidr, 443)).collect()
}
