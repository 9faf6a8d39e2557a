//! Arguments that several subcommands share, and how their values are read: exactly, never through
//! a float.

use super::choice::{choice, method};
use super::price_flags::PriceFlags;
use clap::{Args, ValueEnum};
use layerplan::fleet::{Fleet, Limit, Overlap, Sizes};
use layerplan::order::Policy;
use layerplan::solve::{Effort, MethodName, Options};
use layerplan::strategies::{StrategyOptions, StrategyOptionsError};
use layerplan::units::{DecimalError, Gap, Price, Rate, SizeError, parse_size};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// What the plan is asked for; each replaces what the fleet document says.
#[derive(Debug, Args)]
#[command(next_help_heading = "What is asked for (each replaces what the fleet says)")]
pub struct ProblemArgs {
    /// Layers an image may have, base and reserved layers included [fleet's default: 100]
    ///
    /// An image's own `max_layers` in the fleet stays as it is.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    max_layers: Option<u32>,

    #[command(flatten)]
    terms: TermArgs,
}

/// How stacks are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StackOrder {
    /// Most images first
    Canonical,
    /// So that a host that runs the images unpacks as few bytes as possible
    Unpacked,
}

impl StackOrder {
    /// The order for hosts that run `images`, all if none are named.
    pub fn policy(self, images: &[String]) -> Policy {
        match self {
            StackOrder::Canonical => Policy::Canonical,
            StackOrder::Unpacked => Policy::for_images(images.to_vec()),
        }
    }
}

/// Overlap and prices; each replaces what the fleet document says.
#[derive(Debug, Args)]
pub struct TermArgs {
    /// May a package reach an image in more than one of its layers? [fleet's default: forbid]
    #[arg(long, value_parser = choice::<Overlap>(), value_name = "MODE")]
    #[arg(hide_possible_values = true)]
    #[arg(help = "May a package reach an image in two of its layers? forbid or allow \
                  [fleet's default: forbid]")]
    overlap: Option<Overlap>,

    /// What counts: store, push and pull per byte; blob and layer per layer
    /// [fleet's default: store=1,push=1, others 0]
    ///
    /// Prices not named stay as the fleet has them. At most six decimals.
    #[arg(long, value_name = "NAME=PRICE,…")]
    prices: Option<PriceFlags>,

    #[command(flatten)]
    sizes: SizeArgs,
}

/// How large layers may be.
#[derive(Debug, Args)]
pub struct SizeArgs {
    /// Bytes a layer may have at most, as 500MB; with @PRICE each byte beyond costs so much more
    /// instead, as 500MB@0.2
    #[arg(long, value_name = "SIZE[@PRICE]", value_parser = parse_limit)]
    max_layer_size: Option<Limit>,

    /// Bytes a layer must have at least, unless it is all that an image places; @PRICE as above
    #[arg(long, value_name = "SIZE[@PRICE]", value_parser = parse_limit)]
    min_layer_size: Option<Limit>,
}

impl SizeArgs {
    /// What is asked for, and where nothing is, what `usual` asks for.
    pub fn over(&self, usual: Sizes) -> Sizes {
        Sizes { max: self.max_layer_size.or(usual.max), min: self.min_layer_size.or(usual.min) }
    }
}

impl ProblemArgs {
    /// Options that differ from those of `fleet` where flags say so.
    pub fn options(&self, fleet: &Fleet) -> Options {
        Options { max_layers: self.max_layers, ..self.terms.options(fleet) }
    }
}

impl TermArgs {
    /// Options that differ from those of `fleet` where flags say so.
    pub fn options(&self, fleet: &Fleet) -> Options {
        Options {
            overlap: self.overlap,
            prices: self.prices.as_ref().map(|flags| flags.over(fleet.prices())),
            layer_sizes: self.sizes.over(Sizes::default()),
            ..Options::default()
        }
    }
}

/// Which methods are set side by side, and how.
#[derive(Debug, Args)]
pub struct BenchArgs {
    /// Layers an image may have, base and reserved layers included: one table for each
    #[arg(long, value_name = "N,…", value_delimiter = ',', default_value = "10,40,100")]
    #[arg(value_parser = clap::value_parser!(u32).range(1..))]
    pub max_layers: Vec<u32>,

    /// Methods, in the order of the rows [default: all]; `layerplan methods` lists them. An exact
    /// one that is named is tried on fleets of any size
    #[arg(long, value_parser = method(), value_name = "METHOD,…", value_delimiter = ',')]
    #[arg(hide_possible_values = true)]
    pub methods: Vec<MethodName>,

    /// Options for the strategies that take any (.json, .json.zst, or -) [default: the manifest's]
    #[arg(long, value_name = "FILE")]
    strategy_options: Option<PathBuf>,

    /// How much work goes into improving plans: quick, normal or thorough
    #[arg(long, value_parser = choice::<Effort>(), value_name = "EFFORT")]
    #[arg(default_value = "normal", hide_possible_values = true)]
    effort: Effort,

    /// Stop an exact search after so many iterations
    #[arg(long, value_name = "N", default_value_t = 5_000)]
    work: u64,

    /// Write a page with charts and tables (HTML)
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,

    /// Print JSON
    #[arg(long, conflicts_with = "csv")]
    pub json: bool,

    /// Print comma-separated values
    #[arg(long)]
    pub csv: bool,

    #[command(flatten)]
    terms: TermArgs,
}

impl BenchArgs {
    /// The caps asked for, each once, in the order given.
    pub fn caps(&self) -> Vec<u32> {
        once(&self.max_layers)
    }

    /// The file of strategy options.
    pub fn strategy_options(&self) -> Option<&Path> {
        self.strategy_options.as_deref()
    }

    /// The methods asked for, each once, in the order given, or else `all`.
    pub fn methods(&self, all: impl Fn(MethodName) -> bool) -> Vec<MethodName> {
        if self.methods.is_empty() {
            MethodName::all().iter().copied().filter(|&method| all(method)).collect()
        } else {
            once(&self.methods)
        }
    }

    /// Options for `fleet`; strategies have those at `usual` unless a flag names others. Exact
    /// methods that nobody named must fit.
    pub fn options(
        &self,
        fleet: &Fleet,
        usual: Option<PathBuf>,
    ) -> Result<Options, StrategyOptionsError> {
        let strategy_options = strategy_options(self.strategy_options(), usual.as_deref())?;
        let only_fitting = self.methods.is_empty();
        let work = Some(self.work);
        Ok(Options {
            effort: self.effort,
            work,
            strategy_options,
            only_fitting,
            ..self.terms.options(fleet)
        })
    }

    /// The arguments that make `layerplan plan` plan under the same terms.
    pub fn plan_args(&self) -> Vec<OsString> {
        let effort: &str = self.effort.into();
        let mut args: Vec<OsString> =
            vec!["--work".into(), self.work.to_string().into(), "--effort".into(), effort.into()];
        if let Some(file) = &self.strategy_options {
            args.extend(["--strategy-options".into(), file.into()]);
        }
        if let Some(overlap) = self.terms.overlap {
            args.extend(["--overlap".into(), <&str>::from(overlap).into()]);
        }
        if let Some(prices) = &self.terms.prices {
            args.extend(["--prices".into(), prices.to_string().into()]);
        }
        let Sizes { max, min } = self.terms.sizes.over(Sizes::default());
        for (flag, limit) in [("--max-layer-size", max), ("--min-layer-size", min)] {
            if let Some(limit) = limit {
                args.extend([flag.into(), limit_text(limit).into()]);
            }
        }
        args
    }
}

/// The strategy options at `named`, or else at `usual`, or else none.
pub fn strategy_options(
    named: Option<&Path>,
    usual: Option<&Path>,
) -> Result<Arc<StrategyOptions>, StrategyOptionsError> {
    Ok(Arc::new(named.or(usual).map(StrategyOptions::read).transpose()?.unwrap_or_default()))
}

/// `values`, each once.
fn once<T: Copy + PartialEq>(values: &[T]) -> Vec<T> {
    let mut seen = Vec::new();
    for &value in values {
        if !seen.contains(&value) {
            seen.push(value);
        }
    }
    seen
}

/// What can be wrong with `--max-layer-size` and `--min-layer-size`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LimitError {
    /// Not a size.
    #[error(transparent)]
    Size(#[from] SizeError),
    /// Not a price.
    #[error("price: {0}")]
    Price(DecimalError),
}

/// Reads `500MB` or, with what each byte on the wrong side costs, `500MB@0.2`.
fn parse_limit(text: &str) -> Result<Limit, LimitError> {
    let (size, price) = match text.split_once('@') {
        Some((size, price)) => (size, Some(Price::parse(price).map_err(LimitError::Price)?)),
        None => (text, None),
    };
    Ok(Limit { bytes: parse_size(size)?, price })
}

/// As [`parse_limit`] reads it.
fn limit_text(limit: Limit) -> String {
    let bytes = limit.bytes;
    limit.price.map_or_else(|| bytes.to_string(), |price| format!("{bytes}@{price}"))
}

/// What can be wrong with `--gap` and `--waste-gap`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GapError {
    /// Not a number.
    #[error(transparent)]
    Number(#[from] DecimalError),
    /// More than everything.
    #[error("a gap is a share: at most 1, or 100%")]
    TooLarge,
}

/// Reads `0.01` or `1%`.
pub fn parse_gap(text: &str) -> Result<Gap, GapError> {
    let gap = Gap::parse_share(text)?;
    if gap > Gap::FULL { Err(GapError::TooLarge) } else { Ok(gap) }
}

/// Reads seconds, with at most six decimals.
pub fn parse_seconds(text: &str) -> Result<Duration, DecimalError> {
    Rate::parse(text).map(|seconds| Duration::from_micros(seconds.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use layerplan::units::Bytes;

    #[test]
    fn gaps_are_read_exactly_in_both_forms() {
        assert_eq!(parse_gap("0.01"), parse_gap("1%"));
        assert_eq!(parse_gap("100%"), Ok(Gap::FULL));
        assert_eq!(parse_gap("0.0000001%"), Ok(Gap(1)));
        assert!(matches!(parse_gap("0.00000001%"), Err(GapError::Number(_))));
        assert_eq!(parse_gap("1.1"), Err(GapError::TooLarge));
        assert!(matches!(parse_gap("%"), Err(GapError::Number(DecimalError::NotANumber(_)))));
    }

    #[test]
    fn limits_may_have_a_price() {
        let limit = |bytes, price| Ok(Limit { bytes, price });
        assert_eq!(parse_limit("500MB"), limit(Bytes(500_000_000), None));
        assert_eq!(parse_limit("1KiB@0.25"), limit(Bytes(1024), Some(Price(250_000))));
        assert_eq!(parse_limit("1MB@x").unwrap_err().to_string(), "price: `x` is not a number");
        assert_eq!(parse_limit("x").unwrap_err().to_string(), "`x` is not a number");
        let there = parse_limit("1kB@0.5").map(limit_text);
        assert_eq!(there.as_deref(), Ok("1000@0.5"));
    }

    #[test]
    fn seconds_are_decimal() {
        assert_eq!(parse_seconds("0.25"), Ok(Duration::from_millis(250)));
        assert!(parse_seconds("1e3").is_err());
    }
}
