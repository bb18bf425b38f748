//! Monitoring: alarms, who is told of them, and the archive of logs.
//!
//! An [`AlarmTopic`] has the recipients of a region's environment; each [`Alarm`] names one. [`ClusterAlarms`], [`DatabaseAlarms`] and
//! [`CacheAlarms`] are those of one thing; [`CertificateExpiry`], [`FailedJobs`], [`Failovers`] and [`ProtectionChanges`] tell of what no
//! service measures.

mod alarm;
mod alarm_topic;
mod cache_alarms;
mod certificate_expiry;
mod cluster_alarms;
mod database_alarms;
mod failed_jobs;
mod failovers;
mod protection_changes;

pub use alarm::Alarm;
pub use alarm_topic::{AlarmTopic, AlarmTopicRef, Recipient};
pub use cache_alarms::CacheAlarms;
pub use certificate_expiry::CertificateExpiry;
pub use cluster_alarms::ClusterAlarms;
pub use database_alarms::DatabaseAlarms;
pub use failed_jobs::FailedJobs;
pub use failovers::Failovers;
pub use protection_changes::ProtectionChanges;

use fineract_core::Code;

/// The codes that monitoring reports.
pub(crate) static CODES: &[&Code] = &[&alarm_topic::NOBODY, &alarm::ELSEWHERE, &cluster_alarms::UNMEASURED];
