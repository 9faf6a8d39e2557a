//! rpm's database inside an image: it says what rpm says, whose files are whose, and what is wrong
//! with it.

use super::{bytes, ids, read, sample};
use layerplan::image::ReadOptions;
use layerplan::inventory::{Format, Importer, Inventory, Source};
use rusqlite::{Connection, MAIN_DB};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use tempfile::TempDir;

/// Where rpm has its database now.
const PLACE: &str = "usr/lib/sysimage/rpm/rpmdb.sqlite";

/// The database that `rpm/small.tsv` is from; rpm left it with a log (WAL) beside it, empty.
fn small() -> Vec<u8> {
    let file = fs::File::open(sample("rpm/rpmdb.sqlite.zst")).unwrap();
    zstd::decode_all(file).unwrap()
}

fn write(root: &Path, name: &str, content: &[u8]) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

/// A root directory with the database at `place`, and a file of each package in it.
fn root(database: &[u8], place: &str) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), place, database);
    for name in ["sampleapp", "sampledata", "samplelib", "sampletool"] {
        let folder = format!("usr/share/{name}");
        write(root.path(), &format!("{folder}/data.txt"), name.as_bytes());
        symlink("data.txt", root.path().join(format!("{folder}/link.txt"))).unwrap();
    }
    root
}

fn import(root: &Path) -> Result<Source, String> {
    let mut importer = Importer::new(ReadOptions::default());
    let sources = importer.read(root, Some("image"), Some(Format::Root));
    let said = |fault: String| fault.replace(&format!("{}: ", root.display()), "");
    sources.map(|mut sources| sources.remove(0)).map_err(|fault| said(fault.to_string()))
}

/// The packages that have an owner, ids without their digests, and no sizes.
fn known(source: &Source) -> Inventory {
    let bare = |id: &String| id.split('@').next().unwrap().to_string();
    let mut packages = source.inventory.packages.clone();
    packages.retain(|item| !item.name.contains(':'));
    for item in &mut packages {
        (item.id, item.bytes) = (bare(&item.id), 0);
        item.references = item.references.iter().map(bare).collect();
    }
    Inventory { packages, propagate: false }
}

/// What the package, or the remainder, of this name brings.
fn files(source: &Source, name: &str) -> Vec<String> {
    let item = source.inventory.packages.iter().find(|item| item.name == name).unwrap();
    let files = &source.contents.as_ref().unwrap().files;
    files.of(&item.id).iter().map(ToString::to_string).collect()
}

#[test]
fn the_database_says_what_rpm_says() {
    let root = root(&small(), PLACE);
    write(root.path(), &format!("{PLACE}-wal"), b"");
    let source = import(root.path()).unwrap();
    let mut answered = read("rpm/small.tsv");
    answered.packages.iter_mut().for_each(|item| item.bytes = 0);
    assert_eq!(known(&source), answered);
    for item in &answered.packages {
        let folder = format!("usr/share/{}", item.name);
        let own = [folder.clone(), format!("{folder}/data.txt"), format!("{folder}/link.txt")];
        assert_eq!(files(&source, &item.name), own);
    }
    assert_eq!(files(&source, "rest:/usr"), [PLACE.to_string(), format!("{PLACE}-wal")]);
    let database = small().len() as u64;
    assert_eq!(bytes(&source.inventory), database + 9 + 10 + 9 + 10);
}

/// Older images have it in `var`; in those of ostree both places lead to a third.
#[test]
fn the_database_is_found_wherever_rpm_has_it() {
    let expected = known(&import(root(&small(), PLACE).path()).unwrap());
    let old = root(&small(), "var/lib/rpm/rpmdb.sqlite");
    assert_eq!(known(&import(old.path()).unwrap()), expected);
    let ostree = root(&small(), "usr/share/rpm/rpmdb.sqlite");
    assert_eq!(known(&import(ostree.path()).unwrap()), expected);
    fs::create_dir_all(ostree.path().join("usr/lib/sysimage")).unwrap();
    fs::create_dir_all(ostree.path().join("var/lib")).unwrap();
    symlink("../../share/rpm", ostree.path().join("usr/lib/sysimage/rpm")).unwrap();
    symlink("/usr/lib/sysimage/rpm", ostree.path().join("var/lib/rpm")).unwrap();
    assert_eq!(known(&import(ostree.path()).unwrap()), expected);
}

/// Nobody reads them, and nothing is refused: their packages are remainder.
#[test]
fn older_databases_are_files_like_others() {
    for name in ["Packages", "Packages.db"] {
        let root = root(b"whatever", &format!("var/lib/rpm/{name}"));
        let source = import(root.path()).unwrap();
        assert_eq!(known(&source).packages, []);
        assert_eq!(files(&source, "rest:/var"), [format!("var/lib/rpm/{name}")]);
    }
}

/// A field of a header: tag, type, number of values, values.
type Field = (u32, u32, u32, Vec<u8>);

fn text(tag: u32, text: &str) -> Field {
    (tag, 6, 1, [text.as_bytes(), b"\0"].concat())
}

fn texts(tag: u32, texts: &[&str]) -> Field {
    let values = texts.iter().flat_map(|text| [text.as_bytes(), b"\0"].concat());
    (tag, 8, texts.len() as u32, values.collect())
}

fn numbers(tag: u32, numbers: &[u32]) -> Field {
    (tag, 4, numbers.len() as u32, numbers.iter().flat_map(|number| number.to_be_bytes()).collect())
}

/// The header of such fields.
fn header(fields: &[Field]) -> Vec<u8> {
    let (mut index, mut values) = (Vec::new(), Vec::new());
    for (tag, kind, count, value) in fields {
        for word in [*tag, *kind, values.len() as u32, *count] {
            index.extend(word.to_be_bytes());
        }
        values.extend(value);
    }
    let lengths = [fields.len() as u32, values.len() as u32].map(u32::to_be_bytes);
    [lengths.concat(), index, values].concat()
}

/// A package `a` with the file `/usr/a`, and what is changed of that or said besides.
fn with(changes: &[Field]) -> Vec<u8> {
    let mut fields = vec![
        text(1000, "a"),
        text(1001, "1"),
        text(1002, "2"),
        text(1022, "noarch"),
        numbers(1116, &[0]),
        texts(1117, &["a"]),
        texts(1118, &["/usr/"]),
    ];
    fields.retain(|(tag, ..)| changes.iter().all(|change| change.0 != *tag));
    fields.extend(changes.iter().cloned());
    header(&fields)
}

/// The database that these statements make.
fn made(statements: &str) -> Vec<u8> {
    let mut connection = Connection::open_in_memory().unwrap();
    connection.execute_batch(statements).unwrap();
    connection.serialize(MAIN_DB).unwrap().to_vec()
}

/// A database of these records.
fn database(records: &[Vec<u8>]) -> Vec<u8> {
    let hex =
        |record: &Vec<u8>| -> String { record.iter().map(|byte| format!("{byte:02x}")).collect() };
    let insert = |record| format!("INSERT INTO Packages (blob) VALUES (x'{}');", hex(record));
    let inserts: String = records.iter().map(insert).collect();
    made(&format!("CREATE TABLE Packages (hnum INTEGER PRIMARY KEY, blob BLOB);{inserts}"))
}

fn imported(records: &[Vec<u8>]) -> Source {
    let root = root(&database(records), PLACE);
    for name in ["a", "b"] {
        write(root.path(), &format!("usr/{name}"), name.as_bytes());
    }
    import(root.path()).unwrap()
}

#[test]
fn keys_of_signers_are_no_packages_and_what_has_no_source_has_none() {
    let source = imported(&[with(&[text(1000, "gpg-pubkey"), text(1022, "")]), with(&[])]);
    let known = known(&source);
    assert_eq!(ids(&known), ["a-0:1-2.noarch"]);
    assert_eq!(known.packages[0].source, None);
    assert_eq!(files(&source, "a"), ["usr/a"]);
}

/// Needs in parentheses are taken as from rpm's answer; a database need not be in rpm's order.
#[test]
fn epochs_sources_and_choices_count() {
    let b = with(&[
        text(1000, "b"),
        numbers(1003, &[7]),
        text(1044, "a-b-1-2.src.rpm"),
        texts(1049, &["(c or cap(x) >= 1)", "(nobody if a)", "/bin/sh"]),
        texts(1117, &["b"]),
    ]);
    let known = known(&imported(&[b, with(&[texts(1047, &["a", "cap(x)"])])]));
    assert_eq!(ids(&known), ["a-0:1-2.noarch", "b-7:1-2.noarch"]);
    assert_eq!(known.packages[1].references, ["a-0:1-2.noarch"]);
    assert_eq!(known.packages[1].source.as_deref(), Some("a-b"));
}

/// rpm puts what it changes at installation, as the folders of a package moved elsewhere, behind
/// what the package was built with.
#[test]
fn of_two_fields_with_one_tag_the_last_counts() {
    let moved = with(&[texts(1118, &["/opt/"]), texts(1118, &["/usr/"])]);
    assert_eq!(files(&imported(&[moved]), "a"), ["usr/a"]);
}

/// Names in an older encoding hide the file that they name, and no other.
#[test]
fn a_file_whose_name_is_not_utf8_is_remainder() {
    let names = (1117, 8, 2, b"\xe9\0a\0".to_vec());
    let source = imported(&[with(&[names, numbers(1116, &[0, 0])])]);
    assert_eq!(files(&source, "a"), ["usr/a"]);
}

/// What reading an image with that database ends with, behind the name of the file.
fn refused(database: &[u8]) -> String {
    let said = import(root(database, PLACE).path()).unwrap_err();
    said.strip_prefix(&format!("{PLACE} in the image: ")).unwrap_or(&said).into()
}

#[test]
fn malformed_databases_are_refused() {
    let no_table = "table `Packages`: `blob` is missing";
    let cut = small()[..40_000].to_vec();
    // The first record's cell is listed three times, in a page that has one.
    let mut overlapping = database(&[with(&[texts(1047, &["x".repeat(3000).as_str()])])]);
    let page = 4096;
    let cell: [u8; 2] = overlapping[page + 8..page + 10].try_into().unwrap();
    overlapping[page + 4] = 3;
    overlapping[page + 8..page + 14].copy_from_slice(&cell.repeat(3));
    let variants: [(&str, Vec<u8>, &str); 11] = [
        ("nothing", Vec::new(), no_table),
        ("no database", vec![b'x'; 5000], "not a database of rpm: file is not a database"),
        ("a few bytes", b"SQLite".to_vec(), no_table),
        ("a part", cut, "not a database of rpm: database disk image is malformed"),
        ("of something else", made("CREATE TABLE t (blob)"), no_table),
        ("other columns", made("CREATE TABLE Packages (hnum, package)"), no_table),
        (
            "a view",
            made("CREATE VIEW Packages AS SELECT 1 AS rowid, zeroblob(9) AS blob"),
            "not a database of rpm: access to view \"Packages\" prohibited",
        ),
        ("an index", made("CREATE VIRTUAL TABLE Packages USING fts5(blob)"), no_table),
        ("computed", made("CREATE TABLE Packages (n, blob AS (zeroblob(n)))"), no_table),
        (
            "without numbers",
            made("CREATE TABLE Packages (blob BLOB PRIMARY KEY) WITHOUT ROWID"),
            "not a database of rpm: no such column: rowid",
        ),
        (
            "records that overlap",
            overlapping,
            "record 1: it overlaps other records: they are longer than the database together",
        ),
    ];
    for (variant, database, said) in variants {
        assert!(refused(&database).starts_with(said), "{variant}: {}", refused(&database));
    }
    let no_blob = made(
        "CREATE TABLE Packages (hnum INTEGER PRIMARY KEY, blob BLOB);
         INSERT INTO Packages VALUES (7, NULL)",
    );
    assert_eq!(refused(&no_blob), "record 7: `blob` is missing");
}

#[test]
fn malformed_headers_are_refused() {
    let lengths = |fields: u32, bytes: u32| {
        let mut header = with(&[]);
        header[..4].copy_from_slice(&fields.to_be_bytes());
        header[4..8].copy_from_slice(&bytes.to_be_bytes());
        header
    };
    let name = |kind: u32, count: u32, value: &[u8]| with(&[(1000, kind, count, value.to_vec())]);
    // The third word of the first field: where its value begins.
    let mut far = with(&[]);
    far[8 + 8..8 + 12].copy_from_slice(&u32::MAX.to_be_bytes());
    let many = vec!["x"; 200];
    let long = with(&[
        texts(1118, &["/long".repeat(800).as_str()]),
        texts(1117, &many),
        numbers(1116, &vec![0; many.len()]),
    ]);
    let a = |said: &str| format!("record 1, package `a`: {said}");
    let variants = [
        ("nothing", Vec::new(), "record 1: a header of 8 bytes is wanted, not 0".to_string()),
        (
            "as many fields as can be",
            lengths(u32::MAX, 0),
            "record 1: a header of 68719476728 bytes is wanted, not 145".into(),
        ),
        (
            "as long values as can be",
            lengths(7, u32::MAX),
            "record 1: a header of 4294967415 bytes is wanted, not 145".into(),
        ),
        (
            "a byte too many",
            [with(&[]), vec![0]].concat(),
            "record 1: a header of 145 bytes is wanted, not 146".into(),
        ),
        ("no name", header(&[text(1001, "1")]), "record 1: `NAME` is missing".into()),
        (
            "a number as name",
            name(4, 1, &[0; 4]),
            "record 1: `NAME` is of type 4, which is not a text".into(),
        ),
        ("two names", name(6, 2, b"a\0b\0"), "record 1: `NAME` has 2 values, not 1".into()),
        (
            "a name without end",
            name(6, 1, b"a"),
            "record 1: `NAME` goes beyond the end of the header".into(),
        ),
        ("a name out of all", far, "record 1: `NAME` goes beyond the end of the header".into()),
        ("a name in Latin-1", name(6, 1, b"caf\xe9\0"), "record 1: `NAME` is not UTF-8".into()),
        (
            "an empty name",
            with(&[text(1000, "")]),
            "record 1, package ``: `NAME` is missing".into(),
        ),
        ("no version", with(&[text(1001, "")]), a("`VERSION` is missing")),
        (
            "a version of two words",
            with(&[text(1001, "1 2")]),
            a("one word is wanted, not \"1 2\""),
        ),
        ("two epochs", with(&[numbers(1003, &[1, 2])]), a("`EPOCH` has 2 values, not 1")),
        (
            "a source that is none",
            with(&[text(1044, "a.src.rpm")]),
            a("NAME-VERSION-RELEASE.src.rpm is wanted, not \"a.src.rpm\""),
        ),
        (
            "a need as one text",
            with(&[text(1049, "b")]),
            a("`REQUIRENAME` is of type 6, which is not a list of texts"),
        ),
        (
            "more needs than there are",
            with(&[(1049, 8, u32::MAX, b"b\0".to_vec())]),
            a("`REQUIRENAME` goes beyond the end of the header"),
        ),
        (
            "more places than there are",
            with(&[(1116, 4, u32::MAX, vec![0; 4])]),
            a("`DIRINDEXES` goes beyond the end of the header"),
        ),
        (
            "a file without a place",
            with(&[texts(1117, &["a", "b"])]),
            a("`DIRINDEXES` has 1 values, not 2"),
        ),
        (
            "a folder that is not there",
            with(&[numbers(1116, &[9])]),
            a("the file \"a\" is in folder 9, counted from 0, of 1"),
        ),
        (
            "no folders",
            with(&[texts(1118, &[])]),
            a("the file \"a\" is in folder 0, counted from 0, of 0"),
        ),
        (
            "a long folder, again and again",
            long,
            a("the paths of its files are more than 16 times as long as its record"),
        ),
    ];
    for (variant, header, said) in variants {
        assert_eq!(refused(&database(&[header])), said, "{variant}");
    }
}

/// Whatever is damaged, the image is read or the database refused.
#[test]
fn no_damage_ends_the_program() {
    let sound = small();
    let root = root(&sound, PLACE);
    let mut refused = 0;
    for at in (0..sound.len()).step_by(487) {
        let mut damaged = sound.clone();
        damaged[at] ^= 0xff;
        write(root.path(), PLACE, &damaged);
        refused += usize::from(import(root.path()).is_err());
        write(root.path(), PLACE, &sound[..at]);
        refused += usize::from(import(root.path()).is_err());
    }
    assert!(refused > 50, "{refused}");
}
