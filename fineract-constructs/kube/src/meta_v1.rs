// Written by `fineract-codegen`; do not edit.

//! Types that objects of several groups share.

use crate::generated::{Dict, IntoKnown, List, Map, with};

/// A label selector is a label query over a set of resources. The result of matchLabels and matchExpressions are
/// ANDed. An empty label selector matches all objects. A null label selector matches no objects.
#[derive(Clone)]
pub struct LabelSelector(Map);

impl LabelSelector {
    /// A `LabelSelector`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// matchExpressions is a list of label selector requirements. The requirements are ANDed.
    pub fn match_expressions(self, value: impl IntoKnown<List<LabelSelectorRequirement>>) -> Self {
        Self(with(self.0, "matchExpressions", value.into_known()))
    }

    /// matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels map is equivalent to an
    /// element of matchExpressions, whose key field is "key", the operator is "In", and the values array contains
    /// only "value". The requirements are ANDed.
    pub fn match_labels(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "matchLabels", value.into_known()))
    }
}

/// A label selector requirement is a selector that contains values, a key, and an operator that relates the key and
/// values.
#[derive(Clone)]
pub struct LabelSelectorRequirement(Map);

impl LabelSelectorRequirement {
    /// `DoesNotExist`, for [`operator`](Self::operator).
    pub const OPERATOR_DOES_NOT_EXIST: &'static str = "DoesNotExist";
    /// `Exists`, for [`operator`](Self::operator).
    pub const OPERATOR_EXISTS: &'static str = "Exists";
    /// `In`, for [`operator`](Self::operator).
    pub const OPERATOR_IN: &'static str = "In";
    /// `NotIn`, for [`operator`](Self::operator).
    pub const OPERATOR_NOT_IN: &'static str = "NotIn";

    /// A `LabelSelectorRequirement` with its `key` and `operator`.
    pub fn new(key: impl IntoKnown<String>, operator: impl IntoKnown<String>) -> Self {
        Self(Map::default()).key(key).operator(operator)
    }

    /// key is the label key that the selector applies to.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// operator represents a key's relationship to a set of values. Valid operators are In, NotIn, Exists and
    /// DoesNotExist. One of `DoesNotExist`, `Exists`, `In`, `NotIn`.
    pub fn operator(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "operator", value.into_known()))
    }

    /// values is an array of string values. If the operator is In or NotIn, the values array must be non-empty. If
    /// the operator is Exists or DoesNotExist, the values array must be empty. This array is replaced during a
    /// strategic merge patch.
    pub fn values(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "values", value.into_known()))
    }
}

/// ObjectMeta is metadata that all persisted resources must have, which includes all objects users must create.
#[derive(Clone)]
pub struct ObjectMeta(Map);

impl ObjectMeta {
    /// An `ObjectMeta`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Annotations is an unstructured key value map stored with a resource that may be set by external tools to store
    /// and retrieve arbitrary metadata. They are not queryable and should be preserved when modifying objects. More
    /// info: <https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations>
    pub fn annotations(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "annotations", value.into_known()))
    }

    /// Must be empty before the object is deleted from the registry. Each entry is an identifier for the responsible
    /// component that will remove the entry from the list. If the deletionTimestamp of the object is non-nil, entries
    /// in this list can only be removed. Finalizers may be processed and removed in any order.  Order is NOT enforced
    /// because it introduces significant risk of stuck finalizers. finalizers is a shared field, any actor with
    /// permission can reorder it. If the finalizer list is processed in order, then this can lead to a situation in
    /// which the component responsible for the first finalizer in the list is waiting for a signal (field value,
    /// external system, or other) produced by a component responsible for a finalizer later in the list, resulting in
    /// a deadlock. Without enforced ordering finalizers are free to order amongst themselves and are not vulnerable
    /// to ordering changes in the list.
    pub fn finalizers(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "finalizers", value.into_known()))
    }

    /// GenerateName is an optional prefix, used by the server, to generate a unique name ONLY IF the Name field has
    /// not been provided. If this field is used, the name returned to the client will be different than the name
    /// passed. This value will also be combined with a unique suffix. The provided value has the same validation
    /// rules as the Name field, and may be truncated by the length of the suffix required to make the value unique on
    /// the server.
    ///
    /// If this field is specified and the generated name exists, the server will return a 409.
    ///
    /// Applied only if Name is not specified. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#idempotency>
    pub fn generate_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "generateName", value.into_known()))
    }

    /// Map of string keys and values that can be used to organize and categorize (scope and select) objects. May
    /// match selectors of replication controllers and services. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels>
    pub fn labels(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "labels", value.into_known()))
    }

    /// Name must be unique within a namespace. Is required when creating resources, although some resources may allow
    /// a client to request the generation of an appropriate name automatically. Name is primarily intended for
    /// creation idempotence and configuration definition. Cannot be updated. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Namespace defines the space within which each name must be unique. An empty namespace is equivalent to the
    /// "default" namespace, but "default" is the canonical representation. Not all objects are required to be scoped
    /// to a namespace - the value of this field for those objects will be empty.
    ///
    /// Must be a DNS\_LABEL. Cannot be updated. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces>
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }

    /// List of objects depended by this object. If ALL objects in the list have been deleted, this object will be
    /// garbage collected. If this object is managed by a controller, then an entry in this list will point to this
    /// controller, with the controller field set to true. There cannot be more than one managing controller.
    pub fn owner_references(self, value: impl IntoKnown<List<OwnerReference>>) -> Self {
        Self(with(self.0, "ownerReferences", value.into_known()))
    }
}

/// OwnerReference contains enough information to let you identify an owning object. An owning object must be in the
/// same namespace as the dependent, or be cluster-scoped, so there is no namespace field.
#[derive(Clone)]
pub struct OwnerReference(Map);

impl OwnerReference {
    /// An `OwnerReference` with its `apiVersion`, `kind`, `name` and `uid`.
    pub fn new(
        api_version: impl IntoKnown<String>,
        kind: impl IntoKnown<String>,
        name: impl IntoKnown<String>,
        uid: impl IntoKnown<String>,
    ) -> Self {
        Self(Map::default()).api_version(api_version).kind(kind).name(name).uid(uid)
    }

    /// API version of the referent.
    pub fn api_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiVersion", value.into_known()))
    }

    /// If true, AND if the owner has the "foregroundDeletion" finalizer, then the owner cannot be deleted from the
    /// key-value store until this reference is removed. See
    /// <https://kubernetes.io/docs/concepts/architecture/garbage-collection/#foreground-deletion> for how the garbage
    /// collector interacts with this field and enforces the foreground deletion. Defaults to false. To set this
    /// field, a user needs "delete" permission of the owner, otherwise 422 (Unprocessable Entity) will be returned.
    pub fn block_owner_deletion(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "blockOwnerDeletion", value.into_known()))
    }

    /// If true, this reference points to the managing controller.
    pub fn controller(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "controller", value.into_known()))
    }

    /// Kind of the referent. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds>
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Name of the referent. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// UID of the referent. More info: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names#uids>
    pub fn uid(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "uid", value.into_known()))
    }
}

crate::properties! {
    LabelSelector,
    LabelSelectorRequirement,
    ObjectMeta,
    OwnerReference,
}
