//! How long EKS supports a version of Kubernetes.

use fineract_core::{Code, Date, Diag, Doc, Severity, Slot, UnitKind};

use crate::synth::finish::Program;

pub(super) static ENDED: Code = Code {
    id: "EKS-006",
    title: "a version of Kubernetes that is out of support",
    severity: Severity::Error,
    explanation: "EKS supports a version of Kubernetes for 14 months, and for another 12 at six times the price (EKS-6). \
When support ends, EKS upgrades the cluster by itself, whether what runs there is ready or not, and the template no longer \
says what there is.\n\nThe day is the app's `as_of`, never a clock. Upgrade one minor version after the other.",
};

pub(super) static ENDS_SOON: Code = Code {
    id: "EKS-012",
    title: "a version of Kubernetes whose support ends soon",
    severity: Severity::Warning,
    explanation: "In less than 90 days EKS upgrades the cluster by itself (EKS-6). An upgrade takes the control plane, the \
add-ons, the nodes and the cluster autoscaler, in each environment one after the other: plan it now.",
};

/// Minor versions, and the last days of their standard and their extended support. Newer ones have no dates yet.
/// Source: EKS user guide, "Understand the Kubernetes version lifecycle on EKS"; endoflife.date/amazon-eks.
const SUPPORT: [(u16, Date, Date); 5] = [
    (31, Date::new(2025, 11, 26), Date::new(2026, 11, 26)),
    (32, Date::new(2026, 3, 23), Date::new(2027, 3, 23)),
    (33, Date::new(2026, 7, 29), Date::new(2027, 7, 29)),
    (34, Date::new(2026, 12, 2), Date::new(2027, 12, 2)),
    (35, Date::new(2027, 3, 27), Date::new(2028, 3, 27)),
];

/// How many days before the end a cluster is noticed.
const NOTICE: i64 = 90;

pub(super) fn check(program: &Program, as_of: Option<Date>, findings: &mut Vec<Diag>) {
    let Some(today) = as_of else { return };
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack) {
        for node in program.slot(unit, Slot::Resource) {
            let leaf = program.leaf(node);
            let text = |path: &[&str]| leaf.body.at(path).and_then(Doc::as_str);
            let version = text(&["Version"]).filter(|_| leaf.ty == "AWS::EKS::Cluster");
            let minor = version.and_then(|version| version.strip_prefix("1.")?.parse::<u16>().ok());
            let Some(minor) = minor else { continue };
            let extended = text(&["UpgradePolicy", "SupportType"]) != Some("STANDARD");
            let Some(end) = end(minor, extended) else {
                if minor < SUPPORT[0].0 {
                    let message = format!("Kubernetes 1.{minor} is out of support");
                    findings.push(program.diag(&ENDED, node, message).help(newest()));
                }
                continue;
            };
            let kind = if extended { "extended" } else { "standard" };
            let left = today.days_until(end);
            if left < 0 {
                let message = format!("{kind} support of Kubernetes 1.{minor} ended on {end}");
                findings.push(program.diag(&ENDED, node, message).help(newest()));
            } else if left < NOTICE {
                let message = format!("{kind} support of Kubernetes 1.{minor} ends on {end}, in {left} days");
                findings.push(program.diag(&ENDS_SOON, node, message).help(newest()));
            }
        }
    }
}

fn end(minor: u16, extended: bool) -> Option<Date> {
    let (_, standard, paid) = SUPPORT.iter().find(|(known, ..)| *known == minor)?;
    Some(if extended { *paid } else { *standard })
}

fn newest() -> String {
    let (minor, standard, _) = SUPPORT[SUPPORT.len() - 1];
    format!("1.{minor} is in standard support until {standard}")
}
