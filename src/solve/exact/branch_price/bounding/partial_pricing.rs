//! Partial pricing: which hosts are priced in which round.
//!
//! A host that has no column now hardly has one soon, and one whose search is long is searched less
//! often.

/// Rounds that a host without a column rests at most.
const LONGEST: u32 = 8;

/// Branches of a search for which a host rests a round.
const BRANCHES_PER_ROUND: usize = 128;

/// Whose turn it is.
pub(crate) struct Turns {
    round: u32,
    hosts: Vec<Turn>,
}

/// When a host's next turn is.
#[derive(Clone, Copy, Default)]
struct Turn {
    round: u32,
    /// How often in a row it had no column.
    in_vain: u32,
}

impl Turns {
    /// It is the turn of each of so many hosts.
    pub fn new(hosts: usize) -> Turns {
        Turns { round: 0, hosts: vec![Turn::default(); hosts] }
    }

    /// Begins a round, and says which hosts it is the turn of.
    pub fn next_round(&mut self) -> Vec<usize> {
        self.round += 1;
        (0..self.hosts.len()).filter(|&host| self.hosts[host].round <= self.round).collect()
    }

    /// A host whose search takes so many branches has been priced.
    pub fn rest(&mut self, host: usize, found: bool, branches: usize) {
        let turn = &mut self.hosts[host];
        turn.in_vain = if found { 0 } else { (turn.in_vain + 1).min(LONGEST) };
        let long = (branches / BRANCHES_PER_ROUND) as u32;
        turn.round = self.round + turn.in_vain.max(long).max(1);
    }
}
