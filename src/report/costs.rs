//! What a plan's cost is made of, as parts of a bar.

use crate::fleet::Prices;
use crate::plan::Totals;
use crate::units::{ByteRate, Cost, Price};

/// The class of what is shipped beyond the previous plan.
pub const NOW: &str = "now";

/// The parts that these prices know: a class that colours it, and its name.
pub fn meanings(prices: Prices) -> Vec<(&'static str, &'static str)> {
    let Prices { store, push, pull, blob, layer } = prices;
    let all = [
        (store.0 > 0, "stored", "stored"),
        (push.0 > 0, "shipped", "pushed, per release"),
        (pull.0 > 0, "pulled", "pulled, per release"),
        (blob.0 > 0 || layer.0 > 0, "priced", "for layers"),
    ];
    all.into_iter().filter(|part| part.0).map(|(_, class, name)| (class, name)).collect()
}

/// The parts of a plan's cost, for a bar: floats are exact enough for a picture.
pub fn parts(totals: &Totals, prices: Prices) -> Vec<(f64, &'static str)> {
    let price = |price: Price| price.0 as f64 / 1e6;
    let shipped = |rate: ByteRate| rate.0 as f64 / 1e6;
    let stored = totals.stored_bytes.0 as f64 * price(prices.store);
    let pushed = shipped(totals.pushed_bytes_per_release) * price(prices.push);
    let pulled = shipped(totals.pulled_bytes_per_release) * price(prices.pull);
    let rest = (Cost::as_f64(totals.total) - stored - pushed - pulled).max(0.0);
    let priced = if prices.blob.0 > 0 || prices.layer.0 > 0 { rest } else { 0.0 };
    let now = totals.shipping.map_or(0.0, |shipping| shipping.cost.as_f64());
    vec![
        (stored, "stored"),
        (pushed, "shipped"),
        (pulled, "pulled"),
        (priced, "priced"),
        (now, NOW),
    ]
}
