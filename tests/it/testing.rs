//! The test helpers match what they say, and a failure shows what is nearest.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fineract_constructs::constructs::services::{Exposure, FineractService, release};
use fineract_constructs::core::{Construct, Doc, Leaf, NodeId, Scope, Slot};
use fineract_constructs::like;
use fineract_constructs::synth::Assembly;
use fineract_constructs::testing::{
    Capture, Matcher, Objects, Template, absent, any, array_with, exact, findings, json_text, not, report,
    string_matching, synth,
};
use insta::assert_snapshot;
use serde_json::json;

use crate::services::{cluster, run};
use crate::support::{SERVICE_TOKEN, dublin};

/// A resource of no AWS type.
struct Custom(Doc);

impl Construct for Custom {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        let mut leaf = Leaf::new(Slot::Resource, "Custom::Thing", self.0);
        if let Doc::Map(properties) = &mut leaf.body {
            properties.insert("ServiceToken".into(), SERVICE_TOKEN.into());
        }
        scope.become_leaf(leaf)
    }
}

/// A stack of two things.
fn program(app: &mut Scope) {
    let stack = app.add("things", dublin().stack("things"));
    let mut stack = app.at(stack);
    let tags = |name: &str| {
        let tag = |name: &str, key: &str| Doc::map([("Key", key), ("Name", name)]);
        Doc::list([tag("Team", "payments"), tag("Owner", name)])
    };
    let first = Doc::map([
        ("Name", Doc::from("ledger")),
        ("Port", Doc::from(5432)),
        ("Protected", Doc::from(true)),
        ("Network", Doc::map([("Cidr", "10.0.0.0/16"), ("Zone", "eu-west-1a")])),
        ("Tags", tags("ledger")),
        ("Body", Doc::from(r#"{"widgets": [{"type": "text"}], "title": "Ledger"}"#)),
    ]);
    stack.add("first", Custom(first));
    let second = Doc::map([("Name", Doc::from("cache")), ("Port", Doc::from(6379)), ("Tags", tags("cache"))]);
    stack.add("second", Custom(second));
}

fn template() -> Template {
    Template::of(&synth(program), "test-prod-things-euw1")
}

/// What an assertion that fails says.
fn failure(assertion: impl FnOnce()) -> String {
    let said = catch_unwind(AssertUnwindSafe(assertion)).expect_err("the assertion holds");
    said.downcast_ref::<String>().expect("an assertion fails with a text").clone()
}

/// Asserts that the first thing has this, and that nothing has that.
#[track_caller]
fn check(has: impl Into<Matcher>, has_not: impl Into<Matcher>) {
    let template = template();
    template.assert_has("Custom::Thing", has);
    let has_not = has_not.into();
    template.assert_has_not("Custom::Thing", has_not.clone());
    failure(|| template.assert_has("Custom::Thing", has_not));
}

#[test]
fn a_map_may_hold_more_at_any_depth() {
    check(json!({"Network": {"Cidr": "10.0.0.0/16"}}), json!({"Network": {"Cidr": "10.0.0.0/8"}}));
    check(
        like! { "Network": like! { "Zone": "eu-west-1a" }, "Port": 5432 },
        like! { "Network": like! { "Vpc": any() } },
    );
    check(like! { "Protected": true }, like! { "Protected": "true" });
}

#[test]
fn a_list_holds_what_is_said_and_no_more() {
    check(
        like! { "Tags": [like! { "Name": "Team" }, like! { "Name": "Owner" }] },
        like! { "Tags": [like! { "Name": "Team" }] },
    );
    check(json!({"Tags": [{"Name": "Team"}, {}]}), json!({"Tags": [{"Name": "Owner"}, {"Name": "Team"}]}));
}

#[test]
fn a_list_with_items_may_hold_others_and_keeps_their_order() {
    check(
        like! { "Tags": array_with([like! { "Key": "ledger" }]) },
        like! { "Tags": array_with([like! { "Key": "loans" }]) },
    );
    let (team, owner) = (like! { "Name": "Team" }, like! { "Name": "Owner" });
    check(
        like! { "Tags": array_with([team.clone(), owner.clone()]) },
        like! { "Tags": array_with([owner, team]) },
    );
    check(like! { "Tags": array_with([any()]) }, like! { "Port": array_with([any()]) });
}

#[test]
fn anything_is_there_and_nothing_is_not() {
    check(like! { "Body": any() }, like! { "Colour": any() });
    check(like! { "Body": absent(), "Name": "cache" }, like! { "Name": absent() });
}

#[test]
fn what_is_exact_holds_no_other_keys() {
    check(
        like! { "Network": exact(json!({"Cidr": "10.0.0.0/16", "Zone": "eu-west-1a"})) },
        like! { "Network": exact(json!({"Cidr": "10.0.0.0/16"})) },
    );
}

#[test]
fn text_matches_an_expression() {
    check(like! { "Name": string_matching("^led.*r$") }, like! { "Name": string_matching("^edge") });
    check(like! { "Name": string_matching("che") }, like! { "Port": string_matching(".*") });
    failure(|| drop(string_matching("(")));
}

#[test]
fn text_that_is_json_matches_once_it_is_read() {
    check(
        like! { "Body": json_text(like! { "widgets": [like! { "type": "text" }] }) },
        like! { "Body": json_text(like! { "title": "Cache" }) },
    );
    check(like! { "Body": json_text(any()) }, like! { "Name": json_text(any()) });
}

#[test]
fn what_is_not_like_something_is_still_there() {
    check(like! { "Port": not(5432) }, like! { "Port": not(any()) });
    check(like! { "Name": not(string_matching("^l")) }, like! { "Colour": not("red") });
}

#[test]
fn a_capture_takes_the_values_of_what_matches_as_a_whole() {
    let (port, both, some) = (Capture::new(), Capture::new(), Capture::new());
    let template = template();
    template.assert_has("Custom::Thing", like! { "Name": "ledger", "Port": &port });
    assert_eq!(port.value(), 5432);
    template.assert_has("Custom::Thing", like! { "Name": &both });
    assert_eq!(both.values(), ["ledger", "cache"]);
    template.assert_has(
        "Custom::Thing",
        like! { "Tags": array_with([like! { "Key": some.of(string_matching("^ca")) }]) },
    );
    assert_eq!(some.text(), "cache");
    failure(|| drop(Capture::new().value()));
    failure(|| drop(port.text()));
}

#[test]
fn resources_are_counted_by_type() {
    let template = template();
    template.resource_count_is("Custom::Thing", 2);
    template.resource_count_is("AWS::SQS::Queue", 0);
    assert_eq!(template.resources("Custom::Thing")[1].0, "ThingsSecond");
    template.assert_has_resource("Custom::Thing", like! { "DeletionPolicy": absent(), "Properties": any() });
    assert!(template.text().starts_with('{') && template.json()["Resources"]["ThingsFirst"].is_object());
}

#[test]
fn a_failure_shows_the_closest_and_where_it_differs() {
    let template = template();
    let closest = failure(|| {
        let network = like! { "Cidr": "10.1.0.0/16", "Vpc": any() };
        let tags = array_with([like! { "Key": "ledgers" }]);
        template.assert_has("Custom::Thing", like! { "Name": "ledger", "Network": network, "Tags": tags });
    });
    assert_snapshot!("closest", closest);
    let many = [
        failure(|| template.assert_has("Custom::Thing", like! { "Port": 1, "Tags": [any()] })),
        failure(|| template.assert_has("Custom::Thing", like! { "Port": absent(), "Name": not("cache") })),
        failure(|| template.assert_has("Custom::Think", like! {})),
        failure(|| template.assert_has_not("Custom::Thing", like! { "Port": 6379 })),
        failure(|| template.resource_count_is("Custom::Thing", 3)),
        failure(|| template.assert_has_output(like! { "Value": any() })),
        failure(|| drop(Template::of(&synth(program), "test-prod-thing-euw1"))),
        failure(|| drop(Capture::new().value())),
    ];
    assert_snapshot!("failures", many.join("\n\n"));
}

fn services() -> Assembly {
    synth(|app| {
        let cluster = cluster(app);
        let frontend = |name| FineractService::frontend(name, release("1.4.2"));
        let loans = frontend("loans").exposure(Exposure::host("loans.fineract.example"));
        run(app, "loans", &loans, &cluster);
        app.add("savings", frontend("savings").replicas(2..=2).on(&cluster));
    })
}

#[test]
fn the_objects_of_a_bundle_are_read_as_clusters_read_them() {
    let objects = Objects::of(&services(), "test-prod-eks-euw1/40-services");
    objects.object_count_is("Deployment", 2);
    objects.assert_has(
        "Deployment",
        like! { "metadata": like! { "name": "savings" }, "spec": like! { "replicas": 2 } },
    );
    objects.assert_has_not("Service", like! { "spec": like! { "type": "LoadBalancer" } });
    let loans = objects.named("loans");
    loans.object_count_is("Deployment", 1);
    assert!(loans.text().contains("---\n") && !loans.text().contains("savings"));
    assert_snapshot!(
        "objects",
        failure(|| loans.assert_has("Deployment", like! { "spec": like! { "replicas": 3 } }))
    );
}

fn no_stack(app: &mut Scope) {
    app.add("thing", Custom(Doc::map::<&str, Doc>([])));
}

#[test]
fn findings_are_there_whether_or_not_they_stop_the_output() {
    let wrong = findings(|app| {
        let stack = app.add("things", dublin().stack("things"));
        app.at(stack).add("one two", Custom(Doc::map::<&str, Doc>([])));
    });
    assert!(wrong.has_errors(), "{:?}", wrong.codes());
    assert_snapshot!("report", report(&wrong));
    assert!(!findings(program).has_errors());
    let said = failure(|| drop(synth(no_stack)));
    assert!(said.starts_with("the program has errors\n\nerror["), "{said}");
}
