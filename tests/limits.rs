//! Every method ends when its time is over or when it is interrupted, on fleets that would keep it
//! busy for far longer.

use layerplan::fleet::Fleet;
use layerplan::plan::check::check;
use layerplan::plan::{Plan, Status};
use layerplan::solve::{Control, MethodName, Options, SolveError, by_strategy, plan};
use layerplan::stop::Stop;
use layerplan::strategies::StrategyName;
use layerplan::testing::{broad_fleet, roles_fleet};
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The time that methods get.
const LIMIT: Duration = Duration::from_secs(1);

/// What they may take beyond it. Half a second is meant; machines that run tests are busy.
const SLACK: Duration = Duration::from_secs(3);

fn fleet(document: &Value) -> Fleet {
    Fleet::parse(document.to_string().as_bytes()).unwrap()
}

/// One at a time: these tests are about time.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Plans until `control` says stop, which must not take longer than the limit and some slack; none
/// if there was no plan yet.
#[track_caller]
fn in_time(fleet: &Fleet, method: MethodName, control: Control) -> Option<Plan> {
    let begin = Instant::now();
    let options = Options { method, max_layers: Some(40), ..Options::default() };
    let planned = plan(fleet, &options, &Arc::new(control));
    let took = begin.elapsed();
    assert!(took < LIMIT + SLACK, "{} took {took:?}", method.name());
    match planned {
        Ok(planned) => {
            assert_eq!(check(fleet, &planned.plan), [], "{}", method.name());
            Some(planned.plan)
        }
        Err(SolveError::Stopped(_)) => None,
        Err(fault) => panic!("{}: {fault}", method.name()),
    }
}

fn is_strategy(method: MethodName) -> bool {
    matches!(method, MethodName::Strategy(_))
}

#[test]
fn every_method_ends_in_time() {
    let _alone = alone();
    let fleet = fleet(&broad_fleet(1, 8_000));
    for &method in MethodName::all() {
        let plan = in_time(&fleet, method, Control::new(Some(LIMIT)));
        // What searches a whole fleet always has a plan.
        assert!(is_strategy(method) || plan.is_some(), "{}", method.name());
    }
}

#[test]
fn every_method_ends_when_it_is_interrupted() {
    let _alone = alone();
    let fleet = fleet(&broad_fleet(2, 8_000));
    let fleet_wide = MethodName::all().iter().filter(|&&method| !is_strategy(method));
    let slow = [StrategyName::ChunkahEv, StrategyName::Rechunk].map(MethodName::Strategy);
    for method in fleet_wide.copied().chain(slow) {
        for after in [LIMIT / 10, LIMIT / 2, LIMIT] {
            let control = Control::new(None);
            let stop = control.stop().clone();
            let interrupt = thread::spawn(move || {
                thread::sleep(after);
                stop.interrupt();
            });
            let plan = in_time(&fleet, method, control);
            interrupt.join().unwrap();
            if let Some(plan) = plan.filter(|_| !is_strategy(method)) {
                let status = plan.certificate.status;
                assert!(matches!(status, Status::Interrupted | Status::Optimal), "{status:?}");
            }
        }
    }
}

#[test]
fn half_a_strategy_is_no_plan() {
    let fleet = fleet(&broad_fleet(3, 100));
    for &name in StrategyName::all() {
        let stop = Stop::new(Some(Duration::ZERO));
        let made = by_strategy(&fleet, name, &Options::default(), None, &stop);
        assert!(matches!(made, Err(SolveError::Stopped(_))), "{name:?}");
    }
}

/// On the dimensions of a matrix that roles are mined from, improvement alone could take minutes.
#[test]
fn the_exact_engine_begins_in_time() {
    let _alone = alone();
    let fleet = fleet(&roles_fleet(1, 2_044, 1_164));
    let control = Arc::new(Control::new(Some(10 * LIMIT)));
    let options = Options { method: MethodName::Layers, ..Options::default() };
    let planned = plan(&fleet, &options, &control).unwrap();
    assert_eq!(check(&fleet, &planned.plan), []);
    assert!(control.progress().columns > 0, "{}", planned.choice);
}
