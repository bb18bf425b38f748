use fineract_constructs::core::Value;

fn program(region: Value<String>) -> String {
    format!("fineract-{region}")
}

fn main() {}
