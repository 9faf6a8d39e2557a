//! From a fleet to the problem that it poses, step by step.
//!
//! Where updates cannot matter (nothing is paid per push or pull) the atoms are the classes.
//! Updates that touch the same atoms are one *update class* with the sum of their rates: no layer
//! can tell them apart.

use super::registry::Registry;
use super::{Problem, ProblemAtom, UpdateClassId};
use crate::cost::CostModel;
use crate::fleet::{Fleet, FleetError, PackageId, UpdateId};
use crate::plan::{PlanOptions, Previous};
use crate::quotient::{Atom, AtomId, ImageSet, Quotient};
use crate::rules::LayerLimits;
use crate::units::{Amount, Cost, Rate};
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

/// Makes the problem that a fleet poses under some options.
pub(crate) struct Builder<'a> {
    fleet: &'a Fleet,
    options: &'a PlanOptions,
    model: CostModel,
    previous: Option<&'a Previous>,
    limits: Option<LayerLimits>,
}

impl<'a> Builder<'a> {
    /// For `fleet` under `options`, after the `previous` plan if there is one.
    ///
    /// # Errors
    /// Costs that overflow.
    pub fn new(
        fleet: &'a Fleet,
        options: &'a PlanOptions,
        previous: Option<&'a Previous>,
    ) -> Result<Builder<'a>, FleetError> {
        let model = CostModel::with_room(fleet, options.prices, rate(previous))?;
        Ok(Builder { fleet, options, model, previous, limits: None })
    }

    /// Layers have to be of this shape.
    pub fn limits(self, limits: Option<LayerLimits>) -> Builder<'a> {
        Builder { limits, ..self }
    }

    /// The updates that touch a package, as far as they matter.
    pub fn touching<'b>(&'b self) -> impl Fn(PackageId) -> &'b [UpdateId] {
        let matters = self.model.churn_matters();
        move |package| if matters { self.model.touching(package) } else { &[] }
    }

    /// The problem whose atoms are `parts`.
    ///
    /// # Errors
    /// A cap that leaves no layer for an image.
    pub fn build(self, parts: Vec<Part>) -> Result<Problem, FleetError> {
        let Builder { fleet, options, model, previous, limits } = self;
        let caps = (fleet.images().keys())
            .map(|image| fleet.cap(image, options.max_layers))
            .collect::<Result<TiVec<_, _>, _>>()?;
        let (rates, class_of) = update_classes(&model, &parts, fleet.updates().len());
        let atom = |part| atom(fleet, part, &rates, &class_of);
        let mut problem = Problem {
            overlap: options.overlap,
            atoms: parts.into_iter().map(atom).collect(),
            lattice: model.lattice(fleet, Rate(0)),
            model,
            caps,
            rates,
            floor: Cost(0),
            registry: None,
            limits: None,
            too_small: Amount(0),
            groups: 0,
        };
        if problem.is_held() {
            problem.hold();
        }
        if let Some(limits) = limits {
            problem.take_limits(limits);
        }
        if let Some(previous) = previous.filter(|_| problem.model.churn_matters()) {
            problem.take_registry(fleet, previous, options);
        }
        problem.floor = problem.least();
        Ok(problem)
    }
}

/// The rate that shipping counts as after `previous`.
fn rate(previous: Option<&Previous>) -> Rate {
    previous.map_or(Rate(0), Previous::rate)
}

fn atom(
    fleet: &Fleet,
    part: Part,
    rates: &TiVec<UpdateClassId, Rate>,
    class_of: &TiVec<UpdateId, Option<UpdateClassId>>,
) -> ProblemAtom {
    let mut updates: Vec<UpdateClassId> =
        part.updates.iter().filter_map(|&update| class_of[update]).collect();
    updates.sort_unstable();
    updates.dedup();
    let rate = Rate(updates.iter().map(|&update| rates[update].0).sum());
    ProblemAtom {
        images: part.images,
        bytes: part.packages.iter().map(|&id| fleet.packages()[id].bytes).sum(),
        packages: part.packages,
        updates,
        rate,
        least_rate: rate,
        held: part.held,
        groups: Vec::new(),
    }
}

impl Problem {
    /// The problem that `fleet` poses under `options`.
    ///
    /// # Errors
    /// A cap that leaves no layer for an image, or costs that overflow.
    pub fn new(
        fleet: &Fleet,
        quotient: &Quotient,
        options: &PlanOptions,
    ) -> Result<Problem, FleetError> {
        let builder = Builder::new(fleet, options, None)?;
        let atoms = quotient.atoms(fleet, builder.touching());
        builder.build(atoms.into_iter().map(|atom| Part::of(quotient, atom)).collect())
    }

    /// What is held is a group.
    fn hold(&mut self) {
        for atom in self.atoms.iter_mut().filter(|atom| atom.held) {
            atom.groups.push(self.groups);
        }
        self.groups += 1;
    }

    /// Lets sizes count, and the groups of packages that must be apart: no atom has two of one.
    fn take_limits(&mut self, limits: LayerLimits) {
        for atom in &mut self.atoms {
            let groups = atom.packages.iter().flat_map(|&package| limits.groups(package));
            atom.groups.extend(groups.map(|group| self.groups + group));
            atom.groups.sort_unstable();
            atom.groups.dedup();
        }
        self.groups += limits.count;
        self.limits = Some(limits);
        // More than any one layer costs, but so that no sum of them overflows.
        let bytes = self.atoms.iter().map(|atom| atom.bytes).sum();
        let all = self.model.price(
            bytes,
            self.rate(&self.atoms.keys().collect::<Vec<_>>()),
            self.all_pulls(),
        );
        let uses: usize = self.atoms.iter().map(|atom| atom.images.count()).sum();
        self.too_small = Amount(all.0 as i128 + 1).min(Amount(1 << 125) / (uses as i128 + 1));
    }

    /// Lets shipping count: as an update of everything, refunded to what the registry has.
    fn take_registry(&mut self, fleet: &Fleet, previous: &Previous, options: &PlanOptions) {
        let now = previous.rate();
        self.lattice = self.model.lattice(fleet, now);
        let class = self.rates.push_and_get_key(now);
        for atom in &mut self.atoms {
            atom.updates.push(class);
            atom.rate.0 += now.0;
            atom.least_rate = atom.rate;
        }
        let registry = Registry::new(fleet, previous, options, &self.atoms);
        for atom in registry.known.iter().flat_map(|known| &known.atoms) {
            let entry = &mut self.atoms[*atom];
            entry.least_rate = Rate(entry.rate.0 - now.0);
        }
        self.registry = Some(registry);
    }

    /// What every plan must pay at least: each atom once, at the least rate there is for it.
    fn least(&self) -> Cost {
        let paid = |atom: &ProblemAtom| {
            let pulls = self.pulls(&atom.images);
            self.model.of_bytes(atom.bytes, atom.least_rate, pulls)
        };
        self.atoms.iter().map(paid).sum()
    }
}

/// What becomes an atom.
pub(crate) struct Part {
    /// S, or of a layer that is held, the images that use it.
    pub images: ImageSet,
    /// Sorted.
    pub packages: Vec<PackageId>,
    /// The updates that touch them, ascending.
    pub updates: Vec<UpdateId>,
    /// See [`ProblemAtom::held`].
    pub held: bool,
}

impl Part {
    /// An atom of `quotient`.
    pub fn of(quotient: &Quotient, atom: Atom) -> Part {
        let images = quotient.classes()[atom.class].images.clone();
        Part { images, packages: atom.packages, updates: atom.updates, held: false }
    }
}

/// By package the positions of the layers that hold it.
pub(crate) fn within(
    fleet: &Fleet,
    layers: impl Iterator<Item = Vec<PackageId>>,
) -> TiVec<PackageId, Vec<usize>> {
    let mut within: TiVec<PackageId, Vec<usize>> = vec![Vec::new(); fleet.packages().len()].into();
    for (at, packages) in layers.enumerate() {
        packages.into_iter().for_each(|package| within[package].push(at));
    }
    within
}

/// Groups updates by the atoms they touch; updates that touch none have no class.
fn update_classes(
    model: &CostModel,
    parts: &[Part],
    updates: usize,
) -> (TiVec<UpdateClassId, Rate>, TiVec<UpdateId, Option<UpdateClassId>>) {
    let mut touched: TiVec<UpdateId, Vec<AtomId>> = vec![Vec::new(); updates].into();
    for (at, part) in parts.iter().enumerate() {
        for &update in &part.updates {
            touched[update].push(AtomId::from(at));
        }
    }
    let mut groups: BTreeMap<&[AtomId], UpdateClassId> = BTreeMap::new();
    let mut rates: TiVec<UpdateClassId, Rate> = TiVec::new();
    let class_of = (touched.iter_enumerated())
        .map(|(update, atoms)| {
            if atoms.is_empty() {
                return None;
            }
            let class = *groups.entry(atoms).or_insert_with(|| rates.push_and_get_key(Rate(0)));
            rates[class].0 += model.update_rate(update).0;
            Some(class)
        })
        .collect();
    (rates, class_of)
}
