//! A strategy of one's own, held against the optimum: large packages alone, the rest together.

use layerplan::fleet::{Fleet, PackageId};
use layerplan::plan::check::check;
use layerplan::plan::{Plan, PlanOptions, Proof};
use layerplan::solve::{Control, MethodName, Options, plan};
use layerplan::stop::Stop;
use layerplan::strategies::{ImageView, Obstacle, Strategy, stacks};
use layerplan::units::Bytes;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;

/// Packages from so many bytes on have a layer of their own, while the budget lasts.
struct LargeAlone(Bytes);

impl Strategy for LargeAlone {
    fn layers(&self, image: &ImageView<'_>) -> Result<Vec<Vec<PackageId>>, Obstacle> {
        let mut packages = image.packages().to_vec();
        packages.sort_by_key(|&package| std::cmp::Reverse(image.bytes(package)));
        let is_large = |package: &&PackageId| image.bytes(**package) >= self.0;
        let alone = packages.iter().take(image.budget - 1).take_while(is_large).count();
        let (alone, rest) = packages.split_at(alone);
        let mut layers: Vec<Vec<PackageId>> = alone.iter().map(|&package| vec![package]).collect();
        layers.push(rest.to_vec());
        Ok(layers)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let fleet = Fleet::read(Path::new("data/distroless/fleet.json.zst"))?;
    let options = PlanOptions { max_layers: 4, ..PlanOptions::of(&fleet) };
    let large = LargeAlone(Bytes(1_000_000));
    let own = stacks(&fleet, &large, 0, options.max_layers, None, &Stop::default())??;
    // What is made elsewhere is called custom, and has the floor as its bound.
    let own = Plan::assemble(&fleet, options, own.contents(), &Proof::of_heuristic("custom"))?;
    assert!(check(&fleet, &own).is_empty());
    let exact = Options { max_layers: Some(4), method: MethodName::Layers, ..Options::default() };
    let best = plan(&fleet, &exact, &Arc::new(Control::new(None)))?.plan;
    println!("large packages alone: {}", own.cost.total);
    println!("the exact engine:     {}", best.cost.total);
    println!("no plan below:        {}", best.certificate.lower_bound);
    Ok(())
}
