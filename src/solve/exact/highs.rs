//! HiGHS, and nothing else, lives here: linear programs that grow and are solved again from where
//! they stood, and the writing of MPS files.
//!
//! Always one thread and no parallel search: HiGHS fixes its thread count per OS thread at the
//! first solve, and serial solves repeat bit by bit. What HiGHS says is a claim of floating point;
//! the proofs are made elsewhere from its duals, in exact integers.

use crate::solve::SolveError;
use highs_sys as sys;
use std::ffi::{CString, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::time::Duration;

/// A row of a program: lower ≤ Σ coefficient · column ≤ upper, all integers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Row {
    /// None is −∞.
    pub lower: Option<i32>,
    /// None is +∞.
    pub upper: Option<i32>,
    /// Column and coefficient.
    pub entries: Vec<(u32, i32)>,
}

/// How a solve ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// HiGHS calls it optimal.
    Optimal,
    /// HiGHS calls it infeasible.
    Infeasible,
    /// A limit, or anything else that leaves no claim.
    Unknown,
}

/// Primal values and duals as HiGHS returns them.
#[derive(Debug, Clone, Default)]
pub struct Values {
    /// One per column.
    pub columns: Vec<f64>,
    /// One per row; positive pushes on the lower side.
    pub row_duals: Vec<f64>,
}

/// A linear program inside HiGHS, to be minimised.
pub struct Program {
    highs: highs::Model,
    columns: usize,
    rows: usize,
}

impl Program {
    /// An empty program to minimise.
    pub fn new(seed: u32) -> Program {
        let mut highs = highs::Model::new(highs::RowProblem::default());
        highs.make_quiet();
        highs.set_option("threads", 1);
        highs.set_option("parallel", "off");
        highs.set_option("random_seed", i32::try_from(seed & 0x7fff_ffff).unwrap_or(0));
        Program { highs, columns: 0, rows: 0 }
    }

    /// Adds columns with these costs and bounds [0, 1], in no row yet.
    pub fn add_columns(&mut self, costs: &[f64]) -> Result<(), SolveError> {
        self.add_columns_within(costs, &vec![0.0; costs.len()], &vec![1.0; costs.len()])
    }

    /// Adds columns with these costs and bounds, one of each per column, in no row yet.
    pub fn add_columns_within(
        &mut self,
        costs: &[f64],
        lower: &[f64],
        upper: &[f64],
    ) -> Result<(), SolveError> {
        let starts = vec![0; costs.len()];
        let count = int(costs.len())?;
        let (costs, lower, upper) = (costs.as_ptr(), lower.as_ptr(), upper.as_ptr());
        let (starts, none, nothing) = (starts.as_ptr(), std::ptr::null(), std::ptr::null());
        // SAFETY: all arrays have `count` entries, and with no non-zeros the last two are not read.
        let status = unsafe {
            sys::Highs_addCols(self.raw(), count, costs, lower, upper, 0, starts, none, nothing)
        };
        self.columns += count as usize;
        done(status, "adding columns")
    }

    /// Adds rows over existing columns.
    pub fn add_rows(&mut self, rows: &[Row]) -> Result<(), SolveError> {
        let lower: Vec<f64> =
            rows.iter().map(|row| row.lower.map_or(f64::NEG_INFINITY, f64::from)).collect();
        let upper: Vec<f64> =
            rows.iter().map(|row| row.upper.map_or(f64::INFINITY, f64::from)).collect();
        self.add(&lower, &upper, rows.iter().map(|row| row.entries.as_slice()))
    }

    /// Adds one row at most so much, over existing columns.
    pub fn add_row_at_most(&mut self, most: f64, row: &[(u32, f64)]) -> Result<(), SolveError> {
        self.add(&[f64::NEG_INFINITY], &[most], [row].into_iter())
    }

    fn add<'a, T: Into<f64> + Copy + 'a>(
        &mut self,
        lower: &[f64],
        upper: &[f64],
        rows: impl Iterator<Item = &'a [(u32, T)]>,
    ) -> Result<(), SolveError> {
        let mut starts = Vec::with_capacity(lower.len());
        let (mut index, mut value) = (Vec::new(), Vec::new());
        for entries in rows {
            starts.push(int(index.len())?);
            index.extend(entries.iter().map(|&(column, _)| column as i32));
            value.extend(entries.iter().map(|&(_, coefficient)| coefficient.into()));
        }
        let (count, entries) = (int(starts.len())?, int(index.len())?);
        let (lower, upper, starts) = (lower.as_ptr(), upper.as_ptr(), starts.as_ptr());
        let (index, value) = (index.as_ptr(), value.as_ptr());
        // SAFETY: `lower`, `upper` and `starts` have `count` entries, `index` and `value`
        // `entries`.
        let status = unsafe {
            sys::Highs_addRows(self.raw(), count, lower, upper, entries, starts, index, value)
        };
        self.rows += count as usize;
        done(status, "adding rows")
    }

    /// Adds rows at most so much, over existing columns.
    pub fn add_rows_at_most(
        &mut self,
        most: &[f64],
        rows: &[&[(u32, i32)]],
    ) -> Result<(), SolveError> {
        self.add(&vec![f64::NEG_INFINITY; most.len()], most, rows.iter().copied())
    }

    /// Drops the rows that are marked; the others keep their order.
    pub fn drop_rows(&mut self, marked: &[bool]) -> Result<(), SolveError> {
        let mut mask: Vec<i32> = marked.iter().map(|&marked| i32::from(marked)).collect();
        // SAFETY: the array has an entry per row; HiGHS writes new places into it.
        let status = unsafe { sys::Highs_deleteRowsByMask(self.raw(), mask.as_mut_ptr()) };
        self.rows -= marked.iter().filter(|&&marked| marked).count();
        done(status, "dropping rows")
    }

    /// Sets the bounds of all columns.
    pub fn set_all_bounds(&mut self, lower: &[f64], upper: &[f64]) -> Result<(), SolveError> {
        let last = int(self.columns)? - 1;
        let (lower, upper) = (lower.as_ptr(), upper.as_ptr());
        // SAFETY: both arrays have an entry per column.
        let status =
            unsafe { sys::Highs_changeColsBoundsByRange(self.raw(), 0, last, lower, upper) };
        done(status, "changing bounds")
    }

    /// Sets the bounds of some columns.
    pub fn set_bounds(
        &mut self,
        bounds: impl IntoIterator<Item = (u32, (u8, u8))>,
    ) -> Result<(), SolveError> {
        for (column, (lower, upper)) in bounds {
            let (lower, upper) = (f64::from(lower), f64::from(upper));
            // SAFETY: scalars only; HiGHS refuses a column it does not have.
            let status =
                unsafe { sys::Highs_changeColBounds(self.raw(), column as i32, lower, upper) };
            done(status, "changing bounds")?;
        }
        Ok(())
    }

    /// Solves as a linear program, from the last basis if there is one, within so many simplex
    /// iterations and, if there is a limit, so much time.
    pub fn solve(&mut self, iterations: u64, limit: Option<Duration>) -> Result<Ended, SolveError> {
        let most = i32::try_from(iterations).unwrap_or(i32::MAX);
        self.highs.set_option("simplex_iteration_limit", most);
        // The simplex method holds the limit against a clock that runs on over all solves.
        // SAFETY: reads a clock.
        let now = unsafe { sys::Highs_getRunTime(self.highs.as_ptr()) };
        let seconds = limit.map_or(f64::INFINITY, |limit| now + limit.as_secs_f64());
        self.highs.set_option("time_limit", seconds);
        self.run()
    }

    fn run(&mut self) -> Result<Ended, SolveError> {
        // SAFETY: a valid program.
        let status = unsafe { sys::Highs_run(self.raw()) };
        if status == sys::STATUS_ERROR {
            return Ok(Ended::Unknown);
        }
        // SAFETY: reads a status.
        Ok(match unsafe { sys::Highs_getModelStatus(self.highs.as_ptr()) } {
            sys::MODEL_STATUS_OPTIMAL | sys::MODEL_STATUS_MODEL_EMPTY => Ended::Optimal,
            sys::MODEL_STATUS_INFEASIBLE | sys::MODEL_STATUS_UNBOUNDED_OR_INFEASIBLE => {
                Ended::Infeasible
            }
            _ => Ended::Unknown,
        })
    }

    /// Values and duals of the last solve; all zero if it was cut short before there were any.
    pub fn values(&self) -> Result<Values, SolveError> {
        let mut values =
            Values { columns: vec![0.0; self.columns], row_duals: vec![0.0; self.rows] };
        if self.columns == 0 || !self.has_solution() {
            // HiGHS has no solution to an empty program either.
            return Ok(values);
        }
        let (mut column_duals, mut row_values) = (vec![0.0; self.columns], vec![0.0; self.rows]);
        // SAFETY: the arrays have as many entries as there are columns and rows.
        let status = unsafe {
            sys::Highs_getSolution(
                self.highs.as_ptr(),
                values.columns.as_mut_ptr(),
                column_duals.as_mut_ptr(),
                row_values.as_mut_ptr(),
                values.row_duals.as_mut_ptr(),
            )
        };
        done(status, "reading the solution")?;
        Ok(values)
    }

    /// Did the last solve leave values, feasible or not?
    fn has_solution(&self) -> bool {
        let mut status = sys::kHighsSolutionStatusNone;
        // SAFETY: writes one integer.
        let read = unsafe {
            let name = c"primal_solution_status".as_ptr();
            sys::Highs_getIntInfoValue(self.highs.as_ptr(), name, &mut status)
        };
        read != sys::STATUS_ERROR && status != sys::kHighsSolutionStatusNone
    }

    /// A ray of the dual after a solve that HiGHS calls infeasible, if it can give one.
    pub fn infeasibility_ray(&self) -> Result<Option<Vec<f64>>, SolveError> {
        let (mut has, mut ray) = (0, vec![0.0; self.rows]);
        // SAFETY: one integer, and one float per row.
        let status =
            unsafe { sys::Highs_getDualRay(self.highs.as_ptr(), &mut has, ray.as_mut_ptr()) };
        Ok((status != sys::STATUS_ERROR && has == 1).then_some(ray))
    }

    /// Simplex iterations of the last solve.
    pub fn iterations(&self) -> u64 {
        iterations(self.highs.as_ptr())
    }

    fn raw(&mut self) -> *mut c_void {
        self.highs.as_mut_ptr()
    }
}

/// Simplex iterations of the last run.
fn iterations(highs: *const c_void) -> u64 {
    let mut count = 0;
    // SAFETY: writes one integer.
    let status = unsafe {
        sys::Highs_getIntInfoValue(highs, c"simplex_iteration_count".as_ptr(), &mut count)
    };
    if status == sys::STATUS_ERROR { 0 } else { u64::try_from(count).unwrap_or(0) }
}

/// A column of a set of things to choose from: its cost, and how often it stands in which rows.
pub type Choosable = (f64, Vec<(u32, f64)>);

/// Chooses columns of least cost so that each row is within its bounds, within so many nodes and so
/// much time; `None` if HiGHS has no choice to offer. A guess like all that HiGHS says. Also
/// returns its simplex iterations.
///
/// # Errors
/// More columns than HiGHS can count.
pub fn choose(
    rows: &[(f64, f64)],
    columns: &[Choosable],
    nodes: u32,
    seed: u32,
    limit: Option<Duration>,
) -> Result<(Option<Vec<bool>>, u64), SolveError> {
    let mut program = highs::ColProblem::default();
    let rows: Vec<highs::Row> =
        rows.iter().map(|&(lower, upper)| program.add_row(lower..=upper)).collect();
    for (cost, entries) in columns {
        let entries: Vec<(highs::Row, f64)> =
            entries.iter().map(|&(row, times)| (rows[row as usize], times)).collect();
        program.add_integer_column(*cost, 0.0..=1.0, entries);
    }
    int(columns.len())?;
    let mut model = highs::Model::new(program);
    model.set_sense(highs::Sense::Minimise);
    model.make_quiet();
    model.set_option("threads", 1);
    model.set_option("parallel", "off");
    model.set_option("random_seed", i32::try_from(seed & 0x7fff_ffff).unwrap_or(0));
    model.set_option("mip_max_nodes", i32::try_from(nodes).unwrap_or(i32::MAX));
    model.set_option("mip_rel_gap", 0.0);
    model.set_option("mip_abs_gap", 0.0);
    if let Some(limit) = limit {
        model.set_option("time_limit", limit.as_secs_f64());
    }
    let Ok(solved) = model.try_solve() else { return Ok((None, 0)) };
    let iterations = iterations(solved.as_ptr());
    let values = solved.get_solution();
    let chosen: Vec<bool> = values.columns().iter().map(|&value| value > 0.5).collect();
    Ok(((chosen.len() == columns.len()).then_some(chosen), iterations))
}

/// A program written with good_lp, ready for HiGHS.
pub struct Written(good_lp::solvers::highs::HighsProblem);

impl Written {
    /// Minimises `objective` subject to `rows`.
    pub fn new(
        variables: good_lp::ProblemVariables,
        objective: good_lp::Expression,
        rows: Vec<good_lp::Constraint>,
    ) -> Written {
        use good_lp::SolverModel;
        let mut problem = variables.minimise(objective).using(good_lp::solvers::highs::highs);
        for row in rows {
            problem.add_constraint(row);
        }
        Written(problem)
    }

    /// Solves it as it stands and takes HiGHS's word for the answer.
    ///
    /// # Errors
    /// HiGHS failing.
    #[cfg(feature = "testing")]
    pub fn solve(self) -> Result<impl good_lp::Solution, SolveError> {
        use good_lp::SolverModel;
        let failed = |fault: &dyn std::fmt::Display| SolveError::Solver(fault.to_string());
        let problem = self.0.set_mip_rel_gap(0.0).map_err(|fault| failed(&fault))?;
        problem.set_threads(1).solve().map_err(|fault| failed(&fault))
    }

    /// Writes it as MPS, with these names.
    ///
    /// # Errors
    /// A name that HiGHS refuses, or a file that cannot be written.
    pub fn write_mps(
        self,
        columns: &[String],
        rows: &[String],
        path: &Path,
    ) -> Result<(), SolveError> {
        let failed = |fault: &dyn std::fmt::Display| SolveError::Solver(fault.to_string());
        let text = |text: &str| CString::new(text).map_err(|fault| failed(&fault));
        let mut model = self.0.try_into_inner().map_err(|fault| failed(&fault))?;
        model.make_quiet();
        let highs = model.as_mut_ptr();
        for (at, name) in columns.iter().enumerate() {
            let name = text(name)?;
            // SAFETY: a terminated string that outlives the call.
            done(unsafe { sys::Highs_passColName(highs, int(at)?, name.as_ptr()) }, "a name")?;
        }
        for (at, name) in rows.iter().enumerate() {
            let name = text(name)?;
            // SAFETY: as above.
            done(unsafe { sys::Highs_passRowName(highs, int(at)?, name.as_ptr()) }, "a name")?;
        }
        let file = CString::new(path.as_os_str().as_bytes()).map_err(|fault| failed(&fault))?;
        // SAFETY: as above.
        done(unsafe { sys::Highs_writeModel(highs, file.as_ptr()) }, "writing the model")
    }
}

fn int(n: usize) -> Result<i32, SolveError> {
    i32::try_from(n).map_err(|_| SolveError::Solver("the program is too large for HiGHS".into()))
}

fn done(status: i32, what: &str) -> Result<(), SolveError> {
    if status == sys::STATUS_ERROR {
        return Err(SolveError::Solver(format!("HiGHS refused {what}")));
    }
    Ok(())
}
