//! rpm's database in the form that it has had since rpm 4.16: `rpmdb.sqlite`, read without rpm.
//!
//! A table `Packages` has the header of each package. SQLite reads it from memory, so nothing is
//! written beside it: what a journal or a log there holds back is not seen, but rpm leaves nothing
//! in them. The database comes from an image that anybody may have made. What SQLite would compute
//! (views, generated columns) is refused, and no value, nor all records together, can be longer
//! than the database.

use super::needs::{Needing, Owned};
use super::rpm::{KEYS, Names, alternatives};
use super::rpm_header::{
    ARCH, BASENAMES, DIRINDEXES, DIRNAMES, EPOCH, Header, NAME, PROVIDENAME, RELEASE, REQUIRENAME,
    SOURCERPM, VERSION,
};
use super::{Fault, Problem};
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, MAIN_DB};
use std::io::Read;

/// With two bytes a database says whether what is written goes into a log (2), a second file, or
/// into a journal (1). From memory SQLite takes only one with a journal.
const JOURNAL: [u8; 2] = [1; 2];

/// How many bytes come before.
const BEFORE_JOURNAL: usize = 18;

/// Is it a table of rpm, with all that is in it stored?
const IS_STORED: &str = "SELECT max(name = 'blob') AND NOT max(hidden) \
                         FROM pragma_table_xinfo('Packages')";

const RECORDS: &str = "SELECT rowid, blob FROM Packages";

/// How often as long as its record the paths of a package's files may be; they are shorter, for
/// the record has a digest of each file.
const PATHS: usize = 16;

/// The packages, each with its files.
pub(super) fn parse(database: &[u8]) -> Result<Vec<Owned>, Fault> {
    let connection = open(database)?;
    let is_stored: Option<bool> = connection.query_row(IS_STORED, [], |row| row.get(0))?;
    if is_stored != Some(true) {
        return Err(no_table());
    }
    let mut statement = connection.prepare(RECORDS)?;
    let mut rows = statement.query([])?;
    let mut packages = Vec::new();
    let mut left = database.len();
    while let Some(row) = rows.next()? {
        let record: i64 = row.get(0)?;
        let fault = |problem| Fault::Entry { place: format!("record {record}"), problem };
        let ValueRef::Blob(blob) = row.get_ref(1)? else {
            return Err(fault(Problem::Missing("blob")));
        };
        left = left.checked_sub(blob.len()).ok_or_else(|| fault(Problem::Overlap))?;
        let header = Header::parse(blob).map_err(fault)?;
        let name = header.text(NAME).and_then(|name| name.ok_or(Problem::Missing(NAME.name)));
        let name = name.map_err(fault)?;
        if name != KEYS {
            let fault = |problem| Fault::Entry {
                place: format!("record {record}, package `{name}`"),
                problem,
            };
            let package = package(name, &header).map_err(fault)?;
            let files = files(&header, PATHS * blob.len()).map_err(fault)?;
            packages.push(Owned { package, files });
        }
    }
    Ok(packages)
}

fn no_table() -> Fault {
    Fault::Entry { place: "table `Packages`".into(), problem: Problem::Missing("blob") }
}

/// The database, to be read only.
fn open(database: &[u8]) -> Result<Connection, Fault> {
    let (begin, rest) = database.split_at_checked(BEFORE_JOURNAL).ok_or_else(no_table)?;
    let (_, rest) = rest.split_at_checked(JOURNAL.len()).ok_or_else(no_table)?;
    let mut connection = Connection::open_in_memory()?;
    let bytes = begin.chain(&JOURNAL[..]).chain(rest);
    connection.deserialize_read_exact(MAIN_DB, bytes, database.len(), true)?;
    let longest = i32::try_from(database.len()).unwrap_or(i32::MAX);
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, longest)?;
    for computed in
        [DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA]
    {
        connection.set_db_config(computed, false)?;
    }
    Ok(connection)
}

fn package(name: &str, header: &Header) -> Result<Needing, Problem> {
    let word = |tag| Ok(header.text(tag)?.unwrap_or_default());
    let lossy = |text: &&[u8]| String::from_utf8_lossy(text).into_owned();
    let names = Names {
        name,
        epoch: &header.number(EPOCH)?.unwrap_or(0).to_string(),
        version: word(VERSION)?,
        release: word(RELEASE)?,
        arch: word(ARCH)?,
        source_rpm: header.text(SOURCERPM)?,
    };
    let needs = header.texts(REQUIRENAME)?;
    Ok(Needing {
        item: names.item()?,
        provides: header.texts(PROVIDENAME)?.iter().map(lossy).collect(),
        needs: needs.iter().map(lossy).map(|need| alternatives(&need)).collect(),
    })
}

/// Paths of all that is listed, whether it was installed or not, of at most so many bytes.
fn files(header: &Header, longest: usize) -> Result<Vec<String>, Problem> {
    let (names, folders) = (header.texts(BASENAMES)?, header.texts(DIRNAMES)?);
    let places = header.numbers(DIRINDEXES)?;
    if places.len() != names.len() {
        let (wants, found) = (names.len(), places.len());
        return Err(Problem::Count { field: DIRINDEXES.name, wants, found });
    }
    let mut left = longest;
    let mut files = Vec::with_capacity(names.len());
    for (name, place) in names.into_iter().zip(places) {
        let folder = folders.get(place as usize).ok_or_else(|| Problem::NoFolder {
            file: String::from_utf8_lossy(name).into_owned(),
            folder: place,
            folders: folders.len(),
        })?;
        let length = folder.len() + name.len();
        left = left.checked_sub(length).ok_or(Problem::LongPaths(PATHS))?;
        files.push(String::from_utf8_lossy(&[folder, name].concat()).into_owned());
    }
    Ok(files)
}
