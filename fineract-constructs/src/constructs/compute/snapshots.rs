//! How snapshots of volumes are made.

use fineract_core::Scope;
use fineract_kube::KubeObject;
use fineract_kube::snapshot_storage::VolumeSnapshotClass;

use crate::constructs::compute::Cluster;

/// Adds the class of snapshots of EBS volumes: they outlive the object that asked for them, and are encrypted as their
/// volume is.
pub(super) fn add(scope: &mut Scope, cluster: &Cluster) {
    let class =
        VolumeSnapshotClass::new("ebs", VolumeSnapshotClass::DELETION_POLICY_RETAIN, "ebs.csi.aws.com")
            .annotation("snapshot.storage.kubernetes.io/is-default-class", "true");
    scope.at(cluster.storage).add("ebs-snapshots", class);
}
