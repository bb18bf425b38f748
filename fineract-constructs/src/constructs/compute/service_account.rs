//! Roles of service accounts.

use fineract_cfn::{Tag, eks, iam};
use fineract_core::{Arn, Code, Construct, Doc, IntoValue, Json, Property, Scope, Severity, Value};
use fineract_kube::{KubeObject, core_v1};

use crate::aws::arn;
use crate::aws::iam::{PolicyDocument, Principal, Statement, irsa_trust_of};
use crate::aws::names::Kind;
use crate::constructs::compute::{Cluster, Identity, IdentityMode};

/// The role of one service account of one cluster, which it takes as the cluster's [`IdentityMode`] says.
///
/// There is no role for several services and no permission by default (D22, IAM-4). Its trust policy names the service
/// account and the audience, without wildcards (IAM-3). It is in the cluster's stack, because the issuer can't cross
/// stacks, and its name holds the environment and the region, because roles are global (IAM-1, IAM-2).
///
/// ```
/// use fineract_constructs::aws::iam::Statement;
/// use fineract_constructs::constructs::compute::{Cluster, ServiceAccountRole};
/// use fineract_constructs::core::Scope;
///
/// fn publisher(app: &mut Scope, cluster: &Cluster) {
///     let send = Statement::allow(["sqs:SendMessage"]).on(["arn:aws:sqs:eu-west-1:111122223333:loan-creation"]);
///     let role = ServiceAccountRole::new(cluster, "apache-fineract", "loans").statement(send);
///     let role = app.add("loans-role", role);
///     app.at(cluster.workloads).add("loans", role.service_account());
/// }
/// ```
///
/// # Creates
/// In the cluster's stack: `AWS::IAM::Role` `<platform>-<environment>-<namespace>-<service account>-<region>`, and by
/// [`IdentityMode::PodIdentity`] an `AWS::EKS::PodIdentityAssociation`.
///
/// # Reports
/// `IAM-002` for a policy that allows everything of a service.
#[derive(Clone, Debug)]
pub struct ServiceAccountRole {
    cluster: Cluster,
    namespace: String,
    service_accounts: Vec<String>,
    statements: Vec<Statement>,
    managed: Vec<String>,
    tags: Vec<Tag>,
    owner: Owner,
}

/// Who makes the service account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    Manifest,
    AddOn,
}

/// What a program holds of a [`ServiceAccountRole`].
#[derive(Clone, Debug)]
pub struct ServiceAccountRoleRef {
    /// The role's name.
    pub name: String,
    /// The namespace of the service account.
    pub namespace: String,
    /// The service account's name.
    pub service_account: String,
    arn: Value<Arn<iam::Role>>,
    mode: IdentityMode,
    all: Vec<String>,
}

pub(super) static TOO_BROAD: Code = Code {
    id: "IAM-002",
    title: "a role that may do too much",
    severity: Severity::Error,
    explanation: "The role of a service account allows all that a service can do, or has a managed policy that does \
(D22). Whoever gets into one pod then reads every bucket or deletes every queue of the account.\n\n\
Name the actions that the service calls, and the resources that it calls them on: \
`Statement::allow([\"sqs:SendMessage\"]).on([queue.arn()])`.",
};

impl ServiceAccountRole {
    /// The role of a service account.
    pub fn new(cluster: &Cluster, namespace: impl Into<String>, service_account: impl Into<String>) -> Self {
        Self {
            cluster: cluster.clone(),
            namespace: namespace.into(),
            service_accounts: vec![service_account.into()],
            statements: Vec::new(),
            managed: Vec::new(),
            tags: Vec::new(),
            owner: Owner::Manifest,
        }
    }

    /// Something that it may do.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// A policy that AWS keeps, such as `CloudWatchAgentServerPolicy`.
    pub fn managed_policy(mut self, name: impl Into<String>) -> Self {
        self.managed.push(name.into());
        self
    }

    /// A tag that a policy which AWS keeps asks for.
    pub(super) fn tag(mut self, key: &str, value: &str) -> Self {
        self.tags.push(Tag::new(key, value));
        self
    }

    /// For an add-on, which makes its service accounts and associates them itself.
    pub(super) fn of_add_on(mut self) -> Self {
        self.owner = Owner::AddOn;
        self
    }

    /// Another service account of the namespace, for an add-on that gives one role to two.
    pub(super) fn shared_with(mut self, service_account: impl Into<String>) -> Self {
        self.service_accounts.push(service_account.into());
        self
    }
}

impl ServiceAccountRoleRef {
    /// The service accounts that take it.
    pub(super) fn service_accounts(&self) -> &[String] {
        &self.all
    }

    /// The role's ARN, known now.
    pub fn arn(&self) -> Value<Arn<iam::Role>> {
        self.arn.clone()
    }

    /// The service account; where pods take roles by tokens, with the annotation that gives them the role. It belongs in a bundle of the cluster
    /// after its stack.
    pub fn service_account(&self) -> core_v1::ServiceAccount {
        let account = core_v1::ServiceAccount::new(&self.service_account).namespace(&self.namespace);
        match self.mode {
            IdentityMode::Irsa => account.annotation("eks.amazonaws.com/role-arn", self.arn.bind()),
            IdentityMode::PodIdentity => account,
        }
    }
}

impl Construct for ServiceAccountRole {
    type Handle = ServiceAccountRoleRef;

    fn build(self, scope: &mut Scope) -> ServiceAccountRoleRef {
        let Self { cluster, namespace, service_accounts, statements, managed, tags, owner } = self;
        let site = &cluster.network.site;
        let name = site.name(Kind::Role, &format!("{namespace}-{}", service_accounts[0]));
        for message in too_broad(&statements, &managed) {
            scope.report(&TOO_BROAD, message).help = Some("name the actions and the resources".into());
        }
        let accounts: Vec<&str> = service_accounts.iter().map(String::as_str).collect();
        let trust = match &cluster.identity {
            Identity::Irsa { provider, issuer } => irsa_trust_of(provider, issuer, &namespace, &accounts),
            Identity::PodIdentity { .. } => pod_identity_trust(&cluster, &namespace, &accounts),
        };
        let mut role = iam::Role::new(trust).role_name(name.as_str()).description(format!(
            "{namespace}/{} of {}",
            service_accounts.join(", "),
            cluster.name
        ));
        if !managed.is_empty() {
            let arns = managed.iter().map(|policy| format!("arn:aws:iam::aws:policy/{policy}"));
            role = role.managed_policy_arns(arns.collect::<Vec<_>>());
        }
        if !statements.is_empty() {
            role = role.policies([iam::PolicyProperty::new(PolicyDocument::new(statements), "permissions")]);
        }
        if !tags.is_empty() {
            role = role.tags(tags);
        }
        let mut stack = scope.placed_in(cluster.stack);
        let role = stack.add("role", role);
        if let (Identity::PodIdentity { cluster }, Owner::Manifest) = (&cluster.identity, owner) {
            let association = eks::PodIdentityAssociation::new(eks::PodIdentityAssociationRequired {
                cluster_name: cluster,
                namespace: namespace.as_str(),
                role_arn: role.arn(),
                service_account: service_accounts[0].as_str(),
            });
            stack.add("association", association);
        }
        let arn = arn("iam", None, Some(&site.account), &format!("role/{name}"));
        let (service_account, mode) = (service_accounts[0].clone(), cluster.identity.mode());
        ServiceAccountRoleRef { name, namespace, service_account, arn, mode, all: service_accounts }
    }
}

/// Source: EKS user guide, "Create IAM role with trust policy required by EKS Pod Identity": the session has tags that
/// say which service account of which cluster asks.
fn pod_identity_trust(cluster: &Cluster, namespace: &str, accounts: &[&str]) -> Value<Json> {
    let site = &cluster.network.site;
    let tag = |name: &str| format!("aws:RequestTag/{name}");
    let arn = format!("arn:aws:eks:{}:{}:cluster/{}", site.region.code(), site.account, cluster.name);
    let statement = |account: &&str| {
        Statement::allow(["sts:AssumeRole", "sts:TagSession"])
            .principal(Principal::Service("pods.eks.amazonaws.com".into()))
            .when("StringEquals", tag("kubernetes-namespace"), namespace)
            .when("StringEquals", tag("kubernetes-service-account"), *account)
            .when("StringEquals", tag("eks-cluster-arn"), arn.as_str())
    };
    PolicyDocument::new(accounts.iter().map(statement)).into_value()
}

fn too_broad(statements: &[Statement], managed: &[String]) -> Vec<String> {
    let document = PolicyDocument::new(statements.iter().cloned()).into_doc();
    let statements = document.at(&["Statement"]).and_then(Doc::as_list).unwrap_or_default();
    let allows = statements.iter().filter(|it| it.at(&["Effect"]).and_then(Doc::as_str) == Some("Allow"));
    let actions = allows.filter_map(|it| it.at(&["Action"])).flat_map(|actions| match actions {
        Doc::List(actions) => actions.as_slice(),
        one => std::slice::from_ref(one),
    });
    let everything =
        actions.filter_map(Doc::as_str).filter(|action| *action == "*" || action.ends_with(":*"));
    let policies = managed.iter().map(String::as_str).filter(|policy| {
        policy.ends_with("FullAccess")
            || policy.ends_with("AdministratorAccess")
            || policy.ends_with("PowerUserAccess")
    });
    everything
        .map(|action| format!("the role allows `{action}`"))
        .chain(policies.map(|policy| format!("the role has the policy `{policy}`")))
        .collect()
}
