//! Nixery's layers.

use super::common::{assert_valid_everywhere, fleet, layers, random_dag};
use layerplan::fleet::{Fleet, PackageId};
use layerplan::strategies::StrategyName::Dominators;
use std::collections::BTreeSet;

/// The graph in the original's comments: E popular, G big.
fn example() -> Fleet {
    let mut packages: String = "A > E; B > E; C > D E; D > F G; E; F; G:200000000;".into();
    // 103 packages of the fleet reference E.
    for other in 0..100 {
        packages += &format!("o{other} > E;");
    }
    fleet(&packages, &[("image", "A B C D")])
}

#[test]
fn big_and_popular_packages_stand_apart_and_the_lowest_rated_are_united() {
    // The image leads to A, B, C and D, which are asked for, to E (103 references), to G and,
    // because of it, again to C and D (closures over 100 MB). F is dominated by D. Ratings, with g
    // = 200,000,000: A 1 · (1 + 1) = 2, B 2, E 103 · 1, G 1 · g, D 1 · (g + 2 + 1), C 1 · (g + 4).
    let fleet = example();
    assert_eq!(layers(&fleet, Dominators, 6), ["C", "D F", "G", "E", "A", "B"]);
    assert_eq!(layers(&fleet, Dominators, 5), ["C", "D F", "G", "E", "A B"]);
    // United: 2 + 2 + 103.
    assert_eq!(layers(&fleet, Dominators, 4), ["C", "D F", "G", "A B E"]);
    assert_eq!(layers(&fleet, Dominators, 2), ["A B D E F G", "C"]);
    assert_eq!(layers(&fleet, Dominators, 1), ["A B C D E F G"]);
}

#[test]
fn thresholds_are_those_of_the_original() {
    let big = |bytes: u64| fleet(&format!("A > b; b:{bytes}"), &[("image", "A")]);
    assert_eq!(layers(&big(100_000_000), Dominators, 9), ["A b"]);
    assert_eq!(layers(&big(100_000_001), Dominators, 9).len(), 2);
    let popular = |users: usize| {
        let others: String = (1..users).map(|at| format!("; o{at} > b")).collect();
        fleet(&format!("A > b; b{others}"), &[("image", "A")])
    };
    assert_eq!(layers(&popular(99), Dominators, 9), ["A b"]);
    assert_eq!(layers(&popular(100), Dominators, 9).len(), 2);
}

#[test]
fn popularity_is_counted_by_name() {
    // Sixty packages reference one version and forty the other, of the same name.
    let others = |from: usize, to: usize, id: &str| -> String {
        (from..to).map(|at| format!("; o{at} > {id}")).collect()
    };
    let text = format!(
        "A > lib-1; lib-1~lib; lib-2~lib{}{}",
        others(0, 59, "lib-1"),
        others(59, 99, "lib-2")
    );
    assert_eq!(layers(&fleet(&text, &[("image", "A")]), Dominators, 9).len(), 2);
}

#[test]
fn what_is_in_every_image_is_popular_by_name() {
    let text = "A > c i x; c~nss-cacert-3.1; i~iana-etc-2024; x";
    assert_eq!(layers(&fleet(text, &[("image", "A")]), Dominators, 9), ["c", "i", "A x"]);
}

#[test]
fn cycles_need_no_special_care() {
    // b and c need each other and only A leads to them, by way of b.
    let fleet = fleet("A > b; b > c; c > b d; d; E > d", &[("image", "A E")]);
    // Ratings: A 4 + 3 + 3 = 10, d 1 · 2 references = 2, E 2: equal ones in the order of ids.
    assert_eq!(layers(&fleet, Dominators, 9), ["A b c", "E", "d"]);
}

#[test]
fn what_a_base_layer_leads_to_counts_as_asked_for() {
    let document = serde_json::json!({
        "layerplan": 1,
        "packages": [
            {"id": "a", "bytes": 1, "references": ["base"]},
            {"id": "base", "bytes": 1, "references": ["below"]},
            {"id": "below", "bytes": 1},
        ],
        "images": [{"name": "image", "roots": ["a"], "base": [["base"]]}],
    });
    let fleet = Fleet::parse(document.to_string().as_bytes()).unwrap();
    assert_eq!(layers(&fleet, Dominators, 9), ["a", "below"]);
}

/// Two packages share a layer exactly when the same package is the topmost through which all ways
/// to each of them lead: found here by taking packages away one at a time.
#[test]
fn layers_are_what_one_package_leads_to() {
    for seed in 0..150 {
        let dag = random_dag(seed, 4 + seed as usize % 9);
        let roots: Vec<PackageId> = (dag.packages().keys())
            .filter(|&p| !dag.packages().iter().any(|other| other.references.contains(&p)))
            .collect();
        let ids: Vec<&str> = roots.iter().map(|&p| dag.packages()[p].id.as_str()).collect();
        let text: String = (dag.packages().iter())
            .map(|package| {
                let name = |&p: &PackageId| dag.packages()[p].id.as_str();
                let references: Vec<&str> = package.references.iter().map(name).collect();
                format!("{} > {};", package.id, references.join(" "))
            })
            .collect();
        let fleet = fleet(&text, &[("image", &ids.join(" "))]);
        let mut groups: Vec<(PackageId, Vec<&str>)> = Vec::new();
        for (package, entry) in fleet.packages().iter_enumerated() {
            let head = dominators(&fleet, &roots, package)
                .into_iter()
                .find(|&y| dominators(&fleet, &roots, y).len() == 1)
                .unwrap();
            match groups.iter_mut().find(|(known, _)| *known == head) {
                Some((_, members)) => members.push(&entry.id),
                None => groups.push((head, vec![&entry.id])),
            }
        }
        let expected: BTreeSet<String> =
            groups.into_iter().map(|(_, members)| members.join(" ")).collect();
        let found: BTreeSet<String> = layers(&fleet, Dominators, 99).into_iter().collect();
        assert_eq!(found, expected, "seed {seed}");
    }
}

/// The packages without which no way leads from `roots` to `to`, itself included.
fn dominators(fleet: &Fleet, roots: &[PackageId], to: PackageId) -> Vec<PackageId> {
    let without = |gone: PackageId| {
        let (mut open, mut seen) = (roots.to_vec(), BTreeSet::from([gone]));
        while let Some(package) = open.pop() {
            if seen.insert(package) {
                open.extend(&fleet.packages()[package].references);
            }
        }
        gone == to || !seen.contains(&to)
    };
    fleet.packages().keys().filter(|&gone| without(gone)).collect()
}

#[test]
fn plans_are_valid() {
    assert_valid_everywhere(Dominators);
}
