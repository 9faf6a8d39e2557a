//! A closure split by named paths.

use super::common::{assert_valid_everywhere, fleet, options_fault, try_layers};
use layerplan::fleet::Fleet;
use layerplan::strategies::Obstacle;
use layerplan::strategies::StrategyName::SplitPaths;
use serde_json::{Value, json};

fn server() -> Fleet {
    fleet(
        "conf:2000 > nginx; nginx:2000000 > ssl glibc; ssl:500000 > glibc; tool:1000000 > glibc; \
         glibc:30000000; other:900000 > glibc",
        &[("server", "conf tool"), ("other", "other")],
    )
}

fn split(fleet: &Fleet, options: Value) -> Vec<String> {
    try_layers(fleet, SplitPaths, &json!({"split-paths": options}), "server", 9).unwrap()
}

#[test]
fn main_common_rest_and_configuration() {
    // Split off: nginx, ssl, glibc. Without the reference to nginx, the tops conf and tool still
    // reach glibc. So main is nginx and ssl, common glibc, rest tool; conf is small and on top.
    let fleet = server();
    let expected = ["nginx ssl", "glibc", "tool", "conf"];
    assert_eq!(split(&fleet, json!({"paths": ["nginx"]})), expected);
    assert_eq!(split(&fleet, json!({"paths": [{"children_of": "conf"}]})), expected);
    assert_eq!(split(&fleet, json!({"paths": [{"children_of": ["conf"]}, "nginx"]})), expected);
    // Nothing is smaller than 0 bytes.
    assert_eq!(
        split(&fleet, json!({"paths": ["nginx"], "configuration_below": 0})),
        ["nginx ssl", "glibc", "conf tool"]
    );
    // Not smaller than its own size.
    let options = json!({"paths": ["nginx"], "configuration_below": 2000});
    assert_eq!(split(&fleet, options), ["nginx ssl", "glibc", "conf tool"]);
    // What is named is where its name puts it: with both tops split off, all else hangs below them.
    assert_eq!(split(&fleet, json!({"paths": ["conf", "tool"]})), ["conf glibc nginx ssl tool"]);
    assert_eq!(split(&fleet, json!({"paths": ["conf"]})), ["conf nginx ssl", "glibc", "tool"]);
}

#[test]
fn without_rules_there_is_rest_and_configuration() {
    let all = ["glibc nginx ssl tool", "conf"];
    assert_eq!(try_layers(&server(), SplitPaths, &json!({}), "server", 9).unwrap(), all);
    assert_eq!(split(&server(), json!({})), all);
}

#[test]
fn the_only_top_takes_all_with_it() {
    let fleet = fleet("a:200000 > b; b", &[("server", "a")]);
    assert_eq!(split(&fleet, json!({"paths": ["a"]})), ["a b"]);
}

#[test]
fn a_top_may_be_a_cycle() {
    // a and b need each other and nobody else needs them; c hangs below b alone.
    let fleet = fleet("a:200000 > b; b:200000 > a c; c", &[("server", "a")]);
    // Split off are all three; without the reference to b, a is still a top.
    assert_eq!(split(&fleet, json!({"paths": ["b"]})), ["b c", "a"]);
}

#[test]
fn a_path_that_only_another_image_needs_is_fine_and_an_unknown_one_is_not() {
    assert_eq!(split(&server(), json!({"paths": ["other"]})), ["glibc nginx ssl tool", "conf"]);
    let fault = |paths: Value| {
        options_fault(&server(), SplitPaths, &json!({"split-paths": {"paths": paths}}))
    };
    assert_eq!(
        fault(json!(["nginx", "ngnix"])),
        "strategy options: split-paths.paths[1]: the fleet has no package \"ngnix\""
    );
    assert_eq!(
        fault(json!([{"children_of": ["nginx", "x"]}])),
        "strategy options: split-paths.paths[0].children_of[1]: the fleet has no package \"x\""
    );
    assert_eq!(
        fault(json!([{"parents_of": "nginx"}])),
        "strategy options: split-paths.paths[0] wants no key but `children_of`, not {\"parents_of\":\"nginx\"}"
    );
    assert_eq!(
        fault(json!([7])),
        "strategy options: split-paths.paths[0] wants a package's id or name, not 7"
    );
}

#[test]
fn a_name_means_all_its_packages_and_an_id_only_one() {
    let fleet = fleet("top:200000 > l1 l2 l3; l1~lib:1; l2~lib:1; l3~l1:1", &[("server", "top")]);
    assert_eq!(split(&fleet, json!({"paths": ["lib"]})), ["l1 l2", "l3 top"]);
    assert_eq!(split(&fleet, json!({"paths": ["l1"]})), ["l1", "l2 l3 top"]);
}

#[test]
fn too_small_a_cap_is_an_obstacle() {
    let options = json!({"split-paths": {"paths": ["nginx"]}});
    assert_eq!(
        try_layers(&server(), SplitPaths, &options, "server", 3).unwrap_err(),
        Obstacle::TooManyLayers { made: 4, budget: 3 }
    );
}

#[test]
fn plans_are_valid() {
    assert_valid_everywhere(SplitPaths);
}
