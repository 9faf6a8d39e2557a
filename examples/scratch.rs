use layerplan::{fleet::*, solve::*, units::*};
use std::sync::Arc;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let t = std::time::Instant::now();
    let fleet = Fleet::read(a[1].as_ref()).unwrap();
    eprintln!("read {:?}", t.elapsed());
    let mut o = Options::default();
    o.max_layers = Some(a[2].parse().unwrap());
    o.method = match a[3].as_str() {
        "merges" => MethodName::Merges,
        "greedy" => MethodName::Greedy,
        _ => MethodName::Auto,
    };
    if a.iter().any(|x| x == "storage") {
        let mut p = fleet.prices();
        p.push = Price(0);
        o.prices = Some(p);
    }
    if a.iter().any(|x| x == "allow") {
        o.overlap = Some(Overlap::Allow);
    }
    let c = Arc::new(Control::new(None));
    let cc = c.clone();
    std::thread::spawn(move || {
        let mut last = Progress::default();
        loop {
            std::thread::sleep(std::time::Duration::from_millis(300));
            let p = cc.progress();
            if p != last {
                eprintln!(
                    "{:?} {} inc {:?} val {:?} bound {} nodes {}",
                    t.elapsed(),
                    p.phase,
                    p.incumbent.map(|c| c.to_string()),
                    p.value.map(|c| c.to_string()),
                    p.bound,
                    p.nodes
                );
                last = p;
            }
        }
    });
    let p = plan(&fleet, &o, &c).unwrap();
    println!(
        "{} | total {} stored {} unique {} cert {:?} nodes {} time {:?}",
        p.choice,
        p.plan.cost.total,
        p.plan.cost.stored_bytes,
        p.plan.cost.unique_bytes,
        p.plan.certificate,
        p.nodes,
        t.elapsed()
    );
    let v = layerplan::plan::check::check(&fleet, &p.plan);
    if !v.is_empty() {
        println!("INVALID {}", v[0]);
    }
}
