//! A web ACL guards what reads requests; a network load balancer doesn't (WAF-1).

use fineract_constructs::aws::Site;
use fineract_constructs::constructs::edge::{NetworkBalancer, WebFirewall, WebRules};

fn program(site: &Site, balancer: &NetworkBalancer) {
    WebFirewall::new(site, balancer, WebRules::new());
}

fn main() {}
