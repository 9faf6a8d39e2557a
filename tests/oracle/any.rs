//! Scope *any*: for each image every way to cut its closure into at most K(i) layers (where overlap
//! is allowed, to cover it by as many), all images together; layers of equal content are one.

use super::{Best, MAX_STEPS, Mask, Tiny, members};
use layerplan::fleet::Overlap;
use layerplan::units::Cost;

struct Search<'a> {
    tiny: &'a Tiny,
    /// C(i), for the images in the order in which they are served.
    closures: Vec<(usize, Mask)>,
    /// Cost of a layer, by its packages and its images.
    prices: Vec<Vec<Cost>>,
    /// What the images from each position on add to the cost at least.
    floors: Vec<Cost>,
    /// The images that use each layer, by its packages.
    users: Vec<Mask>,
    best: Option<Best>,
    steps: usize,
}

pub(super) fn search(tiny: &Tiny) -> Option<Best> {
    let (packages, images) = (tiny.packages.len(), tiny.caps.len());
    let mut closures: Vec<(usize, Mask)> = (0..images)
        .map(|image| {
            let needs = |&at: &usize| tiny.needed_by[at] >> image & 1 == 1;
            (image, (0..packages).filter(needs).map(|at| 1 << at).sum())
        })
        .collect();
    // The largest last: when it is served, most of its layers are there.
    closures.sort_by_key(|&(_, closure)| closure.count_ones());
    let prices = (0..1 << packages)
        .map(|held| (0..1 << images).map(|users| tiny.price(held, users)).collect())
        .collect();
    let floors = (0..=images).map(|from| floor(tiny, &closures, from)).collect();
    let users = vec![0; 1 << packages];
    let mut search = Search { tiny, closures, prices, floors, users, best: None, steps: 0 };
    search.serve(0, search.first_need(0), 0, Cost(0));
    if search.steps > MAX_STEPS { None } else { search.best }
}

/// A package costs at least its bytes · (store + own rate · (push + pull · its images' pulls)); the
/// images from `from` on add the pulls, and all the rest where no image before needs the package.
fn floor(tiny: &Tiny, closures: &[(usize, Mask)], from: usize) -> Cost {
    let alone = |at: usize, images: Mask| {
        let pulls = tiny.model.pulls(tiny.images(images));
        let rate = tiny.model.rate([&tiny.packages[at]]);
        let bytes = tiny.model.layer(&[tiny.packages[at]], &[]).bytes;
        u128::from(bytes) * tiny.model.per_byte(rate, pulls).0
    };
    let before: Mask = closures[..from].iter().map(|&(image, _)| 1 << image).sum();
    let added = |at: usize| {
        let all = tiny.needed_by[at];
        let old = all & before;
        alone(at, all) - if old == 0 { 0 } else { alone(at, old) }
    };
    let is_added = |at: &usize| tiny.needed_by[*at] & !before != 0;
    Cost((0..tiny.packages.len()).filter(is_added).map(added).sum())
}

impl Search<'_> {
    fn first_need(&self, turn: usize) -> Mask {
        self.closures.get(turn).map_or(0, |&(_, closure)| closure)
    }

    /// Gives the image whose turn it is what it still `lacks`, it having `layers` by now, and then
    /// serves all images after it.
    fn serve(&mut self, turn: usize, lacks: Mask, layers: usize, cost: Cost) {
        self.steps += 1;
        let at_least = cost.0 + self.floors[(turn + 1).min(self.closures.len())].0;
        if self.steps > MAX_STEPS || self.best.as_ref().is_some_and(|b| at_least >= b.cost.0) {
            return;
        }
        let Some(&(image, closure)) = self.closures.get(turn) else {
            return self.record(cost);
        };
        let Some(first) = members(lacks).next() else {
            return self.serve(turn + 1, self.first_need(turn + 1), 0, cost);
        };
        if layers == self.tiny.caps[image] {
            return;
        }
        let may_hold = if self.tiny.overlap == Overlap::Forbid { lacks } else { closure };
        let others = may_hold & !(1 << first);
        let mut chosen = others;
        loop {
            let held = chosen | 1 << first;
            let before = self.users[held];
            let after = before | 1 << image;
            let rise = self.prices[held][after].0 - self.prices[held][before].0;
            self.users[held] = after;
            self.serve(turn, lacks & !held, layers + 1, Cost(cost.0 + rise));
            self.users[held] = before;
            if chosen == 0 {
                return;
            }
            // The next smaller subset of the others.
            chosen = (chosen - 1) & others;
        }
    }

    fn record(&mut self, cost: Cost) {
        let used = (0..self.users.len()).filter(|&held| self.users[held] != 0);
        let contents = used.map(|held| self.tiny.content(held, self.users[held])).collect();
        self.best = Some(Best { cost, contents });
    }
}
