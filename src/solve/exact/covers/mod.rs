//! Covers: where nothing costs but the number of layers, and a package may reach an image twice.
//!
//! The best plan is then the fewest pairs of images and atoms, each atom needed by each image of
//! its pair, that together give every image what it needs: a *minimum biclique cover*, also known
//! as the set basis problem, Boolean rank, or role mining, where users are images, permissions are
//! packages and roles are layers.
//!
//! It is the unicost set covering problem, whose rows are that an image gets an atom and whose
//! columns are layers, and is searched as such (Gao et al. 2015, *An efficient local search
//! heuristic with row weighting for the unicost set covering problem*), but that columns are grown
//! when they are wanted (`growth.rs`), for there are too many to write down:
//!
//! 1. *Greedy*: layers are grown around rows by chance until nothing is lacking.
//! 2. *One fewer*: of a cover one layer is dropped. Then, in turns, the layer that is missed least
//!    is replaced by one grown around a row that is lacking, and all rows that are still lacking
//!    weigh more (`cover.rs`), until there is a cover again.
//!
//! The bound is a fooling set (`fooling.rs`). It pays for few atoms, so its certificate can often
//! be checked where there are far too many sets of images for the exact engine.
//!
//! The other heuristics never give an image an atom twice, and so miss most of these plans. All
//! work is counted, so the same problem gives the same layers everywhere.

mod cover;
mod fooling;
mod growth;
mod needs;

use super::branch_price::Evidence;
use crate::dice::Dice;
use crate::fleet::Overlap;
use crate::plan::{Proof, Scope, Status};
use crate::solve::problem::{Outcome, Problem};
use crate::solve::{Control, Options};
use crate::stop::Stopped;
use crate::units::{Amount, Cost};
use cover::Cover;
use fooling::Pair;
use needs::Needs;

/// Words of sets and pairs in layers that may be looked at, for each pair of an image and an atom
/// that it needs, and at most: a second or some.
const WORK_PER_PAIR: u64 = 50_000;
const MOST_WORK: u64 = 300_000_000;

/// Images times atoms up to which there is room for what is kept of each.
const MOST_PLACES: usize = 20_000_000;

/// Is nothing paid for but the number of layers, whoever uses them and whatever they hold?
fn is_cover(problem: &Problem) -> bool {
    let prices = problem.model.prices();
    let is_free_within = problem.floor.0 == 0 && problem.rates.is_empty();
    let is_free_in_shape = problem.limits.is_none() && problem.registry.is_none();
    problem.overlap == Overlap::Allow
        && prices.blob.0 > 0
        && prices.layer.0 == 0
        && is_free_within
        && is_free_in_shape
        && !problem.is_held()
}

/// What covering has come to.
#[derive(Default)]
pub(crate) struct Covered {
    /// Has it found the cheapest layout there is?
    pub is_cheapest: bool,
    /// No layer can give two of these.
    pairs: Vec<Pair>,
}

/// Covers `problem` if it is of that kind and not too large, and leaves layouts and a bound with
/// `control`. The same `seed` gives the same layouts.
pub(crate) fn solve(problem: &Problem, seed: u32, control: &Control) -> Covered {
    if !is_cover(problem) || problem.caps.len() * problem.atoms.len() > MOST_PLACES {
        return Covered::default();
    }
    control.enter("covering");
    let needs = Needs::new(problem);
    let dice = &mut Dice::new(seed.into());
    let mut cover = Cover::new(&needs);
    if complete(&mut cover, dice, control).is_err() {
        return Covered::default();
    }
    let mut best = None;
    offer(problem, &mut cover, &mut best, control);
    let pairs = fooling::largest(&needs, dice, control.stop());
    control.raise_bound_any(bound(problem, &pairs));
    // What there is when it is stopped counts as well.
    let (Ok(()) | Err(Stopped)) = improve(problem, &mut cover, dice, &mut best, control);
    Covered { is_cheapest: best.is_some() && control.progress().incumbent == best, pairs }
}

/// What layers cost that give these pairs, each one of them.
fn bound(problem: &Problem, pairs: &[Pair]) -> Cost {
    Cost(problem.model.per_layer(0).0 * pairs.len() as u128)
}

impl Covered {
    /// The outcome where its bound proves that the cheapest layout is the best there is, and what
    /// proves it, if that was asked for.
    pub fn proven(
        &self,
        problem: &Problem,
        options: &Options,
        control: &Control,
    ) -> Option<(Outcome, Option<Evidence>)> {
        let (cost, layout) = control.cheapest()?;
        let bound = bound(problem, &self.pairs);
        if self.pairs.is_empty() || bound < cost {
            return None;
        }
        let each = problem.model.per_layer(0);
        let evidence = options.certify.then(|| self.evidence(problem, Amount::of(each)));
        let proof = Proof {
            method: "layers".into(),
            scope: Scope::Any,
            ended: Status::Bounded,
            bound,
            program_value: None,
        };
        Some((Outcome { layout, proof, nodes: 0 }, evidence))
    }
}

impl Covered {
    /// That each of the pairs needs a layer, at so much each.
    fn evidence(&self, problem: &Problem, each: Amount) -> Evidence {
        Evidence::of_prices(problem, |members, duals| {
            for (image, members) in members.iter_enumerated() {
                for &(_, atom) in self.pairs.iter().filter(|(member, _)| members.contains(member)) {
                    *duals.cover_mut(atom, image) = each;
                }
            }
        })
    }
}

/// Adds layers until nothing is lacking.
fn complete(cover: &mut Cover<'_>, dice: &mut Dice, control: &Control) -> Result<(), Stopped> {
    while !cover.is_complete() {
        cover.extend(dice, control.stop())?;
    }
    Ok(())
}

/// Offers a cover without what is needless in it.
fn offer(problem: &Problem, cover: &mut Cover<'_>, best: &mut Option<Cost>, control: &Control) {
    cover.prune();
    let layout = cover.layout(&problem.caps);
    control.offer_any(problem, &layout);
    let cost = problem.plan_cost(&layout);
    *best = Some(best.map_or(cost, |best| best.min(cost)));
}

/// Searches covers of fewer layers, until it is stopped or nothing better is to be expected.
fn improve(
    problem: &Problem,
    cover: &mut Cover<'_>,
    dice: &mut Dice,
    best: &mut Option<Cost>,
    control: &Control,
) -> Result<(), Stopped> {
    let most = cover.needs.pairs().saturating_mul(WORK_PER_PAIR).min(MOST_WORK);
    let proven = |best: Option<Cost>| best.is_some_and(|b| b <= control.progress().bound_any);
    while cover.work < most && !proven(*best) {
        if cover.is_complete() {
            cover.drop_least();
        }
        cover.drop_least();
        cover.extend(dice, control.stop())?;
        cover.weigh();
        if cover.is_complete() {
            offer(problem, cover, best, control);
        }
    }
    Ok(())
}
