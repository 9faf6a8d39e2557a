//! dpkg: a status file, a status.d folder, and what is wrong with stanzas.

use super::{bytes, fault, ids, package, parse, read, references, refused, written};
use layerplan::inventory::{Format, Inventory};

#[test]
fn a_real_status_file_is_read() {
    let status = read("dpkg/status");
    assert_eq!(status.packages.len(), 96);
    assert!(!status.propagate);
    let apt = package(&status, "apt:amd64=2.6.2");
    assert_eq!((apt.name.as_str(), apt.source.as_deref()), ("apt", Some("apt")));
    assert_eq!(apt.bytes, 4232 * 1024);
    // `gpgv | gpgv2 | gpgv1` is gpgv.
    for needed in ["adduser:all=", "gpgv:amd64=", "libc6:amd64=", "libstdc++6:amd64="] {
        assert!(apt.references.iter().any(|id| id.starts_with(needed)), "{needed}");
    }
    assert_eq!(apt.references.len(), 10);
    let libc = status.packages.iter().find(|item| item.name == "libc6").unwrap();
    assert_eq!(libc.source.as_deref(), Some("glibc"));
    assert_eq!((bytes(&status), references(&status)), (169_199_616, 238));
}

#[test]
fn a_real_status_folder_is_read() {
    let status = read("dpkg/status.d");
    assert_eq!(status.packages.len(), 10);
    let libc = package(&status, "libc6:amd64=2.36-9+deb12u14");
    assert_eq!(libc.bytes, 13001 * 1024);
    assert_eq!(libc.references, ["libgcc-s1:amd64=12.2.0-14+deb12u1"]);
    // They need each other.
    let libgcc = package(&status, "libgcc-s1:amd64=12.2.0-14+deb12u1");
    assert!(libgcc.references.contains(&libc.id));
    assert_eq!(libgcc.source.as_deref(), Some("gcc-12"));
    assert_eq!((bytes(&status), references(&status)), (25_704_448, 8));
}

fn stanza(name: &str, arch: &str, more: &str) -> String {
    format!("Package: {name}\nArchitecture: {arch}\nVersion: 1\nInstalled-Size: 1\n{more}\n")
}

#[test]
fn only_what_is_there_counts() {
    let states = [
        ("install ok installed", true),
        ("hold ok installed", true),
        ("deinstall ok installed", true),
        ("install ok triggers-pending", true),
        ("install ok triggers-awaited", true),
        ("deinstall ok config-files", false),
        ("install ok half-installed", false),
        ("install ok unpacked", false),
        ("unknown ok not-installed", false),
    ];
    for (status, counts) in states {
        // What is not there needs neither version nor size.
        let other = format!("Package: a\nStatus: {status}\n");
        let there = stanza("a", "all", &format!("Status: {status}\n"));
        let text = stanza("b", "all", "") + if counts { &there } else { &other };
        let expected: &[&str] = if counts { &["a:all=1", "b:all=1"] } else { &["b:all=1"] };
        assert_eq!(ids(&parse(Format::Dpkg, &text)), expected, "{status}");
    }
}

#[test]
fn relations_of_all_forms_are_resolved() {
    let text = [
        stanza(
            "web",
            "amd64",
            "Pre-Depends: init:any (>= 2), nobody (<< 3) | loop\n\
             depends: lib (= 1:2.0-3),\n mta | exim,\n editor, absent\n",
        ),
        stanza("init", "amd64", ""),
        stanza("loop", "all", ""),
        stanza("lib", "amd64", ""),
        stanza("lib", "i386", ""),
        stanza("exim", "amd64", "Provides: mta (= 1)\n"),
        stanza("vim", "amd64", "Provides: vi, editor\n"),
        stanza("old", "i386", "Depends: lib\n"),
    ]
    .concat();
    let inventory = parse(Format::Dpkg, &text);
    let web = package(&inventory, "web:amd64=1");
    let needed = ["exim:amd64=1", "init:amd64=1", "lib:amd64=1", "loop:all=1", "vim:amd64=1"];
    assert_eq!(web.references, needed);
    // Of the own architecture.
    assert_eq!(package(&inventory, "old:i386=1").references, ["lib:i386=1"]);
}

#[test]
fn malformed_status_files_are_refused() {
    let size = "`Installed-Size` is no whole number of bytes";
    let related = "a package, `name` or `name (>= version)`, is wanted, not";
    let of = |more: &str| stanza("a", "all", more);
    let without = |field: &str| {
        let lines = of("");
        let lines = lines.lines().filter(|line| !line.starts_with(field));
        lines.collect::<Vec<_>>().join("\n")
    };
    let variants = [
        ("nothing", String::new(), "no package is in it, read as dpkg".into()),
        (
            "no field",
            of("Depends libc6\n"),
            "line 5: a field, `Name: text`, is wanted, not \"Depends libc6\"".into(),
        ),
        (
            "going on with nothing",
            format!("{}\n libc6\n", of("")),
            "line 7: a field for this line to go on with is wanted, not \" libc6\"".into(),
        ),
        ("a field twice", of("version: 2\n"), "line 5: `Version` is there twice".into()),
        ("no name", without("Package"), "line 1: `Package` is missing".into()),
        ("no version", without("Version"), "line 1: `Version` is missing".into()),
        ("no architecture", without("Arch"), "line 1: `Architecture` is missing".into()),
        ("no size", without("Installed"), "line 1: package `a` has no `Installed-Size`".into()),
        ("a name of two words", stanza("a b", "all", ""), {
            "line 1: one word is wanted, not \"a b\"".into()
        }),
        ("an empty name", stanza("", "all", ""), "line 1: one word is wanted, not \"\"".into()),
        (
            "a size that is none",
            of("").replace("Size: 1", "Size: 1 kB"),
            format!("line 4: {size}: \"1 kB\""),
        ),
        (
            "a size below nothing",
            of("").replace("Size: 1", "Size: -1"),
            format!("line 4: {size}: \"-1\""),
        ),
        (
            "a size beyond all",
            of("").replace("Size: 1", "Size: 18446744073709551615"),
            format!("line 4: {size}: \"18446744073709551615\""),
        ),
        (
            "a status of one word",
            of("Status: installed\n"),
            "line 5: a status of three words, like `install ok installed`, is wanted, not \
             \"installed\""
                .into(),
        ),
        (
            "a version without its end",
            of("Depends: b (>= 1, c\n"),
            format!("line 5: {related} \"b (>= 1\""),
        ),
        ("nothing between commas", of("Depends: b,, c\n"), format!("line 5: {related} \"\"")),
        ("two names at once", of("Provides: b c\n"), format!("line 5: {related} \"b c\"")),
        ("twice there", of("") + "\n" + &of(""), "package `a:all=1` is there twice".into()),
    ];
    let variants: Vec<(&str, &str, &str)> =
        variants.iter().map(|(variant, text, said)| (*variant, &**text, &**said)).collect();
    refused(Format::Dpkg, &variants);
}

#[test]
fn a_fault_in_a_folder_names_its_file() {
    let files = [
        ("status.d/a", "Package: a\nVersion: 1\nArchitecture: all\nInstalled-Size: 3\n"),
        ("status.d/b", "Package: b\nVersion: 1\nInstalled-Size: 3\n"),
        ("status.d/b.md5sums", "d41d8cd98f00b204e9800998ecf8427e  usr/share/b\n"),
    ];
    let said = fault(&files, "status.d", Format::Dpkg);
    assert_eq!(said, "status.d/b: line 1: `Architecture` is missing");
    let folder = written(&files[..1]);
    let inventory = Inventory::read(&folder.path().join("status.d"), None).unwrap();
    assert_eq!(ids(&inventory), ["a:all=1"]);
}
