//! From a layout in which images have atoms twice to one in which each has them once.

use crate::fleet::ImageId;
use crate::quotient::AtomId;
use crate::solve::heuristics::guests::{Bias, Moves, spread};
use crate::solve::heuristics::working_layout::WorkingLayout;
use crate::solve::problem::{Layout, Node, Problem};
use crate::stop::Stop;
use fixedbitset::FixedBitSet;
use typed_index_collections::TiVec;

/// The atoms that any image has twice.
pub(crate) fn twice(problem: &Problem, layout: &Layout) -> FixedBitSet {
    let mut layers: TiVec<ImageId, Vec<usize>> = vec![Vec::new(); problem.caps.len()].into();
    for (at, node) in layout.iter().enumerate() {
        node.images.iter().for_each(|image| layers[image].push(at));
    }
    let mut twice = FixedBitSet::with_capacity(problem.atoms.len());
    for layers in layers {
        let mut atoms: Vec<AtomId> =
            layers.into_iter().flat_map(|at| layout[at].atoms.iter().copied()).collect();
        atoms.sort_unstable();
        let again = atoms.windows(2).filter(|pair| pair[0] == pair[1]);
        twice.extend(again.map(|pair| pair[0].index()));
    }
    twice
}

/// `layout` with these atoms taken out of all layers, each into one of its own, and guest moves
/// until all images are within their caps again; `None` if it was told to stop before that.
pub(crate) fn place_anew(
    problem: &Problem,
    layout: &Layout,
    atoms: &FixedBitSet,
    stop: &Stop,
) -> Option<Layout> {
    let mut layers = WorkingLayout::of_layout(problem, &apart(problem, layout, atoms));
    Moves::new(Bias::default()).make(&mut layers, stop)?;
    spread(&mut layers, stop);
    layers.unite_equal();
    Some(layers.layout())
}

/// `layout` with these atoms taken out of all layers, each into one of its own for all images that
/// need it.
pub(crate) fn apart(problem: &Problem, layout: &Layout, atoms: &FixedBitSet) -> Layout {
    let mut apart: Layout = Vec::new();
    for node in layout {
        let stays = |atom: &AtomId| !atoms.contains(atom.index());
        let rest: Vec<AtomId> = node.atoms.iter().copied().filter(stays).collect();
        if !rest.is_empty() {
            apart.push(Node { images: node.images.clone(), atoms: rest });
        }
    }
    apart.extend(
        atoms
            .ones()
            .map(AtomId::from)
            .map(|atom| Node { images: problem.atoms[atom].images.clone(), atoms: vec![atom] }),
    );
    apart
}
