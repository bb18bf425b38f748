//! Events: what a queue keeps, what a function may do, and what is refused.

use std::collections::BTreeMap;

use fineract_constructs::aws::{Cidr, Runtime, Site, region};
use fineract_constructs::cfn::{iam, lambda};
use fineract_constructs::cidr;
use fineract_constructs::constructs::events::{
    ApiUser, Deliveries, EventFunction, EventQueue, EventSource, InlineCode, Order, Queue, Topic,
};
use fineract_constructs::constructs::monitoring::{AlarmTopic, Recipient};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc};
use fineract_constructs::constructs::security::{EnvironmentKeys, Keys, Purpose};
use fineract_constructs::core::Scope;
use fineract_constructs::label;
use fineract_constructs::synth::Assembly;
use serde_json::Value;

use crate::support::{codes, dublin, file, reports, synthesize};

const RANGE: Cidr = cidr!("10.3.0.0/16");

fn code() -> InlineCode {
    InlineCode::new(label!("loan-repayment"), Runtime::Python313, &["def handler(event, context): ..."])
}

fn repayments(site: &Site) -> EventQueue {
    EventQueue::new(site, label!("loan-repayment"))
}

/// A program whose cursor is in a stack for events.
fn events(program: impl FnOnce(&mut Scope, &Keys)) -> impl FnOnce(&mut Scope) {
    move |app| {
        let keys = app.add("keys", EnvironmentKeys::new(&dublin()));
        let stack = app.add("events", dublin().stack("events"));
        program(&mut app.at(stack), &keys);
    }
}

fn refused(
    act: impl FnOnce(EventFunction, &Queue) -> EventFunction,
    queue: EventQueue,
) -> impl FnOnce(&mut Scope) {
    events(move |scope, keys| {
        let queue = scope.add("queue", queue);
        scope.add("act", act(EventFunction::new(&dublin(), keys, code()), &queue));
    })
}

#[track_caller]
fn resources(assembly: &Assembly, layer: &str) -> BTreeMap<String, Value> {
    let template: Value =
        serde_json::from_str(file(assembly, &format!("test-prod-{layer}-euw1.template.json"))).unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    serde_json::from_value(template["Resources"].clone()).unwrap()
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap()
}

#[test]
fn a_queue_leaves_what_it_cannot_deliver_to_a_queue_of_its_kind() {
    let assembly = synthesize(events(|scope, _| {
        scope.add("repayments", repayments(&dublin()));
        scope.add("ordered", EventQueue::new(&dublin(), label!("payment")).order(Order::Fifo));
    }));
    let queues = resources(&assembly.unwrap(), "events");
    let queues: Vec<_> = queues.values().filter(|it| it["Type"] == "AWS::SQS::Queue").collect();
    let shown: Value = queues.into_iter().map(|queue| queue["Properties"].clone()).collect();
    insta::assert_snapshot!(pretty(&shown));
}

#[test]
fn a_queue_takes_from_its_topic_and_from_nobody_without_tls() {
    let assembly = synthesize(events(|scope, keys| {
        let topic = Topic::new(&dublin(), keys, "notifications").deliveries(Deliveries::InOrder);
        let topic = scope.add("topic", topic);
        scope.add("queue", EventQueue::new(&dublin(), label!("notification")).subscribe(&topic));
    }));
    let events = resources(&assembly.unwrap(), "events");
    let shown = ["EventsQueuePolicy", "EventsQueueSubscription", "EventsTopicTopic"];
    let shown: Value = shown.map(|id| events[id]["Properties"].clone()).into_iter().collect();
    insta::assert_snapshot!(pretty(&shown));
}

#[test]
fn a_function_may_do_what_it_was_given_and_no_more() {
    let assembly = synthesize(|app| {
        let network = EnvironmentVpc::new(&dublin(), RANGE).endpoints(Endpoints::S3);
        let network = app.add("network", network);
        events(|scope, keys| {
            let queue = scope.add("queue", repayments(&dublin()).key(keys.of(Purpose::Messages)));
            let user = scope.add("user", ApiUser::new(&dublin(), keys, "events"));
            let function = EventFunction::new(&dublin(), keys, code()).network(&network);
            scope.add("act", function.source(&queue).secret("CREDENTIAL", &user));
        })(app);
    });
    let events = resources(&assembly.unwrap(), "events");
    let mut function = events["EventsActFunction"].clone();
    function["Properties"]["Code"] = "…".into();
    let policies = events["EventsActRole"]["Properties"]["Policies"].clone();
    let mapping = events["EventsActFromLoanRepayment"]["Properties"].clone();
    let shown = Value::from_iter([("function", function), ("policies", policies), ("mapping", mapping)]);
    insta::assert_snapshot!(pretty(&shown));
}

#[test]
fn functions_of_every_region_read_their_own_copy_of_one_user() {
    let paris = Site { region: region::PARIS.erased(), ..dublin() };
    let assembly = synthesize(|app| {
        let keys = app.add("keys", EnvironmentKeys::new(&dublin()));
        let followers = app.add("followers", EnvironmentKeys::new(&paris));
        let stack = app.add("home", dublin().stack("events"));
        let user = ApiUser::new(&dublin(), &keys, "events").replica(&paris, &followers);
        let user = app.at(stack).add("user", user);
        let stack = app.add("events", paris.stack("events"));
        app.at(stack).add("act", EventFunction::new(&paris, &followers, code()).secret("CREDENTIAL", &user));
    });
    let assembly = assembly.unwrap();
    let secret = resources(&assembly, "events")["HomeUserSecret"]["Properties"].clone();
    let there: Value = serde_json::from_str(file(&assembly, "test-prod-events-euw3.template.json")).unwrap();
    let act = |resource: &str| &there["Resources"][format!("EventsAct{resource}")]["Properties"];
    let reads = &act("Role")["Policies"][0]["PolicyDocument"]["Statement"];
    let shown = [
        ("replicas", secret["ReplicaRegions"].clone()),
        ("reads", Value::from_iter([reads[1].clone(), reads[2].clone()])),
        ("variables", act("Function")["Environment"].clone()),
    ];
    insta::assert_snapshot!(pretty(&Value::from_iter(shown)));
}

#[test]
fn lam_009_a_secret_of_another_region() {
    reports("LAM-009", |app| {
        let keys = app.add("keys", EnvironmentKeys::new(&dublin()));
        let stack = app.add("home", dublin().stack("events"));
        let user = app.at(stack).add("user", ApiUser::new(&dublin(), &keys, "events"));
        let paris = Site { region: region::PARIS.erased(), ..dublin() };
        let keys = app.add("keys-there", EnvironmentKeys::new(&paris));
        let stack = app.add("events", paris.stack("events"));
        app.at(stack).add("act", EventFunction::new(&paris, &keys, code()).secret("CREDENTIAL", &user));
    });
}

#[test]
fn the_code_is_the_same_in_the_template_and_beside_it() {
    let assembly = synthesize(events(|scope, keys| {
        scope.add("act", EventFunction::new(&dublin(), keys, code()));
        scope.add("code", code().file());
    }));
    let assembly = assembly.unwrap();
    let function = &resources(&assembly, "events")["EventsActFunction"]["Properties"];
    assert_eq!(function["Code"]["ZipFile"], file(&assembly, "lambda/loan-repayment.py"));
    assert_eq!(function["Handler"], "index.handler");
}

#[test]
fn sqs_002_dead_letters_that_go_before_they_are_read() {
    reports("SQS-002", refused(|function, _| function, repayments(&dublin()).retention(1_209_600)));
}

#[test]
fn sqs_003_messages_that_come_again_while_they_are_handled() {
    let act = |function: EventFunction, queue: &Queue| {
        function.timeout(60).source(EventSource::new(queue).batch(100).window(20))
    };
    reports("SQS-003", refused(act, repayments(&dublin())));
}

#[test]
fn sqs_006_times_and_counts_that_sqs_refuses() {
    let queue = repayments(&dublin()).retention(30).visibility(43_201).receives(1);
    reports("SQS-006", refused(|function, _| function, queue));
}

#[test]
fn sns_001_a_subscription_from_another_region() {
    reports("SNS-001", |app| {
        let keys = app.add("keys", EnvironmentKeys::new(&dublin()));
        let paris = Site { region: region::PARIS.erased(), ..dublin() };
        let stack = app.add("topics", dublin().stack("topics"));
        let topic = app.at(stack).add("topic", Topic::new(&dublin(), &keys, "notifications"));
        let stack = app.add("events", paris.stack("events"));
        app.at(stack).add("queue", EventQueue::new(&paris, label!("notification")).subscribe(&topic));
    });
}

#[test]
fn lam_002_batches_that_lambda_refuses() {
    let act = |function: EventFunction, queue: &Queue| {
        function
            .timeout(10)
            .source(EventSource::new(queue).batch(11).concurrency(1))
            .source(EventSource::new(queue).window(5))
    };
    reports("LAM-002", refused(act, repayments(&dublin()).order(Order::Fifo)));
}

#[test]
fn lam_003_a_queue_of_another_region() {
    let paris = Site { region: region::PARIS.erased(), ..dublin() };
    reports("LAM-003", refused(|function, queue| function.source(queue), repayments(&paris)));
}

#[test]
fn lam_005_code_too_large_to_stand_in_a_template() {
    reports(
        "LAM-005",
        events(|scope, keys| {
            let text = "# the same again\n".repeat(4_000);
            let code = InlineCode::new(label!("loan-repayment"), Runtime::Nodejs24, &[&text]);
            scope.add("act", EventFunction::new(&dublin(), keys, code));
        }),
    );
}

#[test]
fn lam_007_a_time_that_lambda_refuses() {
    reports("LAM-007", refused(|function, _| function.timeout(901), repayments(&dublin())));
}

#[test]
fn lam_008_memory_that_lambda_refuses() {
    reports("LAM-008", refused(|function, _| function.memory(64), repayments(&dublin())));
}

#[test]
fn pol_lam_001_a_function_in_python_3_8() {
    reports(
        "POL-LAM-001",
        events(|scope, _| {
            let code = lambda::Code::new().zip_file("def handler(event, context): ...");
            let role = iam::Role::new(fineract_constructs::aws::iam::service_trust("lambda.amazonaws.com"));
            let role = scope.add("role", role);
            let function = lambda::Function::new(code, role.arn()).handler("index.handler");
            scope.add("alert", function.runtime("python3.8"));
        }),
    );
}

#[test]
fn an_alarm_reaches_people_through_a_topic_that_cloudwatch_can_write_to() {
    let assembly = synthesize(|app| {
        let keys = app.add("keys", EnvironmentKeys::new(&dublin()));
        let on_call = Recipient::Email("on-call@bank.example".into());
        let topic = app.add("alarms", AlarmTopic::new(&dublin(), &keys).recipient("on-call", on_call));
        let stack = app.add("events", dublin().stack("events"));
        app.at(stack).add("queue", repayments(&dublin()).alarms(&topic));
    });
    let assembly = assembly.unwrap();
    let (alarms, events) = (resources(&assembly, "alarms"), resources(&assembly, "events"));
    let key = &resources(&assembly, "keys")["KeysMessagesKey"]["Properties"]["KeyPolicy"]["Statement"];
    let shown: Value = [
        events["EventsQueueAlarmAlarm"]["Properties"].clone(),
        alarms["AlarmsAllPolicy"]["Properties"]["PolicyDocument"]["Statement"].clone(),
        alarms["AlarmsOnCall"]["Properties"].clone(),
        key.clone(),
    ]
    .into_iter()
    .collect();
    insta::assert_snapshot!(pretty(&shown));
}

#[test]
fn a_queue_that_nobody_reads_and_one_that_is_read_in_vain_are_told_of() {
    let assembly = synthesize(|app| {
        let keys = app.add("keys", EnvironmentKeys::new(&dublin()));
        let on_call = Recipient::Https("https://bank.example/alarms".into());
        let topic = app.add("alarms", AlarmTopic::new(&dublin(), &keys).recipient("on-call", on_call));
        let stack = app.add("events", dublin().stack("events"));
        app.at(stack).add("queue", repayments(&dublin()).patience(600).alarms(&topic));
    });
    let events = resources(&assembly.unwrap(), "events");
    let shown = ["EventsQueueLateAlarm", "EventsQueueInVainAlarm"];
    let shown: Value = shown.map(|id| events[id]["Properties"].clone()).into_iter().collect();
    insta::assert_snapshot!(pretty(&shown));
}

#[test]
fn alm_001_alarms_that_reach_nobody() {
    reports("ALM-001", |app| {
        let keys = app.add("keys", EnvironmentKeys::new(&dublin()));
        app.add("alarms", AlarmTopic::new(&dublin(), &keys));
    });
}

#[test]
fn alm_002_an_alarm_that_tells_another_region() {
    reports("ALM-002", |app| {
        let keys = app.add("keys", EnvironmentKeys::new(&dublin()));
        let on_call = Recipient::Https("https://bank.example/alarms".into());
        let topic = app.add("alarms", AlarmTopic::new(&dublin(), &keys).recipient("on-call", on_call));
        let paris = Site { region: region::PARIS.erased(), ..dublin() };
        let stack = app.add("events", paris.stack("events"));
        app.at(stack).add("queue", repayments(&paris).alarms(&topic));
    });
}
