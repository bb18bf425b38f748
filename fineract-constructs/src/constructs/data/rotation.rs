//! Credentials that are replaced from time to time.

use fineract_cfn::secretsmanager::{RotationRules, RotationSchedule};
use fineract_cfn::{Resource, lambda, secretsmanager};
use fineract_core::{Arn, Code, NodeId, Scope, Severity, Value, text};

use super::credential::Places;
use super::{Credential, Stores};
use crate::aws::iam::Statement;
use crate::constructs::security::{Purpose, use_of_key};
use crate::constructs::small_function::SmallFunction;

/// How often a credential is replaced.
///
/// RDS rotates no password of a global database (AUR-3), so a function of ours does: Secrets Manager calls it between 00:00 and
/// 02:00 UTC of the day, and never at once when its stack is deployed. It makes a new password, gives it to the store by
/// the store's API, waits until the store has taken it, and makes it the current one; copies in other regions follow. It logs
/// in nowhere, and so needs no way into the network. It refuses to begin while another region is written to, or a copy of
/// the secret no longer follows, for then it would lock clients out.
///
/// # What clients see
/// Services take credentials when their pods start, from a Kubernetes `Secret` that External Secrets reads again every
/// hour; nothing in the platform restarts pods because a secret is new. So:
/// - A cache takes the new password and the one before. Nobody notices, if every pod has started again by the *next*
///   rotation.
/// - A database whose services have [logins](super::Login) of their own has a master user whom nobody is but Apache Fineract's
///   migration. It reads the new password within the hour; a try before fails, and the next one goes on.
/// - A database without logins has one password for all. Connections that are open stay; new ones fail, from the moment that the
///   database takes the new password until the pod has started again after the hour. **This interrupts the service.** Apache
///   Fineract's list of tenants takes the new one from its pods, before they start.
///
/// So nothing is rotated where nothing is said. Who turns it on has what starts pods again: a controller that watches secrets,
/// such as Stakater Reloader, or an operator who after the rotation runs, in each cluster,
/// `kubectl annotate externalsecret --all force-sync=$(date +%s) --overwrite` and then `kubectl rollout restart deployment`.
///
/// An update of the store's stack takes the current password from the secret, as the first deployment did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rotation {
    /// It stays as it was generated, until somebody replaces it.
    #[default]
    Never,
    /// After this many days, 1 to 999.
    EveryDays(u16),
}

pub(super) static INTERVAL: Code = Code {
    id: "DATA-003",
    title: "rotation interval out of range",
    severity: Severity::Error,
    explanation: "Secrets Manager replaces a secret every 1 to 999 days. Source: Secrets Manager user guide, \"Rotation \
schedules\".\n\nA secret that is never replaced is `Rotation::Never`.",
};

/// What replaces a credential.
pub(super) struct Rotator<'a> {
    /// The store's name.
    pub(super) name: &'a str,
    pub(super) places: Places<'a>,
    /// How the store is asked and told, beside what all rotations do alike.
    pub(super) code: &'static str,
    pub(super) environment: Vec<(&'static str, String)>,
    /// What it may do with the store.
    pub(super) permissions: Vec<Statement>,
    /// What must be there before the first time.
    pub(super) after: NodeId,
}

impl Rotation {
    /// Adds what replaces a credential, in the stack at hand.
    pub(super) fn add(self, scope: &mut Scope, credential: &mut Credential, rotator: Rotator) {
        let Self::EveryDays(days) = self else { return };
        if !(1..=999).contains(&days) {
            let message = format!("a credential that is replaced every {days} days");
            scope.report(&INTERVAL, message).help = Some("1 to 999 days, or `Rotation::Never`".into());
        }
        let Rotator { name, places: Places { home, copies }, code, environment, permissions, after } =
            rotator;
        let code = [include_str!("functions/rotation.py"), code].join("\n\n");
        let secret = credential.arn();
        let mut scope = scope.group("rotation");
        let regions: Vec<_> = copies.iter().map(|copy| copy.site.region.code()).collect();
        let settings = [("KEY", credential.key().to_owned()), ("COPIES", regions.join(","))];
        let function = SmallFunction {
            site: &home.site,
            keys: &home.keys,
            what: &format!("{name}-rotation"),
            description: "Replaces a credential",
            code: &code,
            environment: settings.into_iter().chain(environment).collect(),
            permissions: [own_secret(&secret), own_words()]
                .into_iter()
                .chain(std::iter::once(&home).chain(copies).map(|stores| own_key(stores)))
                .chain(permissions)
                .collect(),
            timeout: 600,
        };
        let function = function.add(&mut scope);
        let permission =
            lambda::Permission::new("lambda:InvokeFunction", function.id(), "secretsmanager.amazonaws.com")
                .source_account(home.site.account.as_str())
                .source_arn(&secret);
        let permission = scope.add("permission", permission);
        let unit = if days == 1 { "day" } else { "days" };
        let rules = RotationRules::new().schedule_expression(format!("rate({days} {unit})")).duration("2h");
        let schedule = RotationSchedule::new(&secret)
            .rotation_lambda_arn(function.arn())
            .rotation_rules(rules)
            .rotate_immediately_on_update(false)
            .depends_on(permission)
            .depends_on(after);
        scope.add("schedule", schedule);
        credential.rotation = Some(function);
    }
}

/// To read the secret, and to make another version the current one.
fn own_secret(secret: &Value<Arn<secretsmanager::Secret>>) -> Statement {
    Statement::allow([
        "secretsmanager:DescribeSecret",
        "secretsmanager:GetSecretValue",
        "secretsmanager:PutSecretValue",
        "secretsmanager:UpdateSecretVersionStage",
    ])
    .on([text![secret]])
}

/// The words of new passwords: they belong to nobody.
fn own_words() -> Statement {
    Statement::allow(["secretsmanager:GetRandomPassword"]).on_all()
}

/// The key of the secret in a region. Source: Secrets Manager user guide, "Permissions for the KMS key": who writes to a secret
/// that has copies encrypts with their keys too.
fn own_key(stores: &Stores) -> Statement {
    let through = format!("secretsmanager.{}.amazonaws.com", stores.site.region.code());
    let actions = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"];
    use_of_key(&actions, stores.keys.of(Purpose::Secrets), &stores.site).when(
        "StringEquals",
        "kms:ViaService",
        through,
    )
}
