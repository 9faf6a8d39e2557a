//! Random next releases of random fleets.

use layerplan::testing::Dice;
use serde_json::{Value, json};

/// Writes `new` wherever a whole text in `value` is `old`.
fn replace(value: &mut Value, old: &str, new: &str) {
    match value {
        Value::String(text) if text == old => *text = new.into(),
        Value::Array(list) => list.iter_mut().for_each(|entry| replace(entry, old, new)),
        Value::Object(map) => map.values_mut().for_each(|entry| replace(entry, old, new)),
        _ => {}
    }
}

/// Takes `id` out of all lists.
fn drop_from_lists(value: &mut Value, id: &str) {
    match value {
        Value::Array(list) => {
            list.retain(|entry| entry != id);
            list.iter_mut().for_each(|entry| drop_from_lists(entry, id));
        }
        Value::Object(map) => map.values_mut().for_each(|entry| drop_from_lists(entry, id)),
        _ => {}
    }
}

fn list<'a>(document: &'a mut Value, key: &str) -> &'a mut Vec<Value> {
    document[key].as_array_mut().unwrap()
}

/// An entry's id or name.
fn key(document: &Value, list: &str, key: &str, dice: &mut Dice) -> String {
    dice.pick(document[list].as_array().unwrap())[key].as_str().unwrap().into()
}

/// The fleet with some packages in another version: their ids and sizes change, their names stay.
pub fn bumped(document: &Value, dice: &mut Dice, percent: usize) -> Value {
    let mut next = document.clone();
    for at in 0..list(&mut next, "packages").len() {
        if dice.percent(percent) {
            let id = next["packages"][at]["id"].as_str().unwrap().to_string();
            replace(&mut next, &id, &format!("{id}+{}", dice.below(10)));
            next["packages"][at]["bytes"] = json!(dice.below(1_000));
        }
    }
    next
}

/// A release that follows: versions bumped; packages and images added, removed and renamed;
/// packages measured anew under their old ids; images that ask for more or less, and for other
/// caps.
pub fn next(document: &Value, dice: &mut Dice) -> Value {
    let mut next = bumped(document, dice, 30);
    for number in 0..dice.between(1, 6) {
        match dice.below(8) {
            0 => {
                let name = format!("new{number}-{}", dice.below(1_000_000));
                let image = key(&next, "images", "name", dice);
                list(&mut next, "packages")
                    .push(json!({"id": name, "name": name, "bytes": dice.below(1_000)}));
                for entry in list(&mut next, "images") {
                    if entry["name"] == *image || dice.percent(40) {
                        entry["roots"].as_array_mut().unwrap().push(json!(name));
                    }
                }
            }
            1 => {
                let id = key(&next, "packages", "id", dice);
                list(&mut next, "packages").retain(|package| package["id"] != *id);
                drop_from_lists(&mut next, &id);
            }
            2 => {
                let id = key(&next, "packages", "id", dice);
                let renamed = format!("renamed-{id}");
                replace(&mut next, &id, &renamed);
                let packages = list(&mut next, "packages");
                let found = packages.iter_mut().find(|package| package["id"] == *renamed);
                found.unwrap()["name"] = json!(renamed);
            }
            3 => {
                let mut image = dice.pick(next["images"].as_array().unwrap()).clone();
                image["name"] = json!(format!("another{number}-{}", dice.below(1_000_000)));
                list(&mut next, "images").push(image);
            }
            4 => {
                let (name, id) =
                    (key(&next, "images", "name", dice), key(&next, "packages", "id", dice));
                let images = list(&mut next, "images");
                let image = images.iter_mut().find(|image| image["name"] == *name).unwrap();
                image["roots"].as_array_mut().unwrap().push(json!(id));
            }
            5 => {
                let name = key(&next, "images", "name", dice);
                let images = list(&mut next, "images");
                let image = images.iter_mut().find(|image| image["name"] == *name).unwrap();
                image["roots"].as_array_mut().unwrap().pop();
                image["base"] = json!([]);
            }
            6 => {
                let at = dice.below(list(&mut next, "packages").len());
                next["packages"][at]["bytes"] = json!(dice.below(1_000));
            }
            _ => next["max_layers"] = json!(dice.between(1, 4)),
        }
        // An image that asks for nothing, or a fleet without packages, is none.
        list(&mut next, "images").retain(|image| image["roots"] != json!([]));
        if list(&mut next, "images").is_empty() || list(&mut next, "packages").is_empty() {
            return document.clone();
        }
        for image in list(&mut next, "images") {
            if let Some(base) = image.get_mut("base").and_then(Value::as_array_mut) {
                base.retain(|layer| layer != &json!([]));
            }
        }
    }
    next
}
