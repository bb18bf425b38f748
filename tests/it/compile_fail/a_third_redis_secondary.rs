use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{France, Germany, Ireland, UnitedKingdom};
use fineract_constructs::constructs::data::redis::RedisVersion;
use fineract_constructs::constructs::data::{RedisGlobal, Stores};

fn program(
    dublin: &Stores<Ireland>,
    london: &Stores<UnitedKingdom>,
    paris: &Stores<France>,
    frankfurt: &Stores<Germany>,
) {
    let redis = RedisGlobal::new(law::EEA_AND_UK, RedisVersion::V7_1, dublin);
    redis.replica(paris).replica(frankfurt).replica(london);
}

fn main() {}
