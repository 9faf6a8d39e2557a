//! What the first paragraphs of a comparison and a replay say, and when they must not name a
//! winner.

use super::{common, data, report};
use layerplan::compare::{self, Comparison, compare};
use layerplan::fleet::learn::Model;
use layerplan::fleet::{Fleet, read_releases};
use layerplan::replay::{self, Replay, replay};
use layerplan::solve::{Control, MethodName, Options};
use std::fs;
use std::path::PathBuf;

fn methods(names: &[&str]) -> Vec<MethodName> {
    let method = |name: &&str| name.parse::<MethodName>().unwrap();
    names.iter().map(method).collect()
}

/// Three methods over the worked example at caps of 3 and 4.
fn compared() -> Comparison {
    let folder = common::folder();
    let fleet = Fleet::read(&folder.path().join("fleet.json")).unwrap();
    let methods = methods(&["greedy", "single", "even"]);
    let (options, published) = Default::default();
    let request = compare::Request { methods, caps: vec![3, 4], options, published };
    compare(&fleet, &request, &Control::default(), &|| ()).unwrap()
}

/// Two methods over the releases of a small fleet.
fn replayed() -> Replay {
    let releases = read_releases(&[PathBuf::from(data("distroless/releases"))]).unwrap();
    let request = replay::Request {
        methods: methods(&["single", "even"]),
        follow: None,
        caps: vec![4],
        warmup: releases.len() - 3,
        model: Model::default(),
        options: Options::default(),
    };
    replay(&releases, &request, &Control::default(), &|| ()).unwrap()
}

/// What a page says before its first section, without tags.
fn lead(page: &str) -> String {
    let lead = page.split("<div class=\"lead\">").nth(1).unwrap().split("</div>").next().unwrap();
    lead.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

#[test]
fn a_table_cut_short_names_no_winner() {
    let mut compared = compared();
    let whole = lead(&layerplan::report::compare(&compared));
    assert!(!whole.contains("interrupted"), "{whole}");
    assert_eq!(whole.matches(" cheapest: ").count(), 2, "{whole}");
    compared.rows[1].outcome = compare::Outcome::Interrupted;
    let cut = lead(&layerplan::report::compare(&compared));
    let start = "This run was interrupted. With at most 3 layers each, 1 of 3 methods is missing";
    assert!(cut.starts_with(start), "{cut}");
    let winners: Vec<&str> = cut.split(" cheapest: ").collect();
    assert!(winners.len() == 2 && winners[0].contains("With at most 4 layers each, "), "{cut}");
}

#[test]
fn a_replay_cut_short_names_no_winner() {
    let mut replayed = replayed();
    let whole = lead(&layerplan::report::replay(&replayed));
    assert!(whole.contains("would have pushed least"), "{whole}");
    replayed.rows[0].outcome = replay::Outcome::Interrupted;
    let cut = lead(&layerplan::report::replay(&replayed));
    assert!(cut.starts_with("This run was interrupted. "), "{cut}");
    assert!(cut.contains("1 of 2 methods is missing"), "{cut}");
    assert!(!cut.contains("would have pushed"), "{cut}");
}

/// All methods tie on a fleet of nothing, and there are no shares of nothing.
#[test]
fn an_empty_fleet_has_many_leaders_and_no_shares() {
    let folder = common::folder();
    let empty = r#"{"layerplan": 1, "packages": [], "images": []}"#;
    fs::write(folder.path().join("empty.json"), empty).unwrap();
    let lead = lead(&report(&folder, &["compare", "empty.json", "--max-layers", "5"]));
    assert!(lead.contains(" others are cheapest: 0 B stored, and 0 B pushed"), "{lead}");
    assert!(!lead.contains("- ") && !lead.contains('%'), "{lead}");
}

/// Sums may pass what a count of bytes can hold: they are shown as they are.
#[test]
fn sums_beyond_the_largest_count_of_bytes_are_shown_whole() {
    let folder = common::folder();
    let half = 1_u64 << 62;
    let huge = format!(
        r#"{{"layerplan": 1,
             "packages": [{{"id": "a", "name": "a", "bytes": {half}}},
                          {{"id": "b", "name": "b", "bytes": {half}}}],
             "images": [{{"name": "x", "roots": ["a", "b"]}}],
             "updates": [{{"name": "u", "rate": 1000, "packages": ["a"]}}]}}"#
    );
    fs::write(folder.path().join("huge.json"), huge).unwrap();
    let page = report(&folder, &["plan", "huge.json", "--max-layers", "2"]);
    assert!(page.contains("4.6 ZB") && !page.contains("18.4 EB"));
    let table = ["compare", "huge.json", "--max-layers", "2", "--methods", "greedy"];
    let output = common::layerplan(folder.path(), table).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("4.6 ZB") && text.contains("4.6 Z "), "{text}");
}
