//! Roots of a set of packages: the fewest from which all others are reached.
//!
//! One of each group of packages that need each other in a circle and that nothing outside needs:
//! the one with the least id. Linear in packages and references.

use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};

/// Positions, ascending, of the roots of packages `0..references.len()`; references by position.
pub(super) fn roots(references: &[Vec<usize>]) -> Vec<usize> {
    let mut graph = DiGraph::<(), (), usize>::default();
    for _ in references {
        graph.add_node(());
    }
    for (from, list) in references.iter().enumerate() {
        for &to in list {
            graph.add_edge(NodeIndex::new(from), NodeIndex::new(to), ());
        }
    }
    let circles = tarjan_scc(&graph);
    let mut circle_of = vec![0; references.len()];
    for (at, circle) in circles.iter().enumerate() {
        for node in circle {
            circle_of[node.index()] = at;
        }
    }
    let mut needed = vec![false; circles.len()];
    for edge in graph.raw_edges() {
        let (from, to) = (circle_of[edge.source().index()], circle_of[edge.target().index()]);
        needed[to] |= from != to;
    }
    let free = circles.iter().zip(needed).filter(|(_, needed)| !needed);
    let mut roots: Vec<usize> =
        free.filter_map(|(circle, _)| circle.iter().map(|node| node.index()).min()).collect();
    roots.sort_unstable();
    roots
}

#[cfg(test)]
mod tests {
    use super::roots;

    #[test]
    fn a_circle_has_one_root_and_what_is_needed_has_none() {
        // 3 needs 1; 1 and 2 need each other; 4 and 0 need each other.
        assert_eq!(roots(&[vec![4], vec![2], vec![1], vec![1], vec![0]]), [0, 3]);
    }
}
