//! What takes over when a region is lost: in an order that follows from needs, and without the region that is lost.

use fineract_constructs::aws::law;
use fineract_constructs::aws::region::{self, Germany, Ireland};
use fineract_constructs::constructs::data::aurora::{
    AuroraGlobal, AuroraRegional, Database, POSTGRES_17, Secondary, SecondaryCapacity,
};
use fineract_constructs::constructs::data::redis::{Cache, RedisVersion};
use fineract_constructs::constructs::data::{RedisGlobal, SecretScope, Stores};
use fineract_constructs::constructs::recovery::{Minutes, Objective, Partition, RecoveryPlan, Start, Task};
use fineract_constructs::constructs::storage::{EfsFileSystem, Replicated};
use fineract_constructs::core::Scope;
use fineract_constructs::synth::Assembly;
use insta::assert_snapshot;
use serde_json::Value;

use crate::platform::PLATFORM;
use crate::stores::{Tiers, properties, tiers, waves};
use crate::support::{codes, file, reports, synthesize};

const HOME: &str = "test-prod-recovery-eea-euw1";
const TARGET: &str = "test-prod-recovery-eea-euc1";
const APPROVER: &str = "arn:aws:iam::111122223333:role/operator";

fn ledger(app: &mut Scope, dublin: &Stores<Ireland>, frankfurt: &Stores<Germany>) -> Database {
    app.add("ledger", AuroraGlobal::new(law::EEA, POSTGRES_17, dublin).replica(frankfurt))
}

fn cache(app: &mut Scope, dublin: &Stores<Ireland>, frankfurt: &Stores<Germany>) -> Cache {
    app.add("redis", RedisGlobal::new(law::EEA, RedisVersion::V7_1, dublin).replica(frankfurt))
}

fn files(app: &mut Scope, dublin: &Stores<Ireland>, frankfurt: &Stores<Germany>) -> Replicated {
    let law = law::EEA.at_synth();
    let there = app.add("files-euc1", frankfurt.site.stack("data-files"));
    let copy = EfsFileSystem::new(&frankfurt.network, &frankfurt.keys).destination();
    let copy = app.at(there).add("files", copy);
    let here = app.add("files-euw1", dublin.site.stack("data-files"));
    let files = EfsFileSystem::new(&dublin.network, &dublin.keys).replicate_to(law, copy);
    app.at(here).add("files", files)
}

/// What is written in Dublin and can be in Frankfurt.
fn eea(app: &mut Scope) -> Partition {
    let Tiers { dublin, frankfurt, .. } = tiers(app);
    let ledger = ledger(app, &dublin, &frankfurt);
    let cache = cache(app, &dublin, &frankfurt);
    let files = files(app, &dublin, &frankfurt);
    Partition::new("eea", [dublin.erased(), frankfurt.erased()])
        .database(&ledger)
        .cache(&cache)
        .files(&files)
        .objective_for("files", Objective::new(Minutes(15), Minutes(15)))
        .recovers_in(region::FRANKFURT)
}

fn recovery(start: Start) -> Assembly {
    synthesize(|app| {
        let partition = eea(app);
        app.add("recovery", RecoveryPlan::new(APPROVER).partition(partition).start(start));
    })
    .unwrap()
}

/// The steps of the plan, those that run at the same time one level in.
fn outline(plan: &Value) -> String {
    fn write(steps: &Value, indent: usize, text: &mut String) {
        for step in steps.as_array().unwrap() {
            let (name, ty) = (step["Name"].as_str().unwrap(), step["ExecutionBlockType"].as_str().unwrap());
            text.push_str(&format!("{:indent$}{name}: {ty}\n", ""));
            let block = &step["ExecutionBlockConfiguration"];
            if let Some(parallel) = block.get("ParallelConfig") {
                write(&parallel["Steps"], indent + 2, text);
            }
        }
    }
    let mut text = String::new();
    write(&plan["Workflows"][0]["Steps"], 0, &mut text);
    text
}

#[test]
fn a_plan_promotes_stores_before_it_leads_services_to_them() {
    let plan = properties(&recovery(Start::ByHand), TARGET, "RecoveryEeaEuc1Plan");
    assert_snapshot!(outline(&plan));
}

#[test]
fn a_plan_runs_from_the_region_that_takes_over() {
    let assembly = recovery(Start::ByHand);
    let plan = properties(&assembly, TARGET, "RecoveryEeaEuc1Plan");
    assert_eq!(plan["Regions"], serde_json::json!(["eu-west-1", "eu-central-1"]));
    assert_eq!(plan["PrimaryRegion"], "eu-west-1");
    let alarm = properties(&assembly, TARGET, "RecoveryEeaEuc1Behind");
    assert_eq!(alarm["TreatMissingData"], "breaching", "a region that is lost says nothing");
    for function in plan.to_string().split("RegionToRun").skip(1) {
        assert!(function.starts_with("\":\"activatingRegion\""), "{function}");
    }
    let waves = waves(&assembly);
    assert!(waves[HOME] < waves[TARGET], "the role is there before the plan: {waves:?}");
}

#[test]
fn a_drill_loses_nothing_and_an_alarm_fails_over() {
    let aurora = |start| {
        let plan = properties(&recovery(start), TARGET, "RecoveryEeaEuc1Plan");
        let promote =
            &plan["Workflows"][0]["Steps"][0]["ExecutionBlockConfiguration"]["ParallelConfig"]["Steps"];
        let config = promote[0]["ExecutionBlockConfiguration"]["GlobalAuroraConfig"].clone();
        (config["Behavior"].clone(), config["Ungraceful"]["Ungraceful"].clone(), plan["Triggers"].clone())
    };
    assert_eq!(aurora(Start::ByHand), ("switchoverOnly".into(), "failover".into(), Value::Null));
    let (behavior, _, triggers) = aurora(Start::OnAlarm);
    assert_eq!(behavior, "failover");
    assert_eq!(triggers[0]["TargetRegion"], "eu-central-1");
    assert_eq!(triggers[0]["Conditions"][0]["AssociatedAlarmName"], "ledger-behind");
}

#[test]
fn a_plan_may_do_no_more_than_its_steps() {
    let role = properties(&recovery(Start::ByHand), HOME, "RecoveryEeaEuw1Role");
    let statements = role["Policies"][0]["PolicyDocument"]["Statement"].as_array().unwrap();
    let lines: Vec<_> = statements
        .iter()
        .map(|statement| format!("{} on {}", statement["Action"], statement["Resource"]))
        .collect();
    assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_function_may_change_its_own_store_alone() {
    let assembly = recovery(Start::ByHand);
    let permissions = |what: &str| {
        let role = properties(&assembly, TARGET, &format!("RecoveryEeaEuc1{what}Role"));
        let statements = role["Policies"][0]["PolicyDocument"]["Statement"].as_array().unwrap().clone();
        let actions = statements.iter().map(|statement| statement["Action"].to_string());
        actions.collect::<Vec<_>>().join(" ")
    };
    assert_snapshot!(
        [permissions("EeaPromoteRedis"), permissions("EeaReleaseFiles"), permissions("EeaRepointLedger")]
            .join("\n")
    );
}

#[test]
fn a_task_of_a_person_stops_the_plan_until_it_is_approved() {
    let assembly = synthesize(|app| {
        let partition = eea(app);
        let task = Task::new("schemes", "Tell the payment schemes")
            .after("eea-promote-ledger")
            .before(Task::NAMES)
            .command("mail -s 'Frankfurt' schemes@fineract.example");
        app.add("recovery", RecoveryPlan::new(APPROVER).partition(partition).task(task));
    })
    .unwrap();
    let plan = properties(&assembly, TARGET, "RecoveryEeaEuc1Plan");
    assert_snapshot!(outline(&plan));
    let page = file(&assembly, "runbooks/prod-lose-eu-west-1.md");
    let position = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is not in {page}"));
    assert!(position("`eea-promote-ledger`") < position("### 3. Tell the payment schemes"));
    assert!(position("Tell the payment schemes") < position("Names lead customers"));
}

#[test]
fn what_lies_too_far_behind_is_named_though_its_owner_agrees() {
    let assembly = recovery(Start::ByHand);
    assert!(codes(&assembly.findings).is_empty(), "{:?}", codes(&assembly.findings));
    let page = file(&assembly, "runbooks/prod-lose-eu-west-1.md");
    assert!(
        page.contains("eea files: EFS replication lies up to 15 minutes behind, the objective is 5 minutes"),
        "{page}"
    );
}

#[test]
fn the_platform_has_a_runbook_for_losing_each_region() {
    for region in ["eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1"] {
        let path = format!("runbooks/prod-lose-{region}.md");
        insta::with_settings!({ snapshot_suffix => region }, {
            assert_snapshot!("runbook", file(&PLATFORM, &path));
        });
        assert!(
            PLATFORM.files.contains_key(&path.replace("prod", "stage")),
            "stage recovers as production does"
        );
    }
}

#[test]
fn data_of_the_united_kingdom_is_never_recovered_elsewhere() {
    let page = file(&PLATFORM, "runbooks/prod-lose-eu-west-2.md");
    assert!(page.contains("`UNITED_KINGDOM`, lets it be kept in GB alone"), "{page}");
    for other in ["eu-west-1", "eu-west-3", "eu-central-1"] {
        assert!(!page.contains(other), "{other} is in {page}");
    }
    let plans: Vec<_> = PLATFORM.files.keys().filter(|path| path.contains("recovery-")).collect();
    assert!(plans.iter().all(|path| path.contains("recovery-eea-")), "{plans:?}");
}

#[test]
fn dr_001_an_objective_that_cannot_be_met() {
    reports("DR-001", |app| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        let files = files(app, &dublin, &frankfurt);
        let partition = Partition::new("eea", [dublin.erased(), frankfurt.erased()])
            .files(&files)
            .recovers_in(region::FRANKFURT);
        let hurry = Objective::new(Minutes(8), Minutes(5));
        app.add("recovery", RecoveryPlan::new(APPROVER).objective(hurry).partition(partition));
    });
}

#[test]
fn dr_002_a_partition_that_recovers_nowhere() {
    reports("DR-002", |app| {
        let Tiers { london, .. } = tiers(app);
        let ledger = app.add("ledger", AuroraRegional::new(law::UNITED_KINGDOM, POSTGRES_17, &london));
        let partition = Partition::new("uk", [london.erased()]).database(&ledger);
        app.add("recovery", RecoveryPlan::new(APPROVER).partition(partition));
    });
}

#[test]
fn dr_003_recovery_in_a_region_of_another_partition() {
    reports("DR-003", |app| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        let ledger = ledger(app, &dublin, &frankfurt);
        let partition = Partition::new("eea", [dublin.erased(), frankfurt.erased()]).database(&ledger);
        app.add("recovery", RecoveryPlan::new(APPROVER).partition(partition.recovers_in(region::LONDON)));
    });
}

#[test]
fn dr_004_steps_without_an_order() {
    reports("DR-004", |app| {
        let partition = eea(app);
        let unknown = Task::new("schemes", "Tell the payment schemes").after("eea-promote-ledgers");
        app.add("recovery", RecoveryPlan::new(APPROVER).partition(partition).task(unknown));
    });
}

#[test]
fn steps_that_wait_for_each_other_are_refused() {
    let findings = synthesize(|app| {
        let partition = eea(app);
        let early = Task::new("early", "Come before what comes before").after("late");
        let late = Task::new("late", "Come after").after("early");
        app.add("recovery", RecoveryPlan::new(APPROVER).partition(partition).task(early).task(late));
    })
    .unwrap_err();
    let messages: Vec<_> = findings.iter().map(|finding| finding.message.as_str()).collect();
    assert_eq!(messages, ["`early`, `late` wait for each other"]);
}

#[test]
fn dr_005_a_recovery_region_without_an_instance() {
    reports("DR-005", |app| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        let headless = Secondary::new(&frankfurt).capacity(SecondaryCapacity::Headless);
        let ledger = app.add("ledger", AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin).replica(headless));
        let partition = Partition::new("eea", [dublin.erased(), frankfurt.erased()]).database(&ledger);
        app.add("recovery", RecoveryPlan::new(APPROVER).partition(partition.recovers_in(region::FRANKFURT)));
    });
}

#[test]
fn dr_006_a_credential_that_is_lost_with_its_region() {
    reports("DR-006", |app| {
        let Tiers { dublin, frankfurt, .. } = tiers(app);
        let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin).replica(&frankfurt);
        let ledger = app.add("ledger", ledger.secret(SecretScope::PrimaryAlone));
        let partition = Partition::new("eea", [dublin.erased(), frankfurt.erased()]).database(&ledger);
        app.add("recovery", RecoveryPlan::new(APPROVER).partition(partition.recovers_in(region::FRANKFURT)));
    });
}

#[test]
fn a_region_that_comes_back_is_told_where_data_is_written_before_anything_starts_there() {
    let page = file(&PLATFORM, "runbooks/prod-lose-eu-west-1.md");
    let (_, back) = page.split_once("## Coming back").unwrap();
    let in_order = [
        "kubectl --context fineract-prod-eks-euw1 -n apache-fineract scale deployment --all --replicas=0",
        "GlobalClusterMembers[].[DBClusterArn,IsWriter,SynchronizationStatus]",
        "aws lambda invoke --region eu-central-1 --function-name fineract-prod-eea-promote-redis-euc1 ",
        "aws lambda invoke --region eu-central-1 --function-name fineract-prod-eea-repoint-ledger-euc1 ",
        "--name /fineract/prod/eu-west-1/redis/primary-endpoint ",
        "--name /fineract/prod/eu-west-1/ledger/writer-endpoint ",
        "aws efs create-replication-configuration --region eu-central-1 ",
        "aws efs create-replication-configuration --region eu-west-1 ",
        "kubectl --context fineract-prod-eks-euw1 -n apache-fineract annotate externalsecret --all ",
        "kubectl --context fineract-prod-eks-euw1 -n apache-fineract scale deployment fineract-api ",
        "--target-region eu-west-1 --action activate --mode graceful",
        "kubectl --context fineract-prod-eks-euw1 -n apache-fineract rollout restart deployment ",
        "--step-name eea-restart --approval approve",
        "{\"spec\":{\"minReplicas\":3}}",
        "## If Dublin never comes back",
    ];
    in_order.iter().fold(back, |rest, step| {
        rest.split_once(step).unwrap_or_else(|| panic!("`{step}` is not in its place in {back}")).1
    });
}

#[test]
fn services_that_were_taken_away_are_started_again_where_no_data_moved() {
    let page = file(&PLATFORM, "runbooks/prod-lose-eu-central-1.md");
    let (_, back) = page.split_once("## Coming back").unwrap();
    assert!(back.contains("scale deployment fineract-api "), "{back}");
}

/// What follows an option in the lines of a page.
fn values<'a>(page: &'a str, option: &str) -> Vec<&'a str> {
    page.split(option).skip(1).filter_map(|rest| rest.split_whitespace().next()).collect()
}

#[test]
fn a_runbook_names_nothing_that_is_not_deployed() {
    let made = |path: &&String| path.ends_with(".template.json") || path.contains("/40-services/");
    let made: Vec<_> = PLATFORM.files.keys().filter(made).map(|path| file(&PLATFORM, path)).collect();
    let options = [
        "--function-name ",
        "--context ",
        "--alarm-names ",
        "--backup-vault-name ",
        "--global-cluster-identifier ",
        "--primary-replication-group-id ",
        "rollout restart deployment ",
        "?name==",
        "?Name==",
    ];
    for path in PLATFORM.files.keys().filter(|path| path.starts_with("runbooks/")) {
        let page = file(&PLATFORM, path);
        for option in options {
            for value in values(page, option) {
                let name = value.trim_matches('\'').split(['\'', '"']).next().unwrap();
                let is_there = made.iter().any(|text| text.contains(name));
                assert!(is_there || name.starts_with('$'), "{path}: `{option}{name}` is nowhere");
            }
        }
    }
}
