//! Functions whose value is known before the deployment.

use fineract_core::{Doc, Expr};

/// The value of a function of values that are written, or of the region.
pub(crate) fn value(expr: &Expr, region: &str) -> Option<Doc> {
    match expr {
        Expr::Pseudo(name) => pseudo(name, region).map(Doc::from),
        Expr::Join(separator, parts) => join(separator, parts, region),
        Expr::Call("Fn::Sub", Doc::Str(text)) => substituted(text, region),
        Expr::Call(name, Doc::List(args)) => match (*name, &args[..]) {
            ("Fn::Join", [Doc::Str(separator), list]) => {
                join(separator, of(list, region)?.as_list()?, region)
            }
            ("Fn::Split", [Doc::Str(separator), text]) if !separator.is_empty() => {
                Some(Doc::list(of(text, region)?.as_str()?.split(separator.as_str())))
            }
            ("Fn::Select", [Doc::Int(index), list]) => {
                of(of(list, region)?.as_list()?.get(usize::try_from(*index).ok()?)?, region)
            }
            _ => None,
        },
        _ => None,
    }
}

fn of(doc: &Doc, region: &str) -> Option<Doc> {
    match doc {
        Doc::Expr(expr) => value(expr, region),
        Doc::Map(_) | Doc::Null => None,
        Doc::Str(text) if text.contains("{{resolve:") => None,
        _ => Some(doc.clone()),
    }
}

fn join(separator: &str, parts: &[Doc], region: &str) -> Option<Doc> {
    let text = |part: &Doc| match of(part, region)? {
        Doc::Str(text) => Some(text),
        Doc::Int(number) => Some(number.to_string()),
        _ => None,
    };
    let parts: Vec<_> = parts.iter().map(text).collect::<Option<_>>()?;
    Some(Doc::Str(parts.join(separator)))
}

fn substituted(text: &str, region: &str) -> Option<Doc> {
    let mut pieces = text.split("${");
    let mut whole = pieces.next()?.to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once('}')?;
        whole += &pseudo(name.trim(), region)?;
        whole += rest;
    }
    Some(Doc::Str(whole))
}

fn pseudo(name: &str, region: &str) -> Option<String> {
    match name {
        "AWS::Region" => Some(region.to_owned()),
        "AWS::Partition" if !region.starts_with("cn-") && !region.starts_with("us-gov-") => {
            Some("aws".into())
        }
        _ => None,
    }
}
