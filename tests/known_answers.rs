//! The merges method against `data/known-answers.solu`: real fleets whose optima are known, so that
//! one wrong proof fails the build. Written for release builds: about half a minute there.

use layerplan::fleet::{Fleet, Overlap, Prices};
use layerplan::plan::check::check;
use layerplan::plan::{Plan, Scope, Status};
use layerplan::solve::{Control, MethodName, Options, plan};
use layerplan::units::{Cost, Gap, Price};
use std::sync::Arc;

const FILE: &str = include_str!("../data/known-answers.solu");

/// Fleets with more images than this take so long that they are planned once only.
const PLANNED_ONCE: usize = 1_000;

/// One `=opt=` line.
struct Answer<'a> {
    name: &'a str,
    fleet: &'a str,
    max_layers: u32,
    overlap: Overlap,
    storage_only: bool,
    value: Cost,
}

impl<'a> Answer<'a> {
    fn read(line: &'a str) -> Answer<'a> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let ["=opt=", name, value] = words[..] else { panic!("not an answer: {line}") };
        let parts: Vec<&str> = name.rsplitn(5, '-').collect();
        let ["merges", what, overlap, cap, fleet] = parts[..] else { panic!("no name: {name}") };
        Answer {
            name,
            fleet,
            max_layers: cap.parse().unwrap(),
            overlap: match overlap {
                "forbid" => Overlap::Forbid,
                "allow" => Overlap::Allow,
                other => panic!("{name}: {other}"),
            },
            storage_only: match what {
                "storage" => true,
                "updates" => false,
                other => panic!("{name}: {other}"),
            },
            value: Cost::parse(value).unwrap(),
        }
    }

    /// The plan, and the bound of its program. The certificate's bound is no higher than the plan's
    /// cost, which uniting equal nodes can bring below the program's value, so it proves less.
    fn plan(&self, fleet: &Fleet, gap: Option<Gap>) -> (Plan, Cost) {
        let prices = Prices { push: Price(0), ..Prices::default() };
        let options = Options {
            method: MethodName::Merges,
            max_layers: Some(self.max_layers),
            overlap: Some(self.overlap),
            prices: self.storage_only.then_some(prices),
            gap,
            ..Options::default()
        };
        let control = Arc::new(Control::default());
        let plan = plan(fleet, &options, &control).unwrap().plan;
        (plan, control.progress().bound)
    }
}

#[test]
fn every_known_answer_is_found_and_proven() {
    let lines = FILE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    for answer in lines.map(Answer::read) {
        let name = answer.name;
        let fleet = Fleet::read(format!("data/{}/fleet.json.zst", answer.fleet).as_ref()).unwrap();
        let (plan, bound) = answer.plan(&fleet, None);
        let certificate = &plan.certificate;
        assert_eq!(check(&fleet, &plan), [], "{name}");
        assert_eq!((certificate.status, certificate.scope), (Status::Optimal, Scope::Merges));
        // Nothing is better than an optimum, and nothing called optimal is worse by more than 10⁻⁶.
        let found = certificate.program_value.unwrap();
        assert!(found >= answer.value, "{name}: {found} is better than the optimum");
        assert!(Gap::between(found, answer.value, Cost(0)) <= Gap::OPTIMAL, "{name}: {found}");
        assert!(bound <= answer.value, "{name}: {bound} is above the optimum");
        assert!(Gap::between(found, bound, Cost(0)) <= Gap::OPTIMAL, "{name}: {bound} is no proof");
        if fleet.images().len() > PLANNED_ONCE {
            continue;
        }
        let (exact, bound) = answer.plan(&fleet, Some(Gap(0)));
        assert_eq!(exact.certificate.program_value, Some(answer.value), "{name}");
        assert_eq!(bound, answer.value, "{name}");
        assert_eq!(exact.certificate.status, Status::Optimal, "{name}");
        assert_eq!(check(&fleet, &exact), [], "{name}");
    }
}
