//! What nodes boot from.

/// The machine image of a node group: an operating system and an architecture.
///
/// Amazon Linux 2 is not among them: EKS has no such image for Kubernetes 1.33 and newer (NG-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Image {
    /// Amazon Linux 2023 on Intel and AMD.
    AmazonLinux,
    /// Amazon Linux 2023 on Graviton.
    AmazonLinuxArm,
    /// Bottlerocket on Intel and AMD.
    Bottlerocket,
    /// Bottlerocket on Graviton.
    BottlerocketArm,
}

impl Image {
    /// As EKS calls it.
    pub const fn ami_type(self) -> &'static str {
        match self {
            Self::AmazonLinux => "AL2023_x86_64_STANDARD",
            Self::AmazonLinuxArm => "AL2023_ARM_64_STANDARD",
            Self::Bottlerocket => "BOTTLEROCKET_x86_64",
            Self::BottlerocketArm => "BOTTLEROCKET_ARM_64",
        }
    }

    /// Whether it runs on Graviton.
    pub const fn is_arm(self) -> bool {
        matches!(self, Self::AmazonLinuxArm | Self::BottlerocketArm)
    }

    /// The device with images and containers.
    pub(super) const fn data_device(self) -> &'static str {
        match self {
            Self::AmazonLinux | Self::AmazonLinuxArm => "/dev/xvda",
            Self::Bottlerocket | Self::BottlerocketArm => "/dev/xvdb",
        }
    }

    /// The device of the system, where it has one of its own.
    pub(super) const fn system_device(self) -> Option<&'static str> {
        match self {
            Self::AmazonLinux | Self::AmazonLinuxArm => None,
            Self::Bottlerocket | Self::BottlerocketArm => Some("/dev/xvda"),
        }
    }

    /// What a node is told at boot beside what EKS tells it: how many pods it takes.
    pub(super) fn user_data(self, max_pods: u16) -> String {
        match self {
            Self::AmazonLinux | Self::AmazonLinuxArm => multipart(&format!(
                "---\n\
                 apiVersion: node.eks.aws/v1alpha1\n\
                 kind: NodeConfig\n\
                 spec:\n  \
                   kubelet:\n    \
                     config:\n      \
                       maxPods: {max_pods}\n"
            )),
            Self::Bottlerocket | Self::BottlerocketArm => {
                format!("[settings.kubernetes]\nmax-pods = {max_pods}\n")
            }
        }
    }
}

/// A managed node group merges its own part into this envelope.
fn multipart(config: &str) -> String {
    format!(
        "MIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=\"//\"\n\n\
         --//\n\
         Content-Type: application/node.eks.aws\n\n\
         {config}\n\
         --//--\n"
    )
}

/// Whether an instance type has a Graviton processor: its family has a `g` after the generation, as in `m7g.large`.
pub(super) fn is_graviton(instance_type: &str) -> bool {
    let family = instance_type.split('.').next().unwrap_or_default();
    let attributes = family
        .trim_start_matches(|c: char| c.is_ascii_alphabetic())
        .trim_start_matches(|c: char| c.is_ascii_digit());
    attributes.contains('g') || family == "a1"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_family_says_the_processor() {
        for arm in ["m7g.large", "c6gn.xlarge", "t4g.medium", "im4gn.large", "r8gd.large", "a1.large"] {
            assert!(is_graviton(arm), "{arm}");
        }
        for other in ["m7i.large", "m6a.large", "g4dn.xlarge", "t3.medium", "r6idn.large"] {
            assert!(!is_graviton(other), "{other}");
        }
    }
}
