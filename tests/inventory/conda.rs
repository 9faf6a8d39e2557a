//! conda: the records of a prefix, and what is wrong with them.

use super::{bytes, fault, ids, package, read, sample, written};
use layerplan::inventory::{Format, Inventory};

#[test]
fn a_real_prefix_is_read() {
    let prefix = read("conda");
    let expected = [
        "libsample=1.3.1=h1_0",
        "sample-app=1.0=h3_0",
        "sample-data=2026a=h0_0",
        "sample-tool=5.2=h2_0",
    ];
    assert_eq!(ids(&prefix), expected);
    // What is installed, not the 3416 bytes of the archive.
    assert_eq!(package(&prefix, "libsample=1.3.1=h1_0").bytes, 150 + 21_390);
    let tool = package(&prefix, "sample-tool=5.2=h2_0");
    assert_eq!(tool.references, ["libsample=1.3.1=h1_0", "sample-data=2026a=h0_0"]);
    assert_eq!((tool.name.as_str(), &tool.source), ("sample-tool", &None));
    assert_eq!(bytes(&prefix), 58_157);
    assert_eq!(Inventory::read(&sample("conda/conda-meta"), None).unwrap(), prefix);
}

fn record(name: &str, depends: &str, paths: &str) -> String {
    format!(
        r#"{{"name": "{name}", "version": "1", "build": "0", "depends": [{depends}],
            "paths_data": {{"paths_version": 1, "paths": [{paths}]}}}}"#
    )
}

#[test]
fn what_installation_makes_counts_nothing_and_specifications_name_packages() {
    let depends = r#""b", "c >=1,<2.0a0", "d 1.* *_cp312", "conda-forge::e", "f[version=1]", "g=1",
        "__glibc >=2.17", "absent""#;
    let paths = r#"{"_path": "a.py", "path_type": "hardlink", "size_in_bytes": 5},
        {"_path": "__pycache__/a.pyc", "path_type": "pyc_file"},
        {"_path": "bin/a", "path_type": "unix_python_entry_point"},
        {"_path": "liba.so", "path_type": "softlink", "size_in_bytes": 7}"#;
    let mut files = vec![("conda-meta/a-1-0.json".to_string(), record("a", depends, paths))];
    for name in ["b", "c", "d", "e", "f", "g"] {
        files.push((format!("conda-meta/{name}-1-0.json"), record(name, "", "")));
    }
    files.push(("conda-meta/history".into(), "==> 2026-11-25 <==\n".into()));
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (&**name, &**text)).collect();
    let folder = written(&files);
    let inventory = Inventory::read(folder.path(), None).unwrap();
    let a = package(&inventory, "a=1=0");
    assert_eq!(a.bytes, 12);
    assert_eq!(a.references, ["b=1=0", "c=1=0", "d=1=0", "e=1=0", "f=1=0", "g=1=0"]);
}

#[test]
fn malformed_records_are_refused() {
    let good = record("a", "", "");
    let json = |said: &str| format!("not conda as JSON: {said}");
    let with = |paths: &str| record("a", "", paths);
    let beyond = r#"{"_path": "a", "size_in_bytes": 18446744073709551615},
        {"_path": "b", "size_in_bytes": 1}"#;
    let variants: Vec<(&str, String, String)> = vec![
        ("cut short", good[..20].into(), json("EOF while parsing a string at line 1 column 20")),
        (
            "no object",
            "[]".into(),
            json("invalid length 0, expected struct Record with 5 elements at line 1 column 2"),
        ),
        (
            "no name",
            good.replace("\"name\"", "\"nome\""),
            json("missing field `name` at line 2 column 60"),
        ),
        (
            "no version",
            good.replace("\"version\"", "\"v\""),
            json("missing field `version` at line 2 column 60"),
        ),
        (
            "no build",
            good.replace("\"build\"", "\"b\""),
            json("missing field `build` at line 2 column 60"),
        ),
        ("an empty name", record("", "", ""), "name: one word is wanted, not \"\"".into()),
        (
            "a name of two words",
            record("a b", "", ""),
            "name: one word is wanted, not \"a b\"".into(),
        ),
        (
            "a version that is a number",
            good.replace("\"1\"", "1"),
            json("invalid type: integer `1`, expected a string at line 1 column 26"),
        ),
        (
            "no files",
            good.replace("paths_data", "files"),
            "package `a` has no size: there is no paths_data".into(),
        ),
        (
            "no paths",
            good.replace("\"paths\"", "\"path\""),
            json("missing field `paths` at line 2 column 58"),
        ),
        (
            "a file without size",
            with(r#"{"_path": "lib/a", "path_type": "hardlink"}"#),
            "paths_data.paths[0]: `size_in_bytes` is missing".into(),
        ),
        (
            "a file without path",
            with(r#"{"size_in_bytes": 1}"#),
            json("missing field `_path` at line 2 column 77"),
        ),
        (
            "a size below nothing",
            with(r#"{"_path": "a", "size_in_bytes": -1}"#),
            json("invalid value: integer `-1`, expected u64 at line 2 column 91"),
        ),
        (
            "sizes beyond all",
            with(beyond),
            "paths_data.paths[1]: `size_in_bytes` is no whole number of bytes: \"1\"".into(),
        ),
        (
            "a need without a name",
            record("a", "\"b\", \">=1\"", ""),
            "depends[1]: a package, `name` or `name version`, is wanted, not \">=1\"".into(),
        ),
    ];
    for (variant, text, said) in &variants {
        let said_here = fault(&[("conda-meta/a-1-0.json", text)], "conda-meta", Format::Conda);
        assert_eq!(said_here, format!("conda-meta/a-1-0.json: {said}"), "{variant}");
    }
    let said = fault(&[("conda-meta/history", "")], "conda-meta", Format::Conda);
    assert_eq!(said, "conda-meta: no package is in it, read as conda");
    let twice = [("conda-meta/a.json", &*good), ("conda-meta/b.json", &*good)];
    let said = fault(&twice, "conda-meta", Format::Conda);
    assert_eq!(said, "conda-meta: package `a=1=0` is there twice");
}
