//! Branching: how a part of all plans is divided.
//!
//! By the copies of an atom: one or more, where the master wants a part of each, and of more at
//! most so many or beyond. On small fleets, all of whose columns are known, also by a layer, used
//! or not.

use crate::quotient::AtomId;
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::exact::branch_price::master::decisions::{Copies, Decisions, Limit};
use crate::solve::exact::branch_price::master::duals::Duals;
use crate::solve::problem::Problem;

/// How to divide a part.
pub(super) enum Split {
    /// Into one layer of the atom, and more.
    Copies(AtomId),
    /// Into at most so many layers of the atom, and more.
    Limit(AtomId, u32),
    /// Into plans with the layer, and without.
    Layer(Column),
}

/// What to divide a part by: what is most undecided, atoms before layers, and those only where all
/// columns are known.
pub(super) fn split(
    problem: &Problem,
    decisions: &Decisions,
    columns: &[Column],
    values: &[f64],
    is_known: bool,
) -> Option<Split> {
    let used = decisions.used.iter().map(|column| (column, 1.0));
    let (copies, own) = counts(problem, columns.iter().zip(values.iter().copied()).chain(used));
    let undecided = |value: f64| value.fract().min(1.0 - value.fract());
    // What is decided about a dear atom weighs more.
    let most = |of: &[f64], may_be: &dyn Fn(AtomId) -> bool| {
        (problem.atoms.iter_enumerated())
            .filter(|(id, atom)| may_be(*id) && atom.images.count() > 1)
            .map(|(id, atom)| (undecided(of[id.index()]), id, atom))
            .filter(|&(undecided, ..)| undecided > 1e-6)
            .map(|(part, id, atom)| {
                (part * problem.model.price(atom.bytes, atom.rate, 0).0 as f64, id)
            })
            .max_by(|(a, x), (b, y)| a.total_cmp(b).then(y.cmp(x)))
            .map(|(_, id)| id)
    };
    if let Some(atom) = most(&own, &|atom| decisions.copies[atom] == Copies::Any) {
        return Some(Split::Copies(atom));
    }
    // Numbers of layers that are not decided; tolerances may put a sum beyond what is.
    let count = |atom: AtomId| copies[atom.index()] as u32;
    let countable = |atom: AtomId| match decisions.copies[atom] {
        Copies::Any => true,
        Copies::One => false,
        Copies::More => {
            let (least, most) = decisions.copies_wanted(atom);
            least <= count(atom) && most.is_none_or(|most| count(atom) < most)
        }
    };
    if let Some(atom) = most(&copies, &countable) {
        return Some(match decisions.copies[atom] {
            Copies::More => Split::Limit(atom, count(atom)),
            Copies::Any | Copies::One => Split::Copies(atom),
        });
    }
    if !is_known {
        return None;
    }
    (columns.iter().zip(values))
        .map(|(column, &value)| (undecided(value), column))
        .filter(|&(undecided, _)| undecided > 1e-6)
        .max_by(|(a, x), (b, y)| a.total_cmp(b).then(y.cmp(x)))
        .map(|(_, column)| Split::Layer(column.clone()))
}

/// By atom: its copies, and those that are in layers of all its images.
fn counts<'a>(
    problem: &Problem,
    columns: impl Iterator<Item = (&'a Column, f64)>,
) -> (Vec<f64>, Vec<f64>) {
    let (mut copies, mut own) = (vec![0.0; problem.atoms.len()], vec![0.0; problem.atoms.len()]);
    for (column, value) in columns {
        for &atom in &column.atoms {
            copies[atom.index()] += value;
            if column.owns(problem, atom) {
                own[atom.index()] += value;
            }
        }
    }
    (copies, own)
}

/// The parts, and duals that prove of each what is proven of the whole.
pub(super) fn divide(
    problem: &Problem,
    decisions: Decisions,
    duals: Duals,
    split: Option<Split>,
) -> Vec<(Decisions, Duals)> {
    let (mut first, mut second) = (decisions.clone(), decisions);
    let (mut fewer, more) = (duals.clone(), duals);
    match split {
        None => return vec![(first, fewer)],
        Some(Split::Copies(atom)) => {
            first.copies[atom] = Copies::One;
            second.copies[atom] = Copies::More;
            let mut all = fewer.copies[atom] * 2;
            for image in problem.atoms[atom].images.iter() {
                all += std::mem::take(fewer.cover_mut(atom, image));
            }
            fewer.copies[atom] = all;
        }
        Some(Split::Limit(atom, most)) => {
            first.limits.push(Limit { atom, most, kept: true });
            second.limits.push(Limit { atom, most, kept: false });
        }
        Some(Split::Layer(column)) => {
            first.used.push(column.clone());
            second.barred.insert(column);
        }
    }
    vec![(first, fewer), (second, more)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fleet::{Fleet, ImageId};
    use crate::plan::PlanOptions;
    use crate::quotient::Quotient;

    /// One package that six images need.
    const FLEET: &str = r#"{
        "layerplan": 1, "max_layers": 2,
        "packages": [{"id": "p", "name": "p", "bytes": 1}],
        "images": [
            {"name": "a", "roots": ["p"]}, {"name": "b", "roots": ["p"]},
            {"name": "c", "roots": ["p"]}, {"name": "d", "roots": ["p"]},
            {"name": "e", "roots": ["p"]}, {"name": "f", "roots": ["p"]}
        ]
    }"#;

    fn column(images: &[usize]) -> Column {
        Column {
            atoms: vec![AtomId(0)],
            images: images.iter().map(|&image| ImageId::from(image)).collect(),
        }
    }

    /// Layers that a part uses count among the layers of an atom, and what is decided about their
    /// number is not asked again.
    #[test]
    fn a_number_of_layers_is_divided_where_it_is_in_part_and_once() {
        let fleet = Fleet::parse(FLEET.as_bytes()).unwrap();
        let options = PlanOptions::of(&fleet);
        let problem = Problem::new(&fleet, &Quotient::new(&fleet), &options).unwrap();
        let mut decisions = Decisions::none(&problem);
        decisions.copies[AtomId(0)] = Copies::More;
        decisions.used.push(column(&[0]));
        // Half of each of five layers: with the one that is used, three and a half.
        let columns: Vec<Column> = (1..6).map(|image| column(&[image, image % 5 + 1])).collect();
        let divide_by =
            |decisions: &Decisions| split(&problem, decisions, &columns, &[0.5; 5], false);
        assert!(matches!(divide_by(&decisions), Some(Split::Limit(AtomId(0), 3))));
        for kept in [true, false] {
            let mut decided = decisions.clone();
            decided.limits.push(Limit { atom: AtomId(0), most: 3, kept });
            assert!(divide_by(&decided).is_none());
        }
    }
}
