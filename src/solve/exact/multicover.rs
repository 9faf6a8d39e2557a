//! The multicover bound: what every plan must store twice, because images may have only so many
//! layers. Cheap, and valid for layers of any sets of images, in both overlap modes, at all prices.
//!
//! Packages of two classes that are stored once lie in different layers, for a layer's images are
//! then all who need the one and all who need the other. So of the classes of an image over its
//! cap, as many as it is over must be stored twice: a covering program over classes, whose linear
//! relaxation HiGHS solves. The bound is recomputed from its duals in exact integers: any duals
//! prove one, so nothing rests on floating point. The proof is in `models/multicover.md`. Time is
//! that of the relaxation.

use crate::fleet::ImageId;
use crate::id_type;
use crate::quotient::ImageSet;
use crate::solve::exact::highs::{Program, Row};
use crate::solve::problem::Problem;
use crate::solve::{Control, SolveError};
use crate::units::{Amount, Cost};
use rustc_hash::{FxHashMap, FxHashSet};
use typed_index_collections::TiVec;

id_type!(
    /// A class that more than one image needs: a column of the program.
    SharedId
);

/// Simplex iterations after which the relaxation is left as it is; debian-builders, with 2,000
/// images, takes a twentieth of them.
const MAX_ITERATIONS: u64 = 50_000;

/// An image over its cap.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Need {
    /// By how many layers, if each class had one.
    excess: u32,
    /// The classes that it shares with others.
    shared: Vec<SharedId>,
}

/// A lower bound on the cost of every plan, at least the floor.
///
/// # Errors
/// HiGHS failing in a way that should not happen.
pub(crate) fn bound(problem: &Problem, seed: u32, control: &Control) -> Result<Cost, SolveError> {
    let (copies, needs) = cover(problem);
    if needs.is_empty() {
        return Ok(problem.floor);
    }
    let largest = copies.iter().map(|cost| cost.as_f64()).fold(1.0, f64::max);
    let mut program = Program::new(seed);
    program.add_columns(&copies.iter().map(|cost| cost.as_f64() / largest).collect::<Vec<_>>())?;
    let rows: Vec<Row> = needs.iter().map(row).collect();
    program.add_rows(&rows)?;
    program.solve(MAX_ITERATIONS, control.remaining())?;
    let one = Cost::ONE.0 as f64;
    let duals = program.values()?.row_duals.into_iter();
    let duals: Vec<Amount> = duals.map(|dual| whole(dual * largest * one)).collect();
    // At most the cost of one more copy of everything, so the sum is below twice `Cost::MAX`.
    Ok(Cost(problem.floor.0 + proven(&copies, &needs, &duals).unwrap_or(0)))
}

/// What another copy of each shared class costs at least, and the images over their caps.
fn cover(problem: &Problem) -> (TiVec<SharedId, Cost>, Vec<Need>) {
    let mut ids: FxHashMap<&ImageSet, SharedId> = FxHashMap::default();
    let mut copies: TiVec<SharedId, Cost> = TiVec::new();
    let mut shared: TiVec<ImageId, Vec<SharedId>> = vec![Vec::new(); problem.caps.len()].into();
    let mut private: TiVec<ImageId, bool> = vec![false; problem.caps.len()].into();
    for atom in &problem.atoms {
        let cost = problem.model.of_bytes(atom.bytes, atom.least_rate, 0);
        let users = atom.images.count();
        if users == 1 {
            atom.images.iter().for_each(|image| private[image] = true);
        } else if let Some(&id) = ids.get(&atom.images) {
            copies[id].0 += cost.0;
        } else {
            let id = copies.push_and_get_key(cost);
            ids.insert(&atom.images, id);
            atom.images.iter().for_each(|image| shared[image].push(id));
        }
    }
    let mut seen = FxHashSet::default();
    let needs = (shared.into_iter_enumerated())
        .filter_map(|(image, shared)| {
            let classes = shared.len() + usize::from(private[image]);
            let excess = classes.checked_sub(problem.caps[image]).filter(|&excess| excess > 0)?;
            Some(Need { excess: u32::try_from(excess).ok()?, shared })
        })
        // Images that need the same are one.
        .filter(|need| seen.insert(need.clone()))
        .collect();
    (copies, needs)
}

fn row(need: &Need) -> Row {
    Row {
        lower: i32::try_from(need.excess).ok(),
        upper: None,
        entries: need.shared.iter().map(|id| (id.0, 1)).collect(),
    }
}

/// Σ excess · dual − Σ max(0, duals of a class's images − what its copy costs): by weak duality,
/// for any duals that are not negative, no fractional cover costs less. A whole one costs a
/// multiple of what all copies' costs are multiples of, so that is rounded up to. None if it does
/// not fit.
fn proven(copies: &TiVec<SharedId, Cost>, needs: &[Need], duals: &[Amount]) -> Option<u128> {
    let mut charged: TiVec<SharedId, Amount> = vec![Amount(0); copies.len()].into();
    let mut total = Amount(0);
    for (need, &dual) in needs.iter().zip(duals) {
        total = total.checked_add(dual.checked_mul(need.excess.into())?)?;
        for &id in &need.shared {
            charged[id] = charged[id].checked_add(dual)?;
        }
    }
    for (charged, copy) in charged.iter().zip(copies) {
        let over = charged.checked_sub(Amount(i128::try_from(copy.0).ok()?))?;
        total = total.checked_sub(over.max(Amount(0)))?;
    }
    let unit = copies.iter().fold(0, |unit, copy| gcd(unit, copy.0));
    let total = u128::try_from(total.0).ok()?;
    if unit == 0 { Some(total) } else { total.checked_next_multiple_of(unit) }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// A dual in whole units of 10⁻¹², not negative; nonsense is none at all.
fn whole(dual: f64) -> Amount {
    // Casts saturate, and NaN becomes 0.
    if dual.is_finite() { Amount(dual as i128).max(Amount(0)) } else { Amount(0) }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::*;
    use crate::testing::Dice;

    /// Whatever duals are proposed, absurd ones included, the bound never exceeds the cheapest
    /// cover.
    #[test]
    fn no_duals_prove_too_much() {
        for seed in 0..2_000 {
            let mut dice = Dice::new(seed);
            let classes = dice.between(1, 8);
            let copies: TiVec<SharedId, Cost> =
                (0..classes).map(|_| Cost(6 * dice.below(20) as u128)).collect();
            let needs: Vec<Need> = (0..dice.between(1, 6))
                .map(|_| {
                    let shared: Vec<SharedId> =
                        dice.subset(classes, 60).into_iter().map(SharedId::from).collect();
                    let excess = dice.below(shared.len() + 1) as u32;
                    Need { excess, shared }
                })
                .collect();
            let holds = |cover: usize| {
                let taken = |need: &Need| {
                    need.shared.iter().filter(|id| cover >> id.index() & 1 == 1).count()
                };
                needs.iter().all(|need| taken(need) >= need.excess as usize)
            };
            let cost = |cover: usize| -> u128 {
                let taken = copies.iter_enumerated().filter(|(id, _)| cover >> id.index() & 1 == 1);
                taken.map(|(_, cost)| cost.0).sum()
            };
            let least = (0..1 << classes).filter(|&c| holds(c)).map(cost).min().unwrap();
            for scale in [1.0, 7.3, 1e3, 1e30, f64::INFINITY, f64::NAN] {
                let dual = |_: &Need| whole((dice.below(200) as f64 - 40.0) * scale);
                let duals: Vec<Amount> = needs.iter().map(dual).collect();
                let proven = proven(&copies, &needs, &duals).unwrap_or(0);
                assert!(proven <= least, "seed {seed}: {proven} > {least}");
            }
        }
    }
}
