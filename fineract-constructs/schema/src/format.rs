//! The `format`s that are a plain syntax.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

/// What is wrong with a text that should have a format; nothing for formats that are more than a syntax.
pub(crate) fn problem(format: &str, text: &str, region: &str) -> Option<String> {
    if is_looked_up(text) {
        return None;
    }
    let expected = match format {
        "ipv4" => wrong(text.parse::<Ipv4Addr>().is_err(), "an IPv4 address such as `10.0.0.1`"),
        "ipv6" => wrong(text.parse::<Ipv6Addr>().is_err(), "an IPv6 address such as `fd00::1`"),
        "ipv4-network" => {
            return network(text, |address: Ipv4Addr| (address.to_bits().into(), 32), "10.0.0.0/16");
        }
        "ipv6-network" => return network(text, |address: Ipv6Addr| (address.to_bits(), 128), "fd00::/56"),
        "AWS::KMS::Alias.AliasName" => wrong(!is_alias(text), "an alias such as `alias/ledger`"),
        "AWS::KMS::Key.Arn" => wrong(!is_key_arn(text), "the ARN of a key"),
        "AWS::KMS::Key.Id" => wrong(!is_key_id(text) && !is_alias(text), "the id of a key"),
        "AWS::Logs::LogGroup.Name" => wrong(!is_log_group(text), "the name of a log group"),
        "schedule" => {
            wrong(!is_schedule(text), "a schedule such as `rate(5 minutes)` or `cron(0 3 * * ? *)`")
        }
        "daily-window-30" => return window(text, false, 30),
        "daily-window-60" => return window(text, false, 60),
        "weekly-window-30" => return window(text, true, 30),
        "weekly-window-60" => return window(text, true, 60),
        "filter-pattern" => return crate::filter::problem(text),
        "zone" => wrong(!is_zone(text, region), &format!("a zone of `{region}`, such as `{region}a`")),
        "document" => wrong(!is_document(text), "a document: as JSON it does not parse"),
        "date-time" => wrong(!is_date_time(text), "a time such as `2026-01-31T12:00:00Z`"),
        _ => {
            if let Some((_, prefix, digits)) = IDS.iter().find(|(name, ..)| *name == format) {
                wrong(!is_id(text, prefix, digits), &format!("an id such as `{prefix}0a1b2c3d`"))
            } else {
                let (_, service, resource) = ARNS.iter().find(|(name, ..)| *name == format)?;
                let example = format!("an ARN such as `arn:aws:{service}:…:{resource}…`");
                wrong(!is_arn(text, service, resource), &example)
            }
        }
    };
    expected.map(|expected| format!("`{text}` is not {expected}"))
}

fn wrong(is_wrong: bool, expected: &str) -> Option<String> {
    is_wrong.then(|| expected.to_owned())
}

/// Ids: a prefix and a number of hexadecimal digits.
const IDS: &[(&str, &str, [usize; 2])] = &[
    ("AWS::EC2::Image.Id", "ami-", [8, 17]),
    ("AWS::EC2::SecurityGroup.Id", "sg-", [8, 17]),
    ("AWS::EC2::Subnet.Id", "subnet-", [8, 17]),
    ("AWS::EC2::VPC.Id", "vpc-", [8, 17]),
];

/// ARNs: a service and how the resource part begins.
const ARNS: &[(&str, &str, &str)] = &[
    ("AWS::ACM::Certificate.Arn", "acm", "certificate/"),
    ("AWS::IAM::Role.Arn", "iam", "role/"),
    ("AWS::Lambda::Function.Arn", "lambda", "function:"),
    ("AWS::SNS::Topic.Arn", "sns", ""),
    ("AWS::SQS::Queue.Arn", "sqs", ""),
];

fn is_id(text: &str, prefix: &str, digits: &[usize; 2]) -> bool {
    let number = text.strip_prefix(prefix);
    number.is_some_and(|rest| digits.contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn is_arn(text: &str, service: &str, resource: &str) -> bool {
    let parts: Vec<_> = text.splitn(6, ':').collect();
    matches!(parts[..], ["arn", partition, of, _, account, name]
            if partition.starts_with("aws") && of == service && name.len() > resource.len() && name.starts_with(resource)
                && account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a text in JSON parses; one in YAML is taken as it is.
fn is_document(text: &str) -> bool {
    !text.trim_start().starts_with('{') || serde_json::from_str::<serde_json::Value>(text).is_ok()
}

/// A letter after the region, of which no region has more than six; or a group and more, for zones beside regions.
fn is_zone(text: &str, region: &str) -> bool {
    text.strip_prefix(region)
        .is_some_and(|zone| matches!(zone.as_bytes(), [b'a'..=b'f']) || zone.starts_with('-'))
}

fn is_alias(text: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || ":/_-".contains(c);
    text.strip_prefix("alias/").is_some_and(|name| !name.is_empty() && name.chars().all(part))
}

fn is_key_arn(text: &str) -> bool {
    is_arn(text, "kms", "key/") || is_arn(text, "kms", "alias/")
}

/// A UUID, or the id of a key that exists in several regions.
fn is_key_id(text: &str) -> bool {
    let hexadecimal = |digits: &str| digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let lengths = text.split('-').map(str::len);
    let uuid = lengths.eq([8, 4, 4, 4, 12]) && text.split('-').all(hexadecimal);
    uuid || text.strip_prefix("mrk-").is_some_and(|id| id.len() == 32 && hexadecimal(id))
}

fn is_log_group(text: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || ".-_/#".contains(c);
    (1..=512).contains(&text.len()) && text.chars().all(part)
}

/// Whether the deployment looks the text up, in a parameter or a secret.
fn is_looked_up(text: &str) -> bool {
    text.starts_with("resolve:ssm:") || text.starts_with("{{resolve:")
}

/// A network: an address, a prefix length, and no bits beyond it.
fn network<A: FromStr>(text: &str, bits: impl Fn(A) -> (u128, u32), example: &str) -> Option<String> {
    let malformed = || Some(format!("`{text}` is not a network such as `{example}`"));
    let Some((address, prefix)) = text.split_once('/') else { return malformed() };
    let (Ok(address), Ok(prefix)) = (address.parse::<A>(), prefix.parse::<u32>()) else { return malformed() };
    let (bits, width) = bits(address);
    if prefix > width {
        return malformed();
    }
    let host = width - prefix;
    let beyond = host > 0 && bits << (128 - host) != 0;
    beyond.then(|| format!("`{text}` has bits set beyond its prefix of {prefix}"))
}

/// The minutes of a day.
pub const DAY: u32 = 24 * 60;

/// A time in which a service works on something: `hh:mm-hh:mm`, or with days before both times.
fn window(text: &str, weekly: bool, shortest: u32) -> Option<String> {
    let times = if weekly { weekly_window(text) } else { daily_window(text) };
    let Some((from, to)) = times else {
        let example = if weekly { "sun:03:00-sun:04:00" } else { "03:00-04:00" };
        return Some(format!("`{text}` is not a window such as `{example}`"));
    };
    let minutes = to - from;
    (minutes < shortest).then(|| format!("`{text}` is {minutes} minutes, and {shortest} is the least"))
}

/// The first and the last minute of a window `hh:mm-hh:mm` in each day; the last is after the first, perhaps on the next day.
pub fn daily_window(text: &str) -> Option<(u32, u32)> {
    let (from, to) = text.split_once('-')?;
    Some(later(time_of_day(from)?, time_of_day(to)?, DAY))
}

/// The first and the last minute of a window `ddd:hh:mm-ddd:hh:mm` in each week from Monday on; the last is after the first,
/// perhaps in the next week.
pub fn weekly_window(text: &str) -> Option<(u32, u32)> {
    let time = |text: &str| {
        let (day, time) = text.split_once(':')?;
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let day = names.iter().zip(0..).find(|(name, _)| name.eq_ignore_ascii_case(day))?.1;
        Some(day * DAY + time_of_day(time)?)
    };
    let (from, to) = text.split_once('-')?;
    Some(later(time(from)?, time(to)?, 7 * DAY))
}

fn later(from: u32, to: u32, around: u32) -> (u32, u32) {
    (from, if to < from { to + around } else { to })
}

fn time_of_day(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once(':').filter(|_| text.len() == 5)?;
    let (hour, minute) = (hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

fn is_date_time(text: &str) -> bool {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let Some(zone) = shape.strip_prefix("0000-00-00T00:00:00") else { return false };
    let zone = match zone.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches('0'),
        None => zone,
    };
    matches!(zone, "Z" | "+00:00" | "-00:00")
}

/// `rate(value unit)`, `cron(six fields)` or `at(time)`.
fn is_schedule(text: &str) -> bool {
    let inner = |name: &str| text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
    if let Some(rate) = inner("rate") {
        let Some((count, unit)) = rate.split_once(' ') else { return false };
        let one = matches!(unit, "minute" | "hour" | "day");
        let many = matches!(unit, "minutes" | "hours" | "days");
        return count.parse::<u32>().is_ok_and(|count| (count == 1 && one) || (count > 1 && many));
    }
    if let Some(cron) = inner("cron") {
        let fields: Vec<_> = cron.split_whitespace().collect();
        // A day is given by the month or by the week; the other is a question mark.
        return fields.len() == 6 && (fields[2] == "?") != (fields[4] == "?");
    }
    inner("at").is_some_and(|time| !time.is_empty())
}

#[cfg(test)]
mod tests {
    fn problem(format: &str, text: &str) -> Option<String> {
        super::problem(format, text, "eu-west-1")
    }

    #[test]
    fn networks_are_canonical() {
        assert_eq!(problem("ipv4-network", "10.0.0.0/16"), None);
        assert_eq!(problem("ipv4-network", "0.0.0.0/0"), None);
        assert_eq!(problem("ipv6-network", "fd00::/56"), None);
        let beyond = problem("ipv4-network", "10.0.1.0/16").unwrap();
        assert_eq!(beyond, "`10.0.1.0/16` has bits set beyond its prefix of 16");
        assert!(problem("ipv4-network", "10.0.0.0").is_some());
        assert!(problem("ipv4-network", "10.0.0.0/33").is_some());
    }

    #[test]
    fn ids_and_arns_name_the_kind_of_resource() {
        assert_eq!(problem("AWS::EC2::VPC.Id", "vpc-0123abcd"), None);
        assert!(problem("AWS::EC2::VPC.Id", "subnet-0123abcd").is_some());
        assert_eq!(problem("AWS::IAM::Role.Arn", "arn:aws:iam::123456789012:role/deploy"), None);
        assert!(problem("AWS::IAM::Role.Arn", "arn:aws:iam::123456789012:user/deploy").is_some());
        assert_eq!(problem("AWS::Unknown.Id", "anything"), None);
    }

    #[test]
    fn keys_go_by_id_by_arn_or_by_alias() {
        let id = "0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f";
        assert_eq!(problem("AWS::KMS::Key.Id", id), None);
        assert_eq!(problem("AWS::KMS::Key.Id", &format!("mrk-{}", id.replace('-', ""))), None);
        assert_eq!(problem("AWS::KMS::Alias.AliasName", "alias/fineract/ledger"), None);
        assert_eq!(
            problem("AWS::KMS::Key.Arn", &format!("arn:aws:kms:eu-west-1:123456789012:key/{id}")),
            None
        );
        assert_eq!(problem("AWS::KMS::Key.Arn", "vpc-1").unwrap(), "`vpc-1` is not the ARN of a key");
        assert!(problem("AWS::KMS::Key.Id", "ledger").is_some());
        assert_eq!(problem("AWS::Logs::LogGroup.Name", "{{resolve:ssm:/logs/name}}"), None);
        assert!(problem("AWS::Logs::LogGroup.Name", "arn:aws:logs").is_some());
    }

    #[test]
    fn schedules_have_the_plural_of_many() {
        for right in [
            "rate(1 hour)",
            "rate(5 minutes)",
            "cron(0 3 * * ? *)",
            "cron(0/15 * ? * MON-FRI *)",
            "at(2026-11-23T00:00:00)",
        ] {
            assert_eq!(problem("schedule", right), None);
        }
        for wrong in [
            "rate(1 hours)",
            "rate(0 minutes)",
            "rate(5 minute)",
            "cron(0 3 * * *)",
            "cron(0 3 ? * ? *)",
            "every day",
        ] {
            assert!(problem("schedule", wrong).is_some(), "{wrong}");
        }
    }

    #[test]
    fn zones_are_of_the_region() {
        assert_eq!(problem("zone", "eu-west-1b"), None);
        assert!(problem("zone", "eu-west-2a").is_some());
    }

    #[test]
    fn windows_are_long_enough() {
        assert_eq!(problem("daily-window-30", "23:45-00:15"), None);
        assert_eq!(problem("weekly-window-60", "Sun:23:30-mon:00:30"), None);
        let short = problem("daily-window-60", "03:00-03:30").unwrap();
        assert_eq!(short, "`03:00-03:30` is 30 minutes, and 60 is the least");
        for wrong in ["3:00-04:00", "03:00-24:00", "03:00", "sun:03:00-sun:04:00"] {
            assert!(problem("daily-window-30", wrong).is_some(), "{wrong}");
        }
        assert!(problem("weekly-window-30", "Sunday:03:00-sun:04:00").is_some());
    }

    #[test]
    fn what_the_deployment_looks_up_has_any_format() {
        for format in ["filter-pattern", "document", "ipv4-network", "schedule", "AWS::EC2::Image.Id"] {
            assert_eq!(problem(format, "{{resolve:ssm:/bank/it}}"), None, "{format}");
        }
    }

    #[test]
    fn times_have_a_zone() {
        assert_eq!(problem("date-time", "2026-01-31T12:00:00Z"), None);
        assert_eq!(problem("date-time", "2026-01-31T12:00:00.123+02:00"), None);
        assert!(problem("date-time", "2026-01-31").is_some());
    }
}
