//! Which method `auto` takes: the exact program where it is of workable size.
//!
//! The estimate is made from the nodes alone, so the choice repeats on every machine, unless the
//! machine is short of memory.

use super::MethodName;
use super::nodes::Nodes;
use super::problem::Problem;

/// Entries above which the exact program is not tried. debian-builders, with 243,000 placements,
/// takes a minute; docker-official with updates would have 11 million entries.
const MAX_ENTRIES: usize = 1_000_000;

/// Peak memory of the exact program per entry, measured on the fleets in `data/` and rounded up.
const BYTES_PER_ENTRY: usize = 8_000;

/// A method and why.
pub(super) struct Choice {
    pub method: MethodName,
    pub reason: String,
}

/// Chooses for `asked`.
pub(super) fn choose(asked: MethodName, problem: &Problem, nodes: &Nodes) -> Choice {
    if asked != MethodName::Auto {
        let name = if asked == MethodName::Merges { "merges" } else { "greedy" };
        return Choice { method: asked, reason: format!("{name}, as asked") };
    }
    // Each update may make an atom pay in each of its placements.
    let entries = nodes.placements().saturating_mul(1 + problem.rates.len());
    let needed = entries.saturating_mul(BYTES_PER_ENTRY);
    let free = free_memory();
    let (method, reason) = if entries > MAX_ENTRIES {
        let limit = format!("more than the {MAX_ENTRIES} it is tried for");
        (
            MethodName::Greedy,
            format!("greedy: the exact program has about {entries} entries, {limit}"),
        )
    } else if free.is_some_and(|free| needed > free) {
        let gigabytes = needed as f64 / 1e9;
        let short = format!("would need about {gigabytes:.1} GB, more than is free");
        (MethodName::Greedy, format!("greedy: the exact program {short}"))
    } else {
        let size = format!("about {entries} entries, up to {MAX_ENTRIES} are tried");
        (MethodName::Merges, format!("merges: the exact program has {size}"))
    };
    Choice { method, reason }
}

/// Memory that is free on this machine and in this process's control group, if it can be known.
fn free_memory() -> Option<usize> {
    let mut system = sysinfo::System::new();
    system.refresh_memory();
    let group = system.cgroup_limits().map(|limits| limits.free_memory);
    let free =
        group.map_or(system.available_memory(), |group| group.min(system.available_memory()));
    (free > 0).then(|| usize::try_from(free).unwrap_or(usize::MAX))
}
