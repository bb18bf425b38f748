// Written by `fineract-codegen`; do not edit.

//! Objects of `v1`.

use crate::generated::{Dict, IntOrString, IntoKnown, List, Map, Object, ObjectRef, Quantity, with};
use crate::meta_v1;

/// Represents a Persistent Disk resource in AWS.
///
/// An AWS EBS disk must exist before mounting to a container. The disk must also be in the same AWS zone as the
/// kubelet. An AWS EBS disk can only be mounted as read/write once. AWS EBS volumes support ownership management and
/// SELinux relabeling.
#[derive(Clone)]
pub struct AWSElasticBlockStoreVolumeSource(Map);

impl AWSElasticBlockStoreVolumeSource {
    /// An `AWSElasticBlockStoreVolumeSource` with its `volumeID`.
    pub fn new(volume_id: impl IntoKnown<String>) -> Self {
        Self(Map::default()).volume_id(volume_id)
    }

    /// fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
    /// supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
    /// unspecified. More info: <https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore>
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// partition is the partition in the volume that you want to mount. If omitted, the default is to mount by volume
    /// name. Examples: For volume /dev/sda1, you specify the partition as "1". Similarly, the volume partition for
    /// /dev/sda is "0" (or you can leave the property empty).
    pub fn partition(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "partition", value.into_known()))
    }

    /// readOnly value true will force the readOnly setting in VolumeMounts. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore>
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// volumeID is unique ID of the persistent disk resource in AWS (Amazon EBS volume). More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore>
    pub fn volume_id(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeID", value.into_known()))
    }
}

/// Affinity is a group of affinity scheduling rules.
#[derive(Clone)]
pub struct Affinity(Map);

impl Affinity {
    /// An `Affinity`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Describes node affinity scheduling rules for the pod.
    pub fn node_affinity(self, value: impl IntoKnown<NodeAffinity>) -> Self {
        Self(with(self.0, "nodeAffinity", value.into_known()))
    }

    /// Describes pod affinity scheduling rules (e.g. co-locate this pod in the same node, zone, etc. as some other
    /// pod(s)).
    pub fn pod_affinity(self, value: impl IntoKnown<PodAffinity>) -> Self {
        Self(with(self.0, "podAffinity", value.into_known()))
    }

    /// Describes pod anti-affinity scheduling rules (e.g. avoid putting this pod in the same node, zone, etc. as some
    /// other pod(s)).
    pub fn pod_anti_affinity(self, value: impl IntoKnown<PodAntiAffinity>) -> Self {
        Self(with(self.0, "podAntiAffinity", value.into_known()))
    }
}

/// AppArmorProfile defines a pod or container's AppArmor settings.
#[derive(Clone)]
pub struct AppArmorProfile(Map);

impl AppArmorProfile {
    /// `Localhost`, for [`type`](Self::type).
    pub const TYPE_LOCALHOST: &'static str = "Localhost";
    /// `RuntimeDefault`, for [`type`](Self::type).
    pub const TYPE_RUNTIME_DEFAULT: &'static str = "RuntimeDefault";
    /// `Unconfined`, for [`type`](Self::type).
    pub const TYPE_UNCONFINED: &'static str = "Unconfined";

    /// An `AppArmorProfile` with its `type`.
    pub fn new(r#type: impl IntoKnown<String>) -> Self {
        Self(Map::default()).r#type(r#type)
    }

    /// localhostProfile indicates a profile loaded on the node that should be used. The profile must be preconfigured
    /// on the node to work. Must match the loaded name of the profile. Must be set if and only if type is "Localhost".
    pub fn localhost_profile(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "localhostProfile", value.into_known()))
    }

    /// type indicates which kind of AppArmor profile will be applied. Valid options are:
    /// Localhost - a profile pre-loaded on the node.
    /// RuntimeDefault - the container runtime's default profile.
    /// Unconfined - no AppArmor enforcement. One of `Localhost`, `RuntimeDefault`, `Unconfined`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// AzureDisk represents an Azure Data Disk mount on the host and bind mount to the pod.
#[derive(Clone)]
pub struct AzureDiskVolumeSource(Map);

impl AzureDiskVolumeSource {
    /// An `AzureDiskVolumeSource` with its `diskName` and `diskURI`.
    pub fn new(disk_name: impl IntoKnown<String>, disk_uri: impl IntoKnown<String>) -> Self {
        Self(Map::default()).disk_name(disk_name).disk_uri(disk_uri)
    }

    /// cachingMode is the Host Caching mode: None, Read Only, Read Write.
    pub fn caching_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "cachingMode", value.into_known()))
    }

    /// diskName is the Name of the data disk in the blob storage
    pub fn disk_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "diskName", value.into_known()))
    }

    /// diskURI is the URI of data disk in the blob storage
    pub fn disk_uri(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "diskURI", value.into_known()))
    }

    /// fsType is Filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
    /// "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// kind expected values are Shared: multiple blob disks per storage account  Dedicated: single blob disk per
    /// storage account  Managed: azure managed data disk (only in managed availability set). defaults to shared
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// readOnly Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }
}

/// AzureFile represents an Azure File Service mount on the host and bind mount to the pod.
#[derive(Clone)]
pub struct AzureFilePersistentVolumeSource(Map);

impl AzureFilePersistentVolumeSource {
    /// An `AzureFilePersistentVolumeSource` with its `secretName` and `shareName`.
    pub fn new(secret_name: impl IntoKnown<String>, share_name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).secret_name(secret_name).share_name(share_name)
    }

    /// readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretName is the name of secret that contains Azure Storage Account Name and Key
    pub fn secret_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "secretName", value.into_known()))
    }

    /// secretNamespace is the namespace of the secret that contains Azure Storage Account Name and Key default is the
    /// same as the Pod
    pub fn secret_namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "secretNamespace", value.into_known()))
    }

    /// shareName is the azure Share Name
    pub fn share_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "shareName", value.into_known()))
    }
}

/// AzureFile represents an Azure File Service mount on the host and bind mount to the pod.
#[derive(Clone)]
pub struct AzureFileVolumeSource(Map);

impl AzureFileVolumeSource {
    /// An `AzureFileVolumeSource` with its `secretName` and `shareName`.
    pub fn new(secret_name: impl IntoKnown<String>, share_name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).secret_name(secret_name).share_name(share_name)
    }

    /// readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretName is the  name of secret that contains Azure Storage Account Name and Key
    pub fn secret_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "secretName", value.into_known()))
    }

    /// shareName is the azure share Name
    pub fn share_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "shareName", value.into_known()))
    }
}

/// Represents storage that is managed by an external CSI volume driver
#[derive(Clone)]
pub struct CSIPersistentVolumeSource(Map);

impl CSIPersistentVolumeSource {
    /// A `CSIPersistentVolumeSource` with its `driver` and `volumeHandle`.
    pub fn new(driver: impl IntoKnown<String>, volume_handle: impl IntoKnown<String>) -> Self {
        Self(Map::default()).driver(driver).volume_handle(volume_handle)
    }

    /// controllerExpandSecretRef is a reference to the secret object containing sensitive information to pass to the
    /// CSI driver to complete the CSI ControllerExpandVolume call. This field is optional, and may be empty if no
    /// secret is required. If the secret object contains more than one secret, all secrets are passed.
    pub fn controller_expand_secret_ref(self, value: impl IntoKnown<SecretReference>) -> Self {
        Self(with(self.0, "controllerExpandSecretRef", value.into_known()))
    }

    /// controllerPublishSecretRef is a reference to the secret object containing sensitive information to pass to the
    /// CSI driver to complete the CSI ControllerPublishVolume and ControllerUnpublishVolume calls. This field is
    /// optional, and may be empty if no secret is required. If the secret object contains more than one secret, all
    /// secrets are passed.
    pub fn controller_publish_secret_ref(self, value: impl IntoKnown<SecretReference>) -> Self {
        Self(with(self.0, "controllerPublishSecretRef", value.into_known()))
    }

    /// driver is the name of the driver to use for this volume. Required.
    pub fn driver(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "driver", value.into_known()))
    }

    /// fsType to mount. Must be a filesystem type supported by the host operating system. Ex. "ext4", "xfs", "ntfs".
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// nodeExpandSecretRef is a reference to the secret object containing sensitive information to pass to the CSI
    /// driver to complete the CSI NodeExpandVolume call. This field is optional, may be omitted if no secret is
    /// required. If the secret object contains more than one secret, all secrets are passed.
    pub fn node_expand_secret_ref(self, value: impl IntoKnown<SecretReference>) -> Self {
        Self(with(self.0, "nodeExpandSecretRef", value.into_known()))
    }

    /// nodePublishSecretRef is a reference to the secret object containing sensitive information to pass to the CSI
    /// driver to complete the CSI NodePublishVolume and NodeUnpublishVolume calls. This field is optional, and may be
    /// empty if no secret is required. If the secret object contains more than one secret, all secrets are passed.
    pub fn node_publish_secret_ref(self, value: impl IntoKnown<SecretReference>) -> Self {
        Self(with(self.0, "nodePublishSecretRef", value.into_known()))
    }

    /// nodeStageSecretRef is a reference to the secret object containing sensitive information to pass to the CSI
    /// driver to complete the CSI NodeStageVolume and NodeStageVolume and NodeUnstageVolume calls. This field is
    /// optional, and may be empty if no secret is required. If the secret object contains more than one secret, all
    /// secrets are passed.
    pub fn node_stage_secret_ref(self, value: impl IntoKnown<SecretReference>) -> Self {
        Self(with(self.0, "nodeStageSecretRef", value.into_known()))
    }

    /// readOnly value to pass to ControllerPublishVolumeRequest. Defaults to false (read/write).
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// volumeAttributes of the volume to publish.
    pub fn volume_attributes(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "volumeAttributes", value.into_known()))
    }

    /// volumeHandle is the unique volume name returned by the CSI volume plugin’s CreateVolume to refer to the
    /// volume on all subsequent calls. Required.
    pub fn volume_handle(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeHandle", value.into_known()))
    }
}

/// Represents a source location of a volume to mount, managed by an external CSI driver
#[derive(Clone)]
pub struct CSIVolumeSource(Map);

impl CSIVolumeSource {
    /// A `CSIVolumeSource` with its `driver`.
    pub fn new(driver: impl IntoKnown<String>) -> Self {
        Self(Map::default()).driver(driver)
    }

    /// driver is the name of the CSI driver that handles this volume. Consult with your admin for the correct name as
    /// registered in the cluster.
    pub fn driver(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "driver", value.into_known()))
    }

    /// fsType to mount. Ex. "ext4", "xfs", "ntfs". If not provided, the empty value is passed to the associated CSI
    /// driver which will determine the default filesystem to apply.
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// nodePublishSecretRef is a reference to the secret object containing sensitive information to pass to the CSI
    /// driver to complete the CSI NodePublishVolume and NodeUnpublishVolume calls. This field is optional, and  may
    /// be empty if no secret is required. If the secret object contains more than one secret, all secret references
    /// are passed.
    pub fn node_publish_secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "nodePublishSecretRef", value.into_known()))
    }

    /// readOnly specifies a read-only configuration for the volume. Defaults to false (read/write).
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// volumeAttributes stores driver-specific properties that are passed to the CSI driver. Consult your driver's
    /// documentation for supported values.
    pub fn volume_attributes(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "volumeAttributes", value.into_known()))
    }
}

/// Adds and removes POSIX capabilities from running containers.
#[derive(Clone)]
pub struct Capabilities(Map);

impl Capabilities {
    /// A `Capabilities`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Added capabilities
    pub fn add(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "add", value.into_known()))
    }

    /// Removed capabilities
    pub fn drop(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "drop", value.into_known()))
    }
}

/// Represents a Ceph Filesystem mount that lasts the lifetime of a pod Cephfs volumes do not support ownership
/// management or SELinux relabeling.
#[derive(Clone)]
pub struct CephFSPersistentVolumeSource(Map);

impl CephFSPersistentVolumeSource {
    /// A `CephFSPersistentVolumeSource` with its `monitors`.
    pub fn new(monitors: impl IntoKnown<List<String>>) -> Self {
        Self(Map::default()).monitors(monitors)
    }

    /// monitors is Required: Monitors is a collection of Ceph monitors More info:
    /// <https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it>
    pub fn monitors(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "monitors", value.into_known()))
    }

    /// path is Optional: Used as the mounted root, rather than the full Ceph tree, default is /
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// readOnly is Optional: Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
    /// VolumeMounts. More info: <https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it>
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretFile is Optional: SecretFile is the path to key ring for User, default is /etc/ceph/user.secret More
    /// info: <https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it>
    pub fn secret_file(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "secretFile", value.into_known()))
    }

    /// secretRef is Optional: SecretRef is reference to the authentication secret for User, default is empty. More
    /// info: <https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it>
    pub fn secret_ref(self, value: impl IntoKnown<SecretReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// user is Optional: User is the rados user name, default is admin More info:
    /// <https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it>
    pub fn user(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "user", value.into_known()))
    }
}

/// Represents a Ceph Filesystem mount that lasts the lifetime of a pod Cephfs volumes do not support ownership
/// management or SELinux relabeling.
#[derive(Clone)]
pub struct CephFSVolumeSource(Map);

impl CephFSVolumeSource {
    /// A `CephFSVolumeSource` with its `monitors`.
    pub fn new(monitors: impl IntoKnown<List<String>>) -> Self {
        Self(Map::default()).monitors(monitors)
    }

    /// monitors is Required: Monitors is a collection of Ceph monitors More info:
    /// <https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it>
    pub fn monitors(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "monitors", value.into_known()))
    }

    /// path is Optional: Used as the mounted root, rather than the full Ceph tree, default is /
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// readOnly is Optional: Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
    /// VolumeMounts. More info: <https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it>
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretFile is Optional: SecretFile is the path to key ring for User, default is /etc/ceph/user.secret More
    /// info: <https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it>
    pub fn secret_file(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "secretFile", value.into_known()))
    }

    /// secretRef is Optional: SecretRef is reference to the authentication secret for User, default is empty. More
    /// info: <https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it>
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// user is optional: User is the rados user name, default is admin More info:
    /// <https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it>
    pub fn user(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "user", value.into_known()))
    }
}

/// Represents a cinder volume resource in Openstack. A Cinder volume must exist before mounting to a container. The
/// volume must also be in the same region as the kubelet. Cinder volumes support ownership management and SELinux
/// relabeling.
#[derive(Clone)]
pub struct CinderPersistentVolumeSource(Map);

impl CinderPersistentVolumeSource {
    /// A `CinderPersistentVolumeSource` with its `volumeID`.
    pub fn new(volume_id: impl IntoKnown<String>) -> Self {
        Self(Map::default()).volume_id(volume_id)
    }

    /// fsType Filesystem type to mount. Must be a filesystem type supported by the host operating system. Examples:
    /// "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified. More info:
    /// <https://examples.k8s.io/mysql-cinder-pd/README.md>
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// readOnly is Optional: Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
    /// VolumeMounts. More info: <https://examples.k8s.io/mysql-cinder-pd/README.md>
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef is Optional: points to a secret object containing parameters used to connect to OpenStack.
    pub fn secret_ref(self, value: impl IntoKnown<SecretReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// volumeID used to identify the volume in cinder. More info: <https://examples.k8s.io/mysql-cinder-pd/README.md>
    pub fn volume_id(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeID", value.into_known()))
    }
}

/// Represents a cinder volume resource in Openstack. A Cinder volume must exist before mounting to a container. The
/// volume must also be in the same region as the kubelet. Cinder volumes support ownership management and SELinux
/// relabeling.
#[derive(Clone)]
pub struct CinderVolumeSource(Map);

impl CinderVolumeSource {
    /// A `CinderVolumeSource` with its `volumeID`.
    pub fn new(volume_id: impl IntoKnown<String>) -> Self {
        Self(Map::default()).volume_id(volume_id)
    }

    /// fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system.
    /// Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified. More info:
    /// <https://examples.k8s.io/mysql-cinder-pd/README.md>
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. More
    /// info: <https://examples.k8s.io/mysql-cinder-pd/README.md>
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef is optional: points to a secret object containing parameters used to connect to OpenStack.
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// volumeID used to identify the volume in cinder. More info: <https://examples.k8s.io/mysql-cinder-pd/README.md>
    pub fn volume_id(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeID", value.into_known()))
    }
}

/// ClientIPConfig represents the configurations of Client IP based session affinity.
#[derive(Clone)]
pub struct ClientIPConfig(Map);

impl ClientIPConfig {
    /// A `ClientIPConfig`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// timeoutSeconds specifies the seconds of ClientIP type session sticky time. The value must be \>0 &&
    /// \<=86400(for 1 day) if ServiceAffinity == "ClientIP". Default value is 10800(for 3 hours).
    pub fn timeout_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "timeoutSeconds", value.into_known()))
    }
}

/// ClusterTrustBundleProjection describes how to select a set of ClusterTrustBundle objects and project their
/// contents into the pod filesystem.
#[derive(Clone)]
pub struct ClusterTrustBundleProjection(Map);

impl ClusterTrustBundleProjection {
    /// A `ClusterTrustBundleProjection` with its `path`.
    pub fn new(path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).path(path)
    }

    /// Select all ClusterTrustBundles that match this label selector.  Only has effect if signerName is set. 
    /// Mutually-exclusive with name.  If unset, interpreted as "match nothing".  If set but empty, interpreted as
    /// "match everything".
    pub fn label_selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "labelSelector", value.into_known()))
    }

    /// Select a single ClusterTrustBundle by object name.  Mutually-exclusive with signerName and labelSelector.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// If true, don't block pod startup if the referenced ClusterTrustBundle(s) aren't available.  If using name,
    /// then the named ClusterTrustBundle is allowed not to exist.  If using signerName, then the combination of
    /// signerName and labelSelector is allowed to match zero ClusterTrustBundles.
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }

    /// Relative path from the volume root to write the bundle.
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// Select all ClusterTrustBundles that match this signer name. Mutually-exclusive with name.  The contents of all
    /// selected ClusterTrustBundles will be unified and deduplicated.
    pub fn signer_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "signerName", value.into_known()))
    }

    /// user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence
    /// over defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn user(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "user", value.into_known()))
    }
}

/// ConfigMap holds configuration data for pods to consume.
#[derive(Clone)]
pub struct ConfigMap(Object);

impl ConfigMap {
    /// A `ConfigMap` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// BinaryData contains the binary data. Each key must consist of alphanumeric characters, '-', '\_' or '.'.
    /// BinaryData can contain byte sequences that are not in the UTF-8 range. The keys stored in BinaryData must not
    /// overlap with the ones in the Data field, this is enforced during validation process. Using this field will
    /// require 1.10+ apiserver and kubelet. Note: BinaryData keys are not currently propagated to container env vars
    /// via ConfigMapKeyRef or ConfigMapRef env sources; only Data keys are used.
    pub fn binary_data(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(self.0.with("binaryData", value.into_known()))
    }

    /// Data contains the configuration data. Each key must consist of alphanumeric characters, '-', '\_' or '.'.
    /// Values with non-UTF-8 byte sequences must use the BinaryData field. The keys stored in Data must not overlap
    /// with the keys in the BinaryData field, this is enforced during validation process.
    pub fn data(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(self.0.with("data", value.into_known()))
    }

    /// Immutable, if set to true, ensures that data stored in the ConfigMap cannot be updated (only object metadata
    /// can be modified). If not set to true, the field can be modified at any time. Defaulted to nil.
    pub fn immutable(self, value: impl IntoKnown<bool>) -> Self {
        Self(self.0.with("immutable", value.into_known()))
    }
}

/// What a program holds of the `ConfigMap` that it added.
pub type ConfigMapRef = ObjectRef<ConfigMap>;

crate::object!(ConfigMap, "v1", "ConfigMap");

/// ConfigMapEnvSource selects a ConfigMap to populate the environment variables with.
///
/// The contents of the target ConfigMap's Data field will represent the key-value pairs as environment variables.
/// Keys in the BinaryData field are not currently propagated to container env vars.
#[derive(Clone)]
pub struct ConfigMapEnvSource(Map);

impl ConfigMapEnvSource {
    /// A `ConfigMapEnvSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
    /// empty. Instances of this type with an empty value here are almost certainly wrong. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Specify whether the ConfigMap must be defined
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }
}

/// Selects a key from a ConfigMap.
#[derive(Clone)]
pub struct ConfigMapKeySelector(Map);

impl ConfigMapKeySelector {
    /// A `ConfigMapKeySelector` with its `key`.
    pub fn new(key: impl IntoKnown<String>) -> Self {
        Self(Map::default()).key(key)
    }

    /// The key to select from the ConfigMap's Data field. Keys in the BinaryData field are not currently propagated
    /// to container env vars.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
    /// empty. Instances of this type with an empty value here are almost certainly wrong. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Specify whether the ConfigMap or its key must be defined
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }
}

/// Adapts a ConfigMap into a projected volume.
///
/// The contents of the target ConfigMap's Data field will be presented in a projected volume as files using the keys
/// in the Data field as the file names, unless the items element is populated with specific mappings of keys to
/// paths. Note that this is identical to a configmap volume source without the default mode.
#[derive(Clone)]
pub struct ConfigMapProjection(Map);

impl ConfigMapProjection {
    /// A `ConfigMapProjection`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// items if unspecified, each key-value pair in the Data field of the referenced ConfigMap will be projected into
    /// the volume as a file whose name is the key and content is the value. If specified, the listed keys will be
    /// projected into the specified paths, and unlisted keys will not be present. If a key is specified which is not
    /// present in the ConfigMap, the volume setup will error unless it is marked optional. Paths must be relative and
    /// may not contain the '..' path or start with '..'.
    pub fn items(self, value: impl IntoKnown<List<KeyToPath>>) -> Self {
        Self(with(self.0, "items", value.into_known()))
    }

    /// Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
    /// empty. Instances of this type with an empty value here are almost certainly wrong. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// optional specify whether the ConfigMap or its keys must be defined
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }
}

/// Adapts a ConfigMap into a volume.
///
/// The contents of the target ConfigMap's Data field will be presented in a volume as files using the keys in the
/// Data field as the file names, unless the items element is populated with specific mappings of keys to paths.
/// ConfigMap volumes support ownership management and SELinux relabeling.
#[derive(Clone)]
pub struct ConfigMapVolumeSource(Map);

impl ConfigMapVolumeSource {
    /// A `ConfigMapVolumeSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// defaultMode is optional: mode bits used to set permissions on created files by default. Must be an octal value
    /// between 0000 and 0777 or a decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON
    /// requires decimal values for mode bits. Defaults to 0644. Directories within the path are not affected by this
    /// setting. This might be in conflict with other options that affect the file mode, like fsGroup, and the result
    /// can be other mode bits set.
    pub fn default_mode(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "defaultMode", value.into_known()))
    }

    /// defaultUser is Optional: The owner UID of the created files by default. The defaultUser field is only used as
    /// a fallback when the item-level user field is unset. (Alpha) This field requires the
    /// AtomicWriteVolumeUserFields feature gate to be enabled.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn default_user(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "defaultUser", value.into_known()))
    }

    /// items if unspecified, each key-value pair in the Data field of the referenced ConfigMap will be projected into
    /// the volume as a file whose name is the key and content is the value. If specified, the listed keys will be
    /// projected into the specified paths, and unlisted keys will not be present. If a key is specified which is not
    /// present in the ConfigMap, the volume setup will error unless it is marked optional. Paths must be relative and
    /// may not contain the '..' path or start with '..'.
    pub fn items(self, value: impl IntoKnown<List<KeyToPath>>) -> Self {
        Self(with(self.0, "items", value.into_known()))
    }

    /// Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
    /// empty. Instances of this type with an empty value here are almost certainly wrong. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// optional specify whether the ConfigMap or its keys must be defined
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }
}

/// A single application container that you want to run within a pod.
#[derive(Clone)]
pub struct Container(Map);

impl Container {
    /// `Always`, for [`image_pull_policy`](Self::image_pull_policy).
    pub const IMAGE_PULL_POLICY_ALWAYS: &'static str = "Always";
    /// `IfNotPresent`, for [`image_pull_policy`](Self::image_pull_policy).
    pub const IMAGE_PULL_POLICY_IF_NOT_PRESENT: &'static str = "IfNotPresent";
    /// `Never`, for [`image_pull_policy`](Self::image_pull_policy).
    pub const IMAGE_PULL_POLICY_NEVER: &'static str = "Never";
    /// `Always`, for [`restart_policy`](Self::restart_policy).
    pub const RESTART_POLICY_ALWAYS: &'static str = "Always";
    /// `Never`, for [`restart_policy`](Self::restart_policy).
    pub const RESTART_POLICY_NEVER: &'static str = "Never";
    /// `OnFailure`, for [`restart_policy`](Self::restart_policy).
    pub const RESTART_POLICY_ON_FAILURE: &'static str = "OnFailure";
    /// `FallbackToLogsOnError`, for [`termination_message_policy`](Self::termination_message_policy).
    pub const TERMINATION_MESSAGE_POLICY_FALLBACK_TO_LOGS_ON_ERROR: &'static str = "FallbackToLogsOnError";
    /// `File`, for [`termination_message_policy`](Self::termination_message_policy).
    pub const TERMINATION_MESSAGE_POLICY_FILE: &'static str = "File";

    /// A `Container` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Arguments to the entrypoint. The container image's CMD is used if this is not provided. Variable references
    /// $(VAR\_NAME) are expanded using the container's environment. If a variable cannot be resolved, the reference
    /// in the input string will be unchanged. Double $$ are reduced to a single $, which allows for escaping the
    /// $(VAR\_NAME) syntax: i.e. "$$(VAR\_NAME)" will produce the string literal "$(VAR\_NAME)". Escaped references
    /// will never be expanded, regardless of whether the variable exists or not. Cannot be updated. More info:
    /// <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#running-a-command-in-a-shell>
    pub fn args(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "args", value.into_known()))
    }

    /// Entrypoint array. Not executed within a shell. The container image's ENTRYPOINT is used if this is not
    /// provided. Variable references $(VAR\_NAME) are expanded using the container's environment. If a variable
    /// cannot be resolved, the reference in the input string will be unchanged. Double $$ are reduced to a single $,
    /// which allows for escaping the $(VAR\_NAME) syntax: i.e. "$$(VAR\_NAME)" will produce the string literal
    /// "$(VAR\_NAME)". Escaped references will never be expanded, regardless of whether the variable exists or not.
    /// Cannot be updated. More info:
    /// <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#running-a-command-in-a-shell>
    pub fn command(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "command", value.into_known()))
    }

    /// List of environment variables to set in the container. Cannot be updated.
    pub fn env(self, value: impl IntoKnown<List<EnvVar>>) -> Self {
        Self(with(self.0, "env", value.into_known()))
    }

    /// List of sources to populate environment variables in the container. The keys defined within a source may
    /// consist of any printable ASCII characters except '='. When a key exists in multiple sources, the value
    /// associated with the last source will take precedence. Values defined by an Env with a duplicate key will take
    /// precedence. Cannot be updated.
    pub fn env_from(self, value: impl IntoKnown<List<EnvFromSource>>) -> Self {
        Self(with(self.0, "envFrom", value.into_known()))
    }

    /// Container image name. More info: <https://kubernetes.io/docs/concepts/containers/images> This field is
    /// optional to allow higher level config management to default or override container images in workload
    /// controllers like Deployments and StatefulSets.
    pub fn image(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "image", value.into_known()))
    }

    /// Image pull policy. One of Always, Never, IfNotPresent. Defaults to Always if :latest tag is specified, or
    /// IfNotPresent otherwise. Cannot be updated. More info:
    /// <https://kubernetes.io/docs/concepts/containers/images#updating-images> One of `Always`, `IfNotPresent`,
    /// `Never`.
    pub fn image_pull_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "imagePullPolicy", value.into_known()))
    }

    /// Actions that the management system should take in response to container lifecycle events. Cannot be updated.
    pub fn lifecycle(self, value: impl IntoKnown<Lifecycle>) -> Self {
        Self(with(self.0, "lifecycle", value.into_known()))
    }

    /// Periodic probe of container liveness. Container will be restarted if the probe fails. Cannot be updated. More
    /// info: <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes>
    pub fn liveness_probe(self, value: impl IntoKnown<Probe>) -> Self {
        Self(with(self.0, "livenessProbe", value.into_known()))
    }

    /// Name of the container specified as a DNS\_LABEL. Each container in a pod must have a unique name (DNS\_LABEL).
    /// Cannot be updated.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// List of ports to expose from the container. Not specifying a port here DOES NOT prevent that port from being
    /// exposed. Any port which is listening on the default "0.0.0.0" address inside a container will be accessible
    /// from the network. Modifying this array with strategic merge patch may corrupt the data. For more information
    /// See <https://github.com/kubernetes/kubernetes/issues/108255>. Cannot be updated.
    pub fn ports(self, value: impl IntoKnown<List<ContainerPort>>) -> Self {
        Self(with(self.0, "ports", value.into_known()))
    }

    /// Periodic probe of container service readiness. Container will be removed from service endpoints if the probe
    /// fails. Cannot be updated. More info:
    /// <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes>
    pub fn readiness_probe(self, value: impl IntoKnown<Probe>) -> Self {
        Self(with(self.0, "readinessProbe", value.into_known()))
    }

    /// Resources resize policy for the container. This field cannot be set on ephemeral containers.
    pub fn resize_policy(self, value: impl IntoKnown<List<ContainerResizePolicy>>) -> Self {
        Self(with(self.0, "resizePolicy", value.into_known()))
    }

    /// Compute Resources required by this container. Cannot be updated. More info:
    /// <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/>
    pub fn resources(self, value: impl IntoKnown<ResourceRequirements>) -> Self {
        Self(with(self.0, "resources", value.into_known()))
    }

    /// RestartPolicy defines the restart behavior of individual containers in a pod. This overrides the pod-level
    /// restart policy. When this field is not specified, the restart behavior is defined by the Pod's restart policy
    /// and the container type. Additionally, setting the RestartPolicy as "Always" for the init container will have
    /// the following effect: this init container will be continually restarted on exit until all regular containers
    /// have terminated. Once all regular containers have completed, all init containers with restartPolicy "Always"
    /// will be shut down. This lifecycle differs from normal init containers and is often referred to as a "sidecar"
    /// container. Although this init container still starts in the init container sequence, it does not wait for the
    /// container to complete before proceeding to the next init container. Instead, the next init container starts
    /// immediately after this init container is started, or after any startupProbe has successfully completed. One of
    /// `Always`, `Never`, `OnFailure`.
    pub fn restart_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "restartPolicy", value.into_known()))
    }

    /// Represents a list of rules to be checked to determine if the container should be restarted on exit. The rules
    /// are evaluated in order. Once a rule matches a container exit condition, the remaining rules are ignored. If no
    /// rule matches the container exit condition, the Container-level restart policy determines the whether the
    /// container is restarted or not. Constraints on the rules: - At most 20 rules are allowed. - Rules can have the
    /// same action. - Identical rules are not forbidden in validations. When rules are specified, container MUST set
    /// RestartPolicy explicitly even it if matches the Pod's RestartPolicy.
    ///
    /// Kubernetes 1.34 and newer.
    pub fn restart_policy_rules(self, value: impl IntoKnown<List<ContainerRestartRule>>) -> Self {
        Self(with(self.0, "restartPolicyRules", value.into_known()))
    }

    /// SecurityContext defines the security options the container should be run with. If set, the fields of
    /// SecurityContext override the equivalent fields of PodSecurityContext. More info:
    /// <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/>
    pub fn security_context(self, value: impl IntoKnown<SecurityContext>) -> Self {
        Self(with(self.0, "securityContext", value.into_known()))
    }

    /// StartupProbe indicates that the Pod has successfully initialized. If specified, no other probes are executed
    /// until this completes successfully. If this probe fails, the Pod will be restarted, just as if the
    /// livenessProbe failed. This can be used to provide different probe parameters at the beginning of a Pod's
    /// lifecycle, when it might take a long time to load data or warm a cache, than during steady-state operation.
    /// This cannot be updated. More info:
    /// <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes>
    pub fn startup_probe(self, value: impl IntoKnown<Probe>) -> Self {
        Self(with(self.0, "startupProbe", value.into_known()))
    }

    /// Whether this container should allocate a buffer for stdin in the container runtime. If this is not set, reads
    /// from stdin in the container will always result in EOF. Default is false.
    pub fn stdin(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "stdin", value.into_known()))
    }

    /// Whether the container runtime should close the stdin channel after it has been opened by a single attach. When
    /// stdin is true the stdin stream will remain open across multiple attach sessions. If stdinOnce is set to true,
    /// stdin is opened on container start, is empty until the first client attaches to stdin, and then remains open
    /// and accepts data until the client disconnects, at which time stdin is closed and remains closed until the
    /// container is restarted. If this flag is false, a container processes that reads from stdin will never receive
    /// an EOF. Default is false
    pub fn stdin_once(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "stdinOnce", value.into_known()))
    }

    /// Optional: Path at which the file to which the container's termination message will be written is mounted into
    /// the container's filesystem. Message written is intended to be brief final status, such as an assertion failure
    /// message. Will be truncated by the node if greater than 4096 bytes. The total message length across all
    /// containers will be limited to 12kb. Defaults to /dev/termination-log. Cannot be updated.
    pub fn termination_message_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "terminationMessagePath", value.into_known()))
    }

    /// Indicate how the termination message should be populated. File will use the contents of terminationMessagePath
    /// to populate the container status message on both success and failure. FallbackToLogsOnError will use the last
    /// chunk of container log output if the termination message file is empty and the container exited with an error.
    /// The log output is limited to 2048 bytes or 80 lines, whichever is smaller. Defaults to File. Cannot be
    /// updated. One of `FallbackToLogsOnError`, `File`.
    pub fn termination_message_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "terminationMessagePolicy", value.into_known()))
    }

    /// Whether this container should allocate a TTY for itself, also requires 'stdin' to be true. Default is false.
    pub fn tty(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "tty", value.into_known()))
    }

    /// volumeDevices is the list of block devices to be used by the container.
    pub fn volume_devices(self, value: impl IntoKnown<List<VolumeDevice>>) -> Self {
        Self(with(self.0, "volumeDevices", value.into_known()))
    }

    /// Pod volumes to mount into the container's filesystem. Cannot be updated.
    pub fn volume_mounts(self, value: impl IntoKnown<List<VolumeMount>>) -> Self {
        Self(with(self.0, "volumeMounts", value.into_known()))
    }

    /// Container's working directory. If not specified, the container runtime's default will be used, which might be
    /// configured in the container image. Cannot be updated.
    pub fn working_dir(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "workingDir", value.into_known()))
    }
}

/// ContainerPort represents a network port in a single container.
#[derive(Clone)]
pub struct ContainerPort(Map);

impl ContainerPort {
    /// `SCTP`, for [`protocol`](Self::protocol).
    pub const PROTOCOL_SCTP: &'static str = "SCTP";
    /// `TCP`, for [`protocol`](Self::protocol).
    pub const PROTOCOL_TCP: &'static str = "TCP";
    /// `UDP`, for [`protocol`](Self::protocol).
    pub const PROTOCOL_UDP: &'static str = "UDP";

    /// A `ContainerPort` with its `containerPort`.
    pub fn new(container_port: impl IntoKnown<i64>) -> Self {
        Self(Map::default()).container_port(container_port)
    }

    /// Number of port to expose on the pod's IP address. This must be a valid port number, 0 \< x \< 65536.
    pub fn container_port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "containerPort", value.into_known()))
    }

    /// What host IP to bind the external port to.
    pub fn host_ip(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "hostIP", value.into_known()))
    }

    /// Number of port to expose on the host. If specified, this must be a valid port number, 0 \< x \< 65536. If
    /// HostNetwork is specified, this must match ContainerPort. Most containers do not need this.
    pub fn host_port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "hostPort", value.into_known()))
    }

    /// If specified, this must be an IANA\_SVC\_NAME and unique within the pod. Each named port in a pod must have a
    /// unique name. Name for the port that can be referred to by services.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Protocol for port. Must be UDP, TCP, or SCTP. Defaults to "TCP". One of `SCTP`, `TCP`, `UDP`.
    pub fn protocol(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "protocol", value.into_known()))
    }
}

/// ContainerResizePolicy represents resource resize policy for the container.
#[derive(Clone)]
pub struct ContainerResizePolicy(Map);

impl ContainerResizePolicy {
    /// A `ContainerResizePolicy` with its `resourceName` and `restartPolicy`.
    pub fn new(resource_name: impl IntoKnown<String>, restart_policy: impl IntoKnown<String>) -> Self {
        Self(Map::default()).resource_name(resource_name).restart_policy(restart_policy)
    }

    /// Name of the resource to which this resource resize policy applies. Supported values: cpu, memory.
    pub fn resource_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "resourceName", value.into_known()))
    }

    /// Restart policy to apply when specified resource is resized. If not specified, it defaults to NotRequired.
    pub fn restart_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "restartPolicy", value.into_known()))
    }
}

/// ContainerRestartRule describes how a container exit is handled.
///
/// Kubernetes 1.34 and newer.
#[derive(Clone)]
pub struct ContainerRestartRule(Map);

impl ContainerRestartRule {
    /// A `ContainerRestartRule` with its `action`.
    pub fn new(action: impl IntoKnown<String>) -> Self {
        Self(Map::default()).action(action)
    }

    /// Specifies the action taken on a container exit if the requirements are satisfied. The only possible value is
    /// "Restart" to restart the container.
    pub fn action(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "action", value.into_known()))
    }

    /// Represents the exit codes to check on container exits.
    pub fn exit_codes(self, value: impl IntoKnown<ContainerRestartRuleOnExitCodes>) -> Self {
        Self(with(self.0, "exitCodes", value.into_known()))
    }
}

/// ContainerRestartRuleOnExitCodes describes the condition for handling an exited container based on its exit codes.
///
/// Kubernetes 1.34 and newer.
#[derive(Clone)]
pub struct ContainerRestartRuleOnExitCodes(Map);

impl ContainerRestartRuleOnExitCodes {
    /// A `ContainerRestartRuleOnExitCodes` with its `operator`.
    pub fn new(operator: impl IntoKnown<String>) -> Self {
        Self(Map::default()).operator(operator)
    }

    /// Represents the relationship between the container exit code(s) and the specified values. Possible values
    /// are: - In: the requirement is satisfied if the container exit code is in the
    /// set of specified values.
    /// - NotIn: the requirement is satisfied if the container exit code is
    /// not in the set of specified values.
    pub fn operator(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "operator", value.into_known()))
    }

    /// Specifies the set of values to check for container exit codes. At most 255 elements are allowed.
    pub fn values(self, value: impl IntoKnown<List<i64>>) -> Self {
        Self(with(self.0, "values", value.into_known()))
    }
}

/// Represents downward API info for projecting into a projected volume. Note that this is identical to a downwardAPI
/// volume source without the default mode.
#[derive(Clone)]
pub struct DownwardAPIProjection(Map);

impl DownwardAPIProjection {
    /// A `DownwardAPIProjection`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Items is a list of DownwardAPIVolume file
    pub fn items(self, value: impl IntoKnown<List<DownwardAPIVolumeFile>>) -> Self {
        Self(with(self.0, "items", value.into_known()))
    }
}

/// DownwardAPIVolumeFile represents information to create the file containing the pod field
#[derive(Clone)]
pub struct DownwardAPIVolumeFile(Map);

impl DownwardAPIVolumeFile {
    /// A `DownwardAPIVolumeFile` with its `path`.
    pub fn new(path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).path(path)
    }

    /// Required: Selects a field of the pod: only annotations, labels, name, namespace and uid are supported.
    pub fn field_ref(self, value: impl IntoKnown<ObjectFieldSelector>) -> Self {
        Self(with(self.0, "fieldRef", value.into_known()))
    }

    /// Optional: mode bits used to set permissions on this file, must be an octal value between 0000 and 0777 or a
    /// decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON requires decimal values for
    /// mode bits. If not specified, the volume defaultMode will be used. This might be in conflict with other options
    /// that affect the file mode, like fsGroup, and the result can be other mode bits set.
    pub fn mode(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "mode", value.into_known()))
    }

    /// Required: Path is  the relative path name of the file to be created. Must not be absolute or contain the '..'
    /// path. Must be utf-8 encoded. The first item of the relative path must not start with '..'
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// Selects a resource of the container: only resources limits and requests (limits.cpu, limits.memory,
    /// requests.cpu and requests.memory) are currently supported.
    pub fn resource_field_ref(self, value: impl IntoKnown<ResourceFieldSelector>) -> Self {
        Self(with(self.0, "resourceFieldRef", value.into_known()))
    }

    /// user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence
    /// over defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn user(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "user", value.into_known()))
    }
}

/// DownwardAPIVolumeSource represents a volume containing downward API info. Downward API volumes support ownership
/// management and SELinux relabeling.
#[derive(Clone)]
pub struct DownwardAPIVolumeSource(Map);

impl DownwardAPIVolumeSource {
    /// A `DownwardAPIVolumeSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Optional: mode bits to use on created files by default. Must be a Optional: mode bits used to set permissions
    /// on created files by default. Must be an octal value between 0000 and 0777 or a decimal value between 0
    /// and 511. YAML accepts both octal and decimal values, JSON requires decimal values for mode bits. Defaults
    /// to 0644. Directories within the path are not affected by this setting. This might be in conflict with other
    /// options that affect the file mode, like fsGroup, and the result can be other mode bits set.
    pub fn default_mode(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "defaultMode", value.into_known()))
    }

    /// defaultUser is Optional: The owner UID of the created files by default. The defaultUser field is only used as
    /// a fallback when the item-level user field is unset. (Alpha) This field requires the
    /// AtomicWriteVolumeUserFields feature gate to be enabled.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn default_user(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "defaultUser", value.into_known()))
    }

    /// Items is a list of downward API volume file
    pub fn items(self, value: impl IntoKnown<List<DownwardAPIVolumeFile>>) -> Self {
        Self(with(self.0, "items", value.into_known()))
    }
}

/// Represents an empty directory for a pod. Empty directory volumes support ownership management and SELinux
/// relabeling.
#[derive(Clone)]
pub struct EmptyDirVolumeSource(Map);

impl EmptyDirVolumeSource {
    /// An `EmptyDirVolumeSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// medium represents what type of storage medium should back this directory. The default is "" which means to use
    /// the node's default medium. Must be an empty string (default) or Memory. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#emptydir>
    pub fn medium(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "medium", value.into_known()))
    }

    /// mode specifies the permission bits for the emptyDir directory, in numeric notation (e.g., 0755, 01777). Must
    /// be a value between 0000 and 01777. If not specified, defaults to 0777. This might be in conflict with other
    /// options that affect the file mode, like fsGroup. If fsGroup is specified, the fsGroup permissions will
    /// override the mode specified here. This field has no effect on Windows. This field is alpha and requires
    /// EmptyDirVolumeMode featuregate to be enabled.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn mode(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "mode", value.into_known()))
    }

    /// sizeLimit is the total amount of local storage required for this EmptyDir volume. The size limit is also
    /// applicable for memory medium. The maximum usage on memory medium EmptyDir would be the minimum value between
    /// the SizeLimit specified here and the sum of memory limits of all containers in a pod. The default is nil which
    /// means that the limit is undefined. More info: <https://kubernetes.io/docs/concepts/storage/volumes#emptydir>
    pub fn size_limit(self, value: impl IntoKnown<Quantity>) -> Self {
        Self(with(self.0, "sizeLimit", value.into_known()))
    }
}

/// EnvFromSource represents the source of a set of ConfigMaps or Secrets
#[derive(Clone)]
pub struct EnvFromSource(Map);

impl EnvFromSource {
    /// An `EnvFromSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The ConfigMap to select from
    pub fn config_map_ref(self, value: impl IntoKnown<ConfigMapEnvSource>) -> Self {
        Self(with(self.0, "configMapRef", value.into_known()))
    }

    /// Optional text to prepend to the name of each environment variable. May consist of any printable ASCII
    /// characters except '='.
    pub fn prefix(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "prefix", value.into_known()))
    }

    /// The Secret to select from
    pub fn secret_ref(self, value: impl IntoKnown<SecretEnvSource>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }
}

/// EnvVar represents an environment variable present in a Container.
#[derive(Clone)]
pub struct EnvVar(Map);

impl EnvVar {
    /// An `EnvVar` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Name of the environment variable. May consist of any printable ASCII characters except '='.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Variable references $(VAR\_NAME) are expanded using the previously defined environment variables in the
    /// container and any service environment variables. If a variable cannot be resolved, the reference in the input
    /// string will be unchanged. Double $$ are reduced to a single $, which allows for escaping the $(VAR\_NAME)
    /// syntax: i.e. "$$(VAR\_NAME)" will produce the string literal "$(VAR\_NAME)". Escaped references will never be
    /// expanded, regardless of whether the variable exists or not. Defaults to "".
    pub fn value(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }

    /// Source for the environment variable's value. Cannot be used if value is not empty.
    pub fn value_from(self, value: impl IntoKnown<EnvVarSource>) -> Self {
        Self(with(self.0, "valueFrom", value.into_known()))
    }
}

/// EnvVarSource represents a source for the value of an EnvVar.
#[derive(Clone)]
pub struct EnvVarSource(Map);

impl EnvVarSource {
    /// An `EnvVarSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Selects a key of a ConfigMap.
    pub fn config_map_key_ref(self, value: impl IntoKnown<ConfigMapKeySelector>) -> Self {
        Self(with(self.0, "configMapKeyRef", value.into_known()))
    }

    /// Selects a field of the pod: supports metadata.name, metadata.namespace, `metadata.labels['<KEY>']`,
    /// `metadata.annotations['<KEY>']`, spec.nodeName, spec.serviceAccountName, status.hostIP, status.podIP,
    /// status.podIPs.
    pub fn field_ref(self, value: impl IntoKnown<ObjectFieldSelector>) -> Self {
        Self(with(self.0, "fieldRef", value.into_known()))
    }

    /// FileKeyRef selects a key of the env file. Requires the EnvFiles feature gate to be enabled.
    ///
    /// Kubernetes 1.34 and newer.
    pub fn file_key_ref(self, value: impl IntoKnown<FileKeySelector>) -> Self {
        Self(with(self.0, "fileKeyRef", value.into_known()))
    }

    /// Selects a resource of the container: only resources limits and requests (limits.cpu, limits.memory,
    /// limits.ephemeral-storage, requests.cpu, requests.memory and requests.ephemeral-storage) are currently
    /// supported.
    pub fn resource_field_ref(self, value: impl IntoKnown<ResourceFieldSelector>) -> Self {
        Self(with(self.0, "resourceFieldRef", value.into_known()))
    }

    /// Selects a key of a secret in the pod's namespace
    pub fn secret_key_ref(self, value: impl IntoKnown<SecretKeySelector>) -> Self {
        Self(with(self.0, "secretKeyRef", value.into_known()))
    }
}

/// An EphemeralContainer is a temporary container that you may add to an existing Pod for user-initiated activities
/// such as debugging. Ephemeral containers have no resource or scheduling guarantees, and they will not be restarted
/// when they exit or when a Pod is removed or restarted. The kubelet may evict a Pod if an ephemeral container causes
/// the Pod to exceed its resource allocation.
///
/// To add an ephemeral container, use the ephemeralcontainers subresource of an existing Pod. Ephemeral containers
/// may not be removed or restarted.
#[derive(Clone)]
pub struct EphemeralContainer(Map);

impl EphemeralContainer {
    /// An `EphemeralContainer` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Arguments to the entrypoint. The image's CMD is used if this is not provided. Variable references $(VAR\_NAME)
    /// are expanded using the container's environment. If a variable cannot be resolved, the reference in the input
    /// string will be unchanged. Double $$ are reduced to a single $, which allows for escaping the $(VAR\_NAME)
    /// syntax: i.e. "$$(VAR\_NAME)" will produce the string literal "$(VAR\_NAME)". Escaped references will never be
    /// expanded, regardless of whether the variable exists or not. Cannot be updated. More info:
    /// <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#running-a-command-in-a-shell>
    pub fn args(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "args", value.into_known()))
    }

    /// Entrypoint array. Not executed within a shell. The image's ENTRYPOINT is used if this is not provided.
    /// Variable references $(VAR\_NAME) are expanded using the container's environment. If a variable cannot be
    /// resolved, the reference in the input string will be unchanged. Double $$ are reduced to a single $, which
    /// allows for escaping the $(VAR\_NAME) syntax: i.e. "$$(VAR\_NAME)" will produce the string literal
    /// "$(VAR\_NAME)". Escaped references will never be expanded, regardless of whether the variable exists or not.
    /// Cannot be updated. More info:
    /// <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#running-a-command-in-a-shell>
    pub fn command(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "command", value.into_known()))
    }

    /// List of environment variables to set in the container. Cannot be updated.
    pub fn env(self, value: impl IntoKnown<List<EnvVar>>) -> Self {
        Self(with(self.0, "env", value.into_known()))
    }

    /// List of sources to populate environment variables in the container. The keys defined within a source may
    /// consist of any printable ASCII characters except '='. When a key exists in multiple sources, the value
    /// associated with the last source will take precedence. Values defined by an Env with a duplicate key will take
    /// precedence. Cannot be updated.
    pub fn env_from(self, value: impl IntoKnown<List<EnvFromSource>>) -> Self {
        Self(with(self.0, "envFrom", value.into_known()))
    }

    /// Container image name. More info: <https://kubernetes.io/docs/concepts/containers/images>
    pub fn image(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "image", value.into_known()))
    }

    /// Image pull policy. One of Always, Never, IfNotPresent. Defaults to Always if :latest tag is specified, or
    /// IfNotPresent otherwise. Cannot be updated. More info:
    /// <https://kubernetes.io/docs/concepts/containers/images#updating-images>
    pub fn image_pull_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "imagePullPolicy", value.into_known()))
    }

    /// Lifecycle is not allowed for ephemeral containers.
    pub fn lifecycle(self, value: impl IntoKnown<Lifecycle>) -> Self {
        Self(with(self.0, "lifecycle", value.into_known()))
    }

    /// Probes are not allowed for ephemeral containers.
    pub fn liveness_probe(self, value: impl IntoKnown<Probe>) -> Self {
        Self(with(self.0, "livenessProbe", value.into_known()))
    }

    /// Name of the ephemeral container specified as a DNS\_LABEL. This name must be unique among all containers, init
    /// containers and ephemeral containers.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Ports are not allowed for ephemeral containers.
    pub fn ports(self, value: impl IntoKnown<List<ContainerPort>>) -> Self {
        Self(with(self.0, "ports", value.into_known()))
    }

    /// Probes are not allowed for ephemeral containers.
    pub fn readiness_probe(self, value: impl IntoKnown<Probe>) -> Self {
        Self(with(self.0, "readinessProbe", value.into_known()))
    }

    /// Resources resize policy for the container.
    pub fn resize_policy(self, value: impl IntoKnown<List<ContainerResizePolicy>>) -> Self {
        Self(with(self.0, "resizePolicy", value.into_known()))
    }

    /// Resources are not allowed for ephemeral containers. Ephemeral containers use spare resources already allocated
    /// to the pod.
    pub fn resources(self, value: impl IntoKnown<ResourceRequirements>) -> Self {
        Self(with(self.0, "resources", value.into_known()))
    }

    /// Restart policy for the container to manage the restart behavior of each container within a pod. You cannot set
    /// this field on ephemeral containers.
    pub fn restart_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "restartPolicy", value.into_known()))
    }

    /// Represents a list of rules to be checked to determine if the container should be restarted on exit. You cannot
    /// set this field on ephemeral containers.
    ///
    /// Kubernetes 1.34 and newer.
    pub fn restart_policy_rules(self, value: impl IntoKnown<List<ContainerRestartRule>>) -> Self {
        Self(with(self.0, "restartPolicyRules", value.into_known()))
    }

    /// Optional: SecurityContext defines the security options the ephemeral container should be run with. If set, the
    /// fields of SecurityContext override the equivalent fields of PodSecurityContext.
    pub fn security_context(self, value: impl IntoKnown<SecurityContext>) -> Self {
        Self(with(self.0, "securityContext", value.into_known()))
    }

    /// Probes are not allowed for ephemeral containers.
    pub fn startup_probe(self, value: impl IntoKnown<Probe>) -> Self {
        Self(with(self.0, "startupProbe", value.into_known()))
    }

    /// Whether this container should allocate a buffer for stdin in the container runtime. If this is not set, reads
    /// from stdin in the container will always result in EOF. Default is false.
    pub fn stdin(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "stdin", value.into_known()))
    }

    /// Whether the container runtime should close the stdin channel after it has been opened by a single attach. When
    /// stdin is true the stdin stream will remain open across multiple attach sessions. If stdinOnce is set to true,
    /// stdin is opened on container start, is empty until the first client attaches to stdin, and then remains open
    /// and accepts data until the client disconnects, at which time stdin is closed and remains closed until the
    /// container is restarted. If this flag is false, a container processes that reads from stdin will never receive
    /// an EOF. Default is false
    pub fn stdin_once(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "stdinOnce", value.into_known()))
    }

    /// If set, the name of the container from PodSpec that this ephemeral container targets. The ephemeral container
    /// will be run in the namespaces (IPC, PID, etc) of this container. If not set then the ephemeral container uses
    /// the namespaces configured in the Pod spec.
    ///
    /// The container runtime must implement support for this feature. If the runtime does not support namespace
    /// targeting then the result of setting this field is undefined.
    pub fn target_container_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "targetContainerName", value.into_known()))
    }

    /// Optional: Path at which the file to which the container's termination message will be written is mounted into
    /// the container's filesystem. Message written is intended to be brief final status, such as an assertion failure
    /// message. Will be truncated by the node if greater than 4096 bytes. The total message length across all
    /// containers will be limited to 12kb. Defaults to /dev/termination-log. Cannot be updated.
    pub fn termination_message_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "terminationMessagePath", value.into_known()))
    }

    /// Indicate how the termination message should be populated. File will use the contents of terminationMessagePath
    /// to populate the container status message on both success and failure. FallbackToLogsOnError will use the last
    /// chunk of container log output if the termination message file is empty and the container exited with an error.
    /// The log output is limited to 2048 bytes or 80 lines, whichever is smaller. Defaults to File. Cannot be updated.
    pub fn termination_message_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "terminationMessagePolicy", value.into_known()))
    }

    /// Whether this container should allocate a TTY for itself, also requires 'stdin' to be true. Default is false.
    pub fn tty(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "tty", value.into_known()))
    }

    /// volumeDevices is the list of block devices to be used by the container.
    pub fn volume_devices(self, value: impl IntoKnown<List<VolumeDevice>>) -> Self {
        Self(with(self.0, "volumeDevices", value.into_known()))
    }

    /// Pod volumes to mount into the container's filesystem. Subpath mounts are not allowed for ephemeral containers.
    /// Cannot be updated.
    pub fn volume_mounts(self, value: impl IntoKnown<List<VolumeMount>>) -> Self {
        Self(with(self.0, "volumeMounts", value.into_known()))
    }

    /// Container's working directory. If not specified, the container runtime's default will be used, which might be
    /// configured in the container image. Cannot be updated.
    pub fn working_dir(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "workingDir", value.into_known()))
    }
}

/// Represents an ephemeral volume that is handled by a normal storage driver.
#[derive(Clone)]
pub struct EphemeralVolumeSource(Map);

impl EphemeralVolumeSource {
    /// An `EphemeralVolumeSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Will be used to create a stand-alone PVC to provision the volume. The pod in which this EphemeralVolumeSource
    /// is embedded will be the owner of the PVC, i.e. the PVC will be deleted together with the pod.  The name of the
    /// PVC will be `<pod name>-<volume name>` where `<volume name>` is the name from the `PodSpec.Volumes` array
    /// entry. Pod validation will reject the pod if the concatenated name is not valid for a PVC (for example, too
    /// long).
    ///
    /// An existing PVC with that name that is not owned by the pod will \*not\* be used for the pod to avoid using an
    /// unrelated volume by mistake. Starting the pod is then blocked until the unrelated PVC is removed. If such a
    /// pre-created PVC is meant to be used by the pod, the PVC has to updated with an owner reference to the pod once
    /// the pod exists. Normally this should not be necessary, but it may be useful when manually reconstructing a
    /// broken cluster.
    ///
    /// This field is read-only and no changes will be made by Kubernetes to the PVC after it has been created.
    ///
    /// Required, must not be nil.
    pub fn volume_claim_template(self, value: impl IntoKnown<PersistentVolumeClaimTemplate>) -> Self {
        Self(with(self.0, "volumeClaimTemplate", value.into_known()))
    }
}

/// EvictionResponder allows you to specify the responder reacting to an Eviction. Responders should observe and
/// communicate through the Eviction Resource API to help with the graceful eviction of a target (e.g. termination of
/// a pod).
///
/// Kubernetes 1.37 and newer.
#[derive(Clone)]
pub struct EvictionResponder(Map);

impl EvictionResponder {
    /// An `EvictionResponder`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// name allows you to identify the responder responding to the Eviction.
    ///
    /// It must be a valid domain-prefixed key (such as "acme.io/foo"). Domain names \*.k8s.io and \*.kubernetes.io
    /// are reserved. This field must be unique for each responder. This field is required.
    ///
    /// Required in Kubernetes 1.37 and newer.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// priority for this responder. Higher priorities are selected first by the evictionrequest-controller. If there
    /// are responders with the same priority, the responder whose domain name comes first in the alphabetical higher
    /// domain order, will be picked. This means that the top domain labels are compared alphabetically first,
    /// followed by the lower domain labels. The key is compared last.
    ///
    /// The responder that is the managing controller of the pod should set the value of this field to 10000 to allow
    /// both for preemption or fallback registration by other responders.
    ///
    /// The minimum value is 0 and the maximum value is 100000. The interval 0-999 is reserved for responders with
    /// \*.k8s.io suffix. This field is required.
    ///
    /// Required in Kubernetes 1.37 and newer.
    pub fn priority(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "priority", value.into_known()))
    }
}

/// ExecAction describes a "run in container" action.
#[derive(Clone)]
pub struct ExecAction(Map);

impl ExecAction {
    /// An `ExecAction`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Command is the command line to execute inside the container, the working directory for the command  is root
    /// ('/') in the container's filesystem. The command is simply exec'd, it is not run inside a shell, so
    /// traditional shell instructions ('|', etc) won't work. To use a shell, you need to explicitly call out to that
    /// shell. Exit status of 0 is treated as live/healthy and non-zero is unhealthy.
    pub fn command(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "command", value.into_known()))
    }
}

/// Represents a Fibre Channel volume. Fibre Channel volumes can only be mounted as read/write once. Fibre Channel
/// volumes support ownership management and SELinux relabeling.
#[derive(Clone)]
pub struct FCVolumeSource(Map);

impl FCVolumeSource {
    /// A `FCVolumeSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
    /// "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// lun is Optional: FC target lun number
    pub fn lun(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "lun", value.into_known()))
    }

    /// readOnly is Optional: Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
    /// VolumeMounts.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// targetWWNs is Optional: FC target worldwide names (WWNs)
    pub fn target_wwns(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "targetWWNs", value.into_known()))
    }

    /// wwids Optional: FC volume world wide identifiers (wwids) Either wwids or combination of targetWWNs and lun
    /// must be set, but not both simultaneously.
    pub fn wwids(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "wwids", value.into_known()))
    }
}

/// FileKeySelector selects a key of the env file.
///
/// Kubernetes 1.34 and newer.
#[derive(Clone)]
pub struct FileKeySelector(Map);

impl FileKeySelector {
    /// A `FileKeySelector` with its `key`, `path` and `volumeName`.
    pub fn new(
        key: impl IntoKnown<String>,
        path: impl IntoKnown<String>,
        volume_name: impl IntoKnown<String>,
    ) -> Self {
        Self(Map::default()).key(key).path(path).volume_name(volume_name)
    }

    /// The key within the env file. An invalid key will prevent the pod from starting. The keys defined within a
    /// source may consist of any printable ASCII characters except '='. During Alpha stage of the EnvFiles feature
    /// gate, the key size is limited to 128 characters.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// Specify whether the file or its key must be defined. If the file or key does not exist, then the env var is
    /// not published. If optional is set to true and the specified key does not exist, the environment variable will
    /// not be set in the Pod's containers.
    ///
    /// If optional is set to false and the specified key does not exist, an error will be returned during Pod
    /// creation.
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }

    /// The path within the volume from which to select the file. Must be relative and may not contain the '..' path
    /// or start with '..'.
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// The name of the volume mount containing the env file.
    pub fn volume_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeName", value.into_known()))
    }
}

/// FlexPersistentVolumeSource represents a generic persistent volume resource that is provisioned/attached using an
/// exec based plugin.
#[derive(Clone)]
pub struct FlexPersistentVolumeSource(Map);

impl FlexPersistentVolumeSource {
    /// A `FlexPersistentVolumeSource` with its `driver`.
    pub fn new(driver: impl IntoKnown<String>) -> Self {
        Self(Map::default()).driver(driver)
    }

    /// driver is the name of the driver to use for this volume.
    pub fn driver(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "driver", value.into_known()))
    }

    /// fsType is the Filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
    /// "ext4", "xfs", "ntfs". The default filesystem depends on FlexVolume script.
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// options is Optional: this field holds extra command options if any.
    pub fn options(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "options", value.into_known()))
    }

    /// readOnly is Optional: defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
    /// VolumeMounts.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef is Optional: SecretRef is reference to the secret object containing sensitive information to pass to
    /// the plugin scripts. This may be empty if no secret object is specified. If the secret object contains more
    /// than one secret, all secrets are passed to the plugin scripts.
    pub fn secret_ref(self, value: impl IntoKnown<SecretReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }
}

/// FlexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin.
#[derive(Clone)]
pub struct FlexVolumeSource(Map);

impl FlexVolumeSource {
    /// A `FlexVolumeSource` with its `driver`.
    pub fn new(driver: impl IntoKnown<String>) -> Self {
        Self(Map::default()).driver(driver)
    }

    /// driver is the name of the driver to use for this volume.
    pub fn driver(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "driver", value.into_known()))
    }

    /// fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
    /// "ext4", "xfs", "ntfs". The default filesystem depends on FlexVolume script.
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// options is Optional: this field holds extra command options if any.
    pub fn options(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "options", value.into_known()))
    }

    /// readOnly is Optional: defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
    /// VolumeMounts.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef is Optional: secretRef is reference to the secret object containing sensitive information to pass to
    /// the plugin scripts. This may be empty if no secret object is specified. If the secret object contains more
    /// than one secret, all secrets are passed to the plugin scripts.
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }
}

/// Represents a Flocker volume mounted by the Flocker agent. One and only one of datasetName and datasetUUID should
/// be set. Flocker volumes do not support ownership management or SELinux relabeling.
#[derive(Clone)]
pub struct FlockerVolumeSource(Map);

impl FlockerVolumeSource {
    /// A `FlockerVolumeSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// datasetName is Name of the dataset stored as metadata -\> name on the dataset for Flocker should be considered
    /// as deprecated
    pub fn dataset_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "datasetName", value.into_known()))
    }

    /// datasetUUID is the UUID of the dataset. This is unique identifier of a Flocker dataset
    pub fn dataset_uuid(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "datasetUUID", value.into_known()))
    }
}

/// Represents a Persistent Disk resource in Google Compute Engine.
///
/// A GCE PD must exist before mounting to a container. The disk must also be in the same GCE project and zone as the
/// kubelet. A GCE PD can only be mounted as read/write once or read-only many times. GCE PDs support ownership
/// management and SELinux relabeling.
#[derive(Clone)]
pub struct GCEPersistentDiskVolumeSource(Map);

impl GCEPersistentDiskVolumeSource {
    /// A `GCEPersistentDiskVolumeSource` with its `pdName`.
    pub fn new(pd_name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).pd_name(pd_name)
    }

    /// fsType is filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
    /// supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
    /// unspecified. More info: <https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk>
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// partition is the partition in the volume that you want to mount. If omitted, the default is to mount by volume
    /// name. Examples: For volume /dev/sda1, you specify the partition as "1". Similarly, the volume partition for
    /// /dev/sda is "0" (or you can leave the property empty). More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk>
    pub fn partition(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "partition", value.into_known()))
    }

    /// pdName is unique name of the PD resource in GCE. Used to identify the disk in GCE. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk>
    pub fn pd_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "pdName", value.into_known()))
    }

    /// readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk>
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }
}

/// GRPCAction specifies an action involving a GRPC service.
#[derive(Clone)]
pub struct GRPCAction(Map);

impl GRPCAction {
    /// A `GRPCAction` with its `port`.
    pub fn new(port: impl IntoKnown<i64>) -> Self {
        Self(Map::default()).port(port)
    }

    /// mode specifies the connection mode for the gRPC health probe. Set to "TLS" to use TLS without certificate
    /// verification. Set to "Plaintext" to use a plaintext (insecure) connection explicitly. If not specified, the
    /// probe uses a plaintext (insecure) connection.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "mode", value.into_known()))
    }

    /// Port number of the gRPC service. Number must be in the range 1 to 65535.
    pub fn port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "port", value.into_known()))
    }

    /// Service is the name of the service to place in the gRPC HealthCheckRequest (see
    /// <https://github.com/grpc/grpc/blob/master/doc/health-checking.md>).
    ///
    /// If this is not specified, the default behavior is defined by gRPC.
    pub fn service(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "service", value.into_known()))
    }
}

/// Represents a volume that is populated with the contents of a git repository. Git repo volumes do not support
/// ownership management. Git repo volumes support SELinux relabeling.
///
/// DEPRECATED: GitRepo is deprecated. To provision a container with a git repo, mount an EmptyDir into an
/// InitContainer that clones the repo using git, then mount the EmptyDir into the Pod's container.
#[derive(Clone)]
pub struct GitRepoVolumeSource(Map);

impl GitRepoVolumeSource {
    /// A `GitRepoVolumeSource` with its `repository`.
    pub fn new(repository: impl IntoKnown<String>) -> Self {
        Self(Map::default()).repository(repository)
    }

    /// directory is the target directory name. Must not contain or start with '..'.  If '.' is supplied, the volume
    /// directory will be the git repository.  Otherwise, if specified, the volume will contain the git repository in
    /// the subdirectory with the given name.
    pub fn directory(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "directory", value.into_known()))
    }

    /// repository is the URL
    pub fn repository(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "repository", value.into_known()))
    }

    /// revision is the commit hash for the specified revision.
    pub fn revision(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "revision", value.into_known()))
    }
}

/// Represents a Glusterfs mount that lasts the lifetime of a pod. Glusterfs volumes do not support ownership
/// management or SELinux relabeling.
#[derive(Clone)]
pub struct GlusterfsPersistentVolumeSource(Map);

impl GlusterfsPersistentVolumeSource {
    /// A `GlusterfsPersistentVolumeSource` with its `endpoints` and `path`.
    pub fn new(endpoints: impl IntoKnown<String>, path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).endpoints(endpoints).path(path)
    }

    /// endpoints is the endpoint name that details Glusterfs topology. More info:
    /// <https://examples.k8s.io/volumes/glusterfs/README.md#create-a-pod>
    pub fn endpoints(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "endpoints", value.into_known()))
    }

    /// endpointsNamespace is the namespace that contains Glusterfs endpoint. If this field is empty, the
    /// EndpointNamespace defaults to the same namespace as the bound PVC. More info:
    /// <https://examples.k8s.io/volumes/glusterfs/README.md#create-a-pod>
    pub fn endpoints_namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "endpointsNamespace", value.into_known()))
    }

    /// path is the Glusterfs volume path. More info:
    /// <https://examples.k8s.io/volumes/glusterfs/README.md#create-a-pod>
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// readOnly here will force the Glusterfs volume to be mounted with read-only permissions. Defaults to false.
    /// More info: <https://examples.k8s.io/volumes/glusterfs/README.md#create-a-pod>
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }
}

/// Represents a Glusterfs mount that lasts the lifetime of a pod. Glusterfs volumes do not support ownership
/// management or SELinux relabeling.
#[derive(Clone)]
pub struct GlusterfsVolumeSource(Map);

impl GlusterfsVolumeSource {
    /// A `GlusterfsVolumeSource` with its `endpoints` and `path`.
    pub fn new(endpoints: impl IntoKnown<String>, path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).endpoints(endpoints).path(path)
    }

    /// endpoints is the endpoint name that details Glusterfs topology.
    pub fn endpoints(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "endpoints", value.into_known()))
    }

    /// path is the Glusterfs volume path. More info:
    /// <https://examples.k8s.io/volumes/glusterfs/README.md#create-a-pod>
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// readOnly here will force the Glusterfs volume to be mounted with read-only permissions. Defaults to false.
    /// More info: <https://examples.k8s.io/volumes/glusterfs/README.md#create-a-pod>
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }
}

/// HTTPGetAction describes an action based on HTTP Get requests.
#[derive(Clone)]
pub struct HTTPGetAction(Map);

impl HTTPGetAction {
    /// `HTTP`, for [`scheme`](Self::scheme).
    pub const SCHEME_HTTP: &'static str = "HTTP";
    /// `HTTPS`, for [`scheme`](Self::scheme).
    pub const SCHEME_HTTPS: &'static str = "HTTPS";

    /// A `HTTPGetAction` with its `port`.
    pub fn new(port: impl IntoKnown<IntOrString>) -> Self {
        Self(Map::default()).port(port)
    }

    /// Host name to connect to, defaults to the pod IP. You probably want to set "Host" in httpHeaders instead.
    pub fn host(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "host", value.into_known()))
    }

    /// Custom headers to set in the request. HTTP allows repeated headers.
    pub fn http_headers(self, value: impl IntoKnown<List<HTTPHeader>>) -> Self {
        Self(with(self.0, "httpHeaders", value.into_known()))
    }

    /// Path to access on the HTTP server.
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// Name or number of the port to access on the container. Number must be in the range 1 to 65535. Name must be an
    /// IANA\_SVC\_NAME.
    pub fn port(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "port", value.into_known()))
    }

    /// Protocol selects the wire protocol for the probe connection. Nil defaults to HTTP/1.1.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn protocol(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "protocol", value.into_known()))
    }

    /// Scheme to use for connecting to the host. Defaults to HTTP. One of `HTTP`, `HTTPS`.
    pub fn scheme(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "scheme", value.into_known()))
    }
}

/// HTTPHeader describes a custom header to be used in HTTP probes
#[derive(Clone)]
pub struct HTTPHeader(Map);

impl HTTPHeader {
    /// A `HTTPHeader` with its `name` and `value`.
    pub fn new(name: impl IntoKnown<String>, value: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name).value(value)
    }

    /// The header field name. This will be canonicalized upon output, so case-variant names will be understood as the
    /// same header.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// The header field value
    pub fn value(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }
}

/// HostAlias holds the mapping between IP and hostnames that will be injected as an entry in the pod's hosts file.
#[derive(Clone)]
pub struct HostAlias(Map);

impl HostAlias {
    /// A `HostAlias` with its `ip`.
    pub fn new(ip: impl IntoKnown<String>) -> Self {
        Self(Map::default()).ip(ip)
    }

    /// Hostnames for the above IP address.
    pub fn hostnames(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "hostnames", value.into_known()))
    }

    /// IP address of the host file entry.
    pub fn ip(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "ip", value.into_known()))
    }
}

/// Represents a host path mapped into a pod. Host path volumes do not support ownership management or SELinux
/// relabeling.
#[derive(Clone)]
pub struct HostPathVolumeSource(Map);

impl HostPathVolumeSource {
    /// A `HostPathVolumeSource` with its `path`.
    pub fn new(path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).path(path)
    }

    /// path of the directory on the host. If the path is a symlink, it will follow the link to the real path. More
    /// info: <https://kubernetes.io/docs/concepts/storage/volumes#hostpath>
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// type for HostPath Volume Defaults to "" More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#hostpath>
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// ISCSIPersistentVolumeSource represents an ISCSI disk. ISCSI volumes can only be mounted as read/write once. ISCSI
/// volumes support ownership management and SELinux relabeling.
#[derive(Clone)]
pub struct ISCSIPersistentVolumeSource(Map);

impl ISCSIPersistentVolumeSource {
    /// An `ISCSIPersistentVolumeSource` with its `iqn`, `lun` and `targetPortal`.
    pub fn new(
        iqn: impl IntoKnown<String>,
        lun: impl IntoKnown<i64>,
        target_portal: impl IntoKnown<String>,
    ) -> Self {
        Self(Map::default()).iqn(iqn).lun(lun).target_portal(target_portal)
    }

    /// chapAuthDiscovery defines whether support iSCSI Discovery CHAP authentication
    pub fn chap_auth_discovery(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "chapAuthDiscovery", value.into_known()))
    }

    /// chapAuthSession defines whether support iSCSI Session CHAP authentication
    pub fn chap_auth_session(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "chapAuthSession", value.into_known()))
    }

    /// fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
    /// supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
    /// unspecified. More info: <https://kubernetes.io/docs/concepts/storage/volumes#iscsi>
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// initiatorName is the custom iSCSI Initiator Name. If initiatorName is specified with iscsiInterface
    /// simultaneously, new iSCSI interface \<target portal\>:\<volume name\> will be created for the connection.
    pub fn initiator_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "initiatorName", value.into_known()))
    }

    /// iqn is Target iSCSI Qualified Name.
    pub fn iqn(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "iqn", value.into_known()))
    }

    /// iscsiInterface is the interface Name that uses an iSCSI transport. Defaults to 'default' (tcp).
    pub fn iscsi_interface(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "iscsiInterface", value.into_known()))
    }

    /// lun is iSCSI Target Lun number.
    pub fn lun(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "lun", value.into_known()))
    }

    /// portals is the iSCSI Target Portal List. The Portal is either an IP or ip\_addr:port if the port is other than
    /// default (typically TCP ports 860 and 3260).
    pub fn portals(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "portals", value.into_known()))
    }

    /// readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef is the CHAP Secret for iSCSI target and initiator authentication
    pub fn secret_ref(self, value: impl IntoKnown<SecretReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// targetPortal is iSCSI Target Portal. The Portal is either an IP or ip\_addr:port if the port is other than
    /// default (typically TCP ports 860 and 3260).
    pub fn target_portal(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "targetPortal", value.into_known()))
    }
}

/// Represents an ISCSI disk. ISCSI volumes can only be mounted as read/write once. ISCSI volumes support ownership
/// management and SELinux relabeling.
#[derive(Clone)]
pub struct ISCSIVolumeSource(Map);

impl ISCSIVolumeSource {
    /// An `ISCSIVolumeSource` with its `iqn`, `lun` and `targetPortal`.
    pub fn new(
        iqn: impl IntoKnown<String>,
        lun: impl IntoKnown<i64>,
        target_portal: impl IntoKnown<String>,
    ) -> Self {
        Self(Map::default()).iqn(iqn).lun(lun).target_portal(target_portal)
    }

    /// chapAuthDiscovery defines whether support iSCSI Discovery CHAP authentication
    pub fn chap_auth_discovery(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "chapAuthDiscovery", value.into_known()))
    }

    /// chapAuthSession defines whether support iSCSI Session CHAP authentication
    pub fn chap_auth_session(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "chapAuthSession", value.into_known()))
    }

    /// fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
    /// supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
    /// unspecified. More info: <https://kubernetes.io/docs/concepts/storage/volumes#iscsi>
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// initiatorName is the custom iSCSI Initiator Name. If initiatorName is specified with iscsiInterface
    /// simultaneously, new iSCSI interface \<target portal\>:\<volume name\> will be created for the connection.
    pub fn initiator_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "initiatorName", value.into_known()))
    }

    /// iqn is the target iSCSI Qualified Name.
    pub fn iqn(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "iqn", value.into_known()))
    }

    /// iscsiInterface is the interface Name that uses an iSCSI transport. Defaults to 'default' (tcp).
    pub fn iscsi_interface(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "iscsiInterface", value.into_known()))
    }

    /// lun represents iSCSI Target Lun number.
    pub fn lun(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "lun", value.into_known()))
    }

    /// portals is the iSCSI Target Portal List. The portal is either an IP or ip\_addr:port if the port is other than
    /// default (typically TCP ports 860 and 3260).
    pub fn portals(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "portals", value.into_known()))
    }

    /// readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef is the CHAP Secret for iSCSI target and initiator authentication
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// targetPortal is iSCSI Target Portal. The Portal is either an IP or ip\_addr:port if the port is other than
    /// default (typically TCP ports 860 and 3260).
    pub fn target_portal(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "targetPortal", value.into_known()))
    }
}

/// ImageVolumeSource represents a image volume resource.
#[derive(Clone)]
pub struct ImageVolumeSource(Map);

impl ImageVolumeSource {
    /// An `ImageVolumeSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Policy for pulling OCI objects. Possible values are: Always: the kubelet always attempts to pull the
    /// reference. Container creation will fail If the pull fails. Never: the kubelet never pulls the reference and
    /// only uses a local image or artifact. Container creation will fail if the reference isn't present.
    /// IfNotPresent: the kubelet pulls if the reference isn't already present on disk. Container creation will fail
    /// if the reference isn't present and the pull fails. Defaults to Always if :latest tag is specified, or
    /// IfNotPresent otherwise.
    pub fn pull_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "pullPolicy", value.into_known()))
    }

    /// Required: Image or artifact reference to be used. Behaves in the same way as pod.spec.containers\[\*\].image.
    /// Pull secrets will be assembled in the same way as for the container image by looking up node credentials, SA
    /// image pull secrets, and pod spec image pull secrets. More info:
    /// <https://kubernetes.io/docs/concepts/containers/images> This field is optional to allow higher level config
    /// management to default or override container images in workload controllers like Deployments and StatefulSets.
    pub fn reference(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "reference", value.into_known()))
    }
}

/// Maps a string key to a path within a volume.
#[derive(Clone)]
pub struct KeyToPath(Map);

impl KeyToPath {
    /// A `KeyToPath` with its `key` and `path`.
    pub fn new(key: impl IntoKnown<String>, path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).key(key).path(path)
    }

    /// key is the key to project.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// mode is Optional: mode bits used to set permissions on this file. Must be an octal value between 0000 and 0777
    /// or a decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON requires decimal values
    /// for mode bits. If not specified, the volume defaultMode will be used. This might be in conflict with other
    /// options that affect the file mode, like fsGroup, and the result can be other mode bits set.
    pub fn mode(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "mode", value.into_known()))
    }

    /// path is the relative path of the file to map the key to. May not be an absolute path. May not contain the path
    /// element '..'. May not start with the string '..'.
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence
    /// over defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn user(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "user", value.into_known()))
    }
}

/// Lifecycle describes actions that the management system should take in response to container lifecycle events. For
/// the PostStart and PreStop lifecycle handlers, management of the container blocks until the action is complete,
/// unless the container process fails, in which case the handler is aborted.
#[derive(Clone)]
pub struct Lifecycle(Map);

impl Lifecycle {
    /// A `Lifecycle`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// PostStart is called immediately after a container is created. If the handler fails, the container is
    /// terminated and restarted according to its restart policy. Other management of the container blocks until the
    /// hook completes. More info:
    /// <https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks>
    pub fn post_start(self, value: impl IntoKnown<LifecycleHandler>) -> Self {
        Self(with(self.0, "postStart", value.into_known()))
    }

    /// PreStop is called immediately before a container is terminated due to an API request or management event such
    /// as liveness/startup probe failure, preemption, resource contention, etc. The handler is not called if the
    /// container crashes or exits. The Pod's termination grace period countdown begins before the PreStop hook is
    /// executed. Regardless of the outcome of the handler, the container will eventually terminate within the Pod's
    /// termination grace period (unless delayed by finalizers). Other management of the container blocks until the
    /// hook completes or until the termination grace period is reached. More info:
    /// <https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks>
    pub fn pre_stop(self, value: impl IntoKnown<LifecycleHandler>) -> Self {
        Self(with(self.0, "preStop", value.into_known()))
    }

    /// StopSignal defines which signal will be sent to a container when it is being stopped. If not specified, the
    /// default is defined by the container runtime in use. StopSignal can only be set for Pods with a non-empty
    /// .spec.os.name
    pub fn stop_signal(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "stopSignal", value.into_known()))
    }
}

/// LifecycleHandler defines a specific action that should be taken in a lifecycle hook. One and only one of the
/// fields, except TCPSocket must be specified.
#[derive(Clone)]
pub struct LifecycleHandler(Map);

impl LifecycleHandler {
    /// A `LifecycleHandler`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Exec specifies a command to execute in the container.
    pub fn exec(self, value: impl IntoKnown<ExecAction>) -> Self {
        Self(with(self.0, "exec", value.into_known()))
    }

    /// HTTPGet specifies an HTTP GET request to perform.
    pub fn http_get(self, value: impl IntoKnown<HTTPGetAction>) -> Self {
        Self(with(self.0, "httpGet", value.into_known()))
    }

    /// Sleep represents a duration that the container should sleep.
    pub fn sleep(self, value: impl IntoKnown<SleepAction>) -> Self {
        Self(with(self.0, "sleep", value.into_known()))
    }

    /// Deprecated. TCPSocket is NOT supported as a LifecycleHandler and kept for backward compatibility. There is no
    /// validation of this field and lifecycle hooks will fail at runtime when it is specified.
    pub fn tcp_socket(self, value: impl IntoKnown<TCPSocketAction>) -> Self {
        Self(with(self.0, "tcpSocket", value.into_known()))
    }
}

/// LimitRange sets resource usage limits for each kind of resource in a Namespace.
#[derive(Clone)]
pub struct LimitRange(Object);

impl LimitRange {
    /// A `LimitRange` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Spec defines the limits enforced. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    pub fn spec(self, value: impl IntoKnown<LimitRangeSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `LimitRange` that it added.
pub type LimitRangeRef = ObjectRef<LimitRange>;

crate::object!(LimitRange, "v1", "LimitRange");

/// LimitRangeItem defines a min/max usage limit for any resource that matches on kind.
#[derive(Clone)]
pub struct LimitRangeItem(Map);

impl LimitRangeItem {
    /// `Container`, for [`type`](Self::type).
    pub const TYPE_CONTAINER: &'static str = "Container";
    /// `PersistentVolumeClaim`, for [`type`](Self::type).
    pub const TYPE_PERSISTENT_VOLUME_CLAIM: &'static str = "PersistentVolumeClaim";
    /// `Pod`, for [`type`](Self::type).
    pub const TYPE_POD: &'static str = "Pod";

    /// A `LimitRangeItem` with its `type`.
    pub fn new(r#type: impl IntoKnown<String>) -> Self {
        Self(Map::default()).r#type(r#type)
    }

    /// Default resource requirement limit value by resource name if resource limit is omitted.
    pub fn default(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "default", value.into_known()))
    }

    /// DefaultRequest is the default resource requirement request value by resource name if resource request is
    /// omitted.
    pub fn default_request(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "defaultRequest", value.into_known()))
    }

    /// Max usage constraints on this kind by resource name.
    pub fn max(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "max", value.into_known()))
    }

    /// MaxLimitRequestRatio if specified, the named resource must have a request and limit that are both non-zero
    /// where limit divided by request is less than or equal to the enumerated value; this represents the max burst
    /// for the named resource.
    pub fn max_limit_request_ratio(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "maxLimitRequestRatio", value.into_known()))
    }

    /// Min usage constraints on this kind by resource name.
    pub fn min(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "min", value.into_known()))
    }

    /// Type of resource that this limit applies to. One of `Container`, `PersistentVolumeClaim`, `Pod`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// LimitRangeSpec defines a min/max usage limit for resources that match on kind.
#[derive(Clone)]
pub struct LimitRangeSpec(Map);

impl LimitRangeSpec {
    /// A `LimitRangeSpec` with its `limits`.
    pub fn new(limits: impl IntoKnown<List<LimitRangeItem>>) -> Self {
        Self(Map::default()).limits(limits)
    }

    /// Limits is the list of LimitRangeItem objects that are enforced.
    pub fn limits(self, value: impl IntoKnown<List<LimitRangeItem>>) -> Self {
        Self(with(self.0, "limits", value.into_known()))
    }
}

/// LocalObjectReference contains enough information to let you locate the referenced object inside the same namespace.
#[derive(Clone)]
pub struct LocalObjectReference(Map);

impl LocalObjectReference {
    /// A `LocalObjectReference`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
    /// empty. Instances of this type with an empty value here are almost certainly wrong. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// Local represents directly-attached storage with node affinity
#[derive(Clone)]
pub struct LocalVolumeSource(Map);

impl LocalVolumeSource {
    /// A `LocalVolumeSource` with its `path`.
    pub fn new(path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).path(path)
    }

    /// fsType is the filesystem type to mount. It applies only when the Path is a block device. Must be a filesystem
    /// type supported by the host operating system. Ex. "ext4", "xfs", "ntfs". The default value is to auto-select a
    /// filesystem if unspecified.
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// path of the full path to the volume on the node. It can be either a directory or block device (disk,
    /// partition, ...).
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }
}

/// Represents an NFS mount that lasts the lifetime of a pod. NFS volumes do not support ownership management or
/// SELinux relabeling.
#[derive(Clone)]
pub struct NFSVolumeSource(Map);

impl NFSVolumeSource {
    /// A `NFSVolumeSource` with its `path` and `server`.
    pub fn new(path: impl IntoKnown<String>, server: impl IntoKnown<String>) -> Self {
        Self(Map::default()).path(path).server(server)
    }

    /// path that is exported by the NFS server. More info: <https://kubernetes.io/docs/concepts/storage/volumes#nfs>
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// readOnly here will force the NFS export to be mounted with read-only permissions. Defaults to false. More
    /// info: <https://kubernetes.io/docs/concepts/storage/volumes#nfs>
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// server is the hostname or IP address of the NFS server. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#nfs>
    pub fn server(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "server", value.into_known()))
    }
}

/// Namespace provides a scope for Names. Use of multiple namespaces is optional.
#[derive(Clone)]
pub struct Namespace(Object);

impl Namespace {
    /// A `Namespace` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Spec defines the behavior of the Namespace. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    pub fn spec(self, value: impl IntoKnown<NamespaceSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Namespace` that it added.
pub type NamespaceRef = ObjectRef<Namespace>;

crate::object!(Namespace, "v1", "Namespace");

/// NamespaceSpec describes the attributes on a Namespace.
#[derive(Clone)]
pub struct NamespaceSpec(Map);

impl NamespaceSpec {
    /// A `NamespaceSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Finalizers is an opaque list of values that must be empty to permanently remove object from storage. More
    /// info: <https://kubernetes.io/docs/tasks/administer-cluster/namespaces/>
    pub fn finalizers(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "finalizers", value.into_known()))
    }
}

/// Node affinity is a group of node affinity scheduling rules.
#[derive(Clone)]
pub struct NodeAffinity(Map);

impl NodeAffinity {
    /// A `NodeAffinity`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The scheduler will prefer to schedule pods to nodes that satisfy the affinity expressions specified by this
    /// field, but it may choose a node that violates one or more of the expressions. The node that is most preferred
    /// is the one with the greatest sum of weights, i.e. for each node that meets all of the scheduling requirements
    /// (resource request, requiredDuringScheduling affinity expressions, etc.), compute a sum by iterating through
    /// the elements of this field and adding "weight" to the sum if the node matches the corresponding
    /// matchExpressions; the node(s) with the highest sum are the most preferred.
    pub fn preferred_during_scheduling_ignored_during_execution(self, value: impl IntoKnown<List<PreferredSchedulingTerm>>) -> Self {
        Self(with(self.0, "preferredDuringSchedulingIgnoredDuringExecution", value.into_known()))
    }

    /// If the affinity requirements specified by this field are not met at scheduling time, the pod will not be
    /// scheduled onto the node. If the affinity requirements specified by this field cease to be met at some point
    /// during pod execution (e.g. due to an update), the system may or may not try to eventually evict the pod from
    /// its node.
    pub fn required_during_scheduling_ignored_during_execution(self, value: impl IntoKnown<NodeSelector>) -> Self {
        Self(with(self.0, "requiredDuringSchedulingIgnoredDuringExecution", value.into_known()))
    }
}

/// A node selector represents the union of the results of one or more label queries over a set of nodes; that is, it
/// represents the OR of the selectors represented by the node selector terms.
#[derive(Clone)]
pub struct NodeSelector(Map);

impl NodeSelector {
    /// A `NodeSelector` with its `nodeSelectorTerms`.
    pub fn new(node_selector_terms: impl IntoKnown<List<NodeSelectorTerm>>) -> Self {
        Self(Map::default()).node_selector_terms(node_selector_terms)
    }

    /// Required. A list of node selector terms. The terms are ORed.
    pub fn node_selector_terms(self, value: impl IntoKnown<List<NodeSelectorTerm>>) -> Self {
        Self(with(self.0, "nodeSelectorTerms", value.into_known()))
    }
}

/// A node selector requirement is a selector that contains values, a key, and an operator that relates the key and
/// values.
#[derive(Clone)]
pub struct NodeSelectorRequirement(Map);

impl NodeSelectorRequirement {
    /// `DoesNotExist`, for [`operator`](Self::operator).
    pub const OPERATOR_DOES_NOT_EXIST: &'static str = "DoesNotExist";
    /// `Exists`, for [`operator`](Self::operator).
    pub const OPERATOR_EXISTS: &'static str = "Exists";
    /// `Gt`, for [`operator`](Self::operator).
    pub const OPERATOR_GT: &'static str = "Gt";
    /// `In`, for [`operator`](Self::operator).
    pub const OPERATOR_IN: &'static str = "In";
    /// `Lt`, for [`operator`](Self::operator).
    pub const OPERATOR_LT: &'static str = "Lt";
    /// `NotIn`, for [`operator`](Self::operator).
    pub const OPERATOR_NOT_IN: &'static str = "NotIn";

    /// A `NodeSelectorRequirement` with its `key` and `operator`.
    pub fn new(key: impl IntoKnown<String>, operator: impl IntoKnown<String>) -> Self {
        Self(Map::default()).key(key).operator(operator)
    }

    /// The label key that the selector applies to.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// Represents a key's relationship to a set of values. Valid operators are In, NotIn, Exists, DoesNotExist. Gt,
    /// and Lt. One of `DoesNotExist`, `Exists`, `Gt`, `In`, `Lt`, `NotIn`.
    pub fn operator(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "operator", value.into_known()))
    }

    /// An array of string values. If the operator is In or NotIn, the values array must be non-empty. If the operator
    /// is Exists or DoesNotExist, the values array must be empty. If the operator is Gt or Lt, the values array must
    /// have a single element, which will be interpreted as an integer. This array is replaced during a strategic
    /// merge patch.
    pub fn values(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "values", value.into_known()))
    }
}

/// A null or empty node selector term matches no objects. The requirements of them are ANDed. The
/// TopologySelectorTerm type implements a subset of the NodeSelectorTerm.
#[derive(Clone)]
pub struct NodeSelectorTerm(Map);

impl NodeSelectorTerm {
    /// A `NodeSelectorTerm`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// A list of node selector requirements by node's labels.
    pub fn match_expressions(self, value: impl IntoKnown<List<NodeSelectorRequirement>>) -> Self {
        Self(with(self.0, "matchExpressions", value.into_known()))
    }

    /// A list of node selector requirements by node's fields.
    pub fn match_fields(self, value: impl IntoKnown<List<NodeSelectorRequirement>>) -> Self {
        Self(with(self.0, "matchFields", value.into_known()))
    }
}

/// ObjectFieldSelector selects an APIVersioned field of an object.
#[derive(Clone)]
pub struct ObjectFieldSelector(Map);

impl ObjectFieldSelector {
    /// An `ObjectFieldSelector` with its `fieldPath`.
    pub fn new(field_path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).field_path(field_path)
    }

    /// Version of the schema the FieldPath is written in terms of, defaults to "v1".
    pub fn api_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiVersion", value.into_known()))
    }

    /// Path of the field to select in the specified API version.
    pub fn field_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fieldPath", value.into_known()))
    }
}

/// ObjectReference contains enough information to let you inspect or modify the referred object.
#[derive(Clone)]
pub struct ObjectReference(Map);

impl ObjectReference {
    /// An `ObjectReference`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// API version of the referent.
    pub fn api_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiVersion", value.into_known()))
    }

    /// If referring to a piece of an object instead of an entire object, this string should contain a valid JSON/Go
    /// field access statement, such as desiredState.manifest.containers\[2\]. For example, if the object reference is
    /// to a container within a pod, this would take on a value like: "spec.containers{name}" (where "name" refers to
    /// the name of the container that triggered the event) or if no container name is specified
    /// "spec.containers\[2\]" (container with index 2 in this pod). This syntax is chosen only to have some
    /// well-defined way of referencing a part of an object.
    pub fn field_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fieldPath", value.into_known()))
    }

    /// Kind of the referent. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds>
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Name of the referent. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Namespace of the referent. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/>
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }

    /// Specific resourceVersion to which this reference is made, if any. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#concurrency-control-and-consistency>
    pub fn resource_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "resourceVersion", value.into_known()))
    }

    /// UID of the referent. More info: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#uids>
    pub fn uid(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "uid", value.into_known()))
    }
}

/// PersistentVolume (PV) is a storage resource provisioned by an administrator. It is analogous to a node. More info:
/// <https://kubernetes.io/docs/concepts/storage/persistent-volumes>
#[derive(Clone)]
pub struct PersistentVolume(Object);

impl PersistentVolume {
    /// A `PersistentVolume` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// spec defines a specification of a persistent volume owned by the cluster. Provisioned by an administrator.
    /// More info: <https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistent-volumes>
    pub fn spec(self, value: impl IntoKnown<PersistentVolumeSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `PersistentVolume` that it added.
pub type PersistentVolumeRef = ObjectRef<PersistentVolume>;

crate::object!(PersistentVolume, "v1", "PersistentVolume");

/// PersistentVolumeClaim is a user's request for and claim to a persistent volume
#[derive(Clone)]
pub struct PersistentVolumeClaim(Object);

impl PersistentVolumeClaim {
    /// A `PersistentVolumeClaim` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// spec defines the desired characteristics of a volume requested by a pod author. More info:
    /// <https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims>
    pub fn spec(self, value: impl IntoKnown<PersistentVolumeClaimSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `PersistentVolumeClaim` that it added.
pub type PersistentVolumeClaimRef = ObjectRef<PersistentVolumeClaim>;

crate::object!(PersistentVolumeClaim, "v1", "PersistentVolumeClaim");

/// PersistentVolumeClaimSpec describes the common attributes of storage devices and allows a Source for
/// provider-specific attributes
#[derive(Clone)]
pub struct PersistentVolumeClaimSpec(Map);

impl PersistentVolumeClaimSpec {
    /// `ReadOnlyMany`, for [`access_modes`](Self::access_modes).
    pub const ACCESS_MODES_READ_ONLY_MANY: &'static str = "ReadOnlyMany";
    /// `ReadWriteMany`, for [`access_modes`](Self::access_modes).
    pub const ACCESS_MODES_READ_WRITE_MANY: &'static str = "ReadWriteMany";
    /// `ReadWriteOnce`, for [`access_modes`](Self::access_modes).
    pub const ACCESS_MODES_READ_WRITE_ONCE: &'static str = "ReadWriteOnce";
    /// `ReadWriteOncePod`, for [`access_modes`](Self::access_modes).
    pub const ACCESS_MODES_READ_WRITE_ONCE_POD: &'static str = "ReadWriteOncePod";
    /// `Block`, for [`volume_mode`](Self::volume_mode).
    pub const VOLUME_MODE_BLOCK: &'static str = "Block";
    /// `Filesystem`, for [`volume_mode`](Self::volume_mode).
    pub const VOLUME_MODE_FILESYSTEM: &'static str = "Filesystem";

    /// A `PersistentVolumeClaimSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// accessModes contains the desired access modes the volume should have. More info:
    /// <https://kubernetes.io/docs/concepts/storage/persistent-volumes#access-modes-1> One of `ReadOnlyMany`,
    /// `ReadWriteMany`, `ReadWriteOnce`, `ReadWriteOncePod`.
    pub fn access_modes(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "accessModes", value.into_known()))
    }

    /// dataSource field can be used to specify either: \* An existing VolumeSnapshot object
    /// (snapshot.storage.k8s.io/VolumeSnapshot) \* An existing PVC (PersistentVolumeClaim) If the provisioner or an
    /// external controller can support the specified data source, it will create a new volume based on the contents
    /// of the specified data source. dataSource contents will be copied to dataSourceRef, and dataSourceRef contents
    /// will be copied to dataSource when dataSourceRef.namespace is not specified. If the namespace is specified,
    /// then dataSourceRef will not be copied to dataSource.
    pub fn data_source(self, value: impl IntoKnown<TypedLocalObjectReference>) -> Self {
        Self(with(self.0, "dataSource", value.into_known()))
    }

    /// dataSourceRef specifies the object from which to populate the volume with data, if a non-empty volume is
    /// desired. This may be any object from a non-empty API group (non core object) or a PersistentVolumeClaim
    /// object. When this field is specified, volume binding will only succeed if the type of the specified object
    /// matches some installed volume populator or dynamic provisioner. This field will replace the functionality of
    /// the dataSource field and as such if both fields are non-empty, they must have the same value. For backwards
    /// compatibility, when namespace isn't specified in dataSourceRef, both fields (dataSource and dataSourceRef)
    /// will be set to the same value automatically if one of them is empty and the other is non-empty. When namespace
    /// is specified in dataSourceRef, dataSource isn't set to the same value and must be empty. There are three
    /// important differences between dataSource and dataSourceRef: \* While dataSource only allows two specific types
    /// of objects, dataSourceRef
    /// allows any non-core object, as well as PersistentVolumeClaim objects.
    /// \* While dataSource ignores disallowed values (dropping them), dataSourceRef
    /// preserves all values, and generates an error if a disallowed value is
    /// specified.
    /// \* While dataSource only allows local objects, dataSourceRef allows objects
    /// in any namespaces.
    /// (Alpha) Using the namespace field of dataSourceRef requires the CrossNamespaceVolumeDataSource feature gate to
    /// be enabled.
    pub fn data_source_ref(self, value: impl IntoKnown<TypedObjectReference>) -> Self {
        Self(with(self.0, "dataSourceRef", value.into_known()))
    }

    /// resources represents the minimum resources the volume should have. Users are allowed to specify resource
    /// requirements that are lower than previous value but must still be higher than capacity recorded in the status
    /// field of the claim. More info: <https://kubernetes.io/docs/concepts/storage/persistent-volumes#resources>
    pub fn resources(self, value: impl IntoKnown<VolumeResourceRequirements>) -> Self {
        Self(with(self.0, "resources", value.into_known()))
    }

    /// selector is a label query over volumes to consider for binding.
    pub fn selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }

    /// storageClassName is the name of the StorageClass required by the claim. More info:
    /// <https://kubernetes.io/docs/concepts/storage/persistent-volumes#class-1>
    pub fn storage_class_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "storageClassName", value.into_known()))
    }

    /// volumeAttributesClassName may be used to set the VolumeAttributesClass used by this claim. If specified, the
    /// CSI driver will create or update the volume with the attributes defined in the corresponding
    /// VolumeAttributesClass. This has a different purpose than storageClassName, it can be changed after the claim
    /// is created. An empty string or nil value indicates that no VolumeAttributesClass will be applied to the claim.
    /// If the claim enters an Infeasible error state, this field can be reset to its previous value (including nil)
    /// to cancel the modification. If the resource referred to by volumeAttributesClass does not exist, this
    /// PersistentVolumeClaim will be set to a Pending state, as reflected by the modifyVolumeStatus field, until such
    /// as a resource exists. More info: <https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/>
    pub fn volume_attributes_class_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeAttributesClassName", value.into_known()))
    }

    /// volumeMode defines what type of volume is required by the claim. Value of Filesystem is implied when not
    /// included in claim spec. One of `Block`, `Filesystem`.
    pub fn volume_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeMode", value.into_known()))
    }

    /// volumeName is the binding reference to the PersistentVolume backing this claim.
    pub fn volume_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeName", value.into_known()))
    }
}

/// PersistentVolumeClaimTemplate is used to produce PersistentVolumeClaim objects as part of an EphemeralVolumeSource.
#[derive(Clone)]
pub struct PersistentVolumeClaimTemplate(Map);

impl PersistentVolumeClaimTemplate {
    /// A `PersistentVolumeClaimTemplate` with its `spec`.
    pub fn new(spec: impl IntoKnown<PersistentVolumeClaimSpec>) -> Self {
        Self(Map::default()).spec(spec)
    }

    /// May contain labels and annotations that will be copied into the PVC when creating it. No other fields are
    /// allowed and will be rejected during validation.
    pub fn metadata(self, value: impl IntoKnown<meta_v1::ObjectMeta>) -> Self {
        Self(with(self.0, "metadata", value.into_known()))
    }

    /// The specification for the PersistentVolumeClaim. The entire content is copied unchanged into the PVC that gets
    /// created from this template. The same fields as in a PersistentVolumeClaim are also valid here.
    pub fn spec(self, value: impl IntoKnown<PersistentVolumeClaimSpec>) -> Self {
        Self(with(self.0, "spec", value.into_known()))
    }
}

/// PersistentVolumeClaimVolumeSource references the user's PVC in the same namespace. This volume finds the bound PV
/// and mounts that volume for the pod. A PersistentVolumeClaimVolumeSource is, essentially, a wrapper around another
/// type of volume that is owned by someone else (the system).
#[derive(Clone)]
pub struct PersistentVolumeClaimVolumeSource(Map);

impl PersistentVolumeClaimVolumeSource {
    /// A `PersistentVolumeClaimVolumeSource` with its `claimName`.
    pub fn new(claim_name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).claim_name(claim_name)
    }

    /// claimName is the name of a PersistentVolumeClaim in the same namespace as the pod using this volume. More
    /// info: <https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims>
    pub fn claim_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "claimName", value.into_known()))
    }

    /// readOnly Will force the ReadOnly setting in VolumeMounts. Default false.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }
}

/// PersistentVolumeSpec is the specification of a persistent volume.
#[derive(Clone)]
pub struct PersistentVolumeSpec(Map);

impl PersistentVolumeSpec {
    /// `ReadOnlyMany`, for [`access_modes`](Self::access_modes).
    pub const ACCESS_MODES_READ_ONLY_MANY: &'static str = "ReadOnlyMany";
    /// `ReadWriteMany`, for [`access_modes`](Self::access_modes).
    pub const ACCESS_MODES_READ_WRITE_MANY: &'static str = "ReadWriteMany";
    /// `ReadWriteOnce`, for [`access_modes`](Self::access_modes).
    pub const ACCESS_MODES_READ_WRITE_ONCE: &'static str = "ReadWriteOnce";
    /// `ReadWriteOncePod`, for [`access_modes`](Self::access_modes).
    pub const ACCESS_MODES_READ_WRITE_ONCE_POD: &'static str = "ReadWriteOncePod";
    /// `Delete`, for [`persistent_volume_reclaim_policy`](Self::persistent_volume_reclaim_policy).
    pub const PERSISTENT_VOLUME_RECLAIM_POLICY_DELETE: &'static str = "Delete";
    /// `Recycle`, for [`persistent_volume_reclaim_policy`](Self::persistent_volume_reclaim_policy).
    pub const PERSISTENT_VOLUME_RECLAIM_POLICY_RECYCLE: &'static str = "Recycle";
    /// `Retain`, for [`persistent_volume_reclaim_policy`](Self::persistent_volume_reclaim_policy).
    pub const PERSISTENT_VOLUME_RECLAIM_POLICY_RETAIN: &'static str = "Retain";
    /// `Block`, for [`volume_mode`](Self::volume_mode).
    pub const VOLUME_MODE_BLOCK: &'static str = "Block";
    /// `Filesystem`, for [`volume_mode`](Self::volume_mode).
    pub const VOLUME_MODE_FILESYSTEM: &'static str = "Filesystem";

    /// A `PersistentVolumeSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// accessModes contains all ways the volume can be mounted. More info:
    /// <https://kubernetes.io/docs/concepts/storage/persistent-volumes#access-modes> One of `ReadOnlyMany`,
    /// `ReadWriteMany`, `ReadWriteOnce`, `ReadWriteOncePod`.
    pub fn access_modes(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "accessModes", value.into_known()))
    }

    /// awsElasticBlockStore represents an AWS Disk resource that is attached to a kubelet's host machine and then
    /// exposed to the pod. Deprecated: AWSElasticBlockStore is deprecated. All operations for the in-tree
    /// awsElasticBlockStore type are redirected to the ebs.csi.aws.com CSI driver. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore>
    pub fn aws_elastic_block_store(self, value: impl IntoKnown<AWSElasticBlockStoreVolumeSource>) -> Self {
        Self(with(self.0, "awsElasticBlockStore", value.into_known()))
    }

    /// azureDisk represents an Azure Data Disk mount on the host and bind mount to the pod. Deprecated: AzureDisk is
    /// deprecated. All operations for the in-tree azureDisk type are redirected to the disk.csi.azure.com CSI driver.
    pub fn azure_disk(self, value: impl IntoKnown<AzureDiskVolumeSource>) -> Self {
        Self(with(self.0, "azureDisk", value.into_known()))
    }

    /// azureFile represents an Azure File Service mount on the host and bind mount to the pod. Deprecated: AzureFile
    /// is deprecated. All operations for the in-tree azureFile type are redirected to the file.csi.azure.com CSI
    /// driver.
    pub fn azure_file(self, value: impl IntoKnown<AzureFilePersistentVolumeSource>) -> Self {
        Self(with(self.0, "azureFile", value.into_known()))
    }

    /// capacity is the description of the persistent volume's resources and capacity. More info:
    /// <https://kubernetes.io/docs/concepts/storage/persistent-volumes#capacity>
    pub fn capacity(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "capacity", value.into_known()))
    }

    /// cephFS represents a Ceph FS mount on the host that shares a pod's lifetime. Deprecated: CephFS is deprecated
    /// and the in-tree cephfs type is no longer supported.
    pub fn cephfs(self, value: impl IntoKnown<CephFSPersistentVolumeSource>) -> Self {
        Self(with(self.0, "cephfs", value.into_known()))
    }

    /// cinder represents a cinder volume attached and mounted on kubelets host machine. Deprecated: Cinder is
    /// deprecated. All operations for the in-tree cinder type are redirected to the cinder.csi.openstack.org CSI
    /// driver. More info: <https://examples.k8s.io/mysql-cinder-pd/README.md>
    pub fn cinder(self, value: impl IntoKnown<CinderPersistentVolumeSource>) -> Self {
        Self(with(self.0, "cinder", value.into_known()))
    }

    /// claimRef is part of a bi-directional binding between PersistentVolume and PersistentVolumeClaim. Expected to
    /// be non-nil when bound. claim.VolumeName is the authoritative bind between PV and PVC. More info:
    /// <https://kubernetes.io/docs/concepts/storage/persistent-volumes#binding>
    pub fn claim_ref(self, value: impl IntoKnown<ObjectReference>) -> Self {
        Self(with(self.0, "claimRef", value.into_known()))
    }

    /// csi represents storage that is handled by an external CSI driver.
    pub fn csi(self, value: impl IntoKnown<CSIPersistentVolumeSource>) -> Self {
        Self(with(self.0, "csi", value.into_known()))
    }

    /// fc represents a Fibre Channel resource that is attached to a kubelet's host machine and then exposed to the
    /// pod.
    pub fn fc(self, value: impl IntoKnown<FCVolumeSource>) -> Self {
        Self(with(self.0, "fc", value.into_known()))
    }

    /// flexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin.
    /// Deprecated: FlexVolume is deprecated. Consider using a CSIDriver instead.
    pub fn flex_volume(self, value: impl IntoKnown<FlexPersistentVolumeSource>) -> Self {
        Self(with(self.0, "flexVolume", value.into_known()))
    }

    /// flocker represents a Flocker volume attached to a kubelet's host machine and exposed to the pod for its usage.
    /// This depends on the Flocker control service being running. Deprecated: Flocker is deprecated and the in-tree
    /// flocker type is no longer supported.
    pub fn flocker(self, value: impl IntoKnown<FlockerVolumeSource>) -> Self {
        Self(with(self.0, "flocker", value.into_known()))
    }

    /// gcePersistentDisk represents a GCE Disk resource that is attached to a kubelet's host machine and then exposed
    /// to the pod. Provisioned by an admin. Deprecated: GCEPersistentDisk is deprecated. All operations for the
    /// in-tree gcePersistentDisk type are redirected to the pd.csi.storage.gke.io CSI driver. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk>
    pub fn gce_persistent_disk(self, value: impl IntoKnown<GCEPersistentDiskVolumeSource>) -> Self {
        Self(with(self.0, "gcePersistentDisk", value.into_known()))
    }

    /// glusterfs represents a Glusterfs volume that is attached to a host and exposed to the pod. Provisioned by an
    /// admin. Deprecated: Glusterfs is deprecated and the in-tree glusterfs type is no longer supported. More info:
    /// <https://examples.k8s.io/volumes/glusterfs/README.md>
    pub fn glusterfs(self, value: impl IntoKnown<GlusterfsPersistentVolumeSource>) -> Self {
        Self(with(self.0, "glusterfs", value.into_known()))
    }

    /// hostPath represents a directory on the host. Provisioned by a developer or tester. This is useful for
    /// single-node development and testing only! On-host storage is not supported in any way and WILL NOT WORK in a
    /// multi-node cluster. More info: <https://kubernetes.io/docs/concepts/storage/volumes#hostpath>
    pub fn host_path(self, value: impl IntoKnown<HostPathVolumeSource>) -> Self {
        Self(with(self.0, "hostPath", value.into_known()))
    }

    /// iscsi represents an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the
    /// pod. Provisioned by an admin.
    pub fn iscsi(self, value: impl IntoKnown<ISCSIPersistentVolumeSource>) -> Self {
        Self(with(self.0, "iscsi", value.into_known()))
    }

    /// local represents directly-attached storage with node affinity
    pub fn local(self, value: impl IntoKnown<LocalVolumeSource>) -> Self {
        Self(with(self.0, "local", value.into_known()))
    }

    /// mountOptions is the list of mount options, e.g. \["ro", "soft"\]. Not validated - mount will simply fail if
    /// one is invalid. More info: <https://kubernetes.io/docs/concepts/storage/persistent-volumes/#mount-options>
    pub fn mount_options(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "mountOptions", value.into_known()))
    }

    /// nfs represents an NFS mount on the host. Provisioned by an admin. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#nfs>
    pub fn nfs(self, value: impl IntoKnown<NFSVolumeSource>) -> Self {
        Self(with(self.0, "nfs", value.into_known()))
    }

    /// nodeAffinity defines constraints that limit what nodes this volume can be accessed from. This field influences
    /// the scheduling of pods that use this volume. This field is mutable if MutablePVNodeAffinity feature gate is
    /// enabled.
    pub fn node_affinity(self, value: impl IntoKnown<VolumeNodeAffinity>) -> Self {
        Self(with(self.0, "nodeAffinity", value.into_known()))
    }

    /// persistentVolumeReclaimPolicy defines what happens to a persistent volume when released from its claim. Valid
    /// options are Retain (default for manually created PersistentVolumes), Delete (default for dynamically
    /// provisioned PersistentVolumes), and Recycle (deprecated). Recycle must be supported by the volume plugin
    /// underlying this PersistentVolume. More info:
    /// <https://kubernetes.io/docs/concepts/storage/persistent-volumes#reclaiming> One of `Delete`, `Recycle`,
    /// `Retain`.
    pub fn persistent_volume_reclaim_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "persistentVolumeReclaimPolicy", value.into_known()))
    }

    /// photonPersistentDisk represents a PhotonController persistent disk attached and mounted on kubelets host
    /// machine. Deprecated: PhotonPersistentDisk is deprecated and the in-tree photonPersistentDisk type is no longer
    /// supported.
    pub fn photon_persistent_disk(self, value: impl IntoKnown<PhotonPersistentDiskVolumeSource>) -> Self {
        Self(with(self.0, "photonPersistentDisk", value.into_known()))
    }

    /// portworxVolume represents a portworx volume attached and mounted on kubelets host machine. Deprecated:
    /// PortworxVolume is deprecated. All operations for the in-tree portworxVolume type are redirected to the
    /// pxd.portworx.com CSI driver.
    pub fn portworx_volume(self, value: impl IntoKnown<PortworxVolumeSource>) -> Self {
        Self(with(self.0, "portworxVolume", value.into_known()))
    }

    /// quobyte represents a Quobyte mount on the host that shares a pod's lifetime. Deprecated: Quobyte is deprecated
    /// and the in-tree quobyte type is no longer supported.
    pub fn quobyte(self, value: impl IntoKnown<QuobyteVolumeSource>) -> Self {
        Self(with(self.0, "quobyte", value.into_known()))
    }

    /// rbd represents a Rados Block Device mount on the host that shares a pod's lifetime. Deprecated: RBD is
    /// deprecated and the in-tree rbd type is no longer supported. More info:
    /// <https://examples.k8s.io/volumes/rbd/README.md>
    pub fn rbd(self, value: impl IntoKnown<RBDPersistentVolumeSource>) -> Self {
        Self(with(self.0, "rbd", value.into_known()))
    }

    /// scaleIO represents a ScaleIO persistent volume attached and mounted on Kubernetes nodes. Deprecated: ScaleIO
    /// is deprecated and the in-tree scaleIO type is no longer supported.
    pub fn scale_io(self, value: impl IntoKnown<ScaleIOPersistentVolumeSource>) -> Self {
        Self(with(self.0, "scaleIO", value.into_known()))
    }

    /// storageClassName is the name of StorageClass to which this persistent volume belongs. Empty value means that
    /// this volume does not belong to any StorageClass.
    pub fn storage_class_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "storageClassName", value.into_known()))
    }

    /// storageOS represents a StorageOS volume that is attached to the kubelet's host machine and mounted into the
    /// pod. Deprecated: StorageOS is deprecated and the in-tree storageos type is no longer supported. More info:
    /// <https://examples.k8s.io/volumes/storageos/README.md>
    pub fn storageos(self, value: impl IntoKnown<StorageOSPersistentVolumeSource>) -> Self {
        Self(with(self.0, "storageos", value.into_known()))
    }

    /// Name of VolumeAttributesClass to which this persistent volume belongs. Empty value is not allowed. When this
    /// field is not set, it indicates that this volume does not belong to any VolumeAttributesClass. This field is
    /// mutable and can be changed by the CSI driver after a volume has been updated successfully to a new class. For
    /// an unbound PersistentVolume, the volumeAttributesClassName will be matched with unbound PersistentVolumeClaims
    /// during the binding process.
    pub fn volume_attributes_class_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeAttributesClassName", value.into_known()))
    }

    /// volumeMode defines if a volume is intended to be used with a formatted filesystem or to remain in raw block
    /// state. Value of Filesystem is implied when not included in spec. One of `Block`, `Filesystem`.
    pub fn volume_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeMode", value.into_known()))
    }

    /// vsphereVolume represents a vSphere volume attached and mounted on kubelets host machine. Deprecated:
    /// VsphereVolume is deprecated. All operations for the in-tree vsphereVolume type are redirected to the
    /// csi.vsphere.vmware.com CSI driver.
    pub fn vsphere_volume(self, value: impl IntoKnown<VsphereVirtualDiskVolumeSource>) -> Self {
        Self(with(self.0, "vsphereVolume", value.into_known()))
    }
}

/// Represents a Photon Controller persistent disk resource.
#[derive(Clone)]
pub struct PhotonPersistentDiskVolumeSource(Map);

impl PhotonPersistentDiskVolumeSource {
    /// A `PhotonPersistentDiskVolumeSource` with its `pdID`.
    pub fn new(pd_id: impl IntoKnown<String>) -> Self {
        Self(Map::default()).pd_id(pd_id)
    }

    /// fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
    /// "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// pdID is the ID that identifies Photon Controller persistent disk
    pub fn pd_id(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "pdID", value.into_known()))
    }
}

/// Pod is a collection of containers that can run on a host. This resource is created by clients and scheduled onto
/// hosts.
#[derive(Clone)]
pub struct Pod(Object);

impl Pod {
    /// A `Pod` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Specification of the desired behavior of the pod. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    pub fn spec(self, value: impl IntoKnown<PodSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Pod` that it added.
pub type PodRef = ObjectRef<Pod>;

crate::object!(Pod, "v1", "Pod");

/// Pod affinity is a group of inter pod affinity scheduling rules.
#[derive(Clone)]
pub struct PodAffinity(Map);

impl PodAffinity {
    /// A `PodAffinity`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The scheduler will prefer to schedule pods to nodes that satisfy the affinity expressions specified by this
    /// field, but it may choose a node that violates one or more of the expressions. The node that is most preferred
    /// is the one with the greatest sum of weights, i.e. for each node that meets all of the scheduling requirements
    /// (resource request, requiredDuringScheduling affinity expressions, etc.), compute a sum by iterating through
    /// the elements of this field and adding "weight" to the sum if the node has pods which matches the corresponding
    /// podAffinityTerm; the node(s) with the highest sum are the most preferred.
    pub fn preferred_during_scheduling_ignored_during_execution(self, value: impl IntoKnown<List<WeightedPodAffinityTerm>>) -> Self {
        Self(with(self.0, "preferredDuringSchedulingIgnoredDuringExecution", value.into_known()))
    }

    /// If the affinity requirements specified by this field are not met at scheduling time, the pod will not be
    /// scheduled onto the node. If the affinity requirements specified by this field cease to be met at some point
    /// during pod execution (e.g. due to a pod label update), the system may or may not try to eventually evict the
    /// pod from its node. When there are multiple elements, the lists of nodes corresponding to each podAffinityTerm
    /// are intersected, i.e. all terms must be satisfied.
    pub fn required_during_scheduling_ignored_during_execution(self, value: impl IntoKnown<List<PodAffinityTerm>>) -> Self {
        Self(with(self.0, "requiredDuringSchedulingIgnoredDuringExecution", value.into_known()))
    }
}

/// Defines a set of pods (namely those matching the labelSelector relative to the given namespace(s)) that this pod
/// should be co-located (affinity) or not co-located (anti-affinity) with, where co-located is defined as running on
/// a node whose value of the label with key \<topologyKey\> matches that of any node on which a pod of the set of
/// pods is running
#[derive(Clone)]
pub struct PodAffinityTerm(Map);

impl PodAffinityTerm {
    /// A `PodAffinityTerm` with its `topologyKey`.
    pub fn new(topology_key: impl IntoKnown<String>) -> Self {
        Self(Map::default()).topology_key(topology_key)
    }

    /// A label query over a set of resources, in this case pods. If it's null, this PodAffinityTerm matches with no
    /// Pods.
    pub fn label_selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "labelSelector", value.into_known()))
    }

    /// MatchLabelKeys is a set of pod label keys to select which pods will be taken into consideration. The keys are
    /// used to lookup values from the incoming pod labels, those key-value labels are merged with `labelSelector` as
    /// `key in (value)` to select the group of existing pods which pods will be taken into consideration for the
    /// incoming pod's pod (anti) affinity. Keys that don't exist in the incoming pod labels will be ignored. The
    /// default value is empty. The same key is forbidden to exist in both matchLabelKeys and labelSelector. Also,
    /// matchLabelKeys cannot be set when labelSelector isn't set.
    pub fn match_label_keys(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "matchLabelKeys", value.into_known()))
    }

    /// MismatchLabelKeys is a set of pod label keys to select which pods will be taken into consideration. The keys
    /// are used to lookup values from the incoming pod labels, those key-value labels are merged with `labelSelector`
    /// as `key notin (value)` to select the group of existing pods which pods will be taken into consideration for
    /// the incoming pod's pod (anti) affinity. Keys that don't exist in the incoming pod labels will be ignored. The
    /// default value is empty. The same key is forbidden to exist in both mismatchLabelKeys and labelSelector. Also,
    /// mismatchLabelKeys cannot be set when labelSelector isn't set.
    pub fn mismatch_label_keys(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "mismatchLabelKeys", value.into_known()))
    }

    /// A label query over the set of namespaces that the term applies to. The term is applied to the union of the
    /// namespaces selected by this field and the ones listed in the namespaces field. null selector and null or empty
    /// namespaces list means "this pod's namespace". An empty selector ({}) matches all namespaces.
    pub fn namespace_selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "namespaceSelector", value.into_known()))
    }

    /// namespaces specifies a static list of namespace names that the term applies to. The term is applied to the
    /// union of the namespaces listed in this field and the ones selected by namespaceSelector. null or empty
    /// namespaces list and null namespaceSelector means "this pod's namespace".
    pub fn namespaces(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "namespaces", value.into_known()))
    }

    /// This pod should be co-located (affinity) or not co-located (anti-affinity) with the pods matching the
    /// labelSelector in the specified namespaces, where co-located is defined as running on a node whose value of the
    /// label with key topologyKey matches that of any node on which any of the selected pods is running. Empty
    /// topologyKey is not allowed.
    pub fn topology_key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "topologyKey", value.into_known()))
    }
}

/// Pod anti affinity is a group of inter pod anti affinity scheduling rules.
#[derive(Clone)]
pub struct PodAntiAffinity(Map);

impl PodAntiAffinity {
    /// A `PodAntiAffinity`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The scheduler will prefer to schedule pods to nodes that satisfy the anti-affinity expressions specified by
    /// this field, but it may choose a node that violates one or more of the expressions. The node that is most
    /// preferred is the one with the greatest sum of weights, i.e. for each node that meets all of the scheduling
    /// requirements (resource request, requiredDuringScheduling anti-affinity expressions, etc.), compute a sum by
    /// iterating through the elements of this field and subtracting "weight" from the sum if the node has pods which
    /// matches the corresponding podAffinityTerm; the node(s) with the highest sum are the most preferred.
    pub fn preferred_during_scheduling_ignored_during_execution(self, value: impl IntoKnown<List<WeightedPodAffinityTerm>>) -> Self {
        Self(with(self.0, "preferredDuringSchedulingIgnoredDuringExecution", value.into_known()))
    }

    /// If the anti-affinity requirements specified by this field are not met at scheduling time, the pod will not be
    /// scheduled onto the node. If the anti-affinity requirements specified by this field cease to be met at some
    /// point during pod execution (e.g. due to a pod label update), the system may or may not try to eventually evict
    /// the pod from its node. When there are multiple elements, the lists of nodes corresponding to each
    /// podAffinityTerm are intersected, i.e. all terms must be satisfied.
    pub fn required_during_scheduling_ignored_during_execution(self, value: impl IntoKnown<List<PodAffinityTerm>>) -> Self {
        Self(with(self.0, "requiredDuringSchedulingIgnoredDuringExecution", value.into_known()))
    }
}

/// PodCertificateProjection provides a private key and X.509 certificate in the pod filesystem.
///
/// Kubernetes 1.34 and newer.
#[derive(Clone)]
pub struct PodCertificateProjection(Map);

impl PodCertificateProjection {
    /// A `PodCertificateProjection` with its `keyType` and `signerName`.
    pub fn new(key_type: impl IntoKnown<String>, signer_name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).key_type(key_type).signer_name(signer_name)
    }

    /// Write the certificate chain at this path in the projected volume.
    ///
    /// Most applications should use credentialBundlePath.  When using keyPath and certificateChainPath, your
    /// application needs to check that the key and leaf certificate are consistent, because it is possible to read
    /// the files mid-rotation.
    pub fn certificate_chain_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "certificateChainPath", value.into_known()))
    }

    /// Write the credential bundle at this path in the projected volume.
    ///
    /// The credential bundle is a single file that contains multiple PEM blocks. The first PEM block is a PRIVATE KEY
    /// block, containing a PKCS#8 private key.
    ///
    /// The remaining blocks are CERTIFICATE blocks, containing the issued certificate chain from the signer (leaf and
    /// any intermediates).
    ///
    /// Using credentialBundlePath lets your Pod's application code make a single atomic read that retrieves a
    /// consistent key and certificate chain.  If you project them to separate files, your application code will need
    /// to additionally check that the leaf certificate was issued to the key.
    pub fn credential_bundle_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "credentialBundlePath", value.into_known()))
    }

    /// Write the key at this path in the projected volume.
    ///
    /// Most applications should use credentialBundlePath.  When using keyPath and certificateChainPath, your
    /// application needs to check that the key and leaf certificate are consistent, because it is possible to read
    /// the files mid-rotation.
    pub fn key_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "keyPath", value.into_known()))
    }

    /// The type of keypair Kubelet will generate for the pod.
    ///
    /// Valid values are "RSA3072", "RSA4096", "ECDSAP256", "ECDSAP384", "ECDSAP521", and "ED25519".
    pub fn key_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "keyType", value.into_known()))
    }

    /// maxExpirationSeconds is the maximum lifetime permitted for the certificate.
    ///
    /// Kubelet copies this value verbatim into the PodCertificateRequests it generates for this projection.
    ///
    /// If omitted, kube-apiserver will set it to 86400(24 hours). kube-apiserver will reject values shorter than 3600
    /// (1 hour).  The maximum allowable value is 7862400 (91 days).
    ///
    /// The signer implementation is then free to issue a certificate with any lifetime \*shorter\* than
    /// MaxExpirationSeconds, but no shorter than 3600 seconds (1 hour).  This constraint is enforced by
    /// kube-apiserver. `kubernetes.io` signers will never issue certificates with a lifetime longer than 24 hours.
    pub fn max_expiration_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "maxExpirationSeconds", value.into_known()))
    }

    /// Kubelet's generated CSRs will be addressed to this signer.
    pub fn signer_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "signerName", value.into_known()))
    }

    /// user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence
    /// over defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn user(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "user", value.into_known()))
    }

    /// userAnnotations allow pod authors to pass additional information to the signer implementation.  Kubernetes
    /// does not restrict or validate this metadata in any way.
    ///
    /// These values are copied verbatim into the `spec.unverifiedUserAnnotations` field of the PodCertificateRequest
    /// objects that Kubelet creates.
    ///
    /// Entries are subject to the same validation as object metadata annotations, with the addition that all keys
    /// must be domain-prefixed. No restrictions are placed on values, except an overall size limitation on the entire
    /// field.
    ///
    /// Signers should document the keys and values they support. Signers should deny requests that contain keys they
    /// do not recognize.
    ///
    /// Kubernetes 1.35 and newer.
    pub fn user_annotations(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "userAnnotations", value.into_known()))
    }
}

/// PodDNSConfig defines the DNS parameters of a pod in addition to those generated from DNSPolicy.
#[derive(Clone)]
pub struct PodDNSConfig(Map);

impl PodDNSConfig {
    /// A `PodDNSConfig`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// A list of DNS name server IP addresses. This will be appended to the base nameservers generated from
    /// DNSPolicy. Duplicated nameservers will be removed.
    pub fn nameservers(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "nameservers", value.into_known()))
    }

    /// A list of DNS resolver options. This will be merged with the base options generated from DNSPolicy. Duplicated
    /// entries will be removed. Resolution options given in Options will override those that appear in the base
    /// DNSPolicy.
    pub fn options(self, value: impl IntoKnown<List<PodDNSConfigOption>>) -> Self {
        Self(with(self.0, "options", value.into_known()))
    }

    /// A list of DNS search domains for host-name lookup. This will be appended to the base search paths generated
    /// from DNSPolicy. Duplicated search paths will be removed.
    pub fn searches(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "searches", value.into_known()))
    }
}

/// PodDNSConfigOption defines DNS resolver options of a pod.
#[derive(Clone)]
pub struct PodDNSConfigOption(Map);

impl PodDNSConfigOption {
    /// A `PodDNSConfigOption`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Name is this DNS resolver option's name. Required.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Value is this DNS resolver option's value.
    pub fn value(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }
}

/// PodOS defines the OS parameters of a pod.
#[derive(Clone)]
pub struct PodOS(Map);

impl PodOS {
    /// A `PodOS` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Name is the name of the operating system. The currently supported values are linux and windows. Additional
    /// value may be defined in future and can be one of:
    /// <https://github.com/opencontainers/runtime-spec/blob/master/config.md#platform-specific-configuration> Clients
    /// should expect to handle additional values and treat unrecognized values in this field as os: null
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// PodReadinessGate contains the reference to a pod condition
#[derive(Clone)]
pub struct PodReadinessGate(Map);

impl PodReadinessGate {
    /// A `PodReadinessGate` with its `conditionType`.
    pub fn new(condition_type: impl IntoKnown<String>) -> Self {
        Self(Map::default()).condition_type(condition_type)
    }

    /// ConditionType refers to a condition in the pod's condition list with matching type.
    pub fn condition_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "conditionType", value.into_known()))
    }
}

/// PodResourceClaim references exactly one ResourceClaim, either directly or by naming a ResourceClaimTemplate which
/// is then turned into a ResourceClaim for the pod.
///
/// It adds a name to it that uniquely identifies the ResourceClaim inside the Pod. Containers that need access to the
/// ResourceClaim reference it with this name.
///
/// When the DRAWorkloadResourceClaims feature gate is enabled and this Pod belongs to a PodGroup, a PodResourceClaim
/// is matched to a PodGroupResourceClaim if all of their fields are equal (Name, ResourceClaimName, and
/// ResourceClaimTemplateName). A matched claim references a single ResourceClaim shared across all Pods in the
/// PodGroup, reserved for the PodGroup in ResourceClaimStatus.ReservedFor rather than for individual Pods.
#[derive(Clone)]
pub struct PodResourceClaim(Map);

impl PodResourceClaim {
    /// A `PodResourceClaim` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Name uniquely identifies this resource claim inside the pod. This must be a DNS\_LABEL.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// ResourceClaimName is the name of a ResourceClaim object in the same namespace as this pod.
    ///
    /// Exactly one of ResourceClaimName and ResourceClaimTemplateName must be set.
    pub fn resource_claim_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "resourceClaimName", value.into_known()))
    }

    /// ResourceClaimTemplateName is the name of a ResourceClaimTemplate object in the same namespace as this pod.
    ///
    /// The template will be used to create a new ResourceClaim, which will be bound to this pod. When this pod is
    /// deleted, the ResourceClaim will also be deleted. The pod name and resource name, along with a generated
    /// component, will be used to form a unique name for the ResourceClaim, which will be recorded in
    /// pod.status.resourceClaimStatuses.
    ///
    /// When the DRAWorkloadResourceClaims feature gate is enabled and the pod belongs to a PodGroup that defines a
    /// PodGroupResourceClaim with the same Name and ResourceClaimTemplateName, this PodResourceClaim resolves to the
    /// ResourceClaim generated for the PodGroup. All pods in the group that define an equivalent PodResourceClaim
    /// matching the PodGroupResourceClaim's Name and ResourceClaimTemplateName share the same generated
    /// ResourceClaim. ResourceClaims generated for a PodGroup are owned by the PodGroup and their lifecycles are tied
    /// to the PodGroup instead of any individual pod.
    ///
    /// This field is immutable and no changes will be made to the corresponding ResourceClaim by the control plane
    /// after creating the ResourceClaim.
    ///
    /// Exactly one of ResourceClaimName and ResourceClaimTemplateName must be set.
    pub fn resource_claim_template_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "resourceClaimTemplateName", value.into_known()))
    }
}

/// PodSchedulingGate is associated to a Pod to guard its scheduling.
#[derive(Clone)]
pub struct PodSchedulingGate(Map);

impl PodSchedulingGate {
    /// A `PodSchedulingGate` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Name of the scheduling gate. Each scheduling gate must have a unique name field.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// PodSchedulingGroup identifies the runtime scheduling group instance that a Pod belongs to. The scheduler uses this
/// information to apply workload-aware scheduling semantics. Exactly one field must be specified.
///
/// Kubernetes 1.36 and newer.
#[derive(Clone)]
pub struct PodSchedulingGroup(Map);

impl PodSchedulingGroup {
    /// A `PodSchedulingGroup`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// PodGroupName specifies the name of the standalone PodGroup object that represents the runtime instance of this
    /// group. Must be a DNS subdomain.
    pub fn pod_group_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "podGroupName", value.into_known()))
    }
}

/// PodSecurityContext holds pod-level security attributes and common container settings. Some fields are also present
/// in container.securityContext.  Field values of container.securityContext take precedence over field values of
/// PodSecurityContext.
#[derive(Clone)]
pub struct PodSecurityContext(Map);

impl PodSecurityContext {
    /// `Always`, for [`fs_group_change_policy`](Self::fs_group_change_policy).
    pub const FS_GROUP_CHANGE_POLICY_ALWAYS: &'static str = "Always";
    /// `OnRootMismatch`, for [`fs_group_change_policy`](Self::fs_group_change_policy).
    pub const FS_GROUP_CHANGE_POLICY_ON_ROOT_MISMATCH: &'static str = "OnRootMismatch";
    /// `Merge`, for [`supplemental_groups_policy`](Self::supplemental_groups_policy).
    pub const SUPPLEMENTAL_GROUPS_POLICY_MERGE: &'static str = "Merge";
    /// `Strict`, for [`supplemental_groups_policy`](Self::supplemental_groups_policy).
    pub const SUPPLEMENTAL_GROUPS_POLICY_STRICT: &'static str = "Strict";

    /// A `PodSecurityContext`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// appArmorProfile is the AppArmor options to use by the containers in this pod. Note that this field cannot be
    /// set when spec.os.name is windows.
    pub fn app_armor_profile(self, value: impl IntoKnown<AppArmorProfile>) -> Self {
        Self(with(self.0, "appArmorProfile", value.into_known()))
    }

    /// A special supplemental group that applies to all containers in a pod. Some volume types allow the Kubelet to
    /// change the ownership of that volume to be owned by the pod:
    ///
    /// 1. The owning GID will be the FSGroup 2. The setgid bit is set (new files created in the volume will be owned
    /// by FSGroup) 3. The permission bits are OR'd with rw-rw----
    ///
    /// If unset, the Kubelet will not modify the ownership and permissions of any volume. Note that this field cannot
    /// be set when spec.os.name is windows.
    pub fn fs_group(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "fsGroup", value.into_known()))
    }

    /// fsGroupChangePolicy defines behavior of changing ownership and permission of the volume before being exposed
    /// inside Pod. This field will only apply to volume types which support fsGroup based ownership(and permissions).
    /// It will have no effect on ephemeral volume types such as: secret, configmaps and emptydir. Valid values are
    /// "OnRootMismatch" and "Always". If not specified, "Always" is used. Note that this field cannot be set when
    /// spec.os.name is windows. One of `Always`, `OnRootMismatch`.
    pub fn fs_group_change_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsGroupChangePolicy", value.into_known()))
    }

    /// The GID to run the entrypoint of the container process. Uses runtime default if unset. May also be set in
    /// SecurityContext.  If set in both SecurityContext and PodSecurityContext, the value specified in
    /// SecurityContext takes precedence for that container. Note that this field cannot be set when spec.os.name is
    /// windows.
    pub fn run_as_group(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "runAsGroup", value.into_known()))
    }

    /// Indicates that the container must run as a non-root user. If true, the Kubelet will validate the image at
    /// runtime to ensure that it does not run as UID 0 (root) and fail to start the container if it does. If unset or
    /// false, no such validation will be performed. May also be set in SecurityContext.  If set in both
    /// SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence.
    pub fn run_as_non_root(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "runAsNonRoot", value.into_known()))
    }

    /// The UID to run the entrypoint of the container process. Defaults to user specified in image metadata if
    /// unspecified. May also be set in SecurityContext.  If set in both SecurityContext and PodSecurityContext, the
    /// value specified in SecurityContext takes precedence for that container. Note that this field cannot be set
    /// when spec.os.name is windows.
    pub fn run_as_user(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "runAsUser", value.into_known()))
    }

    /// seLinuxChangePolicy defines how the container's SELinux label is applied to all volumes used by the Pod. It
    /// has no effect on nodes that do not support SELinux or to volumes does not support SELinux. Valid values are
    /// "MountOption" and "Recursive".
    ///
    /// "Recursive" means relabeling of all files on all Pod volumes by the container runtime. This may be slow for
    /// large volumes, but allows mixing privileged and unprivileged Pods sharing the same volume on the same node.
    ///
    /// "MountOption" mounts all eligible Pod volumes with `-o context` mount option. This requires all Pods that
    /// share the same volume to use the same SELinux label. It is not possible to share the same volume among
    /// privileged and unprivileged Pods. Eligible volumes are in-tree FibreChannel and iSCSI volumes, and all CSI
    /// volumes whose CSI driver announces SELinux support by setting spec.seLinuxMount: true in their CSIDriver
    /// instance. Other volumes are always re-labelled recursively.
    ///
    /// If not specified, "MountOption" is used.
    ///
    /// This field affects only Pods that have SELinux label set, either in PodSecurityContext or in SecurityContext
    /// of all containers.
    ///
    /// All Pods that use the same volume should use the same seLinuxChangePolicy, otherwise some pods can get stuck
    /// in ContainerCreating state. Note that this field cannot be set when spec.os.name is windows.
    pub fn se_linux_change_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "seLinuxChangePolicy", value.into_known()))
    }

    /// The SELinux context to be applied to all containers. If unspecified, the container runtime will allocate a
    /// random SELinux context for each container.  May also be set in SecurityContext.  If set in both
    /// SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence for that
    /// container. Note that this field cannot be set when spec.os.name is windows.
    pub fn se_linux_options(self, value: impl IntoKnown<SELinuxOptions>) -> Self {
        Self(with(self.0, "seLinuxOptions", value.into_known()))
    }

    /// The seccomp options to use by the containers in this pod. Note that this field cannot be set when spec.os.name
    /// is windows.
    pub fn seccomp_profile(self, value: impl IntoKnown<SeccompProfile>) -> Self {
        Self(with(self.0, "seccompProfile", value.into_known()))
    }

    /// A list of groups applied to the first process run in each container, in addition to the container's primary
    /// GID and fsGroup (if specified).  If the SupplementalGroupsPolicy feature is enabled, the
    /// supplementalGroupsPolicy field determines whether these are in addition to or instead of any group memberships
    /// defined in the container image. If unspecified, no additional groups are added, though group memberships
    /// defined in the container image may still be used, depending on the supplementalGroupsPolicy field. Note that
    /// this field cannot be set when spec.os.name is windows.
    pub fn supplemental_groups(self, value: impl IntoKnown<List<i64>>) -> Self {
        Self(with(self.0, "supplementalGroups", value.into_known()))
    }

    /// Defines how supplemental groups of the first container processes are calculated. Valid values are "Merge" and
    /// "Strict". If not specified, "Merge" is used. (Alpha) Using the field requires the SupplementalGroupsPolicy
    /// feature gate to be enabled and the container runtime must implement support for this feature. Note that this
    /// field cannot be set when spec.os.name is windows. One of `Merge`, `Strict`.
    pub fn supplemental_groups_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "supplementalGroupsPolicy", value.into_known()))
    }

    /// Sysctls hold a list of namespaced sysctls used for the pod. Pods with unsupported sysctls (by the container
    /// runtime) might fail to launch. Note that this field cannot be set when spec.os.name is windows.
    pub fn sysctls(self, value: impl IntoKnown<List<Sysctl>>) -> Self {
        Self(with(self.0, "sysctls", value.into_known()))
    }

    /// The Windows specific settings applied to all containers. If unspecified, the options within a container's
    /// SecurityContext will be used. If set in both SecurityContext and PodSecurityContext, the value specified in
    /// SecurityContext takes precedence. Note that this field cannot be set when spec.os.name is linux.
    pub fn windows_options(self, value: impl IntoKnown<WindowsSecurityContextOptions>) -> Self {
        Self(with(self.0, "windowsOptions", value.into_known()))
    }
}

/// PodSpec is a description of a pod.
#[derive(Clone)]
pub struct PodSpec(Map);

impl PodSpec {
    /// `ClusterFirst`, for [`dns_policy`](Self::dns_policy).
    pub const DNS_POLICY_CLUSTER_FIRST: &'static str = "ClusterFirst";
    /// `ClusterFirstWithHostNet`, for [`dns_policy`](Self::dns_policy).
    pub const DNS_POLICY_CLUSTER_FIRST_WITH_HOST_NET: &'static str = "ClusterFirstWithHostNet";
    /// `Default`, for [`dns_policy`](Self::dns_policy).
    pub const DNS_POLICY_DEFAULT: &'static str = "Default";
    /// `None`, for [`dns_policy`](Self::dns_policy).
    pub const DNS_POLICY_NONE: &'static str = "None";
    /// `Never`, for [`preemption_policy`](Self::preemption_policy).
    pub const PREEMPTION_POLICY_NEVER: &'static str = "Never";
    /// `PreemptLowerPriority`, for [`preemption_policy`](Self::preemption_policy).
    pub const PREEMPTION_POLICY_PREEMPT_LOWER_PRIORITY: &'static str = "PreemptLowerPriority";
    /// `Always`, for [`restart_policy`](Self::restart_policy).
    pub const RESTART_POLICY_ALWAYS: &'static str = "Always";
    /// `Never`, for [`restart_policy`](Self::restart_policy).
    pub const RESTART_POLICY_NEVER: &'static str = "Never";
    /// `OnFailure`, for [`restart_policy`](Self::restart_policy).
    pub const RESTART_POLICY_ON_FAILURE: &'static str = "OnFailure";

    /// A `PodSpec` with its `containers`.
    pub fn new(containers: impl IntoKnown<List<Container>>) -> Self {
        Self(Map::default()).containers(containers)
    }

    /// Optional duration in seconds the pod may be active on the node relative to StartTime before the system will
    /// actively try to mark it failed and kill associated containers. Value must be a positive integer.
    pub fn active_deadline_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "activeDeadlineSeconds", value.into_known()))
    }

    /// If specified, the pod's scheduling constraints
    pub fn affinity(self, value: impl IntoKnown<Affinity>) -> Self {
        Self(with(self.0, "affinity", value.into_known()))
    }

    /// AutomountServiceAccountToken indicates whether a service account token should be automatically mounted.
    pub fn automount_service_account_token(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "automountServiceAccountToken", value.into_known()))
    }

    /// List of containers belonging to the pod. Containers cannot currently be added or removed. There must be at
    /// least one container in a Pod. Cannot be updated.
    pub fn containers(self, value: impl IntoKnown<List<Container>>) -> Self {
        Self(with(self.0, "containers", value.into_known()))
    }

    /// Specifies the DNS parameters of a pod. Parameters specified here will be merged to the generated DNS
    /// configuration based on DNSPolicy.
    pub fn dns_config(self, value: impl IntoKnown<PodDNSConfig>) -> Self {
        Self(with(self.0, "dnsConfig", value.into_known()))
    }

    /// Set DNS policy for the pod. Defaults to "ClusterFirst". Valid values are 'ClusterFirstWithHostNet',
    /// 'ClusterFirst', 'Default' or 'None'. DNS parameters given in DNSConfig will be merged with the policy selected
    /// with DNSPolicy. To have DNS options set along with hostNetwork, you have to specify DNS policy explicitly to
    /// 'ClusterFirstWithHostNet'. One of `ClusterFirst`, `ClusterFirstWithHostNet`, `Default`, `None`.
    pub fn dns_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "dnsPolicy", value.into_known()))
    }

    /// EnableServiceLinks indicates whether information about services should be injected into pod's environment
    /// variables, matching the syntax of Docker links. Optional: Defaults to true.
    pub fn enable_service_links(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "enableServiceLinks", value.into_known()))
    }

    /// List of ephemeral containers run in this pod. Ephemeral containers may be run in an existing pod to perform
    /// user-initiated actions such as debugging. This list cannot be specified when creating a pod, and it cannot be
    /// modified by updating the pod spec. In order to add an ephemeral container to an existing pod, use the pod's
    /// ephemeralcontainers subresource.
    pub fn ephemeral_containers(self, value: impl IntoKnown<List<EphemeralContainer>>) -> Self {
        Self(with(self.0, "ephemeralContainers", value.into_known()))
    }

    /// evictionResponders reference responders that react to Evictions based on EvictionRequests. Responders should
    /// observe and communicate through the Eviction Resource API to help with the graceful termination of a pod. The
    /// responders are selected sequentially, according to their specified priority.
    ///
    /// Responders should periodically report on an eviction progress by updating the
    /// .status.responders\[\].heartbeatTime field of the Eviction object. If this field is not updated within the
    /// heartbeat deadline defined by the Eviction API (currently 20 minutes), the eviction is passed over to the next
    /// responder with a lower priority. If there is no other responder, the last default
    /// imperative-eviction.k8s.io/evictor responder with a priority of 100 will evict the pod using the imperative
    /// Eviction API (pods/\<name\>/eviction subresource).
    ///
    /// The maximum length of the responders list is 10. Responders are not supported when the pod is part of a
    /// PodGroup (.spec.schedulingGroup is set). This field can only be set on creation and is immutable afterwards.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn eviction_responders(self, value: impl IntoKnown<List<EvictionResponder>>) -> Self {
        Self(with(self.0, "evictionResponders", value.into_known()))
    }

    /// HostAliases is an optional list of hosts and IPs that will be injected into the pod's hosts file if specified.
    pub fn host_aliases(self, value: impl IntoKnown<List<HostAlias>>) -> Self {
        Self(with(self.0, "hostAliases", value.into_known()))
    }

    /// Use the host's ipc namespace. Optional: Default to false.
    pub fn host_ipc(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "hostIPC", value.into_known()))
    }

    /// Host networking requested for this pod. Use the host's network namespace. When using HostNetwork you should
    /// specify ports so the scheduler is aware. When `hostNetwork` is true, specified `hostPort` fields in port
    /// definitions must match `containerPort`, and unspecified `hostPort` fields in port definitions are defaulted to
    /// match `containerPort`. Default to false.
    pub fn host_network(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "hostNetwork", value.into_known()))
    }

    /// Use the host's pid namespace. Optional: Default to false.
    pub fn host_pid(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "hostPID", value.into_known()))
    }

    /// Use the host's user namespace. Optional: Default to true. If set to true or not present, the pod will be run
    /// in the host user namespace, useful for when the pod needs a feature only available to the host user namespace,
    /// such as loading a kernel module with CAP\_SYS\_MODULE. When set to false, a new userns is created for the pod.
    /// Setting false is useful for mitigating container breakout vulnerabilities even allowing users to run their
    /// containers as root without actually having root privileges on the host.
    pub fn host_users(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "hostUsers", value.into_known()))
    }

    /// Specifies the hostname of the Pod If not specified, the pod's hostname will be set to a system-defined value.
    pub fn hostname(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "hostname", value.into_known()))
    }

    /// HostnameOverride specifies an explicit override for the pod's hostname as perceived by the pod. This field
    /// only specifies the pod's hostname and does not affect its DNS records. When this field is set to a non-empty
    /// string: - It takes precedence over the values set in `hostname` and `subdomain`. - The Pod's hostname will be
    /// set to this value. - `setHostnameAsFQDN` must be nil or set to false. - `hostNetwork` must be set to false.
    ///
    /// This field must be a valid DNS subdomain as defined in RFC 1123 and contain at most 64 characters.
    ///
    /// Kubernetes 1.34 and newer.
    pub fn hostname_override(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "hostnameOverride", value.into_known()))
    }

    /// ImagePullSecrets is an optional list of references to secrets in the same namespace to use for pulling any of
    /// the images used by this PodSpec. If specified, these secrets will be passed to individual puller
    /// implementations for them to use. More info:
    /// <https://kubernetes.io/docs/concepts/containers/images#specifying-imagepullsecrets-on-a-pod>
    pub fn image_pull_secrets(self, value: impl IntoKnown<List<LocalObjectReference>>) -> Self {
        Self(with(self.0, "imagePullSecrets", value.into_known()))
    }

    /// List of initialization containers belonging to the pod. Init containers are executed in order prior to
    /// containers being started. If any init container fails, the pod is considered to have failed and is handled
    /// according to its restartPolicy. The name for an init container or normal container must be unique among all
    /// containers. Init containers may not have Lifecycle actions, Readiness probes, Liveness probes, or Startup
    /// probes. The resourceRequirements of an init container are taken into account during scheduling by finding the
    /// highest request/limit for each resource type, and then using the max of that value or the sum of the normal
    /// containers. Limits are applied to init containers in a similar fashion. Init containers cannot currently be
    /// added or removed. Cannot be updated. More info:
    /// <https://kubernetes.io/docs/concepts/workloads/pods/init-containers/>
    pub fn init_containers(self, value: impl IntoKnown<List<Container>>) -> Self {
        Self(with(self.0, "initContainers", value.into_known()))
    }

    /// NodeName indicates in which node this pod is scheduled. If empty, this pod is a candidate for scheduling by
    /// the scheduler defined in schedulerName. Once this field is set, the kubelet for this node becomes responsible
    /// for the lifecycle of this pod. This field should not be used to express a desire for the pod to be scheduled
    /// on a specific node. <https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodename>
    pub fn node_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "nodeName", value.into_known()))
    }

    /// NodeSelector is a selector which must be true for the pod to fit on a node. Selector which must match a node's
    /// labels for the pod to be scheduled on that node. More info:
    /// <https://kubernetes.io/docs/concepts/configuration/assign-pod-node/>
    pub fn node_selector(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "nodeSelector", value.into_known()))
    }

    /// Specifies the OS of the containers in the pod. Some pod and container fields are restricted if this is set.
    ///
    /// If the OS field is set to linux, the following fields must be unset: -securityContext.windowsOptions
    ///
    /// If the OS field is set to windows, following fields must be unset: - spec.hostPID - spec.hostIPC -
    /// spec.hostUsers - spec.resources - spec.securityContext.appArmorProfile - spec.securityContext.seLinuxOptions -
    /// spec.securityContext.seccompProfile - spec.securityContext.fsGroup -
    /// spec.securityContext.fsGroupChangePolicy - spec.securityContext.sysctls - spec.shareProcessNamespace -
    /// spec.securityContext.runAsUser - spec.securityContext.runAsGroup - spec.securityContext.supplementalGroups -
    /// spec.securityContext.supplementalGroupsPolicy - spec.containers\[\*\].securityContext.appArmorProfile -
    /// spec.containers\[\*\].securityContext.seLinuxOptions - spec.containers\[\*\].securityContext.seccompProfile -
    /// spec.containers\[\*\].securityContext.capabilities -
    /// spec.containers\[\*\].securityContext.readOnlyRootFilesystem -
    /// spec.containers\[\*\].securityContext.privileged -
    /// spec.containers\[\*\].securityContext.allowPrivilegeEscalation -
    /// spec.containers\[\*\].securityContext.procMount - spec.containers\[\*\].securityContext.runAsUser -
    /// spec.containers\[\*\].securityContext.runAsGroup
    pub fn os(self, value: impl IntoKnown<PodOS>) -> Self {
        Self(with(self.0, "os", value.into_known()))
    }

    /// Overhead represents the resource overhead associated with running a pod for a given RuntimeClass. This field
    /// will be autopopulated at admission time by the RuntimeClass admission controller. If the RuntimeClass
    /// admission controller is enabled, overhead must not be set in Pod create requests. The RuntimeClass admission
    /// controller will reject Pod create requests which have the overhead already set. If RuntimeClass is configured
    /// and selected in the PodSpec, Overhead will be set to the value defined in the corresponding RuntimeClass,
    /// otherwise it will remain unset and treated as zero. More info:
    /// <https://git.k8s.io/enhancements/keps/sig-node/688-pod-overhead/README.md>
    pub fn overhead(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "overhead", value.into_known()))
    }

    /// PreemptionPolicy is the Policy for preempting pods with lower priority. One of Never, PreemptLowerPriority.
    /// When Priority Admission Controller is enabled, it prevents users from setting this field. The admission
    /// controller populates this field from PriorityClassName. Defaults to PreemptLowerPriority if unset. One of
    /// `Never`, `PreemptLowerPriority`.
    pub fn preemption_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "preemptionPolicy", value.into_known()))
    }

    /// The priority value. Various system components use this field to find the priority of the pod. When Priority
    /// Admission Controller is enabled, it prevents users from setting this field. The admission controller populates
    /// this field from PriorityClassName. The higher the value, the higher the priority.
    pub fn priority(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "priority", value.into_known()))
    }

    /// If specified, indicates the pod's priority. "system-node-critical" and "system-cluster-critical" are two
    /// special keywords which indicate the highest priorities with the former being the highest priority. Any other
    /// name must be defined by creating a PriorityClass object with that name. If not specified, the pod priority
    /// will be default or zero if there is no default.
    pub fn priority_class_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "priorityClassName", value.into_known()))
    }

    /// If specified, all readiness gates will be evaluated for pod readiness. A pod is ready when all its containers
    /// are ready AND all conditions specified in the readiness gates have status equal to "True" More info:
    /// <https://git.k8s.io/enhancements/keps/sig-network/580-pod-readiness-gates>
    pub fn readiness_gates(self, value: impl IntoKnown<List<PodReadinessGate>>) -> Self {
        Self(with(self.0, "readinessGates", value.into_known()))
    }

    /// ResourceClaims defines which ResourceClaims must be allocated and reserved before the Pod is allowed to start.
    /// The resources will be made available to those containers which consume them by name.
    ///
    /// This is a stable field but requires that the DynamicResourceAllocation feature gate is enabled.
    ///
    /// This field is immutable.
    pub fn resource_claims(self, value: impl IntoKnown<List<PodResourceClaim>>) -> Self {
        Self(with(self.0, "resourceClaims", value.into_known()))
    }

    /// Resources is the total amount of CPU and Memory resources required by all containers in the pod. It supports
    /// specifying Requests and Limits for "cpu", "memory" and "hugepages-" resource names only. ResourceClaims are
    /// not supported.
    ///
    /// This field enables fine-grained control over resource allocation for the entire pod, allowing resource sharing
    /// among containers in a pod.
    ///
    /// This is an alpha field and requires enabling the PodLevelResources feature gate.
    pub fn resources(self, value: impl IntoKnown<ResourceRequirements>) -> Self {
        Self(with(self.0, "resources", value.into_known()))
    }

    /// Restart policy for all containers within the pod. One of Always, OnFailure, Never. In some contexts, only a
    /// subset of those values may be permitted. Default to Always. More info:
    /// <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy> One of `Always`, `Never`,
    /// `OnFailure`.
    pub fn restart_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "restartPolicy", value.into_known()))
    }

    /// RuntimeClassName refers to a RuntimeClass object in the node.k8s.io group, which should be used to run this
    /// pod.  If no RuntimeClass resource matches the named class, the pod will not be run. If unset or empty, the
    /// "legacy" RuntimeClass will be used, which is an implicit class with an empty definition that uses the default
    /// runtime handler. More info: <https://git.k8s.io/enhancements/keps/sig-node/585-runtime-class>
    pub fn runtime_class_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "runtimeClassName", value.into_known()))
    }

    /// If specified, the pod will be dispatched by specified scheduler. If not specified, the pod will be dispatched
    /// by default scheduler.
    pub fn scheduler_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "schedulerName", value.into_known()))
    }

    /// SchedulingGates is an opaque list of values that if specified will block scheduling the pod. If
    /// schedulingGates is not empty, the pod will stay in the SchedulingGated state and the scheduler will not
    /// attempt to schedule the pod.
    ///
    /// SchedulingGates can only be set at pod creation time, and be removed only afterwards.
    pub fn scheduling_gates(self, value: impl IntoKnown<List<PodSchedulingGate>>) -> Self {
        Self(with(self.0, "schedulingGates", value.into_known()))
    }

    /// SchedulingGroup provides a reference to the immediate scheduling runtime grouping object that this Pod belongs
    /// to. This field is used by the scheduler to identify the group and apply the correct group scheduling policies.
    /// The association with a group also impacts other lifecycle aspects of a Pod that are relevant in a wider
    /// context of scheduling like preemption, resource attachment, etc. If not specified, the Pod is treated as a
    /// single unit in all of these aspects. The group object referenced by this field may not exist at the time the
    /// Pod is created. This field is immutable, but a group object with the same name may be recreated with different
    /// policies. Doing this during pod scheduling may result in the placement not conforming to the expected policies.
    ///
    /// Kubernetes 1.36 and newer.
    pub fn scheduling_group(self, value: impl IntoKnown<PodSchedulingGroup>) -> Self {
        Self(with(self.0, "schedulingGroup", value.into_known()))
    }

    /// SecurityContext holds pod-level security attributes and common container settings. Optional: Defaults to
    /// empty.  See type description for default values of each field.
    pub fn security_context(self, value: impl IntoKnown<PodSecurityContext>) -> Self {
        Self(with(self.0, "securityContext", value.into_known()))
    }

    /// DeprecatedServiceAccount is a deprecated alias for ServiceAccountName. Deprecated: Use serviceAccountName
    /// instead.
    pub fn service_account(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "serviceAccount", value.into_known()))
    }

    /// ServiceAccountName is the name of the ServiceAccount to use to run this pod. More info:
    /// <https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/>
    pub fn service_account_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "serviceAccountName", value.into_known()))
    }

    /// If true the pod's hostname will be configured as the pod's FQDN, rather than the leaf name (the default). In
    /// Linux containers, this means setting the FQDN in the hostname field of the kernel (the nodename field of
    /// struct utsname). In Windows containers, this means setting the registry value of hostname for the registry key
    /// HKEY\_LOCAL\_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters to FQDN. If a pod does not have
    /// FQDN, this has no effect. Default to false.
    pub fn set_hostname_as_fqdn(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "setHostnameAsFQDN", value.into_known()))
    }

    /// Share a single process namespace between all of the containers in a pod. When this is set containers will be
    /// able to view and signal processes from other containers in the same pod, and the first process in each
    /// container will not be assigned PID 1. HostPID and ShareProcessNamespace cannot both be set. Optional: Default
    /// to false.
    pub fn share_process_namespace(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "shareProcessNamespace", value.into_known()))
    }

    /// If specified, the fully qualified Pod hostname will be "\<hostname\>.\<subdomain\>.\<pod
    /// namespace\>.svc.\<cluster domain\>". If not specified, the pod will not have a domainname at all.
    pub fn subdomain(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "subdomain", value.into_known()))
    }

    /// Optional duration in seconds the pod needs to terminate gracefully. May be decreased in delete request. Value
    /// must be non-negative integer. The value zero indicates stop immediately via the kill signal (no opportunity to
    /// shut down). If this value is nil, the default grace period will be used instead. The grace period is the
    /// duration in seconds after the processes running in the pod are sent a termination signal and the time when the
    /// processes are forcibly halted with a kill signal. Set this value longer than the expected cleanup time for
    /// your process. Defaults to 30 seconds.
    pub fn termination_grace_period_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "terminationGracePeriodSeconds", value.into_known()))
    }

    /// If specified, the pod's tolerations.
    pub fn tolerations(self, value: impl IntoKnown<List<Toleration>>) -> Self {
        Self(with(self.0, "tolerations", value.into_known()))
    }

    /// TopologySpreadConstraints describes how a group of pods ought to spread across topology domains. Scheduler
    /// will schedule pods in a way which abides by the constraints. All topologySpreadConstraints are ANDed.
    pub fn topology_spread_constraints(self, value: impl IntoKnown<List<TopologySpreadConstraint>>) -> Self {
        Self(with(self.0, "topologySpreadConstraints", value.into_known()))
    }

    /// List of volumes that can be mounted by containers belonging to the pod. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes>
    pub fn volumes(self, value: impl IntoKnown<List<Volume>>) -> Self {
        Self(with(self.0, "volumes", value.into_known()))
    }

    /// WorkloadRef provides a reference to the Workload object that this Pod belongs to. This field is used by the
    /// scheduler to identify the PodGroup and apply the correct group scheduling policies. The Workload object
    /// referenced by this field may not exist at the time the Pod is created. This field is immutable, but a Workload
    /// object with the same name may be recreated with different policies. Doing this during pod scheduling may
    /// result in the placement not conforming to the expected policies.
    ///
    /// Kubernetes 1.35 only.
    pub fn workload_ref(self, value: impl IntoKnown<WorkloadReference>) -> Self {
        Self(with(self.0, "workloadRef", value.into_known()))
    }
}

/// PodTemplateSpec describes the data a pod should have when created from a template
#[derive(Clone)]
pub struct PodTemplateSpec(Map);

impl PodTemplateSpec {
    /// A `PodTemplateSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Standard object's metadata. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata>
    pub fn metadata(self, value: impl IntoKnown<meta_v1::ObjectMeta>) -> Self {
        Self(with(self.0, "metadata", value.into_known()))
    }

    /// Specification of the desired behavior of the pod. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    pub fn spec(self, value: impl IntoKnown<PodSpec>) -> Self {
        Self(with(self.0, "spec", value.into_known()))
    }
}

/// PortworxVolumeSource represents a Portworx volume resource.
#[derive(Clone)]
pub struct PortworxVolumeSource(Map);

impl PortworxVolumeSource {
    /// A `PortworxVolumeSource` with its `volumeID`.
    pub fn new(volume_id: impl IntoKnown<String>) -> Self {
        Self(Map::default()).volume_id(volume_id)
    }

    /// fSType represents the filesystem type to mount Must be a filesystem type supported by the host operating
    /// system. Ex. "ext4", "xfs". Implicitly inferred to be "ext4" if unspecified.
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// volumeID uniquely identifies a Portworx volume
    pub fn volume_id(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeID", value.into_known()))
    }
}

/// An empty preferred scheduling term matches all objects with implicit weight 0 (i.e. it's a no-op). A null
/// preferred scheduling term matches no objects (i.e. is also a no-op).
#[derive(Clone)]
pub struct PreferredSchedulingTerm(Map);

impl PreferredSchedulingTerm {
    /// A `PreferredSchedulingTerm` with its `preference` and `weight`.
    pub fn new(preference: impl IntoKnown<NodeSelectorTerm>, weight: impl IntoKnown<i64>) -> Self {
        Self(Map::default()).preference(preference).weight(weight)
    }

    /// A node selector term, associated with the corresponding weight.
    pub fn preference(self, value: impl IntoKnown<NodeSelectorTerm>) -> Self {
        Self(with(self.0, "preference", value.into_known()))
    }

    /// Weight associated with matching the corresponding nodeSelectorTerm, in the range 1-100.
    pub fn weight(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "weight", value.into_known()))
    }
}

/// Probe describes a health check to be performed against a container to determine whether it is alive or ready to
/// receive traffic.
#[derive(Clone)]
pub struct Probe(Map);

impl Probe {
    /// A `Probe`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Exec specifies a command to execute in the container.
    pub fn exec(self, value: impl IntoKnown<ExecAction>) -> Self {
        Self(with(self.0, "exec", value.into_known()))
    }

    /// Minimum consecutive failures for the probe to be considered failed after having succeeded. Defaults to 3.
    /// Minimum value is 1.
    pub fn failure_threshold(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "failureThreshold", value.into_known()))
    }

    /// GRPC specifies a GRPC HealthCheckRequest.
    pub fn grpc(self, value: impl IntoKnown<GRPCAction>) -> Self {
        Self(with(self.0, "grpc", value.into_known()))
    }

    /// HTTPGet specifies an HTTP GET request to perform.
    pub fn http_get(self, value: impl IntoKnown<HTTPGetAction>) -> Self {
        Self(with(self.0, "httpGet", value.into_known()))
    }

    /// Number of seconds after the container has started before liveness probes are initiated. More info:
    /// <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes>
    pub fn initial_delay_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "initialDelaySeconds", value.into_known()))
    }

    /// How often (in seconds) to perform the probe. Default to 10 seconds. Minimum value is 1.
    pub fn period_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "periodSeconds", value.into_known()))
    }

    /// Minimum consecutive successes for the probe to be considered successful after having failed. Defaults to 1.
    /// Must be 1 for liveness and startup. Minimum value is 1.
    pub fn success_threshold(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "successThreshold", value.into_known()))
    }

    /// TCPSocket specifies a connection to a TCP port.
    pub fn tcp_socket(self, value: impl IntoKnown<TCPSocketAction>) -> Self {
        Self(with(self.0, "tcpSocket", value.into_known()))
    }

    /// Optional duration in seconds the pod needs to terminate gracefully upon probe failure. The grace period is the
    /// duration in seconds after the processes running in the pod are sent a termination signal and the time when the
    /// processes are forcibly halted with a kill signal. Set this value longer than the expected cleanup time for
    /// your process. If this value is nil, the pod's terminationGracePeriodSeconds will be used. Otherwise, this
    /// value overrides the value provided by the pod spec. Value must be non-negative integer. The value zero
    /// indicates stop immediately via the kill signal (no opportunity to shut down). This is a beta field and
    /// requires enabling ProbeTerminationGracePeriod feature gate. Minimum value is 1.
    /// spec.terminationGracePeriodSeconds is used if unset.
    pub fn termination_grace_period_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "terminationGracePeriodSeconds", value.into_known()))
    }

    /// Number of seconds after which the probe times out. Defaults to 1 second. Minimum value is 1. More info:
    /// <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes>
    pub fn timeout_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "timeoutSeconds", value.into_known()))
    }
}

/// Represents a projected volume source
#[derive(Clone)]
pub struct ProjectedVolumeSource(Map);

impl ProjectedVolumeSource {
    /// A `ProjectedVolumeSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// defaultMode are the mode bits used to set permissions on created files by default. Must be an octal value
    /// between 0000 and 0777 or a decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON
    /// requires decimal values for mode bits. Directories within the path are not affected by this setting. This
    /// might be in conflict with other options that affect the file mode, like fsGroup, and the result can be other
    /// mode bits set.
    pub fn default_mode(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "defaultMode", value.into_known()))
    }

    /// defaultUser is Optional: The owner UID of the created files by default. The defaultUser field is only used as
    /// a fallback when the item-level user field is unset. (Alpha) This field requires the
    /// AtomicWriteVolumeUserFields feature gate to be enabled.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn default_user(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "defaultUser", value.into_known()))
    }

    /// sources is the list of volume projections. Each entry in this list handles one source.
    pub fn sources(self, value: impl IntoKnown<List<VolumeProjection>>) -> Self {
        Self(with(self.0, "sources", value.into_known()))
    }
}

/// Represents a Quobyte mount that lasts the lifetime of a pod. Quobyte volumes do not support ownership management
/// or SELinux relabeling.
#[derive(Clone)]
pub struct QuobyteVolumeSource(Map);

impl QuobyteVolumeSource {
    /// A `QuobyteVolumeSource` with its `registry` and `volume`.
    pub fn new(registry: impl IntoKnown<String>, volume: impl IntoKnown<String>) -> Self {
        Self(Map::default()).registry(registry).volume(volume)
    }

    /// group to map volume access to Default is no group
    pub fn group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "group", value.into_known()))
    }

    /// readOnly here will force the Quobyte volume to be mounted with read-only permissions. Defaults to false.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// registry represents a single or multiple Quobyte Registry services specified as a string as host:port pair
    /// (multiple entries are separated with commas) which acts as the central registry for volumes
    pub fn registry(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "registry", value.into_known()))
    }

    /// tenant owning the given Quobyte volume in the Backend Used with dynamically provisioned Quobyte volumes, value
    /// is set by the plugin
    pub fn tenant(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "tenant", value.into_known()))
    }

    /// user to map volume access to Defaults to serivceaccount user
    pub fn user(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "user", value.into_known()))
    }

    /// volume is a string that references an already created Quobyte volume by name.
    pub fn volume(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volume", value.into_known()))
    }
}

/// Represents a Rados Block Device mount that lasts the lifetime of a pod. RBD volumes support ownership management
/// and SELinux relabeling.
#[derive(Clone)]
pub struct RBDPersistentVolumeSource(Map);

impl RBDPersistentVolumeSource {
    /// A `RBDPersistentVolumeSource` with its `image` and `monitors`.
    pub fn new(image: impl IntoKnown<String>, monitors: impl IntoKnown<List<String>>) -> Self {
        Self(Map::default()).image(image).monitors(monitors)
    }

    /// fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
    /// supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
    /// unspecified. More info: <https://kubernetes.io/docs/concepts/storage/volumes#rbd>
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// image is the rados image name. More info: <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn image(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "image", value.into_known()))
    }

    /// keyring is the path to key ring for RBDUser. Default is /etc/ceph/keyring. More info:
    /// <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn keyring(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "keyring", value.into_known()))
    }

    /// monitors is a collection of Ceph monitors. More info:
    /// <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn monitors(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "monitors", value.into_known()))
    }

    /// pool is the rados pool name. Default is rbd. More info:
    /// <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn pool(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "pool", value.into_known()))
    }

    /// readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false. More info:
    /// <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef is name of the authentication secret for RBDUser. If provided overrides keyring. Default is nil.
    /// More info: <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn secret_ref(self, value: impl IntoKnown<SecretReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// user is the rados user name. Default is admin. More info:
    /// <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn user(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "user", value.into_known()))
    }
}

/// Represents a Rados Block Device mount that lasts the lifetime of a pod. RBD volumes support ownership management
/// and SELinux relabeling.
#[derive(Clone)]
pub struct RBDVolumeSource(Map);

impl RBDVolumeSource {
    /// A `RBDVolumeSource` with its `image` and `monitors`.
    pub fn new(image: impl IntoKnown<String>, monitors: impl IntoKnown<List<String>>) -> Self {
        Self(Map::default()).image(image).monitors(monitors)
    }

    /// fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
    /// supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
    /// unspecified. More info: <https://kubernetes.io/docs/concepts/storage/volumes#rbd>
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// image is the rados image name. More info: <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn image(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "image", value.into_known()))
    }

    /// keyring is the path to key ring for RBDUser. Default is /etc/ceph/keyring. More info:
    /// <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn keyring(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "keyring", value.into_known()))
    }

    /// monitors is a collection of Ceph monitors. More info:
    /// <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn monitors(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "monitors", value.into_known()))
    }

    /// pool is the rados pool name. Default is rbd. More info:
    /// <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn pool(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "pool", value.into_known()))
    }

    /// readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false. More info:
    /// <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef is name of the authentication secret for RBDUser. If provided overrides keyring. Default is nil.
    /// More info: <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// user is the rados user name. Default is admin. More info:
    /// <https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it>
    pub fn user(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "user", value.into_known()))
    }
}

/// ResourceClaim references one entry in PodSpec.ResourceClaims.
#[derive(Clone)]
pub struct ResourceClaim(Map);

impl ResourceClaim {
    /// A `ResourceClaim` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Name must match the name of one entry in pod.spec.resourceClaims of the Pod where this field is used. It makes
    /// that resource available inside a container.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Request is the name chosen for a request in the referenced claim. If empty, everything from the claim is made
    /// available, otherwise only the result of this request.
    pub fn request(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "request", value.into_known()))
    }
}

/// ResourceFieldSelector represents container resources (cpu, memory) and their output format
#[derive(Clone)]
pub struct ResourceFieldSelector(Map);

impl ResourceFieldSelector {
    /// A `ResourceFieldSelector` with its `resource`.
    pub fn new(resource: impl IntoKnown<String>) -> Self {
        Self(Map::default()).resource(resource)
    }

    /// Container name: required for volumes, optional for env vars
    pub fn container_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "containerName", value.into_known()))
    }

    /// Specifies the output format of the exposed resources, defaults to "1"
    pub fn divisor(self, value: impl IntoKnown<Quantity>) -> Self {
        Self(with(self.0, "divisor", value.into_known()))
    }

    /// Required: resource to select
    pub fn resource(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "resource", value.into_known()))
    }
}

/// ResourceQuota sets aggregate quota restrictions enforced per namespace
#[derive(Clone)]
pub struct ResourceQuota(Object);

impl ResourceQuota {
    /// A `ResourceQuota` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Spec defines the desired quota.
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    pub fn spec(self, value: impl IntoKnown<ResourceQuotaSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `ResourceQuota` that it added.
pub type ResourceQuotaRef = ObjectRef<ResourceQuota>;

crate::object!(ResourceQuota, "v1", "ResourceQuota");

/// ResourceQuotaSpec defines the desired hard limits to enforce for Quota.
#[derive(Clone)]
pub struct ResourceQuotaSpec(Map);

impl ResourceQuotaSpec {
    /// A `ResourceQuotaSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// hard is the set of desired hard limits for each named resource. More info:
    /// <https://kubernetes.io/docs/concepts/policy/resource-quotas/>
    pub fn hard(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "hard", value.into_known()))
    }

    /// scopeSelector is also a collection of filters like scopes that must match each object tracked by a quota but
    /// expressed using ScopeSelectorOperator in combination with possible values. For a resource to match, both
    /// scopes AND scopeSelector (if specified in spec), must be matched.
    pub fn scope_selector(self, value: impl IntoKnown<ScopeSelector>) -> Self {
        Self(with(self.0, "scopeSelector", value.into_known()))
    }

    /// A collection of filters that must match each object tracked by a quota. If not specified, the quota matches
    /// all objects.
    pub fn scopes(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "scopes", value.into_known()))
    }
}

/// ResourceRequirements describes the compute resource requirements.
#[derive(Clone)]
pub struct ResourceRequirements(Map);

impl ResourceRequirements {
    /// A `ResourceRequirements`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Claims lists the names of resources, defined in spec.resourceClaims, that are used by this container.
    ///
    /// This field depends on the DynamicResourceAllocation feature gate.
    ///
    /// This field is immutable. It can only be set for containers.
    pub fn claims(self, value: impl IntoKnown<List<ResourceClaim>>) -> Self {
        Self(with(self.0, "claims", value.into_known()))
    }

    /// Limits describes the maximum amount of compute resources allowed. More info:
    /// <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/>
    pub fn limits(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "limits", value.into_known()))
    }

    /// Requests describes the minimum amount of compute resources required. If Requests is omitted for a container,
    /// it defaults to Limits if that is explicitly specified, otherwise to an implementation-defined value. Requests
    /// cannot exceed Limits. More info:
    /// <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/>
    pub fn requests(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "requests", value.into_known()))
    }
}

/// SELinuxOptions are the labels to be applied to the container
#[derive(Clone)]
pub struct SELinuxOptions(Map);

impl SELinuxOptions {
    /// A `SELinuxOptions`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Level is SELinux level label that applies to the container.
    pub fn level(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "level", value.into_known()))
    }

    /// Role is a SELinux role label that applies to the container.
    pub fn role(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "role", value.into_known()))
    }

    /// Type is a SELinux type label that applies to the container.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }

    /// User is a SELinux user label that applies to the container.
    pub fn user(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "user", value.into_known()))
    }
}

/// ScaleIOPersistentVolumeSource represents a persistent ScaleIO volume
#[derive(Clone)]
pub struct ScaleIOPersistentVolumeSource(Map);

impl ScaleIOPersistentVolumeSource {
    /// A `ScaleIOPersistentVolumeSource` with its `gateway`, `secretRef` and `system`.
    pub fn new(
        gateway: impl IntoKnown<String>,
        secret_ref: impl IntoKnown<SecretReference>,
        system: impl IntoKnown<String>,
    ) -> Self {
        Self(Map::default()).gateway(gateway).secret_ref(secret_ref).system(system)
    }

    /// fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
    /// "ext4", "xfs", "ntfs". Default is "xfs"
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// gateway is the host address of the ScaleIO API Gateway.
    pub fn gateway(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "gateway", value.into_known()))
    }

    /// protectionDomain is the name of the ScaleIO Protection Domain for the configured storage.
    pub fn protection_domain(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "protectionDomain", value.into_known()))
    }

    /// readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef references to the secret for ScaleIO user and other sensitive information. If this is not provided,
    /// Login operation will fail.
    pub fn secret_ref(self, value: impl IntoKnown<SecretReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// sslEnabled is the flag to enable/disable SSL communication with Gateway, default false
    pub fn ssl_enabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "sslEnabled", value.into_known()))
    }

    /// storageMode indicates whether the storage for a volume should be ThickProvisioned or ThinProvisioned. Default
    /// is ThinProvisioned.
    pub fn storage_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "storageMode", value.into_known()))
    }

    /// storagePool is the ScaleIO Storage Pool associated with the protection domain.
    pub fn storage_pool(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "storagePool", value.into_known()))
    }

    /// system is the name of the storage system as configured in ScaleIO.
    pub fn system(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "system", value.into_known()))
    }

    /// volumeName is the name of a volume already created in the ScaleIO system that is associated with this volume
    /// source.
    pub fn volume_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeName", value.into_known()))
    }
}

/// ScaleIOVolumeSource represents a persistent ScaleIO volume
#[derive(Clone)]
pub struct ScaleIOVolumeSource(Map);

impl ScaleIOVolumeSource {
    /// A `ScaleIOVolumeSource` with its `gateway`, `secretRef` and `system`.
    pub fn new(
        gateway: impl IntoKnown<String>,
        secret_ref: impl IntoKnown<LocalObjectReference>,
        system: impl IntoKnown<String>,
    ) -> Self {
        Self(Map::default()).gateway(gateway).secret_ref(secret_ref).system(system)
    }

    /// fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
    /// "ext4", "xfs", "ntfs". Default is "xfs".
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// gateway is the host address of the ScaleIO API Gateway.
    pub fn gateway(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "gateway", value.into_known()))
    }

    /// protectionDomain is the name of the ScaleIO Protection Domain for the configured storage.
    pub fn protection_domain(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "protectionDomain", value.into_known()))
    }

    /// readOnly Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef references to the secret for ScaleIO user and other sensitive information. If this is not provided,
    /// Login operation will fail.
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// sslEnabled Flag enable/disable SSL communication with Gateway, default false
    pub fn ssl_enabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "sslEnabled", value.into_known()))
    }

    /// storageMode indicates whether the storage for a volume should be ThickProvisioned or ThinProvisioned. Default
    /// is ThinProvisioned.
    pub fn storage_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "storageMode", value.into_known()))
    }

    /// storagePool is the ScaleIO Storage Pool associated with the protection domain.
    pub fn storage_pool(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "storagePool", value.into_known()))
    }

    /// system is the name of the storage system as configured in ScaleIO.
    pub fn system(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "system", value.into_known()))
    }

    /// volumeName is the name of a volume already created in the ScaleIO system that is associated with this volume
    /// source.
    pub fn volume_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeName", value.into_known()))
    }
}

/// A scope selector represents the AND of the selectors represented by the scoped-resource selector requirements.
#[derive(Clone)]
pub struct ScopeSelector(Map);

impl ScopeSelector {
    /// A `ScopeSelector`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// A list of scope selector requirements by scope of the resources.
    pub fn match_expressions(self, value: impl IntoKnown<List<ScopedResourceSelectorRequirement>>) -> Self {
        Self(with(self.0, "matchExpressions", value.into_known()))
    }
}

/// A scoped-resource selector requirement is a selector that contains values, a scope name, and an operator that
/// relates the scope name and values.
#[derive(Clone)]
pub struct ScopedResourceSelectorRequirement(Map);

impl ScopedResourceSelectorRequirement {
    /// A `ScopedResourceSelectorRequirement` with its `operator` and `scopeName`.
    pub fn new(operator: impl IntoKnown<String>, scope_name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).operator(operator).scope_name(scope_name)
    }

    /// Represents a scope's relationship to a set of values. Valid operators are In, NotIn, Exists, DoesNotExist.
    pub fn operator(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "operator", value.into_known()))
    }

    /// The name of the scope that the selector applies to.
    pub fn scope_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "scopeName", value.into_known()))
    }

    /// An array of string values. If the operator is In or NotIn, the values array must be non-empty. If the operator
    /// is Exists or DoesNotExist, the values array must be empty. This array is replaced during a strategic merge
    /// patch.
    pub fn values(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "values", value.into_known()))
    }
}

/// SeccompProfile defines a pod/container's seccomp profile settings. Only one profile source may be set.
#[derive(Clone)]
pub struct SeccompProfile(Map);

impl SeccompProfile {
    /// `Localhost`, for [`type`](Self::type).
    pub const TYPE_LOCALHOST: &'static str = "Localhost";
    /// `RuntimeDefault`, for [`type`](Self::type).
    pub const TYPE_RUNTIME_DEFAULT: &'static str = "RuntimeDefault";
    /// `Unconfined`, for [`type`](Self::type).
    pub const TYPE_UNCONFINED: &'static str = "Unconfined";

    /// A `SeccompProfile` with its `type`.
    pub fn new(r#type: impl IntoKnown<String>) -> Self {
        Self(Map::default()).r#type(r#type)
    }

    /// localhostProfile indicates a profile defined in a file on the node should be used. The profile must be
    /// preconfigured on the node to work. Must be a descending path, relative to the kubelet's configured seccomp
    /// profile location. Must be set if type is "Localhost". Must NOT be set for any other type.
    pub fn localhost_profile(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "localhostProfile", value.into_known()))
    }

    /// type indicates which kind of seccomp profile will be applied. Valid options are:
    ///
    /// Localhost - a profile defined in a file on the node should be used. RuntimeDefault - the container runtime
    /// default profile should be used. Unconfined - no profile should be applied. One of `Localhost`,
    /// `RuntimeDefault`, `Unconfined`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// Secret holds secret data of a certain type. The total bytes of the values in the Data field must be less than
/// MaxSecretSize bytes.
#[derive(Clone)]
pub struct Secret(Object);

impl Secret {
    /// A `Secret` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Data contains the secret data. Each key must consist of alphanumeric characters, '-', '\_' or '.'. The
    /// serialized form of the secret data is a base64 encoded string, representing the arbitrary (possibly
    /// non-string) data value here. Described in <https://tools.ietf.org/html/rfc4648#section-4>
    pub fn data(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(self.0.with("data", value.into_known()))
    }

    /// Immutable, if set to true, ensures that data stored in the Secret cannot be updated (only object metadata can
    /// be modified). If not set to true, the field can be modified at any time. Defaulted to nil.
    pub fn immutable(self, value: impl IntoKnown<bool>) -> Self {
        Self(self.0.with("immutable", value.into_known()))
    }

    /// stringData allows specifying non-binary secret data in string form. It is provided as a write-only input field
    /// for convenience. All keys and values are merged into the data field on write, overwriting any existing values.
    /// The stringData field is never output when reading from the API.
    pub fn string_data(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(self.0.with("stringData", value.into_known()))
    }

    /// Used to facilitate programmatic handling of secret data. More info:
    /// <https://kubernetes.io/docs/concepts/configuration/secret/#secret-types>
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(self.0.with("type", value.into_known()))
    }
}

/// What a program holds of the `Secret` that it added.
pub type SecretRef = ObjectRef<Secret>;

crate::object!(Secret, "v1", "Secret");

/// SecretEnvSource selects a Secret to populate the environment variables with.
///
/// The contents of the target Secret's Data field will represent the key-value pairs as environment variables.
#[derive(Clone)]
pub struct SecretEnvSource(Map);

impl SecretEnvSource {
    /// A `SecretEnvSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
    /// empty. Instances of this type with an empty value here are almost certainly wrong. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Specify whether the Secret must be defined
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }
}

/// SecretKeySelector selects a key of a Secret.
#[derive(Clone)]
pub struct SecretKeySelector(Map);

impl SecretKeySelector {
    /// A `SecretKeySelector` with its `key`.
    pub fn new(key: impl IntoKnown<String>) -> Self {
        Self(Map::default()).key(key)
    }

    /// The key of the secret to select from.  Must be a valid secret key.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
    /// empty. Instances of this type with an empty value here are almost certainly wrong. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Specify whether the Secret or its key must be defined
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }
}

/// Adapts a secret into a projected volume.
///
/// The contents of the target Secret's Data field will be presented in a projected volume as files using the keys in
/// the Data field as the file names. Note that this is identical to a secret volume source without the default mode.
#[derive(Clone)]
pub struct SecretProjection(Map);

impl SecretProjection {
    /// A `SecretProjection`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// items if unspecified, each key-value pair in the Data field of the referenced Secret will be projected into
    /// the volume as a file whose name is the key and content is the value. If specified, the listed keys will be
    /// projected into the specified paths, and unlisted keys will not be present. If a key is specified which is not
    /// present in the Secret, the volume setup will error unless it is marked optional. Paths must be relative and
    /// may not contain the '..' path or start with '..'.
    pub fn items(self, value: impl IntoKnown<List<KeyToPath>>) -> Self {
        Self(with(self.0, "items", value.into_known()))
    }

    /// Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
    /// empty. Instances of this type with an empty value here are almost certainly wrong. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// optional field specify whether the Secret or its key must be defined
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }
}

/// SecretReference represents a Secret Reference. It has enough information to retrieve secret in any namespace
#[derive(Clone)]
pub struct SecretReference(Map);

impl SecretReference {
    /// A `SecretReference`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// name is unique within a namespace to reference a secret resource.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// namespace defines the space within which the secret name must be unique.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }
}

/// Adapts a Secret into a volume.
///
/// The contents of the target Secret's Data field will be presented in a volume as files using the keys in the Data
/// field as the file names. Secret volumes support ownership management and SELinux relabeling.
#[derive(Clone)]
pub struct SecretVolumeSource(Map);

impl SecretVolumeSource {
    /// A `SecretVolumeSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// defaultMode is Optional: mode bits used to set permissions on created files by default. Must be an octal value
    /// between 0000 and 0777 or a decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON
    /// requires decimal values for mode bits. Defaults to 0644. Directories within the path are not affected by this
    /// setting. This might be in conflict with other options that affect the file mode, like fsGroup, and the result
    /// can be other mode bits set.
    pub fn default_mode(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "defaultMode", value.into_known()))
    }

    /// defaultUser is Optional: The owner UID of the created files by default. The defaultUser field is only used as
    /// a fallback when the item-level user field is unset. (Alpha) This field requires the
    /// AtomicWriteVolumeUserFields feature gate to be enabled.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn default_user(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "defaultUser", value.into_known()))
    }

    /// items If unspecified, each key-value pair in the Data field of the referenced Secret will be projected into
    /// the volume as a file whose name is the key and content is the value. If specified, the listed keys will be
    /// projected into the specified paths, and unlisted keys will not be present. If a key is specified which is not
    /// present in the Secret, the volume setup will error unless it is marked optional. Paths must be relative and
    /// may not contain the '..' path or start with '..'.
    pub fn items(self, value: impl IntoKnown<List<KeyToPath>>) -> Self {
        Self(with(self.0, "items", value.into_known()))
    }

    /// optional field specify whether the Secret or its keys must be defined
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }

    /// secretName is the name of the secret in the pod's namespace to use. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#secret>
    pub fn secret_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "secretName", value.into_known()))
    }
}

/// SecurityContext holds security configuration that will be applied to a container. Some fields are present in both
/// SecurityContext and PodSecurityContext.  When both are set, the values in SecurityContext take precedence.
#[derive(Clone)]
pub struct SecurityContext(Map);

impl SecurityContext {
    /// A `SecurityContext`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// AllowPrivilegeEscalation controls whether a process can gain more privileges than its parent process. This
    /// bool directly controls if the no\_new\_privs flag will be set on the container process.
    /// AllowPrivilegeEscalation is true always when the container is: 1) run as Privileged 2) has CAP\_SYS\_ADMIN
    /// Note that this field cannot be set when spec.os.name is windows.
    pub fn allow_privilege_escalation(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "allowPrivilegeEscalation", value.into_known()))
    }

    /// appArmorProfile is the AppArmor options to use by this container. If set, this profile overrides the pod's
    /// appArmorProfile. Note that this field cannot be set when spec.os.name is windows.
    pub fn app_armor_profile(self, value: impl IntoKnown<AppArmorProfile>) -> Self {
        Self(with(self.0, "appArmorProfile", value.into_known()))
    }

    /// The capabilities to add/drop when running containers. Defaults to the default set of capabilities granted by
    /// the container runtime. Note that this field cannot be set when spec.os.name is windows.
    pub fn capabilities(self, value: impl IntoKnown<Capabilities>) -> Self {
        Self(with(self.0, "capabilities", value.into_known()))
    }

    /// Run container in privileged mode. Processes in privileged containers are essentially equivalent to root on the
    /// host. Defaults to false. Note that this field cannot be set when spec.os.name is windows.
    pub fn privileged(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "privileged", value.into_known()))
    }

    /// procMount denotes the type of proc mount to use for the containers. The default value is Default which uses
    /// the container runtime defaults for readonly paths and masked paths. Note that this field cannot be set when
    /// spec.os.name is windows.
    pub fn proc_mount(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "procMount", value.into_known()))
    }

    /// Whether this container has a read-only root filesystem. Default is false. Note that this field cannot be set
    /// when spec.os.name is windows.
    pub fn read_only_root_filesystem(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnlyRootFilesystem", value.into_known()))
    }

    /// The GID to run the entrypoint of the container process. Uses runtime default if unset. May also be set in
    /// PodSecurityContext.  If set in both SecurityContext and PodSecurityContext, the value specified in
    /// SecurityContext takes precedence. Note that this field cannot be set when spec.os.name is windows.
    pub fn run_as_group(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "runAsGroup", value.into_known()))
    }

    /// Indicates that the container must run as a non-root user. If true, the Kubelet will validate the image at
    /// runtime to ensure that it does not run as UID 0 (root) and fail to start the container if it does. If unset or
    /// false, no such validation will be performed. May also be set in PodSecurityContext.  If set in both
    /// SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence.
    pub fn run_as_non_root(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "runAsNonRoot", value.into_known()))
    }

    /// The UID to run the entrypoint of the container process. Defaults to user specified in image metadata if
    /// unspecified. May also be set in PodSecurityContext.  If set in both SecurityContext and PodSecurityContext,
    /// the value specified in SecurityContext takes precedence. Note that this field cannot be set when spec.os.name
    /// is windows.
    pub fn run_as_user(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "runAsUser", value.into_known()))
    }

    /// The SELinux context to be applied to the container. If unspecified, the container runtime will allocate a
    /// random SELinux context for each container.  May also be set in PodSecurityContext.  If set in both
    /// SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence. Note that
    /// this field cannot be set when spec.os.name is windows.
    pub fn se_linux_options(self, value: impl IntoKnown<SELinuxOptions>) -> Self {
        Self(with(self.0, "seLinuxOptions", value.into_known()))
    }

    /// The seccomp options to use by this container. If seccomp options are provided at both the pod & container
    /// level, the container options override the pod options. Note that this field cannot be set when spec.os.name is
    /// windows.
    pub fn seccomp_profile(self, value: impl IntoKnown<SeccompProfile>) -> Self {
        Self(with(self.0, "seccompProfile", value.into_known()))
    }

    /// The Windows specific settings applied to all containers. If unspecified, the options from the
    /// PodSecurityContext will be used. If set in both SecurityContext and PodSecurityContext, the value specified in
    /// SecurityContext takes precedence. Note that this field cannot be set when spec.os.name is linux.
    pub fn windows_options(self, value: impl IntoKnown<WindowsSecurityContextOptions>) -> Self {
        Self(with(self.0, "windowsOptions", value.into_known()))
    }
}

/// Service is a named abstraction of software service (for example, mysql) consisting of local port (for
/// example 3306) that the proxy listens on, and the selector that determines which pods will answer requests sent
/// through the proxy.
#[derive(Clone)]
pub struct Service(Object);

impl Service {
    /// A `Service` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Spec defines the behavior of a service.
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    pub fn spec(self, value: impl IntoKnown<ServiceSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Service` that it added.
pub type ServiceRef = ObjectRef<Service>;

crate::object!(Service, "v1", "Service");

/// ServiceAccount binds together: \* a name, understood by users, and perhaps by peripheral systems, for an identity
/// \* a principal that can be authenticated and authorized \* a set of secrets
#[derive(Clone)]
pub struct ServiceAccount(Object);

impl ServiceAccount {
    /// A `ServiceAccount` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// AutomountServiceAccountToken indicates whether pods running as this service account should have an API token
    /// automatically mounted. Can be overridden at the pod level.
    pub fn automount_service_account_token(self, value: impl IntoKnown<bool>) -> Self {
        Self(self.0.with("automountServiceAccountToken", value.into_known()))
    }

    /// ImagePullSecrets is a list of references to secrets in the same namespace to use for pulling any images in
    /// pods that reference this ServiceAccount. ImagePullSecrets are distinct from Secrets because Secrets can be
    /// mounted in the pod, but ImagePullSecrets are only accessed by the kubelet. More info:
    /// <https://kubernetes.io/docs/concepts/containers/images/#specifying-imagepullsecrets-on-a-pod>
    pub fn image_pull_secrets(self, value: impl IntoKnown<List<LocalObjectReference>>) -> Self {
        Self(self.0.with("imagePullSecrets", value.into_known()))
    }

    /// Secrets is a list of the secrets in the same namespace that pods running using this ServiceAccount are allowed
    /// to use. Pods are only limited to this list if this service account has a
    /// "kubernetes.io/enforce-mountable-secrets" annotation set to "true". The
    /// "kubernetes.io/enforce-mountable-secrets" annotation is deprecated since v1.32. Prefer separate namespaces to
    /// isolate access to mounted secrets. This field should not be used to find auto-generated service account token
    /// secrets for use outside of pods. Instead, tokens can be requested directly using the TokenRequest API, or
    /// service account token secrets can be manually created. More info:
    /// <https://kubernetes.io/docs/concepts/configuration/secret>
    pub fn secrets(self, value: impl IntoKnown<List<ObjectReference>>) -> Self {
        Self(self.0.with("secrets", value.into_known()))
    }
}

/// What a program holds of the `ServiceAccount` that it added.
pub type ServiceAccountRef = ObjectRef<ServiceAccount>;

crate::object!(ServiceAccount, "v1", "ServiceAccount");

/// ServiceAccountTokenProjection represents a projected service account token volume. This projection can be used to
/// insert a service account token into the pods runtime filesystem for use against APIs (Kubernetes API Server or
/// otherwise).
#[derive(Clone)]
pub struct ServiceAccountTokenProjection(Map);

impl ServiceAccountTokenProjection {
    /// A `ServiceAccountTokenProjection` with its `path`.
    pub fn new(path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).path(path)
    }

    /// audience is the intended audience of the token. A recipient of a token must identify itself with an identifier
    /// specified in the audience of the token, and otherwise should reject the token. The audience defaults to the
    /// identifier of the apiserver.
    pub fn audience(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "audience", value.into_known()))
    }

    /// expirationSeconds is the requested duration of validity of the service account token. As the token approaches
    /// expiration, the kubelet volume plugin will proactively rotate the service account token. The kubelet will
    /// start trying to rotate the token if the token is older than 80 percent of its time to live or if the token is
    /// older than 24 hours.Defaults to 1 hour and must be at least 10 minutes.
    pub fn expiration_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "expirationSeconds", value.into_known()))
    }

    /// path is the path relative to the mount point of the file to project the token into.
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence
    /// over defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn user(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "user", value.into_known()))
    }
}

/// ServicePort contains information on service's port.
#[derive(Clone)]
pub struct ServicePort(Map);

impl ServicePort {
    /// `SCTP`, for [`protocol`](Self::protocol).
    pub const PROTOCOL_SCTP: &'static str = "SCTP";
    /// `TCP`, for [`protocol`](Self::protocol).
    pub const PROTOCOL_TCP: &'static str = "TCP";
    /// `UDP`, for [`protocol`](Self::protocol).
    pub const PROTOCOL_UDP: &'static str = "UDP";

    /// A `ServicePort` with its `port`.
    pub fn new(port: impl IntoKnown<i64>) -> Self {
        Self(Map::default()).port(port)
    }

    /// The application protocol for this port. This is used as a hint for implementations to offer richer behavior
    /// for protocols that they understand. This field follows standard Kubernetes label syntax. Valid values are
    /// either:
    ///
    /// \* Un-prefixed protocol names - reserved for IANA standard service names (as per RFC-6335 and
    /// <https://www.iana.org/assignments/service-names>).
    ///
    /// \* Kubernetes-defined prefixed names:
    /// \* 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described in
    /// <https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior->
    /// \* 'kubernetes.io/ws'  - WebSocket over cleartext as described in <https://www.rfc-editor.org/rfc/rfc6455>
    /// \* 'kubernetes.io/wss' - WebSocket over TLS as described in <https://www.rfc-editor.org/rfc/rfc6455>
    ///
    /// \* Other protocols should use implementation-defined prefixed names such as mycompany.com/my-custom-protocol.
    pub fn app_protocol(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "appProtocol", value.into_known()))
    }

    /// The name of this port within the service. This must be a DNS\_LABEL. All ports within a ServiceSpec must have
    /// unique names. When considering the endpoints for a Service, this must match the 'name' field in the
    /// EndpointPort. Optional if only one ServicePort is defined on this service.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// The port on each node on which this service is exposed when type is NodePort or LoadBalancer.  Usually
    /// assigned by the system. If a value is specified, in-range, and not in use it will be used, otherwise the
    /// operation will fail.  If not specified, a port will be allocated if this Service requires one.  If this field
    /// is specified when creating a Service which does not need it, creation will fail. This field will be wiped when
    /// updating a Service to no longer need it (e.g. changing type from NodePort to ClusterIP). More info:
    /// <https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport>
    pub fn node_port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "nodePort", value.into_known()))
    }

    /// The port that will be exposed by this service.
    pub fn port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "port", value.into_known()))
    }

    /// The IP protocol for this port. Supports "TCP", "UDP", and "SCTP". Default is TCP. One of `SCTP`, `TCP`, `UDP`.
    pub fn protocol(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "protocol", value.into_known()))
    }

    /// Number or name of the port to access on the pods targeted by the service. Number must be in the range 1
    /// to 65535. Name must be an IANA\_SVC\_NAME. If this is a string, it will be looked up as a named port in the
    /// target Pod's container ports. If this is not specified, the value of the 'port' field is used (an identity
    /// map). This field is ignored for services with clusterIP=None, and should be omitted or set equal to the 'port'
    /// field. More info: <https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service>
    pub fn target_port(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "targetPort", value.into_known()))
    }
}

/// ServiceSpec describes the attributes that a user creates on a service.
#[derive(Clone)]
pub struct ServiceSpec(Map);

impl ServiceSpec {
    /// `Cluster`, for [`external_traffic_policy`](Self::external_traffic_policy).
    pub const EXTERNAL_TRAFFIC_POLICY_CLUSTER: &'static str = "Cluster";
    /// `Local`, for [`external_traffic_policy`](Self::external_traffic_policy).
    pub const EXTERNAL_TRAFFIC_POLICY_LOCAL: &'static str = "Local";
    /// `Cluster`, for [`internal_traffic_policy`](Self::internal_traffic_policy).
    pub const INTERNAL_TRAFFIC_POLICY_CLUSTER: &'static str = "Cluster";
    /// `Local`, for [`internal_traffic_policy`](Self::internal_traffic_policy).
    pub const INTERNAL_TRAFFIC_POLICY_LOCAL: &'static str = "Local";
    /// `IPv4`, for [`ip_families`](Self::ip_families).
    pub const IP_FAMILIES_I_PV4: &'static str = "IPv4";
    /// `IPv6`, for [`ip_families`](Self::ip_families).
    pub const IP_FAMILIES_I_PV6: &'static str = "IPv6";
    /// `PreferDualStack`, for [`ip_family_policy`](Self::ip_family_policy).
    pub const IP_FAMILY_POLICY_PREFER_DUAL_STACK: &'static str = "PreferDualStack";
    /// `RequireDualStack`, for [`ip_family_policy`](Self::ip_family_policy).
    pub const IP_FAMILY_POLICY_REQUIRE_DUAL_STACK: &'static str = "RequireDualStack";
    /// `SingleStack`, for [`ip_family_policy`](Self::ip_family_policy).
    pub const IP_FAMILY_POLICY_SINGLE_STACK: &'static str = "SingleStack";
    /// `ClientIP`, for [`session_affinity`](Self::session_affinity).
    pub const SESSION_AFFINITY_CLIENT_IP: &'static str = "ClientIP";
    /// `None`, for [`session_affinity`](Self::session_affinity).
    pub const SESSION_AFFINITY_NONE: &'static str = "None";
    /// `ClusterIP`, for [`type`](Self::type).
    pub const TYPE_CLUSTER_IP: &'static str = "ClusterIP";
    /// `ExternalName`, for [`type`](Self::type).
    pub const TYPE_EXTERNAL_NAME: &'static str = "ExternalName";
    /// `LoadBalancer`, for [`type`](Self::type).
    pub const TYPE_LOAD_BALANCER: &'static str = "LoadBalancer";
    /// `NodePort`, for [`type`](Self::type).
    pub const TYPE_NODE_PORT: &'static str = "NodePort";

    /// A `ServiceSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// allocateLoadBalancerNodePorts defines if NodePorts will be automatically allocated for services with type
    /// LoadBalancer.  Default is "true". It may be set to "false" if the cluster load-balancer does not rely on
    /// NodePorts.  If the caller requests specific NodePorts (by specifying a value), those requests will be
    /// respected, regardless of this field. This field may only be set for services with type LoadBalancer and will
    /// be cleared if the type is changed to any other type.
    pub fn allocate_load_balancer_node_ports(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "allocateLoadBalancerNodePorts", value.into_known()))
    }

    /// clusterIP is the IP address of the service and is usually assigned randomly. If an address is specified
    /// manually, is in-range (as per system configuration), and is not in use, it will be allocated to the service;
    /// otherwise creation of the service will fail. This field may not be changed through updates unless the type
    /// field is also being changed to ExternalName (which requires this field to be blank) or the type field is being
    /// changed from ExternalName (in which case this field may optionally be specified, as describe above).  Valid
    /// values are "None", empty string (""), or a valid IP address. Setting this to "None" makes a "headless service"
    /// (no virtual IP), which is useful when direct endpoint connections are preferred and proxying is not required. 
    /// Only applies to types ClusterIP, NodePort, and LoadBalancer. If this field is specified when creating a
    /// Service of type ExternalName, creation will fail. This field will be wiped when updating a Service to type
    /// ExternalName. More info:
    /// <https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies>
    pub fn cluster_ip(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "clusterIP", value.into_known()))
    }

    /// ClusterIPs is a list of IP addresses assigned to this service, and are usually assigned randomly.  If an
    /// address is specified manually, is in-range (as per system configuration), and is not in use, it will be
    /// allocated to the service; otherwise creation of the service will fail. This field may not be changed through
    /// updates unless the type field is also being changed to ExternalName (which requires this field to be empty) or
    /// the type field is being changed from ExternalName (in which case this field may optionally be specified, as
    /// describe above).  Valid values are "None", empty string (""), or a valid IP address.  Setting this to "None"
    /// makes a "headless service" (no virtual IP), which is useful when direct endpoint connections are preferred and
    /// proxying is not required.  Only applies to types ClusterIP, NodePort, and LoadBalancer. If this field is
    /// specified when creating a Service of type ExternalName, creation will fail. This field will be wiped when
    /// updating a Service to type ExternalName.  If this field is not specified, it will be initialized from the
    /// clusterIP field.  If this field is specified, clients must ensure that clusterIPs\[0\] and clusterIP have the
    /// same value.
    ///
    /// This field may hold a maximum of two entries (dual-stack IPs, in either order). These IPs must correspond to
    /// the values of the ipFamilies field. Both clusterIPs and ipFamilies are governed by the ipFamilyPolicy field.
    /// More info: <https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies>
    pub fn cluster_ips(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "clusterIPs", value.into_known()))
    }

    /// externalIPs is a list of IP addresses for which nodes in the cluster will also accept traffic for this
    /// service.  These IPs are not managed by Kubernetes.  The user is responsible for ensuring that traffic arrives
    /// at a node with this IP.  A common example is external load-balancers that are not part of the Kubernetes
    /// system.
    pub fn external_ips(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "externalIPs", value.into_known()))
    }

    /// externalName is the external reference that discovery mechanisms will return as an alias for this service
    /// (e.g. a DNS CNAME record). No proxying will be involved.  Must be a lowercase RFC-1123 hostname
    /// (<https://tools.ietf.org/html/rfc1123>) and requires `type` to be "ExternalName".
    pub fn external_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "externalName", value.into_known()))
    }

    /// externalTrafficPolicy describes how nodes distribute service traffic they receive on one of the Service's
    /// "externally-facing" addresses (NodePorts, ExternalIPs, and LoadBalancer IPs). If set to "Local", the proxy
    /// will configure the service in a way that assumes that external load balancers will take care of balancing the
    /// service traffic between nodes, and so each node will deliver traffic only to the node-local endpoints of the
    /// service, without masquerading the client source IP. (Traffic mistakenly sent to a node with no endpoints will
    /// be dropped.) The default value, "Cluster", uses the standard behavior of routing to all endpoints evenly
    /// (possibly modified by topology and other features). Note that traffic sent to an External IP or LoadBalancer
    /// IP from within the cluster will always get "Cluster" semantics, but clients sending to a NodePort from within
    /// the cluster may need to take traffic policy into account when picking a node. One of `Cluster`, `Local`.
    pub fn external_traffic_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "externalTrafficPolicy", value.into_known()))
    }

    /// healthCheckNodePort specifies the healthcheck nodePort for the service. This only applies when type is set to
    /// LoadBalancer and externalTrafficPolicy is set to Local. If a value is specified, is in-range, and is not in
    /// use, it will be used.  If not specified, a value will be automatically allocated.  External systems (e.g.
    /// load-balancers) can use this port to determine if a given node holds endpoints for this service or not.  If
    /// this field is specified when creating a Service which does not need it, creation will fail. This field will be
    /// wiped when updating a Service to no longer need it (e.g. changing type). This field cannot be updated once set.
    pub fn health_check_node_port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "healthCheckNodePort", value.into_known()))
    }

    /// InternalTrafficPolicy describes how nodes distribute service traffic they receive on the ClusterIP. If set to
    /// "Local", the proxy will assume that pods only want to talk to endpoints of the service on the same node as the
    /// pod, dropping the traffic if there are no local endpoints. The default value, "Cluster", uses the standard
    /// behavior of routing to all endpoints evenly (possibly modified by topology and other features). One of
    /// `Cluster`, `Local`.
    pub fn internal_traffic_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "internalTrafficPolicy", value.into_known()))
    }

    /// IPFamilies is a list of IP families (e.g. IPv4, IPv6) assigned to this service. This field is usually assigned
    /// automatically based on cluster configuration and the ipFamilyPolicy field. If this field is specified
    /// manually, the requested family is available in the cluster, and ipFamilyPolicy allows it, it will be used;
    /// otherwise creation of the service will fail. This field is conditionally mutable: it allows for adding or
    /// removing a secondary IP family, but it does not allow changing the primary IP family of the Service. Valid
    /// values are "IPv4" and "IPv6".  This field only applies to Services of types ClusterIP, NodePort, and
    /// LoadBalancer, and does apply to "headless" services. This field will be wiped when updating a Service to type
    /// ExternalName.
    ///
    /// This field may hold a maximum of two entries (dual-stack families, in either order).  These families must
    /// correspond to the values of the clusterIPs field, if specified. Both clusterIPs and ipFamilies are governed by
    /// the ipFamilyPolicy field. One of `IPv4`, `IPv6`.
    pub fn ip_families(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "ipFamilies", value.into_known()))
    }

    /// IPFamilyPolicy represents the dual-stack-ness requested or required by this Service. If there is no value
    /// provided, then this field will be set to SingleStack. Services can be "SingleStack" (a single IP family),
    /// "PreferDualStack" (two IP families on dual-stack configured clusters or a single IP family on single-stack
    /// clusters), or "RequireDualStack" (two IP families on dual-stack configured clusters, otherwise fail). The
    /// ipFamilies and clusterIPs fields depend on the value of this field. This field will be wiped when updating a
    /// service to type ExternalName. One of `PreferDualStack`, `RequireDualStack`, `SingleStack`.
    pub fn ip_family_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "ipFamilyPolicy", value.into_known()))
    }

    /// loadBalancerClass is the class of the load balancer implementation this Service belongs to. If specified, the
    /// value of this field must be a label-style identifier, with an optional prefix, e.g. "internal-vip" or
    /// "example.com/internal-vip". Unprefixed names are reserved for end-users. This field can only be set when the
    /// Service type is 'LoadBalancer'. If not set, the default load balancer implementation is used, today this is
    /// typically done through the cloud provider integration, but should apply for any default implementation. If
    /// set, it is assumed that a load balancer implementation is watching for Services with a matching class. Any
    /// default load balancer implementation (e.g. cloud providers) should ignore Services that set this field. This
    /// field can only be set when creating or updating a Service to type 'LoadBalancer'. Once set, it can not be
    /// changed. This field will be wiped when a service is updated to a non 'LoadBalancer' type.
    pub fn load_balancer_class(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "loadBalancerClass", value.into_known()))
    }

    /// Only applies to Service Type: LoadBalancer. This feature depends on whether the underlying cloud-provider
    /// supports specifying the loadBalancerIP when a load balancer is created. This field will be ignored if the
    /// cloud-provider does not support the feature. Deprecated: This field was under-specified and its meaning varies
    /// across implementations. Using it is non-portable and it may not support dual-stack. Users are encouraged to
    /// use implementation-specific annotations when available.
    pub fn load_balancer_ip(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "loadBalancerIP", value.into_known()))
    }

    /// If specified and supported by the platform, this will restrict traffic through the cloud-provider
    /// load-balancer will be restricted to the specified client IPs. This field will be ignored if the cloud-provider
    /// does not support the feature." More info:
    /// <https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/>
    pub fn load_balancer_source_ranges(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "loadBalancerSourceRanges", value.into_known()))
    }

    /// The list of ports that are exposed by this service. More info:
    /// <https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies>
    pub fn ports(self, value: impl IntoKnown<List<ServicePort>>) -> Self {
        Self(with(self.0, "ports", value.into_known()))
    }

    /// publishNotReadyAddresses indicates that any agent which deals with endpoints for this Service should disregard
    /// any indications of ready/not-ready. The primary use case for setting this field is for a StatefulSet's
    /// Headless Service to propagate SRV DNS records for its Pods for the purpose of peer discovery. The Kubernetes
    /// controllers that generate Endpoints and EndpointSlice resources for Services interpret this to mean that all
    /// endpoints are considered "ready" even if the Pods themselves are not. Agents which consume only Kubernetes
    /// generated endpoints through the Endpoints or EndpointSlice resources can safely assume this behavior.
    pub fn publish_not_ready_addresses(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "publishNotReadyAddresses", value.into_known()))
    }

    /// Route service traffic to pods with label keys and values matching this selector. If empty or not present, the
    /// service is assumed to have an external process managing its endpoints, which Kubernetes will not modify. Only
    /// applies to types ClusterIP, NodePort, and LoadBalancer. Ignored if type is ExternalName. More info:
    /// <https://kubernetes.io/docs/concepts/services-networking/service/>
    pub fn selector(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }

    /// Supports "ClientIP" and "None". Used to maintain session affinity. Enable client IP based session affinity.
    /// Must be ClientIP or None. Defaults to None. More info:
    /// <https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies> One of
    /// `ClientIP`, `None`.
    pub fn session_affinity(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "sessionAffinity", value.into_known()))
    }

    /// sessionAffinityConfig contains the configurations of session affinity.
    pub fn session_affinity_config(self, value: impl IntoKnown<SessionAffinityConfig>) -> Self {
        Self(with(self.0, "sessionAffinityConfig", value.into_known()))
    }

    /// TrafficDistribution offers a way to express preferences for how traffic is distributed to Service endpoints.
    /// Implementations can use this field as a hint, but are not required to guarantee strict adherence. If the field
    /// is not set, the implementation will apply its default routing strategy. If set to "PreferClose",
    /// implementations should prioritize endpoints that are in the same zone.
    pub fn traffic_distribution(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "trafficDistribution", value.into_known()))
    }

    /// type determines how the Service is exposed. Defaults to ClusterIP. Valid options are ExternalName, ClusterIP,
    /// NodePort, and LoadBalancer. "ClusterIP" allocates a cluster-internal IP address for load-balancing to
    /// endpoints. Endpoints are determined by the selector or if that is not specified, by manual construction of an
    /// Endpoints object or EndpointSlice objects. If clusterIP is "None", no virtual IP is allocated and the
    /// endpoints are published as a set of endpoints rather than a virtual IP. "NodePort" builds on ClusterIP and
    /// allocates a port on every node which routes to the same endpoints as the clusterIP. "LoadBalancer" builds on
    /// NodePort and creates an external load-balancer (if supported in the current cloud) which routes to the same
    /// endpoints as the clusterIP. "ExternalName" aliases this service to the specified externalName. Several other
    /// fields do not apply to ExternalName services. More info:
    /// <https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types> One of
    /// `ClusterIP`, `ExternalName`, `LoadBalancer`, `NodePort`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// SessionAffinityConfig represents the configurations of session affinity.
#[derive(Clone)]
pub struct SessionAffinityConfig(Map);

impl SessionAffinityConfig {
    /// A `SessionAffinityConfig`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// clientIP contains the configurations of Client IP based session affinity.
    pub fn client_ip(self, value: impl IntoKnown<ClientIPConfig>) -> Self {
        Self(with(self.0, "clientIP", value.into_known()))
    }
}

/// SleepAction describes a "sleep" action.
#[derive(Clone)]
pub struct SleepAction(Map);

impl SleepAction {
    /// A `SleepAction` with its `seconds`.
    pub fn new(seconds: impl IntoKnown<i64>) -> Self {
        Self(Map::default()).seconds(seconds)
    }

    /// Seconds is the number of seconds to sleep.
    pub fn seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "seconds", value.into_known()))
    }
}

/// Represents a StorageOS persistent volume resource.
#[derive(Clone)]
pub struct StorageOSPersistentVolumeSource(Map);

impl StorageOSPersistentVolumeSource {
    /// A `StorageOSPersistentVolumeSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
    /// "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef specifies the secret to use for obtaining the StorageOS API credentials.  If not specified, default
    /// values will be attempted.
    pub fn secret_ref(self, value: impl IntoKnown<ObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// volumeName is the human-readable name of the StorageOS volume.  Volume names are only unique within a
    /// namespace.
    pub fn volume_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeName", value.into_known()))
    }

    /// volumeNamespace specifies the scope of the volume within StorageOS.  If no namespace is specified then the
    /// Pod's namespace will be used.  This allows the Kubernetes name scoping to be mirrored within StorageOS for
    /// tighter integration. Set VolumeName to any name to override the default behaviour. Set to "default" if you are
    /// not using namespaces within StorageOS. Namespaces that do not pre-exist within StorageOS will be created.
    pub fn volume_namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeNamespace", value.into_known()))
    }
}

/// Represents a StorageOS persistent volume resource.
#[derive(Clone)]
pub struct StorageOSVolumeSource(Map);

impl StorageOSVolumeSource {
    /// A `StorageOSVolumeSource`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
    /// "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// secretRef specifies the secret to use for obtaining the StorageOS API credentials.  If not specified, default
    /// values will be attempted.
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// volumeName is the human-readable name of the StorageOS volume.  Volume names are only unique within a
    /// namespace.
    pub fn volume_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeName", value.into_known()))
    }

    /// volumeNamespace specifies the scope of the volume within StorageOS.  If no namespace is specified then the
    /// Pod's namespace will be used.  This allows the Kubernetes name scoping to be mirrored within StorageOS for
    /// tighter integration. Set VolumeName to any name to override the default behaviour. Set to "default" if you are
    /// not using namespaces within StorageOS. Namespaces that do not pre-exist within StorageOS will be created.
    pub fn volume_namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumeNamespace", value.into_known()))
    }
}

/// Sysctl defines a kernel parameter to be set
#[derive(Clone)]
pub struct Sysctl(Map);

impl Sysctl {
    /// A `Sysctl` with its `name` and `value`.
    pub fn new(name: impl IntoKnown<String>, value: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name).value(value)
    }

    /// Name of a property to set
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Value of a property to set
    pub fn value(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }
}

/// TCPSocketAction describes an action based on opening a socket
#[derive(Clone)]
pub struct TCPSocketAction(Map);

impl TCPSocketAction {
    /// A `TCPSocketAction` with its `port`.
    pub fn new(port: impl IntoKnown<IntOrString>) -> Self {
        Self(Map::default()).port(port)
    }

    /// Optional: Host name to connect to, defaults to the pod IP.
    pub fn host(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "host", value.into_known()))
    }

    /// Number or name of the port to access on the container. Number must be in the range 1 to 65535. Name must be an
    /// IANA\_SVC\_NAME.
    pub fn port(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "port", value.into_known()))
    }
}

/// The pod this Toleration is attached to tolerates any taint that matches the triple \<key,value,effect\> using the
/// matching operator \<operator\>.
#[derive(Clone)]
pub struct Toleration(Map);

impl Toleration {
    /// `NoExecute`, for [`effect`](Self::effect).
    pub const EFFECT_NO_EXECUTE: &'static str = "NoExecute";
    /// `NoSchedule`, for [`effect`](Self::effect).
    pub const EFFECT_NO_SCHEDULE: &'static str = "NoSchedule";
    /// `PreferNoSchedule`, for [`effect`](Self::effect).
    pub const EFFECT_PREFER_NO_SCHEDULE: &'static str = "PreferNoSchedule";
    /// `Equal`, for [`operator`](Self::operator).
    pub const OPERATOR_EQUAL: &'static str = "Equal";
    /// `Exists`, for [`operator`](Self::operator).
    pub const OPERATOR_EXISTS: &'static str = "Exists";
    /// `Gt`, for [`operator`](Self::operator).
    pub const OPERATOR_GT: &'static str = "Gt";
    /// `Lt`, for [`operator`](Self::operator).
    pub const OPERATOR_LT: &'static str = "Lt";

    /// A `Toleration`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Effect indicates the taint effect to match. Empty means match all taint effects. When specified, allowed
    /// values are NoSchedule, PreferNoSchedule and NoExecute. One of `NoExecute`, `NoSchedule`, `PreferNoSchedule`.
    pub fn effect(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "effect", value.into_known()))
    }

    /// Key is the taint key that the toleration applies to. Empty means match all taint keys. If the key is empty,
    /// operator must be Exists; this combination means to match all values and all keys.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// Operator represents a key's relationship to the value. Valid operators are Exists, Equal, Lt, and Gt. Defaults
    /// to Equal. Exists is equivalent to wildcard for value, so that a pod can tolerate all taints of a particular
    /// category. Lt and Gt perform numeric comparisons (requires feature gate TaintTolerationComparisonOperators).
    /// One of `Equal`, `Exists`, `Gt`, `Lt`.
    pub fn operator(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "operator", value.into_known()))
    }

    /// TolerationSeconds represents the period of time the toleration (which must be of effect NoExecute, otherwise
    /// this field is ignored) tolerates the taint. By default, it is not set, which means tolerate the taint forever
    /// (do not evict). Zero and negative values will be treated as 0 (evict immediately) by the system.
    pub fn toleration_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "tolerationSeconds", value.into_known()))
    }

    /// Value is the taint value the toleration matches to. If the operator is Exists, the value should be empty,
    /// otherwise just a regular string.
    pub fn value(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }
}

/// A topology selector requirement is a selector that matches given label. This is an alpha feature and may change in
/// the future.
#[derive(Clone)]
pub struct TopologySelectorLabelRequirement(Map);

impl TopologySelectorLabelRequirement {
    /// A `TopologySelectorLabelRequirement` with its `key` and `values`.
    pub fn new(key: impl IntoKnown<String>, values: impl IntoKnown<List<String>>) -> Self {
        Self(Map::default()).key(key).values(values)
    }

    /// The label key that the selector applies to.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// An array of string values. One value must match the label to be selected. Each entry in Values is ORed.
    pub fn values(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "values", value.into_known()))
    }
}

/// A topology selector term represents the result of label queries. A null or empty topology selector term matches no
/// objects. The requirements of them are ANDed. It provides a subset of functionality as NodeSelectorTerm. This is an
/// alpha feature and may change in the future.
#[derive(Clone)]
pub struct TopologySelectorTerm(Map);

impl TopologySelectorTerm {
    /// A `TopologySelectorTerm`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// A list of topology selector requirements by labels.
    pub fn match_label_expressions(self, value: impl IntoKnown<List<TopologySelectorLabelRequirement>>) -> Self {
        Self(with(self.0, "matchLabelExpressions", value.into_known()))
    }
}

/// TopologySpreadConstraint specifies how to spread matching pods among the given topology.
#[derive(Clone)]
pub struct TopologySpreadConstraint(Map);

impl TopologySpreadConstraint {
    /// `Honor`, for [`node_affinity_policy`](Self::node_affinity_policy).
    pub const NODE_AFFINITY_POLICY_HONOR: &'static str = "Honor";
    /// `Ignore`, for [`node_affinity_policy`](Self::node_affinity_policy).
    pub const NODE_AFFINITY_POLICY_IGNORE: &'static str = "Ignore";
    /// `Honor`, for [`node_taints_policy`](Self::node_taints_policy).
    pub const NODE_TAINTS_POLICY_HONOR: &'static str = "Honor";
    /// `Ignore`, for [`node_taints_policy`](Self::node_taints_policy).
    pub const NODE_TAINTS_POLICY_IGNORE: &'static str = "Ignore";
    /// `DoNotSchedule`, for [`when_unsatisfiable`](Self::when_unsatisfiable).
    pub const WHEN_UNSATISFIABLE_DO_NOT_SCHEDULE: &'static str = "DoNotSchedule";
    /// `ScheduleAnyway`, for [`when_unsatisfiable`](Self::when_unsatisfiable).
    pub const WHEN_UNSATISFIABLE_SCHEDULE_ANYWAY: &'static str = "ScheduleAnyway";

    /// A `TopologySpreadConstraint` with its `maxSkew`, `topologyKey` and `whenUnsatisfiable`.
    pub fn new(
        max_skew: impl IntoKnown<i64>,
        topology_key: impl IntoKnown<String>,
        when_unsatisfiable: impl IntoKnown<String>,
    ) -> Self {
        Self(Map::default()).max_skew(max_skew).topology_key(topology_key).when_unsatisfiable(when_unsatisfiable)
    }

    /// LabelSelector is used to find matching pods. Pods that match this label selector are counted to determine the
    /// number of pods in their corresponding topology domain.
    pub fn label_selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "labelSelector", value.into_known()))
    }

    /// MatchLabelKeys is a set of pod label keys to select the pods over which spreading will be calculated. The keys
    /// are used to lookup values from the incoming pod labels, those key-value labels are ANDed with labelSelector to
    /// select the group of existing pods over which spreading will be calculated for the incoming pod. The same key
    /// is forbidden to exist in both MatchLabelKeys and LabelSelector. MatchLabelKeys cannot be set when
    /// LabelSelector isn't set. Keys that don't exist in the incoming pod labels will be ignored. A null or empty
    /// list means only match against labelSelector.
    ///
    /// This is a beta field and requires the MatchLabelKeysInPodTopologySpread feature gate to be enabled (enabled by
    /// default).
    pub fn match_label_keys(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "matchLabelKeys", value.into_known()))
    }

    /// MaxSkew describes the degree to which pods may be unevenly distributed. When
    /// `whenUnsatisfiable=DoNotSchedule`, it is the maximum permitted difference between the number of matching pods
    /// in the target topology and the global minimum. The global minimum is the minimum number of matching pods in an
    /// eligible domain or zero if the number of eligible domains is less than MinDomains. For example, in a 3-zone
    /// cluster, MaxSkew is set to 1, and pods with the same labelSelector spread as 2/2/1: In this case, the global
    /// minimum is 1. | zone1 | zone2 | zone3 | |  P P  |  P P  |   P   | - if MaxSkew is 1, incoming pod can only be
    /// scheduled to zone3 to become 2/2/2; scheduling it onto zone1(zone2) would make the ActualSkew(3-1) on
    /// zone1(zone2) violate MaxSkew(1). - if MaxSkew is 2, incoming pod can be scheduled onto any zone. When
    /// `whenUnsatisfiable=ScheduleAnyway`, it is used to give higher precedence to topologies that satisfy it. It's a
    /// required field. Default value is 1 and 0 is not allowed.
    pub fn max_skew(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "maxSkew", value.into_known()))
    }

    /// MinDomains indicates a minimum number of eligible domains. When the number of eligible domains with matching
    /// topology keys is less than minDomains, Pod Topology Spread treats "global minimum" as 0, and then the
    /// calculation of Skew is performed. And when the number of eligible domains with matching topology keys equals
    /// or greater than minDomains, this value has no effect on scheduling. As a result, when the number of eligible
    /// domains is less than minDomains, scheduler won't schedule more than maxSkew Pods to those domains. If value is
    /// nil, the constraint behaves as if MinDomains is equal to 1. Valid values are integers greater than 0. When
    /// value is not nil, WhenUnsatisfiable must be DoNotSchedule.
    ///
    /// For example, in a 3-zone cluster, MaxSkew is set to 2, MinDomains is set to 5 and pods with the same
    /// labelSelector spread as 2/2/2: | zone1 | zone2 | zone3 | |  P P  |  P P  |  P P  | The number of domains is
    /// less than 5(MinDomains), so "global minimum" is treated as 0. In this situation, new pod with the same
    /// labelSelector cannot be scheduled, because computed skew will be 3(3 - 0) if new Pod is scheduled to any of
    /// the three zones, it will violate MaxSkew.
    pub fn min_domains(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "minDomains", value.into_known()))
    }

    /// NodeAffinityPolicy indicates how we will treat Pod's nodeAffinity/nodeSelector when calculating pod topology
    /// spread skew. Options are: - Honor: only nodes matching nodeAffinity/nodeSelector are included in the
    /// calculations. - Ignore: nodeAffinity/nodeSelector are ignored. All nodes are included in the calculations.
    ///
    /// If this value is nil, the behavior is equivalent to the Honor policy. One of `Honor`, `Ignore`.
    pub fn node_affinity_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "nodeAffinityPolicy", value.into_known()))
    }

    /// NodeTaintsPolicy indicates how we will treat node taints when calculating pod topology spread skew. Options
    /// are: - Honor: nodes without taints, along with tainted nodes for which the incoming pod has a toleration, are
    /// included. - Ignore: node taints are ignored. All nodes are included.
    ///
    /// If this value is nil, the behavior is equivalent to the Ignore policy. One of `Honor`, `Ignore`.
    pub fn node_taints_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "nodeTaintsPolicy", value.into_known()))
    }

    /// TopologyKey is the key of node labels. Nodes that have a label with this key and identical values are
    /// considered to be in the same topology. We consider each \<key, value\> as a "bucket", and try to put balanced
    /// number of pods into each bucket. We define a domain as a particular instance of a topology. Also, we define an
    /// eligible domain as a domain whose nodes meet the requirements of nodeAffinityPolicy and nodeTaintsPolicy. e.g.
    /// If TopologyKey is "kubernetes.io/hostname", each Node is a domain of that topology. And, if TopologyKey is
    /// "topology.kubernetes.io/zone", each zone is a domain of that topology. It's a required field.
    pub fn topology_key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "topologyKey", value.into_known()))
    }

    /// WhenUnsatisfiable indicates how to deal with a pod if it doesn't satisfy the spread constraint. -
    /// DoNotSchedule (default) tells the scheduler not to schedule it. - ScheduleAnyway tells the scheduler to
    /// schedule the pod in any location,
    /// but giving higher precedence to topologies that would help reduce the
    /// skew.
    /// A constraint is considered "Unsatisfiable" for an incoming pod if and only if every possible node assignment
    /// for that pod would violate "MaxSkew" on some topology. For example, in a 3-zone cluster, MaxSkew is set to 1,
    /// and pods with the same labelSelector spread as 3/1/1: | zone1 | zone2 | zone3 | | P P P |   P   |   P   | If
    /// WhenUnsatisfiable is set to DoNotSchedule, incoming pod can only be scheduled to zone2(zone3) to
    /// become 3/2/1(3/1/2) as ActualSkew(2-1) on zone2(zone3) satisfies MaxSkew(1). In other words, the cluster can
    /// still be imbalanced, but scheduler won't make it \*more\* imbalanced. It's a required field. One of
    /// `DoNotSchedule`, `ScheduleAnyway`.
    pub fn when_unsatisfiable(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "whenUnsatisfiable", value.into_known()))
    }
}

/// TypedLocalObjectReference contains enough information to let you locate the typed referenced object inside the
/// same namespace.
#[derive(Clone)]
pub struct TypedLocalObjectReference(Map);

impl TypedLocalObjectReference {
    /// A `TypedLocalObjectReference` with its `kind` and `name`.
    pub fn new(kind: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind).name(name)
    }

    /// APIGroup is the group for the resource being referenced. If APIGroup is not specified, the specified Kind must
    /// be in the core API group. For any other third-party types, APIGroup is required.
    pub fn api_group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiGroup", value.into_known()))
    }

    /// Kind is the type of resource being referenced
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Name is the name of resource being referenced
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// TypedObjectReference contains enough information to let you locate the typed referenced object
#[derive(Clone)]
pub struct TypedObjectReference(Map);

impl TypedObjectReference {
    /// A `TypedObjectReference` with its `kind` and `name`.
    pub fn new(kind: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind).name(name)
    }

    /// APIGroup is the group for the resource being referenced. If APIGroup is not specified, the specified Kind must
    /// be in the core API group. For any other third-party types, APIGroup is required.
    pub fn api_group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiGroup", value.into_known()))
    }

    /// Kind is the type of resource being referenced
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Name is the name of resource being referenced
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Namespace is the namespace of resource being referenced Note that when a namespace is specified, a
    /// gateway.networking.k8s.io/ReferenceGrant object is required in the referent namespace to allow that
    /// namespace's owner to accept the reference. See the ReferenceGrant documentation for details. (Alpha) This
    /// field requires the CrossNamespaceVolumeDataSource feature gate to be enabled.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }
}

/// Volume represents a named volume in a pod that may be accessed by any container in the pod.
#[derive(Clone)]
pub struct Volume(Map);

impl Volume {
    /// A `Volume` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// awsElasticBlockStore represents an AWS Disk resource that is attached to a kubelet's host machine and then
    /// exposed to the pod. Deprecated: AWSElasticBlockStore is deprecated. All operations for the in-tree
    /// awsElasticBlockStore type are redirected to the ebs.csi.aws.com CSI driver. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore>
    pub fn aws_elastic_block_store(self, value: impl IntoKnown<AWSElasticBlockStoreVolumeSource>) -> Self {
        Self(with(self.0, "awsElasticBlockStore", value.into_known()))
    }

    /// azureDisk represents an Azure Data Disk mount on the host and bind mount to the pod. Deprecated: AzureDisk is
    /// deprecated. All operations for the in-tree azureDisk type are redirected to the disk.csi.azure.com CSI driver.
    pub fn azure_disk(self, value: impl IntoKnown<AzureDiskVolumeSource>) -> Self {
        Self(with(self.0, "azureDisk", value.into_known()))
    }

    /// azureFile represents an Azure File Service mount on the host and bind mount to the pod. Deprecated: AzureFile
    /// is deprecated. All operations for the in-tree azureFile type are redirected to the file.csi.azure.com CSI
    /// driver.
    pub fn azure_file(self, value: impl IntoKnown<AzureFileVolumeSource>) -> Self {
        Self(with(self.0, "azureFile", value.into_known()))
    }

    /// cephFS represents a Ceph FS mount on the host that shares a pod's lifetime. Deprecated: CephFS is deprecated
    /// and the in-tree cephfs type is no longer supported.
    pub fn cephfs(self, value: impl IntoKnown<CephFSVolumeSource>) -> Self {
        Self(with(self.0, "cephfs", value.into_known()))
    }

    /// cinder represents a cinder volume attached and mounted on kubelets host machine. Deprecated: Cinder is
    /// deprecated. All operations for the in-tree cinder type are redirected to the cinder.csi.openstack.org CSI
    /// driver. More info: <https://examples.k8s.io/mysql-cinder-pd/README.md>
    pub fn cinder(self, value: impl IntoKnown<CinderVolumeSource>) -> Self {
        Self(with(self.0, "cinder", value.into_known()))
    }

    /// configMap represents a configMap that should populate this volume
    pub fn config_map(self, value: impl IntoKnown<ConfigMapVolumeSource>) -> Self {
        Self(with(self.0, "configMap", value.into_known()))
    }

    /// csi (Container Storage Interface) represents ephemeral storage that is handled by certain external CSI drivers.
    pub fn csi(self, value: impl IntoKnown<CSIVolumeSource>) -> Self {
        Self(with(self.0, "csi", value.into_known()))
    }

    /// downwardAPI represents downward API about the pod that should populate this volume
    pub fn downward_api(self, value: impl IntoKnown<DownwardAPIVolumeSource>) -> Self {
        Self(with(self.0, "downwardAPI", value.into_known()))
    }

    /// emptyDir represents a temporary directory that shares a pod's lifetime. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#emptydir>
    pub fn empty_dir(self, value: impl IntoKnown<EmptyDirVolumeSource>) -> Self {
        Self(with(self.0, "emptyDir", value.into_known()))
    }

    /// ephemeral represents a volume that is handled by a cluster storage driver. The volume's lifecycle is tied to
    /// the pod that defines it - it will be created before the pod starts, and deleted when the pod is removed.
    ///
    /// Use this if: a) the volume is only needed while the pod runs, b) features of normal volumes like restoring
    /// from snapshot or capacity
    /// tracking are needed,
    /// c) the storage driver is specified through a storage class, and d) the storage driver supports dynamic volume
    /// provisioning through
    /// a PersistentVolumeClaim (see EphemeralVolumeSource for more
    /// information on the connection between this volume type
    /// and PersistentVolumeClaim).
    ///
    /// Use PersistentVolumeClaim or one of the vendor-specific APIs for volumes that persist for longer than the
    /// lifecycle of an individual pod.
    ///
    /// Use CSI for light-weight local ephemeral volumes if the CSI driver is meant to be used that way - see the
    /// documentation of the driver for more information.
    ///
    /// A pod can use both types of ephemeral volumes and persistent volumes at the same time.
    pub fn ephemeral(self, value: impl IntoKnown<EphemeralVolumeSource>) -> Self {
        Self(with(self.0, "ephemeral", value.into_known()))
    }

    /// fc represents a Fibre Channel resource that is attached to a kubelet's host machine and then exposed to the
    /// pod.
    pub fn fc(self, value: impl IntoKnown<FCVolumeSource>) -> Self {
        Self(with(self.0, "fc", value.into_known()))
    }

    /// flexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin.
    /// Deprecated: FlexVolume is deprecated. Consider using a CSIDriver instead.
    pub fn flex_volume(self, value: impl IntoKnown<FlexVolumeSource>) -> Self {
        Self(with(self.0, "flexVolume", value.into_known()))
    }

    /// flocker represents a Flocker volume attached to a kubelet's host machine. This depends on the Flocker control
    /// service being running. Deprecated: Flocker is deprecated and the in-tree flocker type is no longer supported.
    pub fn flocker(self, value: impl IntoKnown<FlockerVolumeSource>) -> Self {
        Self(with(self.0, "flocker", value.into_known()))
    }

    /// gcePersistentDisk represents a GCE Disk resource that is attached to a kubelet's host machine and then exposed
    /// to the pod. Deprecated: GCEPersistentDisk is deprecated. All operations for the in-tree gcePersistentDisk type
    /// are redirected to the pd.csi.storage.gke.io CSI driver. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk>
    pub fn gce_persistent_disk(self, value: impl IntoKnown<GCEPersistentDiskVolumeSource>) -> Self {
        Self(with(self.0, "gcePersistentDisk", value.into_known()))
    }

    /// gitRepo represents a git repository at a particular revision. Deprecated: GitRepo is deprecated. To provision
    /// a container with a git repo, mount an EmptyDir into an InitContainer that clones the repo using git, then
    /// mount the EmptyDir into the Pod's container.
    pub fn git_repo(self, value: impl IntoKnown<GitRepoVolumeSource>) -> Self {
        Self(with(self.0, "gitRepo", value.into_known()))
    }

    /// glusterfs represents a Glusterfs mount on the host that shares a pod's lifetime. Deprecated: Glusterfs is
    /// deprecated and the in-tree glusterfs type is no longer supported.
    pub fn glusterfs(self, value: impl IntoKnown<GlusterfsVolumeSource>) -> Self {
        Self(with(self.0, "glusterfs", value.into_known()))
    }

    /// hostPath represents a pre-existing file or directory on the host machine that is directly exposed to the
    /// container. This is generally used for system agents or other privileged things that are allowed to see the
    /// host machine. Most containers will NOT need this. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#hostpath>
    pub fn host_path(self, value: impl IntoKnown<HostPathVolumeSource>) -> Self {
        Self(with(self.0, "hostPath", value.into_known()))
    }

    /// image represents an OCI object (a container image or artifact) pulled and mounted on the kubelet's host
    /// machine. The volume is resolved at pod startup depending on which PullPolicy value is provided:
    ///
    /// - Always: the kubelet always attempts to pull the reference. Container creation will fail If the pull fails. -
    /// Never: the kubelet never pulls the reference and only uses a local image or artifact. Container creation will
    /// fail if the reference isn't present. - IfNotPresent: the kubelet pulls if the reference isn't already present
    /// on disk. Container creation will fail if the reference isn't present and the pull fails.
    ///
    /// The volume gets re-resolved if the pod gets deleted and recreated, which means that new remote content will
    /// become available on pod recreation. A failure to resolve or pull the image during pod startup will block
    /// containers from starting and may add significant latency. Failures will be retried using normal volume backoff
    /// and will be reported on the pod reason and message. The types of objects that may be mounted by this volume
    /// are defined by the container runtime implementation on a host machine and at minimum must include all valid
    /// types supported by the container image field. The OCI object gets mounted in a single directory
    /// (spec.containers\[\*\].volumeMounts.mountPath) by merging the manifest layers in the same way as for container
    /// images. The volume will be mounted read-only (ro). Sub path mounts for containers are not supported
    /// (spec.containers\[\*\].volumeMounts.subpath) before 1.33. The field spec.securityContext.fsGroupChangePolicy
    /// has no effect on this volume type.
    pub fn image(self, value: impl IntoKnown<ImageVolumeSource>) -> Self {
        Self(with(self.0, "image", value.into_known()))
    }

    /// iscsi represents an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the
    /// pod. More info: <https://kubernetes.io/docs/concepts/storage/volumes/#iscsi>
    pub fn iscsi(self, value: impl IntoKnown<ISCSIVolumeSource>) -> Self {
        Self(with(self.0, "iscsi", value.into_known()))
    }

    /// name of the volume. Must be a DNS\_LABEL and unique within the pod. More info:
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names>
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// nfs represents an NFS mount on the host that shares a pod's lifetime More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#nfs>
    pub fn nfs(self, value: impl IntoKnown<NFSVolumeSource>) -> Self {
        Self(with(self.0, "nfs", value.into_known()))
    }

    /// persistentVolumeClaimVolumeSource represents a reference to a PersistentVolumeClaim in the same namespace.
    /// More info: <https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims>
    pub fn persistent_volume_claim(self, value: impl IntoKnown<PersistentVolumeClaimVolumeSource>) -> Self {
        Self(with(self.0, "persistentVolumeClaim", value.into_known()))
    }

    /// photonPersistentDisk represents a PhotonController persistent disk attached and mounted on kubelets host
    /// machine. Deprecated: PhotonPersistentDisk is deprecated and the in-tree photonPersistentDisk type is no longer
    /// supported.
    pub fn photon_persistent_disk(self, value: impl IntoKnown<PhotonPersistentDiskVolumeSource>) -> Self {
        Self(with(self.0, "photonPersistentDisk", value.into_known()))
    }

    /// portworxVolume represents a portworx volume attached and mounted on kubelets host machine. Deprecated:
    /// PortworxVolume is deprecated. All operations for the in-tree portworxVolume type are redirected to the
    /// pxd.portworx.com CSI driver.
    pub fn portworx_volume(self, value: impl IntoKnown<PortworxVolumeSource>) -> Self {
        Self(with(self.0, "portworxVolume", value.into_known()))
    }

    /// projected items for all in one resources secrets, configmaps, and downward API
    pub fn projected(self, value: impl IntoKnown<ProjectedVolumeSource>) -> Self {
        Self(with(self.0, "projected", value.into_known()))
    }

    /// quobyte represents a Quobyte mount on the host that shares a pod's lifetime. Deprecated: Quobyte is deprecated
    /// and the in-tree quobyte type is no longer supported.
    pub fn quobyte(self, value: impl IntoKnown<QuobyteVolumeSource>) -> Self {
        Self(with(self.0, "quobyte", value.into_known()))
    }

    /// rbd represents a Rados Block Device mount on the host that shares a pod's lifetime. Deprecated: RBD is
    /// deprecated and the in-tree rbd type is no longer supported.
    pub fn rbd(self, value: impl IntoKnown<RBDVolumeSource>) -> Self {
        Self(with(self.0, "rbd", value.into_known()))
    }

    /// scaleIO represents a ScaleIO persistent volume attached and mounted on Kubernetes nodes. Deprecated: ScaleIO
    /// is deprecated and the in-tree scaleIO type is no longer supported.
    pub fn scale_io(self, value: impl IntoKnown<ScaleIOVolumeSource>) -> Self {
        Self(with(self.0, "scaleIO", value.into_known()))
    }

    /// secret represents a secret that should populate this volume. More info:
    /// <https://kubernetes.io/docs/concepts/storage/volumes#secret>
    pub fn secret(self, value: impl IntoKnown<SecretVolumeSource>) -> Self {
        Self(with(self.0, "secret", value.into_known()))
    }

    /// storageOS represents a StorageOS volume attached and mounted on Kubernetes nodes. Deprecated: StorageOS is
    /// deprecated and the in-tree storageos type is no longer supported.
    pub fn storageos(self, value: impl IntoKnown<StorageOSVolumeSource>) -> Self {
        Self(with(self.0, "storageos", value.into_known()))
    }

    /// vsphereVolume represents a vSphere volume attached and mounted on kubelets host machine. Deprecated:
    /// VsphereVolume is deprecated. All operations for the in-tree vsphereVolume type are redirected to the
    /// csi.vsphere.vmware.com CSI driver.
    pub fn vsphere_volume(self, value: impl IntoKnown<VsphereVirtualDiskVolumeSource>) -> Self {
        Self(with(self.0, "vsphereVolume", value.into_known()))
    }
}

/// volumeDevice describes a mapping of a raw block device within a container.
#[derive(Clone)]
pub struct VolumeDevice(Map);

impl VolumeDevice {
    /// A `VolumeDevice` with its `devicePath` and `name`.
    pub fn new(device_path: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).device_path(device_path).name(name)
    }

    /// devicePath is the path inside of the container that the device will be mapped to.
    pub fn device_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "devicePath", value.into_known()))
    }

    /// name must match the name of a persistentVolumeClaim in the pod
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// VolumeMount describes a mounting of a Volume within a container.
#[derive(Clone)]
pub struct VolumeMount(Map);

impl VolumeMount {
    /// `Bidirectional`, for [`mount_propagation`](Self::mount_propagation).
    pub const MOUNT_PROPAGATION_BIDIRECTIONAL: &'static str = "Bidirectional";
    /// `HostToContainer`, for [`mount_propagation`](Self::mount_propagation).
    pub const MOUNT_PROPAGATION_HOST_TO_CONTAINER: &'static str = "HostToContainer";
    /// `None`, for [`mount_propagation`](Self::mount_propagation).
    pub const MOUNT_PROPAGATION_NONE: &'static str = "None";
    /// `Disabled`, for [`recursive_read_only`](Self::recursive_read_only).
    pub const RECURSIVE_READ_ONLY_DISABLED: &'static str = "Disabled";
    /// `Enabled`, for [`recursive_read_only`](Self::recursive_read_only).
    pub const RECURSIVE_READ_ONLY_ENABLED: &'static str = "Enabled";
    /// `IfPossible`, for [`recursive_read_only`](Self::recursive_read_only).
    pub const RECURSIVE_READ_ONLY_IF_POSSIBLE: &'static str = "IfPossible";

    /// A `VolumeMount` with its `mountPath` and `name`.
    pub fn new(mount_path: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).mount_path(mount_path).name(name)
    }

    /// bindMountOptions is the list of additional bind mount options to apply when mounting this volume into the
    /// container. Allowed values are noexec, nodev, and nosuid. These are Linux mount options and have no effect on
    /// Windows nodes. This field is not supported with image volumes. This is an alpha field and requires enabling
    /// the VolumeBindMountOptions feature gate.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn bind_mount_options(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "bindMountOptions", value.into_known()))
    }

    /// Path within the container at which the volume should be mounted.
    pub fn mount_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "mountPath", value.into_known()))
    }

    /// mountPropagation determines how mounts are propagated from the host to container and the other way around.
    /// When not set, MountPropagationNone is used. This field is beta in 1.10. When RecursiveReadOnly is set to
    /// IfPossible or to Enabled, MountPropagation must be None or unspecified (which defaults to None). One of
    /// `Bidirectional`, `HostToContainer`, `None`.
    pub fn mount_propagation(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "mountPropagation", value.into_known()))
    }

    /// This must match the Name of a Volume.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Mounted read-only if true, read-write otherwise (false or unspecified). Defaults to false.
    pub fn read_only(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "readOnly", value.into_known()))
    }

    /// RecursiveReadOnly specifies whether read-only mounts should be handled recursively.
    ///
    /// If ReadOnly is false, this field has no meaning and must be unspecified.
    ///
    /// If ReadOnly is true, and this field is set to Disabled, the mount is not made recursively read-only.  If this
    /// field is set to IfPossible, the mount is made recursively read-only, if it is supported by the container
    /// runtime.  If this field is set to Enabled, the mount is made recursively read-only if it is supported by the
    /// container runtime, otherwise the pod will not be started and an error will be generated to indicate the reason.
    ///
    /// If this field is set to IfPossible or Enabled, MountPropagation must be set to None (or be unspecified, which
    /// defaults to None).
    ///
    /// If this field is not specified, it is treated as an equivalent of Disabled. One of `Disabled`, `Enabled`,
    /// `IfPossible`.
    pub fn recursive_read_only(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "recursiveReadOnly", value.into_known()))
    }

    /// Path within the volume from which the container's volume should be mounted. Defaults to "" (volume's root).
    pub fn sub_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "subPath", value.into_known()))
    }

    /// Expanded path within the volume from which the container's volume should be mounted. Behaves similarly to
    /// SubPath but environment variable references $(VAR\_NAME) are expanded using the container's environment.
    /// Defaults to "" (volume's root). SubPathExpr and SubPath are mutually exclusive.
    pub fn sub_path_expr(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "subPathExpr", value.into_known()))
    }
}

/// VolumeNodeAffinity defines constraints that limit what nodes this volume can be accessed from.
#[derive(Clone)]
pub struct VolumeNodeAffinity(Map);

impl VolumeNodeAffinity {
    /// A `VolumeNodeAffinity`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// required specifies hard node constraints that must be met.
    pub fn required(self, value: impl IntoKnown<NodeSelector>) -> Self {
        Self(with(self.0, "required", value.into_known()))
    }
}

/// Projection that may be projected along with other supported volume types. Exactly one of these fields must be set.
#[derive(Clone)]
pub struct VolumeProjection(Map);

impl VolumeProjection {
    /// A `VolumeProjection`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// ClusterTrustBundle allows a pod to access the `.spec.trustBundle` field of ClusterTrustBundle objects in an
    /// auto-updating file.
    ///
    /// Alpha, gated by the ClusterTrustBundleProjection feature gate.
    ///
    /// ClusterTrustBundle objects can either be selected by name, or by the combination of signer name and a label
    /// selector.
    ///
    /// Kubelet performs aggressive normalization of the PEM contents written into the pod filesystem.  Esoteric PEM
    /// features such as inter-block comments and block headers are stripped.  Certificates are deduplicated. The
    /// ordering of certificates within the file is arbitrary, and Kubelet may change the order over time.
    pub fn cluster_trust_bundle(self, value: impl IntoKnown<ClusterTrustBundleProjection>) -> Self {
        Self(with(self.0, "clusterTrustBundle", value.into_known()))
    }

    /// configMap information about the configMap data to project
    pub fn config_map(self, value: impl IntoKnown<ConfigMapProjection>) -> Self {
        Self(with(self.0, "configMap", value.into_known()))
    }

    /// downwardAPI information about the downwardAPI data to project
    pub fn downward_api(self, value: impl IntoKnown<DownwardAPIProjection>) -> Self {
        Self(with(self.0, "downwardAPI", value.into_known()))
    }

    /// Projects an auto-rotating credential bundle (private key and certificate chain) that the pod can use either as
    /// a TLS client or server.
    ///
    /// Kubelet generates a private key and uses it to send a PodCertificateRequest to the named signer.  Once the
    /// signer approves the request and issues a certificate chain, Kubelet writes the key and certificate chain to
    /// the pod filesystem.  The pod does not start until certificates have been issued for each podCertificate
    /// projected volume source in its spec.
    ///
    /// Kubelet will begin trying to rotate the certificate at the time indicated by the signer using the
    /// PodCertificateRequest.Status.BeginRefreshAt timestamp.
    ///
    /// Kubelet can write a single file, indicated by the credentialBundlePath field, or separate files, indicated by
    /// the keyPath and certificateChainPath fields.
    ///
    /// The credential bundle is a single file in PEM format.  The first PEM entry is the private key (in PKCS#8
    /// format), and the remaining PEM entries are the certificate chain issued by the signer (typically, signers will
    /// return their certificate chain in leaf-to-root order).
    ///
    /// Prefer using the credential bundle format, since your application code can read it atomically.  If you use
    /// keyPath and certificateChainPath, your application must make two separate file reads. If these coincide with a
    /// certificate rotation, it is possible that the private key and leaf certificate you read may not correspond to
    /// each other.  Your application will need to check for this condition, and re-read until they are consistent.
    ///
    /// The named signer controls chooses the format of the certificate it issues; consult the signer implementation's
    /// documentation to learn how to use the certificates it issues.
    ///
    /// Kubernetes 1.34 and newer.
    pub fn pod_certificate(self, value: impl IntoKnown<PodCertificateProjection>) -> Self {
        Self(with(self.0, "podCertificate", value.into_known()))
    }

    /// secret information about the secret data to project
    pub fn secret(self, value: impl IntoKnown<SecretProjection>) -> Self {
        Self(with(self.0, "secret", value.into_known()))
    }

    /// serviceAccountToken is information about the serviceAccountToken data to project
    pub fn service_account_token(self, value: impl IntoKnown<ServiceAccountTokenProjection>) -> Self {
        Self(with(self.0, "serviceAccountToken", value.into_known()))
    }
}

/// VolumeResourceRequirements describes the storage resource requirements for a volume.
#[derive(Clone)]
pub struct VolumeResourceRequirements(Map);

impl VolumeResourceRequirements {
    /// A `VolumeResourceRequirements`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Limits describes the maximum amount of compute resources allowed. More info:
    /// <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/>
    pub fn limits(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "limits", value.into_known()))
    }

    /// Requests describes the minimum amount of compute resources required. If Requests is omitted for a container,
    /// it defaults to Limits if that is explicitly specified, otherwise to an implementation-defined value. Requests
    /// cannot exceed Limits. More info:
    /// <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/>
    pub fn requests(self, value: impl IntoKnown<Dict<Quantity>>) -> Self {
        Self(with(self.0, "requests", value.into_known()))
    }
}

/// Represents a vSphere volume resource.
#[derive(Clone)]
pub struct VsphereVirtualDiskVolumeSource(Map);

impl VsphereVirtualDiskVolumeSource {
    /// A `VsphereVirtualDiskVolumeSource` with its `volumePath`.
    pub fn new(volume_path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).volume_path(volume_path)
    }

    /// fsType is filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
    /// "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
    pub fn fs_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fsType", value.into_known()))
    }

    /// storagePolicyID is the storage Policy Based Management (SPBM) profile ID associated with the StoragePolicyName.
    pub fn storage_policy_id(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "storagePolicyID", value.into_known()))
    }

    /// storagePolicyName is the storage Policy Based Management (SPBM) profile name.
    pub fn storage_policy_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "storagePolicyName", value.into_known()))
    }

    /// volumePath is the path that identifies vSphere volume vmdk
    pub fn volume_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "volumePath", value.into_known()))
    }
}

/// The weights of all of the matched WeightedPodAffinityTerm fields are added per-node to find the most preferred
/// node(s)
#[derive(Clone)]
pub struct WeightedPodAffinityTerm(Map);

impl WeightedPodAffinityTerm {
    /// A `WeightedPodAffinityTerm` with its `podAffinityTerm` and `weight`.
    pub fn new(pod_affinity_term: impl IntoKnown<PodAffinityTerm>, weight: impl IntoKnown<i64>) -> Self {
        Self(Map::default()).pod_affinity_term(pod_affinity_term).weight(weight)
    }

    /// Required. A pod affinity term, associated with the corresponding weight.
    pub fn pod_affinity_term(self, value: impl IntoKnown<PodAffinityTerm>) -> Self {
        Self(with(self.0, "podAffinityTerm", value.into_known()))
    }

    /// weight associated with matching the corresponding podAffinityTerm, in the range 1-100.
    pub fn weight(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "weight", value.into_known()))
    }
}

/// WindowsSecurityContextOptions contain Windows-specific options and credentials.
#[derive(Clone)]
pub struct WindowsSecurityContextOptions(Map);

impl WindowsSecurityContextOptions {
    /// A `WindowsSecurityContextOptions`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// GMSACredentialSpec is where the GMSA admission webhook (<https://github.com/kubernetes-sigs/windows-gmsa>)
    /// inlines the contents of the GMSA credential spec named by the GMSACredentialSpecName field.
    pub fn gmsa_credential_spec(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "gmsaCredentialSpec", value.into_known()))
    }

    /// GMSACredentialSpecName is the name of the GMSA credential spec to use.
    pub fn gmsa_credential_spec_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "gmsaCredentialSpecName", value.into_known()))
    }

    /// HostProcess determines if a container should be run as a 'Host Process' container. All of a Pod's containers
    /// must have the same effective HostProcess value (it is not allowed to have a mix of HostProcess containers and
    /// non-HostProcess containers). In addition, if HostProcess is true then HostNetwork must also be set to true.
    pub fn host_process(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "hostProcess", value.into_known()))
    }

    /// The UserName in Windows to run the entrypoint of the container process. Defaults to the user specified in
    /// image metadata if unspecified. May also be set in PodSecurityContext. If set in both SecurityContext and
    /// PodSecurityContext, the value specified in SecurityContext takes precedence.
    pub fn run_as_user_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "runAsUserName", value.into_known()))
    }
}

/// WorkloadReference identifies the Workload object and PodGroup membership that a Pod belongs to. The scheduler uses
/// this information to apply workload-aware scheduling semantics.
///
/// Kubernetes 1.35 only.
#[derive(Clone)]
pub struct WorkloadReference(Map);

impl WorkloadReference {
    /// A `WorkloadReference` with its `name` and `podGroup`.
    pub fn new(name: impl IntoKnown<String>, pod_group: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name).pod_group(pod_group)
    }

    /// Name defines the name of the Workload object this Pod belongs to. Workload must be in the same namespace as
    /// the Pod. If it doesn't match any existing Workload, the Pod will remain unschedulable until a Workload object
    /// is created and observed by the kube-scheduler. It must be a DNS subdomain.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// PodGroup is the name of the PodGroup within the Workload that this Pod belongs to. If it doesn't match any
    /// existing PodGroup within the Workload, the Pod will remain unschedulable until the Workload object is
    /// recreated and observed by the kube-scheduler. It must be a DNS label.
    pub fn pod_group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "podGroup", value.into_known()))
    }

    /// PodGroupReplicaKey specifies the replica key of the PodGroup to which this Pod belongs. It is used to
    /// distinguish pods belonging to different replicas of the same pod group. The pod group policy is applied
    /// separately to each replica. When set, it must be a DNS label.
    pub fn pod_group_replica_key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "podGroupReplicaKey", value.into_known()))
    }
}

crate::properties! {
    AWSElasticBlockStoreVolumeSource,
    Affinity,
    AppArmorProfile,
    AzureDiskVolumeSource,
    AzureFilePersistentVolumeSource,
    AzureFileVolumeSource,
    CSIPersistentVolumeSource,
    CSIVolumeSource,
    Capabilities,
    CephFSPersistentVolumeSource,
    CephFSVolumeSource,
    CinderPersistentVolumeSource,
    CinderVolumeSource,
    ClientIPConfig,
    ClusterTrustBundleProjection,
    ConfigMapEnvSource,
    ConfigMapKeySelector,
    ConfigMapProjection,
    ConfigMapVolumeSource,
    Container,
    ContainerPort,
    ContainerResizePolicy,
    ContainerRestartRule,
    ContainerRestartRuleOnExitCodes,
    DownwardAPIProjection,
    DownwardAPIVolumeFile,
    DownwardAPIVolumeSource,
    EmptyDirVolumeSource,
    EnvFromSource,
    EnvVar,
    EnvVarSource,
    EphemeralContainer,
    EphemeralVolumeSource,
    EvictionResponder,
    ExecAction,
    FCVolumeSource,
    FileKeySelector,
    FlexPersistentVolumeSource,
    FlexVolumeSource,
    FlockerVolumeSource,
    GCEPersistentDiskVolumeSource,
    GRPCAction,
    GitRepoVolumeSource,
    GlusterfsPersistentVolumeSource,
    GlusterfsVolumeSource,
    HTTPGetAction,
    HTTPHeader,
    HostAlias,
    HostPathVolumeSource,
    ISCSIPersistentVolumeSource,
    ISCSIVolumeSource,
    ImageVolumeSource,
    KeyToPath,
    Lifecycle,
    LifecycleHandler,
    LimitRangeItem,
    LimitRangeSpec,
    LocalObjectReference,
    LocalVolumeSource,
    NFSVolumeSource,
    NamespaceSpec,
    NodeAffinity,
    NodeSelector,
    NodeSelectorRequirement,
    NodeSelectorTerm,
    ObjectFieldSelector,
    ObjectReference,
    PersistentVolumeClaimSpec,
    PersistentVolumeClaimTemplate,
    PersistentVolumeClaimVolumeSource,
    PersistentVolumeSpec,
    PhotonPersistentDiskVolumeSource,
    PodAffinity,
    PodAffinityTerm,
    PodAntiAffinity,
    PodCertificateProjection,
    PodDNSConfig,
    PodDNSConfigOption,
    PodOS,
    PodReadinessGate,
    PodResourceClaim,
    PodSchedulingGate,
    PodSchedulingGroup,
    PodSecurityContext,
    PodSpec,
    PodTemplateSpec,
    PortworxVolumeSource,
    PreferredSchedulingTerm,
    Probe,
    ProjectedVolumeSource,
    QuobyteVolumeSource,
    RBDPersistentVolumeSource,
    RBDVolumeSource,
    ResourceClaim,
    ResourceFieldSelector,
    ResourceQuotaSpec,
    ResourceRequirements,
    SELinuxOptions,
    ScaleIOPersistentVolumeSource,
    ScaleIOVolumeSource,
    ScopeSelector,
    ScopedResourceSelectorRequirement,
    SeccompProfile,
    SecretEnvSource,
    SecretKeySelector,
    SecretProjection,
    SecretReference,
    SecretVolumeSource,
    SecurityContext,
    ServiceAccountTokenProjection,
    ServicePort,
    ServiceSpec,
    SessionAffinityConfig,
    SleepAction,
    StorageOSPersistentVolumeSource,
    StorageOSVolumeSource,
    Sysctl,
    TCPSocketAction,
    Toleration,
    TopologySelectorLabelRequirement,
    TopologySelectorTerm,
    TopologySpreadConstraint,
    TypedLocalObjectReference,
    TypedObjectReference,
    Volume,
    VolumeDevice,
    VolumeMount,
    VolumeNodeAffinity,
    VolumeProjection,
    VolumeResourceRequirements,
    VsphereVirtualDiskVolumeSource,
    WeightedPodAffinityTerm,
    WindowsSecurityContextOptions,
    WorkloadReference,
}
