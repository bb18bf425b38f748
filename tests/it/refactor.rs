//! A stack refactor's templates are those there were, with nothing but the moves.

use fineract_constructs::aws::iam::service_trust;
use fineract_constructs::cfn::{Resource, iam, sqs, ssm};
use fineract_constructs::core::{Doc, Former, Scope};
use fineract_constructs::diff::report::lines;
use fineract_constructs::diff::{Action, DangerKind, Diff, Effect, Files, Part, Verdict};
use fineract_constructs::synth::{Assembly, CrossStack, Moved, MovedResource};
use serde_json::{Value as Json, json};

use crate::support::{dublin, synthesize_by};

/// How a program has what moves.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Before,
    /// Moved, and with other changes.
    After,
}

/// A ledger and its reports in one stack, until the ledger gets its own; a third stack reads from it.
fn program(app: &mut Scope, state: State) {
    let site = dublin();
    let main = app.add("main", site.stack("main"));
    let events = app.add("events", site.stack("events"));
    let audit = app.add("audit", site.stack("audit"));
    let name = if state == State::Before { "ledger" } else { "book" };
    let mut group = app.group(name);
    let mut ledger = group.placed_in(if state == State::Before { main } else { events });
    let dead = ledger.add("dead", sqs::Queue::new().sqs_managed_sse_enabled(true));
    let seconds = if state == State::Before { 30 } else { 60 };
    let redrive = Doc::map([("deadLetterTargetArn", dead.arn().into_doc()), ("maxReceiveCount", 3.into())]);
    let queue = sqs::Queue::new()
        .sqs_managed_sse_enabled(true)
        .visibility_timeout(seconds)
        .raw("RedrivePolicy", redrive);
    let queue = ledger.add("queue", queue);
    let reader =
        ledger.add("reader", iam::Role::new(service_trust("lambda.amazonaws.com")).role_name("ledger"));
    app.at(events).add("kept", ssm::Parameter::new("String", "it"));
    app.at(main).add("address", ssm::Parameter::new("String", queue.id()));
    app.at(main).add("dead", ssm::Parameter::new("String", dead.arn()));
    app.at(main).add("reader", ssm::Parameter::new("String", reader.id()));
    app.at(audit).add("address", ssm::Parameter::new("String", queue.arn()));
    if state == State::After {
        app.at(main).add("new", ssm::Parameter::new("String", "it"));
        app.moved(Former::in_unit("test-prod-main-euw1", "ledger"), "book");
    }
}

fn made(cross_stack: CrossStack, program: impl FnOnce(&mut Scope)) -> Assembly {
    synthesize_by(cross_stack, program)
        .unwrap_or_else(|findings| panic!("{:?}", crate::support::codes(&findings)))
}

fn compare(before: &Assembly, after: &Assembly) -> Diff {
    Diff::between("test", &before.files, &after.files, &after.moved)
}

/// The output from before, after its stack refactors.
fn refactored(before: &Assembly, diff: &Diff) -> Files {
    let mut files = before.files.clone();
    for (stack, template) in diff.refactors.iter().flat_map(|refactor| &refactor.templates) {
        files.insert(format!("{stack}.template.json"), serde_json::to_vec(template).unwrap());
    }
    files
}

fn text(diff: &Diff) -> String {
    lines(diff).into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
}

/// Asserts that a refactor's templates hold all moves and nothing else.
#[track_caller]
fn only_moves(before: &Assembly, after: &Assembly) -> Diff {
    let diff = compare(before, after);
    assert!(diff.refactors.iter().all(|refactor| refactor.refused.is_empty()), "{}", text(&diff));
    let between = refactored(before, &diff);
    let moves = Diff::between("test", &before.files, &between, &after.moved);
    let is_move = |action| matches!(action, Action::Moved | Action::Renamed);
    let resources = moves.changes.iter().filter(|it| it.part == Part::Resource);
    assert!(resources.clone().count() > 0);
    for change in resources {
        assert!(
            is_move(change.action) && change.effect == Effect::Refactor && change.fields.is_empty(),
            "{}",
            text(&moves)
        );
    }
    let rest = Diff::between("test", &between, &after.files, &after.moved);
    assert!(!rest.changes.iter().any(|change| is_move(change.action)), "{}", text(&rest));
    assert_eq!(rest.stale_moves.len(), after.moved.len());
    diff
}

/// What `diff --refactor target/refactor` says of it.
pub(crate) fn said() -> String {
    let before = made(CrossStack::GetStackOutput, |app| program(app, State::Before));
    let diff = compare(&before, &made(CrossStack::GetStackOutput, |app| program(app, State::After)));
    let commands = diff.refactors.iter().filter_map(|refactor| refactor.command("target/refactor"));
    format!("{}\n{}", text(&diff), commands.collect::<Vec<_>>().join("\n"))
}

#[test]
fn what_goes_to_another_stack_takes_no_other_change_along() {
    let before = made(CrossStack::GetStackOutput, |app| program(app, State::Before));
    let after = made(CrossStack::GetStackOutput, |app| program(app, State::After));
    let diff = only_moves(&before, &after);
    let [refactor] = diff.refactors.as_slice() else { panic!("{}", text(&diff)) };
    assert_eq!(refactor.stacks, ["test-prod-events-euw1", "test-prod-main-euw1"]);
    let mut files = refactor.files();
    let request =
        files.remove("111122223333.eu-west-1/test-prod-events-euw1/create-stack-refactor.json").unwrap();
    let request: Json = serde_json::from_str(&request).unwrap();
    assert_eq!(request["ResourceMappings"], json!(refactor.resource_mappings));
    for definition in request["StackDefinitions"].as_array().unwrap() {
        let body: Json = serde_json::from_str(definition["TemplateBody"].as_str().unwrap()).unwrap();
        assert_eq!(body, refactor.templates[definition["StackName"].as_str().unwrap()]);
    }
    let templates: Vec<_> = files.into_iter().map(|(path, text)| format!("{path}\n{text}")).collect();
    insta::assert_snapshot!(templates.join("\n"));
    insta::assert_snapshot!(text(&diff));
}

#[test]
fn what_has_another_name_takes_its_readers_along() {
    for cross_stack in [CrossStack::GetStackOutput, CrossStack::Parameters] {
        let reader = |app: &mut Scope, id: &str| {
            let site = dublin();
            let (one, two) = (app.add("one", site.stack("one")), app.add("two", site.stack("two")));
            let queue = app.at(one).add(id, sqs::Queue::new().sqs_managed_sse_enabled(true));
            app.at(one).add("address", ssm::Parameter::new("String", queue.id()));
            app.at(two).add("address", ssm::Parameter::new("String", queue.id()));
        };
        let before = made(cross_stack, |app| reader(app, "loans"));
        let after = made(cross_stack, |app| {
            reader(app, "credits");
            app.moved("one/loans", "one/credits");
        });
        let diff = only_moves(&before, &after);
        let template = &diff.refactors[0].templates["test-prod-one-euw1"];
        assert_eq!(template["Resources"]["OneAddress"]["Properties"]["Value"], json!({"Ref": "OneCredits"}));
        assert_eq!(
            template["Outputs"]["OneLoansRef"]["Value"],
            json!({"Ref": "OneCredits"}),
            "the old readers' output"
        );
    }
}

/// The refactor of templates by hand, of which `entries` say what is moved, as `stack/Id`.
fn by_hand(before: &[(&str, Json)], after: &[(&str, Json)], entries: &[(&str, &str)]) -> Diff {
    let files = |templates: &[(&str, Json)]| -> Files {
        let file = |(stack, template): &(&str, Json)| {
            (format!("{stack}.template.json"), serde_json::to_vec(template).unwrap())
        };
        templates.iter().map(file).collect()
    };
    let at = |text: &str| text.split_once('/').map(|(stack, id)| (stack.to_owned(), id.to_owned())).unwrap();
    let resource = |(from, to): &(&str, &str)| MovedResource {
        account: "111122223333".into(),
        region: "eu-west-1".into(),
        from: at(from),
        to: at(to),
    };
    let moved = Moved {
        entry: "by hand".into(),
        resources: entries.iter().map(resource).collect(),
        origin: std::panic::Location::caller(),
    };
    Diff::between("test", &files(before), &files(after), &[moved])
}

fn template(resources: &Json) -> Json {
    json!({"Parameters": {"P": {}}, "Conditions": {"C": {}}, "Mappings": {"M": {}}, "Resources": resources})
}

/// What is refused of moving the queue `Q` with these properties, and the topic `T` beside it if it stays, from `a` to `b`.
fn refused(queue: &Json, topic: &Json) -> Vec<String> {
    let (kept, other) =
        (json!({"Type": "AWS::SNS::Topic", "Properties": topic}), json!({"Type": "AWS::SNS::Topic"}));
    let mut moved = json!({"Type": "AWS::SQS::Queue", "Properties": queue});
    if queue.get("Condition").is_some() {
        moved["Condition"] = json!("C");
    }
    let before = [("a", template(&json!({"Q": moved, "T": kept}))), ("b", template(&json!({"O": other})))];
    let after = [("a", template(&json!({"T": kept}))), ("b", template(&json!({"O": other, "Q": moved})))];
    by_hand(&before, &after, &[("a/Q", "b/Q")]).refactors.remove(0).refused
}

#[test]
fn what_cloudformation_refuses_is_said() {
    let nothing = json!({});
    let cases = [
        ("a parameter", json!({"QueueName": {"Ref": "P"}}), nothing.clone()),
        ("a condition", json!({"DelaySeconds": {"Fn::If": ["C", 1, 2]}}), nothing.clone()),
        ("a condition of its own", json!({"Condition": "C"}), nothing.clone()),
        ("a mapping", json!({"DelaySeconds": {"Fn::FindInMap": ["M", "a", "b"]}}), nothing.clone()),
        ("its stack's name", json!({"QueueName": {"Fn::Sub": "${AWS::StackName}-q"}}), nothing.clone()),
        ("text with a value that stays", json!({"QueueName": {"Fn::Sub": "${T}-q"}}), nothing.clone()),
        ("a circle", json!({"Policy": {"Ref": "T"}}), json!({"DisplayName": {"Ref": "Q"}})),
    ];
    let mut told: Vec<_> =
        cases.iter().map(|(about, queue, topic)| (*about, refused(queue, topic))).collect();
    let region = json!({"QueueName": {"Fn::Sub": ["${AWS::Region}-${a}-${!T}", {"a": "q"}]}, "DelaySeconds": {"Ref": "AWS::Region"}});
    assert!(refused(&region, &nothing).is_empty());

    let queue = json!({"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 1}});
    let alone = |stack, id: &str| (stack, template(&json!({id: queue})));
    let emptied = by_hand(
        &[alone("a", "Q"), alone("b", "O")],
        &[("b", template(&json!({"O": queue, "Q": queue})))],
        &[("a/Q", "b/Q")],
    );
    told.push(("the last resource", emptied.refactors[0].refused.clone()));

    let stacks = ["a", "b", "c", "d", "e", "f"];
    let many = |side: usize| {
        let resources = |i: usize| json!({format!("Q{}", i + side): queue, "T": {"Type": "AWS::SNS::Topic"}});
        stacks.iter().enumerate().map(|(i, stack)| (*stack, template(&resources(i)))).collect::<Vec<_>>()
    };
    let from: Vec<_> =
        (0..5).map(|i| (format!("{}/Q{i}", stacks[i]), format!("{}/Q{}", stacks[i + 1], i + 2))).collect();
    let entries: Vec<_> = from.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
    told.push(("six stacks", by_hand(&many(0), &many(1), &entries).refactors[0].refused.clone()));

    let text: Vec<_> =
        told.iter().map(|(about, reasons)| format!("{about}\n  {}", reasons.join("\n  "))).collect();
    insta::assert_snapshot!(text.join("\n"));
    let diff = by_hand(
        &[alone("a", "Q"), alone("b", "O")],
        &[("b", template(&json!({"O": queue, "Q": queue})))],
        &[("a/Q", "b/Q")],
    );
    assert!(diff.refactors[0].command("out").is_none() && diff.verdict == Verdict::Dangerous);
    assert!(
        diff.dangerous().any(|change| change.dangers.iter().any(|danger| danger.kind == DangerKind::Refused))
    );
}

#[test]
fn a_type_that_no_refactor_takes_is_replaced() {
    let group = |id: &str| json!({id: {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {"Port": 6379}}, "V": {"Type": "AWS::EC2::VPC"}});
    let diff =
        by_hand(&[("a", template(&group("Old")))], &[("a", template(&group("New")))], &[("a/Old", "a/New")]);
    assert!(diff.refactors.is_empty() && diff.stale_moves.is_empty());
    insta::assert_snapshot!(text(&diff));
}

#[test]
fn a_new_stack_is_made_and_a_large_template_is_said() {
    let long = "x".repeat(60_000);
    let before = template(&json!({
        "R": {"Type": "AWS::IAM::Role", "DependsOn": ["Q", "T"], "Properties": {"Description": long}},
        "Q": {"Type": "AWS::SQS::Queue", "DependsOn": "T"},
        "T": {"Type": "AWS::SNS::Topic"},
    }));
    let role = json!({"Type": "AWS::IAM::Role", "Properties": {"Description": long}});
    let after = [
        ("a", template(&json!({"R": role, "T": {"Type": "AWS::SNS::Topic"}}))),
        ("n", template(&json!({"Q": {"Type": "AWS::SQS::Queue"}}))),
    ];
    let diff = by_hand(&[("a", before)], &after, &[("a/Q", "n/Q")]);
    let refactor = &diff.refactors[0];
    assert_eq!((refactor.makes.as_slice(), refactor.refused.len()), (&["n".to_owned()][..], 0));
    assert_eq!(refactor.templates["n"], json!({"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}}));
    assert_eq!(refactor.templates["a"]["Resources"]["R"]["DependsOn"], json!(["T"]));
    assert!(refactor.notes[0].contains("upload it"), "{:?}", refactor.notes);
}
