//! The cheapest guest for a layer, and the cheapest for every layer of a layout, so that trying
//! changes to it does not ask again about what they leave as it is.

use crate::fleet::ImageId;
use crate::solve::heuristics::working_layout::{LayerId, WorkingLayout};
use crate::stop::Stop;
use crate::units::Amount;
use rayon::prelude::*;
use typed_index_collections::TiVec;

/// A guest, and what it costs to take it in.
pub(crate) type Guest = (Amount, LayerId);

/// The cheapest guest for `host`, or `best` if none is cheaper: among `layers`, one that all
/// images of `host` use.
pub(crate) fn cheapest(
    layout: &WorkingLayout<'_>,
    host: LayerId,
    layers: impl Iterator<Item = LayerId>,
    mut best: Option<Guest>,
) -> Option<Guest> {
    let to = layout.layer(host);
    for id in layers {
        let guest = layout.layer(id);
        if id != host
            && guest.users >= to.users
            && to.images.is_subset(&guest.images)
            && guest.content.may_join(layout.problem, &to.content)
            && best.is_none_or(|(least, _)| layout.least_cost_of_moving(guest, to) <= least)
        {
            let this = (layout.cost_of_moving(guest, to), id);
            best = Some(best.map_or(this, |best| best.min(this)));
        }
    }
    best
}

/// The layers of whichever image among `images` has the fewest: what all of `images` use is among
/// them.
pub(crate) fn candidates<'b>(
    layout: &'b WorkingLayout<'_>,
    images: impl Iterator<Item = ImageId>,
) -> &'b [LayerId] {
    let fewest = images.min_by_key(|&image| (layout.of(image).len(), image));
    fewest.map_or(&[], |image| layout.of(image))
}

/// The cheapest guest for each layer, if it has any.
#[derive(Debug)]
pub(crate) struct Guests(TiVec<LayerId, Option<Guest>>);

impl Guests {
    /// Of a whole layout; of no use once it is time to stop.
    pub fn new(layout: &WorkingLayout<'_>, stop: &Stop) -> Guests {
        let ids: Vec<LayerId> = layout.ids().collect();
        let of = |id| if stop.should_stop() { None } else { afresh(layout, id) };
        Guests(ids.into_par_iter().map(of).collect::<Vec<_>>().into())
    }

    /// The cheapest guest for a layer.
    pub fn of(&self, host: LayerId) -> Option<Guest> {
        self.0[host]
    }

    /// The layers `changed`, ascending, and nothing else, are not what they were; `near` are those
    /// that some image uses that used or uses one of them.
    pub fn update(&mut self, layout: &WorkingLayout<'_>, changed: &[LayerId], near: &[LayerId]) {
        self.0.resize(layout.ids().len(), None);
        let is_changed = |id: LayerId| changed.binary_search(&id).is_ok();
        for &host in near.iter().filter(|&&host| !is_changed(host)) {
            self.0[host] = match self.0[host] {
                Some((_, guest)) if is_changed(guest) => afresh(layout, host),
                best => cheapest(layout, host, changed.iter().copied(), best),
            };
        }
        for &host in changed {
            self.0[host] = afresh(layout, host);
        }
    }
}

/// The cheapest of all guests.
fn afresh(layout: &WorkingLayout<'_>, host: LayerId) -> Option<Guest> {
    let all = candidates(layout, layout.layer(host).images.iter());
    cheapest(layout, host, all.iter().copied(), None)
}
