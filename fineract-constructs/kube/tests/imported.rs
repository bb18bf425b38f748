//! What `import` writes is typed as the library's own objects are.

#[path = "imported/shop_example_org_v1.rs"]
#[rustfmt::skip]
mod shop;

use fineract_core::{App, Doc};
use fineract_kube::KubeObject;

#[test]
fn an_imported_kind_is_an_object() {
    let item = shop::OrderSpecItems::new("a-1", "book").default(true).r#match(0.5).self_("x").port("http");
    let spec = shop::OrderSpec::new("ada", [item])
        .priority(shop::OrderSpec::PRIORITY_HIGH)
        .limit(3)
        .tiers([("gold", vec![1, 2])])
        .extra(Doc::map([("anything", 1)]))
        .ship(shop::OrderSpecShip::new().to(shop::OrderSpecShipTo::new().city("Bonn")))
        .ship_to(shop::OrderSpecShipTo2::new().country("DE"));
    let mut app = App::new();
    let order = app.root().add("order", shop::Order::new("first", spec).namespace("shop"));
    let (tree, _) = app.into_parts();
    let leaf = tree[order.node()].as_leaf().expect("a leaf");
    assert_eq!(leaf.ty, "shop.example.org/v1/Order");
    let items = leaf.body.at(&["spec", "items"]).and_then(Doc::as_list).expect("items");
    let expected = [("sku", Doc::from("a-1")), ("type", "book".into()), ("default", true.into())];
    let rest = [("match", Doc::Float(0.5)), ("self", "x".into()), ("port", "http".into())];
    assert_eq!(items, [Doc::map(expected.into_iter().chain(rest))]);
}

#[test]
fn a_kind_may_be_called_as_the_library_calls_something() {
    let map = shop::MapType::new("one").data([("a", "b")]).manifest();
    assert_eq!(map.at(&["kind"]).and_then(Doc::as_str), Some("Map"));
}
