use fineract_constructs::constructs::data::Size;
use fineract_constructs::constructs::data::aurora::InstanceClass;

fn main() {
    InstanceClass::T3(Size::Large);
}
