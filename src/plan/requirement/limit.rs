//! Limits as people write them, read exactly: `100`, `500MB`, `1.5GiB`, `0.3%`.

use super::figure::Unit;
use super::{Figure, Quantity, RequirementError};
use crate::text::near;
use crate::units::{
    ByteRate, Bytes, Cost, Count, DecimalError, Gap, SizeError, scaled, split_unit, unit_bytes,
    unit_names,
};

const PERCENT: &str = "%";

/// What stands behind a limit's number.
#[derive(Clone, Copy)]
enum Suffix {
    None,
    Percent,
    Size(u128),
}

/// Reads a limit for `figure`.
pub(super) fn read(figure: Figure, limit: &str) -> Result<Quantity, RequirementError> {
    let wrong = |source| RequirementError::Number { figure, source };
    let (number, unit) = split_unit(limit);
    if number.is_empty() {
        return Err(wrong(DecimalError::NotANumber(limit.into())));
    }
    let size = |factor| Size { figure, limit, number, factor };
    match (figure.unit(), suffix(unit)?) {
        (Unit::Layers, Suffix::None) => Count::parse(number).map(|n| Quantity::Layers(n.0)),
        (Unit::Cost, Suffix::None) => Cost::parse(number).map(Quantity::Cost),
        (Unit::Bytes | Unit::BytesOrPercent, Suffix::None) => return size(1).bytes(),
        (Unit::Bytes | Unit::BytesOrPercent, Suffix::Size(factor)) => return size(factor).bytes(),
        (Unit::Rate, Suffix::None) => return size(1).rate(),
        (Unit::Rate, Suffix::Size(factor)) => return size(factor).rate(),
        (Unit::BytesOrPercent, Suffix::Percent) => Gap::parse_share(limit).map(Quantity::Share),
        (Unit::Share, Suffix::None | Suffix::Percent) => match Gap::parse_share(limit) {
            Ok(share) if share > Gap::FULL => return Err(RequirementError::OverOne(figure)),
            share => share.map(Quantity::Share),
        },
        _ => return Err(RequirementError::UnfitUnit { figure, unit: unit.into() }),
    }
    .map_err(wrong)
}

fn suffix(unit: &str) -> Result<Suffix, RequirementError> {
    match (unit, unit_bytes(unit)) {
        ("", _) => Ok(Suffix::None),
        (PERCENT, _) => Ok(Suffix::Percent),
        (_, Some(factor)) => Ok(Suffix::Size(factor)),
        (_, None) => {
            Err(RequirementError::UnknownUnit { unit: unit.into(), near: near(unit, unit_names()) })
        }
    }
}

/// A number of a unit of so many bytes.
struct Size<'a> {
    figure: Figure,
    limit: &'a str,
    number: &'a str,
    factor: u128,
}

impl Size<'_> {
    fn bytes(&self) -> Result<Quantity, RequirementError> {
        let bytes = u64::try_from(self.in_parts_of_a_byte(1)?);
        bytes.map(|bytes| Quantity::Bytes(Bytes(bytes))).map_err(|_| self.too_large())
    }

    fn rate(&self) -> Result<Quantity, RequirementError> {
        const MILLION: u128 = 1_000_000;
        Ok(Quantity::Rate(ByteRate(self.in_parts_of_a_byte(MILLION)?)))
    }

    /// The size in units of which `parts` make a byte.
    fn in_parts_of_a_byte(&self, parts: u128) -> Result<u128, RequirementError> {
        scaled(self.limit, self.number, self.factor, parts).map_err(|fault| match fault {
            SizeError::Number(source) => RequirementError::Number { figure: self.figure, source },
            _ => {
                RequirementError::FractionalBytes { figure: self.figure, limit: self.limit.into() }
            }
        })
    }

    fn too_large(&self) -> RequirementError {
        let source = DecimalError::TooLarge(self.limit.into());
        RequirementError::Number { figure: self.figure, source }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_exact_in_every_unit() {
        let bytes = |limit| read(Figure::Stored, limit);
        let cases: [(&str, u64); 9] = [
            ("0", 0),
            ("7", 7),
            ("7 B", 7),
            ("1.5GB", 1_500_000_000),
            ("1.5GiB", 3 << 29),
            ("0.001kB", 1),
            ("0.000000000001TB", 1),
            // Both are odd beyond 2⁵³, where a float has only even numbers.
            ("9007199254740.993kB", 9_007_199_254_740_993),
            ("18446744073709551615", u64::MAX),
        ];
        for (limit, expected) in cases {
            assert_eq!(bytes(limit), Ok(Quantity::Bytes(Bytes(expected))), "{limit}");
        }
        assert!(matches!(bytes("0.1KiB"), Err(RequirementError::FractionalBytes { .. })));
        let large = |limit| {
            matches!(
                bytes(limit),
                Err(RequirementError::Number { source: DecimalError::TooLarge(_), .. })
            )
        };
        assert!(
            large("18446744073709551616") && large("16777216TiB") && large("99999999999999TiB")
        );
    }

    #[test]
    fn rates_may_have_parts_of_a_byte() {
        let rate = |limit| read(Figure::Pushed, limit);
        assert_eq!(rate("0.1KiB"), Ok(Quantity::Rate(ByteRate(102_400_000))));
        assert_eq!(rate("0.000001"), Ok(Quantity::Rate(ByteRate(1))));
        assert!(rate("0.0000001").is_err());
    }
}
