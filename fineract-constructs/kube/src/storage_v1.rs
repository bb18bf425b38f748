// Written by `fineract-codegen`; do not edit.

//! Objects of `storage.k8s.io/v1`.

use crate::generated::{Dict, IntoKnown, List, Map, Object, ObjectRef, with};
use crate::core_v1;

/// CSIDriver captures information about a Container Storage Interface (CSI) volume driver deployed on the cluster.
/// Kubernetes attach detach controller uses this object to determine whether attach is required. Kubelet uses this
/// object to determine whether pod information needs to be passed on mount. CSIDriver objects are non-namespaced.
#[derive(Clone)]
pub struct CSIDriver(Object);

impl CSIDriver {
    /// A `CSIDriver` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<CSIDriverSpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// spec represents the specification of the CSI Driver.
    pub fn spec(self, value: impl IntoKnown<CSIDriverSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `CSIDriver` that it added.
pub type CSIDriverRef = ObjectRef<CSIDriver>;

crate::object!(CSIDriver, "storage.k8s.io/v1", "CSIDriver");

/// CSIDriverSpec is the specification of a CSIDriver.
#[derive(Clone)]
pub struct CSIDriverSpec(Map);

impl CSIDriverSpec {
    /// `File`, for [`fs_group_policy`](Self::fs_group_policy).
    pub const FS_GROUP_POLICY_FILE: &'static str = "File";
    /// `None`, for [`fs_group_policy`](Self::fs_group_policy).
    pub const FS_GROUP_POLICY_NONE: &'static str = "None";
    /// `ReadWriteOnceWithFSType`, for [`fs_group_policy`](Self::fs_group_policy).
    pub const FS_GROUP_POLICY_READ_WRITE_ONCE_WITH_FS_TYPE: &'static str = "ReadWriteOnceWithFSType";
    /// `Ephemeral`, for [`volume_lifecycle_modes`](Self::volume_lifecycle_modes).
    pub const VOLUME_LIFECYCLE_MODES_EPHEMERAL: &'static str = "Ephemeral";
    /// `Persistent`, for [`volume_lifecycle_modes`](Self::volume_lifecycle_modes).
    pub const VOLUME_LIFECYCLE_MODES_PERSISTENT: &'static str = "Persistent";

    /// A `CSIDriverSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// attachRequired indicates this CSI volume driver requires an attach operation (because it implements the CSI
    /// ControllerPublishVolume() method), and that the Kubernetes attach detach controller should call the attach
    /// volume interface which checks the volumeattachment status and waits until the volume is attached before
    /// proceeding to mounting. The CSI external-attacher coordinates with CSI volume driver and updates the
    /// volumeattachment status when the attach operation is complete. If the value is specified to false, the attach
    /// operation will be skipped. Otherwise the attach operation will be called.
    ///
    /// This field is immutable.
    pub fn attach_required(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "attachRequired", value.into_known()))
    }

    /// fsGroupPolicy defines if the underlying volume supports changing ownership and permission of the volume before
    /// being mounted. Refer to the specific FSGroupPolicy values for additional details.
    ///
    /// This field was immutable in Kubernetes \< 1.29 and now is mutable.
    ///
    /// Defaults to ReadWriteOnceWithFSType, which will examine each volume to determine if Kubernetes should modify
    /// ownership and permissions of the volume. With the default policy the defined fsGroup will only be applied if a
    /// fstype is defined and the volume's access mode contains ReadWriteOnce. One of `File`, `None`,
    /// `ReadWriteOnceWithFSType`.
    pub fn fs_group_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsGroupPolicy", value.into_known()))
    }

    /// nodeAllocatableUpdatePeriodSeconds specifies the interval between periodic updates of the CSINode allocatable
    /// capacity for this driver. When set, both periodic updates and updates triggered by capacity-related failures
    /// are enabled. If not set, no updates occur (neither periodic nor upon detecting capacity-related failures), and
    /// the allocatable.count remains static. The minimum allowed value for this field is 10 seconds.
    ///
    /// This feature requires the MutableCSINodeAllocatableCount feature gate to be enabled.
    ///
    /// This field is mutable.
    pub fn node_allocatable_update_period_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "nodeAllocatableUpdatePeriodSeconds", value.into_known()))
    }

    /// podInfoOnMount indicates this CSI volume driver requires additional pod information (like podName, podUID,
    /// etc.) during mount operations, if set to true. If set to false, pod information will not be passed on mount.
    /// Default is false.
    ///
    /// The CSI driver specifies podInfoOnMount as part of driver deployment. If true, Kubelet will pass pod
    /// information as VolumeContext in the CSI NodePublishVolume() calls. The CSI driver is responsible for parsing
    /// and validating the information passed in as VolumeContext.
    ///
    /// The following VolumeContext will be passed if podInfoOnMount is set to true. This list might grow, but the
    /// prefix will be used. "csi.storage.k8s.io/pod.name": pod.Name "csi.storage.k8s.io/pod.namespace": pod.Namespace
    /// "csi.storage.k8s.io/pod.uid": string(pod.UID) "csi.storage.k8s.io/ephemeral": "true" if the volume is an
    /// ephemeral inline volume
    /// defined by a CSIVolumeSource, otherwise "false"
    ///
    /// "csi.storage.k8s.io/ephemeral" is a new feature in Kubernetes 1.16. It is only required for drivers which
    /// support both the "Persistent" and "Ephemeral" VolumeLifecycleMode. Other drivers can leave pod info disabled
    /// and/or ignore this field. As Kubernetes 1.15 doesn't support this field, drivers can only support one mode
    /// when deployed on such a cluster and the deployment determines which mode that is, for example via a command
    /// line parameter of the driver.
    ///
    /// This field was immutable in Kubernetes \< 1.29 and now is mutable.
    pub fn pod_info_on_mount(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "podInfoOnMount", value.into_known()))
    }

    /// preventPodSchedulingIfMissing indicates that the CSI driver wants to prevent pod scheduling if the CSI driver
    /// on the node is missing.
    ///
    /// Enabling this option will prevent the scheduler (or any other component which embeds default scheduler such as
    /// cluster-autoscaler) from scheduling pods to nodes where CSI driver is not installed.
    ///
    /// For components(such as cluster-autoscaler) that embed the scheduler and run pod placement simulations using
    /// scheduler plugins, they MUST be aware of CSI driver registration information via CSINode object. They must
    /// create simulated CSINode objects in addition to Node objects during scheduling simulation, otherwise if
    /// PreventPodSchedulingIfMissing is enabled globally for CSIDriver object, any newly created node may be rejected
    /// by the scheduler because of missing CSI driver information from the node.
    ///
    /// This is a beta feature and requires the VolumeLimitScaling feature gate to be enabled. Default is "false".
    ///
    /// Kubernetes 1.36 and newer.
    pub fn prevent_pod_scheduling_if_missing(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "preventPodSchedulingIfMissing", value.into_known()))
    }

    /// requiresRepublish indicates the CSI driver wants `NodePublishVolume` being periodically called to reflect any
    /// possible change in the mounted volume. This field defaults to false.
    ///
    /// Note: After a successful initial NodePublishVolume call, subsequent calls to NodePublishVolume should only
    /// update the contents of the volume. New mount points will not be seen by a running container.
    pub fn requires_republish(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "requiresRepublish", value.into_known()))
    }

    /// seLinuxMount specifies if the CSI driver supports "-o context" mount option.
    ///
    /// When "true", the CSI driver must ensure that all volumes provided by this CSI driver can be mounted separately
    /// with different `-o context` options. This is typical for storage backends that provide volumes as filesystems
    /// on block devices or as independent shared volumes. Kubernetes will call NodeStage / NodePublish with "-o
    /// context=xyz" mount option when mounting a ReadWriteOncePod volume used in Pod that has explicitly set SELinux
    /// context. In the future, it may be expanded to other volume AccessModes. In any case, Kubernetes will ensure
    /// that the volume is mounted only with a single SELinux context.
    ///
    /// When "false", Kubernetes won't pass any special SELinux mount options to the driver. This is typical for
    /// volumes that represent subdirectories of a bigger shared filesystem.
    ///
    /// Default is "false".
    pub fn se_linux_mount(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "seLinuxMount", value.into_known()))
    }

    /// serviceAccountTokenInSecrets is an opt-in for CSI drivers to indicate that service account tokens should be
    /// passed via the Secrets field in NodePublishVolumeRequest instead of the VolumeContext field. The CSI
    /// specification provides a dedicated Secrets field for sensitive information like tokens, which is the
    /// appropriate mechanism for handling credentials. This addresses security concerns where sensitive tokens were
    /// being logged as part of volume context.
    ///
    /// When "true", kubelet will pass the tokens only in the Secrets field with the key
    /// "csi.storage.k8s.io/serviceAccount.tokens". The CSI driver must be updated to read tokens from the Secrets
    /// field instead of VolumeContext.
    ///
    /// When "false" or not set, kubelet will pass the tokens in VolumeContext with the key
    /// "csi.storage.k8s.io/serviceAccount.tokens" (existing behavior). This maintains backward compatibility with
    /// existing CSI drivers.
    ///
    /// This field can only be set when TokenRequests is configured. The API server will reject CSIDriver specs that
    /// set this field without TokenRequests.
    ///
    /// Default behavior if unset is to pass tokens in the VolumeContext field.
    ///
    /// Kubernetes 1.35 and newer.
    pub fn service_account_token_in_secrets(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "serviceAccountTokenInSecrets", value.into_known()))
    }

    /// storageCapacity indicates that the CSI volume driver wants pod scheduling to consider the storage capacity
    /// that the driver deployment will report by creating CSIStorageCapacity objects with capacity information, if
    /// set to true.
    ///
    /// The check can be enabled immediately when deploying a driver. In that case, provisioning new volumes with late
    /// binding will pause until the driver deployment has published some suitable CSIStorageCapacity object.
    ///
    /// Alternatively, the driver can be deployed with the field unset or false and it can be flipped later when
    /// storage capacity information has been published.
    ///
    /// This field was immutable in Kubernetes \<= 1.22 and now is mutable.
    pub fn storage_capacity(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "storageCapacity", value.into_known()))
    }

    /// tokenRequests indicates the CSI driver needs pods' service account tokens it is mounting volume for to do
    /// necessary authentication. Kubelet will pass the tokens in VolumeContext in the CSI NodePublishVolume calls.
    /// The CSI driver should parse and validate the following VolumeContext:
    /// "csi.storage.k8s.io/serviceAccount.tokens": {
    /// "\<audience\>": {
    /// "token": \<token\>,
    /// "expirationTimestamp": \<expiration timestamp in RFC3339\>,
    /// },
    /// ...
    /// }
    ///
    /// Note: Audience in each TokenRequest should be different and at most one token is empty string. To receive a
    /// new token after expiry, RequiresRepublish can be used to trigger NodePublishVolume periodically.
    pub fn token_requests(self, value: impl IntoKnown<List<TokenRequest>>) -> Self {
        Self(with(self.0, "tokenRequests", value.into_known()))
    }

    /// volumeLifecycleModes defines what kind of volumes this CSI volume driver supports. The default if the list is
    /// empty is "Persistent", which is the usage defined by the CSI specification and implemented in Kubernetes via
    /// the usual PV/PVC mechanism.
    ///
    /// The other mode is "Ephemeral". In this mode, volumes are defined inline inside the pod spec with
    /// CSIVolumeSource and their lifecycle is tied to the lifecycle of that pod. A driver has to be aware of this
    /// because it is only going to get a NodePublishVolume call for such a volume.
    ///
    /// For more information about implementing this mode, see
    /// <https://kubernetes-csi.github.io/docs/ephemeral-local-volumes.html> A driver can support one or more of these
    /// modes and more modes may be added in the future.
    ///
    /// This field is beta. This field is immutable. One of `Ephemeral`, `Persistent`.
    pub fn volume_lifecycle_modes(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "volumeLifecycleModes", value.into_known()))
    }
}

/// StorageClass describes the parameters for a class of storage for which PersistentVolumes can be dynamically
/// provisioned.
///
/// StorageClasses are non-namespaced; the name of the storage class according to etcd is in ObjectMeta.Name.
#[derive(Clone)]
pub struct StorageClass(Object);

impl StorageClass {
    /// `Delete`, for [`reclaim_policy`](Self::reclaim_policy).
    pub const RECLAIM_POLICY_DELETE: &'static str = "Delete";
    /// `Recycle`, for [`reclaim_policy`](Self::reclaim_policy).
    pub const RECLAIM_POLICY_RECYCLE: &'static str = "Recycle";
    /// `Retain`, for [`reclaim_policy`](Self::reclaim_policy).
    pub const RECLAIM_POLICY_RETAIN: &'static str = "Retain";
    /// `Immediate`, for [`volume_binding_mode`](Self::volume_binding_mode).
    pub const VOLUME_BINDING_MODE_IMMEDIATE: &'static str = "Immediate";
    /// `WaitForFirstConsumer`, for [`volume_binding_mode`](Self::volume_binding_mode).
    pub const VOLUME_BINDING_MODE_WAIT_FOR_FIRST_CONSUMER: &'static str = "WaitForFirstConsumer";

    /// A `StorageClass` of this name with its `provisioner`.
    pub fn new(name: impl Into<String>, provisioner: impl IntoKnown<String>) -> Self {
        Self(Object::new(name)).provisioner(provisioner)
    }

    /// allowVolumeExpansion shows whether the storage class allow volume expand.
    pub fn allow_volume_expansion(self, value: impl IntoKnown<bool>) -> Self {
        Self(self.0.with("allowVolumeExpansion", value.into_known()))
    }

    /// allowedTopologies restrict the node topologies where volumes can be dynamically provisioned. Each volume
    /// plugin defines its own supported topology specifications. An empty TopologySelectorTerm list means there is no
    /// topology restriction. This field is only honored by servers that enable the VolumeScheduling feature.
    pub fn allowed_topologies(self, value: impl IntoKnown<List<core_v1::TopologySelectorTerm>>) -> Self {
        Self(self.0.with("allowedTopologies", value.into_known()))
    }

    /// mountOptions controls the mountOptions for dynamically provisioned PersistentVolumes of this storage class.
    /// e.g. \["ro", "soft"\]. Not validated - mount of the PVs will simply fail if one is invalid.
    pub fn mount_options(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(self.0.with("mountOptions", value.into_known()))
    }

    /// parameters holds the parameters for the provisioner that should create volumes of this storage class.
    pub fn parameters(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(self.0.with("parameters", value.into_known()))
    }

    /// provisioner indicates the type of the provisioner.
    pub fn provisioner(self, value: impl IntoKnown<String>) -> Self {
        Self(self.0.with("provisioner", value.into_known()))
    }

    /// reclaimPolicy controls the reclaimPolicy for dynamically provisioned PersistentVolumes of this storage class.
    /// Defaults to Delete. One of `Delete`, `Recycle`, `Retain`.
    pub fn reclaim_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(self.0.with("reclaimPolicy", value.into_known()))
    }

    /// volumeBindingMode indicates how PersistentVolumeClaims should be provisioned and bound.  When unset,
    /// VolumeBindingImmediate is used. This field is only honored by servers that enable the VolumeScheduling
    /// feature. One of `Immediate`, `WaitForFirstConsumer`.
    pub fn volume_binding_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(self.0.with("volumeBindingMode", value.into_known()))
    }
}

/// What a program holds of the `StorageClass` that it added.
pub type StorageClassRef = ObjectRef<StorageClass>;

crate::object!(StorageClass, "storage.k8s.io/v1", "StorageClass");

/// TokenRequest contains parameters of a service account token.
#[derive(Clone)]
pub struct TokenRequest(Map);

impl TokenRequest {
    /// A `TokenRequest` with its `audience`.
    pub fn new(audience: impl IntoKnown<String>) -> Self {
        Self(Map::default()).audience(audience)
    }

    /// audience is the intended audience of the token in "TokenRequestSpec". It will default to the audiences of kube
    /// apiserver.
    pub fn audience(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "audience", value.into_known()))
    }

    /// expirationSeconds is the duration of validity of the token in "TokenRequestSpec". It has the same default
    /// value of "ExpirationSeconds" in "TokenRequestSpec".
    pub fn expiration_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "expirationSeconds", value.into_known()))
    }
}

crate::properties! {
    CSIDriverSpec,
    TokenRequest,
}
