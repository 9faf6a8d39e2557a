//! Certificates made to deceive: nothing that the checker calls proven is above what the best plan
//! costs.
//!
//! * True certificates are damaged.
//! * False ones are built: groups and atoms by chance, a few of which must not be; a tree of
//!   questions by chance, many of them about layers that the previous plan has; and in each leaf
//!   the prices that prove most if some layers are kept from sight, or cost more than they do
//!   (`lp.rs`). Where nothing of it is false, the checker must not refuse it.
//!
//! Each is said to prove as much as its prices are worth.

mod draft;
mod lp;
#[path = "../../layers/tamper.rs"]
mod tamper;
mod tree;

use super::cases::{Case, Wanted};
use super::run::{Fault, Tally, must};
use super::truth::{self, Best};
use draft::{Column, Draft};
use layerplan::certificate::check::{Fault as Wrong, Verdict, check};
use layerplan::certificate::{Document, Leaf};
use layerplan::fleet::{ImageId, PackageId};
use layerplan::plan::Plan;
use layerplan::solve::{Control, MethodName, Options, plan};
use layerplan::testing::Dice;
use layerplan::units::Cost;
use std::sync::Arc;

/// Fleets small enough that all layers can be listed.
const SMALL: Wanted = Wanted { images: 3, packages: 5, rules: false, extremes: true, before: 75 };

/// Certificates built for one case, and damages to the true one.
const BUILT: usize = 6;
const DAMAGED: usize = 10;

/// The most groups and atoms of which all layers are listed.
const GROUPS: usize = 4;
const ATOMS: usize = 6;

/// Runs the case of a seed.
pub fn run(seed: u64, tally: &mut Tally) -> Result<(), Fault> {
    let dice = &mut Dice::new(!seed);
    let case = Case::new(seed, SMALL);
    if !case.is_possible() || case.before.as_ref().is_some_and(|before| before.is_stable()) {
        tally.count("no case");
        return Ok(());
    }
    let work = if dice.percent(60) { Some(dice.below(20) as u64) } else { None };
    let options = Options { certify: true, work, ..case.by(MethodName::Layers) };
    let planned = plan(&case.fleet, &options, &Arc::new(Control::default()));
    let planned = planned.map_err(|fault| Fault::new("layers: no plan", (fault, case.told())))?;
    let known = truth::price(&case, &planned.plan);
    let Best::Costs(best) = truth::best(&case, Some(known))? else {
        tally.count("too large for the oracle");
        return Ok(());
    };
    tally.count("with an oracle's answer");
    // What it claims must not stand in the way.
    let mut plan = planned.plan;
    plan.certificate.lower_bound = Cost(0);
    let judge = Judge { case: &case, plan: &plan, best };
    if let Some(original) = &planned.document {
        for _ in 0..DAMAGED {
            let mut document = original.clone();
            if tamper::tamper(dice, &mut document).is_some() {
                judge.hear(document, tally, "damaged")?;
            }
        }
    }
    for _ in 0..BUILT {
        build(dice, &judge, tally)?;
    }
    Ok(())
}

/// Builds a certificate and lets it be judged.
fn build(dice: &mut Dice, judge: &Judge<'_>, tally: &mut Tally) -> Result<(), Fault> {
    let draft = Draft::new(dice, judge.case);
    if draft.groups.len() > GROUPS || draft.atoms.len() > ATOMS || draft.atoms.is_empty() {
        return Ok(());
    }
    let said = said(dice, &draft);
    let leaves: Option<Vec<Leaf>> = (tree::leaves(dice, &draft).iter())
        .map(|decided| lp::priced(&draft, decided, &said))
        .collect();
    let Some(leaves) = leaves else {
        tally.count("built in vain");
        return Ok(());
    };
    let fleet = &judge.case.fleet;
    let name = |&image: &ImageId| fleet.images()[image].name.clone();
    let id = |&package: &PackageId| fleet.packages()[package].id.clone();
    let document = Document {
        layerplan: 1,
        fleet: fleet.digest(),
        options: judge.plan.options.clone(),
        bound: Cost(0),
        twins: draft.groups.iter().map(|group| group.iter().map(name).collect()).collect(),
        atoms: draft.atoms.iter().map(|atom| atom.iter().map(id).collect()).collect(),
        leaves,
    };
    let mut costs = draft.columns.iter().zip(&said);
    let is_true = draft.honest && costs.all(|(column, &said)| said == Some(column.cost));
    let verdict = judge.hear(document, tally, "built")?;
    let is_refused = matches!(
        verdict,
        Verdict::Wrong(Wrong::Profit { .. } | Wrong::Apart { .. } | Wrong::Incomplete { .. })
    );
    must(!(is_true && is_refused), "a true certificate is refused", || {
        format!("{verdict:?} {}", judge.case.told())
    })?;
    tally.count(if is_true { "built without a lie" } else { "built to deceive" });
    Ok(())
}

/// What each layer is said to cost: the truth, nothing, or what it would if the previous plan did
/// not have its content.
fn said(dice: &mut Dice, draft: &Draft) -> Vec<Option<i128>> {
    let columns = &draft.columns;
    let known: Vec<&Column> = columns.iter().filter(|column| column.known).collect();
    let some = match known.is_empty() || dice.percent(25) {
        true => *dice.pick(columns),
        false => **dice.pick(&known),
    };
    let kind = dice.below(8);
    let all_able = columns.iter().filter(|column| column.atoms == some.atoms);
    let able = all_able.fold(0, |able, column| able | column.groups);
    let is_false = |column: &Column, chance: bool| match kind {
        0 => false,
        1 => column.atoms == some.atoms && column.groups != able,
        2 => column.atoms == some.atoms && column.groups != some.groups,
        3 => column.atoms == some.atoms,
        4 => column.groups == some.groups,
        5 => column.known && chance,
        6 => column.atoms == some.atoms && column.groups == some.groups,
        _ => chance,
    };
    let (share, is_hidden) = (*dice.pick(&[5, 20, 60]), dice.percent(50));
    let of = |column: &Column| match is_false(column, dice.percent(share)) {
        false => Some(column.cost),
        true if is_hidden => None,
        true => Some(column.as_new),
    };
    columns.iter().map(of).collect()
}

/// Who knows what the best plan costs.
struct Judge<'a> {
    case: &'a Case,
    plan: &'a Plan,
    best: Cost,
}

impl Judge<'_> {
    /// What the checker says of a document that states as much as its prices are worth: nothing
    /// false may be proven by it.
    fn hear(
        &self,
        mut document: Document,
        tally: &mut Tally,
        origin: &'static str,
    ) -> Result<Verdict, Fault> {
        let before = self.case.previous();
        document.bound = Cost::MAX;
        let mut verdict = check(&self.case.fleet, self.plan, &document, before);
        while let Verdict::Wrong(Wrong::TooLow { worth, .. }) = verdict {
            document.bound = worth;
            verdict = check(&self.case.fleet, self.plan, &document, before);
        }
        let is_lie = document.bound > self.best;
        tally.count(match (&verdict, is_lie) {
            (Verdict::Proven(_), _) => "true and proven",
            (Verdict::Undecided { .. }, _) => "undecided",
            (Verdict::Wrong(_), true) => "false and refused",
            (Verdict::Wrong(_), false) => "true, but not proven",
        });
        // What is proven may be a little more, rounded up to what plans can cost.
        must(
            !matches!(verdict, Verdict::Proven(bound) if bound > self.best),
            &format!("a {origin} certificate deceives"),
            || {
                let text = String::from_utf8_lossy(&document.to_json()).into_owned();
                format!(
                    "{} above the best, {}: {} {text}",
                    document.bound,
                    self.best,
                    self.case.told()
                )
            },
        )?;
        Ok(verdict)
    }
}
