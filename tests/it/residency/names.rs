//! To whom names answer, and whose clients get where by them.

use fineract_constructs::aws::{Jurisdiction, region};
use fineract_constructs::core::{Doc, Expr, Scope};
use fineract_constructs::residency::{ResidencyPreset, state_subjects};
use serde_json::{Value as Json, json};

use super::{options, raw, reference, said, stack, with};

use ResidencyPreset::EeaWithUkCell;

/// What the cell says of where clients are led.
fn led(program: impl FnOnce(&mut Scope)) -> Vec<String> {
    let said = said(options(EeaWithUkCell), program);
    said.into_iter().filter(|line| line.starts_with("RES-011")).collect()
}

fn record(scope: &mut Scope, id: &str, host: &str, more: Json) {
    let mut record = json!({ "HostedZoneId": "Z0123456789ABCDEFGHIJ", "Name": "app.test.example", "SetIdentifier": id,
        "Type": "A", "AliasTarget": { "DNSName": host, "HostedZoneId": "ZHURV8PSTC4K8" } });
    record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    scope.add(id, raw("AWS::Route53::RecordSet", record));
}

#[test]
fn a_name_without_places_leads_whose_data_its_regions_serve_to_any_of_them() {
    let program = |stated: bool| {
        move |app: &mut Scope| {
            let regions = [region::FRANKFURT.erased(), region::LONDON.erased()];
            let balancers = regions.map(|region| {
                let mut edge = stack(app, &format!("edge-{}", region.short()), region);
                state_subjects(&mut edge, [region.jurisdiction()]);
                let balancer = json!({ "Name": region.short() });
                edge.add("web", raw("AWS::ElasticLoadBalancingV2::LoadBalancer", balancer))
            });
            let mut names = stack(app, "names", region::IRELAND);
            if stated {
                state_subjects(&mut names, [Jurisdiction::GB]);
            }
            for (region, balancer) in regions.into_iter().zip(balancers) {
                let record = json!({ "Name": "app.test.example", "Type": "A", "SetIdentifier": region.code(), "Region": region.code() });
                let alias = Doc::map([("DNSName", Doc::from(Expr::Att(balancer, "DNSName")))]);
                names.add(region.short(), with(raw("AWS::Route53::RecordSet", record), "AliasTarget", alias));
            }
        }
    };
    let name = "name `app.test.example` leads clients of";
    assert_eq!(
        led(program(false)),
        [
            format!("RES-011 names/euc1: {name} GB to `eu-central-1`"),
            format!("RES-011 names/euw2: {name} DE to `eu-west-2`"),
        ]
    );
    assert_eq!(led(program(true)), [format!("RES-011 names/euc1: {name} GB to `eu-central-1`")]);
}

#[test]
fn all_others_are_nobody_where_the_continent_has_a_record() {
    let program = |of_continent: bool| {
        move |app: &mut Scope| {
            let mut names = stack(app, "names", region::FRANKFURT);
            let others = json!({ "GeoLocation": { "CountryCode": "*" } });
            record(&mut names, "others", "edge-1.us-west-2.elb.amazonaws.com", others);
            if of_continent {
                let europe = json!({ "GeoLocation": { "ContinentCode": "EU" } });
                record(&mut names, "europe", "edge-1.eu-west-1.elb.amazonaws.com", europe);
            }
        }
    };
    let others = "RES-011 names/others: name `app.test.example` leads clients of DE to `us-west-2`";
    assert_eq!(led(program(false)), [others]);
    assert_eq!(led(program(true)), [""; 0]);
}

#[test]
fn names_that_lead_to_each_other_come_to_an_end() {
    let led = led(|app| {
        let mut names = stack(app, "names", region::FRANKFURT);
        for (id, name, to) in
            [("a", "a.test.example", "b.test.example"), ("b", "b.test.example", "a.test.example")]
        {
            record(&mut names, id, to, json!({ "Name": name }));
        }
        let function = json!({ "FunctionName": "it", "Environment": { "Variables": { "API": "https://a.test.example" } } });
        names.add("function", raw("AWS::Lambda::Function", function));
    });
    assert_eq!(led, [""; 0]);
}

#[test]
fn an_accelerator_serves_whom_the_program_says() {
    let found = led(|app| {
        let mut global = stack(app, "global", region::IRELAND);
        state_subjects(&mut global, [Jurisdiction::FR]);
        let accelerator =
            global.add("it", raw("AWS::GlobalAccelerator::Accelerator", json!({ "Name": "it" })));
        let listener = raw("AWS::GlobalAccelerator::Listener", json!({}));
        let listener = global.add("listener", with(listener, "AcceleratorArn", reference(accelerator)));
        for region in ["eu-west-2", "eu-west-3"] {
            let endpoint = json!({ "EndpointId": format!("arn:aws:elasticloadbalancing:{region}:111122223333:loadbalancer/app/it/1") });
            let group = json!({ "EndpointGroupRegion": region, "EndpointConfigurations": [endpoint] });
            let group = raw("AWS::GlobalAccelerator::EndpointGroup", group);
            global.add(region, with(group, "ListenerArn", reference(listener)));
        }
    });
    assert_eq!(found, ["RES-011 global/it: accelerator `it` leads clients of FR to `eu-west-2`"]);
}
