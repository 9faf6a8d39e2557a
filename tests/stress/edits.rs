//! Random edits of JSON documents that leave all the rest of them as it is, numbers included.

use layerplan::testing::{DEPTH, Dice, mutate};
use serde_json::{Value, json};

/// Marks the ends of a number, which is a text while the document is edited: numbers have more
/// digits than a float holds.
const MARK: char = '#';

/// One to three random edits of a document, or damage to its bytes.
pub fn edited(dice: &mut Dice, document: &[u8]) -> Vec<u8> {
    if dice.percent(25) {
        return mutate(dice.bits(), document);
    }
    let text = String::from_utf8_lossy(document);
    let Ok(mut value) = serde_json::from_str::<Value>(&with_marks(&text)) else {
        return mutate(dice.bits(), document);
    };
    let mut deep = None;
    for _ in 0..dice.between(1, 3) {
        edit(dice, &mut value, &mut deep);
    }
    let text = value.to_string();
    let text = text.replace(&format!("\"{MARK}"), "").replace(&format!("{MARK}\""), "");
    text.replace(DEEP, &deep.unwrap_or_default()).into_bytes()
}

/// Stands for a deeply nested value.
const DEEP: &str = "\"a deep value goes here\"";

/// The document with its numbers as texts.
fn with_marks(text: &str) -> String {
    let (mut out, mut in_text, mut escaped, mut in_number) = (String::new(), false, false, false);
    for sign in text.chars() {
        let is_of_number = !in_text && (sign.is_ascii_digit() || "+-.eE".contains(sign));
        // The letters of true and false are not of numbers.
        let is_of_number = is_of_number && (in_number || !"eE".contains(sign));
        if is_of_number != in_number {
            out.push_str(if is_of_number { "\"#" } else { "#\"" });
            in_number = is_of_number;
        }
        if sign == '"' && !escaped {
            in_text = !in_text;
        }
        escaped = in_text && sign == '\\' && !escaped;
        out.push(sign);
    }
    out
}

/// The paths of all values in `root`.
fn paths(root: &Value) -> Vec<String> {
    fn collect(value: &Value, path: &str, into: &mut Vec<String>) {
        match value {
            Value::Array(list) => {
                for (at, inner) in list.iter().enumerate() {
                    collect(inner, &format!("{path}/{at}"), into);
                }
            }
            Value::Object(map) => {
                for (key, inner) in map {
                    let key = key.replace('~', "~0").replace('/', "~1");
                    collect(inner, &format!("{path}/{key}"), into);
                }
            }
            _ => {}
        }
        into.push(path.into());
    }
    let mut all = Vec::new();
    collect(root, "", &mut all);
    all
}

/// Some value in `root`.
fn some<'v>(
    dice: &mut Dice,
    root: &'v mut Value,
    wanted: impl Fn(&Value) -> bool,
) -> Option<&'v mut Value> {
    let mut all = paths(root);
    all.retain(|path| root.pointer(path).is_some_and(&wanted));
    if all.is_empty() { None } else { root.pointer_mut(dice.pick(&all).as_str()) }
}

fn is_number(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with(MARK))
}

fn is_text(value: &Value) -> bool {
    value.is_string() && !is_number(value)
}

/// One edit; nothing happens where chance finds no place for it.
fn edit(dice: &mut Dice, value: &mut Value, deep: &mut Option<String>) -> Option<()> {
    match dice.below(12) {
        0 => {
            let list = some(dice, value, |v| v.as_array().is_some_and(|list| !list.is_empty()))?;
            let list = list.as_array_mut()?;
            list.remove(dice.below(list.len()));
        }
        1 => {
            let map = some(dice, value, |v| v.as_object().is_some_and(|map| !map.is_empty()))?;
            let map = map.as_object_mut()?;
            let key = map.keys().nth(dice.below(map.len()))?.clone();
            map.remove(&key);
        }
        2 => {
            let list = some(dice, value, |v| v.as_array().is_some_and(|list| !list.is_empty()))?;
            let list = list.as_array_mut()?;
            let copy = dice.pick(list).clone();
            list.insert(dice.below(list.len() + 1), copy);
        }
        3 | 4 => swap(dice, value)?,
        5..=7 => {
            let place = some(dice, value, is_number)?;
            *place = number(dice, place.as_str()?.trim_matches(MARK));
        }
        8 => {
            let text = some(dice, value, is_text)?.clone();
            *some(dice, value, is_text)? = text;
        }
        9 => {
            let odd = ["", "\u{202e}", "e\u{301}", "\u{0}", "\n", "\u{1f4a9}", "../../x", "a,b"];
            let odd = json!(*dice.pick(&odd));
            *some(dice, value, is_text)? = odd;
        }
        10 => {
            let odd = [json!(null), json!(true), json!([]), json!({}), json!("text"), json!("#1#")];
            let odd = dice.pick(&odd).clone();
            *some(dice, value, |_| true)? = odd;
        }
        _ => {
            if dice.percent(20) {
                let (open, close) = *dice.pick(&[("[", "]"), ("{\"a\":", "}")]);
                *deep = Some(format!("{}0{}", open.repeat(DEPTH), close.repeat(DEPTH)));
                *some(dice, value, |_| true)? = json!(DEEP.trim_matches('"'));
            } else {
                let map = some(dice, value, Value::is_object)?.as_object_mut()?;
                map.insert("novelty".into(), json!([]));
            }
        }
    }
    Some(())
}

/// Two values of one kind change places.
fn swap(dice: &mut Dice, value: &mut Value) -> Option<()> {
    let all = paths(value);
    let one = dice.pick(&all).clone();
    let kind = |v: &Value| (std::mem::discriminant(v), is_number(v));
    let wanted = kind(value.pointer(&one)?);
    let is_apart = |path: &&String| {
        let inside = |a: &str, b: &str| a.starts_with(b);
        !inside(path, &one) && !inside(&one, path)
    };
    let others =
        all.iter().filter(is_apart).filter(|path| value.pointer(path).map(kind) == Some(wanted));
    let others: Vec<&String> = others.collect();
    if others.is_empty() {
        return None;
    }
    let other = (*dice.pick(&others)).clone();
    let (first, second) = (value.pointer(&one)?.clone(), value.pointer(&other)?.clone());
    *value.pointer_mut(&one)? = second;
    *value.pointer_mut(&other)? = first;
    Some(())
}

/// A number near another one, or an odd one.
fn number(dice: &mut Dice, old: &str) -> Value {
    let whole: i128 = old.split('.').next().unwrap_or("0").parse().unwrap_or(0);
    let text = match dice.below(14) {
        0..=2 => (whole + 1).to_string(),
        3 | 4 => (whole - 1).to_string(),
        5 | 6 => "0".into(),
        7 => format!("{whole}.5"),
        8 => format!("{whole}.000000000001"),
        9 => "9".repeat(dice.between(10, 60)),
        10 => format!("-{}", whole.abs()),
        11 => format!("{whole}e2"),
        12 => u64::MAX.to_string(),
        _ => (whole.saturating_mul(2)).to_string(),
    };
    json!(format!("{MARK}{text}{MARK}"))
}
