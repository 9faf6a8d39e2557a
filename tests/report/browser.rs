//! What a browser makes of the pages: run with `.ci/with-browser`. Pictures are left in
//! `target/tmp/reports` for looking at.

use super::{all_reports, pictures};
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Widths of a desk and of phones, in CSS pixels.
const DESK: u32 = 1280;
const PHONES: [u32; 2] = [390, 360];
/// Chromium makes no window narrower than this, so phones are frames in a page of this width.
const NARROWEST: u32 = 500;

/// Runs Chromium without a window on `page`.
fn chromium(page: &Path, flags: &[&str]) -> Output {
    let program = std::env::var("CHROMIUM").unwrap_or_else(|_| "chromium".into());
    let profile = tempfile::tempdir().unwrap();
    let output = Command::new(program)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args(["--hide-scrollbars", "--enable-logging=stderr", "--allow-file-access-from-files"])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .args(flags)
        .arg(format!("file://{}", page.display()))
        .output()
        .expect("Chromium runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// Writes `html` beside the pictures.
fn page(name: &str, html: &str) -> PathBuf {
    let path = pictures().join(format!("{name}.html"));
    fs::write(&path, html).unwrap();
    path
}

/// A page that shows `name` in a frame as wide as a phone.
fn on_phone(name: &str, width: u32, height: u32) -> PathBuf {
    let frame = format!("border:0;display:block;width:{width}px;height:{height}px");
    page(
        &format!("{name}-{width}"),
        &format!(
            "<!DOCTYPE html><body style=\"margin:0\"><iframe src=\"{name}.html\" style=\"{frame}\">\
             </iframe>"
        ),
    )
}

/// What a script in a copy of the page measures: the page's width and height, whatever reaches out
/// of it to the right outside boxes that scroll, and texts of figures that lie on one another.
const MEASURE: &str = r#"<script>addEventListener("load", () => {
    const wide = document.documentElement.clientWidth;
    const scrolls = e => e && (e.matches(".scroll") || scrolls(e.parentElement));
    const out = [...document.querySelectorAll("body *")].filter(e =>
        !scrolls(e) && !e.closest("thead") && e.getBoundingClientRect().right > wide + 1);
    const overlaps = [...document.querySelectorAll("svg")].flatMap(svg => {
        const boxes = [...svg.querySelectorAll("text:not([transform])")]
            .map(e => [e.textContent, e.getBoundingClientRect()]).filter(([, b]) => b.width);
        return boxes.flatMap(([t, a], i) => boxes.slice(i + 1).filter(([, b]) =>
            a.left + 1 < b.right && b.left + 1 < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom)
            .map(([u]) => t + " / " + u));
    });
    const boxes = [...document.querySelectorAll("svg.graph g")].flatMap(g => {
        const box = g.querySelector("rect").getBoundingClientRect();
        return [...g.querySelectorAll("text")]
            .filter(t => t.getBoundingClientRect().right > box.right + 1).map(t => t.textContent);
    });
    document.title = JSON.stringify({
        scroll: document.documentElement.scrollWidth - wide,
        height: document.documentElement.scrollHeight,
        out: out.slice(0, 3).map(e => e.outerHTML.slice(0, 200)),
        overlaps: overlaps.slice(0, 3),
        boxes: boxes.slice(0, 3),
    });
    if (parent !== window) parent.document.title = document.title;
})</script></body>"#;

/// The measures of `name`, which must be written, at a width.
fn measured(name: &str, html: &str, width: u32) -> serde_json::Value {
    let copy = format!("{name}-measured");
    let path = page(&copy, &html.replace("</body>", MEASURE));
    let (path, window) = match width < NARROWEST {
        true => (on_phone(&copy, width, 900), NARROWEST),
        false => (path, width),
    };
    let window = format!("--window-size={window},900");
    let dump = chromium(&path, &[&window, "--virtual-time-budget=5000", "--dump-dom"]).stdout;
    let dump = String::from_utf8(dump).unwrap();
    let title = dump.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
    let title = title.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    serde_json::from_str(&title).unwrap_or_else(|fault| panic!("{name}: {fault}: {title}"))
}

/// Takes a picture; the share of its pixels that are not as the first one, and its colours' number.
fn pictured(path: &Path, picture: &str, (width, height): (u32, u32), dark: bool) -> (f64, usize) {
    let png = pictures().join(format!("{picture}.png"));
    let shot = format!("--screenshot={}", png.display());
    let window = format!("--window-size={width},{height}");
    let mode = if dark { "--blink-settings=preferredColorScheme=0" } else { "--mute-audio" };
    let output = chromium(path, &[&window, &shot, mode]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!said.contains("CONSOLE"), "{picture}: {said}");
    let mut reader =
        png::Decoder::new(BufReader::new(File::open(&png).unwrap())).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    assert_eq!((frame.width, frame.height), (width, height), "{picture}");
    let depth = frame.color_type.samples();
    let pixels: Vec<&[u8]> = pixels[..frame.buffer_size()].chunks(depth).collect();
    let drawn = pixels.iter().filter(|&pixel| pixel != &pixels[0]).count();
    let colours: std::collections::BTreeSet<&[u8]> = pixels.iter().copied().collect();
    (drawn as f64 / pixels.len() as f64, colours.len())
}

#[test]
#[ignore = "needs Chromium: sh .ci/with-browser"]
fn no_page_is_wider_than_its_screen_and_no_text_lies_on_another() {
    for (name, html) in all_reports() {
        for width in PHONES.into_iter().chain([DESK]) {
            let found = measured(name, html, width);
            assert_eq!(found["scroll"], 0, "{name} at {width}: {found}");
            for list in ["out", "overlaps", "boxes"] {
                assert!(found[list].as_array().unwrap().is_empty(), "{name} at {width}: {found}");
            }
        }
    }
}

#[test]
#[ignore = "needs Chromium: sh .ci/with-browser"]
fn pictures_show_something_and_the_console_is_silent() {
    for (name, html) in all_reports() {
        let path = page(name, html);
        for (picture, width, dark) in
            [("desk", DESK, false), ("phone", PHONES[0], false), ("dark", DESK, true)]
        {
            let height = measured(name, html, width)["height"].as_u64().unwrap() as u32;
            let (path, window) = match width < NARROWEST {
                true => (on_phone(name, width, height), NARROWEST),
                false => (path.clone(), width),
            };
            let (drawn, colours) =
                pictured(&path, &format!("{name}-{picture}"), (window, height), dark);
            assert!(drawn > 0.03 && colours > 30, "{name}: {drawn} drawn, {colours} colours");
        }
    }
}

#[test]
#[ignore = "needs Chromium: sh .ci/with-browser"]
fn every_page_prints() {
    for (name, html) in all_reports() {
        let pdf = pictures().join(format!("{name}.pdf"));
        let print = format!("--print-to-pdf={}", pdf.display());
        chromium(&page(name, html), &[&print, "--no-pdf-header-footer"]);
        let bytes = fs::read(&pdf).unwrap();
        assert!(
            bytes.starts_with(b"%PDF-") && bytes.len() > 20_000,
            "{name}: {} bytes",
            bytes.len()
        );
    }
}
