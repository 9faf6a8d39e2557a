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

/// Rules, one a line: `exact a b`, `order top a`, `max_size 10`, or `max_size 10 1` where a byte
/// more costs 1; why there is one stands behind ` # `.
fn rules(lines: &[&str]) -> Value {
    let rule = |line: &&str| {
        let (line, why) = line.split_once(" # ").map_or((*line, None), |(l, why)| (l, Some(why)));
        let words: Vec<&str> = line.split(' ').collect();
        let number = |word: &str| serde_json::from_str::<Value>(word).unwrap();
        let mut rule = match words[..] {
            ["max_size" | "min_size", bytes] => json!({"bytes": number(bytes)}),
            ["max_size" | "min_size", bytes, price] => {
                json!({"bytes": number(bytes), "price": number(price)})
            }
            ["order", class, ref packages @ ..] => json!({"class": class, "packages": packages}),
            _ => json!({"packages": words[1..]}),
        };
        rule["rule"] = words[0].into();
        if let Some(why) = why {
            rule["why"] = why.into();
        }
        rule
    };
    lines.iter().map(rule).collect()
}

#[track_caller]
fn parse(document: &Value) -> Fleet {
    Fleet::parse(document.to_string().as_bytes()).unwrap_or_else(|fault| panic!("{fault}"))
}
