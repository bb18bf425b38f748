// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Synthetics`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::Synthetics::Canary`
///
/// Creates or updates a canary. Canaries are scripts that monitor your endpoints and APIs from the outside-in.
/// Canaries help you check the availability and latency of your web services and troubleshoot anomalies by
/// investigating load time data, screenshots of the UI, logs, and metrics. You can set up a canary to run
/// continuously or just once.
#[derive(Clone)]
pub struct Canary(cfn::ResourceBody);

/// What a [`Canary`] can't be without.
#[derive(Clone)]
pub struct CanaryRequired<A, B, C, D, E, F> {
    /// `ArtifactS3Location`. The location in Amazon S3 where Synthetics stores artifacts from the runs of this
    /// canary. Artifacts include the log file, screenshots, and HAR files. Specify the full location path,
    /// including `s3://` at the beginning of the path. (`String`)
    pub artifact_s3_location: A,
    /// `Code`. Use this structure to input your script code for the canary. This structure contains the Lambda
    /// handler with the location where the canary should start running the script. If the script is stored in an
    /// S3 bucket, the bucket name, key, and version are also included. If the script is passed into the canary
    /// directly, the script code is contained in the value of `Script`. (`Code`)
    pub code: B,
    /// `ExecutionRoleArn`. The ARN of the IAM role to be used to run the canary. This role must already exist, and
    /// must include `lambda.amazonaws.com` as a principal in the trust policy. (`Arn<iam::Role>`)
    pub execution_role_arn: C,
    /// `Name`. The name for this canary. Be sure to give it a descriptive name that distinguishes it from other
    /// canaries in your account. (`String`)
    pub name: D,
    /// `RuntimeVersion`. Specifies the runtime version to use for the canary. (`String`)
    pub runtime_version: E,
    /// `Schedule`. A structure that contains information about how often the canary is to run, and when these runs
    /// are to stop. (`Schedule`)
    pub schedule: F,
}

impl Canary {
    /// A value of `ProvisionedResourceCleanup`.
    pub const PROVISIONED_RESOURCE_CLEANUP_AUTOMATIC: &'static str = "AUTOMATIC";
    /// A value of `ProvisionedResourceCleanup`.
    pub const PROVISIONED_RESOURCE_CLEANUP_OFF: &'static str = "OFF";
    /// A value of `ResourcesToReplicateTags`.
    pub const RESOURCES_TO_REPLICATE_TAGS_LAMBDA_FUNCTION: &'static str = "lambda-function";
    /// A new `AWS::Synthetics::Canary`.
    pub fn new(required: CanaryRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<Code>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<Schedule>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ArtifactS3Location", required.artifact_s3_location)
            .with("Code", required.code)
            .with("ExecutionRoleArn", required.execution_role_arn)
            .with("Name", required.name)
            .with("RuntimeVersion", required.runtime_version)
            .with("Schedule", required.schedule)
        )
    }
    /// `ArtifactConfig`. A structure that contains the configuration for canary artifacts, including the
    /// encryption-at-rest settings for artifacts that the canary uploads to Amazon S3.
    pub fn artifact_config(self, value: impl fc::IntoValue<ArtifactConfig>) -> Self { Self(self.0.with("ArtifactConfig", value)) }
    /// `BrowserConfigs`. A structure that specifies the browser type to use for a canary run. CloudWatch
    /// Synthetics supports running canaries on both `CHROME` and `FIREFOX` browsers.
    pub fn browser_configs(self, value: impl fc::IntoValue<fc::List<BrowserConfig>>) -> Self { Self(self.0.with("BrowserConfigs", value)) }
    /// `DeleteLambdaResourcesOnCanaryDeletion`. Deletes associated lambda resources created by Synthetics if set
    /// to True. Default is False
    pub fn delete_lambda_resources_on_canary_deletion(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DeleteLambdaResourcesOnCanaryDeletion", value)) }
    /// `DryRunAndUpdate`. Specifies whether to perform a dry run before updating the canary. If set to `true`,
    /// CloudFormation will execute a dry run to validate the changes before applying them to the canary. If the
    /// dry run succeeds, the canary will be updated with the changes. If the dry run fails, the CloudFormation
    /// deployment will fail with the dry run’s failure reason.
    pub fn dry_run_and_update(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DryRunAndUpdate", value)) }
    /// `FailureRetentionPeriod`. The number of days to retain data about failed runs of this canary. If you omit
    /// this field, the default of 31 days is used. The valid range is 1 to 455 days.
    pub fn failure_retention_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("FailureRetentionPeriod", value)) }
    /// `KmsKeyArn`. KMS key ARN for encrypting the canary's Lambda function environment variables at rest. If
    /// omitted, Lambda uses an AWS-managed key.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `ProvisionedResourceCleanup`. Specifies whether to also delete the Lambda functions and layers used by this
    /// canary when the canary is deleted. If it is `AUTOMATIC`, the Lambda functions and layers will be deleted
    /// when the canary is deleted.
    pub fn provisioned_resource_cleanup(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ProvisionedResourceCleanup", value)) }
    /// `Replicas`. List of replica locations for multi-location canary execution
    pub fn replicas(self, value: impl fc::IntoValue<fc::List<Replica>>) -> Self { Self(self.0.with("Replicas", value)) }
    /// `ResourcesToReplicateTags`. To have the tags that you apply to this canary also be applied to the Lambda
    /// function that the canary uses, specify this property with the value `lambda-function`. If you do this,
    /// CloudWatch Synthetics will keep the tags of the canary and the Lambda function synchronized. Any future
    /// changes you make to the canary's tags will also be applied to the function.
    pub fn resources_to_replicate_tags(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourcesToReplicateTags", value)) }
    /// `RunConfig`. A structure that contains input information for a canary run. If you omit this structure, the
    /// frequency of the canary is used as canary's timeout value, up to a maximum of 900 seconds.
    pub fn run_config(self, value: impl fc::IntoValue<RunConfig>) -> Self { Self(self.0.with("RunConfig", value)) }
    /// `StartCanaryAfterCreation`. Specify TRUE to have the canary start making runs immediately after it is
    /// created.
    pub fn start_canary_after_creation(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("StartCanaryAfterCreation", value)) }
    /// `SuccessRetentionPeriod`. The number of days to retain data about successful runs of this canary. If you
    /// omit this field, the default of 31 days is used. The valid range is 1 to 455 days.
    pub fn success_retention_period(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SuccessRetentionPeriod", value)) }
    /// `Tags`. The list of key-value pairs that are associated with the canary.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VPCConfig`. If this canary is to test an endpoint in a VPC, this structure contains information about the
    /// subnet and security groups of the VPC endpoint.
    pub fn vpc_config(self, value: impl fc::IntoValue<VpcConfig>) -> Self { Self(self.0.with("VPCConfig", value)) }
    /// `VisualReference`.
    pub fn visual_reference(self, value: impl fc::IntoValue<VisualReference>) -> Self { Self(self.0.with("VisualReference", value)) }
    /// `VisualReferences`. A list of visual reference configurations for the canary, one for each browser type
    /// that the canary is configured to run on. Visual references are used for visual monitoring comparisons.
    pub fn visual_references(self, value: impl fc::IntoValue<fc::List<VisualReference>>) -> Self { Self(self.0.with("VisualReferences", value)) }
}

impl cfn::Resource for Canary {
    const TYPE: &'static str = "AWS::Synthetics::Canary";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Canary {
    type Handle = CanaryRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CanaryRef { CanaryRef(self.0.build(scope, "AWS::Synthetics::Canary")) }
}

/// A [`Canary`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CanaryRef(fc::NodeId);

impl CanaryRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Canary>> { fc::Value::reference(self.0) }
    /// `Code.SourceLocationArn`, by `Fn::GetAtt`. `Ref` returns the ARN of the Lambda layer where Synthetics
    /// stores the canary script code.
    #[inline]
    pub fn code_source_location_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Code.SourceLocationArn") }
    /// `Id`, by `Fn::GetAtt`. The ID of the canary.
    #[inline]
    pub fn id_(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Id") }
    /// `State`, by `Fn::GetAtt`. The state of the canary. For example, `RUNNING`.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<CanaryRef> for fc::NodeId {
    #[inline]
    fn from(it: CanaryRef) -> Self { it.0 }
}

impl From<&CanaryRef> for fc::NodeId {
    #[inline]
    fn from(it: &CanaryRef) -> Self { it.0 }
}

/// `AWS::Synthetics::Group`
///
/// Creates or updates a group which you can use to associate canaries with each other, including cross-Region
/// canaries. Using groups can help you with managing and automating your canaries, and you can also view
/// aggregated run results and statistics for all canaries in a group.
#[derive(Clone)]
pub struct Group(cfn::ResourceBody);

impl Group {
    /// A new `AWS::Synthetics::Group`.
    ///
    /// - `Name`. A name for the group. It can include any Unicode characters.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Name", name)) }
    /// `ResourceArns`. The ARNs of the canaries that you want to associate with this group.
    pub fn resource_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceArns", value)) }
    /// `Tags`. The list of key-value pairs that are associated with the group.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Group {
    const TYPE: &'static str = "AWS::Synthetics::Group";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Group {
    type Handle = GroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> GroupRef { GroupRef(self.0.build(scope, "AWS::Synthetics::Group")) }
}

/// A [`Group`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct GroupRef(fc::NodeId);

impl GroupRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Group>> { fc::Value::reference(self.0) }
    /// `Id`, by `Fn::GetAtt`. The Id of the group.
    #[inline]
    pub fn id_(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Id") }
}

impl From<GroupRef> for fc::NodeId {
    #[inline]
    fn from(it: GroupRef) -> Self { it.0 }
}

impl From<&GroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &GroupRef) -> Self { it.0 }
}

/// A structure that contains the configuration for canary artifacts, including the encryption-at-rest settings for
/// artifacts that the canary uploads to Amazon S3.
#[derive(Clone)]
pub struct ArtifactConfig(cfn::Properties);

impl ArtifactConfig {
    /// A new `ArtifactConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `S3Encryption`. A structure that contains the configuration of the encryption-at-rest settings for
    /// artifacts that the canary uploads to Amazon S3. Artifact encryption functionality is available only for
    /// canaries that use Synthetics runtime version syn-nodejs-puppeteer-3.3 or later.
    pub fn s3_encryption(self, value: impl fc::IntoValue<S3Encryption>) -> Self { Self(self.0.with("S3Encryption", value)) }
}

impl fc::Property for ArtifactConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure representing a screenshot that is used as a baseline during visual monitoring comparisons made by
/// the canary.
#[derive(Clone)]
pub struct BaseScreenshot(cfn::Properties);

impl BaseScreenshot {
    /// A new `BaseScreenshot`.
    ///
    /// - `ScreenshotName`. The name of the screenshot. This is generated the first time the canary is run after the
    ///   `UpdateCanary` operation that specified for this canary to perform visual monitoring.
    pub fn new(screenshot_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ScreenshotName", screenshot_name)) }
    /// `IgnoreCoordinates`. Coordinates that define the part of a screen to ignore during screenshot comparisons.
    /// To obtain the coordinates to use here, use the CloudWatch console to draw the boundaries on the screen.
    pub fn ignore_coordinates(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("IgnoreCoordinates", value)) }
}

impl fc::Property for BaseScreenshot {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that specifies the browser type to use for a canary run.
#[derive(Clone)]
pub struct BrowserConfig(cfn::Properties);

impl BrowserConfig {
    /// A value of `BrowserType`.
    pub const BROWSER_TYPE_CHROME: &'static str = "CHROME";
    /// A value of `BrowserType`.
    pub const BROWSER_TYPE_FIREFOX: &'static str = "FIREFOX";
    /// A new `BrowserConfig`.
    ///
    /// - `BrowserType`. The browser type associated with this browser configuration.
    pub fn new(browser_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("BrowserType", browser_type)) }
}

impl fc::Property for BrowserConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this structure to input your script code for the canary. This structure contains the Lambda handler with
/// the location where the canary should start running the script. If the script is stored in an S3 bucket, the
/// bucket name, key, and version are also included. If the script is passed into the canary directly, the script
/// code is contained in the value of `Script`.
#[derive(Clone)]
pub struct Code(cfn::Properties);

impl Code {
    /// A new `Code`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BlueprintTypes`. `BlueprintTypes` are a list of templates that enable simplified canary creation. You can
    /// create canaries for common monitoring scenarios by providing only a JSON configuration file instead of
    /// writing custom scripts. `multi-checks` is the only supported value.
    pub fn blueprint_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("BlueprintTypes", value)) }
    /// `Dependencies`. List of Lambda layers to attach to the canary
    pub fn dependencies(self, value: impl fc::IntoValue<fc::List<Dependency>>) -> Self { Self(self.0.with("Dependencies", value)) }
    /// `Handler`. The entry point to use for the source code when running the canary. For canaries that use the
    /// `syn-python-selenium-1.0` runtime or a `syn-nodejs.puppeteer` runtime earlier than
    /// `syn-nodejs.puppeteer-3.4`, the handler must be specified as `*fileName*.handler`. For
    /// `syn-python-selenium-1.1`, `syn-nodejs.puppeteer-3.4`, and later runtimes, the handler can be specified as
    /// 'fileName.
    pub fn handler(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Handler", value)) }
    /// `S3Bucket`. If your canary script is located in S3, specify the bucket name here. The bucket must already
    /// exist.
    pub fn s3_bucket(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>) -> Self { Self(self.0.with("S3Bucket", value)) }
    /// `S3Key`. The Amazon S3 key of your script.
    pub fn s3_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3Key", value)) }
    /// `S3ObjectVersion`. The Amazon S3 version ID of your script.
    pub fn s3_object_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3ObjectVersion", value)) }
    /// `Script`. If you input your canary script directly into the canary instead of referring to an S3 location,
    /// the value of this parameter is the script in plain text. It can be up to 5 MB.
    pub fn script(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Script", value)) }
    /// `SourceLocationArn`. The ARN of the Lambda layer where Synthetics stores the canary script code.
    pub fn source_location_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceLocationArn", value)) }
}

impl fc::Property for Code {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that contains information about a dependency for a canary.
#[derive(Clone)]
pub struct Dependency(cfn::Properties);

impl Dependency {
    /// A value of `Type`.
    pub const TYPE_LAMBDA_LAYER: &'static str = "LambdaLayer";
    /// A new `Dependency`.
    ///
    /// - `Reference`. The dependency reference. For Lambda layers, this is the ARN of the Lambda layer.
    pub fn new(reference: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Reference", reference)) }
    /// `Type`. The type of dependency. Valid value is `LambdaLayer`.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for Dependency {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration and status for a replica location in a multi-location canary
#[derive(Clone)]
pub struct Replica(cfn::Properties);

impl Replica {
    /// A value of `ResourcesToReplicateTags`.
    pub const RESOURCES_TO_REPLICATE_TAGS_LAMBDA_FUNCTION: &'static str = "lambda-function";
    /// A new `Replica`.
    ///
    /// - `Location`. AWS region for the replica (e.g., us-east-1)
    pub fn new(location: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Location", location)) }
    /// `CanaryState`. State of the replica canary (CREATING, READY, RUNNING, etc.)
    pub fn canary_state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CanaryState", value)) }
    /// `KmsKeyArn`. ARN of the KMS key used to encrypt the replica canary's Lambda function environment variables
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `LastModified`. Last modified timestamp of the replica
    pub fn last_modified(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("LastModified", value)) }
    /// `ReplicationStatus`. Replication status details
    pub fn replication_status(self, value: impl fc::IntoValue<ReplicaReplicationStatus>) -> Self { Self(self.0.with("ReplicationStatus", value)) }
    /// `ResourcesToReplicateTags`. Resources to replicate tags to for this replica (e.g., lambda-function)
    pub fn resources_to_replicate_tags(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourcesToReplicateTags", value)) }
    /// `Tags`. Tags to apply to this replica canary and optionally its Lambda function
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `VpcConfig`.
    pub fn vpc_config(self, value: impl fc::IntoValue<VpcConfig>) -> Self { Self(self.0.with("VpcConfig", value)) }
}

impl fc::Property for Replica {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Replication status details
#[derive(Clone)]
pub struct ReplicaReplicationStatus(cfn::Properties);

impl ReplicaReplicationStatus {
    /// A new `ReplicaReplicationStatus`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `State`. Replication state: InProgress, InSync, or Inconsistent
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
}

impl fc::Property for ReplicaReplicationStatus {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The canary's retry configuration information.
#[derive(Clone)]
pub struct RetryConfig(cfn::Properties);

impl RetryConfig {
    /// A new `RetryConfig`.
    ///
    /// - `MaxRetries`. The maximum number of retries. The value must be less than or equal to two.
    pub fn new(max_retries: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("MaxRetries", max_retries)) }
}

impl fc::Property for RetryConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that contains input information for a canary run. This structure is required.
#[derive(Clone)]
pub struct RunConfig(cfn::Properties);

impl RunConfig {
    /// A new `RunConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ActiveTracing`. Specifies whether this canary is to use active AWS X-Ray tracing when it runs. Active
    /// tracing enables this canary run to be displayed in the ServiceLens and X-Ray service maps even if the
    /// canary does not hit an endpoint that has X-Ray tracing enabled. Using X-Ray tracing incurs charges.
    pub fn active_tracing(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ActiveTracing", value)) }
    /// `EnvironmentVariables`. Specifies the keys and values to use for any environment variables used in the
    /// canary script.
    pub fn environment_variables(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("EnvironmentVariables", value)) }
    /// `EphemeralStorage`. Specifies the amount of ephemeral storage (in MB) to allocate for the canary run during
    /// execution. This temporary storage is used for storing canary run artifacts (which are uploaded to an Amazon
    /// S3 bucket at the end of the run), and any canary browser operations. This temporary storage is cleared
    /// after the run is completed. Default storage value is 1024 MB.
    pub fn ephemeral_storage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EphemeralStorage", value)) }
    /// `MemoryInMB`. The maximum amount of memory that the canary can use while running. This value must be a
    /// multiple of 64. The range is 960 to 3008.
    pub fn memory_in_mb(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MemoryInMB", value)) }
    /// `TimeoutInSeconds`. How long the canary is allowed to run before it must stop. You can't set this time to
    /// be longer than the frequency of the runs of this canary.
    pub fn timeout_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TimeoutInSeconds", value)) }
}

impl fc::Property for RunConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A structure that contains the configuration of the encryption-at-rest settings for artifacts that the canary
/// uploads to Amazon S3. Artifact encryption functionality is available only for canaries that use Synthetics
/// runtime version syn-nodejs-puppeteer-3.3 or later.
#[derive(Clone)]
pub struct S3Encryption(cfn::Properties);

impl S3Encryption {
    /// A new `S3Encryption`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EncryptionMode`. The encryption method to use for artifacts created by this canary. Specify `SSE_S3` to
    /// use server-side encryption (SSE) with an Amazon S3-managed key. Specify `SSE-KMS` to use server-side
    /// encryption with a customer-managed AWS key.
    pub fn encryption_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EncryptionMode", value)) }
    /// `KmsKeyArn`. The ARN of the customer-managed AWS key to use, if you specify `SSE-KMS` for `EncryptionMode`
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
}

impl fc::Property for S3Encryption {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure specifies how often a canary is to make runs and the date and time when it should stop making
/// runs.
#[derive(Clone)]
pub struct Schedule(cfn::Properties);

impl Schedule {
    /// A new `Schedule`.
    ///
    /// - `Expression`. A `rate` expression or a `cron` expression that defines how often the canary is to run.
    pub fn new(expression: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Expression", expression)) }
    /// `DurationInSeconds`. How long, in seconds, for the canary to continue making regular runs according to the
    /// schedule in the `Expression` value. If you specify 0, the canary continues making runs until you stop it.
    /// If you omit this field, the default of 0 is used.
    pub fn duration_in_seconds(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DurationInSeconds", value)) }
    /// `RetryConfig`. The canary's retry configuration information.
    pub fn retry_config(self, value: impl fc::IntoValue<RetryConfig>) -> Self { Self(self.0.with("RetryConfig", value)) }
}

impl fc::Property for Schedule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines the screenshots to use as the baseline for comparisons during visual monitoring comparisons during
/// future runs of this canary. If you omit this parameter, no changes are made to any baseline screenshots that
/// the canary might be using already.
#[derive(Clone)]
pub struct VisualReference(cfn::Properties);

impl VisualReference {
    /// A value of `BrowserType`.
    pub const BROWSER_TYPE_CHROME: &'static str = "CHROME";
    /// A value of `BrowserType`.
    pub const BROWSER_TYPE_FIREFOX: &'static str = "FIREFOX";
    /// A new `VisualReference`.
    ///
    /// - `BaseCanaryRunId`. Specifies which canary run to use the screenshots from as the baseline for future visual
    ///   monitoring with this canary.
    pub fn new(base_canary_run_id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("BaseCanaryRunId", base_canary_run_id)) }
    /// `BaseScreenshots`. An array of screenshots that are used as the baseline for comparisons during visual
    /// monitoring.
    pub fn base_screenshots(self, value: impl fc::IntoValue<fc::List<BaseScreenshot>>) -> Self { Self(self.0.with("BaseScreenshots", value)) }
    /// `BrowserType`. The browser type associated with this visual reference configuration. Valid values are
    /// `CHROME` and `FIREFOX`.
    pub fn browser_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BrowserType", value)) }
}

impl fc::Property for VisualReference {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// If this canary is to test an endpoint in a VPC, this structure contains information about the subnet and
/// security groups of the VPC endpoint.
#[derive(Clone)]
pub struct VpcConfig(cfn::Properties);

impl VpcConfig {
    /// A new `VpcConfig`.
    ///
    /// - `SecurityGroupIds`. The IDs of the security groups for this canary.
    /// - `SubnetIds`. The IDs of the subnets where this canary is to run.
    pub fn new(
        security_group_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>,
        subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("SecurityGroupIds", security_group_ids)
            .with("SubnetIds", subnet_ids)
        )
    }
    /// `Ipv6AllowedForDualStack`. Set this to `true` to allow outbound IPv6 traffic on VPC canaries that are
    /// connected to dual-stack subnets. The default is `false`.
    pub fn ipv6_allowed_for_dual_stack(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Ipv6AllowedForDualStack", value)) }
    /// `VpcId`. The ID of the VPC where this canary is to run.
    pub fn vpc_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>) -> Self { Self(self.0.with("VpcId", value)) }
}

impl fc::Property for VpcConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
