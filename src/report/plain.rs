//! Costs and sizes in few characters, for headlines, bars and axes.

use crate::units::{Cost, Rate};
use crate::words::{cost, human_wide};

/// A cost as people say it: `16.6 billion`. Costs have no unit, for prices have none.
pub fn money(value: Cost) -> String {
    const NAMES: [(f64, &str); 8] = [
        (1e24, "septillion"),
        (1e21, "sextillion"),
        (1e18, "quintillion"),
        (1e15, "quadrillion"),
        (1e12, "trillion"),
        (1e9, "billion"),
        (1e6, "million"),
        (1e3, "thousand"),
    ];
    let number = value.as_f64();
    // From where two decimals would round up to the next name's unit.
    let name = NAMES.iter().find(|(unit, _)| number >= unit * 0.999_995);
    name.map_or_else(|| cost(value), |(unit, name)| format!("{:.2} {name}", number / unit))
}

/// A rate to the hundredth: `0.42`.
pub fn hundredths(rate: Rate) -> String {
    const HUNDREDTH: u64 = 10_000;
    match (rate.0 + HUNDREDTH / 2) / HUNDREDTH {
        0 if rate.0 == 0 => "0".into(),
        0 => "under 0.01".into(),
        hundredths => format!("{}.{:02}", hundredths / 100, hundredths % 100),
    }
}

/// How often something happens per release, to the hundredth: `0.42 times`.
pub fn times(rate: Rate) -> String {
    match hundredths(rate).as_str() {
        "1.00" => "once".into(),
        number => format!("{number} times"),
    }
}

/// Bytes on an axis: `5 GB`.
pub fn axis_bytes(value: f64) -> String {
    human_wide(value.max(0.0) as u128).replace(".0 ", " ")
}

/// Whole numbers on an axis; what lies between them is not named.
pub fn axis_count(value: f64) -> String {
    if value.fract() == 0.0 { format!("{value}") } else { String::new() }
}
