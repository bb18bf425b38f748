use fineract_constructs::constructs::network::{Backbone, Transit, WideAreaNetwork};

fn mesh(wan: WideAreaNetwork, gateways: Vec<Transit>) -> Backbone {
    Backbone::TransitGatewayMesh { wan, gateways }
}

fn main() {}
