//! Networks and their backbone.

use super::super::Held::{Always, Code, Schema, Told, Type};
use super::{Constraint, row};

pub(super) const ROWS: &[Constraint] = &[
    row(
        "VPC-1",
        "networks, subnets and clusters' own ranges are apart, canonical and inside each other",
        &[
            Type("cidr!", "a_malformed_network"),
            Code("NET-001"),
            Code("NET-002"),
            Code("NET-003"),
            Code("NET-005"),
        ],
    ),
    row("VPC-2", "a cluster's network resolves names", &[Code("NET-012")]),
    row("VPC-3", "a network is a /16 to a /28", &[Code("NET-006")]),
    row(
        "VPC-4",
        "a cluster has subnets in two zones, with addresses to spare",
        &[Code("NET-004"), Code("POL-HA-003")],
    ),
    row(
        "VPC-5",
        "load balancers find their subnets by tags",
        &[Always("a network", "network::load_balancer_controllers_find_their_subnets_by_tags")],
    ),
    row(
        "VPC-6",
        "zones are named, not counted",
        &[Code("NET-007"), Always("a network", "network::a_shared_network_has_every_tier_in_every_zone")],
    ),
    row(
        "NET-ISO",
        "environments don't reach each other, and all reach what is shared",
        &[Code("NET-010"), Code("NET-011"), Code("POL-NET-002")],
    ),
    row(
        "WAN-1",
        "a version of the policy that the service knows",
        &[Always("`Policy`", "backbone::a_policy_is_written_as_the_service_reads_it")],
    ),
    row("WAN-2", "segments of letters and digits", &[Code("WAN-002")]),
    row("WAN-3", "private numbers, each its own, edges' within their range", &[Code("WAN-003")]),
    row("WAN-4", "rule numbers from 1 to 65,535, each its own", &[Code("WAN-004")]),
    row(
        "WAN-5",
        "conditions with what their kind needs, and no more",
        &[
            Type("Condition", "a_condition_on_a_tag_without_its_value"),
            Type("Condition", "an_attachment_type_that_is_not_one"),
        ],
    ),
    row(
        "WAN-6",
        "a segment is shared with a list, or with all except a list",
        &[Type("ShareWith", "a_share_with_a_list_and_an_exception")],
    ),
    row("WAN-7", "no attachment waits for a person", &[Code("WAN-007")]),
    row("WAN-8", "segments and edges are declared", &[Code("WAN-008")]),
    row(
        "WAN-9",
        "nothing is associated or propagated by default",
        &[Always("`TransitGateway`", "backbone::nothing_is_associated_or_propagated_by_default")],
    ),
    row(
        "WAN-10",
        "a policy table stands before tables join their segments",
        &[Always("`Backbone`", "backbone::tables_join_their_segments_after_the_policy_table_stands")],
    ),
    row(
        "WAN-11",
        "the ARN of a route table is put together",
        &[Always("`Backbone`", "constraints/platform::the_arn_of_a_route_table_is_put_together")],
    ),
    row(
        "WAN-12",
        "a gateway's networks are of its region, a backbone's gateways of one account",
        &[Code("WAN-012")],
    ),
    row("WAN-13", "an attachment carries the tag that the policy reads", &[Code("WAN-013")]),
    row(
        "WAN-14",
        "what the global control plane keeps is said",
        &[
            Told("the residency report", "residency::rules::res_015_what_services_without_a_region_keep"),
            Code("RES-015"),
        ],
    ),
    row(
        "NFW-1",
        "traffic passes the endpoint of its own zone",
        &[Always("`NetworkFirewall`", "firewall::traffic_passes_the_endpoint_of_its_zone_out_and_back")],
    ),
    row(
        "NFW-2",
        "a name of letters, digits and `-`, 128 at most",
        &[Schema("constraints/schemas::a_firewall_with_an_underscore")],
    ),
    row(
        "NFW-3",
        "traffic comes back the way that it went",
        &[Always("`NetworkFirewall`", "firewall::traffic_passes_the_endpoint_of_its_zone_out_and_back")],
    ),
];
