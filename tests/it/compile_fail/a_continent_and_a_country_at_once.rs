//! A record answers a continent or a country (R53-1).
use fineract_constructs::constructs::edge::{Continent, Country, GeoTarget};

fn target(germany: Country) -> GeoTarget {
    GeoTarget::Country(germany, Continent::Europe)
}

fn main() {}
