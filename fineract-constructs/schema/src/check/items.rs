//! Lists: their items, how many there are, and that they differ.

use std::borrow::Cow;

use fineract_core::Doc;

use super::value::{has_unknown_length, scalar, shown};
use super::{Step, Walk};
use crate::schema::Keyword;

impl<'w> Walk<'w> {
    pub(super) fn list(&mut self, keyword: &'w Keyword, items: &'w [Doc]) {
        match keyword {
            Keyword::Items(schema) => {
                for (i, item) in items.iter().enumerate() {
                    self.below(Step::Index(i), schema, item);
                }
            }
            Keyword::PrefixItems(schemas) => {
                for (i, (schema, item)) in schemas.iter().zip(items).enumerate() {
                    self.below(Step::Index(i), schema, item);
                }
            }
            Keyword::ItemCount { min, max } if !has_unknown_length(items) => {
                self.count("item", items.len(), *min, *max);
            }
            Keyword::UniqueItems => {
                let twice = items.iter().enumerate().find(|(i, item)| items[..*i].contains(item));
                if let Some((i, item)) = twice {
                    let message = format!("{} is in the list twice", shown(item));
                    self.report_at(Step::Index(i), message);
                }
            }
            Keyword::MaxUniqueItems(max) => {
                let different =
                    items.iter().enumerate().filter(|(i, item)| !items[..*i].contains(item)).count();
                self.count("different item", different, 0, *max);
            }
            Keyword::UniqueKeys(keys) => self.unique_keys(keys, items),
            Keyword::Contains(schema) => {
                let fits: Vec<_> = items.iter().map(|item| self.fit(schema, item)).collect();
                if fits.iter().all(|fit| fit.fails && !fit.undecided) {
                    self.report("no item is as one must be");
                }
            }
            _ => {}
        }
    }

    pub(super) fn unique_keys(&mut self, keys: &[String], items: &'w [Doc]) {
        let of = |item: &'w Doc| -> Option<Vec<Cow<'w, str>>> {
            keys.iter().map(|key| scalar(item.as_map()?.get(key.as_str())?)).collect()
        };
        let all: Vec<_> = items.iter().map(of).collect();
        for (i, item) in all.iter().enumerate() {
            if let Some(key) = item.as_ref().filter(|_| all[..i].contains(item)) {
                let message =
                    format!("another item has the same `{}`: `{}`", keys.join("`, `"), key.join("`, `"));
                self.report_at(Step::Index(i), message);
            }
        }
    }
}
