//! Bounds that are proofs: weak duality in exact integers.
//!
//! For any multipliers u of the rows, every point x of the box [l, h] that satisfies the rows has
//! cost ≥ Σ u·side + Σ min over [l, h] of (c − Aᵀu)·x, where a positive multiplier takes its row's
//! lower side and a negative one its upper side. HiGHS proposes u in floating point; it is rounded
//! to fixed point, and the sum is then made in 128-bit integers without any rounding. Whatever
//! HiGHS returns, the bound is valid; if the duals are poor, it is only weak.

use crate::solve::exact::highs::Row;
use crate::solve::exact::merges::program::MergesProgram;

/// Binary digits after the point in multipliers: an error of 2⁻¹⁷ units per row is far below what
/// the dual feasibility tolerance of a simplex method costs.
const FRACTION_BITS: u32 = 16;

/// Costs and multipliers stay below 2^this, so that products with a row's coefficient stay inside
/// 128 bits; sums are checked.
const MAX_BITS: u32 = 74;

/// The largest entry of an infeasibility ray after scaling: rays have no scale of their own.
const RAY_SCALE: f64 = 1e6;

/// The bound and what each column adds to it, in units of 2^-`FRACTION_BITS` cost units.
pub(crate) struct DualBound {
    value: i128,
    reduced: Vec<i128>,
}

impl DualBound {
    /// The bound that `multipliers` (one per row, in cost units) prove over the box `bounds`.
    /// None if the numbers are too large for exact sums.
    pub fn of_cost(
        program: &MergesProgram,
        multipliers: impl Iterator<Item = f64>,
        bounds: &[(u8, u8)],
    ) -> Option<DualBound> {
        let largest = program.costs.iter().copied().max().unwrap_or(0).max(program.constant);
        if largest >> MAX_BITS > 0 {
            return None;
        }
        let reduced = program.costs.iter().map(|cost| cost << FRACTION_BITS).collect();
        let constant = program.constant << FRACTION_BITS;
        DualBound::new(reduced, constant, &program.rows, multipliers, bounds)
    }

    /// Does `ray` (one entry per row) prove that no point of the box satisfies the rows?
    pub fn proves_empty(program: &MergesProgram, ray: &[f64], bounds: &[(u8, u8)]) -> bool {
        let largest = ray.iter().fold(0.0f64, |most, entry| most.max(entry.abs()));
        let nothing = vec![0; program.costs.len()];
        let scaled = ray.iter().map(|entry| entry / largest * RAY_SCALE);
        DualBound::new(nothing, 0, &program.rows, scaled, bounds)
            .is_some_and(|bound| bound.value > 0)
    }

    fn new(
        mut reduced: Vec<i128>,
        constant: i128,
        rows: &[Row],
        multipliers: impl Iterator<Item = f64>,
        bounds: &[(u8, u8)],
    ) -> Option<DualBound> {
        let mut value = constant;
        for (row, multiplier) in rows.iter().zip(multipliers) {
            let u = fixed_point(multiplier);
            let side = if u > 0 { row.lower } else { row.upper };
            let Some(side) = side.filter(|_| u != 0) else { continue };
            value = value.checked_add(u * i128::from(side))?;
            for &(column, coefficient) in &row.entries {
                let reduced = &mut reduced[column as usize];
                *reduced = reduced.checked_sub(u * i128::from(coefficient))?;
            }
        }
        for (&d, &(lower, upper)) in reduced.iter().zip(bounds) {
            value = value.checked_add(d * i128::from(if d > 0 { lower } else { upper }))?;
        }
        Some(DualBound { value, reduced })
    }

    /// The bound in whole cost units: costs of integer points are whole, so it may be rounded up.
    pub fn units(&self) -> i128 {
        (self.value >> FRACTION_BITS) + i128::from(self.value & ((1 << FRACTION_BITS) - 1) != 0)
    }

    /// The value that column `column` must have in every integer point of the box with cost at most
    /// `cutoff` units, if its reduced cost decides. Columns that are newer than the bound are free.
    pub fn implied(&self, column: usize, bounds: (u8, u8), cutoff: i128) -> Option<u8> {
        let room = cutoff.checked_mul(1 << FRACTION_BITS)?.checked_sub(self.value)?;
        match (bounds, *self.reduced.get(column)?) {
            ((0, 1), d) if d > room => Some(0),
            ((0, 1), d) if d < 0 && d.checked_neg()? > room => Some(1),
            _ => None,
        }
    }
}

/// A multiplier in fixed point; absurd ones become zero, which is always valid.
fn fixed_point(multiplier: f64) -> i128 {
    let scaled = multiplier * f64::from(1u32 << FRACTION_BITS);
    if scaled.abs() < 2f64.powi((MAX_BITS + FRACTION_BITS) as i32) {
        scaled.round() as i128
    } else {
        0
    }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::*;
    use crate::fleet::Fleet;
    use crate::plan::PlanOptions;
    use crate::quotient::Quotient;
    use crate::solve::exact::merges::solve;
    use crate::solve::heuristics::upward;
    use crate::solve::problem::Problem;
    use crate::solve::problem::nodes::Nodes;
    use crate::solve::{Control, Options};
    use crate::stop::Stop;
    use crate::testing::{Dice, FleetShape, random_fleet};
    use crate::units::Gap;

    /// Whatever multipliers are proposed, absurd ones included, the bound never exceeds the
    /// optimum.
    #[test]
    fn no_multipliers_prove_too_much() {
        for seed in 0..300 {
            let document = random_fleet(seed, &FleetShape::rich(4, 7, 0)).to_string();
            let fleet = Fleet::parse(document.as_bytes()).unwrap();
            let options = PlanOptions::of(&fleet);
            let problem = Problem::new(&fleet, &Quotient::new(&fleet), &options).unwrap();
            let nodes = Nodes::new(&problem, &Stop::default()).unwrap();
            let control = Control::default();
            upward::solve(&problem, &nodes, &control);
            let options = Options { gap: Some(Gap(0)), ..Options::default() };
            solve(&problem, &nodes, &options, &control).unwrap();
            let program = MergesProgram::new(&problem, &nodes, options.merges);
            let optimum = program.in_units(control.progress().value.unwrap());
            let bounds = vec![(0, 1); program.costs.len()];
            let mut dice = Dice::new(seed);
            for scale in [1.0, 1e3, 1e9, 1e30, f64::INFINITY, f64::NAN] {
                let mut multiplier = || (dice.below(2_001) as f64 - 1_000.0) / 100.0 * scale;
                let multipliers: Vec<f64> = program.rows.iter().map(|_| multiplier()).collect();
                let bound = DualBound::of_cost(&program, multipliers.iter().copied(), &bounds);
                assert!(bound.is_none_or(|bound| bound.units() <= optimum), "seed {seed}");
                assert!(!DualBound::proves_empty(&program, &multipliers, &bounds), "seed {seed}");
            }
        }
    }
}
