use fineract_constructs::constructs::compute::{Image, Nodes};

fn main() {
    let _ = Nodes::private().image(Image::AmazonLinux2);
}
