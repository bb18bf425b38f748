//! Monitoring: alarms, who is told of them, and the archive of logs.
//!
//! An [`AlarmTopic`] has the recipients of a region's environment; each [`Alarm`] names one. [`CertificateExpiry`] and [`FailedJobs`] are alarms
//! of what no service measures.

mod alarm;
mod alarm_topic;
mod certificate_expiry;
mod cluster_alarms;
mod failed_jobs;
mod protection_changes;

pub use alarm::Alarm;
pub use alarm_topic::{AlarmTopic, AlarmTopicRef, Recipient};
pub use certificate_expiry::CertificateExpiry;
pub use cluster_alarms::ClusterAlarms;
pub use failed_jobs::FailedJobs;
pub use protection_changes::ProtectionChanges;

use fineract_core::Code;

/// The codes that monitoring reports.
pub(crate) static CODES: &[&Code] = &[&alarm_topic::NOBODY, &alarm::ELSEWHERE, &cluster_alarms::UNMEASURED];
