//! The oracles against the definitions word for word, on fleets so small that nothing has to be
//! clever: all families of layers, all placements, no pruning at all.

use crate::oracle;

use layerplan::cost::CostModel;
use layerplan::fleet::{Fleet, ImageId, Overlap, PackageId};
use layerplan::plan::PlanOptions;
use layerplan::testing::{FleetShape, random_fleet};
use layerplan::units::Cost;
use oracle::{best_any, best_merges};
use std::collections::{BTreeMap, BTreeSet};

type Layer = BTreeSet<PackageId>;

fn subsets<T: Clone + Ord>(of: &[T]) -> Vec<BTreeSet<T>> {
    let chosen = |mask: usize| {
        (0..of.len()).filter(|at| mask >> at & 1 == 1).map(|at| of[at].clone()).collect()
    };
    (0..1 << of.len()).map(chosen).collect()
}

/// Does each of `wanted` occur in `sets`, exactly or at least once, and nothing else?
fn covers<T: Ord + Copy>(sets: &BTreeSet<BTreeSet<T>>, wanted: &[T], overlap: Overlap) -> bool {
    let all: Vec<T> = sets.iter().flatten().copied().collect();
    let exact = overlap == Overlap::Allow || all.len() == wanted.len();
    exact && all.into_iter().collect::<BTreeSet<_>>() == wanted.iter().copied().collect()
}

/// All plans: for each image a family of at most K(i) layers whose union is its closure.
fn any_by_definition(fleet: &Fleet, options: &PlanOptions) -> Cost {
    let model = CostModel::new(fleet, options.prices).unwrap();
    let mut plans: Vec<BTreeMap<Layer, Vec<ImageId>>> = vec![BTreeMap::new()];
    for image in fleet.images().keys() {
        let cap = fleet.cap(image, options.max_layers).unwrap();
        let closure = fleet.closure(image);
        let layers: Vec<Layer> =
            subsets(closure).into_iter().filter(|layer| !layer.is_empty()).collect();
        let families = subsets(&layers)
            .into_iter()
            .filter(|family| family.len() <= cap && covers(family, closure, options.overlap));
        let extended = |family: BTreeSet<Layer>| {
            let mut longer = plans.clone();
            for plan in &mut longer {
                for layer in &family {
                    plan.entry(layer.clone()).or_default().push(image);
                }
            }
            longer
        };
        plans = families.flat_map(extended).collect();
    }
    let cost = |plan: &BTreeMap<Layer, Vec<ImageId>>| {
        let layer = |(packages, images): (&Layer, &Vec<ImageId>)| {
            model.layer(&packages.iter().copied().collect::<Vec<_>>(), images).cost
        };
        plan.iter().map(layer).sum()
    };
    plans.iter().map(cost).min().unwrap()
}

/// All layouts: for each atom any set of nodes inside S(a) that covers S(a).
fn merges_by_definition(fleet: &Fleet, options: &PlanOptions) -> Cost {
    let model = CostModel::new(fleet, options.prices).unwrap();
    let mut atoms: BTreeMap<_, Vec<PackageId>> = BTreeMap::new();
    for (package, images) in fleet.image_lists().into_iter_enumerated() {
        let updates = if model.churn_matters() { model.touching(package) } else { &[] };
        if !images.is_empty() {
            atoms.entry((images, updates)).or_default().push(package);
        }
    }
    let nodes: Vec<Vec<ImageId>> = (atoms.keys().map(|(images, _)| images.clone()))
        .chain(fleet.images().keys().map(|image| vec![image]))
        .collect();
    // A layout: which packages each node holds.
    let mut layouts: Vec<Vec<Vec<PackageId>>> = vec![vec![Vec::new(); nodes.len()]];
    for ((images, _), packages) in &atoms {
        let inside = |node: &usize| nodes[*node].iter().all(|image| images.contains(image));
        let inside: Vec<usize> = (0..nodes.len()).filter(inside).collect();
        let placements: Vec<BTreeSet<usize>> = (subsets(&inside).into_iter())
            .filter(|chosen| {
                images.iter().all(|image| {
                    let times = chosen.iter().filter(|&&node| nodes[node].contains(image)).count();
                    times == 1 || times > 1 && options.overlap == Overlap::Allow
                })
            })
            .collect();
        let placed = |layout: &Vec<Vec<PackageId>>, chosen: &BTreeSet<usize>| {
            let mut layout = layout.clone();
            chosen.iter().for_each(|&node| layout[node].extend(packages));
            layout
        };
        layouts = (layouts.iter())
            .flat_map(|layout| placements.iter().map(move |chosen| placed(layout, chosen)))
            .collect();
    }
    let survives = |layout: &[Vec<PackageId>]| -> Vec<usize> {
        (0..nodes.len()).filter(|&node| !layout[node].is_empty()).collect()
    };
    let capped = |layout: &&Vec<Vec<PackageId>>| {
        fleet.images().keys().all(|image| {
            let seen = survives(layout).into_iter().filter(|&n| nodes[n].contains(&image)).count();
            seen <= fleet.cap(image, options.max_layers).unwrap()
        })
    };
    let cost = |layout: &Vec<Vec<PackageId>>| {
        survives(layout).into_iter().map(|n| model.layer(&layout[n], &nodes[n]).cost).sum()
    };
    layouts.iter().filter(capped).map(cost).min().unwrap()
}

#[test]
fn the_oracles_are_what_the_definitions_say() {
    let mut apart = 0;
    for seed in 0..400 {
        let (images, packages) = [(2, 3), (3, 2), (2, 4), (3, 3)][seed as usize % 4];
        let document = random_fleet(seed, &FleetShape::rich(images, packages, 3)).to_string();
        let fleet = Fleet::parse(document.as_bytes()).unwrap();
        // Covers are too many to list on the larger ones.
        let modes = [Overlap::Forbid, Overlap::Allow];
        for overlap in modes.into_iter().take(if images + packages > 5 { 1 } else { 2 }) {
            let options = PlanOptions { overlap, ..PlanOptions::of(&fleet) };
            let any = any_by_definition(&fleet, &options);
            let merges = merges_by_definition(&fleet, &options);
            assert_eq!(best_any(&fleet, &options), Some(any), "seed {seed}, {overlap:?}");
            assert_eq!(best_merges(&fleet, &options), Some(merges), "seed {seed}, {overlap:?}");
            apart += usize::from(any < merges);
        }
    }
    assert!(apart > 5, "the scopes differed {apart} times only");
}
