//! Guest moves for what changed since the previous plan: images to which nothing ships keep their
//! layers, and so does whatever else is told to stay; the rest is taken apart and put together anew.

use super::{Bias, Moves, spread};
use crate::solve::heuristics::atom_set::AtomSet;
use crate::solve::heuristics::repair;
use crate::solve::heuristics::working_layout::{LayerId, WorkingLayout};
use crate::solve::problem::{Layout, Problem};
use crate::stop::Stop;

/// What stays as it is, beside the stacks of images to which nothing ships.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stays {
    /// Every layer that the registry has.
    Known,
    /// The layers of such images, for all that use them.
    Kept,
}

impl Stays {
    fn holds(self, layers: &WorkingLayout<'_>, id: LayerId) -> bool {
        let content = &layers.layer(id).content;
        let registry = layers.problem.registry.as_ref();
        match self {
            Stays::Known => registry
                .is_some_and(|known| known.find(content.print, content.atoms.iter()).is_some()),
            Stays::Kept => !layers.may_change(id),
        }
    }
}

/// A layout within all caps made of `layout`; none if an image has an atom twice there, or if it was
/// told to stop before.
pub(super) fn again(
    problem: &Problem,
    layout: &Layout,
    stays: Stays,
    stop: &Stop,
) -> Option<Layout> {
    if !repair::twice(problem, layout).is_clear() {
        return None;
    }
    let mut layers = WorkingLayout::of_layout(problem, layout);
    layers.keep_what_is_there();
    for id in layers.ids() {
        if !stays.holds(&layers, id) {
            take_apart(&mut layers, id);
        }
    }
    Moves::new(Bias::default()).make(&mut layers, stop)?;
    spread(&mut layers, stop);
    Some(layers.layout())
}

/// Every atom of the layer goes into a layer of its own, but for images that keep theirs.
fn take_apart(layers: &mut WorkingLayout<'_>, id: LayerId) {
    let layer = layers.layer(id);
    let (mut images, atoms) = (layer.images.clone(), layer.content.atoms.clone());
    images.difference_with(layers.kept());
    if images.is_empty() || atoms.len() == 1 {
        return;
    }
    layers.leave(id, &images);
    for atom in atoms {
        match layers.alone(atom) {
            Some(own) => layers.join(own, &images),
            None => drop(layers.open(AtomSet::of(layers.problem, [atom]), &images)),
        }
    }
}
