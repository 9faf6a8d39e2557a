//! Boxes in rows and arrows that lead downward between them: where each lies.
//!
//! Boxes come in an order in which every arrow leads forward, and fill rows in it; an arrow never
//! joins two boxes of a row. Where an arrow passes rows on its way, each of them keeps a lane free
//! for it, so that no line runs under a box; arrows to the same box share their lanes. Every row is
//! ordered by the mean place of what its members are joined to in the rows beside it (Sugiyama,
//! Tagawa and Toda, 1981), in a few rounds. Time O(rounds · (boxes + arrows · rows)).

use std::collections::{BTreeMap, BTreeSet};

/// Pixels of a box.
pub const BOX: (f64, f64) = (148.0, 62.0);
/// Pixels between the members of a row, and between rows.
const GAP: (f64, f64) = (16.0, 44.0);
/// Pixels of a lane that a row keeps free.
const LANE: f64 = 8.0;
/// Boxes in a row at most.
const ROW: usize = 4;
/// Rounds of moving members towards what they are joined to.
const ROUNDS: usize = 12;

/// A place, in pixels from the upper left corner.
pub type Point = (f64, f64);

/// Where everything lies.
pub struct Layout {
    /// Width and height of the picture.
    pub size: Point,
    /// The upper left corner of each box.
    pub corners: Vec<Point>,
    /// Each piece of an arrow as an SVG path, and whether it ends at a box.
    pub paths: Vec<(String, bool)>,
}

/// A box or, with the box that its arrows lead to, a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Member {
    Box(usize),
    Lane { to: usize, row: usize },
}

impl Member {
    fn width(self) -> f64 {
        match self {
            Member::Box(_) => BOX.0,
            Member::Lane { .. } => LANE,
        }
    }
}

impl Layout {
    /// For `boxes` boxes and `arrows` from lower to higher numbers.
    pub fn new(boxes: usize, arrows: &[(usize, usize)]) -> Layout {
        let rows = rows(boxes, arrows);
        let pieces = pieces(&rows, arrows);
        let mut members: Vec<Vec<Member>> =
            vec![Vec::new(); rows.last().map_or(0, |&last| last + 1)];
        for (at, &row) in rows.iter().enumerate() {
            members[row].push(Member::Box(at));
        }
        let ends = pieces.iter().flat_map(|&(from, to)| [from, to]);
        for lane in ends.collect::<BTreeSet<Member>>() {
            if let Member::Lane { row, .. } = lane {
                members[row].push(lane);
            }
        }
        let width = members.iter().map(|row| width(row)).fold(0.0, f64::max) + 4.0;
        let middles = arranged(&mut members, &pieces, width);
        let top = |row: usize| 2.0 + row as f64 * (BOX.1 + GAP.1);
        let row = |member: Member| match member {
            Member::Box(at) => rows[at],
            Member::Lane { row, .. } => row,
        };
        let mut paths: Vec<(String, bool)> = (pieces.iter())
            .map(|&(from, to)| {
                let (x1, x2) = (middles[&from], middles[&to]);
                let (y1, y2) = (top(row(from)) + BOX.1, top(row(to)));
                let bend = (y1 + y2) / 2.0;
                let path =
                    format!("M{x1:.1} {y1:.1}C{x1:.1} {bend:.1} {x2:.1} {bend:.1} {x2:.1} {y2:.1}");
                (path, matches!(to, Member::Box(_)))
            })
            .collect();
        for (&member, x) in &middles {
            if let Member::Lane { row, .. } = member {
                paths.push((format!("M{x:.1} {:.1}v{:.1}", top(row), BOX.1), false));
            }
        }
        let corner = |at: usize| (middles[&Member::Box(at)] - BOX.0 / 2.0, top(rows[at]));
        Layout {
            size: (width, top(members.len()) - GAP.1 + 2.0),
            corners: (0..boxes).map(corner).collect(),
            paths,
        }
    }
}

/// The row of each box.
fn rows(boxes: usize, arrows: &[(usize, usize)]) -> Vec<usize> {
    let (mut row, mut first) = (0, 0);
    let place = |at: usize| {
        let joined = arrows.iter().any(|&(from, to)| to == at && from >= first);
        if at - first == ROW || joined {
            (row, first) = (row + 1, at);
        }
        row
    };
    (0..boxes).map(place).collect()
}

/// The arrows, cut where they pass a row.
fn pieces(rows: &[usize], arrows: &[(usize, usize)]) -> BTreeSet<(Member, Member)> {
    let mut pieces = BTreeSet::new();
    for &(from, to) in arrows {
        let lanes = (rows[from] + 1..rows[to]).map(|row| Member::Lane { to, row });
        let mut last = Member::Box(from);
        for next in lanes.chain([Member::Box(to)]) {
            pieces.insert((last, next));
            last = next;
        }
    }
    pieces
}

fn width(row: &[Member]) -> f64 {
    let gaps = row.len().saturating_sub(1) as f64 * GAP.0;
    row.iter().map(|member| member.width()).sum::<f64>() + gaps
}

/// Orders the members of each row; the middle of each member.
fn arranged(
    members: &mut [Vec<Member>],
    pieces: &BTreeSet<(Member, Member)>,
    whole: f64,
) -> BTreeMap<Member, f64> {
    let mut near: BTreeMap<Member, Vec<Member>> = BTreeMap::new();
    for &(from, to) in pieces {
        near.entry(from).or_default().push(to);
        near.entry(to).or_default().push(from);
    }
    let mut middles = BTreeMap::new();
    for row in members.iter() {
        place(row, whole, &mut middles);
    }
    let rows = members.len();
    for round in 0..ROUNDS {
        for row in 0..rows {
            let row = if round % 2 == 0 { row } else { rows - 1 - row };
            let mean = |member: &Member| match near.get(member) {
                Some(near) => {
                    near.iter().map(|other| middles[other]).sum::<f64>() / near.len() as f64
                }
                None => middles[member],
            };
            let mut order: Vec<(f64, Member)> =
                members[row].iter().map(|member| (mean(member), *member)).collect();
            order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            members[row] = order.into_iter().map(|(_, member)| member).collect();
            place(&members[row], whole, &mut middles);
        }
    }
    middles
}

/// Puts the members of a row beside each other, in the middle of the picture.
fn place(row: &[Member], whole: f64, middles: &mut BTreeMap<Member, f64>) {
    let mut x = (whole - width(row)) / 2.0;
    for &member in row {
        middles.insert(member, x + member.width() / 2.0);
        x += member.width() + GAP.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The worked example and an arrow that passes a row.
    #[test]
    fn boxes_stand_apart_and_arrows_lead_down() {
        let arrows = [(0, 2), (1, 2), (1, 3), (2, 4), (3, 4), (0, 4)];
        let layout = Layout::new(5, &arrows);
        for (at, a) in layout.corners.iter().enumerate() {
            for b in &layout.corners[at + 1..] {
                assert!((a.0 - b.0).abs() >= BOX.0 || (a.1 - b.1).abs() >= BOX.1);
            }
            assert!(a.0 >= 0.0 && a.0 + BOX.0 <= layout.size.0);
            assert!(a.1 >= 0.0 && a.1 + BOX.1 <= layout.size.1);
        }
        assert!(arrows.iter().all(|&(a, b)| layout.corners[a].1 < layout.corners[b].1));
        assert_eq!(layout.paths.iter().filter(|path| path.1).count(), arrows.len());
    }

    #[test]
    fn nothing_is_a_picture_too() {
        assert!(Layout::new(0, &[]).corners.is_empty());
    }
}
