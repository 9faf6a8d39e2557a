//! Bars that lie, with their labels above them. Positions along the bars are shares of the width,
//! all else is in pixels: text keeps its size on the narrowest screen.

use super::page::{described, labels};
use maud::{Markup, html};

/// Pixels from one bar to the next, down to a bar's upper edge, and of its thickness.
const STEP: usize = 46;
const TOP: usize = 20;
const THICKNESS: usize = 16;

/// One bar.
pub struct Bar {
    /// Its name, on the left above it.
    pub label: String,
    /// Its figure, on the right above it.
    pub figure: String,
    /// Its parts from left to right: how much, and the class that colours it.
    pub parts: Vec<(f64, &'static str)>,
}

/// Bars under each other, on one scale that begins at zero.
pub struct Bars<'a> {
    /// Unique in the page.
    pub id: &'a str,
    /// What the picture shows, in a few words.
    pub name: &'a str,
    /// The bars.
    pub bars: Vec<Bar>,
    /// Where a line crosses all bars.
    pub line: Option<f64>,
}

impl Bars<'_> {
    /// The picture.
    pub fn picture(&self) -> Markup {
        let length = |bar: &Bar| bar.parts.iter().map(|part| part.0).sum::<f64>();
        let longest = self.bars.iter().map(length).chain(self.line).fold(0.0, f64::max);
        let share = |value: f64| {
            let share = if longest > 0.0 { value / longest * 100.0 } else { 0.0 };
            format!("{share:.2}%")
        };
        let height = self.bars.len() * STEP;
        let said: Vec<String> =
            self.bars.iter().map(|bar| format!("{}: {}", bar.label, bar.figure)).collect();
        html! {
            svg.bars role="img" aria-labelledby=(labels(self.id)) width="100%" height=(height) {
                (described(self.id, self.name, &format!("{}.", said.join("; "))))
                @for (at, bar) in self.bars.iter().enumerate() {
                    text x="0" y=(at * STEP + TOP - 6) { (bar.label) }
                    text.figure x="100%" y=(at * STEP + TOP - 6) text-anchor="end" { (bar.figure) }
                    rect.track x="0" y=(at * STEP + TOP) width="100%" height=(THICKNESS) {}
                    @for (begin, part) in starts(bar) {
                        rect.(part.1) x=(share(begin)) y=(at * STEP + TOP) width=(share(part.0))
                            height=(THICKNESS) {}
                    }
                }
                @if let Some(line) = self.line {
                    @for at in 0..self.bars.len() { @for class in ["halo", "bound"] {
                        line class=(class) x1=(share(line)) x2=(share(line)) y1=(at * STEP + TOP)
                            y2=(at * STEP + TOP + THICKNESS + 5) {}
                    } }
                }
            }
        }
    }
}

/// The parts of a bar, each with where it begins; empty ones left out.
fn starts(bar: &Bar) -> Vec<(f64, (f64, &'static str))> {
    let mut begin = 0.0;
    let mut parts = Vec::new();
    for &part in bar.parts.iter().filter(|part| part.0 > 0.0) {
        parts.push((begin, part));
        begin += part.0;
    }
    parts
}
