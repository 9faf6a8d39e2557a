//! Which method `auto` takes: the exact program where it is of workable size.
//!
//! The estimate is made from the nodes alone, so the choice repeats on every machine, unless the
//! machine has little memory.

use super::MethodName;
use super::nodes::Nodes;
use super::problem::Problem;

/// Entries above which the exact program is not tried. The largest fleet in `data/` that is proven,
/// debian-builders at cap 60, has 243,000; docker-official with its updates would have 12 million.
const MAX_ENTRIES: usize = 1_000_000;

/// Peak memory of the exact program per entry: 2,600 bytes were measured on debian-builders; the rest
/// is room for rows and payments that are added on the way.
const BYTES_PER_ENTRY: usize = 6_000;

/// A method and why.
pub(super) struct Choice {
    pub method: MethodName,
    pub reason: String,
}

/// Chooses for `asked`.
pub(super) fn choose(asked: MethodName, problem: &Problem, nodes: &Nodes) -> Choice {
    if asked != MethodName::Auto {
        return Choice { method: asked, reason: "as asked".into() };
    }
    // Each update may make an atom pay in each of its placements.
    let entries = nodes.placements().saturating_mul(1 + problem.rates.len());
    let needed = entries.saturating_mul(BYTES_PER_ENTRY);
    let size = format!("the exact program has about {entries} entries");
    let (method, reason) = if entries > MAX_ENTRIES {
        (MethodName::Greedy, format!("{size}, more than the {MAX_ENTRIES} it is tried for"))
    } else if memory().is_some_and(|memory| needed > memory) {
        let gigabytes = needed as f64 / 1e9;
        (MethodName::Greedy, format!("{size} and may need {gigabytes:.1} GB, more than there is"))
    } else {
        (MethodName::Merges, format!("{size}, of at most {MAX_ENTRIES} it is tried for"))
    };
    Choice { method, reason }
}

/// Does the exact program fit into memory as it is built? What updates add to it depends on the work
/// that is put into it, which has limits of its own.
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
fn memory() -> Option<usize> {
    let mut system = sysinfo::System::new();
    system.refresh_memory();
    let machine = system.total_memory();
    let group = system.cgroup_limits().map_or(machine, |limits| limits.total_memory);
    let memory = machine.min(group);
    (memory > 0).then(|| usize::try_from(memory).unwrap_or(usize::MAX))
}
