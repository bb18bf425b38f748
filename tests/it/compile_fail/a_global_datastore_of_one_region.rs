use fineract_constructs::aws::law;
use fineract_constructs::aws::region::Ireland;
use fineract_constructs::constructs::data::redis::RedisVersion;
use fineract_constructs::constructs::data::{RedisGlobal, Stores};
use fineract_constructs::core::Scope;

fn program(app: &mut Scope, dublin: &Stores<Ireland>) {
    app.add("redis", RedisGlobal::new(law::EEA, RedisVersion::V7_1, dublin));
}

fn main() {}
