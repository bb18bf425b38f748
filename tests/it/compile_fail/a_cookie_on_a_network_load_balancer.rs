//! A network load balancer reads no requests, so no cookie keeps a client with a target (D20).

use fineract_constructs::constructs::edge::controller::ControllerBalancer;

fn program(balancer: ControllerBalancer) {
    balancer.stickiness("lb_cookie");
}

fn main() {}
