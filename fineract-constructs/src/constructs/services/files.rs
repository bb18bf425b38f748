//! Files that all replicas of a service share.

use fineract_core::Scope;
use fineract_kube::core_v1::{PersistentVolumeClaim, PersistentVolumeClaimSpec, VolumeResourceRequirements};

use super::names;
use super::spec::Spec;

/// Where the shared files are in the container.
pub(super) const MOUNT: &str = "/var/lib/fineract";

/// The claim that the shared files are reached by.
pub(super) fn claim(spec: &Spec) -> String {
    format!("{}-files", spec.name)
}

/// Adds the claim, if the service has shared files.
pub(super) fn add(spec: &Spec, bundle: &mut Scope) {
    let Some(gibibytes) = spec.data.shared_files else { return };
    let size = VolumeResourceRequirements::new().requests([("storage", format!("{gibibytes}Gi"))]);
    let claim_spec = PersistentVolumeClaimSpec::new()
        .access_modes(["ReadWriteMany"])
        .storage_class_name(names::SHARED_STORAGE)
        .resources(size);
    bundle.add("files", spec.object(PersistentVolumeClaim::new(claim(spec))).spec(claim_spec));
}
