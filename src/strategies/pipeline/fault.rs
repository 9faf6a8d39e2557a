//! What can be wrong with a pipeline.

/// Why an operation cannot be run.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PipelineFault {
    /// Not an operation at all.
    #[error("an operation is a list that begins with its name, not {0}")]
    NotAnOperation(String),
    /// A name that no operation has.
    #[error("unknown operation `{}`", .0.escape_default())]
    UnknownOperation(String),
    /// Arguments of the wrong number or type.
    #[error("`{operation}` wants {wants}, not {found}")]
    Arguments {
        /// The operation.
        operation: &'static str,
        /// What it wants.
        wants: &'static str,
        /// What it was given.
        found: String,
    },
    /// An operation on a value that it does not know.
    #[error("`{operation}` wants {wants}, but is given {found}")]
    WrongKind {
        /// The operation.
        operation: &'static str,
        /// The kind of value it works on.
        wants: &'static str,
        /// The kind of value before it.
        found: String,
    },
    /// A key that the dictionary before the operation never has.
    #[error("`over`: no `{}` in {found}", .key.escape_default())]
    MissingKey {
        /// The key.
        key: String,
        /// What the value before is.
        found: String,
    },
}
