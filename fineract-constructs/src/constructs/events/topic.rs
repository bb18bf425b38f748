//! A topic that several listeners take what is published from.

use fineract_cfn::{Resource, Tag, sns, sqs};
use fineract_core::{Arn, Code, Construct, Scope, Severity, Value};

use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::names::{Kind, name};
use crate::aws::{Site, arn};
use crate::constructs::security::{KeyRef, Keys, Purpose};

/// A topic of a site: what is published to it reaches all that subscribed.
///
/// Its name is `<platform>-<environment>-<what>-<region>`, so that publishers know its ARN before it exists. It is
/// encrypted by the site's key for messages, and refuses whoever comes without TLS. Who publishes needs `sns:Publish` on
/// it and the use of the key.
///
/// # Creates
/// `AWS::SNS::Topic`, `AWS::SNS::TopicPolicy`.
///
/// # Reports
/// `SNS-001` for a queue of another region that subscribes.
#[derive(Clone, Debug)]
pub struct Topic {
    site: Site,
    what: String,
    key: KeyRef,
    deliveries: Deliveries,
    publishers: Vec<Statement>,
}

/// How often what is published reaches a listener.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Deliveries {
    /// At least once, in about the order of publishing; to queues, people and functions.
    #[default]
    AtLeastOnce,
    /// In order within a group, and once for what is published twice with one id within five minutes; to queues only.
    InOrder,
}

/// What a program holds of a [`Topic`].
#[derive(Clone, Debug)]
pub struct TopicRef {
    /// Where it is.
    pub site: Site,
    /// Its name, known at synth.
    pub name: String,
    /// The topic.
    pub topic: sns::TopicRef,
    /// The key that encrypts it.
    pub key: KeyRef,
}

pub(crate) static ELSEWHERE: Code = Code {
    id: "SNS-001",
    title: "a subscription from another region",
    severity: Severity::Error,
    explanation: "What is published in a region stays in it: a queue of another region that subscribes moves personal data \
there without a law that lets it (RES-10), and a region that is down would hold back what its neighbours wait \
for.\n\nSubscribe to the topic of the queue's own region.",
};

impl Topic {
    /// The topic of a site for what is published, such as `notifications`.
    pub fn new<J>(site: &Site<J>, keys: &Keys<J>, what: impl Into<String>) -> Self {
        Self {
            site: site.erased(),
            what: what.into(),
            key: keys.of(Purpose::Messages).clone(),
            deliveries: Deliveries::AtLeastOnce,
            publishers: Vec::new(),
        }
    }

    /// How often what is published reaches a listener.
    pub fn deliveries(mut self, deliveries: Deliveries) -> Self {
        self.deliveries = deliveries;
        self
    }

    /// A service of AWS that publishes in its own name, such as `cloudwatch.amazonaws.com`.
    pub fn publisher(mut self, service: &str) -> Self {
        let publish = Statement::allow(["sns:Publish"]).principal(Principal::Service(service.to_owned()));
        // Rules of EventBridge come without a source.
        self.publishers.push(match service {
            "events.amazonaws.com" => publish,
            _ => publish.when("StringEquals", "aws:SourceAccount", self.site.account.as_str()),
        });
        self
    }
}

impl Construct for Topic {
    type Handle = TopicRef;

    fn build(self, scope: &mut Scope) -> TopicRef {
        let Self { site, what, key, deliveries, publishers } = self;
        let mut topic_name =
            name(Kind::Topic, &[&site.platform, &site.environment, &what, site.region.short()]);
        let mut topic = sns::Topic::new().kms_master_key_id(key.alias());
        if deliveries == Deliveries::InOrder {
            topic_name.push_str(".fifo");
            topic = topic.fifo_topic(true);
        }
        let topic = topic.topic_name(&topic_name).tags([Tag::new("Name", topic_name.as_str())]);
        let topic = scope.add("topic", topic.depends_on(key.node()));
        let handle = TopicRef { site, name: topic_name, topic, key };
        let tls = Statement::deny(["sns:Publish"])
            .sid("TlsOnly")
            .principal(Principal::Anyone)
            .on([handle.arn()])
            .when("Bool", "aws:SecureTransport", "false");
        let publishers = publishers.into_iter().map(|statement| statement.on([handle.arn()]));
        let policy = PolicyDocument::new(std::iter::once(tls).chain(publishers));
        scope.add("policy", sns::TopicPolicy::new(policy, [topic.arn()]));
        handle
    }
}

impl TopicRef {
    /// The topic's ARN, known at synth.
    pub fn arn(&self) -> Value<Arn<sns::Topic>> {
        arn("sns", Some(self.site.region), Some(&self.site.account), &self.name)
    }

    /// Lets a queue take what is published, as it was published.
    pub(super) fn subscribe(&self, scope: &mut Scope, site: &Site, topic: &str, queue: sqs::QueueRef) {
        let (here, there) = (site.region.code(), self.site.region.code());
        if here != there {
            let message =
                format!("the queue of `{topic}` is in `{here}`, the topic `{}` in `{there}`", self.name);
            scope.report(&ELSEWHERE, message).help = Some(format!("subscribe to a topic in `{here}`"));
        }
        let subscription =
            sns::Subscription::new("sqs", self.topic.arn()).endpoint(queue.arn()).raw_message_delivery(true);
        scope.add("subscription", subscription);
    }
}
