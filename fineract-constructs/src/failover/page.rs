//! A simulation as a page for people who have to answer for it.

use std::collections::BTreeMap;

use super::reports::Context;
use super::{Loss, ServiceRow, Simulation, StoreRow, TrafficRow};

pub(super) fn page(context: &Context, simulation: &Simulation, loss: Loss, runbook: Option<&str>) -> String {
    let parts = [
        head(context, simulation, loss, runbook),
        format!("## In short\n\n{}", in_short(simulation)),
        customers(simulation),
        services(simulation),
        moves(simulation),
        objectives(simulation),
        messages(simulation),
        steps(simulation),
        residency(simulation),
    ];
    let stuck = stuck(context, loss);
    format!("{}\n", parts.into_iter().chain(stuck).collect::<Vec<_>>().join("\n\n"))
}

/// What can't be deployed elsewhere, and how it can be all the same.
fn stuck(context: &Context, loss: Loss) -> Option<String> {
    let Loss::Region(lost) = loss else { return None };
    let stacks = context.stuck.get(lost.code())?;
    let rows: Vec<_> = stacks.iter().map(|stack| format!("- `{stack}`")).collect();
    Some(format!(
        "## Stacks elsewhere that read from it\n\nCloudFormation reads the outputs of other stacks at each update, so updates of these \
stacks fail while {lost} doesn't answer:\n\n{}\n\nWhat can't wait is deployed from templates that hold the values themselves; \
`outputs.json` is what the pipeline kept of the stacks' outputs when it last deployed them:\n\n\
```sh\ncargo run -- resolve --outputs outputs.json --lost {} --out target/resolved\n```\n\n\
Once the region is back, deploy the stacks again as synth writes them.",
        rows.join("\n"),
        lost.code(),
        lost = lost.city(),
    ))
}

/// One line for each loss of an environment.
pub(super) fn overview(context: &Context, environment: &str, all: &[(String, Simulation)]) -> String {
    let rows = all.iter().map(|(file, simulation)| {
        format!(
            "| [{}]({file}.md) | {} | {} | {} | {} | {} |",
            simulation.lost,
            states(&simulation.services),
            or_dash(&simulation.without_data.join(", ")),
            simulation.stores.iter().filter(|row| moves_abroad(row)).count(),
            missed(simulation).map_or_else(|| "all met".into(), |missed| format!("missed for {missed}")),
            verdict(simulation)
        )
    });
    let head = "| lost | services | customers without their data | stores that move to another region | objectives | policy |\n|---|---|---|--:|---|---|";
    format!(
        "# Failover on paper: {} {environment}\n\nOne page for each region of the environment and for a zone of each: what goes \
on, what moves, what is lost, and whether the residency policy `{}` still holds. Judged for {}.\n\n{}\n",
        context.app,
        context.preset.name(),
        context.as_of.map_or_else(|| "no day".into(), |day| day.to_string()),
        table(head, rows)
    )
}

fn head(context: &Context, simulation: &Simulation, loss: Loss, runbook: Option<&str>) -> String {
    let region = match loss {
        Loss::Region(region) | Loss::Zone(region) => region,
    };
    let hand = runbook.map_or_else(String::new, |path| {
        format!(" What people do, command by command, is in [the runbook](../{path}).")
    });
    format!(
        "# Failover on paper: {} {} without {}\n\n\
| | |\n|---|---|\n| Country | {} |\n| Policy | `{}` |\n| Judged for | {} |\n| Made by | fineract-constructs {} |\n\n\
This page is computed from the resources that the program deploys: names and accelerators are evaluated as they answer without \
what is lost, and each store's copies are looked up. Nothing was executed. Recovery points and times are what the services \
document; what an exercise measures goes before them.{hand}",
        context.app,
        simulation.environment,
        simulation.lost,
        region.jurisdiction().name(),
        context.preset.name(),
        context.as_of.map_or_else(|| "no day given".into(), |day| day.to_string()),
        env!("CARGO_PKG_VERSION"),
    )
}

fn in_short(simulation: &Simulation) -> String {
    let gone = simulation.traffic.iter().filter(|row| row.after.is_none()).count();
    let led = simulation.traffic.iter().filter(|row| row.after.is_some() && row.after != row.before).count();
    let abroad = simulation.stores.iter().filter(|row| moves_abroad(row)).count();
    let no_copy: Vec<_> = simulation.stores.iter().filter(|row| row.target.is_none()).map(named).collect();
    let no_copy = if no_copy.is_empty() { "none".to_owned() } else { no_copy.join(", ") };
    format!(
        "- Services: {}.\n\
- Customers: {led} answers of names lead elsewhere, {gone} lead nowhere, {} stay.{}\n\
- Data: {abroad} of {} stores go on in another region. Without a copy: {no_copy}.\n\
- Objectives: {}.\n\
- Residency: the policy {}.",
        states(&simulation.services),
        simulation.traffic.len() - led - gone,
        without_data(simulation),
        simulation.stores.len(),
        missed(simulation).map_or_else(
            || "all are met".into(),
            |missed| format!("missed, or left to people, for {missed}")
        ),
        verdict(simulation),
    )
}

fn without_data(simulation: &Simulation) -> String {
    if simulation.without_data.is_empty() {
        return String::new();
    }
    format!(
        " **Customers of {} are without their data until the region is back**: its database has no copy, wherever names lead them.",
        simulation.without_data.join(", ")
    )
}

/// How many services go on, go on in part, wait, and stop.
fn states(services: &[ServiceRow]) -> String {
    let count = |runs: bool, waits: bool| {
        let in_state = |row: &&ServiceRow| row.runs_in.is_empty() != runs && row.waits_in.is_empty() != waits;
        services.iter().filter(in_state).count()
    };
    let states = [
        (count(true, false), "go on"),
        (count(true, true), "go on in some regions and wait for a store in others"),
        (count(false, true), "wait for a store"),
        (count(false, false), "stop"),
    ];
    let said = states.iter().filter(|(count, _)| *count > 0).map(|(count, state)| format!("{count} {state}"));
    let said: Vec<_> = said.collect();
    if said.is_empty() { "none run in this environment".into() } else { said.join(", ") }
}

fn moves_abroad(row: &StoreRow) -> bool {
    row.target.as_ref().is_some_and(|target| *target != row.region)
}

fn named(row: &StoreRow) -> String {
    format!("{} `{}`", row.kind, row.name)
}

/// The stores whose objectives are not met, or only if people are quick.
fn missed(simulation: &Simulation) -> Option<String> {
    let missed = simulation.stores.iter().filter(|row| !row.rpo_met || row.rto_met != Some(true));
    let names: Vec<_> = missed.map(named).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn verdict(simulation: &Simulation) -> &'static str {
    if simulation.breaches.is_empty() { "holds" } else { "**does not hold**" }
}

fn customers(simulation: &Simulation) -> String {
    let moved: Vec<_> = simulation.traffic.iter().filter(|row| row.before != row.after).collect();
    let led = |region: Option<&String>| region.cloned().unwrap_or_else(|| "**nowhere**".into());
    let rows = moved.iter().map(|row: &&TrafficRow| {
        let (before, after) = (led(row.before.as_ref()), led(row.after.as_ref()));
        format!("| `{}` | {} | {before} | {after} |", row.name, row.country)
    });
    let head = "| name | customers of | led to before | led to now |\n|---|---|---|---|";
    let stay = simulation.traffic.len() - moved.len();
    format!(
        "## Customers\n\nNames answer by the health of what they lead to; nobody has to change one. {stay} answers stay as they \
are.{}\n\n{}",
        without_data(simulation),
        table(head, rows)
    )
}

fn services(simulation: &Simulation) -> String {
    let mut alike: BTreeMap<(&[String], &[String]), Vec<String>> = BTreeMap::new();
    for row in &simulation.services {
        alike.entry((&row.runs_in, &row.waits_in)).or_default().push(format!("`{}`", row.name));
    }
    let rows = alike.iter().map(|((runs, waits), names)| {
        format!("| {} | {} | {} |", names.join(", "), or_dash(&runs.join(", ")), or_dash(&waits.join(", ")))
    });
    let head = "| services | go on in | wait in, until a store is promoted |\n|---|---|---|";
    format!("## Services\n\n{}", table(head, rows))
}

fn moves(simulation: &Simulation) -> String {
    let rows = simulation.stores.iter().filter(|row| moves_abroad(row)).map(|row| {
        let lawful = match row.lawful {
            Some(true) => "allowed",
            Some(false) => "**refused**",
            None => "–",
        };
        format!(
            "| {} | {} | {} | {} | {} | {} | {lawful} |",
            named(row),
            or_dash(&row.classes.join(", ")),
            or_dash(&row.subjects.join(", ")),
            row.region,
            row.target.as_deref().unwrap_or_default(),
            or_dash(&row.legal_basis.join(", ")),
        )
    });
    let head = "| store | data | of customers in | from | to | legal basis | by the policy |\n|---|---|---|---|---|---|---|";
    format!(
        "## Data that moves\n\nThe copies are there already: what moves is where data is read and written.\n\n{}",
        table(head, rows)
    )
}

fn objectives(simulation: &Simulation) -> String {
    let met = |met: Option<bool>| match met {
        Some(true) => "met",
        Some(false) => "**missed**",
        None => "depends on people",
    };
    let rows = simulation.stores.iter().map(|row| {
        format!(
            "| {} | {} | {} | {} | {}: {} | {} | {}: {} |",
            named(row),
            row.target.as_deref().unwrap_or("**no copy**"),
            row.by,
            row.rpo,
            row.rpo_objective,
            met(Some(row.rpo_met)),
            row.rto,
            row.rto_objective,
            met(row.rto_met)
        )
    });
    let head = "| store | goes on in | taken over by | data lost | at most | time until it serves | at most |\n|---|---|---|---|---|---|---|";
    format!("## Objectives\n\n{}", table(head, rows))
}

fn messages(simulation: &Simulation) -> String {
    let mut alike: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for row in &simulation.queues {
        alike.entry(row.kept_hours).or_default().push(format!("`{}`", row.name));
    }
    let rows = alike.iter().map(|(hours, names)| format!("| {} | {hours} h |", names.join(", ")));
    let head = "| queues | at most |\n|---|--:|";
    format!(
        "## Messages\n\nNo queue has a copy in another region. What waits in those of a lost region is handled once the region is \
back, and what was sent longer ago by then is gone.\n\n{}",
        table(head, rows)
    )
}

fn steps(simulation: &Simulation) -> String {
    let steps = simulation.steps.iter().enumerate().map(|(at, step)| format!("{}. {step}", at + 1));
    let plans = simulation.plans.iter().map(|plan| {
        let steps =
            plan.steps.iter().enumerate().map(|(at, step)| format!("{}. {}", at + 1, step.join(", ")));
        let steps: Vec<_> = steps.collect();
        format!(
            "\n\nThe plan `{}` runs from {}; steps of one line are taken at the same time:\n\n{}",
            plan.name,
            plan.target,
            steps.join("\n")
        )
    });
    format!("## Steps\n\n{}{}", steps.collect::<Vec<_>>().join("\n"), plans.collect::<String>())
}

fn residency(simulation: &Simulation) -> String {
    if simulation.breaches.is_empty() {
        return "## Residency\n\nThe policy holds: no data is read or written, and no customer is led, where it does not allow \
that."
            .into();
    }
    let breaches: Vec<_> = simulation.breaches.iter().map(|breach| format!("- {breach}")).collect();
    format!("## Residency\n\nThe policy does not hold:\n\n{}", breaches.join("\n"))
}

/// The rows below a head, or `None.`
fn table(head: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() { "None.".into() } else { format!("{head}\n{}", rows.join("\n")) }
}

fn or_dash(text: &str) -> &str {
    if text.is_empty() { "–" } else { text }
}
