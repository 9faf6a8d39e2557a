//! The closure of greatest profit in a bipartite graph, by maximum flow.
//!
//! Choose atoms and images: an atom brings its supply, which assumes that all images are chosen;
//! for each pair whose image is not, the pair's worth is lost; each image chosen costs its demand.
//! The greatest profit is Σ supply − the maximum flow from atoms through pairs to images, since a
//! minimum cut separates what is chosen from what is not. Any flow gives an upper bound.

/// What to choose from: entries are not negative.
#[derive(Debug, Default, Clone)]
pub(crate) struct Graph {
    /// By atom.
    pub supply: Vec<i64>,
    /// By image.
    pub demand: Vec<i64>,
    /// By atom and image, row by row.
    pub worth: Vec<i64>,
}

/// A best choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Closure {
    pub profit: i64,
    /// Positions in `supply`.
    pub atoms: Vec<usize>,
    /// Positions in `demand`.
    pub images: Vec<usize>,
}

impl Graph {
    /// The best choice if its profit exceeds `threshold`.
    pub fn best(mut self, threshold: i64) -> Option<Closure> {
        let (atoms, images) = (self.supply.len(), self.demand.len());
        let mut flow = vec![0; self.worth.len()];
        let mut profit: i64 = self.supply.iter().sum();
        for atom in 0..atoms {
            for image in 0..images {
                let at = atom * images + image;
                let part = self.supply[atom].min(self.worth[at]).min(self.demand[image]);
                if part > 0 {
                    self.push(&mut flow, at, part);
                    self.supply[atom] -= part;
                    self.demand[image] -= part;
                    profit -= part;
                }
            }
        }
        loop {
            if profit <= threshold {
                return None;
            }
            let reached = self.reach(&flow);
            let Some(end) = reached.end else {
                let chosen = |from: &[Option<usize>]| {
                    from.iter()
                        .enumerate()
                        .filter(|(_, from)| from.is_some())
                        .map(|(at, _)| at)
                        .collect()
                };
                return Some(Closure {
                    profit,
                    atoms: chosen(&reached.atom_from),
                    images: chosen(&reached.image_from),
                });
            };
            profit -= self.augment(&mut flow, &reached, end);
        }
    }

    fn push(&mut self, flow: &mut [i64], at: usize, part: i64) {
        self.worth[at] -= part;
        flow[at] += part;
    }

    /// Everything that supply can still reach, up to the first image with demand left.
    fn reach(&self, flow: &[i64]) -> Reached {
        let (atoms, images) = (self.supply.len(), self.demand.len());
        let mut reached =
            Reached { atom_from: vec![None; atoms], image_from: vec![None; images], end: None };
        let mut queue: Vec<usize> = (0..atoms).filter(|&atom| self.supply[atom] > 0).collect();
        for &atom in &queue {
            reached.atom_from[atom] = Some(SOURCE);
        }
        let mut next = 0;
        while next < queue.len() {
            let atom = queue[next];
            next += 1;
            for image in 0..images {
                if reached.image_from[image].is_some() || self.worth[atom * images + image] == 0 {
                    continue;
                }
                reached.image_from[image] = Some(atom);
                if self.demand[image] > 0 {
                    reached.end = Some(image);
                    return reached;
                }
                for other in 0..atoms {
                    if reached.atom_from[other].is_none() && flow[other * images + image] > 0 {
                        reached.atom_from[other] = Some(image);
                        queue.push(other);
                    }
                }
            }
        }
        reached
    }

    /// Pushes what fits along the path to `end`.
    fn augment(&mut self, flow: &mut [i64], reached: &Reached, end: usize) -> i64 {
        let images = self.demand.len();
        let mut path = Vec::new();
        let mut part = self.demand[end];
        let mut image = end;
        let source = loop {
            let atom = reached.image_from[image].unwrap_or_default();
            path.push((atom * images + image, true));
            part = part.min(self.worth[atom * images + image]);
            match reached.atom_from[atom] {
                Some(SOURCE) | None => break atom,
                Some(previous) => {
                    path.push((atom * images + previous, false));
                    part = part.min(flow[atom * images + previous]);
                    image = previous;
                }
            }
        };
        part = part.min(self.supply[source]);
        for (at, forward) in path {
            self.push(flow, at, if forward { part } else { -part });
        }
        self.supply[source] -= part;
        self.demand[end] -= part;
        part
    }
}

/// Where an atom with supply left is reached from.
const SOURCE: usize = usize::MAX;

struct Reached {
    /// By atom: the image it was reached from.
    atom_from: Vec<Option<usize>>,
    /// By image: the atom it was reached from.
    image_from: Vec<Option<usize>>,
    /// An image with demand left.
    end: Option<usize>,
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::*;
    use crate::testing::Dice;

    /// Against all choices.
    #[test]
    fn finds_the_best_choice() {
        for seed in 0..3_000 {
            let mut dice = Dice::new(seed);
            let (atoms, images) = (dice.between(1, 4), dice.between(1, 4));
            let worth: Vec<i64> = (0..atoms * images).map(|_| dice.below(6) as i64).collect();
            let demand: Vec<i64> = (0..images).map(|_| dice.below(9) as i64).collect();
            let costs: Vec<i64> = (0..atoms).map(|_| dice.below(9) as i64).collect();
            let supply: Vec<i64> = (0..atoms)
                .map(|a| worth[a * images..(a + 1) * images].iter().sum::<i64>() - costs[a])
                .map(|supply| supply.max(0))
                .collect();
            let mut best = 0;
            for chosen in 0..1 << (atoms + images) {
                let atom = |a: usize| chosen >> a & 1 == 1;
                let image = |i: usize| chosen >> (atoms + i) & 1 == 1;
                let brought: i64 = (0..atoms).filter(|&a| atom(a)).map(|a| supply[a]).sum();
                let lost: i64 = (0..atoms * images)
                    .filter(|&at| atom(at / images) && !image(at % images))
                    .map(|at| worth[at])
                    .sum();
                let paid: i64 = (0..images).filter(|&i| image(i)).map(|i| demand[i]).sum();
                best = best.max(brought - lost - paid);
            }
            let graph = Graph { supply, demand, worth };
            let found = graph.clone().best(0).map_or(0, |closure| closure.profit);
            assert_eq!(found, best, "seed {seed}");
            assert!(graph.best(best).is_none());
        }
    }
}
