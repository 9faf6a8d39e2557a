//! Random leaves that cover all plans.

use super::draft::{Draft, members};
use layerplan::certificate::{Layer, Leaf};
use layerplan::testing::Dice;

/// What a part of all plans has in common.
#[derive(Debug, Clone, Default)]
pub struct Decided {
    /// By atom: has it one layer, or more?
    pub single: Vec<Option<bool>>,
    /// Atom, count: of more than one layer at most so many, or more.
    pub counts: Vec<(usize, u32, bool)>,
    /// Layers, by position: used or not.
    pub layers: Vec<(usize, bool)>,
}

/// The most questions that all leaves together ask.
const QUESTIONS: usize = 4;

/// Leaves of a random tree; its questions are mostly about layers that the previous plan has, if
/// there are any.
pub fn leaves(dice: &mut Dice, draft: &Draft) -> Vec<Decided> {
    let none = Decided { single: vec![None; draft.atoms.len()], ..Decided::default() };
    let mut leaves = vec![none];
    for _ in 0..dice.below(QUESTIONS + 1) {
        let at = dice.below(leaves.len());
        if let Some(both) = asked(dice, draft, &leaves[at]) {
            leaves.swap_remove(at);
            leaves.extend(both);
        }
    }
    leaves
}

/// The two parts of a leaf by one more question; `None` if chance asks one that is answered.
fn asked(dice: &mut Dice, draft: &Draft, leaf: &Decided) -> Option<[Decided; 2]> {
    let atom = dice.below(draft.atoms.len());
    let both = |answered: &dyn Fn(&mut Decided, bool)| {
        [true, false].map(|answer| {
            let mut part = leaf.clone();
            answered(&mut part, answer);
            part
        })
    };
    if dice.percent(60) {
        let known: Vec<usize> =
            (0..draft.columns.len()).filter(|&at| draft.columns[at].known).collect();
        let column = match dice.percent(75) && !known.is_empty() {
            true => *dice.pick(&known),
            false => dice.below(draft.columns.len()),
        };
        let is_new = leaf.layers.iter().all(|&(at, _)| at != column);
        return is_new.then(|| both(&|part, answer| part.layers.push((column, answer))));
    }
    match leaf.single[atom] {
        None => Some(both(&|part, answer| part.single[atom] = Some(answer))),
        Some(true) => None,
        Some(false) => {
            let count = dice.between(2, 3) as u32;
            let is_new = leaf.counts.iter().all(|&(at, most, _)| (at, most) != (atom, count));
            is_new.then(|| both(&|part, answer| part.counts.push((atom, count, answer))))
        }
    }
}

impl Decided {
    /// A leaf of a document that has decided this, without prices.
    pub fn written(&self, draft: &Draft) -> Leaf {
        let atoms = |answer: bool| {
            let single = self.single.iter().enumerate();
            single.filter(|&(_, &single)| single == Some(answer)).map(|(at, _)| at as u32).collect()
        };
        let counts = |answer: bool| {
            let counts = self.counts.iter().filter(|count| count.2 == answer);
            counts.map(|&(atom, count, _)| (atom as u32, count)).collect()
        };
        let positions = |mask| members(mask).map(|at| at as u32).collect();
        let layers = |answer: bool| {
            let layers = self.layers.iter().filter(|layer| layer.1 == answer);
            let column = layers.map(|&(at, _)| &draft.columns[at]);
            column
                .map(|column| Layer {
                    atoms: positions(column.atoms),
                    twins: positions(column.groups),
                })
                .collect()
        };
        Leaf {
            one: atoms(true),
            more: atoms(false),
            at_most: counts(true),
            beyond: counts(false),
            used: layers(true),
            barred: layers(false),
            cover: Vec::new(),
            copies: Vec::new(),
            slot: Vec::new(),
        }
    }

    /// How often `copies` asks for an atom, and how often at most.
    pub fn wanted(&self, atom: usize) -> (u32, Option<u32>) {
        let least = if self.single[atom] == Some(true) { 1 } else { 2 };
        let counts = |answer: bool| {
            let counts =
                self.counts.iter().filter(move |count| count.0 == atom && count.2 == answer);
            counts.map(|&(_, count, _)| count)
        };
        (counts(false).map(|count| count + 1).fold(least, u32::max), counts(true).min())
    }
}
