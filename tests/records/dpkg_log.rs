//! Logs of dpkg.

use super::{day, gzip, refused, sample, written};
use layerplan::fleet::learn::{Diary, Entry, Naming};
use layerplan::records::read_dpkg_logs;
use std::collections::BTreeSet;
use std::fs;

fn parse(files: &[(&str, &[u8])]) -> Diary {
    let folder = written(files);
    let paths: Vec<_> = files.iter().map(|(name, _)| folder.path().join(name)).collect();
    read_dpkg_logs(&paths).unwrap()
}

fn entry(since: &str, until: Option<&str>, changes: &[&str]) -> Entry {
    let changes = changes.iter().map(|text| day(text)).collect::<BTreeSet<_>>();
    Entry { since: day(since), until: until.map(day), changes }
}

#[test]
fn logs_of_a_machine_are_read() {
    let logs = ["dpkg-log/dpkg.log", "dpkg-log/dpkg.log.1"];
    let diary = read_dpkg_logs(&logs.map(sample)).unwrap();
    assert_eq!(diary.naming, Naming::Packages);
    assert_eq!((diary.first, diary.last), (day("2026-05-20"), day("2026-11-26")));
    let changed = |name: &&str| !diary.entries[*name].changes.is_empty();
    let names: Vec<&str> = diary.entries.keys().map(String::as_str).collect();
    assert_eq!(names.len(), 52);
    assert_eq!(
        names.iter().copied().filter(changed).collect::<Vec<_>>(),
        [
            "libc-bin",
            "libc-dev-bin",
            "libc-devtools",
            "libc6",
            "libc6-dev",
            "libperl5.36",
            "libpq-dev",
            "libpq5",
            "perl",
            "perl-base",
            "perl-modules-5.36",
        ]
    );
    assert_eq!(diary.entries["libc6"], entry("2026-05-20", None, &["2026-05-20"]));
    assert_eq!(diary.entries["perl"], entry("2026-05-20", None, &["2026-11-26"]));
}

#[test]
fn files_may_come_in_any_order_and_compressed() {
    let [new, old] =
        ["dpkg-log/dpkg.log", "dpkg-log/dpkg.log.1"].map(|path| fs::read(sample(path)).unwrap());
    let diary = parse(&[("dpkg.log", &new), ("dpkg.log.1", &old)]);
    assert_eq!(parse(&[("dpkg.log.1", &old), ("dpkg.log", &new), ("dpkg.log.9", b"")]), diary);
    assert_eq!(parse(&[("dpkg.log", &new), ("dpkg.log.2.gz", &gzip(&old))]), diary);
}

#[test]
fn a_package_is_there_between_its_installation_and_its_removal() {
    let log = b"\
2026-01-01 10:00:00 startup archives unpack
2026-01-02 10:00:00 install new:amd64 <none> 1.0
2026-01-02 10:00:00 status half-installed new:amd64 1.0
2026-01-02 10:00:01 upgrade old 1.0 1.1
2026-01-03 10:00:00 upgrade old 1.1 1.1
2026-01-03 10:00:00 conffile /etc/a file keep
2026-01-04 10:00:00 upgrade new:amd64 1.0 2:1.1
2026-01-04 11:00:00 upgrade new:amd64 2:1.1 2:1.2
2026-01-05 10:00:00 remove new:amd64 2:1.2 <none>
2026-01-06 10:00:00 trigproc man-db:amd64 2.11.2-2 <none>
2026-01-06 10:00:00 purge gone:all 1.0 <none>
2026-01-07 10:00:00 install back:all <none> 1.0
2026-01-08 10:00:00 remove back:all 1.0 <none>
2026-01-09 10:00:00 install back:all 1.0 1.1
2026-01-10 10:00:00 status installed man-db:amd64 2.11.2-2
";
    let diary = parse(&[("dpkg.log", log)]);
    assert_eq!((diary.first, diary.last), (day("2026-01-01"), day("2026-01-10")));
    let known = [
        ("back", entry("2026-01-07", None, &[])),
        ("gone", entry("2026-01-01", Some("2026-01-06"), &[])),
        ("man-db", entry("2026-01-01", None, &[])),
        ("new", entry("2026-01-02", Some("2026-01-05"), &["2026-01-04"])),
        ("old", entry("2026-01-01", None, &["2026-01-02"])),
    ];
    assert!(diary.entries.into_iter().eq(known.map(|(name, entry)| (name.into(), entry))));
}

#[test]
fn malformed_logs_are_refused() {
    let start = "a date, a time and an action is wanted, not";
    let date = "a date and a time, as in `2026-08-11 06:25:01`, is wanted, not";
    let variants = [
        ("a word", "upgrade", format!("line 1: {start} \"upgrade\"")),
        ("a blank line", "\n", format!("line 1: {start} \"\"")),
        ("a date alone", "2026-01-01 10:00:00", format!("line 1: {start} \"2026-01-01 10:00:00\"")),
        (
            "no such day",
            "2026-02-30 10:00:00 startup archives unpack",
            format!("line 1: {date} \"2026-02-30 10:00:00 startup archives unpack\""),
        ),
        (
            "no such time",
            "2026-01-01 25:00:00 startup archives unpack",
            format!("line 1: {date} \"2026-01-01 25:00:00 startup archives unpack\""),
        ),
        (
            "before dpkg was",
            "1066-10-14 09:00:00 startup archives unpack",
            format!("line 1: {date} \"1066-10-14 09:00:00 startup archives unpack\""),
        ),
        (
            "another action",
            "2026-01-01 10:00:00 startup archives unpack\n2026-01-01 10:00:00 enlarge a 1 2\n",
            "line 2: an action of dpkg's is wanted, not \"2026-01-01 10:00:00 enlarge a 1 2\""
                .into(),
        ),
        (
            "nothing done to",
            "2026-01-01 10:00:00 install",
            "line 1: what an action is about is wanted, not \"2026-01-01 10:00:00 install\"".into(),
        ),
        (
            "one version",
            "2026-01-01 10:00:00 upgrade a:all 1",
            "line 1: a package and two versions after `upgrade` is wanted, not \
             \"2026-01-01 10:00:00 upgrade a:all 1\""
                .into(),
        ),
        (
            "no name",
            "2026-01-01 10:00:00 upgrade :all 1 2",
            "line 1: the name of a package is wanted, not \"2026-01-01 10:00:00 upgrade :all 1 2\""
                .into(),
        ),
        (
            "a control character",
            "2026-01-01 10:00:00 install a\u{1b}[1m <none> 2",
            "line 1: the name of a package is wanted, not \
             \"2026-01-01 10:00:00 install a\\u{1b}[1m <none> 2\""
                .into(),
        ),
        (
            "no package",
            "2026-01-01 10:00:00 startup archives unpack",
            "there is nothing in it: no line names a package".into(),
        ),
        ("nothing", "", "there is nothing in it: no line names a package".into()),
    ];
    let variants =
        variants.each_ref().map(|(variant, text, said)| (*variant, text.as_bytes(), &**said));
    refused(&variants, |path| read_dpkg_logs(&[path]).unwrap_err().to_string());
}
