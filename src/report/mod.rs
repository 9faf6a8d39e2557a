//! Reports for people: one page of HTML with everything inside it, to be read on a screen, on a phone
//! or on paper. The same input gives the same bytes.

mod bars;
mod curves;
mod graph;
mod layout;
mod matrix;
mod page;
mod plain;
mod plan;
mod sizes;
mod worst;

pub use plan::plan;
