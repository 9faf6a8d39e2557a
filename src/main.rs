//! The program `layerplan`: plans, checks and shows which packages share which layer.

#![cfg_attr(not(test), warn(clippy::unwrap_used))]

mod cli;

fn main() {
    let exit = cli::run();
    // Not `std::process::exit`: an interrupted search may still run on its own thread, and the
    // C++ solver's static destructors must not run under it. Everything is flushed by now.
    signal_hook::low_level::exit(exit.code())
}
