//! Which package of a release is which of the next.
//!
//! An id names one content, so packages of one id are the same. Among the rest those of one name
//! are the same thing in another version. Where several ids have one name, those go together that
//! most images share, then in the order of ids. Nobody has two partners. Time O(n log n), and for
//! names that several ids have the product of their numbers.

use super::Plan;
use crate::fleet::Fleet;
use rustc_hash::FxHashMap;
use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

/// What matching looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<'a> {
    /// The package's id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The names of the images that it is placed in, sorted.
    pub images: Vec<&'a str>,
}

impl Plan {
    /// All packages placed, sorted by id. Where the plan says no name the id is the name.
    pub fn placed(&self) -> Vec<Placed<'_>> {
        let mut images: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for layer in &self.layers {
            for package in &layer.packages {
                let users = images.entry(package).or_default();
                users.extend(layer.images.iter().map(String::as_str));
            }
        }
        images
            .into_iter()
            .map(|(id, mut images)| {
                images.sort_unstable();
                images.dedup();
                Placed { id, name: self.names.get(id).map_or(id, String::as_str), images }
            })
            .collect()
    }
}

/// All packages of `fleet`, in the order of their ids, with the images that have to place them.
pub fn needed(fleet: &Fleet) -> Vec<Placed<'_>> {
    let packages = fleet.packages().iter().zip(fleet.image_lists());
    packages
        .map(|(package, images)| Placed {
            id: &package.id,
            name: &package.name,
            images: images.into_iter().map(|at| fleet.images()[at].name.as_str()).collect(),
        })
        .collect()
}

/// For each package of `old` the position of its partner in `new`; both sorted by id.
pub fn matched(old: &[Placed<'_>], new: &[Placed<'_>]) -> Vec<Option<usize>> {
    let by_id: FxHashMap<&str, usize> =
        new.iter().enumerate().map(|(at, package)| (package.id, at)).collect();
    let mut partners: Vec<Option<usize>> =
        old.iter().map(|package| by_id.get(package.id).copied()).collect();
    let mut taken = vec![false; new.len()];
    partners.iter().flatten().for_each(|&at| taken[at] = true);
    // By name, the positions of those without a partner.
    let mut left: BTreeMap<&str, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (at, package) in old.iter().enumerate().filter(|(at, _)| partners[*at].is_none()) {
        left.entry(package.name).or_default().0.push(at);
    }
    for (at, package) in new.iter().enumerate().filter(|(at, _)| !taken[*at]) {
        left.entry(package.name).or_default().1.push(at);
    }
    for (previous, after) in left.into_values() {
        let mut pairs: Vec<(Reverse<usize>, usize, usize)> = (previous.iter())
            .flat_map(|&a| after.iter().map(move |&b| (a, b)))
            .map(|(a, b)| (Reverse(common(&old[a].images, &new[b].images)), a, b))
            .collect();
        pairs.sort_unstable();
        for (_, a, b) in pairs {
            if partners[a].is_none() && !taken[b] {
                partners[a] = Some(b);
                taken[b] = true;
            }
        }
    }
    partners
}

/// How many entries two sorted lists share.
fn common(a: &[&str], b: &[&str]) -> usize {
    let (mut at, mut other, mut shared) = (0, 0, 0);
    while at < a.len() && other < b.len() {
        match a[at].cmp(b[other]) {
            Ordering::Less => at += 1,
            Ordering::Greater => other += 1,
            Ordering::Equal => {
                shared += 1;
                at += 1;
                other += 1;
            }
        }
    }
    shared
}
