//! Who the pods are, in the cluster and to AWS.

use fineract_cfn::ssm::Parameter;
use fineract_core::{Arn, Scope, Value};
use fineract_kube::core_v1::ServiceAccount;

use super::data::QueueAccess;
use super::spec::Spec;
use super::{content, names, secrets};
use crate::aws::arn;
use crate::aws::iam::Statement;
use crate::constructs::compute::{ServiceAccountRole, ServiceAccountRoleRef};
use crate::constructs::security::Purpose;

/// Adds the role, if the service has access to anything, and the service account.
pub(super) fn add(spec: &Spec, scope: &mut Scope) -> Option<ServiceAccountRoleRef> {
    let statements = statements(spec);
    let role = (!statements.is_empty()).then(|| {
        let role = ServiceAccountRole::new(&spec.cluster, &spec.namespace, &spec.name);
        scope.add("identity", statements.into_iter().fold(role, ServiceAccountRole::statement))
    });
    let account =
        role.as_ref().map_or_else(|| ServiceAccount::new(&spec.name), ServiceAccountRoleRef::service_account);
    let account = spec.object(account).automount_service_account_token(false);
    scope.placed_in(spec.cluster.workloads).add("account", account);
    role
}

/// Adds the role and the account of the migration, which alone read the credential of the database's master user.
pub(super) fn add_migration(spec: &Spec, scope: &mut Scope) {
    if !spec.migrates() {
        return;
    }
    let name = spec.migration();
    let role = ServiceAccountRole::new(&spec.cluster, &spec.namespace, &name);
    let read = read(spec, secrets::of_migration(spec));
    let role = scope.add("migration-identity", read.into_iter().fold(role, ServiceAccountRole::statement));
    let account = spec.object(role.service_account()).automount_service_account_token(false);
    scope.placed_in(spec.cluster.workloads).add("migration-account", account);
}

/// To read secrets of the region.
fn read(spec: &Spec, names: impl IntoIterator<Item = String>) -> Vec<Statement> {
    let site = spec.site();
    let secrets: Vec<_> = names.into_iter().map(|name| names::secret_pattern(site, &name)).collect();
    if secrets.is_empty() {
        return Vec::new();
    }
    let through = format!("secretsmanager.{}.amazonaws.com", site.region.code());
    let decrypt = Statement::allow(["kms:Decrypt"]).on([spec.cluster.keys.of(Purpose::Secrets).arn()]);
    let read = Statement::allow(["secretsmanager:GetSecretValue"]).on(secrets);
    vec![read, decrypt.when("StringEquals", "kms:ViaService", through)]
}

fn statements(spec: &Spec) -> Vec<Statement> {
    let site = spec.site();
    let mut statements = read(spec, spec.secrets().into_iter().map(|of| spec.secret_name(of)));
    let parameter = |name: String| -> Value<Arn<Parameter>> {
        arn("ssm", Some(site.region), Some(&site.account), &format!("parameter{name}"))
    };
    let parameters: Vec<_> = secrets::parameters(spec).map(parameter).collect();
    if !parameters.is_empty() {
        statements.push(Statement::allow(["ssm:GetParameter"]).on(parameters));
    }
    statements.extend(content::statements(spec));
    statements.extend(queues(spec, QueueAccess::Consume, &CONSUME));
    statements.extend(queues(spec, QueueAccess::Publish, &["sqs:SendMessage"]));
    statements
}

/// Source: SQS developer guide, "Least-privilege policies": what a consumer calls.
const CONSUME: [&str; 4] =
    ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes"];

fn queues(spec: &Spec, access: QueueAccess, actions: &[&str]) -> Option<Statement> {
    let topics = spec.data.queues.iter().filter(|(_, accesses)| accesses.contains(&access));
    let queues: Vec<_> = topics.map(|(topic, _)| names::queue_arn(spec.site(), topic)).collect();
    (!queues.is_empty()).then(|| Statement::allow(actions.iter().copied()).on(queues))
}
