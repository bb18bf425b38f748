//! Each way by which German customers' data could get to London is refused, and is taken to Paris without a word: the policy
//! keeps it in the EEA. And no policy lets it go to Virginia.

mod copies;
mod databases;
mod entries;
mod kubernetes;
mod logs;
mod messages;

use fineract_constructs::aws::{Region, region};
use fineract_constructs::core::Scope;
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::residency::{ResidencyPreset, state_subjects};
use serde_json::{Value as Json, json};

use super::{EeaWithUkCell, Jurisdiction, SeedLiteral, options, said, site, stack};

/// A way out: how it is called, by which code it is refused, what is in Frankfurt and what is in London, by ids.
struct Way {
    name: &'static str,
    code: &'static str,
    here: Json,
    there: Json,
    /// What is applied in London's cluster, and in Frankfurt's.
    objects: [Vec<Json>; 2],
    /// Whether the same way to Paris is one that the policy allows.
    allowed_in_paris: bool,
}

fn way(name: &'static str, code: &'static str, here: Json, there: Json) -> Way {
    Way { name, code, here, there, objects: [Vec::new(), Vec::new()], allowed_in_paris: true }
}

impl Way {
    /// It leads where nobody knows, or nowhere in the EEA.
    fn anywhere(self) -> Self {
        Self { allowed_in_paris: false, ..self }
    }

    fn objects(self, there: impl IntoIterator<Item = Json>, here: impl IntoIterator<Item = Json>) -> Self {
        Self { objects: [there.into_iter().collect(), here.into_iter().collect()], ..self }
    }

    /// Whether what it names, and not what stands there, says where it leads.
    fn names_london(&self) -> bool {
        let named = |json: &Json| json.to_string().contains("eu-west-2");
        self.there == json!({}) && (named(&self.here) || self.objects.iter().flatten().any(named))
    }

    /// What a policy says of it, with another region at its end.
    fn said(&self, preset: ResidencyPreset, far: Region, named: &str) -> Vec<String> {
        let moved = |json: &Json| -> Json {
            serde_json::from_str(&json.to_string().replace("eu-west-2", named)).unwrap()
        };
        said(options(preset), |app| {
            for (id, region, resources) in
                [("de", region::FRANKFURT.erased(), &self.here), ("far", far, &self.there)]
            {
                let mut stack = stack(app, id, region);
                state_subjects(&mut stack, [Jurisdiction::DE]);
                // A stack has something in it, and an environment serves the countries that it has stacks in.
                add(
                    &mut stack,
                    "note",
                    &json!({"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": "it"}}),
                );
                for (name, resource) in moved(resources).as_object().unwrap() {
                    add(&mut stack, name, resource);
                }
            }
            for ((id, region), objects) in [("far-bundle", far), ("de-bundle", region::FRANKFURT.erased())]
                .into_iter()
                .zip(&self.objects)
            {
                let place = site(region).place();
                let bundle = app.add(id, Bundle::new(id, "40-services", Version::new(35), place));
                let mut bundle = app.at(bundle);
                state_subjects(&mut bundle, [Jurisdiction::DE]);
                for (index, object) in objects.iter().enumerate() {
                    bundle.add(format!("object{index}"), super::rules::Object(moved(object)));
                }
            }
        })
    }
}

fn add(scope: &mut Scope, name: &str, resource: &Json) {
    scope.add(name, super::raw(resource["Type"].as_str().unwrap(), resource["Properties"].clone()));
}

fn of(ty: &str, properties: Json) -> Json {
    json!({"Type": ty, "Properties": properties})
}

fn bucket(name: &str) -> Json {
    of("AWS::S3::Bucket", json!({"BucketName": name}))
}

fn cluster(more: Json) -> Json {
    merged("AWS::RDS::DBCluster", json!({"Engine": "aurora-postgresql", "StorageEncrypted": true}), more)
}

fn merged(ty: &str, mut base: Json, more: Json) -> Json {
    base.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    of(ty, base)
}

/// A function by a role that may do something.
fn function(action: &str, on: impl Into<Json>) -> Json {
    allowed(json!({"Effect": "Allow", "Action": [action], "Resource": [on.into()]}))
}

/// A function by a role with a statement.
fn allowed(allow: Json) -> Json {
    let policy =
        json!({"PolicyName": "it", "PolicyDocument": {"Version": "2012-10-17", "Statement": [allow]}});
    json!({
        "role": of("AWS::IAM::Role", json!({"RoleName": "tellers", "Policies": [policy]})),
        "function": of("AWS::Lambda::Function", json!({
            "FunctionName": "tellers", "Role": {"Fn::GetAtt": ["DeRole", "Arn"]},
        })),
    })
}

fn named(kind: &str, api: &str, name: &str, spec: Json) -> Json {
    json!({"apiVersion": api, "kind": kind, "metadata": {"name": name, "namespace": "bank"}, "spec": spec})
}

#[test]
fn no_way_to_london_is_overlooked_and_none_to_paris_is_refused() {
    let ways = [
        copies::ways(),
        databases::ways(),
        logs::ways(),
        messages::ways(),
        entries::ways(),
        others(),
        kubernetes::ways(),
    ];
    let mut wrong = Vec::new();
    let reported = ["RES-014", "RES-015"];
    for way in ways.iter().flatten() {
        let (london, paris) = (region::LONDON.erased(), region::PARIS.erased());
        let said = way.said(EeaWithUkCell, london, "eu-west-2");
        if !said.iter().any(|line| line.starts_with(way.code)) {
            wrong.push(format!("{}: to London, {} is not among {said:#?}", way.name, way.code));
        }
        let mut said = way.said(EeaWithUkCell, paris, "eu-west-3");
        said.retain(|line| !reported.iter().any(|code| line.starts_with(code)));
        if way.allowed_in_paris && !said.is_empty() {
            wrong.push(format!("{}: to Paris {said:#?}", way.name));
        }
        let said = way.said(SeedLiteral, london, "us-east-1");
        if way.names_london() && !said.iter().any(|line| line.starts_with(way.code)) {
            wrong.push(format!("{}: to Virginia, {} is not among {said:#?}", way.name, way.code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn others() -> Vec<Way> {
    vec![way(
        "a private way to a service of another region",
        "RES-105",
        json!({
            "endpoint": of("AWS::EC2::VPCEndpoint", json!({
                "VpcId": "vpc-0123456789abcdef0", "VpcEndpointType": "Interface",
                "ServiceName": "com.amazonaws.vpce.eu-west-2.vpce-svc-0123456789abcdef0", "ServiceRegion": "eu-west-2",
            })),
        }),
        json!({}),
    )]
}
