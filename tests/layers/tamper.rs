//! Damage to certificates.

use layerplan::certificate::{Document, Layer, Leaf};
use layerplan::testing::Dice;

/// Changes something that a proof rests on; `None` if there is nothing of the kind.
pub fn tamper(dice: &mut Dice, document: &mut Document) -> Option<()> {
    match dice.below(18) {
        0 => drop(document.leaves.swap_remove(some(dice, document.leaves.len())?)),
        1 => {
            let last = document.twins.pop()?;
            document.twins.last_mut()?.extend(last);
        }
        2 => {
            let last = document.atoms.pop()?;
            document.atoms.last_mut()?.extend(last);
        }
        3 => {
            let atom = document.atoms.iter_mut().find(|atom| atom.len() > 1)?;
            let part = vec![atom.pop()?];
            document.atoms.push(part);
        }
        4 => ask(dice, document)?,
        kind => {
            let at = some(dice, document.leaves.len())?;
            change(dice, &mut document.leaves[at], kind)?;
        }
    }
    Some(())
}

fn some(dice: &mut Dice, length: usize) -> Option<usize> {
    (length > 0).then(|| dice.below(length))
}

fn amount(dice: &mut Dice) -> i128 {
    *dice.pick(&[1, 1_000, 1_000_000_000_000, 100_000_000_000_000])
}

/// Changes a leaf: its prices, or what it has decided.
fn change(dice: &mut Dice, leaf: &mut Leaf, kind: usize) -> Option<()> {
    let amount = amount(dice);
    match kind {
        5 | 6 => {
            let at = some(dice, leaf.cover.len())?;
            leaf.cover[at].2.0 += amount;
        }
        7 | 8 => {
            let at = some(dice, leaf.slot.len())?;
            let slot = &mut leaf.slot[at].1.0;
            *slot = (*slot - amount).max(0);
        }
        9 => {
            let at = some(dice, leaf.copies.len())?;
            leaf.copies[at].1.0 += amount;
        }
        10 => drop(leaf.one.pop()?),
        11 => drop(leaf.more.pop()?),
        12 => drop(leaf.barred.pop()?),
        13 => drop(leaf.used.pop()?),
        14 => drop(leaf.at_most.pop()?),
        15 => leaf.at_most.push(leaf.beyond.pop()?),
        16 => std::mem::swap(&mut leaf.used, &mut leaf.barred),
        _ => {
            let (from, to) = (some(dice, leaf.cover.len())?, some(dice, leaf.cover.len())?);
            leaf.cover[from].2.0 -= amount;
            leaf.cover[to].2.0 += amount;
        }
    }
    Some(())
}

/// Divides a leaf by a layer of one atom and one group of twins; where it is barred the group pays
/// more for the atom.
fn ask(dice: &mut Dice, document: &mut Document) -> Option<()> {
    let at = some(dice, document.leaves.len())?;
    let leaf = &document.leaves[at];
    let place = some(dice, leaf.cover.len())?;
    let (atom, twins, _) = leaf.cover[place];
    let layer = Layer { atoms: vec![atom], twins: vec![twins] };
    let mut used = leaf.clone();
    used.used.push(layer.clone());
    let barred = &mut document.leaves[at];
    barred.barred.push(layer);
    barred.cover[place].2.0 += amount(dice);
    document.leaves.push(used);
    Some(())
}
