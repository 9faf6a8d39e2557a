//! A smaller fleet, whose plans are the plans of a fleet that keep to its rules.
//!
//! *Exact* and *isolated* layers become base layers of the images that must have them: they count
//! against the cap, and what they hold is not placed again. What an image keeps *together* becomes
//! one package, which stands for just these; images that need different parts of a group have
//! different ones, for no layer can serve both. So layers of the small fleet are layers of the
//! whole one and the other way round, and they cost the same except for those laid down, which
//! every plan has: an optimum stays one, and a bound is one once their cost is added. What is left
//! out has left the closures already. Rules about sizes, and about packages that are to be apart,
//! are rules of the small fleet too. Proofs are in `models/rules.md`.

use crate::cost::CostModel;
use crate::fleet::{
    Demand, Fleet, FleetError, Image, ImageId, Package, PackageId, Packages, Parts, Rule, Update,
};
use crate::plan::{Content, Layer, Plan, PlanOptions, Previous, Proof};
use crate::units::{Bytes, Cost};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use typed_index_collections::TiVec;

/// Joins the ids of packages kept together: no id holds it, and it is less than all that ids hold,
/// so that the joined id comes right after its first.
const JOINT: &str = "\n";

/// A fleet without the layers that its rules lay down, and the way back.
#[derive(Debug, Clone)]
pub struct Reduced<'a> {
    whole: Cow<'a, Fleet>,
    /// The small fleet and what its packages stand for; `None` if it is the whole one.
    small: Option<(Fleet, Atoms)>,
    /// The layers laid down, in packages of the whole fleet.
    laid_down: Vec<Content>,
}

impl<'a> Reduced<'a> {
    /// Of `fleet`. Time O(Σ |C(i)| · rules).
    ///
    /// # Errors
    /// [`FleetError::Overflow`] if bytes do not add up once packages are united.
    pub fn new(fleet: Cow<'a, Fleet>) -> Result<Reduced<'a>, FleetError> {
        let lays_down = |rule: &Rule| {
            matches!(rule.demand, Demand::Exact(_) | Demand::Isolate(_) | Demand::Together(_))
        };
        if !fleet.rules().iter().any(lays_down) {
            return Ok(Reduced { whole: fleet, small: None, laid_down: Vec::new() });
        }
        let whole = fleet;
        let fleet = whole.as_ref();
        let mut layers: BTreeMap<Vec<PackageId>, Vec<ImageId>> = BTreeMap::new();
        let mut own: TiVec<ImageId, Vec<Vec<PackageId>>> = TiVec::new();
        let mut units: TiVec<ImageId, Vec<Vec<PackageId>>> = TiVec::new();
        for image in fleet.images().keys() {
            let laid_down = laid_down(fleet, image);
            let gone: BTreeSet<PackageId> = laid_down.iter().flatten().copied().collect();
            let left = fleet.closure(image).iter().filter(|package| !gone.contains(package));
            units.push(united(fleet, left.copied().collect()));
            for layer in &laid_down {
                layers.entry(layer.clone()).or_default().push(image);
            }
            own.push(laid_down.into_iter().collect());
        }
        let atoms = Atoms::new(fleet, &units);
        let small = atoms.fleet(fleet, &units, &own)?;
        let content = |(packages, images)| Content { packages, images };
        let laid_down = layers.into_iter().map(content).collect();
        Ok(Reduced { small: Some((small, atoms)), whole, laid_down })
    }

    /// The fleet to plan.
    pub fn fleet(&self) -> &Fleet {
        self.small.as_ref().map_or(&self.whole, |(fleet, _)| fleet)
    }

    /// The fleet that it was made of.
    pub fn whole(&self) -> &Fleet {
        &self.whole
    }

    /// Is it the whole fleet?
    pub fn is_whole(&self) -> bool {
        self.small.is_none()
    }

    /// What the layers that rules lay down cost, at the prices of `model` for the whole fleet.
    pub fn cost(&self, model: &CostModel) -> Cost {
        let cost = |layer: &Content| model.layer(&layer.packages, &layer.images).cost;
        self.laid_down.iter().map(cost).sum()
    }

    /// The layers of the whole fleet for `contents` of the small one.
    pub fn expand(&self, contents: Vec<Content>) -> Vec<Content> {
        let whole = |content: Content| Content {
            packages: self.expand_layer(&content.packages),
            images: content.images,
        };
        contents.into_iter().map(whole).chain(self.laid_down.iter().cloned()).collect()
    }

    /// The packages of the whole fleet that those of a layer of the small one stand for.
    pub fn expand_layer(&self, packages: &[PackageId]) -> Vec<PackageId> {
        match &self.small {
            Some((_, atoms)) => {
                let members = |&package: &PackageId| atoms.members[package].iter().copied();
                packages.iter().flat_map(members).collect()
            }
            None => packages.to_vec(),
        }
    }

    /// What the layers that rules lay down ship beyond `previous`, at the prices of `options`.
    ///
    /// # Errors
    /// Costs that overflow.
    pub fn shipping(&self, options: &PlanOptions, previous: &Previous) -> Result<Cost, FleetError> {
        let (contents, none) = (self.laid_down.clone(), Proof::of_heuristic(""));
        let plan = Plan::assemble(&self.whole, options.clone(), contents, &none)?;
        Ok(plan.shipping(&self.whole, previous).cost)
    }

    /// Layers of the whole fleet in packages of the small one, except for those that rules lay down
    /// and those that no plan by the rules has.
    pub(crate) fn reduce<'b>(&self, layers: impl IntoIterator<Item = &'b Layer>) -> Vec<Layer> {
        layers.into_iter().filter_map(|layer| self.reduce_layer(layer)).collect()
    }

    fn reduce_layer(&self, layer: &Layer) -> Option<Layer> {
        let Some((small, atoms)) = &self.small else { return Some(layer.clone()) };
        let packages = layer.packages_in(&self.whole);
        let is_laid_down = |laid_down: &Content| laid_down.packages == packages;
        if packages.len() < layer.packages.len() || self.laid_down.iter().any(is_laid_down) {
            return None;
        }
        let units = united(&self.whole, packages);
        let units: Option<Vec<PackageId>> =
            units.iter().map(|unit| atoms.by_members.get(unit).copied()).collect();
        let ids = sorted(units?).into_iter().map(|unit| small.packages()[unit].id.clone());
        Some(Layer { packages: ids.collect(), ..layer.clone() })
    }

    /// `previous` in packages of the small fleet: what of it the registry can be asked for.
    pub(crate) fn reduce_previous<'b>(&self, previous: &'b Previous) -> Cow<'b, Previous> {
        let Some((small, _)) = &self.small else { return Cow::Borrowed(previous) };
        let size = |package: &Package| (package.id.clone(), package.bytes);
        let sizes = small.packages().iter().map(size).collect();
        Cow::Owned(previous.with_layers(self.reduce(previous.unchanged_layers(&self.whole)), sizes))
    }

    /// For each package of the whole fleet those of the small one that are named after it: itself,
    /// and units of which it is the largest.
    pub(crate) fn named_after(&self) -> TiVec<PackageId, Vec<PackageId>> {
        let Some((_, atoms)) = &self.small else {
            return self.whole.packages().keys().map(|package| vec![package]).collect();
        };
        let mut named: TiVec<PackageId, Vec<PackageId>> =
            vec![Vec::new(); self.whole.packages().len()].into();
        for (package, members) in atoms.members.iter_enumerated() {
            named[leader(&self.whole, members)].push(package);
        }
        named
    }
}

/// The layers that rules lay down for `image`, each sorted.
fn laid_down(fleet: &Fleet, image: ImageId) -> BTreeSet<Vec<PackageId>> {
    let closure = fleet.closure(image);
    let has = |package: &&PackageId| closure.binary_search(package).is_ok();
    let mut layers = BTreeSet::new();
    for rule in fleet.rules() {
        match &rule.demand {
            Demand::Exact(Packages { members, .. })
                if !members.is_empty() && members.iter().all(|package| has(&package)) =>
            {
                layers.insert(members.clone());
            }
            Demand::Isolate(chosen) => {
                layers.extend(chosen.members.iter().filter(has).map(|&package| vec![package]));
            }
            _ => {}
        }
    }
    layers
}

/// The packages `left`, sorted, as units that are kept together where there is nothing else, in the
/// order of their first packages.
fn united(fleet: &Fleet, left: Vec<PackageId>) -> Vec<Vec<PackageId>> {
    let mut unit: Vec<usize> = (0..left.len()).collect();
    for rule in fleet.rules() {
        let Demand::Together(chosen) = &rule.demand else { continue };
        let places = chosen.members.iter().filter_map(|package| left.binary_search(package).ok());
        let joined: BTreeSet<usize> = places.map(|place| unit[place]).collect();
        if let Some(&first) = joined.first() {
            unit.iter_mut().filter(|unit| joined.contains(unit)).for_each(|unit| *unit = first);
        }
    }
    let mut units: BTreeMap<usize, Vec<PackageId>> = BTreeMap::new();
    for (place, &package) in left.iter().enumerate() {
        units.entry(unit[place]).or_default().push(package);
    }
    units.into_values().collect()
}

/// The largest of `packages`, which are sorted: it lends its name to all.
fn leader(fleet: &Fleet, packages: &[PackageId]) -> PackageId {
    let size = |package: PackageId| fleet.packages()[package].bytes;
    let largest = packages.iter().copied().min_by_key(|&package| (Reverse(size(package)), package));
    largest.unwrap_or(PackageId(0))
}

/// The packages of the small fleet: all of the whole one, and one for each unit of several.
#[derive(Debug, Clone)]
struct Atoms {
    members: TiVec<PackageId, Vec<PackageId>>,
    ids: TiVec<PackageId, String>,
    by_members: FxHashMap<Vec<PackageId>, PackageId>,
}

impl Atoms {
    fn new(fleet: &Fleet, units: &TiVec<ImageId, Vec<Vec<PackageId>>>) -> Atoms {
        let alone = fleet.packages().keys().map(|package| vec![package]);
        let several = units.iter().flatten().filter(|unit| unit.len() > 1).cloned();
        let all: BTreeSet<Vec<PackageId>> = alone.chain(several).collect();
        let joined = |members: &Vec<PackageId>| {
            let ids = members.iter().map(|&package| fleet.packages()[package].id.as_str());
            ids.collect::<Vec<_>>().join(JOINT)
        };
        let mut all: Vec<(String, Vec<PackageId>)> =
            all.into_iter().map(|members| (joined(&members), members)).collect();
        all.sort_unstable();
        let (ids, members): (Vec<_>, Vec<_>) = all.into_iter().unzip();
        let members: TiVec<PackageId, Vec<PackageId>> = members.into();
        let place = |(id, members): (PackageId, &Vec<PackageId>)| (members.clone(), id);
        let by_members = members.iter_enumerated().map(place).collect();
        Atoms { members, ids: ids.into(), by_members }
    }

    fn fleet(
        &self,
        whole: &Fleet,
        units: &TiVec<ImageId, Vec<Vec<PackageId>>>,
        laid_down: &TiVec<ImageId, Vec<Vec<PackageId>>>,
    ) -> Result<Fleet, FleetError> {
        let alone: TiVec<PackageId, PackageId> =
            whole.packages().keys().map(|package| self.by_members[&vec![package]]).collect();
        let mut holders: TiVec<PackageId, Vec<PackageId>> =
            vec![Vec::new(); whole.packages().len()].into();
        for (id, members) in self.members.iter_enumerated() {
            members.iter().for_each(|&member| holders[member].push(id));
        }
        let all = |packages: &[PackageId]| -> Vec<PackageId> {
            packages.iter().flat_map(|&package| holders[package].iter().copied()).collect()
        };
        let closures: TiVec<ImageId, Vec<PackageId>> = units
            .iter()
            .map(|units| sorted(units.iter().map(|unit| self.by_members[unit])))
            .collect();
        let images = whole.images().iter_enumerated().map(|(image, entry)| {
            let asked = |&root: &PackageId| {
                let held = holders[root].iter().copied();
                let mut held = held.filter(|atom| closures[image].binary_search(atom).is_ok());
                held.next().unwrap_or(alone[root])
            };
            let fixed = entry.base.iter().chain(&laid_down[image]);
            let fixed = fixed.map(|layer| sorted(layer.iter().map(|&package| alone[package])));
            Image {
                roots: sorted(entry.roots.iter().map(asked)),
                base: fixed.collect(),
                ..entry.clone()
            }
        });
        let updates = whole.updates().iter().map(|update| Update {
            packages: sorted(all(&update.packages)),
            touched: sorted(all(&update.touched)),
            ..update.clone()
        });
        let images: TiVec<ImageId, Image> = images.collect();
        let fixed = images.iter().flat_map(|image| &image.base).flatten();
        let placed: FxHashSet<PackageId> =
            closures.iter().flatten().chain(fixed).copied().collect();
        // What is nowhere by itself weighs nothing, or sums would grow by what units hold again.
        let package = |id| match self.package(whole, id, &all) {
            package if placed.contains(&id) => package,
            package => Package { bytes: Bytes(0), ..package },
        };
        let parts = Parts {
            packages: self.members.keys().map(package).collect(),
            images,
            updates: updates.collect(),
            rules: whole.rules().iter().filter_map(|rule| still_asked(rule, &all)).collect(),
            closures,
        };
        whole.with_parts(parts)
    }

    /// A package is what its leader is, with the bytes and the references of all.
    fn package(
        &self,
        whole: &Fleet,
        id: PackageId,
        all: &impl Fn(&[PackageId]) -> Vec<PackageId>,
    ) -> Package {
        let members = &self.members[id];
        let entries = || members.iter().map(|&member| &whole.packages()[member]);
        let leader = &whole.packages()[leader(whole, members)];
        let mut references = sorted(entries().flat_map(|entry| all(&entry.references)));
        references.retain(|&reference| reference != id);
        Package {
            id: self.ids[id].clone(),
            name: leader.name.clone(),
            source: leader.source.clone(),
            bytes: entries().map(|entry| entry.bytes).sum(),
            references,
        }
    }
}

/// What a rule still asks of the small fleet, of whose packages `all` tells those that stand for
/// any of some of the whole one.
fn still_asked(rule: &Rule, all: &impl Fn(&[PackageId]) -> Vec<PackageId>) -> Option<Rule> {
    let demand = match &rule.demand {
        Demand::Apart(chosen) => {
            Demand::Apart(Packages { members: sorted(all(&chosen.members)), ..chosen.clone() })
        }
        Demand::MaxSize(_) | Demand::MinSize(_) => rule.demand.clone(),
        Demand::Exact(_)
        | Demand::Isolate(_)
        | Demand::Together(_)
        | Demand::LeaveOut(_)
        | Demand::Order(..)
        | Demand::Layers(..) => return None,
    };
    Some(Rule { demand, ..rule.clone() })
}

fn sorted(packages: impl IntoIterator<Item = PackageId>) -> Vec<PackageId> {
    let mut packages: Vec<PackageId> = packages.into_iter().collect();
    packages.sort_unstable();
    packages.dedup();
    packages
}
