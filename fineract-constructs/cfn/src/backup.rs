// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Backup`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::Backup::BackupPlan`
///
/// Contains an optional backup plan display name and an array of `BackupRule` objects, each of which specifies a
/// backup rule. Each rule in a backup plan is a separate scheduled task and can back up a different selection of
/// AWS resources.
#[derive(Clone)]
pub struct BackupPlan(cfn::ResourceBody);

impl BackupPlan {
    /// A new `AWS::Backup::BackupPlan`.
    ///
    /// - `BackupPlan`. Uniquely identifies the backup plan to be associated with the selection of resources.
    pub fn new(backup_plan: impl fc::IntoValue<BackupPlanResourceType>) -> Self { Self(cfn::ResourceBody::new().with("BackupPlan", backup_plan)) }
    /// `BackupPlanTags`. The tags to assign to the backup plan.
    pub fn backup_plan_tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("BackupPlanTags", value)) }
}

impl cfn::Resource for BackupPlan {
    const TYPE: &'static str = "AWS::Backup::BackupPlan";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for BackupPlan {
    type Handle = BackupPlanRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> BackupPlanRef { BackupPlanRef(self.0.build(scope, "AWS::Backup::BackupPlan")) }
}

/// A [`BackupPlan`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct BackupPlanRef(fc::NodeId);

impl BackupPlanRef {
    /// `BackupPlanId`, by `Ref`. Uniquely identifies a backup plan.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<BackupPlan>> { fc::Value::reference(self.0) }
    /// `BackupPlanArn`, by `Fn::GetAtt`. An Amazon Resource Name (ARN) that uniquely identifies a backup plan; for
    /// example, `arn:aws:backup:us-east-1:123456789012:plan:8F81F553-3A74-4A3F-B93D-B3360DC80C50`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<BackupPlan>> { fc::Value::attribute(self.0, "BackupPlanArn") }
    /// `VersionId`, by `Fn::GetAtt`. Unique, randomly generated, Unicode, UTF-8 encoded strings that are at most
    /// 1,024 bytes long. Version Ids cannot be edited.
    #[inline]
    pub fn version_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VersionId") }
}

impl From<BackupPlanRef> for fc::NodeId {
    #[inline]
    fn from(it: BackupPlanRef) -> Self { it.0 }
}

impl From<&BackupPlanRef> for fc::NodeId {
    #[inline]
    fn from(it: &BackupPlanRef) -> Self { it.0 }
}

/// `AWS::Backup::BackupSelection`
///
/// Specifies a set of resources to assign to a backup plan.
#[derive(Clone)]
pub struct BackupSelection(cfn::ResourceBody);

impl BackupSelection {
    /// A new `AWS::Backup::BackupSelection`.
    ///
    /// - `BackupPlanId`. Uniquely identifies a backup plan.
    /// - `BackupSelection`. Specifies the body of a request to assign a set of resources to a backup plan.
    pub fn new(
        backup_plan_id: impl fc::IntoValue<fc::IdOf<BackupPlan>>,
        backup_selection: impl fc::IntoValue<BackupSelectionResourceType>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("BackupPlanId", backup_plan_id)
            .with("BackupSelection", backup_selection)
        )
    }
}

impl cfn::Resource for BackupSelection {
    const TYPE: &'static str = "AWS::Backup::BackupSelection";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for BackupSelection {
    type Handle = BackupSelectionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> BackupSelectionRef { BackupSelectionRef(self.0.build(scope, "AWS::Backup::BackupSelection")) }
}

/// A [`BackupSelection`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct BackupSelectionRef(fc::NodeId);

impl BackupSelectionRef {
    /// `Id`, by `Ref`. Uniquely identifies the backup selection.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<BackupSelection>> { fc::Value::reference(self.0) }
    /// `BackupPlanId`, by `Fn::GetAtt`. Uniquely identifies a backup plan.
    #[inline]
    pub fn backup_plan_id(&self) -> fc::Value<fc::IdOf<BackupPlan>> { fc::Value::attribute(self.0, "BackupPlanId") }
    /// `SelectionId`, by `Fn::GetAtt`. Uniquely identifies a request to assign a set of resources to a backup
    /// plan.
    #[inline]
    pub fn selection_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SelectionId") }
}

impl From<BackupSelectionRef> for fc::NodeId {
    #[inline]
    fn from(it: BackupSelectionRef) -> Self { it.0 }
}

impl From<&BackupSelectionRef> for fc::NodeId {
    #[inline]
    fn from(it: &BackupSelectionRef) -> Self { it.0 }
}

/// `AWS::Backup::BackupVault`
///
/// Creates a logical container where backups are stored. A `CreateBackupVault` request includes a name, optionally
/// one or more resource tags, an encryption key, and a request ID.
#[derive(Clone)]
pub struct BackupVault(cfn::ResourceBody);

impl BackupVault {
    /// A new `AWS::Backup::BackupVault`.
    ///
    /// - `BackupVaultName`. The name of a logical container where backups are stored. Backup vaults are identified
    ///   by names that are unique to the account used to create them and the AWS Region where they are created.
    pub fn new(backup_vault_name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("BackupVaultName", backup_vault_name)) }
    /// `AccessPolicy`. A resource-based policy that is used to manage access permissions on the target backup
    /// vault.
    pub fn access_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("AccessPolicy", value)) }
    /// `BackupVaultTags`. The tags to assign to the backup vault.
    pub fn backup_vault_tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("BackupVaultTags", value)) }
    /// `EncryptionKeyArn`. A server-side encryption key you can specify to encrypt your backups from services that
    /// support full AWS Backup management; for example,
    /// `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`. If you specify a key, you
    /// must specify its ARN, not its alias. If you do not specify a key, AWS Backup creates a KMS key for you by
    /// default.
    pub fn encryption_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("EncryptionKeyArn", value)) }
    /// `LockConfiguration`. Configuration for [AWS Backup Vault
    /// Lock](https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html).
    pub fn lock_configuration(self, value: impl fc::IntoValue<LockConfigurationType>) -> Self { Self(self.0.with("LockConfiguration", value)) }
    /// `Notifications`. The SNS event notifications for the specified backup vault.
    pub fn notifications(self, value: impl fc::IntoValue<NotificationObjectType>) -> Self { Self(self.0.with("Notifications", value)) }
}

impl cfn::Resource for BackupVault {
    const TYPE: &'static str = "AWS::Backup::BackupVault";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for BackupVault {
    type Handle = BackupVaultRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> BackupVaultRef { BackupVaultRef(self.0.build(scope, "AWS::Backup::BackupVault")) }
}

/// A [`BackupVault`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct BackupVaultRef(fc::NodeId);

impl BackupVaultRef {
    /// `BackupVaultName`, by `Ref`. The name of a logical container where backups are stored. Backup vaults are
    /// identified by names that are unique to the account used to create them and the Region where they are
    /// created. They consist of lowercase and uppercase letters, numbers, and hyphens.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<BackupVault>> { fc::Value::reference(self.0) }
    /// `BackupVaultArn`, by `Fn::GetAtt`. An Amazon Resource Name (ARN) that uniquely identifies a backup vault;
    /// for example, `arn:aws:backup:us-east-1:123456789012:backup-vault:aBackupVault`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<BackupVault>> { fc::Value::attribute(self.0, "BackupVaultArn") }
}

impl From<BackupVaultRef> for fc::NodeId {
    #[inline]
    fn from(it: BackupVaultRef) -> Self { it.0 }
}

impl From<&BackupVaultRef> for fc::NodeId {
    #[inline]
    fn from(it: &BackupVaultRef) -> Self { it.0 }
}

/// `AWS::Backup::Framework`
///
/// Creates a framework with one or more controls. A framework is a collection of controls that you can use to
/// evaluate your backup practices. By using pre-built customizable controls to define your policies, you can
/// evaluate whether your backup practices comply with your policies and which resources are not yet in compliance.
#[derive(Clone)]
pub struct Framework(cfn::ResourceBody);

impl Framework {
    /// A new `AWS::Backup::Framework`.
    ///
    /// - `FrameworkControls`. Contains detailed information about all of the controls of a framework. Each framework
    ///   must contain at least one control.
    pub fn new(
        framework_controls: impl fc::IntoValue<fc::List<FrameworkControl>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FrameworkControls", framework_controls)
        )
    }
    /// `FrameworkDescription`. An optional description of the framework with a maximum 1,024 characters.
    pub fn framework_description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FrameworkDescription", value)) }
    /// `FrameworkName`. The unique name of a framework. This name is between 1 and 256 characters, starting with a
    /// letter, and consisting of letters (a-z, A-Z), numbers (0-9), and underscores (\_).
    pub fn framework_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FrameworkName", value)) }
    /// `FrameworkTags`. The tags to assign to your framework.
    pub fn framework_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("FrameworkTags", value)) }
}

impl cfn::Resource for Framework {
    const TYPE: &'static str = "AWS::Backup::Framework";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Framework {
    type Handle = FrameworkRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FrameworkRef { FrameworkRef(self.0.build(scope, "AWS::Backup::Framework")) }
}

/// A [`Framework`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FrameworkRef(fc::NodeId);

impl FrameworkRef {
    /// `FrameworkArn`, by `Ref`. The Amazon Resource Name (ARN) of your framework.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Framework>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`. The UTC time when you created your framework.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `DeploymentStatus`, by `Fn::GetAtt`. Depolyment status refers to whether your framework has completed
    /// deployment. This status is usually `Completed`, but might also be `Create in progress` or another status.
    #[inline]
    pub fn deployment_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DeploymentStatus") }
    /// `FrameworkStatus`, by `Fn::GetAtt`. Framework status refers to whether you have turned on resource tracking
    /// for all of your resources. This status is `Active` when you turn on all resources the framework evaluates.
    /// For other statuses and steps to correct them, see [Framework compliance
    /// status](https://docs.aws.amazon.com/aws-backup/latest/devguide/viewing-frameworks.html) in the Developer
    /// Guide.
    #[inline]
    pub fn framework_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "FrameworkStatus") }
}

impl From<FrameworkRef> for fc::NodeId {
    #[inline]
    fn from(it: FrameworkRef) -> Self { it.0 }
}

impl From<&FrameworkRef> for fc::NodeId {
    #[inline]
    fn from(it: &FrameworkRef) -> Self { it.0 }
}

/// `AWS::Backup::LegalHold`
///
/// Creates a legal hold on recovery points (backups). A legal hold prevents backups from being deleted while under
/// hold.
#[derive(Clone)]
pub struct LegalHold(cfn::ResourceBody);

impl LegalHold {
    /// A new `AWS::Backup::LegalHold`.
    ///
    /// - `Description`. The description of the legal hold.
    /// - `RecoveryPointSelection`. The criteria to assign a set of resources, such as resource types or backup
    ///   vaults.
    /// - `Title`. The title of the legal hold.
    pub fn new(
        description: impl fc::IntoValue<String>,
        recovery_point_selection: impl fc::IntoValue<RecoveryPointSelection>,
        title: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Description", description)
            .with("RecoveryPointSelection", recovery_point_selection)
            .with("Title", title)
        )
    }
    /// `Tags`. Optional tags to include.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for LegalHold {
    const TYPE: &'static str = "AWS::Backup::LegalHold";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LegalHold {
    type Handle = LegalHoldRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LegalHoldRef { LegalHoldRef(self.0.build(scope, "AWS::Backup::LegalHold")) }
}

/// A [`LegalHold`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LegalHoldRef(fc::NodeId);

impl LegalHoldRef {
    /// `LegalHoldId`, by `Fn::GetAtt`. The ID of the legal hold.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LegalHold>> { fc::Value::attribute(self.0, "LegalHoldId") }
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the legal hold.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LegalHold>> { fc::Value::reference(self.0) }
    /// `CreationDate`, by `Fn::GetAtt`. The time when the legal hold was created.
    #[inline]
    pub fn creation_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationDate") }
    /// `Status`, by `Fn::GetAtt`. The status of the legal hold.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<LegalHoldRef> for fc::NodeId {
    #[inline]
    fn from(it: LegalHoldRef) -> Self { it.0 }
}

impl From<&LegalHoldRef> for fc::NodeId {
    #[inline]
    fn from(it: &LegalHoldRef) -> Self { it.0 }
}

/// `AWS::Backup::LogicallyAirGappedBackupVault`
///
/// Creates a logical container to where backups may be copied.
#[derive(Clone)]
pub struct LogicallyAirGappedBackupVault(cfn::ResourceBody);

impl LogicallyAirGappedBackupVault {
    /// A new `AWS::Backup::LogicallyAirGappedBackupVault`.
    ///
    /// - `BackupVaultName`. The name of a logical container where backups are stored. Logically air-gapped backup
    ///   vaults are identified by names that are unique to the account used to create them and the Region where they
    ///   are created.
    /// - `MaxRetentionDays`. The maximum retention period that the vault retains its recovery points.
    /// - `MinRetentionDays`. This setting specifies the minimum retention period that the vault retains its recovery
    ///   points.
    pub fn new(
        backup_vault_name: impl fc::IntoValue<String>,
        max_retention_days: impl fc::IntoValue<i64>,
        min_retention_days: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("BackupVaultName", backup_vault_name)
            .with("MaxRetentionDays", max_retention_days)
            .with("MinRetentionDays", min_retention_days)
        )
    }
    /// `AccessPolicy`. The backup vault access policy document in JSON format.
    pub fn access_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("AccessPolicy", value)) }
    /// `BackupVaultTags`. The tags to assign to the vault.
    pub fn backup_vault_tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("BackupVaultTags", value)) }
    /// `EncryptionKeyArn`. The server-side encryption key that is used to protect your backups; for example,
    /// `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
    pub fn encryption_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("EncryptionKeyArn", value)) }
    /// `MpaApprovalTeamArn`. The Amazon Resource Name (ARN) of the MPA approval team to associate with the backup
    /// vault. This cannot be changed after it is set from the CloudFormation template.
    pub fn mpa_approval_team_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MpaApprovalTeamArn", value)) }
    /// `Notifications`. Returns event notifications for the specified backup vault.
    pub fn notifications(self, value: impl fc::IntoValue<NotificationObjectType>) -> Self { Self(self.0.with("Notifications", value)) }
}

impl cfn::Resource for LogicallyAirGappedBackupVault {
    const TYPE: &'static str = "AWS::Backup::LogicallyAirGappedBackupVault";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LogicallyAirGappedBackupVault {
    type Handle = LogicallyAirGappedBackupVaultRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LogicallyAirGappedBackupVaultRef { LogicallyAirGappedBackupVaultRef(self.0.build(scope, "AWS::Backup::LogicallyAirGappedBackupVault")) }
}

/// A [`LogicallyAirGappedBackupVault`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LogicallyAirGappedBackupVaultRef(fc::NodeId);

impl LogicallyAirGappedBackupVaultRef {
    /// `BackupVaultName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<LogicallyAirGappedBackupVault>> { fc::Value::reference(self.0) }
    /// `BackupVaultArn`, by `Fn::GetAtt`. The ARN of the backup vault.
    #[inline]
    pub fn backup_vault_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "BackupVaultArn") }
    /// `VaultState`, by `Fn::GetAtt`. The vault state. The possible values are `CREATING`, `AVAILABLE`, and
    /// `FAILED`.
    #[inline]
    pub fn vault_state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VaultState") }
    /// `VaultType`, by `Fn::GetAtt`. The vault type. The possible values are `BACKUP_VAULT` and
    /// `LOGICALLY_AIR_GAPPED_BACKUP_VAULT`.
    #[inline]
    pub fn vault_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VaultType") }
}

impl From<LogicallyAirGappedBackupVaultRef> for fc::NodeId {
    #[inline]
    fn from(it: LogicallyAirGappedBackupVaultRef) -> Self { it.0 }
}

impl From<&LogicallyAirGappedBackupVaultRef> for fc::NodeId {
    #[inline]
    fn from(it: &LogicallyAirGappedBackupVaultRef) -> Self { it.0 }
}

/// `AWS::Backup::ReportPlan`
///
/// Creates a report plan. A report plan is a document that contains information about the contents of the report
/// and where AWS Backup will deliver it.
#[derive(Clone)]
pub struct ReportPlan(cfn::ResourceBody);

impl ReportPlan {
    /// A new `AWS::Backup::ReportPlan`.
    ///
    /// - `ReportDeliveryChannel`. Contains information about where and how to deliver your reports, specifically
    ///   your Amazon S3 bucket name, S3 key prefix, and the formats of your reports.
    /// - `ReportSetting`. Identifies the report template for the report. Reports are built using a report template.
    pub fn new(
        report_delivery_channel: impl fc::IntoValue<ReportDeliveryChannel>,
        report_setting: impl fc::IntoValue<ReportSetting>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ReportDeliveryChannel", report_delivery_channel)
            .with("ReportSetting", report_setting)
        )
    }
    /// `ReportPlanDescription`. An optional description of the report plan with a maximum 1,024 characters.
    pub fn report_plan_description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReportPlanDescription", value)) }
    /// `ReportPlanName`. The unique name of the report plan. This name is between 1 and 256 characters starting
    /// with a letter, and consisting of letters (a-z, A-Z), numbers (0-9), and underscores (\_).
    pub fn report_plan_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReportPlanName", value)) }
    /// `ReportPlanTags`. The tags to assign to your report plan.
    pub fn report_plan_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("ReportPlanTags", value)) }
}

impl cfn::Resource for ReportPlan {
    const TYPE: &'static str = "AWS::Backup::ReportPlan";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ReportPlan {
    type Handle = ReportPlanRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ReportPlanRef { ReportPlanRef(self.0.build(scope, "AWS::Backup::ReportPlan")) }
}

/// A [`ReportPlan`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ReportPlanRef(fc::NodeId);

impl ReportPlanRef {
    /// `ReportPlanArn`, by `Ref`. The Amazon Resource Name (ARN) of your report plan.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ReportPlan>> { fc::Value::reference(self.0) }
}

impl From<ReportPlanRef> for fc::NodeId {
    #[inline]
    fn from(it: ReportPlanRef) -> Self { it.0 }
}

impl From<&ReportPlanRef> for fc::NodeId {
    #[inline]
    fn from(it: &ReportPlanRef) -> Self { it.0 }
}

/// `AWS::Backup::RestoreTestingPlan`
///
/// Creates a restore testing plan.
#[derive(Clone)]
pub struct RestoreTestingPlan(cfn::ResourceBody);

impl RestoreTestingPlan {
    /// A new `AWS::Backup::RestoreTestingPlan`.
    ///
    /// - `RecoveryPointSelection`. The specified criteria to assign a set of resources, such as recovery point types
    ///   or backup vaults.
    /// - `RestoreTestingPlanName`. The RestoreTestingPlanName is a unique string that is the name of the restore
    ///   testing plan. This cannot be changed after creation, and it must consist of only alphanumeric characters
    ///   and underscores.
    /// - `ScheduleExpression`. A CRON expression in specified timezone when a restore testing plan is executed. When
    ///   no CRON expression is provided, AWS Backup will use the default expression `cron(0 5 ? * * *)`.
    pub fn new(
        recovery_point_selection: impl fc::IntoValue<RestoreTestingRecoveryPointSelection>,
        restore_testing_plan_name: impl fc::IntoValue<String>,
        schedule_expression: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("RecoveryPointSelection", recovery_point_selection)
            .with("RestoreTestingPlanName", restore_testing_plan_name)
            .with("ScheduleExpression", schedule_expression)
        )
    }
    /// `ScheduleExpressionTimezone`. Optional. This is the timezone in which the schedule expression is set. By
    /// default, ScheduleExpressions are in UTC. You can modify this to a specified timezone.
    pub fn schedule_expression_timezone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScheduleExpressionTimezone", value)) }
    /// `StartWindowHours`. Defaults to 24 hours.
    pub fn start_window_hours(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("StartWindowHours", value)) }
    /// `Tags`. Optional tags to include. A tag is a key-value pair you can use to manage, filter, and search for
    /// your resources. Allowed characters include UTF-8 letters,numbers, spaces, and the following characters: `+
    /// \- =. _ : /.`
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for RestoreTestingPlan {
    const TYPE: &'static str = "AWS::Backup::RestoreTestingPlan";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RestoreTestingPlan {
    type Handle = RestoreTestingPlanRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RestoreTestingPlanRef { RestoreTestingPlanRef(self.0.build(scope, "AWS::Backup::RestoreTestingPlan")) }
}

/// A [`RestoreTestingPlan`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RestoreTestingPlanRef(fc::NodeId);

impl RestoreTestingPlanRef {
    /// `RestoreTestingPlanName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RestoreTestingPlan>> { fc::Value::reference(self.0) }
    /// `RestoreTestingPlanArn`, by `Fn::GetAtt`. An Amazon Resource Name (ARN) that uniquely identifies a restore
    /// testing plan.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<RestoreTestingPlan>> { fc::Value::attribute(self.0, "RestoreTestingPlanArn") }
}

impl From<RestoreTestingPlanRef> for fc::NodeId {
    #[inline]
    fn from(it: RestoreTestingPlanRef) -> Self { it.0 }
}

impl From<&RestoreTestingPlanRef> for fc::NodeId {
    #[inline]
    fn from(it: &RestoreTestingPlanRef) -> Self { it.0 }
}

/// `AWS::Backup::RestoreTestingSelection`
///
/// This request can be sent after CreateRestoreTestingPlan request returns successfully. This is the second part
/// of creating a resource testing plan, and it must be completed sequentially.
#[derive(Clone)]
pub struct RestoreTestingSelection(cfn::ResourceBody);

/// What a [`RestoreTestingSelection`] can't be without.
#[derive(Clone)]
pub struct RestoreTestingSelectionRequired<A, B, C, D> {
    /// `IamRoleArn`. The Amazon Resource Name (ARN) of the IAM role that AWS Backup uses to create the target
    /// resource; for example: `arn:aws:iam::123456789012:role/S3Access`. (`Arn<iam::Role>`)
    pub iam_role_arn: A,
    /// `ProtectedResourceType`. The type of AWS resource included in a resource testing selection; for example, an
    /// Amazon EBS volume or an Amazon RDS database. (`String`)
    pub protected_resource_type: B,
    /// `RestoreTestingPlanName`. Unique string that is the name of the restore testing plan. (`String`)
    pub restore_testing_plan_name: C,
    /// `RestoreTestingSelectionName`. The unique name of the restore testing selection that belongs to the related
    /// restore testing plan. (`String`)
    pub restore_testing_selection_name: D,
}

impl RestoreTestingSelection {
    /// A new `AWS::Backup::RestoreTestingSelection`.
    pub fn new(required: RestoreTestingSelectionRequired<
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("IamRoleArn", required.iam_role_arn)
            .with("ProtectedResourceType", required.protected_resource_type)
            .with("RestoreTestingPlanName", required.restore_testing_plan_name)
            .with("RestoreTestingSelectionName", required.restore_testing_selection_name)
        )
    }
    /// `ProtectedResourceArns`. You can include specific ARNs, such as `ProtectedResourceArns: ["arn:aws:...",
    /// "arn:aws:..."]` or you can include a wildcard: `ProtectedResourceArns: ["*"]`, but not both.
    pub fn protected_resource_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ProtectedResourceArns", value)) }
    /// `ProtectedResourceConditions`. In a resource testing selection, this parameter filters by specific
    /// conditions such as `StringEquals` or `StringNotEquals`.
    pub fn protected_resource_conditions(self, value: impl fc::IntoValue<ProtectedResourceConditions>) -> Self { Self(self.0.with("ProtectedResourceConditions", value)) }
    /// `RestoreMetadataOverrides`. You can override certain restore metadata keys by including the parameter
    /// `RestoreMetadataOverrides` in the body of `RestoreTestingSelection`. Key values are not case sensitive.
    pub fn restore_metadata_overrides(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("RestoreMetadataOverrides", value)) }
    /// `ValidationWindowHours`. This is amount of hours (1 to 168) available to run a validation script on the
    /// data. The data will be deleted upon the completion of the validation script or the end of the specified
    /// retention period, whichever comes first.
    pub fn validation_window_hours(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ValidationWindowHours", value)) }
}

impl cfn::Resource for RestoreTestingSelection {
    const TYPE: &'static str = "AWS::Backup::RestoreTestingSelection";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RestoreTestingSelection {
    type Handle = RestoreTestingSelectionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RestoreTestingSelectionRef { RestoreTestingSelectionRef(self.0.build(scope, "AWS::Backup::RestoreTestingSelection")) }
}

/// A [`RestoreTestingSelection`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RestoreTestingSelectionRef(fc::NodeId);

impl From<RestoreTestingSelectionRef> for fc::NodeId {
    #[inline]
    fn from(it: RestoreTestingSelectionRef) -> Self { it.0 }
}

impl From<&RestoreTestingSelectionRef> for fc::NodeId {
    #[inline]
    fn from(it: &RestoreTestingSelectionRef) -> Self { it.0 }
}

/// `AWS::Backup::TieringConfiguration`
///
/// Resource Type definition for AWS::Backup::TieringConfiguration
#[derive(Clone)]
pub struct TieringConfiguration(cfn::ResourceBody);

impl TieringConfiguration {
    /// A new `AWS::Backup::TieringConfiguration`.
    ///
    /// - `BackupVaultName`.
    /// - `ResourceSelection`.
    /// - `TieringConfigurationName`.
    pub fn new(
        backup_vault_name: impl fc::IntoValue<String>,
        resource_selection: impl fc::IntoValue<fc::List<ResourceSelection>>,
        tiering_configuration_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("BackupVaultName", backup_vault_name)
            .with("ResourceSelection", resource_selection)
            .with("TieringConfigurationName", tiering_configuration_name)
        )
    }
    /// `TieringConfigurationTags`.
    pub fn tiering_configuration_tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("TieringConfigurationTags", value)) }
}

impl cfn::Resource for TieringConfiguration {
    const TYPE: &'static str = "AWS::Backup::TieringConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TieringConfiguration {
    type Handle = TieringConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TieringConfigurationRef { TieringConfigurationRef(self.0.build(scope, "AWS::Backup::TieringConfiguration")) }
}

/// A [`TieringConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TieringConfigurationRef(fc::NodeId);

impl TieringConfigurationRef {
    /// `TieringConfigurationName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TieringConfiguration>> { fc::Value::reference(self.0) }
    /// `TieringConfigurationArn`, by `Fn::GetAtt`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<TieringConfiguration>> { fc::Value::attribute(self.0, "TieringConfigurationArn") }
    /// `CreationTime`, by `Fn::GetAtt`.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
}

impl From<TieringConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: TieringConfigurationRef) -> Self { it.0 }
}

impl From<&TieringConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &TieringConfigurationRef) -> Self { it.0 }
}

/// Specifies an object containing resource type and backup options. This is only supported for Windows VSS
/// backups.
#[derive(Clone)]
pub struct AdvancedBackupSettingResourceType(cfn::Properties);

impl AdvancedBackupSettingResourceType {
    /// A new `AdvancedBackupSettingResourceType`.
    ///
    /// - `BackupOptions`. The backup option for the resource. Each option is a key-value pair. This option is only
    ///   available for Windows VSS backup jobs.
    /// - `ResourceType`. The name of a resource type. The only supported resource type is EC2.
    pub fn new(
        backup_options: impl fc::IntoValue<fc::Json>,
        resource_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("BackupOptions", backup_options)
            .with("ResourceType", resource_type)
        )
    }
}

impl fc::Property for AdvancedBackupSettingResourceType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an object containing properties used to create a backup plan.
#[derive(Clone)]
pub struct BackupPlanResourceType(cfn::Properties);

impl BackupPlanResourceType {
    /// A new `BackupPlanResourceType`.
    ///
    /// - `BackupPlanName`. The display name of a backup plan.
    /// - `BackupPlanRule`. An array of `BackupRule` objects, each of which specifies a scheduled task that is used
    ///   to back up a selection of resources.
    pub fn new(
        backup_plan_name: impl fc::IntoValue<String>,
        backup_plan_rule: impl fc::IntoValue<fc::List<BackupRuleResourceType>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("BackupPlanName", backup_plan_name)
            .with("BackupPlanRule", backup_plan_rule)
        )
    }
    /// `AdvancedBackupSettings`. A list of backup options for each resource type.
    pub fn advanced_backup_settings(self, value: impl fc::IntoValue<fc::List<AdvancedBackupSettingResourceType>>) -> Self { Self(self.0.with("AdvancedBackupSettings", value)) }
    /// `ScanSettings`.
    pub fn scan_settings(self, value: impl fc::IntoValue<fc::List<ScanSettingResourceType>>) -> Self { Self(self.0.with("ScanSettings", value)) }
}

impl fc::Property for BackupPlanResourceType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an object containing properties used to schedule a task to back up a selection of resources.
#[derive(Clone)]
pub struct BackupRuleResourceType(cfn::Properties);

impl BackupRuleResourceType {
    /// A new `BackupRuleResourceType`.
    ///
    /// - `RuleName`. A display name for a backup rule.
    /// - `TargetBackupVault`. The name of a logical container where backups are stored. Backup vaults are identified
    ///   by names that are unique to the account used to create them and the AWS Region where they are created. They
    ///   consist of letters, numbers, and hyphens.
    pub fn new(
        rule_name: impl fc::IntoValue<String>,
        target_backup_vault: impl fc::IntoValue<fc::IdOf<BackupVault>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("RuleName", rule_name)
            .with("TargetBackupVault", target_backup_vault)
        )
    }
    /// `CompletionWindowMinutes`. A value in minutes after a backup job is successfully started before it must be
    /// completed or it is canceled by AWS Backup.
    pub fn completion_window_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("CompletionWindowMinutes", value)) }
    /// `CopyActions`. An array of CopyAction objects, which contains the details of the copy operation.
    pub fn copy_actions(self, value: impl fc::IntoValue<fc::List<CopyActionResourceType>>) -> Self { Self(self.0.with("CopyActions", value)) }
    /// `EnableContinuousBackup`. Enables continuous backup and point-in-time restores (PITR).
    pub fn enable_continuous_backup(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableContinuousBackup", value)) }
    /// `IndexActions`. There can up to one IndexAction in each BackupRule, as each backup can have 0 or 1 backup
    /// index associated with it.
    pub fn index_actions(self, value: impl fc::IntoValue<fc::List<IndexActionsResourceType>>) -> Self { Self(self.0.with("IndexActions", value)) }
    /// `Lifecycle`. The lifecycle defines when a protected resource is transitioned to cold storage and when it
    /// expires. AWS Backup transitions and expires backups automatically according to the lifecycle that you
    /// define.
    pub fn lifecycle(self, value: impl fc::IntoValue<LifecycleResourceType>) -> Self { Self(self.0.with("Lifecycle", value)) }
    /// `RecoveryPointTags`. The tags to assign to the resources.
    pub fn recovery_point_tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("RecoveryPointTags", value)) }
    /// `ScanActions`.
    pub fn scan_actions(self, value: impl fc::IntoValue<fc::List<ScanActionResourceType>>) -> Self { Self(self.0.with("ScanActions", value)) }
    /// `ScheduleExpression`. A CRON expression specifying when AWS Backup initiates a backup job.
    pub fn schedule_expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScheduleExpression", value)) }
    /// `ScheduleExpressionTimezone`. This is the timezone in which the schedule expression is set. By default,
    /// ScheduleExpressions are in UTC. You can modify this to a specified timezone.
    pub fn schedule_expression_timezone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScheduleExpressionTimezone", value)) }
    /// `StartWindowMinutes`. An optional value that specifies a period of time in minutes after a backup is
    /// scheduled before a job is canceled if it doesn't start successfully.
    pub fn start_window_minutes(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("StartWindowMinutes", value)) }
    /// `TargetLogicallyAirGappedBackupVaultArn`. The ARN of a logically air-gapped vault. ARN must be in the same
    /// account and Region. If provided, supported fully managed resources back up directly to logically air-gapped
    /// vault, while other supported resources create a temporary (billable) snapshot in backup vault, then copy it
    /// to logically air-gapped vault. Unsupported resources only back up to the specified backup vault.
    pub fn target_logically_air_gapped_backup_vault_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetLogicallyAirGappedBackupVaultArn", value)) }
}

impl fc::Property for BackupRuleResourceType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an object containing properties used to assign a set of resources to a backup plan.
#[derive(Clone)]
pub struct BackupSelectionResourceType(cfn::Properties);

impl BackupSelectionResourceType {
    /// A new `BackupSelectionResourceType`.
    ///
    /// - `IamRoleArn`. The ARN of the IAM role that AWS Backup uses to authenticate when backing up the target
    ///   resource; for example, `arn:aws:iam::123456789012:role/S3Access`.
    /// - `SelectionName`. The display name of a resource selection document.
    pub fn new(
        iam_role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        selection_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("IamRoleArn", iam_role_arn)
            .with("SelectionName", selection_name)
        )
    }
    /// `Conditions`. A list of conditions that you define to assign resources to your backup plans using tags. For
    /// example, `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },`.
    /// Condition operators are case sensitive.
    pub fn conditions(self, value: impl fc::IntoValue<Conditions>) -> Self { Self(self.0.with("Conditions", value)) }
    /// `ListOfTags`. A list of conditions that you define to assign resources to your backup plans using tags. For
    /// example, `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },`.
    /// Condition operators are case sensitive.
    pub fn list_of_tags(self, value: impl fc::IntoValue<fc::List<ConditionResourceType>>) -> Self { Self(self.0.with("ListOfTags", value)) }
    /// `NotResources`. A list of Amazon Resource Names (ARNs) to exclude from a backup plan. The maximum number of
    /// ARNs is 500 without wildcards, or 30 ARNs with wildcards.
    pub fn not_resources(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NotResources", value)) }
    /// `Resources`. An array of strings that contain Amazon Resource Names (ARNs) of resources to assign to a
    /// backup plan.
    pub fn resources(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Resources", value)) }
}

impl fc::Property for BackupSelectionResourceType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Includes information about tags you define to assign tagged resources to a backup plan.
#[derive(Clone)]
pub struct ConditionParameter(cfn::Properties);

impl ConditionParameter {
    /// A new `ConditionParameter`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ConditionKey`. The key in a key-value pair. For example, in the tag `Department: Accounting`, `Department`
    /// is the key.
    pub fn condition_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConditionKey", value)) }
    /// `ConditionValue`. The value in a key-value pair. For example, in the tag `Department: Accounting`,
    /// `Accounting` is the value.
    pub fn condition_value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConditionValue", value)) }
}

impl fc::Property for ConditionParameter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an object that contains an array of triplets made up of a condition type (such as `STRINGEQUALS` ), a
/// key, and a value. Conditions are used to filter resources in a selection that is assigned to a backup plan.
#[derive(Clone)]
pub struct ConditionResourceType(cfn::Properties);

impl ConditionResourceType {
    /// A new `ConditionResourceType`.
    ///
    /// - `ConditionKey`. The key in a key-value pair. For example, in `"Department": "accounting"`, `"Department"`
    ///   is the key.
    /// - `ConditionType`. An operation, such as `STRINGEQUALS`, that is applied to a key-value pair used to filter
    ///   resources in a selection.
    /// - `ConditionValue`. The value in a key-value pair. For example, in `"Department": "accounting"`,
    ///   `"accounting"` is the value.
    pub fn new(
        condition_key: impl fc::IntoValue<String>,
        condition_type: impl fc::IntoValue<String>,
        condition_value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ConditionKey", condition_key)
            .with("ConditionType", condition_type)
            .with("ConditionValue", condition_value)
        )
    }
}

impl fc::Property for ConditionResourceType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains information about which resources to include or exclude from a backup plan using their tags.
/// Conditions are case sensitive.
#[derive(Clone)]
pub struct Conditions(cfn::Properties);

impl Conditions {
    /// A new `Conditions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `StringEquals`. Filters the values of your tagged resources for only those resources that you tagged with
    /// the same value. Also called "exact matching."
    pub fn string_equals(self, value: impl fc::IntoValue<fc::List<ConditionParameter>>) -> Self { Self(self.0.with("StringEquals", value)) }
    /// `StringLike`. Filters the values of your tagged resources for matching tag values with the use of a
    /// wildcard character () anywhere in the string. For example, "prod" or "rod" matches the tag value
    /// "production".
    pub fn string_like(self, value: impl fc::IntoValue<fc::List<ConditionParameter>>) -> Self { Self(self.0.with("StringLike", value)) }
    /// `StringNotEquals`. Filters the values of your tagged resources for only those resources that you tagged
    /// that do not have the same value. Also called "negated matching."
    pub fn string_not_equals(self, value: impl fc::IntoValue<fc::List<ConditionParameter>>) -> Self { Self(self.0.with("StringNotEquals", value)) }
    /// `StringNotLike`. Filters the values of your tagged resources for non-matching tag values with the use of a
    /// wildcard character () anywhere in the string.
    pub fn string_not_like(self, value: impl fc::IntoValue<fc::List<ConditionParameter>>) -> Self { Self(self.0.with("StringNotLike", value)) }
}

impl fc::Property for Conditions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The parameters for a control. A control can have zero, one, or more than one parameter. An example of a control
/// with two parameters is: "backup plan frequency is at least `daily` and the retention period is at least `1
/// year` ". The first parameter is `daily`. The second parameter is `1 year`.
#[derive(Clone)]
pub struct ControlInputParameter(cfn::Properties);

impl ControlInputParameter {
    /// A new `ControlInputParameter`.
    ///
    /// - `ParameterName`. The name of a parameter, for example, `BackupPlanFrequency`.
    /// - `ParameterValue`. The value of parameter, for example, `hourly`.
    pub fn new(
        parameter_name: impl fc::IntoValue<String>,
        parameter_value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ParameterName", parameter_name)
            .with("ParameterValue", parameter_value)
        )
    }
}

impl fc::Property for ControlInputParameter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A framework consists of one or more controls. Each control has its own control scope. The control scope can
/// include one or more resource types, a combination of a tag key and value, or a combination of one resource type
/// and one resource ID. If no scope is specified, evaluations for the rule are triggered when any resource in your
/// recording group changes in configuration.
#[derive(Clone)]
pub struct ControlScope(cfn::Properties);

impl ControlScope {
    /// A new `ControlScope`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ComplianceResourceIds`. The ID of the only AWS resource that you want your control scope to contain.
    pub fn compliance_resource_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ComplianceResourceIds", value)) }
    /// `ComplianceResourceTypes`. Describes whether the control scope includes one or more types of resources,
    /// such as `EFS` or `RDS`.
    pub fn compliance_resource_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ComplianceResourceTypes", value)) }
    /// `Tags`. The tag key-value pair applied to those AWS resources that you want to trigger an evaluation for a
    /// rule. A maximum of one key-value pair can be provided. The tag value is optional, but it cannot be an empty
    /// string if you are creating or editing a framework from the console (though the value can be an empty string
    /// when included in a CloudFormation template).
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl fc::Property for ControlScope {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Copies backups created by a backup rule to another vault.
#[derive(Clone)]
pub struct CopyActionResourceType(cfn::Properties);

impl CopyActionResourceType {
    /// A new `CopyActionResourceType`.
    ///
    /// - `DestinationBackupVaultArn`. An Amazon Resource Name (ARN) that uniquely identifies the destination backup
    ///   vault for the copied backup. For example, `arn:aws:backup:us-east-1:123456789012:vault:aBackupVault.`
    pub fn new(
        destination_backup_vault_arn: impl fc::IntoValue<fc::Arn<BackupVault>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DestinationBackupVaultArn", destination_backup_vault_arn)
        )
    }
    /// `Lifecycle`. Defines when a protected resource is transitioned to cold storage and when it expires. AWS
    /// Backup transitions and expires backups automatically according to the lifecycle that you define. If you do
    /// not specify a lifecycle, AWS Backup applies the lifecycle policy of the source backup to the destination
    /// backup.
    pub fn lifecycle(self, value: impl fc::IntoValue<LifecycleResourceType>) -> Self { Self(self.0.with("Lifecycle", value)) }
}

impl fc::Property for CopyActionResourceType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A date range for filtering recovery points.
#[derive(Clone)]
pub struct DateRange(cfn::Properties);

impl DateRange {
    /// A new `DateRange`.
    ///
    /// - `FromDate`. The beginning date, inclusive. ISO 8601 date-time.
    /// - `ToDate`. The end date, inclusive. ISO 8601 date-time.
    pub fn new(
        from_date: impl fc::IntoValue<String>,
        to_date: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FromDate", from_date)
            .with("ToDate", to_date)
        )
    }
}

impl fc::Property for DateRange {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains detailed information about all of the controls of a framework. Each framework must contain at least
/// one control.
#[derive(Clone)]
pub struct FrameworkControl(cfn::Properties);

impl FrameworkControl {
    /// A new `FrameworkControl`.
    ///
    /// - `ControlName`. The name of a control. This name is between 1 and 256 characters.
    pub fn new(control_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ControlName", control_name)) }
    /// `ControlInputParameters`. The name/value pairs.
    pub fn control_input_parameters(self, value: impl fc::IntoValue<fc::List<ControlInputParameter>>) -> Self { Self(self.0.with("ControlInputParameters", value)) }
    /// `ControlScope`. The scope of a control. The control scope defines what the control will evaluate. Three
    /// examples of control scopes are: a specific backup plan, all backup plans with a specific tag, or all backup
    /// plans.
    pub fn control_scope(self, value: impl fc::IntoValue<ControlScope>) -> Self { Self(self.0.with("ControlScope", value)) }
}

impl fc::Property for FrameworkControl {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies index actions.
#[derive(Clone)]
pub struct IndexActionsResourceType(cfn::Properties);

impl IndexActionsResourceType {
    /// A new `IndexActionsResourceType`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ResourceTypes`. 0 or 1 index action will be accepted for each BackupRule.
    pub fn resource_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceTypes", value)) }
}

impl fc::Property for IndexActionsResourceType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Pair of two related strings. Allowed characters are letters, white space, and numbers that can be represented
/// in UTF-8 and the following characters: `+ - =. _ : /`
#[derive(Clone)]
pub struct KeyValue(cfn::Properties);

impl KeyValue {
    /// A new `KeyValue`.
    ///
    /// - `Key`. The tag key.
    /// - `Value`. The tag value.
    pub fn new(key: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Value", value)) }
}

impl fc::Property for KeyValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an object containing an array of `Transition` objects that determine how long in days before a
/// recovery point transitions to cold storage or is deleted.
#[derive(Clone)]
pub struct LifecycleResourceType(cfn::Properties);

impl LifecycleResourceType {
    /// A new `LifecycleResourceType`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeleteAfterDays`. The number of days after creation that a recovery point is deleted. This value must be
    /// at least 90 days after the number of days specified in `MoveToColdStorageAfterDays`.
    pub fn delete_after_days(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("DeleteAfterDays", value)) }
    /// `MoveToColdStorageAfterDays`. The number of days after creation that a recovery point is moved to cold
    /// storage.
    pub fn move_to_cold_storage_after_days(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("MoveToColdStorageAfterDays", value)) }
    /// `OptInToArchiveForSupportedResources`. If the value is true, your backup plan transitions supported
    /// resources to archive (cold) storage tier in accordance with your lifecycle settings.
    pub fn opt_in_to_archive_for_supported_resources(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("OptInToArchiveForSupportedResources", value)) }
}

impl fc::Property for LifecycleResourceType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `LockConfigurationType` property type specifies configuration for [AWS Backup Vault
/// Lock](https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html).
#[derive(Clone)]
pub struct LockConfigurationType(cfn::Properties);

impl LockConfigurationType {
    /// A new `LockConfigurationType`.
    ///
    /// - `MinRetentionDays`. The AWS Backup Vault Lock configuration that specifies the minimum retention period
    ///   that the vault retains its recovery points. This setting can be useful if, for example, your organization's
    ///   policies require you to retain certain data for at least seven years (2555 days).
    pub fn new(min_retention_days: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("MinRetentionDays", min_retention_days)) }
    /// `ChangeableForDays`. The AWS Backup Vault Lock configuration that specifies the number of days before the
    /// lock date. For example, setting `ChangeableForDays` to 30 on Jan. 1, 2022 at 8pm UTC will set the lock date
    /// to Jan. 31, 2022 at 8pm UTC.
    pub fn changeable_for_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ChangeableForDays", value)) }
    /// `MaxRetentionDays`. The AWS Backup Vault Lock configuration that specifies the maximum retention period
    /// that the vault retains its recovery points. This setting can be useful if, for example, your organization's
    /// policies require you to destroy certain data after retaining it for four years (1460 days).
    pub fn max_retention_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxRetentionDays", value)) }
}

impl fc::Property for LockConfigurationType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an object containing SNS event notification properties for the target backup vault.
#[derive(Clone)]
pub struct NotificationObjectType(cfn::Properties);

impl NotificationObjectType {
    /// A new `NotificationObjectType`.
    ///
    /// - `BackupVaultEvents`. An array of events that indicate the status of jobs to back up resources to the backup
    ///   vault. For valid events, see
    ///   [BackupVaultEvents](https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultNotifications.html#API_PutBackupVaultNotifications_RequestSyntax)
    ///   in the AWS Backup API Guide.
    /// - `SNSTopicArn`. An ARN that uniquely identifies an Amazon Simple Notification Service (Amazon SNS) topic;
    ///   for example, `arn:aws:sns:us-west-2:111122223333:MyTopic`.
    pub fn new(
        backup_vault_events: impl fc::IntoValue<fc::List<String>>,
        sns_topic_arn: impl fc::IntoValue<fc::Arn<cfn::target::sns::Topic>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("BackupVaultEvents", backup_vault_events)
            .with("SNSTopicArn", sns_topic_arn)
        )
    }
}

impl fc::Property for NotificationObjectType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The conditions that you define for resources in your restore testing plan using tags.
#[derive(Clone)]
pub struct ProtectedResourceConditions(cfn::Properties);

impl ProtectedResourceConditions {
    /// A new `ProtectedResourceConditions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `StringEquals`. Filters the values of your tagged resources for only those resources that you tagged with
    /// the same value. Also called "exact matching."
    pub fn string_equals(self, value: impl fc::IntoValue<fc::List<KeyValue>>) -> Self { Self(self.0.with("StringEquals", value)) }
    /// `StringNotEquals`. Filters the values of your tagged resources for only those resources that you tagged
    /// that do not have the same value. Also called "negated matching."
    pub fn string_not_equals(self, value: impl fc::IntoValue<fc::List<KeyValue>>) -> Self { Self(self.0.with("StringNotEquals", value)) }
}

impl fc::Property for ProtectedResourceConditions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The criteria to assign a set of resources, such as resource types or backup vaults.
#[derive(Clone)]
pub struct RecoveryPointSelection(cfn::Properties);

impl RecoveryPointSelection {
    /// A new `RecoveryPointSelection`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DateRange`. A date range for filtering recovery points.
    pub fn date_range(self, value: impl fc::IntoValue<DateRange>) -> Self { Self(self.0.with("DateRange", value)) }
    /// `ResourceIdentifiers`. The resources included in the resource selection.
    pub fn resource_identifiers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceIdentifiers", value)) }
    /// `VaultNames`. The names of the vaults in which the selected recovery points are contained.
    pub fn vault_names(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("VaultNames", value)) }
}

impl fc::Property for RecoveryPointSelection {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains information from your report plan about where to deliver your reports, specifically your Amazon S3
/// bucket name, S3 key prefix, and the formats of your reports.
#[derive(Clone)]
pub struct ReportDeliveryChannel(cfn::Properties);

impl ReportDeliveryChannel {
    /// A new `ReportDeliveryChannel`.
    ///
    /// - `S3BucketName`. The unique name of the S3 bucket that receives your reports.
    pub fn new(s3_bucket_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("S3BucketName", s3_bucket_name)) }
    /// `Formats`. The format of your reports: `CSV`, `JSON`, or both. If not specified, the default format is
    /// `CSV`.
    pub fn formats(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Formats", value)) }
    /// `S3KeyPrefix`. The prefix for where AWS Backup Audit Manager delivers your reports to Amazon S3. The prefix
    /// is this part of the following path: s3://your-bucket-name/ `prefix`
    /// /Backup/us-west-2/year/month/day/report-name. If not specified, there is no prefix.
    pub fn s3_key_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3KeyPrefix", value)) }
}

impl fc::Property for ReportDeliveryChannel {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains detailed information about a report setting.
#[derive(Clone)]
pub struct ReportSetting(cfn::Properties);

impl ReportSetting {
    /// A new `ReportSetting`.
    ///
    /// - `ReportTemplate`. Identifies the report template for the report. Reports are built using a report template.
    pub fn new(report_template: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ReportTemplate", report_template)) }
    /// `Accounts`. These are the accounts to be included in the report.
    pub fn accounts(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Accounts", value)) }
    /// `FrameworkArns`. The Amazon Resource Names (ARNs) of the frameworks a report covers.
    pub fn framework_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("FrameworkArns", value)) }
    /// `OrganizationUnits`. These are the Organizational Units to be included in the report.
    pub fn organization_units(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("OrganizationUnits", value)) }
    /// `Regions`. These are the Regions to be included in the report.
    pub fn regions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Regions", value)) }
}

impl fc::Property for ReportSetting {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ResourceSelection`
#[derive(Clone)]
pub struct ResourceSelection(cfn::Properties);

impl ResourceSelection {
    /// A new `ResourceSelection`.
    ///
    /// - `ResourceType`.
    /// - `Resources`.
    /// - `TieringDownSettingsInDays`.
    pub fn new(
        resource_type: impl fc::IntoValue<String>,
        resources: impl fc::IntoValue<fc::List<String>>,
        tiering_down_settings_in_days: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ResourceType", resource_type)
            .with("Resources", resources)
            .with("TieringDownSettingsInDays", tiering_down_settings_in_days)
        )
    }
}

impl fc::Property for ResourceSelection {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `RecoveryPointSelection` has five parameters (three required and two optional). The values you specify
/// determine which recovery point is included in the restore test. You must indicate with `Algorithm` if you want
/// the latest recovery point within your `SelectionWindowDays` or if you want a random recovery point, and you
/// must indicate through `IncludeVaults` from which vaults the recovery points can be chosen.
#[derive(Clone)]
pub struct RestoreTestingRecoveryPointSelection(cfn::Properties);

impl RestoreTestingRecoveryPointSelection {
    /// A value of `Algorithm`.
    pub const ALGORITHM_LATEST_WITHIN_WINDOW: &'static str = "LATEST_WITHIN_WINDOW";
    /// A value of `Algorithm`.
    pub const ALGORITHM_RANDOM_WITHIN_WINDOW: &'static str = "RANDOM_WITHIN_WINDOW";
    /// A value of `RecoveryPointTypes`.
    pub const RECOVERY_POINT_TYPES_CONTINUOUS: &'static str = "CONTINUOUS";
    /// A value of `RecoveryPointTypes`.
    pub const RECOVERY_POINT_TYPES_SNAPSHOT: &'static str = "SNAPSHOT";
    /// A new `RestoreTestingRecoveryPointSelection`.
    ///
    /// - `Algorithm`. Acceptable values include "LATEST\_WITHIN\_WINDOW" or "RANDOM\_WITHIN\_WINDOW"
    /// - `IncludeVaults`. Accepted values include wildcard \[""\] or by specific ARNs or ARN wilcard replacement
    ///   \["arn:aws:backup:us-west-2:123456789012:backup-vault:asdf",...\]
    ///   \["arn:aws:backup:::backup-vault:asdf-",...\]
    /// - `RecoveryPointTypes`. These are the types of recovery points.
    pub fn new(
        algorithm: impl fc::IntoValue<String>,
        include_vaults: impl fc::IntoValue<fc::List<String>>,
        recovery_point_types: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Algorithm", algorithm)
            .with("IncludeVaults", include_vaults)
            .with("RecoveryPointTypes", recovery_point_types)
        )
    }
    /// `ExcludeVaults`. Accepted values include specific ARNs or list of selectors. Defaults to empty list if not
    /// listed.
    pub fn exclude_vaults(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExcludeVaults", value)) }
    /// `SelectionWindowDays`. Accepted values are integers from 1 to 365.
    pub fn selection_window_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SelectionWindowDays", value)) }
}

impl fc::Property for RestoreTestingRecoveryPointSelection {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ScanActionResourceType`
#[derive(Clone)]
pub struct ScanActionResourceType(cfn::Properties);

impl ScanActionResourceType {
    /// A value of `MalwareScanner`.
    pub const MALWARE_SCANNER_GUARDDUTY: &'static str = "GUARDDUTY";
    /// A value of `ScanMode`.
    pub const SCAN_MODE_FULL_SCAN: &'static str = "FULL_SCAN";
    /// A value of `ScanMode`.
    pub const SCAN_MODE_INCREMENTAL_SCAN: &'static str = "INCREMENTAL_SCAN";
    /// A new `ScanActionResourceType`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MalwareScanner`.
    pub fn malware_scanner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MalwareScanner", value)) }
    /// `ScanMode`.
    pub fn scan_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScanMode", value)) }
}

impl fc::Property for ScanActionResourceType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ScanSettingResourceType`
#[derive(Clone)]
pub struct ScanSettingResourceType(cfn::Properties);

impl ScanSettingResourceType {
    /// A value of `MalwareScanner`.
    pub const MALWARE_SCANNER_GUARDDUTY: &'static str = "GUARDDUTY";
    /// A new `ScanSettingResourceType`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MalwareScanner`.
    pub fn malware_scanner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MalwareScanner", value)) }
    /// `ResourceTypes`.
    pub fn resource_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceTypes", value)) }
    /// `ScannerRoleArn`.
    pub fn scanner_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ScannerRoleArn", value)) }
}

impl fc::Property for ScanSettingResourceType {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
