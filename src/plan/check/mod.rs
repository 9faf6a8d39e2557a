//! The independent checker: what makes a plan valid, and whether this one is.
//!
//! A plan is valid for a fleet and the options it names if
//!
//! 1. it was made for this fleet (digest) and names only its packages and images;
//! 2. every layer has packages and images, no two hold the same packages, and its id, bytes, rate
//!    and cost are those of its packages and of the images that stack it;
//! 3. *complete and exact*: the layers of each image unite to its closure less its base layers,
//!    nothing missing and nothing foreign;
//! 4. *partition*: where overlap is forbidden no package reaches an image twice;
//! 5. *capped*: no image has more layers than its cap less base and reserved layers;
//! 6. *canonical*: lists sorted, layers and stacks in the documented order;
//! 7. what it says of packages, if anything, is what the fleet says: the names of those placed that
//!    are not called by their id, and the bytes of all placed;
//! 8. what it ships beyond a previous plan that it names is what that plan does not have (with
//!    [`check_after`]);
//! 9. the sums add up, and the certificate's arithmetic holds: floor ≤ bound ≤ cost ≤ program
//!    value, the cost a multiple of the lattice, gaps recomputed, `optimal` only where the gap is
//!    at most 10⁻⁶, and a bound above the floor only of methods that prove one;
//! 10. it keeps to the fleet's rules (`rules.rs`).
//!
//! Nothing here is shared with the solvers but the fleet and the cost. That the lower bound was
//! truly proven is for [`certificate::check`](crate::certificate::check) to say, if there is a
//! certificate.

mod certificate;
mod packages;
mod rules;
mod shipping;
mod violation;

pub use violation::Violation;

use super::{Layer, Plan, PreviousPlan, Stack};
use crate::cost::{CostModel, LayerCost};
use crate::fleet::{Fleet, FleetError, ImageId, Overlap, PackageId};
use crate::units::{ByteRate, Bytes, Cost};
use rules::{Held, Stacked};
use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Every violation in `plan` as a plan for `fleet`; none if it is valid. What it ships beyond a
/// previous plan is taken as stated.
pub fn check(fleet: &Fleet, plan: &Plan) -> Vec<Violation> {
    check_after(fleet, plan, None)
}

/// The same, given the `previous` plan that it was made with in mind.
pub fn check_after(fleet: &Fleet, plan: &Plan, previous: Option<&PreviousPlan>) -> Vec<Violation> {
    let mut found = Vec::new();
    let fleet = &fleet.with_sizes(plan.options.layer_sizes);
    let digest = fleet.digest();
    if plan.fleet != digest {
        found.push(Violation::WrongFleet { stated: plan.fleet.clone(), actual: digest });
    }
    match CostModel::new(fleet, plan.options.prices) {
        Ok(model) => Checker { fleet, plan, model: &model, found: &mut found }.run(),
        Err(fault) => found.push(Violation::BadOptions { reason: fault.to_string() }),
    }
    found.extend(shipping::check(fleet, plan, previous));
    found
}

struct Checker<'a> {
    fleet: &'a Fleet,
    plan: &'a Plan,
    model: &'a CostModel,
    found: &'a mut Vec<Violation>,
}

impl<'a> Checker<'a> {
    fn run(mut self) {
        let users = self.check_stacks();
        let contents = self.check_layers(&users);
        self.check_images(&contents);
        self.found.extend(packages::check(self.fleet, self.plan));
        self.check_order(&contents, &users);
        self.check_rules(&contents);
        let known = contents.values().map(|(_, cost)| *cost).collect::<Vec<_>>();
        self.check_totals(&known, &contents);
        let total = known.iter().map(|cost| cost.cost).sum();
        let is_sound = self.found.is_empty();
        let faults = certificate::check(self.fleet, self.plan, self.model, total, is_sound);
        self.found.extend(faults);
    }

    /// Rules 1 and 2 for stacks; returns which images stack each layer.
    fn check_stacks(&mut self) -> FxHashMap<&'a str, Vec<ImageId>> {
        let known: FxHashMap<&str, ()> =
            self.plan.layers.iter().map(|layer| (layer.id.as_str(), ())).collect();
        let mut users: FxHashMap<&str, Vec<ImageId>> = FxHashMap::default();
        let mut stacks = vec![0usize; self.fleet.images().len()];
        for stack in &self.plan.images {
            let Some(image) = self.fleet.find_image(&stack.name) else {
                let place = "the list of images".into();
                self.found.push(Violation::UnknownImage { image: stack.name.clone(), place });
                continue;
            };
            stacks[image.index()] += 1;
            for layer in &stack.layers {
                let users = users.entry(layer).or_default();
                let fault = if !known.contains_key(layer.as_str()) {
                    Some("not a layer of the plan")
                } else if users.last() == Some(&image) {
                    Some("stacked twice")
                } else {
                    None
                };
                match fault {
                    Some(fault) => self.found.push(Violation::BadStack {
                        image: stack.name.clone(),
                        layer: layer.clone(),
                        fault,
                    }),
                    None => users.push(image),
                }
            }
        }
        for (image, &count) in self.fleet.images().iter().zip(&stacks) {
            if count != 1 {
                self.found.push(Violation::StackCount { image: image.name.clone(), stacks: count });
            }
        }
        users.values_mut().for_each(|images| images.sort_unstable());
        users
    }

    /// Rule 2; returns each layer's packages and true cost, by id.
    fn check_layers(
        &mut self,
        users: &FxHashMap<&'a str, Vec<ImageId>>,
    ) -> BTreeMap<&'a str, (Vec<PackageId>, LayerCost)> {
        let mut contents: BTreeMap<&str, (Vec<PackageId>, LayerCost)> = BTreeMap::new();
        for layer in &self.plan.layers {
            let fault = |fault| Violation::BadLayer { layer: layer.id.clone(), fault };
            let images = users.get(layer.id.as_str()).map(Vec::as_slice).unwrap_or_default();
            if layer.packages.is_empty() {
                self.found.push(fault("holds no packages"));
            }
            if images.is_empty() {
                self.found.push(fault("is used by no image"));
            }
            let mut packages = Vec::with_capacity(layer.packages.len());
            for package in &layer.packages {
                match self.fleet.find_package(package) {
                    Some(id) => packages.push(id),
                    None => self.found.push(Violation::UnknownPackage {
                        layer: layer.id.clone(),
                        package: package.clone(),
                    }),
                }
            }
            packages.sort_unstable();
            if packages.windows(2).any(|pair| pair[0] == pair[1]) {
                self.found.push(fault("names a package twice"));
                packages.dedup();
            }
            let cost = self.model.layer(&packages, images);
            self.check_figures(layer, images, &cost);
            if contents.insert(&layer.id, (packages, cost)).is_some() {
                self.found.push(fault("appears twice"));
            }
        }
        contents
    }

    fn check_figures(&mut self, layer: &Layer, images: &[ImageId], cost: &LayerCost) {
        let mut hasher = Sha256::new();
        let mut sorted: Vec<&String> = layer.packages.iter().collect();
        sorted.sort();
        for package in sorted {
            hasher.update(package);
            hasher.update("\n");
        }
        let id: String = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        let names: Vec<&str> =
            images.iter().map(|&image| self.fleet.images()[image].name.as_str()).collect();
        let figures = [
            ("the id", layer.id.clone(), id),
            ("bytes", layer.bytes.to_string(), cost.bytes.to_string()),
            ("rate", layer.rate.to_string(), cost.rate.to_string()),
            ("cost", layer.cost.to_string(), cost.cost.to_string()),
        ];
        // Lists are compared as lists: a name may hold what a text would separate names by.
        if layer.images != names {
            let (stated, actual) = (layer.images.join(", "), names.join(", "));
            let (layer, figure) = (layer.id.clone(), "the list of images");
            self.found.push(Violation::LayerFigure { layer, figure, stated, actual });
        }
        for (figure, stated, actual) in figures {
            if stated != actual {
                let layer = layer.id.clone();
                self.found.push(Violation::LayerFigure { layer, figure, stated, actual });
            }
        }
    }

    /// Rules 3, 4 and 5.
    fn check_images(&mut self, contents: &BTreeMap<&str, (Vec<PackageId>, LayerCost)>) {
        for stack in &self.plan.images {
            let Some(image) = self.fleet.find_image(&stack.name) else { continue };
            let wanted = self.fleet.closure(image);
            let mut got: FxHashMap<PackageId, &str> = FxHashMap::default();
            for layer in &stack.layers {
                let Some((packages, _)) = contents.get(layer.as_str()) else { continue };
                for &package in packages {
                    let name = || self.fleet.packages()[package].id.clone();
                    let earlier = got.insert(package, layer);
                    if wanted.binary_search(&package).is_err() {
                        self.found.push(Violation::Foreign {
                            image: stack.name.clone(),
                            layer: layer.clone(),
                            package: name(),
                        });
                    } else if let Some(first) = earlier
                        && self.plan.options.overlap == Overlap::Forbid
                    {
                        self.found.push(Violation::Repeated {
                            image: stack.name.clone(),
                            package: name(),
                            first: first.into(),
                            second: layer.clone(),
                        });
                    }
                }
            }
            for &package in wanted {
                if !got.contains_key(&package) {
                    let package = self.fleet.packages()[package].id.clone();
                    self.found.push(Violation::Missing { image: stack.name.clone(), package });
                }
            }
            match self.fleet.cap(image, self.plan.options.max_layers) {
                Ok(cap) if stack.layers.len() > cap => self.found.push(Violation::OverCap {
                    image: stack.name.clone(),
                    layers: stack.layers.len(),
                    cap,
                }),
                Ok(_) => {}
                Err(fault) => {
                    self.found.push(Violation::BadOptions { reason: FleetError::to_string(&fault) })
                }
            }
        }
    }

    /// Rule 10.
    fn check_rules(&mut self, contents: &BTreeMap<&'a str, (Vec<PackageId>, LayerCost)>) {
        if self.fleet.rules().is_empty() {
            return;
        }
        let held = |(&id, (packages, cost)): (&&'a str, &'_ (Vec<PackageId>, LayerCost))| {
            (id, Held { id, packages: packages.clone(), bytes: cost.bytes })
        };
        let stack = |stack: &'a Stack| {
            let image = self.fleet.find_image(&stack.name)?;
            Some((image, stack.layers.iter().map(String::as_str).collect()))
        };
        let stacked = Stacked {
            fleet: self.fleet,
            layers: contents.iter().map(held).collect(),
            stacks: self.plan.images.iter().filter_map(stack).collect(),
        };
        self.found.extend(stacked.check());
    }

    /// Rule 6.
    fn check_order(
        &mut self,
        contents: &BTreeMap<&str, (Vec<PackageId>, LayerCost)>,
        users: &FxHashMap<&'a str, Vec<ImageId>>,
    ) {
        let key = |id: &'a str| {
            let images = users.get(id).map_or(0, Vec::len);
            let cost = contents.get(id).map(|(_, cost)| *cost);
            let rate = cost.map(|cost| cost.rate);
            let bytes = cost.map(|cost| cost.bytes);
            let place = contents.get(id).map(|(packages, _)| rules::place(self.fleet, packages));
            (place, std::cmp::Reverse(images), rate, std::cmp::Reverse(bytes), id)
        };
        let layers = self.plan.layers.iter().map(|layer| layer.id.as_str());
        self.in_order("the list of layers", layers.map(|id| (key(id), id)));
        let images = self.plan.images.iter().map(|image| image.name.as_str());
        self.in_order("the list of images", images.map(|name| (name, name)));
        for layer in &self.plan.layers {
            let list = format!("the package list of layer {}", layer.id);
            self.in_order(&list, layer.packages.iter().map(|id| (id, id.as_str())));
        }
        if self.plan.options.order.is_none() {
            for stack in &self.plan.images {
                let list = format!("the stack of image `{}`", stack.name);
                self.in_order(&list, stack.layers.iter().map(|id| (key(id), id.as_str())));
            }
        }
    }

    fn in_order<'s, K: Ord>(&mut self, list: &str, entries: impl Iterator<Item = (K, &'s str)>) {
        let mut last: Option<K> = None;
        for (key, name) in entries {
            if last.is_some_and(|last| last > key) {
                self.found.push(Violation::Order { list: list.into(), at: name.into() });
                return;
            }
            last = Some(key);
        }
    }

    /// Rule 9, the sums.
    fn check_totals(
        &mut self,
        layers: &[LayerCost],
        contents: &BTreeMap<&str, (Vec<PackageId>, LayerCost)>,
    ) {
        let mut placed: Vec<PackageId> =
            contents.values().flat_map(|(packages, _)| packages.iter().copied()).collect();
        placed.sort_unstable();
        placed.dedup();
        let size = |&package: &PackageId| u128::from(self.fleet.packages()[package].bytes);
        let unique: u128 = placed.iter().map(size).sum();
        let stored: u128 = layers.iter().map(|layer| u128::from(layer.bytes)).sum();
        let stated = &self.plan.cost;
        // Saturates: a plan with very many layers may claim more than any valid one can cost.
        let sum = |figure: fn(&LayerCost) -> u128| {
            layers.iter().map(figure).fold(0u128, u128::saturating_add)
        };
        let pushed = ByteRate(sum(|layer| layer.pushed().0));
        let pulled = ByteRate(sum(|layer| layer.pulled().0));
        let total = Cost(sum(|layer| layer.cost.0));
        let bytes = |bytes: Bytes| bytes.to_string();
        let figures = [
            ("the total cost", stated.total.to_string(), total.to_string()),
            ("stored_bytes", bytes(stated.stored_bytes), stored.to_string()),
            ("unique_bytes", bytes(stated.unique_bytes), unique.to_string()),
            ("duplicated_bytes", bytes(stated.duplicated_bytes), (stored - unique).to_string()),
            (
                "pushed_bytes_per_release",
                stated.pushed_bytes_per_release.to_string(),
                pushed.to_string(),
            ),
            (
                "pulled_bytes_per_release",
                stated.pulled_bytes_per_release.to_string(),
                pulled.to_string(),
            ),
        ];
        for (figure, stated, actual) in figures {
            if stated != actual {
                self.found.push(Violation::Total { figure, stated, actual });
            }
        }
    }
}
