//! `check --require`: a gate on what a valid plan has.

use super::certificates::{too_large, uncovered};
use super::common::folder;
use super::{run, stderr, stdout};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

/// The worked example with its best plan: five layers.
fn planned() -> TempDir {
    let folder = folder();
    run(folder.path(), &["plan", "fleet.json", "--method", "layers", "-o", "plan.json"], 0);
    folder
}

/// Checks the plan in `folder` against `requirements`.
#[track_caller]
fn check(folder: &Path, requirements: &[&str], more: &[&str], code: i32) -> Output {
    let flags = requirements.iter().flat_map(|requirement| ["--require", requirement]);
    let args: Vec<&str> = ["check", "fleet.json", "plan.json"]
        .into_iter()
        .chain(flags)
        .chain(more.to_vec())
        .collect();
    run(folder, &args, code)
}

/// Of each figure a limit just below what the plan has, one at it, and one just above; nothing is
/// below a gap of 0.
const FIGURES: [(&str, &str, &str, &str); 14] = [
    ("layers", "4", "5", "6"),
    ("layers_per_image", "2", "3", "4"),
    ("largest_layer", "13999999", "14MB", "14000001"),
    ("largest_layer", "13.999999MB", "14000kB", "14.000001MB"),
    ("stored", "50999999", "0.051GB", "51000001B"),
    ("duplicated", "5999999", "6 MB", "6.000001 MB"),
    // 6 of 45 MB are 13.33…%, which no decimal is.
    ("duplicated", "13.3333333%", "6000000", "13.3333334%"),
    ("pushed", "5499999.999999", "5.5MB", "5500000.000001"),
    ("pushed", "5.499999999999MB", "5371.09375KiB", "5.500000000001MB"),
    ("pulled", "62749999.999999", "62.75MB", "0.062750000001GB"),
    ("cost", "56499999.999999999999", "56500000", "56500000.000000000001"),
    ("gap", "", "0%", "0.0000001%"),
    ("gap", "", "0", "0.000000001"),
    ("waste_gap", "", "0.0%", "1%"),
];

/// By each operator.
#[test]
fn each_figure_is_met_up_to_its_border() {
    let folder = planned();
    let (mut met, mut unmet) = (Vec::new(), Vec::new());
    for (figure, below, at, above) in FIGURES {
        let all = [(below, "> >=", "< <= ="), (at, "<= >= =", "< >"), (above, "< <=", "> >= =")];
        for (limit, holds, fails) in all {
            if limit.is_empty() {
                continue;
            }
            met.extend(holds.split(' ').map(|sign| format!("{figure}{sign}{limit}")));
            unmet.extend(fails.split(' ').map(|sign| format!("{figure}{sign}{limit}")));
        }
    }
    assert!(met.len() > 90 && unmet.len() > 100, "{} {}", met.len(), unmet.len());
    for (requirements, code, expected) in [(met, 0, true), (unmet, 5, false)] {
        let requirements: Vec<&str> = requirements.iter().map(String::as_str).collect();
        let said = stdout(&check(folder.path(), &requirements, &["--json"], code));
        let verdict: Value = serde_json::from_str(&said).unwrap();
        let list = verdict["requirements"].as_array().unwrap();
        assert_eq!(list.len(), requirements.len());
        for (measured, requirement) in list.iter().zip(requirements) {
            assert_eq!(measured["requirement"], requirement.replace(' ', ""));
            assert_eq!(measured["met"], expected, "{measured}");
        }
    }
}

/// 3 of 1000 bytes are 0.3% to the last digit, though no float is.
#[test]
fn percentages_are_exact_at_their_border() {
    let folder = folder();
    let packages = json!([
        {"id": "app", "bytes": 1, "references": ["both"]},
        {"id": "both", "bytes": 3},
        {"id": "web", "bytes": 996, "references": ["both"]},
    ]);
    let images = json!([{"name": "app", "roots": ["app"]}, {"name": "web", "roots": ["web"]}]);
    let fleet = json!({"layerplan": 1, "max_layers": 1, "packages": packages, "images": images});
    fs::write(folder.path().join("fleet.json"), fleet.to_string()).unwrap();
    run(folder.path(), &["plan", "fleet.json", "-o", "plan.json"], 0);
    let exact = ["duplicated<=0.3%", "duplicated>=0.3%", "duplicated = 0.30 %", "duplicated=3"];
    check(folder.path(), &exact, &[], 0);
    check(folder.path(), &["duplicated<0.3000001%", "duplicated>0.2999999%"], &[], 0);
    for unmet in ["duplicated<0.3%", "duplicated>0.3%", "duplicated<=0.2999999%"] {
        check(folder.path(), &[unmet], &[], 5);
    }
    let said = stdout(&check(folder.path(), &["duplicated<=0.3%"], &["--json"], 0));
    let verdict: Value = serde_json::from_str(&said).unwrap();
    let expected =
        json!([{"requirement": "duplicated<=0.3%", "measured": 3, "of": 1000, "met": true}]);
    assert_eq!(verdict["requirements"], expected);
}

#[test]
fn what_is_no_requirement_is_wrong_usage() {
    let cases = [
        ("", "is not a figure, one of <=, <, >=, > and =, and a limit, as in layers<=100"),
        ("layers", "is not a figure, one of"),
        ("layers 100", "is not a figure, one of"),
        ("<=100", "is not a figure, one of"),
        ("layers<=", "is not a figure, one of"),
        ("layer<=100", "there is no figure `layer` (did you mean layers or"),
        ("Layers<=100", "there is no figure `Layers` (did you mean layers or"),
        ("duplicate<=3%", "there is no figure `duplicate` (did you mean duplicated?); there are"),
        ("size<=1", "there is no figure `size`; there are layers, layers_per_image, largest_layer"),
        ("layers!=5", "there is no figure `layers!`"),
        ("layers==5", "the limit of `layers`: `=5` is not a number"),
        ("layers<=many", "the limit of `layers`: `many` is not a number"),
        ("layers<=5.5", "the limit of `layers`: `5.5` has more than 0 decimals"),
        ("layers<=-5", "the limit of `layers`: `-5` is negative"),
        ("layers<=5MB", "`MB` does not fit: `layers` is required in a whole number of layers"),
        ("layers<=5%", "`%` does not fit: `layers` is required in a whole number of layers"),
        ("stored<=5%", "`%` does not fit: `stored` is required in bytes, as in 500MB"),
        ("cost<=5MB", "`MB` does not fit: `cost` is required in a number without a unit"),
        ("gap<=5MB", "`MB` does not fit: `gap` is required in % or as a share"),
        ("gap<=5", "`gap` is a share: at most 1, or 100%"),
        ("waste_gap<=100.1%", "`waste_gap` is a share: at most 1, or 100%"),
        ("gap<=0.00000001%", "the limit of `gap`: `0.00000001` has more than 7 decimals"),
        ("stored<=5mb", "there is no unit `mb` (did you mean MB"),
        ("stored<=5KB", "there is no unit `KB` (did you mean kB"),
        ("stored<=5 apples", "there is no unit `apples`; there are B, kB, MB, GB, TB, KiB"),
        ("stored<=5%%", "there is no unit `%%`"),
        ("stored<=1e9", "there is no unit `e9`"),
        ("stored<=1,000", "the limit of `stored`: `1,000` is not a number"),
        ("stored<=1.2.3MB", "the limit of `stored`: `1.2.3` is not a number"),
        ("stored<=0.5", "`0.5` is no whole number of bytes: `stored` is required in bytes"),
        ("duplicated<=0.03", "or % of the unique bytes, as in 3%"),
        ("stored<=99999999TB", "the limit of `stored`: `99999999TB` is too large"),
    ];
    let folder = folder();
    for (requirement, expected) in cases {
        // The fleet and the plan are not even looked for.
        let flag = format!("--require={requirement}");
        let output = run(folder.path(), &["check", "absent.json", "absent.json", &flag], 2);
        let said = stderr(&output).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(expected), "{requirement}: {said}");
        assert!(output.stdout.is_empty());
    }
}

/// The table names all, met or not.
#[test]
fn what_the_plan_has_is_said() {
    let folder = planned();
    let requirements = ["largest_layer <= 500 MB", "duplicated<=3%", "pulled<62.75MB", "gap<=1%"];
    let said = stdout(&check(folder.path(), &requirements, &[], 5));
    let (facts, table) = said.split_once("\n\n").unwrap();
    assert!(facts.starts_with("valid: "), "{said}");
    let lines = table.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let expected = [
        "requirement measured exactly",
        "largest_layer<=500MB 14.0 MB 14,000,000 met",
        "duplicated<=3% 13.3% 6,000,000 of 45,000,000 not met",
        "pulled<62.75MB 62.8 MB 62,750,000 not met",
        "gap<=1% 0% 0 met",
    ];
    assert_eq!(lines.collect::<Vec<_>>(), expected);
}

/// An invalid plan's figures say nothing, so they are not measured.
#[test]
fn an_invalid_plan_is_invalid_first() {
    let folder = planned();
    let plan = fs::read_to_string(folder.path().join("plan.json")).unwrap();
    let forged = plan.replace("\"stored_bytes\": 51000000", "\"stored_bytes\": 1");
    assert_ne!(plan, forged);
    fs::write(folder.path().join("plan.json"), forged).unwrap();
    for requirement in ["stored<=1", "stored>1"] {
        let said = stdout(&check(folder.path(), &[requirement], &[], 3));
        assert!(said.starts_with("invalid: ") && !said.contains("requirement"), "{said}");
        let said = stdout(&check(folder.path(), &[requirement], &["--json"], 3));
        let verdict: Value = serde_json::from_str(&said).unwrap();
        assert!(verdict.get("requirements").is_none());
    }
}

/// A wrong certificate is a fault, whatever else is required of the plan.
#[test]
fn a_wrong_certificate_comes_before_what_is_not_met() {
    let folder = folder();
    uncovered(folder.path());
    let said = stdout(&check(folder.path(), &["layers<=1"], &["--certificate", "changed.json"], 3));
    assert!(said.contains("proves nothing") && said.contains("not met"), "{said}");
}

/// Pipelines go on after 4: what is certainly not as required must not pass by it.
#[test]
fn what_is_not_met_comes_before_what_is_not_verified() {
    let folder = folder();
    too_large(folder.path());
    let proof = ["--certificate", "proof.json"];
    check(folder.path(), &["layers<=100"], &proof, 4);
    let said = stdout(&check(folder.path(), &["layers<=1"], &proof, 5));
    assert!(said.contains("the certificate is not verified"), "{said}");
}
