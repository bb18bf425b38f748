//! What values of properties say: texts, ARNs, schedules.

use std::borrow::Cow;

use fineract_core::{Doc, Expr};
use fineract_schema::DAY;

use super::UNKNOWN;
use crate::residency::graph::Kind;

/// The text of a value, with `*` for what only the deployment knows; none if that is all of it.
pub(in crate::residency) fn known_text<'a>(value: &'a Doc, region: &'a str) -> Option<Cow<'a, str>> {
    let pseudo = |name: &str| match name {
        "AWS::Region" => region,
        "AWS::Partition" => "aws",
        _ => "*",
    };
    let substituted = |text: &str| {
        let mut parts = text.split("${");
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |all, part| {
            let (name, rest) = part.split_once('}').unwrap_or((part, ""));
            all + pseudo(name) + rest
        })
    };
    let sub = |args: &Doc| match args {
        Doc::List(args) => args.first().and_then(Doc::as_str).map(substituted),
        args => args.as_str().map(substituted),
    };
    let joined = |separator: &str, parts: &'a [Doc]| {
        let parts = parts.iter().map(|part| known_text(part, region).unwrap_or("*".into()));
        parts.collect::<Vec<_>>().join(separator)
    };
    match value {
        Doc::Str(text) => Some(Cow::Borrowed(text)),
        Doc::Map(map) if map.len() == 1 => Some(sub(map.get("Fn::Sub")?)?.into()),
        Doc::Expr(expr) => match &**expr {
            Expr::Pseudo(name) => Some(pseudo(name).into()).filter(|text| text != "*"),
            Expr::Call("Fn::Sub", args) => Some(sub(args)?.into()),
            Expr::Join(separator, parts) => Some(joined(separator, parts).into()),
            Expr::Call("Fn::Join", Doc::List(args)) => {
                let [Doc::Str(separator), Doc::List(parts)] = &args[..] else { return None };
                Some(joined(separator, parts).into())
            }
            _ => None,
        },
        _ => None,
    }
}

/// The region that a value names, seen from another, or nobody knows which.
pub(super) fn region_of<'a>(value: Option<&'a Doc>, here: &'a str) -> Cow<'a, str> {
    let named = value.and_then(|region| known_text(region, here));
    named.filter(|region| !region.contains('*')).unwrap_or(UNKNOWN.into())
}

/// The items of a list at a path.
pub(super) fn items<'a>(doc: &'a Doc, path: &[&str]) -> &'a [Doc] {
    doc.at(path).and_then(Doc::as_list).unwrap_or_default()
}

pub(super) fn text<'a>(doc: &'a Doc, path: &[&str]) -> Option<&'a str> {
    doc.at(path).and_then(Doc::as_str)
}

/// The parts of an ARN that say where and what.
pub(in crate::residency) struct Arn<'a> {
    pub(in crate::residency) service: &'a str,
    pub(in crate::residency) region: &'a str,
    pub(super) resource: &'a str,
}

impl<'a> Arn<'a> {
    pub(in crate::residency) fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.strip_prefix("arn:")?.splitn(5, ':');
        let (_partition, service, region) = (parts.next()?, parts.next()?, parts.next()?);
        let (_account, resource) = (parts.next()?, parts.next()?);
        Some(Self { service, region, resource })
    }

    /// The name of a resource of a kind: what follows its type.
    pub(super) fn name(&self, kind: Kind) -> &'a str {
        let after =
            |separator: char| self.resource.split_once(separator).map_or(self.resource, |parts| parts.1);
        let part = |index| self.resource.split('/').nth(index).unwrap_or(self.resource);
        match kind {
            Kind::Key if self.resource.starts_with("alias/") => self.resource,
            Kind::Key | Kind::FileSystem | Kind::Repository | Kind::Cluster => after('/'),
            Kind::Bucket => part(0),
            Kind::LogGroup => after(':').trim_end_matches(":*"),
            Kind::Queue => self.resource,
            Kind::Stream => part(1),
            // An index and a stream are a table's.
            Kind::Database if self.service == "dynamodb" => part(1),
            // Secrets Manager adds six characters of its own.
            Kind::Secret => after(':').trim_end_matches("-??????").trim_end_matches("-*"),
            _ => after(':'),
        }
    }
}

/// How many minutes lie between two runs of a schedule: an upper bound for what the library and its users write.
pub(super) fn minutes_between(schedule: &str) -> Option<u32> {
    if let Some(rate) = schedule.strip_prefix("rate(").and_then(|rest| rest.strip_suffix(')')) {
        let (count, unit) = rate.split_once(' ')?;
        let each = match unit.trim_end_matches('s') {
            "minute" => 1,
            "hour" => 60,
            "day" => DAY,
            _ => return None,
        };
        return count.parse::<u32>().ok()?.checked_mul(each);
    }
    let fields: Vec<_> = schedule.strip_prefix("cron(")?.strip_suffix(')')?.split_whitespace().collect();
    let [minute, hour, day, _, weekday, ..] = *fields else { return None };
    let every = |field: &str| field.split_once('/').and_then(|(_, step)| step.parse::<u32>().ok());
    Some(match (minute, hour, day, weekday) {
        (minute, "*", ..) => every(minute).unwrap_or(60),
        (_, hour, ..) if every(hour).is_some() => every(hour).unwrap_or(1).checked_mul(60)?,
        (_, _, "*" | "?", "*" | "?") => DAY,
        (_, _, "*" | "?", _) => 7 * DAY,
        _ => 31 * DAY,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schedules_are_read_as_minutes() {
        let cases = [
            ("rate(1 hour)", 60),
            ("rate(15 minutes)", 15),
            ("cron(0 * * * ? *)", 60),
            ("cron(0/15 * * * ? *)", 15),
            ("cron(0 0/6 * * ? *)", 360),
            ("cron(0 3 * * ? *)", 1440),
            ("cron(0 3 ? * SUN *)", 7 * 1440),
            ("cron(0 3 1 * ? *)", 31 * 1440),
        ];
        for (schedule, minutes) in cases {
            assert_eq!(minutes_between(schedule), Some(minutes), "{schedule}");
        }
        assert_eq!(minutes_between("cron(0 0/99999999 * * ? *)"), None);
        assert_eq!(minutes_between("at(2026-11-23T00:00:00)"), None);
    }

    #[test]
    fn names_are_read_from_arns() {
        let name = |arn, kind| Arn::parse(arn).map(|arn| (arn.region.to_owned(), arn.name(kind).to_owned()));
        let vault = "arn:aws:backup:eu-west-3:111122223333:backup-vault:daily";
        assert_eq!(name(vault, Kind::Vault), Some(("eu-west-3".into(), "daily".into())));
        assert_eq!(name("arn:aws:s3:::logs/prefix", Kind::Bucket), Some((String::new(), "logs".into())));
        let alias = "arn:aws:kms:eu-west-1:111122223333:alias/fineract/prod/ebs";
        assert_eq!(name(alias, Kind::Key).unwrap().1, "alias/fineract/prod/ebs");
        let index = "arn:aws:dynamodb:eu-west-1:111122223333:table/limits/index/day";
        assert_eq!(name(index, Kind::Database).unwrap().1, "limits");
        assert_eq!(
            name("arn:aws:rds:eu-west-1:111122223333:cluster:ledger", Kind::Database).unwrap().1,
            "ledger"
        );
        let stream = "arn:aws:firehose:eu-west-1:111122223333:deliverystream/records";
        assert_eq!(name(stream, Kind::Stream).unwrap().1, "records");
        assert_eq!(name("logs", Kind::Bucket), None);
    }
}
