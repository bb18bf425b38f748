//! `POL-IAM-015`

use fineract_core::{Code, Severity};
use fineract_schema::iam;

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-015",
    title: "action on resources that it isn't about",
    severity: Severity::Error,
    explanation: "## What it does\nFinds actions of statements whose resources are all of another kind, or that can't be restricted \
to a resource at all. What only the deployment knows is taken for right.\n\n\
## Why is this bad\nThe statement allows nothing, or denies nothing, and deploys all the same.\n\n\
## Example\n`s3:GetObject` on a bucket, `s3:ListBucket` on its objects, `ec2:DescribeInstances` on an instance\n\n\
## Use instead\nFor an object the bucket's ARN and `/*`. For an action without resources a statement of its own, on `*`.",
};

fn check(view: &View, findings: &mut Findings) {
    for statement in view.statements() {
        let resources = statement.resource_patterns(view.tree());
        if resources.is_empty() {
            continue;
        }
        for action in statement.actions() {
            let fits = resources.iter().any(|resource| iam::can_be_on(action, resource));
            if fits || iam::check_action(action).is_some() {
                continue;
            }
            let (message, help) = match iam::resources(action).into_iter().min_by_key(|arn| arn.len()) {
                None => (
                    format!("`{action}` can't be restricted to a resource"),
                    "move it to a statement of its own, on `*`".to_owned(),
                ),
                Some(arn) => (
                    format!("`{action}` is not about `{}`", resources.join("`, `")),
                    format!("it is about `{arn}`"),
                ),
            };
            findings.report(&statement.resource, message, help);
        }
    }
}

#[cfg(test)]
mod tests {
    use fineract_cfn::{iam, s3};
    use fineract_core::{Scope, text};

    use super::*;
    use crate::aws::iam::{PolicyDocument, Statement};
    use crate::policy::rules::testing::found;

    fn policy(stack: &mut Scope, statement: Statement) {
        stack.add("policy", iam::ManagedPolicy::new(PolicyDocument::new([statement])));
    }

    #[test]
    fn objects_of_a_bucket_and_the_bucket_are_told_apart() {
        let reading = Statement::allow(["s3:GetObject", "s3:ListBucket"]);
        let found = found(&RULE, |stack| {
            let bucket = stack.add("bucket", s3::Bucket::new());
            policy(stack, reading.on([text![bucket.arn(), "/*"]]));
        });
        assert_eq!(found, ["stack/policy: `s3:ListBucket` is not about `arn:aws:s3:::bucket/*`"]);
    }

    #[test]
    fn an_action_without_resources_is_found() {
        let describing = Statement::allow(["ec2:DescribeInstances"]);
        let found = found(&RULE, |stack| policy(stack, describing.on(["arn:aws:ec2:*:*:instance/*"])));
        assert_eq!(found, ["stack/policy: `ec2:DescribeInstances` can't be restricted to a resource"]);
    }

    #[test]
    fn one_resource_that_fits_is_enough() {
        let found = found(&RULE, |stack| {
            let bucket = stack.add("bucket", s3::Bucket::new());
            let both = [text![bucket.arn()], text![bucket.arn(), "/*"]];
            policy(stack, Statement::allow(["s3:GetObject", "s3:ListBucket"]).on(both));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
