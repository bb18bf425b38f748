// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::GuardDuty`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::GuardDuty::CustomDetectionRuleAssociation`
///
/// Resource Type definition for AWS::GuardDuty::CustomDetectionRuleAssociation. Associates a GuardDuty custom
/// detection rule with the caller's account, enabling the rule in either LIVE or DRY\_RUN mode.
#[derive(Clone)]
pub struct CustomDetectionRuleAssociation(cfn::ResourceBody);

impl CustomDetectionRuleAssociation {
    /// A value of `Mode`.
    pub const MODE_DRY_RUN: &'static str = "DRY_RUN";
    /// A value of `Mode`.
    pub const MODE_LIVE: &'static str = "LIVE";
    /// A new `AWS::GuardDuty::CustomDetectionRuleAssociation`.
    ///
    /// - `Mode`. Whether the rule runs in LIVE mode (generates findings) or DRY\_RUN mode (evaluates without
    ///   generating findings).
    /// - `RuleId`. The catalog identifier of the custom detection rule to associate.
    pub fn new(
        mode: impl fc::IntoValue<String>,
        rule_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Mode", mode)
            .with("RuleId", rule_id)
        )
    }
    /// `Tags`. The tags applied to the association.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for CustomDetectionRuleAssociation {
    const TYPE: &'static str = "AWS::GuardDuty::CustomDetectionRuleAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CustomDetectionRuleAssociation {
    type Handle = CustomDetectionRuleAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CustomDetectionRuleAssociationRef { CustomDetectionRuleAssociationRef(self.0.build(scope, "AWS::GuardDuty::CustomDetectionRuleAssociation")) }
}

/// A [`CustomDetectionRuleAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CustomDetectionRuleAssociationRef(fc::NodeId);

impl CustomDetectionRuleAssociationRef {
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the association.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<CustomDetectionRuleAssociation>> { fc::Value::attribute(self.0, "Arn") }
    /// `AccountId`, by `Fn::GetAtt`. The AWS account ID the association applies to.
    #[inline]
    pub fn account_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AccountId") }
    /// `AssociationId`, by `Fn::GetAtt`. The service-generated unique identifier of the association.
    #[inline]
    pub fn association_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AssociationId") }
    /// `CreatedAt`, by `Fn::GetAtt`. The time the association was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The time the association was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<CustomDetectionRuleAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: CustomDetectionRuleAssociationRef) -> Self { it.0 }
}

impl From<&CustomDetectionRuleAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &CustomDetectionRuleAssociationRef) -> Self { it.0 }
}

/// `AWS::GuardDuty::Detector`
///
/// The `AWS::GuardDuty::Detector` resource specifies a new GuardDuty detector. A detector is an object that
/// represents the GuardDuty service. A detector is required for GuardDuty to become operational.
#[derive(Clone)]
pub struct Detector(cfn::ResourceBody);

impl Detector {
    /// A new `AWS::GuardDuty::Detector`.
    ///
    /// - `Enable`. Specifies whether the detector is to be enabled on creation.
    pub fn new(enable: impl fc::IntoValue<bool>) -> Self { Self(cfn::ResourceBody::new().with("Enable", enable)) }
    /// `DataSources`. Describes which data sources will be enabled for the detector.
    pub fn data_sources(self, value: impl fc::IntoValue<CfnDataSourceConfigurations>) -> Self { Self(self.0.with("DataSources", value)) }
    /// `Features`. A list of features that will be configured for the detector.
    pub fn features(self, value: impl fc::IntoValue<fc::List<CfnFeatureConfiguration>>) -> Self { Self(self.0.with("Features", value)) }
    /// `FindingPublishingFrequency`. Specifies how frequently updated findings are exported.
    pub fn finding_publishing_frequency(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FindingPublishingFrequency", value)) }
    /// `Tags`. Specifies tags added to a new detector resource. Each tag consists of a key and an optional value,
    /// both of which you define.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Detector {
    const TYPE: &'static str = "AWS::GuardDuty::Detector";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Detector {
    type Handle = DetectorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DetectorRef { DetectorRef(self.0.build(scope, "AWS::GuardDuty::Detector")) }
}

/// A [`Detector`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DetectorRef(fc::NodeId);

impl DetectorRef {
    /// `Id`, by `Ref`. The unique ID of the detector.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Detector>> { fc::Value::reference(self.0) }
}

impl From<DetectorRef> for fc::NodeId {
    #[inline]
    fn from(it: DetectorRef) -> Self { it.0 }
}

impl From<&DetectorRef> for fc::NodeId {
    #[inline]
    fn from(it: &DetectorRef) -> Self { it.0 }
}

/// `AWS::GuardDuty::Filter`
///
/// The `AWS::GuardDuty::Filter` resource specifies a new filter defined by the provided `findingCriteria`.
#[derive(Clone)]
pub struct Filter(cfn::ResourceBody);

impl Filter {
    /// A new `AWS::GuardDuty::Filter`.
    ///
    /// - `DetectorId`. The detector ID associated with the GuardDuty account for which you want to create a filter.
    /// - `FindingCriteria`. Represents the criteria to be used in the filter for querying findings.
    /// - `Name`. The name of the filter. Valid characters include period (.), underscore (\_), dash (-), and
    ///   alphanumeric characters. A whitespace is considered to be an invalid character.
    pub fn new(
        detector_id: impl fc::IntoValue<fc::IdOf<Detector>>,
        finding_criteria: impl fc::IntoValue<FindingCriteria>,
        name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DetectorId", detector_id)
            .with("FindingCriteria", finding_criteria)
            .with("Name", name)
        )
    }
    /// `Action`. Specifies the action that is to be applied to the findings that match the filter.
    pub fn action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Action", value)) }
    /// `Description`. The description of the filter. Valid characters include alphanumeric characters, and special
    /// characters such as hyphen, period, colon, underscore, parentheses ( `{ }`, `[ ]`, and `( )` ), forward
    /// slash, horizontal tab, vertical tab, newline, form feed, return, and whitespace.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Rank`. Specifies the position of the filter in the list of current filters. Also specifies the order in
    /// which this filter is applied to the findings. The minimum value for this property is 1 and the maximum is
    /// 100\.
    pub fn rank(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Rank", value)) }
    /// `Tags`. The tags to be added to a new filter resource. Each tag consists of a key and an optional value,
    /// both of which you define.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Filter {
    const TYPE: &'static str = "AWS::GuardDuty::Filter";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Filter {
    type Handle = FilterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FilterRef { FilterRef(self.0.build(scope, "AWS::GuardDuty::Filter")) }
}

/// A [`Filter`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FilterRef(fc::NodeId);

impl From<FilterRef> for fc::NodeId {
    #[inline]
    fn from(it: FilterRef) -> Self { it.0 }
}

impl From<&FilterRef> for fc::NodeId {
    #[inline]
    fn from(it: &FilterRef) -> Self { it.0 }
}

/// `AWS::GuardDuty::IPSet`
///
/// The `AWS::GuardDuty::IPSet` resource helps you create a list of trusted IP addresses that you can use for
/// secure communication with AWS infrastructure and applications. Once you activate this list, GuardDuty will not
/// generate findings when there is an activity associated with these safe IP addresses.
#[derive(Clone)]
pub struct IpSet(cfn::ResourceBody);

impl IpSet {
    /// A new `AWS::GuardDuty::IPSet`.
    ///
    /// - `Format`. The format of the file that contains the IPSet. For information about supported formats, see
    ///   [List formats](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html#prepare_list) in
    ///   the Amazon GuardDuty User Guide.
    /// - `Location`. The URI of the file that contains the IPSet.
    pub fn new(
        format: impl fc::IntoValue<String>,
        location: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Format", format)
            .with("Location", location)
        )
    }
    /// `Activate`. A boolean value that determines if GuardDuty can start using this list for custom threat
    /// detection. For GuardDuty to prevent generating findings based on an activity associated with these entries,
    /// this list must be active.
    pub fn activate(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Activate", value)) }
    /// `DetectorId`. The unique ID of the detector of the GuardDuty account for which you want to create an IPSet.
    pub fn detector_id(self, value: impl fc::IntoValue<fc::IdOf<Detector>>) -> Self { Self(self.0.with("DetectorId", value)) }
    /// `ExpectedBucketOwner`. The AWS account ID that owns the Amazon S3 bucket specified in the Location field.
    pub fn expected_bucket_owner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExpectedBucketOwner", value)) }
    /// `Name`. The user-friendly name to identify the IPSet.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. The tags to be added to a new threat entity set resource. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for IpSet {
    const TYPE: &'static str = "AWS::GuardDuty::IPSet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpSet {
    type Handle = IpSetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpSetRef { IpSetRef(self.0.build(scope, "AWS::GuardDuty::IPSet")) }
}

/// A [`IpSet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpSetRef(fc::NodeId);

impl IpSetRef {
    /// `Id`, by `Fn::GetAtt`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IpSet>> { fc::Value::attribute(self.0, "Id") }
}

impl From<IpSetRef> for fc::NodeId {
    #[inline]
    fn from(it: IpSetRef) -> Self { it.0 }
}

impl From<&IpSetRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpSetRef) -> Self { it.0 }
}

/// `AWS::GuardDuty::MalwareProtectionPlan`
///
/// Creates a new Malware Protection plan for the protected resource.
#[derive(Clone)]
pub struct MalwareProtectionPlan(cfn::ResourceBody);

impl MalwareProtectionPlan {
    /// A new `AWS::GuardDuty::MalwareProtectionPlan`.
    ///
    /// - `ProtectedResource`. Information about the protected resource. Presently, `S3Bucket` is the only supported
    ///   protected resource.
    /// - `Role`. Amazon Resource Name (ARN) of the IAM role that includes the permissions required to scan and
    ///   (optionally) add tags to the associated protected resource.
    pub fn new(
        protected_resource: impl fc::IntoValue<CfnProtectedResource>,
        role: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ProtectedResource", protected_resource)
            .with("Role", role)
        )
    }
    /// `Actions`. Specifies the action that is to be applied to the Malware Protection plan resource.
    pub fn actions(self, value: impl fc::IntoValue<CfnActions>) -> Self { Self(self.0.with("Actions", value)) }
    /// `Tags`. The tags to be added to the created Malware Protection plan resource. Each tag consists of a key
    /// and an optional value, both of which you need to specify.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for MalwareProtectionPlan {
    const TYPE: &'static str = "AWS::GuardDuty::MalwareProtectionPlan";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for MalwareProtectionPlan {
    type Handle = MalwareProtectionPlanRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MalwareProtectionPlanRef { MalwareProtectionPlanRef(self.0.build(scope, "AWS::GuardDuty::MalwareProtectionPlan")) }
}

/// A [`MalwareProtectionPlan`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MalwareProtectionPlanRef(fc::NodeId);

impl MalwareProtectionPlanRef {
    /// `MalwareProtectionPlanId`, by `Ref`. A unique identifier associated with Malware Protection plan.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<MalwareProtectionPlan>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. Amazon Resource Name (ARN) associated with this Malware Protection plan.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<MalwareProtectionPlan>> { fc::Value::attribute(self.0, "Arn") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the Malware Protection plan resource was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `Status`, by `Fn::GetAtt`. Status of the Malware Protection plan resource.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `StatusReasons`, by `Fn::GetAtt`. Status details associated with the Malware Protection plan resource
    /// status.
    #[inline]
    pub fn status_reasons(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "StatusReasons") }
}

impl From<MalwareProtectionPlanRef> for fc::NodeId {
    #[inline]
    fn from(it: MalwareProtectionPlanRef) -> Self { it.0 }
}

impl From<&MalwareProtectionPlanRef> for fc::NodeId {
    #[inline]
    fn from(it: &MalwareProtectionPlanRef) -> Self { it.0 }
}

/// `AWS::GuardDuty::Master`
///
/// You can use the `AWS::GuardDuty::Master` resource in a GuardDuty member account to accept an invitation from a
/// GuardDuty administrator account. The invitation to the member account must be sent prior to using the
/// `AWS::GuardDuty::Master` resource to accept the administrator account's invitation.
#[derive(Clone)]
pub struct Master(cfn::ResourceBody);

impl Master {
    /// A new `AWS::GuardDuty::Master`.
    ///
    /// - `DetectorId`. The unique ID of the detector of the GuardDuty member account.
    /// - `MasterId`. The AWS account ID of the account designated as the GuardDuty administrator account.
    pub fn new(
        detector_id: impl fc::IntoValue<fc::IdOf<Detector>>,
        master_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DetectorId", detector_id)
            .with("MasterId", master_id)
        )
    }
    /// `InvitationId`. The ID of the invitation that is sent to the account designated as a member account. You
    /// can find the invitation ID by running the
    /// [ListInvitations](https://docs.aws.amazon.com/guardduty/latest/APIReference/API_ListInvitations.html) in
    /// the GuardDuty API Reference.
    pub fn invitation_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InvitationId", value)) }
}

impl cfn::Resource for Master {
    const TYPE: &'static str = "AWS::GuardDuty::Master";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Master {
    type Handle = MasterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MasterRef { MasterRef(self.0.build(scope, "AWS::GuardDuty::Master")) }
}

/// A [`Master`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MasterRef(fc::NodeId);

impl From<MasterRef> for fc::NodeId {
    #[inline]
    fn from(it: MasterRef) -> Self { it.0 }
}

impl From<&MasterRef> for fc::NodeId {
    #[inline]
    fn from(it: &MasterRef) -> Self { it.0 }
}

/// `AWS::GuardDuty::Member`
///
/// You can use the `AWS::GuardDuty::Member` resource to add an AWS account as a GuardDuty member account to the
/// current GuardDuty administrator account. If the value of the `Status` property is not provided or is set to
/// `Created`, a member account is created but not invited. If the value of the `Status` property is set to
/// `Invited`, a member account is created and invited.
#[derive(Clone)]
pub struct Member(cfn::ResourceBody);

impl Member {
    /// A new `AWS::GuardDuty::Member`.
    ///
    /// - `Email`. The email address associated with the member account.
    pub fn new(email: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Email", email)) }
    /// `DetectorId`. The ID of the detector associated with the GuardDuty service to add the member to.
    pub fn detector_id(self, value: impl fc::IntoValue<fc::IdOf<Detector>>) -> Self { Self(self.0.with("DetectorId", value)) }
    /// `DisableEmailNotification`. Specifies whether or not to disable email notification for the member account
    /// that you invite.
    pub fn disable_email_notification(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DisableEmailNotification", value)) }
    /// `MemberId`. The AWS account ID of the account to designate as a member.
    pub fn member_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MemberId", value)) }
    /// `Message`. The invitation message that you want to send to the accounts that you're inviting to GuardDuty
    /// as members.
    pub fn message(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Message", value)) }
    /// `Status`. You can use the `Status` property to update the status of the relationship between the member
    /// account and its administrator account. Valid values are `Created` and `Invited` when using an
    /// `AWS::GuardDuty::Member` resource. If the value for this property is not provided or set to `Created`, a
    /// member account is created but not invited.
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
}

impl cfn::Resource for Member {
    const TYPE: &'static str = "AWS::GuardDuty::Member";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Member {
    type Handle = MemberRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MemberRef { MemberRef(self.0.build(scope, "AWS::GuardDuty::Member")) }
}

/// A [`Member`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MemberRef(fc::NodeId);

impl From<MemberRef> for fc::NodeId {
    #[inline]
    fn from(it: MemberRef) -> Self { it.0 }
}

impl From<&MemberRef> for fc::NodeId {
    #[inline]
    fn from(it: &MemberRef) -> Self { it.0 }
}

/// `AWS::GuardDuty::PublishingDestination`
///
/// Creates a publishing destination where you can export your GuardDuty findings. Before you start exporting the
/// findings, the destination resource must exist.
#[derive(Clone)]
pub struct PublishingDestination(cfn::ResourceBody);

impl PublishingDestination {
    /// A new `AWS::GuardDuty::PublishingDestination`.
    ///
    /// - `DestinationProperties`. Contains the Amazon Resource Name (ARN) of the resource to publish to, such as an
    ///   S3 bucket, and the ARN of the KMS key to use to encrypt published findings.
    /// - `DestinationType`. The type of publishing destination. GuardDuty supports Amazon S3 buckets as a publishing
    ///   destination.
    /// - `DetectorId`. The ID of the GuardDuty detector where the publishing destination exists.
    pub fn new(
        destination_properties: impl fc::IntoValue<CfnDestinationProperties>,
        destination_type: impl fc::IntoValue<String>,
        detector_id: impl fc::IntoValue<fc::IdOf<Detector>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DestinationProperties", destination_properties)
            .with("DestinationType", destination_type)
            .with("DetectorId", detector_id)
        )
    }
    /// `Tags`. Describes a tag.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for PublishingDestination {
    const TYPE: &'static str = "AWS::GuardDuty::PublishingDestination";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PublishingDestination {
    type Handle = PublishingDestinationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PublishingDestinationRef { PublishingDestinationRef(self.0.build(scope, "AWS::GuardDuty::PublishingDestination")) }
}

/// A [`PublishingDestination`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PublishingDestinationRef(fc::NodeId);

impl PublishingDestinationRef {
    /// `Id`, by `Fn::GetAtt`. The ID of the publishing destination.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<PublishingDestination>> { fc::Value::attribute(self.0, "Id") }
    /// `PublishingFailureStartTimestamp`, by `Fn::GetAtt`. The time, in epoch millisecond format, at which
    /// GuardDuty was first unable to publish findings to the destination.
    #[inline]
    pub fn publishing_failure_start_timestamp(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PublishingFailureStartTimestamp") }
    /// `Status`, by `Fn::GetAtt`. The status of the publishing destination.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<PublishingDestinationRef> for fc::NodeId {
    #[inline]
    fn from(it: PublishingDestinationRef) -> Self { it.0 }
}

impl From<&PublishingDestinationRef> for fc::NodeId {
    #[inline]
    fn from(it: &PublishingDestinationRef) -> Self { it.0 }
}

/// `AWS::GuardDuty::ThreatEntitySet`
///
/// The `AWS::GuardDuty::ThreatEntitySet` resource helps you create a list of known malicious IP addresses and
/// domain names in your AWS environment. Once you activate this list, GuardDuty will use the entries in this list
/// as an additional source of threat detection and generate findings when there is an activity associated with
/// these known malicious IP addresses and domain names.
#[derive(Clone)]
pub struct ThreatEntitySet(cfn::ResourceBody);

impl ThreatEntitySet {
    /// A new `AWS::GuardDuty::ThreatEntitySet`.
    ///
    /// - `Format`. The format of the file that contains the threat entity set. For information about supported
    ///   formats, see [List
    ///   formats](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html#prepare_list) in the
    ///   Amazon GuardDuty User Guide.
    /// - `Location`. The URI of the file that contains the threat entity set.
    pub fn new(
        format: impl fc::IntoValue<String>,
        location: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Format", format)
            .with("Location", location)
        )
    }
    /// `Activate`. A boolean value that determines if GuardDuty can start using this list for custom threat
    /// detection. For GuardDuty to consider the entries in this list and generate findings based on associated
    /// activity, this list must be active.
    pub fn activate(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Activate", value)) }
    /// `DetectorId`. The unique regional detector ID of the GuardDuty account for which you want to create a
    /// threat entity set.
    pub fn detector_id(self, value: impl fc::IntoValue<fc::IdOf<Detector>>) -> Self { Self(self.0.with("DetectorId", value)) }
    /// `ExpectedBucketOwner`. The AWS account ID that owns the Amazon S3 bucket specified in the Location field.
    pub fn expected_bucket_owner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExpectedBucketOwner", value)) }
    /// `Name`. The user-friendly name to identify the threat entity set. Valid characters are alphanumeric,
    /// whitespace, dash (-), and underscores (\_).
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. The tags to be added to a new threat entity set resource. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ThreatEntitySet {
    const TYPE: &'static str = "AWS::GuardDuty::ThreatEntitySet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ThreatEntitySet {
    type Handle = ThreatEntitySetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ThreatEntitySetRef { ThreatEntitySetRef(self.0.build(scope, "AWS::GuardDuty::ThreatEntitySet")) }
}

/// A [`ThreatEntitySet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ThreatEntitySetRef(fc::NodeId);

impl ThreatEntitySetRef {
    /// `Id`, by `Fn::GetAtt`. Returns the unique ID associated with the newly created threat entity set.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ThreatEntitySet>> { fc::Value::attribute(self.0, "Id") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the threat entity set was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `ErrorDetails`, by `Fn::GetAtt`. The details associated with the Error status of your threat entity list.
    #[inline]
    pub fn error_details(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ErrorDetails") }
    /// `Status`, by `Fn::GetAtt`. The status of your `ThreatEntitySet`. For information about valid status values,
    /// see [Understanding list
    /// statuses](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html#guardduty-entity-list-statuses)
    /// in the Amazon GuardDuty User Guide.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The timestamp when the threat entity set was updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<ThreatEntitySetRef> for fc::NodeId {
    #[inline]
    fn from(it: ThreatEntitySetRef) -> Self { it.0 }
}

impl From<&ThreatEntitySetRef> for fc::NodeId {
    #[inline]
    fn from(it: &ThreatEntitySetRef) -> Self { it.0 }
}

/// `AWS::GuardDuty::ThreatIntelSet`
///
/// The `AWS::GuardDuty::ThreatIntelSet` resource helps you create a list of known malicious IP addresses in your
/// AWS environment. Once you activate this list, GuardDuty will use list the entries in this list as an additional
/// source for threat detection and generate findings when there is an activity associated with these known
/// malicious IP addresses.
#[derive(Clone)]
pub struct ThreatIntelSet(cfn::ResourceBody);

impl ThreatIntelSet {
    /// A new `AWS::GuardDuty::ThreatIntelSet`.
    ///
    /// - `Format`. The format of the file that contains the `ThreatIntelSet`. For information about supported
    ///   formats, see [List
    ///   formats](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html#prepare_list) in the
    ///   Amazon GuardDuty User Guide.
    /// - `Location`. The URI of the file that contains the ThreatIntelSet.
    pub fn new(
        format: impl fc::IntoValue<String>,
        location: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Format", format)
            .with("Location", location)
        )
    }
    /// `Activate`. A boolean value that determines if GuardDuty can start using this list for custom threat
    /// detection. For GuardDuty to be able to generate findings based on an activity associated with these
    /// entries, this list must be active.
    pub fn activate(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Activate", value)) }
    /// `DetectorId`. The unique ID of the detector of the GuardDuty account for which you want to create a
    /// `threatIntelSet`.
    pub fn detector_id(self, value: impl fc::IntoValue<fc::IdOf<Detector>>) -> Self { Self(self.0.with("DetectorId", value)) }
    /// `ExpectedBucketOwner`. The AWS account ID that owns the Amazon S3 bucket specified in the Location field.
    pub fn expected_bucket_owner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExpectedBucketOwner", value)) }
    /// `Name`. The user-friendly name to identify the ThreatIntelSet.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. The tags to be added to a new threat entity set resource. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ThreatIntelSet {
    const TYPE: &'static str = "AWS::GuardDuty::ThreatIntelSet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ThreatIntelSet {
    type Handle = ThreatIntelSetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ThreatIntelSetRef { ThreatIntelSetRef(self.0.build(scope, "AWS::GuardDuty::ThreatIntelSet")) }
}

/// A [`ThreatIntelSet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ThreatIntelSetRef(fc::NodeId);

impl ThreatIntelSetRef {
    /// `Id`, by `Fn::GetAtt`. The unique ID of the `threatIntelSet`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ThreatIntelSet>> { fc::Value::attribute(self.0, "Id") }
}

impl From<ThreatIntelSetRef> for fc::NodeId {
    #[inline]
    fn from(it: ThreatIntelSetRef) -> Self { it.0 }
}

impl From<&ThreatIntelSetRef> for fc::NodeId {
    #[inline]
    fn from(it: &ThreatIntelSetRef) -> Self { it.0 }
}

/// `AWS::GuardDuty::TrustedEntitySet`
///
/// Creates a new trusted entity set. In the trusted entity set, you can provide IP addresses and domains that you
/// believe are secure for communication in your AWS environment. GuardDuty will not generate findings for the
/// entries that are specified in a trusted entity set. At any given time, you can have only one trusted entity
/// set.
#[derive(Clone)]
pub struct TrustedEntitySet(cfn::ResourceBody);

impl TrustedEntitySet {
    /// A new `AWS::GuardDuty::TrustedEntitySet`.
    ///
    /// - `Format`. The format of the file that contains the trusted entity set. For information about supported
    ///   formats, see [List
    ///   formats](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html#prepare_list) in the
    ///   Amazon GuardDuty User Guide.
    /// - `Location`. The URI of the file that contains the trusted entity set.
    pub fn new(
        format: impl fc::IntoValue<String>,
        location: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Format", format)
            .with("Location", location)
        )
    }
    /// `Activate`. A boolean value that determines if GuardDuty can start using this list for custom threat
    /// detection. For GuardDuty to prevent generating findings based on an activity associated with these entries,
    /// this list must be active.
    pub fn activate(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Activate", value)) }
    /// `DetectorId`. The unique regional detector ID of the GuardDuty account for which you want to create a
    /// trusted entity set.
    pub fn detector_id(self, value: impl fc::IntoValue<fc::IdOf<Detector>>) -> Self { Self(self.0.with("DetectorId", value)) }
    /// `ExpectedBucketOwner`. The AWS account ID that owns the Amazon S3 bucket specified in the Location field.
    pub fn expected_bucket_owner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExpectedBucketOwner", value)) }
    /// `Name`. A user-friendly name to identify the trusted entity set. Valid characters include lowercase
    /// letters, uppercase letters, numbers, dash(-), and underscore (\_).
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. The tags to be added to a new trusted entity set resource. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TrustedEntitySet {
    const TYPE: &'static str = "AWS::GuardDuty::TrustedEntitySet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TrustedEntitySet {
    type Handle = TrustedEntitySetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TrustedEntitySetRef { TrustedEntitySetRef(self.0.build(scope, "AWS::GuardDuty::TrustedEntitySet")) }
}

/// A [`TrustedEntitySet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TrustedEntitySetRef(fc::NodeId);

impl TrustedEntitySetRef {
    /// `Id`, by `Fn::GetAtt`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TrustedEntitySet>> { fc::Value::attribute(self.0, "Id") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the trusted entity set was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `ErrorDetails`, by `Fn::GetAtt`. Specifies the error details when the status of the trusted entity set
    /// shows as Error.
    #[inline]
    pub fn error_details(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ErrorDetails") }
    /// `Status`, by `Fn::GetAtt`. The status of your `TrustedEntitySet`. For information about valid status
    /// values, see [Understanding list
    /// statuses](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html#guardduty-entity-list-statuses)
    /// in the Amazon GuardDuty User Guide.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The timestamp when the trusted entity set was updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<TrustedEntitySetRef> for fc::NodeId {
    #[inline]
    fn from(it: TrustedEntitySetRef) -> Self { it.0 }
}

impl From<&TrustedEntitySetRef> for fc::NodeId {
    #[inline]
    fn from(it: &TrustedEntitySetRef) -> Self { it.0 }
}

/// Specifies the action that is to be applied to the Malware Protection plan resource.
#[derive(Clone)]
pub struct CfnActions(cfn::Properties);

impl CfnActions {
    /// A new `CfnActions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Tagging`. Contains information about tagging status of the Malware Protection plan resource.
    pub fn tagging(self, value: impl fc::IntoValue<CfnTagging>) -> Self { Self(self.0.with("Tagging", value)) }
}

impl fc::Property for CfnActions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes whether S3 data event logs, Kubernetes audit logs, or Malware Protection will be enabled as a data
/// source when the detector is created.
#[derive(Clone)]
pub struct CfnDataSourceConfigurations(cfn::Properties);

impl CfnDataSourceConfigurations {
    /// A new `CfnDataSourceConfigurations`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Kubernetes`. Describes which Kubernetes data sources are enabled for a detector.
    pub fn kubernetes(self, value: impl fc::IntoValue<CfnKubernetesConfiguration>) -> Self { Self(self.0.with("Kubernetes", value)) }
    /// `MalwareProtection`. Describes whether Malware Protection will be enabled as a data source.
    pub fn malware_protection(self, value: impl fc::IntoValue<CfnMalwareProtectionConfiguration>) -> Self { Self(self.0.with("MalwareProtection", value)) }
    /// `S3Logs`. Describes whether S3 data event logs are enabled as a data source.
    pub fn s3_logs(self, value: impl fc::IntoValue<CfnS3LogsConfiguration>) -> Self { Self(self.0.with("S3Logs", value)) }
}

impl fc::Property for CfnDataSourceConfigurations {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains the Amazon Resource Name (ARN) of the resource that receives the published findings, such as an S3
/// bucket, and the ARN of the KMS key that is used to encrypt these published findings.
#[derive(Clone)]
pub struct CfnDestinationProperties(cfn::Properties);

impl CfnDestinationProperties {
    /// A new `CfnDestinationProperties`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DestinationArn`. The ARN of the resource where the findings are published.
    pub fn destination_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DestinationArn", value)) }
    /// `KmsKeyArn`. The ARN of the KMS key to use for encryption.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
}

impl fc::Property for CfnDestinationProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about the additional configuration of a feature in your account.
#[derive(Clone)]
pub struct CfnFeatureAdditionalConfiguration(cfn::Properties);

impl CfnFeatureAdditionalConfiguration {
    /// A new `CfnFeatureAdditionalConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. Name of the additional configuration.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Status`. Status of the additional configuration.
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
}

impl fc::Property for CfnFeatureAdditionalConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about the configuration of a feature in your account.
#[derive(Clone)]
pub struct CfnFeatureConfiguration(cfn::Properties);

impl CfnFeatureConfiguration {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "DISABLED";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "ENABLED";
    /// A new `CfnFeatureConfiguration`.
    ///
    /// - `Name`. Name of the feature.
    /// - `Status`. Status of the feature configuration.
    pub fn new(name: impl fc::IntoValue<String>, status: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name).with("Status", status)) }
    /// `AdditionalConfiguration`. Information about the additional configuration of a feature in your account.
    pub fn additional_configuration(self, value: impl fc::IntoValue<fc::List<CfnFeatureAdditionalConfiguration>>) -> Self { Self(self.0.with("AdditionalConfiguration", value)) }
}

impl fc::Property for CfnFeatureConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes which optional data sources are enabled for a detector.
#[derive(Clone)]
pub struct CfnKubernetesAuditLogsConfiguration(cfn::Properties);

impl CfnKubernetesAuditLogsConfiguration {
    /// A new `CfnKubernetesAuditLogsConfiguration`.
    ///
    /// - `Enable`. Describes whether Kubernetes audit logs are enabled as a data source for the detector.
    pub fn new(enable: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enable", enable)) }
}

impl fc::Property for CfnKubernetesAuditLogsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes which Kubernetes protection data sources are enabled for the detector.
#[derive(Clone)]
pub struct CfnKubernetesConfiguration(cfn::Properties);

impl CfnKubernetesConfiguration {
    /// A new `CfnKubernetesConfiguration`.
    ///
    /// - `AuditLogs`. Describes whether Kubernetes audit logs are enabled as a data source for the detector.
    pub fn new(audit_logs: impl fc::IntoValue<CfnKubernetesAuditLogsConfiguration>) -> Self { Self(cfn::Properties::new().with("AuditLogs", audit_logs)) }
}

impl fc::Property for CfnKubernetesConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes whether Malware Protection will be enabled as a data source.
#[derive(Clone)]
pub struct CfnMalwareProtectionConfiguration(cfn::Properties);

impl CfnMalwareProtectionConfiguration {
    /// A new `CfnMalwareProtectionConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ScanEc2InstanceWithFindings`. Describes the configuration of Malware Protection for EC2 instances with
    /// findings.
    pub fn scan_ec2_instance_with_findings(self, value: impl fc::IntoValue<CfnScanEc2InstanceWithFindingsConfiguration>) -> Self { Self(self.0.with("ScanEc2InstanceWithFindings", value)) }
}

impl fc::Property for CfnMalwareProtectionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about the protected resource. Presently, `S3Bucket` is the only supported protected resource.
#[derive(Clone)]
pub struct CfnProtectedResource(cfn::Properties);

impl CfnProtectedResource {
    /// A new `CfnProtectedResource`.
    ///
    /// - `S3Bucket`. Information about the protected S3 bucket resource.
    pub fn new(s3_bucket: impl fc::IntoValue<S3Bucket>) -> Self { Self(cfn::Properties::new().with("S3Bucket", s3_bucket)) }
}

impl fc::Property for CfnProtectedResource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes whether S3 data event logs will be enabled as a data source when the detector is created.
#[derive(Clone)]
pub struct CfnS3LogsConfiguration(cfn::Properties);

impl CfnS3LogsConfiguration {
    /// A new `CfnS3LogsConfiguration`.
    ///
    /// - `Enable`. The status of S3 data event logs as a data source.
    pub fn new(enable: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enable", enable)) }
}

impl fc::Property for CfnS3LogsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes whether Malware Protection for EC2 instances with findings will be enabled as a data source.
#[derive(Clone)]
pub struct CfnScanEc2InstanceWithFindingsConfiguration(cfn::Properties);

impl CfnScanEc2InstanceWithFindingsConfiguration {
    /// A new `CfnScanEc2InstanceWithFindingsConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EbsVolumes`. Describes the configuration for scanning EBS volumes as data source.
    pub fn ebs_volumes(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EbsVolumes", value)) }
}

impl fc::Property for CfnScanEc2InstanceWithFindingsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains information about tagging status of the Malware Protection plan resource.
#[derive(Clone)]
pub struct CfnTagging(cfn::Properties);

impl CfnTagging {
    /// A new `CfnTagging`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Status`. Indicates whether or not you chose GuardDuty to add a predefined tag to the scanned S3 object.
    pub fn status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Status", value)) }
}

impl fc::Property for CfnTagging {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the condition to apply to a single field when filtering through GuardDuty findings.
#[derive(Clone)]
pub struct Condition(cfn::Properties);

impl Condition {
    /// A new `Condition`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Eq`. Represents the equal condition to apply to a single field when querying for findings.
    pub fn eq(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Eq", value)) }
    /// `Equals`. Represents an equal \* condition to be applied to a single field when querying for findings.
    pub fn equals(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Equals", value)) }
    /// `GreaterThan`. Represents a greater than condition to be applied to a single field when querying for
    /// findings.
    pub fn greater_than(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("GreaterThan", value)) }
    /// `GreaterThanOrEqual`. Represents a greater than or equal condition to be applied to a single field when
    /// querying for findings.
    pub fn greater_than_or_equal(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("GreaterThanOrEqual", value)) }
    /// `Gt`. Represents a greater than condition to be applied to a single field when querying for findings.
    pub fn gt(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Gt", value)) }
    /// `Gte`. Represents the greater than or equal condition to apply to a single field when querying for
    /// findings.
    pub fn gte(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Gte", value)) }
    /// `LessThan`. Represents a less than condition to be applied to a single field when querying for findings.
    pub fn less_than(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("LessThan", value)) }
    /// `LessThanOrEqual`. Represents a less than or equal condition to be applied to a single field when querying
    /// for findings.
    pub fn less_than_or_equal(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("LessThanOrEqual", value)) }
    /// `Lt`. Represents the less than condition to apply to a single field when querying for findings.
    pub fn lt(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Lt", value)) }
    /// `Lte`. Represents the less than or equal condition to apply to a single field when querying for findings.
    pub fn lte(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Lte", value)) }
    /// `Matches`.
    pub fn matches(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Matches", value)) }
    /// `Neq`. Represents the not equal condition to apply to a single field when querying for findings.
    pub fn neq(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Neq", value)) }
    /// `NotEquals`. Represents a not equal \* condition to be applied to a single field when querying for
    /// findings.
    pub fn not_equals(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NotEquals", value)) }
    /// `NotMatches`.
    pub fn not_matches(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NotMatches", value)) }
}

impl fc::Property for Condition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a map of finding properties that match specified conditions and values when querying findings.
#[derive(Clone)]
pub struct FindingCriteria(cfn::Properties);

impl FindingCriteria {
    /// A new `FindingCriteria`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Criterion`. Represents a map of finding properties that match specified conditions and values when
    /// querying findings.
    pub fn criterion(self, value: impl fc::IntoValue<fc::Dict<Condition>>) -> Self { Self(self.0.with("Criterion", value)) }
    /// `ItemType`.
    pub fn item_type(self, value: impl fc::IntoValue<Condition>) -> Self { Self(self.0.with("ItemType", value)) }
}

impl fc::Property for FindingCriteria {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about the protected S3 bucket resource.
#[derive(Clone)]
pub struct S3Bucket(cfn::Properties);

impl S3Bucket {
    /// A new `S3Bucket`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BucketName`. Name of the S3 bucket.
    pub fn bucket_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketName", value)) }
    /// `ObjectPrefixes`. Information about the specified object prefixes. An S3 object will be scanned only if it
    /// belongs to any of the specified object prefixes.
    pub fn object_prefixes(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ObjectPrefixes", value)) }
}

impl fc::Property for S3Bucket {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
