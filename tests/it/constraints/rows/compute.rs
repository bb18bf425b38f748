//! Clusters, their nodes and roles.

use super::super::Held::{Always, Code, Schema, Told, Type};
use super::{Constraint, row};

const PLANE: &str = "eks::the_control_plane_is_private_encrypted_logged_and_without_a_network_of_its_own";

pub(super) const ROWS: &[Constraint] = &[
    row("EKS-1", "no add-on comes by itself", &[Always("`EksCluster`", PLANE)]),
    row(
        "EKS-2",
        "kube-proxy with the cluster, CoreDNS with nodes",
        &[Always("`EksCluster`", "eks::add_ons_that_need_a_node_wait_for_nodes")],
    ),
    row(
        "EKS-3",
        "a private range of services, /24 to /12, apart from the network",
        &[Code("EKS-003"), Code("NET-005")],
    ),
    row("EKS-4", "a name of letters, digits and `-`", &[Code("POL-NAME-001")]),
    row(
        "EKS-5",
        "logs that the control plane writes",
        &[Schema("constraints/schemas::a_log_that_no_control_plane_writes"), Code("POL-EKS-002")],
    ),
    row("EKS-6", "a version in support on the app's day", &[Code("EKS-006"), Code("EKS-012")]),
    row("EKS-7", "an API server that not everyone can call", &[Code("EKS-007"), Code("POL-EKS-001")]),
    row(
        "EKS-8",
        "nodes stay in the zones of their cluster",
        &[Always("`EksCluster`", "constraints/platform::nodes_are_in_the_zones_of_their_cluster")],
    ),
    row("EKS-9", "what is final of a cluster says nothing that changes", &[Always("`EksCluster`", PLANE)]),
    row(
        "CAL-1",
        "the network of pods comes before nodes",
        &[Always("`EksCluster`", "eks::nodes_join_after_the_network_of_pods")],
    ),
    row("CAL-2", "Calico's overlay, without BGP", &[Always("`EksCluster`", "eks::pods_have_an_overlay")]),
    row("CAL-3", "what the control plane calls is in the network of its node", &[Code("CAL-003")]),
    row("CAL-4", "nodes are targets, never pods", &[Code("CAL-004"), Code("K8S-014")]),
    row(
        "CAL-5",
        "VXLAN, always",
        &[
            Always("`EksCluster`", "eks::pods_have_an_overlay"),
            Schema("constraints/schemas::an_encapsulation_that_is_none"),
        ],
    ),
    row(
        "CAL-6",
        "nodes reach each other",
        &[Always(
            "`EksCluster`: the cluster's own group",
            "constraints/platform::nodes_are_in_the_group_of_their_cluster",
        )],
    ),
    row(
        "CAL-7",
        "110 pods on a node",
        &[Always("`Nodes`", "eks::nodes::a_node_keeps_its_credentials_from_pods_and_takes_110_of_them")],
    ),
    row(
        "CAL-8",
        "nodes have no right to network interfaces",
        &[Always("`Nodes`", "constraints/platform::nodes_may_join_and_pull_and_no_more")],
    ),
    row(
        "CAL-9",
        "pods don't get a node's credentials",
        &[Always("`Nodes`", "eks::nodes::a_node_keeps_its_credentials_from_pods_and_takes_110_of_them")],
    ),
    row("CAL-10", "the size of packets is found out", &[Always("`EksCluster`", "eks::pods_have_an_overlay")]),
    row("CAL-11", "pods' range is apart from every network", &[Code("CAL-011"), Code("NET-005")]),
    row(
        "IAM-1",
        "a role's name is chosen, so that its ARN is known",
        &[
            Always("`ServiceAccount`", "eks::each_service_account_has_a_role_of_its_own"),
            Code("POL-NAME-001"),
        ],
    ),
    row("IAM-2", "a role's name is taken once, whatever the region", &[Code("NAME-003")]),
    row(
        "IAM-3",
        "a role names one service account and one audience",
        &[Code("POL-IAM-008"), Code("POL-IAM-009")],
    ),
    row(
        "IAM-4",
        "a role for each service account, and none without",
        &[Code("IAM-004"), Code("POL-K8S-008")],
    ),
    row(
        "IAM-5",
        "the plan says that a stack makes named roles",
        &[Always("`plan.json`", "constraints/platform::the_plan_says_which_stacks_make_roles")],
    ),
    row("IAM-6", "20 managed policies at most", &[Code("IAM-006")]),
    row("NG-1", "least, wanted and most nodes in this order", &[Code("NG-001")]),
    row(
        "NG-2",
        "one taint, spelt for EKS and for Kubernetes",
        &[Always("`Taint`", "eks::nodes::a_taint_is_spelt_for_eks_and_for_kubernetes")],
    ),
    row("NG-3", "what a launch template says, its group does not", &[Code("NG-003")]),
    row(
        "NG-4",
        "a group's name has a generation",
        &[Always("`Nodes`", "eks::nodes::groups_of_nodes_have_names_of_a_generation_labels_and_taints")],
    ),
    row("NG-5", "no Amazon Linux 2", &[Type("Image", "nodes_of_amazon_linux_2"), Code("NG-003")]),
    row(
        "NG-6",
        "nodes may join and pull images",
        &[Always("`Nodes`", "constraints/platform::nodes_may_join_and_pull_and_no_more")],
    ),
    row(
        "NG-7",
        "a group for each zone where volumes are",
        &[Always("`NodeRole`", "eks::nodes::groups_of_nodes_have_names_of_a_generation_labels_and_taints")],
    ),
    row(
        "NG-8",
        "the autoscaler owns the number of nodes",
        &[Told(
            "`Nodes::scaling`: the first number counts once",
            "constraints/platform::a_group_of_nodes_starts_within_its_bounds",
        )],
    ),
    row("SC-1", "a type of volume; IOPS or IOPS per GiB; encrypted", &[Code("SC-001"), Code("POL-K8S-005")]),
    row("SC-2", "IOPS and sizes that a volume has", &[Code("SC-002"), Code("SC-006")]),
    row("SC-3", "a class for files names its file system", &[Code("SC-003")]),
    row(
        "SC-4",
        "the file system is a binding",
        &[Always("`StorageClasses`", "constraints/platform::the_file_system_of_a_class_is_a_binding")],
    ),
    row("SC-5", "files for many, volumes for one", &[Code("SC-005")]),
    row(
        "SC-6",
        "volumes by a key whose ARN is known",
        &[Always(
            "`StorageClasses`",
            "storage::a_cluster_has_classes_for_encrypted_volumes_and_shared_files",
        )],
    ),
];
