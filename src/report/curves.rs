//! Curves with axes, drawn by plotters. Its colours are attributes of the SVG it writes; the style
//! sheet replaces each of them by one that fits light, dark and print.

use super::page::{described, labels};
use maud::{Markup, PreEscaped, html};
use plotters::prelude::{
    ChartBuilder, Circle, Color, DashedLineSeries, IntoDrawingArea, IntoFont, LineSeries, RGBColor,
    SVGBackend,
};
use plotters::style::{ShapeStyle, TextStyle};

/// Size in the picture's own units: text stays legible when a phone shrinks it to four fifths.
const SIZE: (u32, u32) = (440, 300);
/// Height of text in these units; plotters' sizes are larger by a factor that it documents.
const TEXT: f64 = 14.0 * 1.24;
/// Text, axes and grid; see `style.css`.
const INK: RGBColor = RGBColor(0x1a, 0x1b, 0x1c);
const AXIS: RGBColor = RGBColor(0x8a, 0x8b, 0x8c);
const GRID: RGBColor = RGBColor(0xda, 0xdb, 0xdc);
/// Curves, in the order of the classes `curve-0` and so on in `style.css`.
const CURVES: [RGBColor; 8] = [
    RGBColor(0x00, 0x72, 0xb2),
    RGBColor(0xd5, 0x5e, 0x00),
    RGBColor(0x00, 0x9e, 0x73),
    RGBColor(0xcc, 0x79, 0xa7),
    RGBColor(0xb8, 0x80, 0x00),
    RGBColor(0x3a, 0xa0, 0xd8),
    RGBColor(0x6a, 0x51, 0xa3),
    RGBColor(0x70, 0x70, 0x70),
];
/// How curves are drawn when colours run out: a class in `style.css`, and the lengths of dashes and
/// of the gaps between them, in pixels.
const STROKES: [(&str, Option<(u32, u32)>); 3] =
    [("", None), (" dashed", Some((7, 4))), (" dotted", Some((2, 3)))];
/// Curves at most: one of each colour and stroke.
pub const MOST_CURVES: usize = STROKES.len() * CURVES.len();
/// More points than the picture has columns are of no use.
const MOST_POINTS: usize = 500;

/// Up to so many points are marked.
const FEW_POINTS: usize = 30;

/// A curve and its name.
pub struct Curve {
    /// What the legend says.
    pub name: String,
    /// From left to right.
    pub points: Vec<(f64, f64)>,
}

/// A picture of curves over one pair of axes, both from zero.
pub struct Curves<'a> {
    /// Unique in the page.
    pub id: &'a str,
    /// What the picture shows, in a few words.
    pub name: &'a str,
    /// The same for those who do not see it.
    pub text: String,
    /// What the axes count.
    pub axes: (&'a str, &'a str),
    /// How the axes' figures are written.
    pub format: (&'a dyn Fn(f64) -> String, &'a dyn Fn(f64) -> String),
    /// Those after the first [`MOST_CURVES`] are not drawn.
    pub curves: Vec<Curve>,
    /// What no curve can fall below, drawn as a dashed line in the colour of text.
    pub least: Option<Curve>,
}

impl Curves<'_> {
    /// The picture.
    pub fn picture(&self) -> Markup {
        let mut drawn = String::new();
        // Drawing into a string fails only if plotters is used wrongly: then there is no picture.
        if self.draw(&mut drawn).is_err() {
            drawn.clear();
        }
        // plotters' own outermost element says nothing about what is drawn.
        let inner = drawn.split_once('>').map_or("", |(_, rest)| rest);
        let inner = inner.trim_end().trim_end_matches("</svg>");
        let (width, height) = SIZE;
        html! {
            svg.curves role="img" aria-labelledby=(labels(self.id))
                viewBox={ "0 0 " (width) " " (height) } {
                (described(self.id, self.name, &self.text))
                (PreEscaped(inner))
            }
        }
    }

    /// Which colour is which curve.
    pub fn legend(&self) -> Markup {
        let class =
            |at: usize| format!("curve-{}{}", at % CURVES.len(), STROKES[at / CURVES.len()].0);
        let names = self.curves.iter().take(MOST_CURVES).enumerate();
        let names = names.map(|(at, curve)| (class(at), &curve.name));
        let least = self.least.iter().map(|curve| ("least dashed".to_string(), &curve.name));
        html! { ul.legend { @for (class, name) in names.chain(least) {
            li { span class={ "swatch " (class) } aria-hidden="true" {} (name) }
        } } }
    }

    fn draw(&self, into: &mut String) -> Result<(), Box<dyn std::error::Error + '_>> {
        let most = |of: fn(&(f64, f64)) -> f64| {
            let all = self.curves.iter().chain(&self.least).flat_map(|curve| &curve.points);
            all.map(of).fold(0.0, f64::max).max(f64::MIN_POSITIVE)
        };
        let area = SVGBackend::with_string(into, SIZE).into_drawing_area();
        let mut chart = ChartBuilder::on(&area)
            .margin(8)
            .margin_right(36)
            .x_label_area_size(if self.axes.0.is_empty() { 28 } else { 44 })
            .y_label_area_size(64)
            .build_cartesian_2d(0.0..most(|point| point.0), 0.0..most(|point| point.1) * 1.04)?;
        let text: TextStyle<'_> = ("sans-serif", TEXT).into_font().color(&INK);
        chart
            .configure_mesh()
            .light_line_style(GRID.mix(0.0))
            .bold_line_style(GRID)
            .axis_style(AXIS)
            .label_style(text.clone())
            .axis_desc_style(text)
            .x_desc(self.axes.0)
            .y_desc(self.axes.1)
            .x_labels(5)
            .y_labels(6)
            .x_label_formatter(&|value| (self.format.0)(*value))
            .y_label_formatter(&|value| (self.format.1)(*value))
            .draw()?;
        let strokes = STROKES.iter().flat_map(|&(_, dashes)| CURVES.map(|color| (color, dashes)));
        let least = self.least.iter().map(|curve| (curve, (INK, STROKES[1].1)));
        for (curve, (color, dashes)) in self.curves.iter().zip(strokes).chain(least) {
            let points = thinned(&curve.points);
            let style = ShapeStyle::from(color).stroke_width(2);
            if let Some((dash, gap)) = dashes {
                chart.draw_series(DashedLineSeries::new(points, dash, gap, style))?;
                continue;
            }
            let few = points.len() <= FEW_POINTS;
            chart.draw_series(LineSeries::new(points.iter().copied(), style))?;
            if few {
                let dot = |&point| Circle::new(point, 3, style.filled());
                chart.draw_series(points.iter().map(dot))?;
            }
        }
        area.present()?;
        Ok(())
    }
}

/// At most [`MOST_POINTS`] of `points`, the first and the last among them.
fn thinned(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let step = points.len().div_ceil(MOST_POINTS).max(1);
    let last = points.len().saturating_sub(1);
    let kept = points.iter().enumerate().filter(|(at, _)| at % step == 0 || *at == last);
    kept.map(|(_, &point)| point).collect()
}
