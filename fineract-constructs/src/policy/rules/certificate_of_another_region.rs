//! `POL-ELB-004`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-ELB-004",
    title: "certificate of another region",
    severity: Severity::Error,
    explanation: "## What it does\nFinds listeners with a certificate whose ARN is of another region.\n\n\
## Why is this bad\nA load balancer takes certificates of its own region only: the deployment fails, after \
everything before it was made.\n\n\
## Example\nA listener in `eu-west-1` with `arn:aws:acm:us-east-1:…`\n\n\
## Use instead\nA certificate in each region that has a load balancer.",
};

fn check(view: &View, findings: &mut Findings) {
    let types = ["AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerCertificate"];
    for listener in view.of_types(&types) {
        for certificate in listener.items(&["Certificates"]) {
            let arn = certificate.at(&["CertificateArn"]).and_then(Doc::as_str).unwrap_or_default();
            let region = arn.strip_prefix("arn:aws:acm:").and_then(|rest| rest.split(':').next());
            if let Some(region) = region.filter(|region| *region != listener.region) {
                let message =
                    format!("the certificate is of {region}, the load balancer of {}", listener.region);
                findings.report(listener, message, "take a certificate of the load balancer's region");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn listener(region: &str) -> Vec<String> {
        let arn = format!("arn:aws:acm:{region}:111122223333:certificate/1");
        found(&RULE, |stack| {
            let certificates = json!({"Certificates": [{"CertificateArn": arn}]});
            stack.add("https", resource("AWS::ElasticLoadBalancingV2::Listener", certificates));
        })
    }

    #[test]
    fn a_certificate_of_virginia_is_found() {
        assert_eq!(
            listener("us-east-1"),
            ["stack/https: the certificate is of us-east-1, the load balancer of eu-west-1"]
        );
    }

    #[test]
    fn a_certificate_of_the_same_region_is_not() {
        assert!(listener("eu-west-1").is_empty());
    }
}
