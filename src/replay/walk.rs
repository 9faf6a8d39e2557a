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

impl Walked {
    /// The plans in `made`, up to the first release that has none.
    fn of(made: impl IntoIterator<Item = Made>) -> Result<Walked, ReplayError> {
        let mut walked = Walked::default();
        for made in made {
            walked.add(made?);
            if walked.ended.is_some() {
                break;
            }
        }
        Ok(walked)
    }

    fn add(&mut self, made: Result<Plan, Ended>) {
        match made {
            Ok(plan) => self.plans.push(plan),
            Err(ended) => self.ended = Some(ended),
        }
    }
}

/// Why a release has no plan.
#[derive(Debug, Clone)]
pub(super) enum Ended {
    NotPossible(Refusal),
    Interrupted,
}

/// The plan of a release, or why there is none; or a fault.
type Made = Result<Result<Plan, Ended>, ReplayError>;

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
                let made: Vec<Made> = self.releases.par_iter().map(one).collect();
                Walked::of(made)
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
        Walked::of(self.releases.iter().map(|release| {
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
        let mut walked = Walked::of([Ok(first)])?;
        for release in self.releases.iter().skip(1) {
            let Some(plan) = walked.plans.last().filter(|_| walked.ended.is_none()) else { break };
            let made = if self.control.should_stop() {
                Err(Ended::Interrupted)
            } else {
                self.made(release, self.after(plan, release, way, options))?
            };
            walked.add(made);
        }
        Ok(walked)
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
    fn planned(&self, release: &Planned, options: &Options) -> Made {
        if self.control.should_stop() {
            return Ok(Err(Ended::Interrupted));
        }
        let fleet = release.seen_by(options.method);
        let made = plan(fleet, options, &Arc::new(self.control.sibling()));
        self.made(release, made.map(|planned| planned.plan))
    }

    /// What came of planning `release`. Half a search says nothing about its method.
    fn made(&self, release: &Planned, made: Result<Plan, SolveError>) -> Made {
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
