//! Load balancers, their listeners and target groups.

use fineract_core::{Code, Diag, Doc, Severity};

use super::{Resource, of_type, referred};
use crate::synth::finish::Program;

static NAME: Code = Code {
    id: "ELB-001",
    title: "a load balancer's or target group's name",
    severity: Severity::Error,
    explanation: "The name of a load balancer or of a target group has at most 32 letters, digits and `-`, no `-` first or \
last; a load balancer's doesn't start with `internal-` (ELB-1).\n\nTake it from `services::names`, which cuts it to \
length.",
};

static ZONES: Code = Code {
    id: "ELB-002",
    title: "an application load balancer in one zone",
    severity: Severity::Error,
    explanation: "An application load balancer spans at least two zones, and has either subnets or subnet mappings \
(ELB-2).",
};

static HEALTH: Code = Code {
    id: "ELB-004",
    title: "a health check that requests can't have",
    severity: Severity::Error,
    explanation: "A target group for HTTP or HTTPS asks its targets over HTTP or HTTPS, too: ELB refuses a health check \
over TCP (ELB-4).",
};

static CERTIFICATE: Code = Code {
    id: "ELB-005",
    title: "a certificate of another region",
    severity: Severity::Error,
    explanation: "A load balancer shows certificates of its own region. Those of `us-east-1` are for CloudFront (ELB-5, \
D09).\n\nMake the certificate in the stack of the load balancer; DNS validation works in every region with the one \
zone.",
};

static PLAIN: Code = Code {
    id: "ELB-006",
    title: "requests in plain text from the internet",
    severity: Severity::Error,
    explanation: "A public listener on HTTP does nothing but send clients to HTTPS, and one on HTTPS names a policy for \
TLS 1.2 and 1.3 (ELB-6): passwords and account numbers would pass in the clear.",
};

static RULES: Code = Code {
    id: "ELB-015",
    title: "two listener rules with one priority",
    severity: Severity::Error,
    explanation: "Each rule of a listener has a priority of its own: ELB refuses the second (ELB-7).",
};

static LOGS: Code = Code {
    id: "ELB-008",
    title: "access logs in another region",
    severity: Severity::Error,
    explanation: "A load balancer writes its access logs to a bucket of its own region (ELB-8); it is refused another. \
They would leave the country with the addresses of clients in them (RES-8).",
};

static STICKINESS: Code = Code {
    id: "ELB-009",
    title: "cookies where nobody reads requests",
    severity: Severity::Error,
    explanation: "A network load balancer forwards connections and never sees a cookie: a target group for TCP, TLS or UDP \
keeps clients by their address, `source_ip`, or not at all (ELB-9, D20). ELB refuses `lb_cookie` and `app_cookie` there.",
};

pub(in crate::synth) static CODES: &[&Code] =
    &[&NAME, &ZONES, &HEALTH, &CERTIFICATE, &PLAIN, &LOGS, &STICKINESS, &RULES];

/// Policies for TLS 1.3 that go back to 1.2 at most begin so. Source: ELB user guide, "Security policies".
const MODERN: [&str; 2] = ["ELBSecurityPolicy-TLS13-1-2-", "ELBSecurityPolicy-TLS13-1-3-"];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for balancer in of_type(program, "AWS::ElasticLoadBalancingV2::LoadBalancer") {
        check_name(balancer, true, findings);
        if is_application(balancer) && balancer.items(&["Subnets"]).len() == 1 {
            let diag = balancer.diag(&ZONES, "the load balancer has one subnet");
            findings.push(diag.help("name a subnet in each of two zones at least"));
        }
        let bucket = balancer.attribute("LoadBalancerAttributes", "access_logs.s3.bucket").and_then(referred);
        if let Some(unit) = bucket.and_then(|bucket| program.unit_of(bucket))
            && program.unit(unit).place.region != balancer.region()
        {
            let message = format!(
                "the bucket is in {}, the load balancer in {}",
                program.unit(unit).place.region,
                balancer.region()
            );
            findings.push(balancer.diag(&LOGS, message).help("name a bucket of the load balancer's region"));
        }
    }
    for group in of_type(program, "AWS::ElasticLoadBalancingV2::TargetGroup") {
        check_name(group, false, findings);
        let (protocol, check) = (group.text(&["Protocol"]), group.text(&["HealthCheckProtocol"]));
        if let (Some(protocol @ ("HTTP" | "HTTPS")), Some("TCP")) = (protocol, check) {
            let diag = group.diag(&HEALTH, format!("targets of {protocol} are asked over TCP"));
            findings.push(diag.help(format!("set `HealthCheckProtocol` to `{protocol}`")));
        }
        let stickiness = group.attribute("TargetGroupAttributes", "stickiness.type").and_then(Doc::as_str);
        if let (Some("TCP" | "TLS" | "UDP" | "TCP_UDP"), Some(cookie @ ("lb_cookie" | "app_cookie"))) =
            (protocol, stickiness)
        {
            let diag =
                group.diag(&STICKINESS, format!("targets of a network load balancer are kept by `{cookie}`"));
            findings.push(diag.help("set `stickiness.type` to `source_ip`"));
        }
    }
    for listener in of_type(program, "AWS::ElasticLoadBalancingV2::Listener") {
        check_listener(listener, findings);
    }
    let mut taken: Vec<(&Doc, &Doc, Resource)> = Vec::new();
    for rule in of_type(program, "AWS::ElasticLoadBalancingV2::ListenerRule") {
        let (Some(listener), Some(priority)) = (rule.get(&["ListenerArn"]), rule.get(&["Priority"])) else {
            continue;
        };
        let same = taken.iter().find(|(other, number, _)| *other == listener && *number == priority);
        if let (Some((_, _, first)), Doc::Int(number)) = (same, priority) {
            let diag =
                rule.diag(&RULES, format!("the listener has a rule with the priority {number} already"));
            let diag = diag.related(program.tree.origin(first.node), "the other rule");
            findings.push(diag.help("give one of them another priority"));
        }
        taken.push((listener, priority, rule));
    }
}

/// Whether it reads requests; what a load balancer is where it doesn't say.
pub(super) fn is_application(balancer: Resource) -> bool {
    matches!(balancer.text(&["Type"]), None | Some("application"))
}

/// Whether it has addresses on the internet, as it has where it doesn't say.
pub(super) fn is_public(balancer: Resource) -> bool {
    matches!(balancer.text(&["Scheme"]), None | Some("internet-facing"))
}

fn check_name(resource: Resource, is_balancer: bool, findings: &mut Vec<Diag>) {
    let Some(name) = resource.text(&["Name"]) else { return };
    let letters = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let edges = !name.starts_with('-') && !name.ends_with('-');
    let reserved = is_balancer && name.starts_with("internal-");
    if !(letters && edges && (1..=32).contains(&name.len())) || reserved {
        let diag = resource.diag(&NAME, format!("`{name}` can't be its name"));
        findings.push(diag.help("take the name from `services::names`"));
    }
}

fn check_listener(listener: Resource, findings: &mut Vec<Diag>) {
    for certificate in listener.items(&["Certificates"]) {
        let Some(arn) = certificate.at(&["CertificateArn"]) else { continue };
        let region = match arn {
            Doc::Str(arn) => arn.split(':').nth(3).map(str::to_owned),
            other => referred(other)
                .and_then(|node| listener.program.unit_of(node))
                .map(|unit| listener.program.unit(unit).place.region.to_owned()),
        };
        if let Some(region) = region.filter(|region| region != listener.region()) {
            let message =
                format!("the certificate is in {region}, the load balancer in {}", listener.region());
            let help = format!("make the certificate in {}", listener.region());
            findings.push(listener.diag(&CERTIFICATE, message).help(help));
        }
    }
    let balancer = listener.get(&["LoadBalancerArn"]).and_then(referred);
    let balancer = balancer.and_then(|node| {
        of_type(listener.program, "AWS::ElasticLoadBalancingV2::LoadBalancer")
            .find(|found| found.node == node)
    });
    if !balancer.is_some_and(|balancer| is_application(balancer) && is_public(balancer)) {
        return;
    }
    let redirects = listener
        .items(&["DefaultActions"])
        .iter()
        .all(|action| action.at(&["RedirectConfig", "Protocol"]).and_then(Doc::as_str) == Some("HTTPS"));
    match listener.text(&["Protocol"]) {
        Some("HTTP") if !redirects => {
            let diag = listener.diag(&PLAIN, "the listener answers requests in plain text");
            findings.push(diag.help("redirect to HTTPS: `RedirectConfig` with `Protocol` `HTTPS`"));
        }
        Some("HTTPS") => {
            let policy = listener.text(&["SslPolicy"]).unwrap_or("ELBSecurityPolicy-2016-08");
            if !MODERN.iter().any(|modern| policy.starts_with(modern)) {
                let diag =
                    listener.diag(&PLAIN, format!("`{policy}` allows old versions of TLS, or lacks 1.3"));
                findings.push(diag.help("set `SslPolicy` to `ELBSecurityPolicy-TLS13-1-2-2021-06`"));
            }
        }
        _ => {}
    }
}
