//! From text to the parts of an expression.

use super::{Class, Greed, Member, Named, Node, Repeat};

pub(super) struct Parser {
    chars: Vec<char>,
    at: usize,
    any_case: bool,
    /// Whether a dot takes line breaks as well.
    dot_all: bool,
}

type Parsed<T> = Result<T, String>;

impl Parser {
    pub(super) fn new(expression: &str) -> Self {
        Self { chars: expression.chars().collect(), at: 0, any_case: false, dot_all: false }
    }

    pub(super) fn parse(mut self) -> Parsed<Node> {
        let node = self.choice()?;
        match self.peek() {
            None => Ok(node),
            Some(_) => Err("a group is closed that was not opened".into()),
        }
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += 1;
        Some(c)
    }

    fn take(&mut self, text: &str) -> bool {
        let matches = text.chars().enumerate().all(|(i, c)| self.chars.get(self.at + i) == Some(&c));
        if matches {
            self.at += text.chars().count();
        }
        matches
    }

    /// Alternatives up to the end of the group; flags that it sets end with it.
    fn choice(&mut self) -> Parsed<Node> {
        let flags = (self.any_case, self.dot_all);
        let mut alternatives = vec![self.sequence()?];
        while self.take("|") {
            alternatives.push(self.sequence()?);
        }
        (self.any_case, self.dot_all) = flags;
        Ok(if alternatives.len() == 1 { alternatives.remove(0) } else { Node::Choice(alternatives) })
    }

    fn sequence(&mut self) -> Parsed<Node> {
        let mut nodes = Vec::new();
        while !matches!(self.peek(), None | Some('|' | ')')) {
            let Some(node) = self.atom()? else { continue };
            let repeated = self.repeats(node)?;
            nodes.push(repeated);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Sequence(nodes) })
    }

    /// One part; none where only flags are set.
    fn atom(&mut self) -> Parsed<Option<Node>> {
        let node = match self.next().ok_or("the expression ends early")? {
            '(' => return self.group(),
            '[' => Node::One(self.class()?),
            '^' => Node::Start,
            '$' => Node::End,
            '.' if self.dot_all => Node::One(Class { negated: true, ..Class::default() }),
            '.' => Node::One(Class { negated: true, ..self.one_of(Member::Range(10, 10)) }),
            '*' | '+' | '?' => return Err("there is nothing to repeat".into()),
            '\\' => match self.peek() {
                Some('b') => self.anchor(Node::WordEdge(true)),
                Some('B') => self.anchor(Node::WordEdge(false)),
                Some('A') => self.anchor(Node::Start),
                Some('Z' | 'z') => self.anchor(Node::VeryEnd),
                Some('1'..='9') => return Err("back-references are not supported".into()),
                _ => {
                    let member = self.escape()?;
                    Node::One(self.one_of(member))
                }
            },
            c => Node::One(self.one_of(Member::Range(c.into(), c.into()))),
        };
        Ok(Some(node))
    }

    fn anchor(&mut self, node: Node) -> Node {
        self.at += 1;
        node
    }

    fn one_of(&self, member: Member) -> Class {
        Class { members: vec![member], negated: false, any_case: self.any_case }
    }

    fn group(&mut self) -> Parsed<Option<Node>> {
        let flags = (self.any_case, self.dot_all);
        let look = |ahead, wanted| Some((ahead, wanted));
        let look = if self.take("?=") {
            look(true, true)
        } else if self.take("?!") {
            look(true, false)
        } else if self.take("?<=") {
            look(false, true)
        } else if self.take("?<!") {
            look(false, false)
        } else {
            if self.take("?P<") || self.take("?<") {
                while self.next().ok_or("a group's name does not end")? != '>' {}
            } else if self.take("?") && self.flags()? {
                return Ok(None);
            }
            None
        };
        let node = self.choice()?;
        if !self.take(")") {
            return Err("a group is not closed".into());
        }
        (self.any_case, self.dot_all) = flags;
        Ok(Some(match look {
            Some((ahead, wanted)) => Node::Look { node: Box::new(node), ahead, wanted },
            None => node,
        }))
    }

    /// Flags after `(?`; true if they are for what follows the group, false if a group follows them.
    fn flags(&mut self) -> Parsed<bool> {
        loop {
            match self.next() {
                Some('i') => self.any_case = true,
                Some('s') => self.dot_all = true,
                Some('m' | 'u' | 'x') => {}
                Some(':') => return Ok(false),
                Some(')') => return Ok(true),
                _ => return Err("an unknown kind of group".into()),
            }
        }
    }

    fn repeats(&mut self, mut node: Node) -> Parsed<Node> {
        loop {
            let start = self.at;
            let (min, max) = match self.next() {
                Some('*') => (0, usize::MAX),
                Some('+') => (1, usize::MAX),
                Some('?') => (0, 1),
                Some('{') => match self.counts() {
                    Some(counts) => counts,
                    // What is no count is text.
                    None => break self.at = start,
                },
                _ => break self.at = start,
            };
            if min > max {
                return Err("a repeat wants more than it allows".into());
            }
            let how = if self.take("?") {
                Greed::Lazy
            } else if self.take("+") {
                Greed::Possessive
            } else {
                Greed::Greedy
            };
            node = Node::Repeat(Box::new(Repeat { node, min, max, how }));
        }
        if self.peek() == Some('{') {
            self.at += 1;
            let brace = Node::One(self.one_of(Member::Range('{'.into(), '{'.into())));
            return Ok(Node::Sequence(vec![node, brace]));
        }
        Ok(node)
    }

    /// `2}`, `2,}`, `2,3}` or `,3}`
    fn counts(&mut self) -> Option<(usize, usize)> {
        let min = self.number();
        if self.take("}") {
            return min.map(|count| (count, count));
        }
        if !self.take(",") {
            return None;
        }
        let max = self.number();
        let counts = (min.unwrap_or(0), max.unwrap_or(usize::MAX));
        (self.take("}") && (min.is_some() || max.is_some())).then_some(counts)
    }

    fn number(&mut self) -> Option<usize> {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        self.chars[start..self.at].iter().collect::<String>().parse().ok()
    }

    fn class(&mut self) -> Parsed<Class> {
        let negated = self.take("^");
        let mut members = Vec::new();
        loop {
            let c = self.next().ok_or("a set of characters is not closed")?;
            let member = match c {
                ']' if !members.is_empty() => break,
                '[' if self.take(":") => self.posix()?,
                '\\' => self.escape()?,
                c => Member::Range(c.into(), c.into()),
            };
            members.push(self.range_from(member)?);
        }
        Ok(Class { members, negated, any_case: self.any_case })
    }

    /// A range, if one begins with `member`.
    fn range_from(&mut self, member: Member) -> Parsed<Member> {
        let Member::Range(low, _) = member else { return Ok(member) };
        let dash = self.peek() == Some('-') && !matches!(self.chars.get(self.at + 1), None | Some(']'));
        if !dash {
            return Ok(member);
        }
        self.at += 1;
        let start = self.at;
        let end = match self.next() {
            Some('\\') => self.escape()?,
            Some(c) => Member::Range(c.into(), c.into()),
            None => return Err("a set of characters is not closed".into()),
        };
        match end {
            Member::Range(high, _) if low <= high => Ok(Member::Range(low, high)),
            Member::Range(..) => Err("a range of characters goes backwards".into()),
            // `[\w-\d]`: the dash is one of the characters.
            Member::Named(..) => {
                self.at = start - 1;
                Ok(member)
            }
        }
    }

    fn posix(&mut self) -> Parsed<Member> {
        let start = self.at;
        while self.next().ok_or("a set of characters is not closed")? != ':' {}
        let name: String = self.chars[start..self.at - 1].iter().collect();
        if !self.take("]") {
            return Err("a set of characters is not closed".into());
        }
        named(&name).map(|name| Member::Named(name, true)).ok_or_else(|| format!("unknown set `{name}`"))
    }

    /// What stands after a backslash.
    fn escape(&mut self) -> Parsed<Member> {
        let code = |c: char| Ok(Member::Range(c.into(), c.into()));
        match self.next().ok_or("the expression ends early")? {
            'd' => Ok(Member::Named(Named::Digit, true)),
            'D' => Ok(Member::Named(Named::Digit, false)),
            'w' => Ok(Member::Named(Named::Word, true)),
            'W' => Ok(Member::Named(Named::Word, false)),
            's' => Ok(Member::Named(Named::Space, true)),
            'S' => Ok(Member::Named(Named::Space, false)),
            'n' => code('\n'),
            'r' => code('\r'),
            't' => code('\t'),
            'f' => code('\u{c}'),
            'v' => code('\u{b}'),
            'b' => code('\u{8}'),
            '0' => code('\0'),
            'x' => self.code_point(2),
            'u' => self.code_point(4),
            'p' => self.unicode(true),
            'P' => self.unicode(false),
            c => code(c),
        }
    }

    fn code_point(&mut self, digits: usize) -> Parsed<Member> {
        let mut code = self.hexadecimal(digits)?;
        let after = self.at;
        // Two halves of a surrogate pair are one character.
        if (0xD800..0xDC00).contains(&code) && self.take("\\u") {
            match self.hexadecimal(4)? {
                low @ 0xDC00..0xE000 => code = 0x1_0000 + ((code - 0xD800) << 10) + (low - 0xDC00),
                _ => self.at = after,
            }
        }
        Ok(Member::Range(code, code))
    }

    fn hexadecimal(&mut self, digits: usize) -> Parsed<u32> {
        let text: String = self.chars.iter().skip(self.at).take(digits).collect();
        self.at += digits;
        u32::from_str_radix(&text, 16).map_err(|_| "an escaped character has no number".to_owned())
    }

    fn unicode(&mut self, meant: bool) -> Parsed<Member> {
        let name: String = if self.take("{") {
            let start = self.at;
            while self.next().ok_or("a set of characters is not closed")? != '}' {}
            self.chars[start..self.at - 1].iter().collect()
        } else {
            self.next().into_iter().collect()
        };
        named(&name).map(|name| Member::Named(name, meant)).ok_or_else(|| format!("unknown set `{name}`"))
    }
}

fn named(name: &str) -> Option<Named> {
    Some(match name {
        "L" | "alpha" => Named::Letter,
        "N" | "Nd" | "digit" => Named::Number,
        "Z" | "Zs" => Named::Separator,
        "M" => Named::Mark,
        "P" | "punct" => Named::Punctuation,
        "S" => Named::Symbol,
        "C" | "Cc" | "Cf" => Named::Control,
        "Print" | "print" => Named::Printable,
        "Graph" | "graph" => Named::Graphic,
        "ASCII" => Named::Ascii,
        "alnum" => Named::Word,
        _ => return None,
    })
}
