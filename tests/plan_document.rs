//! Plan documents that are not: the reader refuses what the format does not know.

use crate::common;

use common::{folder, layerplan};
use layerplan::plan::Plan;
use serde_json::Value;
use std::fs;

/// The worked example's plan after `change`, and what the reader says to it.
fn read_changed(change: impl FnOnce(&mut Value)) -> Result<Plan, String> {
    let folder = folder();
    let path = folder.path().join("plan.json");
    layerplan(folder.path(), ["plan", "fleet.json", "-o", "plan.json"]).assert().code(0);
    let mut plan: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut plan);
    fs::write(&path, plan.to_string()).unwrap();
    Plan::read(&path).map_err(|fault| fault.to_string())
}

#[test]
fn as_written_it_is_read() {
    assert!(read_changed(|_| {}).is_ok());
}

/// serde alone would read an array of an object's values in their order.
#[test]
fn arrays_in_place_of_objects_are_refused() {
    let places = ["", "/options", "/options/prices", "/layers/0", "/images/0", "/cost"];
    for place in places.into_iter().chain(["/certificate"]) {
        let fault = read_changed(|plan| {
            let object = plan.pointer_mut(place).unwrap();
            *object = object.as_object().unwrap().values().cloned().collect();
        })
        .unwrap_err();
        assert!(fault.contains("expected an object"), "{place}: {fault}");
    }
}

#[test]
fn unknown_keys_are_named() {
    for place in ["", "/options", "/options/prices", "/layers/0", "/images/0", "/cost"] {
        let fault = read_changed(|plan| plan.pointer_mut(place).unwrap()["stray"] = 1.into());
        assert!(fault.as_ref().unwrap_err().contains("unknown field `stray`"), "{fault:?}");
    }
}

#[test]
fn another_version_is_not_blamed_for_its_keys() {
    let fault = read_changed(|plan| {
        plan["layerplan"] = 2.into();
        plan["stray"] = 1.into();
    });
    assert!(fault.unwrap_err().contains("unsupported format version 2"));
}
