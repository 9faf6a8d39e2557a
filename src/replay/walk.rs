//! Going a way over the releases: the plan of each, made of what may be known and remembered then.

use crate::plan::{FollowError, Plan, Previous, PreviousPlan, Status};
use crate::replay::past::Planned;
use crate::replay::way::Way;
use crate::replay::{Refusal, ReplayError};
use crate::solve::apply::apply;
use crate::solve::{Control, MethodName, Options, SolveError, by_strategy, plan};
use crate::strategies::StrategyName;
use rayon::prelude::*;
use std::sync::Arc;

/// The plans of the releases, up to the first that has none.
#[derive(Debug, Default)]
pub(super) struct Walked {
    pub plans: Vec<Plan>,
    pub ended: Option<Ended>,
}

/// Why a release has no plan.
#[derive(Debug, Clone)]
pub(super) enum Ended {
    NotPossible(Refusal),
    Interrupted,
}

/// What all ways have in common.
pub(super) struct Walk<'a> {
    pub releases: &'a [Planned],
    /// Of the request: its method, cap and threads are replaced.
    pub options: &'a Options,
    pub control: &'a Control,
}

impl Walk<'_> {
    /// Goes a `way` at a cap. Where it goes on from the first plan of a method, and that is known,
    /// it is not made again.
    pub fn go(
        &self,
        max_layers: u32,
        way: Way,
        afresh: Option<&Walked>,
    ) -> Result<Walked, ReplayError> {
        let options = Options {
            method: way.method(),
            max_layers: Some(max_layers),
            threads: 1,
            only_plan: true,
            ..self.options.clone()
        };
        match way {
            Way::Afresh(MethodName::Strategy(name)) if name.about().remembers => {
                self.remembering(name, &options)
            }
            Way::Afresh(_) => {
                let one = |release| self.planned(release, &options);
                let made: Vec<_> = self.releases.par_iter().map(one).collect();
                walked(made)
            }
            Way::Following(..) | Way::Applied => {
                let first = match afresh {
                    Some(Walked { plans, ended }) => match plans.first() {
                        Some(plan) => Ok(plan.clone()),
                        None => Err(ended.clone().unwrap_or(Ended::Interrupted)),
                    },
                    None => self.planned(&self.releases[0], &options)?,
                };
                self.going_on(first, way, &options)
            }
        }
    }

    /// A strategy that looks at its own layers of the previous release.
    fn remembering(&self, name: StrategyName, options: &Options) -> Result<Walked, ReplayError> {
        let mut remembered = None;
        walked(self.releases.iter().map(|release| {
            let fleet = release.seen_by(options.method);
            let made = by_strategy(fleet, name, options, remembered.as_ref(), self.control.stop());
            self.made(
                release,
                made.map(|(planned, stacks)| {
                    remembered = Some(stacks.remembered(fleet));
                    planned.plan
                }),
            )
        }))
    }

    /// From the plan of the first release, each made of the one before it.
    fn going_on(
        &self,
        first: Result<Plan, Ended>,
        way: Way,
        options: &Options,
    ) -> Result<Walked, ReplayError> {
        let mut newest = first.as_ref().ok().cloned();
        let others = self.releases.iter().skip(1).map_while(|release| {
            let plan = newest.take()?;
            if self.control.should_stop() {
                return Some(Ok(Err(Ended::Interrupted)));
            }
            let made = self.made(release, self.after(&plan, release, way, options));
            newest = made.as_ref().ok().and_then(|made| made.as_ref().ok()).cloned();
            Some(made)
        });
        walked(std::iter::once(Ok(first)).chain(others))
    }

    /// A release planned from the `plan` of the one before it.
    fn after(
        &self,
        plan: &Plan,
        release: &Planned,
        way: Way,
        options: &Options,
    ) -> Result<Plan, SolveError> {
        let fleet = release.seen_by(options.method);
        let Way::Following(_, horizon) = way else {
            return Ok(apply(plan, fleet, options.effective(fleet))?);
        };
        let previous = PreviousPlan::new(plan.clone()).map_err(FollowError::from)?;
        let previous = Some(Arc::new(Previous::new(previous, horizon, false)?));
        let options = Options { previous, ..options.clone() };
        Ok(self::plan(fleet, &options, &Arc::new(self.control.sibling()))?.plan)
    }

    /// A release planned afresh.
    fn planned(
        &self,
        release: &Planned,
        options: &Options,
    ) -> Result<Result<Plan, Ended>, ReplayError> {
        if self.control.should_stop() {
            return Ok(Err(Ended::Interrupted));
        }
        let fleet = release.seen_by(options.method);
        let made = plan(fleet, options, &Arc::new(self.control.sibling()));
        self.made(release, made.map(|planned| planned.plan))
    }

    /// What came of planning `release`. Half a search says nothing about its method.
    fn made(
        &self,
        release: &Planned,
        made: Result<Plan, SolveError>,
    ) -> Result<Result<Plan, Ended>, ReplayError> {
        let name = || release.name.clone();
        match made {
            Ok(plan) if plan.certificate.status == Status::Interrupted => {
                Ok(Err(Ended::Interrupted))
            }
            Ok(plan) => Ok(Ok(plan)),
            Err(_) if self.control.should_stop() => Ok(Err(Ended::Interrupted)),
            Err(source) => match source.refusal() {
                Some(reason) => Ok(Err(Ended::NotPossible(Refusal { release: name(), reason }))),
                None => Err(ReplayError::Solve { release: name(), source }),
            },
        }
    }
}

/// The plans in `made`, up to the first release that has none.
fn walked(
    made: impl IntoIterator<Item = Result<Result<Plan, Ended>, ReplayError>>,
) -> Result<Walked, ReplayError> {
    let mut walked = Walked::default();
    for made in made {
        match made? {
            Ok(plan) => walked.plans.push(plan),
            Err(ended) => {
                walked.ended = Some(ended);
                break;
            }
        }
    }
    Ok(walked)
}
