//! `plan --previous`: planning with the plan of the previous release in mind, and what came of it.

use super::exit::CliError;
use super::{diff, text};
use layerplan::fleet::Fleet;
use layerplan::plan::diff::Diff;
use layerplan::plan::{FollowError, Plan, Previous, PreviousPlan, Shipping};
use layerplan::solve::Planned;
use layerplan::units::{Bytes, Cost};
use serde::{Serialize, Serializer};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Releases within which a move has to pay, unless it is said.
pub const HORIZON: u32 = 1;

/// The previous plan.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "The release before")]
pub struct FollowArgs {
    /// Plan of the previous release: what the registry has need not be shipped again
    ///
    /// Layers of unchanged content cost nothing to push, so a package moves only where that pays.
    /// For the same fleet and options the previous plan is the plan. Methods layers, greedy and
    /// auto.
    #[arg(long, value_name = "PLAN")]
    previous: Option<PathBuf>,

    /// Releases within which a move has to pay for what it ships
    #[arg(long, value_name = "N", default_value_t = HORIZON, requires = "previous")]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    horizon: u32,

    /// Move nothing that was there before: only place what is new, as well as can be
    #[arg(long, requires = "previous")]
    stable: bool,
}

impl FollowArgs {
    /// The file of the previous plan.
    pub fn file(&self) -> Option<&Path> {
        self.previous.as_deref()
    }

    /// Reads the previous plan.
    pub fn read(&self) -> Result<Option<Arc<Previous>>, CliError> {
        let Some(file) = &self.previous else { return Ok(None) };
        let previous = Previous::new(read(file)?, self.horizon, self.stable);
        Ok(Some(Arc::new(previous.map_err(|fault| CliError::of(file, fault))?)))
    }
}

/// Reads a plan of an earlier release, which must not contradict itself.
pub fn read(file: &Path) -> Result<PreviousPlan, CliError> {
    PreviousPlan::new(Plan::read(file)?)
        .map_err(|fault| CliError::of(file, FollowError::from(fault)))
}

/// What became of the previous plan.
#[derive(Serialize)]
pub struct Following {
    /// Is it the previous plan, since nothing changed?
    unchanged: bool,
    kept: usize,
    changed: usize,
    new: usize,
    gone: usize,
    /// What is new to the registry, and what hosts have to get.
    pushed_bytes: Bytes,
    pulled_bytes: u128,
    /// For machines, the unchanged packages that are in other layers.
    #[serde(rename = "moved", serialize_with = "moved")]
    diff: Diff,
    /// What it costs per release, and spread over the horizon to ship.
    cost: Cost,
    shipping_cost: Cost,
    /// The same if everything that is known stayed where it was.
    in_place: Option<InPlace>,
}

fn moved<S: Serializer>(diff: &Diff, serializer: S) -> Result<S::Ok, S::Error> {
    diff.moved.serialize(serializer)
}

/// What the plan would be if everything that is known stayed where it was.
#[derive(Serialize)]
struct InPlace {
    cost: Cost,
    shipping_cost: Cost,
    pushed_bytes: Bytes,
}

impl Following {
    /// Compares `planned` with the `previous` plan.
    pub fn new(
        file: &Path,
        fleet: &Fleet,
        previous: &Previous,
        planned: &Planned,
    ) -> Result<Following, CliError> {
        let plan = &planned.plan;
        let diff = diff::compare(file, previous.plan(), plan)?;
        let diff::Totals { kept, changed, new, gone, .. } = diff::Totals::new(&diff);
        let Shipping { pushed_bytes, pulled_bytes, cost, .. } = plan.shipping(fleet, previous);
        let in_place = planned.applied.as_ref().map(|applied| {
            let shipping = applied.shipping(fleet, previous);
            InPlace {
                cost: applied.cost.total,
                shipping_cost: shipping.cost,
                pushed_bytes: shipping.pushed_bytes,
            }
        });
        Ok(Following {
            unchanged: plan == previous.plan(),
            kept,
            changed,
            new,
            gone,
            diff,
            pushed_bytes,
            pulled_bytes,
            cost: plan.cost.total,
            shipping_cost: cost,
            in_place,
        })
    }

    /// In words and tables.
    pub fn text(&self, horizon: u32) -> String {
        if self.unchanged {
            return text::paragraph(
                "Nothing changed since the previous plan, so that is the plan. What it says to be \
                 proven is its own claim, which was not looked at: what is said above is the floor. \
                 `layerplan check --certificate` verifies a proof.",
            );
        }
        let mut out = diff::fates(&self.diff);
        out.push('\n');
        out.push_str(&text::paragraph(&format!(
            "To push now: {}. To pull, by all hosts: {}. {}",
            text::human(self.pushed_bytes),
            text::human_wide(self.pulled_bytes),
            self.why(horizon),
        )));
        let moves = diff::moves(&self.diff);
        if !moves.is_empty() {
            out.push('\n');
            out.push_str(&moves);
        }
        out
    }

    /// What the moves are for.
    fn why(&self, horizon: u32) -> String {
        let releases = text::count(horizon as usize, "release");
        let Some(place) = &self.in_place else { return String::new() };
        let (here, there) =
            (self.cost.0 + self.shipping_cost.0, place.cost.0 + place.shipping_cost.0);
        if here == there {
            return format!("Nothing moves: no move was found that pays within {releases}.");
        }
        let change = |now: Cost, then: Cost| {
            let (word, by) =
                if now > then { ("more", now.0 - then.0) } else { ("less", then.0 - now.0) };
            format!("{} {word}", text::cost(Cost(by)))
        };
        format!(
            "If everything stayed where it was, {} would be pushed. Against that, this plan costs \
             {} per release, and to ship, spread over {releases}, {}.",
            text::human(place.pushed_bytes),
            change(self.cost, place.cost),
            change(self.shipping_cost, place.shipping_cost),
        )
    }
}
