//! Text as the terminal shows it: paragraphs and tables at most [`WIDTH`] columns wide.

use super::WIDTH;
use comfy_table::{CellAlignment, Table, presets};
pub use layerplan::text::{count, grouped, names, visible};
pub use layerplan::words::{
    contents, cost, cost_in_short, gap, human, human_wide, percent, seconds, share, terms,
    whole_bytes,
};

/// A table without borders, indented by one; columns are right-aligned where `align` has `>`.
pub fn table(header: Option<&[&str]>, align: &str, rows: Vec<Vec<String>>) -> String {
    padded_table(header, align, rows, (1, 1))
}

/// The same for many columns, with less room between them.
pub fn narrow_table(header: &[&str], align: &str, rows: Vec<Vec<String>>) -> String {
    padded_table(Some(header), align, rows, (1, 0))
}

fn padded_table(
    header: Option<&[&str]>,
    align: &str,
    rows: Vec<Vec<String>>,
    padding: (u16, u16),
) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    if let Some(header) = header {
        table.set_header(header.to_vec());
    }
    for row in rows {
        table.add_row(row);
    }
    for (at, side) in align.chars().enumerate() {
        if let Some(column) = table.column_mut(at) {
            column.set_padding(padding);
            if side == '>' {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
    }
    format!("{}\n", table.trim_fmt())
}

/// `text` in lines of at most [`WIDTH`] columns, each indented by one.
pub fn paragraph(text: &str) -> String {
    let mut lines = String::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + word.chars().count() + 2 > WIDTH {
            lines.push_str(&format!(" {line}\n"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push_str(&format!(" {line}\n"));
    }
    lines
}
