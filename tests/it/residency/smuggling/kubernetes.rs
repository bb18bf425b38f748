//! What pods read, take and write to.

use serde_json::{Value as Json, json};

use super::{Way, function, named, of, way};

pub(super) fn ways() -> Vec<Way> {
    let none = || json!({});
    let store = named(
        "SecretStore",
        "external-secrets.io/v1",
        "aws",
        json!({
            "provider": {"aws": {"service": "SecretsManager", "region": "eu-central-1"}},
        }),
    );
    let secret = named(
        "ExternalSecret",
        "external-secrets.io/v1",
        "ledger",
        json!({
            "secretStoreRef": {"kind": "SecretStore", "name": "aws"}, "dataFrom": [{"extract": {"key": "ledger/db"}}],
        }),
    );
    let pod =
        json!({"spec": {"containers": [{"name": "it", "envFrom": [{"secretRef": {"name": "ledger"}}]}]}});
    let job = named(
        "CronJob",
        "batch/v1",
        "report",
        json!({"schedule": "0 3 * * *", "jobTemplate": {"spec": {"template": pod}}}),
    );
    let object = |name, code, object: Json| way(name, code, none(), none()).objects([], [object]);
    let beside_image = |name, between| {
        let image = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/it:1";
        let values = format!("{image}{between}x.eu-west-2.rds.amazonaws.com");
        object(name, "RES-105", settings(json!({"values": values})))
    };
    let external = |name, host: Json| {
        let spec = json!({"type": "ExternalName", "externalName": host});
        object(name, "RES-105", named("Service", "v1", "it", spec))
    };
    let mut identity = function("sqs:SendMessage", "arn:aws:sqs:eu-west-2:111122223333:orders");
    identity.as_object_mut().unwrap().shift_remove("function");
    identity["cluster"] = of("AWS::EKS::Cluster", json!({"Name": "de-bundle"}));
    identity["association"] = of(
        "AWS::EKS::PodIdentityAssociation",
        json!({
            "ClusterName": "de-bundle", "Namespace": "bank", "ServiceAccount": "tellers", "RoleArn": {"Fn::GetAtt": ["DeRole", "Arn"]},
        }),
    );
    let pods = json!({"template": {"spec": {"serviceAccountName": "tellers", "containers": []}}});
    vec![
        way("a job that reads a secret from afar", "RES-009", none(), none())
            .objects([store, secret, job], []),
        way("pods by an association", "RES-010", identity.clone(), none())
            .objects([], [named("Deployment", "apps/v1", "tellers", pods.clone())]),
        way("pods of a set by an association", "RES-010", identity.clone(), none())
            .objects([], [named("ReplicaSet", "apps/v1", "tellers", pods)]),
        way("a pod by an association", "RES-010", identity, none()).objects(
            [],
            [named("Pod", "v1", "tellers", json!({"serviceAccountName": "tellers", "containers": []}))],
        ),
        object(
            "a host in a setting",
            "RES-105",
            settings(json!({"DATABASE": "ledger.cluster-abc.eu-west-2.rds.amazonaws.com"})),
        ),
        object(
            "backups of the cluster",
            "RES-105",
            named(
                "BackupStorageLocation",
                "velero.io/v1",
                "it",
                json!({
                    "provider": "aws", "config": {"region": "eu-west-2"}, "objectStorage": {"bucket": "backups"},
                }),
            ),
        ),
        object(
            "measurements that are written elsewhere",
            "RES-105",
            measurements(
                "https://aps-workspaces.eu-west-2.amazonaws.com/workspaces/ws-1/api/v1/remote_write",
            ),
        ),
        object(
            "a host beside an image",
            "RES-105",
            settings(json!({
                "values": "image: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/it:1\nhost: x.eu-west-2.rds.amazonaws.com",
            })),
        ),
        beside_image("a host beside an image, with a comma between", ","),
        beside_image("a host beside an image, with a quote between", "\""),
        beside_image("a host beside an image, with an apostrophe between", "'"),
        object(
            "measurements that are written to an address",
            "RES-105",
            measurements("https://prometheus.example.com/api/v1/write"),
        )
        .anywhere(),
        external("a service of another's name", json!("database.example.com")).anywhere(),
        external("a service of the name of a database", json!("ledger.abc.eu-west-2.rds.amazonaws.com")),
        external("a service of a name that the deployment knows", json!({"Ref": "AWS::StackName"}))
            .anywhere(),
    ]
}

fn settings(data: Json) -> Json {
    json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "it", "namespace": "bank"}, "data": data})
}

fn measurements(url: &str) -> Json {
    named("Prometheus", "monitoring.coreos.com/v1", "it", json!({"remoteWrite": [{"url": url}]}))
}
