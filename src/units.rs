//! Units of measure: bytes, rates, prices, costs and signed amounts of them, all exact integers.
//!
//! Rates and prices carry at most six decimals and are stored in millionths; a cost is a byte count
//! times a rate times a price and is stored in units of 10⁻¹², so sums never round. Decimals are
//! read from and written to text digit by digit, never through a float.
//!
//! ```
//! use layerplan::units::{Cost, Price};
//!
//! assert_eq!(Price::parse("0.25")?, Price(250_000));
//! assert_eq!((Cost::parse("1.5")?).to_string(), "1.5");
//! # Ok::<(), layerplan::units::DecimalError>(())
//! ```

/// Values of one unit add up to that unit; as with plain integers, nothing is checked.
macro_rules! sums {
    ($name:ident) => {
        sums!($name, Add add AddAssign add_assign);
        sums!($name, Sub sub SubAssign sub_assign);

        impl std::iter::Sum for $name {
            #[inline]
            fn sum<I: Iterator<Item = $name>>(values: I) -> $name {
                $name(values.map(|value| value.0).sum())
            }
        }

        impl<'a> std::iter::Sum<&'a $name> for $name {
            #[inline]
            fn sum<I: Iterator<Item = &'a $name>>(values: I) -> $name {
                values.copied().sum()
            }
        }
    };
    ($name:ident, $by:ident $result:ident $to:ident $change:ident) => {
        impl std::ops::$by for $name {
            type Output = $name;

            #[inline]
            fn $result(self, other: $name) -> $name {
                $name(std::ops::$by::$result(self.0, other.0))
            }
        }

        impl std::ops::$to for $name {
            #[inline]
            fn $change(&mut self, other: $name) {
                std::ops::$to::$change(&mut self.0, other.0);
            }
        }
    };
}

mod amount;
mod size;

pub use amount::Amount;
pub use size::{SizeError, parse_size};
pub(crate) use size::{scaled, split_unit, unit_bytes, unit_names};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use std::fmt;

/// A number of bytes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Bytes(pub u64);

sums!(Bytes);

/// Decimal places of a rate or a price.
const RATE_DIGITS: u32 = 6;
/// Decimal places of a cost.
const COST_DIGITS: u32 = 12;
/// Decimal places of a gap in the plan document.
const GAP_DIGITS: u32 = 9;

/// Why a text is not a decimal number of the wanted form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecimalError {
    /// Not a JSON number at all.
    #[error("`{0}` is not a number")]
    NotANumber(String),
    /// A minus sign.
    #[error("`{0}` is negative")]
    Negative(String),
    /// `1e3` and the like, which the contract refuses.
    #[error("`{0}` uses exponent notation")]
    Exponent(String),
    /// More decimal places than the unit has.
    #[error("`{text}` has more than {digits} decimals")]
    TooPrecise {
        /// The number as written.
        text: String,
        /// How many decimals are allowed.
        digits: u32,
    },
    /// Does not fit the integer type.
    #[error("`{0}` is too large")]
    TooLarge(String),
}

/// Reads a JSON number without exponent as an integer in units of 10^-`digits`.
pub(crate) fn parse_decimal(text: &str, digits: u32) -> Result<u128, DecimalError> {
    let shown = || text.chars().take(60).collect::<String>();
    let magnitude = text.strip_prefix('-').unwrap_or(text);
    if !magnitude.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(DecimalError::NotANumber(shown()));
    }
    if magnitude.contains(['e', 'E']) {
        return Err(DecimalError::Exponent(shown()));
    }
    let (whole, fraction) = magnitude.split_once('.').unwrap_or((magnitude, ""));
    if !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
        return Err(DecimalError::NotANumber(shown()));
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > digits as usize {
        return Err(DecimalError::TooPrecise { text: shown(), digits });
    }
    let padding = digits as usize - fraction.len();
    let mut value: u128 = 0;
    for digit in whole.bytes().chain(fraction.bytes()).chain(std::iter::repeat_n(b'0', padding)) {
        value = value
            .checked_mul(10)
            .and_then(|v| v.checked_add(u128::from(digit - b'0')))
            .ok_or_else(|| DecimalError::TooLarge(shown()))?;
    }
    if text.starts_with('-') && value > 0 {
        return Err(DecimalError::Negative(shown()));
    }
    Ok(value)
}

/// Writes `value` units of 10^-`digits` in shortest decimal form.
fn format_decimal(value: u128, digits: u32) -> String {
    let scale = 10u128.pow(digits);
    let fraction = value % scale;
    if fraction == 0 {
        return (value / scale).to_string();
    }
    let fraction = format!("{fraction:0width$}", width = digits as usize);
    format!("{}.{}", value / scale, fraction.trim_end_matches('0'))
}

macro_rules! decimal_unit {
    ($(#[$doc:meta])* $name:ident($inner:ty), $digits:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(pub $inner);

        impl $name {
            /// Reads a decimal number exactly.
            ///
            /// # Errors
            /// What is not a plain decimal number in range, see [`DecimalError`].
            pub fn parse(text: &str) -> Result<Self, DecimalError> {
                let value = parse_decimal(text, $digits)?;
                <$inner>::try_from(value)
                    .map(Self)
                    .map_err(|_| DecimalError::TooLarge(text.chars().take(60).collect()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&format_decimal(u128::from(self.0), $digits))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                RawValue::from_string(self.to_string())
                    .map_err(serde::ser::Error::custom)?
                    .serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let raw = Box::<RawValue>::deserialize(deserializer)?;
                Self::parse(raw.get()).map_err(serde::de::Error::custom)
            }
        }
    };
}

decimal_unit!(
    /// Expected occurrences per release, in millionths.
    Rate(u64),
    RATE_DIGITS
);
decimal_unit!(
    /// Cost per byte (or per layer), in millionths.
    Price(u64),
    RATE_DIGITS
);
decimal_unit!(
    /// A cost, in units of 10⁻¹².
    Cost(u128),
    COST_DIGITS
);
decimal_unit!(
    /// Bytes per release: bytes × rate, in millionths of a byte.
    ByteRate(u128),
    RATE_DIGITS
);
decimal_unit!(
    /// A whole number: bytes, layers, pulls.
    Count(u64),
    0
);
decimal_unit!(
    /// A share between 0 and 1, in units of 10⁻⁹, rounded up when it comes from a division.
    Gap(u64),
    GAP_DIGITS
);

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Bytes {
    /// The largest number of bytes.
    pub const MAX: Bytes = Bytes(u64::MAX);

    /// The sum, if it fits.
    pub fn checked_add(self, other: Bytes) -> Option<Bytes> {
        self.0.checked_add(other.0).map(Bytes)
    }

    /// The difference; nothing if there is more to take than there is.
    pub fn saturating_sub(self, other: Bytes) -> Bytes {
        Bytes(self.0.saturating_sub(other.0))
    }
}

impl fmt::Display for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Bytes> for u128 {
    #[inline]
    fn from(bytes: Bytes) -> u128 {
        bytes.0.into()
    }
}

impl Cost {
    /// One unit of cost.
    pub const ONE: Cost = Cost(1_000_000_000_000);

    /// The largest total cost accepted, 2¹²⁰ units of 10⁻¹² (about 10²⁴): leaves headroom for the
    /// comparisons, divisions and dual bounds that are computed from costs.
    pub const MAX: Cost = Cost(1 << 120);

    /// The least multiple of `step` (at least 1) that is not less.
    pub fn round_up(self, step: Cost) -> Cost {
        Cost(self.0.div_ceil(step.0.max(1)).saturating_mul(step.0.max(1)))
    }

    /// The cost as a float, for searching and for display only.
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / Self::ONE.0 as f64
    }
}

impl std::iter::Sum for Cost {
    fn sum<I: Iterator<Item = Cost>>(costs: I) -> Cost {
        // Saturates so that a hostile plan document cannot overflow the checker.
        Cost(costs.fold(0, |sum, cost| sum.saturating_add(cost.0)))
    }
}

impl Gap {
    /// The largest gap at which a plan may be called optimal: 10⁻⁶.
    pub const OPTIMAL: Gap = Gap(1_000);
    /// A gap of 1: nothing is known.
    pub const FULL: Gap = Gap(1_000_000_000);

    /// (`cost` − `bound`) / (`cost` − `base`), rounded up; 0 when `cost` ≤ `bound`, at most 1.
    pub fn between(cost: Cost, bound: Cost, base: Cost) -> Gap {
        if cost <= bound {
            return Gap(0);
        }
        let (excess, whole) = (cost.0 - bound.0, cost.0.saturating_sub(base.0));
        if excess >= whole {
            return Gap::FULL;
        }
        // Long division, digit by digit: `Cost::MAX` keeps every step inside 128 bits.
        let (mut quotient, mut rest) = (0u64, excess);
        for _ in 0..GAP_DIGITS {
            rest *= 10;
            quotient = quotient * 10 + (rest / whole) as u64;
            rest %= whole;
        }
        Gap(quotient + u64::from(rest > 0))
    }

    /// Reads a share, `0.01` or `1%`, exactly; it may be more than 1.
    ///
    /// # Errors
    /// What is not a plain decimal number in range, see [`DecimalError`].
    pub fn parse_share(text: &str) -> Result<Gap, DecimalError> {
        let Some(number) = text.strip_suffix('%') else { return Gap::parse(text) };
        let hundredfold = Gap::parse(number.trim_end())?;
        if hundredfold.0 % 100 != 0 {
            let digits = GAP_DIGITS - 2;
            return Err(DecimalError::TooPrecise { text: number.into(), digits });
        }
        Ok(Gap(hundredfold.0 / 100))
    }

    /// The gap as a float, for display only.
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / Self::FULL.0 as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact_both_ways() {
        for text in ["0", "1", "0.25", "0.000001", "18446744073709.551615"] {
            assert_eq!(Rate::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Rate::parse("1.50000000").unwrap(), Rate(1_500_000));
        assert_eq!(Rate::parse("-0").unwrap(), Rate(0));
    }

    #[test]
    fn what_is_not_a_plain_decimal_is_told_apart() {
        use DecimalError::*;
        assert!(matches!(Rate::parse("1e3"), Err(Exponent(_))));
        assert!(matches!(Rate::parse("-1"), Err(Negative(_))));
        assert!(matches!(Rate::parse("\"1\""), Err(NotANumber(_))));
        assert!(matches!(Rate::parse("0.0000001"), Err(TooPrecise { .. })));
        assert!(matches!(Rate::parse("99999999999999999999"), Err(TooLarge(_))));
    }

    #[test]
    fn gaps_round_up_and_end_at_zero_and_one() {
        let cost = |n| Cost(n * Cost::ONE.0);
        assert_eq!(Gap::between(cost(3), cost(3), cost(0)), Gap(0));
        assert_eq!(Gap::between(cost(3), cost(2), cost(0)), Gap(333_333_334));
        assert_eq!(Gap::between(cost(3), cost(2), cost(2)), Gap::FULL);
        assert_eq!(Gap::between(Cost::MAX, Cost(Cost::MAX.0 - 1), Cost(0)), Gap(1));
    }
}
