//! The sources' documentation, short and as rustdoc takes it.

/// Where a paragraph is cut when it is longer: at the end of the sentence before.
const LONGEST: usize = 420;

/// The first paragraph that says something, on one line.
pub(crate) fn first_paragraph(text: &str) -> String {
    let paragraph =
        text.split("\n\n").map(one_line).find(|paragraph| says_something(paragraph)).unwrap_or_default();
    shorten(&own_words(&paragraph))
}

fn one_line(paragraph: &str) -> String {
    let lines = paragraph.lines().map(|line| line.trim_start_matches(['>', ' ']));
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ").replace(" .", ".").replace(" ,", ",")
}

/// A paragraph without its pointers to other pages and without an announcement of a list that is not kept.
fn own_words(paragraph: &str) -> String {
    let sentences = paragraph.split_inclusive(". ");
    let kept = sentences.filter(|sentence| {
        let pointer = ["For more information", "For details", "To learn more", "See also", "For a list of"];
        !pointer.iter().any(|start| sentence.starts_with(start)) && !sentence.ends_with(':')
    });
    let kept = kept.collect::<String>().trim().to_owned();
    if kept.is_empty() { paragraph.trim_end_matches(':').to_owned() } else { kept }
}

fn says_something(paragraph: &str) -> bool {
    let heading = paragraph.starts_with('#') || paragraph.starts_with("```") || paragraph.starts_with('|');
    !paragraph.is_empty() && !heading
}

fn shorten(text: &str) -> String {
    if text.len() <= LONGEST {
        return text.to_owned();
    }
    let end = (0..=LONGEST).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    match text[..end].rfind(". ") {
        Some(stop) => text[..=stop].to_owned(),
        None => match text[..end].rfind(' ') {
            Some(space) => format!("{} …", &text[..space]),
            None => text[..end].to_owned(),
        },
    }
}

/// Markdown that rustdoc neither warns about nor misreads: absolute links stay, brackets and angles are escaped.
pub(crate) fn markdown(text: &str) -> String {
    let text = text.replace("``", "`");
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(['`', '[', ']', '<', '>', 'h', '*', '_', '\\']) {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let (shown, length) = special(rest, out.is_empty() || out.ends_with(' '));
        out.push_str(&shown);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out.trim().to_owned()
}

/// What stands at the start of `text`, as rustdoc takes it, and how much of `text` that is.
fn special(text: &str, after_space: bool) -> (String, usize) {
    if let Some(rest) = text.strip_prefix('`') {
        return match rest.find('`') {
            Some(end) => (text[..end + 2].to_owned(), end + 2),
            None => (String::from("'"), 1),
        };
    }
    if text.starts_with('[') {
        return link(text).unwrap_or_else(|| (String::from("\\["), 1));
    }
    if text.starts_with("http://") || text.starts_with("https://") {
        let end = text.find(|c: char| c.is_whitespace() || "<>()[]`\"'|".contains(c)).unwrap_or(text.len());
        let url = text[..end].trim_end_matches(['.', ',', ';', ':', '*', '_']);
        return (format!("<{url}>"), url.len());
    }
    let first = text.chars().next().unwrap_or(' ');
    let spaced = after_space && text[first.len_utf8()..].starts_with(char::is_whitespace);
    match first {
        ']' | '<' | '>' | '_' => (format!("\\{first}"), 1),
        '*' if spaced => (String::from("\\*"), 1),
        // Emphasis and escapes of the source are dropped: few of them are closed.
        '*' | '\\' => (String::new(), 1),
        _ => (first.to_string(), first.len_utf8()),
    }
}

/// `[text](https://…)`, kept if it is absolute, otherwise its text.
fn link(text: &str) -> Option<(String, usize)> {
    let close = text.find("](")?;
    let label = &text[1..close];
    if label.contains(['[', ']']) {
        return None;
    }
    let end = close + 2 + text[close + 2..].find(')')?;
    let url = text[close + 2..end].trim();
    let label = markdown(label);
    if url.starts_with("http") && !url.contains(char::is_whitespace) {
        Some((format!("[{label}]({url})"), end + 1))
    } else {
        Some((label, end + 1))
    }
}

/// Doc comment lines, wrapped.
pub(crate) fn comment(indent: &str, text: &str) -> String {
    let text = markdown(text);
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is a first line");
        if line.is_empty() {
            line.push_str(&not_markup(word));
        } else if indent.len() + line.len() + word.len() > 110 {
            lines.push(not_markup(word));
        } else {
            line.push(' ');
            line.push_str(word);
        }
    }
    lines.iter().map(|line| format!("{indent}/// {line}\n").replace(" \n", "\n")).collect()
}

/// A word that begins a line, so that it begins neither a list nor a heading.
fn not_markup(word: &str) -> String {
    let number = word.strip_suffix(['.', ')']).filter(|number| number.bytes().all(|b| b.is_ascii_digit()));
    match (word, number) {
        ("-" | "+", _) => format!("\\{word}"),
        (heading, _) if heading.starts_with(['#', '|', '=', '~']) => format!("\\{word}"),
        (_, Some(number)) if !number.is_empty() => format!("{number}\\{}", &word[number.len()..]),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{comment, first_paragraph, markdown};

    #[test]
    fn links_stay_when_they_are_absolute() {
        assert_eq!(markdown("see [a](https://x.y/z) and [b](./c)"), "see [a](https://x.y/z) and b");
        assert_eq!(markdown("at https://x.y/z."), "at <https://x.y/z>.");
    }

    #[test]
    fn brackets_outside_of_code_are_escaped() {
        assert_eq!(markdown("a [b] <c> `<d>[e]` *f* g_h"), "a \\[b\\] \\<c\\> `<d>[e]` f g\\_h");
        assert_eq!(markdown("an ` open tick"), "an ' open tick");
    }

    #[test]
    fn the_first_paragraph_is_cut_at_a_sentence() {
        let long = format!("One. {}. Three.", "two ".repeat(200));
        assert_eq!(first_paragraph(&long), "One.");
        assert_eq!(first_paragraph("> A note .\n\nMore."), "A note.");
        assert_eq!(first_paragraph("# Title\n\nText"), "Text");
    }

    #[test]
    fn pointers_to_other_pages_are_left_out() {
        assert_eq!(
            first_paragraph("A size. For more information, see [x](https://y). Ends."),
            "A size. Ends."
        );
        assert_eq!(first_paragraph("A size. Valid values are the following:"), "A size.");
    }

    #[test]
    fn a_wrapped_line_never_begins_a_list() {
        assert_eq!(comment("", &format!("{} - b", "a".repeat(110))).lines().nth(1), Some("/// \\- b"));
    }
}
