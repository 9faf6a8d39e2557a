//! Prices given on the command line: `store=1,push=0.5`.

use layerplan::fleet::Prices;
use layerplan::units::{DecimalError, Price};
use std::fmt;
use std::str::FromStr;

/// Prices given on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PriceFlags(Vec<(String, Price)>);

/// What can be wrong with `--prices`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PriceFlagError {
    /// No equals sign.
    #[error("`{0}` is not of the form name=price, as in store=1,push=0.5")]
    Form(String),
    /// No such price.
    #[error("there is no price `{0}`; there are store, push, pull, blob and layer")]
    Unknown(String),
    /// The same name twice.
    #[error("the price `{0}` is given twice")]
    Repeated(String),
    /// Not a number.
    #[error("price `{name}`: {source}")]
    Number {
        /// Which price.
        name: String,
        /// What is wrong.
        source: DecimalError,
    },
}

impl FromStr for PriceFlags {
    type Err = PriceFlagError;

    fn from_str(text: &str) -> Result<PriceFlags, PriceFlagError> {
        let mut flags = PriceFlags::default();
        for entry in text.split(',') {
            let (name, number) =
                entry.split_once('=').ok_or_else(|| PriceFlagError::Form(entry.into()))?;
            let (name, number) = (name.trim(), number.trim());
            if place(&mut Prices::default(), name).is_none() {
                return Err(PriceFlagError::Unknown(name.into()));
            }
            let price = Price::parse(number)
                .map_err(|source| PriceFlagError::Number { name: name.into(), source })?;
            if flags.0.iter().any(|(known, _)| known == name) {
                return Err(PriceFlagError::Repeated(name.into()));
            }
            flags.0.push((name.into(), price));
        }
        Ok(flags)
    }
}

impl fmt::Display for PriceFlags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = self.0.iter().map(|(name, price)| format!("{name}={price}"));
        f.write_str(&given.collect::<Vec<_>>().join(","))
    }
}

impl PriceFlags {
    /// These prices where given, `defaults` elsewhere.
    pub fn over(&self, defaults: Prices) -> Prices {
        let mut prices = defaults;
        for (name, given) in &self.0 {
            if let Some(price) = place(&mut prices, name) {
                *price = *given;
            }
        }
        prices
    }
}

/// The price of that name.
fn place<'a>(prices: &'a mut Prices, name: &str) -> Option<&'a mut Price> {
    Some(match name {
        "store" => &mut prices.store,
        "push" => &mut prices.push,
        "pull" => &mut prices.pull,
        "blob" => &mut prices.blob,
        "layer" => &mut prices.layer,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_not_named_stay() {
        let flags: PriceFlags = "push=0.5, blob=2".parse().unwrap();
        let prices = flags.over(Prices::default());
        assert_eq!(prices.store, Prices::default().store);
        assert_eq!((prices.push, prices.blob), (Price(500_000), Price(2_000_000)));
    }
}
