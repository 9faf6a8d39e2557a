//! Laws of improvement, on random fleets.

use crate::fleet::Fleet;
use crate::plan::check::check;
use crate::plan::{Plan, PlanOptions, Proof};
use crate::quotient::Quotient;
use crate::solve::heuristics::guests::Guests;
use crate::solve::heuristics::lns::*;
use crate::solve::heuristics::working_layout::LayerId;
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
        guests::offer_after(problem, &control);
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

/// After any changes, what is known of a layout is what would be found afresh.
#[test]
fn what_is_known_of_a_layout_is_true() {
    let mut changed = 0;
    for (_, problem, _) in fleets(150) {
        let stop = Stop::default();
        let Some(layout) = guests::solve(&problem, &stop) else { continue };
        let mut state = State::new(&problem, &layout, &stop);
        let kinds = Kinds::new();
        for round in 0..40 {
            if !state.can_be_ruined() {
                break;
            }
            // Nearly anything is accepted, so that much changes.
            let rise = state.layers.total();
            let tries = (round * 4..round * 4 + 4).map(|number| {
                let mut dice = dice(1, number);
                attempt(&state, &kinds, rise, &mut dice, &stop)
            });
            let tries: Vec<Try> = tries.collect();
            let mut changes = Changes::default();
            for proposal in tries.into_iter().filter_map(|attempt| attempt.proposal) {
                state.accept(proposal, &mut changes);
            }
            changed += usize::from(!changes.is_empty());
            state.renew(&changes);
            assert_known(&problem, &state);
        }
    }
    assert!(changed > 1_000, "{changed}");
}

fn assert_known(problem: &Problem, state: &State<'_>) {
    let layers = &state.layers;
    let used: Vec<_> = layers.ids().filter(|&id| layers.layer(id).users > 0).collect();
    assert_eq!(layers.total(), used.iter().map(|&id| layers.cost(id)).sum());
    let afresh = Guests::new(layers, &Stop::default());
    for &id in &used {
        assert_eq!(state.guests.of(id), afresh.of(id));
    }
    for atom in problem.atoms.keys() {
        let holds = |id: &&LayerId| layers.layer(**id).content.atoms.contains(&atom);
        let holders: Vec<LayerId> = used.iter().filter(holds).copied().collect();
        let mut known = state.holders[atom].clone();
        known.sort_unstable();
        assert_eq!(known, holders);
        let is_alone = |id: &LayerId| layers.layer(*id).content.atoms.len() == 1;
        assert_eq!(layers.alone(atom).is_some(), holders.iter().any(is_alone));
    }
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
