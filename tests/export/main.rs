//! Plans as builders of images take them.

use crate::by_hand;
use crate::common;
mod folders;
mod laws;
mod refusals;
mod targets;

use by_hand::plan;
use layerplan::export::{Export, ExportError, Target, export};
use layerplan::fleet::Fleet;
use layerplan::plan::Plan;
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

/// The store path of a package called `name`, whose hash is of its first letter only.
fn store_path(name: &str) -> String {
    format!("/nix/store/{}-{name}", &name[..1].repeat(32))
}

/// A fleet of Nix closures: two images that share glibc and zlib, and one with a slash in its name
/// that has glibc in a base layer.
fn nix_fleet() -> Fleet {
    let path = store_path;
    let package = |name: &str, bytes: u64, needs: &[&str]| {
        let references: Vec<String> = needs.iter().map(|name| path(name)).collect();
        serde_json::json!({
            "id": path(name), "name": name.split('-').next().unwrap(), "bytes": bytes,
            "references": references,
        })
    };
    let fleet = serde_json::json!({
        "layerplan": 1,
        "max_layers": 3,
        "packages": [
            package("glibc-2.40", 30_000_000, &[]),
            package("zlib-1.3", 100_000, &["glibc-2.40"]),
            package("nginx-1.26", 2_000_000, &["glibc-2.40", "zlib-1.3"]),
            package("postgresql-17", 50_000_000, &["glibc-2.40", "zlib-1.3"]),
        ],
        "images": [
            {"name": "db", "roots": [path("postgresql-17")]},
            {"name": "team/web:1", "roots": [path("zlib-1.3")], "base": [[path("glibc-2.40")]]},
            {"name": "web", "roots": [path("nginx-1.26")]},
        ],
    });
    Fleet::parse(fleet.to_string().as_bytes()).unwrap()
}

/// The plan of the fleet of Nix closures with a layer for each class.
fn nix_plan() -> Plan {
    plan(
        &nix_fleet(),
        &[
            (&["glibc"], &["db", "web"]),
            (&["zlib"], &["db", "web", "team/web:1"]),
            (&["nginx"], &["web"]),
            (&["postgresql"], &["db"]),
        ],
    )
}

/// The document of one image, or of all.
fn document(plan: &Plan, target: Target, image: Option<&str>) -> Result<String, ExportError> {
    match export(plan, Some(&nix_fleet()), target, image)? {
        Export::Document(bytes) => Ok(String::from_utf8(bytes).unwrap()),
        Export::Folder(files) => panic!("{} files", files.len()),
    }
}

/// A folder with the fleet of Nix closures and its plan.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("fleet.json"), nix_fleet().to_json()).unwrap();
    std::fs::write(folder.path().join("plan.json"), nix_plan().to_json()).unwrap();
    folder
}

/// Runs `layerplan export plan.json` with `args` and expects `code`.
#[track_caller]
fn run(folder: &Path, args: &[&str], code: i32) -> Output {
    crate::runs::run(folder, &[&["export", "plan.json"], args].concat(), code)
}
