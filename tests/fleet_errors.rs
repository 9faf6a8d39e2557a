//! Each fault that the contract lists is told apart from the others and names its offender.

use layerplan::cost::CostModel;
use layerplan::document::DocumentError::{Json, Version};
use layerplan::fleet::{Fleet, FleetError};
use layerplan::units::DecimalError;
use serde_json::{Value, json};

/// A small fleet with one of everything: web needs a → b → c, with c in a base layer; one update.
fn sound() -> Value {
    json!({
        "layerplan": 1,
        "max_layers": 3,
        "prices": {"store": 1, "push": 0.5},
        "packages": [
            {"id": "a", "bytes": 10, "references": ["b"]},
            {"id": "b", "bytes": 20, "references": ["c", "b"]},
            {"id": "c", "bytes": 30},
            {"id": "d", "bytes": 40},
        ],
        "images": [
            {"name": "web", "roots": ["a"], "reserved": 1, "base": [["c"]]},
            {"name": "db", "roots": ["d"], "max_layers": 1},
        ],
        "updates": [{"name": "u", "rate": 0.25, "packages": ["a", "d"]}],
    })
}

/// The fault of the sound fleet once the value at `pointer` is replaced.
fn fault_with(pointer: &str, value: Value) -> FleetError {
    let mut document = sound();
    match document.pointer_mut(pointer) {
        Some(place) => *place = value,
        None => {
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            document.pointer_mut(parent).unwrap()[key] = value;
        }
    }
    fault_in(&document.to_string())
}

/// The fault of the sound fleet once its text reads `to` in place of `from`.
fn fault_with_text(from: &str, to: &str) -> FleetError {
    let text = sound().to_string();
    assert!(text.contains(from), "{from} is not in {text}");
    fault_in(&text.replacen(from, to, 1))
}

fn fault_in(text: &str) -> FleetError {
    Fleet::parse(text.as_bytes()).expect_err(text)
}

/// Asserts the kind of a fault and that its text names all that is at fault.
macro_rules! assert_fault {
    ($fault:expr, $kind:pat $(if $guard:expr)?, $($named:expr),+) => {{
        let fault = $fault;
        let text = fault.to_string();
        assert!(matches!(&fault, $kind $(if $guard)?), "{fault:?}");
        $(assert!(text.contains($named), "`{text}` does not name `{}`", $named);)+
    }};
}

#[test]
fn the_sound_fleet_is_accepted() {
    let fleet = Fleet::parse(sound().to_string().as_bytes()).unwrap();
    assert_eq!((fleet.packages().len(), fleet.images().len(), fleet.updates().len()), (4, 2, 1));
}

#[test]
fn duplicate_ids_and_image_names() {
    assert_fault!(
        fault_with("/packages/3/id", json!("b")),
        FleetError::DuplicateId { id, first: 1, second: 3 } if id == "b",
        "`b`", "packages[1]", "packages[3]"
    );
    assert_fault!(
        fault_with("/images/1/name", json!("web")),
        FleetError::DuplicateImage { name, first: 0, second: 1 } if name == "web",
        "`web`", "images[0]", "images[1]"
    );
}

#[test]
fn unknown_names() {
    assert_fault!(
        fault_with("/packages/1/references", json!(["c", "nope"])),
        FleetError::UnknownReference { package, reference } if package == "b" && reference == "nope",
        "`b`", "`nope`"
    );
    assert_fault!(
        fault_with("/images/0/roots", json!(["a", "nope"])),
        FleetError::UnknownRoot { image, root } if image == "web" && root == "nope",
        "`web`", "`nope`"
    );
    assert_fault!(
        fault_with("/images/0/base", json!([["c"], ["nope"]])),
        FleetError::UnknownBasePackage { image, layer: 1, package }
            if image == "web" && package == "nope",
        "`web`", "base[1]", "`nope`"
    );
    assert_fault!(
        fault_with("/updates/0/packages", json!(["a", "nope"])),
        FleetError::UnknownUpdatePackage { update, index: 0, package }
            if update == "u" && package == "nope",
        "updates[0]", "`u`", "`nope`"
    );
}

#[test]
fn images_without_roots() {
    assert_fault!(
        fault_with("/images/1/roots", json!([])),
        FleetError::NoRoots(image) if image == "db",
        "`db`"
    );
    assert_fault!(
        fault_with_text(r#","roots":["a"]"#, ""),
        FleetError::NoRoots(image) if image == "web",
        "`web`"
    );
}

#[test]
fn bytes_that_are_absent_negative_or_fractional() {
    assert_fault!(
        fault_with_text(r#""bytes":40,"#, ""),
        FleetError::AbsentBytes(package) if package == "d",
        "`d`"
    );
    assert_fault!(
        fault_with("/packages/2/bytes", json!(-1)),
        FleetError::NegativeBytes { package, found } if package == "c" && found == "-1",
        "`c`", "-1"
    );
    assert_fault!(
        fault_with("/packages/2/bytes", json!(1.5)),
        FleetError::FractionalBytes { package, found } if package == "c" && found == "1.5",
        "`c`", "1.5"
    );
    assert_fault!(
        fault_with("/packages/2/bytes", json!("30")),
        FleetError::BadNumber { source: DecimalError::NotANumber(_), .. },
        "`c`",
        "\"30\""
    );
    assert_fault!(
        fault_with_text(r#""bytes":30"#, r#""bytes":18446744073709551616"#),
        FleetError::BadNumber { source: DecimalError::TooLarge(_), .. },
        "`c`",
        "18446744073709551616"
    );
}

#[test]
fn sums_that_overflow_are_named() {
    let half = u64::MAX / 2 + 1;
    let mut packages = sound();
    packages["packages"][0]["bytes"] = json!(half);
    packages["packages"][1]["bytes"] = json!(half);
    let fault = fault_in(&packages.to_string());
    assert_fault!(fault, FleetError::Overflow(_), "the sum of all packages' bytes");

    let mut images = sound();
    images["packages"][3]["bytes"] = json!(half);
    images["images"][0]["roots"] = json!(["a", "d"]);
    let fault = fault_in(&images.to_string());
    assert_fault!(fault, FleetError::Overflow(_), "the sum of all images' bytes");

    let mut rates = sound();
    let rate = json!({"rate": 18_446_744_073_709u64, "packages": []});
    rates["updates"] = json!([rate, rate]);
    let fault = fault_in(&rates.to_string());
    assert_fault!(fault, FleetError::Overflow(_), "the sum of all rates");

    let mut pulls = sound();
    pulls["images"][0]["pulls"] = json!(half);
    pulls["images"][1]["pulls"] = json!(half);
    let fault = fault_in(&pulls.to_string());
    assert_fault!(fault, FleetError::Overflow(_), "the sum of all pulls");
}

/// Costs have prices in them, which options may replace: they are added up when prices are known.
#[test]
fn costs_that_overflow() {
    let cost_of = |document: &Value| {
        let fleet = Fleet::parse(document.to_string().as_bytes()).unwrap();
        CostModel::new(&fleet, fleet.prices()).map(|_| ())
    };
    assert!(cost_of(&sound()).is_ok());
    let mut dear = sound();
    dear["prices"]["store"] = json!(18_446_744_073_709u64);
    dear["packages"][0]["bytes"] = json!(1u64 << 60);
    assert_fault!(cost_of(&dear).unwrap_err(), FleetError::Overflow(_), "the cost of a plan");
    // Pulled bytes are part of a plan even where they cost nothing.
    let mut busy = sound();
    busy["packages"][0]["bytes"] = json!(1u64 << 60);
    busy["updates"][0]["rate"] = json!(1_000);
    busy["images"][0]["pulls"] = json!(1u64 << 60);
    assert_fault!(cost_of(&busy).unwrap_err(), FleetError::Overflow(_), "the cost of a plan");
}

#[test]
fn caps_that_leave_no_layer() {
    assert_fault!(
        fault_with("/images/0/reserved", json!(2)),
        FleetError::CapTooSmall { image, cap: 3, reserved: 2, base: 1 } if image == "web",
        "`web`", "3 layers", "1 base", "2 reserved"
    );
    assert_fault!(
        fault_with("/images/1/max_layers", json!(0)),
        FleetError::CapTooSmall { image, cap: 0, .. } if image == "db",
        "`db`"
    );
    let reserved = u32::MAX;
    assert_fault!(
        fault_with("/images/0/reserved", json!(reserved)),
        FleetError::CapTooSmall { reserved: u32::MAX, .. },
        "`web`"
    );
}

#[test]
fn no_layer_is_needed_where_nothing_is_left_to_place() {
    let mut document = sound();
    document["images"][0]["base"] = json!([["c", "b"], ["a"]]);
    document["images"][0]["max_layers"] = json!(0);
    let fleet = Fleet::parse(document.to_string().as_bytes()).unwrap();
    let (web, _) = fleet.images().iter_enumerated().find(|(_, i)| i.name == "web").unwrap();
    assert!(fleet.closure(web).is_empty());
    assert_eq!(fleet.cap(web, fleet.max_layers()).unwrap(), 0);
}

#[test]
fn base_layers_outside_the_closure() {
    assert_fault!(
        fault_with("/images/0/base", json!([["b", "c"], ["d"]])),
        FleetError::BaseOutsideClosure { image, layer: 1, package }
            if image == "web" && package == "d",
        "`web`", "base[1]", "`d`"
    );
}

/// With many threads at work the fault reported is still that of the first image by name.
#[test]
fn of_several_faulty_images_the_first_is_blamed_each_time() {
    let mut document = sound();
    document["images"] = (0..200)
        .map(|n| json!({"name": format!("image-{n:03}"), "roots": ["a"], "base": [["d"]]}))
        .collect();
    for _ in 0..20 {
        assert_fault!(
            fault_in(&document.to_string()),
            FleetError::BaseOutsideClosure { image, .. } if image == "image-000",
            "image-000"
        );
    }
}

#[test]
fn other_format_versions() {
    for (version, found) in [(json!(3), "3"), (json!("1"), "\"1\""), (json!(1.5), "1.5")] {
        assert_fault!(
            fault_with("/layerplan", version),
            FleetError::Document(Version { .. }),
            found
        );
    }
    let absent = fault_with_text(r#""layerplan":1,"#, "");
    assert_fault!(absent, FleetError::Document(Version { .. }), "none given");
    // A later version may have other keys, and is not blamed for them.
    let later = fault_in(r#"{"layerplan": 3, "novelty": true}"#);
    assert_fault!(later, FleetError::Document(Version { .. }), "3");
}

#[test]
fn unknown_keys_are_named_with_their_place() {
    let places = ["", "/prices", "/packages/1", "/images/0", "/updates/0"];
    for place in places {
        let fault = fault_with(&format!("{place}/novelty"), json!(1));
        assert_fault!(fault, FleetError::Document(Json { .. }), "`novelty`", "line 1 column");
    }
    let fault = fault_in("{\"layerplan\": 1,\n \"packages\": [],\n \"novelty\": 1}");
    assert_fault!(fault, FleetError::Document(Json { .. }), "`novelty`", "line 3 column 10");
}

#[test]
fn keys_that_repeat_or_lack() {
    let twice = fault_with_text(r#""max_layers":3,"#, r#""max_layers":3,"max_layers":4,"#);
    assert_fault!(
        twice,
        FleetError::Document(Json { .. }),
        "duplicate field `max_layers`",
        "line 1 column"
    );
    let lacking = fault_with_text(r#""id":"d""#, r#""name":"d""#);
    assert_fault!(
        lacking,
        FleetError::Document(Json { .. }),
        "missing field `id`",
        "line 1 column"
    );
}

/// serde would take the values of a struct in the order of its fields.
#[test]
fn an_array_is_not_an_object() {
    let list = fault_in(r#"[1, null, null, null, null, [], [], []]"#);
    assert_fault!(list, FleetError::Document(Json { .. }), "expected an object");
    for (place, array) in [
        ("/prices", json!([1, 1, 0, 0, 0])),
        ("/packages/3", json!(["d", null, null, 40, []])),
        ("/images/1", json!(["db", ["d"], null, null, null, []])),
        ("/updates/0", json!(["u", 0.25, ["a"]])),
    ] {
        assert_fault!(
            fault_with(place, array),
            FleetError::Document(Json { .. }),
            "expected an object"
        );
    }
}

#[test]
fn numbers_of_the_wrong_form() {
    use DecimalError::{Exponent, Negative, NotANumber, TooLarge, TooPrecise};
    // Exponents by way of text, for a JSON library may write them in full.
    let exponent = fault_with_text(r#""bytes":30"#, r#""bytes":3e1"#);
    assert_fault!(exponent, FleetError::BadNumber { source: Exponent(_), .. }, "`c`", "3e1");
    let exponent = fault_with_text(r#""rate":0.25"#, r#""rate":25E-2"#);
    assert_fault!(exponent, FleetError::BadNumber { source: Exponent(_), .. }, "updates[0]", "`u`");
    let exponent = fault_with_text(r#""push":0.5"#, r#""push":5e-1"#);
    assert_fault!(exponent, FleetError::BadNumber { source: Exponent(_), .. }, "prices.push");

    let negative = fault_with("/updates/0/rate", json!(-0.25));
    assert_fault!(negative, FleetError::BadNumber { source: Negative(_), .. }, "`u`", "-0.25");
    let precise = fault_with_text("0.25", "0.0000001");
    let kind = "more than 6 decimals";
    assert_fault!(precise, FleetError::BadNumber { source: TooPrecise { .. }, .. }, "`u`", kind);
    let text = fault_with("/prices/store", json!("1"));
    assert_fault!(text, FleetError::BadNumber { source: NotANumber(_), .. }, "prices.store");
    let large = fault_with("/max_layers", json!(1u64 << 32));
    assert_fault!(large, FleetError::BadNumber { source: TooLarge(_), .. }, "max_layers");
    for key in ["max_layers", "reserved", "pulls"] {
        let half = fault_with(&format!("/images/0/{key}"), json!(0.5));
        assert_fault!(half, FleetError::BadNumber { .. }, key, "`web`", "0.5");
    }
}

#[test]
fn control_characters() {
    for (place, found) in [
        ("/packages/3/name", "packages[3]"),
        ("/packages/3/source", "packages[3]"),
        ("/images/1/name", "images[1]"),
        ("/updates/0/name", "updates[0]"),
    ] {
        let fault = fault_with(place, json!("bell\u{7}"));
        assert_fault!(fault, FleetError::ControlCharacter { text, .. } if text == "bell\u{7}", found);
    }
    let id = json!([{"id": "new\nline", "bytes": 1}]);
    let fault = fault_in(&json!({"layerplan": 1, "packages": id, "images": []}).to_string());
    assert_fault!(fault, FleetError::ControlCharacter { .. }, "packages[0]", "new\\nline");
}

/// What a hostile file says cannot move the cursor: a fault read from a file is one plain line.
#[test]
fn errors_of_files_escape_what_they_quote() {
    let file = tempfile::Builder::new().suffix(".json").tempfile().unwrap();
    let mut document = sound();
    document["images"][0]["roots"] = json!(["\u{1b}[2Jgone\n"]);
    std::fs::write(file.path(), document.to_string()).unwrap();
    let fault = Fleet::read(file.path()).unwrap_err();
    assert!(matches!(&fault.source, FleetError::UnknownRoot { root, .. } if root.contains('\n')));
    let text = fault.to_string();
    assert!(text.starts_with(&format!("{}: ", file.path().display())), "{text}");
    assert!(text.contains("\\u{1b}[2Jgone\\n") && !text.contains(char::is_control), "{text}");
}
