//! What every way of planning begins with.

use crate::fleet::{Fleet, FleetError};
use crate::plan::PlanOptions;
use crate::quotient::Quotient;
use crate::rules::{self, Reduced};
use crate::solve::problem::Problem;
use crate::solve::{Options, SolveError};
use crate::stop::Stop;

/// A fleet without what its rules lay down, and the options in force.
pub(super) struct Prepared<'a> {
    pub reduced: Reduced<'a>,
    pub effective: PlanOptions,
}

impl<'a> Prepared<'a> {
    /// Prepares `fleet`.
    ///
    /// # Errors
    /// Rules or caps that cannot be kept.
    pub fn new(fleet: &'a Fleet, options: &Options, stop: &Stop) -> Result<Self, SolveError> {
        let effective = options.effective(fleet);
        Ok(Prepared { reduced: rules::prepare(fleet, &effective, stop)?, effective })
    }

    /// Refuses a certificate where what is proven is not about the whole fleet.
    pub fn refuse_certificate(&self, options: &Options) -> Result<(), SolveError> {
        let is_refused = options.certify && !self.reduced.is_whole();
        if is_refused { Err(SolveError::NotCertified) } else { Ok(()) }
    }

    /// The problem that is posed if there is no previous plan.
    ///
    /// # Errors
    /// As [`Problem::new`].
    pub fn problem(&self) -> Result<Problem, FleetError> {
        let fleet = self.reduced.fleet();
        Problem::new(fleet, &Quotient::new(fleet), &self.effective)
    }
}
