// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Budgets`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic, reason = "generated")]

use fineract_cfn as cfn;
use fineract_core as fc;

/// `AWS::Budgets::Budget`
///
/// The `AWS::Budgets::Budget` resource allows customers to take pre-defined actions that will trigger once a
/// budget threshold has been exceeded. creates, replaces, or deletes budgets for Billing and Cost Management.
#[derive(Clone)]
pub struct Budget(cfn::ResourceBody);

impl Budget {
    /// A new `AWS::Budgets::Budget`.
    ///
    /// - `Budget`. The budget object that you want to create.
    pub fn new(budget: impl fc::IntoValue<BudgetData>) -> Self { Self(cfn::ResourceBody::new().with("Budget", budget)) }
    /// `NotificationsWithSubscribers`. A notification that you want to associate with a budget. A budget can have
    /// up to five notifications, and each notification can have one SNS subscriber and up to 10 email subscribers.
    /// If you include notifications and subscribers in your `CreateBudget` call, AWS creates the notifications and
    /// subscribers for you.
    pub fn notifications_with_subscribers(self, value: impl fc::IntoValue<fc::List<NotificationWithSubscribers>>) -> Self { Self(self.0.with("NotificationsWithSubscribers", value)) }
    /// `ResourceTags`. An optional list of tags to associate with the specified budget. Each tag consists of a key
    /// and a value, and each key must be unique for the resource.
    pub fn resource_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("ResourceTags", value)) }
}

impl cfn::Resource for Budget {
    const TYPE: &'static str = "AWS::Budgets::Budget";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Budget {
    type Handle = BudgetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> BudgetRef { BudgetRef(self.0.build(scope, "AWS::Budgets::Budget")) }
}

/// A [`Budget`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct BudgetRef(fc::NodeId);

impl BudgetRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Budget>> { fc::Value::reference(self.0) }
}

impl From<BudgetRef> for fc::NodeId {
    #[inline]
    fn from(it: BudgetRef) -> Self { it.0 }
}

impl From<&BudgetRef> for fc::NodeId {
    #[inline]
    fn from(it: &BudgetRef) -> Self { it.0 }
}

/// `AWS::Budgets::BudgetsAction`
///
/// The `AWS::Budgets::BudgetsAction` resource enables you to take predefined actions that are initiated when a
/// budget threshold has been exceeded.
#[derive(Clone)]
pub struct BudgetsAction(cfn::ResourceBody);

/// What a [`BudgetsAction`] can't be without.
#[derive(Clone)]
pub struct BudgetsActionRequired<A, B, C, D, E, F, G> {
    /// `ActionThreshold`. The trigger threshold of the action. (`ActionThreshold`)
    pub action_threshold: A,
    /// `ActionType`. The type of action. This defines the type of tasks that can be carried out by this action.
    /// This field also determines the format for definition. (`String`)
    pub action_type: B,
    /// `BudgetName`. A string that represents the budget name. ":" and "" characters aren't allowed. (`String`)
    pub budget_name: C,
    /// `Definition`. Specifies all of the type-specific parameters. (`Definition`)
    pub definition: D,
    /// `ExecutionRoleArn`. The role passed for action execution and reversion. Roles and actions must be in the
    /// same account. (`Arn<iam::Role>`)
    pub execution_role_arn: E,
    /// `NotificationType`. The type of a notification. (`String`)
    pub notification_type: F,
    /// `Subscribers`. A list of subscribers. (`List<BudgetsActionSubscriber>`)
    pub subscribers: G,
}

impl BudgetsAction {
    /// A value of `ActionType`.
    pub const ACTION_TYPE_APPLY_IAM_POLICY: &'static str = "APPLY_IAM_POLICY";
    /// A value of `ActionType`.
    pub const ACTION_TYPE_APPLY_SCP_POLICY: &'static str = "APPLY_SCP_POLICY";
    /// A value of `ActionType`.
    pub const ACTION_TYPE_RUN_SSM_DOCUMENTS: &'static str = "RUN_SSM_DOCUMENTS";
    /// A value of `ApprovalModel`.
    pub const APPROVAL_MODEL_AUTOMATIC: &'static str = "AUTOMATIC";
    /// A value of `ApprovalModel`.
    pub const APPROVAL_MODEL_MANUAL: &'static str = "MANUAL";
    /// A value of `NotificationType`.
    pub const NOTIFICATION_TYPE_ACTUAL: &'static str = "ACTUAL";
    /// A value of `NotificationType`.
    pub const NOTIFICATION_TYPE_FORECASTED: &'static str = "FORECASTED";
    /// A new `AWS::Budgets::BudgetsAction`.
    pub fn new(required: BudgetsActionRequired<
        impl fc::IntoValue<ActionThreshold>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<Definition>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::List<BudgetsActionSubscriber>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ActionThreshold", required.action_threshold)
            .with("ActionType", required.action_type)
            .with("BudgetName", required.budget_name)
            .with("Definition", required.definition)
            .with("ExecutionRoleArn", required.execution_role_arn)
            .with("NotificationType", required.notification_type)
            .with("Subscribers", required.subscribers)
        )
    }
    /// `ApprovalModel`. This specifies if the action needs manual or automatic approval.
    pub fn approval_model(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApprovalModel", value)) }
    /// `ResourceTags`. An optional list of tags to associate with the specified budget action. Each tag consists
    /// of a key and a value, and each key must be unique for the resource.
    pub fn resource_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("ResourceTags", value)) }
}

impl cfn::Resource for BudgetsAction {
    const TYPE: &'static str = "AWS::Budgets::BudgetsAction";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for BudgetsAction {
    type Handle = BudgetsActionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> BudgetsActionRef { BudgetsActionRef(self.0.build(scope, "AWS::Budgets::BudgetsAction")) }
}

/// A [`BudgetsAction`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct BudgetsActionRef(fc::NodeId);

impl BudgetsActionRef {
    /// `ActionId`, by `Fn::GetAtt`. A system-generated universally unique identifier (UUID) for the action.
    #[inline]
    pub fn action_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ActionId") }
}

impl From<BudgetsActionRef> for fc::NodeId {
    #[inline]
    fn from(it: BudgetsActionRef) -> Self { it.0 }
}

impl From<&BudgetsActionRef> for fc::NodeId {
    #[inline]
    fn from(it: &BudgetsActionRef) -> Self { it.0 }
}

/// The trigger threshold of the action.
#[derive(Clone)]
pub struct ActionThreshold(cfn::Properties);

impl ActionThreshold {
    /// A value of `Type`.
    pub const TYPE_ABSOLUTE_VALUE: &'static str = "ABSOLUTE_VALUE";
    /// A value of `Type`.
    pub const TYPE_PERCENTAGE: &'static str = "PERCENTAGE";
    /// A new `ActionThreshold`.
    ///
    /// - `Type`. The type of threshold for a notification.
    /// - `Value`. The threshold of a notification.
    pub fn new(r#type: impl fc::IntoValue<String>, value: impl fc::IntoValue<f64>) -> Self { Self(cfn::Properties::new().with("Type", r#type).with("Value", value)) }
}

impl fc::Property for ActionThreshold {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Determine the budget amount for an auto-adjusting budget.
#[derive(Clone)]
pub struct AutoAdjustData(cfn::Properties);

impl AutoAdjustData {
    /// A new `AutoAdjustData`.
    ///
    /// - `AutoAdjustType`. The string that defines whether your budget auto-adjusts based on historical or
    ///   forecasted data.
    pub fn new(auto_adjust_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("AutoAdjustType", auto_adjust_type)) }
    /// `HistoricalOptions`. The parameters that define or describe the historical data that your auto-adjusting
    /// budget is based on.
    pub fn historical_options(self, value: impl fc::IntoValue<HistoricalOptions>) -> Self { Self(self.0.with("HistoricalOptions", value)) }
}

impl fc::Property for AutoAdjustData {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the output of the `CreateBudget` operation. The content consists of the detailed metadata and data
/// file information, and the current status of the `budget` object.
#[derive(Clone)]
pub struct BudgetData(cfn::Properties);

impl BudgetData {
    /// A new `BudgetData`.
    ///
    /// - `BudgetType`. Specifies whether this budget tracks costs, usage, RI utilization, RI coverage, Savings Plans
    ///   utilization, or Savings Plans coverage.
    /// - `TimeUnit`. The length of time until a budget resets the actual and forecasted spend. `DAILY` is available
    ///   only for `RI_UTILIZATION` and `RI_COVERAGE` budgets.
    pub fn new(
        budget_type: impl fc::IntoValue<String>,
        time_unit: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("BudgetType", budget_type)
            .with("TimeUnit", time_unit)
        )
    }
    /// `AutoAdjustData`. Determine the budget amount for an auto-adjusting budget.
    pub fn auto_adjust_data(self, value: impl fc::IntoValue<AutoAdjustData>) -> Self { Self(self.0.with("AutoAdjustData", value)) }
    /// `BillingViewArn`.
    pub fn billing_view_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BillingViewArn", value)) }
    /// `BudgetLimit`. The total amount of cost, usage, RI utilization, RI coverage, Savings Plans utilization, or
    /// Savings Plans coverage that you want to track with your budget.
    pub fn budget_limit(self, value: impl fc::IntoValue<Spend>) -> Self { Self(self.0.with("BudgetLimit", value)) }
    /// `BudgetName`. The name of a budget. The value must be unique within an account. `BudgetName` can't include
    /// `:` and `\` characters. If you don't include value for `BudgetName` in the template, Billing and Cost
    /// Management assigns your budget a randomly generated name.
    pub fn budget_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BudgetName", value)) }
    /// `CostFilters`. The cost filters, such as `Region`, `Service`, `LinkedAccount`, `Tag`, or `CostCategory`,
    /// that are applied to a budget.
    pub fn cost_filters(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("CostFilters", value)) }
    /// `CostTypes`. The types of costs that are included in this `COST` budget.
    pub fn cost_types(self, value: impl fc::IntoValue<CostTypes>) -> Self { Self(self.0.with("CostTypes", value)) }
    /// `FilterExpression`.
    pub fn filter_expression(self, value: impl fc::IntoValue<Expression>) -> Self { Self(self.0.with("FilterExpression", value)) }
    /// `Metrics`.
    pub fn metrics(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Metrics", value)) }
    /// `PlannedBudgetLimits`. A map containing multiple `BudgetLimit`, including current or future limits.
    pub fn planned_budget_limits(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("PlannedBudgetLimits", value)) }
    /// `TimePeriod`. The period of time that is covered by a budget. The period has a start date and an end date.
    /// The start date must come before the end date. There are no restrictions on the end date.
    pub fn time_period(self, value: impl fc::IntoValue<TimePeriod>) -> Self { Self(self.0.with("TimePeriod", value)) }
}

impl fc::Property for BudgetData {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `Subscriber` property type specifies who to notify for a Billing and Cost Management budget notification.
/// The subscriber consists of a subscription type, and either an Amazon SNS topic or an email address.
#[derive(Clone)]
pub struct BudgetSubscriber(cfn::Properties);

impl BudgetSubscriber {
    /// A new `BudgetSubscriber`.
    ///
    /// - `Address`. The address that AWS sends budget notifications to, either an SNS topic or an email.
    /// - `SubscriptionType`. The type of notification that AWS sends to a subscriber.
    pub fn new(
        address: impl fc::IntoValue<String>,
        subscription_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Address", address)
            .with("SubscriptionType", subscription_type)
        )
    }
}

impl fc::Property for BudgetSubscriber {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The subscriber to a budget notification. The subscriber consists of a subscription type and either an Amazon
/// SNS topic or an email address.
#[derive(Clone)]
pub struct BudgetsActionSubscriber(cfn::Properties);

impl BudgetsActionSubscriber {
    /// A value of `Type`.
    pub const TYPE_EMAIL: &'static str = "EMAIL";
    /// A value of `Type`.
    pub const TYPE_SNS: &'static str = "SNS";
    /// A new `BudgetsActionSubscriber`.
    ///
    /// - `Address`. The address that AWS sends budget notifications to, either an SNS topic or an email.
    /// - `Type`. The type of notification that AWS sends to a subscriber.
    pub fn new(
        address: impl fc::IntoValue<String>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Address", address)
            .with("Type", r#type)
        )
    }
}

impl fc::Property for BudgetsActionSubscriber {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The cost category values used for filtering the costs.
#[derive(Clone)]
pub struct CostCategoryValues(cfn::Properties);

impl CostCategoryValues {
    /// A new `CostCategoryValues`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Key`. The unique name of the cost category.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
    /// `MatchOptions`. The match options that you can use to filter your results.
    pub fn match_options(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MatchOptions", value)) }
    /// `Values`. The specific value of the cost category.
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for CostCategoryValues {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The types of cost that are included in a `COST` budget, such as tax and subscriptions.
#[derive(Clone)]
pub struct CostTypes(cfn::Properties);

impl CostTypes {
    /// A new `CostTypes`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IncludeCredit`. Specifies whether a budget includes credits.
    pub fn include_credit(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeCredit", value)) }
    /// `IncludeDiscount`. Specifies whether a budget includes discounts.
    pub fn include_discount(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeDiscount", value)) }
    /// `IncludeOtherSubscription`. Specifies whether a budget includes non-RI subscription costs.
    pub fn include_other_subscription(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeOtherSubscription", value)) }
    /// `IncludeRecurring`. Specifies whether a budget includes recurring fees such as monthly RI fees.
    pub fn include_recurring(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeRecurring", value)) }
    /// `IncludeRefund`. Specifies whether a budget includes refunds.
    pub fn include_refund(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeRefund", value)) }
    /// `IncludeSubscription`. Specifies whether a budget includes subscriptions.
    pub fn include_subscription(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeSubscription", value)) }
    /// `IncludeSupport`. Specifies whether a budget includes support subscription fees.
    pub fn include_support(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeSupport", value)) }
    /// `IncludeTax`. Specifies whether a budget includes taxes.
    pub fn include_tax(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeTax", value)) }
    /// `IncludeUpfront`. Specifies whether a budget includes upfront RI costs.
    pub fn include_upfront(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeUpfront", value)) }
    /// `UseAmortized`. Specifies whether a budget uses the amortized rate.
    pub fn use_amortized(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UseAmortized", value)) }
    /// `UseBlended`. Specifies whether a budget uses a blended rate.
    pub fn use_blended(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UseBlended", value)) }
}

impl fc::Property for CostTypes {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The definition is where you specify all of the type-specific parameters.
#[derive(Clone)]
pub struct Definition(cfn::Properties);

impl Definition {
    /// A new `Definition`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IamActionDefinition`. The AWS Identity and Access Management ( IAM ) action definition details.
    pub fn iam_action_definition(self, value: impl fc::IntoValue<IamActionDefinition>) -> Self { Self(self.0.with("IamActionDefinition", value)) }
    /// `ScpActionDefinition`. The service control policies (SCP) action definition details.
    pub fn scp_action_definition(self, value: impl fc::IntoValue<ScpActionDefinition>) -> Self { Self(self.0.with("ScpActionDefinition", value)) }
    /// `SsmActionDefinition`. The Amazon EC2 Systems Manager ( SSM ) action definition details.
    pub fn ssm_action_definition(self, value: impl fc::IntoValue<SsmActionDefinition>) -> Self { Self(self.0.with("SsmActionDefinition", value)) }
}

impl fc::Property for Definition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use Expression to filter in various Budgets APIs.
#[derive(Clone)]
pub struct Expression(cfn::Properties);

impl Expression {
    /// A new `Expression`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `And`. Return results that match both Dimension objects.
    pub fn and(self, value: impl fc::IntoValue<fc::List<Expression>>) -> Self { Self(self.0.with("And", value)) }
    /// `CostCategories`. The filter that's based on CostCategoryValues.
    pub fn cost_categories(self, value: impl fc::IntoValue<CostCategoryValues>) -> Self { Self(self.0.with("CostCategories", value)) }
    /// `Dimensions`. The specific Dimension to use for Expression.
    pub fn dimensions(self, value: impl fc::IntoValue<ExpressionDimensionValues>) -> Self { Self(self.0.with("Dimensions", value)) }
    /// `Not`. Return results that don't match a Dimension object.
    pub fn not(self, value: impl fc::IntoValue<Expression>) -> Self { Self(self.0.with("Not", value)) }
    /// `Or`. Return results that match either Dimension object.
    pub fn or(self, value: impl fc::IntoValue<fc::List<Expression>>) -> Self { Self(self.0.with("Or", value)) }
    /// `Tags`. The specific Tag to use for Expression.
    pub fn tags(self, value: impl fc::IntoValue<TagValues>) -> Self { Self(self.0.with("Tags", value)) }
}

impl fc::Property for Expression {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains the specifications for the filters to use for your request.
#[derive(Clone)]
pub struct ExpressionDimensionValues(cfn::Properties);

impl ExpressionDimensionValues {
    /// A new `ExpressionDimensionValues`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Key`. The name of the dimension that you want to filter on.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
    /// `MatchOptions`. The match options that you can use to filter your results. You can specify only one of
    /// these values in the array.
    pub fn match_options(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MatchOptions", value)) }
    /// `Values`. The metadata values you can specify to filter upon, so that the results all match at least one of
    /// the specified values.
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for ExpressionDimensionValues {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The parameters that define or describe the historical data that your auto-adjusting budget is based on.
#[derive(Clone)]
pub struct HistoricalOptions(cfn::Properties);

impl HistoricalOptions {
    /// A new `HistoricalOptions`.
    ///
    /// - `BudgetAdjustmentPeriod`. The number of budget periods included in the moving-average calculation that
    ///   determines your auto-adjusted budget amount.
    pub fn new(budget_adjustment_period: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("BudgetAdjustmentPeriod", budget_adjustment_period)) }
}

impl fc::Property for HistoricalOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The AWS Identity and Access Management ( IAM ) action definition details.
#[derive(Clone)]
pub struct IamActionDefinition(cfn::Properties);

impl IamActionDefinition {
    /// A new `IamActionDefinition`.
    ///
    /// - `PolicyArn`. The Amazon Resource Name (ARN) of the policy to be attached.
    pub fn new(policy_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PolicyArn", policy_arn)) }
    /// `Groups`. A list of groups to be attached. There must be at least one group.
    pub fn groups(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Groups", value)) }
    /// `Roles`. A list of roles to be attached. There must be at least one role.
    pub fn roles(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Roles", value)) }
    /// `Users`. A list of users to be attached. There must be at least one user.
    pub fn users(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Users", value)) }
}

impl fc::Property for IamActionDefinition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A notification that's associated with a budget. A budget can have up to ten notifications.
#[derive(Clone)]
pub struct Notification(cfn::Properties);

impl Notification {
    /// A new `Notification`.
    ///
    /// - `ComparisonOperator`. The comparison that's used for this notification.
    /// - `NotificationType`. Specifies whether the notification is for how much you have spent ( `ACTUAL` ) or for
    ///   how much that you're forecasted to spend ( `FORECASTED` ).
    /// - `Threshold`. The threshold that's associated with a notification. Thresholds are always a percentage, and
    ///   many customers find value being alerted between 50% - 200% of the budgeted amount. The maximum limit for
    ///   your threshold is 1,000,000% above the budgeted amount.
    pub fn new(
        comparison_operator: impl fc::IntoValue<String>,
        notification_type: impl fc::IntoValue<String>,
        threshold: impl fc::IntoValue<f64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ComparisonOperator", comparison_operator)
            .with("NotificationType", notification_type)
            .with("Threshold", threshold)
        )
    }
    /// `ThresholdType`. The type of threshold for a notification. For `ABSOLUTE_VALUE` thresholds, AWS notifies
    /// you when you go over or are forecasted to go over your total cost threshold. For `PERCENTAGE` thresholds,
    /// AWS notifies you when you go over or are forecasted to go over a certain percentage of your forecasted
    /// spend.
    pub fn threshold_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ThresholdType", value)) }
}

impl fc::Property for Notification {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A notification with subscribers. A notification can have one SNS subscriber and up to 10 email subscribers, for
/// a total of 11 subscribers.
#[derive(Clone)]
pub struct NotificationWithSubscribers(cfn::Properties);

impl NotificationWithSubscribers {
    /// A new `NotificationWithSubscribers`.
    ///
    /// - `Notification`. The notification that's associated with a budget.
    /// - `Subscribers`. A list of subscribers who are subscribed to this notification.
    pub fn new(
        notification: impl fc::IntoValue<Notification>,
        subscribers: impl fc::IntoValue<fc::List<BudgetSubscriber>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Notification", notification)
            .with("Subscribers", subscribers)
        )
    }
}

impl fc::Property for NotificationWithSubscribers {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The service control policies (SCP) action definition details.
#[derive(Clone)]
pub struct ScpActionDefinition(cfn::Properties);

impl ScpActionDefinition {
    /// A new `ScpActionDefinition`.
    ///
    /// - `PolicyId`. The policy ID attached.
    /// - `TargetIds`. A list of target IDs.
    pub fn new(
        policy_id: impl fc::IntoValue<String>,
        target_ids: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("PolicyId", policy_id)
            .with("TargetIds", target_ids)
        )
    }
}

impl fc::Property for ScpActionDefinition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The amount of cost or usage that's measured for a budget.
#[derive(Clone)]
pub struct Spend(cfn::Properties);

impl Spend {
    /// A new `Spend`.
    ///
    /// - `Amount`. The cost or usage amount that's associated with a budget forecast, actual spend, or budget
    ///   threshold.
    /// - `Unit`. The unit of measurement that's used for the budget forecast, actual spend, or budget threshold.
    pub fn new(amount: impl fc::IntoValue<f64>, unit: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Amount", amount).with("Unit", unit)) }
}

impl fc::Property for Spend {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Amazon EC2 Systems Manager ( SSM ) action definition details.
#[derive(Clone)]
pub struct SsmActionDefinition(cfn::Properties);

impl SsmActionDefinition {
    /// A value of `Subtype`.
    pub const SUBTYPE_STOP_EC2_INSTANCES: &'static str = "STOP_EC2_INSTANCES";
    /// A value of `Subtype`.
    pub const SUBTYPE_STOP_RDS_INSTANCES: &'static str = "STOP_RDS_INSTANCES";
    /// A new `SsmActionDefinition`.
    ///
    /// - `InstanceIds`. The EC2 and RDS instance IDs.
    /// - `Region`. The Region to run the ( SSM ) document.
    /// - `Subtype`. The action subType.
    pub fn new(
        instance_ids: impl fc::IntoValue<fc::List<String>>,
        region: impl fc::IntoValue<String>,
        subtype: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("InstanceIds", instance_ids)
            .with("Region", region)
            .with("Subtype", subtype)
        )
    }
}

impl fc::Property for SsmActionDefinition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The values that are available for a tag.
#[derive(Clone)]
pub struct TagValues(cfn::Properties);

impl TagValues {
    /// A new `TagValues`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Key`. The key for the tag.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
    /// `MatchOptions`. The match options that you can use to filter your results.
    pub fn match_options(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("MatchOptions", value)) }
    /// `Values`. The specific value of the tag.
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for TagValues {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The period of time that is covered by a budget. The period has a start date and an end date. The start date
/// must come before the end date. There are no restrictions on the end date.
#[derive(Clone)]
pub struct TimePeriod(cfn::Properties);

impl TimePeriod {
    /// A new `TimePeriod`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `End`. The end date for a budget. If you didn't specify an end date, AWS set your end date to `06/15/87
    /// 00:00 UTC`. The defaults are the same for the Billing and Cost Management console and the API.
    pub fn end(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("End", value)) }
    /// `Start`. The start date for a budget. If you created your budget and didn't specify a start date, the start
    /// date defaults to the start of the chosen time period (MONTHLY, QUARTERLY, or ANNUALLY). For example, if you
    /// create your budget on January 24, 2019, choose `MONTHLY`, and don't set a start date, the start date
    /// defaults to `01/01/19 00:00 UTC`.
    pub fn start(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Start", value)) }
}

impl fc::Property for TimePeriod {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
