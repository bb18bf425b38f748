// Written by `fineract-codegen`; do not edit.

// Name it with `#[rustfmt::skip] mod shop_example_org_v1;`: its lines are as long as they are.

#![allow(dead_code, unreachable_pub)]
#![allow(clippy::doc_markdown, clippy::doc_lazy_continuation, clippy::new_without_default)]
#![allow(clippy::should_implement_trait, clippy::wrong_self_convention)]

//! Objects of `shop.example.org/v1`.

use fineract_kube::generated::{Dict, IntOrString, IntoKnown, Json, List, Map, Object, ObjectRef, with};

/// The fields of a `Map`.
#[derive(Clone)]
pub struct MapType(Object);

impl MapType {
    /// A `Map` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Sets `data`.
    pub fn data(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(self.0.with("data", value.into_known()))
    }
}

/// What a program holds of the `Map` that it added.
pub type MapTypeRef = ObjectRef<MapType>;

fineract_kube::object!(MapType, "shop.example.org/v1", "Map");

/// An order of \[goods\] \<for\> a customer; see <https://example.org/orders>.
///
/// Its `spec` is what is wanted.
#[derive(Clone)]
pub struct Order(Object);

impl Order {
    /// An `Order` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<OrderSpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// What is wanted.
    pub fn spec(self, value: impl IntoKnown<OrderSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Order` that it added.
pub type OrderRef = ObjectRef<Order>;

fineract_kube::object!(Order, "shop.example.org/v1", "Order");

/// What is wanted.
#[derive(Clone)]
pub struct OrderSpec(Map);

impl OrderSpec {
    /// `low`, for [`priority`](Self::priority).
    pub const PRIORITY_LOW: &'static str = "low";
    /// `high`, for [`priority`](Self::priority).
    pub const PRIORITY_HIGH: &'static str = "high";

    /// An `OrderSpec` with its `customer` and `items`.
    pub fn new(customer: impl IntoKnown<String>, items: impl IntoKnown<List<OrderSpecItems>>) -> Self {
        Self(Map::default()).customer(customer).items(items)
    }

    /// Who wants it.
    pub fn customer(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "customer", value.into_known()))
    }

    /// Sets `extra`.
    pub fn extra(self, value: impl IntoKnown<Json>) -> Self {
        Self(with(self.0, "extra", value.into_known()))
    }

    /// Sets `items`.
    pub fn items(self, value: impl IntoKnown<List<OrderSpecItems>>) -> Self {
        Self(with(self.0, "items", value.into_known()))
    }

    /// Sets `labels`.
    pub fn labels(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "labels", value.into_known()))
    }

    /// Sets `limit`.
    pub fn limit(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "limit", value.into_known()))
    }

    /// How soon. One of `low`, `high`.
    pub fn priority(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "priority", value.into_known()))
    }

    /// Sets `ship`.
    pub fn ship(self, value: impl IntoKnown<OrderSpecShip>) -> Self {
        Self(with(self.0, "ship", value.into_known()))
    }

    /// Sets `shipTo`.
    pub fn ship_to(self, value: impl IntoKnown<OrderSpecShipTo2>) -> Self {
        Self(with(self.0, "shipTo", value.into_known()))
    }

    /// Sets `template`.
    pub fn template(self, value: impl IntoKnown<Json>) -> Self {
        Self(with(self.0, "template", value.into_known()))
    }

    /// Sets `tiers`.
    pub fn tiers(self, value: impl IntoKnown<Dict<List<i64>>>) -> Self {
        Self(with(self.0, "tiers", value.into_known()))
    }
}

/// The fields of an `OrderSpecItems`.
#[derive(Clone)]
pub struct OrderSpecItems(Map);

impl OrderSpecItems {
    /// An `OrderSpecItems` with its `sku` and `type`.
    pub fn new(sku: impl IntoKnown<String>, r#type: impl IntoKnown<String>) -> Self {
        Self(Map::default()).sku(sku).r#type(r#type)
    }

    /// Sets `default`.
    pub fn default(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "default", value.into_known()))
    }

    /// Sets `match`.
    pub fn r#match(self, value: impl IntoKnown<f64>) -> Self {
        Self(with(self.0, "match", value.into_known()))
    }

    /// Sets `port`.
    pub fn port(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "port", value.into_known()))
    }

    /// Sets `self`.
    pub fn self_(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "self", value.into_known()))
    }

    /// Sets `sku`.
    pub fn sku(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "sku", value.into_known()))
    }

    /// Sets `type`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// The fields of an `OrderSpecShip`.
#[derive(Clone)]
pub struct OrderSpecShip(Map);

impl OrderSpecShip {
    /// An `OrderSpecShip`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Sets `to`.
    pub fn to(self, value: impl IntoKnown<OrderSpecShipTo>) -> Self {
        Self(with(self.0, "to", value.into_known()))
    }
}

/// The fields of an `OrderSpecShipTo`.
#[derive(Clone)]
pub struct OrderSpecShipTo(Map);

impl OrderSpecShipTo {
    /// An `OrderSpecShipTo`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Sets `city`.
    pub fn city(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "city", value.into_known()))
    }
}

/// The fields of an `OrderSpecShipTo2`.
#[derive(Clone)]
pub struct OrderSpecShipTo2(Map);

impl OrderSpecShipTo2 {
    /// An `OrderSpecShipTo2`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Sets `country`.
    pub fn country(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "country", value.into_known()))
    }
}

fineract_kube::properties! {
    OrderSpec,
    OrderSpecItems,
    OrderSpecShip,
    OrderSpecShipTo,
    OrderSpecShipTo2,
}
