//! All columns of a small fleet.

use crate::fleet::ImageId;
use crate::quotient::{AtomId, ImageSet};
use crate::solve::exact::branch_price::master::column::Column;
use crate::solve::problem::Problem;

/// All columns of `problem`; `None` if there are more than `most`.
pub(crate) fn all(problem: &Problem, most: usize) -> Option<Vec<Column>> {
    let mut columns = Vec::new();
    let everywhere: ImageSet = problem.caps.keys().collect();
    extend(problem, AtomId(0), &mut Vec::new(), &everywhere, most, &mut columns)?;
    Some(columns)
}

/// Adds all columns that hold `atoms` and any of those from `next` on; `None` if they are too many.
fn extend(
    problem: &Problem,
    next: AtomId,
    atoms: &mut Vec<AtomId>,
    able: &ImageSet,
    most: usize,
    columns: &mut Vec<Column>,
) -> Option<()> {
    for atom in (next.index()..problem.atoms.len()).map(AtomId::from) {
        let mut able = able.clone();
        able.intersect_with(&problem.atoms[atom].images);
        if able.is_empty() {
            continue;
        }
        atoms.push(atom);
        let images: Vec<ImageId> = able.iter().collect();
        let sets = 1usize.checked_shl(images.len() as u32)?;
        if columns.len() + sets > most {
            return None;
        }
        for chosen in 1..sets {
            let images = images.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1);
            columns.push(Column {
                atoms: atoms.clone(),
                images: images.map(|(_, &image)| image).collect(),
            });
        }
        extend(problem, AtomId::from(atom.index() + 1), atoms, &able, most, columns)?;
        atoms.pop();
    }
    Some(())
}
