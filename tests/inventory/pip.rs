//! pip: what is installed in a folder, lock files, and what is wrong with either.

use super::{bytes, fault, ids, package, parse, read, references, refused, sample, written};
use layerplan::inventory::{Format, Inventory};

#[test]
fn a_real_folder_is_read() {
    let installed = read("pip/site-packages");
    let expected = [
        "certifi==2026.10.19.post1",
        "charset-normalizer==3.5.3",
        "idna==3.20",
        "requests==2.34.2",
        "urllib3==2.8.0",
    ];
    assert_eq!(ids(&installed), expected);
    let requests = package(&installed, "requests==2.34.2");
    // Not those that an extra asks for (PySocks, chardet), which are not installed either.
    assert_eq!(requests.references, [expected[0], expected[1], expected[2], expected[4]]);
    assert_eq!((bytes(&installed), references(&installed)), (1_989_888, 4));
    assert!(installed.packages.iter().all(|item| item.source.is_none()));
}

#[test]
fn real_locks_are_read() {
    let locked = read("pip/pylock.uv.toml");
    assert_eq!(locked.packages.len(), 8);
    // One wheel.
    assert_eq!(package(&locked, "click==8.5.1").bytes, 126_163);
    // The largest of three.
    assert_eq!(package(&locked, "charset-normalizer==3.5.3").bytes, 257_134);
    assert_eq!(bytes(&locked), 897_997);
    let said = Inventory::read(&sample("pip/pylock.pip.toml"), None).unwrap_err().to_string();
    assert!(said.ends_with("line 5, column 8: package `certifi` has no `wheels.size`"), "{said}");
}

#[test]
fn locks_that_say_what_needs_what_are_read_so() {
    let inventory = parse(
        Format::Pip,
        "lock-version = '1.0'\ncreated-by = 'hand'\n\
         [[packages]]\nname = 'web'\nversion = '1'\ndependencies = [{name = 'Zope.Lib'}]\n\
         wheels = [{size = 3}, {size = 5}]\n\
         [[packages]]\nname = 'zope-lib'\nversion = '2'\nwheels = [{size = 7}]\n",
    );
    assert_eq!(package(&inventory, "web==1").references, ["zope-lib==2"]);
    assert_eq!(package(&inventory, "web==1").bytes, 5);
}

#[test]
fn names_are_normalised_and_extras_left_out() {
    let metadata = "Metadata-Version: 2.4\nName: Web_App\nVersion: 1\n\
                    License: ours\n        \n  alone\n\
                    Requires-Dist: zope.interface[test] (>=1.0)\n\
                    Requires-Dist: PySocks ; extra == 'socks'\n\
                    Requires-Dist: tomli>=1; python_version < '3.11'\n\
                    Requires-Dist: own @ https://example.org/own.whl\n\
                    \nName: of the text\nno field\n";
    let record = "a.py,sha256=x,5\n\"a,b.py\",sha256=x,7\na.pyc,,\nx.dist-info/RECORD,,\n\
                  ../../bin/a,sha256=x,1\n";
    let mut files = vec![("s/web.dist-info/METADATA".to_string(), metadata.to_string())];
    for name in ["Zope.Interface", "pysocks", "tomli", "Own"] {
        let metadata = format!("Name: {name}\nVersion: 1\n");
        files.push((format!("s/{name}.dist-info/METADATA"), metadata));
        files.push((format!("s/{name}.dist-info/RECORD"), record.into()));
    }
    files.push(("s/web.dist-info/RECORD".into(), record.into()));
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (&**name, &**text)).collect();
    let folder = written(&files);
    let inventory = Inventory::read(&folder.path().join("s"), None).unwrap();
    let web = package(&inventory, "web-app==1");
    assert_eq!(web.references, ["own==1", "tomli==1", "zope-interface==1"]);
    assert_eq!(web.bytes, 13);
}

#[test]
fn malformed_folders_are_refused() {
    let metadata = "Name: a\nVersion: 1\n";
    let record = "a.py,sha256=x,5\n";
    let row = "a row of `path,hash,size` is wanted, not";
    let variants: [(&str, &str, &str, &str); 14] = [
        ("no name", "Version: 1\n", record, "METADATA: line 1: `Name` is missing"),
        ("no version", "Name: a\n", record, "METADATA: line 1: `Version` is missing"),
        ("nothing", "", record, "METADATA: line 1: `Name` is missing"),
        ("a name twice", "Name: a\nName: b\n", record, "METADATA: line 2: `Name` is there twice"),
        (
            "a name of nothing",
            "Name: -\nVersion: 1\n",
            record,
            "METADATA: line 1: `Name` is missing",
        ),
        (
            "a version of two words",
            "Name: a\nVersion: 1 2\n",
            record,
            "METADATA: line 2: one word is wanted, not \"1 2\"",
        ),
        (
            "no field",
            "Name: a\nVersion 1\n",
            record,
            "METADATA: line 2: a field, `Name: text`, is wanted, not \"Version 1\"",
        ),
        (
            "a requirement without a name",
            "Name: a\nVersion: 1\nRequires-Dist: >=1\n",
            record,
            "METADATA: line 3: a requirement, `name` or `name>=version`, is wanted, not \">=1\"",
        ),
        (
            "two requirements at once",
            "Name: a\nVersion: 1\nRequires-Dist: b c\n",
            record,
            "METADATA: line 3: a requirement, `name` or `name>=version`, is wanted, not \"b c\"",
        ),
        ("a row of two", metadata, "a.py,5\n", &format!("RECORD: line 1: {row} \"a.py,5\"")),
        (
            "a row of four",
            metadata,
            "a.py,x,5\na,b.py,x,5\n",
            &format!("RECORD: line 2: {row} \"a,b.py,x,5\""),
        ),
        (
            "a size that is none",
            metadata,
            "a.py,,\na.so,sha256=x,5k\n",
            "RECORD: line 2: `size` is no whole number of bytes: \"5k\"",
        ),
        (
            "sizes beyond all",
            metadata,
            "a.py,,1\nb.py,,18446744073709551615\n",
            "RECORD: line 2: `size` is no whole number of bytes: \"18446744073709551615\"",
        ),
        ("no size at all", metadata, "a.py,,\nb.py,,\n", "RECORD: line 1: `size` is missing"),
    ];
    for (variant, metadata, record, said) in variants {
        let files = [("s/a.dist-info/METADATA", metadata), ("s/a.dist-info/RECORD", record)];
        let found = fault(&files, "s", Format::Pip);
        assert_eq!(found, format!("s/a.dist-info/{said}"), "{variant}");
    }
    let said = fault(&[("s/a.dist-info/METADATA", metadata)], "s", Format::Pip);
    assert_eq!(said, "s/a.dist-info: package `a` has no size: there is no RECORD");
    let said = fault(&[("s/a.dist-info/RECORD", record)], "s", Format::Pip);
    assert!(said.starts_with("s/a.dist-info/METADATA: No such file"), "{said}");
    let said = fault(&[("s/a.py", "")], "s", Format::Pip);
    assert_eq!(said, "s: no package is in it, read as pip");
}

#[test]
fn malformed_locks_are_refused() {
    let lock = |packages: &str| format!("lock-version = '1.0'\n{packages}");
    let package = |more: &str| lock(&format!("[[packages]]\nname = 'a'\n{more}"));
    let variants = [
        ("no version", "packages = []\n".into(), "line 1, column 1: missing field `lock-version`"),
        (
            "another version",
            "lock-version = '2.0'\npackages = []\n".into(),
            "line 1, column 16: lock-version 1 is wanted, not \"2.0\"",
        ),
        ("no packages", lock(""), "line 1, column 1: missing field `packages`"),
        ("nothing", lock("packages = []\n"), "no package is in it, read as pip"),
        ("no TOML", lock("[[packages]\n"), "line 2, column 12: unclosed array table, expected `]`"),
        (
            "no name",
            lock("[[packages]]\nversion = '1'\n"),
            "line 2, column 1: missing field `name`",
        ),
        ("an empty name", lock("[[packages]]\nname = ''\n"), "line 3, column 8: `name` is missing"),
        (
            "no version of a package",
            package("wheels = [{size = 1}]\n"),
            "line 3, column 8: package `a` has no `version`",
        ),
        (
            "no wheels",
            package("version = '1'\nsdist = {size = 5}\n"),
            "line 3, column 8: package `a` has no `wheels`",
        ),
        (
            "a wheel without size",
            package("version = '1'\nwheels = [{size = 5}, {url = 'https://example.org'}]\n"),
            "line 3, column 8: package `a` has no `wheels.size`",
        ),
        (
            "a size below nothing",
            package("version = '1'\nwheels = [{size = -5}]\n"),
            "line 5, column 19: invalid value: integer `-5`, expected u64",
        ),
        (
            "a size in text",
            package("version = '1'\nwheels = [{size = '5'}]\n"),
            "line 5, column 19: invalid type: string \"5\", expected u64",
        ),
        (
            "a need without name",
            package("version = '1'\ndependencies = [{version = '1'}]\n"),
            "line 5, column 17: missing field `name`",
        ),
        (
            "twice there",
            package("version = '1'\nwheels = [{size = 5}]\n")
                + "[[packages]]\nname = 'A'\nversion = '1'\nwheels = [{size = 5}]\n",
            "package `a==1` is there twice",
        ),
    ];
    let variants: Vec<(&str, &str, &str)> =
        variants.iter().map(|(variant, text, said)| (*variant, &**text, *said)).collect();
    refused(Format::Pip, &variants);
}
