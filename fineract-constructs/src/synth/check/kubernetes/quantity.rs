//! Amounts of processor time and memory, and how Kubernetes writes them.

use std::borrow::Cow;

use fineract_core::Doc;

/// CPU in thousandths of a core and memory in mebibytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::synth) struct Amount {
    pub(in crate::synth) cpu: i64,
    pub(in crate::synth) memory: i64,
}

/// The amount of a resource that text or a number stands for, in thousandths of a core or mebibytes; a count of anything
/// else as it is. What is more than `i64` holds in bytes is taken for that, as Kubernetes does. Source: Kubernetes, `Quantity`.
pub(crate) fn quantity(resource: &str, value: &Doc) -> Option<i64> {
    let text = match value {
        Doc::Int(number) => Cow::Owned(number.to_string()),
        _ => Cow::Borrowed(value.as_str()?),
    };
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    // In thousandths, without floating point.
    let fraction = fraction
        .bytes()
        .chain(*b"000")
        .take(3)
        .try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i128::from(digit - b'0')))?;
    let thousandths = i128::from(whole.parse::<i64>().ok()?) * 1000 + fraction;
    let bytes = |unit: i128| thousandths.saturating_mul(unit).min(MOST * 1000) / 1000 / (1 << 20);
    let amount = match (resource, unit) {
        ("cpu", "") => thousandths,
        ("memory" | "storage", "") => bytes(1),
        (_, "Ki") => bytes(1 << 10),
        (_, "Mi") => bytes(1 << 20),
        (_, "Gi") => bytes(1 << 30),
        (_, "Ti") => bytes(1 << 40),
        (_, "Pi") => bytes(1 << 50),
        (_, "Ei") => bytes(1 << 60),
        (_, "k") => bytes(1000),
        (_, "M") => bytes(1_000_000),
        (_, "G") => bytes(1_000_000_000),
        (_, "T") => bytes(1_000_000_000_000),
        (_, "P") => bytes(1_000_000_000_000_000),
        (_, "E") => bytes(1_000_000_000_000_000_000),
        ("cpu", "m") | (_, "") => thousandths / 1000,
        _ => return None,
    };
    i64::try_from(amount).ok()
}

/// The greatest number of a quantity.
const MOST: i128 = i64::MAX as i128;

impl Amount {
    /// The greater of each.
    pub(super) fn most(self, other: Self) -> Self {
        Self { cpu: self.cpu.max(other.cpu), memory: self.memory.max(other.memory) }
    }
}

impl std::ops::Add for Amount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { cpu: self.cpu.saturating_add(other.cpu), memory: self.memory.saturating_add(other.memory) }
    }
}

impl std::ops::AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl std::ops::Mul<i64> for Amount {
    type Output = Self;

    fn mul(self, count: i64) -> Self {
        Self { cpu: self.cpu.saturating_mul(count), memory: self.memory.saturating_mul(count) }
    }
}

/// `7.9 cores and 28.1 GiB`.
impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let gibibytes = self.memory.saturating_mul(10) / 1024;
        let (cores, tenths) = (self.cpu / 1000, self.cpu % 1000 / 100);
        write!(f, "{cores}.{tenths} cores and {}.{} GiB", gibibytes / 10, gibibytes % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_read_as_kubernetes_does() {
        for (resource, text, value) in [
            ("cpu", "250m", 250),
            ("cpu", "1.5", 1500),
            ("memory", "512Mi", 512),
            ("memory", "2Gi", 2048),
            ("memory", "1.5Gi", 1536),
            ("memory", "1048576", 1),
            ("memory", "1G", 953),
            ("storage", "1T", 953_674),
            ("storage", "9000Ti", 9000 << 20),
            ("storage", "2Pi", 2 << 30),
            ("storage", "1P", 953_674_316),
            ("storage", "1Ei", 1 << 40),
            ("storage", "9223372036854775807Ei", i64::MAX >> 20),
            ("pods", "20", 20),
        ] {
            assert_eq!(quantity(resource, &text.into()), Some(value), "{text}");
        }
        assert_eq!(quantity("cpu", &"9223372036854775807".into()), None);
        assert_eq!(quantity("storage", &"99999999999999999999".into()), None);
    }

    #[test]
    fn no_amount_is_too_large() {
        let most = Amount { cpu: i64::MAX, memory: i64::MAX };
        assert_eq!(most + most, most);
        assert_eq!(most * 3, most);
        assert_eq!(most.to_string(), "9223372036854775.8 cores and 900719925474099.1 GiB");
    }
}
