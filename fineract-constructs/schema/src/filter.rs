//! Filter patterns of log events. Source: CloudWatch Logs user guide, filter pattern syntax.

/// What is wrong with a pattern, as far as that is sure.
pub(crate) fn problem(pattern: &str) -> Option<String> {
    let Some(open) = outside_of_quotes(pattern) else {
        return Some(format!("`{pattern}` has a quote or a regular expression that doesn't end"));
    };
    let open = open.trim();
    let problem = match open.chars().next() {
        Some('{') => of_json(open),
        Some('[') => (!open.ends_with(']')).then(|| "begins with `[` and doesn't end with `]`".to_owned()),
        _ => {
            let refused = open.chars().find(|c| ":,()[]{}\\`=<>&|".contains(*c));
            refused.map(|refused| format!("has a `{refused}` in a term without quotes"))
        }
    };
    problem.map(|problem| format!("`{pattern}` {problem}"))
}

/// The pattern with `_` for what is between quotes and for regular expressions; none if one of them doesn't end.
fn outside_of_quotes(pattern: &str) -> Option<String> {
    let mut outside = String::new();
    let mut within = None;
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match within {
            None if c == '"' || c == '%' => {
                within = Some(c);
                outside.push('_');
            }
            None => outside.push(c),
            Some(_) if c == '\\' => _ = chars.next(),
            Some(end) if c == end => within = None,
            Some(_) => {}
        }
    }
    within.is_none().then_some(outside)
}

/// Comparisons of fields with `&&` and `||` between, in braces.
fn of_json(open: &str) -> Option<String> {
    let Some(body) = open.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
        return Some("begins with `{` and doesn't end with `}`".into());
    };
    let mut depth = 0_i32;
    for c in body.chars() {
        depth += i32::from(c == '(') - i32::from(c == ')');
        if depth < 0 {
            break;
        }
    }
    if depth != 0 {
        return Some("has parentheses that don't match".into());
    }
    if body.contains("==") {
        return Some("compares by `==`, and the operator is `=`".into());
    }
    let parts = body.split("&&").flat_map(|part| part.split("||"));
    for part in parts.map(|part| part.trim_matches(|c: char| c.is_whitespace() || "()!".contains(c))) {
        if part.contains(['&', '|']) {
            return Some("joins comparisons by one `&` or `|`, where two stand".into());
        }
        if !part.starts_with('$') {
            return Some(format!("has the comparison `{part}`, and fields begin with `$.`"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn patterns_of_each_kind_are_read() {
        for right in [
            "",
            "ERROR",
            "?ERROR ?WARN -INFO",
            "\"failed: [login]\"",
            "%(Unauth|Access)[a-z]+%",
            "[ip, user, ..., status = 4*, bytes > 1000]",
            "{ $.eventName = \"ConsoleLogin\" }",
            "{ ($.errorCode = \"*Unauthorized*\") || ($.errorCode = \"AccessDenied*\") }",
            "{ $.a.b[0] NOT EXISTS && $.code != 200 }",
            "{ $.text = %a|b% }",
            "{ $.userIdentity.type = \"Root\" && $.x IS NULL }",
            "{\n  ($.eventName = CreateTrail) ||\n  ($.eventName = UpdateTrail) ||\n\t($.eventName = DeleteTrail)\n}\n",
        ] {
            assert_eq!(problem(right), None);
        }
        for wrong in [
            "\"failed",
            "level: ERROR",
            "login(failed)",
            "{ $.code = 200",
            "[ip, user",
            "{ $.code == 200 }",
            "{ code = 200 }",
            "{ $.a = 1 & $.b = 2 }",
            "{ ($.a = 1 }",
        ] {
            assert!(problem(wrong).is_some(), "{wrong}");
        }
    }
}
