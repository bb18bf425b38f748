//! What tests of an app say of its stacks and manifests.
//!
//! [`Template`] and [`Objects`] are a stack and a bundle as pipelines get them. What they are asked for is said by a
//! [`Matcher`]: a value, of which maps may hold more and lists may not, with [`any`], [`absent`], [`exact`],
//! [`array_with`], [`string_matching`], [`json_text`] and [`not`] where a value says too much or too little, and a
//! [`Capture`] to look at what was matched. An assertion that fails shows the closest that there is, and where it differs.
//!
//! ```
//! use fineract_constructs::aws::{AccountId, Site, region};
//! use fineract_constructs::cidr;
//! use fineract_constructs::constructs::network::EnvironmentVpc;
//! use fineract_constructs::core::Scope;
//! use fineract_constructs::like;
//! use fineract_constructs::testing::{Capture, Template, array_with, synth};
//!
//! fn bank(app: &mut Scope) {
//!     let site = Site::new("bank", "prod", AccountId::new("111122223333"), region::IRELAND);
//!     app.add("network", EnvironmentVpc::new(&site, cidr!("10.3.0.0/16")));
//! }
//!
//! let template = Template::of(&synth(bank), "bank-prod-network-euw1");
//! template.resource_count_is("AWS::EC2::NatGateway", 3);
//! template.assert_has("AWS::EC2::VPC", like! { "CidrBlock": "10.3.0.0/16", "EnableDnsSupport": true });
//!
//! let days = Capture::new();
//! template.assert_has("AWS::Logs::LogGroup", like! { "RetentionInDays": &days });
//! assert!(days.value().as_i64() >= Some(90));
//! ```
//!
//! With [insta](https://insta.rs), `insta::assert_snapshot!(template.text())` holds a stack as a whole.

mod capture;
mod closest;
mod matcher;
mod unit;

use fineract_core::{App, Scope};

use crate::cli::{Style, render};
use crate::synth::{Assembly, Findings, Options};

pub use crate::like;
pub use capture::Capture;
pub use matcher::{Matcher, absent, any, array_with, exact, json_text, not, string_matching};
pub use unit::{Objects, Template};

/// Synthesizes a program; one with errors fails the test and shows them.
#[track_caller]
pub fn synth(program: impl FnOnce(&mut Scope)) -> Assembly {
    result(program).unwrap_or_else(|findings| panic!("the program has errors\n\n{}", report(&findings)))
}

/// What is found in a program, whether or not it stops the output.
#[track_caller]
pub fn findings(program: impl FnOnce(&mut Scope)) -> Findings {
    match result(program) {
        Ok(assembly) => assembly.findings,
        Err(findings) => findings,
    }
}

#[track_caller]
fn result(program: impl FnOnce(&mut Scope)) -> Result<Assembly, Findings> {
    let mut app = App::new();
    program(&mut app.root());
    crate::synth::synth("test", app, Options::default())
}

/// Findings as they are shown, without line numbers, so that a snapshot of them outlives edits elsewhere in a file.
pub fn report(findings: &Findings) -> String {
    without_line_numbers(&render(findings, Style::Plain))
}

/// `12 |` as `LL |` and `file.rs:12:5` as `file.rs:LL:5`.
fn without_line_numbers(report: &str) -> String {
    let line = |line: &str| {
        if let Some((file, rest)) =
            line.split_once(".rs:").filter(|_| line.contains("--> ") || line.contains("::: "))
        {
            let column = rest.split_once(':').map_or("", |(_, column)| column);
            return format!("{}.rs:LL:{column}", file.trim_start());
        }
        let text = line.trim_start();
        let after = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_gutter = after.len() < text.len() && after.trim_start().starts_with('|');
        match (is_gutter, text.starts_with(['|', '='])) {
            (true, _) => format!("LL {}", after.trim_start()),
            (_, true) => format!("   {text}"),
            _ => line.trim_end().to_owned(),
        }
    };
    report.lines().map(line).collect::<Vec<_>>().join("\n")
}
