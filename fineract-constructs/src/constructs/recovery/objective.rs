//! How soon, and with how little lost.

use std::fmt;

/// A span of time in minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minutes(pub u32);

/// What a loss of a region may cost: time until service is back, and the last minutes of data.
///
/// The default is the platform's: 15 minutes and 5 minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Objective {
    /// The recovery time: from the loss until customers are served again, at most.
    pub rto: Minutes,
    /// The recovery point: how much of what was written last may be missing, at most.
    pub rpo: Minutes,
}

impl Objective {
    /// An objective for the recovery time and the recovery point.
    pub const fn new(rto: Minutes, rpo: Minutes) -> Self {
        Self { rto, rpo }
    }
}

impl Default for Objective {
    fn default() -> Self {
        Self::new(Minutes(15), Minutes(5))
    }
}

impl fmt::Display for Minutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            1 => f.write_str("1 minute"),
            days if days >= 2880 && days % 1440 == 0 => write!(f, "{} days", days / 1440),
            hours if hours >= 120 && hours % 60 == 0 => write!(f, "{} hours", hours / 60),
            minutes => write!(f, "{minutes} minutes"),
        }
    }
}
