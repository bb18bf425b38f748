//! What is wrong with a configuration.

use fineract_core::{Code, Severity};

const fn error(id: &'static str, title: &'static str, explanation: &'static str) -> Code {
    Code { id, title, severity: Severity::Error, explanation }
}

pub(super) static SYNTAX: Code = error(
    "CFG-001",
    "not YAML",
    "The configuration can't be read as YAML 1.2. Reading stops at the first such place; what is before it is checked \
once it can be read.",
);

pub(super) static UNREADABLE: Code = error(
    "CFG-002",
    "YAML that isn't read",
    "A configuration is one document of maps, lists, text, numbers and booleans. Tags, aliases and keys that aren't text \
are refused: they make a file say something else than what a reviewer sees in it.",
);

pub(super) static DUPLICATE: Code = error(
    "CFG-003",
    "key that stands twice",
    "A map has the same key twice. Readers of YAML differ in which one they take, so neither is taken.",
);

pub(super) static UNKNOWN: Code = error(
    "CFG-004",
    "unknown key",
    "The app's configuration has no such key. `cargo run -- schema platform` prints the JSON Schema of what it has.",
);

pub(super) static MISSING: Code = error(
    "CFG-005",
    "missing key",
    "A key that the app needs isn't there. `cargo run -- schema platform` prints the JSON Schema of what it needs.",
);

pub(super) static TYPE: Code = error(
    "CFG-006",
    "value of another type",
    "A value isn't of the type that its key takes. Numbers that are names, such as account numbers and versions, are \
text: put them in quotes.",
);

pub(super) static VALUE: Code = error(
    "CFG-007",
    "value that isn't allowed",
    "A value is of the right type, but out of range, not one of those that are known, or not of the form that is asked \
for. `cargo run -- schema platform` prints the JSON Schema that says what is.",
);

pub(super) static REFERENCE: Code = error(
    "CFG-008",
    "contradiction in the configuration",
    "Values of the configuration don't fit together: one names another that isn't there, or two can't hold at the same \
time.",
);

pub(crate) static CODES: &[&Code] =
    &[&SYNTAX, &UNREADABLE, &DUPLICATE, &UNKNOWN, &MISSING, &TYPE, &VALUE, &REFERENCE];
