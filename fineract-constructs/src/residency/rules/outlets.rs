//! Addresses that resources and objects send data to: in AWS and in the cluster, or nobody knows where.

use std::borrow::Cow;

use fineract_core::Doc;
use fineract_schema::regions;

use super::Check;
use crate::policy::references;
use crate::residency::extract::known_text;

/// Types and kinds that send data to an address, and where they name it.
const OUTLETS: &[(&str, &[&str])] = &[
    ("AWS::DataSync::LocationAzureBlob", &["AzureBlobContainerUrl"]),
    ("AWS::DataSync::LocationHDFS", &["NameNodes"]),
    ("AWS::DataSync::LocationNFS", &["ServerHostname"]),
    ("AWS::DataSync::LocationObjectStorage", &["ServerHostname"]),
    ("AWS::DataSync::LocationSMB", &["ServerHostname"]),
    ("AWS::Events::ApiDestination", &["InvocationEndpoint"]),
    (FIREHOSE, &["HttpEndpointDestinationConfiguration", "EndpointConfiguration", "Url"]),
    (FIREHOSE, &["SnowflakeDestinationConfiguration", "AccountUrl"]),
    (FIREHOSE, &["SplunkDestinationConfiguration", "HECEndpoint"]),
    ("Service", &["spec", "externalName"]),
];

const FIREHOSE: &str = "AWS::KinesisFirehose::DeliveryStream";

/// Where an address leads.
pub(super) enum End<'a> {
    /// Outside of AWS and of the cluster.
    Outside(Cow<'a, str>),
    /// To a resource of the program, in a region.
    In(&'a str),
}

/// The addresses that a resource or an object of a type sends data to.
pub(super) fn of<'a>(ty: &str, body: &'a Doc) -> impl Iterator<Item = &'a Doc> {
    let named = OUTLETS.iter().filter(move |row| row.0 == ty).filter_map(|(_, path)| body.at(path));
    // Of whatever collects measurements.
    let targets = body.at(&["spec", "remoteWrite"]).and_then(Doc::as_list);
    named.chain(targets.unwrap_or_default().iter().filter_map(|target| target.at(&["url"])))
}

/// Where an address leads, seen from a region; none for hosts of the cluster, and for those of AWS that name their region.
pub(super) fn end<'a>(check: &Check<'a>, address: &'a Doc, region: &'a str) -> Option<End<'a>> {
    let text = known_text(address, region).unwrap_or("*".into());
    let host = host(&text);
    let is_of = |ends: &[&str]| ends.iter().any(|end| host.ends_with(end));
    let is_in_region = || regions().any(|region| host.split('.').any(|part| part == region));
    let in_cluster = is_of(&[".svc", ".svc.cluster.local"]);
    if in_cluster || is_of(&[".amazonaws.com", ".api.aws", ".on.aws"]) && is_in_region() {
        return None;
    }
    if !host.ends_with('*') {
        return Some(End::Outside(text));
    }
    let mut made = references(address).into_iter().filter_map(|node| check.view.resource(node));
    Some(match made.find(|it| it.ty.starts_with("AWS::")) {
        Some(resource) => End::In(resource.region),
        None => End::Outside("an address that only the deployment knows".into()),
    })
}

/// The host of an address.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |parts| parts.1);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    host.split(':').next().unwrap_or(host).trim_end_matches('.')
}
