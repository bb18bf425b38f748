//! Amounts with a unit.

/// Whether a text is an amount: `2`, `0.5`, `250m`, `512Mi`, `20G`, `1e3`.
pub(super) fn is_amount(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let end = unsigned.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(unsigned.len());
    let (number, unit) = unsigned.split_at(end);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let is_number = digits > 0 && number.len() - digits <= 1;
    is_number && is_unit(unit)
}

fn is_unit(unit: &str) -> bool {
    const UNITS: [&str; 15] = ["", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi"];
    let exponent = unit.strip_prefix(['e', 'E']).map(|rest| rest.strip_prefix(['+', '-']).unwrap_or(rest));
    UNITS.contains(&unit) || unit == "Ei" || exponent.is_some_and(|rest| rest.parse::<u8>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::is_amount;

    #[test]
    fn a_number_may_have_a_unit() {
        for text in ["2", "0.5", ".5", "250m", "512Mi", "20G", "1e3", "5E", "1Ei", "-1"] {
            assert!(is_amount(text), "{text}");
        }
    }

    #[test]
    fn a_unit_is_spelled_as_kubernetes_does() {
        for text in ["", "Mi", "512mb", "512MB", "1 Gi", "1.2.3", "250M i", "1K", "ten"] {
            assert!(!is_amount(text), "{text}");
        }
    }
}
