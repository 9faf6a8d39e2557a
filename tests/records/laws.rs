//! What is learnt is what was said: rates right on average, diaries like the history they tell of.

use super::{day, fleet};
use layerplan::fleet::learn::{
    Diary, Entry, LearnError, Model, Naming, Rates, learn, learn_from_diary, learn_from_rates,
};
use layerplan::fleet::{Fleet, PackageId, Release};
use layerplan::units::Rate;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;

const PACKAGES: [(&str, &str); 6] = [
    ("libc6", "glibc"),
    ("libc-bin", "glibc"),
    ("nginx", "nginx"),
    ("perl", "perl"),
    ("tool", ""),
    ("zlib1g", "zlib"),
];

fn rates(naming: Naming, rates: &[(&str, u64)]) -> Rates {
    let rates = rates.iter().map(|&(name, rate)| (name.into(), Rate(rate))).collect();
    Rates { naming, rates }
}

/// Millionths of a release in which any package of `names` changes, and in which all do.
fn touched(fleet: &Fleet, names: &[&str]) -> (u64, u64) {
    let id = |name: &&str| {
        PackageId::from(fleet.packages().iter().position(|package| package.name == **name).unwrap())
    };
    let ids: Vec<PackageId> = names.iter().map(id).collect();
    let sum = |whether: fn(bool, bool) -> bool, start: bool| {
        let touches = |update: &&layerplan::fleet::Update| {
            ids.iter().fold(start, |all, id| whether(all, update.touched.contains(id)))
        };
        fleet.updates().iter().filter(touches).map(|update| update.rate.0).sum()
    };
    (sum(|a, b| a || b, false), sum(|a, b| a && b, true))
}

fn rate(fleet: &Fleet, name: &str) -> u64 {
    touched(fleet, &[name]).0
}

/// Over many seeds the mean is the rate stated; each of them is less than one imagined release off.
#[test]
fn rates_are_right_on_average() {
    let fleet = fleet(&PACKAGES);
    let stated = [("glibc", 700), ("nginx", 333_333), ("perl", 0), ("tool", 1_000_000)];
    let stated_rates = rates(Naming::Sources, &stated);
    let seeds = 300;
    let mut sums = [0; 4];
    for seed in 0..seeds {
        let learnt = learn_from_rates(&fleet, &stated_rates, seed).unwrap().fleet;
        for (sum, (name, stated)) in sums.iter_mut().zip(stated) {
            let rate = rate(&learnt, if name == "glibc" { "libc6" } else { name });
            assert!(rate.abs_diff(stated) < 2_000, "{name}, seed {seed}: {rate}");
            *sum += rate;
        }
    }
    for (sum, (name, stated)) in sums.iter().zip(stated) {
        let mean = sum / u64::from(seeds);
        assert!(mean.abs_diff(stated) < 250, "{name}: {mean}");
    }
}

/// A rate that imagined releases can express is met to the millionth.
#[test]
fn rates_in_steps_of_two_thousandths_are_exact() {
    let fleet = fleet(&PACKAGES);
    for step in [1, 3, 50, 73, 145, 499] {
        let stated = rates(Naming::Sources, &[("nginx", step * 2_000)]);
        for seed in 0..20 {
            let learnt = learn_from_rates(&fleet, &stated, seed).unwrap().fleet;
            assert_eq!(rate(&learnt, "nginx"), step * 2_000);
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_one_others() {
    let fleet = fleet(&PACKAGES);
    let stated = rates(Naming::Packages, &[("nginx", 200_000), ("perl", 100_000)]);
    let bytes = |seed| learn_from_rates(&fleet, &stated, seed).unwrap().fleet.to_json();
    let all: BTreeSet<Vec<u8>> = (0..50).map(bytes).collect();
    assert_eq!(all.len(), 50);
    assert_eq!(bytes(7), bytes(7));
    assert_eq!(bytes(u32::MAX), bytes(u32::MAX));
}

/// All packages of a source change whenever one does; two sources do as often as chance has it.
#[test]
fn packages_of_a_source_change_together_and_sources_do_not() {
    let fleet = fleet(&PACKAGES);
    let stated = rates(Naming::Sources, &[("glibc", 300_000), ("nginx", 500_000)]);
    let mut both = 0;
    for seed in 0..50 {
        let learnt = learn_from_rates(&fleet, &stated, seed).unwrap().fleet;
        assert_eq!(touched(&learnt, &["libc6", "libc-bin"]), (300_000, 300_000));
        both += touched(&learnt, &["libc6", "nginx"]).1;
    }
    assert!((both / 50).abs_diff(150_000) < 10_000, "{}", both / 50);
}

/// They ship together, so the most volatile one says when.
#[test]
fn a_source_has_the_highest_rate_of_its_packages() {
    let fleet = fleet(&PACKAGES);
    let stated = rates(Naming::Packages, &[("libc-bin", 10_000), ("libc6", 40_000)]);
    let learnt = learn_from_rates(&fleet, &stated, 0).unwrap();
    assert_eq!(touched(&learnt.fleet, &["libc6", "libc-bin"]), (40_000, 40_000));
    assert_eq!((learnt.matching.sources, learnt.matching.known), (5, 1));
}

/// What nothing is known of has the mean: each stated rate counts as a release seen, and half a
/// release at 0.15 is added for each source.
#[test]
fn sources_without_a_rate_have_the_mean() {
    let fleet = fleet(&PACKAGES);
    let stated =
        rates(Naming::Packages, &[("libc6", 0), ("nginx", 500_000), ("other", 1), ("none", 1)]);
    let learnt = learn_from_rates(&fleet, &stated, 0).unwrap();
    // (0 + 0.5 + 2.5 · 0.15) / (2 + 2.5)
    assert_eq!(learnt.matching.mean, Rate(194_444));
    assert_eq!((learnt.matching.names, learnt.matching.known), (4, 2));
    assert_eq!(learnt.matching.unmatched, ["none", "other"]);
    assert_eq!(rate(&learnt.fleet, "libc6"), 0);
    assert!(rate(&learnt.fleet, "tool").abs_diff(194_444) < 2_000);
}

#[test]
fn what_matches_nothing_is_an_error() {
    let fleet = fleet(&PACKAGES);
    // A package that is no source.
    let fault = learn_from_rates(&fleet, &rates(Naming::Sources, &[("libc6", 1)]), 0).unwrap_err();
    assert!(matches!(fault, LearnError::NothingMatches { count: 1, .. }));
    let said = "it names 1 source, and images place no source of such a name; the first is `libc6`";
    assert_eq!(fault.to_string(), said);
    let diary = diary(Naming::Packages, &[("other", "2026-01-01", None, &[])]);
    let fault = learn_from_diary(&fleet, &diary, NonZeroU32::MIN, 0).unwrap_err();
    assert!(fault.to_string().starts_with("it names 1 package, and images"), "{fault}");
}

type Told<'a> = (&'a str, &'a str, Option<&'a str>, &'a [&'a str]);

/// A diary from 1 January to 10 March 2026, 69 days.
fn diary(naming: Naming, entries: &[Told]) -> Diary {
    let entry = |&(name, since, until, changes): &Told| {
        let changes = changes.iter().map(|text| day(text)).collect();
        (name.into(), Entry { since: day(since), until: until.map(day), changes })
    };
    let entries: BTreeMap<String, Entry> = entries.iter().map(entry).collect();
    Diary { naming, entries, first: day("2026-01-01"), last: day("2026-03-10") }
}

const WEEK: NonZeroU32 = NonZeroU32::new(7).unwrap();

/// A diary of changes and the weekly releases in which they arrive teach the same.
#[test]
fn a_diary_teaches_what_the_releases_would() {
    let start = "2026-01-01";
    let changes: [(&str, &[&str]); 6] = [
        ("libc6", &["2026-01-09", "2026-03-10"]),
        ("libc-bin", &["2026-01-07", "2026-01-08", "2026-01-10"]),
        ("nginx", &["2026-01-06", "2026-01-14", "2026-02-01", "2026-02-02", "2026-02-20"]),
        ("perl", &[]),
        ("tool", &["2026-01-01", "2026-01-31"]),
        ("zlib1g", &["2026-03-04"]),
    ];
    let entries: Vec<Told> =
        changes.iter().map(|(name, days)| (*name, start, None, *days)).collect();
    let diary = diary(Naming::Packages, &entries);
    let newest = release(&changes, "2026-03-10").fleet;
    let observed = learn_from_diary(&newest, &diary, WEEK, 0).unwrap();
    let ends: Vec<String> = observed.periods.iter().map(|period| period.last.to_string()).collect();
    assert_eq!(ends.len(), 9);
    assert_eq!(observed.periods[0].first, day("2026-01-07"));
    let history: Vec<Release> = ["2026-01-06"]
        .into_iter()
        .chain(ends.iter().map(String::as_str))
        .map(|end| release(&changes, end))
        .collect();
    let learnt = learn(&history, Model::Shrunk).unwrap();
    assert_eq!(Some(observed.settings), learnt.settings);
    assert_eq!(observed.fleet, learnt.fleet);
}

/// The packages as they are at the end of a day: every change gives a new id.
fn release(changes: &[(&str, &[&str])], end: &str) -> Release {
    let id = |name: &str| {
        let days = changes.iter().find(|(other, _)| *other == name).unwrap().1;
        format!("{name}={}", days.iter().filter(|&&date| date <= end).count())
    };
    let package = |&(name, source): &(&str, &str)| {
        let source = (!source.is_empty()).then_some(source);
        json!({"id": id(name), "name": name, "source": source, "bytes": 1})
    };
    let roots: Vec<String> = PACKAGES.iter().map(|(name, _)| id(name)).collect();
    let packages: Vec<_> = PACKAGES.iter().map(package).collect();
    let images = json!([{"name": "web", "roots": roots}]);
    let document = json!({"layerplan": 1, "packages": packages, "images": images});
    Release { name: end.into(), fleet: Fleet::parse(document.to_string().as_bytes()).unwrap() }
}

/// In periods that a package was not there for, it was not seen.
#[test]
fn a_package_counts_while_it_is_there() {
    let fleet = fleet(&PACKAGES);
    let known = |since, until| {
        let entries: &[Told] = &[
            ("nginx", since, until, &["2026-02-12"]),
            ("perl", "2026-01-01", None, &["2026-01-10"]),
        ];
        learn_from_diary(&fleet, &diary(Naming::Packages, entries), WEEK, 0).unwrap()
    };
    let rate = |since, until| rate(&known(since, until).fleet, "nginx");
    let always = rate("2026-01-01", None);
    // Seen in fewer weeks, it changed more often.
    assert!(rate("2026-02-05", None) > always);
    assert!(rate("2026-02-05", Some("2026-02-20")) > rate("2026-02-05", None));
    // There only in parts of weeks, it was never seen.
    let never = known("2026-03-05", None);
    assert_eq!((never.matching.known, never.matching.sources), (1, 5));
}

/// A changelog names sources: all packages of one change, and a package without source has its own.
#[test]
fn a_diary_of_sources_moves_all_their_packages() {
    let fleet = fleet(&PACKAGES);
    let entries: &[Told] = &[
        ("glibc", "2026-01-01", None, &["2026-03-01"]),
        ("tool", "2026-01-01", None, &["2026-03-08"]),
        ("elsewhere", "2026-01-01", None, &["2026-03-08"]),
    ];
    let learnt = learn_from_diary(&fleet, &diary(Naming::Sources, entries), WEEK, 0).unwrap();
    let (any, all) = touched(&learnt.fleet, &["libc6", "libc-bin"]);
    assert_eq!(any, all);
    assert!(rate(&learnt.fleet, "tool") > 0);
    assert_eq!(learnt.matching.unmatched, ["elsewhere"]);
    assert_eq!(learnt.matching.known, 2);
}

#[test]
fn a_diary_is_cut_into_whole_periods_of_its_last_year() {
    let fleet = fleet(&PACKAGES);
    let mut diary = diary(Naming::Packages, &[("perl", "2026-01-01", None, &[])]);
    let periods = |diary: &Diary, every| {
        let every = NonZeroU32::new(every).unwrap();
        learn_from_diary(&fleet, diary, every, 0).map(|learnt| learnt.periods)
    };
    assert_eq!(periods(&diary, 1).unwrap().len(), 69);
    assert_eq!(periods(&diary, 69).unwrap().len(), 1);
    let fault = periods(&diary, 70).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "it covers 69 days, which is less than the 70 days between two releases"
    );
    diary.first = day("1990-01-01");
    let year = periods(&diary, 1).unwrap();
    assert_eq!((year.len(), year[0].first, year[364].last), (365, day("2025-03-11"), diary.last));
    assert!(matches!(periods(&diary, 366), Err(LearnError::TooShort { days: 365, .. })));
}

/// Past releases are facts; only those imagined have dice.
#[test]
fn seeds_change_what_is_imagined_and_nothing_else() {
    let fleet = fleet(&PACKAGES);
    let diary = diary(Naming::Packages, &[("perl", "2026-01-01", None, &["2026-03-09"])]);
    let learnt = |seed| learn_from_diary(&fleet, &diary, WEEK, seed).unwrap();
    assert_eq!(learnt(3), learnt(3));
    assert_ne!(learnt(3).fleet, learnt(4).fleet);
    let past = |seed| {
        let updates = learnt(seed).fleet.updates().clone();
        updates.into_iter().filter(|u| !u.name.starts_with("imagined")).collect::<Vec<_>>()
    };
    assert_eq!((past(3).len(), past(3)), (1, past(4)));
}
