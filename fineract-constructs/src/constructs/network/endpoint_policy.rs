//! Who may call AWS through an endpoint.

use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::{AccountId, Region};

/// The policy of the endpoint of a service in a network.
///
/// Without one an endpoint takes the calls of every principal of AWS: whoever is in the network writes what is there to an account of
/// their own, with a key of their own, and no policy of the platform is asked. With it an endpoint takes calls of
///
/// - principals of the given accounts, whatever they call: it grants nothing, and what they may do is said by their own policies;
/// - AWS services in their own name, such as CloudFormation, to whose address a function in the network answers;
/// - and what has no principal of the accounts, by [`beyond`].
///
/// It says nothing of whose resources are called: images of EKS's add-ons are in accounts of AWS, other regions' in none that synth
/// knows. All services that a network has an endpoint for take a policy (see `POL-NET-004`), so none is left without.
///
/// Source: VPC user guide, "Control access to VPC endpoints using endpoint policies"; IAM user guide, "AWS global condition context
/// keys", `aws:PrincipalAccount`, which every request has; "Data perimeter policy examples", VPC endpoint policies.
pub(super) fn policy(service: &str, region: Region, accounts: &[AccountId]) -> PolicyDocument {
    let anyone = |statement: Statement, sid| statement.sid(sid).principal(Principal::Anyone);
    let own = anyone(Statement::allow(["*"]).on_all(), "Accounts").when_any(
        "StringEquals",
        "aws:PrincipalAccount",
        accounts.iter().map(AccountId::as_str),
    );
    let services = anyone(Statement::allow(["*"]).on_all(), "Services").when(
        "Bool",
        "aws:PrincipalIsAWSService",
        "true",
    );
    let beyond = beyond(service, region, accounts).map(|(statement, sid)| anyone(statement, sid));
    PolicyDocument::new([own, services].into_iter().chain(beyond))
}

/// What is called without a principal of the accounts, and has to be.
fn beyond(service: &str, region: Region, accounts: &[AccountId]) -> Option<(Statement, &'static str)> {
    match service {
        "s3" => {
            let objects = PUBLIC_BUCKETS
                .map(|bucket| format!("arn:aws:s3:::{}/*", bucket.replace("REGION", region.code())));
            Some((Statement::allow(["s3:GetObject"]).on(objects), "PublicObjects"))
        }
        // Pods come with a token of their cluster, and are no principal of any account until they have the role.
        "sts" => {
            let roles = accounts.iter().map(|account| format!("arn:aws:iam::{account}:role/*"));
            Some((Statement::allow(["sts:AssumeRoleWithWebIdentity"]).on(roles), "WebIdentity"))
        }
        _ => None,
    }
}

/// Buckets of a region that nodes read from as nobody, or by addresses that another account signed.
///
/// Source: ECR user guide, "Amazon ECR interface VPC endpoints", for layers of images; "Data perimeter policy examples", service-owned
/// resources, for packages of Amazon Linux 2023; Systems Manager user guide, "SSM Agent communications with AWS managed S3 buckets";
/// registry.k8s.io, `infra/aws`, for the layers that it sends callers in AWS to.
const PUBLIC_BUCKETS: [&str; 11] = [
    "prod-REGION-starport-layer-bucket",
    "al2023-REGION",
    "al2023-repos-REGION-de612dc2",
    "amazon-ssm-REGION",
    "amazon-ssm-packages-REGION",
    "aws-ssm-REGION",
    "aws-ssm-distributor-file-REGION",
    "aws-ssm-document-attachments-REGION",
    "REGION-birdwatcher-prod",
    "patch-baseline-snapshot-REGION",
    "prod-registry-k8s-io-REGION",
];
