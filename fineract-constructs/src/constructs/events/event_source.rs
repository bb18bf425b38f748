//! How a function takes messages from a queue.

use fineract_cfn::lambda::{self, EventSourceMappingScalingConfig as Scaling};
use fineract_core::{Code, Scope, Severity};

use super::{Order, Queue};
use crate::aws::Site;

/// A queue that a function takes messages from, so many at a time.
///
/// Ten messages at a time by default, ten functions at a time at most: what they call is not overrun when a queue has
/// filled up. Of a batch, the function names the messages that it could not handle, and only those come again (LAM-1).
#[derive(Clone, Debug)]
pub struct EventSource {
    pub(super) queue: Queue,
    batch: u32,
    window: u32,
    concurrency: u32,
}

pub(crate) static BATCH: Code = Code {
    id: "LAM-002",
    title: "a batch that Lambda refuses",
    severity: Severity::Error,
    explanation: "From a standard queue, Lambda takes at most 10,000 messages at a time, and more than 10 only with a window \
of at least a second to collect them in, 300 seconds at most. From a FIFO queue it takes at most 10, without a window. \
At least two and at most 1,000 functions run at a time.\n\nSource: Lambda API, `CreateEventSourceMapping`.",
};

pub(crate) static ELSEWHERE: Code = Code {
    id: "LAM-003",
    title: "a queue of another region",
    severity: Severity::Error,
    explanation: "Lambda takes messages from queues of its own region only. It would also move what the messages hold to \
another country (RES-10).\n\nAdd the function where the queue is; regions are worked through apart.",
};

pub(crate) static VISIBILITY: Code = Code {
    id: "SQS-003",
    title: "messages that come again while they are handled",
    severity: Severity::Error,
    explanation: "A message that was received is hidden until it is deleted, or the queue's visibility timeout is over. \
Lambda refuses a queue whose timeout is shorter than the function's; if it is hardly longer, then a function that is \
throttled or waits for its batch handles what another one has begun to handle.\n\nHide messages for six times what the \
function may take, and the batch's window.\n\nSource: Lambda developer guide, \"Using Lambda with Amazon SQS\".",
};

impl EventSource {
    /// A queue, ten messages at a time.
    pub fn new(queue: &Queue) -> Self {
        Self { queue: queue.clone(), batch: 10, window: 0, concurrency: 10 }
    }

    /// How many messages are taken at a time.
    pub fn batch(mut self, messages: u32) -> Self {
        self.batch = messages;
        self
    }

    /// Seconds to wait for a batch to fill, at most 300.
    pub fn window(mut self, seconds: u32) -> Self {
        self.window = seconds;
        self
    }

    /// How many functions run at a time at most, 2 to 1,000.
    pub fn concurrency(mut self, functions: u32) -> Self {
        self.concurrency = functions;
        self
    }

    pub(super) fn check(&self, scope: &mut Scope, site: &Site, timeout: u32) {
        let (here, there) = (site.region.code(), self.queue.site.region.code());
        if here != there {
            let message = format!("the function is in `{here}`, `{}` in `{there}`", self.queue.name);
            scope.report(&ELSEWHERE, message).help = Some(format!("take messages from a queue in `{here}`"));
        }
        self.check_batch(scope);
        let least = 6 * timeout + self.window;
        if self.queue.visibility < least {
            let Queue { name, visibility, .. } = &self.queue;
            let message = format!(
                "`{name}` hides a message for {visibility} seconds; the function may take {timeout}, and waits {} for \
its batch",
                self.window
            );
            scope.report(&VISIBILITY, message).help =
                Some(format!("`.visibility({least})` for the queue, or a shorter timeout for the function"));
        }
    }

    fn check_batch(&self, scope: &mut Scope) {
        let Self { queue, batch, window, concurrency } = self;
        let most = if queue.order == Order::Fifo { 10 } else { 10_000 };
        let fits = (1..=most).contains(batch)
            && *window <= 300
            && (queue.order == Order::Standard || *window == 0)
            && (*batch <= 10 || *window >= 1);
        if !fits {
            let kind = if queue.order == Order::Fifo { "FIFO" } else { "standard" };
            let message = format!("{batch} messages of a {kind} queue in a window of {window} seconds");
            scope.report(&BATCH, message).help = Some(match queue.order {
                Order::Fifo => "at most 10 messages, without a window".into(),
                Order::Standard => "at most 10 messages, or a window of 1 to 300 seconds".into(),
            });
        }
        if !(2..=1000).contains(concurrency) {
            let message = format!("at most {concurrency} functions of a queue at a time");
            scope.report(&BATCH, message).help = Some("2 to 1,000".into());
        }
    }

    /// The queue's topic, which names the mapping.
    pub(super) fn id(&self) -> String {
        format!("from-{}", self.queue.topic)
    }

    pub(super) fn mapping(&self, function: lambda::FunctionRef) -> lambda::EventSourceMapping {
        let mapping = lambda::EventSourceMapping::new(function.id())
            .event_source_arn(self.queue.queue.arn())
            .batch_size(self.batch)
            .function_response_types(["ReportBatchItemFailures"])
            .scaling_config(Scaling::new().maximum_concurrency(self.concurrency));
        match self.window {
            0 => mapping,
            seconds => mapping.maximum_batching_window_in_seconds(seconds),
        }
    }
}

impl From<&Queue> for EventSource {
    fn from(queue: &Queue) -> Self {
        Self::new(queue)
    }
}
