//! The function that Lambda calls, as far as the text in a template says.

use super::{Resource, View};

/// A function's inline code, and the name by which Lambda calls into it.
pub(super) struct Inline<'a> {
    pub(super) function: &'a Resource<'a>,
    /// `index.handler`
    pub(super) handler: &'a str,
    pub(super) code: &'a str,
}

/// What a Python function takes and does: its text is read line by line, as far as that can't be mistaken.
pub(super) struct Python<'a> {
    /// Its parameters, each with what follows its name.
    pub(super) parameters: Vec<(&'a str, &'a str)>,
    /// Its lines up to the first function inside of it.
    pub(super) body: Vec<&'a str>,
}

impl<'a> Inline<'a> {
    /// The functions of a runtime whose code stands in the template as it is.
    pub(super) fn all(view: &'a View, runtime: &str) -> Vec<Self> {
        let functions = view.of_type("AWS::Lambda::Function").iter();
        let inline = |function: &'a Resource<'a>| {
            function.text(&["Runtime"]).filter(|name| name.starts_with(runtime))?;
            let (handler, code) = (function.text(&["Handler"])?, function.text(&["Code", "ZipFile"])?);
            Some(Self { function, handler, code })
        };
        functions.filter_map(inline).collect()
    }

    /// The name of the function in its file.
    pub(super) fn name(&self) -> &'a str {
        self.handler.rsplit_once('.').map_or(self.handler, |(_, name)| name)
    }

    /// The function, where Python defines it at the beginning of a line.
    pub(super) fn python(&self) -> Option<Python<'a>> {
        let head = format!("def {}(", self.name());
        let at = self.code.match_indices(&head).map(|(at, _)| at);
        let at = at.into_iter().find(|at| *at == 0 || self.code[..*at].ends_with('\n'))?;
        let rest = &self.code[at + head.len()..];
        let end = closing(rest)?;
        let after = rest[end..].split_once('\n').map_or("", |(_, after)| after);
        let inside = |line: &&str| line.trim().is_empty() || line.starts_with([' ', '\t']);
        let is_nested =
            |line: &&str| ["def ", "async def ", "class "].iter().any(|word| line.trim().starts_with(word));
        Some(Python {
            parameters: split(&rest[..end]).into_iter().map(named).collect(),
            body: after.lines().take_while(inside).take_while(|line| !is_nested(line)).collect(),
        })
    }
}

/// Where the bracket closes that was opened before.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, letter)| {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        None
    })
}

/// What stands between commas that are in no bracket.
fn split(text: &str) -> Vec<&str> {
    let mut depth = 0;
    let parts = text.split(|letter| {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        letter == ',' && depth == 0
    });
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn named(parameter: &str) -> (&str, &str) {
    let end = parameter.find([':', '=', ' ']).unwrap_or(parameter.len());
    parameter.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_split_where_no_bracket_is_open() {
        let text = "event, context: dict[str, int] = {}, *rest)";
        let parameters: Vec<_> = split(&text[..closing(text).unwrap()]).into_iter().map(named).collect();
        assert_eq!(parameters, [("event", ""), ("context", ": dict[str, int] = {}"), ("*rest", "")]);
    }
}
