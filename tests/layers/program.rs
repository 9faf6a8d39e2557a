//! The best of all valid plans as an integer program, written down as the contract defines it: for
//! fleets too big for the enumeration in `tests/oracle`, with which it shares the price of a
//! layer and the checker only.
//!
//! A plan of scope *any* is a set of contents Q and, for each image, which of them it uses:
//!
//! * y(Q): a layer with exactly the packages Q exists. It pays blob + bytes · (store + rate ·
//!   push);
//! * x(i,Q), for Q ⊆ C(i) only, so that no image gets what it did not ask for: image i uses that
//!   layer. It pays f(i) · (bytes · rate · pull + layer), f(i) being the image's pulls.
//!
//! Together the two are cost(L), which is linear in the pulls; bytes and rate are those of Q as a
//! whole, so the union of the updates is counted as it should be. The rows:
//!
//! * x(i,Q) ≤ y(Q);
//! * each package of C(i) is in exactly one of the layers that i uses, or where overlap is allowed
//!   in at least one;
//! * i uses at most K(i) layers.
//!
//! HiGHS solves it in floating point. Its answer is read as a plan, which is checked and priced
//! exactly; that no plan is cheaper is HiGHS's word, tested against the enumeration.

use good_lp::solvers::highs::highs;
use good_lp::{
    Expression, ProblemVariables, Solution, SolverModel, Variable, constraint, variable,
};
use layerplan::cost::CostModel;
use layerplan::fleet::{Fleet, ImageId, Overlap, PackageId};
use layerplan::plan::check::check;
use layerplan::plan::{Content, Plan, PlanOptions, Proof};
use layerplan::units::Cost;
use std::collections::BTreeMap;

/// The packages of a layer, ascending.
type Packages = Vec<PackageId>;

/// The cost of the best of all valid plans of `fleet`, which has 2^|C(i)| columns for each image.
pub fn best_by_program(fleet: &Fleet, options: &PlanOptions) -> Cost {
    let model = CostModel::new(fleet, options.prices).unwrap();
    let mut columns = ProblemVariables::new();
    let mut cost = Expression::default();
    let mut binary = |price: Cost| {
        let column = columns.add(variable().binary());
        cost += price.as_f64() * column;
        column
    };
    let mut exists: BTreeMap<Packages, Variable> = BTreeMap::new();
    let mut uses: Vec<(ImageId, Packages, Variable)> = Vec::new();
    for image in fleet.images().keys() {
        for packages in subsets(fleet.closure(image)) {
            let unused = model.layer(&packages, &[]).cost;
            let used = model.layer(&packages, &[image]).cost;
            exists.entry(packages.clone()).or_insert_with(|| binary(unused));
            uses.push((image, packages, binary(Cost(used.0 - unused.0))));
        }
    }

    if uses.is_empty() {
        // Nothing is to be placed, and HiGHS refuses an empty program.
        return Cost(0);
    }

    let mut rows = Vec::new();
    for (_, packages, used) in &uses {
        rows.push(constraint!(*used <= exists[packages]));
    }
    for image in fleet.images().keys() {
        let of_image = || uses.iter().filter(move |&&(user, ..)| user == image);
        for package in fleet.closure(image) {
            let copies: Expression = of_image()
                .filter(|(_, packages, _)| packages.contains(package))
                .map(|&(.., used)| used)
                .sum();
            rows.push(match options.overlap {
                Overlap::Forbid => constraint!(copies == 1),
                Overlap::Allow => constraint!(copies >= 1),
            });
        }
        let layers: Expression = of_image().map(|&(.., used)| used).sum();
        let cap = fleet.cap(image, options.max_layers).unwrap();
        rows.push(constraint!(layers <= cap as f64));
    }

    let program = columns.minimise(cost).using(highs).with_all(rows);
    let exact = program.set_mip_rel_gap(0.0).unwrap().set_mip_abs_gap(0.0).unwrap();
    let solution = exact.set_threads(1).solve().unwrap();
    let contents = (uses.into_iter())
        .filter(|&(.., used)| solution.value(used) > 0.5)
        .map(|(image, packages, _)| Content { packages, images: vec![image] })
        .collect();
    price(fleet, options, contents)
}

/// All subsets but the empty one.
fn subsets(of: &[PackageId]) -> impl Iterator<Item = Packages> {
    let chosen = |mask: usize| {
        (0..of.len()).filter(move |at| mask >> at & 1 == 1).map(|at| of[at]).collect()
    };
    (1..1 << of.len()).map(chosen)
}

/// What the plan of these layers costs; it must be valid.
fn price(fleet: &Fleet, options: &PlanOptions, contents: Vec<Content>) -> Cost {
    let proof = Proof::of_heuristic("custom");
    let plan = Plan::assemble(fleet, options.clone(), contents, &proof).unwrap();
    assert_eq!(check(fleet, &plan), []);
    plan.cost.total
}
