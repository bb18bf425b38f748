// Written by `fineract-codegen`; do not edit.

//! Objects of `snapshot.storage.k8s.io/v1`.

use crate::generated::{Dict, IntoKnown, Object, ObjectRef};

/// How snapshots of volumes are made.
#[derive(Clone)]
pub struct VolumeSnapshotClass(Object);

impl VolumeSnapshotClass {
    /// `Delete`, for [`deletion_policy`](Self::deletion_policy).
    pub const DELETION_POLICY_DELETE: &'static str = "Delete";
    /// `Retain`, for [`deletion_policy`](Self::deletion_policy).
    pub const DELETION_POLICY_RETAIN: &'static str = "Retain";

    /// A `VolumeSnapshotClass` of this name with its `deletionPolicy` and `driver`.
    pub fn new(
        name: impl Into<String>,
        deletion_policy: impl IntoKnown<String>,
        driver: impl IntoKnown<String>,
    ) -> Self {
        Self(Object::new(name)).deletion_policy(deletion_policy).driver(driver)
    }

    /// What becomes of the stored snapshot when its object is deleted. One of `Delete`, `Retain`.
    pub fn deletion_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(self.0.with("deletionPolicy", value.into_known()))
    }

    /// The CSI driver.
    pub fn driver(self, value: impl IntoKnown<String>) -> Self {
        Self(self.0.with("driver", value.into_known()))
    }

    /// The driver's own settings.
    pub fn parameters(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(self.0.with("parameters", value.into_known()))
    }
}

/// What a program holds of the `VolumeSnapshotClass` that it added.
pub type VolumeSnapshotClassRef = ObjectRef<VolumeSnapshotClass>;

crate::object!(VolumeSnapshotClass, "snapshot.storage.k8s.io/v1", "VolumeSnapshotClass");
