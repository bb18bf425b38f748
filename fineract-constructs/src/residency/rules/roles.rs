//! Regions that roles let act in: what is done there, and no flow of the graph is.

use std::collections::BTreeSet;

use fineract_core::NodeId;
use fineract_schema::regions;

use super::Check;
use super::ways::is_way;
use crate::policy::{Document, Statement, one_or_list, references};
use crate::residency::extract::{Arn, known_text};

/// Roles and policies, and the regions besides their own whose resources they let act on.
pub(super) fn reach(check: &Check) -> BTreeSet<(NodeId, &'static str)> {
    let statements = check.view.statements().iter();
    let allows = statements.filter(|it| it.document == Document::Identity && it.allows() && !describes(it));
    allows
        .flat_map(|statement| {
            let role = &statement.resource;
            let arns = one_or_list(statement.get("Resource")).iter();
            let named = arns.clone().filter_map(|arn| {
                let text = known_text(arn, role.region)?;
                // Keys are judged with what they encrypt.
                let arn = Arn::parse(&text).filter(|arn| arn.service != "kms")?;
                regions().find(|region| *region == arn.region)
            });
            let made = arns.flat_map(references).filter_map(|node| check.view.resource(node));
            let made = made.filter(|it| is_way(it.ty)).map(|it| it.region);
            let far = named.chain(made).filter(|region| *region != role.region);
            far.map(|region| (role.node, region)).collect::<Vec<_>>()
        })
        .collect()
}

/// Whether all that a statement allows is to see what there is.
fn describes(statement: &Statement) -> bool {
    let mut actions = statement.actions().peekable();
    let describes = |action: &str| {
        let name = action.split_once(':').map_or("", |parts| parts.1);
        name.starts_with("Describe") || name.starts_with("List")
    };
    actions.peek().is_some() && actions.all(describes)
}
