//! AWS accounts.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error};

/// A twelve-digit account number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct AccountId([u8; 12]);

/// Text that is not an account number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountError(String);

impl AccountId {
    /// An account number written in the program; a wrong one does not compile in a `const`.
    pub const fn new(text: &str) -> Self {
        match Self::try_new(text) {
            Some(account) => account,
            None => panic!("an account number is twelve digits"),
        }
    }

    const fn try_new(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 12 {
            return None;
        }
        let mut digits = [0; 12];
        let mut i = 0;
        while i < 12 {
            if !bytes[i].is_ascii_digit() {
                return None;
            }
            digits[i] = bytes[i];
            i += 1;
        }
        Some(Self(digits))
    }

    /// The twelve digits.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("an account number is made of ASCII digits")
    }
}

impl std::str::FromStr for AccountId {
    type Err = AccountError;

    fn from_str(text: &str) -> Result<Self, AccountError> {
        Self::try_new(text).ok_or_else(|| AccountError(text.into()))
    }
}

impl<'de> Deserialize<'de> for AccountId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Cow<str>>::deserialize(deserializer)?.parse().map_err(Error::custom)
    }
}

impl JsonSchema for AccountId {
    fn schema_name() -> Cow<'static, str> {
        "AccountId".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9]{12}$", "description": "Twelve digits" })
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountId({self})")
    }
}

impl fmt::Display for AccountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an account number: it takes twelve digits", self.0)
    }
}

impl std::error::Error for AccountError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_number_is_twelve_digits() {
        assert_eq!("111122223333".parse::<AccountId>().unwrap().as_str(), "111122223333");
        for wrong in ["", "11112222333", "1111222233334", "11112222333x", "١١١١٢٢"] {
            assert!(wrong.parse::<AccountId>().is_err(), "{wrong}");
        }
    }
}
