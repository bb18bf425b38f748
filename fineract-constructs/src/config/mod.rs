//! What an app takes from a file: accounts, domains, sizes, image tags.
//!
//! An app says what it takes by a type; the file is YAML, its schema is written from the type, and every mistake in it is
//! shown at its line. Only `cli` reads the file: the app gets the value.

mod check;
mod codes;
mod problem;
mod read;
pub(crate) mod yaml;

use std::ops::Range;

use fineract_core::Scope;
use schemars::{JsonSchema, Schema, schema_for};
use serde::de::DeserializeOwned;

pub(crate) use check::nearest;
pub(crate) use codes::CODES;
pub use problem::Problem;

use codes::REFERENCE;
use yaml::Node;

/// What an app takes from its configuration file, and the app itself.
///
/// Types say what a key takes, for the check and for editors alike: `#[serde(deny_unknown_fields)]` refuses keys that
/// aren't there, `#[schemars(range(min = 1))]` and `#[schemars(regex(pattern = "…"))]` limit values, and a doc comment is
/// what an error says of a key.
///
/// ```
/// use fineract_constructs::aws::{AccountId, Site, region};
/// use fineract_constructs::cli::Application;
/// use fineract_constructs::config::{Configuration, Contradictions};
/// use fineract_constructs::core::Scope;
///
/// #[derive(serde::Deserialize, schemars::JsonSchema)]
/// #[serde(deny_unknown_fields)]
/// struct Bank {
///     /// The account that owns the bank.
///     account: AccountId,
/// }
///
/// impl Configuration for Bank {
///     fn build(&self, app: &mut Scope) {
///         let site = Site::new("bank", "prod", self.account, region::IRELAND);
///         app.add("events", site.stack("events"));
///     }
/// }
///
/// const APPS: &[Application] = &[Application::configured::<Bank>("bank")];
///
/// let bank = APPS[0].configure("platform.yaml", "account: '111122223333'").unwrap();
/// assert!(APPS[0].configure("platform.yaml", "acount: '111122223333'").is_err());
/// ```
pub trait Configuration: DeserializeOwned + JsonSchema + Send + Sync + 'static {
    /// Writes the app's tree.
    fn build(&self, app: &mut Scope);

    /// Reports values that don't fit together, which a schema can't say.
    fn check(&self, contradictions: &mut Contradictions) {
        let _ = contradictions;
    }
}

/// Values of a configuration that don't fit together.
pub struct Contradictions<'a> {
    document: &'a Node,
    problems: Vec<Problem>,
}

impl Contradictions<'_> {
    /// Reports a contradiction at the value to which keys lead.
    pub fn report(&mut self, keys: &[&str], message: impl Into<String>, help: impl Into<String>) {
        let (_, value) = place(self.document, keys);
        self.problems.push(Problem::new(&REFERENCE, value, message).help(help));
    }

    /// Reports a name, the value to which keys lead or the last of them, that isn't among those that are known.
    pub fn unknown<'b>(&mut self, keys: &[&str], name: &str, known: impl Iterator<Item = &'b str>) {
        let known: Vec<_> = known.collect();
        let help = nearest(name, known.iter().copied()).map_or_else(
            || {
                format!(
                    "there are {}",
                    known.iter().map(|known| format!("`{known}`")).collect::<Vec<_>>().join(", ")
                )
            },
            |nearest| format!("did you mean `{nearest}`?"),
        );
        let message = format!("`{}` names `{name}`, which isn't there", keys.join("."));
        let (key, value) = place(self.document, keys);
        let span = if keys.last() == Some(&name) { key } else { value };
        self.problems.push(Problem::new(&REFERENCE, span, message).help(help));
    }
}

/// Where the last of some keys stands, and where its value does, which of a map or list is its key. Of keys that lead
/// nowhere, where they end.
fn place(document: &Node, keys: &[&str]) -> (Range<usize>, Range<usize>) {
    let mut node = document;
    let mut spans = (0..0, 0..0);
    for name in keys {
        let Some((key, value)) = node.member(name) else { return spans };
        let is_plain = matches!(value.value, yaml::Value::Scalar(_));
        spans = (key.span.clone(), if is_plain { value.span.clone() } else { key.span.clone() });
        node = value;
    }
    spans
}

/// Reads a configuration, or says all that is wrong with it.
pub(crate) fn read<C: Configuration>(text: &str) -> Result<C, Vec<Problem>> {
    let document = yaml::read(text)?;
    let problems = check::check(schema::<C>().as_value(), &document);
    if !problems.is_empty() {
        return Err(problems);
    }
    let configuration: C = read::read(&document).map_err(|problem| vec![problem])?;
    let mut contradictions = Contradictions { document: &document, problems: Vec::new() };
    configuration.check(&mut contradictions);
    let problems = contradictions.problems;
    if problems.is_empty() { Ok(configuration) } else { Err(problems) }
}

/// The JSON Schema of a configuration.
pub(crate) fn schema<C: Configuration>() -> Schema {
    schema_for!(C)
}
