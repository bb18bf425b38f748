//! Records of Route 53, name by name.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Doc, Severity};

use super::balancers::is_public;
use super::{Resource, of_type, referred};
use crate::synth::finish::Program;

static LOCATION: Code = Code {
    id: "R53-001",
    title: "a continent and a country at once",
    severity: Severity::Error,
    explanation: "A geolocation record is for a continent or for a country, by Route 53's codes (R53-1, R53-2): both at \
once are refused, and so is a code that isn't one (D12).\n\nUse `edge::GeoRoutedHost`, where a place is one of the two.",
};

static NO_DEFAULT: Code = Code {
    id: "R53-003",
    title: "a name without a default",
    severity: Severity::Error,
    explanation: "Clients from a place that no record is for, and those whose place nobody knows, get no answer unless a \
record has the country code `*` (R53-3).",
};

static SAME_RECORD: Code = Code {
    id: "R53-017",
    title: "records that collide",
    severity: Severity::Error,
    explanation: "A record is in its zone; a name that is a `CNAME` has no other record, and is no domain of a zone. \
All records of a name and type follow one routing policy, each with its own identifier and its own place (R53-4). So geolocation and failover take two levels of names, as `edge::GeoRoutedHost` makes them.",
};

static PAIR: Code = Code {
    id: "R53-018",
    title: "half of a failover",
    severity: Severity::Error,
    explanation: "Failover takes one `PRIMARY` and one `SECONDARY` record of the same name, each with a health of its own: \
an alias evaluates its target's, and two records don't share one health check (R53-5, D12).",
};

static ALIAS: Code = Code {
    id: "R53-006",
    title: "an alias with values",
    severity: Severity::Error,
    explanation: "An alias answers with the addresses of its target for as long as those say: it has neither a `TTL` nor \
`ResourceRecords` (R53-6).",
};

static CHECK: Code = Code {
    id: "R53-008",
    title: "a health check of the name that it decides",
    severity: Severity::Error,
    explanation: "A health check that asks the name whose answer it decides sees whatever that answer leads to, and its \
results are unpredictable (R53-8). It asks a name that is the region's alone, from three places at least.",
};

static TWO_ZONES: Code = Code {
    id: "R53-015",
    title: "two zones of one domain",
    severity: Severity::Error,
    explanation: "Two public zones of a domain have different name servers, and the registrar names one of them: the \
records of the other are seen by nobody (D12).\n\nMake one zone for the platform, and hand it to every region.",
};

static HIDDEN: Code = Code {
    id: "R53-019",
    title: "a public load balancer under a private name",
    severity: Severity::Error,
    explanation: "A private zone answers in its networks alone: clients on the internet never see its records, and those of \
the networks are sent out and back in (D12).\n\nPut the names of public load balancers into the public zone: \
`edge::GeoRoutedHost` does.",
};

static OTHER_ACCOUNT: Code = Code {
    id: "R53-020",
    title: "a zone of another account",
    severity: Severity::Error,
    explanation: "CloudFormation makes records, those that validate a certificate too, by the rights of the stack's own \
account, and Route 53 lets no other account change a zone.\n\nGive the account a zone of its own for a part of the domain: \
`PublicZone::below` adds the `NS` record in the zone above. A private zone is made in each account whose \
networks see it, as `EdgeStack` and `SharedServices` do.",
};

pub(in crate::synth) static CODES: &[&Code] =
    &[&LOCATION, &NO_DEFAULT, &ALIAS, &CHECK, &TWO_ZONES, &SAME_RECORD, &PAIR, &HIDDEN, &OTHER_ACCOUNT];

/// Route 53's codes. Source: the Route 53 API, `GeoLocation`.
const CONTINENTS: [&str; 7] = ["AF", "AN", "AS", "EU", "NA", "OC", "SA"];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let mut names: BTreeMap<(String, &str), Vec<Resource>> = BTreeMap::new();
    for record in of_type(program, "AWS::Route53::RecordSet") {
        check_record(record, findings);
        check_audience(record, findings);
        check_account(record, record.get(&["HostedZoneId"]), findings);
        if let (Some(name), Some(ty)) = (record.text(&["Name"]), record.text(&["Type"])) {
            names.entry((plain(name), ty)).or_default().push(record);
        }
    }
    for certificate in of_type(program, "AWS::CertificateManager::Certificate") {
        let first = certificate.items(&["DomainValidationOptions"]).first();
        check_account(certificate, first.and_then(|option| option.at(&["HostedZoneId"])), findings);
    }
    for ((name, _), records) in &names {
        check_name(name, records, findings);
    }
    for ((name, _), records) in names.iter().filter(|((_, ty), _)| *ty == "CNAME") {
        let others = names.iter().filter(|((other, ty), _)| other == name && *ty != "CNAME");
        let others: Vec<_> = others.flat_map(|(_, records)| records).copied().collect();
        for record in records {
            check_canonical(name, *record, &others, findings);
        }
    }
    check_zones(program, findings);
}

/// A name that is another's has no records beside that, and no domain is such a name. Source: RFC 1034, 3.6.2.
fn check_canonical(name: &str, record: Resource, others: &[Resource], findings: &mut Vec<Diag>) {
    let origin = |node| record.program.tree.origin(node);
    let same_zone = |other: &&Resource| other.get(&["HostedZoneId"]) == record.get(&["HostedZoneId"]);
    if let Some(other) = others.iter().find(same_zone) {
        let message = format!("`{name}` has a `CNAME` and other records");
        let diag = record.diag(&SAME_RECORD, message).related(origin(other.node), "another record");
        findings.push(diag.help("answer with the other records, or with an alias"));
    }
    let zone = record.partner(&["HostedZoneId"], "AWS::Route53::HostedZone");
    if let Some(zone) = zone.filter(|zone| zone.text(&["Name"]).is_some_and(|domain| plain(domain) == name)) {
        let message = format!("`{name}` is the domain of its zone, and can't be a `CNAME`");
        let diag = record.diag(&SAME_RECORD, message).related(origin(zone.node), "the zone");
        findings.push(diag.help("write an alias: a record of type `A` with `AliasTarget`"));
    }
}

/// A name without the dot that can end it.
fn plain(name: &str) -> String {
    name.trim_end_matches('.').to_ascii_lowercase()
}

fn check_record(record: Resource, findings: &mut Vec<Diag>) {
    let alias = record.get(&["AliasTarget"]).is_some();
    if alias && (record.get(&["TTL"]).is_some() || record.get(&["ResourceRecords"]).is_some()) {
        let diag = record.diag(&ALIAS, "the alias has a `TTL` or `ResourceRecords`");
        findings.push(diag.help("leave both out"));
    }
    let evaluates = record.get(&["AliasTarget", "EvaluateTargetHealth"]) == Some(&Doc::Bool(true));
    if alias && record.get(&["Failover"]).is_some() && !evaluates {
        let diag =
            record.diag(&PAIR, "the alias doesn't evaluate the health of its target, so it never fails");
        findings.push(diag.help("set `EvaluateTargetHealth` to `true`"));
    }
    let zone = record.partner(&["HostedZoneId"], "AWS::Route53::HostedZone");
    let outside = |name: &str, domain: &str| {
        plain(name).strip_suffix(&plain(domain)).is_none_or(|rest| !rest.is_empty() && !rest.ends_with('.'))
    };
    if let Some(zone) = zone
        && let (Some(name), Some(domain)) = (record.text(&["Name"]), zone.text(&["Name"]))
        && outside(name, domain)
    {
        let diag = record.diag(&SAME_RECORD, format!("`{name}` is not in the zone `{domain}`"));
        let diag = diag.related(record.program.tree.origin(zone.node), "the zone");
        findings.push(
            diag.help(format!(
                "give it a name such as `{}.{domain}`",
                name.split('.').next().unwrap_or(name)
            )),
        );
    }
    let Some(place) = record.get(&["GeoLocation"]) else { return };
    let text = |key| place.at(&[key]).and_then(Doc::as_str);
    let wrong = match (text("ContinentCode"), text("CountryCode")) {
        (Some(continent), Some(country)) => Some(format!("`{continent}` and `{country}` are named at once")),
        (Some(code), None) if !CONTINENTS.contains(&code) => Some(format!("`{code}` is not a continent")),
        (None, Some(code)) if code != "*" && !is_alpha2(code) => Some(format!("`{code}` is not a country")),
        _ => None,
    };
    if let Some(wrong) = wrong {
        let help = "name a continent, or a country by its ISO 3166-1 code of two letters";
        findings.push(record.diag(&LOCATION, wrong).help(help));
    }
}

/// A record of a private zone against the load balancer that it leads to.
fn check_audience(record: Resource, findings: &mut Vec<Diag>) {
    let program = record.program;
    let find = |path: &[&str], ty: &'static str| {
        let node = record.get(path).and_then(referred)?;
        of_type(program, ty).find(|resource| resource.node == node)
    };
    let zone = find(&["HostedZoneId"], "AWS::Route53::HostedZone");
    let balancer = find(&["AliasTarget", "DNSName"], "AWS::ElasticLoadBalancingV2::LoadBalancer");
    if let (Some(zone), Some(balancer)) = (zone, balancer)
        && !zone.items(&["VPCs"]).is_empty()
        && is_public(balancer)
    {
        let diag = record.diag(&HIDDEN, "the zone is private, and the load balancer public");
        let diag = diag.related(program.tree.origin(balancer.node), "the load balancer");
        findings.push(diag.help("put the record into the public zone"));
    }
}

/// What makes records in a zone against the account of the zone.
fn check_account(maker: Resource, zone: Option<&Doc>, findings: &mut Vec<Diag>) {
    let program = maker.program;
    let account = |node| Some(program.unit(program.unit_of(node)?).place.account.as_str());
    let Some(zone) = zone.and_then(referred) else { return };
    if let (Some(here), Some(there)) = (account(maker.node), account(zone))
        && here != there
    {
        let message = format!("the zone is of account {there}, and this of account {here}");
        let diag = maker.diag(&OTHER_ACCOUNT, message).related(program.tree.origin(zone), "the zone");
        findings.push(diag.help(format!("add a zone to account {here} for its part of the domain")));
    }
}

fn is_alpha2(code: &str) -> bool {
    code.len() == 2 && crate::constructs::edge::Country::parse(code).is_ok()
}

fn check_name(name: &str, records: &[Resource], findings: &mut Vec<Diag>) {
    let origin = |record: &Resource| record.program.tree.origin(record.node);
    for (position, record) in records.iter().enumerate() {
        for first in &records[..position] {
            let same = |path: &[&str]| record.get(path).is_some() && record.get(path) == first.get(path);
            let collision = if record.get(&["HostedZoneId"]) != first.get(&["HostedZoneId"]) {
                continue;
            } else if policy(*record) != policy(*first) || policy(*record).is_none() {
                format!("`{name}` has records of two routing policies, or two without one")
            } else if same(&["SetIdentifier"]) || same(&["GeoLocation"]) {
                format!("two records of `{name}` are for one place, or have one identifier")
            } else {
                continue;
            };
            let diag = record.diag(&SAME_RECORD, collision).related(origin(first), "the other record");
            findings.push(diag.help("lead each place once, with one policy for the name"));
        }
    }
    let Some(any) = records.first() else { return };
    let located = records.iter().any(|record| record.get(&["GeoLocation"]).is_some());
    let default = |record: &Resource| record.text(&["GeoLocation", "CountryCode"]) == Some("*");
    if located && !records.iter().any(default) {
        let diag = any.diag(&NO_DEFAULT, format!("`{name}` has no record for all other places"));
        findings.push(diag.help("add a record with the country code `*`"));
    }
    check_pair(name, records, findings);
    for record in records {
        check_health(name, *record, findings);
    }
}

/// The routing policy that a record follows.
fn policy(record: Resource) -> Option<&'static str> {
    ["GeoLocation", "Failover", "Weight", "Region", "MultiValueAnswer", "CidrRoutingConfig"]
        .into_iter()
        .find(|policy| record.get(&[policy]).is_some())
}

fn check_pair(name: &str, records: &[Resource], findings: &mut Vec<Diag>) {
    let with = |role: &str| -> Vec<_> {
        records.iter().filter(|record| record.text(&["Failover"]) == Some(role)).collect()
    };
    match (&*with("PRIMARY"), &*with("SECONDARY")) {
        ([], []) => {}
        ([primary], [secondary]) => {
            let check = |record: &Resource| record.get(&["HealthCheckId"]).cloned();
            if check(primary).is_some() && check(primary) == check(secondary) {
                let diag = secondary.diag(&PAIR, format!("both records of `{name}` share one health check"));
                let diag = diag.related(primary.program.tree.origin(primary.node), "the primary");
                findings.push(diag.help("check each region for itself"));
            }
        }
        (primaries, secondaries) => {
            let Some(any) = primaries.iter().chain(secondaries).next() else { return };
            let (first, second) = (primaries.len(), secondaries.len());
            let message = format!("`{name}` has {first} `PRIMARY` and {second} `SECONDARY` records");
            findings.push(any.diag(&PAIR, message).help("give the name one of each"));
        }
    }
}

fn check_health(name: &str, record: Resource, findings: &mut Vec<Diag>) {
    let Some(node) = record.get(&["HealthCheckId"]).and_then(referred) else { return };
    let Some(check) = record.program.tree[node].as_leaf() else { return };
    let asked = check.body.at(&["HealthCheckConfig", "FullyQualifiedDomainName"]).and_then(Doc::as_str);
    let places = check.body.at(&["HealthCheckConfig", "Regions"]).and_then(Doc::as_list).map(<[Doc]>::len);
    let wrong = if asked.is_some_and(|asked| plain(asked) == name) {
        format!("the health check of `{name}` asks `{name}`")
    } else if places.is_some_and(|places| places < 3) {
        format!("the health check of `{name}` asks from fewer than three places")
    } else {
        return;
    };
    let diag = record.diag(&CHECK, wrong).related(record.program.tree.origin(node), "the health check");
    findings.push(
        diag.help("ask a name of the region's own, such as `euw1.app.fineract.example`, from three regions"),
    );
}

fn check_zones(program: &Program, findings: &mut Vec<Diag>) {
    let mut zones: BTreeMap<String, Resource> = BTreeMap::new();
    for zone in of_type(program, "AWS::Route53::HostedZone").filter(|zone| zone.items(&["VPCs"]).is_empty()) {
        let Some(name) = zone.text(&["Name"]) else { continue };
        if let Some(first) = zones.get(&plain(name)) {
            let diag = zone.diag(&TWO_ZONES, format!("`{}` has a zone already", plain(name)));
            let diag = diag.related(program.tree.origin(first.node), "the other zone");
            findings.push(diag.help("hand that zone to every region"));
        } else {
            zones.insert(plain(name), zone);
        }
    }
}
