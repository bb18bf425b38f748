//! The credential of a store in the cluster: from Secrets Manager into its namespace, by a role of its own.

use fineract_core::Scope;
use fineract_kube::external_secrets::{
    ExternalSecret, ExternalSecretDataFrom, ExternalSecretSpec, ExternalSecretTarget, RemoteRef, SecretStore,
    SecretStoreProvider, SecretStoreRef, SecretStoreSpec, SecretTemplate,
};

use super::workload::object;
use crate::aws::iam::Statement;
use crate::constructs::compute::{Cluster, ServiceAccountRole};
use crate::constructs::data::{Credential, Stores};
use crate::constructs::security::Purpose;
use crate::constructs::services::{aws_provider, names};
use crate::k8s::Dns1123Label;

/// What the pod reads of a credential.
pub(super) struct Secret<'a> {
    pub(super) name: Dns1123Label,
    pub(super) credential: &'a Credential,
    /// The keys, and the templates of their values.
    pub(super) keys: Vec<(&'static str, String)>,
}

/// Adds the role, the service account, the store and the secret; returns the secret's name.
pub(super) fn add(scope: &mut Scope, cluster: &Cluster, stores: &Stores, secret: Secret) -> String {
    let Secret { name, credential, keys } = secret;
    let site = &cluster.network.site;
    let through = format!("secretsmanager.{}.amazonaws.com", site.region.code());
    let decrypt = Statement::allow(["kms:Decrypt"]).on([stores.keys.of(Purpose::Secrets).arn()]);
    let read = Statement::allow(["secretsmanager:GetSecretValue"]);
    let role = ServiceAccountRole::new(cluster, &names::NAMESPACE, &name)
        .statement(read.on([names::secret_pattern(site, credential.name())]))
        .statement(decrypt.when("StringEquals", "kms:ViaService", through));
    let role = scope.add("identity", role);
    // What reads the secret comes after it.
    scope.edit_unit(cluster.storage.into(), |unit| {
        if !unit.after.contains(&stores.stack.into()) {
            unit.after.push(stores.stack.into());
        }
    });
    let mut bundle = scope.placed_in(cluster.storage);
    let account = object(cluster, &name, role.service_account()).automount_service_account_token(false);
    bundle.add("account", account);
    let provider = SecretStoreProvider::new().aws(aws_provider(cluster, "SecretsManager", name.as_str()));
    let store = SecretStore::new(&name).spec(SecretStoreSpec::new(provider));
    bundle.add("store", object(cluster, &name, store));
    let target = format!("{name}-credential");
    let template = SecretTemplate::new().engine_version(SecretTemplate::ENGINE_VERSION_V2).data(keys);
    let spec = ExternalSecretSpec::new()
        .refresh_interval("1h")
        .secret_store_ref(SecretStoreRef::new().kind(SecretStoreRef::KIND_SECRET_STORE).name(name.as_str()))
        .target(
            ExternalSecretTarget::new()
                .name(target.as_str())
                .creation_policy(ExternalSecretTarget::CREATION_POLICY_OWNER)
                .deletion_policy(ExternalSecretTarget::DELETION_POLICY_RETAIN)
                .template(template),
        )
        .data_from([ExternalSecretDataFrom::new().extract(RemoteRef::new(credential.name()))]);
    bundle.add("credential", object(cluster, &name, ExternalSecret::new(&target).spec(spec)));
    target
}
