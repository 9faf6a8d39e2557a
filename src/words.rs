//! Bytes, costs, shares and layers as people read them, on the terminal and in reports alike.

use crate::fleet::{Fleet, Overlap, PackageId, Prices};
use crate::text::{grouped, names};
use crate::units::{ByteRate, Bytes, Cost, Gap};
use bytesize::ByteSize;
use std::cmp::Reverse;
use std::time::Duration;

/// Decimal units: `13.6 GB`.
pub fn human(bytes: Bytes) -> String {
    ByteSize::b(bytes.0).display().si().to_string()
}

/// The same for sums that are larger than one count of bytes can be, up to quettabytes.
pub fn human_wide(bytes: u128) -> String {
    const UNITS: [(u32, &str); 5] = [(18, "EB"), (21, "ZB"), (24, "YB"), (27, "RB"), (30, "QB")];
    if let Ok(bytes) = bytes.try_into() {
        return human(Bytes(bytes));
    }
    // Tenths of a unit, rounded to the nearest.
    let tenths = |power: u32| {
        let tenth = 10_u128.pow(power - 1);
        bytes / tenth + u128::from(bytes % tenth >= tenth / 2)
    };
    let figures = UNITS.map(|(power, unit)| (tenths(power), unit));
    let short = figures.into_iter().find(|(tenths, _)| *tenths < 10_000);
    let (tenths, unit) = short.unwrap_or(figures[UNITS.len() - 1]);
    format!("{}.{} {unit}", grouped(tenths / 10), tenths % 10)
}

/// Whole bytes of a rate, rounded to the nearest.
pub fn whole_bytes(rate: ByteRate) -> u128 {
    const MILLION: u128 = 1_000_000;
    rate.0 / MILLION + u128::from(rate.0 % MILLION >= MILLION / 2)
}

/// Bytes per release in few characters.
pub fn rate(rate: ByteRate) -> String {
    human_wide(whole_bytes(rate))
}

/// A cost: exact while it is small, in whole units from a thousand on.
pub fn cost(cost: Cost) -> String {
    let whole = cost.0 / Cost::ONE.0;
    if whole < 1000 { cost.to_string() } else { grouped(whole) }
}

/// A time, to the hundredth of a second while it is short.
pub fn seconds(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 1.0 { format!("{seconds:.2} s") } else { format!("{seconds:.1} s") }
}

/// A cost in few characters: `16.6 G`.
pub fn cost_in_short(cost: Cost) -> String {
    human_wide(cost.0 / Cost::ONE.0).trim_end_matches('B').trim_end().into()
}

/// `part` as a share of `whole` with one decimal, rounded to the nearest.
pub fn percent(part: u128, whole: u128) -> String {
    if whole == 0 {
        return "-".into();
    }
    // What is too large to be multiplied loses digits far behind those that are shown.
    let room = 10 - part.max(whole).leading_zeros().min(10);
    let (part_of, whole) = (part >> room, (whole >> room).max(1));
    let tenths = part_of.saturating_mul(1000).saturating_add(whole / 2) / whole;
    if tenths == 0 && part > 0 {
        return "<0.1%".into();
    }
    format!("{}.{}%", grouped(tenths / 10), tenths % 10)
}

/// A share between 0 and 1 in percent with one decimal.
pub fn share(share: f64) -> String {
    format!("{:.1}%", 100.0 * share)
}

/// What a plan is asked for, to go on with after "a package".
pub fn terms(overlap: Overlap, prices: Prices) -> String {
    let Prices { store, push, pull, blob, layer } = prices;
    let overlap = match overlap {
        Overlap::Forbid => "never twice",
        Overlap::Allow => "possibly twice",
    };
    format!(
        "{overlap} in an image; prices store={store}, push={push}, pull={pull}, blob={blob}, \
         layer={layer}"
    )
}

/// A gap in percent with two decimals, rounded up.
pub fn gap(gap: Gap) -> String {
    const HUNDREDTH_OF_PERCENT: u64 = 100_000;
    match gap.0.div_ceil(HUNDREDTH_OF_PERCENT) {
        0 => "0%".into(),
        _ if gap.0 < HUNDREDTH_OF_PERCENT => "under 0.01%".into(),
        hundredths => format!("{}.{:02}%", hundredths / 100, hundredths % 100),
    }
}

/// The names of `packages`, largest first: what a person calls the layer by.
pub fn contents(fleet: &Fleet, packages: &[PackageId], width: usize) -> String {
    let mut sorted = packages.to_vec();
    sorted.sort_by_key(|&package| (Reverse(fleet.packages()[package].bytes), package));
    names(sorted.iter().map(|&package| fleet.packages()[package].name.as_str()), width)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well_at_their_edges() {
        assert_eq!(human(Bytes(1_000_000)), "1.0 MB");
        assert_eq!(human(Bytes(999)), "999 B");
        assert_eq!(percent(1, 3), "33.3%");
        assert_eq!(percent(1, 100_000), "<0.1%");
        assert_eq!(percent(0, 0), "-");
        assert_eq!(cost(Cost(Cost::ONE.0 / 4)), "0.25");
    }

    #[test]
    fn what_no_count_of_bytes_can_hold_is_not_cut_down() {
        assert_eq!(human_wide(13_600_000_000), human(Bytes(13_600_000_000)));
        assert_eq!(human_wide(Bytes::MAX.into()), "18.4 EB");
        assert_eq!(human_wide(u128::from(Bytes::MAX) + 1), "18.4 EB");
        // Two packages of 2^62 bytes, a thousand times apiece.
        assert_eq!(human_wide(500 << 63), "4.6 ZB");
        assert_eq!(rate(ByteRate((500 << 63) * 1_000_000)), "4.6 ZB");
        assert_eq!(human_wide(999_949_999_999_999_999_999), "999.9 EB");
        assert_eq!(human_wide(999_999_999_999_999_999_999), "1.0 ZB");
        assert_eq!(human_wide(u128::MAX), "340,282,366.9 QB");
        assert_eq!(percent(u128::MAX / 4, u128::MAX), "25.0%");
        assert_eq!(percent(1, u128::MAX), "<0.1%");
    }

    #[test]
    fn gaps_never_look_smaller_than_they_are() {
        assert_eq!(gap(Gap(0)), "0%");
        assert_eq!(gap(Gap(1)), "under 0.01%");
        assert_eq!(gap(Gap(12_300_001)), "1.24%");
        assert_eq!(gap(Gap::FULL), "100.00%");
    }
}
