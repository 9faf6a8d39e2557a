//! Kinds of ruin, and which of them pays at present.

use crate::dice::Dice;

/// What is taken apart.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    /// So many atoms of one layer leave it, and the other layers that hold them, so often of a
    /// hundred times.
    Atoms(usize, usize),
    /// So many related layers fall apart.
    Layers(usize),
    /// So many related images leave as many of their layers.
    Images(usize),
}

/// All kinds.
const KINDS: [Kind; 22] = [
    Kind::Atoms(1, 0),
    Kind::Atoms(1, 50),
    Kind::Atoms(1, 100),
    Kind::Atoms(2, 0),
    Kind::Atoms(2, 50),
    Kind::Atoms(2, 100),
    Kind::Atoms(3, 0),
    Kind::Atoms(3, 50),
    Kind::Atoms(3, 100),
    Kind::Atoms(4, 100),
    Kind::Atoms(6, 100),
    Kind::Atoms(8, 100),
    Kind::Atoms(12, 100),
    Kind::Layers(1),
    Kind::Layers(2),
    Kind::Layers(3),
    Kind::Layers(4),
    Kind::Layers(5),
    Kind::Layers(6),
    Kind::Images(1),
    Kind::Images(2),
    Kind::Images(3),
];

/// Of a kind that has not been tried it is assumed that so many tries brought what all bring.
const ASSUMED: f64 = 20.0;

/// When so many tries count, each counts half from then on.
const MEMORY: f64 = 4_000.0;

/// The least share of the work that a kind gets, before shares are made to add up to one.
const LEAST: f64 = 0.005;

/// What trying a kind has come to.
#[derive(Debug, Clone, Copy, Default)]
struct Tried {
    tries: f64,
    work: f64,
    saved: f64,
}

impl Tried {
    fn add(&mut self, other: Tried) {
        self.tries += other.tries;
        self.work += other.work;
        self.saved += other.saved;
    }
}

/// Chooses kinds, each for a share of the work like what it saves per work.
#[derive(Debug)]
pub(crate) struct Kinds {
    tried: [Tried; KINDS.len()],
    /// How likely each is, added up.
    chances: [f64; KINDS.len()],
}

impl Kinds {
    /// Nothing is known yet.
    pub fn new() -> Kinds {
        let mut kinds = Kinds { tried: Default::default(), chances: Default::default() };
        kinds.settle();
        kinds
    }

    /// A kind, by its number.
    pub fn of(number: usize) -> Kind {
        KINDS[number]
    }

    /// The number of a kind.
    pub fn choose(&self, dice: &mut Dice) -> usize {
        let all = self.chances[KINDS.len() - 1];
        let at = dice.below(1 << 30) as f64 / f64::from(1 << 30) * all;
        self.chances.partition_point(|&sum| sum <= at).min(KINDS.len() - 1)
    }

    /// A try of this kind took so much work and saved so much.
    pub fn note(&mut self, number: usize, work: u64, saved: f64) {
        self.tried[number].add(Tried { tries: 1.0, work: work as f64, saved });
    }

    /// Chooses by what has been noted from now on.
    pub fn settle(&mut self) {
        let mut all = Tried::default();
        self.tried.iter().for_each(|&tried| all.add(tried));
        if all.tries > MEMORY {
            for Tried { tries, work, saved } in &mut self.tried {
                (*tries, *work, *saved) = (*tries / 2.0, *work / 2.0, *saved / 2.0);
            }
        }
        let work = (all.work + 1.0) / (all.tries + 1.0);
        let pays = (all.saved + 1.0) / (all.work + 1.0);
        let mean = |tried: &Tried| (tried.work + work * ASSUMED) / (tried.tries + ASSUMED);
        let pay =
            |tried: &Tried| (tried.saved + pays * work * ASSUMED) / (tried.work + work * ASSUMED);
        let all: f64 = self.tried.iter().map(pay).sum();
        let mut sum = 0.0;
        for (chance, tried) in self.chances.iter_mut().zip(&self.tried) {
            sum += (pay(tried) / all).max(LEAST) / mean(tried);
            *chance = sum;
        }
    }
}
