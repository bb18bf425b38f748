//! Services that the library doesn't have, imported by the generator: an app on them synthesizes.

#[path = "../../fineract-constructs/cfn/tests/imported/batch.rs"]
mod batch;
#[path = "../../fineract-constructs/cfn/tests/imported/budgets.rs"]
mod budgets;
#[path = "../../fineract-constructs/cfn/tests/imported/dynamodb.rs"]
mod dynamodb;
#[path = "../../fineract-constructs/cfn/tests/imported/msk.rs"]
mod msk;
#[path = "../../fineract-constructs/cfn/tests/imported/verifiedpermissions.rs"]
mod verifiedpermissions;

use fineract_constructs::aws::arn;
use fineract_constructs::cfn::{DeletionPolicy, Resource};
use fineract_constructs::cidr;
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::core::Scope;
use insta::assert_snapshot;

use crate::support::{dublin, file, synthesize};

fn program(app: &mut Scope) {
    let network = app.add("network", EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")));
    let subnets: Vec<_> = network.private.iter().take(2).map(|subnet| &subnet.id).collect();

    let stack = app.add("imported", dublin().stack("imported"));
    let mut stack = app.at(stack);
    let site = dublin();
    let environment = arn("batch", Some(site.region), Some(&site.account), "compute-environment/jobs");
    let order = batch::ComputeEnvironmentOrder::new(environment, 1);
    let jobs =
        batch::JobQueue::new(10).compute_environment_order([order]).state(batch::JobQueue::STATE_ENABLED);
    stack.add("jobs", jobs);
    stack.add(
        "budget",
        budgets::Budget::new(budgets::BudgetData::new("COST", "MONTHLY").budget_name("platform")),
    );
    let key = dynamodb::KeySchema::new("id", "HASH");
    let table = dynamodb::Table::new([key])
        .attribute_definitions([dynamodb::AttributeDefinition::new("id", "S")])
        .billing_mode("PAY_PER_REQUEST")
        .deletion_protection_enabled(true)
        .deletion_policy(DeletionPolicy::Retain)
        .update_replace_policy(DeletionPolicy::Retain);
    stack.add("table", table);
    let brokers = msk::BrokerNodeGroupInfo::new(subnets, "kafka.m5.large");
    let required = msk::ClusterRequired {
        broker_node_group_info: brokers,
        cluster_name: "events",
        kafka_version: "3.6.0",
        number_of_broker_nodes: 2,
    };
    stack.add("kafka", msk::Cluster::new(required));
    let strict =
        verifiedpermissions::ValidationSettings::new(verifiedpermissions::ValidationSettings::MODE_STRICT);
    stack.add("policies", verifiedpermissions::PolicyStore::new(strict));
}

#[test]
fn an_app_on_imported_services_synthesizes() {
    let assembly = synthesize(program).unwrap_or_else(|findings| panic!("{findings:?}"));
    assert_snapshot!(file(&assembly, "test-prod-imported-euw1.template.json"));
}
