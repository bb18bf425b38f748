use fineract_constructs::constructs::network::policy::{Condition, Match};

fn condition() -> Condition {
    Condition::Type(Match::Contains("vp".into()))
}

fn main() {}
