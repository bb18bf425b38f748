use fineract_constructs::image;
use fineract_constructs::k8s::ImageRef;

fn program() -> [ImageRef; 2] {
    [image!("postgres:latest"), image!("openjdk")]
}

fn main() {}
