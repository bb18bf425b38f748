//! Nothing that a person writes, or a file says, makes synth fall over: it is taken or refused.
//!
//! `PROPTEST_CASES=100000 cargo test --test it fuzz` looks longer.

use std::collections::BTreeMap;
use std::fmt::Display;

use fineract_constructs::aws::{AccountId, Cidr, Region};
use fineract_constructs::constructs::edge::Country;
use fineract_constructs::core::{App, Construct, Doc, Leaf, NodeId, Scope, Slot};
use fineract_constructs::diff::report::{LIMIT, lines, markdown};
use fineract_constructs::diff::{Diff, Files, Verdict};
use fineract_constructs::k8s::{Bundle, Dns1123Label, ImageRef, Tag, Version};
use fineract_constructs::residency::ResidencyPreset;
use fineract_constructs::synth::{Options, StackOutputs, synth};
use fineract_schema::Pattern;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value as Json;

use crate::support::{TODAY, dublin};

/// What is put into a text that is right.
const PIECES: &[&str] = &[
    "",
    "",
    "",
    "0",
    "9",
    "-",
    "--",
    ".",
    "/",
    ":",
    "::",
    "@",
    "*",
    "?",
    "+",
    "{2}",
    "{",
    "}",
    "${",
    "(?",
    "(",
    ")",
    "[",
    "]",
    "[^",
    "|",
    "\\",
    "\\p{",
    " ",
    "\n",
    "\t",
    "\0",
    "a",
    "Z",
    "ü",
    "💥",
    "99999999999999999999",
    "'",
    "\"",
    "&",
    "#",
];

/// Text that is nearly one of these, or any text.
fn near(samples: &'static [&'static str]) -> impl Strategy<Value = String> {
    let edits = vec((any::<Index>(), select(PIECES)), 0..4);
    let broken = (select(samples), edits).prop_map(|(sample, edits)| {
        let mut text: Vec<char> = sample.chars().collect();
        for (at, piece) in edits {
            let at = at.index(text.len() + 1);
            let end = if piece.is_empty() { text.len().min(at + 1) } else { at };
            text.splice(at..end, piece.chars());
        }
        text.into_iter().collect()
    });
    prop_oneof![4 => broken, 1 => any::<String>()]
}

const NAMES: &[&str] = &[
    "10.2.0.0/16",
    "2001:db8::/32",
    "111122223333",
    "postgres:17.11",
    "registry.example:5000/apache/fineract:1.11.0@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    "apache-fineract",
    "DE",
    "eu-west-1",
    "seed-literal",
];

const PATTERNS: &[&str] = &[
    "^arn:(aws|aws-cn):kms:[a-z0-9-]+:\\d{12}:key/[\\w-]{36}$",
    "^(?!.*--)(?=[a-z])[a-z0-9-]{1,62}[a-z0-9]$",
    "(?<=a)b*+\\p{L}{2,4}?",
    "[\\u0020-\\uD7FF\\r\\n\\t]*",
    "((a*)*)*b",
];

const TEXTS: &[&str] = &[
    "arn:aws:kms:eu-west-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef",
    "arn:aws:iam::111122223333:role/fineract",
    "10.2.0.0/16",
    "${AWS::AccountId}-${Cluster.Arn}-${!literal}",
    "rate(15 minutes)",
    "cron(0/15 3 ? * SUN *)",
    "s3:GetObject*",
    "eu-west-1",
    "fineract.example",
    "100m",
    "2Gi",
    "fineract/api:1.11.0",
    "2012-10-17",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaac",
];

/// Words that checks look for.
const KEYS: &[&str] = &[
    "Ref",
    "Fn::GetAtt",
    "Fn::Sub",
    "Fn::Join",
    "Fn::If",
    "Fn::Select",
    "Fn::Split",
    "Fn::GetStackOutput",
    "Version",
    "Statement",
    "Effect",
    "Action",
    "NotAction",
    "Resource",
    "Principal",
    "AWS",
    "Federated",
    "Service",
    "Condition",
    "StringEquals",
    "Policies",
    "PolicyDocument",
    "AssumeRolePolicyDocument",
    "KeyPolicy",
    "CidrBlock",
    "Regions",
    "Region",
    "Workflows",
    "Steps",
    "Lambdas",
    "Arn",
    "DatabaseClusterArns",
    "ScheduleExpression",
    "Schedule",
    "KmsKeyId",
    "Name",
    "Tags",
    "Key",
    "Value",
    "AliasTarget",
    "DNSName",
    "GeoLocation",
    "ReplicaRegions",
    "CopyActions",
    "Environment",
    "Variables",
    "SecurityGroupIngress",
    "FromPort",
    "ToPort",
    "CidrIp",
    "core-network-configuration",
    "segments",
    "spec",
    "template",
    "containers",
    "image",
    "ports",
    "containerPort",
    "resources",
    "limits",
    "memory",
    "selector",
    "matchLabels",
    "replicas",
    "rules",
    "ingress",
    "from",
    "to",
    "metadata",
    "labels",
    "name",
    "namespace",
    "data",
    "volumes",
    "rules",
    "Destination",
    "FilterPattern",
    "GlobalClusterIdentifier",
    "LifecycleConfiguration",
    "PortRanges",
    "PreferredBackupWindow",
    "PreferredMaintenanceWindow",
    "RecordSets",
    "Replicas",
    "ReplicationConfiguration",
    "Rules",
    "TransitionInDays",
    "Transitions",
];

const TYPES: &[&str] = &[
    "AWS::ARCRegionSwitch::Plan",
    "AWS::Backup::BackupPlan",
    "AWS::CloudWatch::Alarm",
    "AWS::DMS::Endpoint",
    "AWS::DataSync::Task",
    "AWS::DynamoDB::GlobalTable",
    "AWS::EC2::FlowLog",
    "AWS::EC2::Route",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::Subnet",
    "AWS::EC2::VPC",
    "AWS::EFS::FileSystem",
    "AWS::EFS::MountTarget",
    "AWS::EKS::Cluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::ElasticLoadBalancingV2::Listener",
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::GlobalAccelerator::EndpointGroup",
    "AWS::GlobalAccelerator::Listener",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Role",
    "AWS::KMS::Key",
    "AWS::KinesisFirehose::DeliveryStream",
    "AWS::Lambda::Function",
    "AWS::Logs::MetricFilter",
    "AWS::NetworkManager::CoreNetwork",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Route53::RecordSet",
    "AWS::Route53::RecordSetGroup",
    "AWS::S3::Bucket",
    "AWS::S3::BucketPolicy",
    "AWS::SQS::QueuePolicy",
    "AWS::SecretsManager::Secret",
    "AWS::WAFv2::WebACL",
    "AWS::Nothing::AtAll",
];

const KINDS: &[(&str, &str)] = &[
    ("v1", "Service"),
    ("v1", "ConfigMap"),
    ("v1", "Secret"),
    ("apps/v1", "Deployment"),
    ("apps/v1", "StatefulSet"),
    ("networking.k8s.io/v1", "NetworkPolicy"),
    ("autoscaling/v2", "HorizontalPodAutoscaler"),
    ("policy/v1", "PodDisruptionBudget"),
    ("elbv2.k8s.aws/v1beta1", "TargetGroupBinding"),
    ("projectcalico.org/v3", "GlobalNetworkPolicy"),
    ("apps/v1", "Nothing"),
];

/// Code of a function.
const CODE: &[&str] = &[
    "def handler(event, context):\n    for record in event['Records']:\n        print(record)\n",
    "async def handler(event: dict[str, int], *rest, key=(1, 2), **more): pass",
    "handler = lambda event, context: event",
];

/// Files of an output, as `diff` reads them.
const FILES: &[&str] = &[
    "k8s/prod-eks/40-services/apache-fineract.loans.deployment.yaml",
    "k8s/prod-eks/40-services/kustomization.yaml",
    "charts/loans/values.yaml",
    "test-prod-eks-euw1.template.json",
    "plan.json",
    "bindings.json",
    "residency/prod.json",
    "index.md",
];

const CONTENTS: &[&str] = &[
    "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: loans, namespace: bank}\nspec: {replicas: 2}\n",
    "{\"Resources\": {\"Key\": {\"Type\": \"AWS::KMS::Key\", \"Properties\": {\"KeyPolicy\": {\"Statement\": []}}}}}",
    "{\"Resources\": {\"Db\": {\"Type\": \"AWS::RDS::DBCluster\", \"Properties\": {\"KmsKeyId\": {\"Ref\": \"Key\"}}}}}",
    "{\"units\": [{\"name\": \"a\", \"wave\": 1, \"after\": []}]}",
    "{\"flows\": [], \"stores\": []}",
];

/// Any JSON of words that mean something and texts that are nearly right.
fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        1 => Just(Json::Null),
        1 => any::<bool>().prop_map(Json::from),
        1 => any::<i64>().prop_map(Json::from),
        1 => any::<f64>().prop_map(Json::from),
        6 => near(TEXTS).prop_map(Json::from),
    ];
    leaf.prop_recursive(6, 48, 5, |inner| {
        let key = prop_oneof![9 => select(KEYS).prop_map(str::to_owned), 1 => near(TEXTS)];
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Json::from),
            vec((key, inner), 0..6).prop_map(|pairs| Json::Object(pairs.into_iter().collect())),
        ]
    })
}

fn doc(json: &Json) -> Doc {
    match json {
        Json::Null => Doc::Null,
        Json::Bool(value) => (*value).into(),
        Json::Number(number) => {
            number.as_i64().map_or_else(|| Doc::Float(number.as_f64().unwrap()), Doc::Int)
        }
        Json::String(text) => text.as_str().into(),
        Json::Array(items) => Doc::list(items.iter().map(doc)),
        Json::Object(members) => Doc::map(members.iter().map(|(key, value)| (key.clone(), doc(value)))),
    }
}

/// A resource or an object with any content.
struct Any(Slot, &'static str, Doc);

impl Construct for Any {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        scope.become_leaf(Leaf::new(self.0, self.1, self.2))
    }
}

/// Synthesizes with all that judges: what is written and what is refused are both an answer, and the same each time.
fn judged(program: impl Fn(&mut Scope)) {
    let answer = || {
        let mut app = App::new();
        program(&mut app.root());
        let residency = Some(ResidencyPreset::EeaWithUkCell);
        let answer = synth("fuzz", app, Options { as_of: Some(TODAY), residency, ..Options::default() });
        let (files, findings) = match answer {
            Ok(assembly) => (assembly.files, assembly.findings),
            Err(findings) => (BTreeMap::new(), findings),
        };
        let said: Vec<_> =
            findings.iter().map(|it| (it.code.id, it.path.clone(), it.message.clone())).collect();
        (files, said)
    };
    assert!(answer() == answer(), "two runs answer differently");
}

/// A refusal can be shown; what is taken is written as it was read.
fn parsed<T: Display, E: Display>(result: Result<T, E>, parse: impl Fn(&str) -> Result<T, E>) {
    match result {
        Err(refused) => assert!(!refused.to_string().is_empty()),
        Ok(taken) => {
            let text = taken.to_string();
            let again =
                parse(&text).unwrap_or_else(|refused| panic!("{text} is written and refused: {refused}"));
            assert_eq!(again.to_string(), text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn names_are_taken_or_refused(text in near(NAMES)) {
        parsed(Cidr::parse(&text), Cidr::parse);
        parsed(text.parse::<AccountId>(), str::parse);
        parsed(Dns1123Label::parse(text.as_str()), |text| Dns1123Label::parse(text));
        if let Ok(image) = ImageRef::parse(text.as_str()) {
            prop_assert_eq!(image.as_str(), &text);
            prop_assert!(text.contains(image.version()));
        }
        if let Ok(tag) = Tag::parse(text.as_str()) {
            prop_assert_eq!(tag.as_str(), &text);
        }
        if let Ok(country) = Country::parse(&text) {
            prop_assert_eq!(country.alpha2().len(), 2);
        }
        prop_assert!(Region::from_code(&text).is_none_or(|region| region.code() == text));
        prop_assert!(ResidencyPreset::from_name(&text).is_none_or(|preset| preset.name() == text));
    }

    #[test]
    fn expressions_are_taken_or_refused_and_end(expression in near(PATTERNS), text in near(TEXTS)) {
        if let Ok(pattern) = Pattern::new(&expression) {
            let _ = pattern.is_match(&text);
        }
    }

    #[test]
    fn outputs_of_stacks_are_taken_or_refused(json in json()) {
        let _ = StackOutputs::parse(&json);
        let _ = StackOutputs::parse(&serde_json::json!({ "Stacks": [{ "StackName": "a", "Outputs": json }] }));
    }

    #[test]
    fn a_configuration_is_taken_or_refused(text in near(&[include_str!("../../platform.yaml")])) {
        let _ = fineract::APPS[0].configure("platform.yaml", &text);
    }

    #[test]
    fn resources_with_any_properties_are_judged(resources in vec((select(TYPES), json()), 1..5), id in near(&["api-db"])) {
        judged(|app| {
            let stack = app.add("data", dublin().stack("data"));
            for (index, (ty, properties)) in resources.iter().enumerate() {
                app.at(stack).add(format!("thing{index}"), Any(Slot::Resource, ty, doc(properties)));
            }
            app.at(stack).add(id.as_str(), Any(Slot::Resource, "AWS::SQS::Queue", Doc::map::<&str, Doc>([])));
        });
    }

    #[test]
    fn roles_with_any_policy_are_judged(statement in json(), document in json()) {
        judged(|app| {
            let stack = app.add("data", dublin().stack("data"));
            let policy = Doc::map([("Version", Doc::from("2012-10-17")), ("Statement", doc(&statement))]);
            let policies = Doc::list([Doc::map([("PolicyName", Doc::from("main")), ("PolicyDocument", policy.clone())])]);
            let role = [("AssumeRolePolicyDocument", doc(&document)), ("Policies", policies)];
            app.at(stack).add("role", Any(Slot::Resource, "AWS::IAM::Role", Doc::map(role)));
            app.at(stack).add("key", Any(Slot::Resource, "AWS::KMS::Key", Doc::map([("KeyPolicy", policy)])));
        });
    }

    #[test]
    fn objects_with_any_content_are_judged(objects in vec((select(KINDS), near(&["api"]), json(), json()), 1..5)) {
        judged(|app| {
            let place = dublin().place();
            let bundle = app.add("services", Bundle::new("prod-euw1", "40-services", Version::new(35), place));
            for (index, ((version, kind), name, metadata, spec)) in objects.iter().enumerate() {
                let mut metadata = metadata.as_object().cloned().unwrap_or_default();
                metadata.insert("name".into(), name.as_str().into());
                let object = serde_json::json!({ "apiVersion": version, "kind": kind, "metadata": metadata, "spec": spec });
                app.at(bundle).add(format!("object{index}"), Any(Slot::Object, kind, doc(&object)));
            }
        });
    }

    #[test]
    fn functions_with_any_code_are_judged(code in near(CODE), handler in near(&["index.handler"])) {
        judged(|app| {
            let stack = app.add("events", dublin().stack("events"));
            let function = serde_json::json!({
                "Runtime": "python3.14", "Handler": handler, "Code": { "ZipFile": code },
            });
            app.at(stack).add("function", Any(Slot::Resource, "AWS::Lambda::Function", doc(&function)));
        });
    }

    #[test]
    fn outputs_with_any_content_are_compared(
        resources in vec((select(TYPES), json(), json()), 0..4),
        files in vec((select(FILES), near(CONTENTS), near(CONTENTS)), 0..4),
    ) {
        let output = |resource: &dyn Fn(&(&str, Json, Json)) -> Json, file: &dyn Fn(&(&str, String, String)) -> String| {
            let resources = resources.iter().enumerate().map(|(index, it)| {
                (format!("Thing{index}"), serde_json::json!({ "Type": it.0, "Properties": resource(it) }))
            });
            let template = serde_json::json!({ "Resources": resources.collect::<serde_json::Map<_, _>>() });
            let mut written: Files = files.iter().map(|it| (it.0.to_owned(), file(it).into_bytes())).collect();
            written.insert("test-prod-data-euw1.template.json".into(), template.to_string().into_bytes());
            written
        };
        let before = output(&|it| it.1.clone(), &|it| it.1.clone());
        let after = output(&|it| it.2.clone(), &|it| it.2.clone());
        prop_assert_eq!(Diff::between("test", &before, &before, &[]).verdict, Verdict::Unchanged);
        let diff = Diff::between("test", &before, &after, &[]);
        prop_assert!(markdown(&diff).len() < LIMIT);
        let _ = lines(&diff);
    }
}

/// As deep as a hostile file is: far deeper than a stack of calls.
#[test]
fn files_that_are_nested_too_deeply_are_refused() {
    const DEEP: usize = 10_000;
    let folder = crate::cli::scratch("deep");
    let outputs = folder.join("outputs.json");
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = format!("{}1{}", open.repeat(DEEP), close.repeat(DEEP));
        std::fs::write(&outputs, &text).unwrap();
        let output = crate::cli::fineract(&["resolve", "--outputs", outputs.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1));
        assert!(crate::cli::stderr(&output).contains("error[CLI-004]"), "{}", crate::cli::stderr(&output));
        assert!(fineract::APPS[0].configure("platform.yaml", &text).is_err());
    }
    assert!(fineract::APPS[0].configure("platform.yaml", &"- ".repeat(DEEP)).is_err());
}
