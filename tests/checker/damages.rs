//! The kinds of damage: what each does to a plan, and the violation that must be found.

use layerplan::cost::CostModel;
use layerplan::fleet::{Fleet, Overlap, PackageId};
use layerplan::plan::check::Violation;
use layerplan::plan::{Layer, Plan, Scope, Status};
use layerplan::units::{ByteRate, Bytes, Cost, Gap, Rate};
use std::collections::BTreeSet;

/// A way of damaging a plan; false if this plan offers no place for it.
pub type Harm = fn(&Fleet, &mut Plan) -> bool;
/// Is this the violation that must be found?
pub type Reveals = fn(&Violation) -> bool;

/// Its name, the harm, and what reveals it.
pub type Damage = (&'static str, Harm, Reveals);

/// Does a violation speak of this figure?
macro_rules! figure {
    ($name:literal) => {
        |v| {
            matches!(
                v,
                Violation::LayerFigure { figure: $name, .. }
                    | Violation::Total { figure: $name, .. }
            )
        }
    };
}

/// Does a violation find fault with the certificate in these words?
macro_rules! certificate {
    ($words:literal) => {
        |v| matches!(v, Violation::BadCertificate { fault } if fault.contains($words))
    };
}

/// Every kind of damage, what it does and what must be found.
pub fn damages() -> Vec<Damage> {
    let mut all = damages_of_layers();
    all.extend(damages_of_stacks());
    all.extend(damages_of_figures());
    all.extend(damages_of_the_certificate());
    all
}

fn damages_of_layers() -> Vec<Damage> {
    vec![
        ("a package dropped", drop_package, |v| matches!(v, Violation::Missing { .. })),
        ("a foreign package", add_foreign, |v| matches!(v, Violation::Foreign { .. })),
        ("a package that comes twice", add_repeated, |v| matches!(v, Violation::Repeated { .. })),
        ("one layer too many", split_layer, |v| matches!(v, Violation::OverCap { .. })),
        (
            "an unknown package",
            |_, plan| on_layer(plan, 1, |layer| layer.packages.push("unheard-of".into())),
            |v| matches!(v, Violation::UnknownPackage { package, .. } if package == "unheard-of"),
        ),
        (
            "a package named twice in a layer",
            |_, plan| {
                on_layer(plan, 1, |layer| layer.packages.insert(0, layer.packages[0].clone()))
            },
            |v| matches!(v, Violation::BadLayer { fault: "names a package twice", .. }),
        ),
        (
            "a layer twice",
            |_, plan| {
                plan.layers.extend(plan.layers.first().cloned());
                !plan.layers.is_empty()
            },
            |v| matches!(v, Violation::BadLayer { fault: "appears twice", .. }),
        ),
        (
            "a layer that nobody uses",
            |_, plan| {
                let id = plan.layers.first().map(|layer| layer.id.clone());
                plan.images.iter_mut().for_each(|i| i.layers.retain(|l| Some(l) != id.as_ref()));
                id.is_some()
            },
            |v| matches!(v, Violation::BadLayer { fault: "is used by no image", .. }),
        ),
        (
            "an empty layer",
            |_, plan| on_layer(plan, 1, |layer| layer.packages.clear()),
            |v| matches!(v, Violation::BadLayer { fault: "holds no packages", .. }),
        ),
        (
            "layers in another order",
            |_, plan| swap_first_two(&mut plan.layers),
            |v| matches!(v, Violation::Order { list, .. } if list == "the list of layers"),
        ),
        (
            "packages in another order",
            |_, plan| on_layer(plan, 2, |layer| layer.packages.swap(0, 1)),
            |v| matches!(v, Violation::Order { list, .. } if list.contains("the package list")),
        ),
    ]
}

fn damages_of_stacks() -> Vec<Damage> {
    vec![
        (
            "an unknown image",
            |_, plan| {
                plan.images[0].name = "unheard-of".into();
                true
            },
            |v| matches!(v, Violation::UnknownImage { image, .. } if image == "unheard-of"),
        ),
        (
            "an image without a stack",
            |_, plan| plan.images.pop().is_some(),
            |v| matches!(v, Violation::StackCount { stacks: 0, .. }),
        ),
        (
            "an image with two stacks",
            |_, plan| {
                plan.images.push(plan.images[0].clone());
                true
            },
            |v| matches!(v, Violation::StackCount { stacks: 2, .. }),
        ),
        (
            "an unknown layer in a stack",
            |_, plan| {
                plan.images[0].layers.push("unheard-of".into());
                true
            },
            |v| {
                matches!(v, Violation::BadStack { layer, fault: "not a layer of the plan", .. }
                    if layer == "unheard-of")
            },
        ),
        (
            "a layer stacked twice",
            |_, plan| {
                let layers = &mut plan.images[0].layers;
                layers.extend(layers.first().cloned());
                !layers.is_empty()
            },
            |v| matches!(v, Violation::BadStack { fault: "stacked twice", .. }),
        ),
        (
            "images in another order",
            |_, plan| swap_first_two(&mut plan.images),
            |v| matches!(v, Violation::Order { list, .. } if list == "the list of images"),
        ),
        (
            "a stack in another order",
            |_, plan| plan.images.iter_mut().any(|stack| swap_first_two(&mut stack.layers)),
            |v| matches!(v, Violation::Order { list, .. } if list.contains("the stack of image")),
        ),
    ]
}

fn damages_of_figures() -> Vec<Damage> {
    vec![
        (
            "the fleet of another plan",
            |_, plan| {
                plan.fleet = plan.fleet.replace("sha256:", "sha256:0");
                true
            },
            |v| matches!(v, Violation::WrongFleet { .. }),
        ),
        (
            "another name of a package",
            |_, plan| plan.names.values_mut().next().map(|name| name.push('x')).is_some(),
            |v| matches!(v, Violation::PackageFigure { figure: "the name", .. }),
        ),
        (
            "no name of a package",
            |_, plan| plan.names.len() > 1 && plan.names.pop_first().is_some(),
            |v| matches!(v, Violation::PackageFigure { figure: "the name", .. }),
        ),
        (
            "another size of a package",
            |_, plan| plan.sizes.values_mut().next().map(|size| size.0 += 1).is_some(),
            |v| matches!(v, Violation::PackageFigure { figure: "the size", .. }),
        ),
        (
            "the size of a package that is not there",
            |_, plan| plan.sizes.insert("unheard-of".into(), Bytes(1)).is_none(),
            |v| matches!(v, Violation::PackageFigure { figure: "the size", .. }),
        ),
        (
            "a cap that leaves no layer",
            |fleet, plan| {
                plan.options.max_layers = 0;
                fleet.images().keys().any(|image| fleet.cap(image, 0).is_err())
            },
            |v| matches!(v, Violation::BadOptions { .. }),
        ),
        (
            "two users of a layer named as one",
            |_, plan| {
                let layer = plan.layers.iter_mut().find(|layer| layer.images.len() > 1);
                layer.is_some_and(|layer| {
                    layer.images = vec![layer.images.join(", ")];
                    true
                })
            },
            figure!("the list of images"),
        ),
        ("the ids of two layers swapped", swap_ids, figure!("the id")),
        ("wrong bytes", |_, plan| on_layer(plan, 1, |layer| layer.bytes.0 += 1), figure!("bytes")),
        (
            "a wrong rate",
            |_, plan| on_layer(plan, 1, |layer| layer.rate = Rate(layer.rate.0 + 1)),
            figure!("rate"),
        ),
        (
            "a wrong cost",
            |_, plan| on_layer(plan, 1, |layer| layer.cost = Cost(layer.cost.0 + 1)),
            figure!("cost"),
        ),
        (
            "a wrong list of images",
            |_, plan| on_layer(plan, 1, |layer| layer.images.push("unheard-of".into())),
            figure!("the list of images"),
        ),
        ("a wrong total", |_, p| add(&mut p.cost.total.0), figure!("the total cost")),
        (
            "wrong stored bytes",
            |_, plan| {
                plan.cost.stored_bytes.0 += 1;
                true
            },
            figure!("stored_bytes"),
        ),
        (
            "wrong unique bytes",
            |_, plan| {
                plan.cost.unique_bytes.0 += 1;
                true
            },
            figure!("unique_bytes"),
        ),
        (
            "wrong duplicated bytes",
            |_, plan| {
                plan.cost.duplicated_bytes.0 += 1;
                true
            },
            figure!("duplicated_bytes"),
        ),
        (
            "wrong pushed bytes",
            |_, p| add(&mut p.cost.pushed_bytes_per_release.0),
            figure!("pushed_bytes_per_release"),
        ),
        (
            "wrong pulled bytes",
            |_, plan| {
                let pulled = &mut plan.cost.pulled_bytes_per_release;
                *pulled = ByteRate(pulled.0 + 1);
                true
            },
            figure!("pulled_bytes_per_release"),
        ),
    ]
}

fn damages_of_the_certificate() -> Vec<Damage> {
    vec![
        (
            "a wrong gap",
            |_, plan| {
                plan.certificate.gap = Gap(plan.certificate.gap.0 + 1);
                true
            },
            certificate!("gap is stated as"),
        ),
        (
            "a wrong waste gap",
            |_, plan| {
                plan.certificate.waste_gap = Gap(plan.certificate.waste_gap.0 + 1);
                true
            },
            certificate!("waste_gap is stated as"),
        ),
        (
            "a bound above the cost",
            |_, plan| {
                plan.certificate.lower_bound = Cost(plan.cost.total.0 + 1);
                true
            },
            certificate!("is above the plan's cost"),
        ),
        (
            "a bound below the floor",
            |fleet, plan| {
                let floor = CostModel::new(fleet, plan.options.prices).unwrap().floor(fleet);
                plan.certificate.lower_bound = Cost(floor.0.saturating_sub(1));
                floor > Cost(0)
            },
            certificate!("is below the floor"),
        ),
        (
            "optimal with a gap",
            |_, plan| {
                plan.certificate.status = Status::Optimal;
                plan.certificate.gap > Gap::OPTIMAL
            },
            certificate!("status is optimal"),
        ),
        (
            "a program value in scope any",
            |_, plan| {
                plan.certificate.program_value = Some(plan.cost.total);
                true
            },
            certificate!("does not belong to scope any"),
        ),
        (
            "no program value in scope merges",
            |_, plan| {
                plan.certificate.scope = Scope::Merges;
                true
            },
            certificate!("needs a program_value"),
        ),
        (
            "a program value below the cost",
            |_, plan| {
                plan.certificate.scope = Scope::Merges;
                plan.certificate.program_value = plan.cost.total.0.checked_sub(1).map(Cost);
                plan.certificate.program_value.is_some()
            },
            certificate!("program_value"),
        ),
    ]
}

fn add(figure: &mut u128) -> bool {
    *figure += 1;
    true
}

fn swap_first_two<T>(list: &mut [T]) -> bool {
    if list.len() > 1 {
        list.swap(0, 1);
    }
    list.len() > 1
}

/// Changes the first layer that has at least so many packages.
fn on_layer(plan: &mut Plan, packages: usize, change: impl FnOnce(&mut Layer)) -> bool {
    let layer = plan.layers.iter_mut().find(|layer| layer.packages.len() >= packages);
    layer.map(change).is_some()
}

/// The ids of the packages that all the named images have to place.
fn needed_by_all(fleet: &Fleet, images: &[String]) -> BTreeSet<String> {
    let needs = |package: &PackageId| {
        let users = fleet.images().iter_enumerated().filter(|(_, i)| images.contains(&i.name));
        users.into_iter().all(|(image, _)| fleet.closure(image).contains(package))
    };
    let ids = fleet.packages().keys().filter(needs);
    ids.map(|package| fleet.packages()[package].id.clone()).collect()
}

/// Of a package that no other layer repeats, lest the images still get it.
fn drop_package(_: &Fleet, plan: &mut Plan) -> bool {
    plan.options.overlap == Overlap::Forbid
        && on_layer(plan, 2, |layer| drop(layer.packages.remove(0)))
}

fn add_foreign(fleet: &Fleet, plan: &mut Plan) -> bool {
    plan.layers.iter_mut().any(|layer| {
        let wanted = needed_by_all(fleet, &layer.images);
        let foreign = fleet.packages().iter().find(|package| !wanted.contains(&package.id));
        layer.packages.extend(foreign.map(|package| package.id.clone()));
        foreign.is_some()
    })
}

fn add_repeated(fleet: &Fleet, plan: &mut Plan) -> bool {
    plan.options.overlap == Overlap::Forbid
        && plan.layers.iter_mut().any(|layer| {
            let wanted = needed_by_all(fleet, &layer.images);
            let second = wanted.into_iter().find(|package| !layer.packages.contains(package));
            let found = second.is_some();
            layer.packages.extend(second);
            found
        })
}

/// Cuts a layer of an image that is at its cap in two.
fn split_layer(fleet: &Fleet, plan: &mut Plan) -> bool {
    for (image, stack) in fleet.images().keys().zip(&plan.images) {
        if fleet.cap(image, plan.options.max_layers).unwrap() > stack.layers.len() {
            continue;
        }
        let cut = |layer: &&mut Layer| stack.layers.contains(&layer.id) && layer.packages.len() > 1;
        if let Some(layer) = plan.layers.iter_mut().find(cut) {
            let packages = vec![layer.packages.remove(0)];
            let (old, new) = (layer.id.clone(), "cut off".to_string());
            let part = Layer { id: new.clone(), packages, ..layer.clone() };
            plan.layers.push(part);
            for stack in &mut plan.images {
                if stack.layers.contains(&old) {
                    stack.layers.push(new.clone());
                }
            }
            return true;
        }
    }
    false
}

fn swap_ids(_: &Fleet, plan: &mut Plan) -> bool {
    let [first, second, ..] = plan.layers.as_mut_slice() else { return false };
    std::mem::swap(&mut first.id, &mut second.id);
    true
}
