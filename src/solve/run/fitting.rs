//! Which method `auto` takes: the exact engine where the fleet is of workable size. And whether the
//! merges program fits into memory.

use super::choice::Why;
use crate::solve::MethodName;
use crate::solve::exact::branch_price::{self, MAX_ROWS_UNASKED};
use crate::solve::problem::Problem;
use crate::solve::problem::nodes::Nodes;

/// Peak memory of the exact program per entry: 2,600 bytes were measured on debian-builders; the
/// rest is room for rows and payments that are added on the way.
const BYTES_PER_ENTRY: usize = 6_000;

/// A method and why.
pub(super) struct Chosen {
    pub method: MethodName,
    pub why: Why,
}

/// Chooses for `asked`.
pub(super) fn choose(asked: MethodName, problem: &Problem) -> Chosen {
    if asked != MethodName::Auto {
        return Chosen { method: asked, why: Why::Asked };
    }
    let rows = branch_price::rows(problem);
    let (method, why) = if rows > MAX_ROWS_UNASKED {
        (MethodName::Greedy, Why::TooManyRows(rows))
    } else if let Some(beyond) = branch_price::beyond(problem) {
        (MethodName::Greedy, Why::Beyond(beyond))
    } else {
        (MethodName::Layers, Why::Rows(rows))
    };
    Chosen { method, why }
}

/// Is the fleet small enough for the exact engine where nobody waits for it in particular?
pub(super) fn check_quick(problem: &Problem) -> Result<(), String> {
    let (rows, most) = (branch_price::rows(problem), MAX_ROWS_UNASKED);
    if rows > most {
        return Err(format!("the exact engine's program has {rows} rows, more than {most}"));
    }
    Ok(())
}

/// Does the exact program fit into memory as it is built? What updates add to it depends on the
/// work that is put into it, which has limits of its own.
pub(super) fn check_fit(nodes: &Nodes) -> Result<(), String> {
    let needed = nodes.placements().saturating_mul(BYTES_PER_ENTRY);
    if memory().is_some_and(|memory| needed > memory) {
        let gigabytes = needed as f64 / 1e9;
        return Err(format!("the exact program may need {gigabytes:.1} GB, more than there is"));
    }
    Ok(())
}

/// Memory of this machine or, if less, of this process's control group: what is installed, not what
/// happens to be free, so that the choice repeats.
#[cfg(feature = "cli")]
fn memory() -> Option<usize> {
    let mut system = sysinfo::System::new();
    system.refresh_memory();
    let machine = system.total_memory();
    let group = system.cgroup_limits().map_or(machine, |limits| limits.total_memory);
    let memory = machine.min(group);
    (memory > 0).then(|| usize::try_from(memory).unwrap_or(usize::MAX))
}

/// The program asks for what fits where nobody waits for a method in particular; a library's caller
/// knows its machine.
#[cfg(not(feature = "cli"))]
fn memory() -> Option<usize> {
    None
}
