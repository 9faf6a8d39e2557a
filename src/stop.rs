//! When work should end: as soon as it is interrupted, or when its time is over.
//!
//! ```
//! use layerplan::stop::Stop;
//!
//! let stop = Stop::new(None);
//! assert!(!stop.should_stop());
//! stop.interrupt();
//! assert!(stop.should_stop());
//! ```

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// A request to stop that may come at any time, and a deadline. A clone is asked with the original.
#[derive(Debug, Clone, Default)]
pub struct Stop {
    interrupted: Arc<AtomicBool>,
    deadline: Option<Instant>,
}

/// What was stopped has no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("stopped before it was done")]
pub struct Stopped;

impl Stop {
    /// For work that ends after `time_limit`, if there is one.
    pub fn new(time_limit: Option<Duration>) -> Stop {
        let deadline = time_limit.and_then(|limit| Instant::now().checked_add(limit));
        Stop { deadline, ..Stop::default() }
    }

    /// For work that may take one in `parts` of the time left, if there is a limit.
    pub fn within(&self, parts: u32) -> Stop {
        self.with_time(|left| left / parts)
    }

    /// For work after which one in `parts` of the time left is still needed, but no more than
    /// `most`.
    pub fn sparing(&self, parts: u32, most: Duration) -> Stop {
        self.with_time(|left| left - (left / parts).min(most))
    }

    fn with_time(&self, of: impl Fn(Duration) -> Duration) -> Stop {
        let deadline = self.remaining().map(|left| Instant::now() + of(left));
        Stop { deadline, ..self.clone() }
    }

    /// Asks the work to stop as soon as it can.
    pub fn interrupt(&self) {
        self.interrupted.store(true, Ordering::SeqCst);
    }

    /// Has [`interrupt`](Stop::interrupt) been called?
    pub fn interrupted(&self) -> bool {
        self.interrupted.load(Ordering::SeqCst)
    }

    /// Is the time over?
    pub fn out_of_time(&self) -> bool {
        self.remaining().is_some_and(|left| left.is_zero())
    }

    /// Should the work stop, for whichever reason?
    pub fn should_stop(&self) -> bool {
        self.interrupted() || self.out_of_time()
    }

    /// Goes on, unless the work should stop; for work that has no result before it is done.
    ///
    /// # Errors
    /// [`Stopped`].
    pub fn check(&self) -> Result<(), Stopped> {
        if self.should_stop() { Err(Stopped) } else { Ok(()) }
    }

    /// Time left, if there is a limit.
    pub fn remaining(&self) -> Option<Duration> {
        self.deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_and_parts_are_interrupted_together() {
        let stop = Stop::new(None);
        let (clone, part) = (stop.clone(), stop.within(4));
        assert_eq!((clone.check(), part.remaining()), (Ok(()), None));
        part.interrupt();
        assert_eq!([stop, clone].map(|stop| stop.check()), [Err(Stopped); 2]);
    }

    #[test]
    fn a_part_is_over_before_the_whole() {
        let stop = Stop::new(Some(Duration::from_secs(1_000)));
        let left = stop.within(4).within(5).remaining().unwrap();
        assert!(left <= Duration::from_secs(50) && left > Duration::from_secs(40));
        assert!(!stop.should_stop());
        let but = |most: u64| stop.sparing(10, Duration::from_secs(most)).remaining().unwrap();
        assert!(but(200) <= Duration::from_secs(900) && but(1) > Duration::from_secs(990));
        assert!(Stop::new(Some(Duration::ZERO)).within(2).out_of_time());
    }
}
