//! Versions of Redis.

/// A version of Redis that takes part in global datastores and has TLS and access control (RED-3). Source: cfn-lint
/// 1.58.0, `aws_elasticache_cachecluster` `engine_version.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RedisVersion {
    /// 6.2
    V6_2,
    /// 7.0
    V7_0,
    /// 7.1
    V7_1,
}

impl RedisVersion {
    /// The version as `ElastiCache` takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::V6_2 => "6.2",
            Self::V7_0 => "7.0",
            Self::V7_1 => "7.1",
        }
    }

    /// The family of its parameter groups.
    pub const fn family(self) -> &'static str {
        match self {
            Self::V6_2 => "redis6.x",
            Self::V7_0 | Self::V7_1 => "redis7",
        }
    }
}
