//! The regular expressions of the schemas, look-around included.
//!
//! The published schemas use the syntax of several languages: look-ahead and look-behind, possessive repeats, Unicode
//! classes. This matcher takes all of it but back-references. It backtracks, with a budget: an expression that needs
//! more says nothing about a text, as a value that only the deployment knows.

mod parse;
mod run;

/// A compiled expression.
#[derive(Debug)]
pub struct Pattern {
    node: Node,
}

/// A part of an expression.
#[derive(Clone, Debug)]
enum Node {
    /// One character.
    One(Class),
    Start,
    /// The end of the text, or before a line break that ends it.
    End,
    /// The very end of the text.
    VeryEnd,
    /// The edge of a word, or not (`false`).
    WordEdge(bool),
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Repeat(Box<Repeat>),
    Look {
        node: Box<Node>,
        ahead: bool,
        wanted: bool,
    },
}

#[derive(Clone, Debug)]
struct Repeat {
    node: Node,
    min: usize,
    max: usize,
    how: Greed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Greed {
    Greedy,
    Lazy,
    /// Greedy, and gives nothing back.
    Possessive,
}

/// A set of characters.
#[derive(Clone, Debug, Default)]
struct Class {
    members: Vec<Member>,
    negated: bool,
    any_case: bool,
}

#[derive(Clone, Copy, Debug)]
enum Member {
    /// Code points, and not characters: some schemas name halves of surrogate pairs.
    Range(u32, u32),
    /// A named set and whether it is meant or its complement.
    Named(Named, bool),
}

#[derive(Clone, Copy, Debug)]
enum Named {
    Digit,
    Word,
    Space,
    Letter,
    Number,
    Separator,
    Mark,
    Punctuation,
    Symbol,
    Control,
    Printable,
    Graphic,
    Ascii,
}

impl Pattern {
    /// Compiles an expression; the error names what it can't take.
    pub fn new(expression: &str) -> Result<Self, String> {
        parse::Parser::new(expression).parse().map(|node| Self { node })
    }

    /// Whether the expression matches somewhere in a text; none if that takes too long to say.
    pub fn is_match(&self, text: &str) -> Option<bool> {
        run::search(&self.node, text)
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[track_caller]
    fn check(expression: &str, matching: &[&str], other: &[&str]) {
        let pattern = Pattern::new(expression).unwrap();
        for text in matching {
            assert_eq!(pattern.is_match(text), Some(true), "{expression} should match {text:?}");
        }
        for text in other {
            assert_eq!(pattern.is_match(text), Some(false), "{expression} should not match {text:?}");
        }
    }

    #[test]
    fn an_expression_matches_anywhere_unless_it_is_anchored() {
        check("b+", &["abc", "b"], &["ac", ""]);
        check("^b+$", &["b", "bbb", "bb\n"], &["abb", "b b"]);
        check(r"^b\Z", &["b"], &["b\n"]);
    }

    #[test]
    fn classes_take_ranges_escapes_and_names() {
        check(r"^[a-c\d_-]+$", &["a1-_c"], &["d", "a b"]);
        check(r"^[^\s/]+$", &["ab"], &["a b", "a/b", ""]);
        check(r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$", &["Zürich 8", ""], &["a*", "a#b"]);
        check(r"^[\u0020-\uD7FF\uE000-\uFFFD\t]*$", &["a\tb"], &["a\u{1}"]);
        check(r"^[\uD800\uDC00-\uDBFF\uDFFF]$", &["😀"], &["a"]);
        check(r"[][]", &["[", "]"], &["a"]);
    }

    #[test]
    fn repeats_count_and_give_back() {
        check("^a{2,3}$", &["aa", "aaa"], &["a", "aaaa"]);
        check("^(ab){2}c?$", &["abab", "ababc"], &["ab", "ababcc"]);
        check("^.*ab$", &["xxab", "abab"], &["aba"]);
        check("^a+?b$", &["aab"], &["b"]);
        check("^a*+a$", &[], &["aaa"]);
        check("^(a*)*b$", &["b", "aab"], &["aa"]);
        check("^x{1-3}$", &["x{1-3}"], &["x", "xx"]);
    }

    #[test]
    fn look_around_is_understood() {
        check(r"^(?!aws:).+$", &["team", "aw"], &["aws:x"]);
        check(r"^(?=.{3,5}$)[a-z.]*(?<!\.)$", &["abc", "a.b"], &["ab", "abc.", "abcdef"]);
        check(r"^(?!(?i)aws)[A-Za-z]+$", &["azure"], &["AWSx", "aws"]);
        check(r"(?<=sg-)\d", &["sg-1"], &["sg1"]);
    }

    #[test]
    fn alternatives_are_tried_in_turn() {
        check("^(a|ab)(c|bcd)$", &["ac", "abcd", "abc"], &["ab"]);
        check("^$|^[0-9a-f]{4}$", &["", "00ff"], &["00f"]);
    }

    #[test]
    fn what_takes_too_long_is_not_decided() {
        let pattern = Pattern::new("^(a+)+$").unwrap();
        assert_eq!(pattern.is_match(&format!("{}b", "a".repeat(40))), None);
        let nested = Pattern::new("^(?:ab|c)*$").unwrap();
        assert_eq!(nested.is_match(&"ab".repeat(50_000)), None);
    }

    #[test]
    fn what_is_malformed_is_refused() {
        for expression in ["(", "a)", "[a", "*a", r"(a)\1", "(?P>x)"] {
            assert!(Pattern::new(expression).is_err(), "{expression}");
        }
    }
}
