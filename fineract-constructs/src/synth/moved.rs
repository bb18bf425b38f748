//! What was somewhere else before, resource by resource.

use fineract_core::{Code, Diag, Move, NodeId, Origin, Severity, Slot, UnitKind};
use fineract_schema::did_you_mean;

use super::finish::Program;
use crate::aws::names::logical_id;

/// An entry of the program that says where something was, and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The entry, as `from → to`.
    pub entry: String,
    /// The resources below it.
    pub resources: Vec<MovedResource>,
    /// The line that says so.
    pub origin: Origin,
}

/// A resource's old and new stack and logical id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedResource {
    /// The account of both stacks.
    pub account: String,
    /// The region of both stacks.
    pub region: String,
    /// The stack and logical id that it had.
    pub from: (String, String),
    /// The stack and logical id that it has.
    pub to: (String, String),
}

static TO_NOTHING: Code = Code {
    id: "MOVE-001",
    title: "moved to where nothing is",
    severity: Severity::Error,
    explanation: "A `moved` entry says where a construct was before. No resource of the program is at or below the path \
that it names as the new one.\n\nPaths are from the root: `tree.json` has them. Once the move is deployed, delete the entry.",
};

static STILL_THERE: Code = Code {
    id: "MOVE-002",
    title: "moved from where something still is",
    severity: Severity::Error,
    explanation: "A `moved` entry says that a resource was at another place before, and the program has a resource there \
still. CloudFormation can't take a resource along and keep it.\n\nDelete the entry, or name where the resource was.",
};

static ELSEWHERE: Code = Code {
    id: "MOVE-003",
    title: "moved to another account or region",
    severity: Severity::Error,
    explanation: "A stack refactor moves resources between stacks of one account and region. A resource can't go to \
another region or account: there it is made anew, and what it holds has to be copied.\n\nDelete the entry.",
};

static DONE: Code = Code {
    id: "MOVE-004",
    title: "a move that is done",
    severity: Severity::Warning,
    explanation: "A `moved` entry says where a construct was before, and the output that `diff` compares with has nothing \
there: it was moved, or never was. The entry says nothing any more. Delete it.",
};

pub(super) static CODES: &[&Code] = &[&TO_NOTHING, &STILL_THERE, &ELSEWHERE, &DONE];

impl Moved {
    /// What is said of an entry that matches nothing in the output from before.
    pub fn done(&self) -> Diag {
        let message = format!("nothing was where `{}` says", self.entry);
        Diag::new(&DONE, "", self.origin, message).help("delete the entry")
    }
}

/// What the program's entries come to; reports those that can't be.
pub(super) fn resolve(program: &Program, findings: &mut Vec<Diag>) -> Vec<Moved> {
    program.tree.moves().iter().map(|entry| entry_of(program, entry, findings)).collect()
}

fn entry_of(program: &Program, entry: &Move, findings: &mut Vec<Diag>) -> Moved {
    let mut report = |code, message: String, help: &str| {
        findings.push(Diag::new(code, entry.to.clone(), entry.origin, message).help(help));
    };
    let from = match &entry.from.unit {
        Some(unit) => format!("{} of {unit}", entry.from.path),
        None => entry.from.path.clone(),
    };
    let entry_text = format!("{from} → {}", entry.to);
    let mut moved = Moved { entry: entry_text, resources: Vec::new(), origin: entry.origin };
    for (id, below) in resources_below(program, &entry.to) {
        let Some(stack) = program.tree[id].unit else { continue };
        let unit = program.unit(stack);
        let old_id = format!("{}{}", logical_id(&entry.from.path), logical_id(&below));
        let old_stack = entry.from.unit.as_deref().unwrap_or(&unit.name);
        if let Some(there) = resource_of(program, old_stack, &old_id) {
            let message = format!("`{}` is still in `{old_stack}`", program.tree.path(there));
            report(&STILL_THERE, message, "delete the entry, or name where the resource was");
            break;
        }
        let places = program.units.iter().map(|id| program.unit(*id));
        let mut same_name =
            places.filter(|unit| unit.kind == UnitKind::Stack && unit.name == old_stack).peekable();
        if same_name.peek().is_some() && !same_name.any(|old| old.place == unit.place) {
            let message = format!(
                "`{old_stack}` is not where `{}` is: in {} of {}",
                unit.name, unit.place.region, unit.place.account
            );
            report(&ELSEWHERE, message, "delete the entry: the resource is made anew");
            break;
        }
        moved.resources.push(MovedResource {
            account: unit.place.account.clone(),
            region: unit.place.region.to_owned(),
            from: (old_stack.to_owned(), old_id),
            to: (unit.name.clone(), program.logical_id(id).to_owned()),
        });
    }
    if resources_below(program, &entry.to).next().is_none() {
        let message = format!("no resource is at or below `{}`", entry.to);
        let paths: Vec<_> = program.tree.ids().map(|id| program.tree.path(id)).collect();
        let meant = did_you_mean(&entry.to, paths.iter().map(String::as_str));
        let help =
            meant.unwrap_or_else(|| "name the path that the construct has now, or delete the entry".into());
        report(&TO_NOTHING, message, &help);
    }
    moved
}

/// The resources at or below a path, each with the rest of its path.
fn resources_below<'p>(program: &'p Program, path: &'p str) -> impl Iterator<Item = (NodeId, String)> + 'p {
    program.tree.ids().filter_map(move |id| {
        let leaf = program.tree[id].as_leaf().filter(|leaf| leaf.slot == Slot::Resource);
        leaf?;
        let own = program.tree.path(id);
        let rest = own.strip_prefix(path)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| (id, rest.to_owned()))
    })
}

fn resource_of(program: &Program, stack: &str, logical_id: &str) -> Option<NodeId> {
    let stacks = program.units.iter().filter(|id| program.unit(**id).name == stack);
    stacks.flat_map(|id| program.slot(*id, Slot::Resource)).find(|id| program.logical_id(*id) == logical_id)
}
