//! A secondary has the engine and the nodes of its primary (RED-5).
use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{Germany, Ireland};
use fineract_constructs::constructs::data::redis::RedisVersion;
use fineract_constructs::constructs::data::{RedisGlobal, Stores};

fn program(dublin: &Stores<Ireland>, frankfurt: &Stores<Germany>) {
    let redis = RedisGlobal::new(law::EEA, RedisVersion::V7_1, dublin);
    redis.replica(frankfurt, RedisVersion::V7_1);
}

fn main() {}
