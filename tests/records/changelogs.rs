//! Changelogs of Debian packages.

use super::{day, gzip, refused, sample, written};
use layerplan::fleet::learn::{Diary, Naming};
use layerplan::records::read_changelogs;
use std::fs;

/// An entry of a changelog.
fn entry(source: &str, date: &str) -> String {
    format!(
        "{source} (1.0-1) unstable; urgency=medium\n\n  * Fix.\n\n -- A B <a@b.c>  {date} +0000\n\n"
    )
}

fn dates(diary: &Diary, source: &str) -> Vec<String> {
    let entry = &diary.entries[source];
    [entry.since].iter().chain(&entry.changes).map(ToString::to_string).collect()
}

#[test]
fn changelogs_of_a_folder_are_read() {
    let diary = read_changelogs(&[sample("changelogs")]).unwrap();
    assert_eq!(diary.naming, Naming::Sources);
    let names: Vec<&String> = diary.entries.keys().collect();
    assert_eq!(names, ["ca-certificates", "libcap2", "libpng1.6", "zlib"]);
    assert_eq!(diary.last, day("2026-03-30"));
    assert_eq!(
        dates(&diary, "libpng1.6"),
        ["2022-11-27", "2025-12-06", "2026-01-24", "2026-02-16", "2026-03-30"]
    );
    // One entry older than the others' year is read; the newest is a rebuild, with its own file.
    assert_eq!(dates(&diary, "libcap2").last().unwrap(), "2025-09-07");
    assert_eq!(dates(&diary, "ca-certificates"), ["2023-03-11", "2025-06-13"]);
}

#[test]
fn files_may_be_named_one_by_one() {
    let paths = [
        "ca-certificates/changelog.gz",
        "libcap2/changelog.Debian.gz",
        "libcap2/changelog.Debian.amd64.gz",
        "libpng16-16/changelog.Debian.gz",
        "zlib1g/changelog.Debian.gz",
    ]
    .map(|path| sample("changelogs").join(path));
    let whole = read_changelogs(&[sample("changelogs")]).unwrap();
    assert_eq!(read_changelogs(&paths).unwrap(), whole);
}

#[test]
fn changelogs_of_authors_are_told_apart_in_folders() {
    let debian = entry("a", "Tue, 06 Jan 2026 10:00:00") + &entry("a", "Mon, 5 Jan 2026 1:00:00");
    let zipped = gzip(entry("b", "Tue, 06 Jan 2026 10:00:00").as_bytes());
    let files: [(&str, &[u8]); 6] = [
        ("doc/a/changelog.Debian", debian.as_bytes()),
        ("doc/a/changelog.gz", b"2026-01-06  A B\n\n\t* Fix.\n"),
        ("doc/b/changelog.gz", &zipped),
        ("doc/c/changelog", b"Version 2.0\n"),
        ("doc/c/copyright", b"free"),
        ("doc/note", b"a file"),
    ];
    let folder = written(&files);
    let diary = read_changelogs(&[folder.path().join("doc")]).unwrap();
    assert_eq!(diary.entries.keys().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(dates(&diary, "a"), ["2026-01-05", "2026-01-06"]);
    // Named one by one, it is asked for.
    let fault = read_changelogs(&[folder.path().join("doc/c/changelog")]).unwrap_err().to_string();
    assert!(fault.ends_with("urgency=level` is wanted, not \"Version 2.0\""), "{fault}");
    fs::remove_dir_all(folder.path().join("doc/a")).unwrap();
    fs::remove_dir_all(folder.path().join("doc/b")).unwrap();
    let fault = read_changelogs(&[folder.path().join("doc")]).unwrap_err().to_string();
    assert!(fault.ends_with("doc: there is nothing in it: no changelog has an entry"), "{fault}");
}

/// Ancient entries have other forms, and count for nothing.
#[test]
fn reading_ends_a_year_before_the_newest_entry() {
    let recent = entry("a", "Tue, 06 Jan 2026 10:00:00") + &entry("a", "Tue, 07 Jan 2025 10:00:00");
    let old = entry("a", "Mon, 06 Jan 2025 10:00:00");
    let ends =
        ["# Older entries have been removed\nfree text", "vim:ts=4\n", "Local variables:\nmode"];
    for end in ends {
        let folder = written(&[("changelog", (recent.clone() + end).as_bytes())]);
        let diary = read_changelogs(&[folder.path().join("changelog")]).unwrap();
        assert_eq!(dates(&diary, "a"), ["2025-01-07", "2026-01-06"]);
    }
    let folder = written(&[("changelog", (recent + &old + "Sun Jan 5 1996  A B\n").as_bytes())]);
    let diary = read_changelogs(&[folder.path().join("changelog")]).unwrap();
    assert_eq!(dates(&diary, "a"), ["2025-01-06", "2025-01-07", "2026-01-06"]);
}

#[test]
fn malformed_changelogs_are_refused() {
    let header = "`source (version) suite; urgency=level` is wanted, not";
    let trailer = "` -- NAME <MAIL>  Tue, 11 Aug 2026 06:25:01 +0200` is wanted, not \" -- A <a@b>";
    let with = |date: &str| format!("a (1) unstable; urgency=low\n\n -- A <a@b>{date}\n");
    let variants = [
        ("prose", "Version 1.0\n".into(), format!("line 1: {header} \"Version 1.0\"")),
        ("no version", "a unstable; x\n".into(), format!("line 1: {header} \"a unstable; x\"")),
        (
            "an open bracket",
            "a (1 unstable; x\n".into(),
            format!("line 1: {header} \"a (1 unstable; x\""),
        ),
        ("no suite", "a (1); x\n".into(), format!("line 1: {header} \"a (1); x\"")),
        ("no urgency", "a (1) unstable\n".into(), format!("line 1: {header} \"a (1) unstable\"")),
        (
            "a control character",
            "a\u{1b}[1m (1) unstable; x\n".into(),
            format!("line 1: {header} \"a\\u{{1b}}[1m (1) unstable; x\""),
        ),
        (
            "no mail",
            with("").replace("<a@b>", ""),
            "line 3: ` -- NAME <MAIL>  Tue, 11 Aug 2026 \
          06:25:01 +0200` is wanted, not \" -- A \""
                .into(),
        ),
        ("no date", with(""), format!("line 3: {trailer}\"")),
        (
            "no such month",
            with("  Tue, 06 Jam 2026 10:00:00 +0000"),
            format!("line 3: {trailer}  Tue, 06 Jam 2026 10:00:00 +0000\""),
        ),
        (
            "no such day",
            with("  Tue, 32 Jan 2026 10:00:00 +0000"),
            format!("line 3: {trailer}  Tue, 32 Jan 2026 10:00:00 +0000\""),
        ),
        (
            "no such time",
            with("  Tue, 06 Jan 2026 10:61:00 +0000"),
            format!("line 3: {trailer}  Tue, 06 Jan 2026 10:61:00 +0000\""),
        ),
        (
            "no zone",
            with("  Tue, 06 Jan 2026 10:00:00"),
            format!("line 3: {trailer}  Tue, 06 Jan 2026 10:00:00\""),
        ),
        (
            "a trailer alone",
            " -- A <a@b>  Tue, 06 Jan 2026 10:00:00 +0000\n".into(),
            "line 1: `source (version) suite; urgency=level` before a trailer is wanted, not \
             \" -- A <a@b>  Tue, 06 Jan 2026 10:00:00 +0000\""
                .into(),
        ),
        (
            "no trailer",
            "a (2) unstable; x\n\n  * Fix.\n\na (1) unstable; x\n".into(),
            "line 5: the trailer of the entry before is wanted, not \"a (1) unstable; x\"".into(),
        ),
        (
            "cut off",
            "a (2) unstable; x\n\n  * Fix.\n".into(),
            "line 1: an entry with a trailer is wanted, not \"a\"".into(),
        ),
        ("nothing", String::new(), "there is nothing in it: no changelog has an entry".into()),
    ];
    let variants =
        variants.each_ref().map(|(variant, text, said)| (*variant, text.as_bytes(), &**said));
    refused(&variants, |path| read_changelogs(&[path]).unwrap_err().to_string());
}
