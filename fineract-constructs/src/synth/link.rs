//! Resolves each reference from where a value is produced to where it is consumed.
//!
//! This is the only place that knows how a value gets from one unit to another.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Diag, Doc, Expr, NodeId, Severity, Slot, UnitKind};

use super::CrossStack;
use super::finish::Program;
use crate::aws::readers;
use crate::parallel;

/// Every reference between units, resolved.
#[derive(Debug)]
pub(super) struct Links {
    pub(super) cross_stack: CrossStack,
    /// Consumer and producer unit, with the references that made the edge.
    pub(super) edges: BTreeMap<(NodeId, NodeId), Vec<Reference>>,
    /// What each stack must put out for others: the output's name and what it gives.
    pub(super) outputs: BTreeMap<NodeId, BTreeMap<String, Source>>,
    /// What each unit reads from others.
    pub(super) imports: BTreeMap<NodeId, BTreeMap<Foreign, Uses>>,
    /// The role that the stacks of an account read outputs of another by.
    readers: BTreeMap<Accounts, Reader>,
    /// Values of deployed stacks that manifests take in place of placeholders.
    pub(super) known: BTreeMap<Foreign, String>,
    /// The region whose stacks don't answer: templates of other regions take known values of theirs as well.
    pub(super) lost: Option<&'static str>,
    pub(super) findings: Vec<Diag>,
}

/// The account that stacks read from, and theirs.
type Accounts = (String, String);

/// A role that lets stacks of other accounts read outputs.
#[derive(Clone, Debug)]
struct Reader {
    node: NodeId,
    arn: String,
}

/// A reference from one node to another.
#[derive(Clone, Debug)]
pub(super) struct Reference {
    pub(super) from: NodeId,
    pub(super) to: NodeId,
}

/// What an output gives: a node's reference value or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Source {
    pub(super) node: NodeId,
    pub(super) attribute: Option<&'static str>,
}

/// An output of another stack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Foreign {
    /// Unique in the program, as logical ids are; so it alone decides the order.
    pub(super) output: String,
    pub(super) stack: NodeId,
}

/// How a unit uses an output of another stack.
#[derive(Clone, Debug, Default)]
pub(super) struct Uses {
    count: usize,
    /// Whether it stands where `Fn::GetStackOutput` may not, such as in `Fn::Sub`.
    restricted: bool,
    /// The first node that uses it.
    pub(super) by: BTreeSet<NodeId>,
}

/// Where a reference leads, seen from its consumer.
pub(super) enum Target {
    /// The same unit.
    Local,
    /// A value that synth computed.
    Literal(Doc),
    /// An output of another stack.
    Foreign(Foreign),
    /// Nothing that could be written; a finding says why.
    Nowhere,
}

impl Uses {
    /// Whether a template must hold the value in a place of its own: `Fn::GetStackOutput` is resolved once for each
    /// time that it occurs, against a quota of one in a second, and it may not stand everywhere.
    pub(super) fn needs_holder(&self) -> bool {
        self.count > 1 || self.restricted
    }
}

static NO_REFERENCE: Code = Code {
    id: "LINK-001",
    title: "a reference that can't be written",
    severity: Severity::Error,
    explanation: "CloudFormation can't read from a Kubernetes object, and only resources have a reference value or \
attributes. Turn the direction around: let the object take a name or a binding from the stack.",
};

static OUTPUT_CLASH: Code = Code {
    id: "LINK-002",
    title: "two values with one output name",
    severity: Severity::Error,
    explanation: "The name of an output that another stack reads is made of the logical id and the attribute. Here two \
different values give the same name. Rename one of the two constructs.",
};

static OTHER_ACCOUNT: Code = Code {
    id: "LINK-004",
    title: "a value of another account",
    severity: Severity::Error,
    explanation: "A stack reads the outputs of another account's stacks by a role there, which `Fn::GetStackOutput` takes, \
and the program has none that lets this account read. The deployment would find no such stack.\n\nAdd `DeliveryRoles` to the \
bootstrap of each account, each with the others as `.peer(account)`; or let a pipeline that may read both accounts hand the \
values on, `Application::cross_stack(CrossStack::Parameters)`.\n\nSource: CloudFormation template reference, \
`Fn::GetStackOutput`.",
};

pub(super) static CODES: &[&Code] = &[&NO_REFERENCE, &OUTPUT_CLASH, &OTHER_ACCOUNT];

/// Finds and resolves every reference.
pub(super) fn link(program: &Program, cross_stack: CrossStack) -> Links {
    let mut links = Links {
        cross_stack,
        edges: BTreeMap::new(),
        outputs: BTreeMap::new(),
        imports: BTreeMap::new(),
        readers: roles(program),
        known: BTreeMap::new(),
        lost: None,
        findings: Vec::new(),
    };
    let found = parallel::each(&program.units, |&unit| references(program, unit));
    for (&unit, found) in program.units.iter().zip(found) {
        for found in found {
            links.follow(program, unit, found);
        }
    }
    links
}

/// A node that something of a unit needs.
struct Found {
    from: NodeId,
    to: NodeId,
    value: Option<ValueOf>,
}

/// What is needed of the node, besides that it is there.
struct ValueOf {
    attribute: Option<&'static str>,
    /// Whether it stands where `Fn::GetStackOutput` may not.
    restricted: bool,
    target: Target,
}

/// All that a unit refers to.
fn references(program: &Program, unit: NodeId) -> Vec<Found> {
    let mut references = Vec::new();
    for &from in program.leaves(unit) {
        let leaf = program.leaf(from);
        let mut found = |expr: &Expr, restricted| {
            let (to, attribute) = match expr {
                Expr::Ref(to) => (*to, None),
                Expr::Att(to, name) => (*to, Some(*name)),
                Expr::Id(to) => return references.push(Found { from, to: *to, value: None }),
                Expr::Pseudo(_) | Expr::Join(..) | Expr::Call(..) => return,
            };
            let target = target(program, unit, to, attribute);
            references.push(Found { from, to, value: Some(ValueOf { attribute, restricted, target }) });
        };
        visit(&leaf.body, false, &mut found);
        leaf.attributes.values().for_each(|attribute| visit(attribute, false, &mut found));
        references.extend(leaf.depends_on.iter().map(|&to| Found { from, to, value: None }));
    }
    references
}

/// The roles by which accounts read outputs of each other.
fn roles(program: &Program) -> BTreeMap<Accounts, Reader> {
    let mut found = BTreeMap::new();
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack) {
        let there = &program.unit(unit).place.account;
        for &node in program.leaves(unit) {
            for (here, arn) in readers(&program.tree, node) {
                found.insert((there.clone(), here.to_owned()), Reader { node, arn: arn.to_owned() });
            }
        }
    }
    found
}

/// Calls `found` for every expression in a document, saying whether it stands where `Fn::GetStackOutput` may not.
fn visit<'a>(doc: &'a Doc, restricted: bool, found: &mut impl FnMut(&'a Expr, bool)) {
    match doc {
        Doc::List(items) => items.iter().for_each(|item| visit(item, restricted, found)),
        Doc::Map(map) => map.values().for_each(|value| visit(value, restricted, found)),
        Doc::Expr(expr) => {
            found(expr, restricted);
            match &**expr {
                Expr::Join(_, parts) => parts.iter().for_each(|part| visit(part, restricted, found)),
                Expr::Call(name, args) => {
                    visit(args, restricted || !matches!(*name, "Fn::If" | "Fn::Select"), found);
                }
                Expr::Ref(_) | Expr::Att(..) | Expr::Id(_) | Expr::Pseudo(_) => {}
            }
        }
        Doc::Null | Doc::Bool(_) | Doc::Int(_) | Doc::Float(_) | Doc::Str(_) => {}
    }
}

impl Links {
    fn follow(&mut self, program: &Program, unit: NodeId, found: Found) {
        let Found { from, to, value } = found;
        self.edge(program, unit, from, to);
        let Some(ValueOf { attribute, restricted, target }) = value else { return };
        match target {
            Target::Local | Target::Literal(_) => {}
            Target::Foreign(foreign) => {
                self.read(program, unit, from, to);
                let source = Source { node: to, attribute };
                let outputs = self.outputs.entry(foreign.stack).or_default();
                let first = outputs.entry(foreign.output.clone()).or_insert_with(|| source.clone());
                if *first != source {
                    let message = format!("`{}` would stand for two values", foreign.output);
                    let diag = program.diag(&OUTPUT_CLASH, to, message);
                    self.findings.push(diag.related(program.tree.origin(first.node), "the other value"));
                }
                let in_output = program.leaf(from).slot == Slot::Output;
                let uses = self.imports.entry(unit).or_default().entry(foreign).or_default();
                uses.count += 1;
                uses.restricted |= restricted || in_output;
                uses.by.insert(from);
            }
            Target::Nowhere => {
                let message = format!("`{}` has no value that a reference could give", program.tree.path(to));
                let diag = program.diag(&NO_REFERENCE, from, message);
                self.findings.push(diag.related(program.tree.origin(to), "what is referred to"));
            }
        }
    }

    /// Puts a stack after the role that it reads another account's output by; reports that there is none.
    fn read(&mut self, program: &Program, unit: NodeId, from: NodeId, to: NodeId) {
        let here = program.unit(unit);
        let there = &program.unit(program.unit_of(to).expect("what is put out is in a stack")).place.account;
        let by_intrinsic = self.cross_stack == CrossStack::GetStackOutput && here.kind == UnitKind::Stack;
        if !by_intrinsic || here.place.account == *there {
            return;
        }
        if let Some(reader) = self.readers.get(&(there.clone(), here.place.account.clone())) {
            return self.edge(program, unit, from, reader.node);
        }
        let message = format!("account {} reads from account {there}", here.place.account);
        let diag = program.diag(&OTHER_ACCOUNT, from, message);
        let diag = diag.related(program.tree.origin(to), "what is read");
        self.findings.push(diag.help(format!(
            "add `DeliveryRoles` to both accounts, that of {there} with `.peer({})`",
            here.place.account
        )));
    }

    /// The role by which stacks of an account read outputs of another.
    pub(super) fn reader(&self, there: &str, here: &str) -> Option<&str> {
        self.readers.get(&(there.to_owned(), here.to_owned())).map(|reader| reader.arn.as_str())
    }

    fn edge(&mut self, program: &Program, unit: NodeId, from: NodeId, to: NodeId) {
        if let Some(producer) = program.unit_of(to).filter(|producer| *producer != unit) {
            self.edges.entry((unit, producer)).or_default().push(Reference { from, to });
        }
    }
}

/// Where a reference leads, seen from a unit.
pub(super) fn target(program: &Program, unit: NodeId, to: NodeId, attribute: Option<&'static str>) -> Target {
    let (Some(producer), Some(leaf)) = (program.tree[to].unit, program.tree[to].as_leaf()) else {
        return Target::Nowhere;
    };
    match leaf.slot {
        Slot::Resource if producer == unit => return Target::Local,
        Slot::Resource => {}
        Slot::Condition | Slot::Output | Slot::Object | Slot::Release | Slot::File => return Target::Nowhere,
    }
    if program.unit(producer).kind != UnitKind::Stack {
        return Target::Nowhere;
    }
    if let Some(literal) = computed(&leaf.ty, &leaf.body, attribute) {
        return Target::Literal(literal);
    }
    let suffix: String = attribute.unwrap_or("Ref").chars().filter(char::is_ascii_alphanumeric).collect();
    Target::Foreign(Foreign { stack: producer, output: format!("{}{suffix}", program.logical_id(to)) })
}

/// The value of a reference or attribute, where the program chose it: the name of a role, a bucket, a cluster.
fn computed(ty: &str, properties: &Doc, attribute: Option<&str>) -> Option<Doc> {
    let property = match attribute {
        Some(name) => name,
        None => match fineract_schema::resource_type(ty)?.reference() {
            [only] => only.as_str(),
            _ => return None,
        },
    };
    match properties.as_map()?.get(property)? {
        literal @ Doc::Str(_) => Some(literal.clone()),
        _ => None,
    }
}
