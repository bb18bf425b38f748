// Written by `fineract-codegen`; do not edit.

//! Objects of `rbac.authorization.k8s.io/v1`.

use crate::generated::{IntoKnown, List, Map, Object, ObjectRef, with};
use crate::meta_v1;

/// AggregationRule describes how to locate ClusterRoles to aggregate into the ClusterRole
#[derive(Clone)]
pub struct AggregationRule(Map);

impl AggregationRule {
    /// An `AggregationRule`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// clusterRoleSelectors holds a list of selectors which will be used to find ClusterRoles and create the rules.
    /// If any of the selectors match, then the ClusterRole's permissions will be added
    pub fn cluster_role_selectors(self, value: impl IntoKnown<List<meta_v1::LabelSelector>>) -> Self {
        Self(with(self.0, "clusterRoleSelectors", value.into_known()))
    }
}

/// ClusterRole is a cluster level, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding
/// or ClusterRoleBinding.
#[derive(Clone)]
pub struct ClusterRole(Object);

impl ClusterRole {
    /// A `ClusterRole` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// aggregationRule is an optional field that describes how to build the Rules for this ClusterRole. If
    /// AggregationRule is set, then the Rules are controller managed and direct changes to Rules will be stomped by
    /// the controller.
    pub fn aggregation_rule(self, value: impl IntoKnown<AggregationRule>) -> Self {
        Self(self.0.with("aggregationRule", value.into_known()))
    }

    /// rules holds all the PolicyRules for this ClusterRole
    pub fn rules(self, value: impl IntoKnown<List<PolicyRule>>) -> Self {
        Self(self.0.with("rules", value.into_known()))
    }
}

/// What a program holds of the `ClusterRole` that it added.
pub type ClusterRoleRef = ObjectRef<ClusterRole>;

crate::object!(ClusterRole, "rbac.authorization.k8s.io/v1", "ClusterRole");

/// ClusterRoleBinding references a ClusterRole, but not contain it.  It can reference a ClusterRole in the global
/// namespace, and adds who information via Subject.
#[derive(Clone)]
pub struct ClusterRoleBinding(Object);

impl ClusterRoleBinding {
    /// A `ClusterRoleBinding` of this name with its `roleRef`.
    pub fn new(name: impl Into<String>, role_ref: impl IntoKnown<RoleRef>) -> Self {
        Self(Object::new(name)).role_ref(role_ref)
    }

    /// roleRef can only reference a ClusterRole in the global namespace. If the RoleRef cannot be resolved, the
    /// Authorizer must return an error. This field is immutable.
    pub fn role_ref(self, value: impl IntoKnown<RoleRef>) -> Self {
        Self(self.0.with("roleRef", value.into_known()))
    }

    /// subjects holds references to the objects the role applies to.
    pub fn subjects(self, value: impl IntoKnown<List<Subject>>) -> Self {
        Self(self.0.with("subjects", value.into_known()))
    }
}

/// What a program holds of the `ClusterRoleBinding` that it added.
pub type ClusterRoleBindingRef = ObjectRef<ClusterRoleBinding>;

crate::object!(ClusterRoleBinding, "rbac.authorization.k8s.io/v1", "ClusterRoleBinding");

/// PolicyRule holds information that describes a policy rule, but does not contain information about who the rule
/// applies to or which namespace the rule applies to.
#[derive(Clone)]
pub struct PolicyRule(Map);

impl PolicyRule {
    /// A `PolicyRule` with its `verbs`.
    pub fn new(verbs: impl IntoKnown<List<String>>) -> Self {
        Self(Map::default()).verbs(verbs)
    }

    /// apiGroups is the name of the APIGroup that contains the resources.  If multiple API groups are specified, any
    /// action requested against one of the enumerated resources in any API group will be allowed. "" represents the
    /// core API group and "\*" represents all API groups.
    pub fn api_groups(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "apiGroups", value.into_known()))
    }

    /// nonResourceURLs is a set of partial urls that a user should have access to.  \*s are allowed, but only as the
    /// full, final step in the path Since non-resource URLs are not namespaced, this field is only applicable for
    /// ClusterRoles referenced from a ClusterRoleBinding. Rules can either apply to API resources (such as "pods" or
    /// "secrets") or non-resource URL paths (such as "/api"),  but not both.
    pub fn non_resource_urls(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "nonResourceURLs", value.into_known()))
    }

    /// resourceNames is an optional white list of names that the rule applies to.  An empty set means that everything
    /// is allowed.
    pub fn resource_names(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "resourceNames", value.into_known()))
    }

    /// resources is a list of resources this rule applies to. '\*' represents all resources.
    pub fn resources(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "resources", value.into_known()))
    }

    /// verbs is a list of Verbs that apply to ALL the ResourceKinds contained in this rule. '\*' represents all verbs.
    pub fn verbs(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "verbs", value.into_known()))
    }
}

/// Role is a namespaced, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding.
#[derive(Clone)]
pub struct Role(Object);

impl Role {
    /// A `Role` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// rules holds all the PolicyRules for this Role
    pub fn rules(self, value: impl IntoKnown<List<PolicyRule>>) -> Self {
        Self(self.0.with("rules", value.into_known()))
    }
}

/// What a program holds of the `Role` that it added.
pub type RoleHandle = ObjectRef<Role>;

crate::object!(Role, "rbac.authorization.k8s.io/v1", "Role");

/// RoleBinding references a role, but does not contain it.  It can reference a Role in the same namespace or a
/// ClusterRole in the global namespace. It adds who information via Subjects and namespace information by which
/// namespace it exists in.  RoleBindings in a given namespace only have effect in that namespace.
#[derive(Clone)]
pub struct RoleBinding(Object);

impl RoleBinding {
    /// A `RoleBinding` of this name with its `roleRef`.
    pub fn new(name: impl Into<String>, role_ref: impl IntoKnown<RoleRef>) -> Self {
        Self(Object::new(name)).role_ref(role_ref)
    }

    /// roleRef can reference a Role in the current namespace or a ClusterRole in the global namespace. If the RoleRef
    /// cannot be resolved, the Authorizer must return an error. This field is immutable.
    pub fn role_ref(self, value: impl IntoKnown<RoleRef>) -> Self {
        Self(self.0.with("roleRef", value.into_known()))
    }

    /// subjects holds references to the objects the role applies to.
    pub fn subjects(self, value: impl IntoKnown<List<Subject>>) -> Self {
        Self(self.0.with("subjects", value.into_known()))
    }
}

/// What a program holds of the `RoleBinding` that it added.
pub type RoleBindingRef = ObjectRef<RoleBinding>;

crate::object!(RoleBinding, "rbac.authorization.k8s.io/v1", "RoleBinding");

/// RoleRef contains information that points to the role being used
#[derive(Clone)]
pub struct RoleRef(Map);

impl RoleRef {
    /// A `RoleRef` with its `apiGroup`, `kind` and `name`.
    pub fn new(
        api_group: impl IntoKnown<String>,
        kind: impl IntoKnown<String>,
        name: impl IntoKnown<String>,
    ) -> Self {
        Self(Map::default()).api_group(api_group).kind(kind).name(name)
    }

    /// apiGroup is the group for the resource being referenced
    pub fn api_group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiGroup", value.into_known()))
    }

    /// kind is the type of resource being referenced
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// name is the name of resource being referenced
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// Subject contains a reference to the object or user identities a role binding applies to.  This can either hold a
/// direct API object reference, or a value for non-objects such as user and group names.
#[derive(Clone)]
pub struct Subject(Map);

impl Subject {
    /// `Group`, for [`kind`](Self::kind).
    pub const KIND_GROUP: &'static str = "Group";
    /// `ServiceAccount`, for [`kind`](Self::kind).
    pub const KIND_SERVICE_ACCOUNT: &'static str = "ServiceAccount";
    /// `User`, for [`kind`](Self::kind).
    pub const KIND_USER: &'static str = "User";

    /// A `Subject` with its `kind` and `name`.
    pub fn new(kind: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind).name(name)
    }

    /// apiGroup holds the API group of the referenced subject. Defaults to "" for ServiceAccount subjects. Defaults
    /// to "rbac.authorization.k8s.io" for User and Group subjects.
    pub fn api_group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiGroup", value.into_known()))
    }

    /// kind of object being referenced. Values defined by this API group are "User", "Group", and "ServiceAccount".
    /// If the Authorizer does not recognized the kind value, the Authorizer should report an error. One of `Group`,
    /// `ServiceAccount`, `User`.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// name of the object being referenced.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// namespace of the referenced object.  If the object kind is non-namespace, such as "User" or "Group", and this
    /// value is not empty the Authorizer should report an error.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }
}

crate::properties! {
    AggregationRule,
    PolicyRule,
    RoleRef,
    Subject,
}
