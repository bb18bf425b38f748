//! Who may use a cache.

use fineract_cfn::{Resource, elasticache};
use fineract_core::{IdOf, Scope, Value};

use std::collections::BTreeMap;

use super::CacheMember;
use crate::aws::iam::Statement;
use crate::aws::names::Kind;
use crate::constructs::data::credential::Places;
use crate::constructs::data::rotation::Rotator;
use crate::constructs::data::{Credential, Stores};

/// How clients of a cache say who they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Auth {
    /// By one token, which opens everything. A global datastore hands it on to its secondaries.
    #[default]
    Token,
    /// By a user's name and password, which opens the data and no administration (RBAC). Users are a region's own, so each
    /// member of a global datastore has its user and group, and all take the same password.
    ///
    /// A cache that has a token can't be given users by CloudFormation in one step: an operator first replaces the token with
    /// the group, by `modify-replication-group --auth-token-update-strategy DELETE --user-group-ids-to-add …`.
    Users,
}

/// What the user may do: everything with keys and channels, and to ask how the server is; no administration and none of
/// what stalls or empties the whole cache. Source: `ElastiCache` user guide, "Specifying permissions using an access string".
const CLIENT: &str = "on ~* &* +@all -@admin -@dangerous +info";

/// What the user named `default` may do, whom a group must have: nothing, not even log in.
const NOBODY: &str = "off -@all";

/// Adds the users of a member's region and the group of them.
pub(super) fn users(
    scope: &mut Scope,
    name: &str,
    here: &Stores,
    credential: &Credential,
) -> Value<IdOf<elasticache::UserGroup>> {
    let nobody = here.site.name(Kind::Cache, &format!("{name}-nobody"));
    let client = client(name, here);
    let closed =
        elasticache::AuthenticationMode::new(elasticache::AuthenticationMode::TYPE_NO_PASSWORD_REQUIRED);
    let closed = elasticache::User::new(REDIS, nobody.as_str(), "default")
        .access_string(NOBODY)
        .authentication_mode(closed);
    let password = elasticache::AuthenticationMode::new(elasticache::AuthenticationMode::TYPE_PASSWORD)
        .passwords([credential.password_in(here.site.region)]);
    let open = elasticache::User::new(REDIS, client.as_str(), here.site.platform.as_str())
        .access_string(CLIENT)
        .authentication_mode(password);
    let (closed, open) = (scope.add("nobody", closed), scope.add("client", open));
    let group = here.site.name(Kind::Cache, name);
    // By name, for `Ref` of a user isn't its id.
    let group = elasticache::UserGroup::new(REDIS, group, [nobody.as_str(), client.as_str()]);
    scope.add("users", group.depends_on(closed).depends_on(open)).id()
}

/// The id of the user of clients in a region.
fn client(name: &str, here: &Stores) -> String {
    here.site.name(Kind::Cache, &format!("{name}-client"))
}

/// What gives the users of all regions another password.
pub(super) fn rotator<'a>(
    name: &'a str,
    places: Places<'a>,
    all: &[&Stores],
    leader: &CacheMember,
) -> Rotator<'a> {
    let users = all.iter().map(|stores| (stores.site.region.code(), client(name, stores)));
    let users: BTreeMap<&str, String> = users.collect();
    let account = &places.home.site.account;
    let arns =
        users.iter().map(|(region, user)| format!("arn:aws:elasticache:{region}:{account}:user:{user}"));
    Rotator {
        name,
        places,
        code: include_str!("../functions/rotate_cache.py"),
        permissions: vec![Statement::allow(["elasticache:DescribeUsers", "elasticache:ModifyUser"]).on(arns)],
        environment: vec![("USERS", serde_json::to_string(&users).expect("texts are JSON"))],
        after: leader.group.into(),
    }
}

const REDIS: &str = elasticache::User::ENGINE_REDIS;
