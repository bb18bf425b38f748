//! `POL-DS-001`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-DS-001",
    title: "files copied without TLS",
    severity: Severity::Error,
    explanation: "## What it does\nFinds DataSync locations of EFS without `InTransitEncryption: TLS1_2`, and object storage reached \
by HTTP.\n\n\
## Why is this bad\nDataSync mounts the file system as any client does: by default without TLS, across the \
network.\n\n\
## Example\n`datasync::LocationEfs::new(config).efs_filesystem_arn(files.arn())`\n\n\
## Use instead\n`.in_transit_encryption(\"TLS1_2\")`",
};

fn check(view: &View, findings: &mut Findings) {
    for location in view.of_type("AWS::DataSync::LocationEFS") {
        let by_tls = match location.get(&["InTransitEncryption"]) {
            Some(Doc::Expr(_)) => true,
            other => other.and_then(Doc::as_str) == Some("TLS1_2"),
        };
        if !by_tls {
            findings.report(
                location,
                "the files are copied without TLS",
                "set `InTransitEncryption` to `TLS1_2`",
            );
        }
    }
    for location in view.of_type("AWS::DataSync::LocationObjectStorage") {
        if location.text(&["ServerProtocol"]) == Some("HTTP") {
            findings.report(
                location,
                "the objects are copied without TLS",
                "set `ServerProtocol` to `HTTPS`",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_location_without_tls_is_found() {
        let found = found(&RULE, |stack| {
            stack.add(
                "source",
                resource("AWS::DataSync::LocationEFS", json!({"InTransitEncryption": "NONE"})),
            );
        });
        assert_eq!(found, ["stack/source: the files are copied without TLS"]);
    }

    #[test]
    fn a_location_with_tls_is_not() {
        let found = found(&RULE, |stack| {
            stack.add(
                "source",
                resource("AWS::DataSync::LocationEFS", json!({"InTransitEncryption": "TLS1_2"})),
            );
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
