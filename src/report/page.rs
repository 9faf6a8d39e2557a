//! What all reports share: the page around the sections, figures, tables. Everything is inline, so
//! that the page needs no network; maud escapes every text that comes from a document.

use maud::{DOCTYPE, Markup, PreEscaped, Render, html};

/// Styles for light, dark, phones and print.
const STYLE: &str = include_str!("style.css");

/// The whole page.
pub fn page(title: &str, lead: &Markup, sections: &[Markup], colophon: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    p.program { "layerplan" }
                    h1 { (title) }
                    div.lead { (lead) }
                }
                main { @for section in sections { (section) } }
                footer { (colophon) }
            }
        }
    };
    let mut text = page.into_string();
    text.push('\n');
    text
}

/// A part of the page.
pub fn section(id: &str, title: &str, body: impl Render) -> Markup {
    html! { section id=(id) aria-labelledby={ (id) "-title" } {
        h2 id={ (id) "-title" } { (title) }
        (body)
    } }
}

/// A headline figure: what, how much for people, and exactly.
pub struct Fact {
    /// What is counted.
    pub what: &'static str,
    /// With a unit that people read.
    pub human: String,
    /// The exact figure or another remark.
    pub exact: String,
}

/// Headline figures side by side.
pub fn facts(facts: &[Fact]) -> Markup {
    html! { dl.facts { @for fact in facts {
        div {
            dt { (fact.what) }
            dd { strong { (fact.human) } " " small { (fact.exact) } }
        }
    } } }
}

/// A picture with its name above and its caption below.
pub fn figure(name: &str, picture: &Markup, caption: &Markup) -> Markup {
    html! { figure { p.name { (name) } (picture) figcaption { span { (caption) } } } }
}

/// The beginning of every picture: what it shows, for those who do not see it.
pub fn described(id: &str, name: &str, text: &str) -> Markup {
    html! {
        title id={ (id) "-name" } { (name) }
        desc id={ (id) "-text" } { (text) }
    }
}

/// `role="img"` and what labels it.
pub fn labels(id: &str) -> String {
    format!("{id}-name {id}-text")
}

/// Coloured squares with their meanings.
pub fn legend(entries: &[(&str, &str)]) -> Markup {
    html! { ul.legend { @for (class, meaning) in entries {
        li { span.swatch.(class) aria-hidden="true" {} (meaning) }
    } } }
}

/// A table whose first column names the rows. Columns with `>` in `align` hold figures.
pub fn table(caption: &str, align: &str, header: &[&str], rows: &[Vec<Markup>]) -> Markup {
    let class = |at: usize| (align.as_bytes().get(at) == Some(&b'>')).then_some("figure");
    html! { div.scroll tabindex="0" role="group" aria-label=(caption) { table {
        caption { span { (caption) } }
        thead { tr { @for (at, name) in header.iter().enumerate() {
            th scope="col" class=[class(at)] { (name) }
        } } }
        tbody { @for row in rows { tr { @for (at, cell) in row.iter().enumerate() {
            @if at == 0 { th scope="row" class=[class(at)] data-label=(header[at]) { (cell) } }
            @else { td class=[class(at)] data-label=(header[at]) { (cell) } }
        } } } }
    } } }
}

/// Lines of text as rows.
pub fn texts(lines: Vec<Vec<String>>) -> Vec<Vec<Markup>> {
    lines.into_iter().map(|line| line.into_iter().map(text).collect()).collect()
}

/// What is to be said of some methods beside their figures; nothing if there is nothing.
pub fn notes<'a>(notes: impl Iterator<Item = (&'a str, String)>) -> Markup {
    let notes: Vec<(&str, String)> = notes.collect();
    html! { @if !notes.is_empty() { ul.notes { @for (method, note) in &notes {
        li { strong { (method) } " " (note) "." }
    } } } }
}

/// Text as a cell.
pub fn text(text: impl AsRef<str>) -> Markup {
    html! { (text.as_ref()) }
}
