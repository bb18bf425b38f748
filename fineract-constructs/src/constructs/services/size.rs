//! How large a pod is, and how many there are.

use fineract_kube::core_v1::ResourceRequirements;

/// Processor time, in thousandths of a core.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Millicores(pub u32);

/// Memory, in mebibytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mebibytes(pub u32);

/// What a pod is given.
///
/// Memory is limited to what is requested, so that a node is never overcommitted on what can't be throttled; a
/// processor may be used beyond the request where one is idle, which starting a JVM does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resources {
    /// The processor time that is set aside.
    pub cpu: Millicores,
    /// The memory that is set aside, and the most that is used.
    pub memory: Mebibytes,
    /// How many times the processor time that is set aside may be used at most; 0 counts as 1.
    pub burst: u32,
}

impl Resources {
    /// What is set aside; up to four times the processor time may be used.
    pub const fn new(cpu: Millicores, memory: Mebibytes) -> Self {
        Self { cpu, memory, burst: 4 }
    }

    /// How many times the processor time that is set aside may be used at most.
    pub const fn burst(self, burst: u32) -> Self {
        Self { burst, ..self }
    }

    /// The most processor time that may be used, in thousandths of a core.
    pub(in crate::constructs) fn most_cpu(self) -> u32 {
        self.cpu.0.saturating_mul(self.burst.max(1))
    }

    pub(in crate::constructs) fn requirements(self) -> ResourceRequirements {
        let cpu = |millicores: u32| format!("{millicores}m");
        let memory = format!("{}Mi", self.memory.0);
        ResourceRequirements::new()
            .requests([("cpu", cpu(self.cpu.0)), ("memory", memory.clone())])
            .limits([("cpu", cpu(self.most_cpu())), ("memory", memory)])
    }
}

/// How many percent of its pods a service may have beyond its number in a rollout. None may be missing.
pub(super) const SURGE: u32 = 25;

/// How many pods a service has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replicas {
    /// The fewest.
    pub min: u16,
    /// The most.
    pub max: u16,
}

impl Replicas {
    /// Whether the number follows the load.
    pub fn scale(self) -> bool {
        self.min < self.max
    }

    /// How many there are at most while a new version replaces the old one: a quarter more, rounded up.
    pub fn in_rollout(self) -> u32 {
        let most = u32::from(self.max);
        most + (most * SURGE).div_ceil(100)
    }

    /// Whether one can be taken away, to empty a node, while others serve.
    pub fn allow_disruption(self) -> bool {
        self.min >= 2
    }
}
