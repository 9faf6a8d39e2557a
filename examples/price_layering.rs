//! Prices a layering that was made by hand: each image's packages in one layer, and libc in one
//! that all share.

use layerplan::cost::{Content, CostModel};
use layerplan::fleet::{Fleet, FleetError};
use layerplan::plan::{Plan, PlanOptions, Proof};

const FLEET: &str = r#"{
    "layerplan": 1, "max_layers": 2,
    "packages": [
        {"id": "libc", "bytes": 13000000},
        {"id": "nginx", "bytes": 2000000, "references": ["libc"]},
        {"id": "redis", "bytes": 4000000, "references": ["libc"]}
    ],
    "images": [{"name": "cache", "roots": ["redis"]}, {"name": "web", "roots": ["nginx"]}],
    "updates": [{"name": "libc", "rate": 0.25, "packages": ["libc"]}]
}"#;

fn main() -> Result<(), FleetError> {
    let fleet = Fleet::parse(FLEET.as_bytes())?;
    let packages: Vec<_> = fleet.packages().keys().collect();
    let images: Vec<_> = fleet.images().keys().collect();
    let model = CostModel::new(&fleet, fleet.prices())?;
    let shared = model.layer(&packages[..1], &images);
    println!(
        "libc by itself: {} bytes, {} updates per release, costs {}",
        shared.bytes, shared.rate, shared.cost
    );
    let layer = |packages: &[_], images: &[_]| Content {
        packages: packages.to_vec(),
        images: images.to_vec(),
    };
    let contents = vec![
        layer(&packages[..1], &images),
        layer(&packages[1..2], &images[1..]),
        layer(&packages[2..], &images[..1]),
    ];
    let proof = Proof::of_heuristic("custom");
    let plan = Plan::assemble(&fleet, PlanOptions::of(&fleet), contents, &proof)?;
    println!("the whole layering costs {}, gap {}", plan.cost.total, plan.certificate.gap);
    Ok(())
}
