//! Damaged and hostile documents, made from sound ones.

use super::Dice;
use serde_json::{Map, Value, json};

/// Levels of a deeply nested document: enough to overflow the stack of a recursive reader.
pub const DEPTH: usize = 100_000;

/// Length of the text in a zstd bomb: a thousand times what it takes, yet quick to unpack.
const BOMB_BYTES: usize = 16 << 20;

/// Stands for a number that no JSON library would write, until the text is made.
const NUMBER: &str = "a number goes here";

/// A way of damaging a fleet document. Those that need JSON flip bytes where they are given none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutation {
    /// Nothing at all.
    Empty,
    /// The beginning only.
    Truncate,
    /// One to eight bytes changed.
    FlipBytes,
    /// Two parts exchanged.
    Splice,
    /// Random printable text instead.
    NotJson,
    /// A byte that no UTF-8 text has, in the middle.
    NotUtf8,
    /// A value replaced by one of another type.
    WrongType,
    /// An object replaced by the list of its values.
    ArrayForObject,
    /// A number far out of range.
    HugeNumber,
    /// A number below zero, with a fraction, or with an exponent.
    OddNumber,
    /// A package twice.
    DuplicateId,
    /// An image twice.
    DuplicateImage,
    /// Two packages that need each other: a valid fleet.
    Cycle,
    /// A name that no package has, among roots, references or updates.
    UnknownName,
    /// A key that the format does not know.
    UnknownKey,
    /// A key less.
    DropKey,
    /// A key twice in one object.
    DuplicateKey,
    /// A control character in a name or an id.
    ControlCharacter,
    /// Another format version.
    OtherVersion,
    /// A value replaced by [`DEPTH`] levels of arrays or objects.
    DeepValue,
    /// Nothing but [`DEPTH`] levels of arrays or objects.
    DeepDocument,
}

impl Mutation {
    /// All of them.
    pub const ALL: [Mutation; 21] = [
        Mutation::Empty,
        Mutation::Truncate,
        Mutation::FlipBytes,
        Mutation::Splice,
        Mutation::NotJson,
        Mutation::NotUtf8,
        Mutation::WrongType,
        Mutation::ArrayForObject,
        Mutation::HugeNumber,
        Mutation::OddNumber,
        Mutation::DuplicateId,
        Mutation::DuplicateImage,
        Mutation::Cycle,
        Mutation::UnknownName,
        Mutation::UnknownKey,
        Mutation::DropKey,
        Mutation::DuplicateKey,
        Mutation::ControlCharacter,
        Mutation::OtherVersion,
        Mutation::DeepValue,
        Mutation::DeepDocument,
    ];

    /// `document` with this damage, at a place chosen by `seed`.
    pub fn apply(self, seed: u64, document: &[u8]) -> Vec<u8> {
        let dice = &mut Dice::new(seed);
        self.on_bytes(dice, document)
            .or_else(|| {
                let mut value = serde_json::from_slice(document).ok()?;
                self.on_value(dice, &mut value)
            })
            .unwrap_or_else(|| flip_bytes(dice, document))
    }

    /// The mutations that need no JSON.
    fn on_bytes(self, dice: &mut Dice, document: &[u8]) -> Option<Vec<u8>> {
        let mut bytes = document.to_vec();
        match self {
            Mutation::Empty => bytes.clear(),
            Mutation::Truncate => bytes.truncate(dice.below(document.len().max(1))),
            Mutation::FlipBytes => bytes = flip_bytes(dice, document),
            Mutation::Splice => {
                let middle = dice.below(bytes.len() + 1);
                bytes.rotate_left(middle);
            }
            Mutation::NotJson => {
                bytes = (0..dice.between(1, 200)).map(|_| dice.between(32, 126) as u8).collect();
            }
            Mutation::NotUtf8 => {
                let middle = dice.below(bytes.len() + 1);
                bytes.insert(middle, 0xff);
            }
            Mutation::DeepDocument => bytes = deep(dice).into_bytes(),
            _ => return None,
        }
        Some(bytes)
    }

    /// The mutations of a JSON document; none where it has no place for them.
    fn on_value(self, dice: &mut Dice, value: &mut Value) -> Option<Vec<u8>> {
        let mut number = String::new();
        match self {
            Mutation::WrongType => {
                let place = pick_place(dice, value, |_| true)?;
                *place = other_type(dice, place);
            }
            Mutation::ArrayForObject => {
                let place = pick_place(dice, value, Value::is_object)?;
                *place = place.as_object()?.values().cloned().collect();
            }
            Mutation::HugeNumber => {
                number = "9".repeat(dice.between(21, 400));
                *pick_place(dice, value, Value::is_number)? = json!(NUMBER);
            }
            Mutation::OddNumber => {
                number = dice.pick(&["-1", "0.00000001", "1e2", "3.5E-1", "-0.1"]).to_string();
                *pick_place(dice, value, Value::is_number)? = json!(NUMBER);
            }
            Mutation::DuplicateId => duplicate_entry(dice, value.get_mut("packages")?)?,
            Mutation::DuplicateImage => duplicate_entry(dice, value.get_mut("images")?)?,
            Mutation::Cycle => add_cycle(dice, value.get_mut("packages")?.as_array_mut()?)?,
            Mutation::UnknownName => add_unknown_name(dice, value)?,
            Mutation::UnknownKey => {
                let object = pick_place(dice, value, Value::is_object)?.as_object_mut()?;
                object.insert("novelty".into(), json!(dice.below(100)));
            }
            Mutation::DropKey => {
                let object = pick_place(dice, value, has_keys)?.as_object_mut()?;
                let key = object.keys().nth(dice.below(object.len()))?.clone();
                object.remove(&key);
            }
            Mutation::DuplicateKey => return Some(duplicate_key(value.as_object()?)),
            Mutation::ControlCharacter => {
                let key = *dice.pick(&["packages", "images"]);
                let entry = pick_entry(dice, value.get_mut(key)?)?;
                let control = char::from(dice.below(32) as u8);
                entry["name"] = json!(format!("before{control}after"));
            }
            Mutation::OtherVersion => {
                let version = dice.pick(&[json!(0), json!(3), json!("1")]).clone();
                value.as_object_mut()?.insert("layerplan".into(), version);
            }
            Mutation::DeepValue => {
                number = deep(dice);
                *pick_place(dice, value, |_| true)? = json!(NUMBER);
            }
            _ => return None,
        }
        Some(value.to_string().replace(&format!("{NUMBER:?}"), &number).into_bytes())
    }
}

/// One or two random mutations of `document`.
pub fn mutate(seed: u64, document: &[u8]) -> Vec<u8> {
    let dice = &mut Dice::new(seed);
    let once = dice.pick(&Mutation::ALL).apply(dice.bits(), document);
    if dice.percent(25) { dice.pick(&Mutation::ALL).apply(dice.bits(), &once) } else { once }
}

/// A file that should be zstd and is, more or less: compressed soundly, cut off, damaged, repeated,
/// not compressed at all, or a bomb. `document` is what it should hold.
pub fn mutate_compressed(seed: u64, document: &[u8]) -> Vec<u8> {
    let dice = &mut Dice::new(seed);
    let pack = |text: &[u8]| zstd::encode_all(text, 1).unwrap_or_default();
    match dice.below(6) {
        0 => pack(document),
        1 => Mutation::Truncate.apply(dice.bits(), &pack(document)),
        2 => flip_bytes(dice, &pack(document)),
        3 => pack(document).repeat(2),
        4 => document.to_vec(),
        _ => pack(&vec![*dice.pick(b" [0\0"); BOMB_BYTES]),
    }
}

fn flip_bytes(dice: &mut Dice, document: &[u8]) -> Vec<u8> {
    let mut bytes = document.to_vec();
    for _ in 0..dice.between(1, 8) {
        if !bytes.is_empty() {
            let at = dice.below(bytes.len());
            bytes[at] ^= dice.between(1, 255) as u8;
        }
    }
    bytes
}

/// [`DEPTH`] levels of arrays or objects, closed or not.
fn deep(dice: &mut Dice) -> String {
    let (open, close) = *dice.pick(&[("[", "]"), ("{\"packages\":", "}"), ("[{\"a\":", "}]")]);
    let end = if dice.percent(70) { close.repeat(DEPTH) } else { String::new() };
    format!("{}0{end}", open.repeat(DEPTH))
}

/// A random value inside `root`, `root` included, among those that are `wanted`.
fn pick_place<'v>(
    dice: &mut Dice,
    root: &'v mut Value,
    wanted: fn(&Value) -> bool,
) -> Option<&'v mut Value> {
    fn collect(value: &Value, path: String, wanted: fn(&Value) -> bool, into: &mut Vec<String>) {
        match value {
            Value::Array(list) => {
                for (at, inner) in list.iter().enumerate() {
                    collect(inner, format!("{path}/{at}"), wanted, into);
                }
            }
            Value::Object(entries) => {
                for (key, inner) in entries {
                    collect(inner, format!("{path}/{key}"), wanted, into);
                }
            }
            _ => {}
        }
        if wanted(value) {
            into.push(path);
        }
    }
    let mut places = Vec::new();
    collect(root, String::new(), wanted, &mut places);
    if places.is_empty() { None } else { root.pointer_mut(&places[dice.below(places.len())]) }
}

fn has_keys(value: &Value) -> bool {
    value.as_object().is_some_and(|object| !object.is_empty())
}

fn other_type(dice: &mut Dice, value: &Value) -> Value {
    let others =
        [json!(null), json!(true), json!(17), json!("text"), json!([1, "a"]), json!({"a": {}})];
    let differs = |other: &&Value| std::mem::discriminant(*other) != std::mem::discriminant(value);
    let others: Vec<&Value> = others.iter().filter(differs).collect();
    (*dice.pick(&others)).clone()
}

fn pick_entry<'v>(dice: &mut Dice, list: &'v mut Value) -> Option<&'v mut Value> {
    let list = list.as_array_mut()?;
    if list.is_empty() {
        return None;
    }
    let at = dice.below(list.len());
    list.get_mut(at).filter(|entry| entry.is_object())
}

fn duplicate_entry(dice: &mut Dice, list: &mut Value) -> Option<()> {
    let copy = pick_entry(dice, list)?.clone();
    let list = list.as_array_mut()?;
    list.insert(dice.below(list.len() + 1), copy);
    Some(())
}

/// Lets two packages need each other.
pub(super) fn add_cycle(dice: &mut Dice, list: &mut [Value]) -> Option<()> {
    if list.len() < 2 {
        return None;
    }
    let first = dice.below(list.len());
    let second = (first + dice.between(1, list.len() - 1)) % list.len();
    for (from, to) in [(first, second), (second, first)] {
        let id = list[to].get("id")?.clone();
        let entry = list[from].as_object_mut()?;
        entry.entry("references").or_insert(json!([])).as_array_mut()?.push(id);
    }
    Some(())
}

fn add_unknown_name(dice: &mut Dice, document: &mut Value) -> Option<()> {
    let places = [("packages", "references"), ("images", "roots"), ("updates", "packages")];
    let full = |(list, _): &&(&str, &str)| {
        document.get(list).and_then(Value::as_array).is_some_and(|list| !list.is_empty())
    };
    let places: Vec<_> = places.iter().filter(full).collect();
    if places.is_empty() {
        return None;
    }
    let (list, key) = **dice.pick(&places);
    let entry = pick_entry(dice, document.get_mut(list)?)?.as_object_mut()?;
    let names = entry.entry(key).or_insert(json!([])).as_array_mut()?;
    names.insert(dice.below(names.len() + 1), json!("nobody knows me"));
    Some(())
}

/// The document with its first key given twice.
fn duplicate_key(object: &Map<String, Value>) -> Vec<u8> {
    let inside = |(key, value): (&String, &Value)| format!("{}:{value}", json!(key));
    let mut entries: Vec<String> = object.iter().map(inside).collect();
    entries.extend(entries.first().cloned());
    format!("{{{}}}", entries.join(",")).into_bytes()
}
