//! The queue of guest moves, until every image is within its cap.
//!
//! A layer's key is renewed when it is touched and when it comes up; it goes back into the queue if
//! it is no longer the least. What moves elsewhere do to a key is mostly to raise it: fewer images
//! are over their caps, and guests have grown.

use crate::fleet::ImageId;
use crate::quotient::{ImageSet, images_of};
use crate::solve::heuristics::atom_set::AtomSet;
use crate::solve::heuristics::key::Key;
use crate::solve::heuristics::working_layout::{Layer, LayerId, WorkingLayout};
use crate::stop::Stop;
use crate::units::Amount;
use priority_queue::PriorityQueue;
use std::cmp::Reverse;
use std::hash::{Hash, Hasher};

/// Where something may move to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Host {
    /// A layer there is.
    Layer(LayerId),
    /// A new layer of one image alone.
    New(ImageId),
}

/// What keys of hosts are divided by, a number near 1 for each, so that the same start leads
/// elsewhere.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Bias {
    /// Which numbers.
    pub seed: u64,
    /// How far from 1 they may be, up or down; 0 for no bias.
    pub width: f64,
}

impl Bias {
    fn of(self, host: Host) -> f64 {
        if self.width == 0.0 {
            return 1.0;
        }
        let mut hasher = rustc_hash::FxHasher::default();
        (self.seed, host).hash(&mut hasher);
        let share = (hasher.finish() >> 11) as f64 / (1u64 << 53) as f64;
        1.0 + self.width * (2.0 * share - 1.0)
    }
}

/// The best that can be moved to a host, and at what cost.
#[derive(Debug, Clone, Copy)]
struct Move {
    cost: Amount,
    guests: [LayerId; 2],
}

type Rank = Reverse<(Key, Host)>;

/// The moves to come, the cheapest per layer got rid of first.
pub(crate) struct Moves {
    queue: PriorityQueue<Host, Rank, rustc_hash::FxBuildHasher>,
    bias: Bias,
    looked: u64,
}

impl Moves {
    /// No moves yet; keys will be biased by `bias`.
    pub fn new(bias: Bias) -> Moves {
        Moves { queue: PriorityQueue::default(), bias, looked: 0 }
    }

    /// How many guests it has looked at so far: work, counted the same on every machine.
    pub fn looked(&self) -> u64 {
        self.looked
    }

    /// Moves until every image is within its cap, and while uniting layers saves by their sizes;
    /// none if it was told to stop before, or if what may not be in one layer leaves no more moves.
    pub fn make(&mut self, layers: &mut WorkingLayout<'_>, stop: &Stop) -> Option<()> {
        for id in layers.ids() {
            stop.check().ok()?;
            self.renew(layers, Host::Layer(id));
        }
        for image in images_of(&layers.over().clone()) {
            self.renew(layers, Host::New(image));
        }
        while let Some((host, _)) = self.queue.pop() {
            stop.check().ok()?;
            let Some((key, chosen)) = self.best(layers, host) else { continue };
            let rank = Reverse((key, host));
            if self.queue.peek().is_some_and(|(_, next)| *next > rank) {
                self.queue.push(host, rank);
                continue;
            }
            let [guest, second] = chosen.guests;
            match host {
                Host::Layer(id) => {
                    layers.move_into(guest, id);
                    self.renew(layers, host);
                }
                Host::New(image) => {
                    let mut alone = ImageSet::with_capacity(layers.problem.caps.len());
                    alone.insert(image.index());
                    let id = layers.open(AtomSet::of(layers.problem, []), &alone);
                    layers.move_into(guest, id);
                    layers.move_into(second, id);
                    self.renew(layers, Host::Layer(id));
                    self.renew(layers, Host::Layer(second));
                    self.renew(layers, host);
                }
            }
            self.renew(layers, Host::Layer(guest));
        }
        layers.over().is_clear().then_some(())
    }

    fn renew(&mut self, layers: &WorkingLayout<'_>, host: Host) {
        match self.best(layers, host) {
            Some((key, _)) => drop(self.queue.push(host, Reverse((key, host)))),
            None => drop(self.queue.remove(&host)),
        }
    }

    /// The best move to `host`, if that helps an image that is over its cap, or saves.
    fn best(&mut self, layers: &WorkingLayout<'_>, host: Host) -> Option<(Key, Move)> {
        let (chosen, gain) = match host {
            Host::Layer(id) => {
                let images = &layers.layer(id).images;
                let over = images.intersection(layers.over()).count();
                if over > 0 {
                    (self.guest(layers, id, layers.over())?, over)
                } else if layers.problem.gathers() {
                    (self.guest(layers, id, images).filter(|chosen| chosen.cost < Amount(0))?, 1)
                } else {
                    return None;
                }
            }
            Host::New(image) => (self.pair(layers, image)?, 1),
        };
        Some((Key::new(chosen.cost, gain as f64 * self.bias.of(host)), chosen))
    }

    /// The cheapest guest for `host`, some of whose images are `among` these: a layer that all its
    /// images use.
    fn guest(
        &mut self,
        layers: &WorkingLayout<'_>,
        host: LayerId,
        among: &ImageSet,
    ) -> Option<Move> {
        let Layer { images, users, .. } = layers.layer(host);
        // Whatever all its images use, each of them uses.
        let some = images.intersection(among).map(ImageId::from);
        let pivot = some.min_by_key(|&image| (layers.of(image).len(), image))?;
        self.looked += layers.of(pivot).len() as u64;
        let fits = |&&id: &&LayerId| {
            let guest = layers.layer(id);
            id != host
                && guest.users >= *users
                && images.is_subset(&guest.images)
                && layers.may_unite(id, host)
        };
        let mut best: Option<(Amount, LayerId)> = None;
        for &id in layers.of(pivot).iter().filter(fits) {
            if best.is_none_or(|(least, _)| layers.least_cost_of_moving(id, host) <= least) {
                let this = (layers.cost_of_moving(id, host), id);
                best = Some(best.map_or(this, |best| best.min(this)));
            }
        }
        best.map(|(cost, id)| Move { cost, guests: [id, id] })
    }

    /// Two layers of `image` that it could have in a new layer of its own: the one that is cheapest
    /// to have apart, and the cheapest beside it. None if it has a layer of its own.
    fn pair(&mut self, layers: &WorkingLayout<'_>, image: ImageId) -> Option<Move> {
        let own = layers.of(image);
        self.looked += own.len() as u64;
        // What it has alone can take in another of its layers, unless both are held.
        let takes = |&host: &LayerId| {
            let guest = |&guest: &LayerId| guest != host && layers.may_unite(guest, host);
            layers.layer(host).users == 1 && own.iter().any(guest)
        };
        let has_own = || own.iter().any(takes);
        if !layers.over().contains(image.index()) || has_own() {
            return None;
        }
        let pulls = layers.problem.model.pulls([image]);
        let apart = |&id: &LayerId| (layers.cost_of_copying(id, pulls), id);
        let first = own.iter().copied().min_by_key(apart)?;
        let content = &layers.layer(first).content;
        let together = |id: LayerId| {
            let other = &layers.layer(id).content;
            let rate = content.rate_with(layers.problem, other);
            layers.price(content.bytes + other.bytes, rate, 1, pulls)
                + layers.cost_of_leaving(first, 1, pulls)
                + layers.cost_of_leaving(id, 1, pulls)
        };
        (own.iter().copied().filter(|&id| id != first && layers.may_unite(first, id)))
            .map(|id| Move { cost: together(id), guests: [first, id] })
            .min_by_key(|chosen| (chosen.cost, chosen.guests))
    }
}
