//! nixpkgs' layeringPipeline language.

use super::common::{
    assert_valid_everywhere, fleet, layers, options_fault, random_dag, try_layers,
};
use layerplan::fleet::{Fleet, ImageId};
use layerplan::strategies::Obstacle;
use layerplan::strategies::StrategyName::{Pipeline, Popularity};
use layerplan::testing::{Dice, FleetShape, random_fleet};
use serde_json::{Value, json};

fn app() -> Fleet {
    fleet(
        "app:10 > flask py; flask:20 > py; py:90 > ssl glibc; ssl:40 > glibc; tool:30 > glibc; \
         glibc:80; elsewhere",
        &[("image", "app tool")],
    )
}

fn try_run(fleet: &Fleet, pipeline: Value) -> Result<Vec<String>, Obstacle> {
    try_layers(fleet, Pipeline, &json!({"pipeline": pipeline}), "image", 99)
}

fn run(pipeline: Value) -> Vec<String> {
    try_run(&app(), pipeline).unwrap()
}

#[test]
fn every_operation_alone() {
    // Scores: app 1; tool 1; flask 2; py: two ways, and app and flask above it, 4; ssl the same and
    // py's two, 6; glibc: py's two, ssl's two, tool's one, and above it app 1, flask 1, py 2, ssl
    // 2, tool 1: 12.
    assert_eq!(
        run(json!([["popularity_contest"]])),
        ["glibc", "ssl", "py", "flask", "app", "tool"]
    );
    assert_eq!(run(json!([])), ["app flask glibc py ssl tool"]);
    // By size: app 10, flask 20, tool 30, ssl 40, glibc 80, py 90.
    assert_eq!(run(json!([["split_every", 4]])), ["app flask ssl tool", "glibc py"]);
    assert_eq!(
        run(json!([["popularity_contest"], ["limit_layers", 3]])),
        ["glibc", "ssl", "app flask py tool"]
    );
    assert_eq!(run(json!([["split_every", 4], ["reverse"]])), ["glibc py", "app flask ssl tool"]);
    assert_eq!(run(json!([["subcomponent_out", ["py"]]])), ["glibc py ssl", "app flask tool"]);
    assert_eq!(run(json!([["subcomponent_in", "py"]])), ["app flask py", "glibc ssl tool"]);
    assert_eq!(run(json!([["split_paths", ["py"]]])), ["py ssl", "glibc", "app flask tool"]);
    assert_eq!(
        run(json!([["subcomponent_out", ["py"]], ["flatten"], ["reverse"]])),
        ["app flask tool", "glibc py ssl"]
    );
    assert_eq!(
        run(json!([["subcomponent_out", ["py"]], ["over", "main", ["popularity_contest"]]])),
        ["glibc", "ssl", "py", "app flask tool"]
    );
    assert_eq!(
        run(json!([["split_every", 4], ["map", ["split_every", 3]]])),
        ["app flask tool", "ssl", "glibc py"]
    );
    assert_eq!(
        run(json!([["pipe", [["split_every", 4], ["reverse"]]]])),
        ["glibc py", "app flask ssl tool"]
    );
}

#[test]
fn operations_inside_operations() {
    // After an example in nixpkgs#122608, with `flatten` where it is needed, and `split_every` on
    // the graph, not on the list that `popularity_contest` makes of it.
    let pipeline = json!([
        ["subcomponent_in", ["app"]],
        [
            "over",
            "rest",
            ["pipe", [["subcomponent_out", ["py"]], ["over", "rest", ["split_every", 5]],]]
        ],
        ["flatten"],
        ["reverse"],
    ]);
    // Only app is at or above app. Below: py, ssl, glibc; the rest flask and tool.
    assert_eq!(run(pipeline), ["flask tool", "glibc py ssl", "app"]);
}

#[test]
fn a_shorter_list_than_the_limit_is_left_as_it_is() {
    let by_two = json!(["glibc py", "ssl tool", "app flask"]);
    for limit in [3, 4, 9] {
        let pipeline = json!([["split_every", 2], ["reverse"], ["limit_layers", limit]]);
        assert_eq!(json!(run(pipeline)), by_two);
    }
    let pipeline = json!([["split_every", 2], ["reverse"], ["limit_layers", 1]]);
    assert_eq!(run(pipeline), ["app flask glibc py ssl tool"]);
}

#[test]
fn references_that_an_operation_cut_stay_cut() {
    // Splitting off py and ssl deletes the reference from py to ssl; in main each is a root then,
    // and both score 1: by id. Were it there, ssl would score 2 and be first.
    let pipeline =
        json!([["split_paths", ["py", "ssl"]], ["over", "main", ["popularity_contest"]]]);
    assert_eq!(run(pipeline), ["py", "ssl", "glibc", "app flask tool"]);
}

#[test]
fn a_pipeline_serves_images_that_lack_what_it_names() {
    // The image does not need `elsewhere`: all is rest, and there is no main to change.
    let pipeline =
        json!([["split_paths", ["elsewhere"]], ["over", "main", ["popularity_contest"]]]);
    assert_eq!(run(pipeline), ["app flask glibc py ssl tool"]);
    let empty_main = json!([["subcomponent_out", ["elsewhere"]]]);
    assert_eq!(run(empty_main), ["app flask glibc py ssl tool"]);
}

#[test]
fn what_drops_packages_is_an_obstacle() {
    assert_eq!(
        try_run(&app(), json!([["remove_paths", ["ssl", "glibc"]]])).unwrap_err(),
        Obstacle::LeavesOut { packages: 2, example: "glibc".into() }
    );
    let one = try_run(&app(), json!([["remove_paths", "ssl"]])).unwrap_err();
    assert_eq!(one.to_string(), "it leaves out `ssl`");
    assert_eq!(run(json!([["remove_paths", "elsewhere"]])), ["app flask glibc py ssl tool"]);
}

#[test]
fn faults_name_the_operation_and_its_place() {
    let cases = [
        (json!({"a": 1}), "pipeline wants a list of operations, not {\"a\":1}"),
        (
            json!(["reverse"]),
            "pipeline[0]: an operation is a list that begins with its name, not \"reverse\"",
        ),
        (json!([[]]), "pipeline[0]: an operation is a list that begins with its name, not []"),
        (json!([["popularity"]]), "pipeline[0]: unknown operation `popularity`"),
        (
            json!([["split_every", 2], ["map", ["split_each", 3]]]),
            "pipeline[1][1]: unknown operation `split_each`",
        ),
        (
            json!([["split_every"]]),
            "pipeline[0]: `split_every` wants a whole number above 0, not nothing",
        ),
        (
            json!([["split_every", 0]]),
            "pipeline[0]: `split_every` wants a whole number above 0, not 0",
        ),
        (
            json!([["split_every", 1.5]]),
            "pipeline[0]: `split_every` wants a whole number above 0, not 1.5",
        ),
        (
            json!([["limit_layers", "3"]]),
            "pipeline[0]: `limit_layers` wants a whole number above 0, not \"3\"",
        ),
        (json!([["flatten", 1]]), "pipeline[0]: `flatten` wants no arguments, not 1"),
        (json!([["map"]]), "pipeline[0]: `map` wants one operation, not nothing"),
        (
            json!([["over", "rest"]]),
            "pipeline[0]: `over` wants a key and an operation, not \"rest\"",
        ),
        (json!([["pipe", "x"]]), "pipeline[0]: `pipe` wants a list of operations, not \"x\""),
        (
            json!([["remove_paths", 5]]),
            "pipeline[0]: `remove_paths` wants a path or a list of paths, not 5",
        ),
        (
            json!([["split_paths", "py"]]),
            "pipeline[0]: `split_paths` wants a list of paths, not \"py\"",
        ),
        (
            json!([["subcomponent_in", ["py", "pi"]]]),
            "pipeline[0][1][1]: the fleet has no package \"pi\"",
        ),
        (
            json!([["split_paths", [{"children_of": "pi"}]]]),
            "pipeline[0][1][0].children_of: the fleet has no package \"pi\"",
        ),
        (json!([["reverse"]]), "pipeline[0]: `reverse` wants a list, but is given a graph"),
        (
            json!([["popularity_contest"], ["split_every", 5]]),
            "pipeline[1]: `split_every` wants a graph, but is given a list of graphs",
        ),
        (
            json!([["subcomponent_out", "py"], ["reverse"]]),
            "pipeline[1]: `reverse` wants a list, but is given a dictionary of main, rest",
        ),
        (
            json!([["split_every", 2], ["map", ["split_every", 1]], ["limit_layers", 2]]),
            "pipeline[2]: `limit_layers` wants a list of graphs, but is given a list of lists",
        ),
        (
            json!([["subcomponent_out", "py"], ["over", "common", ["flatten"]]]),
            "pipeline[1]: `over`: no `common` in a dictionary of main, rest",
        ),
        (
            json!([
                ["subcomponent_out", "py"],
                ["over", "rest", ["pipe", [["split_every", 2], ["split_every", 1]]]]
            ]),
            "pipeline[1][2][1][1]: `split_every` wants a graph, but is given a list of graphs",
        ),
    ];
    for (pipeline, expected) in cases {
        let fault = options_fault(&app(), Pipeline, &json!({"pipeline": pipeline}));
        assert_eq!(fault, format!("strategy options: {expected}"));
    }
}

#[test]
fn without_rules_it_is_the_popularity_contest() {
    for seed in 0..40 {
        let document = random_fleet(seed, &FleetShape::plain(1, 12));
        let mut document = document;
        document["images"][0].as_object_mut().unwrap().remove("max_layers");
        let fleet = Fleet::parse(document.to_string().as_bytes()).unwrap();
        for budget in [1, 2, 5, 50] {
            assert_eq!(
                layers(&fleet, Pipeline, budget),
                layers(&fleet, Popularity, budget),
                "seed {seed}"
            );
        }
    }
}

/// Whatever pipeline passes the check can be run, and places every package exactly once unless it
/// removes some.
#[test]
fn what_passes_the_check_runs_and_places_every_package_once() {
    let mut ran = 0;
    for seed in 0..5_000 {
        let dice = &mut Dice::new(seed);
        let fleet = random_dag(seed, 8);
        let pipeline: Vec<Value> = (0..dice.between(1, 5)).map(|_| operation(dice, 3)).collect();
        let options = json!({"pipeline": pipeline});
        if options_fault(&fleet, Pipeline, &options) != "nothing" {
            continue;
        }
        ran += 1;
        let made = try_layers(&fleet, Pipeline, &options, "image", 99);
        if let Ok(layers) = made {
            let mut placed: Vec<&str> = layers.iter().flat_map(|layer| layer.split(' ')).collect();
            placed.sort_unstable();
            let closure = fleet.closure(ImageId(0));
            let expected: Vec<&str> =
                closure.iter().map(|&package| fleet.packages()[package].id.as_str()).collect();
            assert_eq!(placed, expected, "{options}");
        } else {
            assert!(options.to_string().contains("remove_paths"), "{options}");
        }
    }
    assert!(ran > 500, "only {ran} random pipelines passed the check");
}

fn operation(dice: &mut Dice, depth: usize) -> Value {
    let path = format!("p{:02}", dice.below(8));
    let count = dice.between(1, 4);
    let kinds = if depth > 0 { 12 } else { 9 };
    match dice.below(kinds) {
        0 => json!(["popularity_contest"]),
        1 => json!(["split_every", count]),
        2 => json!(["limit_layers", count]),
        3 => json!(["remove_paths", path]),
        4 => json!(["reverse"]),
        5 => json!(["flatten"]),
        6 => json!(["subcomponent_out", [path]]),
        7 => json!(["subcomponent_in", [path]]),
        8 => json!(["split_paths", [path, {"children_of": "p00"}]]),
        9 => json!(["map", operation(dice, depth - 1)]),
        10 => json!(["over", dice.pick(&["main", "common", "rest"]), operation(dice, depth - 1)]),
        _ => {
            let steps: Vec<Value> =
                (0..dice.below(4)).map(|_| operation(dice, depth - 1)).collect();
            json!(["pipe", steps])
        }
    }
}

#[test]
fn plans_are_valid() {
    assert_valid_everywhere(Pipeline);
}
