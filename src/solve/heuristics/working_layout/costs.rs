//! What layers cost, and what moves would change.

use super::{LayerId, WorkingLayout};
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
    pub fn cost_of_leaving(&self, id: LayerId, users: usize, pulls: u64) -> Amount {
        let layer = self.layer(id);
        let after = if layer.users == users {
            Amount(0)
        } else {
            let rest = (layer.users - users, layer.pulls - pulls);
            self.price_for(&layer.content, &layer.images, rest)
        };
        after - self.cost(id)
    }

    /// What it costs if one of its images, with so many pulls, has a copy of `layer` instead.
    pub fn cost_of_copying(&self, id: LayerId, pulls: u64) -> Amount {
        let AtomSet { bytes, rate, .. } = self.layer(id).content;
        self.price(bytes, rate, 1, pulls) + self.cost_of_leaving(id, 1, pulls)
    }

    /// What it costs if `host` takes in `guest`, whose images are all those of `host` or more.
    pub fn cost_of_moving(&self, guest: LayerId, host: LayerId) -> Amount {
        let rate = self.layer(host).content.rate_with(self.problem, &self.layer(guest).content);
        self.cost_of_moving_at(rate, guest, host)
    }

    /// At least that, and sooner known: as if the updates of one were among those of the other.
    pub fn least_cost_of_moving(&self, guest: LayerId, host: LayerId) -> Amount {
        let rate = self.layer(host).content.rate.max(self.layer(guest).content.rate);
        self.cost_of_moving_at(rate, guest, host)
    }

    /// What it costs if the host then has this rate.
    fn cost_of_moving_at(&self, rate: Rate, guest: LayerId, host: LayerId) -> Amount {
        let (from, to) = (self.layer(guest), self.layer(host));
        let bytes = to.content.bytes + from.content.bytes;
        let print = to.content.print.wrapping_add(from.content.print);
        let atoms = to.content.atoms.iter().chain(&from.content.atoms);
        let refund = self.refund(print, atoms, &to.images);
        self.price(bytes, rate, to.users, to.pulls) - refund - self.cost(host)
            + self.cost_of_leaving(guest, to.users, to.pulls)
    }
}
