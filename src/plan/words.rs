//! What a plan was asked for and what is proven about it, in sentences, and its figures in words.

use super::{Certificate, PlanOptions, Quantity, Scope, Status};
use crate::text::{count, grouped, grouped_decimal};
use crate::units::Gap;
use crate::words::{cost, gap, human, rate, terms};

impl PlanOptions {
    /// The options in one sentence.
    pub fn in_words(&self) -> String {
        let layers = count(self.max_layers as usize, "layer");
        let limits = [
            ("at most", "beyond", self.layer_sizes.max),
            ("at least", "below", self.layer_sizes.min),
        ];
        let sizes: Vec<String> = (limits.iter())
            .filter_map(|(side, wrong, limit)| {
                let limit = (*limit)?;
                let priced = |price| format!(" (or {price} a byte {wrong})");
                Some(format!(
                    " of {side} {}{}",
                    human(limit.bytes),
                    limit.price.map_or_else(String::new, priced)
                ))
            })
            .collect();
        let planned = format!(
            "Planned for at most {layers}{}, a package {}.",
            sizes.join(" and"),
            terms(self.overlap, self.prices)
        );
        match &self.order {
            None => planned,
            Some(order) => format!("{planned} Stacks are in the order `{order}`."),
        }
    }
}

impl Certificate {
    /// The certificate in one sentence.
    pub fn verdict(&self) -> &'static str {
        match (self.status, self.scope) {
            (Status::Optimal, Scope::Any) if self.gap == Gap(0) => {
                "Proven optimal: no plan is cheaper."
            }
            (Status::Optimal, Scope::Any) => {
                "Proven optimal except for a millionth of the cost: no plan is cheaper by more."
            }
            (Status::Optimal, Scope::Merges) => {
                "Proven optimal among the layouts of upward merges (plans of other kinds may be \
                 cheaper)."
            }
            (Status::Bounded, _) => {
                "Not proven optimal: the search ended with a gap between the plan and the bound."
            }
            (Status::Heuristic, _) => {
                "Not proven optimal: a heuristic made this plan. The bound is what is certain \
                 without a search."
            }
            (Status::Limit, _) => {
                "Not proven optimal: a limit on time or work ended the search. This is the best \
                 plan it had."
            }
            (Status::Interrupted, _) => {
                "Not proven optimal: the search was interrupted. This is the best plan it had."
            }
        }
    }
}

impl Quantity {
    /// The amount in few characters: rounded, gaps upwards.
    pub fn in_short(self) -> String {
        match self {
            Quantity::Layers(layers) => grouped(layers.into()),
            Quantity::Bytes(bytes) => human(bytes),
            Quantity::Rate(bytes) => rate(bytes),
            Quantity::Cost(amount) => cost(amount),
            Quantity::Share(share) => gap(share),
        }
    }

    /// The amount with all its digits, bytes and shares without a unit.
    pub fn exact(self) -> String {
        match self {
            Quantity::Layers(layers) => grouped(layers.into()),
            Quantity::Bytes(bytes) => grouped(bytes.into()),
            Quantity::Rate(bytes) => grouped_decimal(&bytes.to_string()),
            Quantity::Cost(amount) => grouped_decimal(&amount.to_string()),
            Quantity::Share(share) => share.to_string(),
        }
    }
}
