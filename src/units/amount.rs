//! Amounts: costs with a sign.

use super::{Bytes, Cost};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use std::ops::{Div, Mul, Neg};

/// A signed amount of cost, in units of 10⁻¹²: a price, a profit, a difference of costs. Written as
/// a cost is, with a minus sign where it is less than nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(pub i128);

sums!(Amount);

impl Amount {
    /// The same amount; [`Cost::MAX`] leaves room for the sign.
    #[inline]
    pub fn of(cost: Cost) -> Amount {
        Amount(cost.0 as i128)
    }

    /// As a cost; what is less than nothing is none.
    #[inline]
    pub fn to_cost(self) -> Cost {
        Cost(self.0.max(0) as u128)
    }

    /// How many units of 10⁻¹², as a float, for searching only.
    #[inline]
    pub(crate) fn units(self) -> f64 {
        self.0 as f64
    }

    /// The sum, if it fits.
    pub(crate) fn checked_add(self, other: Amount) -> Option<Amount> {
        self.0.checked_add(other.0).map(Amount)
    }

    /// The difference, if it fits.
    pub(crate) fn checked_sub(self, other: Amount) -> Option<Amount> {
        self.0.checked_sub(other.0).map(Amount)
    }

    /// So many times, if that fits.
    pub(crate) fn checked_mul(self, times: i128) -> Option<Amount> {
        self.0.checked_mul(times).map(Amount)
    }
}

impl Neg for Amount {
    type Output = Amount;

    #[inline]
    fn neg(self) -> Amount {
        Amount(-self.0)
    }
}

/// So many times.
impl Mul<i128> for Amount {
    type Output = Amount;

    #[inline]
    fn mul(self, times: i128) -> Amount {
        Amount(self.0 * times)
    }
}

/// An amount per byte, for so many bytes.
impl Mul<Bytes> for Amount {
    type Output = Amount;

    #[inline]
    fn mul(self, bytes: Bytes) -> Amount {
        self * i128::from(bytes.0)
    }
}

/// One of so many parts, rounded towards zero.
impl Div<i128> for Amount {
    type Output = Amount;

    #[inline]
    fn div(self, parts: i128) -> Amount {
        Amount(self.0 / parts)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sign = if self.0 < 0 { "-" } else { "" };
        let text = format!("{sign}{}", Cost(self.0.unsigned_abs()));
        RawValue::from_string(text).map_err(serde::ser::Error::custom)?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Amount, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let text = raw.get();
        let (sign, magnitude) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let magnitude = Cost::parse(magnitude).map_err(serde::de::Error::custom)?;
        let value = i128::try_from(magnitude.0)
            .map_err(|_| serde::de::Error::custom(format!("`{text}` is too large")))?;
        Ok(Amount(sign * value))
    }
}
