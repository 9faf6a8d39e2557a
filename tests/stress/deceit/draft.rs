//! What a certificate may speak of: groups of images, atoms, and all layers made of them.

use crate::cases::Case;
use crate::truth;
use layerplan::cost::CostModel;
use layerplan::fleet::{Fleet, ImageId, Overlap, PackageId};
use layerplan::plan::follow::shipping_cost;
use layerplan::testing::Dice;

/// A set of groups or of atoms, by position.
pub type Mask = usize;

/// A layer.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub atoms: Mask,
    pub groups: Mask,
    /// What it costs with what it ships.
    pub cost: i128,
    /// What it would cost if the previous plan did not have its content.
    pub as_new: i128,
    /// Does the previous plan have a layer of just its packages, by id at least?
    pub known: bool,
}

/// Groups, atoms and layers.
pub struct Draft {
    pub groups: Vec<Vec<ImageId>>,
    pub atoms: Vec<Vec<PackageId>>,
    /// By atom: the groups that need it.
    pub needed: Vec<Mask>,
    /// By group.
    pub caps: Vec<usize>,
    pub overlap: Overlap,
    pub columns: Vec<Column>,
    /// Are groups and atoms what a certificate may have?
    pub honest: bool,
}

/// Positions in a mask.
pub fn members(mask: Mask) -> impl Iterator<Item = usize> {
    (0..usize::BITS as usize).filter(move |at| mask >> at & 1 == 1)
}

/// How often of a hundred times two that may be one are.
const UNITED: usize = 50;

/// How often of a hundred times two are one that must not be.
const FALSELY: usize = 12;

impl Draft {
    /// A random one for a case.
    pub fn new(dice: &mut Dice, case: &Case) -> Draft {
        let fleet = &case.fleet;
        let options = case.effective();
        let model = CostModel::new(fleet, options.prices).expect("costs that fit");
        let images = fleet.images().keys().filter(|&image| !fleet.closure(image).is_empty());
        let kin = Kin { fleet, case, model: &model };
        let mut honest = true;
        let groups = united(dice, images, &mut honest, |a, b| kin.are_twins(a, b));
        let lists = fleet.image_lists();
        let placed = fleet.packages().keys().filter(|&package| !lists[package].is_empty());
        let atoms = united(dice, placed, &mut honest, |a, b| kin.are_one_atom(a, b));
        let needs = |atom: &Vec<PackageId>| {
            let of =
                |group: &Vec<ImageId>| group.iter().any(|image| lists[atom[0]].contains(image));
            (0..groups.len()).filter(|&at| of(&groups[at])).map(|at| 1 << at).sum()
        };
        let needed: Vec<Mask> = atoms.iter().map(needs).collect();
        let cap = |&image: &ImageId| fleet.cap(image, options.max_layers).unwrap_or(0);
        let caps = groups.iter().map(|group| group.iter().map(cap).min().unwrap_or(0)).collect();
        let columns = columns(case, &model, &groups, &atoms, &needed);
        Draft { caps, needed, overlap: options.overlap, columns, honest, groups, atoms }
    }

    /// How often `copies` counts a layer for an atom that it holds, which is the only one of all
    /// that need it if `single` says so; `None` if it may not be.
    pub fn times(&self, column: &Column, atom: usize, single: Option<bool>) -> Option<i128> {
        match (single, column.groups == self.needed[atom]) {
            (None, true) => Some(2),
            (None, false) | (Some(false), _) | (Some(true), true) => Some(1),
            (Some(true), false) => None,
        }
    }
}

/// What makes images twins, and packages an atom.
struct Kin<'a> {
    fleet: &'a Fleet,
    case: &'a Case,
    model: &'a CostModel,
}

impl Kin<'_> {
    fn are_twins(&self, one: ImageId, other: ImageId) -> bool {
        let prices = self.model.prices();
        let cap = |image| self.fleet.cap(image, self.case.effective().max_layers).ok();
        let used = prices.pull.0 > 0 || prices.layer.0 > 0;
        self.fleet.closure(one) == self.fleet.closure(other)
            && (!used || cap(one) == cap(other))
            && (prices.pull.0 == 0 || self.had(one) == self.had(other))
    }

    /// The layers before that `image` had.
    fn had(&self, image: ImageId) -> Vec<bool> {
        let name = &self.fleet.images()[image].name;
        let layers = self.case.before.iter().flat_map(|before| &before.plan().layers);
        layers.map(|layer| layer.images.contains(name)).collect()
    }

    fn are_one_atom(&self, one: PackageId, other: PackageId) -> bool {
        let lists = self.fleet.image_lists();
        let touching = |package| match self.model.churn_matters() {
            true => self.model.touching(package),
            false => &[],
        };
        lists[one] == lists[other]
            && touching(one) == touching(other)
            && self.within(one) == self.within(other)
    }

    /// The layers before that hold `package`.
    fn within(&self, package: PackageId) -> Vec<bool> {
        let id = &self.fleet.packages()[package].id;
        let layers = self.case.before.iter().flat_map(|before| &before.plan().layers);
        layers.map(|layer| layer.packages.contains(id)).collect()
    }
}

/// Those that `may` be one by and by united at random, and sometimes two that may not.
fn united<T: Copy>(
    dice: &mut Dice,
    all: impl Iterator<Item = T>,
    honest: &mut bool,
    may: impl Fn(T, T) -> bool,
) -> Vec<Vec<T>> {
    let mut sets: Vec<Vec<T>> = Vec::new();
    for one in all {
        let at = sets.iter().position(|set| may(set[0], one));
        match at.filter(|_| dice.percent(UNITED)) {
            Some(at) => sets[at].push(one),
            None => sets.push(vec![one]),
        }
    }
    if sets.len() > 1 && dice.percent(FALSELY) {
        let last = sets.pop().expect("several");
        *honest &= may(sets[0][0], last[0]);
        sets[0].extend(last);
    }
    sets
}

/// All layers that there can be.
fn columns(
    case: &Case,
    model: &CostModel,
    groups: &[Vec<ImageId>],
    atoms: &[Vec<PackageId>],
    needed: &[Mask],
) -> Vec<Column> {
    let (extra, prices) = (truth::extra(case), case.effective().prices);
    let ids = |packages: &[PackageId]| -> Vec<String> {
        packages.iter().map(|&package| case.fleet.packages()[package].id.clone()).collect()
    };
    let mut columns = Vec::new();
    for held in 1..1 << atoms.len() {
        let able = members(held).map(|atom| needed[atom]).fold(usize::MAX, |all, some| all & some);
        let mut packages: Vec<PackageId> =
            members(held).flat_map(|atom| atoms[atom].iter().copied()).collect();
        packages.sort_unstable();
        let ids = ids(&packages);
        let mut layers = case.before.iter().flat_map(|before| &before.plan().layers);
        let known = layers.any(|layer| layer.packages == ids);
        for users in (1..1 << groups.len()).filter(|users| users & !able == 0) {
            let mut images: Vec<ImageId> =
                members(users).flat_map(|group| groups[group].iter().copied()).collect();
            images.sort_unstable();
            let layer = model.layer(&packages, &images);
            let cost = layer.cost.0 + extra(&packages, &images).0;
            let shipped = case.before.as_ref().map_or(0, |before| {
                let shipped = shipping_cost(
                    prices,
                    before.rate(),
                    layer.bytes,
                    u128::from(layer.bytes) * u128::from(layer.pulls),
                );
                shipped.0
            });
            let (cost, as_new) = (cost as i128, (layer.cost.0 + shipped) as i128);
            columns.push(Column { atoms: held, groups: users, cost, as_new, known });
        }
    }
    columns
}
