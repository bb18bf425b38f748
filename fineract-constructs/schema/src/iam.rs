//! The actions, resources and condition keys that IAM knows, by service.

mod glob;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, OnceLock};

use crate::archive::Archive;
use crate::nearest;

/// A name that IAM doesn't know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What is wrong.
    pub message: String,
    /// What was probably meant.
    pub help: Option<String>,
}

static DATA: &[u8] = include_bytes!("../data/iam.bin");

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let archive = Archive::open(DATA);
    let services = archive.names().map(|name| (name.to_owned(), OnceLock::new())).collect();
    Index { archive, services }
});

struct Index {
    archive: Archive,
    services: BTreeMap<String, OnceLock<Service>>,
}

struct Service {
    arns: Vec<&'static str>,
    keys: Vec<&'static str>,
    /// By their names in lower case.
    actions: BTreeMap<String, Action>,
}

struct Action {
    name: &'static str,
    /// The numbers of the ARNs that it is on.
    on: Arc<[usize]>,
}

/// Keys that every service's requests may have.
///
/// Source: IAM user guide, "AWS global condition context keys".
const GLOBAL_KEYS: &[&str] = &[
    "aws:AssumedRoot",
    "aws:CalledVia",
    "aws:CalledViaAWSMCP",
    "aws:CalledViaFirst",
    "aws:CalledViaLast",
    "aws:ChatbotSourceArn",
    "aws:CurrentTime",
    "aws:Ec2InstanceSourcePrivateIPv4",
    "aws:Ec2InstanceSourceVpc",
    "aws:EpochTime",
    "aws:FederatedProvider",
    "aws:MultiFactorAuthAge",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:PrincipalTag/${TagKey}",
    "aws:PrincipalType",
    "aws:referer",
    "aws:RequestedRegion",
    "aws:RequestTag/${TagKey}",
    "aws:ResourceAccount",
    "aws:ResourceOrgID",
    "aws:ResourceOrgPaths",
    "aws:ResourceTag/${TagKey}",
    "aws:SecureTransport",
    "aws:SignInSessionArn",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceIdentity",
    "aws:SourceIp",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceVpc",
    "aws:SourceVpcArn",
    "aws:SourceVpce",
    "aws:TagKeys",
    "aws:TokenIssueTime",
    "aws:UserAgent",
    "aws:userid",
    "aws:username",
    "aws:ViaAWSMCPService",
    "aws:ViaAWSService",
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "aws:VpceOrgPaths",
    "aws:VpcSourceIp",
    // Of roles that a service takes for its own, in requests to every other service.
    "codebuild:BuildArn",
    "codebuild:ProjectArn",
    "ec2:RoleDelivery",
    "ec2:SourceInstanceArn",
    "glue:CredentialIssuingService",
    "glue:RoleAssumedBy",
    "identitystore:UserId",
    "lambda:SourceFunctionArn",
    "ssm:SourceInstanceArn",
];

/// The prefixes of actions, by service, such as `sqs`.
pub fn services() -> impl Iterator<Item = &'static str> {
    INDEX.services.keys().map(String::as_str)
}

/// What is wrong with an action such as `sqs:SendMessage` or a pattern of actions such as `s3:Get*`, if something is.
pub fn check_action(action: &str) -> Option<Unknown> {
    if action == "*" {
        return None;
    }
    let Some((prefix, name)) = action.split_once(':') else {
        let message = format!("`{action}` is no action");
        return Some(Unknown {
            message,
            help: Some("an action is a service and a name, `sqs:SendMessage`".into()),
        });
    };
    let Some(service) = service(prefix) else {
        let message = format!("IAM knows no service `{prefix}`");
        return Some(Unknown { message, help: elsewhere(prefix, name) });
    };
    if service.matching(name).next().is_some() {
        return None;
    }
    let names = service.actions.values().map(|action| action.name);
    let help = match nearest::nearest(name, names) {
        Some(near) => Some(format!("did you mean `{prefix}:{near}`?")),
        None => elsewhere(prefix, name),
    };
    let what = if name.contains(['*', '?']) { "no action like" } else { "no action" };
    Some(Unknown { message: format!("`{prefix}` has {what} `{name}`"), help })
}

/// What is wrong with a condition key such as `aws:SourceArn`, if something is. Keys of identity providers outside AWS
/// are taken for right.
pub fn check_condition_key(key: &str) -> Option<Unknown> {
    let prefix = key.split_once(':').map_or("", |(prefix, _)| prefix);
    // The issuer of an identity provider.
    if prefix.contains(['.', '/']) {
        return None;
    }
    let own = service(prefix).map_or(&[][..], |service| &service.keys);
    let known = || own.iter().copied().chain(GLOBAL_KEYS.iter().copied());
    // `kms:ViaService` is a name, `aws:ResourceTag/team` one of a family.
    let mut families = known().filter(|known| known.contains('$')).map(str::to_ascii_lowercase);
    if known().any(|known| known.eq_ignore_ascii_case(key))
        || families.any(|family| glob::meets(&family, &key.to_ascii_lowercase()))
    {
        return None;
    }
    let help = nearest::help(key, known());
    Some(Unknown { message: format!("IAM knows no condition key `{key}`"), help })
}

/// Whether an action, or one that a pattern of actions matches, can be on a resource. `*` in the resource stands for
/// anything, and so for what only the deployment knows.
pub fn can_be_on(action: &str, resource: &str) -> bool {
    let Some((service, name)) =
        action.split_once(':').and_then(|(prefix, name)| Some((service(prefix)?, name)))
    else {
        return true;
    };
    resource == "*"
        || service
            .matching(name)
            .any(|action| action.on.iter().any(|arn| glob::meets(service.arns[*arn], resource)))
}

/// The ARNs that an action can be on; none if it can't be restricted to a resource.
pub fn resources(action: &str) -> Vec<&'static str> {
    let Some((prefix, name)) = action.split_once(':') else { return Vec::new() };
    let matching = service(prefix).into_iter().flat_map(|service| {
        service.matching(name).flat_map(|action| action.on.iter().map(|arn| service.arns[*arn]))
    });
    matching.collect()
}

fn service(prefix: &str) -> Option<&'static Service> {
    let (name, service) = INDEX.services.get_key_value(&prefix.to_ascii_lowercase())?;
    Some(service.get_or_init(|| Service::read(INDEX.archive.chunk(name).unwrap_or_default().leak())))
}

/// The service that was probably meant: of those that have the action, or of all.
fn elsewhere(prefix: &str, name: &str) -> Option<String> {
    let all = || INDEX.services.keys().map(String::as_str);
    let has = |prefix: &&str| service(prefix).is_some_and(|service| service.matching(name).next().is_some());
    let having: Vec<&str> = all().filter(has).collect();
    let meant = match nearest::nearest(prefix, having.iter().copied()) {
        Some(near) => vec![near],
        None if having.len() <= 3 => having,
        None => Vec::new(),
    };
    if meant.is_empty() {
        return nearest::help(prefix, all());
    }
    let actions: Vec<_> = meant.iter().map(|prefix| format!("`{prefix}:{name}`")).collect();
    Some(format!("did you mean {}?", actions.join(" or ")))
}

impl Service {
    /// The first line has the ARNs, the second the condition keys, each other line numbers of ARNs and the actions that
    /// are on them; `-` is nothing.
    fn read(text: &'static str) -> Self {
        let words = |line: Option<&'static str>| {
            line.unwrap_or_default().split(' ').filter(|word| *word != "-").collect::<Vec<_>>()
        };
        let mut lines = text.lines();
        let (arns, keys) = (words(lines.next()), words(lines.next()));
        let mut actions = BTreeMap::new();
        for line in lines {
            let (on, names) = line.split_once(' ').unwrap_or_default();
            let on: Arc<[usize]> = on.split(',').filter_map(|number| number.parse().ok()).collect();
            let action = |name: &'static str| Action { name, on: Arc::clone(&on) };
            actions.extend(names.split(' ').map(|name| (name.to_ascii_lowercase(), action(name))));
        }
        Self { arns, keys, actions }
    }

    /// The actions that a name or a pattern matches.
    fn matching(&self, pattern: &str) -> impl Iterator<Item = &Action> {
        let pattern = pattern.to_ascii_lowercase();
        let plain = pattern.split(['*', '?']).next().unwrap_or_default().to_owned();
        // A name is one at most; most are.
        let is_name = plain.len() == pattern.len();
        let named = is_name.then(|| self.actions.get(&plain)).flatten();
        let from = (!is_name).then(|| self.actions.range(plain.clone()..)).into_iter().flatten();
        let candidates = from.take_while(move |(name, _)| name.starts_with(&plain));
        let matching = candidates.filter(move |(name, _)| glob::meets(name, &pattern));
        named.into_iter().chain(matching.map(|(_, action)| action))
    }
}

#[cfg(test)]
mod tests {
    use super::{can_be_on, check_action, check_condition_key, resources};

    fn help(unknown: Option<super::Unknown>) -> Option<String> {
        unknown.expect("it is unknown").help
    }

    #[test]
    fn every_service_is_read() {
        let services: Vec<_> = super::INDEX.services.keys().filter_map(|name| super::service(name)).collect();
        assert!(services.len() > 450);
        assert!(services.iter().map(|service| service.actions.len()).sum::<usize>() > 22_000);
        let in_range = |service: &&super::Service| {
            service.actions.values().flat_map(|action| action.on.iter()).all(|arn| *arn < service.arns.len())
        };
        assert!(services.iter().all(in_range));
    }

    #[test]
    fn case_does_not_count_and_patterns_match_something() {
        for action in ["sqs:SendMessage", "SQS:sendmessage", "s3:Get*", "s3:GetObject?cl", "*", "kms:*"] {
            assert_eq!(check_action(action), None, "{action}");
        }
        assert_eq!(check_action("s3:Gett*").unwrap().message, "`s3` has no action like `Gett*`");
    }

    #[test]
    fn the_nearest_name_is_offered() {
        assert_eq!(help(check_action("sqs:SendMesage")).as_deref(), Some("did you mean `sqs:SendMessage`?"));
        assert_eq!(
            help(check_action("sqss:SendMessage")).as_deref(),
            Some("did you mean `sqs:SendMessage`?")
        );
        let service = "did you mean `elasticfilesystem:ClientMount` or `s3files:ClientMount`?";
        assert_eq!(help(check_action("efs:ClientMount")).as_deref(), Some(service));
        assert_eq!(check_action("colour:Mix").unwrap().message, "IAM knows no service `colour`");
        assert!(check_action("SendMessage").is_some());
    }

    #[test]
    fn condition_keys_are_names_or_families() {
        for key in
            ["aws:SourceArn", "AWS:sourcearn", "aws:ResourceTag/team", "kms:EncryptionContext:aws:logs:arn"]
        {
            assert_eq!(check_condition_key(key), None, "{key}");
        }
        assert_eq!(check_condition_key("oidc.eks.eu-west-1.amazonaws.com/id/A:sub"), None);
        let meant = "did you mean `aws:SourceAccount`?";
        assert_eq!(help(check_condition_key("aws:SourceAcount")).as_deref(), Some(meant));
        assert!(check_condition_key("aws:Account").is_some());
        assert!(check_condition_key("SourceArn").is_some());
    }

    #[test]
    fn an_action_is_on_its_resources_only() {
        assert!(can_be_on("s3:GetObject", "arn:aws:s3:::logs/*"));
        assert!(!can_be_on("s3:GetObject", "arn:aws:s3:::logs"));
        assert!(!can_be_on("s3:ListBucket", "arn:aws:s3:::logs/*"));
        assert!(can_be_on("s3:*", "arn:aws:s3:::logs"));
        assert!(!can_be_on("ec2:DescribeInstances", "arn:aws:ec2:*:*:instance/*"));
        assert!(can_be_on("ec2:DescribeInstances", "*"));
        assert!(resources("ec2:DescribeInstances").is_empty());
        assert_eq!(resources("sqs:SendMessage"), ["arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"]);
    }
}
