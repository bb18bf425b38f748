//! Matching by backtracking, within a budget.

use super::{Class, Greed, Member, Named, Node, Repeat};

/// How many steps one search may take.
const STEPS: u32 = 100_000;
/// How deep it may nest, so that the stack holds in a debug build.
const DEPTH: u32 = 1_500;

/// Whether the expression matches somewhere; none if the budget does not suffice to say.
pub(super) fn search(node: &Node, text: &str) -> Option<bool> {
    // Each byte is a character of what nearly all texts are.
    let chars: Vec<char> =
        if text.is_ascii() { text.bytes().map(char::from).collect() } else { text.chars().collect() };
    let mut run = Run { chars: &chars, steps: 0, depth: 0, spent: false };
    for start in 0..=chars.len() {
        let found = run.matches(node, start, &mut |_, _| true);
        if run.spent {
            return None;
        }
        if found {
            return Some(true);
        }
        if anchored(node) {
            break;
        }
    }
    Some(false)
}

/// Whether every match begins where the text does.
fn anchored(node: &Node) -> bool {
    match node {
        Node::Start => true,
        Node::Sequence(nodes) => nodes.first().is_some_and(anchored),
        Node::Choice(nodes) => nodes.iter().all(anchored),
        _ => false,
    }
}

struct Run<'a> {
    chars: &'a [char],
    steps: u32,
    depth: u32,
    /// Whether the budget is used up; every answer from then on is `false` and means nothing.
    spent: bool,
}

/// What must match after a part, given where the part ended.
type Then<'t> = dyn FnMut(&mut Run<'_>, usize) -> bool + 't;

impl Run<'_> {
    fn matches(&mut self, node: &Node, at: usize, then: &mut Then<'_>) -> bool {
        self.steps += 1;
        if self.steps > STEPS || self.depth > DEPTH {
            self.spent = true;
        }
        if self.spent {
            return false;
        }
        self.depth += 1;
        let found = self.part(node, at, then);
        self.depth -= 1;
        found
    }

    fn part(&mut self, node: &Node, at: usize, then: &mut Then<'_>) -> bool {
        match node {
            Node::One(class) => self.chars.get(at).is_some_and(|c| class.has(*c)) && then(self, at + 1),
            Node::Start => at == 0 && then(self, at),
            Node::End => {
                let last_break = at + 1 == self.chars.len() && self.chars[at] == '\n';
                (at == self.chars.len() || last_break) && then(self, at)
            }
            Node::VeryEnd => at == self.chars.len() && then(self, at),
            Node::WordEdge(wanted) => {
                let before = at > 0 && is_word(self.chars[at - 1]);
                let after = self.chars.get(at).is_some_and(|c| is_word(*c));
                (before != after) == *wanted && then(self, at)
            }
            Node::Sequence(nodes) => self.sequence(nodes, at, then),
            Node::Choice(nodes) => nodes.iter().any(|node| self.matches(node, at, then)),
            Node::Repeat(repeat) => match &repeat.node {
                Node::One(class) => self.repeat_one(class, repeat, at, then),
                _ if repeat.how == Greed::Possessive => self.repeat_all(repeat, at, then),
                _ => self.repeat(repeat, 0, at, then),
            },
            Node::Look { node, ahead, wanted } => {
                let found =
                    if *ahead { self.matches(node, at, &mut |_, _| true) } else { self.behind(node, at) };
                !self.spent && found == *wanted && then(self, at)
            }
        }
    }

    fn sequence(&mut self, nodes: &[Node], at: usize, then: &mut Then<'_>) -> bool {
        match nodes {
            [] => then(self, at),
            [only] => self.matches(only, at, then),
            [first, rest @ ..] => {
                self.matches(first, at, &mut |run: &mut Run<'_>, at| run.sequence(rest, at, then))
            }
        }
    }

    /// The common case, a repeated set of characters, without recursion.
    fn repeat_one(&mut self, class: &Class, repeat: &Repeat, at: usize, then: &mut Then<'_>) -> bool {
        let rest = &self.chars[at..];
        let most = rest.iter().take(repeat.max).take_while(|c| class.has(**c)).count();
        if most < repeat.min {
            return false;
        }
        let mut counts = repeat.min..=most;
        match repeat.how {
            Greed::Possessive => then(self, at + most),
            Greed::Lazy => counts.any(|count| then(self, at + count)),
            Greed::Greedy => counts.rev().any(|count| then(self, at + count)),
        }
    }

    fn repeat(&mut self, repeat: &Repeat, count: usize, at: usize, then: &mut Then<'_>) -> bool {
        if count >= repeat.min && repeat.how == Greed::Lazy && then(self, at) {
            return true;
        }
        let more = count < repeat.max
            && self.matches(&repeat.node, at, &mut |run: &mut Run<'_>, end| {
                // A turn that takes nothing would go on for ever.
                (end > at || count < repeat.min) && run.repeat(repeat, count + 1, end, then)
            });
        more || (count >= repeat.min && repeat.how == Greed::Greedy && then(self, at))
    }

    fn repeat_all(&mut self, repeat: &Repeat, at: usize, then: &mut Then<'_>) -> bool {
        let (mut count, mut end) = (0, at);
        while count < repeat.max {
            let mut next = None;
            self.matches(&repeat.node, end, &mut |_: &mut Run<'_>, at| {
                next = Some(at);
                true
            });
            match next.filter(|next| *next > end) {
                Some(next) => (count, end) = (count + 1, next),
                None => break,
            }
        }
        count >= repeat.min && then(self, end)
    }

    fn behind(&mut self, node: &Node, at: usize) -> bool {
        (0..=at).rev().any(|start| self.matches(node, start, &mut |_: &mut Run<'_>, end| end == at))
    }
}

impl Class {
    fn has(&self, c: char) -> bool {
        let found = self.members.iter().any(|member| member.has(c))
            || (self.any_case
                && (self.members.iter().any(|member| member.has(c.to_ascii_lowercase()))
                    || self.members.iter().any(|member| member.has(c.to_ascii_uppercase()))));
        found != self.negated
    }
}

impl Member {
    fn has(self, c: char) -> bool {
        match self {
            Self::Range(low, high) => (low..=high).contains(&u32::from(c)),
            Self::Named(name, meant) => name.has(c) == meant,
        }
    }
}

impl Named {
    /// Beyond ASCII, marks, punctuation and symbols are not told apart: the standard library has no tables for them.
    fn has(self, c: char) -> bool {
        let other = !c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace() && !c.is_control();
        match self {
            Self::Digit => c.is_ascii_digit(),
            Self::Word => is_word(c),
            Self::Space => c.is_whitespace(),
            Self::Letter => c.is_alphabetic(),
            Self::Number => c.is_numeric(),
            Self::Separator => c.is_whitespace() && !c.is_control(),
            Self::Mark => other,
            Self::Punctuation => (c.is_ascii_punctuation() && !is_symbol(c)) || other,
            Self::Symbol => is_symbol(c) || other,
            Self::Control => c.is_control(),
            Self::Printable => !c.is_control(),
            Self::Graphic => !c.is_control() && !c.is_whitespace(),
            Self::Ascii => c.is_ascii(),
        }
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn is_symbol(c: char) -> bool {
    matches!(c, '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~')
}
