//! Sizes of database instances and cache nodes.

/// A size, as the last part of an instance class; each is twice the one before up to [`Size::X4`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    /// `large`
    Large,
    /// `xlarge`
    X1,
    /// `2xlarge`
    X2,
    /// `4xlarge`
    X4,
    /// `8xlarge`
    X8,
    /// `12xlarge`
    X12,
    /// `16xlarge`
    X16,
    /// `24xlarge`
    X24,
    /// `32xlarge`
    X32,
    /// `48xlarge`
    X48,
}

impl Size {
    /// The size as AWS spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Large => "large",
            Self::X1 => "xlarge",
            Self::X2 => "2xlarge",
            Self::X4 => "4xlarge",
            Self::X8 => "8xlarge",
            Self::X12 => "12xlarge",
            Self::X16 => "16xlarge",
            Self::X24 => "24xlarge",
            Self::X32 => "32xlarge",
            Self::X48 => "48xlarge",
        }
    }

    /// How many times it is the smallest.
    pub(super) const fn times_large(self) -> u32 {
        match self {
            Self::Large => 1,
            Self::X1 => 2,
            Self::X2 => 4,
            Self::X4 => 8,
            Self::X8 => 16,
            Self::X12 => 24,
            Self::X16 => 32,
            Self::X24 => 48,
            Self::X32 => 64,
            Self::X48 => 96,
        }
    }
}
