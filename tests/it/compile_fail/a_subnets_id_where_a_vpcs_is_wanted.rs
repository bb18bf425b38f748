use fineract_constructs::cfn::ec2;
use fineract_constructs::core::Scope;

fn program(stack: &mut Scope) {
    let vpc = stack.add("vpc", ec2::Vpc::new().cidr_block("10.3.0.0/16"));
    let subnet = stack.add("subnet", ec2::Subnet::new(vpc.id()));
    stack.add("table", ec2::RouteTable::new(subnet.id()));
}

fn main() {}
