//! Who is told of alarms.

use fineract_cfn::{events, sns};
use fineract_core::{Arn, Code, Construct, Doc, Scope, Severity, Value};

use crate::aws::names::{Kind, name};
use crate::aws::{Site, StackRef};
use crate::constructs::events::{Topic, TopicRef};
use crate::constructs::security::Keys;
use crate::residency::{DataClass, state_classes};

/// The topic of an environment in a region that alarms go to, in a stack of its own.
///
/// `CloudWatch` publishes alarms, and `EventBridge` what it is told to watch for. The topic is encrypted by the site's key
/// for messages, whose policy lets both use it; with the key that SNS manages an alarm would be lost without a trace.
///
/// # Creates
/// The stack `alarms` of the site with an `AWS::SNS::Topic`, `AWS::SNS::TopicPolicy` and, for each recipient, an
/// `AWS::SNS::Subscription`.
///
/// # Reports
/// `ALM-001` for a topic that nobody listens to.
#[derive(Clone, Debug)]
pub struct AlarmTopic {
    site: Site,
    keys: Keys,
    recipients: Vec<(&'static str, Recipient)>,
}

/// Where a message about an alarm goes.
#[derive(Clone, Debug)]
pub enum Recipient {
    /// An address, whose owner must confirm the subscription.
    Email(String),
    /// An address on the web that takes messages of SNS and confirms the subscription itself.
    Https(String),
}

/// What a program holds of an [`AlarmTopic`].
#[derive(Clone, Debug)]
pub struct AlarmTopicRef {
    topic: TopicRef,
    stack: StackRef,
}

pub(crate) static NOBODY: Code = Code {
    id: "ALM-001",
    title: "alarms that reach nobody",
    severity: Severity::Warning,
    explanation: "The topic has no recipient, so an alarm changes its colour on a page and nobody is told. SNS takes \
subscriptions that are made by hand; they are missing from the program, and from the next region.\n\nGive the topic \
the address of who is on call: `.recipient(\"on-call\", Recipient::Email(…))`.",
};

impl AlarmTopic {
    /// The alarms of a site.
    pub fn new<J>(site: &Site<J>, keys: &Keys<J>) -> Self {
        Self { site: site.erased(), keys: keys.erased(), recipients: Vec::new() }
    }

    /// Someone who is told; the id names the subscription.
    pub fn recipient(mut self, id: &'static str, recipient: Recipient) -> Self {
        self.recipients.push((id, recipient));
        self
    }
}

impl Construct for AlarmTopic {
    type Handle = AlarmTopicRef;

    fn build(self, scope: &mut Scope) -> AlarmTopicRef {
        let Self { site, keys, recipients } = self;
        let description = format!("Alarms of {} in {}", site.environment, site.region.city());
        let stack = site.stack("alarms").description(description).build(scope);
        if recipients.is_empty() {
            scope.report(&NOBODY, format!("nobody is told of alarms of `{}`", site.environment)).help =
                Some("add `.recipient(\"on-call\", Recipient::Email(…))`".into());
        }
        // An alarm names a resource and a measure, and nothing that a customer sent.
        state_classes(scope, [DataClass::Operational]);
        let topic = Topic::new(&site, &keys, "alarms")
            .publisher("cloudwatch.amazonaws.com")
            .publisher("events.amazonaws.com");
        let topic = scope.add("all", topic);
        for (id, recipient) in recipients {
            let (protocol, endpoint) = match recipient {
                Recipient::Email(address) => ("email", address),
                Recipient::Https(address) => ("https", address),
            };
            scope.add(id, sns::Subscription::new(protocol, topic.topic.arn()).endpoint(endpoint));
        }
        AlarmTopicRef { topic, stack }
    }
}

impl AlarmTopicRef {
    /// Where it is.
    pub fn site(&self) -> &Site {
        &self.topic.site
    }

    /// The stack that holds it, and the alarms of the site.
    pub fn stack(&self) -> StackRef {
        self.stack
    }

    /// A rule that tells the topic of events of its region and account.
    pub(super) fn rule(&self, what: &str, description: &str, pattern: Doc) -> events::Rule {
        let site = self.site();
        events::Rule::new()
            .name(name(Kind::Rule, &[&site.platform, &site.environment, what, site.region.short()]))
            .description(description)
            .event_pattern(pattern)
            .targets([events::Target::new(self.topic().arn(), "alarms")])
    }

    /// The topic's ARN, known at synth.
    pub fn arn(&self) -> Value<Arn<sns::Topic>> {
        self.topic.arn()
    }

    /// The topic.
    pub fn topic(&self) -> sns::TopicRef {
        self.topic.topic
    }
}
