//! What a class does at a price, by a heuristic.

use super::class::Class;
use crate::units::Amount;

/// Which atoms of a class share a layer of their own, and which are ejected.
pub(super) struct Partition {
    /// Places of atoms.
    pub layers: Vec<Vec<usize>>,
    pub ejected: Vec<usize>,
}

impl Partition {
    /// Begins with each atom in a layer and unites what saves most, as long as that saves; ejects
    /// atoms, and whole layers, where that saves.
    pub fn at(class: &Class, price: f64) -> Partition {
        let mut groups: Vec<Group> =
            (0..class.atoms.len()).map(|atom| Group::of(class, atom)).collect();
        while let Some((one, other)) = best_union(&groups, price) {
            let taken = groups.swap_remove(other);
            groups[one].absorb(taken);
        }
        let mut partition = Partition { layers: Vec::new(), ejected: Vec::new() };
        for group in groups {
            partition.take(class, group, price);
        }
        partition
    }

    /// A layer without the atoms that are cheaper ejected, or none.
    fn take(&mut self, class: &Class, group: Group, price: f64) {
        let Some(copy) = &class.copy else {
            self.layers.push(group.atoms);
            return;
        };
        let excess = class.excess(&group.atoms);
        let all: Amount = group.atoms.iter().map(|&atom| copy[atom]).sum();
        if (all - excess).units() <= price {
            self.ejected.extend(group.atoms);
            return;
        }
        let mut atoms = group.atoms;
        loop {
            let without = |at: usize| {
                let mut rest = atoms.clone();
                let atom = rest.remove(at);
                (class.excess(&rest) + copy[atom], at)
            };
            let now = class.excess(&atoms);
            match (0..atoms.len()).map(without).min().filter(|&(cost, _)| cost < now) {
                Some((_, at)) => self.ejected.push(atoms.remove(at)),
                None => break,
            }
        }
        self.layers.push(atoms);
    }

    /// What it costs beyond the floor without the price of layers, and how many layers it has.
    pub fn mix(&self, class: &Class) -> (f64, f64) {
        let excess: Amount = self.layers.iter().map(|layer| class.excess(layer)).sum();
        let copies: Amount = match &class.copy {
            Some(copy) => self.ejected.iter().map(|&atom| copy[atom]).sum(),
            None => Amount(0),
        };
        ((excess + copies).units(), self.layers.len() as f64)
    }
}

/// Atoms that share a layer.
struct Group {
    atoms: Vec<usize>,
    union: u64,
    /// By update: what all its atoms together pay for it if they do not have it.
    due: Vec<f64>,
}

impl Group {
    fn of(class: &Class, atom: usize) -> Group {
        let due = class.due.iter().map(|due| due[atom].units()).collect();
        Group { atoms: vec![atom], union: class.own[atom], due }
    }

    /// What it pays for updates that it does not have.
    fn pays(&self, updates: u64) -> f64 {
        let mut left = updates & !self.union;
        let mut sum = 0.0;
        while left != 0 {
            sum += self.due[left.trailing_zeros() as usize];
            left &= left - 1;
        }
        sum
    }

    fn absorb(&mut self, other: Group) {
        self.union |= other.union;
        self.atoms.extend(other.atoms);
        self.due.iter_mut().zip(other.due).for_each(|(due, other)| *due += other);
    }
}

/// The two groups whose union saves most; `None` if none saves.
fn best_union(groups: &[Group], price: f64) -> Option<(usize, usize)> {
    let mut best: Option<(f64, usize, usize)> = None;
    for (one, group) in groups.iter().enumerate() {
        for (other, with) in groups.iter().enumerate().skip(one + 1) {
            let costs = group.pays(with.union) + with.pays(group.union);
            if costs < price && best.is_none_or(|(least, ..)| costs < least) {
                best = Some((costs, one, other));
            }
        }
    }
    best.map(|(_, one, other)| (one, other))
}
