//! Outputs of deployed stacks, as the deployment's tools write them.

use serde_json::Value as Json;

use super::BindingRow;
use crate::aws::Region;

/// What deployed stacks put out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StackOutputs {
    known: Vec<StackOutput>,
    pub(super) lost: Option<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct StackOutput {
    stack: String,
    /// The region and the account, where the file says them.
    place: Option<(String, String)>,
    output: String,
    value: String,
}

impl StackOutputs {
    /// Reads outputs from JSON, in one of two forms: `{"stack": {"Output": "value"}}`, as `cdk deploy --outputs-file`
    /// writes it, or `{"Stacks": […]}` (or only the list), as `aws cloudformation describe-stacks` does. An error says
    /// what is neither.
    pub fn parse(json: &Json) -> Result<Self, String> {
        let stacks = json.get("Stacks").unwrap_or(json);
        let outputs = match (stacks, json) {
            (Json::Array(stacks), _) => described(stacks)?,
            (_, Json::Object(stacks)) => by_stack(stacks)?,
            _ => return Err("it is neither a map of stacks nor a list of them".into()),
        };
        let mut all = Self::default();
        all.extend(Self { known: outputs, lost: None })?;
        Ok(all)
    }

    /// Adds what another file says. An error says what it says otherwise.
    pub fn extend(&mut self, other: Self) -> Result<(), String> {
        for new in other.known {
            let is_same = |old: &&StackOutput| {
                (&old.stack, &old.place, &old.output) == (&new.stack, &new.place, &new.output)
            };
            match self.known.iter().find(is_same) {
                Some(old) if old.value != new.value => {
                    let StackOutput { stack, output, value, .. } = new;
                    return Err(format!("`{output}` of `{stack}` is `{}` and `{value}`", old.value));
                }
                Some(_) => {}
                None => self.known.push(new),
            }
        }
        Ok(())
    }

    /// Puts the values of a region's stacks into the templates of others as well, for CloudFormation can't read them while the
    /// region doesn't answer.
    pub fn lost(mut self, region: Region) -> Self {
        self.lost = Some(region.code());
        self
    }

    /// The value of an output, if it has one; what names the stack's place counts before what doesn't.
    pub(super) fn get(&self, row: &BindingRow) -> Option<&str> {
        let of_this_name = || self.known.iter().filter(|is| is.stack == row.stack && is.output == row.output);
        let is_here = |place: &(String, String)| (&place.0, &place.1) == (&row.region, &row.account);
        let placed = of_this_name().find(|is| is.place.as_ref().is_some_and(is_here));
        let found = placed.or_else(|| of_this_name().find(|is| is.place.is_none()));
        found.map(|is| is.value.as_str()).filter(|value| !value.trim().is_empty())
    }
}

fn by_stack(stacks: &serde_json::Map<String, Json>) -> Result<Vec<StackOutput>, String> {
    let mut found = Vec::new();
    for (stack, outputs) in stacks {
        let outputs = outputs.as_object().ok_or_else(|| format!("`{stack}` is not a map of outputs"))?;
        for (output, value) in outputs {
            found.push(StackOutput {
                stack: stack.clone(),
                place: None,
                output: output.clone(),
                value: text(value, stack, output)?,
            });
        }
    }
    Ok(found)
}

fn described(stacks: &[Json]) -> Result<Vec<StackOutput>, String> {
    let mut found = Vec::new();
    for described in stacks {
        let stack = described["StackName"].as_str().ok_or("a stack in the list has no `StackName`")?;
        // arn:aws:cloudformation:eu-west-1:111122223333:stack/name/id
        let arn: Vec<_> = described["StackId"].as_str().unwrap_or_default().split(':').collect();
        let place = (arn.len() > 5).then(|| (arn[3].to_owned(), arn[4].to_owned()));
        let outputs = match &described["Outputs"] {
            // A stack without outputs has no list of them.
            Json::Null => &[][..],
            outputs => outputs.as_array().ok_or_else(|| format!("the `Outputs` of `{stack}` are no list"))?,
        };
        for output in outputs {
            let name = output["OutputKey"].as_str();
            let name = name.ok_or_else(|| format!("an output of `{stack}` has no `OutputKey`"))?;
            found.push(StackOutput {
                stack: stack.to_owned(),
                place: place.clone(),
                output: name.to_owned(),
                value: text(&output["OutputValue"], stack, name)?,
            });
        }
    }
    Ok(found)
}

fn text(value: &Json, stack: &str, output: &str) -> Result<String, String> {
    value.as_str().map(str::to_owned).ok_or_else(|| format!("`{output}` of `{stack}` is not text"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn row() -> BindingRow {
        BindingRow {
            placeholder: "@{data/FileSystem}".into(),
            account: "111122223333".into(),
            region: "eu-west-1".into(),
            stack: "data".into(),
            output: "FileSystem".into(),
            bundles: Vec::new(),
        }
    }

    fn get(json: &Json) -> Option<String> {
        StackOutputs::parse(json).unwrap().get(&row()).map(str::to_owned)
    }

    fn described(region: &str, value: &str) -> Json {
        json!({"StackName": "data", "StackId": format!("arn:aws:cloudformation:{region}:111122223333:stack/data/1"),
            "Outputs": [{"OutputKey": "FileSystem", "OutputValue": value}]})
    }

    #[test]
    fn both_forms_are_read() {
        assert_eq!(get(&json!({"data": {"FileSystem": "fs-1"}})).as_deref(), Some("fs-1"));
        assert_eq!(get(&json!({"Stacks": [described("eu-west-1", "fs-1")]})).as_deref(), Some("fs-1"));
        assert_eq!(get(&json!([described("eu-west-1", "fs-1")])).as_deref(), Some("fs-1"));
    }

    #[test]
    fn a_stack_of_another_region_is_another_stack() {
        let both = json!([described("eu-central-1", "fs-2"), described("eu-west-1", "fs-1")]);
        assert_eq!(get(&both).as_deref(), Some("fs-1"));
        assert_eq!(get(&json!([described("eu-central-1", "fs-2")])), None);
    }

    #[test]
    fn what_is_neither_form_is_refused() {
        for wrong in [
            json!(1),
            json!({"Stacks": 1}),
            json!({"data": 1}),
            json!({"data": {"FileSystem": 1}}),
            json!({"data": {"FileSystem": null}}),
            json!([{"Outputs": []}]),
            json!([{"StackName": "data", "Outputs": {"FileSystem": "fs-1"}}]),
            json!([{"StackName": "data", "Outputs": [{"OutputKey": "FileSystem"}]}]),
        ] {
            assert!(StackOutputs::parse(&wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_empty_value_is_none_and_others_may_be_there() {
        assert_eq!(get(&json!({"data": {"FileSystem": " "}})), None);
        assert_eq!(get(&json!([described("eu-west-1", "")])), None);
        let more = json!({"data": {"FileSystem": "fs-1", "Another": ""}, "more": {}});
        assert_eq!(get(&more).as_deref(), Some("fs-1"));
    }

    #[test]
    fn an_output_has_one_value() {
        let same = json!([described("eu-west-1", "fs-1"), described("eu-west-1", "fs-1")]);
        assert_eq!(get(&same).as_deref(), Some("fs-1"));
        let two = json!([described("eu-west-1", "fs-1"), described("eu-west-1", "fs-2")]);
        assert_eq!(StackOutputs::parse(&two).unwrap_err(), "`FileSystem` of `data` is `fs-1` and `fs-2`");
        let mut first = StackOutputs::parse(&json!({"data": {"FileSystem": "fs-1"}})).unwrap();
        let other = StackOutputs::parse(&json!({"data": {"FileSystem": "fs-2"}})).unwrap();
        assert!(first.extend(other).is_err());
    }
}
