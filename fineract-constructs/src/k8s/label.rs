//! Names of objects.

use std::borrow::Cow;
use std::fmt;

/// The longest label. Source: RFC 1035, section 2.3.4.
const LONGEST: usize = 63;

/// A name that every kind of object takes: lower-case letters, digits and `-`, a letter first, no `-` last, at most 63.
///
/// That is a DNS label of RFC 1123 which RFC 1035 takes too: Services want a letter first.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dns1123Label(Cow<'static, str>);

/// Text that is not a DNS label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelError {
    text: String,
}

/// A label, or text that the construct that takes it reports if it isn't one.
#[derive(Clone, Debug)]
pub struct LabelInput(pub Result<Dns1123Label, LabelError>);

/// A label that is checked when the program is compiled.
///
/// ```
/// use fineract_constructs::label;
/// assert_eq!(label!("loan-portfolio").as_str(), "loan-portfolio");
/// ```
#[macro_export]
macro_rules! label {
    ($text:literal) => {{
        const LABEL: $crate::k8s::Dns1123Label = $crate::k8s::Dns1123Label::new($text);
        LABEL
    }};
}

impl Dns1123Label {
    /// A label written in the program; a wrong one does not compile in a `const` ([`label!`](crate::label)).
    pub const fn new(text: &'static str) -> Self {
        assert!(
            is_label(text),
            "a DNS label has lower-case letters, digits and `-`, a letter first, at most 63"
        );
        Self(Cow::Borrowed(text))
    }

    /// The label that text is.
    pub fn parse(text: impl Into<String>) -> Result<Self, LabelError> {
        let text = text.into();
        if is_label(&text) { Ok(Self(Cow::Owned(text))) } else { Err(LabelError { text }) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl LabelError {
    /// The label that was probably meant: other characters as `-`, capitals small; `unnamed` if nothing is left.
    pub fn meant(&self) -> Dns1123Label {
        let dashed = self.text.to_ascii_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        let start = dashed.trim_start_matches(|c: char| !c.is_ascii_lowercase());
        let cut = &start[..start.len().min(LONGEST)];
        Dns1123Label::parse(cut.trim_end_matches('-')).unwrap_or(Dns1123Label::new("unnamed"))
    }
}

const fn is_label(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.is_empty() || bytes.len() > LONGEST || !bytes[0].is_ascii_lowercase() {
        return false;
    }
    let mut i = 0;
    while i < bytes.len() {
        if !(bytes[i].is_ascii_lowercase() || bytes[i].is_ascii_digit() || bytes[i] == b'-') {
            return false;
        }
        i += 1;
    }
    bytes[bytes.len() - 1] != b'-'
}

impl std::str::FromStr for Dns1123Label {
    type Err = LabelError;

    fn from_str(text: &str) -> Result<Self, LabelError> {
        Self::parse(text)
    }
}

impl From<Dns1123Label> for LabelInput {
    fn from(label: Dns1123Label) -> Self {
        Self(Ok(label))
    }
}

impl From<&str> for LabelInput {
    fn from(text: &str) -> Self {
        Self(Dns1123Label::parse(text))
    }
}

impl From<String> for LabelInput {
    fn from(text: String) -> Self {
        Self(Dns1123Label::parse(text))
    }
}

impl From<Dns1123Label> for String {
    fn from(label: Dns1123Label) -> Self {
        label.0.into_owned()
    }
}

impl From<&Dns1123Label> for String {
    fn from(label: &Dns1123Label) -> Self {
        label.as_str().to_owned()
    }
}

impl fmt::Display for Dns1123Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Dns1123Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dns1123Label({self})")
    }
}

impl fmt::Display for LabelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a DNS label", self.text)
    }
}

impl std::error::Error for LabelError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_what_dns_and_services_take() {
        let longest = "a".repeat(63);
        for right in ["a", "loan-portfolio", "a1", "x--y", &longest] {
            assert_eq!(right.parse::<Dns1123Label>().unwrap().as_str(), right);
        }
        let long = "a".repeat(64);
        for wrong in ["", "-a", "a-", "1a", "a_b", "A", "a.b", "ä", &long] {
            assert!(wrong.parse::<Dns1123Label>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_was_meant_is_a_label() {
        let long = format!("{}_x", "a".repeat(62));
        for (wrong, meant) in [
            ("fineract_payment", "fineract-payment"),
            ("LoanManagement", "loanmanagement"),
            ("20_services", "services"),
            ("größe", "gr--e"),
            ("__", "unnamed"),
            (&long, &"a".repeat(62)),
        ] {
            let error = Dns1123Label::parse(wrong).unwrap_err();
            assert_eq!(error.meant().as_str(), meant, "{wrong}");
        }
    }
}
