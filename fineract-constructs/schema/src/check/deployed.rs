//! What only the deployment knows: of its own value it satisfies every constraint but that of its form.

use std::mem;

use fineract_core::{Doc, Expr, Map};

use super::value::is_present;
use super::{Attributes, Walk};
use crate::known;
use crate::resource::AttributeType;
use crate::schema::{Keyword, Kind, Schema};

impl<'w> Walk<'w> {
    pub(super) fn expression(&mut self, schema: &'w Schema, expr: &'w Expr) {
        if let Some(known) = known::value(expr, self.context.region) {
            let findings = mem::take(&mut self.findings);
            let mut walk = Walk { context: self.context, path: self.path.clone(), findings, says: self.says };
            walk.check(schema, &known);
            self.findings = walk.findings;
            return;
        }
        if let Expr::Call("Fn::If", Doc::List(args)) = expr {
            for branch in args.iter().skip(1).filter(|branch| is_present(branch)) {
                self.check(schema, branch);
            }
            self.findings.undecided = true;
            return;
        }
        self.unknown_value(schema, form(expr, self.context.attributes));
    }

    /// What only the deployment knows may be anything of its form: text or a list.
    pub(super) fn unknown_value(&mut self, schema: &Schema, form: Option<Form>) {
        for keyword in &schema.keywords {
            match keyword {
                Keyword::Nothing => drop(self.report("can't be set here")),
                Keyword::Reference(name) => {
                    let context = self.context;
                    if let Some(schema) = context.definitions.get(name.as_str()) {
                        self.unknown_value(schema, form);
                    }
                }
                Keyword::Type(kinds) => self.form(kinds, form),
                _ => {}
            }
        }
        self.findings.undecided |= !schema.keywords.is_empty();
    }

    pub(super) fn form(&mut self, kinds: &[Kind], form: Option<Form>) {
        let takes_list = kinds.contains(&Kind::Array);
        let takes_text = kinds.iter().any(|kind| !matches!(kind, Kind::Array | Kind::Null));
        match form {
            Some(Form::Text) if !takes_text => {
                self.report("is text where a list is wanted").help = Some("put it into a list".into());
            }
            Some(Form::List) if !takes_list => {
                let help = "take one of its items with `Fn::Select`, or join them with `Fn::Join`";
                self.report("is a list where one value is wanted").help = Some(help.into());
            }
            _ => {}
        }
    }
}

/// The form of what the deployment computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A scalar.
    Text,
    List,
}

pub(super) fn form(expr: &Expr, attributes: Attributes) -> Option<Form> {
    match expr {
        Expr::Pseudo("AWS::NoValue") => None,
        Expr::Pseudo("AWS::NotificationARNs") | Expr::Call("Fn::Split" | "Fn::GetAZs" | "Fn::Cidr", _) => {
            Some(Form::List)
        }
        Expr::Ref(_)
        | Expr::Id(_)
        | Expr::Pseudo(_)
        | Expr::Join(..)
        | Expr::Call("Fn::Base64" | "Fn::ImportValue" | "Fn::Join" | "Fn::Sub" | "Fn::ToJsonString", _) => {
            Some(Form::Text)
        }
        Expr::Att(node, name) => match attributes(*node, name)? {
            AttributeType::TextList => Some(Form::List),
            AttributeType::Other => None,
            _ => Some(Form::Text),
        },
        Expr::Call(..) => None,
    }
}

/// Whether a map is a function in `CloudFormation`'s own notation.
pub(super) fn is_function(map: &Map) -> bool {
    map.len() == 1 && map.keys().all(|name| name == "Ref" || name.starts_with("Fn::"))
}
