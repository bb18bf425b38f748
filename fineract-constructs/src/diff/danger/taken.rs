//! New resources whose place an old one still takes: CloudFormation makes what is new before it deletes what is old.

use std::collections::{BTreeMap, BTreeSet};

use fineract_schema::resource_type;
use serde_json::Value as Json;

use super::data::name_property;
use crate::diff::meaning::{Meaning, references};
use crate::diff::model::{Change, DangerKind, Effect, Place};
use crate::diff::moves::At;
use crate::diff::template::{Pair, Resource};

/// Types of which a service takes no second one with the same values of these properties.
/// Source: the errors "already exists" and "in use" of each service's API reference.
const PLACES: &[(&str, &[&str])] = &[
    ("AWS::EC2::NetworkAclEntry", &["NetworkAclId", "RuleNumber", "Egress"]),
    (
        "AWS::EC2::Route",
        &["RouteTableId", "DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"],
    ),
    (
        "AWS::EC2::SecurityGroupEgress",
        &[
            "GroupId",
            "IpProtocol",
            "FromPort",
            "ToPort",
            "CidrIp",
            "CidrIpv6",
            "DestinationSecurityGroupId",
            "DestinationPrefixListId",
        ],
    ),
    (
        "AWS::EC2::SecurityGroupIngress",
        &[
            "GroupId",
            "IpProtocol",
            "FromPort",
            "ToPort",
            "CidrIp",
            "CidrIpv6",
            "SourceSecurityGroupId",
            "SourcePrefixListId",
        ],
    ),
    ("AWS::EC2::SubnetRouteTableAssociation", &["SubnetId"]),
    ("AWS::EC2::TransitGatewayRoute", &["TransitGatewayRouteTableId", "DestinationCidrBlock"]),
    ("AWS::EC2::TransitGatewayRouteTableAssociation", &["TransitGatewayAttachmentId"]),
    (
        "AWS::EC2::TransitGatewayRouteTablePropagation",
        &["TransitGatewayRouteTableId", "TransitGatewayAttachmentId"],
    ),
    ("AWS::EFS::MountTarget", &["FileSystemId", "SubnetId"]),
    ("AWS::EKS::AccessEntry", &["ClusterName", "PrincipalArn"]),
    ("AWS::EKS::Addon", &["ClusterName", "AddonName"]),
    ("AWS::EKS::PodIdentityAssociation", &["ClusterName", "Namespace", "ServiceAccount"]),
    ("AWS::ElasticLoadBalancingV2::Listener", &["LoadBalancerArn", "Port"]),
    ("AWS::ElasticLoadBalancingV2::ListenerRule", &["ListenerArn", "Priority"]),
    ("AWS::Lambda::EventSourceMapping", &["FunctionName", "EventSourceArn"]),
    ("AWS::Route53::RecordSet", &["HostedZoneId", "HostedZoneName", "Name", "Type", "SetIdentifier"]),
    ("AWS::S3::BucketPolicy", &["Bucket"]),
];

/// Adds what CloudFormation refuses because the old resource is still there.
pub(in crate::diff) fn taken(pair: &Pair, resources: &mut [Resource]) {
    let new = resources.iter().filter(|it| comes(&it.change)).filter_map(|it| it.after.as_ref());
    let new: BTreeSet<_> = new.map(|(stem, id)| pair.after.address(stem, id)).collect();
    let place = |change: &Change, meaning: &Meaning, (stem, id): &At| {
        let values = place(&change.ty, &meaning.of(stem, meaning.side.resource(stem, id)?)["Properties"])?;
        // In something that is new itself, every place is free.
        let is_in_old = values.iter().flat_map(references).all(|target| !new.contains(&target));
        let Place { environment, region, .. } = change.place();
        is_in_old.then(|| format!("{:?}", (environment, region, &change.ty, values)))
    };
    let old = resources.iter().filter(|it| goes(&it.change)).filter_map(|it| {
        let at = it.before.as_ref()?;
        Some((place(&it.change, &pair.before, at)?, (at.1.clone(), it.change.effect)))
    });
    let old: BTreeMap<String, (String, Effect)> = old.collect();
    for resource in resources.iter_mut().filter(|it| comes(&it.change) && !is_refused(&it.change)) {
        let Some(at) = &resource.after else { continue };
        let Some((old, effect)) = place(&resource.change, &pair.after, at).and_then(|it| old.get(&it)) else {
            continue;
        };
        let until = match effect {
            Effect::Orphan => "stays in the account",
            _ => "CloudFormation deletes only after it",
        };
        let message =
            format!("it takes the place of `{old}`, which {until}: the service refuses a second one");
        resource.change.danger(DangerKind::Refused, message);
    }
}

fn comes(change: &Change) -> bool {
    matches!(change.effect, Effect::Create | Effect::Replace)
}

fn goes(change: &Change) -> bool {
    matches!(change.effect, Effect::Delete | Effect::Orphan | Effect::Replace)
}

fn is_refused(change: &Change) -> bool {
    change.dangers.iter().any(|danger| danger.kind == DangerKind::Refused)
}

/// The values by which a service knows a resource: those of its place, or its name where the template chooses it.
fn place(ty: &str, properties: &Json) -> Option<Vec<Json>> {
    if let Some((_, names)) = PLACES.iter().find(|(known, _)| *known == ty) {
        return Some(names.iter().map(|name| properties[*name].clone()).collect());
    }
    let mut names = name_property(ty, resource_type(ty)?);
    names.find_map(|name| properties[name].as_str().map(|name| vec![name.into()]))
}
