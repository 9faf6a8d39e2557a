//! The present packing: outliers by size alone, the others by stability and a hash of the name.
//!
//! A component's bin depends on nothing but its name, its tier and the number of the tier's bins:
//! while these stay, another component that comes or goes moves no other, except for the largest
//! ones that fill empty bins.
//!
//! Time O(n log n + n · empty bins), space O(n).

use super::super::statistics::{deviation, mean, median, median_deviation};
use super::{Component, Group};
use fnv::FnvHasher;
use std::cmp::Reverse;
use std::hash::Hasher;

/// Median deviations above the median from which on a component is an outlier.
const OUTLIER: f64 = 1.5;

/// Share of the layers that outliers may have.
const OUTLIER_SHARE: f64 = 0.8;

/// A deviation of less than this share of the median is taken for none.
const NEGLIGIBLE: f64 = 0.01;

/// What ends a text where text is hashed, so that `ab`, `c` differs from `a`, `bc`.
const END_OF_TEXT: u8 = 0xff;

/// At most `budget` groups of more components than that.
pub(super) fn packing(components: &[Component<'_>], budget: usize) -> Vec<Group> {
    let (outliers, others) = outliers(components, budget);
    let left = budget - outliers.len();
    let alone = |member: &usize| Group::of(vec![*member], components);
    let mut groups: Vec<Group> = outliers.iter().map(alone).collect();
    if others.len() <= left {
        groups.extend(others.iter().map(alone));
    } else {
        groups.extend(by_stability(components, &others, left));
    }
    groups
}

/// The largest components, which get a layer each, and all others.
fn outliers(components: &[Component<'_>], budget: usize) -> (Vec<usize>, Vec<usize>) {
    let sizes: Vec<f64> = components.iter().map(|component| component.bytes.0 as f64).collect();
    let middle = median(&sizes);
    let spread = median_deviation(&sizes, middle);
    // Where nearly all are of one size, half of them would be outliers.
    let spread = if spread < middle * NEGLIGIBLE { middle } else { spread };
    let limit = middle + OUTLIER * spread;
    let (mut large, mut others): (Vec<usize>, Vec<usize>) =
        (0..components.len()).partition(|&member| sizes[member] >= limit);
    let reserved = usize::from(!others.is_empty());
    let most = (budget.saturating_sub(reserved) as f64 * OUTLIER_SHARE).floor() as usize;
    if large.len() > most {
        large.sort_by_key(|&member| Reverse(components[member].bytes));
        others.extend(large.drain(most..));
    }
    (large, others)
}

/// `members`, more than `bins`, in bins of like stability.
fn by_stability(components: &[Component<'_>], members: &[usize], bins: usize) -> Vec<Group> {
    let stability = |member: usize| components[member].stability;
    let all: Vec<f64> = members.iter().map(|&member| stability(member)).collect();
    let middle = mean(&all);
    let spread = deviation(&all, middle);
    let tier = |member: usize| match stability(member) {
        high if high >= middle + spread => 0,
        low if low <= middle - spread => 2,
        _ => 1,
    };
    let mut tiers: [Vec<usize>; 3] = Default::default();
    for &member in members {
        tiers[tier(member)].push(member);
    }
    let tiers: Vec<Vec<usize>> = tiers.into_iter().filter(|tier| !tier.is_empty()).collect();
    if bins < tiers.len() {
        return hashed(components, members, bins);
    }
    let counts: Vec<usize> = tiers.iter().map(Vec::len).collect();
    let shares = shares(&counts, bins);
    tiers.iter().zip(shares).flat_map(|(tier, bins)| hashed(components, tier, bins)).collect()
}

/// Bins for each tier: in proportion to its members, at least one, the last tier taking the rest.
fn shares(counts: &[usize], bins: usize) -> Vec<usize> {
    let total: usize = counts.iter().sum();
    let mut left = bins;
    let mut shares = Vec::new();
    for (number, &count) in counts.iter().enumerate() {
        let later = counts.len() - number - 1;
        let share = (count as f64 / total as f64 * bins as f64).round().max(1.0) as usize;
        shares.push(if later == 0 { left } else { share.min(left - later) });
        left -= shares[number];
    }
    shares
}

/// `members` in bins by the hash of their names. Bins that stay empty are filled, the last one
/// first, with the largest member of any bin of more than one.
fn hashed(components: &[Component<'_>], members: &[usize], bins: usize) -> Vec<Group> {
    let mut filled: Vec<Vec<usize>> = vec![Vec::new(); bins];
    for &member in members {
        filled[(hash(components[member].name) % bins as u64) as usize].push(member);
    }
    let empty: Vec<usize> = (0..bins).rev().filter(|&bin| filled[bin].is_empty()).collect();
    for target in empty {
        let crowded = filled.iter().enumerate().filter(|(_, bin)| bin.len() > 1);
        let places = crowded.flat_map(|(bin, held)| (0..held.len()).map(move |at| (bin, at)));
        // The last of several equally large ones, as in the original.
        let largest = places.max_by_key(|&(bin, at)| components[filled[bin][at]].bytes);
        let Some((bin, at)) = largest else { break };
        let moved = filled[bin].swap_remove(at);
        filled[target].push(moved);
    }
    let held = filled.into_iter().filter(|bin| !bin.is_empty());
    held.map(|bin| Group::of(bin, components)).collect()
}

/// FNV-1a, 64 bits.
fn hash(name: &str) -> u64 {
    let mut hasher = FnvHasher::default();
    hasher.write(name.as_bytes());
    hasher.write_u8(END_OF_TEXT);
    hasher.finish()
}
