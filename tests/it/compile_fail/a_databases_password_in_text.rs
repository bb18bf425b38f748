use fineract_constructs::constructs::data::aurora::Database;
use fineract_constructs::core::{Value, text};

fn program(ledger: &Database) -> Value<String> {
    text!["postgres://fineract:", ledger.credential.password(), "@ledger"]
}

fn main() {}
