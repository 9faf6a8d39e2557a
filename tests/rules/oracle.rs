//! Rules by their definitions, tried on every division of a tiny image: an oracle that shares
//! nothing with the library but what a rule is about.

#[path = "../oracle/rules.rs"]
mod rules;

use layerplan::fleet::{Demand, End, Fleet, ImageId, Overlap, PackageId, Rule};
pub use rules::Mask;
use rules::Needs;

/// Packages of an image up to which all divisions are tried; where overlap is allowed there are
/// many more.
pub const MAX_PACKAGES: usize = 6;
pub const MAX_COVERED: usize = 4;

/// An image, and the rules asked of it.
pub struct Image<'a> {
    needs: Needs<'a>,
    pub cap: usize,
    pub overlap: Overlap,
}

impl<'a> Image<'a> {
    pub fn new(fleet: &'a Fleet, image: ImageId) -> Image<'a> {
        let (overlap, max_layers) = (fleet.overlap(), fleet.max_layers());
        let cap = fleet.cap(image, max_layers).unwrap();
        Image { needs: Needs::new(fleet, image), cap, overlap }
    }

    pub fn packages(&self, layer: Mask) -> Vec<PackageId> {
        self.needs.packages(layer)
    }

    /// May the image have these layers?
    fn keeps(&self, rule: &Rule, layers: &[Mask]) -> bool {
        let has_exact = match &rule.demand {
            Demand::Exact(chosen) => {
                self.needs.exact(chosen).is_none_or(|exact| layers.contains(&exact))
            }
            _ => true,
        };
        has_exact && layers.iter().all(|&layer| self.needs.may_have(rule, layer))
    }

    /// Every way to give the image its packages, in at most so many layers, that keeps to `rules`.
    pub fn divisions(&self, rules: &[&Rule], cap: usize) -> Vec<Vec<Mask>> {
        let mut found = Vec::new();
        let all = self.needs.all();
        self.divide(all, &mut Vec::new(), &mut |layers| {
            if layers.len() <= cap && rules.iter().all(|rule| self.keeps(rule, layers)) {
                found.push(layers.to_vec());
            }
        });
        found
    }

    /// All partitions, or where overlap is allowed all covers.
    fn divide(&self, left: Mask, layers: &mut Vec<Mask>, visit: &mut impl FnMut(&[Mask])) {
        let all = self.needs.all();
        if self.overlap == Overlap::Allow {
            assert!(self.needs.closure.len() <= MAX_COVERED);
            for family in 0..1usize << all {
                let layers: Vec<Mask> =
                    (1..=all).filter(|layer| family >> (layer - 1) & 1 == 1).collect();
                if layers.iter().fold(0, |held, layer| held | layer) == all {
                    visit(&layers);
                }
            }
            return;
        }
        assert!(self.needs.closure.len() <= MAX_PACKAGES);
        if left == 0 {
            return visit(layers);
        }
        let first = left & left.wrapping_neg();
        let others = left & !first;
        let mut chosen = others;
        loop {
            layers.push(chosen | first);
            self.divide(left & !(chosen | first), layers, visit);
            layers.pop();
            if chosen == 0 {
                return;
            }
            chosen = (chosen - 1) & others;
        }
    }
}

/// Is a rule of `rules` about packages that others of them leave out, or are two at odds about an
/// end?
fn is_absurd(rules: &[&Rule]) -> bool {
    let is_out = |package: &PackageId| {
        rules.iter().any(|rule| match &rule.demand {
            Demand::LeaveOut(chosen) => chosen.members.contains(package),
            _ => false,
        })
    };
    let at = |package: &PackageId, wanted: End| {
        rules.iter().any(|rule| match &rule.demand {
            Demand::Order(chosen, end) => *end == wanted && chosen.members.contains(package),
            _ => false,
        })
    };
    rules.iter().filter(|rule| !matches!(rule.demand, Demand::LeaveOut(_))).any(|rule| {
        rule.packages().is_some_and(|chosen| {
            chosen.matches.iter().any(|matches| matches.iter().all(is_out))
                || chosen.members.iter().any(|p| at(p, End::Top) && at(p, End::Bottom))
        })
    })
}

/// Can the rules at these positions be kept, and the number of layers if `cap` says so? If not,
/// also by which images not; by none if no image is to blame.
pub fn conflict(fleet: &Fleet, rules: &[usize], cap: bool) -> Option<Vec<String>> {
    let rules: Vec<&Rule> = rules.iter().map(|&at| &fleet.rules()[at]).collect();
    if is_absurd(&rules) {
        return Some(Vec::new());
    }
    let blocked = |image: &ImageId| {
        let image = Image::new(fleet, *image);
        image.divisions(&rules, if cap { image.cap } else { usize::MAX }).is_empty()
    };
    let blocked: Vec<String> = (fleet.images().keys().filter(blocked))
        .map(|image| fleet.images()[image].name.clone())
        .collect();
    (!blocked.is_empty()).then_some(blocked)
}

/// The first of the smallest sets of rules, by number, that cannot be kept: first by what is least,
/// the number of layers counting as one rule after all others. With the images that show it.
pub fn smallest_conflict(fleet: &Fleet) -> Option<(Vec<usize>, bool, Vec<String>)> {
    let count = fleet.rules().len();
    let mut sets: Vec<(Vec<usize>, bool)> = (0..1usize << (count + 1))
        .map(|mask| ((0..count).filter(|at| mask >> at & 1 == 1).collect(), mask >> count == 1))
        .collect();
    sets.sort_by_key(|(rules, cap)| {
        let numbers = rules.iter().copied().chain(cap.then_some(usize::MAX));
        (rules.len() + usize::from(*cap), numbers.collect::<Vec<_>>())
    });
    sets.into_iter().find_map(|(rules, cap)| {
        let images = conflict(fleet, &rules, cap)?;
        Some((rules.into_iter().map(|at| at + 1).collect(), cap, images))
    })
}
