use fineract_constructs::core::{Known, Secret, Value};

fn program(password: Value<Secret>) -> Known<Secret> {
    password.bind()
}

fn main() {}
