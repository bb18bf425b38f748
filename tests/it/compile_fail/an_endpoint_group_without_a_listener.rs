use fineract_constructs::cfn::globalaccelerator::EndpointGroup;
use fineract_constructs::core::Scope;

fn program(stack: &mut Scope) {
    stack.add("endpoints", EndpointGroup::new("eu-west-1"));
}

fn main() {}
