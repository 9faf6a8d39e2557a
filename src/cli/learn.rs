//! `layerplan learn`: what changes together and how often, learnt from the releases of the past.

use super::exit::{CliError, Exit};
use super::{files, log, output, text};
use layerplan::fleet::learn::{Band, Decay, Evaluation, Learned, Model, Settings};
use layerplan::fleet::learn::{evaluate, learn};
use layerplan::fleet::{Release, read_releases};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Learn from past releases how often packages change and which change together
///
/// Writes the newest release with the updates learnt, ready to be planned. Releases are in the
/// order of their file names. What is estimated and how well it predicts is in models/updates.md.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan learn data/chainguard/releases -o fleet.json.zst
  layerplan plan fleet.json.zst --max-layers 20 -o plan.json
  layerplan learn 2026-*.json.zst --evaluate

Exit status: 0 learnt; 1 a file is at fault; 2 wrong usage.

With --json the summary is one object: `model`, `releases`, `newest`, `updates`, `settings` {decay,
prior_strength} (null for the model past), `transitions` [{name, changed, rate}] (packages of the
newest release that change when that transition comes back), `evaluation` (null without --evaluate
and for fewer than two transitions) {transitions, predictions, model, add_one, constant, sources
[{to, layers, predicted, observed}], layers [the same]}.")]
pub struct LearnArgs {
    /// Releases of one fleet: files, or folders of .json and .json.zst files
    #[arg(value_name = "RELEASES", required = true)]
    releases: Vec<PathBuf>,

    /// Where to write the fleet (compressed if named .zst, - for standard output)
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// What to learn
    #[arg(long, value_enum, value_name = "MODEL", default_value = "shrunk")]
    model: Model,

    /// Predict each past transition from those before it, and say how well that goes
    #[arg(long)]
    evaluate: bool,

    /// Print the summary as JSON
    #[arg(long)]
    json: bool,
}

/// Runs the subcommand.
pub fn run(args: &LearnArgs) -> Result<Exit, CliError> {
    let inputs: Vec<Option<&Path>> =
        args.releases.iter().map(|path| Some(path.as_path())).collect();
    files::check(&inputs, &[args.output.as_deref()])?;
    let history = read_releases(&args.releases)?;
    let failed = |source| CliError::Learn { source };
    let learned = learn(&history, args.model).map_err(failed)?;
    let evaluation = match args.evaluate {
        true => evaluate(&history, args.model).map_err(failed)?,
        false => None,
    };
    if let Some(path) = &args.output {
        output::write(path, &learned.fleet.to_json())?;
    }
    let report = Report::new(args, &history, &learned, evaluation);
    let text = if args.json { output::json(&report) } else { report.text(args) };
    if args.output.as_deref() == Some(Path::new(output::STD)) {
        log::summary(&text);
    } else {
        output::print(&text)?;
    }
    Ok(Exit::Done)
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

/// An update that stands for a past transition.
#[derive(Serialize)]
struct Transition<'a> {
    name: &'a str,
    changed: usize,
    rate: layerplan::units::Rate,
}

impl<'a> Report<'a> {
    fn new(
        args: &LearnArgs,
        history: &'a [Release],
        learned: &'a Learned,
        evaluation: Option<Evaluation>,
    ) -> Report<'a> {
        let updates = learned.fleet.updates();
        let find = |release: &'a Release| {
            let update = updates.iter().find(|update| update.name == release.name)?;
            let changed = update.packages.len();
            Some(Transition { name: &release.name, changed, rate: update.rate })
        };
        Report {
            model: args.model,
            releases: history.len(),
            newest: history.last().map_or("", |release| &release.name),
            updates: updates.len(),
            settings: learned.settings,
            transitions: history.iter().skip(1).filter_map(find).collect(),
            evaluation,
        }
    }

    fn text(&self, args: &LearnArgs) -> String {
        let rows = (self.transitions.iter())
            .map(|entry| {
                let changed = text::grouped(entry.changed as u128);
                vec![text::visible(entry.name), changed, entry.rate.to_string()]
            })
            .collect();
        let header = ["transition to", "packages", "rate"];
        let mut out = format!(
            "{}, the newest is {}\n\n{}\n{}",
            text::count(self.releases, "release"),
            text::visible(self.newest),
            text::table(Some(&header), "<>>", rows),
            text::paragraph(&self.learnt()),
        );
        match (&self.evaluation, args.evaluate) {
            (Some(evaluation), _) => out.push_str(&predictions(evaluation)),
            (None, true) => {
                out.push_str(&text::paragraph("Fewer than two transitions: nothing to predict."))
            }
            (None, false) => {}
        }
        match &args.output {
            Some(path) if path == Path::new(output::STD) => {}
            Some(path) => out.push_str(&format!(" Written to {}.\n", path.display())),
            None => out.push_str(" Not written anywhere: -o FILE keeps the fleet.\n"),
        }
        out
    }

    /// What was learnt, in a few sentences.
    fn learnt(&self) -> String {
        let past = format!(
            "{} learnt, {} of them past transitions.",
            text::count(self.updates, "update"),
            text::grouped(self.transitions.len() as u128),
        );
        let Some(Settings { decay, prior_strength }) = self.settings else {
            return format!("{past} What never changed is taken never to change.");
        };
        let decay = match decay {
            Decay::Never => "all of the past counts alike",
            Decay::Sixteen => "the past counts half after 16 releases",
            Decay::Eight => "the past counts half after 8 releases",
            Decay::Four => "the past counts half after 4 releases",
        };
        format!(
            "{past} The others are imagined releases, for changes that the past has not shown. \
             Settings: {decay}; the mean of the fleet counts for {} in the estimate of each source.",
            text::count(prior_strength as usize, "release"),
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
