//! What guards the public load balancer: a web ACL.

use fineract_cfn::{DeletionPolicy, Resource, elasticloadbalancingv2 as elb, kms, logs, wafv2};
use fineract_core::{Arn, Code, Construct, Doc, Map, Scope, Severity, Value};

use super::ApplicationBalancer;
use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::names::Kind;
use crate::aws::{LogRetention, Site, arn};
use crate::constructs::Fate;
use crate::k8s::Dns1123Label;

/// The web ACL of an application load balancer, with its log.
///
/// It takes an [`ApplicationBalancer`]: a web ACL guards neither a network load balancer nor a database, and giving it
/// one does not compile (WAF-1). A service behind a network load balancer has to see to injected SQL itself (WAF-5).
///
/// WAF looks at the first 8 KB of a body, and nothing beyond that is found: longer ones are blocked, but for where documents and batches
/// are sent ([`WebRules::large_bodies`]).
///
/// What it blocks and counts is logged, without the headers that carry credentials.
///
/// # Creates
/// `AWS::WAFv2::WebACL`, `::WebACLAssociation`, `::LoggingConfiguration`, `AWS::Logs::LogGroup`
/// `aws-waf-logs-<platform>-<environment>-<region>`, `AWS::Logs::ResourcePolicy`.
///
/// # Reports
/// `WAF-006` for rules beyond the capacity of a web ACL, `WAF-007` for rules beyond its base price.
#[derive(Clone, Debug)]
pub struct WebFirewall {
    site: Site,
    guards: String,
    balancer: Option<elb::LoadBalancerRef>,
    rules: WebRules,
}

/// The rules of a [`WebFirewall`]: a limit for each address, then groups of rules that Amazon maintains, then one for long bodies.
#[derive(Clone, Debug)]
pub struct WebRules {
    rate_limit: u32,
    groups: Vec<(ManagedRules, Mode)>,
    large_bodies: Vec<Dns1123Label>,
    retention: LogRetention,
    log_key: Option<Value<Arn<kms::Key>>>,
}

/// A group of rules that a vendor maintains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ManagedRules {
    vendor: &'static str,
    name: &'static str,
    capacity: u32,
    /// Rules that would block what the platform does, and are counted instead.
    counted: &'static [&'static str],
}

/// What a group does with what it finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Enforce,
    Count,
}

// Names and capacities. Source: WAF developer guide, "AWS Managed Rules rule groups list".
impl ManagedRules {
    /// Addresses that Amazon knows for attacks.
    pub const IP_REPUTATION: Self = Self::new("AWS", "AWSManagedRulesAmazonIpReputationList", 25);
    /// Requests that exploit known weaknesses.
    pub const KNOWN_BAD_INPUTS: Self = Self::new("AWS", "AWSManagedRulesKnownBadInputsRuleSet", 200);
    /// SQL in what clients send.
    pub const SQL_INJECTION: Self = Self::new("AWS", "AWSManagedRulesSQLiRuleSet", 200);
    /// The most common attacks.
    pub const CORE: Self = Self {
        // It refuses a body of more than 8 KB: a rule of its own does, but for paths where they have to be longer.
        counted: &["SizeRestrictions_BODY"],
        ..Self::new("AWS", "AWSManagedRulesCommonRuleSet", 700)
    };
    /// Files of Linux, on which the services run.
    pub const LINUX: Self = Self::new("AWS", "AWSManagedRulesLinuxRuleSet", 200);
    /// Addresses that hide who uses them.
    pub const ANONYMOUS_IP: Self = Self::new("AWS", "AWSManagedRulesAnonymousIpList", 50);
    /// Pages for administrators.
    pub const ADMIN_PAGES: Self = Self::new("AWS", "AWSManagedRulesAdminProtectionRuleSet", 100);

    /// Another group, with the capacity units that its vendor says it takes.
    pub const fn new(vendor: &'static str, name: &'static str, capacity: u32) -> Self {
        Self { vendor, name, capacity, counted: &[] }
    }
}

/// The groups of every web ACL. Source: SPEC.md 4.9.
const BASE: [ManagedRules; 5] = [
    ManagedRules::IP_REPUTATION,
    ManagedRules::KNOWN_BAD_INPUTS,
    ManagedRules::SQL_INJECTION,
    ManagedRules::CORE,
    ManagedRules::LINUX,
];

/// Parts of paths of Apache Fineract's API below which bodies are longer than 8 KB: documents and pictures of clients, sheets that are
/// imported, batches of requests, bookings and collections of many lines. Source: Apache Fineract, API documentation.
const LARGE_BODIES: [&str; 6] =
    ["documents", "images", "uploadtemplate", "batches", "journalentries", "collectionsheet"];

/// What the most common attacks' group calls a request with a longer body. Source: WAF developer guide, "Baseline rule groups".
const LARGE_BODY: &str = "awswaf:managed:aws:core-rule-set:SizeRestrictions_Body";

/// A label, an expression and two transformations of the path. Source: WAF developer guide, "Using match rule statements".
const LARGE_BODY_CAPACITY: u32 = 1 + 3 + 2 * 10;

/// Units that a limit by address takes, that a web ACL may take, and that are in its base price. Source: WAF developer
/// guide, "AWS WAF web ACL capacity units" (WAF-6).
const RATE_LIMIT_CAPACITY: u32 = 2;
const MOST_CAPACITY: u32 = 5000;
const BASE_CAPACITY: u32 = 1500;

/// Headers that are not logged.
const CREDENTIALS: [&str; 2] = ["authorization", "cookie"];

pub(crate) static CAPACITY: Code = Code {
    id: "WAF-006",
    title: "a web ACL beyond its capacity",
    severity: Severity::Error,
    explanation: "The rules of a web ACL take 5,000 capacity units at most, and WAF refuses more (WAF-6). Leave a group \
out: those for software that the platform doesn't run protect nothing.",
};

pub(crate) static PRICE: Code = Code {
    id: "WAF-007",
    title: "a web ACL beyond its base price",
    severity: Severity::Warning,
    explanation: "The base price of a web ACL covers 1,500 capacity units; each request costs more beyond that (WAF-6). \
The base groups, the rate limit and the rule for long bodies take 1,351.",
};

impl WebRules {
    /// The base: 2,000 requests in five minutes from an address, and the groups for bad addresses, known attacks,
    /// injected SQL, the most common attacks and Linux.
    pub fn new() -> Self {
        let groups = BASE.map(|group| (group, Mode::Enforce)).into();
        Self {
            rate_limit: 2000,
            groups,
            large_bodies: Vec::new(),
            retention: LogRetention::OneYear,
            log_key: None,
        }
    }

    /// The requests that an address may send in five minutes; 10 at least.
    pub fn rate_limit(mut self, requests: u32) -> Self {
        self.rate_limit = requests;
        self
    }

    /// Another group, after those before.
    pub fn group(mut self, group: ManagedRules) -> Self {
        self.groups.push((group, Mode::Enforce));
        self
    }

    /// Another group that counts what it would block, to try it out.
    pub fn counted(mut self, group: ManagedRules) -> Self {
        self.groups.push((group, Mode::Count));
        self
    }

    /// A part of paths below which a body may be longer than 8 KB, such as `statements` for `/partners/7/statements`, beside those of
    /// Apache Fineract's API: `documents`, `images`, `uploadtemplate`, `batches`, `journalentries` and `collectionsheet`.
    ///
    /// WAF doesn't see what is in the rest of such a body: what takes it has to see to injected SQL itself.
    pub fn large_bodies(mut self, part: Dns1123Label) -> Self {
        self.large_bodies.push(part);
        self
    }

    /// How long the log is kept; by default a year.
    pub fn log_retention(mut self, retention: LogRetention) -> Self {
        self.retention = retention;
        self
    }

    /// The key that encrypts the log; by default the one for logs of the environment's keys, in an edge.
    pub fn log_key(mut self, key: impl fineract_core::IntoValue<Arn<kms::Key>>) -> Self {
        self.log_key = Some(key.into_value());
        self
    }

    /// The key that encrypts the log, where none was named.
    pub(super) fn or_log_key(mut self, key: Value<Arn<kms::Key>>) -> Self {
        self.log_key.get_or_insert(key);
        self
    }

    fn capacity(&self) -> u32 {
        let groups = self.groups.iter().map(|(group, _)| group.capacity).sum::<u32>();
        RATE_LIMIT_CAPACITY + groups + LARGE_BODY_CAPACITY
    }

    /// Blocks what the group of the most common attacks found to have a long body, but for where it may.
    fn long_bodies(&self) -> wafv2::WebAclStatement {
        let own = self.large_bodies.iter().map(Dns1123Label::as_str);
        let parts: Vec<_> = LARGE_BODIES.into_iter().chain(own).collect();
        // As the service reads the path, so that no `/documents/../loans` comes through.
        let as_read = [
            wafv2::TextTransformation::new(0, wafv2::TextTransformation::TYPE_URL_DECODE),
            wafv2::TextTransformation::new(1, wafv2::TextTransformation::TYPE_NORMALIZE_PATH),
        ];
        let path = wafv2::RuleGroupFieldToMatch::new().uri_path(Doc::Map(Map::default()));
        let may = wafv2::RegexMatchStatement::new(path, format!("/({})(/|$)", parts.join("|")), as_read);
        let may = wafv2::WebAclStatement::new().regex_match_statement(may);
        let long = wafv2::LabelMatchStatement::new(LARGE_BODY, wafv2::LabelMatchStatement::SCOPE_LABEL);
        let statements = [
            wafv2::WebAclStatement::new().label_match_statement(long),
            wafv2::WebAclStatement::new().not_statement(wafv2::WebAclNotStatement::new(may)),
        ];
        wafv2::WebAclStatement::new().and_statement(wafv2::WebAclAndStatement::new(statements))
    }
}

impl Default for WebRules {
    fn default() -> Self {
        Self::new()
    }
}

impl WebFirewall {
    /// The web ACL of a load balancer of a site.
    pub fn new(site: &Site, balancer: &ApplicationBalancer, rules: WebRules) -> Self {
        let ApplicationBalancer { name, balancer, .. } = balancer;
        Self { site: site.clone(), guards: name.clone(), balancer: Some(*balancer), rules }
    }

    /// The web ACL of a load balancer of a name that the cluster's controller makes, and ties to it.
    pub(super) fn of_controller(site: &Site, balancer: String, rules: WebRules) -> Self {
        Self { site: site.clone(), guards: balancer, balancer: None, rules }
    }
}

impl Construct for WebFirewall {
    type Handle = wafv2::WebAclRef;

    fn build(self, scope: &mut Scope) -> wafv2::WebAclRef {
        let Self { site, guards, balancer, rules } = self;
        check_capacity(scope, rules.capacity());
        let name = format!("{}-{}-{}", site.platform, site.environment, site.region.short());
        let acl = wafv2::WebAcl::new(
            wafv2::DefaultAction::new().allow(wafv2::AllowAction::new()),
            wafv2::WebAcl::SCOPE_REGIONAL,
            visibility(&name),
        );
        let acl = acl.name(&name).description(format!("Guards {guards}")).rules(acl_rules(&rules));
        let acl = scope.add("acl", acl);
        if let Some(balancer) = balancer {
            scope.add("association", wafv2::WebAclAssociation::new(balancer.arn(), acl.arn()));
        }
        log(scope, &site, &rules, acl);
        acl
    }
}

fn check_capacity(scope: &mut Scope, units: u32) {
    let message = format!("the rules take {units} capacity units");
    let (code, limit) =
        if units > MOST_CAPACITY { (&CAPACITY, MOST_CAPACITY) } else { (&PRICE, BASE_CAPACITY) };
    if units <= limit {
        return;
    }
    scope.report(code, message).help = Some(format!("leave groups out until they take {limit} at most"));
}

fn acl_rules(rules: &WebRules) -> Vec<wafv2::WebAclRule> {
    let limit = wafv2::WebAclRateBasedStatement::new(
        wafv2::WebAclRateBasedStatement::AGGREGATE_KEY_TYPE_IP,
        rules.rate_limit,
    );
    let limit = wafv2::WebAclStatement::new().rate_based_statement(limit.evaluation_window_sec(300));
    let block = wafv2::WebAclRuleAction::new().block(wafv2::BlockAction::new());
    let mut all = vec![rule("RateLimit", 0, limit).action(block.clone())];
    for (priority, (group, mode)) in (1..).zip(&rules.groups) {
        let counted = group.counted.iter().map(|name| {
            let count = wafv2::WebAclRuleAction::new().count(wafv2::CountAction::new());
            wafv2::RuleActionOverride::new(count, *name)
        });
        let counted: Vec<_> = counted.collect();
        let mut statement = wafv2::ManagedRuleGroupStatement::new(group.name, group.vendor);
        if !counted.is_empty() {
            statement = statement.rule_action_overrides(counted);
        }
        let empty = Doc::Map(Map::default());
        let action = match mode {
            Mode::Enforce => wafv2::OverrideAction::new().none(empty),
            Mode::Count => wafv2::OverrideAction::new().count(empty),
        };
        let statement = wafv2::WebAclStatement::new().managed_rule_group_statement(statement);
        all.push(rule(group.name, priority, statement).override_action(action));
    }
    // Labels are there for the rules that come after the group.
    let last = i64::try_from(all.len()).expect("a web ACL has few rules");
    all.push(rule("LargeBodies", last, rules.long_bodies()).action(block));
    all
}

fn rule(name: &str, priority: i64, statement: wafv2::WebAclStatement) -> wafv2::WebAclRule {
    wafv2::WebAclRule::new(wafv2::WebAclRuleRequired {
        name,
        priority,
        statement,
        visibility_config: visibility(name),
    })
}

fn visibility(metric: &str) -> wafv2::VisibilityConfig {
    wafv2::VisibilityConfig::new(true, metric, true)
}

fn log(scope: &mut Scope, site: &Site, rules: &WebRules, acl: wafv2::WebAclRef) {
    let name = site.name(Kind::LogGroup, "web");
    // WAF writes to groups of this prefix alone. Source: WAF developer guide, "CloudWatch Logs".
    let name = format!("aws-waf-logs-{name}");
    let mut group = logs::LogGroup::new().raw("LogGroupName", &*name).retention_in_days(rules.retention);
    if let Some(key) = &rules.log_key {
        group = group.kms_key_id(key);
    }
    let group = group.fate(DeletionPolicy::Retain);
    let group = scope.add("log", group);
    let (region, account) = (Some(site.region), Some(&site.account));
    let streams: Value<Arn<logs::LogGroup>> = arn("logs", region, account, &format!("log-group:{name}:*"));
    let from: Value<Arn<wafv2::WebAcl>> = arn("logs", region, account, "*");
    let write = Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"])
        .principal(Principal::Service("delivery.logs.amazonaws.com".into()))
        .on([streams])
        .when("StringEquals", "aws:SourceAccount", site.account.as_str())
        .when("ArnLike", "aws:SourceArn", from);
    let policy = logs::ResourcePolicy::new(PolicyDocument::new([write]), &*name);
    let policy = scope.add("log-policy", policy);
    // The group's own attribute ends in `:*`, which WAF does not take.
    let destination: Value<Arn<logs::LogGroup>> = arn("logs", region, account, &format!("log-group:{name}"));
    let redacted = CREDENTIALS.map(|header| {
        wafv2::LoggingConfigurationFieldToMatch::new().single_header(wafv2::SingleHeader::new(header))
    });
    let noteworthy = ["BLOCK", "COUNT", "EXCLUDED_AS_COUNT"]
        .map(|action| wafv2::Condition::new().action_condition(wafv2::ActionCondition::new(action)));
    let keep =
        wafv2::Filter::new(wafv2::Filter::BEHAVIOR_KEEP, noteworthy, wafv2::Filter::REQUIREMENT_MEETS_ANY);
    let logging = wafv2::LoggingConfiguration::new([destination], acl.arn())
        .redacted_fields(redacted)
        .logging_filter(wafv2::LoggingFilter::new(wafv2::LoggingFilter::DEFAULT_BEHAVIOR_DROP, [keep]));
    scope.add("logging", logging.depends_on(group).depends_on(policy));
}
