//! What people have that says how often packages change, a file for each format: rates that
//! somebody states, logs of dpkg, changelogs of Debian packages.
//!
//! What it becomes is in [`crate::fleet::learn`]; the formats are described in `models/updates.md`.
//! Files may be compressed with gzip or zstd.
//!
//! ```
//! use layerplan::records::read_rates;
//!
//! let file = std::env::temp_dir().join("layerplan-rates.csv");
//! std::fs::write(&file, "name,rate\nopenssl,0.25\n")?;
//! let rates = read_rates(&file)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod changelog;
mod dpkg_log;
mod error;
mod rates;
mod text;

pub use changelog::read_changelogs;
pub use dpkg_log::read_dpkg_logs;
pub use error::{Fault, Problem, RecordError};
pub use rates::read_rates;
