//! Clients from places that no record is for would get no answer (R53-3).

use fineract_constructs::constructs::edge::{Domain, GeoRoutedHost};

fn program(domain: &Domain) {
    GeoRoutedHost::new("app.fineract.example", domain);
}

fn main() {}
