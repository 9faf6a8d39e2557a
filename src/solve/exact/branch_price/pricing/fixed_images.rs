//! Pricing where the images of a layer are given: then only unions of updates make atoms depend on
//! each other.
//!
//! Which updates does the layer have? Updates are decided one by one, depth first. An atom pays for
//! its own updates and those decided on; an atom of an update that is ruled out is left out. What
//! the atoms that then pay for themselves bring together is a bound. The update is decided next of
//! which the lesser harm, to bar it or to have all pay for it, is greatest. That takes a pass over
//! the atoms where a flow takes a hundred.
//!
//! O(branches · atoms · updates).

use crate::solve::exact::branch_price::pricing::scaled::Scaled;

/// Updates up to which sets of them are words.
pub(crate) const MOST_UPDATES: usize = 64;

/// A search of the layers that given images use.
pub(crate) struct FixedImages {
    /// By atom: what it brings less its own updates.
    brings: Vec<i64>,
    /// By atom: the set of its updates.
    own: Vec<u64>,
    /// By update and atom: what the atom pays for it.
    due: Vec<Vec<i64>>,
    /// What the layer costs whatever it holds.
    fixed: i64,
    /// Branches left.
    branches: usize,
    /// The best so far, to be beaten: in the end no layer is worth more, except for what is left.
    pub best: i64,
    /// Better and better layers.
    pub found: Vec<Vec<usize>>,
    /// What a branch not searched promises, and its atoms.
    pub left: Option<(i64, Vec<usize>)>,
}

impl FixedImages {
    /// Layers that `images`, places of the closed set, use, and that are worth more than `best`.
    pub fn new(scaled: &Scaled<'_>, images: &[usize], best: i64, branches: usize) -> FixedImages {
        let worth = |atom: usize| {
            let used = images.iter().map(|&image| scaled.worth(atom, image, scaled.own(atom)));
            scaled.base[atom] - scaled.pushed(atom, scaled.own(atom)) + used.sum::<i64>()
        };
        let set =
            |atom: usize| scaled.own(atom).iter().fold(0, |set, &update| set | 1_u64 << update);
        let due = |update: usize| -> Vec<i64> {
            (0..scaled.atoms()).map(|atom| scaled.due(atom, update, images)).collect()
        };
        FixedImages {
            brings: (0..scaled.atoms()).map(worth).collect(),
            own: (0..scaled.atoms()).map(set).collect(),
            due: (0..scaled.updates()).map(due).collect(),
            fixed: scaled.blob + images.iter().map(|&image| scaled.demand[image]).sum::<i64>(),
            branches,
            best,
            found: Vec::new(),
            left: None,
        }
    }

    /// Layers of atoms that bring so much, have these updates and pay so much for those of others,
    /// and that are worth more than such a layer costs.
    pub fn of(
        brings: Vec<i64>,
        own: Vec<u64>,
        due: Vec<Vec<i64>>,
        fixed: i64,
        branches: usize,
    ) -> FixedImages {
        FixedImages { brings, own, due, fixed, branches, best: 0, found: Vec::new(), left: None }
    }

    /// Searches; returns the branches left.
    pub fn run(&mut self) -> usize {
        let atoms = (0..self.brings.len()).filter(|&atom| self.brings[atom] > 0).collect();
        self.branch(atoms, self.brings.clone(), 0);
        self.branches
    }

    /// Atoms that may be chosen, what they bring, and the updates that all pay for.
    fn branch(&mut self, atoms: Vec<usize>, brings: Vec<i64>, paid: u64) {
        let bound = atoms.iter().map(|&atom| brings[atom]).sum::<i64>() - self.fixed;
        if bound <= self.best {
            return;
        }
        if self.branches == 0 {
            if self.left.as_ref().is_none_or(|(left, _)| bound > *left) {
                self.left = Some((bound, atoms));
            }
            return;
        }
        self.branches -= 1;
        let union = atoms.iter().fold(0, |union, &atom| union | self.own[atom]);
        let mut undecided = union & !paid;
        let mut value = bound;
        let mut split: Option<(i64, usize)> = None;
        while undecided != 0 {
            let update = undecided.trailing_zeros() as usize;
            undecided &= undecided - 1;
            let (mut barred, mut harm, mut due) = (0, 0, 0);
            for &atom in &atoms {
                if self.own[atom] >> update & 1 == 1 {
                    barred += brings[atom];
                } else {
                    due += self.due[update][atom];
                    harm += self.due[update][atom].min(brings[atom]);
                }
            }
            value -= due;
            let lesser = barred.min(harm);
            if due > 0 && split.is_none_or(|(most, _)| lesser > most) {
                split = Some((lesser, update));
            }
        }
        if value > self.best {
            self.best = value;
            self.found.push(atoms.clone());
        }
        let Some((_, update)) = split else { return };
        let pays = |atom: usize| {
            let own = self.own[atom] >> update & 1 == 1;
            if own { brings[atom] } else { brings[atom] - self.due[update][atom] }
        };
        let less: Vec<i64> = (0..brings.len()).map(pays).collect();
        let pay = atoms.iter().copied().filter(|&atom| less[atom] > 0).collect();
        let bar = atoms.into_iter().filter(|&atom| self.own[atom] >> update & 1 == 0).collect();
        self.branch(pay, less, paid | 1 << update);
        self.branch(bar, brings, paid);
    }
}
