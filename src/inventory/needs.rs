//! From needs by name to references by id, for package managers whose packages ask for names.
//!
//! A need is met by the first of its alternatives that a package of the inventory has or provides;
//! of several packages that provide it, by the one with the least id. A need that nothing meets is
//! left out: what is installed is what there is, and distroless images leave packages out on
//! purpose.

use super::Item;
use std::collections::BTreeMap;

/// A package, with what it asks for and what else it answers to.
pub(super) struct Needing {
    /// The package; its references are still empty.
    pub item: Item,
    /// Names it answers to besides its own.
    pub provides: Vec<String>,
    /// What it needs: of each, one of the alternatives, the first one rather than the last.
    pub needs: Vec<Vec<String>>,
}

/// Where the sizes of packages come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sizes {
    /// The database says them: it is an error if it does not.
    Told,
    /// The files are measured: what the database says is of no matter.
    Measured,
}

/// A package whose files its package manager knows.
pub(super) struct Owned {
    /// The package.
    pub package: Needing,
    /// Its files: from the root of the image, of the conda prefix, or of the site-packages folder.
    pub files: Vec<String>,
}

/// The packages, with references to what meets their needs.
pub(super) fn resolve(mut packages: Vec<Needing>) -> Vec<Item> {
    packages.sort_by(|a, b| a.item.id.cmp(&b.item.id));
    let mut own: BTreeMap<&str, &str> = BTreeMap::new();
    let mut provided: BTreeMap<&str, &str> = BTreeMap::new();
    for Needing { item, provides, .. } in &packages {
        own.entry(&item.name).or_insert(&item.id);
        for name in provides {
            provided.entry(name).or_insert(&item.id);
        }
    }
    let find = |name: &String| own.get(name.as_str()).or_else(|| provided.get(name.as_str()));
    let met: Vec<Vec<String>> = (packages.iter())
        .map(|Needing { item, needs, .. }| {
            let met = needs.iter().filter_map(|alternatives| alternatives.iter().find_map(find));
            let mut met: Vec<String> =
                met.filter(|id| **id != item.id).map(|id| (*id).to_string()).collect();
            met.sort();
            met.dedup();
            met
        })
        .collect();
    let items = packages.into_iter().zip(met);
    items.map(|(needing, references)| Item { references, ..needing.item }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(id: &str, name: &str, provides: &[&str], needs: &[&[&str]]) -> Needing {
        let texts = |list: &[&str]| list.iter().map(|text| text.to_string()).collect();
        let item = Item {
            id: id.into(),
            name: name.into(),
            source: None,
            bytes: 1,
            references: Vec::new(),
        };
        let needs = needs.iter().map(|alternatives| texts(alternatives)).collect();
        Needing { item, provides: texts(provides), needs }
    }

    #[test]
    fn the_first_alternative_that_is_there_meets_a_need() {
        let items = resolve(vec![
            package("web=1", "web", &[], &[&["exim", "mta"], &["web"], &["nobody"]]),
            package("postfix=3", "postfix", &["mta"], &[]),
            package("mta=1", "mta", &[], &[]),
        ]);
        let web = items.iter().find(|item| item.name == "web").map(|item| &item.references);
        // A package of that very name comes before one that only provides it.
        assert_eq!(web, Some(&vec!["mta=1".to_string()]));
    }
}
