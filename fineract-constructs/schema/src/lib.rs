//! What the public schemas say, compact.

// Placeholder signatures until the reader is in place (schema owner: overwrite).
pub struct ResourceType;
pub struct Violation {
    pub path: String,
    pub message: String,
    pub help: Option<String>,
}
pub fn resource_type(_: &str) -> Option<&'static ResourceType> {
    Some(&ResourceType)
}
impl ResourceType {
    pub fn reference(&self) -> &[String] {
        &[]
    }
    pub fn is_in(&self, _: &str) -> bool {
        true
    }
    pub fn check(&self, _: &fineract_core::Doc, _: &str) -> Vec<Violation> {
        Vec::new()
    }
}
pub mod kubernetes;
