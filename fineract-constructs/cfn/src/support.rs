//! What generated resources are made of.

use fineract_core::{Doc, Expr, IntoValue, Json, Key, Leaf, Map, NodeId, Property, Scope, Slot, Value};

/// The properties of a property type, in the order that they were set.
#[derive(Clone, Debug, Default)]
pub struct Properties(Map);

impl Properties {
    /// No properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a property.
    #[must_use]
    pub fn with<T>(mut self, name: &'static str, value: impl IntoValue<T>) -> Self {
        self.0.insert(name.into(), value.into_value().into_doc());
        self
    }

    /// The properties as a document.
    pub fn into_doc(self) -> Doc {
        Doc::Map(self.0)
    }
}

/// A resource while it is described: its properties, and what stands beside them.
#[derive(Clone, Debug, Default)]
pub struct ResourceBody {
    properties: Map,
    attributes: Map,
    depends_on: Vec<NodeId>,
}

impl ResourceBody {
    /// A resource without properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a property.
    #[must_use]
    pub fn with<T>(mut self, name: &'static str, value: impl IntoValue<T>) -> Self {
        self.set(name, value.into_value().into_doc());
        self
    }

    /// Sets a property to a document.
    pub fn set(&mut self, name: impl Into<Key>, doc: Doc) {
        self.properties.insert(name.into(), doc);
    }

    /// Makes the node at the cursor this resource.
    pub fn build(self, scope: &mut Scope, ty: &'static str) -> NodeId {
        let Self { properties, attributes, depends_on } = self;
        scope.become_leaf(Leaf { depends_on, attributes, ..Leaf::new(Slot::Resource, ty, properties) })
    }
}

/// What all resources have beside their properties.
pub trait Resource: Sized {
    /// The type's name, such as `AWS::EC2::VPC`.
    const TYPE: &'static str;

    /// The resource's description.
    fn body_mut(&mut self) -> &mut ResourceBody;

    /// Creates this resource after another one of the same stack, and deletes it before.
    #[must_use]
    fn depends_on(mut self, node: impl Into<NodeId>) -> Self {
        self.body_mut().depends_on.push(node.into());
        self
    }

    /// What happens to the resource when it leaves the template or its stack is deleted.
    #[must_use]
    fn deletion_policy(self, policy: DeletionPolicy) -> Self {
        with_attribute(self, "DeletionPolicy", policy.as_str().into())
    }

    /// What happens to the old resource when an update replaces it.
    #[must_use]
    fn update_replace_policy(self, policy: DeletionPolicy) -> Self {
        with_attribute(self, "UpdateReplacePolicy", policy.as_str().into())
    }

    /// Creates the resource only if a condition of the same stack holds.
    #[must_use]
    fn condition(self, condition: impl Into<NodeId>) -> Self {
        with_attribute(self, "Condition", Expr::Id(condition.into()).into())
    }

    /// Adds an entry to the resource's metadata.
    #[must_use]
    fn metadata(mut self, key: impl Into<String>, value: impl IntoValue<Json>) -> Self {
        let (key, value) = (Key::Owned(key.into()), value.into_value().into_doc());
        match self.body_mut().attributes.entry("Metadata".into()).or_insert_with(|| Doc::Map(Map::default()))
        {
            Doc::Map(metadata) => drop(metadata.insert(key, value)),
            other => *other = Doc::map([(key, value)]),
        }
        self
    }

    /// When the resource counts as created, such as a number of signals.
    #[must_use]
    fn creation_policy(self, policy: impl IntoValue<Json>) -> Self {
        with_attribute(self, "CreationPolicy", policy.into_value().into_doc())
    }

    /// How updates reach a group, an alias or a cluster.
    #[must_use]
    fn update_policy(self, policy: impl IntoValue<Json>) -> Self {
        with_attribute(self, "UpdatePolicy", policy.into_value().into_doc())
    }

    /// Sets a property that has no setter, or to a form that its setter does not take. Every check sees it.
    #[must_use]
    fn raw(mut self, property: impl Into<String>, value: impl Into<Doc>) -> Self {
        self.body_mut().set(property.into(), value.into());
        self
    }
}

fn with_attribute<R: Resource>(mut resource: R, name: &'static str, value: Doc) -> R {
    resource.body_mut().attributes.insert(name.into(), value);
    resource
}

/// What happens to a resource that CloudFormation would delete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeletionPolicy {
    /// It is deleted.
    Delete,
    /// It stays, and no stack owns it any more.
    Retain,
    /// It stays, unless the operation that created it is rolled back.
    RetainExceptOnCreate,
    /// It is deleted after a snapshot was taken; only types with snapshots take this.
    Snapshot,
}

impl DeletionPolicy {
    /// The policy as templates spell it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::RetainExceptOnCreate => "RetainExceptOnCreate",
            Self::Snapshot => "Snapshot",
        }
    }
}

/// A tag: `("team", "ledger")` is one as well.
#[derive(Clone, Debug)]
pub struct Tag {
    key: String,
    value: Doc,
}

impl Tag {
    /// A tag.
    pub fn new(key: impl Into<String>, value: impl IntoValue<String>) -> Self {
        Self { key: key.into(), value: value.into_value().into_doc() }
    }
}

impl Property for Tag {
    fn into_doc(self) -> Doc {
        Doc::map([("Key", self.key.into()), ("Value", self.value)])
    }
}

impl<K: Into<String>, V: IntoValue<String>> IntoValue<Tag> for (K, V) {
    fn into_value(self) -> Value<Tag> {
        Tag::new(self.0, self.1).into_value()
    }
}

/// A tag of an Auto Scaling group; `("team", "ledger")` is one that the group's instances get as well.
#[derive(Clone, Debug)]
pub struct PropagatedTag {
    tag: Tag,
    at_launch: bool,
}

impl PropagatedTag {
    /// A tag of the group and of the instances that it launches.
    pub fn new(key: impl Into<String>, value: impl IntoValue<String>) -> Self {
        Self { tag: Tag::new(key, value), at_launch: true }
    }

    /// Keeps the tag from instances.
    #[must_use]
    pub fn of_the_group_alone(mut self) -> Self {
        self.at_launch = false;
        self
    }
}

impl Property for PropagatedTag {
    fn into_doc(self) -> Doc {
        let Self { tag: Tag { key, value }, at_launch } = self;
        Doc::map([("Key", key.into()), ("Value", value), ("PropagateAtLaunch", at_launch.into())])
    }
}

impl<K: Into<String>, V: IntoValue<String>> IntoValue<PropagatedTag> for (K, V) {
    fn into_value(self) -> Value<PropagatedTag> {
        PropagatedTag::new(self.0, self.1).into_value()
    }
}
