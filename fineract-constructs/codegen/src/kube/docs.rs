//! Turns the schemas' prose into Rust documentation.

use std::fmt::Write;

/// Doc comment lines for a text, or for the fallback where there is none.
pub(crate) fn comment(indent: &str, text: &str, fallback: &str) -> String {
    let text = if text.trim().is_empty() { fallback } else { text };
    let mut comment = String::new();
    for line in text.trim().lines() {
        let line = escape(line.trim_end());
        if line.is_empty() {
            writeln!(comment, "{indent}///").expect("text grows");
        }
        let mut rest = line.as_str();
        while !rest.is_empty() {
            let (head, tail) = wrap(rest, 115 - indent.len());
            writeln!(comment, "{indent}/// {head}").expect("text grows");
            rest = tail;
        }
    }
    comment
}

/// Breaks at the last space before the width.
fn wrap(text: &str, width: usize) -> (&str, &str) {
    if text.len() <= width {
        return (text, "");
    }
    let upto = (0..=width).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    // A line that began with a number and a dot, with a dash or the like would become a list or a heading.
    let breaks =
        |at: &usize| !text[at + 1..].starts_with(|c: char| c.is_ascii_digit() || "-+#=>|".contains(c));
    match text[..upto].rmatch_indices(' ').map(|(at, _)| at).find(breaks) {
        Some(at) if at > 20 => (&text[..at], text[at..].trim_start()),
        _ => (text, ""),
    }
}

/// Keeps Markdown from seeing links, tags and lists that are not meant.
fn escape(line: &str) -> String {
    let indented = line.trim_start();
    let mut escaped = String::new();
    let mut in_code = false;
    let balanced = indented.matches('`').count().is_multiple_of(2);
    for word in indented.split_inclusive(' ') {
        let bare = word.trim_end();
        let url = bare.find("http://").or_else(|| bare.find("https://"));
        if let (Some(at), false) = (url.filter(|at| !bare[*at..].contains('<')), in_code) {
            let end = bare.trim_end_matches(['.', ',', ')', ']', '>', '"', '\'', ';', ':', '`', '*']).len();
            let trail = bare.get(end..).unwrap_or("").replace('>', "");
            let lead = bare[..at].replace(['[', '<', '`'], "(");
            let lead = if lead.ends_with('(') && !trail.contains(')') {
                lead.trim_end_matches('(').to_owned()
            } else {
                lead
            };
            let trail = trail.replace([']', '`'], "");
            write!(escaped, "{lead}<{}>{trail}{}", &bare[at..end.max(at)], &word[bare.len()..])
                .expect("text grows");
            continue;
        }
        for c in word.chars() {
            in_code ^= c == '`' && balanced;
            match c {
                '`' if !balanced => escaped.push('\''),
                '<' | '>' | '[' | ']' | '*' | '_' if !in_code => escaped.extend(['\\', c]),
                _ => escaped.push(c),
            }
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::comment;

    #[test]
    fn addresses_become_links_and_brackets_stay_text() {
        let doc = comment("", "A list of [x]. More info: https://example.com/a#b", "");
        assert_eq!(doc, "/// A list of \\[x\\]. More info: <https://example.com/a#b>\n");
    }

    #[test]
    fn a_field_without_a_text_gets_one() {
        assert_eq!(comment("    ", "", "Sets `spec`."), "    /// Sets `spec`.\n");
    }
}
