//! The generators in `layerplan::testing` make what they claim, the same on every machine.

use layerplan::cost::CostModel;
use layerplan::document::DocumentError;
use layerplan::fleet::{Fleet, FleetError, Overlap, PackageId};
use layerplan::quotient::Quotient;
use layerplan::testing::{
    DEPTH, FleetShape, Mutation, broad_fleet, extreme_fleet, mutate, mutate_compressed,
    planted_fleet, random_fleet, roles_fleet,
};
use serde_json::Value;
use sha2::{Digest, Sha256};

fn fleet(document: &Value) -> Fleet {
    Fleet::parse(document.to_string().as_bytes()).unwrap_or_else(|e| panic!("{e}: {document}"))
}

#[test]
fn random_fleets_are_valid_and_of_the_shape_asked_for() {
    let (mut cycles, mut allow, mut bases, mut propagated, mut shared) = (0, 0, 0, 0, 0);
    for seed in 0..500 {
        let shape =
            FleetShape::rich(1 + seed as usize % 5, 1 + seed as usize % 9, seed as usize % 4);
        let fleet = fleet(&random_fleet(seed, &shape));
        let found = (fleet.images().len(), fleet.packages().len(), fleet.updates().len());
        assert_eq!(found, (shape.images, shape.packages, shape.updates));
        for image in fleet.images().keys() {
            assert!((0..=4).contains(&fleet.cap(image, fleet.max_layers()).unwrap()));
        }
        let packages = fleet.packages();
        let mutual = |a: PackageId, b: PackageId| packages[b].references.contains(&a);
        cycles += usize::from(
            (packages.iter_enumerated())
                .any(|(a, package)| package.references.iter().any(|&b| mutual(a, b))),
        );
        allow += usize::from(fleet.overlap() == Overlap::Allow);
        bases += usize::from(fleet.images().iter().any(|image| !image.base.is_empty()));
        propagated += usize::from(fleet.propagate());
        let classes = Quotient::new(&fleet);
        shared += usize::from(classes.classes().iter().any(|c| c.images.count() > 1));
    }
    for (what, count) in
        [("cycles", cycles), ("allow", allow), ("bases", bases), ("propagate", propagated)]
    {
        assert!(count > 20, "{what} in only {count} of 500 fleets");
    }
    assert!(shared > 250, "shared classes in only {shared} of 500 fleets");
}

#[test]
fn large_fleets_are_as_large_as_asked_for() {
    let broad = fleet(&broad_fleet(1, 500));
    assert_eq!((broad.images().len(), broad.packages().len(), broad.updates().len()), (1, 500, 50));
    let roles = fleet(&roles_fleet(1, 60, 30));
    assert_eq!((roles.images().len(), roles.packages().len(), roles.unique_bytes().0), (60, 30, 0));
    let classes = Quotient::new(&roles);
    assert!(classes.classes().iter().filter(|class| class.images.count() > 1).count() > 10);
}

#[test]
fn plain_fleets_are_plain() {
    for seed in 0..50 {
        let fleet = fleet(&random_fleet(seed, &FleetShape::plain(3, 5)));
        assert!(fleet.updates().is_empty() && fleet.images().iter().all(|i| i.base.is_empty()));
        assert_eq!(fleet.prices(), Default::default());
    }
}

/// Most are accepted, and the floor of many has more digits than a float holds.
#[test]
fn extreme_fleets_outgrow_floats() {
    let (mut accepted, mut beyond) = (0, 0);
    for seed in 0..200 {
        let Ok(fleet) = Fleet::parse(extreme_fleet(seed).as_bytes()) else { continue };
        let Ok(model) = CostModel::new(&fleet, fleet.prices()) else { continue };
        let floor = model.floor(&fleet).0;
        accepted += 1;
        beyond += usize::from(floor as f64 as u128 != floor);
    }
    assert!(accepted > 100 && beyond > 50, "{beyond} of {accepted}");
}

/// The numbers were written down once: a change in any of them is a change in the generators, and
/// every recorded result that rests on a seed is then void.
#[test]
fn a_seed_gives_the_same_document_for_ever() {
    let digest = |bytes: &[u8]| {
        Sha256::digest(bytes)[..4].iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let document = random_fleet(7, &FleetShape::rich(4, 8, 3)).to_string();
    let planted = planted_fleet(7, 3).document.to_string();
    let mutants: Vec<u8> = (0..50).flat_map(|seed| mutate(seed, document.as_bytes())).collect();
    let found = [document.as_bytes(), planted.as_bytes(), &mutants].map(digest);
    assert_eq!(found, ["1bc2a752", "132ea179", "731655cc"]);
}

#[test]
fn planted_fleets_are_valid_and_hold_both_kinds_of_group() {
    let (mut crowded, mut roomy) = (0, 0);
    for seed in 0..100 {
        let planted = planted_fleet(seed, 2);
        let fleet = fleet(&planted.document);
        assert!(planted.optimum >= Quotient::new(&fleet).unique_bytes());
        crowded += fleet.images().iter().filter(|i| i.max_layers == Some(1)).count();
        roomy += fleet.images().iter().filter(|i| i.max_layers > Some(1)).count();
    }
    assert!(crowded > 100 && roomy > 100);
}

#[test]
fn mutations_do_what_they_claim() {
    use Mutation::*;
    for seed in 0..40 {
        let sound = random_fleet(seed, &FleetShape::rich(3, 6, 2)).to_string();
        let sound = sound.as_bytes();
        for mutation in Mutation::ALL {
            let mutant = mutation.apply(seed, sound);
            assert_eq!(mutant, mutation.apply(seed, sound), "{mutation:?} is not deterministic");
            let json: Result<Value, _> = serde_json::from_slice(&mutant);
            let read = Fleet::parse(&mutant);
            let holds = match mutation {
                Empty => mutant.is_empty(),
                Truncate => mutant.len() < sound.len() && sound.starts_with(&mutant),
                FlipBytes => mutant.len() == sound.len() && mutant != sound,
                Splice => mutant.len() == sound.len(),
                NotJson => mutant.iter().all(|byte| (32..127).contains(byte)),
                NotUtf8 => std::str::from_utf8(&mutant).is_err() && read.is_err(),
                WrongType | UnknownKey | DropKey => json.is_ok() && mutant != sound,
                ArrayForObject => {
                    json.is_ok()
                        && matches!(read, Err(FleetError::Document(DocumentError::Json { .. })))
                }
                HugeNumber | OddNumber => read.is_err(),
                DuplicateId => matches!(read, Err(FleetError::DuplicateId { .. })),
                DuplicateImage => matches!(read, Err(FleetError::DuplicateImage { .. })),
                Cycle => read.is_ok() && mutant != sound,
                UnknownName => matches!(
                    read,
                    Err(FleetError::UnknownReference { .. }
                        | FleetError::UnknownRoot { .. }
                        | FleetError::UnknownUpdatePackage { .. })
                ),
                DuplicateKey => {
                    json.is_ok()
                        && matches!(read, Err(FleetError::Document(DocumentError::Json { .. })))
                }
                ControlCharacter => matches!(read, Err(FleetError::ControlCharacter { .. })),
                OtherVersion => {
                    matches!(read, Err(FleetError::Document(DocumentError::Version { .. })))
                }
                DeepValue | DeepDocument => {
                    let open = mutant.iter().filter(|byte| b"[{".contains(byte)).count();
                    open >= DEPTH && read.is_err()
                }
            };
            assert!(holds, "{mutation:?}, seed {seed}: {:?}", String::from_utf8_lossy(&mutant));
        }
    }
}

#[test]
fn compressed_mutants_are_of_every_kind() {
    let sound = random_fleet(1, &FleetShape::rich(3, 6, 2)).to_string();
    let (mut valid, mut broken, mut plain, mut large) = (0, 0, 0, 0);
    for seed in 0..60 {
        let mutant = mutate_compressed(seed, sound.as_bytes());
        match zstd::decode_all(mutant.as_slice()) {
            _ if mutant == sound.as_bytes() => plain += 1,
            Ok(text) if text == sound.as_bytes() => valid += 1,
            Ok(text) => large += usize::from(text.len() > 1_000 * mutant.len()),
            Err(_) => broken += 1,
        }
    }
    assert!(valid > 3 && broken > 3 && plain > 3 && large > 3);
}
