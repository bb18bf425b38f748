//! A function that acts on events.

use fineract_cfn::{DeletionPolicy, Resource, Tag, ec2, iam, lambda, logs};
use fineract_core::{Code, Construct, NodeId, Scope, Severity, Value};

use super::{EventSource, InlineCode, TopicRef};
use crate::aws::iam::{PolicyDocument, Statement, service_trust};
use crate::aws::names::Kind;
use crate::aws::{LogRetention, Region, Site};
use crate::constructs::Fate;
use crate::constructs::network::Network;
use crate::constructs::security::{KeyRef, Keys, Purpose, use_of_key};
use crate::constructs::services::names::secret_pattern;

/// A function that takes messages from queues and acts on each.
///
/// Its role may read those queues, write to its own log group, and what else it is given; nothing more. Its log group is
/// encrypted by the site's key and kept for three months. It is part of a network only if it is given one (LAM-6): then
/// it calls from the private subnets, to port 443 alone.
///
/// It has 30 seconds and 256 MiB.
///
/// # Creates
/// `AWS::Lambda::Function`, its `AWS::IAM::Role` and `AWS::Logs::LogGroup`; for each queue an
/// `AWS::Lambda::EventSourceMapping`; in a network an `AWS::EC2::SecurityGroup`.
///
/// # Reports
/// `LAM-002`, `LAM-003`, `LAM-005`, `LAM-007`, `LAM-008`, `LAM-009`, `SQS-003`; `POL-LAM-001` for a runtime past its end.
#[derive(Clone, Debug)]
pub struct EventFunction {
    site: Site,
    keys: Keys,
    code: InlineCode,
    description: String,
    timeout: u32,
    memory: u32,
    retention: LogRetention,
    network: Option<Network>,
    sources: Vec<EventSource>,
    variables: Vec<(&'static str, String)>,
    statements: Vec<Statement>,
    secrets: Vec<Secret>,
}

/// What a program holds of an [`EventFunction`].
#[derive(Clone, Debug)]
pub struct EventFunctionRef {
    /// Its name, known at synth.
    pub name: String,
    /// The function.
    pub function: lambda::FunctionRef,
    /// What it may do.
    pub role: iam::RoleRef,
    /// Where it writes what happens.
    pub log: logs::LogGroupRef,
    /// What it may call, if it is part of a network.
    pub security_group: Option<ec2::SecurityGroupRef>,
}

/// A secret that a function reads when it needs it.
#[derive(Clone, Debug)]
pub struct Secret {
    /// The name in Secrets Manager.
    pub name: String,
    /// The regions where it can be read, the one where it is written first, and the key that encrypts it in each.
    pub keys: Vec<(Region, KeyRef)>,
    /// What the function comes after.
    pub node: NodeId,
}

pub(crate) static TIMEOUT: Code = Code {
    id: "LAM-007",
    title: "a time that Lambda refuses",
    severity: Severity::Error,
    explanation: "A function may take 1 to 900 seconds; work that takes longer belongs to a service. \
\n\nSource: Lambda API, `CreateFunction`, `Timeout`.",
};

pub(crate) static MEMORY: Code = Code {
    id: "LAM-008",
    title: "memory that Lambda refuses",
    severity: Severity::Error,
    explanation: "A function has 128 to 10,240 MiB, and processors in proportion.\n\nSource: Lambda API, \
`CreateFunction`, `MemorySize`.",
};

pub(crate) static SECRET_ELSEWHERE: Code = Code {
    id: "LAM-009",
    title: "a secret of another region",
    severity: Severity::Error,
    explanation: "A function reads a secret by its name, in its own region, where this one is neither written nor replicated \
to: each call fails, and what the function should handle becomes dead letters.\n\nReplicate the secret to the function's region, \
where the law of what it opens lets it be, or give the function a secret of its own region.",
};

/// What a function in a network needs to have its addresses there; none can be restricted to one resource before it
/// exists. Source: `AWSLambdaVPCAccessExecutionRole`.
const ADDRESSES: [&str; 6] = [
    "ec2:AssignPrivateIpAddresses",
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSubnets",
    "ec2:UnassignPrivateIpAddresses",
];

/// Source: Lambda developer guide, "Using Lambda with Amazon SQS", permissions.
const RECEIVE: [&str; 3] = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];

impl EventFunction {
    /// The function of a site that runs some code and is named for it.
    pub fn new<J>(site: &Site<J>, keys: &Keys<J>, code: InlineCode) -> Self {
        Self {
            site: site.erased(),
            keys: keys.erased(),
            code,
            description: String::new(),
            timeout: 30,
            memory: 256,
            retention: LogRetention::ThreeMonths,
            network: None,
            sources: Vec::new(),
            variables: Vec::new(),
            statements: Vec::new(),
            secrets: Vec::new(),
        }
    }

    /// What it does, at most 256 characters.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = text.into();
        self
    }

    /// Seconds that it may take, 1 to 900.
    pub fn timeout(mut self, seconds: u32) -> Self {
        self.timeout = seconds;
        self
    }

    /// Its memory in mebibytes, 128 to 10,240.
    pub fn memory(mut self, mebibytes: u32) -> Self {
        self.memory = mebibytes;
        self
    }

    /// How long its log is kept.
    pub fn log_retention(mut self, retention: LogRetention) -> Self {
        self.retention = retention;
        self
    }

    /// A queue that it takes messages from.
    pub fn source(mut self, source: impl Into<EventSource>) -> Self {
        self.sources.push(source.into());
        self
    }

    /// A variable of its environment; never a secret.
    pub fn variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    /// Something else that it may do.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// A secret that it reads, in its own region; the variable holds the secret's name.
    pub fn secret(mut self, variable: &'static str, secret: &Secret) -> Self {
        let read = Statement::allow(["secretsmanager:GetSecretValue"])
            .on([secret_pattern(&self.site, &secret.name)]);
        self.statements.push(read);
        let key = secret.keys.iter().find(|(region, _)| *region == self.site.region);
        self.statements.extend(key.map(|(_, key)| use_of_key(&["kms:Decrypt"], key, &self.site)));
        self.secrets.push(secret.clone());
        self.variable(variable, secret.name.as_str())
    }

    /// A topic that it publishes to; the variable holds the topic's ARN.
    pub fn publishes(mut self, variable: &'static str, topic: &TopicRef) -> Self {
        let TopicRef { site, name, key, .. } = topic;
        let arn = format!("arn:aws:sns:{}:{}:{name}", site.region.code(), site.account);
        self.statements.push(Statement::allow(["sns:Publish"]).on([arn.as_str()]));
        self.statements.push(use_of_key(&["kms:Decrypt", "kms:GenerateDataKey"], key, site));
        self.variable(variable, arn)
    }

    /// The network that it calls from.
    pub fn network<J>(mut self, network: &Network<J>) -> Self {
        self.network = Some(network.erased());
        self
    }

    fn check(&self, scope: &mut Scope) {
        self.code.check(scope);
        if !(1..=900).contains(&self.timeout) {
            let message = format!("`{}` may take {} seconds", self.code.name, self.timeout);
            scope.report(&TIMEOUT, message).help = Some("1 to 900 seconds".into());
        }
        if !(128..=10_240).contains(&self.memory) {
            let message = format!("`{}` has {} MiB", self.code.name, self.memory);
            scope.report(&MEMORY, message).help = Some("128 to 10,240 MiB".into());
        }
        for source in &self.sources {
            source.check(scope, &self.site, self.timeout);
        }
        let here = self.site.region;
        for Secret { name, keys, .. } in &self.secrets {
            if keys.iter().all(|(region, _)| *region != here) {
                let regions: Vec<_> = keys.iter().map(|(region, _)| format!("`{}`", region.code())).collect();
                let message =
                    format!("the function is in `{}`, `{name}` in {}", here.code(), regions.join(", "));
                scope.report(&SECRET_ELSEWHERE, message).help =
                    Some("`.replica(site, keys)` of the secret's user, for the function's site".into());
            }
        }
    }

    fn role(&self, name: &str) -> iam::Role {
        let Site { account, region, .. } = &self.site;
        let streams = format!("arn:aws:logs:{}:{account}:log-group:/aws/lambda/{name}:*", region.code());
        let mut statements =
            vec![Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"]).on([streams])];
        if !self.sources.is_empty() {
            let queues = self.sources.iter().map(|source| source.queue.arn());
            statements.push(Statement::allow(RECEIVE).on(queues));
        }
        let keys = self.sources.iter().filter_map(|source| source.queue.key.as_ref());
        statements.extend(keys.map(|key| use_of_key(&["kms:Decrypt"], key, &self.site)));
        if self.network.is_some() {
            statements.push(Statement::allow(ADDRESSES).on_all());
        }
        statements.extend(self.statements.iter().cloned());
        iam::Role::new(service_trust("lambda.amazonaws.com"))
            .role_name(self.site.name(Kind::Role, self.code.name.as_str()))
            .description(format!("Runs {name}"))
            .policies([iam::PolicyProperty::new(PolicyDocument::new(statements), "permissions")])
    }
}

/// Who a function in a network may call: anyone, by TLS.
fn security_group(scope: &mut Scope, network: &Network, name: &str) -> ec2::SecurityGroupRef {
    let tls = ec2::Egress::new("tcp")
        .cidr_ip("0.0.0.0/0")
        .from_port(443)
        .to_port(443)
        .description("AWS and the platform by TLS");
    let group = ec2::SecurityGroup::new(format!("What {name} may call"))
        .vpc_id(network.vpc.id())
        .security_group_egress([tls])
        .tags([Tag::new("Name", name)]);
    scope.add("group", group)
}

impl Construct for EventFunction {
    type Handle = EventFunctionRef;

    fn build(self, scope: &mut Scope) -> EventFunctionRef {
        self.check(scope);
        let name = self.site.name(Kind::Function, self.code.name.as_str());
        let log = logs::LogGroup::new()
            .log_group_name(Value::imported(format!("/aws/lambda/{name}")))
            .kms_key_id(self.keys.of(Purpose::Logs).arn())
            .retention_in_days(self.retention)
            .fate(DeletionPolicy::Delete);
        let log = scope.add("log", log);
        let role = scope.add("role", self.role(&name));
        let mut function =
            lambda::Function::new(lambda::Code::new().zip_file(self.code.text.as_str()), role.arn())
                .function_name(name.as_str())
                .description(self.description.as_str())
                .runtime(self.code.runtime.name())
                .architectures(["arm64"])
                .handler(self.code.runtime.handler())
                .timeout(self.timeout)
                .memory_size(self.memory)
                .tags([Tag::new("Name", name.as_str())])
                .depends_on(log);
        if !self.variables.is_empty() {
            function = function.environment(lambda::Environment::new().variables(self.variables));
        }
        let security_group =
            self.network.as_ref().map(|network| (network, security_group(scope, network, &name)));
        if let Some((network, group)) = &security_group {
            let subnets: Vec<_> = network.private.iter().map(|subnet| &subnet.id).collect();
            let place = lambda::VpcConfig::new().subnet_ids(subnets).security_group_ids([group.id()]);
            function = function.vpc_config(place);
        }
        let function = self.secrets.iter().map(|secret| secret.node).fold(function, Resource::depends_on);
        let function = scope.add("function", function);
        for source in &self.sources {
            let mapping = source.mapping(function);
            scope.add(source.id(), mapping);
        }
        let security_group = security_group.map(|(_, group)| group);
        EventFunctionRef { name, function, role, log, security_group }
    }
}
