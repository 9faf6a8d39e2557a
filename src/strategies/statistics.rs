//! The few statistics that chunking tools tell outliers by.
//!
//! Own code, for the order of the operations matters here: equal values lie exactly on a limit that
//! is computed from them, and the last bit decides on which side. This is the order that both
//! ostree-ext (`statistics.rs`) and chunkah (`packing.rs`) use: sums from the left, the
//! population's deviation in two passes.

/// The median; the mean of the middle two for an even number of values, 0 for none.
pub(super) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let half = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        count if count % 2 == 1 => sorted[half],
        _ => (sorted[half - 1] + sorted[half]) / 2.0,
    }
}

/// The median distance from `centre`.
pub(super) fn median_deviation(values: &[f64], centre: f64) -> f64 {
    let distances: Vec<f64> = values.iter().map(|value| (value - centre).abs()).collect();
    median(&distances)
}

/// The mean; 0 for no values.
pub(super) fn mean(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / values.len() as f64 }
}

/// The population's standard deviation around `mean`; 0 for no values.
pub(super) fn deviation(values: &[f64], mean: f64) -> f64 {
    if values.is_empty() {
        return 0.0;
    }
    let squares = values.iter().map(|value| (value - mean) * (value - mean));
    (squares.sum::<f64>() / values.len() as f64).sqrt()
}
