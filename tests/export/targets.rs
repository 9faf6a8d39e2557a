//! What each target gets, byte for byte.

use super::{document, nix_plan};
use layerplan::export::Target;

#[test]
fn nixpkgs() {
    insta::assert_snapshot!(document(&nix_plan(), Target::Nixpkgs, Some("web")).unwrap());
}

/// Where no package comes twice, both take the same.
#[test]
fn nix2container_takes_what_nixpkgs_takes() {
    for image in ["db", "team/web:1", "web"] {
        assert_eq!(
            document(&nix_plan(), Target::Nix2container, Some(image)).unwrap(),
            document(&nix_plan(), Target::Nixpkgs, Some(image)).unwrap(),
        );
    }
}

#[test]
fn rechunk() {
    insta::assert_snapshot!(document(&nix_plan(), Target::Rechunk, Some("web")).unwrap());
}

#[test]
fn json() {
    insta::assert_snapshot!(document(&nix_plan(), Target::Json, None).unwrap());
}

#[test]
fn csv() {
    insta::assert_snapshot!(document(&nix_plan(), Target::Csv, None).unwrap());
}

#[test]
fn one_image_of_a_document_for_all() {
    let all = document(&nix_plan(), Target::Csv, None).unwrap();
    let one = document(&nix_plan(), Target::Csv, Some("db")).unwrap();
    let of_db = |line: &&str| line.starts_with("image,") || line.starts_with("db,");
    assert_eq!(one.lines().collect::<Vec<_>>(), all.lines().filter(of_db).collect::<Vec<_>>());
}
