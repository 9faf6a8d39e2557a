//! What a plan is required to keep to, such as `largest_layer<=500MB` or `duplicated<=3%`, so that
//! a pipeline can refuse a plan that is valid and yet not wanted.
//!
//! A requirement is a [`Figure`], an operator and a limit. Limits are read exactly and compared in
//! integers: a share of the unique bytes by cross multiplication, everything else in units of the
//! figure itself. What is measured is what the plan states, which is true of a plan that the
//! [checker](super::check) finds valid; of the gaps it is the arithmetic that is checked, and the
//! bound only with the plan's certificate.

mod error;
mod figure;
mod limit;

pub use error::RequirementError;
pub use figure::{Figure, Quantity};

use super::{BaseStacks, Plan};
use crate::units::{Bytes, Gap};
use serde::Serialize;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// How a figure may stand to its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    AtMost,
    AtLeast,
    Below,
    Above,
    Equal,
}

impl Operator {
    /// Each operator with its sign; a sign comes before those that it begins with.
    const ALL: [(&'static str, Operator); 5] = [
        ("<=", Operator::AtMost),
        (">=", Operator::AtLeast),
        ("<", Operator::Below),
        (">", Operator::Above),
        ("=", Operator::Equal),
    ];

    /// Is it met by a figure that stands so to its limit?
    fn is_met(self, order: Ordering) -> bool {
        match self {
            Operator::AtMost => order.is_le(),
            Operator::AtLeast => order.is_ge(),
            Operator::Below => order.is_lt(),
            Operator::Above => order.is_gt(),
            Operator::Equal => order.is_eq(),
        }
    }
}

/// A figure of a plan with its limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    figure: Figure,
    operator: Operator,
    /// In the figure's own unit, or a share where that is required of a number of bytes.
    limit: Quantity,
    /// As it was written, without white space.
    text: String,
}

/// What a plan has where something is required of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Measured {
    /// The requirement, as it was written.
    pub requirement: String,
    /// The plan's figure.
    pub measured: Quantity,
    /// The plan's unique bytes, where a share of them is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Bytes>,
    /// Is the requirement met?
    pub met: bool,
}

impl Requirement {
    /// The figure in `plan`, whose images stand on `grounds`, and whether it is as required.
    pub fn measure(&self, plan: &Plan, base_stacks: &BaseStacks) -> Measured {
        let measured = self.figure.of(plan, base_stacks);
        let (order, of) = match (measured, self.limit) {
            (Quantity::Bytes(part), Quantity::Share(limit)) => {
                let whole = plan.cost.unique_bytes;
                (part_to_share(part, whole, limit), Some(whole))
            }
            // Every other limit is read in the figure's own unit.
            (measured, limit) => (measured.cmp(&limit), None),
        };
        let requirement = self.text.clone();
        Measured { requirement, measured, of, met: self.operator.is_met(order) }
    }
}

/// How `part` of `whole` stands to `limit`. A plan without bytes duplicates nothing: that is 0%.
fn part_to_share(part: Bytes, whole: Bytes, limit: Gap) -> Ordering {
    let part = u128::from(part) * u128::from(Gap::FULL.0);
    part.cmp(&(u128::from(limit.0) * u128::from(whole).max(1)))
}

impl FromStr for Requirement {
    type Err = RequirementError;

    fn from_str(text: &str) -> Result<Requirement, RequirementError> {
        let malformed = || RequirementError::Malformed(text.into());
        let at = text.find(['<', '>', '=']).ok_or_else(malformed)?;
        let (name, rest) = (text[..at].trim(), &text[at..]);
        let operators = Operator::ALL.into_iter();
        let (sign, operator, limit) = operators
            .filter_map(|(sign, operator)| Some((sign, operator, rest.strip_prefix(sign)?.trim())))
            .next()
            .ok_or_else(malformed)?;
        if name.is_empty() || limit.is_empty() {
            return Err(malformed());
        }
        let figure = Figure::named(name)?;
        Ok(Requirement {
            figure,
            operator,
            limit: limit::read(figure, limit)?,
            text: [name, sign].into_iter().chain(limit.split_whitespace()).collect(),
        })
    }
}

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_compared_exactly_whatever_their_size() {
        let limit = Gap::parse_share("0.3%").unwrap();
        assert_eq!(part_to_share(Bytes(3), Bytes(1_000), limit), Ordering::Equal);
        assert_eq!(part_to_share(Bytes::MAX, Bytes::MAX, Gap::FULL), Ordering::Equal);
        assert_eq!(part_to_share(Bytes::MAX, Bytes(u64::MAX - 1), Gap::FULL), Ordering::Greater);
        assert_eq!(part_to_share(Bytes(u64::MAX - 1), Bytes::MAX, Gap::FULL), Ordering::Less);
        assert_eq!(part_to_share(Bytes(1), Bytes::MAX, Gap(u64::MAX)), Ordering::Less);
        assert_eq!(part_to_share(Bytes(0), Bytes(0), Gap(0)), Ordering::Equal);
        assert_eq!(part_to_share(Bytes(0), Bytes(0), limit), Ordering::Less);
    }
}
