//! Load balancers, web ACLs, names and accelerators, whoever wrote them: a construct or a program's own resources.

mod accelerators;
mod balancers;
mod records;
mod web;

use fineract_core::{Code, Diag, Doc, Expr, NodeId, Slot, UnitKind};

use crate::synth::finish::Program;

pub(in crate::synth) use accelerators::CODES as ACCELERATORS;
pub(in crate::synth) use balancers::CODES as BALANCERS;
pub(in crate::synth) use records::CODES as RECORDS;
pub(in crate::synth) use web::CODES as WEB;

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    balancers::check(program, findings);
    web::check(program, findings);
    accelerators::check(program, findings);
    records::check(program, findings);
}

/// A resource of a stack.
#[derive(Clone, Copy)]
struct Resource<'a> {
    program: &'a Program,
    node: NodeId,
    unit: NodeId,
    properties: &'a Doc,
}

/// The resources of a type, stack by stack.
fn of_type<'a>(program: &'a Program, ty: &'static str) -> impl Iterator<Item = Resource<'a>> {
    let stacks = program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack);
    stacks.flat_map(move |&unit| {
        let resources = program.slot(unit, Slot::Resource);
        let wanted = resources.filter(move |node| program.leaf(*node).ty == ty);
        wanted.map(move |node| Resource { program, node, unit, properties: &program.leaf(node).body })
    })
}

impl<'a> Resource<'a> {
    fn get(self, path: &[&str]) -> Option<&'a Doc> {
        self.properties.at(path)
    }

    fn text(self, path: &[&str]) -> Option<&'a str> {
        self.get(path).and_then(Doc::as_str)
    }

    fn items(self, path: &[&str]) -> &'a [Doc] {
        self.get(path).and_then(Doc::as_list).unwrap_or_default()
    }

    /// The value of a load balancer's or target group's attribute.
    fn attribute(self, list: &str, key: &str) -> Option<&'a Doc> {
        let of_key = |item: &&Doc| item.at(&["Key"]).and_then(Doc::as_str) == Some(key);
        self.items(&[list]).iter().find(of_key)?.at(&["Value"])
    }

    fn diag(self, code: &'static Code, message: impl Into<String>) -> Diag {
        self.program.diag(code, self.node, message)
    }

    fn region(self) -> &'static str {
        self.program.unit(self.unit).place.region
    }
}

/// The node that a value refers to.
fn referred(doc: &Doc) -> Option<NodeId> {
    match doc {
        Doc::Expr(expr) => match **expr {
            Expr::Ref(node) | Expr::Att(node, _) => Some(node),
            _ => None,
        },
        _ => None,
    }
}
