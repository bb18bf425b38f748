//! Typed constructs: one program describes a platform, `synth` turns it into CloudFormation templates and Kubernetes
//! manifests, offline and reproducibly.
//!
//! A program adds constructs to a [`Scope`](core::Scope); each gives a handle, whose values others take, across stacks, regions and
//! accounts. What can't be right does not compile, or does not synthesize.
//!
//! ```
//! use fineract_constructs::aws::{AccountId, Site, region};
//! use fineract_constructs::cfn::{sqs, ssm};
//! use fineract_constructs::cli::Application;
//! use fineract_constructs::core::Scope;
//!
//! fn program(app: &mut Scope) {
//!     let account = AccountId::new("111122223333");
//!     let ireland = Site::new("bank", "prod", account, region::IRELAND);
//!     let paris = Site::new("bank", "prod", account, region::PARIS);
//!
//!     let events = app.add("events", ireland.stack("events"));
//!     let queue = app.at(events).add("loans", sqs::Queue::new().sqs_managed_sse_enabled(true));
//!
//!     let config = app.add("config", paris.stack("config"));
//!     app.at(config).add("queue", ssm::Parameter::new("String", queue.id()));
//! }
//!
//! let assembly = Application::new("two-regions", program).synth().unwrap();
//! assert!(assembly.files.contains_key("bank-prod-config-euw3.template.json"));
//! ```
//!
//! `fn main() -> ExitCode { fineract_constructs::cli::main(&[Application::new("two-regions", program)]) }` makes that
//! `cargo run -- synth`.
//!
//! A construct of one's own is a type that builds:
//!
//! ```
//! use fineract_constructs::aws::Site;
//! use fineract_constructs::cfn::sqs;
//! use fineract_constructs::core::{Construct, Scope};
//!
//! struct Outbox {
//!     site: Site,
//! }
//!
//! impl Construct for Outbox {
//!     type Handle = sqs::QueueRef;
//!
//!     fn build(self, scope: &mut Scope) -> sqs::QueueRef {
//!         let stack = scope.add("stack", self.site.stack("outbox"));
//!         scope.at(stack).add("queue", sqs::Queue::new().sqs_managed_sse_enabled(true))
//!     }
//! }
//! ```
//!
//! | to say | look in |
//! |---|---|
//! | networks, clusters, databases, queues, services, alarms: whole systems with safe defaults | [`constructs`] |
//! | where something is, whom it belongs to, what it is called, under which law | [`aws`] |
//! | phases of manifests, charts of others, images, connections of pods | [`k8s`] |
//! | a resource or an object for which there is no construct | [`cfn`], [`kube`] |
//! | a construct of one's own, values, findings, acknowledgements | [`core`] |
//! | what data is, whose, and where it may be | [`residency`] |
//! | what an app takes from `platform.yaml` | [`config`] |
//! | the list of apps, and what their command line does | [`cli`] |
//! | what tests hold of stacks and manifests | [`testing`] |
//!
//! [`synth`] turns the tree into files and checks it, by the rules of [`policy`] among others; [`diff`], [`graph`] and [`failover`] say
//! what a change does, what there is, and what a loss costs.

pub mod aws;
pub mod cli;
mod codes;
pub mod config;
pub mod constructs;
pub mod diff;
pub mod failover;
pub mod graph;
pub mod k8s;
mod parallel;
pub mod policy;
pub mod residency;
pub mod synth;
pub mod testing;

pub use codes::codes;
pub use fineract_cfn as cfn;
pub use fineract_core as core;
pub use fineract_kube as kube;
