use fineract_constructs::constructs::network::policy::{Policy, ShareWith};

fn shared(policy: Policy) -> Policy {
    policy.share("shared", ShareWith::segments(["prod"]).all_except(["dev"]))
}

fn main() {}
