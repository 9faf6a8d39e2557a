//! What there is to plan, read from the fleet in the groups and atoms that the certificate names.

use super::super::Document;
use super::Fault;
use super::shipping::{self, Shipped};
use crate::cost::CostModel;
use crate::fleet::{Fleet, ImageId, Overlap, PackageId, UpdateId};
use crate::plan::{PreviousOptions, PreviousPlan};
use crate::units::{Amount, Bytes, Cost, Rate};
use fixedbitset::FixedBitSet;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// The groups, atoms and costs of a fleet. Groups, atoms and updates are referred to by position.
pub(super) struct Terms {
    pub model: CostModel,
    /// What each plan costs is a multiple of this.
    pub lattice: Cost,
    pub overlap: Overlap,
    /// By group: the layers it may have.
    pub caps: Vec<i128>,
    /// By group: pulls of all its images.
    pub pulls: Vec<u64>,
    pub atoms: Vec<Atom>,
    /// By update that matters: its rate. Updates of the same atoms are one. Shipping is the last.
    pub rates: Vec<Rate>,
    /// The layers of the previous plan, if there is one and shipping costs anything.
    pub shipped: Option<Shipped>,
}

/// An atom.
pub(super) struct Atom {
    /// The groups that need it.
    pub images: FixedBitSet,
    pub bytes: Bytes,
    /// Updates that touch it, ascending.
    pub updates: Vec<usize>,
}

/// A layer: atoms and the groups that use it, ascending, neither empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Column {
    pub atoms: Vec<usize>,
    pub images: Vec<usize>,
}

impl Terms {
    /// Rules 2 and 3; `previous` is the plan that the options name, if they name one.
    pub fn read(
        fleet: &Fleet,
        document: &Document,
        previous: Option<(&PreviousOptions, &PreviousPlan)>,
    ) -> Result<Terms, Fault> {
        let options = &document.options;
        let bad = |fault: crate::fleet::FleetError| Fault::BadOptions(fault.to_string());
        let now = previous.map_or(Rate(0), |(named, _)| named.rate());
        let model = CostModel::with_room(fleet, options.prices, now).map_err(bad)?;
        let known = previous.map(|(_, plan)| shipping::known(fleet, plan)).unwrap_or_default();
        // Of the layers that an image could still use, those that it had.
        let had = |image: ImageId| -> Vec<bool> {
            let needs = |package: &PackageId| fleet.closure(image).binary_search(package).is_ok();
            let had = |(packages, images): &(Vec<PackageId>, Vec<ImageId>)| {
                images.contains(&image) && packages.iter().all(needs)
            };
            known.iter().map(had).collect()
        };
        let groups = groups(fleet, document)?;
        let used = options.prices.pull.0 > 0 || options.prices.layer.0 > 0;
        let mut caps = Vec::new();
        for group in &groups {
            let cap = |&image: &ImageId| fleet.cap(image, options.max_layers).map_err(bad);
            let of_each = group.iter().map(cap).collect::<Result<Vec<usize>, Fault>>()?;
            for (&image, &cap) in group.iter().zip(&of_each) {
                let name = |image: ImageId| fleet.images()[image].name.clone();
                let apart = |why| Fault::Apart { first: name(group[0]), second: name(image), why };
                if fleet.closure(image) != fleet.closure(group[0]) {
                    return Err(apart("are planned as one, but need different packages"));
                }
                if used && cap != of_each[0] {
                    return Err(apart("are planned as one, but have different caps"));
                }
                if options.prices.pull.0 > 0 && had(image) != had(group[0]) {
                    return Err(apart("are planned as one, but had different layers before"));
                }
            }
            caps.push(of_each.into_iter().min().unwrap_or(0) as i128);
        }
        let pulls = groups.iter().map(|group| model.pulls(group.iter().copied())).collect();
        let (members, mut atoms, mut rates) = atoms(fleet, &model, &groups, document)?;
        let previous = previous.filter(|_| model.churn_matters());
        let shipped = previous
            .map(|(named, _)| Shipped::new(named, &known, &members, &groups, &atoms))
            .transpose()?;
        if let Some(shipped) = &shipped {
            atoms.iter_mut().for_each(|atom| atom.updates.push(rates.len()));
            rates.push(shipped.now);
        }
        let lattice = model.lattice(fleet, now);
        Ok(Terms { model, lattice, overlap: options.overlap, caps, pulls, atoms, rates, shipped })
    }

    /// Do all groups that need `atom` use a layer of so many of them?
    pub fn owns(&self, images: usize, atom: usize) -> bool {
        self.atoms[atom].images.count_ones(..) == images
    }

    /// The rate of a layer that these updates touch.
    pub fn rate(&self, updates: &FixedBitSet) -> Rate {
        Rate(updates.ones().map(|update| self.rates[update].0).sum())
    }

    /// What the layer `column` costs.
    pub fn cost(&self, column: &Column) -> Amount {
        let bytes = column.atoms.iter().map(|&atom| self.atoms[atom].bytes).sum();
        let mut updates = FixedBitSet::with_capacity(self.rates.len());
        column.atoms.iter().for_each(|&atom| updates.extend(self.atoms[atom].updates.clone()));
        let pulls = column.images.iter().map(|&image| self.pulls[image]).sum();
        let cost = Amount::of(self.model.price(bytes, self.rate(&updates), pulls));
        let refund = |shipped: &Shipped| shipped.refund(&self.model, &self.pulls, column);
        cost - self.shipped.as_ref().map_or(Amount(0), refund)
    }

    /// What a layer costs whatever it holds and whoever uses it.
    pub fn per_layer(&self) -> Amount {
        Amount::of(self.model.per_layer(0))
    }

    /// What it costs that a group uses a layer, whatever it holds.
    pub fn per_use(&self, image: usize) -> Amount {
        Amount::of(self.model.per_layer(self.pulls[image])) - self.per_layer()
    }

    /// What storing and pushing an atom costs in a layer of this rate.
    pub fn kept(&self, atom: usize, rate: Rate) -> Amount {
        Amount::of(self.model.of_bytes(self.atoms[atom].bytes, rate, 0))
    }

    /// What it costs that a group pulls an atom in a layer of this rate.
    pub fn pulled(&self, atom: usize, image: usize, rate: Rate) -> Amount {
        let per_byte = |pulls| Amount::of(self.model.per_byte(rate, pulls));
        (per_byte(self.pulls[image]) - per_byte(0)) * self.atoms[atom].bytes
    }
}

/// The images of each group; each image that has something to place is in one.
fn groups(fleet: &Fleet, document: &Document) -> Result<Vec<Vec<ImageId>>, Fault> {
    let placing: FxHashMap<&str, ImageId> = (fleet.images().iter_enumerated())
        .filter(|(id, _)| !fleet.closure(*id).is_empty())
        .map(|(id, image)| (image.name.as_str(), id))
        .collect();
    let mut times: BTreeMap<&str, usize> = placing.keys().map(|&name| (name, 0)).collect();
    let groups =
        named(&document.twins, &placing, &mut times, "group", "an image that needs layers")?;
    once(&times, "groups")?;
    Ok(groups)
}

/// The packages that images have to place, by id.
pub(super) fn named_packages(fleet: &Fleet) -> FxHashMap<&str, PackageId> {
    let lists = fleet.image_lists();
    (fleet.packages().iter_enumerated())
        .filter(|(id, _)| !lists[*id].is_empty())
        .map(|(id, package)| (package.id.as_str(), id))
        .collect()
}

/// The packages of each atom, the atoms, and the rates of updates.
type Read = (Vec<Vec<PackageId>>, Vec<Atom>, Vec<Rate>);

/// The packages of each atom, what is to be known of them, and the rates of the updates that touch
/// them; each package to place is in one.
fn atoms(
    fleet: &Fleet,
    model: &CostModel,
    groups: &[Vec<ImageId>],
    document: &Document,
) -> Result<Read, Fault> {
    let lists = fleet.image_lists();
    let placed = named_packages(fleet);
    let mut times: BTreeMap<&str, usize> = placed.keys().map(|&id| (id, 0)).collect();
    let atoms = named(&document.atoms, &placed, &mut times, "atom", "a package to place")?;
    once(&times, "atoms")?;
    let touching = |package: PackageId| -> &[UpdateId] {
        if model.churn_matters() { model.touching(package) } else { &[] }
    };
    for atom in &atoms {
        for &package in atom {
            let name = |package: PackageId| fleet.packages()[package].id.clone();
            let apart = |why| Fault::Apart { first: name(atom[0]), second: name(package), why };
            if lists[package] != lists[atom[0]] {
                return Err(apart("are kept together, but needed by different images"));
            }
            if touching(package) != touching(atom[0]) {
                return Err(apart("are kept together, but touched by different updates"));
            }
        }
    }
    let mut touched: BTreeMap<UpdateId, Vec<usize>> = BTreeMap::new();
    for (at, atom) in atoms.iter().enumerate() {
        for &update in touching(atom[0]) {
            touched.entry(update).or_default().push(at);
        }
    }
    let mut rates: BTreeMap<Vec<usize>, Rate> = BTreeMap::new();
    for (update, atoms) in touched {
        rates.entry(atoms).or_default().0 += model.update_rate(update).0;
    }
    let mut group_of: FxHashMap<ImageId, usize> = FxHashMap::default();
    for (at, group) in groups.iter().enumerate() {
        group_of.extend(group.iter().map(|&image| (image, at)));
    }
    let mut read: Vec<Atom> = (atoms.iter())
        .map(|atom| {
            let mut images = FixedBitSet::with_capacity(groups.len());
            images.extend(lists[atom[0]].iter().map(|image| group_of[image]));
            let bytes = atom.iter().map(|&package| fleet.packages()[package].bytes).sum();
            Atom { images, bytes, updates: Vec::new() }
        })
        .collect();
    for (update, atoms) in rates.keys().enumerate() {
        atoms.iter().for_each(|&atom| read[atom].updates.push(update));
    }
    Ok((atoms, read, rates.into_values().collect()))
}

/// Lists of names as lists of ids, none of them empty; counts how often each name occurs.
fn named<'a, Id: Copy>(
    lists: &'a [Vec<String>],
    ids: &FxHashMap<&'a str, Id>,
    times: &mut BTreeMap<&'a str, usize>,
    list: &'static str,
    what: &'static str,
) -> Result<Vec<Vec<Id>>, Fault> {
    let mut read = Vec::new();
    for (at, names) in lists.iter().enumerate() {
        if names.is_empty() {
            return Err(Fault::Empty { what: list, at });
        }
        let mut entries = Vec::new();
        for name in names {
            let Some(&id) = ids.get(name.as_str()) else {
                return Err(Fault::Unknown { name: name.clone(), what });
            };
            *times.entry(name).or_default() += 1;
            entries.push(id);
        }
        read.push(entries);
    }
    Ok(read)
}

/// Does each name occur once?
fn once(times: &BTreeMap<&str, usize>, what: &'static str) -> Result<(), Fault> {
    match times.iter().find(|&(_, &times)| times != 1) {
        None => Ok(()),
        Some((name, &times)) => Err(Fault::NotOnce { name: name.to_string(), times, what }),
    }
}
