//! `POL-BAK-003`

use fineract_core::{Code, Doc, Severity};

use crate::policy::view::references;
use crate::policy::{Findings, Resource, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-BAK-003",
    title: "data that no backup plan selects",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds file systems and Aurora clusters outside of `dev` that no backup selection of their account \
and region covers, by ARN or by tag. A file system with `BackupPolicy` `ENABLED` is covered by it.\n\n\
## Why is this bad\nReplication copies mistakes as well: a file that a defect overwrote is overwritten everywhere. \
Only a backup goes back.\n\n\
## Example\n`efs::FileSystem::new().encrypted(true)` in a program without `backup::BackupSelection`\n\n\
## Use instead\nA selection with `ListOfTags` and that tag on the data, or the ARN in `Resources`.",
};

fn check(view: &View, findings: &mut Findings) {
    for files in view.of_type("AWS::EFS::FileSystem") {
        let automatic = files.text(&["BackupPolicy", "Status"]) == Some("ENABLED");
        // A destination of replication is overwritten by its source, which is backed up.
        let protection = ["FileSystemProtection", "ReplicationOverwriteProtection"];
        let copy = files.text(&protection) == Some("DISABLED");
        check_one(view, files, automatic || copy, "elasticfilesystem", findings);
    }
    for cluster in view.of_type("AWS::RDS::DBCluster") {
        let secondary = cluster.has(&["GlobalClusterIdentifier"]);
        check_one(view, cluster, secondary, "rds", findings);
    }
}

fn check_one(view: &View, data: &Resource, covered: bool, service: &str, findings: &mut Findings) {
    let mut near = view
        .of_type("AWS::Backup::BackupSelection")
        .iter()
        .filter(|selection| (selection.account, selection.region) == (data.account, data.region));
    if data.is_critical() && !covered && !near.any(|selection| selects(view, selection, data, service)) {
        let message = "no backup selection of this account and region covers the data";
        findings.report(data, message, "give it the tag that a selection asks for");
    }
}

/// Whether a selection covers a resource: by one of its tags, or by ARN with all the tags that are a condition.
///
/// Source: AWS Backup API reference, `BackupSelection`.
fn selects(view: &View, selection: &Resource, data: &Resource, service: &str) -> bool {
    let items = |path: &[&str]| selection.items(&[&["BackupSelection"], path].concat());
    let of_data = |arn: &Doc| references(arn).contains(&data.node);
    if items(&["NotResources"]).iter().any(of_data) {
        return false;
    }
    let tagged = |tag: &Doc| {
        let text = |key| tag.at(&[key]).and_then(Doc::as_str);
        let key = text("ConditionKey").map(|key| key.strip_prefix("aws:ResourceTag/").unwrap_or(key));
        has_tag(view, data, key, text("ConditionValue"))
    };
    let named = items(&["Resources"]).iter().any(|arn| match arn {
        Doc::Str(arn) => arn == "*" || arn.starts_with(&format!("arn:aws:{service}:")),
        other => of_data(other),
    });
    let conditions = items(&["Conditions", "StringEquals"]);
    items(&["ListOfTags"]).iter().any(tagged) || named && conditions.iter().all(tagged)
}

fn has_tag(view: &View, data: &Resource, key: Option<&str>, value: Option<&str>) -> bool {
    let (Some(key), Some(value)) = (key, value) else { return false };
    let own = [data.items(&["Tags"]), data.items(&["FileSystemTags"])].concat();
    // A stack gives its tags to what it holds.
    let stack = view.tree()[data.node].unit;
    stack.is_some_and(|stack| view.tree().tags(stack).get(key) == Some(&value))
        || own.iter().any(|tag| {
            let text = |name| tag.at(&[name]).and_then(Doc::as_str);
            text("Key") == Some(key) && text("Value") == Some(value)
        })
}

#[cfg(test)]
mod tests {
    use fineract_core::{Expr, Leaf, Slot};
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{Raw, found, resource};

    #[test]
    fn files_that_nothing_selects_are_found() {
        let found = found(&RULE, |stack| {
            stack.add("files", resource("AWS::EFS::FileSystem", json!({})));
        });
        assert_eq!(found, ["stack/files: no backup selection of this account and region covers the data"]);
    }

    #[test]
    fn files_with_the_tag_of_a_selection_are_not() {
        let found = found(&RULE, |stack| {
            let tag =
                json!({"ConditionType": "STRINGEQUALS", "ConditionKey": "Backup", "ConditionValue": "daily"});
            let selection = json!({"BackupSelection": {"ListOfTags": [tag]}});
            stack.add("selection", resource("AWS::Backup::BackupSelection", selection));
            let tags = json!({"FileSystemTags": [{"Key": "Backup", "Value": "daily"}]});
            stack.add("one", resource("AWS::EFS::FileSystem", tags));
            stack.tag("Backup", "daily");
            stack.add("two", resource("AWS::EFS::FileSystem", json!({})));
            stack.add("db", resource("AWS::RDS::DBCluster", json!({})));
        });
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn what_is_backed_up_otherwise_or_overwritten_is_not() {
        let found = found(&RULE, |stack| {
            let automatic = json!({"BackupPolicy": {"Status": "ENABLED"}});
            stack.add("automatic", resource("AWS::EFS::FileSystem", automatic));
            let copy = json!({"FileSystemProtection": {"ReplicationOverwriteProtection": "DISABLED"}});
            stack.add("copy", resource("AWS::EFS::FileSystem", copy));
            let member = json!({"GlobalClusterIdentifier": "ledger"});
            stack.add("member", resource("AWS::RDS::DBCluster", member));
        });
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn a_selection_by_arn_takes_one_service_and_by_tag_one_value() {
        let found = |selection: serde_json::Value| {
            found(&RULE, |stack| {
                let tags = json!({"FileSystemTags": [
                    {"Key": "Backup", "Value": "daily"}, {"Key": "Owner", "Value": "weekly"},
                ]});
                stack.add("files", resource("AWS::EFS::FileSystem", tags));
                stack.add("db", resource("AWS::RDS::DBCluster", json!({})));
                let selection = json!({"BackupSelection": selection});
                stack.add("selection", resource("AWS::Backup::BackupSelection", selection));
            })
        };
        let tag = |value: &str| json!([{"ConditionKey": "Backup", "ConditionValue": value}]);
        let [files, db] = ["files", "db"]
            .map(|id| format!("stack/{id}: no backup selection of this account and region covers the data"));
        assert_eq!(found(json!({"Resources": ["arn:aws:rds:*:*:cluster:*"]})), [files.as_str()]);
        assert!(found(json!({"Resources": ["*"]})).is_empty());
        assert_eq!(found(json!({"ListOfTags": tag("daily")})), [db.as_str()]);
        assert_eq!(found(json!({"ListOfTags": tag("weekly")})), [files.as_str(), &db]);
        let conditions = json!({"StringEquals": tag("daily")});
        assert_eq!(found(json!({"Resources": ["*"], "Conditions": conditions})), [db.as_str()]);
        assert_eq!(found(json!({"Conditions": conditions})), [files.as_str(), &db]);
    }

    #[test]
    fn files_that_a_selection_leaves_out_are_found() {
        let found = found(&RULE, |stack| {
            let files = stack.add("files", resource("AWS::EFS::FileSystem", json!({})));
            let tag = json!({"ConditionKey": "aws:ResourceTag/Backup", "ConditionValue": "other"});
            let other = json!({"Resources": ["*"], "Conditions": {"StringEquals": [tag]}});
            let other = json!({"BackupSelection": other});
            stack.add("other", resource("AWS::Backup::BackupSelection", other));
            let lists = [
                ("Resources", Doc::list([Doc::from("*")])),
                ("NotResources", Doc::list([Doc::from(Expr::Att(files, "Arn"))])),
            ];
            let all = Doc::map([("BackupSelection", Doc::map(lists))]);
            stack.add("all", Raw(Leaf::new(Slot::Resource, "AWS::Backup::BackupSelection", all)));
        });
        assert_eq!(found, ["stack/files: no backup selection of this account and region covers the data"]);
    }
}
