//! How large the layers are: how many there are of each size, and how few hold most bytes.

use super::bars::{Bar, Bars};
use super::curves::{Curve, Curves};
use super::page::{figure, table, text};
use super::plain::{axis_bytes, axis_count};
use crate::plan::{Plan, Summary};
use crate::text::{count, grouped};
use crate::units::Bytes;
use crate::words::{human, percent};
use maud::{Markup, html};

/// Histogram, curve and table.
pub fn sizes(plan: &Plan) -> Markup {
    let summary = Summary::new(plan);
    let [fewest, median, most] = summary.layers_per_image;
    let share = |part: Bytes| percent(part.into(), plan.cost.stored_bytes.into());
    let bar = |band: &crate::plan::SizeBand| Bar {
        label: band.band.into(),
        figure: count(band.layers, "layer"),
        parts: vec![(band.layers as f64, "stored")],
    };
    let bars = Bars {
        id: "histogram",
        name: "Layers by size",
        bars: summary.sizes.iter().map(bar).collect(),
        line: None,
    };
    let rows: Vec<Vec<Markup>> = (summary.sizes.iter())
        .map(|band| {
            vec![
                text(band.band),
                text(grouped(band.layers as u128)),
                html! { (human(band.bytes)) " " small { (grouped(band.bytes.into())) " B" } },
                text(share(band.bytes)),
            ]
        })
        .collect();
    let header = ["Layer size", "Layers", "Together", "Of stored"];
    html! {
        p {
            (count(summary.layers, "layer")) "; "
            @if fewest == most { "every image has " (most) }
            @else { "an image has " (fewest) " to " (most) ", the median is " (median) }
            ". The largest layer is " (human(summary.largest_layer))
            ", the median one " (human(summary.median_layer)) "."
        }
        div.pair {
            (figure(bars.name, &bars.picture(), &html! { "How many layers there are of each size." }))
            (cumulative(plan))
        }
        (table("Layers by size", "<>>>", &header, &rows))
    }
}

/// Bytes in the n largest layers, over n.
fn cumulative(plan: &Plan) -> Markup {
    let mut bytes: Vec<Bytes> = plan.layers.iter().map(|layer| layer.bytes).collect();
    bytes.sort_unstable_by(|a, b| b.cmp(a));
    let mut sum = Bytes(0);
    let mut points = vec![(0.0, 0.0)];
    for (at, bytes) in bytes.iter().enumerate() {
        sum += *bytes;
        points.push(((at + 1) as f64, sum.0 as f64));
    }
    let mut sum = Bytes(0);
    let half = bytes.iter().take_while(|&bytes| {
        let previous = sum;
        sum += *bytes;
        previous < Bytes(plan.cost.stored_bytes.0.div_ceil(2))
    });
    let text = match half.count() {
        1 => "Half of all bytes lie in the largest layer.".into(),
        count => format!("Half of all bytes lie in the {} largest layers.", grouped(count as u128)),
    };
    let curves = Curves {
        id: "cumulative",
        name: "Bytes in the largest layers",
        text: text.clone(),
        axes: ("layers, largest first", ""),
        format: (&axis_count, &axis_bytes),
        curves: vec![Curve { name: "stored".into(), points }],
        least: None,
    };
    figure(
        curves.name,
        &curves.picture(),
        &html! { "Bytes in so many of the largest layers. " (text) },
    )
}
