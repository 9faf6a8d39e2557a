//! Can units be divided into so many layers, none too large or too small, foes apart?
//!
//! Bounds and two quick ways of dividing answer most questions; the rest is an exact search in
//! which one unit after the other goes to each layer that may take it. Where overlap is allowed a
//! layer that is too small may be filled up with what other layers hold. Exponential at worst, so
//! steps are counted: an answer may be that there is none.

use super::needs::Needs;
use crate::fleet::Overlap;
use crate::stop::Stop;
use crate::units::Bytes;
use fixedbitset::FixedBitSet;
use std::cmp::Reverse;

/// Steps after which a search is given up: some hundredths of a second.
const MAX_STEPS: usize = 200_000;

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Yes,
    No,
    /// The search took too long.
    Unknown,
}

/// The question for one image.
pub(super) struct Packing<'a> {
    sizes: Vec<Bytes>,
    foes: &'a [FixedBitSet],
    most: Option<Bytes>,
    least: Bytes,
    excused: &'a [FixedBitSet],
    /// Is no layer excused but one that holds everything?
    is_strict: bool,
    overlap: Overlap,
    stop: &'a Stop,
    /// Positions of units: those with most foes first, then the largest.
    order: Vec<usize>,
    total: u128,
}

/// A layer on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Bin {
    load: Bytes,
    /// The units in it.
    held: FixedBitSet,
    /// The foes of those in it.
    barred: FixedBitSet,
}

impl<'a> Packing<'a> {
    /// Of what `needs` leaves for layers that are not laid down.
    pub fn new(needs: &'a Needs, overlap: Overlap, stop: &'a Stop) -> Packing<'a> {
        let sizes: Vec<Bytes> = needs.units.iter().map(|unit| unit.bytes).collect();
        let foes = needs.foes.as_slice();
        let mut order: Vec<usize> = (0..sizes.len()).collect();
        order.sort_by_key(|&at| (Reverse(foes[at].count_ones(..)), Reverse(sizes[at]), at));
        let total = sizes.iter().map(|&size| u128::from(size)).sum();
        let (most, least, excused) = (needs.most, needs.least, needs.excused.as_slice());
        let is_strict = excused.iter().all(|layer| layer.count_ones(..) == sizes.len());
        Packing { sizes, foes, most, least, excused, is_strict, overlap, stop, order, total }
    }

    /// Is there a division into at most so many layers?
    pub fn fits(&self, layers: usize) -> Answer {
        self.divide(layers).map_or_else(|answer| answer, |_| Answer::Yes)
    }

    /// A division into at most so many layers, as sets of units; or that there is none, or that
    /// the search took too long.
    pub fn divide(&self, layers: usize) -> Result<Vec<FixedBitSet>, Answer> {
        let layers = layers.min(self.sizes.len());
        if self.sizes.is_empty() {
            return Ok(Vec::new());
        }
        let at_least = self.at_least();
        if layers < at_least {
            return Err(Answer::No);
        }
        if self.is_one_layer() {
            let mut all = FixedBitSet::with_capacity(self.sizes.len());
            all.insert_range(..);
            return Ok(vec![all]);
        }
        // Not all in one, so that each has to be large enough; copies do not count twice in one.
        let filled = if self.overlap == Overlap::Forbid { at_least.max(2) } else { 1 };
        if self.is_strict && u128::from(self.least) * filled as u128 > self.total {
            return Err(Answer::No);
        }
        if let Some(bins) = (at_least..=layers).find_map(|layers| self.quick(layers)) {
            return Ok(held(bins));
        }
        let mut search = Search { packing: self, layers, bins: Vec::new(), steps: 0 };
        if search.place(0, self.total) {
            Ok(held(search.bins))
        } else if search.is_over() {
            Err(Answer::Unknown)
        } else {
            Err(Answer::No)
        }
    }

    /// The least number of layers for which a division is not ruled out.
    pub fn least_layers(&self) -> usize {
        let from = self.at_least();
        (from..=self.sizes.len()).find(|&layers| self.fits(layers) != Answer::No).unwrap_or(from)
    }

    /// Must each layer but one that holds everything have its bytes?
    pub fn is_strict(&self) -> bool {
        self.is_strict
    }

    /// The same whatever the bytes that a layer must have.
    pub fn least_of_any_size(&self) -> usize {
        let order = self.order.clone();
        let sizes = self.sizes.clone();
        Packing { least: Bytes(0), order, sizes, ..*self }.least_layers()
    }

    /// A number of layers that no division falls short of: by bytes, and by foes of each other.
    fn at_least(&self) -> usize {
        if self.sizes.is_empty() {
            return 0;
        }
        let by_size = self.most.map_or(1, |most| match u128::from(most) {
            0 => 1,
            most => self.total.div_ceil(most) as usize,
        });
        let mut clique: Vec<usize> = Vec::new();
        for &at in &self.order {
            if clique.iter().all(|&other| self.foes[at].contains(other)) {
                clique.push(at);
            }
        }
        by_size.max(clique.len())
    }

    /// May all be in one layer?
    fn is_one_layer(&self) -> bool {
        let fits = self.most.is_none_or(|most| self.total <= u128::from(most));
        let whole = |layer: &FixedBitSet| layer.count_ones(..) == self.sizes.len();
        let is_large = self.total >= u128::from(self.least) || self.excused.iter().any(whole);
        fits && is_large && self.foes.iter().all(FixedBitSet::is_clear)
    }

    /// Is a layer large enough, or excused?
    fn is_large(&self, bin: &Bin) -> bool {
        bin.load >= self.least || self.excused.contains(&bin.held)
    }

    /// An excused layer that copies make of this one.
    fn excuse(&self, bin: &Bin) -> Option<Bin> {
        let with = |whole: Bin, unit| self.takes(&whole, unit).then(|| self.with(&whole, unit));
        let whole = |layer: &FixedBitSet| layer.ones().try_fold(self.empty(), with);
        self.excused.iter().filter(|layer| bin.held.is_subset(layer)).find_map(whole)
    }

    /// A division into just so many layers, if there is one in which each unit goes to the emptiest
    /// layer that may take it, or to the first one.
    fn quick(&self, layers: usize) -> Option<Vec<Bin>> {
        [false, true].into_iter().find_map(|first| {
            let mut bins = vec![self.empty(); layers];
            for &at in &self.order {
                let takers = (0..layers).filter(|&bin| self.takes(&bins[bin], at));
                let taker = match first {
                    true => takers.min(),
                    false => takers.min_by_key(|&bin| (bins[bin].load, bin)),
                };
                let taker = taker?;
                bins[taker] = self.with(&bins[taker], at);
            }
            bins.retain(|bin| !bin.held.is_clear());
            bins.iter().all(|bin| self.is_large(bin)).then_some(bins)
        })
    }

    fn empty(&self) -> Bin {
        let none = FixedBitSet::with_capacity(self.sizes.len());
        Bin { load: Bytes(0), held: none.clone(), barred: none }
    }

    fn takes(&self, bin: &Bin, unit: usize) -> bool {
        let most = self.most.unwrap_or(Bytes::MAX);
        !bin.barred.contains(unit) && self.sizes[unit] <= most.saturating_sub(bin.load)
    }

    fn with(&self, bin: &Bin, unit: usize) -> Bin {
        let mut bin = bin.clone();
        bin.load += self.sizes[unit];
        bin.held.insert(unit);
        bin.barred.union_with(&self.foes[unit]);
        bin
    }

    /// Are these two the same for every division?
    fn alike(&self, a: usize, b: usize) -> bool {
        let others = |at: usize| self.foes[at].ones().filter(move |&foe| foe != a && foe != b);
        let excused = |layer: &FixedBitSet| layer.contains(a) == layer.contains(b);
        self.sizes[a] == self.sizes[b]
            && self.excused.iter().all(excused)
            && others(a).eq(others(b))
    }
}

/// The units in each layer.
fn held(bins: Vec<Bin>) -> Vec<FixedBitSet> {
    bins.into_iter().map(|bin| bin.held).collect()
}

struct Search<'a> {
    packing: &'a Packing<'a>,
    layers: usize,
    bins: Vec<Bin>,
    steps: usize,
}

impl Search<'_> {
    /// Was it given up?
    fn is_over(&self) -> bool {
        self.steps > MAX_STEPS || self.packing.stop.should_stop()
    }

    /// Can the units from this place in the order on, of so many bytes, be placed?
    fn place(&mut self, place: usize, left: u128) -> bool {
        self.steps += 1;
        if self.is_over() || !self.is_open(left) {
            return false;
        }
        let packing = self.packing;
        let Some(&unit) = packing.order.get(place) else { return self.is_done() };
        let rest = left - u128::from(packing.sizes[unit]);
        let previous = place.checked_sub(1).map(|previous| packing.order[previous]);
        // Of two that are alike the second goes no further down than the first.
        let from =
            previous.filter(|&previous| packing.alike(previous, unit)).map_or(0, |previous| {
                self.bins.iter().position(|bin| bin.held.contains(previous)).unwrap_or(0)
            });
        for at in from..self.bins.len() {
            let bin = self.bins[at].clone();
            // With copies or excuses it matters what a layer holds.
            let alike = |other: &Bin| {
                packing.overlap == Overlap::Forbid
                    && packing.is_strict
                    && other.load == bin.load
                    && other.barred == bin.barred
            };
            if !packing.takes(&bin, unit) || self.bins[from..at].iter().any(alike) {
                continue;
            }
            self.bins[at] = packing.with(&bin, unit);
            if self.place(place + 1, rest) {
                return true;
            }
            self.bins[at] = bin;
        }
        if self.bins.len() < self.layers && packing.takes(&packing.empty(), unit) {
            self.bins.push(packing.with(&packing.empty(), unit));
            if self.place(place + 1, rest) {
                return true;
            }
            self.bins.pop();
        }
        false
    }

    /// May what is left still fit, and fill what has to be filled?
    fn is_open(&self, left: u128) -> bool {
        let packing = self.packing;
        let room = packing.most.is_none_or(|most| {
            let held: u128 = self.bins.iter().map(|bin| u128::from(bin.load)).sum();
            held + left <= u128::from(most) * self.layers as u128
        });
        let lacking = |bin: &Bin| u128::from(packing.least.saturating_sub(bin.load));
        let lack: u128 = self.bins.iter().map(lacking).sum();
        room && (packing.overlap == Overlap::Allow || !packing.is_strict || lack <= left)
    }

    /// All units are placed: are the layers large enough, or is that to be had with copies?
    fn is_done(&mut self) -> bool {
        let bins = self.bins.clone();
        let large: Option<Vec<Bin>> = bins.into_iter().map(|bin| self.enlarge(bin)).collect();
        large.map(|bins| self.bins = bins).is_some()
    }

    /// A layer that is large enough or excused, with copies where they are allowed.
    fn enlarge(&mut self, bin: Bin) -> Option<Bin> {
        match self.packing.overlap {
            _ if self.packing.is_large(&bin) => Some(bin),
            Overlap::Forbid => None,
            Overlap::Allow => self.packing.excuse(&bin).or_else(|| self.fill(bin, 0)),
        }
    }

    /// A layer that is large enough, with copies of units from this one on.
    fn fill(&mut self, bin: Bin, from: usize) -> Option<Bin> {
        self.steps += 1;
        if bin.load >= self.packing.least {
            return Some(bin);
        }
        let more: u128 = self.packing.sizes[from..].iter().map(|&size| u128::from(size)).sum();
        if self.is_over() || u128::from(bin.load) + more < u128::from(self.packing.least) {
            return None;
        }
        let takes = |unit: &usize| !bin.held.contains(*unit) && self.packing.takes(&bin, *unit);
        let takers: Vec<usize> = (from..self.packing.sizes.len()).filter(takes).collect();
        takers.into_iter().find_map(|unit| self.fill(self.packing.with(&bin, unit), unit + 1))
    }
}
