//! The queue of guest moves, until every image is within its cap.
//!
//! A layer's key is renewed when it is touched and when it comes up; it goes back into the queue if it
//! is no longer the least. What moves elsewhere do to a key is mostly to raise it: fewer images are
//! over their caps, and guests have grown.

use super::super::key::{Delta, Key};
use super::layers::{Content, LayerId, Layers};
use crate::fleet::ImageId;
use crate::quotient::{ImageSet, images_of};
use crate::solve::Control;
use priority_queue::PriorityQueue;
use std::cmp::Reverse;

/// Where something may move to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Host {
    /// A layer there is.
    Layer(LayerId),
    /// A new layer of one image alone.
    New(ImageId),
}

/// The best that can be moved to a host, and at what cost.
#[derive(Debug, Clone, Copy)]
struct Move {
    cost: Delta,
    guests: [LayerId; 2],
}

type Rank = Reverse<(Key, Host)>;
type Queue = PriorityQueue<Host, Rank, rustc_hash::FxBuildHasher>;

/// Moves until every image is within its cap; none if it was told to stop before.
pub(super) fn move_until_within_caps(layers: &mut Layers<'_>, control: &Control) -> Option<()> {
    let mut queue = Queue::default();
    for id in layers.ids() {
        renew(&mut queue, layers, Host::Layer(id));
    }
    for image in layers.problem.caps.keys() {
        renew(&mut queue, layers, Host::New(image));
    }
    while let Some((host, _)) = queue.pop() {
        if control.should_stop() {
            return None;
        }
        let Some((key, chosen)) = best(layers, host) else { continue };
        let rank = Reverse((key, host));
        if queue.peek().is_some_and(|(_, next)| *next > rank) {
            queue.push(host, rank);
            continue;
        }
        let [guest, second] = chosen.guests;
        match host {
            Host::Layer(id) => {
                layers.move_into(guest, id);
                renew(&mut queue, layers, host);
            }
            Host::New(image) => {
                let mut alone = ImageSet::with_capacity(layers.problem.caps.len());
                alone.insert(image.index());
                let id = layers.open(Content::of(layers.problem, []), &alone);
                layers.move_into(guest, id);
                layers.move_into(second, id);
                renew(&mut queue, layers, Host::Layer(id));
                renew(&mut queue, layers, Host::Layer(second));
            }
        }
        renew(&mut queue, layers, Host::Layer(guest));
    }
    Some(())
}

fn renew(queue: &mut Queue, layers: &Layers<'_>, host: Host) {
    match best(layers, host) {
        Some((key, _)) => drop(queue.push(host, Reverse((key, host)))),
        None => drop(queue.remove(&host)),
    }
}

/// The best move to `host`, if that helps an image that is over its cap.
fn best(layers: &Layers<'_>, host: Host) -> Option<(Key, Move)> {
    let (chosen, gain) = match host {
        Host::Layer(id) => (guest(layers, id)?, layers.over(&layers.layer(id).images)),
        Host::New(image) => (pair(layers, image)?, 1),
    };
    Some((Key::new(chosen.cost, gain as f64), chosen))
}

/// The cheapest guest for `host`: a layer that all its images use.
fn guest(layers: &Layers<'_>, host: LayerId) -> Option<Move> {
    let images = &layers.layer(host).images;
    if layers.over(images) == 0 {
        return None;
    }
    // Whatever all its images use, the image with the fewest layers uses.
    let pivot = images_of(images).min_by_key(|&image| (layers.of(image).len(), image))?;
    let fits = |&&id: &&LayerId| id != host && images.is_subset(&layers.layer(id).images);
    (layers.of(pivot).iter().filter(fits))
        .map(|&id| Move { cost: layers.cost_of_moving(id, host), guests: [id, id] })
        .min_by_key(|chosen| (chosen.cost, chosen.guests[0]))
}

/// Two layers of `image` that it could have in a new layer of its own: the one that is cheapest to
/// have apart, and the cheapest beside it. None if it has a layer of its own.
fn pair(layers: &Layers<'_>, image: ImageId) -> Option<Move> {
    let own = layers.of(image);
    if layers.excess(image) <= 0 || own.iter().any(|&id| layers.layer(id).users == 1) {
        return None;
    }
    let pulls = layers.problem.model.pulls([image]);
    let apart = |id: LayerId| {
        let Content { bytes, rate, .. } = layers.layer(id).content;
        layers.price(bytes, rate, pulls) + layers.cost_of_leaving(id, 1, pulls)
    };
    let first = own.iter().copied().min_by_key(|&id| (apart(id), id))?;
    let content = &layers.layer(first).content;
    let together = |id: LayerId| {
        let other = &layers.layer(id).content;
        let rate = content.rate_with(layers.problem, other);
        layers.price(content.bytes + other.bytes, rate, pulls)
            + layers.cost_of_leaving(first, 1, pulls)
            + layers.cost_of_leaving(id, 1, pulls)
    };
    (own.iter().copied().filter(|&id| id != first))
        .map(|id| Move { cost: together(id), guests: [first, id] })
        .min_by_key(|chosen| (chosen.cost, chosen.guests))
}
