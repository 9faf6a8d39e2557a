//! Times of the parts and of the methods, on real fleets: `cargo bench`, about three minutes.
//!
//! Closures are computed while a fleet is made, so they have no bench of their own: `make` is
//! parsing, interning and closures, `read` is the same from the compressed file.

use criterion::measurement::WallTime;
use criterion::{BatchSize, BenchmarkGroup, Criterion, criterion_group, criterion_main};
use layerplan::document::read_input;
use layerplan::fleet::{Fleet, Prices};
use layerplan::quotient::Quotient;
use layerplan::solve::{Control, MethodName, Options, plan};
use layerplan::units::Price;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

/// The least that criterion takes: some of these run for seconds.
const SAMPLES: usize = 10;

fn file(fleet: &str) -> String {
    format!("data/{fleet}/fleet.json.zst")
}

fn group<'c>(criterion: &'c mut Criterion, name: &str) -> BenchmarkGroup<'c, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(SAMPLES);
    group.warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(3));
    group
}

fn fleets(criterion: &mut Criterion) {
    let mut group = group(criterion, "debian-builders");
    let name = file("debian-builders");
    let text = read_input(name.as_ref()).unwrap();
    let fleet = Fleet::parse(&text).unwrap();
    group.bench_function("read", |bench| {
        bench.iter_batched(|| (), |()| Fleet::read(name.as_ref()), BatchSize::PerIteration);
    });
    group.bench_function("make", |bench| bench.iter(|| Fleet::parse(black_box(&text))));
    group.bench_function("quotient", |bench| bench.iter(|| Quotient::new(black_box(&fleet))));
}

/// Plans made by one method: fleet, cap, and whether updates count or stored bytes alone.
fn plans(criterion: &mut Criterion, method: MethodName, cases: &[(&str, u32, bool)]) {
    let label = format!("{method:?}").to_lowercase();
    let mut group = group(criterion, &label);
    for &(name, max_layers, updates) in cases {
        let fleet = Fleet::read(file(name).as_ref()).unwrap();
        let storage = Prices { push: Price(0), ..fleet.prices() };
        let options = Options {
            method,
            max_layers: Some(max_layers),
            prices: (!updates).then_some(storage),
            ..Options::default()
        };
        let what = if updates { "updates" } else { "storage" };
        group.bench_function(format!("{name}-{max_layers}-{what}"), |bench| {
            bench.iter(|| plan(&fleet, &options, &Arc::new(Control::default())).unwrap());
        });
    }
}

fn greedy(criterion: &mut Criterion) {
    let cases =
        [("chainguard", 20, true), ("docker-official", 40, true), ("debian-builders", 60, false)];
    plans(criterion, MethodName::Greedy, &cases);
}

fn merges(criterion: &mut Criterion) {
    let cases = [
        ("distroless", 4, true),
        ("chainguard", 10, false),
        ("chainguard", 20, false),
        ("docker-official", 40, false),
    ];
    plans(criterion, MethodName::Merges, &cases);
}

criterion_group!(benches, fleets, greedy, merges);
criterion_main!(benches);
