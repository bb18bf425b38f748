//! What rows of a ledger name is found in every region of the ledger, and in none outside of its law.

use fineract_constructs::aws::{law, region};
use fineract_constructs::constructs::compute::{Access, AccessLevel, Cluster, EksCluster};
use fineract_constructs::constructs::data::{Content, ContentBucket, Stores};
use fineract_constructs::constructs::recovery::{Partition, RecoveryPlan};
use fineract_constructs::constructs::services::{FineractService, names, release};
use fineract_constructs::core::Scope;
use fineract_constructs::k8s::made_elsewhere;
use fineract_constructs::synth::Assembly;
use insta::assert_snapshot;
use serde_json::{Value as Json, json};

use crate::platform::{PLATFORM, resources};
use crate::stores::{Tiers, properties, tiers, waves};
use crate::support::{codes, file, findings, reports, synthesize};

/// Content of Dublin, Frankfurt and Paris.
fn content(app: &mut Scope, tiers: &Tiers) -> Content {
    let bucket = ContentBucket::new(law::EEA, &tiers.dublin);
    app.add("content", bucket.replica(&tiers.frankfurt).client(&tiers.paris))
}

fn cluster(app: &mut Scope, stores: &Stores) -> Cluster {
    let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
    let cluster = EksCluster::new(&stores.network).keys(&stores.keys).access("deployer", deployer);
    let cluster = app.add(format!("eks-{}", stores.site.region.short()), cluster);
    made_elsewhere(app, cluster.storage, "StorageClass", "", names::SHARED_STORAGE);
    cluster
}

fn teller() -> FineractService {
    FineractService::backend("teller", release("1.4.2"))
}

fn made() -> Assembly {
    synthesize(|app| {
        let tiers = tiers(app);
        content(app, &tiers);
    })
    .unwrap()
}

#[test]
fn content_has_a_bucket_at_home_a_copy_and_a_way_to_each_from_all_networks() {
    let made = made();
    let [home, copy] = ["euw1", "euc1"].map(|region| {
        let stack = format!("test-prod-content-{region}");
        let id = |id: &str| {
            let region = region[..1].to_uppercase() + &region[1..];
            properties(&made, &stack, &format!("Content{region}{id}"))
        };
        let replication = id("BucketBucket").get("ReplicationConfiguration").map(|it| it["Rules"].clone());
        (id("Clients"), id("Endpoint"), id("Zone"), id("Name"), replication)
    });
    let parameter = properties(&made, "test-prod-data-store-euw3", "ContentLocationEuw3");
    let (clients, endpoint, zone, name, rules) = home;
    let shown = json!({
        "clients": clients["SecurityGroupIngress"], "endpoint": endpoint, "zone": zone, "name": name,
        "replication": rules, "parameter": parameter,
    });
    assert_snapshot!(serde_json::to_string_pretty(&shown).unwrap());
    assert_eq!(copy.4, None, "a copy is copied nowhere");
    assert_eq!(copy.2["VPCs"].as_array().unwrap().len(), 3);
    assert!(copy.3["Name"].as_str().unwrap().ends_with("-euc1.s3.eu-central-1.amazonaws.com"));
}

#[test]
fn a_copy_comes_before_what_is_copied() {
    let waves = waves(&made());
    assert!(waves["test-prod-content-euc1"] < waves["test-prod-content-euw1"]);
}

#[test]
fn s3_011_content_twice_in_a_region() {
    reports("S3-011", |app| {
        let tiers = tiers(app);
        app.add("content", ContentBucket::new(law::EEA, &tiers.dublin).client(&tiers.dublin));
    });
}

#[test]
fn content_of_a_law_is_used_where_the_law_lets_it_be() {
    let found = synthesize(|app| {
        let Tiers { dublin, london, .. } = tiers(app);
        let bucket = ContentBucket::new(law::EEA.at_synth(), &dublin.erased());
        app.add("content", bucket.client(&london.erased()));
    });
    assert_eq!(codes(&found.unwrap_err()), ["LAW-001"]);
}

#[test]
fn svc_009_content_of_another_partition() {
    reports("SVC-009", |app| {
        let tiers = tiers(app);
        let content = content(app, &tiers);
        let cluster = cluster(app, &tiers.london.erased());
        app.add("teller", teller().content(&content).on(&cluster));
    });
}

#[test]
fn svc_010_content_in_two_places() {
    reports("SVC-010", |app| {
        let tiers = tiers(app);
        let content = content(app, &tiers);
        let cluster = cluster(app, &tiers.dublin.erased());
        app.add("teller", teller().shared_files(20).content(&content).on(&cluster));
    });
}

#[test]
fn svc_011_a_release_that_takes_access_keys_alone() {
    let with = |service: FineractService| {
        move |app: &mut Scope| {
            let tiers = tiers(app);
            let content = content(app, &tiers);
            let cluster = cluster(app, &tiers.dublin.erased());
            app.add("service", service.content(&content).on(&cluster));
        }
    };
    reports("SVC-011", with(FineractService::fineract("fineract-api", release("1.12.1"))));
    for other in [
        FineractService::fineract("fineract-api", release("1.13.0")),
        FineractService::fineract("fineract-api", release("2026-10")),
        FineractService::backend("teller", release("1.4.2")),
    ] {
        let found = findings(synthesize(with(other)));
        assert!(!codes(&found).contains(&"SVC-011"), "{:?}", codes(&found));
    }
}

#[test]
fn content_recovers_where_it_has_a_copy() {
    let found = synthesize(|app| {
        let tiers = tiers(app);
        let content = content(app, &tiers);
        let held = [tiers.dublin.erased(), tiers.paris.erased()];
        let partition = Partition::new("eea", held).content(&content).recovers_in(region::PARIS);
        app.add(
            "recovery",
            RecoveryPlan::new("arn:aws:iam::111122223333:role/operator").partition(partition),
        );
    });
    assert!(codes(&found.unwrap_err()).contains(&"DR-003"));
}

fn object(path: &str) -> Json {
    serde_saphyr::from_str(file(&PLATFORM, path)).unwrap()
}

/// What Apache Fineract's role in a cluster may do with objects, by the bucket, and through which endpoint.
fn permissions(cluster: &str) -> Vec<(String, Json)> {
    let stack = format!("fineract-{cluster}");
    let mut roles = resources("AWS::IAM::Role").into_iter();
    let (_, _, role) =
        roles.find(|(of, id, _)| *of == stack && id.ends_with("FineractApiIdentityRole")).unwrap();
    let statements = role["Policies"][0]["PolicyDocument"]["Statement"].as_array().unwrap().clone();
    let objects = statements.into_iter().filter(|it| it["Action"].to_string().contains("s3:"));
    objects
        .map(|it| {
            assert_eq!(it["Action"], json!(["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]));
            let bucket = it["Resource"].as_str().unwrap().trim_start_matches("arn:aws:s3:::").to_owned();
            (bucket, it["Condition"]["StringEquals"]["aws:SourceVpce"].clone())
        })
        .collect()
}

/// A document that is stored in Paris is stored where Dublin and Frankfurt read it.
#[test]
fn apache_fineract_of_every_region_keeps_content_in_one_bucket_of_its_law() {
    let content = |region| format!("fineract-prod-content-111122223333-{region}/*");
    for region in ["euw1", "euw3", "euc1"] {
        let may = permissions(&format!("prod-eks-{region}"));
        let buckets: Vec<_> = may.iter().map(|(bucket, _)| bucket.clone()).collect();
        assert_eq!(buckets, [content("euw1"), content("euc1")], "{region}");
        assert!(may.iter().all(|(_, endpoint)| endpoint.to_string().contains("EndpointRef")), "{may:?}");
    }
    let may = permissions("prod-eks-euw2");
    assert_eq!(may.len(), 1);
    assert_eq!(may[0].0, content("euw2"));
    let mut told: Vec<_> = resources("AWS::SSM::Parameter")
        .into_iter()
        .filter_map(|(_, _, it)| Some((it["Name"].as_str()?.to_owned(), it["Value"].as_str()?.to_owned())))
        .filter(|(name, _)| name.starts_with("/fineract/prod/") && name.ends_with("/content/location"))
        .collect();
    told.sort();
    let of = |region: &str, short: &str, home: &str| {
        let value =
            format!("{{\"bucket\":\"fineract-prod-content-111122223333-{short}\",\"region\":\"{home}\"}}");
        (format!("/fineract/prod/{region}/content/location"), value)
    };
    let dublin = |region| of(region, "euw1", "eu-west-1");
    let london = of("eu-west-2", "euw2", "eu-west-2");
    assert_eq!(told, [dublin("eu-central-1"), dublin("eu-west-1"), london, dublin("eu-west-3")]);
}

#[test]
fn pods_read_from_the_regions_parameter_where_content_is() {
    let of = |kind: &str| {
        object(&format!("k8s/fineract-prod-eks-euw3/40-services/apache-fineract.fineract-api{kind}.yaml"))
    };
    let data = of(".configmap")["data"].clone();
    assert_eq!(data["FINERACT_CONTENT_FILESYSTEM_ENABLED"], "false");
    assert_eq!(data["FINERACT_CONTENT_S3_ENABLED"], "true");
    let secret = of("-content.externalsecret")["spec"].clone();
    assert_eq!(secret["secretStoreRef"]["name"], "fineract-api-parameters");
    let reference = |property, key| {
        let remote = json!({"key": "/fineract/prod/eu-west-3/content/location", "property": property});
        json!({"remoteRef": remote, "secretKey": key})
    };
    let read = [
        reference("bucket", "FINERACT_CONTENT_S3_BUCKET_NAME"),
        reference("region", "FINERACT_CONTENT_S3_REGION"),
    ];
    assert_eq!(secret["data"], json!(read));
    let pod = of(".deployment")["spec"]["template"]["spec"].clone();
    assert!(pod["containers"][0]["envFrom"].to_string().contains("fineract-api-content"));
    assert!(!pod.to_string().contains("persistentVolumeClaim"), "{pod}");
}

/// It starts as pods do, and makes the same client of S3.
#[test]
fn a_migration_is_told_too_where_content_is() {
    let jobs =
        PLATFORM.files.keys().filter(|path| path.contains("fineract-api-migration") && path.contains("k8s/"));
    let jobs: Vec<_> = jobs.filter(|path| path.ends_with(".job.yaml")).collect();
    assert!(!jobs.is_empty());
    for path in jobs {
        let pod = object(path)["spec"]["template"]["spec"].clone();
        let first = pod["initContainers"].as_array().unwrap();
        let migrate = first.iter().find(|it| it["name"] == "migrate").unwrap();
        assert!(migrate["envFrom"].to_string().contains("fineract-api-content"), "{path}");
    }
}

#[test]
fn pods_reach_the_endpoints_of_content_and_no_other_network_of_its_regions() {
    let policy = "k8s/fineract-prod-eks-euw3/40-services/apache-fineract.fineract-api.networkpolicy.yaml";
    let egress = object(policy)["spec"]["egress"].clone();
    let https =
        egress.as_array().unwrap().iter().find(|rule| rule["ports"][0]["port"] == 443).unwrap().clone();
    let https: Vec<_> =
        https["to"].as_array().unwrap().iter().map(|to| to["ipBlock"]["cidr"].clone()).collect();
    // Its own private subnets, Dublin's, and Frankfurt's.
    let [own, dublin, frankfurt] =
        [35, 3, 51].map(|second| [0, 32, 64].map(|third| format!("10.{second}.{third}.0/19")));
    assert_eq!(https, [own, dublin, frankfurt].concat());
}

#[test]
fn a_plan_leads_services_of_every_region_to_the_copy_before_they_start_again() {
    let page = file(&PLATFORM, "runbooks/prod-lose-eu-west-1.md");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(at("`eea-lead-content`") < at("`eea-restart`"));
    assert!(at("| eea content | S3 replication | written in Frankfurt | 15 minutes |") < at("## Steps"));
    let back = "aws s3 sync s3://fineract-prod-content-111122223333-euc1 s3://fineract-prod-content-111122223333-euw1 ";
    assert!(at(back) > at("## Coming back"));
    let functions = resources("AWS::Lambda::Function").into_iter();
    let told: Vec<_> = functions
        .filter(|(stack, _, it)| {
            stack.contains("-prod-") && it["FunctionName"].to_string().contains("lead-content")
        })
        .map(|(stack, _, it)| (stack, it["Environment"]["Variables"].clone()))
        .collect();
    assert_eq!(told.len(), 2);
    for (stack, variables) in told {
        let region = if stack.ends_with("euc1") { "eu-central-1" } else { "eu-west-1" };
        let location: Json = serde_json::from_str(variables["LOCATION"].as_str().unwrap()).unwrap();
        assert_eq!(location["region"], region);
        assert_eq!(location["bucket"], variables["BUCKET"]);
        let parameters: Json = serde_json::from_str(variables["PARAMETERS"].as_str().unwrap()).unwrap();
        assert_eq!(parameters.as_object().unwrap().len(), 3);
    }
    let lost = file(&PLATFORM, "failover/prod-lose-eu-west-1.md");
    let row =
        "| bucket `fineract-prod-content-111122223333-euw1` | eu-central-1 | the plan `fineract-prod-eea`";
    assert!(lost.contains(row), "{lost}");
    // Nobody waits for a copy.
    assert!(!file(&PLATFORM, "failover/prod-lose-eu-central-1.md").contains("wait for a store"));
}

/// A replication copies what an attacker does; recovery points stay.
#[test]
fn content_and_its_copy_are_backed_up() {
    let selections = resources("AWS::Backup::BackupSelection").into_iter();
    let named: Vec<_> = selections
        .filter(|(stack, _, it)| {
            stack.contains("-prod-") && it["BackupSelection"]["SelectionName"] == "buckets"
        })
        .map(|(stack, _, it)| (stack, it["BackupSelection"]["Resources"].clone()))
        .collect();
    let of = |region: &str| {
        let stack = format!("fineract-prod-backup-plans-{region}");
        (stack, json!([format!("arn:aws:s3:::fineract-prod-content-111122223333-{region}")]))
    };
    let named: Vec<_> = named.into_iter().map(|(stack, arns)| (stack.to_owned(), arns)).collect();
    assert_eq!(named, ["euc1", "euw1", "euw2"].map(of));
    let page = file(&PLATFORM, "runbooks/prod-lose-eu-west-1.md");
    assert!(page.contains("ends_with(ResourceArn, '-euw1')"), "a bucket's ARN names no region");
    let mut roles = resources("AWS::IAM::Role").into_iter();
    let (_, _, role) = roles.find(|(_, _, it)| it["RoleName"] == "fineract-prod-data-backup-euw1").unwrap();
    assert!(
        role["ManagedPolicyArns"].to_string().contains("aws:policy/AWSBackupServiceRolePolicyForS3Backup")
    );
}

/// What is in one bucket is in one place; what is on the file systems of regions is not.
#[test]
fn services_with_files_in_each_region_are_warned_of_and_apache_fineract_is_not() {
    let found = codes(&PLATFORM.findings);
    assert!(found.contains(&"RES-106"));
    let page = file(&PLATFORM, "residency/prod.md");
    let row = page.lines().find(|line| line.contains("| RES-106 |")).unwrap();
    assert!(row.contains("`teller`") && !row.contains("`fineract-api`"), "{row}");
    let copied = page.lines().find(|line| line.starts_with("| S3 replication |")).unwrap();
    assert!(copied.contains("within the EEA"), "{copied}");
    // Each in its own region too, where no other flow says that the service holds this.
    let uses =
        |region| format!("| `fineract-api` | service | bucket fineract-prod-content-111122223333-{region}, ");
    assert!(page.contains(&uses("euw2")), "{page}");
    assert!(page.contains(&uses("euc1")), "{page}");
    assert!(!page.contains("s3.eu-west-1.amazonaws.com` | name"), "no name of clients");
}
