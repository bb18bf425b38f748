//! Storage: what is kept where, who reads it, and where its copies may go.

mod refused;

use std::collections::{BTreeMap, BTreeSet};

use fineract_constructs::aws::law;
use fineract_constructs::aws::names::Kind;
use fineract_constructs::aws::region::{self, France, Germany, Ireland};
use fineract_constructs::aws::{Cidr, Site, StackRef};
use fineract_constructs::cidr;
use fineract_constructs::constructs::compute::{Access, AccessLevel, Cluster, EksCluster};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc, Network};
use fineract_constructs::constructs::security::{EnvironmentKeys, Keys, Purpose};
use fineract_constructs::constructs::storage::{
    AccessLogBucket, AccessPoint, AuroraExport, BackupPlan, BackupPlanRef, BackupRule, BackupVault, Bucket,
    CacheExport, DataCopy, EfsFileSystem, FileSync, FileSystem, Frequency, ObjectLock, StorageClasses,
    VaultLock,
};
use fineract_constructs::core::{Acknowledgement, App, Construct, Date, Scope};
use fineract_constructs::kube::KubeObject;
use fineract_constructs::kube::core_v1;
use fineract_constructs::synth::{Assembly, Options, synth};
use serde_json::Value;

use crate::support::{codes, dublin, file, synthesize};

/// A region of an environment with its network, its keys and a stack for its files.
struct Place<J> {
    site: Site<J>,
    network: Network<J>,
    keys: Keys<J>,
    stack: StackRef,
}

fn place<J: Copy + 'static>(app: &mut Scope, region: region::Region<J>, range: Cidr) -> Place<J> {
    let site = Site::new("test", "prod", dublin().account, region);
    let mut scope = app.group(region.short());
    let network =
        EnvironmentVpc::new(&site, range).endpoints(Endpoints::S3).cluster(site.name(Kind::Cluster, "eks"));
    let network = scope.add("network", network);
    let keys = scope.add("keys", EnvironmentKeys::new(&site));
    let stack = scope.add("files", site.stack("data-files"));
    Place { site, network, keys, stack }
}

fn ireland(app: &mut Scope) -> Place<Ireland> {
    place(app, region::IRELAND, cidr!("10.3.0.0/16"))
}

fn france(app: &mut Scope) -> Place<France> {
    place(app, region::PARIS, cidr!("10.35.0.0/16"))
}

fn germany(app: &mut Scope) -> Place<Germany> {
    place(app, region::FRANKFURT, cidr!("10.51.0.0/16"))
}

impl<J: 'static> Place<J> {
    fn bucket(&self, what: &str) -> Bucket<J> {
        Bucket::new(&self.site, what, self.keys.of(Purpose::S3))
    }

    fn files(&self) -> EfsFileSystem<J> {
        EfsFileSystem::new(&self.network, &self.keys)
    }

    /// The cursor in a stack for what syncs to here.
    fn sync<'a>(&self, app: &'a mut Scope) -> Scope<'a> {
        let stack = app.add(format!("sync-{}", self.site.region.short()), self.site.stack("file-sync"));
        app.at(stack)
    }

    fn vault(&self) -> BackupVault<J> {
        BackupVault::new(&self.site, "backup", self.keys.of(Purpose::Efs))
    }
}

/// The resources of a region's files, by logical id.
#[track_caller]
fn resources(assembly: &Assembly, layer: &str, region: &str) -> serde_json::Map<String, Value> {
    let template = file(assembly, &format!("test-prod-{layer}-{region}.template.json"));
    let template: Value = serde_json::from_str(template).unwrap();
    template["Resources"].as_object().unwrap().clone()
}

#[track_caller]
fn properties(assembly: &Assembly, region: &str, id: &str) -> Value {
    let resources = resources(assembly, "data-files", region);
    resources.get(id).unwrap_or_else(|| panic!("{id} is not among {:?}", resources.keys()))["Properties"]
        .clone()
}

/// The assembly of a program without findings.
#[track_caller]
fn clean(program: impl FnOnce(&mut Scope)) -> Assembly {
    let assembly = synthesize(program).unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    assembly
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap()
}

/// The waves of the stacks of files, by region.
fn waves(assembly: &Assembly) -> BTreeMap<String, usize> {
    let units = assembly.plan.units.iter().filter(|unit| unit.name.contains("data-files"));
    units.map(|unit| (unit.name.rsplit('-').next().unwrap().to_owned(), unit.wave)).collect()
}

#[test]
fn a_bucket_is_private_encrypted_versioned_and_speaks_tls() {
    let assembly = clean(|app| {
        let here = ireland(app);
        app.at(here.stack).add("exports", here.bucket("exports").archive(30).expiry(400));
    });
    let mut shown = properties(&assembly, "euw1", "Euw1FilesExportsBucket");
    shown["Policy"] = properties(&assembly, "euw1", "Euw1FilesExportsPolicy")["PolicyDocument"].clone();
    insta::assert_snapshot!(pretty(&shown));
}

#[test]
fn objects_replicate_by_a_role_that_can_do_nothing_else() {
    let assembly = clean(|app| {
        let (here, there) = (ireland(app), france(app));
        let copies = app.at(there.stack).add("copies", there.bucket("copies"));
        let exports = here.bucket("exports").replicate_to(law::EEA, &copies);
        let exports = app.at(here.stack).add("exports", exports);
        let [copy] = exports.copies[..] else { panic!("one copy") };
        assert_eq!((copy.from.code(), copy.to.code()), ("eu-west-1", "eu-west-3"));
    });
    let replication = &properties(&assembly, "euw1", "Euw1FilesExportsBucket")["ReplicationConfiguration"];
    let role = &properties(&assembly, "euw1", "Euw1FilesExportsReplication");
    insta::assert_snapshot!(format!("{}\n{}", pretty(replication), pretty(role)));
}

#[test]
fn a_bucket_comes_after_those_that_it_replicates_to() {
    let assembly = clean(|app| {
        let (here, there) = (ireland(app), france(app));
        let copies = app.at(there.stack).add("copies", there.bucket("copies"));
        app.at(here.stack).add("exports", here.bucket("exports").replicate_to(law::EEA, &copies));
    });
    let waves = waves(&assembly);
    assert!(waves["euw1"] > waves["euw3"], "{waves:?}");
}

#[test]
fn a_locked_bucket_replicates_to_a_locked_bucket() {
    let assembly = clean(|app| {
        let (here, there) = (ireland(app), france(app));
        let lock = ObjectLock::Compliance(30);
        let copies = app.at(there.stack).add("copies", there.bucket("copies").object_lock(lock));
        let exports = here.bucket("exports").object_lock(lock).replicate_to(law::EEA, &copies);
        app.at(here.stack).add("exports", exports);
    });
    let bucket = properties(&assembly, "euw1", "Euw1FilesExportsBucket");
    assert_eq!(bucket["ObjectLockEnabled"], true);
    assert_eq!(bucket["ObjectLockConfiguration"]["Rule"]["DefaultRetention"]["Mode"], "COMPLIANCE");
}

/// An answer for buckets whose key S3 manages.
fn accept_managed_keys(app: &mut Scope) {
    let reason = "the service can't write with a key of the account";
    app.acknowledge(Acknowledgement::new("POL-S3-001", reason, "platform", Date::new(2027, 1, 1)));
}

#[track_caller]
fn clean_with_managed_keys(program: impl FnOnce(&mut Scope)) -> Assembly {
    let mut app = App::new();
    accept_managed_keys(&mut app.root());
    program(&mut app.root());
    let options = Options { as_of: Some(Date::new(2026, 11, 23)), ..Options::default() };
    let assembly = synth("test", app, options).unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    assembly
}

#[test]
fn both_kinds_of_balancer_write_to_the_bucket_of_access_logs() {
    let assembly = clean_with_managed_keys(|app| {
        let here = ireland(app);
        let logs = AccessLogBucket::new(&here.site, "edge-logs").network_balancers();
        let logs = app.at(here.stack).add("logs", logs);
        assert_eq!(logs.attributes("alb")[1].1, "test-prod-edge-logs-111122223333-euw1");
    });
    let bucket = properties(&assembly, "euw1", "Euw1FilesLogsBucket");
    let policy = properties(&assembly, "euw1", "Euw1FilesLogsPolicy");
    insta::assert_snapshot!(format!(
        "{}\n{}",
        pretty(&bucket["BucketEncryption"]),
        pretty(&policy["PolicyDocument"])
    ));
}

#[test]
fn a_file_system_is_mounted_over_tls_by_roles_alone() {
    let assembly = clean(|app| {
        let here = ireland(app);
        let files = here.files().access_point("exports", AccessPoint::new("/exports", 1000, 1000));
        app.at(here.stack).add("files", files);
    });
    insta::assert_snapshot!(pretty(&properties(&assembly, "euw1", "Euw1FilesFilesFs")));
}

#[test]
fn a_file_system_has_a_mount_target_in_each_private_subnet_and_lets_nobody_in_by_itself() {
    let assembly = clean(|app| {
        let here = ireland(app);
        app.at(here.stack).add("files", here.files());
    });
    let resources = resources(&assembly, "data-files", "euw1");
    let targets = resources.values().filter(|resource| resource["Type"] == "AWS::EFS::MountTarget");
    assert_eq!(targets.count(), 3);
    let group = &resources["Euw1FilesFilesMount"]["Properties"];
    assert!(group.get("SecurityGroupIngress").is_none());
}

#[test]
fn a_file_system_replicates_to_one_that_was_there_before() {
    let assembly = clean(|app| {
        let (here, there) = (ireland(app), germany(app));
        let replica = app.at(there.stack).add("files", there.files().destination());
        let files = app.at(here.stack).add("files", here.files().replicate_to(law::EEA, replica));
        let [copy] = files.source.copies[..] else { panic!("one copy") };
        assert_eq!((copy.to.code(), copy.recovery_point_minutes), ("eu-central-1", 15));
        assert_eq!(files.replica.site().region, region::FRANKFURT.erased());
    });
    let source = properties(&assembly, "euw1", "Euw1FilesFilesFs");
    let replica = properties(&assembly, "euc1", "Euc1FilesFilesFs");
    insta::assert_snapshot!(format!(
        "{}\n{}\n{}",
        pretty(&source["ReplicationConfiguration"]),
        pretty(&source["FileSystemProtection"]),
        pretty(&replica["FileSystemProtection"]),
    ));
    let waves = waves(&assembly);
    assert!(waves["euw1"] > waves["euc1"], "{waves:?}");
}

#[test]
fn files_are_synced_from_the_destinations_region_over_tls_by_roles() {
    let assembly = clean(|app| {
        let (here, there) = (ireland(app), france(app));
        let source = app.at(here.stack).add("files", here.files());
        let copy = app.at(there.stack).add("files", there.files());
        let sync = FileSync::new(law::EEA, &source, &copy, &there.keys).hours(6);
        let sync = there.sync(app).add("files", sync);
        assert_eq!(sync.copy.recovery_point_minutes, 360);
    });
    let task = resources(&assembly, "file-sync", "euw3");
    let location = resources(&assembly, "data-files", "euw3");
    let location = location.into_iter().filter(|(id, _)| id.contains("Sync"));
    insta::assert_snapshot!(pretty(&Value::Object(task.into_iter().chain(location).collect())));
}

/// D08 was a file system with two destinations, one of them across the Atlantic. What a program can say now: one
/// replica, and a sync for each region more, under one law.
#[test]
fn one_region_has_the_replica_and_the_others_are_synced() {
    let assembly = clean(|app| {
        let (here, paris, frankfurt) = (ireland(app), france(app), germany(app));
        let replica = app.at(frankfurt.stack).add("files", frankfurt.files().destination());
        let files = app.at(here.stack).add("files", here.files().replicate_to(law::EEA, replica));
        let copy = app.at(paris.stack).add("files", paris.files());
        paris.sync(app).add("files", FileSync::new(law::EEA, &files.source, &copy, &paris.keys));
        // A sync from Dublin and a replication to Dublin's neighbours don't stand in each other's way.
        let copies = app.at(paris.stack).add("copies", paris.bucket("copies"));
        app.at(here.stack).add("exports", here.bucket("exports").replicate_to(law::EEA, &copies));
    });
    let waves = waves(&assembly);
    assert!(waves["euc1"] < waves["euw1"] && waves["euw3"] < waves["euw1"], "{waves:?}");
}

#[test]
fn recovery_points_are_copied_where_the_law_lets_them_be() {
    let assembly = clean(|app| {
        let (here, there) = (ireland(app), germany(app));
        let copies = app.at(there.stack).add("vault", there.vault());
        let vault = app.at(here.stack).add("vault", here.vault().lock(VaultLock::governance(7, 3650)));
        let daily = BackupRule::new("daily", &vault).copy_to(law::EEA, &copies);
        let monthly =
            BackupRule::new("monthly", &vault).frequency(Frequency::Monthly).retention(400).cold_storage(30);
        let plan =
            app.at(here.stack).add("backup", BackupPlan::new(&here.site, "data").rule(daily).rule(monthly));
        let to: Vec<_> = plan.copies.iter().map(|copy: &DataCopy| copy.to.code()).collect();
        assert_eq!((to, &*plan.name), (vec!["eu-central-1"], "test-prod-data-euw1"));
        app.at(here.stack).tag(BackupPlanRef::TAG, plan.name);
    });
    let shown = ["BackupPlan", "BackupSelection", "BackupRole", "VaultVault"]
        .map(|id| pretty(&properties(&assembly, "euw1", &format!("Euw1Files{id}"))));
    insta::assert_snapshot!(shown.join("\n"));
    let waves = waves(&assembly);
    assert!(waves["euw1"] > waves["euc1"], "{waves:?}");
}

#[test]
fn a_snapshot_of_a_database_is_exported_once() {
    let assembly = clean(|app| {
        let here = ireland(app);
        let exports = app.at(here.stack).add("exports", here.bucket("exports"));
        app.at(here.stack).add(
            "ledger",
            AuroraExport::new(&here.site, "ledger", "test-prod-ledger-euw1", &exports, &here.keys),
        );
    });
    let resources = resources(&assembly, "data-files", "euw1");
    let mut export: serde_json::Map<_, _> =
        resources.into_iter().filter(|(id, _)| id.starts_with("Euw1FilesLedger")).collect();
    export["Euw1FilesLedgerFunction"]["Properties"]["Code"] = Value::Null;
    insta::assert_snapshot!(pretty(&Value::Object(export)));
}

#[test]
fn a_snapshot_of_a_cache_is_copied_to_a_bucket_of_its_region() {
    let assembly = clean_with_managed_keys(|app| {
        let here = ireland(app);
        app.at(here.stack)
            .add("cache", CacheExport::new(&here.site, "cache", "test-prod-cache-euw1", &here.keys));
    });
    let shown = ["CacheRole", "CacheCopiesPolicy", "CacheSchedule"]
        .map(|id| pretty(&properties(&assembly, "euw1", &format!("Euw1Files{id}"))));
    insta::assert_snapshot!(shown.join("\n"));
}

fn cluster(app: &mut Scope, here: &Place<Ireland>) -> Cluster {
    app.add("eks", eks(here))
}

fn eks(here: &Place<Ireland>) -> EksCluster {
    let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
    EksCluster::new(&here.network).keys(&here.keys).access("deployer", deployer)
}

#[test]
fn a_cluster_has_classes_for_encrypted_volumes_and_shared_files() {
    let assembly = clean(|app| {
        let here = ireland(app);
        let files = app.at(here.stack).add("files", here.files());
        let cluster = cluster(app, &here);
        app.at(cluster.platform).add("storage", StorageClasses::new(&cluster).files(&files));
    });
    let classes = assembly.files.iter().filter(|(path, _)| path.contains("storageclass"));
    let classes: Vec<_> = classes.map(|(_, content)| String::from_utf8_lossy(content)).collect();
    assert_eq!(classes.len(), 3);
    insta::assert_snapshot!(classes.join("---\n"));
    let bindings = file(&assembly, "bindings.json");
    assert!(bindings.contains("Euw1FilesFilesFsRef"), "{bindings}");
}

#[test]
fn volumes_join_the_plan_of_their_cluster_and_classes_never_change_with_it() {
    let assembly = clean(|app| {
        let here = ireland(app);
        let vault = app.at(here.stack).add("vault", here.vault());
        let plan = BackupPlan::new(&here.site, "data").rule(BackupRule::new("daily", &vault));
        let plan = app.at(here.stack).add("backup", plan);
        let cluster = app.add("eks", eks(&here).backup(&plan));
        app.at(cluster.platform).add("storage", StorageClasses::new(&cluster));
    });
    let driver = &resources(&assembly, "nodes", "euw1")["EksNodesAwsEbsCsiDriver"]["Properties"];
    let values: Value = serde_json::from_str(driver["ConfigurationValues"].as_str().unwrap()).unwrap();
    let tags = serde_json::json!({ "backup-plan": "test-prod-data-euw1" });
    assert_eq!(values["controller"]["extraVolumeTags"], tags);
    let classes = assembly.files.iter().filter(|(path, _)| path.contains("storageclass"));
    for (path, class) in classes {
        let class = String::from_utf8_lossy(class);
        assert!(!class.contains("tagSpecification"), "{path}: {class}");
    }
}

#[test]
fn nodes_reach_the_mount_targets_and_the_driver_may_mount() {
    let assembly = clean(|app| {
        let here = ireland(app);
        let files = app.at(here.stack).add("files", here.files());
        let cluster = cluster(app, &here);
        app.at(cluster.platform).add("storage", StorageClasses::new(&cluster).files(&files));
    });
    let nodes = resources(&assembly, "nodes", "euw1");
    let access: serde_json::Map<_, _> = nodes
        .into_iter()
        .filter(|(id, _)| id.ends_with("StorageNfs") || id.ends_with("StorageMount"))
        .collect();
    insta::assert_snapshot!(pretty(&Value::Object(access.clone())));
    let role = access.values().find_map(|resource| resource["Properties"]["RoleName"].as_str()).unwrap();
    let roles = resources(&assembly, "eks", "euw1");
    assert!(
        roles.values().any(|resource| resource["Properties"]["RoleName"] == role),
        "{role} is a role of the cluster"
    );
}

/// The place without its law in the type, as a program that loops over regions has it.
fn open<J>(place: &Place<J>) -> Place<region::Anywhere> {
    let Place { site, network, keys, stack } = place;
    Place { site: site.erased(), network: network.erased(), keys: keys.erased(), stack: *stack }
}

fn london(app: &mut Scope) -> Place<region::Anywhere> {
    open(&place(app, region::LONDON, cidr!("10.19.0.0/16")))
}

/// Every construct of storage in each of the four regions, with copies from Ireland to all others.
fn everywhere(app: &mut Scope) {
    let (dublin, paris, frankfurt) = (open(&ireland(app)), open(&france(app)), open(&germany(app)));
    let (london, law) = (london(app), law::EEA_AND_UK.at_synth());
    let replica = app.at(frankfurt.stack).add("replica", frankfurt.files().name("replica").destination());
    let files = app.at(dublin.stack).add("files", dublin.files().replicate_to(law, replica)).source;
    let copies = paris.bucket("copies").object_lock(ObjectLock::Compliance(30));
    let copies = app.at(paris.stack).add("copies", copies);
    let vault = frankfurt.vault().lock(VaultLock::compliance(7, 3650, 7));
    let vault = app.at(frankfurt.stack).add("copies", vault);
    for place in [&dublin, &paris, &london, &frankfurt] {
        let here = place.site.region;
        let mine = if here == dublin.site.region {
            files.clone()
        } else {
            let mine = app.at(place.stack).add("files", place.files());
            place.sync(app).add("files", FileSync::new(law, &files, &mine, &place.keys));
            mine
        };
        app.group(format!("{}-cluster", here.short()))
            .add("storage", Classes { place: open(place), files: mine });
        let mut stack = app.at(place.stack);
        let exports = place.bucket("exports").archive(30).expiry(400).object_lock(ObjectLock::Governance(7));
        let exports = if here == dublin.site.region { exports.replicate_to(law, &copies) } else { exports };
        let exports = stack.add("exports", exports);
        stack.add("logs", AccessLogBucket::new(&place.site, "edge-logs"));
        stack.add(
            "ledger",
            AuroraExport::new(&place.site, "ledger", "test-prod-ledger", &exports, &place.keys),
        );
        stack.add("cache", CacheExport::new(&place.site, "cache", "test-prod-cache", &place.keys));
        let own = BackupVault::new(&place.site, "own", place.keys.of(Purpose::Efs));
        let own = stack.add("vault", own);
        let rule = BackupRule::new("daily", &own);
        let rule = if here == frankfurt.site.region { rule } else { rule.copy_to(law, &vault) };
        stack.add("backup", BackupPlan::new(&place.site, "data").rule(rule));
    }
}

/// A cluster with its storage classes.
struct Classes {
    place: Place<region::Anywhere>,
    files: FileSystem,
}

impl Construct for Classes {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let Self { place, files } = self;
        let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
        let cluster = EksCluster::new(&place.network).keys(&place.keys).access("deployer", deployer);
        let cluster = scope.add("eks", cluster);
        let classes = scope.at(cluster.platform).add("storage", StorageClasses::new(&cluster).files(&files));
        let claim = core_v1::PersistentVolumeClaimSpec::new()
            .access_modes(["ReadWriteMany"])
            .storage_class_name(classes.files.as_ref().unwrap())
            .resources(core_v1::VolumeResourceRequirements::new().requests([("storage", "10Gi")]));
        let claim = core_v1::PersistentVolumeClaim::new("documents").namespace("apache-fineract").spec(claim);
        scope.at(cluster.workloads).add("documents", claim);
    }
}

#[test]
fn all_of_storage_stands_in_every_region() {
    let assembly = clean_with_managed_keys(everywhere);
    let types = |region: &str| {
        let resources = resources(&assembly, "data-files", region);
        let types: BTreeSet<_> =
            resources.values().map(|it| it["Type"].as_str().unwrap().to_owned()).collect();
        types.into_iter().filter(|ty| !ty.starts_with("AWS::SSM")).collect::<Vec<_>>()
    };
    for region in ["euw2", "euw3", "euc1"] {
        assert_eq!(types(region), types("euw1"), "{region}");
    }
    let waves = waves(&assembly);
    assert!(["euw3", "euc1"].iter().all(|region| waves[*region] < waves["euw1"]), "{waves:?}");
}
