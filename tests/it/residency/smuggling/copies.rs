//! Copies of objects, recovery points, files, volumes, images and secrets.

use serde_json::{Value as Json, json};

use super::{Way, bucket, of, way};

#[rustfmt::skip]
pub(super) fn ways() -> Vec<Way> {
    let replicated = |to: Json| {
        let rule = json!({"Status": "Enabled", "Destination": {"Bucket": to}});
        let role = "arn:aws:iam::111122223333:role/copies";
        json!({"bucket": of("AWS::S3::Bucket", json!({
            "BucketName": "papers", "VersioningConfiguration": {"Status": "Enabled"},
            "ReplicationConfiguration": {"Role": role, "Rules": [rule]},
        }))})
    };
    let backed_up = |to: Json| {
        let rule = json!({"RuleName": "daily", "TargetBackupVault": "vault", "CopyActions": [{"DestinationBackupVaultArn": to}]});
        json!({
            "vault": of("AWS::Backup::BackupVault", json!({"BackupVaultName": "vault"})),
            "plan": of("AWS::Backup::BackupPlan", json!({"BackupPlan": {"BackupPlanName": "plan", "BackupPlanRule": [rule]}})),
        })
    };
    let location =
        |region: &str| format!("arn:aws:datasync:{region}:111122223333:location/loc-0123456789abcdef0");
    let task = |to: Json| {
        of(
            "AWS::DataSync::Task",
            json!({"SourceLocationArn": location("eu-central-1"), "DestinationLocationArn": to}),
        )
    };
    let none = || json!({});
    let outlets = [
        ("AWS::DataSync::LocationAzureBlob", json!({
            "AzureBlobAuthenticationType": "SAS", "AzureBlobContainerUrl": "https://bank.blob.core.windows.net/files",
        })),
        ("AWS::DataSync::LocationHDFS", json!({"NameNodes": [{"Hostname": "files.example.com", "Port": 8020}]})),
        ("AWS::DataSync::LocationNFS", json!({"ServerHostname": "files.example.com"})),
        ("AWS::DataSync::LocationObjectStorage", json!({"ServerHostname": "files.example.com"})),
        ("AWS::DataSync::LocationSMB", json!({"ServerHostname": "files.example.com"})),
    ];
    let outlets = outlets.map(|(ty, to)| way(ty, "RES-105", json!({"there": of(ty, to)}), none()).anywhere());
    let ways = vec![
        way("objects that are replicated to a bucket", "RES-005", replicated("arn:aws:s3:::copies".into()), json!({"copies": bucket("copies")})),
        way("objects that are replicated to nobody knows where", "RES-005", replicated("arn:aws:s3:::elsewhere".into()), none()).anywhere(),
        way(
            "recovery points by an ARN that is put together",
            "RES-005",
            backed_up(json!({"Fn::Sub": "arn:aws:backup:eu-west-2:${AWS::AccountId}:backup-vault:far"})),
            none(),
        ),
        way("recovery points to where a resource of one's own says", "RES-005", {
            let mut here = backed_up(json!({"Fn::GetAtt": ["DeFinder", "Arn"]}));
            here["finder"] = of("Custom::Finder", json!({"ServiceToken": crate::support::SERVICE_TOKEN}));
            here
        }, none()).anywhere(),
        way("files that a task takes to another program's files", "RES-006", json!({"task": task(location("eu-west-2").into())}), none()),
        way("objects that a task takes to a bucket", "RES-006", {
            let place = of("AWS::DataSync::LocationS3", json!({"S3BucketArn": "arn:aws:s3:::papers"}));
            json!({"papers": bucket("papers"), "place": place})
        }, {
            let place = of("AWS::DataSync::LocationS3", json!({"S3BucketArn": "arn:aws:s3:::copies"}));
            let task = json!({
                "SourceLocationArn": {"Fn::GetAtt": ["DePlace", "LocationArn"]},
                "DestinationLocationArn": {"Fn::GetAtt": ["FarPlace", "LocationArn"]},
            });
            json!({"copies": bucket("copies"), "place": place, "task": of("AWS::DataSync::Task", task)})
        }),
        way("files that a task of another country takes from here to there", "RES-006", none(), json!({
            "task": of("AWS::DataSync::Task", json!({
                "SourceLocationArn": location("eu-central-1"), "DestinationLocationArn": location("eu-west-3"),
            })),
        })),
        way("files that are replicated to a region that the deployment knows", "RES-002", json!({
            "files": of("AWS::EFS::FileSystem", json!({
                "Encrypted": true, "ReplicationConfiguration": {"Destinations": [{"Region": {"Ref": "AWS::StackName"}}]},
            })),
        }), none()).anywhere(),
        way("objects whose events go elsewhere than they do", "RES-105", {
            let mut here = replicated("arn:aws:s3:::copies".into());
            here["copies"] = bucket("copies");
            here["bucket"]["Properties"]["NotificationConfiguration"] = json!({"TopicConfigurations": [{
                "Event": "s3:ObjectCreated:*", "Topic": "arn:aws:sns:eu-west-2:111122223333:papers",
            }]});
            here
        }, none()),
        way("volumes whose snapshots are copied", "RES-105", json!({
            "policy": of("AWS::DLM::LifecyclePolicy", json!({
                "Description": "it", "State": "ENABLED",
                "PolicyDetails": {"Schedules": [{"CrossRegionCopyRules": [{"Target": "eu-west-2", "Encrypted": true}]}]},
            })),
        }), none()),
        way("images with data that are built elsewhere", "RES-105", json!({
            "images": of("AWS::ImageBuilder::DistributionConfiguration", json!({
                "Name": "it", "Distributions": [{"Region": "eu-west-2"}],
            })),
        }), none()),
        way("secrets that are replicated", "RES-007", json!({
            "secret": of("AWS::SecretsManager::Secret", json!({"Name": "ledger", "ReplicaRegions": [{"Region": "eu-west-2"}]})),
        }), none()),
        way("secrets that are replicated to a region that the deployment knows", "RES-007", json!({
            "secret": of("AWS::SecretsManager::Secret", json!({"ReplicaRegions": [{"Region": {"Ref": "AWS::StackName"}}]})),
        }), none()).anywhere(),
        way("secrets that are replicated on a condition", "RES-007", json!({
            "secret": of("AWS::SecretsManager::Secret", json!({
                "ReplicaRegions": {"Fn::If": ["Far", [{"Region": "eu-west-2"}], {"Ref": "AWS::NoValue"}]},
            })),
        }), none()).anywhere(),
        way("images that are replicated to a region that the deployment knows", "RES-002", json!({
            "images": of("AWS::ECR::Repository", json!({"RepositoryName": "tellers"})),
            "copies": of("AWS::ECR::ReplicationConfiguration", json!({"ReplicationConfiguration": {"Rules": [{
                "Destinations": [{"Region": {"Ref": "AWS::StackName"}, "RegistryId": "111122223333"}],
            }]}})),
        }), none()).anywhere(),
        way("stacks in other regions", "RES-105", json!({
            "stacks": of("AWS::CloudFormation::StackSet", json!({
                "StackSetName": "it", "PermissionModel": "SELF_MANAGED",
                "StackInstancesGroup": [{"DeploymentTargets": {"Accounts": ["111122223333"]}, "Regions": ["eu-west-2"]}],
            })),
        }), none()),
        way("a resource of one's own that is told a region", "RES-105", json!({
            "copier": of("Custom::Copier", json!({"ServiceToken": crate::support::SERVICE_TOKEN, "To": "eu-west-2"})),
        }), none()),
    ];
    ways.into_iter().chain(outlets).collect()
}
