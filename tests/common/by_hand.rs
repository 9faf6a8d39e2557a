//! Plans made by hand.

use layerplan::fleet::{Fleet, PackageId};
use layerplan::plan::{Content, Plan, PlanOptions, Proof};

/// The plan for `fleet` with these layers, each its packages, by id or name, and its images.
pub fn plan(fleet: &Fleet, layers: &[(&[&str], &[&str])]) -> Plan {
    let package = |wanted: &&str| {
        let mut all = fleet.packages().iter();
        let is_meant = all.position(|package| package.id == **wanted || package.name == **wanted);
        PackageId::from(is_meant.unwrap())
    };
    let image = |name: &&str| fleet.find_image(name).unwrap();
    let contents = layers.iter().map(|(packages, images)| Content {
        packages: packages.iter().map(package).collect(),
        images: images.iter().map(image).collect(),
    });
    let proof = Proof::of_heuristic("custom");
    Plan::assemble(fleet, PlanOptions::of(fleet), contents.collect(), &proof).unwrap()
}
