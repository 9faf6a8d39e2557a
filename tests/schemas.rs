//! The schemas of what programs read: each is one, takes what the program writes and the fleets in
//! `data/`, and refuses damage.

use crate::common;

use common::{folder, layerplan};
use jsonschema::Validator;
use layerplan::fleet::Fleet;
use layerplan::plan::check::Violation;
use layerplan::units::Bytes;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn parse(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// All schemas, by name.
fn schemas() -> BTreeMap<String, Value> {
    let files = fs::read_dir(root().join("models/schemas")).unwrap();
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_string();
        (name, parse(&fs::read(path).unwrap()))
    };
    files.map(|file| read(file.unwrap().path())).collect()
}

fn schema(name: &str) -> Validator {
    jsonschema::draft202012::new(&schemas()[name]).unwrap()
}

#[track_caller]
fn accept(name: &str, document: &Value) {
    let faults: Vec<String> = schema(name)
        .iter_errors(document)
        .map(|fault| format!("{} at {}", fault, fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{name}: {faults:#?}");
}

/// What the program prints.
#[track_caller]
fn printed(folder: &Path, args: &[&str], code: i32) -> Value {
    let output = layerplan(folder, args.iter().copied()).output().unwrap();
    assert_eq!(output.status.code(), Some(code), "{}", String::from_utf8_lossy(&output.stderr));
    parse(&output.stdout)
}

/// The JSON document in `path`, compressed or not.
fn document(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap();
    match path.extension().is_some_and(|extension| extension == "zst") {
        true => parse(&zstd::decode_all(bytes.as_slice()).unwrap()),
        false => parse(&bytes),
    }
}

#[test]
fn they_are_schemas_of_the_draft_they_name() {
    for (name, schema) in schemas() {
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
        jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|fault| panic!("{fault}"));
    }
}

/// Each schema stands by itself, so what they have in common is written several times.
#[test]
fn a_definition_is_the_same_wherever_it_stands() {
    let mut first: BTreeMap<String, (String, Value)> = BTreeMap::new();
    for (schema, text) in schemas() {
        for (name, definition) in text["$defs"].as_object().into_iter().flatten() {
            let (other, known) =
                first.entry(name.clone()).or_insert_with(|| (schema.clone(), definition.clone()));
            assert_eq!(known, definition, "{name} in {schema} and in {other}");
        }
    }
}

#[test]
fn the_page_on_formats_names_each_schema() {
    let page = fs::read_to_string(root().join("models/formats.md")).unwrap();
    for name in schemas().keys() {
        assert!(page.contains(&format!("(schemas/{name}.json)")), "{name}");
    }
}

#[test]
fn what_is_built_is_described() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("root/etc")).unwrap();
    fs::write(folder.path().join("root/etc/a"), "1").unwrap();
    let mut built = printed(folder.path(), &["rebuild", "web=root", "-o", "new", "--json"], 0);
    accept("layout", &built);
    accept("layout", &printed(folder.path(), &["rebuild", "new", "-o", "newer", "--json"], 0));
    built["images"][0]["manifest"] = json!("latest");
    assert!(!schema("layout").is_valid(&built));
}

#[test]
fn fleets_in_the_repository_are_fleets() {
    let mut fleets = Vec::new();
    for folder in
        ["chainguard", "debian-builders", "distroless", "docker-official", "odh-notebooks"]
    {
        fleets.push(root().join("data").join(folder).join("fleet.json.zst"));
    }
    for folder in ["data/dicp", "data/distroless/releases", "models", "models/instances"] {
        let files = fs::read_dir(root().join(folder)).unwrap().map(|file| file.unwrap().path());
        let is_json = |path: &PathBuf| {
            path.to_str().is_some_and(|path| path.ends_with(".json") || path.ends_with(".json.zst"))
        };
        fleets.extend(files.filter(is_json));
    }
    assert!(fleets.len() > 40, "{}", fleets.len());
    let schema = schema("fleet");
    for path in fleets {
        assert!(schema.is_valid(&document(&path)), "{}", path.display());
    }
}

/// The worked example with a rule of each kind.
fn with_rules() -> Value {
    let mut fleet = parse(common::WORKED_EXAMPLE.as_bytes());
    fleet["layerplan"] = json!(2);
    fleet["rules"] = json!([
        {"rule": "exact", "packages": ["e", "h"], "why": "they ship as one"},
        {"rule": "isolate", "packages": ["f"]},
        {"rule": "together", "packages": ["a", "b"]},
        {"rule": "apart", "packages": ["a", "c"]},
        {"rule": "leave_out", "packages": ["g"]},
        {"rule": "max_size", "bytes": 1_000_000_000},
        {"rule": "min_size", "bytes": 1_000_000, "price": 0.5},
        {"rule": "order", "packages": ["f"], "class": "top"},
        {"rule": "layers", "images": ["*"], "preset": "docker"},
    ]);
    fleet
}

/// The worked example's next release by the plan in `path`; planned afresh; and the way back.
fn comparisons(path: &Path) -> [Value; 3] {
    let next = common::WORKED_EXAMPLE.replace("a=1", "a=2").replace("\"two\"", "\"four\"");
    fs::write(path.join("next-fleet.json"), next).unwrap();
    let apply = printed(path, &["apply", "plan.json", "next-fleet.json", "--json"], 0);
    let afresh = ["plan", "next-fleet.json", "--method", "single", "-o", "single.json", "--json"];
    printed(path, &afresh, 0);
    let diff = |old, new| printed(path, &["diff", old, new, "--json"], 0);
    [apply, diff("plan.json", "single.json"), diff("single.json", "plan.json")]
}

/// What a run on a small fleet writes and prints, each with its schema.
fn documents() -> Vec<(&'static str, Value)> {
    let folder = folder();
    let path = folder.path();
    let plan = ["plan", "fleet.json", "--method", "layers", "-o", "plan.json", "--json"];
    let plan = [&plan[..], &["--certificate", "proof.json", "--gap", "1%"]].concat();
    let ordered = ["plan", "fleet.json", "--order", "unpacked", "-o", "ordered.json", "--json"];
    let check = ["check", "fleet.json", "plan.json", "--json"];
    let proven = [&check[..], &["--certificate", "proof.json"]].concat();
    let required =
        ["duplicated<=13.4%", "unpacked<=1TB", "pushed<=1TB", "gap<=1%", "cost<=100000000"];
    let required = required.map(|requirement| ["--require", requirement]).concat();
    let required = [&check[..], &required].concat();
    let compare = ["compare", "fleet.json", "--max-layers", "2,3", "--json"];
    let rows = ["--methods", "origin,merges,split-paths", "--timing"];
    let first = printed(path, &plan, 0);
    let [applied, afresh, back] = comparisons(path);
    let next = ["plan", "fleet.json", "--max-layers", "5", "--previous", "plan.json", "--json"];
    let next = [&next[..], &["-o", "next.json", "--certificate", "next-proof.json"]].concat();
    let check_next = ["check", "fleet.json", "next.json", "--previous", "plan.json", "--json"];
    let check_next = [&check_next[..], &["--certificate", "next-proof.json"]].concat();
    let elsewhere = ["check", "fleet.json", "next.json", "--previous", "next.json", "--json"];
    vec![
        ("plan-summary", first),
        ("plan-summary", printed(path, &next, 0)),
        ("plan", document(&path.join("next.json"))),
        ("certificate", document(&path.join("next-proof.json"))),
        ("check-verdict", printed(path, &check_next, 0)),
        ("check-verdict", printed(path, &elsewhere, 3)),
        ("plan", document(&path.join("plan.json"))),
        ("plan-summary", printed(path, &ordered, 0)),
        ("plan", document(&path.join("ordered.json"))),
        (
            "order-summary",
            printed(path, &["order", "plan.json", "--fleet", "fleet.json", "--json"], 0),
        ),
        ("certificate", document(&path.join("proof.json"))),
        ("check-verdict", printed(path, &check, 0)),
        ("check-verdict", printed(path, &proven, 0)),
        ("check-verdict", printed(path, &required, 0)),
        ("diff", applied),
        ("diff", afresh),
        ("diff", back),
        ("comparison", printed(path, &[&compare[..], &rows].concat(), 0)),
        ("fleet", document(&path.join("fleet.json"))),
        ("fleet", with_rules()),
    ]
}

/// Else what fits would say little.
#[test]
fn every_part_of_a_comparison_is_there() {
    let folder = folder();
    printed(folder.path(), &["plan", "fleet.json", "-o", "plan.json", "--json"], 0);
    let comparisons = comparisons(folder.path());
    for fate in ["kept", "changed", "new", "gone"] {
        assert!(comparisons.iter().any(|diff| diff["totals"][fate] != 0), "{fate}");
    }
    for list in ["images", "new_images", "gone_images", "moved"] {
        assert!(comparisons.iter().any(|diff| diff[list] != json!([])), "{list}");
    }
}

#[test]
fn what_is_written_and_printed_fits() {
    for (name, document) in documents() {
        accept(name, &document);
    }
}

/// A fleet as it is written, plans by engines of each kind, and a verdict of faults.
#[test]
fn what_is_made_of_a_real_fleet_fits() {
    let folder = folder();
    let path = folder.path();
    let fleet = root().join("data/distroless/fleet.json.zst");
    let fleet = fleet.to_str().unwrap();
    let releases = root().join("data/distroless/releases");
    let learn = ["learn", releases.to_str().unwrap(), "-o", "learnt.json", "--json"];
    printed(path, &learn, 0);
    accept("fleet", &document(&path.join("learnt.json")));
    for method in ["auto", "layers", "merges", "greedy", "origin"] {
        let plan = ["plan", fleet, "--max-layers", "4", "--method", method, "-o", "plan.json"];
        accept("plan-summary", &printed(path, &[&plan[..], &["--json"]].concat(), 0));
        accept("plan", &document(&path.join("plan.json")));
    }
    let verdict = printed(path, &["check", "fleet.json", "plan.json", "--json"], 3);
    assert!(!verdict["violations"].as_array().unwrap().is_empty());
    accept("check-verdict", &verdict);
}

/// One of each kind, as far as this test knows them.
#[test]
fn every_violation_fits() {
    let text = || String::from("text");
    let violations = [
        Violation::WrongFleet { stated: text(), actual: text() },
        Violation::WrongPrevious { stated: text(), actual: text() },
        Violation::BadOptions { reason: text() },
        Violation::UnknownPackage { layer: text(), package: text() },
        Violation::UnknownImage { image: text(), place: text() },
        Violation::StackCount { image: text(), stacks: 2 },
        Violation::BadStack { image: text(), layer: text(), fault: "text" },
        Violation::BadLayer { layer: text(), fault: "text" },
        Violation::LayerFigure { layer: text(), figure: "text", stated: text(), actual: text() },
        Violation::PackageFigure {
            package: text(),
            figure: "text",
            stated: text(),
            actual: text(),
        },
        Violation::Missing { image: text(), package: text() },
        Violation::Foreign { image: text(), layer: text(), package: text() },
        Violation::Repeated { image: text(), package: text(), first: text(), second: text() },
        Violation::OverCap { image: text(), layers: 2, cap: 1 },
        Violation::Order { list: text(), at: text() },
        Violation::NoExactLayer { rule: text(), image: text() },
        Violation::NotOnlyInExactLayer {
            rule: text(),
            image: text(),
            layer: text(),
            package: text(),
        },
        Violation::NotIsolated { rule: text(), layer: text(), package: text(), other: text() },
        Violation::NotTogether {
            rule: text(),
            image: text(),
            layer: text(),
            package: text(),
            other: text(),
        },
        Violation::NotApart { rule: text(), layer: text(), package: text(), other: text() },
        Violation::NotLeftOut { rule: text(), layer: text(), package: text() },
        Violation::LayerTooLarge { rule: text(), layer: text(), bytes: Bytes(2), limit: Bytes(1) },
        Violation::LayerTooSmall {
            rule: text(),
            image: text(),
            layer: text(),
            bytes: Bytes(1),
            limit: Bytes(2),
        },
        Violation::OutOfPlace {
            rule: text(),
            image: text(),
            layer: text(),
            package: text(),
            beyond: text(),
        },
        Violation::Total { figure: "text", stated: text(), actual: text() },
        Violation::BadCertificate { fault: text() },
    ];
    let verdict = json!({"valid": false, "violations": violations});
    accept("check-verdict", &verdict);
    assert_refuses_damage("check-verdict", &verdict);
}

/// Every place in `document`, as a pointer.
fn places(document: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.into());
    let mut child = |key: &str, value| {
        places(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
    };
    match document {
        Value::Object(map) => map.iter().for_each(|(key, value)| child(key, value)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, value)| child(&at.to_string(), value));
        }
        _ => {}
    }
}

/// An unknown key in any object, and a value of another type in any place, is refused.
#[track_caller]
fn assert_refuses_damage(name: &str, document: &Value) {
    let schema = schema(name);
    let mut all = Vec::new();
    places(document, "", &mut all);
    for place in all {
        let mut damaged = document.clone();
        let value = damaged.pointer_mut(&place).unwrap();
        if let Value::Object(map) = value {
            map.insert("stray".into(), Value::Null);
            assert!(!schema.is_valid(&damaged), "{name}: an unknown key in `{place}`");
        }
        let value = damaged.pointer_mut(&place).unwrap();
        *value = match value {
            Value::Object(_) => "an object".into(),
            _ => Value::Object(Map::new()),
        };
        assert!(!schema.is_valid(&damaged), "{name}: another type in `{place}`");
    }
}

#[test]
fn damage_is_refused() {
    for (name, document) in documents() {
        assert_refuses_damage(name, &document);
    }
}

/// Programs that know no rules are told by the version.
#[test]
fn rules_are_of_version_2() {
    let mut fleet = with_rules();
    let parsed = Fleet::parse(fleet.to_string().as_bytes()).unwrap();
    assert_eq!(parse(&parsed.to_json())["layerplan"], 2);
    accept("fleet", &parse(&parsed.to_json()));
    fleet["layerplan"] = json!(1);
    assert!(!schema("fleet").is_valid(&fleet));
}

/// Errors, progress and summaries.
#[test]
fn lines_of_the_log_fit() {
    let folder = folder();
    let runs: [&[&str]; 4] = [
        &["show", "fleet.json", "--image", "thre"],
        &["compare", "fleet.json", "--methods", "origin"],
        &["plan", "fleet.json", "--json", "-o", "-"],
        &["plan", "fleet.json", "--fast"],
    ];
    for args in runs {
        let args = args.iter().copied().chain(["--log-format", "json"]);
        let output = layerplan(folder.path(), args).output().unwrap();
        let log = String::from_utf8(output.stderr).unwrap();
        assert!(!log.is_empty());
        log.lines().for_each(|line| accept("log-entry", &parse(line.as_bytes())));
    }
    let progress = json!({"time": "2000-01-01T00:00:00.000Z", "level": "info", "message": "planning",
        "phase": "columns", "cost": null, "lower_bound": 0, "gap": null, "columns": 0, "nodes": 0});
    accept("log-entry", &progress);
}
