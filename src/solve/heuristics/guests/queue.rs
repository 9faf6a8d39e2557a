//! The queue of guest moves, until every image is within its cap.
//!
//! A layer's key is renewed when it is touched and when it comes up; it goes back into the queue if
//! it is no longer the least. What moves elsewhere do to a key is mostly to raise it: fewer images
//! are over their caps, and guests have grown. In changes to another layout only layers of the
//! images concerned come into it, and what is known of the other layout is not looked at again.

use crate::fleet::ImageId;
use crate::quotient::ImageSet;
use crate::solve::heuristics::atom_set::AtomSet;
use crate::solve::heuristics::guests::guest::{Guests, candidates, cheapest};
use crate::solve::heuristics::key::Key;
use crate::solve::heuristics::working_layout::{LayerId, WorkingLayout};
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
pub(crate) struct Moves<'a> {
    queue: PriorityQueue<Host, Rank, rustc_hash::FxBuildHasher>,
    bias: Bias,
    /// The cheapest guests of the layout that changes are made to.
    known: Option<&'a Guests>,
    looked: u64,
}

impl<'a> Moves<'a> {
    /// No moves yet; keys will be biased by `bias`.
    pub fn new(bias: Bias) -> Moves<'static> {
        Moves { queue: PriorityQueue::default(), bias, known: None, looked: 0 }
    }

    /// The same, in changes to a layout of which these are the cheapest guests.
    pub fn knowing(bias: Bias, known: &'a Guests) -> Moves<'a> {
        Moves { known: Some(known), ..Moves::new(bias) }
    }

    /// How many guests it has looked at so far: work, counted the same on every machine.
    pub fn looked(&self) -> u64 {
        self.looked
    }

    /// Moves until every image is within its cap, and while uniting layers saves by their sizes;
    /// none if it was told to stop before, or if what may not be in one layer leaves no more moves.
    pub fn make(&mut self, layers: &mut WorkingLayout<'_>, stop: &Stop) -> Option<()> {
        let images = layers.over().iter().map(Host::New);
        let hosts = layers.concerned().into_iter().map(Host::Layer).chain(images);
        let mut queued = Vec::new();
        for host in hosts {
            stop.check().ok()?;
            queued.extend(self.best(layers, host).map(|(key, _)| (host, Reverse((key, host)))));
        }
        self.queue = queued.into();
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
                    let alone = ImageSet::from(image);
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
        layers.over().is_empty().then_some(())
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
            Host::Layer(id) if !layers.may_change(id) => return None,
            Host::Layer(id) => {
                let images = &layers.layer(id).images;
                let over = images.common(layers.over());
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

    /// The cheapest guest for `host`, some of whose images are `among` these.
    fn guest(
        &mut self,
        layers: &WorkingLayout<'_>,
        host: LayerId,
        among: &ImageSet,
    ) -> Option<Move> {
        let known = self.known.filter(|_| !layers.is_changed(host)).map(|known| known.of(host));
        let cheapest = match known {
            Some(best) if best.is_none_or(|(_, guest)| !layers.is_changed(guest)) => {
                self.looked += 1 + layers.changed().len() as u64;
                cheapest(layers, host, layers.changed(), best)
            }
            _ => {
                let images = layers.layer(host).images.intersection(among);
                let others = candidates(layers, images);
                self.looked += 1 + others.len() as u64;
                cheapest(layers, host, others.iter().copied(), None)
            }
        };
        let (cost, id) = cheapest?;
        Some(Move { cost, guests: [id, id] })
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
        if !layers.over().contains(image) || has_own() {
            return None;
        }
        let pulls = layers.problem.model.pulls([image]);
        let apart = |&id: &LayerId| (layers.cost_of_copying(id, pulls), id);
        let first = own.iter().copied().min_by_key(apart)?;
        let alone = layers.layer(first);
        let content = &alone.content;
        let left = layers.cost_of_leaving(alone, 1, pulls);
        let mut best: Option<(Amount, LayerId)> = None;
        for &id in own.iter().filter(|&&id| id != first && layers.may_unite(first, id)) {
            let other = layers.layer(id);
            let left = left + layers.cost_of_leaving(other, 1, pulls);
            let other = &other.content;
            let cost = |rate| layers.price(content.bytes + other.bytes, rate, 1, pulls) + left;
            if best.is_none_or(|(least, _)| cost(content.rate.max(other.rate)) <= least) {
                let this = (cost(content.rate_with(layers.problem, other)), id);
                best = Some(best.map_or(this, |best| best.min(this)));
            }
        }
        best.map(|(cost, id)| Move { cost, guests: [first, id] })
    }
}
