//! Load balancers, accelerators, names, web firewalls.

use super::super::Held::{Always, Code, Schema, Told, Type};
use super::{Constraint, row};

pub(super) const ROWS: &[Constraint] = &[
    row("ELB-1", "names of 32 letters, digits and `-`", &[Code("ELB-001")]),
    row(
        "ELB-2",
        "subnets or mappings, in two zones for requests",
        &[Code("ELB-002"), Schema("constraints/schemas::a_load_balancer_with_subnets_and_mappings")],
    ),
    row(
        "ELB-3",
        "a target group's name says nothing that changes",
        &[Always(
            "`EdgeStack`",
            "edge::target_groups_have_the_names_that_kubernetes_binds_and_ask_pods_whether_they_are_ready",
        )],
    ),
    row("ELB-4", "targets of requests are asked by requests", &[Code("ELB-004")]),
    row("ELB-5", "a certificate of the load balancer's region", &[Code("ELB-005"), Code("POL-ELB-004")]),
    row(
        "ELB-6",
        "TLS 1.2 and 1.3; plain text is redirected",
        &[Code("ELB-006"), Code("POL-ELB-001"), Code("POL-ELB-002")],
    ),
    row(
        "ELB-7",
        "one priority for each rule, 1 to 50,000; five values at most",
        &[Code("ELB-007"), Code("ELB-012"), Code("ELB-015")],
    ),
    row("ELB-8", "access logs in the load balancer's region", &[Code("ELB-008"), Code("POL-LOG-004")]),
    row(
        "ELB-9",
        "no cookies where pods have no address, or nobody reads requests",
        &[Type("ControllerBalancer", "a_cookie_on_a_network_load_balancer"), Code("ELB-009")],
    ),
    row("GA-1", "one endpoint group for each region and listener", &[Code("GA-002"), Code("GA-001")]),
    row(
        "GA-2",
        "a load balancer inside has an internet gateway in its network",
        &[Always("a network", "network::a_shared_network_has_every_tier_in_every_zone")],
    ),
    row("GA-3", "whether clients' addresses are kept is said, and can be kept", &[Code("GA-003")]),
    row("GA-4", "a load balancer for each critical service", &[Code("GA-004")]),
    row("GA-5", "no balancing across zones", &[Code("GA-005")]),
    row(
        "GA-6",
        "an endpoint joins when its listener stands",
        &[Always("`EdgeStack`", "constraints/platform::endpoints_join_after_their_listeners")],
    ),
    row(
        "GA-7",
        "all regions of an accelerator may serve all whom it serves",
        &[Type("GlobalAccelerator", "an_accelerator_beyond_its_law"), Code("RES-011")],
    ),
    row("GA-8", "no data store behind an accelerator", &[Code("GA-008")]),
    row(
        "GA-9",
        "an alias to an accelerator is of the accelerators' zone",
        &[Always("`GeoRoutedHost`", "constraints/platform::names_of_accelerators_are_in_their_zone")],
    ),
    row("GA-10", "no accelerator for developers", &[Code("GA-010")]),
    row(
        "R53-1",
        "a continent or a country",
        &[Type("GeoTarget", "a_continent_and_a_country_at_once"), Code("R53-001")],
    ),
    row("R53-2", "countries by two letters", &[Code("R53-002"), Code("R53-001")]),
    row(
        "R53-3",
        "every name has a default",
        &[Type("GeoRoutedHost", "a_host_without_a_default_destination"), Code("R53-003")],
    ),
    row(
        "R53-4",
        "a place and an identifier once for each name",
        &[
            Code("R53-004"),
            Code("R53-017"),
            Schema("constraints/schemas::a_record_with_an_identifier_of_129"),
        ],
    ),
    row(
        "R53-5",
        "one primary and one secondary, each with a health of its own",
        &[Code("R53-005"), Code("R53-018")],
    ),
    row(
        "R53-6",
        "an alias has no values and no time to live",
        &[Type("GeoRoutedHost", "an_alias_with_a_time_to_live"), Code("R53-006")],
    ),
    row(
        "R53-7",
        "names come after what they lead to",
        &[Always(
            "`EdgeStack` and `GeoRoutedHost`",
            "edge::the_first_level_of_names_comes_after_the_second_and_services_after_their_target_groups",
        )],
    ),
    row("R53-8", "a health check asks a region's own name, from three places", &[Code("R53-008")]),
    row(
        "R53-9",
        "what is final of a record or a health check is not in what changes",
        &[Always("`GeoRoutedHost`", "constraints/platform::names_of_records_say_nothing_that_changes")],
    ),
    row(
        "R53-9b",
        "aliases to records are in another stack than their zone",
        &[Always("`GeoRoutedHost`", "constraints/platform::aliases_are_in_another_stack_than_their_zone")],
    ),
    row(
        "R53-10",
        "a record's zone by its id alone",
        &[Schema("constraints/schemas::a_record_of_a_zone_by_id_and_name")],
    ),
    row(
        "R53-11",
        "a country's regions may all serve it",
        &[Type("Regional", "a_name_that_fails_over_out_of_its_law"), Code("R53-011"), Code("RES-011")],
    ),
    row("R53-12", "a country is led to its own region first", &[Code("R53-012")]),
    row(
        "R53-13",
        "names are no access control",
        &[Told("the residency report", "residency::the_report_reads_as_an_officer_asks")],
    ),
    row(
        "WAF-1",
        "a web ACL guards what reads requests",
        &[Type("WebFirewall", "a_web_acl_on_a_network_load_balancer"), Code("WAF-001")],
    ),
    row(
        "WAF-2",
        "one web ACL of its own for each public load balancer",
        &[Code("WAF-002"), Code("POL-ELB-003")],
    ),
    row("WAF-3", "an action for a rule, an override for a group; priorities once", &[Code("WAF-003")]),
    row(
        "WAF-4",
        "the name of a web ACL says nothing that changes",
        &[Always("`WebFirewall`", "edge::a_web_acl_guards_the_public_load_balancer_and_logs_no_credentials")],
    ),
    row("WAF-5", "what no web ACL guards is said", &[Code("POL-ELB-005")]),
    row("WAF-6", "5,000 units at most, 1,500 at the base price", &[Code("WAF-006"), Code("WAF-007")]),
];
