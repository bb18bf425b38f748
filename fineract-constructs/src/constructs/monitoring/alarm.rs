//! What is watched, and from when on somebody is told.

use fineract_cfn::cloudwatch::{self, AlarmMetric, AlarmMetricDataQuery, AlarmMetricStat, Dimension};
use fineract_cfn::{efs, elasticloadbalancingv2 as elb};
use fineract_core::{Code, Construct, Scope, Severity, Value, text};

use super::AlarmTopicRef;
use super::cache_alarms::nodes;
use crate::aws::Site;
use crate::aws::names::{Kind, name};
use crate::constructs::compute::Cluster;
use crate::constructs::data::aurora::DatabaseMember;
use crate::constructs::data::redis::CacheMember;

/// An alarm on something of a site, which tells the site's topic when it begins and when it is over.
///
/// Each takes the handle of what it watches. Where several metrics could be meant, such as those of each target group
/// behind a load balancer or of each node of a cache, the alarm is a query over all of them, so that it also covers what
/// is added later. Times without data are good, for most of these metrics are only there when there is something to
/// measure; where there always is, silence is an alarm.
///
/// # Creates
/// `AWS::CloudWatch::Alarm` `<platform>-<environment>-<what>-<region>`.
///
/// # Reports
/// `ALM-002` for a topic of another region.
#[derive(Clone, Debug)]
pub struct Alarm {
    site: Site,
    what: String,
    description: String,
    measure: Measure,
    well: Well,
    minutes: u32,
    /// How many of the minutes must be ill; by default all.
    ill: Option<u32>,
    silence: Silence,
    topic: AlarmTopicRef,
}

#[derive(Clone, Debug)]
enum Measure {
    Metric(Metric),
    Query(Value<String>),
    /// A queue that hands out messages and is told of none that it was handled.
    InVain {
        queue: String,
    },
}

/// One metric, as its statistic has a minute of it.
#[derive(Clone, Debug)]
pub(super) struct Metric {
    pub(super) namespace: String,
    pub(super) name: &'static str,
    pub(super) dimension: Option<(&'static str, String)>,
    pub(super) statistic: &'static str,
}

/// What is still well.
#[derive(Clone, Copy, Debug)]
pub(super) enum Well {
    UpTo(f64),
    From(f64),
}

/// What minutes without data are.
#[derive(Clone, Copy, Debug)]
enum Silence {
    Well,
    Ill,
}

pub(crate) static ELSEWHERE: Code = Code {
    id: "ALM-002",
    title: "an alarm that tells another region",
    severity: Severity::Error,
    explanation: "CloudWatch publishes to topics of the alarm's own region only, and metrics are in the region of what they \
measure.\n\nGive the alarm the topic of its own site.",
};

/// Ten seconds of what a region's writers wrote are lost when it is; the objective of the platform is five minutes.
const DATABASE_LAG_MILLISECONDS: f64 = 10_000.0;

/// A secondary is usually less than a second behind. Source: `ElastiCache` user guide, "Global datastores".
const CACHE_LAG_SECONDS: f64 = 10.0;

/// EFS promises 15 minutes for most file systems. Source: EFS user guide, "Replicating EFS file systems".
const FILES_AGE_SECONDS: f64 = 1_800.0;

/// At 100 requests wait for each other.
const FILES_BUSY_PERCENT: f64 = 95.0;

/// Firehose hands on what it has after at most 15 minutes. Source: Firehose developer guide, "Configure buffering hints".
const DELIVERY_SECONDS: f64 = 1_800.0;

/// Over how long a queue's messages are looked at together: longer than a message takes that is handled late in it.
const IN_VAIN_SECONDS: u32 = 900;

/// What a load balancer or an API server may fail in a minute before somebody looks.
const ERRORS: f64 = 50.0;

impl Alarm {
    fn new(site: &Site, what: String, description: String, measure: Measure, topic: &AlarmTopicRef) -> Self {
        let site = site.clone();
        Self {
            site,
            what,
            description,
            measure,
            well: Well::UpTo(0.0),
            minutes: 5,
            ill: None,
            silence: Silence::Well,
            topic: topic.clone(),
        }
    }

    pub(super) fn of_metric(
        site: &Site,
        what: &str,
        description: String,
        metric: Metric,
        topic: &AlarmTopicRef,
    ) -> Self {
        Self::new(site, what.into(), description, Measure::Metric(metric), topic)
    }

    pub(super) fn query(
        site: &Site,
        what: String,
        description: String,
        query: Value<String>,
        topic: &AlarmTopicRef,
    ) -> Self {
        Self::new(site, what, description, Measure::Query(query), topic)
    }

    /// A message in a queue of dead letters, which nobody handles until somebody looks.
    pub(in crate::constructs) fn dead_letters(
        site: &Site,
        what: &str,
        queue: &str,
        topic: &AlarmTopicRef,
    ) -> Self {
        let metric = Metric {
            namespace: "AWS/SQS".into(),
            name: "ApproximateNumberOfMessagesVisible",
            dimension: Some(("QueueName", queue.into())),
            statistic: "Maximum",
        };
        let description = format!("Messages of {what} that could not be handled wait in {queue}.");
        Self::of_metric(site, &format!("{what}-dead-letters"), description, metric, topic).minutes(1)
    }

    /// A message that waits longer than some seconds: nobody receives it, or too few do.
    pub(in crate::constructs) fn late_messages(
        site: &Site,
        what: &str,
        queue: &str,
        seconds: u32,
        topic: &AlarmTopicRef,
    ) -> Self {
        let metric = Metric {
            namespace: "AWS/SQS".into(),
            name: "ApproximateAgeOfOldestMessage",
            dimension: Some(("QueueName", queue.into())),
            statistic: "Maximum",
        };
        let description = format!(
            "A message of {what} waits in {queue} for more than {seconds} seconds; nobody handles it."
        );
        let alarm = Self::of_metric(site, &format!("{what}-late"), description, metric, topic).minutes(1);
        alarm.threshold(f64::from(seconds))
    }

    /// Messages that are received for half an hour and none of which is handled.
    ///
    /// Neither a function's errors nor the age of messages say it: a function that answers which messages failed has not failed
    /// itself, and a message that was received three times no longer counts as the oldest. Source: SQS developer guide, "Available
    /// CloudWatch metrics".
    pub(in crate::constructs) fn in_vain(
        site: &Site,
        what: &str,
        queue: &str,
        topic: &AlarmTopicRef,
    ) -> Self {
        let measure = Measure::InVain { queue: queue.to_owned() };
        let description =
            format!("Messages of {what} in {queue} are received again and again, and none is handled.");
        Self::new(site, format!("{what}-in-vain"), description, measure, topic).minutes(30)
    }

    /// A database's copy in this region that is more than ten seconds behind.
    pub fn database_lag(member: &DatabaseMember, topic: &AlarmTopicRef) -> Self {
        let id = &member.identifier;
        let query = format!(
            "SELECT MAX(AuroraGlobalDBReplicationLag) FROM \"AWS/RDS\" WHERE DBClusterIdentifier = '{id}'"
        );
        let description =
            format!("{id} is behind the primary; a failover now would lose what it has not got.");
        let what = format!("{}-lag", within(&member.site, id));
        Self::query(&member.site, what, description, Value::from_doc(query), topic)
            .threshold(DATABASE_LAG_MILLISECONDS)
    }

    /// A cache's copy in this region that is more than ten seconds behind.
    pub fn cache_lag(member: &CacheMember, topic: &AlarmTopicRef) -> Self {
        let id = &member.identifier;
        // Which node of the group follows the primary's region changes with every failover inside of the region.
        let query = format!(
            "SELECT MAX(GlobalDatastoreReplicationLag) FROM \"AWS/ElastiCache\" WHERE {}",
            nodes(member)
        );
        let description = format!("{id} is behind the primary of its global datastore.");
        let what = format!("{}-lag", within(&member.site, id));
        Self::query(&member.site, what, description, Value::from_doc(query), topic)
            .threshold(CACHE_LAG_SECONDS)
    }

    /// A file system whose copy in another region is older than half an hour.
    pub fn files_age(site: &Site, what: &str, files: efs::FileSystemRef, topic: &AlarmTopicRef) -> Self {
        let id = Value::<String>::from_doc(files.id().into_doc());
        let query = text!["SELECT MAX(TimeSinceLastSync) FROM \"AWS/EFS\" WHERE FileSystemId = '", id, "'"];
        let description = format!("The copy of the files of {what} in another region is old.");
        Self::query(site, format!("{what}-age"), description, query, topic).threshold(FILES_AGE_SECONDS)
    }

    /// A file system that is near the operations in a second that its performance mode takes, for a quarter of an hour.
    ///
    /// Its throughput is elastic, so it has no credits that could run out. Source: EFS user guide, "`CloudWatch` metrics for Amazon EFS".
    pub fn files_busy(site: &Site, what: &str, files: efs::FileSystemRef, topic: &AlarmTopicRef) -> Self {
        let id = Value::<String>::from_doc(files.id().into_doc());
        let query = text!["SELECT MAX(PercentIOLimit) FROM \"AWS/EFS\" WHERE FileSystemId = '", id, "'"];
        let description = format!("The files of {what} can hardly be read and written faster.");
        Self::query(site, format!("{what}-busy"), description, query, topic)
            .threshold(FILES_BUSY_PERCENT)
            .minutes(15)
    }

    /// A service behind an application load balancer without a healthy target. Nodes without a pod of the service fail its
    /// checks as they should, so that single targets say nothing.
    pub fn unhealthy_services(
        site: &Site,
        what: &str,
        balancer: elb::LoadBalancerRef,
        topic: &AlarmTopicRef,
    ) -> Self {
        let query =
            healthy_targets("AWS/ApplicationELB", "LoadBalancer, TargetGroup", "TargetGroup", balancer);
        let description =
            format!("No target of a service behind the load balancer {what} passes its health checks.");
        Self::query(site, format!("{what}-unhealthy"), description, query, topic).well(Well::From(1.0))
    }

    /// A zone of a network load balancer without a healthy target: connections of clients stay in their zone.
    pub fn unhealthy_zones(
        site: &Site,
        what: &str,
        balancer: elb::LoadBalancerRef,
        topic: &AlarmTopicRef,
    ) -> Self {
        let query = healthy_targets(
            "AWS/NetworkELB",
            "AvailabilityZone, LoadBalancer, TargetGroup",
            "AvailabilityZone",
            balancer,
        );
        let description =
            format!("No target in a zone of the load balancer {what} passes its health checks.");
        Self::query(site, format!("{what}-unhealthy"), description, query, topic).well(Well::From(1.0))
    }

    /// Requests to an application load balancer that services answer with 5xx.
    pub fn service_errors(
        site: &Site,
        what: &str,
        balancer: elb::LoadBalancerRef,
        topic: &AlarmTopicRef,
    ) -> Self {
        let query = errors("HTTPCode_Target_5XX_Count", balancer);
        let description = format!("Services behind the load balancer {what} fail requests.");
        Self::query(site, format!("{what}-errors"), description, query, topic).threshold(ERRORS)
    }

    /// Requests that an application load balancer answers with 5xx itself, for no service did.
    pub fn unanswered(
        site: &Site,
        what: &str,
        balancer: elb::LoadBalancerRef,
        topic: &AlarmTopicRef,
    ) -> Self {
        let query = errors("HTTPCode_ELB_5XX_Count", balancer);
        let description = format!("Requests to the load balancer {what} get no answer from a service.");
        Self::query(site, format!("{what}-unanswered"), description, query, topic).threshold(ERRORS)
    }

    /// Requests that a cluster's API server fails.
    pub fn cluster_errors(cluster: &Cluster, topic: &AlarmTopicRef) -> Self {
        let name = &cluster.name;
        let metric = Metric {
            namespace: "AWS/EKS".into(),
            name: "apiserver_request_total_5XX",
            dimension: Some(("ClusterName", name.clone())),
            statistic: "Sum",
        };
        let description = format!("The API server of {name} fails requests.");
        Self::of_metric(&cluster.network.site, "cluster-errors", description, metric, topic).threshold(ERRORS)
    }

    /// NAT gateways of the region, of all environments, that have no port left for a connection.
    pub fn nat_ports(topic: &AlarmTopicRef) -> Self {
        let query = "SELECT SUM(ErrorPortAllocation) FROM SCHEMA(\"AWS/NATGateway\", NatGatewayId)";
        let description = "A NAT gateway has no port left for a connection to some destination.".into();
        Self::query(topic.site(), "nat-ports".into(), description, Value::from_doc(query), topic)
    }

    /// Functions of the region, of all environments, that fail: each by itself, for one that copies data once a day has nobody who
    /// waits for it. A function of a queue fails when it crashes or runs out of time, not for a message that comes again.
    pub fn function_errors(topic: &AlarmTopicRef) -> Self {
        let query = "SELECT SUM(Errors) FROM SCHEMA(\"AWS/Lambda\", FunctionName) GROUP BY FunctionName";
        let description = "A function failed, or ran out of time.".into();
        let alarm =
            Self::query(topic.site(), "function-errors".into(), description, Value::from_doc(query), topic);
        // One failure is enough, and its minute may be told late.
        alarm.ill(1)
    }

    /// Streams of the region whose oldest record waits for half an hour to be written to its bucket, such as those of the archive of
    /// logs.
    pub fn undelivered_records(topic: &AlarmTopicRef) -> Self {
        let query = "SELECT MAX(\"DeliveryToS3.DataFreshness\") FROM SCHEMA(\"AWS/Firehose\", DeliveryStreamName) \
GROUP BY DeliveryStreamName";
        let description = "Records wait too long to be written to their bucket.".into();
        Self::query(topic.site(), "undelivered".into(), description, Value::from_doc(query), topic)
            .threshold(DELIVERY_SECONDS)
    }

    /// The most that is still well; more is an alarm.
    pub fn threshold(self, threshold: f64) -> Self {
        self.well(Well::UpTo(threshold))
    }

    pub(super) fn well(mut self, well: Well) -> Self {
        self.well = well;
        self
    }

    /// How many of its minutes are enough.
    pub(super) fn ill(mut self, minutes: u32) -> Self {
        self.ill = Some(minutes);
        self
    }

    /// Minutes without data are ill.
    pub(super) fn never_silent(mut self) -> Self {
        self.silence = Silence::Ill;
        self
    }

    /// How many minutes in a row it must be more, up to 60.
    pub fn minutes(mut self, minutes: u32) -> Self {
        self.minutes = minutes;
        self
    }

    /// The seconds that each value is of.
    fn period(&self) -> u32 {
        match self.measure {
            Measure::InVain { .. } => IN_VAIN_SECONDS,
            Measure::Metric(_) | Measure::Query(_) => 60,
        }
    }
}

/// What an identifier says besides its site: `fineract-prod-ledger-euw1` is the `ledger`.
pub(super) fn within<'a>(site: &Site, id: &'a str) -> &'a str {
    let what = id.strip_prefix(&format!("{}-{}-", site.platform, site.environment)).unwrap_or(id);
    what.strip_suffix(&format!("-{}", site.region.short())).unwrap_or(what)
}

/// The healthy targets behind a load balancer, one series for each of what they are counted by; each tells by itself.
///
/// Source: `CloudWatch` user guide, "Create an alarm based on a Multi Time Series Metrics Insights query".
fn healthy_targets(
    namespace: &str,
    dimensions: &str,
    by: &str,
    balancer: elb::LoadBalancerRef,
) -> Value<String> {
    text![
        format!(
            "SELECT MAX(HealthyHostCount) FROM SCHEMA(\"{namespace}\", {dimensions}) WHERE LoadBalancer = '"
        ),
        balancer.load_balancer_full_name(),
        format!("' GROUP BY {by}")
    ]
}

/// The errors of one kind of an application load balancer.
fn errors(metric: &str, balancer: elb::LoadBalancerRef) -> Value<String> {
    text![
        format!(
            "SELECT SUM({metric}) FROM SCHEMA(\"AWS/ApplicationELB\", LoadBalancer) WHERE LoadBalancer = '"
        ),
        balancer.load_balancer_full_name(),
        "'"
    ]
}

/// One while messages are received and none is deleted, which is how a consumer says that it has handled one.
fn in_vain(queue: &str) -> [AlarmMetricDataQuery; 3] {
    let sum = |id: &'static str, metric: &'static str| {
        let dimension = Dimension::new("QueueName", queue);
        let metric = AlarmMetric::new().namespace("AWS/SQS").metric_name(metric).dimensions([dimension]);
        let sum = AlarmMetricStat::new(metric, IN_VAIN_SECONDS, "Sum");
        AlarmMetricDataQuery::new(id).metric_stat(sum).return_data(false)
    };
    let expression = "IF(FILL(received, 0) > 0 AND FILL(handled, 0) == 0, 1, 0)";
    [
        sum("received", "NumberOfMessagesReceived"),
        sum("handled", "NumberOfMessagesDeleted"),
        AlarmMetricDataQuery::new("vain").expression(expression).return_data(true),
    ]
}

impl Construct for Alarm {
    type Handle = cloudwatch::AlarmRef;

    fn build(self, scope: &mut Scope) -> cloudwatch::AlarmRef {
        let (here, there) = (self.site.region.code(), self.topic.site().region.code());
        if here != there {
            let message = format!("`{}` is measured in `{here}`, the topic is in `{there}`", self.what);
            scope.report(&ELSEWHERE, message).help = Some(format!("tell a topic in `{here}`"));
        }
        let Site { platform, environment, region, .. } = &self.site;
        let (operator, threshold) = match self.well {
            Well::UpTo(most) => ("GreaterThanThreshold", most),
            Well::From(least) => ("LessThanThreshold", least),
        };
        let alarm = cloudwatch::Alarm::new()
            .alarm_name(name(Kind::Alarm, &[platform, environment, &self.what, region.short()]))
            .alarm_description(self.description.as_str())
            .comparison_operator(operator)
            .threshold(threshold)
            .evaluation_periods(self.minutes * 60 / self.period())
            .treat_missing_data(match self.silence {
                Silence::Well => "notBreaching",
                Silence::Ill => "breaching",
            })
            .alarm_actions([self.topic.arn()])
            .ok_actions([self.topic.arn()]);
        let alarm = match self.ill {
            Some(minutes) => alarm.datapoints_to_alarm(minutes),
            None => alarm,
        };
        let alarm = match self.measure {
            Measure::Metric(Metric { namespace, name, dimension, statistic }) => {
                let alarm = alarm.namespace(namespace).metric_name(name);
                let alarm = match dimension {
                    Some((name, value)) => alarm.dimensions([Dimension::new(name, value)]),
                    None => alarm,
                };
                alarm.statistic(statistic).period(60)
            }
            Measure::Query(query) => {
                let query = AlarmMetricDataQuery::new("q1").expression(query).period(60).return_data(true);
                alarm.metrics([query])
            }
            Measure::InVain { queue } => alarm.metrics(in_vain(&queue)),
        };
        scope.add("alarm", alarm)
    }
}
