//! Rules of fleets: what they are about, what contradicts what, what plans by them are like.

mod after;
mod contradictions;
mod damages;
mod documents;
mod oracle;
mod planning;
mod random;
mod shaped;
mod sizes;

use layerplan::fleet::Fleet;
use serde_json::{Value, json};

/// The contract's worked example, and the digest that it had before there were rules.
const WORKED_EXAMPLE: &str = include_str!("../../models/worked-example.json");
const WORKED_DIGEST: &str =
    "sha256:57af2316a4daccdb2298a9c13d93f5067a37fcad7bce9978ccb4720ea31c67af";

/// A fleet of `packages` ("a 10 b 20": ids and sizes), `images` ("web: a b": what each places) and
/// rules.
fn document(packages: &str, images: &[&str], rules: Value) -> Value {
    let words: Vec<&str> = packages.split_whitespace().collect();
    let package = |pair: &[&str]| json!({"id": pair[0], "bytes": pair[1].parse::<u64>().unwrap()});
    let image = |text: &&str| {
        let (name, roots) = text.split_once(": ").unwrap();
        json!({"name": name, "roots": roots.split(' ').collect::<Vec<_>>()})
    };
    json!({
        "layerplan": 2,
        "packages": words.chunks(2).map(package).collect::<Vec<_>>(),
        "images": images.iter().map(image).collect::<Vec<_>>(),
        "rules": rules,
    })
}

#[track_caller]
fn parse(document: &Value) -> Fleet {
    Fleet::parse(document.to_string().as_bytes()).unwrap_or_else(|fault| panic!("{fault}"))
}
