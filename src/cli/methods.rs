//! `layerplan methods`: what can be planned by, and where each idea comes from.

use super::exit::{CliError, Exit};
use super::{output, text};
use layerplan::solve::MethodName;
use layerplan::strategies::About;
use serde::Serialize;

/// List the methods: what each does, where it comes from, and how it was adapted
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  layerplan methods
  layerplan methods --json

With --json: a list of {name, claim, origin, adapted, extra_layers, remembers}. `extra_layers` are
those that the original puts on top of what it plans: they count inside the cap, unless the image
reserves layers for them. `remembers`: in a replay the method sees its own plan of the previous release.")]
pub struct MethodsArgs {
    /// Print the list as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Entry {
    name: &'static str,
    #[serde(flatten)]
    about: About,
}

/// Runs the subcommand.
pub fn run(args: &MethodsArgs) -> Result<Exit, CliError> {
    let methods = MethodName::all().iter();
    let entries: Vec<Entry> =
        methods.map(|method| Entry { name: method.name(), about: method.about() }).collect();
    let text = if args.json { output::json(&entries) } else { entries.iter().map(shown).collect() };
    output::print(&text)?;
    Ok(Exit::Done)
}

fn shown(entry: &Entry) -> String {
    let About { claim, origin, adapted, extra_layers, remembers } = entry.about;
    let mut parts = vec![format!("{claim}."), format!("From: {origin}.")];
    if !adapted.is_empty() {
        parts.push(format!("Adapted: {adapted}."));
    }
    if extra_layers > 0 {
        let layers = text::count(extra_layers as usize, "layer");
        parts.push(format!("Puts {layers} on top, which counts inside the cap."));
    }
    if remembers {
        parts.push("In a replay it sees its own plan of the previous release.".into());
    }
    format!("{}\n{}\n", entry.name, text::paragraph(&parts.join(" ")))
}
