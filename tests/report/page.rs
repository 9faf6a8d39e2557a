//! What can be said about a page without a browser.

use super::{all_reports, common, data, make_reports, report};
use layerplan::fleet::Fleet;
use layerplan::plan::Plan;
use layerplan::units::Cost;
use std::fs;
use std::path::Path;

/// No attribute loads anything: links lead to places in the page itself.
fn assert_self_contained(name: &str, page: &str) {
    for attribute in ["src", "href", "srcset", "data", "action", "poster"] {
        for after in page.split(&format!(" {attribute}=\"")).skip(1) {
            assert!(after.starts_with('#'), "{name}: {attribute}=\"{}", &after[..40]);
        }
    }
    for loader in ["<script", "<link", "<iframe", "<img", "<object", "<embed", "<base", "@import"] {
        assert!(!page.contains(loader), "{name}: {loader}");
    }
    for after in page.split("url(").skip(1) {
        assert!(after.starts_with('#'), "{name}: url({}", &after[..40]);
    }
    assert!(!page.contains("http://") && !page.contains("https://"), "{name}");
}

#[test]
fn every_report_is_one_small_page_that_loads_nothing() {
    for (name, page) in all_reports() {
        assert_self_contained(name, page);
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"), "{name}");
        assert!(page.contains("name=\"viewport\""), "{name}");
        assert!(page.len() < 500_000, "{name}: {} bytes", page.len());
        let (pictures, named) =
            (page.matches("role=\"img\"").count(), page.matches("<desc ").count());
        assert!(
            pictures > 0 && pictures == named,
            "{name}: {pictures} pictures, {named} described"
        );
        let (tables, captions) = (page.matches("<table").count(), page.matches("<caption").count());
        assert!(tables > 0 && tables == captions, "{name}: {tables} tables, {captions} captions");
    }
}

/// Elements are closed in order, `id`s are unique, and labels lead to one.
#[test]
fn every_report_is_well_formed() {
    const VOID: [&str; 3] = ["meta", "br", "hr"];
    for (name, page) in all_reports() {
        let (head, body) = page.split_once("</style>").unwrap();
        let text = format!("{}{body}", head.split_once("<style>").unwrap().0);
        let mut open = Vec::new();
        for tag in text.split('<').skip(2).map(|rest| rest.split('>').next().unwrap()) {
            let element = tag.split([' ', '/']).next().unwrap();
            match tag.strip_prefix('/') {
                Some(closed) => assert_eq!(open.pop(), Some(closed), "{name}"),
                None if VOID.contains(&element) || tag.ends_with('/') => {}
                None => open.push(element),
            }
        }
        assert!(open.is_empty(), "{name}: {open:?}");
        let mut ids: Vec<&str> =
            text.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        for labels in text.split(" aria-labelledby=\"").skip(1) {
            for label in labels.split('"').next().unwrap().split(' ') {
                assert!(ids.contains(&label), "{name}: {label}");
            }
        }
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{name}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for ((name, first), (_, second)) in all_reports().iter().zip(&make_reports()) {
        assert!(first == second, "{name}");
    }
}

/// A name can be anything but control characters.
#[test]
fn names_from_documents_are_escaped() {
    const HOSTILE: &str = "<script>alert('x')</script>\\\"&amp;<svg onload=x>";
    let folder = common::folder();
    let text = common::WORKED_EXAMPLE
        .replace("\"one\"", &format!("\"one {HOSTILE}\""))
        .replace("\"name\": \"f\"", &format!("\"name\": \"{HOSTILE}\""))
        .replace("\"id\": \"f\"", &format!("\"id\": \"f\", \"name\": \"{HOSTILE}\""));
    fs::write(folder.path().join("hostile.json"), text).unwrap();
    let pages = [
        report(&folder, &["plan", "hostile.json"]),
        report(&folder, &["compare", "hostile.json", "--methods", "greedy", "--max-layers", "3"]),
    ];
    for page in &pages {
        assert_self_contained("hostile", page);
        assert!(!page.contains("<svg onload"), "hostile");
    }
    assert!(pages[0].contains("&lt;script&gt;"));
}

#[test]
fn the_headline_figures_of_a_plan_are_there() {
    let folder = common::folder();
    let fleet = data("distroless/fleet.json.zst");
    let args = ["plan", &fleet, "--max-layers", "4", "--method", "greedy", "-o", "plan.json"];
    let page = report(&folder, &args);
    let plan = Plan::read(&folder.path().join("plan.json")).unwrap();
    let whole = plan.cost.pushed_bytes_per_release.0 / 1_000_000;
    let figures = [
        u128::from(plan.cost.stored_bytes),
        u128::from(plan.cost.duplicated_bytes),
        u128::from(Fleet::read(Path::new(&fleet)).unwrap().unshared_bytes()),
        whole,
        plan.cost.total.0 / Cost::ONE.0,
        plan.certificate.lower_bound.0 / Cost::ONE.0,
    ];
    // Rates are rounded to the nearest byte.
    let shown = |figure: u128| {
        [figure, figure + 1].iter().any(|figure| page.contains(&layerplan::text::grouped(*figure)))
    };
    for figure in figures {
        assert!(shown(figure), "{figure}");
    }
    for title in ["What it saves", "The worst layers", "The quotient graph", "Layers and images"] {
        assert!(page.contains(title), "{title}");
    }
}

/// The waste of all layers is what the plan costs beyond the floor, except for roundings.
#[test]
fn the_waste_of_layers_adds_up() {
    let folder = common::folder();
    let distroless = data("distroless/fleet.json.zst");
    let prices = "store=1,push=0.5,pull=0.25,blob=1000,layer=10";
    for (fleet, overlap) in
        [("fleet.json", "allow"), (&distroless, "forbid"), (&distroless, "allow")]
    {
        let args =
            ["--max-layers", "3", "--prices", prices, "--overlap", overlap, "-o", "plan.json"];
        common::layerplan(folder.path(), ["plan", fleet].into_iter().chain(args)).assert().code(0);
        let fleet = Fleet::read(&folder.path().join(fleet)).unwrap();
        let plan = Plan::read(&folder.path().join("plan.json")).unwrap();
        let model = layerplan::cost::CostModel::new(&fleet, plan.options.prices).unwrap();
        let wastes = plan.wastes(&fleet).unwrap();
        let waste: Cost = wastes.iter().map(layerplan::plan::Waste::total).sum();
        let beyond = plan.cost.total.0 - model.floor(&fleet).0;
        assert!(waste.0.abs_diff(beyond) <= beyond / 1_000_000, "{waste} {}", Cost(beyond));
    }
}

#[test]
fn methods_that_cannot_keep_to_a_cap_are_told_of_in_words() {
    let reports = all_reports();
    let (_, page) = reports.iter().find(|(name, _)| *name == "compare-worked-example").unwrap();
    assert!(page.contains("<strong>popularity</strong> not possible: image `one`: it needs"));
    assert_eq!(page.matches("not possible").count(), 1);
}

#[test]
fn a_report_can_go_to_standard_output_but_not_beside_the_plan() {
    let folder = common::folder();
    let output =
        common::layerplan(folder.path(), ["plan", "fleet.json", "--report", "-"]).output().unwrap();
    assert!(output.stdout.starts_with(b"<!DOCTYPE html>"));
    assert!(String::from_utf8_lossy(&output.stderr).contains("3 images"));
    let both = ["plan", "fleet.json", "--report", "-", "-o", "-"];
    common::layerplan(folder.path(), both).assert().code(2);
    let nowhere = ["plan", "fleet.json", "--report", "no/such/folder.html"];
    common::layerplan(folder.path(), nowhere).assert().code(1);
}
