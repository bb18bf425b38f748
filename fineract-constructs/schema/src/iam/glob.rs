//! Whether two patterns have a text in common.

/// Whether a template of the reference, such as `arn:${Partition}:s3:::${BucketName}`, and a pattern of a policy, with `*`
/// and `?`, have a text in common. A `?` counts as `*`.
pub(super) fn meets(template: &str, pattern: &str) -> bool {
    match past_fields(template, pattern) {
        Fields::Apart => false,
        Fields::Equal(template, pattern) => have_common_text(template, pattern),
        Fields::Fitting(template_rest, pattern_rest) => {
            have_common_text(template_rest, pattern_rest) || have_common_text(template, pattern)
        }
        Fields::Unknown => have_common_text(template, pattern),
    }
}

/// What the five fields of an ARN before the name of the resource say; most questions are answered by them.
enum Fields<'a> {
    Apart,
    /// They are the same, and these are the rests.
    Equal(&'a str, &'a str),
    /// They can be the same if no `*` goes beyond its field.
    Fitting(&'a str, &'a str),
    Unknown,
}

fn past_fields<'a>(mut template: &'a str, mut pattern: &'a str) -> Fields<'a> {
    let mut has_stars = false;
    for _ in 0..5 {
        let (Some((known, known_rest)), Some((given, given_rest))) =
            (template.split_once(':'), pattern.split_once(':'))
        else {
            return Fields::Unknown;
        };
        let is_star = given == "*";
        let is_word = matches!(known, "${Account}" | "${Partition}" | "${Region}");
        if !is_star && given.contains(['*', '?']) || !is_word && known.contains('$') {
            return Fields::Unknown;
        }
        if !is_star && !is_word && known != given {
            return if has_stars { Fields::Unknown } else { Fields::Apart };
        }
        has_stars |= is_star;
        (template, pattern) = (known_rest, given_rest);
    }
    if has_stars { Fields::Fitting(template, pattern) } else { Fields::Equal(template, pattern) }
}

fn have_common_text(template: &str, pattern: &str) -> bool {
    let plain = |(a, b): &(u8, u8)| a == b && !b"$*?".contains(a);
    let common = template.bytes().zip(pattern.bytes()).take_while(plain).count();
    let (template, pattern) = (&template[common..], &pattern[common..]);
    if pattern == "*" || template == pattern {
        return true;
    }
    if is_plain(template) && is_plain(pattern) {
        return false;
    }
    let (a, b) = (template_pieces(template), pattern_pieces(pattern));
    if let (Some(Piece::One(a)), Some(Piece::One(b))) = (a.first(), b.first())
        && a != b
    {
        return false;
    }
    // `row[j]` is whether the rest of `a` from `i` and the rest of `b` from `j` meet, from the ends on.
    let mut below = vec![false; b.len() + 1];
    for i in (0..=a.len()).rev() {
        let mut row = vec![false; b.len() + 1];
        for j in (0..=b.len()).rev() {
            row[j] = match (a.get(i).copied(), b.get(j).copied()) {
                (None, None) => true,
                (Some(Piece::One(x)), Some(Piece::One(y))) => x == y && below[j + 1],
                (x, y) => {
                    let x_ends = x.is_some_and(Piece::is_star) && below[j];
                    let y_ends = y.is_some_and(Piece::is_star) && row[j + 1];
                    let x_takes = x.is_some_and(|x| x.takes(y)) && row[j + 1];
                    let y_takes = y.is_some_and(|y| y.takes(x)) && below[j];
                    x_ends || y_ends || x_takes || y_takes
                }
            };
        }
        below = row;
    }
    below[0]
}

fn is_plain(text: &str) -> bool {
    !text.contains(['$', '*', '?'])
}

/// A piece of a pattern.
#[derive(Clone, Copy)]
enum Piece {
    One(u8),
    /// Any text.
    Any,
    /// Any text without a slash or colon.
    Segment,
}

impl Piece {
    fn is_star(self) -> bool {
        !matches!(self, Self::One(_))
    }

    fn takes(self, other: Option<Self>) -> bool {
        match (self, other) {
            (Self::Any, Some(Self::One(_))) => true,
            (Self::Segment, Some(Self::One(byte))) => !b"/:".contains(&byte),
            _ => false,
        }
    }
}

/// The variables that are one word; others may be paths.
const WORDS: [&str; 4] = ["Account", "BucketName", "Partition", "Region"];

fn template_pieces(mut text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    while let Some((before, rest)) = text.split_once("${") {
        let (variable, rest) = rest.split_once('}').unwrap_or((rest, ""));
        pieces.extend(pattern_pieces(before));
        pieces.push(if WORDS.contains(&variable) { Piece::Segment } else { Piece::Any });
        text = rest;
    }
    pieces.extend(pattern_pieces(text));
    pieces
}

fn pattern_pieces(text: &str) -> Vec<Piece> {
    text.bytes().map(|byte| if b"*?".contains(&byte) { Piece::Any } else { Piece::One(byte) }).collect()
}

#[cfg(test)]
mod tests {
    use super::meets;

    #[test]
    fn a_bucket_has_no_slash_and_an_object_has_one() {
        let (bucket, object) =
            ("arn:${Partition}:s3:::${BucketName}", "arn:${Partition}:s3:::${BucketName}/${ObjectName}");
        assert!(meets(bucket, "arn:aws:s3:::logs"));
        assert!(meets(bucket, "arn:aws:s3:::logs-*"));
        assert!(!meets(bucket, "arn:aws:s3:::logs/*"));
        assert!(!meets(bucket, "*/*"));
        assert!(meets(object, "*/*"));
        assert!(meets(object, "arn:aws:s3:::*"));
        assert!(!meets(object, "arn:aws:s3:::logs"));
        assert!(!meets(object, "arn:aws:sqs:*:*:loans"));
    }

    #[test]
    fn a_star_goes_beyond_its_field_where_it_must() {
        let queue = "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}";
        assert!(meets(queue, "arn:aws:sqs:*:*:loans"));
        assert!(meets(queue, "arn:aws:sqs:eu-west-1:111122223333:loans"));
        assert!(meets(queue, "arn:*:loans:a:b:c"));
        assert!(meets(queue, "arn:aws:sqs:*"));
        assert!(!meets(queue, "arn:aws:sns:*:*:loans"));
        assert!(!meets(queue, "arn:aws:sns:eu-west-1:111122223333:loans"));
    }

    #[test]
    fn stars_on_both_sides_meet_where_a_text_fits_both() {
        assert!(meets("${A}a", "*aa"));
        assert!(meets("a${A}", "*b"));
        assert!(!meets("a${A}c", "b*"));
        assert!(meets("", "*"));
        assert!(meets("GetObject", "Get*"));
        assert!(!meets("GetObject", "Put*"));
        assert!(!meets("GetObject", "GetObjectAcl"));
    }
}
