//! README and tour hold: their commands parse, their transcripts are what the program prints today,
//! their links lead somewhere, and so for the page on formats.
//!
//! In a transcript, a line `[…]` stands for any lines left out, and the time a run took is not
//! compared.

use crate::common;

use common::layerplan;
use layerplan::fleet::Fleet;
use layerplan::plan::Plan;
use layerplan::rules::conflict::find;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const README: &str = include_str!("../README.md");
const TOUR: &str = include_str!("../models/tour.md");
const FORMATS: &str = include_str!("../models/formats.md");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A fenced block of a page.
struct Block<'a> {
    language: &'a str,
    lines: Vec<&'a str>,
}

fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let inside = lines.by_ref().take_while(|line| *line != "```").collect();
            blocks.push(Block { language, lines: inside });
        }
    }
    blocks
}

/// The words after `layerplan`, up to a pipe or redirection, if `line` is a command that runs it.
fn arguments(line: &str) -> Option<Vec<&str>> {
    let line = line.strip_prefix("$ ").unwrap_or(line);
    let ways = ["layerplan ", "sh .ci/with-tools cargo run --release -- "];
    let rest = ways.iter().find_map(|way| line.strip_prefix(way))?;
    Some(rest.split_whitespace().take_while(|word| !["|", "<", ">", "#"].contains(word)).collect())
}

/// A folder that has the repository's files at hand, as if commands were given in its root.
fn folder() -> TempDir {
    let folder = common::folder();
    for name in ["data", "models"] {
        std::os::unix::fs::symlink(root().join(name), folder.path().join(name)).unwrap();
    }
    folder
}

#[test]
fn every_command_parses_and_names_files_that_exist() {
    let mut found = 0;
    let all: Vec<Block<'_>> = [README, TOUR].into_iter().flat_map(blocks).collect();
    for line in all.iter().flat_map(|block| block.lines.iter().copied()) {
        let Some(arguments) = arguments(line) else { continue };
        found += 1;
        // Help comes last: whatever is wrong before it is found first.
        let with_help = arguments.iter().copied().chain(["--help"]);
        layerplan(root(), with_help).assert().code(0);
        for file in arguments.iter().filter(|word| word.contains('/')) {
            assert!(root().join(file).exists(), "{file} in `{line}`");
        }
    }
    assert!(found >= 10, "{found} commands");
}

/// Runs the commands of a transcript and compares what they print.
fn replay(block: &Block<'_>) {
    let folder = folder();
    let mut lines = block.lines.iter().copied().peekable();
    while let Some(line) = lines.next() {
        let arguments = arguments(line).unwrap_or_else(|| panic!("not a command: {line}"));
        let mut expected = Vec::new();
        while let Some(line) = lines.next_if(|line| !line.starts_with("$ ")) {
            expected.push(line);
        }
        let output = layerplan(folder.path(), arguments).output().unwrap();
        assert!(output.status.success(), "{line}");
        compare(line, &expected, &String::from_utf8(output.stdout).unwrap());
    }
}

fn compare(command: &str, expected: &[&str], printed: &str) {
    let timeless = |line: &&str| !line.starts_with(" Took ");
    let mut rest = printed.lines().filter(timeless);
    let mut skip = false;
    for &line in expected.iter().filter(|line| timeless(line)) {
        if line == "[…]" {
            skip = true;
            continue;
        }
        let found = if skip { rest.any(|other| other == line) } else { rest.next() == Some(line) };
        assert!(found, "{command}\nno longer prints, at its place:\n{line}\nbut:\n{printed}");
        skip = false;
    }
    assert!(skip || rest.next().is_none(), "{command}\nprints more:\n{printed}");
}

#[test]
fn transcripts_are_what_is_printed() {
    let transcripts: Vec<Block<'_>> =
        blocks(TOUR).into_iter().filter(|block| block.language == "console").collect();
    assert!(!transcripts.is_empty());
    transcripts.iter().for_each(replay);
}

#[test]
fn the_gate_runs_the_test_command() {
    let command = "cargo test --release --features testing";
    assert!(README.contains(&format!("```sh\nsh .ci/with-tools {command}\n```")));
    let gate = fs::read_to_string(root().join(".ci/run")).unwrap();
    assert!(gate.lines().any(|line| line == format!("step {command}")));
}

/// A fleet of these packages, all in image `web`, with the rules that a page shows.
fn with_rules(page: &str, packages: &[&str]) -> Fleet {
    let is_rules = |block: &Block<'_>| block.lines.first() == Some(&"\"rules\": [");
    let rules = blocks(page).into_iter().find(is_rules).unwrap().lines.join("\n");
    let id = |id: &&str| format!(r#"{{"id": "{id}", "bytes": 1}}"#);
    let listed = packages.iter().map(id).collect::<Vec<_>>().join(", ");
    let images = format!(
        r#"[{{"name": "web", "roots": {packages:?}}}, {{"name": "db", "roots": {packages:?}}}]"#
    );
    let text =
        format!(r#"{{"layerplan": 2, "packages": [{listed}], "images": {images}, {rules}}}"#);
    Fleet::parse(text.as_bytes()).unwrap()
}

#[test]
fn rules_are_what_pages_say() {
    let packages =
        ["libc=2.41", "ssl=3.5", "a-config", "nginx", "nginx-mod-a", "postgres", "mysql", "a-doc"];
    assert_eq!(with_rules(FORMATS, &packages).rules().len(), 9);
    let fleet = with_rules(TOUR, &["nginx", "web-config"]);
    let conflict = find(&fleet, 100, fleet.overlap()).unwrap().unwrap();
    let said = format!("the rules contradict each other: {conflict}").replace("`db`", "`web`");
    let is_text = |block: &Block<'_>| block.language == "text";
    let told = blocks(TOUR).into_iter().find(is_text).unwrap().lines.join(" ");
    assert_eq!(said, told);
}

#[test]
fn the_formats_are_those_of_a_fleet_its_plan_and_its_certificate() {
    let documents: Vec<String> =
        blocks(FORMATS).iter().map(|block| block.lines.join("\n")).collect();
    let [fleet, _, plan, certificate] = documents.as_slice() else {
        panic!("a fleet, rules, a plan and a certificate")
    };
    let folder = folder();
    fs::write(folder.path().join("fleet.json"), fleet).unwrap();
    fs::write(folder.path().join("proof.json"), certificate).unwrap();
    fs::write(folder.path().join("stated.json"), plan).unwrap();
    Fleet::parse(fleet.as_bytes()).unwrap();
    let check = ["check", "fleet.json", "stated.json", "--certificate", "proof.json"];
    layerplan(folder.path(), check).assert().code(0);
    layerplan(folder.path(), ["plan", "fleet.json", "-o", "plan.json"]).assert().code(0);
    let path = folder.path().join("plan.json");
    Plan::read(&path).unwrap();
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(parse(plan), parse(&fs::read_to_string(path).unwrap()));
}

/// The picture is what `show --dot` says, down to each label.
#[test]
fn the_picture_shows_the_worked_example() {
    let svg = fs::read_to_string(root().join("models/worked-example.svg")).unwrap();
    let output = layerplan(root(), ["show", "models/worked-example.json", "--dot"]).output();
    let dot = String::from_utf8(output.unwrap().stdout).unwrap();
    let labels = dot.lines().filter_map(|line| line.split("label = \"").nth(1)?.split('"').next());
    let mut lines = 0;
    for line in labels.flat_map(|label| label.split("\\l")).filter(|line| !line.is_empty()) {
        lines += 1;
        assert!(svg.contains(&format!(">{line}</text>")), "{line}");
    }
    assert_eq!(svg.matches("</text>").count(), lines);
    assert_eq!(svg.matches("class=\"edge\"").count(), dot.matches(" -> ").count());
}

/// Every page of the repository, and the folder that its links start from.
fn pages(folder: &Path, pages: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            self::pages(&path, pages);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
}

#[test]
fn links_between_pages_lead_somewhere() {
    let mut all = vec![root().join("README.md")];
    pages(&root().join("data"), &mut all);
    pages(&root().join("models"), &mut all);
    let mut followed = 0;
    for page in all {
        let text = fs::read_to_string(&page).unwrap();
        for after in text.split("](").skip(1) {
            let link = after.split(')').next().unwrap();
            let file = link.split('#').next().unwrap();
            if link.contains("://") || file.is_empty() {
                continue;
            }
            followed += 1;
            assert!(page.parent().unwrap().join(file).exists(), "{link} in {}", page.display());
        }
    }
    assert!(followed >= 10, "{followed} links");
}
