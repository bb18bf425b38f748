//! Services that the library does not have, imported as a program would: `all --check` keeps them fresh, this builds a
//! tree on them.

#[path = "imported/batch.rs"]
mod batch;
#[path = "imported/budgets.rs"]
mod budgets;
#[path = "imported/dynamodb.rs"]
mod dynamodb;
#[path = "imported/msk.rs"]
mod msk;
#[path = "imported/verifiedpermissions.rs"]
mod verifiedpermissions;

use fineract_cfn::target::ec2;
use fineract_cfn::{DeletionPolicy, Resource, Tag};
use fineract_core::{App, Doc, Expr, IdOf, Leaf, NodeId, Slot, Tree, Value};

/// The one leaf of a tree.
fn leaf<H>(add: impl FnOnce(&mut fineract_core::Scope) -> H) -> Leaf {
    let (tree, _) = built(add);
    let leaf = tree.ids().find_map(|id| tree[id].as_leaf().cloned());
    leaf.expect("a resource was added")
}

fn built<H>(add: impl FnOnce(&mut fineract_core::Scope) -> H) -> (Tree, H) {
    let mut app = App::new();
    let handle = add(&mut app.root());
    let (tree, diags) = app.into_parts();
    assert!(diags.is_empty(), "{diags:?}");
    (tree, handle)
}

fn queue() -> batch::JobQueue {
    batch::JobQueue::new(10).state(batch::JobQueue::STATE_ENABLED)
}

#[test]
fn a_resource_is_a_leaf_with_its_type_and_properties() {
    let leaf = leaf(|app| app.add("queue", queue()));
    assert_eq!((leaf.slot, leaf.ty.as_ref()), (Slot::Resource, "AWS::Batch::JobQueue"));
    assert_eq!(leaf.body, Doc::map([("Priority", Doc::from(10)), ("State", "ENABLED".into())]));
}

#[test]
fn what_stands_beside_the_properties_is_kept_apart() {
    let (tree, (first, second)) = built(|app| {
        let first = app.add("first", queue());
        let second = queue()
            .depends_on(first)
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Snapshot)
            .metadata("owner", "ledger")
            .raw("Unheard", 1);
        (NodeId::from(first), NodeId::from(app.add("second", second)))
    });
    let leaf = tree[second].as_leaf().unwrap();
    assert_eq!(leaf.depends_on, [first]);
    assert_eq!(leaf.attributes["DeletionPolicy"], Doc::from("Retain"));
    assert_eq!(leaf.attributes["UpdateReplacePolicy"], Doc::from("Snapshot"));
    assert_eq!(leaf.attributes["Metadata"], Doc::map([("owner", "ledger")]));
    assert_eq!(leaf.body.at(&["Unheard"]), Some(&Doc::Int(1)));
}

#[test]
fn a_handle_gives_references_and_attributes() {
    let (_, (table, id, arn, stream)) = built(|app| {
        let key = dynamodb::KeySchema::new("id", "HASH");
        let table = app.add("table", dynamodb::Table::new([key]));
        (NodeId::from(&table), table.id().into_doc(), table.arn().into_doc(), table.stream_arn().into_doc())
    });
    assert_eq!(id, Expr::Ref(table).into());
    assert_eq!(arn, Expr::Att(table, "Arn").into());
    assert_eq!(stream, Expr::Att(table, "StreamArn").into());
}

#[test]
fn a_reference_that_is_an_arn_is_one() {
    let (_, (node, arn)) = built(|app| {
        let queue = app.add("queue", queue());
        (NodeId::from(queue), queue.arn().into_doc())
    });
    assert_eq!(arn, Expr::Ref(node).into());
}

#[test]
fn tags_are_pairs_in_every_form() {
    let list = leaf(|app| {
        let key = dynamodb::KeySchema::new("id", "HASH");
        app.add("table", dynamodb::Table::new([key]).tags([("team", "ledger"), ("env", "prod")]))
    });
    let tag = |key: &str, value: &str| Doc::map([("Key", key), ("Value", value)]);
    assert_eq!(list.body.at(&["Tags"]), Some(&Doc::list([tag("team", "ledger"), tag("env", "prod")])));
    let map = leaf(|app| app.add("queue", queue().tags([("team", "ledger")])));
    assert_eq!(map.body.at(&["Tags"]), Some(&Doc::map([("team", "ledger")])));
    let mixed = leaf(|app| {
        let key = dynamodb::KeySchema::new("id", "HASH");
        let vpc = Value::<IdOf<ec2::Vpc>>::imported("vpc-0123abcd");
        app.add("table", dynamodb::Table::new([key]).tags([Tag::new("team", "ledger"), Tag::new("vpc", vpc)]))
    });
    assert_eq!(mixed.body.at(&["Tags"]).and_then(Doc::as_list).map(<[Doc]>::len), Some(2));
}

#[test]
fn many_required_properties_have_names() {
    let leaf = leaf(|app| {
        let subnet = Value::<IdOf<ec2::Subnet>>::imported("subnet-0123abcd");
        let brokers = msk::BrokerNodeGroupInfo::new([subnet], "kafka.m7g.large");
        app.add(
            "cluster",
            msk::Cluster::new(msk::ClusterRequired {
                broker_node_group_info: brokers,
                cluster_name: "events",
                kafka_version: "3.9.x",
                number_of_broker_nodes: 3,
            }),
        )
    });
    assert_eq!(leaf.body.at(&["NumberOfBrokerNodes"]), Some(&Doc::Int(3)));
    assert_eq!(leaf.body.at(&["BrokerNodeGroupInfo", "InstanceType"]), Some(&Doc::from("kafka.m7g.large")));
}

#[test]
fn a_property_type_may_hold_itself() {
    let leaf = leaf(|app| {
        let filter = budgets::Expression::new().not(
            budgets::Expression::new()
                .and([budgets::Expression::new().tags(budgets::TagValues::new().key("team"))]),
        );
        let data = budgets::BudgetData::new("COST", "MONTHLY").filter_expression(filter);
        app.add("budget", budgets::Budget::new(data))
    });
    let inner = leaf.body.at(&["Budget", "FilterExpression", "Not", "And"]).and_then(Doc::as_list).unwrap();
    assert_eq!(inner[0].at(&["Tags", "Key"]), Some(&Doc::from("team")));
}

#[test]
fn keywords_and_a_property_named_default_are_setters() {
    let settings = verifiedpermissions::EncryptionSettings::new().default(Doc::map::<&str, Doc>([]));
    let store = verifiedpermissions::PolicyStore::new(verifiedpermissions::ValidationSettings::new("STRICT"));
    let store = leaf(|app| app.add("store", store.encryption_settings(settings)));
    assert!(store.body.at(&["EncryptionSettings", "Default"]).is_some());
    let environment = leaf(|app| app.add("environment", batch::ComputeEnvironment::new("MANAGED")));
    assert_eq!(environment.body.at(&["Type"]), Some(&Doc::from("MANAGED")));
}

#[test]
fn a_compound_reference_is_not_an_id() {
    let (_, (node, action)) = built(|app| {
        let role = Value::from_doc("arn:aws:iam::123456789012:role/budgets");
        let action = app.add(
            "action",
            budgets::BudgetsAction::new(budgets::BudgetsActionRequired {
                action_threshold: budgets::ActionThreshold::new("PERCENTAGE", 80.0),
                action_type: "APPLY_IAM_POLICY",
                budget_name: "platform",
                definition: budgets::Definition::new(),
                execution_role_arn: role,
                notification_type: "ACTUAL",
                subscribers: [budgets::BudgetsActionSubscriber::new("ops@bank.example", "EMAIL")],
            }),
        );
        (NodeId::from(action), action.action_id().into_doc())
    });
    assert_eq!(action, Expr::Att(node, "ActionId").into());
}
