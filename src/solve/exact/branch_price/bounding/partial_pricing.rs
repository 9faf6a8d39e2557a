//! Partial pricing: which closed sets are priced in which round.
//!
//! A closed set that has no column now hardly has one soon, and one whose search is long is
//! searched less often.

/// Rounds that a closed set without a column rests at most.
const LONGEST: u32 = 8;

/// Branches of a search for which a closed set rests a round.
const BRANCHES_PER_ROUND: usize = 128;

/// Whose turn it is.
pub(crate) struct PartialPricing {
    round: u32,
    closed_sets: Vec<Turn>,
}

/// When a closed set's next turn is.
#[derive(Clone, Copy, Default)]
struct Turn {
    round: u32,
    /// How often in a row it had no column.
    in_vain: u32,
}

impl PartialPricing {
    /// It is the turn of each of so many closed sets.
    pub fn new(closed_sets: usize) -> PartialPricing {
        PartialPricing { round: 0, closed_sets: vec![Turn::default(); closed_sets] }
    }

    /// Begins a round, and says which closed sets it is the turn of.
    pub fn next_round(&mut self) -> Vec<usize> {
        self.round += 1;
        (0..self.closed_sets.len())
            .filter(|&closed| self.closed_sets[closed].round <= self.round)
            .collect()
    }

    /// A closed set whose search takes so many branches has been priced.
    pub fn rest(&mut self, closed: usize, found: bool, branches: usize) {
        let turn = &mut self.closed_sets[closed];
        turn.in_vain = if found { 0 } else { (turn.in_vain + 1).min(LONGEST) };
        let long = (branches / BRANCHES_PER_ROUND) as u32;
        turn.round = self.round + turn.in_vain.max(long).max(1);
    }
}
