use fineract_constructs::constructs::network::policy::Condition;

fn condition() -> Condition {
    Condition::Tag("segment".into())
}

fn main() {}
