use fineract_constructs::core::Value;
use fineract_constructs::kube::core_v1::Namespace;
use fineract_constructs::kube::prelude::*;

fn program(zone: Value<String>) -> Namespace {
    Namespace::new("apache-fineract").label("topology", zone)
}

fn main() {}
