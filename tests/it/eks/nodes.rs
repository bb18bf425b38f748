//! Groups of nodes: their names, sizes and what their nodes are.

use std::collections::BTreeSet;

use fineract_constructs::constructs::compute::{
    Capacity, Image, NodeGroup, NodeRole, Nodes, Taint, TaintEffect,
};
use fineract_constructs::core::Property;
use serde_json::Value;

use super::{assembly, cluster, of_type, properties, resources, text};
use crate::support::{codes, reports, synthesize};

#[test]
fn groups_of_nodes_have_names_of_a_generation_labels_and_taints() {
    let assembly = assembly(|cluster| {
        let arm = Nodes::new("batch", NodeRole::Private)
            .image(Image::BottlerocketArm)
            .instance_types(["m7g.large", "m6g.large"])
            .capacity(Capacity::Spot)
            .scaling(0, 0, 4)
            .label("team", "ledger")
            .generation(3);
        cluster.nodes([Nodes::private(), Nodes::public(), Nodes::database(), arm])
    });
    let resources = resources(&assembly, "nodes");
    let describe = |group: &Value| {
        let size = &group["ScalingConfig"];
        format!(
            "{} {} {} {} in {} subnets, {}..{}..{}, {} {}",
            text(&group["NodegroupName"]),
            text(&group["AmiType"]),
            text(&group["CapacityType"]),
            group["InstanceTypes"],
            group["Subnets"].as_array().unwrap().len(),
            size["MinSize"],
            size["DesiredSize"],
            size["MaxSize"],
            group["Labels"],
            group.get("Taints").map_or_else(String::new, Value::to_string),
        )
    };
    let lines: Vec<_> = of_type(&resources, "AWS::EKS::Nodegroup").into_iter().map(describe).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_node_keeps_its_credentials_from_pods_and_takes_110_of_them() {
    let assembly = assembly(|cluster| cluster.nodes([Nodes::private()]));
    let data = properties(&assembly, "nodes", "EksNodesPrivateTemplate")["LaunchTemplateData"].clone();
    let shown = format!(
        "{}\n{}\n{}",
        data["MetadataOptions"],
        data["BlockDeviceMappings"],
        text(&data["UserData"]["Fn::Base64"])
    );
    insta::assert_snapshot!(shown);
    assert!(data.get("SecurityGroupIds").is_none(), "the cluster's security group would not be attached");
}

#[test]
fn bottlerocket_encrypts_its_system_too() {
    let nodes = Nodes::private().image(Image::Bottlerocket);
    let assembly = assembly(|cluster| cluster.nodes([nodes]));
    let data = properties(&assembly, "nodes", "EksNodesPrivateTemplate")["LaunchTemplateData"].clone();
    let devices = data["BlockDeviceMappings"].as_array().unwrap();
    assert_eq!(devices.len(), 2);
    assert!(devices.iter().all(|device| device["Ebs"]["Encrypted"] == true));
    assert_eq!(data["UserData"]["Fn::Base64"], "[settings.kubernetes]\nmax-pods = 110\n");
}

#[test]
fn a_group_can_be_added_from_anywhere() {
    let assembly = synthesize(|app| {
        let cluster = cluster(app, |cluster| cluster);
        app.add("reports", NodeGroup::new(&cluster, Nodes::new("reports", NodeRole::Private)));
    })
    .unwrap();
    let resources = resources(&assembly, "nodes");
    assert_eq!(resources["ReportsGroupA"]["Properties"]["NodegroupName"], "reports-a-1");
}

#[test]
fn private_nodes_have_a_group_in_each_zone_and_are_as_many_together_as_was_said() {
    let assembly = assembly(|cluster| cluster.nodes([Nodes::private().scaling(2, 4, 8)]));
    let resources = resources(&assembly, "nodes");
    let groups = of_type(&resources, "AWS::EKS::Nodegroup");
    let subnets: BTreeSet<_> = groups.iter().map(|group| group["Subnets"].to_string()).collect();
    assert_eq!(subnets.len(), 3, "{subnets:?}");
    let sizes = ["MinSize", "DesiredSize", "MaxSize"].map(|size| {
        groups.iter().map(|group| group["ScalingConfig"][size].as_u64().unwrap()).collect::<Vec<_>>()
    });
    assert_eq!(sizes, [vec![1, 1, 0], vec![2, 1, 1], vec![3, 3, 2]]);
}

#[test]
fn a_taint_is_spelt_for_eks_and_for_kubernetes() {
    for (effect, eks, kubernetes) in [
        (TaintEffect::NoSchedule, "NO_SCHEDULE", "NoSchedule"),
        (TaintEffect::PreferNoSchedule, "PREFER_NO_SCHEDULE", "PreferNoSchedule"),
        (TaintEffect::NoExecute, "NO_EXECUTE", "NoExecute"),
    ] {
        assert_eq!(effect.eks(), eks);
        let toleration = Taint::new("dedicated", "database", effect).toleration().into_doc();
        assert_eq!(toleration.at(&["effect"]).and_then(|doc| doc.as_str()), Some(kubernetes));
    }
}

#[test]
fn ng_001_a_group_that_can_not_have_its_size() {
    reports("NG-001", |app| {
        cluster(app, |cluster| cluster.nodes([Nodes::private().scaling(3, 2, 6)]));
    });
    let (none, too_few) = (Nodes::public().scaling(0, 0, 0), Nodes::private().scaling(1, 1, 2));
    for nodes in [none, too_few] {
        let findings = synthesize(|app| drop(cluster(app, |cluster| cluster.nodes([nodes])))).unwrap_err();
        assert_eq!(codes(&findings), ["NG-001"]);
    }
}

#[test]
fn ng_002_instances_of_another_architecture_than_their_image() {
    reports("NG-002", |app| {
        cluster(app, |cluster| cluster.nodes([Nodes::private().instance_types(["m7g.large"])]));
    });
}

#[test]
fn a_mistake_of_groups_in_each_zone_is_told_once() {
    let nodes = [Nodes::private(), Nodes::public()].map(|nodes| nodes.instance_types(["m6i.xlarg"]));
    let findings = synthesize(|app| drop(cluster(app, |cluster| cluster.nodes(nodes)))).unwrap_err();
    let told: Vec<_> = findings.iter().filter(|finding| finding.code.id == "SCHEMA-003").collect();
    let paths: Vec<_> = told.iter().map(|finding| finding.path.as_str()).collect();
    assert_eq!(paths, ["eks/nodes/private/group-a, group-b, group-c", "eks/nodes/public/group"]);
}
