//! Alarms on load balancers.

use fineract_constructs::constructs::monitoring::{Alarm, AlarmTopic, Recipient};
use fineract_constructs::constructs::security::EnvironmentKeys;

use super::*;

/// What an alarm asks, and what it takes for ill.
fn asks(alarm: &Json) -> String {
    let mut query = String::new();
    show(&alarm["Properties"]["Metrics"][0]["Expression"], &mut query);
    let [operator, threshold] = ["ComparisonOperator", "Threshold"].map(|key| &alarm["Properties"][key]);
    format!("{query}\n    {} {threshold}", operator.as_str().unwrap())
}

#[test]
fn an_alarm_tells_of_services_and_zones_that_nobody_answers_for() {
    let assembly = synthesize(|app| {
        let keys = app.add("keys", EnvironmentKeys::new(&site("shared", region::IRELAND.erased())));
        let accelerator = accelerator(app, law::EEA.at_synth());
        let zone = Domain::existing("fineract.example", Value::imported("Z0AAAAAAAAAAAA"));
        let edge = edge_of(app, region::IRELAND.erased(), &zone, |edge| {
            let services = [api("loan-portfolio", "/loans"), critical("transactions", 443)];
            edge.services(services).accelerator(&accelerator)
        });
        let on_call = Recipient::Email("on-call@bank.example".into());
        let topic = app.add("alarms", AlarmTopic::new(&keys.site, &keys).recipient("on-call", on_call));
        let public = edge.public.as_ref().unwrap().balancer;
        let transactions = edge.accelerated.values().next().unwrap().balancer;
        let mut scope = app.at(topic.stack());
        scope.add("services", Alarm::unhealthy_services(&edge.site, "public", public, &topic));
        scope.add("zones", Alarm::unhealthy_zones(&edge.site, "transactions", transactions, &topic));
        scope.add("errors", Alarm::service_errors(&edge.site, "public", public, &topic));
        scope.add("unanswered", Alarm::unanswered(&edge.site, "public", public, &topic));
    });
    let resources = resources(&assembly.unwrap(), "test-shared-alarms-euw1");
    let alarms = resources.iter().filter(|(_, resource)| resource["Type"] == "AWS::CloudWatch::Alarm");
    let lines: Vec<_> = alarms.map(|(id, alarm)| format!("{id}: {}", asks(alarm))).collect();
    insta::assert_snapshot!(lines.join("\n"));
}
