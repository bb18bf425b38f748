//! What a bank's platform must not do, whatever its schemas allow.
//!
//! A rule is a pure function over the frozen tree. One file holds one rule, its page and its tests; [`RULES`] lists them
//! all. What a rule finds or a construct warns of can be acknowledged in the program, with a reason, an owner and an expiry.

mod acknowledge;
mod handler;
mod image_bases;
mod object;
mod rules;
mod statement;
mod view;

use fineract_core::{Code, Date, Diag, NodeId};
use fineract_schema::iam::Unknown;

use crate::parallel;

pub use acknowledge::Acknowledged;
pub use object::Object;
pub(crate) use rules::over_quota::{QuotaUse, uses as quota_uses};
#[cfg(test)]
pub(crate) use statement::to_doc;
pub use statement::{Document, Statement};
pub(crate) use statement::{matches, one_or_list};
pub use view::{Resource, View};
pub(crate) use view::{references, refers_to};

/// One rule.
pub struct Rule {
    /// Its code; the explanation has the headings *What it does*, *Why is this bad*, *Example*, *Use instead*.
    pub code: &'static Code,
    /// Reports what it finds.
    pub check: fn(&View, &mut Findings),
}

/// Every rule, by code.
pub static RULES: &[&Rule] = &[
    &rules::store_behind_accelerator::RULE,
    &rules::image_never_existed::RULE,
    &rules::image_unmaintained::RULE,
    &rules::vault_without_key::RULE,
    &rules::backups_too_short::RULE,
    &rules::not_backed_up::RULE,
    &rules::vault_unlocked::RULE,
    &rules::vault_lock_removable::RULE,
    &rules::data_gone_with_stack::RULE,
    &rules::deletion_unprotected::RULE,
    &rules::entrance_unprotected::RULE,
    &rules::copy_plaintext::RULE,
    &rules::cache_unencrypted::RULE,
    &rules::cache_plaintext::RULE,
    &rules::cache_without_password::RULE,
    &rules::volume_unencrypted::RULE,
    &rules::repository_without_key::RULE,
    &rules::images_can_change::RULE,
    &rules::files_unencrypted::RULE,
    &rules::files_plaintext::RULE,
    &rules::cluster_endpoint_public::RULE,
    &rules::cluster_without_audit::RULE,
    &rules::listener_plaintext::RULE,
    &rules::listener_old_tls::RULE,
    &rules::balancer_without_firewall::RULE,
    &rules::certificate_of_another_region::RULE,
    &rules::entrance_without_firewall::RULE,
    &rules::service_ended::RULE,
    &rules::one_nat::RULE,
    &rules::cache_without_replica::RULE,
    &rules::one_zone::RULE,
    &rules::database_without_reader::RULE,
    &rules::one_replica::RULE,
    &rules::role_wildcard::RULE,
    &rules::role_passes_any::RULE,
    &rules::role_takes_any::RULE,
    &rules::role_widens_itself::RULE,
    &rules::allow_all_but::RULE,
    &rules::managed_policy_too_wide::RULE,
    &rules::role_trusts_anyone::RULE,
    &rules::web_identity_unbound::RULE,
    &rules::web_identity_wildcard::RULE,
    &rules::resource_for_anyone::RULE,
    &rules::access_key::RULE,
    &rules::driver_role_of_service::RULE,
    &rules::action_unknown::RULE,
    &rules::condition_unknown::RULE,
    &rules::action_on_other_resource::RULE,
    &rules::principal_unknown::RULE,
    &rules::role_for_whole_account::RULE,
    &rules::role_unbounded::RULE,
    &rules::image_unpinned::RULE,
    &rules::container_privileged::RULE,
    &rules::pod_on_host::RULE,
    &rules::container_without_limits::RULE,
    &rules::storage_class_unencrypted::RULE,
    &rules::probe_on_other_port::RULE,
    &rules::databases_without_replication::RULE,
    &rules::role_of_many::RULE,
    &rules::scaler_of_nothing::RULE,
    &rules::route_to_nothing::RULE,
    &rules::image_of_another_region::RULE,
    &rules::route_to_another::RULE,
    &rules::namespace_open::RULE,
    &rules::namespace_without_quota::RULE,
    &rules::image_of_others::RULE,
    &rules::stream_unencrypted::RULE,
    &rules::key_for_anyone::RULE,
    &rules::key_without_rotation::RULE,
    &rules::key_gone_too_soon::RULE,
    &rules::function_runtime::RULE,
    &rules::handler_not_called::RULE,
    &rules::handler_loses_argument::RULE,
    &rules::log_group_without_key::RULE,
    &rules::logs_forever::RULE,
    &rules::network_without_flow_log::RULE,
    &rules::balancer_without_log::RULE,
    &rules::firewall_without_log::RULE,
    &rules::database_without_log::RULE,
    &rules::cluster_without_logs::RULE,
    &rules::resource_name::RULE,
    &rules::object_name::RULE,
    &rules::port_open_to_world::RULE,
    &rules::stranger_admitted::RULE,
    &rules::database_among_nodes::RULE,
    &rules::endpoint_open::RULE,
    &rules::over_quota::RULE,
    &rules::database_unencrypted::RULE,
    &rules::database_copy_without_key::RULE,
    &rules::database_plaintext::RULE,
    &rules::database_public::RULE,
    &rules::wrong_engine::RULE,
    &rules::class_too_small::RULE,
    &rules::s3_unencrypted::RULE,
    &rules::bucket_plaintext::RULE,
    &rules::bucket_public::RULE,
    &rules::bucket_by_list::RULE,
    &rules::secret_without_key::RULE,
    &rules::secret_in_text::RULE,
    &rules::password_in_text::RULE,
    &rules::random_in_text::RULE,
    &rules::secret_object_in_text::RULE,
    &rules::topic_unencrypted::RULE,
    &rules::queue_unencrypted::RULE,
];

pub(crate) static CODES: &[&Code] = acknowledge::CODES;

/// What a rule reports to.
pub struct Findings<'a> {
    code: &'static Code,
    view: &'a View<'a>,
    found: Vec<Diag>,
}

impl Findings<'_> {
    /// Reports a finding about a resource or an object, with the fix.
    pub fn report(
        &mut self,
        at: impl Into<NodeId>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diag {
        let (tree, node) = (self.view.tree(), at.into());
        let diag = Diag::new(self.code, tree.path(node), tree.origin(node), message);
        self.found.push(diag.help(help));
        self.found.last_mut().expect("one was pushed")
    }

    /// Reports a name that IAM doesn't know.
    fn report_unknown(&mut self, at: &Resource, unknown: Unknown) {
        let help = unknown.help.unwrap_or_else(|| "see the service authorization reference".into());
        self.report(at, unknown.message, help);
    }
}

/// What the rules, the residency policy and constructs (`others`) find that nobody has answered for, what somebody has,
/// and what is wrong with the answers.
pub(crate) fn check(view: &View, others: Vec<Diag>, as_of: Option<Date>) -> (Vec<Diag>, Vec<Acknowledged>) {
    let by_rule = parallel::each(RULES, |rule| {
        let mut findings = Findings { code: rule.code, view, found: Vec::new() };
        (rule.check)(view, &mut findings);
        findings.found
    });
    let found = others.into_iter().chain(by_rule.into_iter().flatten()).collect();
    acknowledge::sort_out(view.tree(), found, as_of)
}
