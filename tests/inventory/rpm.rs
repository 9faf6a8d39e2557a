//! rpm: the answer to the query, and what is wrong with it.

use super::{bytes, ids, package, parse, read, references, refused};
use layerplan::inventory::{Format, QUERY};

#[test]
fn real_answers_are_read() {
    let small = read("rpm/small.tsv");
    let expected = [
        "sampleapp-0:1.0-1.fc99.noarch",
        "sampledata-0:2026a-1.fc99.noarch",
        "samplelib-0:1.3.1-1.fc99.x86_64",
        "sampletool-2:5.2-1.fc99.noarch",
    ];
    assert_eq!(ids(&small), expected);
    assert_eq!(bytes(&small), 108_902 + 23_901 + 3_500 + 300);
    let [app, data, lib, tool] = &small.packages[..] else { panic!("{small:?}") };
    // `(samplelib >= 1 or otherlib)`.
    assert_eq!(app.references, [&*data.id, &*lib.id, &*tool.id]);
    // `libsample.so.1()(64bit)`; the file that it needs as well, nobody provides by its name.
    assert_eq!(tool.references, [&*lib.id]);
    assert_eq!(tool.source.as_deref(), Some("sampletool"));
    let distribution = read("rpm/hummingbird.tsv");
    assert_eq!(distribution.packages.len(), 5);
    let release = package(&distribution, "hummingbird-release-0:20251124-1.8.hum1.noarch");
    assert_eq!(release.references, ["hummingbird-repos-0:20251124-1.8.hum1.noarch"]);
    let keys = package(&distribution, "hummingbird-gpg-keys-0:20251124-1.8.hum1.noarch");
    assert_eq!(keys.source.as_deref(), Some("hummingbird-release"));
    assert_eq!((bytes(&distribution), references(&distribution)), (763_212, 4));
}

/// The query is documented as it is.
#[test]
fn the_query_is_documented() {
    let page = include_str!("../../models/inventories.md");
    assert!(page.contains(&format!("rpm -qa --qf '{QUERY}'")));
}

fn line(fields: [&str; 9]) -> String {
    fields.join("\t") + "\n"
}

#[test]
fn keys_of_signers_are_no_packages_and_what_has_no_source_has_none() {
    let text = line(["gpg-pubkey", "0", "a15b79cc", "63d04c2c", "(none)", "0", "(none)", "", ""])
        + &line(["local", "3", "1", "2", "noarch", "7", "(none)", "/bin/sh ", "local "]);
    let inventory = parse(Format::Rpm, &text);
    assert_eq!(ids(&inventory), ["local-3:1-2.noarch"]);
    assert_eq!(inventory.packages[0].source, None);
}

#[test]
fn malformed_answers_are_refused() {
    let good = ["a", "0", "1", "2", "noarch", "7", "a-1-2.src.rpm", "", "a "];
    let with = |at: usize, text: &'static str| {
        let mut fields = good;
        fields[at] = text;
        line(fields)
    };
    let fields = |found: usize| {
        format!("line 1: 9 fields are wanted, not {found}; ask with rpm -qa --qf '{QUERY}'")
    };
    let variants = [
        ("nothing", String::new(), "no package is in it, read as rpm".into()),
        ("names alone", "bash-5.2-1.x86_64\n".into(), fields(1)),
        ("a field too many", with(8, "a \tb "), fields(10)),
        (
            "an empty line",
            format!("{}\n{}", line(good), line(good)),
            fields(1).replace("line 1", "line 2"),
        ),
        ("no name", with(0, ""), "line 1: `NAME` is missing".into()),
        ("no version", with(2, "(none)"), "line 1: `VERSION` is missing".into()),
        ("no release", with(3, ""), "line 1: `RELEASE` is missing".into()),
        ("no architecture", with(4, "(none)"), "line 1: `ARCH` is missing".into()),
        ("a name of two words", with(0, "a b"), "line 1: one word is wanted, not \"a b\"".into()),
        (
            "an epoch that is none",
            with(1, "(none)"),
            "line 1: a number as epoch is wanted, not \"(none)\"".into(),
        ),
        (
            "no size",
            with(5, "(none)"),
            "line 1: `LONGSIZE` is no whole number of bytes: \"(none)\"".into(),
        ),
        (
            "a size with a fraction",
            with(5, "7.5"),
            "line 1: `LONGSIZE` is no whole number of bytes: \"7.5\"".into(),
        ),
        (
            "a source that is none",
            with(6, "a.src.rpm"),
            "line 1: NAME-VERSION-RELEASE.src.rpm is wanted, not \"a.src.rpm\"".into(),
        ),
        (
            "a choice without its end",
            with(7, "(b or c "),
            "line 1: as many `(` as `)` is wanted, not \"(b or c \"".into(),
        ),
        ("an end without beginning", with(8, "a) (b"), {
            "line 1: as many `(` as `)` is wanted, not \"a) (b\"".into()
        }),
        ("twice there", line(good) + &line(good), "package `a-0:1-2.noarch` is there twice".into()),
    ];
    let variants: Vec<(&str, &str, &str)> =
        variants.iter().map(|(variant, text, said)| (*variant, &**text, &**said)).collect();
    refused(Format::Rpm, &variants);
}
