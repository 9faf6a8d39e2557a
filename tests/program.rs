//! The program as its users run it, by behaviour.

#[path = "common/by_hand.rs"]
mod by_hand;
mod common;
#[path = "common/runs.rs"]
mod runs;

#[path = "cli/main.rs"]
mod cli;
#[path = "diff.rs"]
mod diff;
#[path = "export/main.rs"]
mod export;
#[path = "interrupt.rs"]
mod interrupt;
#[path = "output.rs"]
mod output;
#[path = "pipelines.rs"]
mod pipelines;
#[path = "plan_document.rs"]
mod plan_document;
#[path = "readme.rs"]
mod readme;
#[path = "records/main.rs"]
mod records;
#[path = "schemas.rs"]
mod schemas;
#[path = "signals.rs"]
mod signals;
#[path = "snapshots.rs"]
mod snapshots;
#[path = "tables.rs"]
mod tables;
#[path = "whole_images/main.rs"]
mod whole_images;
