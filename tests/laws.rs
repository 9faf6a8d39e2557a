//! Laws of fleets and their quotients, each stated in prose and tried on random fleets.

use layerplan::fleet::{Fleet, ImageId, PackageId};
use layerplan::quotient::Quotient;
use layerplan::testing::{Dice, FleetShape, random_fleet};
use petgraph::algo::is_cyclic_directed;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn fleet(document: &Value) -> Fleet {
    Fleet::parse(document.to_string().as_bytes()).unwrap()
}

prop_compose! {
    fn small()(
        seed: u64, images in 1usize..=6, packages in 1usize..=14, updates in 0usize..=4,
    ) -> Value {
        random_fleet(seed, &FleetShape::rich(images, packages, updates))
    }
}

/// Shuffles every list in a document, at every depth.
fn shuffle_lists(dice: &mut Dice, value: &mut Value) {
    match value {
        Value::Array(list) => {
            list.iter_mut().for_each(|inner| shuffle_lists(dice, inner));
            dice.shuffle(list);
        }
        Value::Object(entries) => {
            entries.values_mut().for_each(|inner| shuffle_lists(dice, inner));
        }
        _ => {}
    }
}

/// All that `from` reaches over `edges`, by going on until nothing new turns up.
fn fixpoint(from: &[PackageId], edges: &[(PackageId, PackageId)]) -> BTreeSet<PackageId> {
    let mut reached: BTreeSet<PackageId> = from.iter().copied().collect();
    loop {
        let before = reached.len();
        let new: Vec<_> =
            edges.iter().filter(|(a, _)| reached.contains(a)).map(|&(_, b)| b).collect();
        reached.extend(new);
        if reached.len() == before {
            return reached;
        }
    }
}

fn references(fleet: &Fleet) -> Vec<(PackageId, PackageId)> {
    let packages = fleet.packages().iter_enumerated();
    packages.flat_map(|(id, package)| package.references.iter().map(move |&to| (id, to))).collect()
}

proptest! {
    /// A fleet is a set of sets: the order in which its entries are written does not change its
    /// digest, nor do repeated names, nor defaults that are spelled out, nor white space. Only base
    /// layers lie upon each other in an order.
    #[test]
    fn the_digest_is_of_the_meaning(document in small(), seed: u64) {
        let mut other = document.clone();
        for image in other["images"].as_array_mut().unwrap() {
            image.as_object_mut().unwrap().remove("base");
        }
        let digest = fleet(&other).digest();
        shuffle_lists(&mut Dice::new(seed), &mut other);
        let roots = other["images"][0]["roots"].as_array_mut().unwrap();
        roots.push(roots[0].clone());
        for (key, default) in [("reserved", json!(0)), ("pulls", json!(1)), ("base", json!([]))] {
            other["images"][0].as_object_mut().unwrap().entry(key).or_insert(default);
        }
        let spaced = serde_json::to_vec_pretty(&other).unwrap();
        prop_assert_eq!(Fleet::parse(&spaced).unwrap().digest(), digest);
    }

    /// Any change of meaning changes the digest.
    #[test]
    fn the_digest_tells_fleets_apart(document in small()) {
        let digest = fleet(&document).digest();
        let changes: [(&str, Value); 6] = [
            ("/max_layers", json!(77)),
            ("/packages/0/bytes", json!(123_456)),
            ("/packages/0/name", json!("another name")),
            ("/packages/0/source", json!("a source")),
            ("/images/0/pulls", json!(99)),
            ("/updates", json!([{"rate": 0.5, "packages": []}])),
        ];
        for (pointer, value) in changes {
            let mut other = document.clone();
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            other.pointer_mut(parent).unwrap()[key] = value;
            prop_assert_ne!(&fleet(&other).digest(), &digest, "{}", pointer);
        }
    }

    /// C(i) is what the roots reach over references, less what the base layers hold.
    #[test]
    fn closures_equal_a_naive_fixpoint(document in small()) {
        let fleet = fleet(&document);
        for (id, image) in fleet.images().iter_enumerated() {
            let mut closure = fixpoint(&image.roots, &references(&fleet));
            for package in image.base.iter().flatten() {
                closure.remove(package);
            }
            prop_assert_eq!(fleet.closure(id), closure.into_iter().collect::<Vec<_>>());
        }
    }

    /// A propagated update touches all that reach what it lists; any other just what it lists.
    #[test]
    fn updates_reach_upward_if_they_propagate(document in small()) {
        let fleet = fleet(&document);
        let upward: Vec<_> = references(&fleet).into_iter().map(|(from, to)| (to, from)).collect();
        let edges: &[_] = if fleet.propagate() { &upward } else { &[] };
        for update in fleet.updates() {
            let touched: Vec<_> = fixpoint(&update.packages, edges).into_iter().collect();
            prop_assert_eq!(&update.touched, &touched);
        }
    }

    /// Classes partition the packages that are placed: each is in the one class that has exactly
    /// the images that need it, no two classes have the same images, and no class is empty.
    #[test]
    fn classes_partition_the_placed_packages(document in small()) {
        let fleet = fleet(&document);
        let quotient = Quotient::new(&fleet);
        let needs = |package: PackageId| -> Vec<ImageId> {
            fleet.images().keys().filter(|&i| fleet.closure(i).contains(&package)).collect()
        };
        let mut seen = BTreeSet::new();
        for (id, class) in quotient.classes().iter_enumerated() {
            prop_assert!(!class.packages.is_empty());
            prop_assert!(seen.insert(class.images.iter().collect::<Vec<_>>()));
            for &package in &class.packages {
                prop_assert_eq!(quotient.class_of(package), Some(id));
                prop_assert_eq!(class.images.iter().collect::<Vec<_>>(), needs(package));
            }
        }
        for package in fleet.packages().keys() {
            let class = quotient.class_of(package);
            prop_assert_eq!(class.is_some(), !needs(package).is_empty());
            prop_assert!(class.is_none_or(|c| quotient.classes()[c].packages.contains(&package)));
        }
    }

    /// There is an edge between two classes exactly where a package of the one references one of
    /// the other and is needed by fewer images; so the graph is acyclic whatever the references.
    #[test]
    fn edges_are_references_to_strict_supersets(document in small()) {
        let fleet = fleet(&document);
        let quotient = Quotient::new(&fleet);
        let mut expected = BTreeSet::new();
        for (from, to) in references(&fleet) {
            if let (Some(from), Some(to)) = (quotient.class_of(from), quotient.class_of(to)) {
                let [small, large] = [from, to].map(|class| &quotient.classes()[class].images);
                if small != large && small.is_subset(large) {
                    expected.insert((from, to));
                }
            }
        }
        let graph = quotient.graph();
        let edges = graph.edge_indices().map(|edge| graph.edge_endpoints(edge).unwrap());
        let edges: Vec<_> = edges.map(|(from, to)| (graph[from], graph[to])).collect();
        prop_assert_eq!(edges.len(), expected.len());
        prop_assert_eq!(edges.into_iter().collect::<BTreeSet<_>>(), expected);
        prop_assert!(!is_cyclic_directed(graph));
    }

    /// Without base layers every reference between two classes is an edge: a dependency is needed
    /// wherever its dependent is.
    #[test]
    fn without_base_layers_no_reference_is_left_out(seed: u64) {
        let fleet = fleet(&random_fleet(seed, &FleetShape::plain(4, 10)));
        let quotient = Quotient::new(&fleet);
        for (from, to) in references(&fleet) {
            if let (Some(from), Some(to)) = (quotient.class_of(from), quotient.class_of(to)) {
                let [small, large] = [from, to].map(|class| &quotient.classes()[class].images);
                prop_assert!(small.is_subset(large));
            }
        }
    }

    /// Atoms are classes taken apart by their updates: together they hold each placed package once.
    #[test]
    fn atoms_refine_classes(document in small()) {
        let fleet = fleet(&document);
        let quotient = Quotient::new(&fleet);
        let model = layerplan::cost::CostModel::new(&fleet, fleet.prices()).unwrap();
        let atoms = quotient.atoms(&fleet, |package| model.touching(package));
        let mut kinds = BTreeSet::new();
        let mut held = 0;
        for atom in &atoms {
            prop_assert!(kinds.insert((atom.class, atom.updates.clone())));
            held += atom.packages.len();
            for &package in &atom.packages {
                prop_assert_eq!(quotient.class_of(package), Some(atom.class));
                prop_assert_eq!(model.touching(package), &atom.updates);
            }
        }
        prop_assert_eq!(held + quotient.ignored(), fleet.packages().len());
    }
}
