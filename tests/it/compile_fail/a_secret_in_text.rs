use fineract_constructs::core::{Secret, Value, text};

fn program(password: Value<Secret>) -> Value<String> {
    text!["postgres://fineract:", password, "@ledger"]
}

fn main() {}
