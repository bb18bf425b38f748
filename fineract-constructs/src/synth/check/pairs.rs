//! Resources that must agree with those that they refer to.

use std::collections::BTreeSet;

use fineract_core::{Code, Diag, Doc, Expr, NodeId, Severity};

use super::resource::{Resource, all_at, of_type, referred};
use crate::synth::finish::Program;

pub(super) static DISAGREE: Code = Code {
    id: "REF-008",
    title: "resources that disagree",
    severity: Severity::Error,
    explanation: "A resource does not fit the one that it refers to: an instance has another engine than its cluster, a stage \
another API than its deployment, a security group another network than the subnets beside it; a function may take longer \
than a message is hidden from others; a permission is for another service than the one whose resource is to call. The \
service would refuse the second of the two, or it would never work.\n\nSources: the API references of the services.",
};

/// A property that refers, of a type; what it refers to; the property that both have alike.
const ALIKE: &[(&str, &str, &str, &str)] = &[
    ("AWS::ApiGateway::Method", "AuthorizerId", "AWS::ApiGateway::Authorizer", "RestApiId"),
    ("AWS::ApiGateway::Stage", "DeploymentId", "AWS::ApiGateway::Deployment", "RestApiId"),
    ("AWS::RDS::DBInstance", "DBClusterIdentifier", "AWS::RDS::DBCluster", "Engine"),
    ("AWS::RDS::DBInstance", "DBClusterIdentifier", "AWS::RDS::DBCluster", "StorageEncrypted"),
];

/// Where a type has subnets, and security groups beside them.
const IN_NETWORKS: &[(&str, &[&str], &str, &str)] = &[
    ("AWS::EC2::Instance", &[], "SubnetId", "SecurityGroupIds"),
    ("AWS::EC2::Instance", &["NetworkInterfaces", "*"], "SubnetId", "GroupSet"),
    ("AWS::EC2::LaunchTemplate", &["LaunchTemplateData", "NetworkInterfaces", "*"], "SubnetId", "Groups"),
    ("AWS::EC2::NetworkInterface", &[], "SubnetId", "GroupSet"),
    ("AWS::EC2::VPCEndpoint", &[], "SubnetIds", "SecurityGroupIds"),
    ("AWS::EFS::MountTarget", &[], "SubnetId", "SecurityGroups"),
    ("AWS::EKS::Cluster", &["ResourcesVpcConfig"], "SubnetIds", "SecurityGroupIds"),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", &[], "Subnets", "SecurityGroups"),
    ("AWS::Lambda::Function", &["VpcConfig"], "SubnetIds", "SecurityGroupIds"),
];

/// The services that call a function for a resource of theirs. Source: Lambda developer guide, resource-based policies.
const CALLERS: &[(&str, &str)] = &[
    ("AWS::ApiGateway::RestApi", "apigateway.amazonaws.com"),
    ("AWS::ApiGatewayV2::Api", "apigateway.amazonaws.com"),
    ("AWS::Cognito::UserPool", "cognito-idp.amazonaws.com"),
    ("AWS::Config::ConfigRule", "config.amazonaws.com"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "elasticloadbalancing.amazonaws.com"),
    ("AWS::Events::Rule", "events.amazonaws.com"),
    ("AWS::IoT::TopicRule", "iot.amazonaws.com"),
    ("AWS::Logs::LogGroup", "logs.amazonaws.com"),
    ("AWS::S3::Bucket", "s3.amazonaws.com"),
    ("AWS::SNS::Topic", "sns.amazonaws.com"),
    ("AWS::Scheduler::Schedule", "scheduler.amazonaws.com"),
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for (ty, property, of, alike) in ALIKE {
        for resource in of_type(program, ty) {
            let Some(other) = resource.partner(&[property], of) else { continue };
            let (Some(own), Some(others)) = (resource.get(&[alike]), other.get(&[alike])) else { continue };
            if own != others {
                let message = match (shown(own), shown(others)) {
                    (Some(own), Some(others)) => {
                        format!("{ty} {alike}: `{own}`, and `{others}` of its `{property}`")
                    }
                    _ => format!("{ty} {alike}: another one than that of its `{property}`"),
                };
                findings.push(disagree(resource, other, message, "give both the same"));
            }
        }
    }
    for (ty, path, subnets, groups) in IN_NETWORKS {
        of_type(program, ty).for_each(|resource| one_network(resource, path, [subnets, groups], findings));
    }
    published(program, findings);
    of_type(program, "AWS::Lambda::Permission").for_each(|permission| called_by(permission, findings));
    of_type(program, "AWS::Lambda::EventSourceMapping").for_each(|mapping| taken_by(mapping, findings));
    of_type(program, "AWS::AutoScaling::ScalingPolicy").for_each(|policy| scaled_by(policy, findings));
    of_type(program, "AWS::ElasticLoadBalancingV2::ListenerRule").for_each(|rule| led_by(rule, findings));
    of_type(program, "AWS::ElasticLoadBalancingV2::Listener").for_each(|listener| {
        spoken(listener, findings);
        forwarded(listener, findings);
    });
    of_type(program, "AWS::Lambda::Function").for_each(|function| gives_up_to(function, findings));
    of_type(program, "AWS::CodeBuild::Project").for_each(|project| named_with_path(project, findings));
    of_type(program, "AWS::ApiGateway::Method").for_each(|method| authorized(method, findings));
    described_twice(program, findings);
}

fn shown(doc: &Doc) -> Option<String> {
    match doc {
        Doc::Bool(value) => Some(value.to_string()),
        Doc::Str(text) => Some(text.clone()),
        _ => None,
    }
}

pub(super) fn disagree(
    resource: Resource,
    other: Resource,
    message: String,
    help: impl Into<String>,
) -> Diag {
    let diag = resource.diag(&DISAGREE, message);
    diag.related(resource.program.tree.origin(other.node), "the other one").help(help)
}

/// Security groups are of the network of the subnets beside them.
fn one_network(resource: Resource, path: &[&str], [subnets, groups]: [&str; 2], findings: &mut Vec<Diag>) {
    let program = resource.program;
    let is_network =
        |node: &NodeId| program.tree[*node].as_leaf().is_some_and(|leaf| leaf.ty == "AWS::EC2::VPC");
    let network = |node: NodeId| {
        program.tree[node].as_leaf()?.body.at(&["VpcId"]).and_then(referred).filter(is_network)
    };
    for place in all_at(resource.properties, path) {
        let nodes = |property: &str| -> BTreeSet<NodeId> {
            let listed = all_at(place, &[property, "*"]).into_iter().chain(place.at(&[property]));
            listed.filter_map(referred).collect()
        };
        let of_subnets: BTreeSet<_> = nodes(subnets).into_iter().filter_map(network).collect();
        for group in nodes(groups) {
            let Some(own) = network(group).filter(|own| !of_subnets.is_empty() && !of_subnets.contains(own))
            else {
                continue;
            };
            let message = format!(
                "the security group `{}` is of the network `{}`, and the subnets of another",
                program.tree.path(group),
                program.tree.path(own)
            );
            let diag =
                resource.diag(&DISAGREE, message).related(program.tree.origin(group), "the security group");
            findings.push(diag.help("take a security group of the subnets' network"));
        }
    }
}

/// What starts from a snapshot is published.
fn published(program: &Program, findings: &mut Vec<Diag>) {
    let versions: BTreeSet<_> = of_type(program, "AWS::Lambda::Version")
        .filter_map(|version| version.get(&["FunctionName"]).and_then(referred))
        .collect();
    for function in of_type(program, "AWS::Lambda::Function") {
        let starts = function.text(&["SnapStart", "ApplyOn"]) == Some("PublishedVersions");
        if starts && !versions.contains(&function.node) {
            let message = "SnapStart is for published versions, and nothing publishes one of this function";
            let help = "add an `AWS::Lambda::Version` of it, or leave `SnapStart` out";
            findings.push(function.diag(&DISAGREE, message).help(help));
        }
    }
}

/// A permission is for the service whose resource calls, and of a bucket for one account.
fn called_by(permission: Resource, findings: &mut Vec<Diag>) {
    let caller = CALLERS
        .iter()
        .find_map(|(ty, service)| Some((permission.partner(&["SourceArn"], ty)?, *ty, *service)));
    let Some((source, ty, service)) = caller else { return };
    let principal = permission.text(&["Principal"]);
    let regional = |name: &str| ty == "AWS::Logs::LogGroup" && name.starts_with("logs.");
    if let Some(name) = principal.filter(|name| *name != service && !regional(name)) {
        let message = format!("the permission is for `{name}`, and its source is of `{ty}`");
        findings.push(disagree(permission, source, message, format!("set `Principal` to `{service}`")));
    }
    if ty == "AWS::S3::Bucket" && permission.get(&["SourceAccount"]).is_none() {
        let message = "a bucket's ARN names no account, and the permission names none either".to_owned();
        let help = "set `SourceAccount`: another account can take the bucket's name once it is free";
        findings.push(disagree(permission, source, message, help));
    }
}

/// Messages are hidden for as long as the function may take, and an orderly queue gives ten at most.
fn taken_by(mapping: Resource, findings: &mut Vec<Diag>) {
    let Some(queue) = mapping.partner(&["EventSourceArn"], "AWS::SQS::Queue") else { return };
    let whole = |resource: Resource, property: &str, default: i64| match resource.get(&[property]) {
        None => Some(default),
        Some(Doc::Int(number)) => Some(*number),
        Some(Doc::Str(text)) => text.parse().ok(),
        Some(_) => None,
    };
    if queue.get(&["FifoQueue"]) == Some(&Doc::Bool(true))
        && let Some(batch @ 11..) = whole(mapping, "BatchSize", 10)
    {
        let message = format!("batches of {batch} messages of a FIFO queue");
        findings.push(disagree(mapping, queue, message, "10 messages at most"));
    }
    if queue.get(&["FifoQueue"]) == Some(&Doc::Bool(true))
        && let Some(seconds @ 1..) = whole(mapping, "MaximumBatchingWindowInSeconds", 0)
    {
        let message = format!("messages of a FIFO queue are gathered for {seconds} seconds");
        findings.push(disagree(mapping, queue, message, "leave `MaximumBatchingWindowInSeconds` out"));
    }
    let Some(function) = mapping.partner(&["FunctionName"], "AWS::Lambda::Function") else { return };
    // What both have where nothing is said. Source: API references of SQS and Lambda.
    let times = whole(queue, "VisibilityTimeout", 30).zip(whole(function, "Timeout", 3));
    if let Some((hidden, takes)) = times.filter(|(hidden, takes)| hidden < takes) {
        let message = format!("a message is hidden for {hidden} seconds, and its function may take {takes}");
        findings.push(disagree(mapping, queue, message, format!("hide messages for {} seconds", takes * 6)));
    }
}

/// What follows a target has room to.
fn scaled_by(policy: Resource, findings: &mut Vec<Diag>) {
    let group = policy.partner(&["AutoScalingGroupName"], "AWS::AutoScaling::AutoScalingGroup");
    let Some(group) = group.filter(|_| policy.text(&["PolicyType"]) == Some("TargetTrackingScaling")) else {
        return;
    };
    if let (Some(min), Some(max)) = (group.get(&["MinSize"]), group.get(&["MaxSize"]))
        && min == max
    {
        let message = "it scales a group whose smallest and largest size are the same".to_owned();
        findings.push(disagree(policy, group, message, "raise `MaxSize`, or leave the policy out"));
    }
}

/// Rules are of application load balancers, and GENEVE is of gateways.
fn led_by(rule: Resource, findings: &mut Vec<Diag>) {
    for group in led_to(rule, "Actions") {
        let Some(protocol) = group.text(&["Protocol"]) else { continue };
        if !["HTTP", "HTTPS"].contains(&protocol) {
            let message = format!("a rule forwards requests to targets of `{protocol}`");
            findings.push(disagree(rule, group, message, "forward to a target group for HTTP or HTTPS"));
        }
    }
}

/// A load balancer listens in the protocols of its kind. Source: Elastic Load Balancing API reference, `CreateListener`.
fn spoken(listener: Resource, findings: &mut Vec<Diag>) {
    let balancer = listener.partner(&["LoadBalancerArn"], "AWS::ElasticLoadBalancingV2::LoadBalancer");
    let Some((balancer, protocol)) = balancer.and_then(|it| Some((it, listener.text(&["Protocol"])?))) else {
        return;
    };
    let kind = balancer.text(&["Type"]).unwrap_or("application");
    let of_requests = ["HTTP", "HTTPS"].contains(&protocol);
    if (kind == "application" && !of_requests) || (kind == "network" && of_requests) {
        let message = format!("{kind} load balancers don't listen for `{protocol}`");
        let known = if of_requests { "`TCP`, `TLS` or `UDP`" } else { "`HTTP` or `HTTPS`" };
        findings.push(disagree(listener, balancer, message, format!("set `Protocol` to {known}")));
    }
}

/// The protocols of targets that a listener of a protocol forwards to. Source: Elastic Load Balancing user guides, target groups.
const FORWARDED: &[(&str, &[&str])] = &[
    ("HTTP", &["HTTP", "HTTPS"]),
    ("HTTPS", &["HTTP", "HTTPS"]),
    ("TCP", &["TCP", "TCP_UDP"]),
    ("TCP_UDP", &["TCP_UDP"]),
    ("TLS", &["TCP", "TLS"]),
    ("UDP", &["TCP_UDP", "UDP"]),
];

/// A listener forwards to targets that understand it, and to functions only requests.
fn forwarded(listener: Resource, findings: &mut Vec<Diag>) {
    let Some(protocol) = listener.text(&["Protocol"]) else { return };
    let Some((_, fitting)) = FORWARDED.iter().find(|(known, _)| *known == protocol) else { return };
    for group in led_to(listener, "DefaultActions") {
        let spoken = match (group.text(&["TargetType"]), group.text(&["Protocol"])) {
            (Some("lambda"), None) if !fitting.contains(&"HTTP") => "functions",
            (_, Some(spoken)) if !fitting.contains(&spoken) => spoken,
            _ => continue,
        };
        let message = format!("it listens for `{protocol}`, and forwards to targets of `{spoken}`");
        let known = fitting.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(" or ");
        findings.push(disagree(listener, group, message, format!("forward to a target group for {known}")));
    }
}

/// The target groups that a listener's or a rule's actions lead to.
fn led_to<'a>(resource: Resource<'a>, actions: &str) -> Vec<Resource<'a>> {
    let targets = resource.items(&[actions]).iter().flat_map(|action| {
        let weighted = all_at(action, &["ForwardConfig", "TargetGroups", "*", "TargetGroupArn"]);
        weighted.into_iter().chain(action.at(&["TargetGroupArn"])).filter_map(referred).collect::<Vec<_>>()
    });
    let groups: BTreeSet<_> = targets.collect();
    of_type(resource.program, "AWS::ElasticLoadBalancingV2::TargetGroup")
        .filter(|group| groups.contains(&group.node))
        .collect()
}

/// What a function gives up goes to a standard queue. Source: Lambda developer guide, dead-letter queues.
fn gives_up_to(function: Resource, findings: &mut Vec<Diag>) {
    let queue = function.partner(&["DeadLetterConfig", "TargetArn"], "AWS::SQS::Queue");
    if let Some(queue) = queue.filter(|queue| queue.get(&["FifoQueue"]) == Some(&Doc::Bool(true))) {
        let message = "what it gives up goes to a FIFO queue, and Lambda sends to standard ones".to_owned();
        findings.push(disagree(function, queue, message, "give it a standard queue"));
    }
}

/// A role's name alone doesn't find one below a path.
fn named_with_path(project: Resource, findings: &mut Vec<Diag>) {
    let by_name =
        matches!(project.get(&["ServiceRole"]), Some(Doc::Expr(expr)) if matches!(**expr, Expr::Ref(_)));
    let role = project.partner(&["ServiceRole"], "AWS::IAM::Role").filter(|_| by_name);
    let Some((role, path)) = role.and_then(|role| Some((role, role.text(&["Path"])?))) else { return };
    if path != "/" {
        let message = format!("it names its role, which is below the path `{path}`");
        findings.push(disagree(project, role, message, "take the role's ARN"));
    }
}

/// A method is authorized in the way of its authorizer. Source: API Gateway API reference, `PutMethod`.
fn authorized(method: Resource, findings: &mut Vec<Diag>) {
    let authorizer = method.partner(&["AuthorizerId"], "AWS::ApiGateway::Authorizer");
    let Some(authorizer) = authorizer else { return };
    let (Some(given), Some(kind)) = (method.text(&["AuthorizationType"]), authorizer.text(&["Type"])) else {
        return;
    };
    let wanted = if kind == "COGNITO_USER_POOLS" { kind } else { "CUSTOM" };
    if given != wanted {
        let message = format!("it is authorized by `{given}`, and its authorizer is of `{kind}`");
        findings.push(disagree(
            method,
            authorizer,
            message,
            format!("set `AuthorizationType` to `{wanted}`"),
        ));
    }
}

/// What belongs to an API, and replaces a part of its document at each deployment.
const PARTS_OF_API: &[&str] = &[
    "AWS::ApiGateway::Authorizer",
    "AWS::ApiGateway::GatewayResponse",
    "AWS::ApiGateway::Method",
    "AWS::ApiGateway::Model",
    "AWS::ApiGateway::RequestValidator",
    "AWS::ApiGateway::Resource",
];

/// An API is described by a document or by resources.
fn described_twice(program: &Program, findings: &mut Vec<Diag>) {
    for ty in PARTS_OF_API {
        for part in of_type(program, ty) {
            let Some(api) = part.partner(&["RestApiId"], "AWS::ApiGateway::RestApi") else { continue };
            if api.get(&["Body"]).or(api.get(&["BodyS3Location"])).is_some() {
                let message = "its API is described by a document already".to_owned();
                findings.push(disagree(
                    part,
                    api,
                    message,
                    "write it into the document, or all of the API as resources",
                ));
            }
        }
    }
}
