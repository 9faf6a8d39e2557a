//! What layers cost, and what moves would change.

use super::{Layer, LayerId, WorkingLayout};
use crate::quotient::{AtomId, ImageSet};
use crate::solve::heuristics::atom_set::AtomSet;
use crate::units::{Amount, Bytes, Rate};

impl WorkingLayout<'_> {
    /// What a layer costs for so many images with so many pulls, if the registry does not have it.
    #[inline]
    pub fn price(&self, bytes: Bytes, rate: Rate, users: usize, pulls: u64) -> Amount {
        let price = Amount::of(self.problem.model.price(bytes, rate, pulls));
        price + self.problem.sized(bytes, users)
    }

    /// What a layer of `content` costs if `images`, so many with so many pulls, use it.
    pub(super) fn price_for(
        &self,
        content: &AtomSet,
        images: &ImageSet,
        (users, pulls): (usize, u64),
    ) -> Amount {
        let refund = self.refund(content.print, content.atoms.iter(), images);
        self.price(content.bytes, content.rate, users, pulls) - refund
    }

    /// What a layer of these atoms is refunded if `images` use it.
    pub fn refund<'b>(
        &self,
        print: u64,
        atoms: impl Iterator<Item = &'b AtomId> + Clone,
        images: &ImageSet,
    ) -> Amount {
        let Some(registry) = &self.problem.registry else { return Amount(0) };
        let known = registry.find(print, atoms);
        let refund = |known| registry.refund_of(&self.problem.model, known, images);
        known.map(refund).map_or(Amount(0), Amount::of)
    }

    /// What changes if some of its images, with so many pulls, leave `layer`; what these alone
    /// were refunded is not seen.
    pub fn cost_of_leaving(&self, layer: &Layer, users: usize, pulls: u64) -> Amount {
        let after = if layer.users == users {
            Amount(0)
        } else {
            let rest = (layer.users - users, layer.pulls - pulls);
            self.price_for(&layer.content, &layer.images, rest)
        };
        after - layer.cost
    }

    /// What it costs if one of its images, with so many pulls, has a copy of `layer` instead.
    pub fn cost_of_copying(&self, id: LayerId, pulls: u64) -> Amount {
        let layer = self.layer(id);
        let AtomSet { bytes, rate, .. } = layer.content;
        self.price(bytes, rate, 1, pulls) + self.cost_of_leaving(layer, 1, pulls)
    }

    /// What it costs if `host` takes in `guest`, whose images are all those of `host` or more.
    pub fn cost_of_moving(&self, guest: &Layer, host: &Layer) -> Amount {
        let rate = host.content.rate_with(self.problem, &guest.content);
        self.cost_of_moving_at(rate, guest, host)
    }

    /// At least that, and sooner known: as if the updates of one were among those of the other.
    pub fn least_cost_of_moving(&self, guest: &Layer, host: &Layer) -> Amount {
        self.cost_of_moving_at(host.content.rate.max(guest.content.rate), guest, host)
    }

    /// What it costs if the host then has this rate.
    fn cost_of_moving_at(&self, rate: Rate, guest: &Layer, host: &Layer) -> Amount {
        let bytes = host.content.bytes + guest.content.bytes;
        let print = host.content.print.wrapping_add(guest.content.print);
        let atoms = host.content.atoms.iter().chain(&guest.content.atoms);
        let refund = self.refund(print, atoms, &host.images);
        self.price(bytes, rate, host.users, host.pulls) - refund - host.cost
            + self.cost_of_leaving(guest, host.users, host.pulls)
    }
}
