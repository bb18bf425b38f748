//! Physical names: made from parts, cut to the service's limit by one deterministic shortener.

use xxhash_rust::xxh3::xxh3_64;

/// What a name is for, which decides its length and its letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An IAM role: 64 characters, unique in the account over all regions.
    Role,
    /// An EKS cluster: 100.
    Cluster,
    /// An EKS node group: 63.
    NodeGroup,
    /// A load balancer: 32.
    LoadBalancer,
    /// A target group: 32.
    TargetGroup,
    /// A CloudWatch log group: 512.
    LogGroup,
    /// A CloudFormation stack: 128.
    Stack,
    /// A launch template: 128.
    LaunchTemplate,
    /// An S3 bucket: 63, lower case, unique in the world.
    Bucket,
    /// An RDS cluster or instance: 63, lower case.
    Database,
    /// An `ElastiCache` replication group: 40, lower case.
    Cache,
    /// An SQS queue: 80.
    Queue,
    /// An SNS topic: 256, of which `.fifo` may be the last five.
    Topic,
    /// A `CloudWatch` alarm: 255.
    Alarm,
    /// A Firehose stream: 64.
    Stream,
    /// A Lambda function: 64.
    Function,
    /// An `EventBridge` rule: 64.
    Rule,
    /// An `EventBridge` schedule: 64.
    Schedule,
    /// A backup vault, plan or selection: 50.
    Backup,
    /// A `Name` tag: 256.
    NameTag,
}

impl Kind {
    /// The most characters that the service takes. Source: SPEC.md 7.2 and the registry schemas.
    pub const fn limit(self) -> usize {
        match self {
            Self::LoadBalancer | Self::TargetGroup => 32,
            Self::Cache => 40,
            Self::NodeGroup | Self::Bucket | Self::Database => 63,
            Self::Role | Self::Function | Self::Rule | Self::Schedule | Self::Stream => 64,
            Self::Backup => 50,
            Self::Queue => 80,
            Self::Cluster => 100,
            Self::Stack | Self::LaunchTemplate => 128,
            Self::Topic => 251,
            Self::Alarm => 255,
            Self::NameTag => 256,
            Self::LogGroup => 512,
        }
    }
}

/// The parts joined by `-` and, where that is longer than the kind allows, cut and ended by a hash of the whole.
///
/// The same parts always give the same name; different parts give different names, but for a collision of the hash
/// (one in about 1.7 million for a pair that is cut at the same place).
pub fn name(kind: Kind, parts: &[&str]) -> String {
    let whole = parts.join("-");
    let whole = match kind {
        Kind::Bucket | Kind::Database | Kind::Cache => whole.to_ascii_lowercase(),
        _ => whole,
    };
    shorten(&whole, kind.limit())
}

/// Text of at most `limit` characters: itself, or its beginning and a hash of the whole.
pub fn shorten(whole: &str, limit: usize) -> String {
    if whole.len() <= limit {
        return whole.to_owned();
    }
    let head: String = whole.chars().take(limit - 5).collect();
    format!("{}-{}", head.trim_end_matches('-'), hash4(whole))
}

/// The logical id of what is at a path: `prod/euw1/network/private-a` as `ProdEuw1NetworkPrivateA`.
pub(crate) fn logical_id(path: &str) -> String {
    let mut id = String::with_capacity(path.len());
    let mut starts_word = true;
    for byte in path.bytes() {
        let is_part = byte.is_ascii_alphanumeric();
        if is_part {
            id.push(char::from(if starts_word { byte.to_ascii_uppercase() } else { byte }));
        }
        starts_word = !is_part;
    }
    id
}

/// Four lower-case letters and digits that another text hardly has.
pub(crate) fn hash4(text: &str) -> String {
    const LETTERS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut rest = xxh3_64(text.as_bytes());
    let mut hash = String::new();
    for _ in 0..4 {
        hash.push(char::from(LETTERS[usize::try_from(rest % 36).expect("less than 36")]));
        rest /= 36;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_stays_as_it_is() {
        assert_eq!(name(Kind::TargetGroup, &["fnr", "prd", "euw1", "loan-mgmt"]), "fnr-prd-euw1-loan-mgmt");
    }

    #[test]
    fn a_long_name_is_cut_to_the_limit_and_stays_apart_from_its_neighbour() {
        let one = name(Kind::TargetGroup, &["fineract", "prod", "euw1", "client-data-management-a"]);
        let two = name(Kind::TargetGroup, &["fineract", "prod", "euw1", "client-data-management-b"]);
        assert_eq!(one.len(), 32);
        assert_ne!(one, two);
    }

    #[test]
    fn a_bucket_is_lower_case() {
        assert_eq!(name(Kind::Bucket, &["Fineract", "prod"]), "fineract-prod");
    }
}
