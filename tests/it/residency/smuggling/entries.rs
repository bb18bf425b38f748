//! Names that clients ask for.

use serde_json::{Value as Json, json};

use super::{Way, merged, of, way};

pub(super) fn ways() -> Vec<Way> {
    let none = || json!({});
    let record = |more: Json| {
        let mut record =
            json!({"Name": "app.bank.example", "SetIdentifier": "de", "GeoLocation": {"CountryCode": "DE"}});
        record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        record
    };
    let alias = |host: &str, zone: &str| {
        record(json!({"Type": "A", "AliasTarget": {"DNSName": host, "HostedZoneId": zone}}))
    };
    let alone = |record: Json| {
        merged("AWS::Route53::RecordSet", json!({"HostedZoneId": "Z0123456789ABCDEFGHIJ"}), record)
    };
    let balancer = "edge-1.eu-west-2.elb.amazonaws.com";
    vec![
        way("an alias of a load balancer by its name", "RES-011", json!({"name": alone(alias(balancer, "ZHURV8PSTC4K8"))}), none()),
        way("an alias of a network load balancer by its name", "RES-011", json!({"name": alone(alias("edge-1.elb.eu-west-2.amazonaws.com", "ZD4D7Y8KGAS4G"))}), none()),
        way("a name that is another's", "RES-011", json!({
            "name": alone(record(json!({"Type": "CNAME", "TTL": "60", "ResourceRecords": [balancer]}))),
        }), none()),
        way("a name in a group", "RES-011", json!({
            "names": of("AWS::Route53::RecordSetGroup", json!({
                "HostedZoneId": "Z0123456789ABCDEFGHIJ", "RecordSets": [alias(balancer, "ZHURV8PSTC4K8")],
            })),
        }), none()),
        way("all other clients", "RES-011", json!({
            "name": alone(json!({
                "Name": "app.bank.example", "SetIdentifier": "others", "GeoLocation": {"CountryCode": "*"},
                "Type": "A", "AliasTarget": {"DNSName": balancer, "HostedZoneId": "ZHURV8PSTC4K8"},
            })),
        }), none()),
        way("clients of a continent", "RES-011", json!({
            "name": alone(json!({
                "Name": "app.bank.example", "SetIdentifier": "europe", "GeoLocation": {"ContinentCode": "EU"},
                "Type": "A", "AliasTarget": {"DNSName": balancer, "HostedZoneId": "ZHURV8PSTC4K8"},
            })),
        }), none()),
        way("clients of nowhere in particular", "RES-011", json!({
            "near": alone(json!({
                "Name": "app.bank.example", "SetIdentifier": "de", "Region": "eu-central-1", "Type": "A",
                "AliasTarget": {"DNSName": "edge-1.eu-central-1.elb.amazonaws.com", "HostedZoneId": "Z215JYRZR1TBD5"},
            })),
            "far": alone(json!({
                "Name": "app.bank.example", "SetIdentifier": "far", "Region": "eu-west-2", "Type": "A",
                "AliasTarget": {"DNSName": balancer, "HostedZoneId": "ZHURV8PSTC4K8"},
            })),
        }), none()),
        way("a name that a function calls", "RES-010", json!({
            "function": of("AWS::Lambda::Function", json!({
                "FunctionName": "tellers", "Environment": {"Variables": {"API": "https://loans.bank.example/v1"}},
            })),
        }), json!({
            "name": alone(json!({
                "Name": "*.bank.example", "Type": "A", "AliasTarget": {"DNSName": balancer, "HostedZoneId": "ZHURV8PSTC4K8"},
            })),
        })),
        way("copies near clients", "RES-105", json!({
            "pages": of("AWS::CloudFront::Distribution", json!({"DistributionConfig": {"Enabled": true}})),
        }), none()).anywhere(),
    ]
}
