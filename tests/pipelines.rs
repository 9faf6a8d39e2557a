//! The page on pipelines holds: its YAML is YAML, its commands parse, the job it begins with runs,
//! and its exit codes are those that the program tells of.

use crate::common;

use common::{folder, layerplan};
use saphyr::{LoadableYamlNode, Yaml};
use std::fs;
use std::path::Path;
use std::process::Command;

const PAGE: &str = include_str!("../models/pipelines.md");

/// The fenced blocks of a language.
fn blocks(language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    let inside = |rest: &str| rest.split("\n```").next().unwrap().to_string();
    PAGE.split(&fence).skip(1).map(inside).collect()
}

#[test]
fn yaml_is_yaml() {
    let pages = blocks("yaml");
    assert_eq!(pages.len(), 3);
    for page in pages {
        let documents =
            Yaml::load_from_str(&page).unwrap_or_else(|fault| panic!("{fault}\n{page}"));
        assert_eq!(documents.len(), 1);
        assert!(documents[0].is_mapping(), "{page}");
    }
}

#[test]
fn every_command_parses() {
    let mut found = 0;
    // A command that a shell reads on in the next line is one line.
    let text = PAGE.replace("\\\n", " ");
    for line in text.lines() {
        for start in ["layerplan plan", "layerplan check", "run plan", "run check"] {
            let Some((_, after)) = line.split_once(&format!("{start} ")) else { continue };
            if !after.contains("fleet.toml") {
                continue;
            }
            found += 1;
            let subcommand = start.split(' ').next_back();
            let words = after.split_whitespace().take_while(|word| ![">", "}"].contains(word));
            let words = words.map(|word| word.trim_matches('\''));
            // Help comes last: whatever is wrong before it is found first.
            let command = subcommand.into_iter().chain(words).chain(["--help"]);
            layerplan(Path::new("."), command).assert().code(0);
        }
    }
    assert_eq!(found, 10);
}

/// By a shell that ends at the first command that fails, as a pipeline's does.
#[test]
fn the_job_runs() {
    let folder = folder();
    let store = |letter: &str| format!("/nix/store/{}-{letter}", letter.repeat(32));
    let (app, lib) = (store("a"), store("b"));
    let inventory = serde_json::json!({
        app.as_str(): {"narSize": 3_000_000, "references": [lib]},
        lib.as_str(): {"narSize": 2_000_000, "references": []},
    });
    fs::write(folder.path().join("web.json"), inventory.to_string()).unwrap();
    let manifest = "images = [{name = \"web\", inventory = \"web.json\"}]\n";
    fs::write(folder.path().join("fleet.toml"), manifest).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_layerplan")).parent().unwrap();
    let path = std::env::var("PATH").unwrap();
    let output = Command::new("sh")
        .args(["-e", "-c", &blocks("sh")[..2].join("\n")])
        .current_dir(folder.path())
        .env("PATH", format!("{}:{path}", program.display()))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let verdicts = String::from_utf8(output.stdout).unwrap();
    assert!(verdicts.starts_with("valid: 1 image, "), "{verdicts}");
    assert_eq!(verdicts.lines().filter(|line| line.ends_with(" met")).count(), 3, "{verdicts}");
    let summary = fs::read(folder.path().join("summary.json")).unwrap();
    let summary: serde_json::Value = serde_json::from_slice(&summary).unwrap();
    assert_eq!(summary["fleet"]["images"], 1);
    assert!(folder.path().join("plan.json").exists());
}

#[test]
fn the_exit_codes_are_those_of_the_help() {
    let rows = PAGE.lines().filter_map(|line| line.strip_prefix("| ")?.split(' ').next());
    let listed: Vec<u8> = rows.filter_map(|code| code.parse().ok()).collect();
    let output = layerplan(Path::new("."), ["--help"]).output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let status = help.split("Exit status: ").nth(1).unwrap().replace('\n', " ");
    let told = status.split("; ").filter_map(|part| part.split(' ').next()?.parse().ok());
    assert_eq!(listed, told.collect::<Vec<u8>>());
}

/// The image is built by the toolchain that the repository names, and says its version.
#[test]
fn the_image_is_of_this_version() {
    let read = |name| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
    let (image, toolchain) = (read("Containerfile"), read("rust-toolchain.toml"));
    let version = env!("CARGO_PKG_VERSION");
    assert!(image.contains(&format!("org.opencontainers.image.version=\"{version}\"")));
    assert!(PAGE.contains(&format!("-t registry.example.com/layerplan:{version} .")));
    let channel = toolchain.split('"').nth(1).unwrap();
    assert!(image.contains(&format!("/rust:{channel}-")));
    assert!(image.contains(&format!("RUSTUP_TOOLCHAIN={channel}\n")));
}
