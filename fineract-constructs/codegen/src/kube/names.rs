//! Rust's names for what Kubernetes calls otherwise.

/// `clusterIPs` becomes `cluster_ips`, `type` becomes `r#type`.
pub(crate) fn method(name: &str) -> String {
    let snake = snake(name);
    match snake.as_str() {
        // Raw identifiers don't exist for these.
        "self" | "super" | "crate" | "new" => snake + "_",
        keyword if KEYWORDS.contains(&keyword) => format!("r#{snake}"),
        _ => snake,
    }
}

/// `externalDNSNames` becomes `external_dns_names`.
pub(crate) fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            snake.push('_');
            continue;
        }
        let before = i.checked_sub(1).map(|i| chars[i]);
        let after = chars.get(i + 1);
        // The plural of an acronym: the `s` of `clusterIPs` belongs to it.
        let plural = after == Some(&'s') && chars.get(i + 2).is_none_or(char::is_ascii_uppercase);
        let starts_word = c.is_ascii_uppercase()
            && before.is_some_and(|before| {
                !before.is_ascii_uppercase() && before.is_ascii_alphanumeric()
                    || before.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase) && !plural
            });
        if starts_word {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

/// `ipPools` becomes `IpPools`.
pub(crate) fn pascal(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str())
    };
    words.filter_map(capital).collect()
}

const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::{method, pascal};

    #[test]
    fn acronyms_are_one_word() {
        let cases = [
            ("clusterIP", "cluster_ip"),
            ("clusterIPs", "cluster_ips"),
            ("hostIPC", "host_ipc"),
            ("targetGroupARN", "target_group_arn"),
            ("podCIDRs", "pod_cidrs"),
            ("loadBalancerIP", "load_balancer_ip"),
            ("externalIPs", "external_ips"),
            ("targetWWNs", "target_wwns"),
            ("JSONPath", "json_path"),
            ("ipv6SLAACOnly", "ipv6_slaac_only"),
            ("nonResourceURLs", "non_resource_urls"),
            ("readOnly", "read_only"),
        ];
        for (name, expected) in cases {
            assert_eq!(method(name), expected);
        }
    }

    #[test]
    fn keywords_are_raw() {
        assert_eq!(method("type"), "r#type");
        assert_eq!(method("match"), "r#match");
        assert_eq!(method("self"), "self_");
    }

    #[test]
    fn types_are_in_pascal_case() {
        assert_eq!(pascal("ipPools"), "IpPools");
        assert_eq!(pascal("x-y"), "XY");
    }
}
