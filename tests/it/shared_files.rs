//! Files that services of several regions write under one ledger.

use std::collections::BTreeMap;

use fineract_constructs::aws::law;
use fineract_constructs::constructs::compute::{self, AccessLevel, EksCluster};
use fineract_constructs::constructs::data::aurora::POSTGRES_17;
use fineract_constructs::constructs::data::{AuroraGlobal, Stores};
use fineract_constructs::constructs::services::{Access, FineractService, SecretUse, release};
use fineract_constructs::constructs::storage::{EfsFileSystem, FileMerge, StorageClasses};
use fineract_constructs::core::{App, Scope};
use fineract_constructs::residency::ResidencyPreset;
use fineract_constructs::synth::{Options, synth};
use serde_json::{Value as Json, json};

use crate::platform::{PLATFORM, resources};
use crate::stores::tiers;
use crate::support::{TODAY, codes, file, findings, snapshot, synthesize};

/// A service with files in Dublin and in Frankfurt, on one ledger or on one each.
fn written_in_two_regions(one_ledger: bool) -> impl FnOnce(&mut Scope) {
    move |app| {
        let tiers = tiers(app);
        let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &tiers.dublin).replica(&tiers.frankfurt);
        let ledger = app.add("ledger", ledger);
        for stores in [tiers.dublin.erased(), tiers.frankfurt.erased()] {
            let reads = one_ledger || stores.site.region.code() == "eu-west-1";
            let region = stores.site.region.short();
            cell(&mut app.group(format!("cell-{region}")), &stores, reads.then(|| ledger.credential.name()));
        }
    }
}

fn cell(scope: &mut Scope, stores: &Stores, ledger: Option<&str>) {
    let stack = scope.add("data-files", stores.site.stack("data-files"));
    let files = scope.at(stack).add("files", EfsFileSystem::new(&stores.network, &stores.keys));
    let deployer = "arn:aws:iam::111122223333:role/deployer";
    let deployer = compute::Access::new(deployer, AccessLevel::ClusterAdmin);
    let cluster = EksCluster::new(&stores.network).keys(&stores.keys).access("deployer", deployer);
    let cluster = scope.add("eks", cluster);
    scope.at(cluster.storage).add("classes", StorageClasses::new(&cluster).files(&files));
    let service = FineractService::backend("teller", release("1.4.2")).shared_files(20);
    let service = match ledger {
        Some(name) => service.database(Access::ReadWrite).secret(SecretUse::Database, name),
        None => service,
    };
    scope.add("teller", service.on(&cluster));
}

#[test]
fn res_106_files_of_one_service_in_two_regions_under_one_ledger() {
    let found = |one_ledger| {
        let mut app = App::new();
        written_in_two_regions(one_ledger)(&mut app.root());
        let residency = Some(ResidencyPreset::EeaWithUkCell);
        findings(synth("test", app, Options { as_of: Some(TODAY), residency, ..Options::default() }))
    };
    snapshot("RES-106", &found(true));
    assert!(!codes(&found(false)).contains(&"RES-106"));
}

#[test]
fn ds_004_files_put_beside_those_of_another_region() {
    let found = synthesize(|app| {
        let tiers = tiers(app);
        let [dublin, frankfurt] = [tiers.dublin.erased(), tiers.frankfurt.erased()].map(|stores| {
            let region = stores.site.region.short();
            let stack = app.add(format!("data-files-{region}"), stores.site.stack("data-files"));
            app.at(stack).add("files", EfsFileSystem::new(&stores.network, &stores.keys))
        });
        let stack = app.add("sync", tiers.frankfurt.site.stack("file-sync"));
        app.at(stack).add("merge", FileMerge::new(&dublin, &frankfurt, &tiers.frankfurt.keys.erased()));
    });
    assert!(codes(&found.unwrap_err()).contains(&"DS-004"));
}

fn object(path: &str) -> Json {
    serde_saphyr::from_str(file(&PLATFORM, path)).unwrap()
}

/// The parameters of the class that a cluster's claims are made of.
fn class(cluster: &str) -> Json {
    object(&format!("k8s/{cluster}/30-storage/efs-sc.storageclass.yaml"))["parameters"].clone()
}

/// The file system of each location of `DataSync`, by the location's logical id.
fn locations() -> BTreeMap<String, String> {
    let all = resources("AWS::DataSync::LocationEFS").into_iter();
    all.map(|(_, id, location)| (id, location["EfsFilesystemArn"].to_string())).collect()
}

/// Directories are called alike and have one owner in all clusters, so that what is put beside them is read by pods as it is.
#[test]
fn pods_of_who_takes_over_read_the_files_of_the_lost_region() {
    let home = class("fineract-prod-eks-euw1");
    assert_eq!(home["subPathPattern"], "${.PVC.namespace}/${.PVC.name}");
    assert_eq!(home["ensureUniqueDirectory"], "false");
    let locations = locations();
    for region in ["euw3", "euc1"] {
        let cluster = format!("fineract-prod-eks-{region}");
        let mut there = class(&cluster);
        let own = std::mem::replace(&mut there["fileSystemId"], home["fileSystemId"].clone());
        assert_eq!(there, home, "{cluster}");
        let (_, _, task) = resources("AWS::DataSync::Task")
            .into_iter()
            .find(|(_, _, task)| task["Name"] == format!("fineract-prod-ireland-files-into-files-{region}"))
            .unwrap();
        let at = |property: &str| {
            let text = task[property].to_string();
            let is_it = |(id, _): &(&String, &String)| text.contains(id.as_str());
            let (_, files) = locations.iter().find(is_it).unwrap_or_else(|| panic!("{text}"));
            files.clone()
        };
        assert!(at("SourceLocationArn").contains("IrelandFilesFs"), "{}", at("SourceLocationArn"));
        let to = at("DestinationLocationArn");
        assert!(to.contains("FilesOwnFs") && own.as_str().unwrap().contains("FilesOwnFs"), "{to} {own}");
        assert_eq!(task["Options"]["OverwriteMode"], "NEVER");
        assert_eq!(task["Options"]["PreserveDeletedFiles"], "PRESERVE");
        assert_eq!([&task["Options"]["Uid"], &task["Options"]["Gid"]], ["INT_VALUE"; 2]);
        assert_eq!(task.get("Schedule"), None, "nobody counts on it");
        for service in ["teller", "reporting"] {
            let path = |cluster: &str, what: &str| {
                format!("k8s/{cluster}/40-services/apache-fineract.{service}{what}.yaml")
            };
            let mounted = |cluster: &str| {
                let pod = object(&path(cluster, ".deployment"))["spec"]["template"]["spec"].clone();
                assert_eq!(pod["securityContext"]["runAsUser"].to_string(), home["uid"].as_str().unwrap());
                pod["containers"][0]["volumeMounts"].clone()
            };
            assert_eq!(mounted(&cluster), mounted("fineract-prod-eks-euw1"), "{service}");
            assert!(
                PLATFORM.files.contains_key(&path(&cluster, "-files.persistentvolumeclaim")),
                "{service}"
            );
        }
    }
}

#[test]
fn the_function_that_takes_over_starts_the_tasks_of_each_region_and_no_other() {
    let roles = resources("AWS::IAM::Role").into_iter();
    let mut roles =
        roles.filter(|(stack, id, _)| stack.contains("prod-recovery-eea") && id.contains("ReleaseFiles"));
    let [home, there] = [roles.next().unwrap(), roles.next().unwrap()].map(|(stack, _, role)| {
        let statements = role["Policies"][0]["PolicyDocument"]["Statement"].as_array().unwrap().clone();
        let start = statements.into_iter().find(|it| it["Action"] == json!("datasync:StartTaskExecution"));
        (stack.ends_with("euw1"), start)
    });
    let (at_home, away) = if home.0 { (home.1, there.1) } else { (there.1, home.1) };
    assert_eq!(at_home, None, "nothing is put beside the files where they are at home");
    assert_eq!(away.unwrap()["Resource"].as_array().unwrap().len(), 2);
}

/// What a region writes alone is among what waits for it.
#[test]
fn a_runbook_says_which_files_are_in_the_lost_region_alone() {
    for region in ["eu-west-2", "eu-west-3", "eu-central-1"] {
        let page = file(&PLATFORM, &format!("runbooks/prod-lose-{region}.md"));
        assert!(page.contains(" files | EFS in "), "{region}");
        assert!(!page.contains("Nothing is written here alone"), "{region}");
    }
    assert!(!file(&PLATFORM, "runbooks/prod-lose-eu-west-1.md").contains(" files | EFS in "));
}
