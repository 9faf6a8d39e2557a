//! What was learnt from releases.

use super::super::exit::{CliError, Exit};
use super::super::{output, text};
use super::{LearnArgs, Transition, chosen, finish, table, written};
use layerplan::fleet::learn::{Band, Evaluation, Learned, Model, Settings, evaluate, learn};
use layerplan::fleet::{Release, read_releases};
use serde::Serialize;

/// Learns from releases.
pub fn run(args: &LearnArgs) -> Result<Exit, CliError> {
    let history = read_releases(&args.releases)?;
    let learned = learn(&history, args.model).map_err(CliError::Learn)?;
    let evaluation = match args.evaluate {
        true => evaluate(&history, args.model).map_err(CliError::Learn)?,
        false => None,
    };
    let report = Report::new(args, &history, &learned, evaluation);
    let text = if args.json { output::json(&report) } else { report.text(args) };
    finish(args, &learned.fleet, &text)
}

/// The summary, for machines as it is.
#[derive(Serialize)]
struct Report<'a> {
    model: Model,
    releases: usize,
    newest: &'a str,
    updates: usize,
    settings: Option<Settings>,
    transitions: Vec<Transition<'a>>,
    evaluation: Option<Evaluation>,
}

impl<'a> Report<'a> {
    fn new(
        args: &LearnArgs,
        history: &'a [Release],
        learned: &'a Learned,
        evaluation: Option<Evaluation>,
    ) -> Report<'a> {
        let find = |release: &Release| Transition::find(&learned.fleet, &release.name);
        Report {
            model: args.model,
            releases: history.len(),
            newest: history.last().map_or("", |release| &release.name),
            updates: learned.fleet.updates().len(),
            settings: learned.settings,
            transitions: history.iter().skip(1).filter_map(find).collect(),
            evaluation,
        }
    }

    fn text(&self, args: &LearnArgs) -> String {
        let mut out = format!(
            "{}, the newest is {}\n\n{}\n{}",
            text::count(self.releases, "release"),
            text::visible(self.newest),
            table("transition to", &self.transitions),
            text::paragraph(&self.learnt()),
        );
        match (&self.evaluation, args.evaluate) {
            (Some(evaluation), _) => out.push_str(&predictions(evaluation)),
            (None, true) => {
                out.push_str(&text::paragraph("Fewer than two transitions: nothing to predict."))
            }
            (None, false) => {}
        }
        out + &written(args)
    }

    /// What was learnt, in a few sentences.
    fn learnt(&self) -> String {
        let past = format!(
            "{} learnt, {} of them past transitions.",
            text::count(self.updates, "update"),
            text::grouped(self.transitions.len() as u128),
        );
        let Some(settings) = self.settings else {
            return format!("{past} What never changed is taken never to change.");
        };
        format!(
            "{past} The others are imagined releases, for changes that the past has not shown. {}",
            chosen(settings),
        )
    }
}

/// How well the past was predicted.
fn predictions(evaluation: &Evaluation) -> String {
    let row = |label: &str, score: f64| vec![label.to_string(), format!("{score:.4}")];
    let scores = vec![
        row("these updates", evaluation.model),
        row("own frequency, one added of each", evaluation.add_one),
        row("the same for all packages", evaluation.constant),
    ];
    let header = ["predicted by", "mean log-likelihood"];
    let intro = format!(
        "Predicted from what was before: {}, {}.",
        text::count(evaluation.transitions, "transition"),
        text::count(evaluation.predictions, "package"),
    );
    format!(
        "\n{}\n{}\n{}\n{}\n",
        text::paragraph(&intro),
        text::table(Some(&header), "<>", scores),
        calibration("layers of one source", &evaluation.sources),
        calibration("layers of 4, 16 and 64 sources", &evaluation.layers),
    )
}

fn calibration(what: &str, bands: &[Band]) -> String {
    let rows = (bands.iter())
        .map(|band| {
            vec![
                format!("up to {:.0}%", 100.0 * band.to),
                text::grouped(band.layers as u128),
                text::share(band.predicted),
                text::share(band.observed),
            ]
        })
        .collect();
    text::table(Some(&[what, "layers", "predicted", "did change"]), "<>>>", rows)
}
