//! The merges program written down as it is defined, through good_lp: for any other solver, and as
//! the oracle that the reduced program is tested against. Simple so that it is easy to see that it
//! is right; see `models/upward-merges.md`.
//!
//! Nodes are one per atom and one per image. y(n): node n survives. x(a,n), S(n) ⊆ S(a): the
//! content of atom a is in node n. With updates, v(n,e): some atom in n is touched by update e, and
//! w(a,n,e): atom a, not touched by e itself, pays for e in n.

use crate::fleet::Overlap;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::SolveError;
use crate::solve::exact::highs::Written;
use crate::solve::problem::{Problem, UpdateClassId};
use crate::unfinished::NewFolder;
use crate::units::{Cost, Rate};
use good_lp::{Expression, ProblemVariables, Variable, constraint, variable};

/// The program, with the names of its columns and rows.
struct PlainProgram {
    variables: ProblemVariables,
    objective: Expression,
    constraints: Vec<good_lp::Constraint>,
    columns: Vec<String>,
    rows: Vec<String>,
    /// (atom, node, x).
    placements: Vec<(AtomId, usize, Variable)>,
    nodes: Vec<ImageSet>,
}

/// The program of `problem` in MPS format; costs are in bytes times price.
///
/// # Errors
/// No room for a temporary file: HiGHS writes to files only.
pub fn mps(problem: &Problem) -> Result<Vec<u8>, SolveError> {
    let program = PlainProgram::new(problem);
    let (columns, rows) = (program.columns.clone(), program.rows.clone());
    let folder = NewFolder::new_in(&std::env::temp_dir())?;
    // By its name HiGHS knows the format.
    let file = folder.path().join("program.mps");
    program.written().write_mps(&columns, &rows, &file)?;
    Ok(std::fs::read(&file)?)
}

/// Hands the program to HiGHS as it stands and takes its word for the answer.
///
/// # Errors
/// HiGHS failing.
#[cfg(feature = "testing")]
pub fn solve(problem: &Problem) -> Result<crate::solve::problem::Layout, SolveError> {
    use crate::solve::problem::{Layout, Node};
    use good_lp::Solution;
    let program = PlainProgram::new(problem);
    let (placements, nodes) = (program.placements.clone(), program.nodes.clone());
    let solution = program.written().solve()?;
    let mut layout: Layout =
        nodes.into_iter().map(|images| Node { images, atoms: Vec::new() }).collect();
    for (atom, node, placed) in placements {
        if solution.value(placed) > 0.5 {
            layout[node].atoms.push(atom);
        }
    }
    layout.retain(|node| !node.atoms.is_empty());
    Ok(layout)
}

impl PlainProgram {
    fn new(problem: &Problem) -> PlainProgram {
        let mut nodes: Vec<ImageSet> =
            problem.atoms.iter().map(|atom| atom.images.clone()).collect();
        nodes.extend(problem.caps.keys().map(ImageSet::from));
        let mut program = PlainProgram {
            variables: ProblemVariables::new(),
            objective: Expression::default(),
            constraints: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            placements: Vec::new(),
            nodes,
        };
        let survives = program.add_survival(problem);
        program.add_placements(problem, &survives);
        program.add_unions(problem);
        program
    }

    /// y(n), and for each image: Σ y(n) over the nodes with the image ≤ its cap.
    fn add_survival(&mut self, problem: &Problem) -> Vec<Variable> {
        let survives: Vec<Variable> = (0..self.nodes.len())
            .map(|node| {
                let cost = problem.model.per_layer(problem.pulls(&self.nodes[node]));
                self.binary(format!("y_{node}"), cost)
            })
            .collect();
        for (image, &cap) in problem.caps.iter_enumerated() {
            let with_image = |node: &usize| self.nodes[*node].contains(image);
            let used: Expression =
                (0..self.nodes.len()).filter(with_image).map(|node| survives[node]).sum();
            self.row(format!("cap_{}", image.0), constraint!(used <= cap as f64));
        }
        survives
    }

    /// x(a,n) ≤ y(n), and for each atom and image: Σ x(a,n) = 1, or ≥ 1 where overlap is allowed.
    fn add_placements(&mut self, problem: &Problem, survives: &[Variable]) {
        for (atom, entry) in problem.atoms.iter_enumerated() {
            let mut reaching = vec![Expression::default(); problem.caps.len()];
            for (node, &survives) in survives.iter().enumerate() {
                if !self.nodes[node].is_subset(&entry.images) {
                    continue;
                }
                let pulls = problem.pulls(&self.nodes[node]);
                let cost = problem.model.of_bytes(entry.bytes, entry.rate, pulls);
                let placed = self.binary(format!("x_{}_{node}", atom.0), cost);
                self.placements.push((atom, node, placed));
                self.row(format!("link_{}_{node}", atom.0), constraint!(placed <= survives));
                for image in self.nodes[node].iter() {
                    reaching[image.index()] += placed;
                }
            }
            for image in entry.images.iter() {
                let copies = std::mem::take(&mut reaching[image.index()]);
                let row = match problem.overlap {
                    Overlap::Forbid => constraint!(copies == 1.0),
                    Overlap::Allow => constraint!(copies >= 1.0),
                };
                self.row(format!("cover_{}_{}", atom.0, image.0), row);
            }
        }
    }

    /// v(n,e) ≥ x(b,n) for each atom b that e touches; w(a,n,e) ≥ x(a,n) + v(n,e) − 1 for the
    /// others.
    fn add_unions(&mut self, problem: &Problem) {
        for node in 0..self.nodes.len() {
            let inside: Vec<(AtomId, Variable)> = (self.placements.iter())
                .filter(|&&(_, at, _)| at == node)
                .map(|&(atom, _, placed)| (atom, placed))
                .collect();
            let pulls = problem.pulls(&self.nodes[node]);
            for update in problem.rates.keys() {
                let touched = |atom: AtomId| problem.atoms[atom].updates.contains(&update);
                if !inside.iter().any(|&(atom, _)| touched(atom)) {
                    continue;
                }
                let changes = self.binary(format!("v_{node}_{}", update.0), Cost(0));
                for &(atom, placed) in &inside {
                    let name = format!("{}_{node}_{}", atom.0, update.0);
                    if touched(atom) {
                        self.row(format!("touch_{name}"), constraint!(changes >= placed));
                        continue;
                    }
                    let cost = payment(problem, atom, update, pulls);
                    let pays = self.binary(format!("w_{name}"), cost);
                    let row = constraint!(pays >= placed + changes - 1.0);
                    self.row(format!("pay_{name}"), row);
                }
            }
        }
    }

    fn binary(&mut self, name: String, cost: Cost) -> Variable {
        let column = self.variables.add(variable().binary());
        self.columns.push(name);
        self.objective += cost.as_f64() * column;
        column
    }

    fn row(&mut self, name: String, row: good_lp::Constraint) {
        self.rows.push(name);
        self.constraints.push(row);
    }

    fn written(self) -> Written {
        Written::new(self.variables, self.objective, self.constraints)
    }
}

/// bytes · λ(e) · (push + pull · pulls).
fn payment(problem: &Problem, atom: AtomId, update: UpdateClassId, pulls: u64) -> Cost {
    let cost = |rate| problem.model.of_bytes(problem.atoms[atom].bytes, rate, pulls).0;
    Cost(cost(problem.rates[update]) - cost(Rate(0)))
}
