use fineract_constructs::cfn::ec2;
use fineract_constructs::core::Scope;

fn program(stack: &mut Scope) {
    stack.add("subnet", ec2::Subnet::new());
}

fn main() {}
