//! Who may use a cluster's API.

use fineract_cfn::eks;
use fineract_core::{IntoValue, Value};

/// What an identity of the account may do in a cluster.
///
/// Nobody may do anything without an entry, not even who created the cluster.
#[derive(Clone, Debug)]
pub struct Access {
    principal: Value<String>,
    level: AccessLevel,
    namespaces: Vec<String>,
    group: Option<String>,
}

/// How much an identity may do. Source: EKS user guide, "Access policy permissions".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccessLevel {
    /// Everything, in all namespaces and outside of them.
    ClusterAdmin,
    /// Everything in namespaces but their quotas, roles included.
    Admin,
    /// Changes in namespaces, roles excluded.
    Edit,
    /// Reads in namespaces, secrets excluded.
    View,
}

impl Access {
    /// Access of a role or user, by ARN, to the whole cluster.
    pub fn new(principal: impl IntoValue<String>, level: AccessLevel) -> Self {
        Self { principal: principal.into_value(), level, namespaces: Vec::new(), group: None }
    }

    /// Narrows the access to namespaces.
    pub fn namespaces<N: Into<String>>(mut self, namespaces: impl IntoIterator<Item = N>) -> Self {
        self.namespaces.extend(namespaces.into_iter().map(Into::into));
        self
    }

    /// Makes it a member of a group as well, to which roles in the cluster are bound: for what no level has, such as objects
    /// of other tools.
    pub fn group(mut self, name: impl Into<String>) -> Self {
        self.group = Some(name.into());
        self
    }

    pub(super) fn administers(&self) -> bool {
        self.level == AccessLevel::ClusterAdmin && self.namespaces.is_empty()
    }

    pub(super) fn entry(self, cluster: eks::ClusterRef) -> eks::AccessEntry {
        let scope = if self.namespaces.is_empty() {
            eks::AccessScope::new(eks::AccessScope::TYPE_CLUSTER)
        } else {
            eks::AccessScope::new(eks::AccessScope::TYPE_NAMESPACE).namespaces(self.namespaces)
        };
        let policy = format!("arn:aws:eks::aws:cluster-access-policy/{}", self.level.policy());
        let entry = eks::AccessEntry::new(cluster.id(), self.principal)
            .r#type("STANDARD")
            .access_policies([eks::AccessPolicy::new(scope, policy)]);
        match self.group {
            Some(group) => entry.kubernetes_groups([group]),
            None => entry,
        }
    }
}

impl AccessLevel {
    const fn policy(self) -> &'static str {
        match self {
            Self::ClusterAdmin => "AmazonEKSClusterAdminPolicy",
            Self::Admin => "AmazonEKSAdminPolicy",
            Self::Edit => "AmazonEKSEditPolicy",
            Self::View => "AmazonEKSViewPolicy",
        }
    }
}
