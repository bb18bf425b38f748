//! Who makes a cluster's load balancers, and what the controller may do for it.

use crate::aws::iam::Statement;
use crate::constructs::compute::{Cluster, ServiceAccountRole};
use crate::constructs::services::names;

/// Who owns the load balancers of a cluster's services: one setting, which the services on the cluster, their
/// [`EdgeStack`](crate::constructs::edge::EdgeStack) and the role of the cluster's controller all follow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LbOwnership {
    /// CloudFormation, in the edge stack: records, accelerators and alarms refer to them there. The controller registers
    /// nodes by the names of target groups, and may do nothing else.
    #[default]
    CloudFormation,
    /// The load balancer controller of the cluster, from annotations. The edge stack keeps what they only name: the
    /// certificate, the web ACL, the bucket of their logs. No record and no accelerator of the program leads to them, for
    /// nobody knows their names before they are there; and the controller may create, change and delete load balancers
    /// that it has tagged as this cluster's.
    Controller,
}

/// The role of the controller.
pub(super) fn load_balancer_controller(cluster: &Cluster) -> ServiceAccountRole {
    let role = ServiceAccountRole::new(cluster, "kube-system", "aws-load-balancer-controller");
    let statements = match cluster.load_balancers {
        LbOwnership::CloudFormation => registers(cluster),
        LbOwnership::Controller => owns(cluster),
    };
    statements.into_iter().fold(role, ServiceAccountRole::statement)
}

/// To register nodes with target groups of this environment, by their names. Source: SPEC.md 6.5.
fn registers(cluster: &Cluster) -> Vec<Statement> {
    let site = &cluster.network.site;
    let groups = elb(cluster, &format!("targetgroup/{}*", names::target_group_prefix(site)));
    let read = Statement::allow([
        "ec2:DescribeInstances",
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeVpcs",
        "elasticloadbalancing:DescribeTargetGroups",
        "elasticloadbalancing:DescribeTargetHealth",
    ]);
    let register = Statement::allow([
        "elasticloadbalancing:DeregisterTargets",
        "elasticloadbalancing:ModifyTargetGroup",
        "elasticloadbalancing:ModifyTargetGroupAttributes",
        "elasticloadbalancing:RegisterTargets",
    ]);
    vec![read.on_all(), register.on([groups])]
}

/// The tag of what the controller makes, with the cluster's name.
const CLUSTER: &str = "elbv2.k8s.aws/cluster";

/// To make load balancers with all that they are made of, and to change those of this cluster alone.
///
/// Source: AWS Load Balancer Controller, `docs/install/iam_policy.json`, without what no annotation here asks for (Cognito,
/// Shield, trust stores, WAF Classic), and with the cluster's name where that has any.
fn owns(cluster: &Cluster) -> Vec<Statement> {
    let site = &cluster.network.site;
    let ec2 = |what: &str| format!("arn:aws:ec2:{}:{}:{what}", site.region.code(), site.account);
    let [group, vpc] = [ec2("security-group/*"), ec2("vpc/*")];
    let kinds = ["loadbalancer/app/*", "loadbalancer/net/*", "targetgroup/*"].map(|kind| elb(cluster, kind));
    let listeners = ["listener/app/*", "listener/net/*", "listener-rule/app/*", "listener-rule/net/*"]
        .map(|kind| elb(cluster, kind));
    let [application, network, targets] = &kinds;
    let ours = |statement: Statement| {
        statement.when("StringEquals", format!("aws:ResourceTag/{CLUSTER}"), cluster.name.as_str())
    };
    let as_ours = |statement: Statement| {
        statement.when("StringEquals", format!("aws:RequestTag/{CLUSTER}"), cluster.name.as_str())
    };
    let linked = Statement::allow(["iam:CreateServiceLinkedRole"]).on([format!(
        "arn:aws:iam::{}:role/aws-service-role/elasticloadbalancing.amazonaws.com/AWSServiceRoleForElasticLoadBalancing",
        site.account
    )]);
    let web_acls = format!("arn:aws:wafv2:{}:{}:regional/webacl/*", site.region.code(), site.account);
    vec![
        linked.when("StringEquals", "iam:AWSServiceName", "elasticloadbalancing.amazonaws.com"),
        Statement::allow([
            "acm:ListCertificates",
            "ec2:DescribeAccountAttributes",
            "ec2:DescribeAddresses",
            "ec2:DescribeAvailabilityZones",
            "ec2:DescribeInstances",
            "ec2:DescribeInternetGateways",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeRouteTables",
            "ec2:DescribeSecurityGroups",
            "ec2:DescribeSubnets",
            "ec2:DescribeTags",
            "ec2:DescribeVpcs",
            "ec2:GetSecurityGroupsForVpc",
            "elasticloadbalancing:DescribeListenerAttributes",
            "elasticloadbalancing:DescribeListenerCertificates",
            "elasticloadbalancing:DescribeListeners",
            "elasticloadbalancing:DescribeLoadBalancerAttributes",
            "elasticloadbalancing:DescribeLoadBalancers",
            "elasticloadbalancing:DescribeRules",
            "elasticloadbalancing:DescribeSSLPolicies",
            "elasticloadbalancing:DescribeTags",
            "elasticloadbalancing:DescribeTargetGroupAttributes",
            "elasticloadbalancing:DescribeTargetGroups",
            "elasticloadbalancing:DescribeTargetHealth",
        ])
        .on_all(),
        Statement::allow(["acm:DescribeCertificate"]).on([format!(
            "arn:aws:acm:{}:{}:certificate/*",
            site.region.code(),
            site.account
        )]),
        Statement::allow([
            "wafv2:AssociateWebACL",
            "wafv2:DisassociateWebACL",
            "wafv2:GetWebACL",
            "wafv2:GetWebACLForResource",
        ])
        .on([&web_acls, application]),
        // It takes no resource.
        Statement::allow(["elasticloadbalancing:SetWebACL"]).on_all(),
        // The groups of nodes are the cluster's own, and not the controller's: it opens the node ports in them.
        Statement::allow(["ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress"])
            .on([&group])
            .when("StringEquals", format!("aws:ResourceTag/kubernetes.io/cluster/{}", cluster.name), "owned"),
        ours(
            Statement::allow([
                "ec2:AuthorizeSecurityGroupIngress",
                "ec2:DeleteSecurityGroup",
                "ec2:RevokeSecurityGroupIngress",
            ])
            .on([&group]),
        ),
        Statement::allow(["ec2:CreateSecurityGroup"]).on([&vpc, &group]),
        as_ours(Statement::allow(["ec2:CreateTags"]).on([&group])).when(
            "StringEquals",
            "ec2:CreateAction",
            "CreateSecurityGroup",
        ),
        ours(Statement::allow(["ec2:CreateTags", "ec2:DeleteTags"]).on([&group])),
        as_ours(
            Statement::allow([
                "elasticloadbalancing:CreateLoadBalancer",
                "elasticloadbalancing:CreateTargetGroup",
            ])
            .on(&kinds),
        ),
        ours(
            Statement::allow(["elasticloadbalancing:CreateListener", "elasticloadbalancing:CreateRule"])
                .on([application, network, &listeners[0], &listeners[1]]),
        ),
        as_ours(Statement::allow(["elasticloadbalancing:AddTags"]).on(kinds.iter().chain(&listeners))),
        ours(
            Statement::allow(["elasticloadbalancing:AddTags", "elasticloadbalancing:RemoveTags"])
                .on(kinds.iter().chain(&listeners)),
        ),
        ours(
            Statement::allow([
                "elasticloadbalancing:DeleteLoadBalancer",
                "elasticloadbalancing:ModifyLoadBalancerAttributes",
                "elasticloadbalancing:SetIpAddressType",
                "elasticloadbalancing:SetSecurityGroups",
                "elasticloadbalancing:SetSubnets",
            ])
            .on([application, network]),
        ),
        ours(
            Statement::allow([
                "elasticloadbalancing:DeleteTargetGroup",
                "elasticloadbalancing:DeregisterTargets",
                "elasticloadbalancing:ModifyTargetGroup",
                "elasticloadbalancing:ModifyTargetGroupAttributes",
                "elasticloadbalancing:RegisterTargets",
            ])
            .on([targets]),
        ),
        ours(
            Statement::allow([
                "elasticloadbalancing:AddListenerCertificates",
                "elasticloadbalancing:DeleteListener",
                "elasticloadbalancing:DeleteRule",
                "elasticloadbalancing:ModifyListener",
                "elasticloadbalancing:ModifyListenerAttributes",
                "elasticloadbalancing:ModifyRule",
                "elasticloadbalancing:RemoveListenerCertificates",
            ])
            .on(&listeners),
        ),
    ]
}

fn elb(cluster: &Cluster, what: &str) -> String {
    let site = &cluster.network.site;
    format!("arn:aws:elasticloadbalancing:{}:{}:{what}", site.region.code(), site.account)
}
