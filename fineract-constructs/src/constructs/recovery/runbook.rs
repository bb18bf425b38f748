//! What a person reads when a region is lost.

use std::fmt::Write;

use super::objective::Minutes;
use super::plan::RecoveryPlan;
use super::step::{By, Section, Step, duration};
use super::steps::{survivors, target};
use super::stores::{Loss, Outcome, all_losses};
use crate::aws::Region;

/// The runbook of losing a region, in Markdown.
pub(super) fn write(plan: &RecoveryPlan, lost: Region, layers: &[Vec<&Step>]) -> String {
    let mut page = String::new();
    head(&mut page, plan, lost, layers);
    if !plan.partitions.is_empty() {
        reach(&mut page, plan);
    }
    stores(&mut page, plan, lost);
    steps(&mut page, plan, layers);
    misses(&mut page, plan, lost, layers);
    stays(&mut page, plan, lost);
    dead_letters(&mut page, plan, lost);
    restore::backups(&mut page, plan, lost);
    restore::rewind(&mut page, plan, lost);
    coming_back::write(&mut page, plan, lost);
    page
}

/// Adds a line to a page.
macro_rules! line {
    ($page:expr) => { $page.push('\n') };
    ($page:expr, $($text:tt)*) => { writeln!($page, $($text)*).expect("text can be written to") };
}

mod coming_back;
mod restore;

fn head(page: &mut String, plan: &RecoveryPlan, lost: Region, layers: &[Vec<&Step>]) {
    let environment = plan.site().map_or("", |site| site.environment.as_str());
    let objective = plan.objective;
    line!(page, "# {environment}: {} ({}) is lost", lost.code(), lost.city());
    line!(page);
    line!(
        page,
        "The objective: service is back within {}, and at most the last {} of data are gone.",
        objective.rto,
        objective.rpo
    );
    let waits: Vec<_> = all_losses(plan, lost)
        .into_iter()
        .filter(|loss| matches!(loss.outcome, Outcome::Waits { .. }))
        .map(|loss| loss.store)
        .collect();
    let moves = plan.partitions.iter().any(|partition| target(partition, lost).is_some());
    if moves {
        line!(
            page,
            "The steps take about {} together; Region switch measures what they really take.",
            duration(layers)
        );
    } else if layers.is_empty() {
        line!(page, "No other region serves its customers: they wait for this one.");
    } else if waits.is_empty() {
        line!(page, "Nothing is written here alone: names lead customers elsewhere by themselves.");
    } else {
        line!(
            page,
            "Names lead customers elsewhere by themselves. What is written here alone waits for the region: {}.",
            waits.join(", ")
        );
    }
}

/// Who can take the steps, and where.
fn reach(page: &mut String, plan: &RecoveryPlan) {
    line!(page);
    line!(
        page,
        "Lines are for `sh`, with the AWS CLI, `kubectl` and `jq`, and for the role `{}`, on this page for every line. API servers are \
private: `kubectl` works inside the networks of the platform.",
        plan.approver
    );
}

fn stores(page: &mut String, plan: &RecoveryPlan, lost: Region) {
    let all = all_losses(plan, lost);
    if all.is_empty() {
        return;
    }
    line!(page);
    line!(page, "## What becomes of the data");
    line!(page, "| store | kept by | then | gone, at most | allowed |");
    line!(page, "|---|---|---|---|---|");
    for Loss { store, how, outcome, objective } in &all {
        let (then, gone) = match outcome {
            Outcome::Moves { to, rpo } => (format!("written in {}", to.city()), lag(*rpo)),
            Outcome::GoesOn { home } => (format!("written in {}, as before", home.city()), "nothing".into()),
            Outcome::Waits { kept: None } => {
                ("waits for the region".into(), "nothing, once it is back".into())
            }
            Outcome::Waits { kept: Some(kept) } => {
                ("waits for the region".into(), format!("nothing, if it is back within {kept}"))
            }
            Outcome::Copy { to, rpo } => (format!("a copy is in {}", to.city()), lag(*rpo)),
        };
        line!(page, "| {store} | {how} | {then} | {gone} | {} |", objective.rpo);
    }
}

fn lag(minutes: Minutes) -> String {
    if minutes <= Minutes(1) { "about a second".into() } else { minutes.to_string() }
}

fn steps(page: &mut String, plan: &RecoveryPlan, layers: &[Vec<&Step>]) {
    if layers.is_empty() {
        return;
    }
    line!(page);
    line!(page, "## Steps");
    line!(page, "Steps of one number can be taken at the same time.");
    let mut passed = 0;
    let role = plan.approver.rsplit('/').next().unwrap_or(&plan.approver);
    for (index, layer) in layers.iter().enumerate() {
        let longest = layer.iter().map(|step| step.minutes.0).max().unwrap_or(0);
        for step in layer {
            line!(page);
            line!(page, "### {}. {}", index + 1, step.title);
            let who = match &step.by {
                By::Starter => format!("A person, as `{role}`"),
                By::Person => format!("A person, as `{role}`; the plan waits for the approval"),
                By::Itself => "Happens by itself".into(),
                By::Aurora | By::Scaling(_) => format!("Region switch; by hand as `{role}`"),
                By::Function(_) => format!("Region switch, by a function; by hand as `{role}`"),
            };
            line!(page, "`{}` · {who} · {}, done by minute {}", step.id, step.minutes, passed + longest);
            sections(page, &step.how);
        }
        passed += longest;
    }
}

fn sections(page: &mut String, sections: &[Section]) {
    for Section { text, commands } in sections {
        line!(page);
        if !text.is_empty() {
            line!(page, "{text}");
        }
        shell(page, commands);
    }
}

fn shell(page: &mut String, commands: &[String]) {
    if commands.is_empty() {
        return;
    }
    line!(page, "```sh");
    for command in commands {
        line!(page, "{command}");
    }
    line!(page, "```");
}

fn misses(page: &mut String, plan: &RecoveryPlan, lost: Region, layers: &[Vec<&Step>]) {
    let mut lines = Vec::new();
    for loss in all_losses(plan, lost) {
        match loss.outcome {
            Outcome::Moves { rpo, .. } if rpo > plan.objective.rpo => {
                let said = if loss.is_within() { ", which its owner says is good enough" } else { "" };
                lines.push(format!(
                    "{}: {} lies up to {rpo} behind, the objective is {}{said}.",
                    loss.store, loss.how, plan.objective.rpo
                ));
            }
            Outcome::Copy { rpo, .. } if rpo > plan.objective.rpo => lines.push(format!(
                "{}: {} lies up to {rpo} behind; it is what is left if all else is.",
                loss.store, loss.how
            )),
            Outcome::Waits { .. } => {
                lines.push(format!("{}: nothing takes over, however long it takes.", loss.store));
            }
            Outcome::Moves { .. } | Outcome::GoesOn { .. } | Outcome::Copy { .. } => {}
        }
    }
    for step in layers.iter().flatten().filter(|step| matches!(step.by, By::Person)) {
        lines.push(format!("`{}`: by hand; it takes as long as the person does.", step.id));
    }
    let takes = duration(layers);
    if takes > plan.objective.rto {
        lines.push(format!("Service: {takes} in all, the objective is {}.", plan.objective.rto));
    }
    if lines.is_empty() {
        return;
    }
    line!(page);
    line!(page, "## What does not meet the objective by itself");
    for text in lines {
        line!(page, "- {text}");
    }
}

/// What was received in vain too often while nothing could be written.
fn dead_letters(page: &mut String, plan: &RecoveryPlan, lost: Region) {
    let Some(site) = plan.site() else { return };
    let names = survivors(plan, lost);
    let others = plan.workloads.iter().map(|workload| &workload.cluster);
    let others = others.filter(|cluster| names.contains(&cluster.name.as_str()));
    let regions: Vec<_> =
        others.map(|cluster| cluster.network.site.region).chain([lost]).map(Region::code).collect();
    line!(page);
    line!(page, "## Dead letters");
    line!(
        page,
        "Once customers are served again: messages that were received in vain too often go back into their queues; those that \
nothing can handle return. Leave `{}` out until its services are back.",
        lost.code()
    );
    line!(page);
    let commands = [
        format!("for region in {}; do", regions.join(" ")),
        format!(
            "  for queue in $(aws sqs list-queues --region $region --queue-name-prefix {}-{}- --query 'QueueUrls[?contains(@, `-dlq-`)] || `[]`' --output text); do",
            site.platform, site.environment
        ),
        "    letters=$(aws sqs get-queue-attributes --region $region --queue-url $queue --attribute-names QueueArn --query Attributes.QueueArn --output text)".into(),
        "    aws sqs start-message-move-task --region $region --source-arn $letters".into(),
        "  done".into(),
        "done".into(),
    ];
    shell(page, &commands);
}

/// What the law keeps where it is.
fn stays(page: &mut String, plan: &RecoveryPlan, lost: Region) {
    for partition in &plan.partitions {
        let home = partition.home().map(|stores| stores.site.region);
        if home != Some(lost) || target(partition, lost).is_some() {
            continue;
        }
        line!(page);
        line!(page, "## `{}` stays where it is", partition.name);
        if let Some(law) = partition.law() {
            let countries: Vec<_> = law.countries().iter().map(|country| country.alpha2()).collect();
            line!(
                page,
                "Its law, `{}`, lets it be kept in {} alone, and it has no copy in another region: three zones stand in \
for each other, and nothing stands in for all three. Customers get no answer rather than an unlawful one.",
                law.name(),
                countries.join(", ")
            );
            if law.name() == "UNITED_KINGDOM" {
                line!(
                    page,
                    "Under `law::UK_AND_IRELAND` it could have a replica in Ireland; that is a decision to be taken before a \
region is lost."
                );
            }
        }
        restore::in_place(page, plan, partition, lost);
    }
}
