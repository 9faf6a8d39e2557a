//! What rules in a document may be, and what is wrong with those that are not.

use super::{document, parse};
use layerplan::fleet::{Demand, Fleet, FleetError};
use serde_json::{Value, json};

fn sound(rules: Value) -> Value {
    let images = ["web: nginx ssl libc", "db: postgres libc"];
    document("nginx 10 ssl 20 libc 30 postgres 40 unused 50", &images, rules)
}

/// The fault of a fleet with one rule.
#[track_caller]
fn fault(rule: Value) -> String {
    let text = sound(json!([rule])).to_string();
    Fleet::parse(text.as_bytes()).expect_err(&text).to_string()
}

#[test]
fn a_rule_that_matches_nothing_is_an_error() {
    for (rule, expected) in [
        (
            json!({"rule": "isolate", "packages": ["nginx", "openssl"]}),
            "rule 1 (isolate `nginx` and `openssl`): no package that an image has to place is called \
             `openssl`",
        ),
        (
            json!({"rule": "leave_out", "packages": ["lib??"]}),
            "rule 1 (leave out `lib??`): no package that an image has to place matches `lib??`",
        ),
        (
            json!({"rule": "order", "class": "top", "packages": ["un*"]}),
            "rule 1 (at the top `un*`): no package that an image has to place matches `un*`",
        ),
        (
            json!({"rule": "exact", "packages": ["nginx", "postgres"]}),
            "rule 1 (exact layer of `nginx` and `postgres`): no image needs all of these packages",
        ),
        (
            json!({"rule": "together", "packages": ["s*"]}),
            "rule 1 (together `s*`): it is about two packages or more, and matches only `ssl`",
        ),
        (
            json!({"rule": "apart", "packages": ["ssl", "ssl"]}),
            "rule 1 (apart `ssl` and `ssl`): it is about two packages or more, and matches only \
             `ssl`",
        ),
        (
            json!({"rule": "layers", "images": ["db", "web*x"], "preset": "docker"}),
            "rule 1 (125 layers as docker for `db` and `web*x`): no image matches `web*x`",
        ),
        (
            json!({"rule": "layers", "images": ["cache"], "preset": "docker"}),
            "rule 1 (125 layers as docker for `cache`): no image is called `cache`",
        ),
    ] {
        assert_eq!(fault(rule), expected);
    }
}

#[test]
fn keys_are_those_of_the_rule() {
    for (rule, expected) in [
        (
            json!({"rule": "isolated", "packages": ["ssl"]}),
            "rule 1 (isolated): there is no such rule",
        ),
        (json!({"rule": "exact"}), "rule 1 (exact): it needs `packages`"),
        (json!({"rule": "exact", "packages": []}), "rule 1 (exact): it needs `packages`"),
        (json!({"rule": "isolate", "packages": ["ssl"], "bytes": 1}), "it takes no `bytes`"),
        (json!({"rule": "max_size"}), "rule 1 (max_size): it needs `bytes`"),
        (json!({"rule": "max_size", "bytes": 1, "packages": ["ssl"]}), "it takes no `packages`"),
        (json!({"rule": "min_size", "bytes": -1}), "`bytes`: `-1` is negative"),
        (json!({"rule": "min_size", "bytes": 1, "price": "x"}), "`price`: `\"x\"` is not a number"),
        (json!({"rule": "order", "packages": ["ssl"]}), "it needs `class`"),
        (
            json!({"rule": "order", "packages": ["ssl"], "class": "up"}),
            "no `class` is called `up`; there are `top` and `bottom`",
        ),
        (json!({"rule": "layers", "images": ["web"]}), "it needs `preset`"),
        (json!({"rule": "layers", "preset": "docker"}), "it needs `images`"),
        (
            json!({"rule": "layers", "images": ["web"], "preset": "lxc"}),
            "no `preset` is called `lxc`; there are `sysbox`, `ostree`, `nixpkgs`, `docker`, \
             `containerd` and `podman`",
        ),
        (json!({"rule": "exact", "packages": ["ssl"], "novelty": 1}), "unknown field `novelty`"),
        (json!(["exact", ["ssl"]]), "expected an object"),
        (json!({"packages": ["ssl"]}), "missing field `rule`"),
        (json!({"rule": "isolate", "packages": ["s\nl"]}), "rules[0]: control character"),
        (json!({"rule": "isolate", "packages": ["ssl"], "why": "\u{1b}"}), "control character"),
    ] {
        let fault = fault(rule);
        assert!(fault.contains(expected), "{fault}");
    }
}

#[test]
fn rules_need_version_2() {
    for rules in [json!([]), json!([{"rule": "isolate", "packages": ["ssl"]}])] {
        let mut document = sound(rules);
        document["layerplan"] = json!(1);
        let fault = Fleet::parse(document.to_string().as_bytes()).unwrap_err();
        assert!(matches!(fault, FleetError::RulesOfVersion(1)));
        assert_eq!(
            fault.to_string(),
            "`rules` need \"layerplan\": 2, and this document says \"layerplan\": 1"
        );
    }
}

/// Without rules version 2 is version 1: the same fleet, digest and document.
#[test]
fn without_rules_nothing_is_new() {
    let new = sound(json!([]));
    let mut old = new.clone();
    old.as_object_mut().unwrap().remove("rules");
    old["layerplan"] = json!(1);
    let (new, old) = (parse(&new), parse(&old));
    assert_eq!(new, old);
    assert_eq!(new.digest(), old.digest());
    assert_eq!(new.to_json(), old.to_json());
    assert!(String::from_utf8(old.to_json()).unwrap().contains("\"layerplan\": 1"));
}

/// The digests that documents had before there were rules.
#[test]
fn digests_of_old_documents_are_what_they_were() {
    let worked = parse(&serde_json::from_str(super::WORKED_EXAMPLE).unwrap());
    assert_eq!(worked.digest(), super::WORKED_DIGEST);
    let rule = json!([{"rule": "isolate", "packages": ["ssl"]}]);
    let why = json!([{"rule": "isolate", "packages": ["ssl"], "why": "so"}]);
    let digests = [json!([]), rule, why].map(|rules| parse(&sound(rules)).digest());
    assert!(digests[0] != digests[1] && digests[1] != digests[2]);
}

/// What is called just so is meant alone; a pattern is for what is not.
#[test]
fn names_come_before_patterns() {
    let mut document = document("a* 1 ab 2 ac 3", &["i: a* ab ac"], json!([]));
    document["packages"][1]["name"] = json!("libc");
    document["packages"][2]["name"] = json!("libd");
    let chosen = |pattern: &str| {
        let mut document = document.clone();
        document["rules"] = json!([{"rule": "isolate", "packages": [pattern]}]);
        let fleet = parse(&document);
        let Demand::Isolate(chosen) = &fleet.rules()[0].demand else { panic!() };
        let ids = chosen.members.iter().map(|&package| fleet.packages()[package].id.clone());
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(chosen("a*"), "a*");
    assert_eq!(chosen("a?"), "a* ab ac");
    assert_eq!(chosen("libc"), "ab");
    assert_eq!(chosen("lib*"), "ab ac");
}

#[test]
fn what_is_left_out_is_not_placed() {
    let fleet = parse(&sound(json!([{"rule": "leave_out", "packages": ["ssl", "libc"]}])));
    let named = |image: usize| -> Vec<&str> {
        let closure = fleet.closure(image.into()).iter();
        closure.map(|&package| fleet.packages()[package].id.as_str()).collect()
    };
    assert_eq!((named(0), named(1)), (vec!["postgres"], vec!["nginx"]));
}

/// The least of all that is said for an image holds; what is said for the fleet holds for others.
#[test]
fn presets_are_limits() {
    let mut document = sound(json!([
        {"rule": "layers", "images": ["*"], "preset": "containerd"},
        {"rule": "layers", "images": ["web"], "preset": "ostree"},
    ]));
    document["max_layers"] = json!(10);
    let caps = |document: &Value| {
        let fleet = parse(document);
        fleet.images().keys().map(|image| fleet.cap(image, 20).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(caps(&document), [127, 64]);
    document["images"][0]["max_layers"] = json!(500);
    document["images"][1]["max_layers"] = json!(3);
    document["images"][0]["reserved"] = json!(1);
    assert_eq!(caps(&document), [3, 63]);
}
