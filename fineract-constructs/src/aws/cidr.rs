//! IPv4 networks in CIDR notation.

use std::fmt;
use std::net::Ipv4Addr;

use fineract_core::{Code, IntoValue, Scope, Severity, Value};
use ipnet::Ipv4Net;

/// A canonical IPv4 network: no host bit is set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cidr(Ipv4Net);

/// Text that is not a canonical network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CidrError {
    /// Not `a.b.c.d/n`.
    Malformed(String),
    /// A host bit is set; the network that was probably meant.
    HostBits(String, Cidr),
}

/// A network, or text that the construct that takes it reports if it isn't one.
#[derive(Clone, Debug)]
pub struct CidrInput(pub Result<Cidr, CidrError>);

impl From<Cidr> for CidrInput {
    fn from(cidr: Cidr) -> Self {
        Self(Ok(cidr))
    }
}

impl From<&str> for CidrInput {
    fn from(text: &str) -> Self {
        Self(Cidr::parse(text))
    }
}

impl From<String> for CidrInput {
    fn from(text: String) -> Self {
        Self(Cidr::parse(&text))
    }
}

pub(crate) static NOT_A_NETWORK: Code = Code {
    id: "NET-003",
    title: "not a network",
    severity: Severity::Error,
    explanation: "An address range is written `a.b.c.d/n`, with the first address of the range: every bit after the \
prefix is zero (VPC-1). `172.29.1.0/16` names a host in `172.29.0.0/16`; some services refuse it, and others change it \
without a word, so that the template and the account differ from then on.\n\n\
Write a literal as `cidr!(\"172.29.0.0/16\")`, and a mistake in it does not compile; or take the range from an address \
plan: `plan.subnet(16, index)`.",
};

impl CidrInput {
    /// The network, or the one that was probably meant; reports text that isn't one (`NET-003`).
    pub(crate) fn or_report(self, scope: &mut Scope) -> Option<Cidr> {
        let error = match self.0 {
            Ok(cidr) => return Some(cidr),
            Err(error) => error,
        };
        scope.report(&NOT_A_NETWORK, error.to_string()).help = Some(error.help());
        error.meant()
    }
}

impl CidrError {
    /// The network that was probably meant.
    pub fn meant(&self) -> Option<Cidr> {
        match self {
            Self::HostBits(_, meant) => Some(*meant),
            Self::Malformed(_) => None,
        }
    }

    /// How to mend it.
    pub(crate) fn help(&self) -> String {
        match self.meant() {
            Some(meant) => format!("the network is `{meant}`"),
            None => "write `a.b.c.d/n`, four numbers up to 255 and a prefix length up to 32".into(),
        }
    }
}

/// A network that is checked when the program is compiled.
///
/// ```
/// use fineract_constructs::{aws::Cidr, cidr};
/// let vpc: Cidr = cidr!("10.3.0.0/16");
/// assert_eq!(vpc.to_string(), "10.3.0.0/16");
/// ```
///
/// ```compile_fail
/// fineract_constructs::cidr!("172.29.1.0/16");
/// ```
#[macro_export]
macro_rules! cidr {
    ($text:literal) => {{
        const NETWORK: $crate::aws::Cidr = $crate::aws::parse_or_fail($text);
        NETWORK
    }};
}

impl Cidr {
    /// The network with this address and prefix length.
    pub fn parse(text: &str) -> Result<Self, CidrError> {
        let (address, prefix) = split(text).ok_or_else(|| CidrError::Malformed(text.into()))?;
        let net = Ipv4Net::new_assert(Ipv4Addr::from_bits(address), prefix);
        if net.network() == net.addr() {
            Ok(Self(net))
        } else {
            Err(CidrError::HostBits(text.into(), Self(net.trunc())))
        }
    }

    /// The prefix length, 0 to 32.
    pub fn prefix(self) -> u8 {
        self.0.prefix_len()
    }

    /// The `index`-th network of length `prefix` in this one, counted from its start; none if there are fewer.
    pub fn subnet(self, prefix: u8, index: u32) -> Option<Self> {
        let size = 1u64.checked_shl(u32::from(32u8.checked_sub(prefix)?))?;
        let start = u64::from(self.0.network().to_bits()) + u64::from(index) * size;
        let fits = prefix >= self.prefix() && start + size - 1 <= u64::from(self.0.broadcast().to_bits());
        fits.then(|| {
            Self(Ipv4Net::new_assert(Ipv4Addr::from_bits(u32::try_from(start).unwrap_or(0)), prefix))
        })
    }

    /// Whether the two have an address in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.0.contains(&other.0) || other.0.contains(&self.0)
    }

    /// Whether all of `other` is in this one.
    pub fn contains(self, other: Self) -> bool {
        self.0.contains(&other.0)
    }
}

/// For the [`cidr!`](crate::cidr) macro.
#[doc(hidden)]
pub const fn parse_or_fail(text: &str) -> Cidr {
    let Some((address, prefix)) = split(text) else { panic!("a network is written `a.b.c.d/n`") };
    let mask = if prefix == 0 { 0 } else { u32::MAX << (32 - prefix) };
    assert!(address & !mask == 0, "a host bit is set: the address must be the first of the network");
    Cidr(Ipv4Net::new_assert(Ipv4Addr::from_bits(address), prefix))
}

/// `a.b.c.d/n` as address and prefix length.
const fn split(text: &str) -> Option<(u32, u8)> {
    let bytes = text.as_bytes();
    let (mut address, mut part, mut digits, mut parts) = (0u32, 0u32, 0, 0);
    let mut i = 0;
    while i < bytes.len() {
        match bytes[i] {
            digit @ b'0'..=b'9' => {
                if digits > 0 && part == 0 {
                    return None;
                }
                part = part * 10 + (digit - b'0') as u32;
                digits += 1;
                if part > 255 {
                    return None;
                }
            }
            separator @ (b'.' | b'/') => {
                parts += 1;
                if digits == 0 || parts > 4 || (separator == b'/') != (parts == 4) {
                    return None;
                }
                address = address << 8 | part;
                (part, digits) = (0, 0);
            }
            _ => return None,
        }
        i += 1;
    }
    if parts == 4 && digits > 0 && part <= 32 { Some((address, part.to_le_bytes()[0])) } else { None }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for CidrError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(text) => write!(f, "`{text}` is not a network"),
            Self::HostBits(text, _) => write!(f, "`{text}` has host bits set"),
        }
    }
}

impl std::error::Error for CidrError {}

impl IntoValue<String> for Cidr {
    fn into_value(self) -> Value<String> {
        Value::from_doc(self.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_has_no_host_bits() {
        let meant = Cidr::parse("172.29.0.0/16").unwrap();
        let expected = CidrError::HostBits("172.29.1.0/16".into(), meant);
        assert_eq!(Cidr::parse("172.29.1.0/16"), Err(expected));
    }

    #[test]
    fn text_that_is_no_network_is_refused() {
        for wrong in [
            "",
            "10.0.0.0",
            "10.0.0/8",
            "10.0.0.0/33",
            "10.0.0.256/8",
            "10.0.0.0/",
            "010.0.0.0/8",
            "1.2.3.4.5/8",
            "a/8",
            "10/8.0.0.0",
        ] {
            assert!(matches!(Cidr::parse(wrong), Err(CidrError::Malformed(_))), "{wrong}");
        }
    }

    #[test]
    fn subnets_stay_inside() {
        let vpc = cidr!("10.3.0.0/16");
        assert_eq!(vpc.subnet(19, 2).unwrap().to_string(), "10.3.64.0/19");
        assert_eq!(vpc.subnet(17, 1).unwrap().to_string(), "10.3.128.0/17");
        assert_eq!(vpc.subnet(17, 2), None);
        assert_eq!(vpc.subnet(8, 0), None);
        assert_eq!(cidr!("0.0.0.0/0").subnet(0, 0), Some(cidr!("0.0.0.0/0")));
    }

    #[test]
    fn overlap_is_symmetric() {
        let (small, large) = (cidr!("10.3.64.0/19"), cidr!("10.0.0.0/8"));
        assert!(
            small.overlaps(large) && large.overlaps(small) && large.contains(small) && !small.contains(large)
        );
        assert!(!cidr!("10.3.0.0/16").overlaps(cidr!("10.4.0.0/16")));
    }
}
