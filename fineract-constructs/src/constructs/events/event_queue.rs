//! A queue of one topic, with a queue for what can't be handled.

use fineract_cfn::{Resource, Tag, sqs};
use fineract_core::{Arn, Code, Construct, Doc, Scope, Severity, Value};

use super::TopicRef;
use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::names::Kind;
use crate::aws::{Site, arn};
use crate::constructs::monitoring::{Alarm, AlarmTopicRef};
use crate::constructs::security::KeyRef;
use crate::constructs::services::names;
use crate::k8s::Dns1123Label;

/// The queue of a topic in a region, and the queue that takes what was received in vain.
///
/// Its name is the one that services know, [`names::queue`]; of a FIFO queue it ends with `.fifo` (SQS-5). The queue of
/// dead letters is of the same kind and region (SQS-1), takes from this queue alone, and keeps messages for 14 days, the
/// most there is. Both refuse whoever comes without TLS. They are encrypted by SQS unless given a key (SQS-4): with a key,
/// who sends needs `kms:GenerateDataKey` on it and who receives `kms:Decrypt`.
///
/// A message that is received becomes visible again after 180 seconds, and is a dead letter when it was received 40 times:
/// two hours, so that what a region can't do while another takes over is done after, and not lost to a queue that somebody
/// must empty. A message is kept for ten days, so that of one that nobody ever received four days are left, and then it is gone.
///
/// Three alarms tell the topic that it is given: of a message that waits for more than 15 minutes, because nobody receives it
/// or too few do; of half an hour in which messages are received and none is handled; and of dead letters.
///
/// ```
/// use fineract_constructs::aws::{AccountId, Runtime, Site, region};
/// use fineract_constructs::constructs::events::{EventFunction, EventQueue, InlineCode};
/// use fineract_constructs::constructs::security::EnvironmentKeys;
/// use fineract_constructs::core::Scope;
/// use fineract_constructs::label;
///
/// fn platform(app: &mut Scope) {
///     let site = Site::new("fineract", "prod", AccountId::new("111122223333"), region::IRELAND);
///     let keys = app.add("keys", EnvironmentKeys::new(&site));
///     let stack = app.add("events", site.stack("events"));
///     let mut events = app.at(stack);
///     let queue = events.add("repayments", EventQueue::new(&site, label!("loan-repayment")));
///     let code = InlineCode::new(label!("loan-repayment"), Runtime::Python313, &["def handler(event, context): ..."]);
///     events.add("repay", EventFunction::new(&site, &keys, code).source(&queue));
/// }
/// # fineract_constructs::synth::synth("test", {
/// #     let mut app = fineract_constructs::core::App::new();
/// #     platform(&mut app.root());
/// #     app
/// # }, fineract_constructs::synth::Options::default()).unwrap();
/// ```
///
/// # Creates
/// Two `AWS::SQS::Queue` with an `AWS::SQS::QueuePolicy` each; three `AWS::CloudWatch::Alarm` where it is given a topic for
/// alarms; an `AWS::SNS::Subscription` where it takes what a [`Topic`](super::Topic) publishes.
///
/// # Reports
/// `SQS-002`, `SQS-006`, `SNS-001`.
#[derive(Clone, Debug)]
pub struct EventQueue {
    site: Site,
    topic: Dns1123Label,
    order: Order,
    key: Option<KeyRef>,
    retention: u32,
    visibility: u32,
    receives: u32,
    patience: u32,
    alarms: Option<AlarmTopicRef>,
    topics: Vec<TopicRef>,
}

/// In which order messages are received.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// In about the order they were sent, each at least once.
    #[default]
    Standard,
    /// In the order they were sent within their group; what is sent twice within five minutes is kept once.
    Fifo,
}

/// What a program holds of an [`EventQueue`].
#[derive(Clone, Debug)]
pub struct Queue {
    /// Where it is.
    pub site: Site,
    /// Its topic.
    pub topic: Dns1123Label,
    /// Its name, known at synth.
    pub name: String,
    /// In which order messages are received.
    pub order: Order,
    /// Seconds for which a message is kept.
    pub retention: u32,
    /// Seconds until a message that was received becomes visible again.
    pub visibility: u32,
    /// The queue.
    pub queue: sqs::QueueRef,
    /// The queue of dead letters.
    pub dead_letters: sqs::QueueRef,
    /// The key that encrypts both, if SQS doesn't.
    pub key: Option<KeyRef>,
}

pub(crate) static RETENTION: Code = Code {
    id: "SQS-002",
    title: "dead letters that go before they are read",
    severity: Severity::Error,
    explanation: "A message keeps its age when it becomes a dead letter, so the queue of dead letters must keep messages \
longer than the queue they come from. It keeps them for 14 days, the most that SQS has; the queue itself must keep \
them for less.\n\nSource: SQS developer guide, \"Dead-letter queues\", message retention.",
};

pub(crate) static RANGE: Code = Code {
    id: "SQS-006",
    title: "a time or count that SQS refuses",
    severity: Severity::Error,
    explanation: "SQS keeps messages for 60 seconds at least, hides one that was received for at most 12 hours (43,200 \
seconds), and makes it a dead letter after 1 to 1,000 receives. What may wait longer than it is kept is deleted before anybody is \
told. Below three receives, one deployment or one throttled \
call makes dead letters of messages that nothing is wrong with; use three or more.\n\nSource: SQS API, `CreateQueue`.",
};

/// The longest that SQS keeps a message, in seconds. Source: SQS API, `MessageRetentionPeriod`.
const LONGEST: u32 = 1_209_600;

impl EventQueue {
    /// The queue of a topic, such as `loan-creation`, in a site.
    pub fn new<J>(site: &Site<J>, topic: Dns1123Label) -> Self {
        Self {
            site: site.erased(),
            topic,
            order: Order::Standard,
            key: None,
            retention: 864_000,
            visibility: 180,
            receives: 40,
            patience: 900,
            alarms: None,
            topics: Vec::new(),
        }
    }

    /// In which order messages are received.
    pub fn order(mut self, order: Order) -> Self {
        self.order = order;
        self
    }

    /// The key that encrypts messages, instead of one that SQS manages.
    pub fn key(mut self, key: &KeyRef) -> Self {
        self.key = Some(key.clone());
        self
    }

    /// Seconds for which messages are kept, 60 to less than 1,209,600 (14 days).
    pub fn retention(mut self, seconds: u32) -> Self {
        self.retention = seconds;
        self
    }

    /// Seconds until a message that was received becomes visible again, at most 43,200; at least six times what its
    /// function may take (SQS-3).
    pub fn visibility(mut self, seconds: u32) -> Self {
        self.visibility = seconds;
        self
    }

    /// How often a message is received before it is a dead letter, 3 to 1,000.
    pub fn receives(mut self, times: u32) -> Self {
        self.receives = times;
        self
    }

    /// Seconds that a message may wait before somebody is told; 900, unless told.
    pub fn patience(mut self, seconds: u32) -> Self {
        self.patience = seconds;
        self
    }

    /// Who is told of messages that wait, that are received in vain, and of dead letters.
    pub fn alarms(mut self, topic: &AlarmTopicRef) -> Self {
        self.alarms = Some(topic.clone());
        self
    }

    /// Takes what a topic of the same region publishes.
    pub fn subscribe(mut self, topic: &TopicRef) -> Self {
        self.topics.push(topic.clone());
        self
    }

    fn check(&self, scope: &mut Scope) {
        if self.retention >= LONGEST {
            let message =
                format!("messages are kept for {} seconds, dead letters for {LONGEST}", self.retention);
            scope.report(&RETENTION, message).help =
                Some(format!("keep messages for less than {LONGEST} seconds"));
        }
        let mut refuse = |ok: bool, message: String, help: &str| {
            if !ok {
                scope.report(&RANGE, message).help = Some(help.to_owned());
            }
        };
        refuse(
            self.retention >= 60,
            format!("messages are kept for {} seconds", self.retention),
            "60 or more",
        );
        let hidden = format!("a message is hidden for {} seconds", self.visibility);
        refuse(self.visibility <= 43_200, hidden, "43,200 or less");
        let waits = format!("a message may wait for {} seconds", self.patience);
        let help = format!("less than the {} seconds for which it is kept", self.retention);
        refuse(self.alarms.is_none() || self.patience < self.retention, waits, &help);
        let received = format!("a message is a dead letter after {} receives", self.receives);
        refuse((3..=1000).contains(&self.receives), received, "3 to 1,000");
    }

    fn suffix(&self) -> &'static str {
        match self.order {
            Order::Standard => "",
            Order::Fifo => ".fifo",
        }
    }

    /// What both queues have.
    fn plain(&self, name: &str) -> sqs::Queue {
        let queue = sqs::Queue::new()
            .queue_name(name)
            .receive_message_wait_time_seconds(20)
            .tags([Tag::new("Name", name)]);
        let queue = match self.order {
            Order::Standard => queue,
            Order::Fifo => queue.fifo_queue(true),
        };
        match &self.key {
            Some(key) => queue.kms_master_key_id(key.alias()).depends_on(key.node()),
            None => queue.sqs_managed_sse_enabled(true),
        }
    }

    fn policy(&self, scope: &mut Scope, id: &str, name: &str, queue: sqs::QueueRef) {
        let arn = self.arn(name);
        let tls = Statement::deny(["sqs:*"]).sid("TlsOnly").principal(Principal::Anyone).on([&arn]).when(
            "Bool",
            "aws:SecureTransport",
            "false",
        );
        let topics = if id == "policy" { &self.topics[..] } else { &[] };
        let topic = |topic: &TopicRef| {
            Statement::allow(["sqs:SendMessage"])
                .principal(Principal::Service("sns.amazonaws.com".into()))
                .on([&arn])
                .when("ArnEquals", "aws:SourceArn", topic.arn())
        };
        let document = PolicyDocument::new(std::iter::once(tls).chain(topics.iter().map(topic)));
        scope.add(id, sqs::QueuePolicy::new(document, [queue.id()]));
    }

    fn arn(&self, name: &str) -> Value<Arn<sqs::Queue>> {
        arn("sqs", Some(self.site.region), Some(&self.site.account), name)
    }
}

impl Construct for EventQueue {
    type Handle = Queue;

    fn build(self, scope: &mut Scope) -> Queue {
        self.check(scope);
        let name = format!("{}{}", names::queue(&self.site, &self.topic), self.suffix());
        let dead = self.site.name(Kind::Queue, &format!("{}-dlq", self.topic));
        let dead = format!("{dead}{}", self.suffix());
        let from = Doc::list([self.arn(&name).into_doc()]);
        let allow = Doc::map([("redrivePermission", Doc::from("byQueue")), ("sourceQueueArns", from)]);
        let letters = self.plain(&dead).message_retention_period(LONGEST).redrive_allow_policy(allow);
        let dead_letters = scope.add("dead-letters", letters);
        let redrive = Doc::map([
            ("deadLetterTargetArn", dead_letters.arn().into_doc()),
            ("maxReceiveCount", Doc::from(self.receives)),
        ]);
        let queue = self
            .plain(&name)
            .message_retention_period(self.retention)
            .visibility_timeout(self.visibility)
            .redrive_policy(redrive);
        let queue = scope.add("queue", queue);
        self.policy(scope, "policy", &name, queue);
        self.policy(scope, "dead-letters-policy", &dead, dead_letters);
        if let Some(alarms) = &self.alarms {
            let (site, topic) = (&self.site, self.topic.as_str());
            scope.add("late", Alarm::late_messages(site, topic, &name, self.patience, alarms));
            scope.add("in-vain", Alarm::in_vain(site, topic, &name, alarms));
            scope.add("alarm", Alarm::dead_letters(site, topic, &dead, alarms));
        }
        for topic in &self.topics {
            topic.subscribe(scope, &self.site, self.topic.as_str(), queue);
        }
        let Self { site, topic, order, retention, visibility, key, .. } = self;
        Queue { site, topic, name, order, retention, visibility, queue, dead_letters, key }
    }
}

impl Queue {
    /// The queue's ARN, known at synth.
    pub fn arn(&self) -> Value<Arn<sqs::Queue>> {
        arn("sqs", Some(self.site.region), Some(&self.site.account), &self.name)
    }
}
