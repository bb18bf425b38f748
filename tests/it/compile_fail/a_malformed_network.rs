use fineract_constructs::aws::Cidr;
use fineract_constructs::cidr;

fn program() -> [Cidr; 2] {
    [cidr!("172.29.1.0/16"), cidr!("10.0.0.0.0/8")]
}

fn main() {}
