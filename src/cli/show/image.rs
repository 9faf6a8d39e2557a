//! One image: what it needs and, with a plan, its stack of layers.

use super::layers::{ShownPlan, rows};
use crate::cli::text::{contents, count, human, names, table};
use layerplan::fleet::{Fleet, ImageId, PackageId};
use layerplan::quotient::Quotient;

/// Columns for the names of roots or packages.
const CONTENTS_WIDTH: usize = 68;

/// Facts about `image`, then its stack or, without a plan, its classes.
pub fn text(
    fleet: &Fleet,
    quotient: &Quotient,
    shown: Option<&ShownPlan<'_>>,
    image: ImageId,
) -> String {
    let out = facts(fleet, shown, image);
    if let Some(shown) = shown {
        let stack = shown.stack(&fleet.images()[image].name);
        if stack.is_empty() {
            return out;
        }
        return format!("{out}\nLayers from bottom to top:\n{}", rows(fleet, &stack));
    }
    let rows: Vec<Vec<String>> = (quotient.classes().iter())
        .filter(|class| class.images.contains(image))
        .map(|class| {
            vec![
                human(class.bytes),
                class.images.count().to_string(),
                class.packages.len().to_string(),
                contents(fleet, &class.packages, CONTENTS_WIDTH),
            ]
        })
        .collect();
    if rows.is_empty() {
        return out;
    }
    let header = ["bytes", "images", "packages", "largest packages"];
    format!("{out}\nClasses it needs, most shared first:\n{}", table(Some(&header), ">>><", rows))
}

fn facts(fleet: &Fleet, shown: Option<&ShownPlan<'_>>, image: ImageId) -> String {
    let entry = &fleet.images()[image];
    let size = |packages: &[PackageId]| {
        let bytes = packages.iter().map(|&package| fleet.packages()[package].bytes).sum();
        format!("{}, {}", count(packages.len(), "package"), human(bytes))
    };
    let max_layers = shown.map_or(fleet.max_layers(), |shown| shown.plan.options.max_layers);
    // A fleet's own cap fits by construction, and a checked plan's fits too.
    let cap = fleet.cap(image, max_layers).unwrap_or(0);
    let roots = entry.roots.iter().map(|&root| fleet.packages()[root].name.as_str());
    let row = |label: &str, value: String| vec![label.to_string(), value];
    let mut rows = vec![
        row("asks for", names(roots, CONTENTS_WIDTH)),
        row("needs, to be placed", size(fleet.closure(image))),
        row("layers it may have", cap.to_string()),
        row("pulls per release", entry.pulls.to_string()),
    ];
    if !entry.base.is_empty() {
        let base: Vec<PackageId> = entry.base.iter().flatten().copied().collect();
        let base = format!("{}: {}", count(entry.base.len(), "layer"), size(&base));
        rows.push(row("base, already there", base));
    }
    if entry.reserved > 0 {
        rows.push(row("reserved for others", count(entry.reserved as usize, "layer")));
    }
    format!("Image {}\n\n{}", entry.name, table(None, "<<", rows))
}
