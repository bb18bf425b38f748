//! Turns a document into JSON, with every expression as its consumer's engine writes it.

use fineract_core::{Doc, Expr, NodeId, UnitKind};
use serde_json::{Map, Value as Json, json};

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

impl Lower<'_> {
    pub(super) fn doc(self, doc: &Doc) -> Json {
        json_of(doc, &|expr| self.expr(expr))
    }

    fn expr(self, expr: &Expr) -> Json {
        match expr {
            Expr::Ref(node) => self.reference(*node, None),
            Expr::Att(node, name) => self.reference(*node, Some(name)),
            Expr::Id(node) => json!(self.program.logical_id(*node)),
            Expr::Pseudo(name) => json!({"Ref": name}),
            Expr::Join(separator, parts) => self.join(separator, parts),
            Expr::Call(name, args) => json!({*name: self.doc(args)}),
        }
    }

    /// Literal text joins at synth, as some parts are only known to be literal once they are linked.
    fn join(self, separator: &str, parts: &[Doc]) -> Json {
        let mut joined: Vec<Json> = Vec::new();
        for part in parts.iter().map(|part| self.doc(part)) {
            match (joined.last_mut(), part) {
                (Some(Json::String(last)), Json::String(next)) => {
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
            return Json::String(parts.join(separator));
        }
        json!({"Fn::Join": [separator, joined]})
    }

    fn reference(self, node: NodeId, attribute: Option<&'static str>) -> Json {
        match target(self.program, self.unit, node, attribute) {
            Target::Local => local(self.program.logical_id(node), attribute),
            Target::Literal(literal) => self.doc(&literal),
            Target::Foreign(foreign) if self.program.unit(self.unit).kind == UnitKind::Bundle => {
                let known = self.links.known.get(&foreign).cloned();
                Json::String(known.unwrap_or_else(|| placeholder(self.program, &foreign)))
            }
            Target::Foreign(foreign) => self.foreign(&foreign),
            Target::Nowhere => Json::Null,
        }
    }

    fn foreign(self, foreign: &Foreign) -> Json {
        let holder = holder(&foreign.output);
        if self.links.cross_stack == CrossStack::Parameters {
            return json!({"Ref": holder});
        }
        if self.links.imports[&self.unit][foreign].needs_holder() {
            return local(&holder, Some("Value"));
        }
        self.get_stack_output(foreign)
    }

    /// The intrinsic that reads an output of another stack when this one is created or updated.
    pub(super) fn get_stack_output(self, foreign: &Foreign) -> Json {
        let (here, there) = (self.program.unit(self.unit), self.program.unit(foreign.stack));
        let mut arguments = json!({"StackName": there.name, "OutputName": foreign.output});
        if here.place.region != there.place.region {
            arguments["Region"] = json!(there.place.region);
        }
        json!({"Fn::GetStackOutput": arguments})
    }
}

/// A document that has no expressions as JSON.
pub(super) fn plain(doc: &Doc) -> Json {
    json_of(doc, &|_| Json::Null)
}

fn json_of(doc: &Doc, expr: &impl Fn(&Expr) -> Json) -> Json {
    let member = |(key, value): (&String, &Doc)| (key.clone(), json_of(value, expr));
    match doc {
        Doc::Null => Json::Null,
        Doc::Bool(value) => Json::Bool(*value),
        Doc::Int(value) => Json::from(*value),
        Doc::Float(value) => Json::from(*value),
        Doc::Str(text) => Json::String(text.clone()),
        Doc::List(items) => Json::Array(items.iter().map(|item| json_of(item, expr)).collect()),
        Doc::Map(map) => Json::Object(map.iter().map(member).collect::<Map<_, _>>()),
        Doc::Expr(inner) => expr(inner),
    }
}

fn local(logical_id: &str, attribute: Option<&str>) -> Json {
    match attribute {
        None => json!({"Ref": logical_id}),
        Some(name) => json!({"Fn::GetAtt": [logical_id, name]}),
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
