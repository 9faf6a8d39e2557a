//! Weighted set packing: disjoint groups of items that save most together.
//!
//! Every item gets a price so that each group saves at most what its items' prices are together.
//! Then no packing saves more than all prices (weak duality). Prices are sought by subgradients, in
//! floats, and made whole and valid in integers. Branching takes an item, tries each group that has
//! it, and none; a branch is left where the prices of the items that remain prove that it saves no
//! more than what is known.

use super::core::Weight;

/// A group that may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Group {
    /// Its items, by mask.
    pub items: u64,
    /// What choosing it saves.
    pub saved: Weight,
}

/// What came of packing.
pub(super) struct Packed {
    /// The best groups, if they save more than was known.
    pub better: Option<Vec<u64>>,
    /// No packing saves more.
    pub most: Weight,
}

/// Rounds of the search for prices; the value hardly changes after that.
const ROUNDS: usize = 600;

/// Rounds without a better price sum after which steps are halved.
const PATIENCE: usize = 20;

/// Packs disjoint `groups` of so many items, where a packing that saves `known` is known. Gives up
/// after so many steps.
pub(super) fn pack(groups: &[Group], items: usize, known: Weight, steps: u64) -> Packed {
    let prices = valid(groups, approach(groups, items, known));
    let most: Weight = prices.iter().sum();
    let mut search =
        Search { prices: &prices, best: known, better: None, chosen: Vec::new(), steps };
    let open = u64::MAX >> (64 - items);
    let slack = |group: &Group| priced(&prices, group.items) - group.saved;
    let candidates: Vec<(u64, Weight)> =
        groups.iter().map(|group| (group.items, slack(group))).collect();
    search.branch(open, most, &candidates);
    let most = if search.steps > 0 { search.best } else { most.max(search.best) };
    Packed { better: search.better, most }
}

struct Search<'a> {
    prices: &'a [Weight],
    best: Weight,
    better: Option<Vec<u64>>,
    chosen: Vec<u64>,
    steps: u64,
}

impl Search<'_> {
    /// Looks for better ones among the packings of `open` items by `groups`, masks with their
    /// slacks, beside what is chosen; none saves more than `most`.
    fn branch(&mut self, open: u64, most: Weight, groups: &[(u64, Weight)]) {
        if most <= self.best {
            return;
        }
        self.steps = self.steps.saturating_sub(1 + groups.len() as u64);
        if self.steps == 0 {
            return;
        }
        // What may come beside a group or an item left out cannot cost more slack than there is.
        let bearable = most - self.best;
        let groups: Vec<(u64, Weight)> = (groups.iter().copied())
            .filter(|&(items, slack)| items & !open == 0 && slack < bearable)
            .collect();
        let Some(item) = self.fewest(open, &groups) else {
            // Nothing is left to choose from: all that is open goes alone.
            let rest = priced(self.prices, open);
            if most - rest > self.best {
                self.best = most - rest;
                self.better = Some(self.chosen.clone());
            }
            return;
        };
        let bit = 1 << item;
        let mut ways: Vec<(Weight, u64)> = (groups.iter())
            .filter(|(items, _)| items & bit != 0)
            .map(|&(items, slack)| (slack, items))
            .collect();
        ways.push((self.prices[item], 0));
        ways.sort_unstable();
        for (slack, items) in ways {
            if slack > most {
                continue;
            }
            match items {
                0 => self.branch(open & !bit, most - slack, &groups),
                items => {
                    self.chosen.push(items);
                    self.branch(open & !items, most - slack, &groups);
                    self.chosen.pop();
                }
            }
        }
    }

    /// The open item that fewest groups have, of those that any has.
    fn fewest(&self, open: u64, groups: &[(u64, Weight)]) -> Option<usize> {
        let mut counts = [0u32; 64];
        for (mut items, _) in groups.iter().copied() {
            while items != 0 {
                counts[items.trailing_zeros() as usize] += 1;
                items &= items - 1;
            }
        }
        let found = (0..self.prices.len()).filter(|&at| open & (1 << at) != 0 && counts[at] > 0);
        found.min_by_key(|&at| counts[at])
    }
}

/// The prices of a set of items together.
fn priced(prices: &[Weight], mut items: u64) -> Weight {
    let mut sum = 0;
    while items != 0 {
        sum += prices[items.trailing_zeros() as usize];
        items &= items - 1;
    }
    sum
}

/// Prices whose sum, with what groups save beyond them, is about as small as it gets.
fn approach(groups: &[Group], items: usize, known: Weight) -> Vec<f64> {
    let mut prices = vec![0.0f64; items];
    for group in groups {
        let share = group.saved as f64 / f64::from(group.items.count_ones());
        for (at, price) in prices.iter_mut().enumerate() {
            if group.items & (1 << at) != 0 {
                *price = price.max(share);
            }
        }
    }
    let (mut best, mut best_prices) = (f64::INFINITY, prices.clone());
    let (mut scale, mut patience) = (1.0f64, 0);
    for _ in 0..ROUNDS {
        let mut value: f64 = prices.iter().sum();
        // Of each item one; less what is chosen where prices are too low.
        let mut slope = vec![1.0f64; items];
        for group in groups {
            let mut left = group.items;
            let mut beyond = group.saved as f64;
            while left != 0 {
                beyond -= prices[left.trailing_zeros() as usize];
                left &= left - 1;
            }
            if beyond > 0.0 {
                value += beyond;
                let mut left = group.items;
                while left != 0 {
                    slope[left.trailing_zeros() as usize] -= 1.0;
                    left &= left - 1;
                }
            }
        }
        if value < best {
            (best, best_prices, patience) = (value, prices.clone(), 0);
        } else {
            patience += 1;
            if patience == PATIENCE {
                (scale, patience) = (scale / 2.0, 0);
                prices.clone_from(&best_prices);
                continue;
            }
        }
        let norm: f64 = slope.iter().map(|s| s * s).sum();
        if norm == 0.0 {
            break;
        }
        let step = scale * (value - known as f64).max(1.0) / norm;
        for (price, slope) in prices.iter_mut().zip(&slope) {
            *price = (*price - step * slope).max(0.0);
        }
    }
    best_prices
}

/// Whole prices near `prices` at which no group saves more than its items' prices: raised where
/// they are too low, then lowered one after the other as far as that allows.
fn valid(groups: &[Group], prices: Vec<f64>) -> Vec<Weight> {
    let mut prices: Vec<Weight> = prices.into_iter().map(|price| price.ceil() as Weight).collect();
    for group in groups {
        let lacking = group.saved.saturating_sub(priced(&prices, group.items));
        let share = lacking.div_ceil(Weight::from(group.items.count_ones()));
        for (at, price) in prices.iter_mut().enumerate() {
            if group.items & (1 << at) != 0 {
                *price += share;
            }
        }
    }
    for at in 0..prices.len() {
        let having = groups.iter().filter(|group| group.items & (1 << at) != 0);
        let slack = having.map(|group| priced(&prices, group.items) - group.saved).min();
        let price = prices[at];
        prices[at] -= slack.map_or(price, |slack| slack.min(price));
    }
    prices
}
