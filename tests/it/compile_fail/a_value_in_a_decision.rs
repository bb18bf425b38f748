use fineract_constructs::core::Value;

fn program(region: Value<String>) -> bool {
    region == "eu-west-1"
}

fn main() {}
