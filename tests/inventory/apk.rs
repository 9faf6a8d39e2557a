//! apk: the database of what is installed, and what is wrong with it.

use super::{bytes, package, parse, read, references, refused};
use layerplan::inventory::Format;

#[test]
fn real_databases_are_read() {
    let alpine = read("apk/installed");
    assert_eq!(alpine.packages.len(), 14);
    let ssl = alpine.packages.iter().find(|item| item.name == "libssl1.1").unwrap();
    assert_eq!(ssl.source.as_deref(), Some("openssl"));
    // `so:libc.musl-aarch64.so.1` and `so:libcrypto.so.1.1`.
    let names: Vec<&str> = ssl.references.iter().filter_map(|id| id.split('=').next()).collect();
    assert_eq!(names, ["libcrypto1.1", "musl"]);
    assert_eq!((bytes(&alpine), references(&alpine)), (6_144_000, 20));
    let wolfi = read("apk/installed-wolfi-base");
    assert_eq!(wolfi.packages.len(), 15);
    let base = package(&wolfi, "wolfi-baselayout=20230201-r23");
    assert_eq!(base.bytes, 123_541);
    assert_eq!((bytes(&wolfi), references(&wolfi)), (16_288_834, 33));
}

fn stanza(name: &str, more: &str) -> String {
    format!("P:{name}\nV:1-r0\nA:x86_64\nI:4096\n{more}\n")
}

#[test]
fn needs_of_all_forms_are_resolved() {
    let text = [
        stanza("web", "o:web-src\nD:lib>=2 so:libz.so.1 cmd:sh~1.3 pc:ssl<4 !old /bin/ls\n"),
        stanza("lib", ""),
        stanza("zlib", "p:so:libz.so.1=1.3.1\n"),
        stanza("busybox", "p:cmd:sh=1.36 cmd:ls=1.36 /bin/ls\n"),
        stanza("ssl-dev", "p:pc:ssl=3.5\n"),
        stanza("old", ""),
    ]
    .concat();
    let inventory = parse(Format::Apk, &text);
    let web = package(&inventory, "web=1-r0");
    assert_eq!(web.references, ["busybox=1-r0", "lib=1-r0", "ssl-dev=1-r0", "zlib=1-r0"]);
    assert_eq!(web.source.as_deref(), Some("web-src"));
    assert_eq!(package(&inventory, "lib=1-r0").source.as_deref(), Some("lib"));
}

#[test]
fn malformed_databases_are_refused() {
    let variants = [
        ("nothing", "", "no package is in it, read as apk"),
        (
            "a key of many letters",
            "P:a\nVersion:1\n",
            "line 2: a letter and a colon at the start of the line is wanted, not \"Version:1\"",
        ),
        (
            "no colon",
            "P:a\nV\n",
            "line 2: a letter and a colon at the start of the line is wanted, not \"V\"",
        ),
        ("no name", "V:1\nI:1\n", "line 1: `P` is missing"),
        ("no version", "P:b\nV:1\nI:1\n\nP:a\nI:1\n", "line 5: package `a` has no `V`"),
        ("no size", "P:a\nV:1\nS:100\n", "line 1: package `a` has no `I`"),
        ("an empty name", "P:\nV:1\nI:1\n", "line 1: one word is wanted, not \"\""),
        ("a version of two words", "P:a\nV:1 2\nI:1\n", "line 2: one word is wanted, not \"1 2\""),
        ("a name twice", "P:a\nP:b\nV:1\nI:1\n", "line 2: `P` is there twice"),
        ("a size twice", "P:a\nI:1\nV:1\nI:1\n", "line 4: `I` is there twice"),
        (
            "a size that is none",
            "P:a\nV:1\nI:4k\n",
            "line 3: `I` is no whole number of bytes: \"4k\"",
        ),
        ("no size at all", "P:a\nV:1\nI:\n", "line 3: `I` is no whole number of bytes: \"\""),
        (
            "a size beyond all",
            "P:a\nV:1\nI:18446744073709551616\n",
            "line 3: `I` is no whole number of bytes: \"18446744073709551616\"",
        ),
        (
            "a need without a name",
            "P:a\nV:1\nI:1\nD:b >=2\n",
            "line 4: a name, maybe with a version behind it, is wanted, not \">=2\"",
        ),
        (
            "a file before every folder",
            "P:a\nV:1\nI:1\nR:motd\n",
            "line 4: a folder, `F:`, before is wanted, not \"R:motd\"",
        ),
        ("twice there", "P:a\nV:1\nI:1\n\nP:a\nV:1\nI:2\n", "package `a=1` is there twice"),
    ];
    refused(Format::Apk, &variants);
}
