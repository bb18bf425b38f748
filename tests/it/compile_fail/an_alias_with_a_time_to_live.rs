//! Every record of a host is an alias, which has no time to live (R53-6).
use fineract_constructs::constructs::edge::{Destination, Domain, GeoRoutedHost};

fn program(domain: &Domain, dublin: Destination) {
    GeoRoutedHost::new("app.fineract.example", domain, dublin).ttl(60);
}

fn main() {}
