//! CloudFormation's own notation, which `raw` takes: `{"Ref": "NetworkVpc"}` becomes the reference that it says, so that
//! the linker follows it and every check sees it.
//!
//! What can't be read, such as the name of nothing, stays as it is; `check::references` reports it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fineract_core::{Doc, Expr, Map, NodeId, Slot};
use fineract_schema::resource_type;

use super::finish::Program;

/// The functions of templates that are no reference.
pub(super) const FUNCTIONS: &[&str] = &[
    "Fn::And",
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::Equals",
    "Fn::FindInMap",
    "Fn::GetAZs",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Not",
    "Fn::Or",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::Transform",
];

/// The parameters that every stack has.
pub(super) const PSEUDO: &[&str] = &[
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// Reads the notation in all that stacks hold.
pub(super) fn read(program: &mut Program) {
    let nodes: Vec<_> = program.by_logical_id().into_values().collect();
    let resources = nodes.iter().filter(|node| program.leaf(**node).slot == Slot::Resource);
    let types: Vec<_> = resources.map(|node| (*node, program.leaf(*node).ty.clone())).collect();
    let Program { tree, logical_ids, .. } = program;
    let names = types.into_iter().map(|(node, ty)| (logical_ids[node.index()].as_str(), (node, ty)));
    let names = Names(names.collect());
    for node in nodes {
        let leaf = tree.leaf_mut(node).expect("only leaves have logical ids");
        names.read(&mut leaf.body);
        leaf.attributes.values_mut().for_each(|attribute| names.read(attribute));
    }
}

/// Resources by their logical ids, with their types.
struct Names<'a>(BTreeMap<&'a str, (NodeId, Cow<'static, str>)>);

impl Names<'_> {
    fn read(&self, doc: &mut Doc) {
        match doc {
            Doc::List(items) => items.iter_mut().for_each(|item| self.read(item)),
            Doc::Map(map) => map.values_mut().for_each(|value| self.read(value)),
            Doc::Expr(expr) => match &mut **expr {
                Expr::Join(_, parts) => parts.iter_mut().for_each(|part| self.read(part)),
                Expr::Call(_, args) => self.read(args),
                Expr::Ref(_) | Expr::Att(..) | Expr::Id(_) | Expr::Pseudo(_) => {}
            },
            Doc::Null | Doc::Bool(_) | Doc::Int(_) | Doc::Float(_) | Doc::Str(_) => {}
        }
        let expr = match doc {
            Doc::Map(map) => call(map).and_then(|(name, args)| self.expression(name, args)),
            Doc::Expr(expr) => match &**expr {
                Expr::Call(name, args) => self.reference(name, args),
                _ => None,
            },
            _ => None,
        };
        if let Some(expr) = expr {
            *doc = expr.into();
        }
    }

    fn expression(&self, name: &str, args: &Doc) -> Option<Expr> {
        let function = || FUNCTIONS.iter().find(|known| **known == name);
        self.reference(name, args).or_else(|| Some(Expr::Call(function()?, args.clone())))
    }

    fn reference(&self, name: &str, args: &Doc) -> Option<Expr> {
        match (name, args) {
            ("Ref", Doc::Str(name)) => self.named(name),
            ("Fn::GetAtt", Doc::Str(path)) => self.named(path).filter(|_| path.contains('.')),
            ("Fn::GetAtt", Doc::List(args)) => {
                let [Doc::Str(name), Doc::Str(attribute)] = &args[..] else { return None };
                self.attribute(name, attribute)
            }
            ("Fn::Sub", Doc::Str(text)) => self.substitution(text, &Map::default()),
            ("Fn::Sub", Doc::List(args)) => {
                let [Doc::Str(text), Doc::Map(variables)] = &args[..] else { return None };
                self.substitution(text, variables)
            }
            _ => None,
        }
    }

    /// What a name stands for: a pseudo parameter, a resource, or, after a dot, its attribute.
    fn named(&self, name: &str) -> Option<Expr> {
        if let Some(pseudo) = PSEUDO.iter().find(|pseudo| **pseudo == name) {
            return Some(Expr::Pseudo(pseudo));
        }
        match name.split_once('.') {
            Some((name, attribute)) => self.attribute(name, attribute),
            None => self.0.get(name).map(|(node, _)| Expr::Ref(*node)),
        }
    }

    fn attribute(&self, name: &str, attribute: &str) -> Option<Expr> {
        let (node, ty) = self.0.get(name)?;
        let attribute = resource_type(ty)?.attributes().find(|known| *known == attribute)?;
        Some(Expr::Att(*node, attribute))
    }

    /// Text with resources in it, as its parts; none for text that names no resource.
    fn substitution(&self, text: &str, variables: &Map) -> Option<Expr> {
        let pieces = pieces(text);
        let is_resource = |name: &str| !variables.contains_key(name) && !name.starts_with("AWS::");
        if !pieces.iter().any(|piece| matches!(piece, Piece::Name(name) if is_resource(name))) {
            return None;
        }
        let part = |piece| match piece {
            Piece::Text(text) => Some(Doc::Str(text)),
            Piece::Name(name) => match variables.get(name) {
                Some(value) => Some(value.clone()),
                None => self.named(name).map(Doc::from),
            },
        };
        Some(Expr::Join("", pieces.into_iter().map(part).collect::<Option<_>>()?))
    }
}

/// The only member of a map that is written as a function.
pub(super) fn call(map: &Map) -> Option<(&str, &Doc)> {
    let (name, args) = map.first().filter(|_| map.len() == 1)?;
    (name == "Ref" || name.starts_with("Fn::")).then_some((&**name, args))
}

/// A piece of a text for `Fn::Sub`.
pub(super) enum Piece<'a> {
    Text(String),
    /// What stands in `${…}`.
    Name(&'a str),
}

/// The pieces of a text for `Fn::Sub`; `${!x}` is `${x}` itself.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut plain, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("${") {
        plain.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            plain.push_str("${");
            rest = after;
            continue;
        };
        rest = after;
        if let Some(name) = name.strip_prefix('!') {
            plain.extend(["${", name, "}"]);
        } else {
            if !plain.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
            }
            pieces.push(Piece::Name(name.trim()));
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    pieces
}
