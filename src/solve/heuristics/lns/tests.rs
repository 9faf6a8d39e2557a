//! Laws of improvement, on random fleets.

use crate::fleet::Fleet;
use crate::plan::check::check;
use crate::plan::{Plan, PlanOptions, Proof};
use crate::quotient::Quotient;
use crate::solve::heuristics::lns::*;
use crate::solve::heuristics::{guests, upward};
use crate::solve::problem::nodes::Nodes;
use crate::testing::{FleetShape, random_fleet};
use crate::units::Cost;

/// Random fleets of up to seven images, with everything in them.
fn fleets(count: u64) -> impl Iterator<Item = (Fleet, Problem, PlanOptions)> {
    (0..count).filter_map(|seed| {
        let mut dice = Dice::new(seed);
        let (images, packages) = (dice.between(2, 7), dice.between(3, 16));
        let shape = FleetShape::rich(images, packages, dice.below(5));
        let fleet = Fleet::parse(random_fleet(seed, &shape).to_string().as_bytes()).unwrap();
        let options = PlanOptions::of(&fleet);
        let problem = Problem::new(&fleet, &Quotient::new(&fleet), &options).ok()?;
        Some((fleet, problem, options))
    })
}

/// The cheapest layout after improving what greedy makes, or one layer per image.
fn improved(problem: &Problem, from_greedy: bool) -> (Cost, (Cost, Layout)) {
    let control = Control::default();
    control.offer(problem, &problem.one_layer_each());
    if from_greedy {
        upward::solve(problem, &Nodes::new(problem, control.stop()).unwrap(), &control);
        guests::offer(problem, &control);
    }
    let (previous, _) = control.cheapest().unwrap();
    improve(problem, 7, Acceptance::Annealing, Effort::Normal, &control);
    (previous, control.cheapest().unwrap())
}

/// What comes out is a valid plan, whatever came in, and never dearer.
#[test]
fn improved_layouts_are_valid_and_never_dearer() {
    let mut better = 0;
    for (fleet, problem, options) in fleets(400) {
        for from_greedy in [false, true] {
            let (previous, (after, layout)) = improved(&problem, from_greedy);
            assert!(after <= previous);
            better += usize::from(after < previous);
            let proof = Proof::of_heuristic("greedy");
            let contents = problem.contents(&layout);
            let plan = Plan::assemble(&fleet, options.clone(), contents, &proof).unwrap();
            assert_eq!(check(&fleet, &plan), []);
            assert_eq!(plan.cost.total, after);
        }
    }
    assert!(better > 100, "{better}");
}

/// The same layout on one thread and on two.
#[test]
fn improvement_repeats_on_any_number_of_threads() {
    for (_, problem, _) in fleets(60) {
        let on = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| improved(&problem, false))
        };
        assert_eq!(on(1), on(2));
    }
}
