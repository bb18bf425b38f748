//! The content that rows of a ledger name: one bucket for the services of every region.

use fineract_cfn::{DeletionPolicy, ec2, route53, ssm};
use fineract_core::{Code, Construct, Doc, Expr, Scope, Severity, Value};
use serde_json::json;

use super::residency::hold;
use super::{DeletionProtection, Stores};
use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::law::{DataLaw, Permits, Territory};
use crate::aws::names::Kind;
use crate::aws::region::Anywhere;
use crate::aws::{Region, Site};
use crate::constructs::network::{Subnet, private_zone};
use crate::constructs::security::{KeyRef, Purpose};
use crate::constructs::storage::{Bucket, BucketRef, DataCopy, check_account};

/// The documents and images that services of several regions keep under one ledger, in a bucket at the ledger's home.
///
/// A row that names a document is read in every region of its ledger, so the document must be read there too: file systems are of one
/// region each. Services of all regions write to this one bucket, as they write to one ledger, and S3 replicates it to the regions of
/// its replicas: 99.9 % of new objects within 15 minutes, most within seconds. What is deleted is hidden there too. Where pods find
/// it stands in a parameter of each region; a [`RecoveryPlan`](crate::constructs::recovery::RecoveryPlan) writes the replica there.
///
/// The bucket is private, versioned, encrypted by the key of its region, and denies whoever comes without TLS; what is deleted can be
/// had again for 90 days. It has no object lock: one counts from an object's creation, so it protects no old document, and keeps a
/// new one from being erased where a customer may ask for it. Recovery points of
/// [`BackupPlan::bucket`](crate::constructs::storage::BackupPlan::bucket) protect all of them.
///
/// # How pods get there
/// A gateway endpoint serves the buckets of its own region, at public addresses. So the home's network has an interface endpoint of S3
/// in its private subnets, for this bucket and no other, and a private zone leads the bucket's own name to it in the networks of every
/// region: over the backbone, as to the ledger. All else of S3 goes where it went. Each replica has the same in its region.
///
/// Source: S3 user guide, "AWS `PrivateLink` for Amazon S3", "Replicating objects within and across Regions".
///
/// ```
/// # use fineract_constructs::aws::{law, region::{France, Germany, Ireland}};
/// # use fineract_constructs::constructs::data::{Content, ContentBucket, Stores};
/// # use fineract_constructs::core::Scope;
/// # type Three<'a> = (&'a Stores<Ireland>, &'a Stores<France>, &'a Stores<Germany>);
/// fn content(app: &mut Scope, (dublin, paris, frankfurt): Three) -> Content {
///     app.add("content", ContentBucket::new(law::EEA, dublin).replica(frankfurt).client(paris))
/// }
/// ```
///
/// # Creates
/// At home and for each replica the stack `content` with `AWS::S3::Bucket`, `AWS::S3::BucketPolicy`, `AWS::EC2::VPCEndpoint`,
/// `AWS::EC2::SecurityGroup`, `AWS::Route53::HostedZone` and `RecordSet`; where there are replicas, at home `AWS::IAM::Role`. In the
/// stack of stores of every region `AWS::SSM::Parameter`.
///
/// # Reports
/// `S3-007`, `S3-011`, `ACC-002`, `LAW-001`, `LAW-002`.
#[derive(Clone, Debug)]
pub struct ContentBucket<L> {
    law: L,
    name: String,
    home: Stores,
    replicas: Vec<Stores>,
    clients: Vec<Stores>,
}

/// What a program holds of a [`ContentBucket`].
#[derive(Clone, Debug)]
pub struct Content {
    /// Its name among the stores of its sites: `content` where nothing else is said.
    pub name: String,
    /// The law that its data is under.
    pub law: Territory,
    /// The buckets, first the one that is written to.
    pub members: Vec<ContentMember>,
    /// The regions whose services use it, first its home.
    pub places: Vec<ContentPlace>,
    /// Where its objects are copied to.
    pub copies: Vec<DataCopy>,
}

/// A bucket of a [`Content`].
#[derive(Clone, Debug)]
pub struct ContentMember {
    /// The bucket.
    pub bucket: BucketRef,
    /// The key that encrypts it.
    pub key: KeyRef,
    /// The endpoint that pods reach it by, in every region.
    pub endpoint: ec2::VpcEndpointRef,
    /// The subnets of the endpoint.
    pub subnets: Vec<Subnet>,
}

/// A region whose services use a [`Content`].
#[derive(Clone, Debug)]
pub struct ContentPlace {
    /// The region's site.
    pub site: Site,
    /// The parameter of the region that says where the bucket is, as JSON: `bucket` and `region`.
    pub parameter: String,
}

pub(super) static REGIONS: Code = Code {
    id: "S3-011",
    title: "content twice in a region",
    severity: Severity::Error,
    explanation: "Content has one bucket and one parameter in a region. A region is home, replica or client: services of the \
home and of replicas use it without being clients besides.\n\nName each region once.",
};

/// What services do with content. Source: Apache Fineract, `S3ContentRepository`.
pub(in crate::constructs) const CONTENT_ACTIONS: [&str; 3] =
    ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"];

impl<L: DataLaw> ContentBucket<L> {
    /// Content that is written in the region of `home`, under a law.
    pub fn new<J>(law: L, home: &Stores<J>) -> Self
    where
        L: Permits<J>,
    {
        let (replicas, clients) = (Vec::new(), Vec::new());
        Self { law, name: "content".into(), home: home.erased(), replicas, clients }
    }

    /// A region that has a copy of all, whose services use the bucket at home, and may take over from it.
    pub fn replica<J>(mut self, stores: &Stores<J>) -> Self
    where
        L: Permits<J>,
    {
        self.replicas.push(stores.erased());
        self
    }

    /// A region whose services use the bucket, and that has no copy.
    pub fn client<J>(mut self, stores: &Stores<J>) -> Self
    where
        L: Permits<J>,
    {
        self.clients.push(stores.erased());
        self
    }

    /// What it is called among the stores of its sites, in place of `content`: for a second one in a region.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}

impl<L: DataLaw> Construct for ContentBucket<L> {
    type Handle = Content;

    fn build(self, scope: &mut Scope) -> Content {
        let Self { law, name, home, mut replicas, mut clients } = self;
        let mut known = vec![home.site.region];
        once(scope, &mut known, &mut replicas);
        once(scope, &mut known, &mut clients);
        hold(scope, law.territory(), known);
        for client in &clients {
            check_account(scope, &home.site, &client.site);
        }
        let all: Vec<&Stores> = std::iter::once(&home).chain(&replicas).chain(&clients).collect();
        let part = Part { name: &name, all: &all };
        let bucket = |stores: &Stores| {
            let protected = match stores.protection {
                DeletionProtection::On => DeletionPolicy::RetainExceptOnCreate,
                DeletionProtection::Off => DeletionPolicy::Delete,
            };
            Bucket::<Anywhere>::new(&stores.site, name.as_str(), stores.keys.of(Purpose::S3))
                .deletion_policy(protected)
        };
        // Copies come first: a replication wants its destination.
        let copies: Vec<_> =
            replicas.iter().map(|stores| part.member(scope, stores, bucket(stores))).collect();
        let at_home = copies.iter().fold(bucket(&home).replicate_deletions(), |bucket, copy| {
            bucket.replicate_under(law.territory(), &copy.bucket)
        });
        let first = part.member(scope, &home, at_home);
        let places = all.iter().map(|stores| part.place(scope, stores, &first.bucket)).collect();
        let copied = first.bucket.copies.clone();
        let members = std::iter::once(first).chain(copies).collect();
        Content { name, law: law.territory(), members, places, copies: copied }
    }
}

/// Keeps the first of each region, and reports others.
fn once(scope: &mut Scope, known: &mut Vec<Region>, stores: &mut Vec<Stores>) {
    stores.retain(|stores| {
        let region = stores.site.region;
        let twice = known.contains(&region);
        if twice {
            let message = format!("{} is named twice", region.code());
            scope.report(&REGIONS, message).help =
                Some("name each region once: as home, replica or client".into());
        } else {
            known.push(region);
        }
        !twice
    });
}

/// What the parts of a content are made from.
struct Part<'a> {
    name: &'a str,
    all: &'a [&'a Stores],
}

impl Part<'_> {
    /// A bucket, and the way to it from all regions.
    fn member(&self, scope: &mut Scope, stores: &Stores, bucket: Bucket) -> ContentMember {
        let Stores { site, network, .. } = stores;
        let mut scope = scope.group(site.region.short());
        let stack = site.stack(self.name).description(format!(
            "Content of {} {} in {}",
            site.platform,
            site.environment,
            site.region.city()
        ));
        let stack = match stores.protection {
            DeletionProtection::On => stack.termination_protection(),
            DeletionProtection::Off => stack,
        };
        let stack = scope.add("stack", stack);
        let mut scope = scope.placed_in(stack);
        let bucket = scope.add("bucket", bucket);
        let group = scope.add("clients", self.security_group(stores));
        let endpoint = ec2::VpcEndpoint::new(network.vpc.id())
            .service_name(format!("com.amazonaws.{}.s3", site.region.code()))
            .vpc_endpoint_type(ec2::VpcEndpoint::VPC_ENDPOINT_TYPE_INTERFACE)
            // Else it would be for all buckets of the region, and only where this network is.
            .private_dns_enabled(false)
            .subnet_ids(network.private.iter().map(|subnet| &subnet.id).collect::<Vec<_>>())
            .security_group_ids([group.id()])
            .policy_document(PolicyDocument::new([Statement::allow(CONTENT_ACTIONS)
                .principal(Principal::Anyone)
                .on([bucket.objects()])
                .when("StringEquals", "aws:PrincipalAccount", site.account.as_str())]))
            .tags([("Name", site.name(Kind::NameTag, self.name))]);
        let endpoint = scope.add("endpoint", endpoint);
        let host = format!("{}.s3.{}.amazonaws.com", bucket.name, site.region.code());
        let networks: Vec<_> = self.all.iter().map(|stores| stores.network.clone()).collect();
        let zone = private_zone(&mut scope, &host, &networks);
        let [id, name] = dns_entry(endpoint);
        let alias = route53::AliasTarget::new(name, id).evaluate_target_health(false);
        let record = route53::RecordSet::new(host, "A").hosted_zone_id(zone.id()).alias_target(alias);
        scope.add("name", record);
        let key = stores.keys.of(Purpose::S3).clone();
        ContentMember { bucket, key, endpoint, subnets: network.private.clone() }
    }

    /// Lets the nodes of every region in. An endpoint only answers; without a rule EC2 would add one to everywhere.
    fn security_group(&self, stores: &Stores) -> ec2::SecurityGroup {
        let Stores { site, network, .. } = stores;
        let ingress = self.all.iter().flat_map(|stores| {
            stores.clients().map(|cidr| {
                let from = format!("Nodes in {}", stores.site.region.city());
                ec2::Ingress::new("tcp").from_port(443).to_port(443).cidr_ip(cidr).description(from)
            })
        });
        let egress = ec2::Egress::new("tcp").from_port(443).to_port(443).cidr_ip(network.cidr);
        ec2::SecurityGroup::new(format!("Who reaches {}", self.name))
            .vpc_id(network.vpc.id())
            .security_group_ingress(ingress.collect::<Vec<_>>())
            .security_group_egress([egress.description("Nothing beyond the VPC")])
            .tags([("Name", site.name(Kind::NameTag, self.name))])
    }

    /// Says in a region where the bucket is.
    fn place(&self, scope: &mut Scope, stores: &Stores, bucket: &BucketRef) -> ContentPlace {
        let site = &stores.site;
        let name =
            format!("/{}/{}/{}/{}/location", site.platform, site.environment, site.region.code(), self.name);
        let parameter = ssm::Parameter::new(ssm::Parameter::TYPE_STRING, location(bucket))
            .name(name.as_str())
            .description(format!("Bucket that {} is written to", self.name));
        let mut scope = scope.placed_in(stores.stack);
        scope.add(format!("location-{}", site.region.short()), parameter);
        ContentPlace { site: site.clone(), parameter: name }
    }
}

/// What the parameter of a region says: which bucket, and where.
pub(in crate::constructs) fn location(bucket: &BucketRef) -> String {
    json!({"bucket": bucket.name, "region": bucket.site.region.code()}).to_string()
}

/// The zone and the name of an endpoint for all of its region: the first entry, `zone:name`. Source: CloudFormation,
/// `AWS::EC2::VPCEndpoint`.
fn dns_entry(endpoint: ec2::VpcEndpointRef) -> [Value<String>; 2] {
    let entries = endpoint.dns_entries().into_doc();
    let select = |index: i64, of: Doc| Expr::Call("Fn::Select", Doc::list([Doc::Int(index), of]));
    let first = Doc::from(select(0, entries));
    let parts = Doc::from(Expr::Call("Fn::Split", Doc::list([Doc::from(":"), first])));
    [0, 1].map(|index| Value::from_doc(select(index, parts.clone())))
}

impl Content {
    /// The place in a region, if its services use it.
    pub fn place(&self, region: Region) -> Option<&ContentPlace> {
        self.places.iter().find(|place| place.site.region == region)
    }

    /// The bucket of a region, if it has one.
    pub fn member(&self, region: Region) -> Option<&ContentMember> {
        self.members.iter().find(|member| member.bucket.site.region == region)
    }
}
