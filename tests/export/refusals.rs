//! What cannot be said to a target is refused, and image and package are named.

use super::{document, folder, nix_fleet, nix_plan, plan, run, store_path};
use crate::common::{self, layerplan};
use layerplan::export::{ExportError, Target, export};
use layerplan::fleet::Overlap;
use layerplan::plan::Plan;

fn refusal(plan: &Plan, target: Target, image: Option<&str>) -> String {
    document(plan, target, image).unwrap_err().to_string()
}

#[test]
fn packages_that_are_no_store_paths_are_refused_by_the_first() {
    let mut plan = nix_plan();
    let layer = plan.layers.iter_mut().find(|layer| layer.packages == [store_path("zlib-1.3")]);
    layer.unwrap().packages[0] = "zlib=1.3".into();
    for target in [Target::Nixpkgs, Target::Nix2container] {
        let said = refusal(&plan, target, Some("web"));
        assert!(said.starts_with("image `web`: package `zlib=1.3` is no store path"), "{said}");
    }
}

/// zlib comes to `web` in a layer with nginx and in one with glibc.
fn overlapping() -> Plan {
    let fleet = nix_fleet();
    let mut plan = plan(
        &fleet,
        &[
            (&["glibc", "zlib"], &["db", "web"]),
            (&["zlib"], &["team/web:1"]),
            (&["nginx", "zlib"], &["web"]),
            (&["postgresql"], &["db"]),
        ],
    );
    plan.options.overlap = Overlap::Allow;
    plan
}

#[test]
fn a_package_twice_in_an_image_is_refused_where_it_may_come_once() {
    let plan = overlapping();
    for (target, name) in [(Target::Nix2container, "nix2container"), (Target::Rechunk, "rechunk")] {
        let said = refusal(&plan, target, Some("web"));
        let zlib = store_path("zlib-1.3");
        assert!(
            said.starts_with(&format!("image `web`: package `{zlib}` is in layers ")),
            "{said}"
        );
        assert!(said.ends_with(&format!("and {name} takes each package once")), "{said}");
        assert!(document(&plan, target, Some("db")).is_ok());
    }
    assert!(document(&plan, Target::Nixpkgs, Some("web")).is_ok());
}

#[test]
fn packages_of_one_name_stay_together_in_rechunk() {
    let json = r#"{"layerplan": 1,
        "packages": [
            {"id": "kernel=6.9", "name": "kernel", "bytes": 1},
            {"id": "kernel=6.10", "name": "kernel", "bytes": 1},
            {"id": "odd[*]", "bytes": 1}
        ],
        "images": [{"name": "os", "roots": ["kernel=6.9", "kernel=6.10", "odd[*]"]}]}"#;
    let fleet = layerplan::fleet::Fleet::parse(json.as_bytes()).unwrap();
    let mut together = plan(&fleet, &[(&["odd[*]"], &["os"]), (&["kernel"], &["os"])]);
    let layer = |plan: &Plan| plan.layers.iter().position(|l| l.packages[0].starts_with("kernel"));
    let at = layer(&together).unwrap();
    together.layers[at].packages = vec!["kernel=6.10".into(), "kernel=6.9".into()];
    let Ok(layerplan::export::Export::Document(bytes)) =
        export(&together, Some(&fleet), Target::Rechunk, Some("os"))
    else {
        panic!("refused");
    };
    let meta: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let packages = meta["meta"].as_object().unwrap().values().map(|meta| &meta["packages"]);
    let packages: Vec<String> = packages.map(ToString::to_string).collect();
    assert!(packages.contains(&r#"["kernel"]"#.to_owned()), "{packages:?}");
    // The pattern matches the name, and not what the name would match as a pattern.
    assert!(packages.contains(&r#"["odd[[][*]]"]"#.to_owned()), "{packages:?}");

    let mut apart = together;
    apart.layers[at].packages = vec!["kernel=6.9".into()];
    apart.layers[1 - at].packages = vec!["kernel=6.10".into(), "odd[*]".into()];
    let fault = export(&apart, Some(&fleet), Target::Rechunk, None).unwrap_err();
    assert!(matches!(&fault, ExportError::NameTwice { name, .. } if name == "kernel"), "{fault}");
}

#[test]
fn a_plan_that_makes_no_sense_is_refused() {
    let mut twice = nix_plan();
    let again = twice.images[0].clone();
    twice.images.push(again);
    assert_eq!(refusal(&twice, Target::Json, None), "image `db` is there twice");

    let mut lost = nix_plan();
    lost.images[0].layers[0] = "gone".into();
    assert_eq!(refusal(&lost, Target::Csv, None), "image `db`: there is no layer gone");

    let mut empty = nix_plan();
    let id = empty.layers[0].id.clone();
    empty.layers[0].packages.clear();
    let said = refusal(&empty, Target::Nixpkgs, Some("web"));
    assert_eq!(said, format!("image `web`: layer {id} is empty"));
}

#[test]
fn targets_without_plans_and_wrong_usage_exit_with_2() {
    let folder = folder();
    let cases: [(&[&str], &str); 5] = [
        (&["--to", "chunkah"], "error: chunkah takes no plan: it reads the extended attribute"),
        (&["--to", "apko"], "error: apko takes no plan: it groups the packages of each image"),
        (&["--to", "rechunk"], "hint: name it with --fleet FLEET"),
        (&["--to", "nixpkgs"], "hint: name a folder with -o FOLDER, or one image with --image"),
        (&["--to", "tarball"], "nix2container"),
    ];
    for (args, said) in cases {
        let output = run(folder.path(), args, 2);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.contains(said), "{args:?}: {stderr}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn plans_at_fault_exit_with_1() {
    let folder = folder();
    let said = |args: &[&str]| String::from_utf8(run(folder.path(), args, 1).stderr).unwrap();
    let unknown = said(&["--to", "json", "--image", "wep"]);
    assert!(unknown.contains("plan.json: no image is called `wep`"), "{unknown}");

    let other = common::folder();
    let fleet = other.path().join("fleet.json");
    let wrong = said(&["--to", "json", "--fleet", fleet.to_str().unwrap()]);
    assert!(wrong.contains("plan.json: not a valid plan for this fleet"), "{wrong}");

    layerplan(other.path(), ["plan", "fleet.json", "-o", "plan.json"]).assert().code(0);
    let args = ["--to", "nixpkgs", "-o", "layers"];
    let foreign = String::from_utf8(run(other.path(), &args, 1).stderr).unwrap();
    assert!(foreign.contains("is no store path, as in /nix/store/HASH-NAME"), "{foreign}");
    assert!(!other.path().join("layers").exists());
}
