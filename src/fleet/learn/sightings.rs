//! What the past saw happen to the packages of one release.
//!
//! Packages have no identity across releases but their name, and a name may stand for many packages
//! at once (one per distribution, one per build). So a package is followed by where it is: it is
//! the package of its name in the images that have it. It changed in a past transition if, in at
//! least half of those images that had its name before and after, the packages of that name were
//! others after than before, or were the same but had been taken up or dropped by another image:
//! then one of the images that share it may need another layer. Names that appear or disappear are
//! no change of what exists.
//!
//! Time O(Σ closure sizes) per transition and release looked at.

use super::super::{Fleet, PackageId, Release};
use super::sources::{SourceId, Sources, sources};
use rustc_hash::{FxHashMap, FxHashSet};
use typed_index_collections::TiVec;

/// What one image has of each package name.
type Contents<'a> = FxHashMap<&'a str, Vec<&'a str>>;

/// By image, what it has.
type Images<'a> = FxHashMap<&'a str, Contents<'a>>;

/// By image and package name: did the packages of that name change, or the images that have them?
pub(super) struct Transition<'a>(FxHashMap<&'a str, FxHashMap<&'a str, bool>>);

impl<'a> Transition<'a> {
    /// What changed from `before` to `after`.
    pub(super) fn new(previous: &'a Release, after: &'a Release) -> Transition<'a> {
        let (old, new) = (contents(&previous.fleet), contents(&after.fleet));
        let moved = moved(&old, &new);
        let changes = |(image, had): (&'a str, Contents<'a>)| {
            let has = new.get(image)?;
            let changed = |(name, ids): (&'a str, Vec<&str>)| {
                let is_moved = || ids.iter().any(|id| moved.contains(id));
                Some((name, *has.get(name)? != ids || is_moved()))
            };
            Some((image, had.into_iter().filter_map(changed).collect()))
        };
        Transition(old.into_iter().filter_map(changes).collect())
    }
}

/// The packages that some image took up or dropped while another one kept them; of images that are
/// there before and after.
fn moved<'a>(old: &Images<'a>, new: &Images<'a>) -> FxHashSet<&'a str> {
    let both = || old.iter().filter_map(|(image, had)| Some((had, new.get(image)?)));
    let (mut kept, mut moved): (FxHashSet<&str>, FxHashSet<&str>) = Default::default();
    for (had, has) in both() {
        let ids = |contents: &Contents<'a>| -> FxHashSet<&'a str> {
            contents.values().flatten().copied().collect()
        };
        let (had, has) = (ids(had), ids(has));
        kept.extend(had.intersection(&has));
        moved.extend(had.symmetric_difference(&has));
    }
    moved.retain(|id| kept.contains(id));
    moved
}

/// Every image's packages by name; the ids of one name are sorted, as closures are.
fn contents(fleet: &Fleet) -> Images<'_> {
    let mut images: Images<'_> = FxHashMap::default();
    for (id, image) in fleet.images().iter_enumerated() {
        let names = images.entry(&image.name).or_default();
        for &package in fleet.closure(id) {
            let package = &fleet.packages()[package];
            names.entry(&package.name).or_default().push(&package.id);
        }
    }
    images
}

/// A transition as the packages of a release saw it.
pub(super) struct Sighting {
    /// Did the package change? `None` where it was not there to be seen.
    pub packages: TiVec<PackageId, Option<bool>>,
    /// Which share of a source's packages changed, of those that were seen.
    pub sources: TiVec<SourceId, Option<f64>>,
}

impl Sighting {
    /// What was seen of `packages`, and so of `sources`.
    pub(super) fn new(packages: TiVec<PackageId, Option<bool>>, sources: &Sources<'_>) -> Sighting {
        let share = |(_, members): &(&str, Vec<PackageId>)| {
            let seen: Vec<bool> = members.iter().filter_map(|&p| packages[p]).collect();
            let changed = seen.iter().filter(|&&changed| changed).count();
            (!seen.is_empty()).then(|| changed as f64 / seen.len() as f64)
        };
        let sources = sources.iter().map(share).collect();
        Sighting { packages, sources }
    }
}

/// A release and what transitions did to its packages.
pub(super) struct Sightings<'a> {
    /// Its sources.
    pub sources: Sources<'a>,
    /// One per transition looked at, oldest first.
    pub transitions: Vec<Sighting>,
}

impl<'a> Sightings<'a> {
    /// What `transitions` did to the packages of `fleet`.
    pub(super) fn new(fleet: &'a Fleet, transitions: &[Transition<'_>]) -> Sightings<'a> {
        let users = fleet.image_lists();
        let sources = sources(fleet);
        let see = |transition: &Transition<'_>| {
            let mut packages: TiVec<PackageId, Option<bool>> = vec![None; users.len()].into();
            for (id, images) in users.iter_enumerated() {
                let name = fleet.packages()[id].name.as_str();
                let votes = images.iter().filter_map(|&image| {
                    transition.0.get(fleet.images()[image].name.as_str())?.get(name)
                });
                let (seen, changed) =
                    votes.fold((0, 0), |(n, k), &vote| (n + 1usize, k + usize::from(vote)));
                packages[id] = (seen > 0).then_some(2 * changed >= seen);
            }
            Sighting::new(packages, &sources)
        };
        let transitions = transitions.iter().map(see).collect();
        Sightings { sources, transitions }
    }
}
