//! Scope *any*: for each image every way to cut its closure into at most K(i) layers (where overlap
//! is allowed, to cover it by as many), all images together; layers of equal content are one.
//!
//! One argument more keeps it quick. A layer costs a part of its own and a part for each of its
//! images. If so many of the images still to be served may have a layer that nobody uses yet, let
//! each of them pay that share of its own part, at most; then the cheapest cover of each image by
//! itself adds up to no more than what they add to the cost together.

use super::{Answer, MAX_STEPS, Mask, Tiny};
use layerplan::fleet::{ImageId, Overlap};
use layerplan::plan::Content;
use layerplan::units::Cost;

/// Steps that a bound counts for.
const STEPS_PER_BOUND: usize = 500;

struct Search<'a> {
    tiny: &'a Tiny,
    /// C(i), for the images in the order in which they are served.
    closures: Vec<(usize, Mask)>,
    /// What a layer costs whoever uses it, by its packages.
    own: Vec<u128>,
    /// By turn, then by the packages of a layer: what it costs besides that the image of that turn
    /// uses it; `None` if it may not.
    uses: Vec<Vec<Option<u128>>>,
    /// By turn, then by the packages of a layer: how many images from that turn on may have it.
    able: Vec<Vec<u128>>,
    /// What the images from each turn on add to the cost at least; `None` if one has no layers.
    floors: Vec<Option<u128>>,
    /// The images that use each layer, by its packages.
    users: Vec<Mask>,
    /// What a plan must cost less than.
    below: u128,
    best: Option<Vec<Content>>,
    steps: usize,
}

pub(super) fn search(tiny: &Tiny) -> Answer {
    let mut search = Search::new(tiny);
    search.floors = (0..=search.closures.len())
        .map(|from| search.rest(from, |held| search.able[0][held] > search.able[from][held]))
        .collect();
    search.begin(0, 0);
    match search.best {
        _ if search.steps > MAX_STEPS => Answer::GivenUp,
        Some(contents) => Answer::Best(Cost(search.below), contents),
        None => Answer::None,
    }
}

impl<'a> Search<'a> {
    fn new(tiny: &'a Tiny) -> Search<'a> {
        let (packages, images) = (tiny.packages.len(), tiny.caps.len());
        let needs = |image: usize| {
            let needed = |&at: &usize| tiny.needed_by[at] >> image & 1 == 1;
            (0..packages).filter(needed).map(|at| 1 << at).sum()
        };
        let mut closures: Vec<(usize, Mask)> =
            (0..images).map(|image| (image, needs(image))).collect();
        // The largest last: when it is served, most of its layers are there.
        closures.sort_by_key(|&(_, closure)| closure.count_ones());
        let own: Vec<u128> = (0..1 << packages).map(|held| tiny.price(held, 0).0).collect();
        let of = |&(image, closure): &(usize, Mask)| -> Vec<Option<u128>> {
            let part = |held: Mask| {
                let may = held != 0 && held & !closure == 0;
                let may = may && (tiny.asked.may)(ImageId::from(image), &tiny.packages(held));
                may.then(|| tiny.price(held, 1 << image).0 - own[held])
            };
            (0..1 << packages).map(part).collect()
        };
        let uses: Vec<Vec<Option<u128>>> = closures.iter().map(of).collect();
        let count = |from: usize, held: Mask| {
            uses[from..].iter().filter(|uses| uses[held].is_some()).count() as u128
        };
        let able = (0..=images)
            .map(|from| (0..1 << packages).map(|held| count(from, held)).collect())
            .collect();
        let (users, below) = (vec![0; 1 << packages], tiny.asked.below.0);
        let (floors, best, steps) = (Vec::new(), None, 0);
        let search = Search { tiny, closures, own, uses, able, floors, users, below, best, steps };
        search.costs_add_up();
        search
    }

    /// The premise of the bound.
    fn costs_add_up(&self) {
        for held in 1..self.own.len() {
            let those = || (0..self.closures.len()).filter(|&turn| self.uses[turn][held].is_some());
            let all = those().map(|turn| 1 << self.closures[turn].0).sum();
            let parts: u128 = those().filter_map(|turn| self.uses[turn][held]).sum();
            assert_eq!(self.tiny.price(held, all).0, self.own[held] + parts);
        }
    }

    /// What the images from turn `from` on add to the cost at least, where layers that are `used`
    /// are paid for.
    fn rest(&self, from: usize, used: impl Fn(Mask) -> bool) -> Option<u128> {
        let share = |held: Mask| match used(held) {
            true => 0,
            false => self.own[held] / self.able[from][held].max(1),
        };
        let shares: Vec<u128> = (0..self.own.len()).map(share).collect();
        (from..self.closures.len()).map(|turn| self.cheapest(turn, &shares)).sum()
    }

    /// The cheapest cover of the image of that turn, where layers cost their `shares` and what it
    /// costs to use them.
    fn cheapest(&self, turn: usize, shares: &[u128]) -> Option<u128> {
        let (image, closure) = self.closures[turn];
        let layers = self.tiny.caps[image].min(closure.count_ones() as usize);
        let costs: Vec<Option<u128>> = (self.uses[turn].iter().zip(shares))
            .map(|(part, share)| part.map(|part| part + share))
            .collect();
        // By what is lacking: the least for what gives it, in so many layers as were looked at.
        let mut least: Vec<Option<u128>> = vec![None; shares.len()];
        least[0] = Some(0);
        for _ in 0..layers {
            let shorter = least.clone();
            for lacks in subsets(closure).filter(|&lacks| lacks != 0) {
                let given = |held: Mask| Some(costs[held]? + shorter[lacks & !held]?);
                let cheapest = self.givers(lacks, closure).filter_map(given).min();
                least[lacks] = [least[lacks], cheapest].into_iter().flatten().min();
            }
        }
        least[closure]
    }

    /// Layers that give an image the first of what it `lacks`.
    fn givers(&self, lacks: Mask, closure: Mask) -> impl Iterator<Item = Mask> + use<> {
        let first = lacks & lacks.wrapping_neg();
        let may_hold = if self.tiny.overlap == Overlap::Forbid { lacks } else { closure };
        subsets(may_hold & !first).map(move |others| others | first)
    }

    /// Serves the image whose turn it is, and then all after it.
    fn begin(&mut self, turn: usize, cost: u128) {
        self.steps += STEPS_PER_BOUND;
        let Some(rest) = self.rest(turn, |held| self.users[held] != 0) else { return };
        if cost + rest >= self.below {
            return;
        }
        match self.closures.get(turn) {
            Some(&(_, closure)) => self.serve(turn, closure, 0, cost),
            None => self.record(cost),
        }
    }

    /// Gives the image whose turn it is what it still `lacks`, it having `layers` by now.
    fn serve(&mut self, turn: usize, lacks: Mask, layers: usize, cost: u128) {
        self.steps += 1;
        let (image, closure) = self.closures[turn];
        let floor = self.floors[turn + 1];
        if self.steps > MAX_STEPS || floor.is_none_or(|floor| cost + floor >= self.below) {
            return;
        }
        if lacks == 0 {
            return self.begin(turn + 1, cost);
        }
        if layers == self.tiny.caps[image] {
            return;
        }
        for held in self.givers(lacks, closure) {
            let Some(part) = self.uses[turn][held] else { continue };
            let before = self.users[held];
            // Whoever has a layer already does not lack what it holds.
            let own = if before == 0 { self.own[held] } else { 0 };
            self.users[held] = before | 1 << image;
            self.serve(turn, lacks & !held, layers + 1, cost + own + part);
            self.users[held] = before;
        }
    }

    fn record(&mut self, cost: u128) {
        let used = (0..self.users.len()).filter(|&held| self.users[held] != 0);
        self.best = Some(used.map(|held| self.tiny.content(held, self.users[held])).collect());
        self.below = cost;
    }
}

/// All subsets of a set, itself first.
fn subsets(of: Mask) -> impl Iterator<Item = Mask> {
    let smaller = move |&some: &Mask| (some != 0).then(|| (some - 1) & of);
    std::iter::successors(Some(of), smaller)
}
