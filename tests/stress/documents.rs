//! Doctored documents: fleet, plan, plan before and certificate, edited at random. Nothing panics
//! or hangs; what is refused is refused with a reason; what `check` calls valid is a plan by its
//! definition, and what is proven of it is true.

use super::cases::{Case, Wanted};
use super::edits::edited;
use super::program;
use super::run::{Fault, Tally, must};
use super::truth::{self, Best};
use layerplan::certificate::Document;
use layerplan::certificate::check::{Verdict, check as certificate};
use layerplan::cost::CostModel;
use layerplan::fleet::Fleet;
use layerplan::plan::check::{Violation, check_after};
use layerplan::plan::{Certificate, Plan, Previous, PreviousPlan, Proof};
use layerplan::solve::{Control, MethodName, Options, plan};
use layerplan::testing::{Dice, read_from_a_stranger};
use layerplan::units::{Bytes, Rate};
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

/// Fleets of which the oracle knows the best plan soon.
const SMALL: Wanted = Wanted { images: 3, packages: 5, rules: true, extremes: true, before: 70 };

/// Sets of damaged documents made of one sound set.
const SETS: usize = 12;

/// One set in so many goes through the program as well.
const PROGRAM: usize = 60;

/// Names of the documents, in a folder.
const NAMES: [&str; 4] = ["fleet.json", "plan.json", "before.json", "proof.json"];

/// Runs the case of a seed.
pub fn run(seed: u64, tally: &mut Tally) -> Result<(), Fault> {
    let dice = &mut Dice::new(!seed);
    let case = Case::new(seed, SMALL);
    let options = Options { certify: dice.percent(70), ..case.by(MethodName::Layers) };
    let Ok(planned) = plan(&case.fleet, &options, &Arc::new(Control::default())) else {
        tally.count("no case");
        return Ok(());
    };
    let sound: [Option<Vec<u8>>; 4] = [
        Some(case.fleet.to_json()),
        Some(planned.plan.to_json()),
        case.before.as_ref().map(|before| before.plan().to_json()),
        planned.document.as_ref().map(Document::to_json),
    ];
    let folder = tempfile::tempdir().map_err(|fault| Fault::new("no folder", fault))?;
    for _ in 0..SETS {
        let mut set = sound.clone();
        for _ in 0..dice.between(1, 2) {
            let at = dice.below(set.len());
            set[at] = set[at].as_ref().map(|document| edited(dice, document));
        }
        let set = Set { folder: &folder, documents: set };
        set.write()?;
        tally.count("sets of documents");
        set.read(dice, tally)?;
        if dice.below(PROGRAM) == 0 {
            tally.count("given to the program");
            through_the_program(dice, folder.path())?;
        }
    }
    Ok(())
}

/// Documents in a folder.
struct Set<'a> {
    folder: &'a TempDir,
    documents: [Option<Vec<u8>>; 4],
}

impl Set<'_> {
    fn write(&self) -> Result<(), Fault> {
        for (name, document) in NAMES.iter().zip(&self.documents) {
            let path = self.folder.path().join(name);
            let done = match document {
                Some(document) => std::fs::write(path, document),
                None => std::fs::remove_file(path).or(Ok(())),
            };
            done.map_err(|fault| Fault::new("no file", fault))?;
        }
        Ok(())
    }

    /// What all documents say, for who looks into a fault.
    fn told(&self) -> String {
        let documents = self.documents.iter().flatten();
        let texts = documents.map(|document| String::from_utf8_lossy(document).into_owned());
        texts.collect::<Vec<_>>().join(" ")
    }

    /// Reads them as the library does, and checks what can be read.
    fn read(&self, dice: &mut Dice, tally: &mut Tally) -> Result<(), Fault> {
        let path = |at: usize| self.folder.path().join(NAMES[at]);
        let [fleet, ..] = &self.documents;
        read_from_a_stranger(fleet.as_deref().unwrap_or_default());
        let is_there = |at: usize| self.documents[at].is_some();
        let fleet = reason(Fleet::read(&path(0)))?;
        let plan = reason(Plan::read(&path(1)))?;
        let before = if is_there(2) { reason(Plan::read(&path(2)))? } else { None };
        let before = match before.map(PreviousPlan::new) {
            Some(before) => reason(before)?,
            None => None,
        };
        let mut proof = if is_there(3) { reason(Document::read(&path(3)))? } else { None };
        let (Some(fleet), Some(mut plan)) = (fleet, plan) else {
            tally.count("refused");
            return Ok(());
        };
        if dice.percent(80) {
            adapt(&fleet, &mut plan, before.as_ref(), proof.as_mut());
        }
        let found = check_after(&fleet, &plan, before.as_ref());
        let is_told = found.iter().all(|violation| !violation.to_string().is_empty());
        must(is_told, "a violation without words", || self.told())?;
        let verdict = proof.map(|proof| certificate(&fleet, &plan, &proof, before.as_ref()));
        if !found.is_empty() {
            tally.count("read, and not valid");
            return Ok(());
        }
        tally.count("valid still");
        self.valid(&fleet, &plan, before, verdict)
    }

    /// A plan that is called valid is one, and what is proven of it is true.
    fn valid(
        &self,
        fleet: &Fleet,
        plan: &Plan,
        before: Option<PreviousPlan>,
        verdict: Option<Verdict>,
    ) -> Result<(), Fault> {
        let fault = truth::fault(fleet, plan);
        must(fault.is_none(), "check calls a plan valid that is none", || {
            format!("{fault:?} {}", self.told())
        })?;
        let before = match (&plan.options.previous, before) {
            (Some(named), Some(before)) => {
                let before = Previous::new(before, named.horizon, named.stable);
                Some(Arc::new(before.map_err(|fault| {
                    Fault::new("check takes a horizon that is none", (fault, self.told()))
                })?))
            }
            _ => None,
        };
        let Some(Verdict::Proven(bound)) = verdict else { return Ok(()) };
        let asked = &plan.options;
        let options = Options {
            max_layers: Some(asked.max_layers),
            overlap: Some(asked.overlap),
            prices: Some(asked.prices),
            layer_sizes: asked.layer_sizes,
            ..Options::default()
        };
        let case = Case { fleet: fleet.clone(), options, before };
        let known = truth::price(&case, plan);
        if let Best::Costs(best) = truth::best(&case, Some(known))? {
            must(bound <= best, "what is proven is above the best", || {
                format!("{bound}, best {best} {}", self.told())
            })?;
        }
        Ok(())
    }
}

/// What was read; what was not must say why.
fn reason<T, E: std::fmt::Display>(result: Result<T, E>) -> Result<Option<T>, Fault> {
    match result {
        Ok(read) => Ok(Some(read)),
        Err(fault) => {
            let text = fault.to_string();
            must(!text.is_empty(), "an error without a reason", || format!("{text:?}"))?;
            Ok(None)
        }
    }
}

/// Lets the plan name the fleet and the previous plan that it is given with, and state what the
/// checker finds that it ships; lets the certificate name the same.
fn adapt(
    fleet: &Fleet,
    plan: &mut Plan,
    before: Option<&PreviousPlan>,
    proof: Option<&mut Document>,
) {
    plan.fleet = fleet.digest();
    if let (Some(named), Some(before)) = (&mut plan.options.previous, before) {
        named.plan = before.plan().digest();
    }
    let found = check_after(fleet, plan, before);
    if let Some(shipping) = &mut plan.cost.shipping {
        for violation in &found {
            let Violation::Total { figure, actual, .. } = violation else { continue };
            let (bytes, cost) = (actual.parse::<u128>().unwrap_or(0), actual.parse().unwrap_or(0));
            match *figure {
                "pushed_bytes now" => shipping.pushed_bytes = Bytes(bytes as u64),
                "pulled_bytes now" => shipping.pulled_bytes = bytes,
                "the cost of shipping" => shipping.cost.0 = cost,
                "the least cost of shipping" => shipping.floor.0 = cost,
                _ => {}
            }
        }
        // What it costs follows from what is shipped.
        for violation in check_after(fleet, plan, before) {
            if let Violation::Total { figure: "the cost of shipping", actual, .. } = violation {
                let stated = plan.cost.shipping.as_mut();
                stated.into_iter().for_each(|s| s.cost.0 = actual.parse().unwrap_or(0));
            }
        }
        if let Ok(model) = CostModel::new(fleet, plan.options.prices) {
            let none = Proof::of_heuristic("custom");
            let now = plan.options.previous.as_ref().map_or(Rate(0), |named| named.rate());
            let (floor, total) = (plan.cost.floor(model.floor(fleet)), plan.cost.with_shipping());
            plan.certificate = Certificate::new(&none, total, floor, model.lattice(fleet, now));
        }
    }
    if let Some(proof) = proof {
        proof.fleet.clone_from(&plan.fleet);
        proof.options = plan.options.clone();
    }
}

/// Commands that read the documents of a folder.
const COMMANDS: &[&[&str]] = &[
    &["check", "fleet.json", "plan.json"],
    &[
        "check",
        "fleet.json",
        "plan.json",
        "--certificate",
        "proof.json",
        "--previous",
        "before.json",
    ],
    &["check", "fleet.json", "plan.json", "--json", "--require", "gap<=1%"],
    &["plan", "fleet.json", "--method", "greedy", "-o", "out.json"],
    &["plan", "fleet.json", "--previous", "before.json", "-o", "out.json"],
    &["plan", "fleet.json", "--previous", "before.json", "--stable", "-o", "out.json"],
    &["apply", "plan.json", "fleet.json", "-o", "out.json"],
    &["apply", "before.json", "fleet.json", "-o", "out.json"],
    &["order", "plan.json", "-o", "out.json"],
    &["diff", "before.json", "plan.json"],
    &["export", "plan.json", "--to", "csv", "-o", "out.csv"],
    &["show", "fleet.json", "--plan", "plan.json"],
    &["model", "fleet.json", "-o", "out.mps"],
];

/// The program reads them too: it says what is wrong, and ends as it should.
fn through_the_program(dice: &mut Dice, folder: &Path) -> Result<(), Fault> {
    let words = *dice.pick(COMMANDS);
    let ended = program::run(folder, words)?;
    let told = || format!("{words:?} {ended:?}");
    let is_known = matches!(ended.code, Some(0..=5));
    must(is_known, "the program ends as it should not", told)?;
    let is_told = ended.code == Some(0) || !(ended.out.is_empty() && ended.err.is_empty());
    must(is_told, "the program fails without a word", told)?;
    let is_calm =
        !ended.err.contains("panicked") && !ended.err.chars().any(|c| c.is_control() && c != '\n');
    must(is_calm, "the program says what nobody can read", told)
}
