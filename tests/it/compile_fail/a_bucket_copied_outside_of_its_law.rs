//! Objects that stay in Germany are not replicated to France (RES-5).

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{France, Germany};
use fineract_constructs::constructs::storage::{Bucket, BucketRef};

fn replicate(exports: Bucket<Germany>, paris: &BucketRef<France>) {
    exports.replicate_to(law::GERMANY, paris);
}

fn main() {}
