//! What can be wrong with an inventory, each fault with its file, its place and its offender.

use super::Format;
use crate::document::{FileError, InputError};
use crate::fleet::FleetError;
use crate::image::ImageError;
use crate::units::DecimalError;
use std::io;
use std::path::Path;

/// A fault in an inventory, with the file that it is in.
#[derive(Debug, thiserror::Error)]
#[error("{}", said(.file, .source))]
pub struct InventoryError {
    /// The file or folder.
    pub file: String,
    /// What is wrong.
    pub source: Fault,
}

/// The fault with its file, unless it names one itself.
fn said(file: &str, fault: &Fault) -> String {
    match fault {
        Fault::Image(fault) => fault.to_string(),
        fault if file == "-" => format!("standard input: {fault}"),
        fault => format!("{file}: {fault}"),
    }
}

impl InventoryError {
    /// `fault`, found in `file`.
    pub(super) fn new(file: &Path, source: impl Into<Fault>) -> InventoryError {
        InventoryError { file: file.display().to_string(), source: source.into() }
    }
}

impl From<FileError<InputError>> for InventoryError {
    fn from(error: FileError<InputError>) -> InventoryError {
        InventoryError { file: error.file, source: Fault::Input(error.source) }
    }
}

/// What is wrong with an inventory.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// It cannot be read.
    #[error("{0}")]
    Input(#[from] InputError),
    /// What it says does not make a fleet.
    #[error("{0}")]
    Fleet(#[from] FleetError),
    /// The image cannot be read.
    #[error("{0}")]
    Image(Box<ImageError>),
    /// A package database in the image that cannot be read.
    #[error("{database} in the image: {source}")]
    Inside {
        /// Its path in the image.
        database: String,
        /// What is wrong.
        source: Box<Fault>,
    },
    /// A file in the image that cannot be read.
    #[error("{file} in the image: {source}")]
    Content {
        /// Its path in the image.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// An image that is not among those there.
    #[error("no image in it is called `{image}`, but {}", .known)]
    UnknownImage {
        /// The name asked for.
        image: String,
        /// Names that there are.
        known: String,
    },
    /// A package without files to be had.
    #[error("image `{image}`: nobody says where the files of `{package}` are")]
    NoFiles {
        /// The image.
        image: String,
        /// The package.
        package: String,
    },
    /// It is not JSON, or not of the format's shape.
    #[error("not {} as JSON: {source}", .format.name())]
    Json {
        /// The format expected.
        format: Format,
        /// Where and what.
        source: serde_json::Error,
    },
    /// It is not a database that SQLite reads.
    #[error("not a database of rpm: {0}")]
    Sqlite(Box<rusqlite::Error>),
    /// A line that cannot be read.
    #[error("line {line}: {problem}")]
    Line {
        /// Counted from 1.
        line: usize,
        /// What is wrong with it.
        problem: Problem,
    },
    /// A place in a text that cannot be read.
    #[error("line {line}, column {column}: {problem}")]
    At {
        /// Counted from 1.
        line: usize,
        /// In characters, counted from 1.
        column: usize,
        /// What is wrong there.
        problem: Problem,
    },
    /// A place in a manifest that says what does not make a fleet.
    #[error("line {line}, column {column}: {source}")]
    Placed {
        /// Counted from 1.
        line: usize,
        /// In characters, counted from 1.
        column: usize,
        /// What is wrong with it.
        source: Box<Fault>,
    },
    /// An entry of a document that cannot be read.
    #[error("{place}: {problem}")]
    Entry {
        /// Where in the document.
        place: String,
        /// What is wrong with it.
        problem: Problem,
    },
    /// A package whose size nobody says.
    #[error("package `{package}` has no size: there is no {absent}")]
    NoSize {
        /// The package.
        package: String,
        /// What would say it.
        absent: &'static str,
    },
    /// Packages whose size an SBOM does not say.
    #[error("{lacking} of {total} packages have no size, `{package}` for one; {how}")]
    NoSizes {
        /// The one with the least id.
        package: String,
        /// How many they are.
        lacking: usize,
        /// How many packages there are.
        total: usize,
        /// How sizes can be given.
        how: &'static str,
    },
    /// A file where the format has a folder, or the other way round.
    #[error("{} is read from {wants}", .format.name())]
    Elsewhere {
        /// The format it was to be read as.
        format: Format,
        /// What the format is read from.
        wants: &'static str,
    },
    /// Two packages of one image with the same id.
    #[error("package `{0}` is there twice")]
    Duplicate(String),
    /// Not a single package.
    #[error("no package is in it, read as {}", .0.name())]
    Empty(Format),
    /// It looks like none of the formats.
    #[error("not an inventory of any known format")]
    Unknown,
    /// One id with different contents in two images.
    #[error("package `{id}` has {here} bytes here and {there} bytes in {other}")]
    Resized {
        /// The id.
        id: String,
        /// Its size in this file.
        here: u64,
        /// Its size in the other file.
        there: u64,
        /// The other file.
        other: String,
    },
    /// One id with different contents in two images, of the same size.
    #[error("package `{id}` is another one here than in {other}: somebody made them look alike")]
    Counterfeit {
        /// The id.
        id: String,
        /// The other file.
        other: String,
    },
    /// A root that the image does not have.
    #[error("image `{image}` has no package `{root}`")]
    UnknownRoot {
        /// The image.
        image: String,
        /// The name or id asked for.
        root: String,
    },
}

impl Fault {
    /// What is wrong with an image.
    pub(super) fn image(fault: ImageError) -> Fault {
        Fault::Image(Box::new(fault))
    }

    /// The same, in a package database of an image.
    pub(super) fn inside(self, database: &str) -> Fault {
        Fault::Inside { database: database.into(), source: Box::new(self) }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(fault: rusqlite::Error) -> Fault {
        Fault::Sqlite(Box::new(fault))
    }
}

/// What is wrong with a line or an entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// A field that has to be there.
    #[error("`{0}` is missing")]
    Missing(&'static str),
    /// A field that is there twice.
    #[error("`{0}` is there twice")]
    Repeated(String),
    /// Not a whole number of bytes.
    #[error("`{field}` is no whole number of bytes: {found:?}")]
    Size {
        /// The field.
        field: &'static str,
        /// What it says.
        found: String,
    },
    /// Not of the form that its format asks for.
    #[error("{wants} is wanted, not {found:?}")]
    Form {
        /// What belongs there.
        wants: &'static str,
        /// What is there, cut short.
        found: String,
    },
    /// Longer than anything real.
    #[error("more than {0} bytes")]
    TooLong(usize),
    /// Not TOML, or not of the manifest's shape.
    #[error("{0}")]
    Toml(String),
    /// A number that is not of the form its place asks for.
    #[error("{0}")]
    Number(DecimalError),
    /// Not the configuration of an image.
    #[error("{file} is no configuration of an image: {fault}")]
    Config {
        /// The file.
        file: String,
        /// Where and what.
        fault: String,
    },
    /// A manifest in another encoding.
    #[error("this is not UTF-8, which TOML has to be")]
    NotUtf8,
    /// A key of a manifest with nothing in it.
    #[error("`{0}` is empty")]
    Empty(&'static str),
    /// Roots for what is there as a whole.
    #[error(
        "a whole image or a root directory has no `roots`: with a part of it, the image would not \
         be what it was"
    )]
    RootsOfWhole,
    /// An image or a root directory beside another inventory.
    #[error("a whole image or a root directory has no other inventory beside it")]
    NotAlone,
    /// A file that is not there.
    #[error("there is no {0}")]
    NoFile(String),
    /// Two images with one name.
    #[error("there is an image `{name}` in line {first} already")]
    SameImage {
        /// The name.
        name: String,
        /// The line that names the first one.
        first: usize,
    },
    /// A field that a package has to have.
    #[error("package `{package}` has no `{field}`")]
    Lacks {
        /// The package.
        package: String,
        /// The field.
        field: &'static str,
    },
    /// A line that rpm did not write when asked as it has to be.
    #[error("{wants} fields are wanted, not {found}; ask with rpm -qa --qf '{query}'")]
    Fields {
        /// How many fields a line has.
        wants: usize,
        /// How many this one has.
        found: usize,
        /// What rpm has to be asked.
        query: &'static str,
    },
    /// A record that is not as long as it says.
    #[error("a header of {wants} bytes is wanted, not {found}")]
    HeaderLength {
        /// What its first words say, in bytes.
        wants: u64,
        /// Its length in bytes.
        found: usize,
    },
    /// A record that shares bytes of the database with others.
    #[error("it overlaps other records: they are longer than the database together")]
    Overlap,
    /// A field of a header that holds something else.
    #[error("`{field}` is of type {found}, which is not {wants}")]
    Type {
        /// The field.
        field: &'static str,
        /// What belongs there.
        wants: &'static str,
        /// rpm's number of what is there.
        found: u32,
    },
    /// A field that is not where its header says.
    #[error("`{0}` goes beyond the end of the header")]
    Outside(&'static str),
    /// A field with too many values or too few.
    #[error("`{field}` has {found} values, not {wants}")]
    Count {
        /// The field.
        field: &'static str,
        /// How many it has to have.
        wants: usize,
        /// How many it has.
        found: usize,
    },
    /// A name in another encoding.
    #[error("`{0}` is not UTF-8")]
    Encoding(&'static str),
    /// A file in a folder that its package does not list.
    #[error("the file {file:?} is in folder {folder}, counted from 0, of {folders}")]
    NoFolder {
        /// The last component of its path.
        file: String,
        /// Which folder it is in.
        folder: u32,
        /// How many there are.
        folders: usize,
    },
    /// Paths that one name of a folder repeated makes too long.
    #[error("the paths of its files are more than {0} times as long as its record")]
    LongPaths(usize),
    /// A path that the Nix store that was asked does not have.
    #[error("the store that was asked does not have this path")]
    InvalidPath,
    /// A reference out of what should be a closure.
    #[error("it refers to {0}, which is not listed; give nix path-info -r")]
    OutsideClosure(String),
    /// A key that nothing in the document has.
    #[error("there is nothing with the key `{0}`")]
    UnknownKey(String),
}

impl Problem {
    /// Not of the form that its place asks for; what is found is cut short.
    pub(super) fn form(wants: &'static str, found: &str) -> Problem {
        Problem::Form { wants, found: found.chars().take(SHOWN).collect() }
    }

    /// Not a whole number of bytes that can be counted.
    pub(super) fn size(field: &'static str, found: &str) -> Problem {
        Problem::Size { field, found: found.chars().take(SHOWN).collect() }
    }
}

/// Characters of what is wrong that are shown.
const SHOWN: usize = 60;
