//! HiGHS on an MPS file as it stands, one thread: the solver to beat, without anything of ours.
//!
//! `plain_highs FILE.mps [RELATIVE_GAP [SECONDS]]` prints `objective bound seconds status`,
//! separated by spaces; the seconds are those of HiGHS after it has read the file. The gap is 1e-6
//! unless it is given, the same as the gap at which `layerplan` calls a plan optimal.

use highs_sys as sys;
use std::ffi::{CStr, CString, c_void};
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, default: f64| match arguments.get(at) {
        None => Some(default),
        Some(text) => text.parse().ok(),
    };
    let (Some(file), Some(gap), Some(limit)) =
        (arguments.first(), number(1, 1e-6), number(2, f64::INFINITY))
    else {
        eprintln!("usage: plain_highs FILE.mps [RELATIVE_GAP [SECONDS]]");
        return ExitCode::from(2);
    };
    let Ok(file) = CString::new(file.as_str()) else {
        return ExitCode::from(2);
    };
    // SAFETY: the pointer is only used below, before it is destroyed.
    let highs = unsafe { sys::Highs_create() };
    let solved = solve(highs, &file, gap, limit);
    // SAFETY: made above, not used afterwards.
    unsafe { sys::Highs_destroy(highs) };
    match solved {
        Some(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("HiGHS refused the file or an option");
            ExitCode::FAILURE
        }
    }
}

/// Objective, bound, seconds and status, as one line.
fn solve(highs: *mut c_void, file: &CStr, gap: f64, limit: f64) -> Option<String> {
    let fine = |status: i32| (status != sys::STATUS_ERROR).then_some(());
    // SAFETY: `highs` is a live HiGHS, and all strings are terminated and outlive the calls.
    unsafe {
        fine(sys::Highs_setBoolOptionValue(highs, c"output_flag".as_ptr(), 0))?;
        fine(sys::Highs_setIntOptionValue(highs, c"threads".as_ptr(), 1))?;
        fine(sys::Highs_setStringOptionValue(highs, c"parallel".as_ptr(), c"off".as_ptr()))?;
        fine(sys::Highs_setDoubleOptionValue(highs, c"mip_rel_gap".as_ptr(), gap))?;
        fine(sys::Highs_setDoubleOptionValue(highs, c"time_limit".as_ptr(), limit))?;
        fine(sys::Highs_readModel(highs, file.as_ptr()))?;
    }
    let begin = Instant::now();
    let mut bound = f64::NAN;
    // SAFETY: as above; `bound` is one float.
    let (objective, status) = unsafe {
        fine(sys::Highs_run(highs))?;
        fine(sys::Highs_getDoubleInfoValue(highs, c"mip_dual_bound".as_ptr(), &mut bound))?;
        (sys::Highs_getObjectiveValue(highs), sys::Highs_getModelStatus(highs))
    };
    let status = match status {
        sys::MODEL_STATUS_OPTIMAL => "optimal",
        sys::MODEL_STATUS_REACHED_TIME_LIMIT => "time-limit",
        _ => "other",
    };
    Some(format!("{objective} {bound} {:.2} {status}", begin.elapsed().as_secs_f64()))
}
