// Written by `fineract-codegen`; do not edit.

//! Objects of `secrets-store.csi.x-k8s.io/v1`.

use crate::generated::{Dict, IntoKnown, List, Map, Object, ObjectRef, with};

/// A Secret of Kubernetes that is kept in step with mounted files.
#[derive(Clone)]
pub struct SecretObject(Map);

impl SecretObject {
    /// A `SecretObject`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The Secret's annotations.
    pub fn annotations(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "annotations", value.into_known()))
    }

    /// The Secret's keys.
    pub fn data(self, value: impl IntoKnown<List<SecretObjectData>>) -> Self {
        Self(with(self.0, "data", value.into_known()))
    }

    /// The Secret's labels.
    pub fn labels(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "labels", value.into_known()))
    }

    /// The Secret's name.
    pub fn secret_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "secretName", value.into_known()))
    }

    /// The Secret's type, such as `Opaque`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// A key of the Secret and the file that its value comes from.
#[derive(Clone)]
pub struct SecretObjectData(Map);

impl SecretObjectData {
    /// A `SecretObjectData`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The key.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// The mounted file's name.
    pub fn object_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "objectName", value.into_known()))
    }
}

/// Which secrets of an outside store a volume holds as files.
#[derive(Clone)]
pub struct SecretProviderClass(Object);

impl SecretProviderClass {
    /// A `SecretProviderClass` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// The store and the secrets.
    pub fn spec(self, value: impl IntoKnown<SecretProviderClassSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `SecretProviderClass` that it added.
pub type SecretProviderClassRef = ObjectRef<SecretProviderClass>;

crate::object!(SecretProviderClass, "secrets-store.csi.x-k8s.io/v1", "SecretProviderClass");

/// The store and the secrets.
#[derive(Clone)]
pub struct SecretProviderClassSpec(Map);

impl SecretProviderClassSpec {
    /// A `SecretProviderClassSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The provider's own settings; for AWS `objects` and `region`.
    pub fn parameters(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "parameters", value.into_known()))
    }

    /// The provider, such as `aws`.
    pub fn provider(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "provider", value.into_known()))
    }

    /// Secrets of Kubernetes to keep in step with the mounted files.
    pub fn secret_objects(self, value: impl IntoKnown<List<SecretObject>>) -> Self {
        Self(with(self.0, "secretObjects", value.into_known()))
    }
}

crate::properties! {
    SecretObject,
    SecretObjectData,
    SecretProviderClassSpec,
}
