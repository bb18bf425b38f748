//! Taints of nodes, and what tolerates them.

use fineract_cfn::eks;
use fineract_kube::core_v1;

/// What keeps pods off a node unless they tolerate it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Taint {
    /// The key, such as `dedicated`.
    pub key: String,
    /// The value, such as `database`.
    pub value: String,
    /// What happens to pods that don't tolerate it.
    pub effect: TaintEffect,
}

/// What a taint does. EKS and Kubernetes spell it differently; this is the one place that knows both (NG-2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaintEffect {
    /// Pods are not scheduled here.
    NoSchedule,
    /// Pods are scheduled here only where nothing else is left.
    PreferNoSchedule,
    /// Pods are not scheduled here, and those that run are evicted.
    NoExecute,
}

/// What keeps all but databases off their nodes.
pub(in crate::constructs) fn database_taint() -> Taint {
    Taint::new("dedicated", "database", TaintEffect::NoSchedule)
}

impl TaintEffect {
    /// The effect as EKS spells it.
    pub const fn eks(self) -> &'static str {
        match self {
            Self::NoSchedule => "NO_SCHEDULE",
            Self::PreferNoSchedule => "PREFER_NO_SCHEDULE",
            Self::NoExecute => "NO_EXECUTE",
        }
    }

    /// The effect as Kubernetes spells it.
    pub const fn kubernetes(self) -> &'static str {
        match self {
            Self::NoSchedule => core_v1::Toleration::EFFECT_NO_SCHEDULE,
            Self::PreferNoSchedule => core_v1::Toleration::EFFECT_PREFER_NO_SCHEDULE,
            Self::NoExecute => core_v1::Toleration::EFFECT_NO_EXECUTE,
        }
    }
}

impl Taint {
    /// A taint.
    pub fn new(key: impl Into<String>, value: impl Into<String>, effect: TaintEffect) -> Self {
        Self { key: key.into(), value: value.into(), effect }
    }

    /// What a pod must say to run on a node with this taint.
    pub fn toleration(&self) -> core_v1::Toleration {
        core_v1::Toleration::new()
            .key(&self.key)
            .operator(core_v1::Toleration::OPERATOR_EQUAL)
            .value(&self.value)
            .effect(self.effect.kubernetes())
    }

    pub(super) fn of_group(&self) -> eks::Taint {
        eks::Taint::new().key(&self.key).value(&self.value).effect(self.effect.eks())
    }
}
