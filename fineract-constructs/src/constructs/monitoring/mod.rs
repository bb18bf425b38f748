//! Monitoring: alarms, who is told of them, and the archive of logs.

mod alarm;
mod alarm_topic;
mod certificate_expiry;
mod failed_jobs;

pub use alarm::Alarm;
pub use alarm_topic::{AlarmTopic, AlarmTopicRef, Recipient};
pub use certificate_expiry::CertificateExpiry;
pub use failed_jobs::FailedJobs;

use fineract_core::Code;

/// The codes that monitoring reports.
pub(crate) static CODES: &[&Code] = &[&alarm_topic::NOBODY, &alarm::ELSEWHERE];
