//! Writes a document for its consumer, with every expression as the consumer's engine reads it.

use std::borrow::Cow;

use fineract_core::{Doc, Expr, NodeId, UnitKind};
use serde::ser::{Error, Serialize, Serializer};

use super::plan::is_stuck;
use crate::synth::CrossStack;
use crate::synth::finish::Program;
use crate::synth::link::{Foreign, Links, Target, target};

/// The consumer that a document is lowered for.
#[derive(Clone, Copy)]
pub(super) struct Lower<'a> {
    pub(super) program: &'a Program,
    pub(super) links: &'a Links,
    pub(super) unit: NodeId,
}

/// A document that serializes as its consumer reads it.
#[derive(Clone, Copy)]
pub(super) struct Lowered<'a> {
    lower: Lower<'a>,
    doc: &'a Doc,
}

/// A document without expressions.
#[derive(Clone, Copy)]
pub(super) struct Plain<'a>(pub(super) &'a Doc);

impl Serialize for Lowered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let below = |doc| Lowered { lower: self.lower, doc };
        match self.doc {
            Doc::List(items) => serializer.collect_seq(items.iter().map(below)),
            Doc::Map(map) => serializer.collect_map(map.iter().map(|(key, value)| (key, below(value)))),
            Doc::Expr(expr) => Plain(&self.lower.expr(expr)).serialize(serializer),
            leaf => Plain(leaf).serialize(serializer),
        }
    }
}

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Doc::Null => serializer.serialize_unit(),
            Doc::Bool(value) => serializer.serialize_bool(*value),
            Doc::Int(value) => serializer.serialize_i64(*value),
            Doc::Float(value) => serializer.serialize_f64(*value),
            Doc::Str(text) => serializer.serialize_str(text),
            Doc::List(items) => serializer.collect_seq(items.iter().map(Plain)),
            Doc::Map(map) => serializer.collect_map(map.iter().map(|(key, value)| (key, Plain(value)))),
            Doc::Expr(_) => Err(S::Error::custom("an expression has no consumer")),
        }
    }
}

impl<'a> Lower<'a> {
    /// The document as it is written.
    pub(super) fn doc(self, doc: &'a Doc) -> Lowered<'a> {
        Lowered { lower: self, doc }
    }

    /// The document without expressions; itself, if it has none.
    pub(super) fn plain(self, doc: &'a Doc) -> Cow<'a, Doc> {
        let mut has_expressions = false;
        doc.walk(&mut |doc| has_expressions |= matches!(doc, Doc::Expr(_)));
        if has_expressions { Cow::Owned(self.copy(doc)) } else { Cow::Borrowed(doc) }
    }

    fn copy(self, doc: &Doc) -> Doc {
        match doc {
            Doc::List(items) => Doc::List(items.iter().map(|item| self.copy(item)).collect()),
            Doc::Map(map) => Doc::map(map.iter().map(|(key, value)| (key.clone(), self.copy(value)))),
            Doc::Expr(expr) => self.expr(expr),
            leaf => leaf.clone(),
        }
    }

    fn expr(self, expr: &Expr) -> Doc {
        match expr {
            Expr::Ref(node) => self.reference(*node, None),
            Expr::Att(node, name) => self.reference(*node, Some(name)),
            Expr::Id(node) => self.program.logical_id(*node).into(),
            Expr::Pseudo(name) => Doc::map([("Ref", *name)]),
            Expr::Join(separator, parts) => self.join(separator, parts),
            Expr::Call(name, args) => Doc::map([(*name, self.copy(args))]),
        }
    }

    /// Literal text joins at synth, as some parts are only known to be literal once they are linked.
    fn join(self, separator: &str, parts: &[Doc]) -> Doc {
        let mut joined: Vec<Doc> = Vec::new();
        for part in parts.iter().map(|part| self.copy(part)) {
            match (joined.last_mut(), part) {
                (Some(Doc::Str(last)), Doc::Str(next)) => {
                    last.push_str(separator);
                    last.push_str(&next);
                }
                (_, next) => joined.push(next),
            }
        }
        if joined.len() == 1 {
            return joined.remove(0);
        }
        if self.program.unit(self.unit).kind == UnitKind::Bundle {
            let parts: Vec<_> = joined.iter().map(|part| part.as_str().unwrap_or_default()).collect();
            return parts.join(separator).into();
        }
        Doc::map([("Fn::Join", Doc::list([separator.into(), Doc::List(joined)]))])
    }

    fn reference(self, node: NodeId, attribute: Option<&'static str>) -> Doc {
        match target(self.program, self.unit, node, attribute) {
            Target::Local => local(self.program.logical_id(node), attribute),
            Target::Literal(literal) => self.copy(&literal),
            Target::Foreign(foreign) if self.program.unit(self.unit).kind == UnitKind::Bundle => {
                let known = self.links.known.get(&foreign).cloned();
                known.unwrap_or_else(|| placeholder(self.program, &foreign)).into()
            }
            Target::Foreign(foreign) => self.foreign(&foreign),
            Target::Nowhere => Doc::Null,
        }
    }

    fn foreign(self, foreign: &Foreign) -> Doc {
        let holder = holder(&foreign.output);
        if self.links.cross_stack == CrossStack::Parameters {
            return local(&holder, None);
        }
        if self.links.imports[&self.unit][foreign].needs_holder() {
            return local(&holder, Some("Value"));
        }
        self.get_stack_output(foreign)
    }

    /// The intrinsic that reads an output of another stack when this one is created or updated; the value itself, where the
    /// other's region is lost.
    pub(super) fn get_stack_output(self, foreign: &Foreign) -> Doc {
        let (here, there) = (self.program.unit(self.unit), self.program.unit(foreign.stack));
        let is_lost = |lost| is_stuck(self.program, here, foreign, lost);
        if let Some(known) = self.links.known.get(foreign).filter(|_| self.links.lost.is_some_and(is_lost)) {
            return known.as_str().into();
        }
        let mut arguments = vec![("StackName", there.name.as_str()), ("OutputName", &foreign.output)];
        if here.place.region != there.place.region {
            arguments.push(("Region", there.place.region));
        }
        if let Some(role) = self.links.reader(&there.place.account, &here.place.account) {
            arguments.push(("RoleArn", role));
        }
        Doc::map([("Fn::GetStackOutput", Doc::map(arguments))])
    }
}

/// The reference value of what is in the same template, or an attribute of it.
pub(super) fn local(logical_id: &str, attribute: Option<&str>) -> Doc {
    match attribute {
        None => Doc::map([("Ref", logical_id)]),
        Some(name) => Doc::map([("Fn::GetAtt", Doc::list([logical_id, name]))]),
    }
}

/// The logical id of the parameter that holds an output of another stack in a template.
pub(super) fn holder(output: &str) -> String {
    format!("Import{output}")
}

/// What stands in a manifest for a value that only the deployment knows.
pub(super) fn placeholder(program: &Program, foreign: &Foreign) -> String {
    format!("@{{{}/{}}}", program.unit(foreign.stack).name, foreign.output)
}
