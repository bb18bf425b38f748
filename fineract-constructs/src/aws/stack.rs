//! CloudFormation stacks and their outputs.

use fineract_core::{Construct, Doc, IntoValue, Leaf, NodeId, Place, Scope, Slot, Unit, UnitKind};
use vecmap::VecMap;

/// A CloudFormation stack: what is added below it goes to its template.
///
/// # Reports
/// `NAME-001` for a name that CloudFormation doesn't take, `LIM-001` and following for a template over its limits.
#[derive(Clone, Debug)]
pub struct Stack {
    name: String,
    place: Place,
    after: Vec<NodeId>,
    settings: VecMap<&'static str, Doc>,
}

/// The handle of a [`Stack`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StackRef(NodeId);

impl Stack {
    /// A stack with a name (at most 128 of `[A-Za-z0-9-]`, a letter first) in an account and region.
    pub fn new(name: impl Into<String>, place: Place) -> Self {
        Self { name: name.into(), place, after: Vec::new(), settings: VecMap::new() }
    }

    /// The environment that the stack belongs to, which some policies ask for.
    pub fn environment(mut self, name: impl Into<String>) -> Self {
        self.settings.insert("environment", Doc::Str(name.into()));
        self
    }

    /// What the stack is for, at most 1,024 bytes.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.settings.insert("description", Doc::Str(text.into()));
        self
    }

    /// Protects the stack from deletion.
    pub fn termination_protection(mut self) -> Self {
        self.settings.insert("terminationProtection", Doc::Bool(true));
        self
    }

    /// A unit that must be deployed before, besides those that this stack refers to.
    pub fn after(mut self, unit: impl Into<NodeId>) -> Self {
        self.after.push(unit.into());
        self
    }
}

impl Construct for Stack {
    type Handle = StackRef;

    fn build(self, scope: &mut Scope) -> StackRef {
        let Self { name, place, after, settings } = self;
        StackRef(scope.become_unit(Unit { kind: UnitKind::Stack, name, place, after, settings }))
    }
}

impl From<StackRef> for NodeId {
    fn from(stack: StackRef) -> Self {
        stack.0
    }
}

/// A named output of a stack, for readers outside of the program.
///
/// What the program itself reads from another stack needs none: the linker makes those outputs.
#[derive(Clone, Debug)]
pub struct Output {
    value: Doc,
    description: Option<String>,
}

impl Output {
    /// An output with a value.
    pub fn new(value: impl IntoValue<String>) -> Self {
        Self { value: value.into_value().into_doc(), description: None }
    }

    /// What the value is for, at most 1,024 bytes.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }
}

impl Construct for Output {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let description = self.description.map(|text| ("Description", Doc::Str(text)));
        let body = Doc::map(description.into_iter().chain([("Value", self.value)]));
        scope.become_leaf(Leaf::new(Slot::Output, "", body));
    }
}
