//! Events: queues, topics, and the functions that act on what they hold.
//!
//! An [`EventQueue`] feeds an [`EventFunction`], with a queue of dead letters and alarms; a [`Topic`] tells several.

mod api_user;
mod code;
mod event_function;
mod event_queue;
mod event_source;
mod topic;

use fineract_core::Code as Finding;

pub use api_user::ApiUser;
pub use code::InlineCode;
pub use event_function::{EventFunction, EventFunctionRef, Secret};
pub use event_queue::{EventQueue, Order, Queue};
pub use event_source::EventSource;
pub use topic::{Deliveries, Topic, TopicRef};

/// The codes that events report.
pub(crate) static CODES: &[&Finding] = &[
    &code::TOO_LARGE,
    &event_function::MEMORY,
    &event_function::SECRET_ELSEWHERE,
    &event_function::TIMEOUT,
    &event_source::BATCH,
    &event_source::ELSEWHERE,
    &event_source::VISIBILITY,
    &event_queue::RETENTION,
    &event_queue::RANGE,
    &topic::ELSEWHERE,
];
