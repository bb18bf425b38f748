//! A `moved` entry keeps what has another name or stack.

use fineract_constructs::aws::{AccountId, Site, region};
use fineract_constructs::cfn::{ec2, sqs};
use fineract_constructs::core::{Acknowledgement, Date, Former, Scope};
use fineract_constructs::diff::report::lines;
use fineract_constructs::diff::{Action, Diff, Effect, Verdict};
use fineract_constructs::synth::{Assembly, Findings};

use crate::support::{dublin, reports, snapshot, synthesize};

/// A network and a queue, below these ids and in these stacks.
fn program(app: &mut Scope, network: &str, queue_stack: &str) {
    let site = dublin();
    let stack = app.add("stack", site.stack("main"));
    let other = app.add("other", site.stack(queue_stack));
    let mut below = app.at(stack);
    let mut group = below.group(network);
    let vpc = group.add("vpc", ec2::Vpc::new().cidr_block("10.0.0.0/16"));
    group.add("subnet", ec2::Subnet::new(vpc.id()).cidr_block("10.0.0.0/20"));
    let mut queues = app.group("queues");
    queues.placed_in(other).add("loans", sqs::Queue::new().queue_name("loans").sqs_managed_sse_enabled(true));
}

fn synthesized(program: impl FnOnce(&mut Scope)) -> Assembly {
    let answered = |app: &mut Scope| {
        let until = Date::new(2027, 1, 1);
        app.acknowledge(Acknowledgement::new("POL-LOG-003", "nothing flows in a test", "tests", until));
        program(app);
    };
    synthesize(answered).unwrap_or_else(|findings| panic!("{:?}", crate::support::codes(&findings)))
}

fn compare(before: &Assembly, after: &Assembly) -> Diff {
    Diff::between("test", &before.files, &after.files, &after.moved)
}

fn text(diff: &Diff) -> String {
    lines(diff).into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_renamed_group_is_replaced_without_an_entry_and_kept_with_one() {
    let before = synthesized(|app| program(app, "net", "queues"));
    let without = compare(&before, &synthesized(|app| program(app, "network", "queues")));
    assert!(without.changes.iter().all(|it| it.action == Action::Renamed && it.effect == Effect::Replace));

    let with = compare(
        &before,
        &synthesized(|app| {
            program(app, "network", "queues");
            app.moved("stack/net", "stack/network");
        }),
    );
    assert!(with.changes.iter().all(|it| it.action == Action::Renamed && it.effect == Effect::Refactor));
    assert_eq!(with.verdict, Verdict::Safe, "{}", text(&with));
    insta::assert_snapshot!(serde_json::to_string_pretty(&with.refactors).unwrap());
    insta::assert_snapshot!(format!("{}\n\n{}", text(&without), text(&with)));
}

#[test]
fn a_resource_in_another_stack_is_one_change() {
    let before = synthesized(|app| program(app, "net", "queues"));
    let without = compare(&before, &synthesized(|app| program(app, "net", "events")));
    let moved = |diff: &Diff| diff.changes.iter().find(|it| it.action == Action::Moved).unwrap().clone();
    assert_eq!(moved(&without).effect, Effect::Replace);
    assert_eq!(without.verdict, Verdict::Dangerous, "the queue's messages are lost");

    let with = compare(
        &before,
        &synthesized(|app| {
            program(app, "net", "events");
            app.moved(Former::in_unit("test-prod-queues-euw1", "queues/loans"), "queues/loans");
        }),
    );
    assert_eq!(moved(&with).effect, Effect::Refactor);
    let mapping = &with.refactors[0].resource_mappings[0];
    assert_eq!(mapping.source.stack_name, "test-prod-queues-euw1");
    assert_eq!(mapping.destination.stack_name, "test-prod-events-euw1");
    assert_eq!(mapping.destination.logical_resource_id, "QueuesLoans");
}

#[test]
fn a_logical_id_names_what_was_there_too() {
    let before = synthesized(|app| program(app, "net", "queues"));
    let with = compare(
        &before,
        &synthesized(|app| {
            program(app, "network", "queues");
            app.moved(Former::in_unit("test-prod-main-euw1", "StackNetVpc"), "stack/network/vpc");
            app.moved("StackNetSubnet", "stack/network/subnet");
        }),
    );
    assert_eq!(with.refactors[0].resource_mappings.len(), 2);
    assert_eq!(with.verdict, Verdict::Safe);
}

#[test]
fn an_entry_that_is_deployed_is_reported_as_stale() {
    let with = |app: &mut Scope| {
        program(app, "network", "queues");
        app.moved("stack/net", "stack/network");
    };
    let after = synthesized(with);
    let diff = compare(&after, &after);
    assert_eq!(
        (diff.stale_moves.as_slice(), diff.verdict),
        (&["stack/net → stack/network".to_owned()][..], Verdict::Unchanged)
    );
    assert!(text(&diff).contains("matches nothing that was there: delete it"));
    snapshot("MOVE-004", &Findings::new(vec![after.moved[0].done()]));
}

#[test]
fn what_reads_a_kept_resource_from_another_stack_is_kept_too() {
    let reader = |app: &mut Scope, network: &str| {
        let site = dublin();
        let (one, two) = (app.add("one", site.stack("one")), app.add("two", site.stack("two")));
        let vpc = app.at(one).add(network, ec2::Vpc::new().cidr_block("10.0.0.0/16"));
        app.at(two).add("a", ec2::Subnet::new(vpc.id()).cidr_block("10.0.0.0/20"));
        app.at(two).add("b", ec2::Subnet::new(vpc.id()).cidr_block("10.0.16.0/20"));
    };
    let before = synthesized(|app| reader(app, "net"));
    let after = synthesized(|app| {
        reader(app, "network");
        app.moved("one/net", "one/network");
    });
    let diff = compare(&before, &after);
    let replaced: Vec<_> = diff.changes.iter().filter(|it| it.ty == "AWS::EC2::Subnet").collect();
    assert!(replaced.is_empty(), "{}", text(&diff));

    let without = compare(&before, &synthesized(|app| reader(app, "network")));
    let replaced = without.changes.iter().filter(|it| it.ty == "AWS::EC2::Subnet");
    assert!(
        replaced.clone().count() > 0 && replaced.clone().all(|it| it.effect == Effect::Replace),
        "{}",
        text(&without)
    );
}

#[test]
fn move_001() {
    reports("MOVE-001", |app| {
        program(app, "network", "queues");
        app.moved("stack/net", "stack/netwerk");
    });
}

#[test]
fn move_002() {
    reports("MOVE-002", |app| {
        program(app, "network", "queues");
        app.moved("stack/network/vpc", "stack/network/vpc");
    });
}

#[test]
fn move_003() {
    reports("MOVE-003", |app| {
        program(app, "network", "queues");
        let paris = Site::new("test", "prod", AccountId::new("111122223333"), region::PARIS.erased());
        app.add("paris", paris.stack("old"));
        app.moved(Former::in_unit("test-prod-old-euw3", "queues/loans"), "queues/loans");
    });
}
