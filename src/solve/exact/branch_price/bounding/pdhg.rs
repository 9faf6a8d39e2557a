//! The primal-dual hybrid gradient method on the master (Chambolle and Pock 2011; for linear
//! programs PDLP, Applegate et al. 2021): values of columns and duals of rows take turns in small
//! steps towards the saddle point. An iteration is one pass over the columns, many thousand times
//! cheaper than a solve by the simplex method, and it goes on from where it stands when columns
//! come and go.
//!
//! Steps are diagonal (Pock and Chambolle 2011): each row is measured in its own scale, each column
//! by the rows that it stands in. Everything here is floating point and proves nothing. Each sum is
//! taken in a fixed order, so that the result is the same on any number of threads.

use rayon::prelude::*;

/// Columns that a thread takes at a time.
const AT_A_TIME: usize = 512;

/// The weight of steps of duals against those of values to begin with. Where it should be differs
/// between fleets by a factor of a hundred, but it is found within a few adaptations.
const WEIGHT: f64 = 100.0;

/// A master on the way to its saddle point. A row r asks for (A x)ᵣ ≥ bᵣ, and its dual is at least
/// `least`.
pub(crate) struct Pdhg {
    rows: Rows,
    columns: Columns,
    weight: f64,
    /// Iterations since the last mean was taken.
    count: u32,
}

struct Rows {
    wanted: Vec<f64>,
    least: Vec<f64>,
    scale: Vec<f64>,
    /// Σ over columns of the size of their entries.
    width: Vec<f64>,
    duals: Vec<f64>,
    /// The duals when the last mean was taken, and their sum since then.
    previous: Vec<f64>,
    sum: Vec<f64>,
    /// A x.
    met: Vec<f64>,
}

#[derive(Default)]
struct Columns {
    /// By column: its place in the master.
    ids: Vec<usize>,
    /// By column: where its entries end.
    ends: Vec<usize>,
    /// Row and number.
    entries: Vec<(u32, i32)>,
    costs: Vec<f64>,
    steps: Vec<f64>,
    values: Vec<f64>,
    /// The values when the last mean was taken.
    previous: Vec<f64>,
    /// For how many looks a column has been of no use.
    idle: Vec<u32>,
}

impl Pdhg {
    /// Without columns yet. Duals are those to start from, in units of the program as all else.
    pub fn new(wanted: &[f64], least: Vec<f64>, scale: Vec<f64>, duals: Vec<f64>) -> Pdhg {
        let zero = vec![0.0; wanted.len()];
        Pdhg {
            rows: Rows {
                wanted: wanted.to_vec(),
                least,
                scale,
                width: zero.clone(),
                previous: duals.clone(),
                duals,
                sum: zero.clone(),
                met: zero,
            },
            columns: Columns::default(),
            weight: WEIGHT,
            count: 0,
        }
    }

    /// The duals now.
    pub fn duals(&self) -> &[f64] {
        &self.rows.duals
    }

    /// Places of the columns that are used, as far as it has come.
    pub fn used(&self) -> Vec<usize> {
        let columns = self.columns.ids.iter().zip(&self.columns.values);
        columns.filter(|&(_, &value)| value > 0.0).map(|(&id, _)| id).collect()
    }

    /// Adds the column at place `id` of the master.
    pub fn add(&mut self, id: usize, entries: &[(u32, i32)], cost: f64, value: f64) {
        let mut width = 0.0;
        for &(row, times) in entries {
            let (row, times) = (row as usize, f64::from(times));
            self.rows.width[row] += times.abs();
            self.rows.met[row] += times * value;
            width += times.abs() * self.rows.scale[row];
        }
        let columns = &mut self.columns;
        columns.entries.extend(entries);
        columns.ends.push(columns.entries.len());
        columns.ids.push(id);
        columns.costs.push(cost);
        columns.steps.push(1.0 / width);
        columns.values.push(value);
        columns.previous.push(value);
        columns.idle.push(0);
    }

    /// Makes so many iterations.
    pub fn run(&mut self, iterations: u32) {
        let mut met = vec![0.0; self.rows.duals.len()];
        for _ in 0..iterations {
            let reduced = self.columns.reduced_costs(&self.rows.duals);
            self.columns.step(&reduced, self.weight, &mut met);
            self.rows.step(&met, self.weight);
            std::mem::swap(&mut self.rows.met, &mut met);
        }
        self.count += iterations;
    }

    /// The mean of the duals since it was last taken, which swings less than they do. Also adapts
    /// the weight: values and duals should come equally far.
    pub fn mean(&mut self) -> Vec<f64> {
        let count = f64::from(self.count.max(1));
        let mean = self.rows.sum.iter().map(|sum| sum / count).collect();
        let (primal, dual) = (self.columns.moved(), self.rows.moved());
        if primal > 0.0 && dual > 0.0 {
            self.weight = (self.weight * dual / primal).sqrt();
        }
        self.rows.sum.fill(0.0);
        self.rows.previous.clone_from(&self.rows.duals);
        self.columns.previous.clone_from(&self.columns.values);
        self.count = 0;
        mean
    }

    /// Looks which columns are of use, and drops those that were of none for more than `most`
    /// looks, if they are a fair part.
    pub fn drop_idle(&mut self, most: u32) {
        let reduced = self.columns.reduced_costs(&self.rows.duals);
        let columns = &mut self.columns;
        for ((idle, &value), reduced) in columns.idle.iter_mut().zip(&columns.values).zip(reduced) {
            *idle = if value > 0.0 || reduced < 0.0 { 0 } else { *idle + 1 };
        }
        let stays = columns.idle.iter().filter(|&&idle| idle <= most).count();
        if stays * 10 > columns.ids.len() * 9 {
            return;
        }
        let old = std::mem::take(columns);
        self.rows.width.fill(0.0);
        self.rows.met.fill(0.0);
        for at in (0..old.ids.len()).filter(|&at| old.idle[at] <= most) {
            self.add(old.ids[at], old.entries(at), old.costs[at], old.values[at]);
            let last = self.columns.ids.len() - 1;
            self.columns.previous[last] = old.previous[at];
            self.columns.idle[last] = old.idle[at];
        }
    }
}

impl Columns {
    fn entries(&self, at: usize) -> &[(u32, i32)] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.entries[start..self.ends[at]]
    }

    fn reduced_costs(&self, duals: &[f64]) -> Vec<f64> {
        let reduced = |at: usize| {
            let paid = self.entries(at).iter();
            let paid = paid.map(|&(row, times)| f64::from(times) * duals[row as usize]);
            self.costs[at] - paid.sum::<f64>()
        };
        (0..self.ids.len()).into_par_iter().with_min_len(AT_A_TIME).map(reduced).collect()
    }

    /// A step of the values, and what they meet of the rows.
    fn step(&mut self, reduced: &[f64], weight: f64, met: &mut [f64]) {
        met.fill(0.0);
        for (at, reduced) in reduced.iter().enumerate() {
            let value = (self.values[at] - self.steps[at] / weight * reduced).max(0.0);
            self.values[at] = value;
            if value > 0.0 {
                for &(row, times) in self.entries(at) {
                    met[row as usize] += f64::from(times) * value;
                }
            }
        }
    }

    /// How far the values have come since the last mean.
    fn moved(&self) -> f64 {
        let far = self.values.iter().zip(&self.previous).zip(&self.steps);
        far.map(|((value, previous), step)| (value - previous).powi(2) / step).sum::<f64>().sqrt()
    }
}

impl Rows {
    /// A step of the duals against what would be met if the values went on as they did.
    fn step(&mut self, met: &[f64], weight: f64) {
        for (row, &met) in met.iter().enumerate() {
            let ahead = 2.0 * met - self.met[row];
            let step = self.step_of(row) * weight;
            let dual = self.duals[row] + step * (self.wanted[row] - ahead);
            self.duals[row] = dual.max(self.least[row]);
            self.sum[row] += self.duals[row];
        }
    }

    /// A row without columns stays where it is.
    fn step_of(&self, row: usize) -> f64 {
        if self.width[row] > 0.0 { self.scale[row] / self.width[row] } else { 0.0 }
    }

    /// How far the duals have come since the last mean.
    fn moved(&self) -> f64 {
        let far = |row: usize| {
            let step = self.step_of(row);
            if step > 0.0 { (self.duals[row] - self.previous[row]).powi(2) / step } else { 0.0 }
        };
        (0..self.duals.len()).map(far).sum::<f64>().sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two rows: a column for both (3) is cheaper than one for each (2 and 2), so together they are
    /// worth 3.
    #[test]
    fn duals_meet_the_optimum() {
        let zero = vec![0.0; 2];
        let mut pdhg = Pdhg::new(&[1.0, 1.0], zero.clone(), vec![1.0; 2], zero);
        pdhg.add(0, &[(0, 1)], 2.0, 1.0);
        pdhg.add(1, &[(1, 1)], 2.0, 1.0);
        pdhg.add(2, &[(0, 1), (1, 1)], 3.0, 0.0);
        for _ in 0..20 {
            pdhg.run(100);
            pdhg.mean();
        }
        pdhg.run(100);
        let worth: f64 = pdhg.mean().iter().sum();
        assert!((worth - 3.0).abs() < 1e-3, "{worth}");
        assert_eq!(pdhg.used(), [2]);
    }

    /// A row that may pay less than nothing: x₀ + x₁ = 1 and x₁ ≥ 1, where x₀ is paid for.
    #[test]
    fn equations_have_duals_of_either_sign() {
        let least = vec![f64::NEG_INFINITY, 0.0];
        let mut pdhg = Pdhg::new(&[1.0, 1.0], least, vec![1.0; 2], vec![0.0; 2]);
        pdhg.add(0, &[(0, 1)], -1.0, 0.0);
        pdhg.add(1, &[(0, 1), (1, 1)], 0.0, 1.0);
        for _ in 0..20 {
            pdhg.run(100);
            pdhg.mean();
        }
        pdhg.run(100);
        let mean = pdhg.mean();
        assert!(mean[0] <= -1.0 + 1e-3, "{mean:?}");
        assert!((mean[0] + mean[1]).abs() < 1e-3, "{mean:?}");
    }
}
