use fineract_constructs::k8s::Dns1123Label;
use fineract_constructs::label;

fn program() -> Dns1123Label {
    label!("fineract_payment")
}

fn main() {}
