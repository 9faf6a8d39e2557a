//! Plans a fleet from Rust: `cargo run --release --example plan_fleet -- FLEET MAX_LAYERS`.

use layerplan::fleet::Fleet;
use layerplan::plan::check::check;
use layerplan::solve::{Control, MethodName, Options, plan};
use std::env;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let file = args.next().unwrap_or("data/distroless/fleet.json.zst".into());
    let max_layers = args.next().unwrap_or("4".into()).parse()?;
    let fleet = Fleet::read(Path::new(&file))?;
    let options =
        Options { max_layers: Some(max_layers), method: MethodName::Greedy, ..Options::default() };
    let planned = plan(&fleet, &options, &Arc::new(Control::new(None)))?;
    // The checker shares nothing with what made the plan but the fleet and the price of a layer.
    assert!(check(&fleet, &planned.plan).is_empty());
    let (totals, proof) = (planned.plan.cost, planned.plan.certificate);
    println!("{} layers, {} bytes stored", planned.plan.layers.len(), totals.stored_bytes);
    println!("cost {}, and no plan costs less than {}", totals.total, proof.lower_bound);
    Ok(())
}
