//! How many pods there are, and how many may be missing.

use fineract_core::Scope;
use fineract_kube::autoscaling_v2::{
    CrossVersionObjectReference, HorizontalPodAutoscaler, HorizontalPodAutoscalerSpec, MetricSpec,
    MetricTarget, ResourceMetricSource,
};
use fineract_kube::policy_v1::{PodDisruptionBudget, PodDisruptionBudgetSpec};

use super::spec::Spec;

/// The share of the requested processor time, in percent, that the autoscaler keeps pods at.
const TARGET: i64 = 70;

/// Adds the autoscaler and the disruption budget, where the number of pods allows them.
pub(super) fn add(spec: &Spec, bundle: &mut Scope) {
    let replicas = spec.service.replicas;
    if replicas.scale() {
        let target =
            CrossVersionObjectReference::new("Deployment", spec.name.as_str()).api_version("apps/v1");
        let cpu = MetricTarget::new(MetricTarget::TYPE_UTILIZATION).average_utilization(TARGET);
        let metric = MetricSpec::new("Resource").resource(ResourceMetricSource::new("cpu", cpu));
        let scaler = HorizontalPodAutoscalerSpec::new(replicas.max, target)
            .min_replicas(replicas.min)
            .metrics([metric]);
        bundle.add("scaler", spec.object(HorizontalPodAutoscaler::new(&spec.name)).spec(scaler));
    }
    if replicas.allow_disruption() {
        let budget = PodDisruptionBudgetSpec::new()
            .max_unavailable(1)
            .selector(spec.selector())
            // A pod that never becomes ready must not keep a node from being emptied.
            .unhealthy_pod_eviction_policy("AlwaysAllow");
        bundle.add("budget", spec.object(PodDisruptionBudget::new(&spec.name)).spec(budget));
    }
}
