//! Tables of rates.

use super::{gzip, refused, written};
use layerplan::fleet::learn::{Naming, Rates};
use layerplan::records::read_rates;
use layerplan::units::Rate;

fn parse(text: &[u8]) -> Rates {
    let folder = written(&[("rates.csv", text)]);
    read_rates(&folder.path().join("rates.csv")).unwrap()
}

#[test]
fn rates_are_read_exactly() {
    let plain = b"name,rate\nlibc6,0.05\nnginx,1\ntzdata,0.000001\nbash,0\n";
    let read = parse(plain);
    assert_eq!(read.naming, Naming::Packages);
    let known = [("bash", 0), ("libc6", 50_000), ("nginx", 1_000_000), ("tzdata", 1)];
    assert!(read.rates.iter().map(|(name, rate)| (name.as_str(), rate.0)).eq(known));
    // As spreadsheets write it, and compressed.
    let spreadsheet = "\u{feff}name, rate\r\n\"libc6\",0.05\r\n\r\nnginx,1.0\r\n tzdata ,0.000001\r\nbash,0\r\n\r\n";
    assert_eq!(parse(spreadsheet.as_bytes()), read);
    assert_eq!(parse(&gzip(plain)), read);
    assert_eq!(parse(&zstd::encode_all(&plain[..], 0).unwrap()), read);
    let sources = parse(b"source,rate\nglibc,0.25");
    assert_eq!((sources.naming, sources.rates["glibc"]), (Naming::Sources, Rate(250_000)));
}

#[test]
fn malformed_rates_are_refused() {
    let heading = "the heading `name,rate` or `source,rate` is wanted, not";
    let entry = "a name and its rate, `libc6,0.05`, is wanted, not";
    let name = "a name without control characters is wanted, not";
    let said = |start: &str, found: &str| format!("line 2: {start} {found:?}");
    let variants: [(&str, &[u8], String); 19] = [
        ("nothing", b"", format!("line 1: {heading} \"\"")),
        ("no heading", b"libc6,0.05\n", format!("line 1: {heading} \"libc6,0.05\"")),
        ("semicolons", b"name;rate\nlibc6;0.05\n", format!("line 1: {heading} \"name;rate\"")),
        ("no rates", b"name,rate\n\n", "there is nothing in it: no rate below the heading".into()),
        ("no rate", b"name,rate\nlibc6\n", said(entry, "libc6")),
        ("a third field", b"name,rate\nlibc6,0.05,x\n", said(entry, "libc6,0.05,x")),
        ("an open quote", b"name,rate\n\"libc6,0.05\na,1\n", said(entry, "libc6,0.05")),
        ("a lone return", b"name,rate\na,1\rb,1\n", said(entry, "a,1\rb,1")),
        ("no name", b"name,rate\n,0.05\n", said(name, "")),
        ("a control character", b"name,rate\na\x1b[1m,1\n", said(name, "a\u{1b}[1m")),
        ("not UTF-8", b"name,rate\n\xff,1\n", "line 2: not UTF-8".into()),
        ("a word", b"name,rate\na,often\n", "line 2: rate of `a`: `often` is not a number".into()),
        ("empty", b"name,rate\na,\n", "line 2: rate of `a`: `` is not a number".into()),
        ("negative", b"name,rate\na,-0.1\n", "line 2: rate of `a`: `-0.1` is negative".into()),
        (
            "an exponent",
            b"name,rate\na,1e-3\n",
            "line 2: rate of `a`: `1e-3` uses exponent notation".into(),
        ),
        (
            "too precise",
            b"name,rate\na,0.0000001\n",
            "line 2: rate of `a`: `0.0000001` has more than 6 decimals".into(),
        ),
        (
            "above one",
            b"source,rate\n\na,1.000001\n",
            "line 3: rate of `a`: `1.000001` is more than 1, the rate of what changes in every \
             release"
                .into(),
        ),
        (
            "huge",
            b"name,rate\na,99999999999999999999\n",
            "line 2: rate of `a`: `99999999999999999999` is too large".into(),
        ),
        (
            "twice",
            b"name,rate\na,0.1\nb,0.1\na,0.1\n",
            "line 4: `a` has a rate in line 2 already".into(),
        ),
    ];
    let variants = variants.each_ref().map(|(variant, text, said)| (*variant, *text, &**said));
    refused(&variants, |path| read_rates(&path).unwrap_err().to_string());
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let whole = gzip(b"name,rate\na,1\n");
    let folder = written(&[("cut.csv.gz", &whole[..whole.len() - 4])]);
    let said = |name: &str| read_rates(&folder.path().join(name)).unwrap_err().to_string();
    assert!(said("none.csv").contains("none.csv: No such file"), "{}", said("none.csv"));
    assert!(said("cut.csv.gz").contains("cut.csv.gz: not a valid gzip stream: "));
}

#[test]
fn the_rates_that_the_page_shows_are_read() {
    let page = include_str!("../../models/updates.md");
    let table = page.split("```csv\n").nth(1).unwrap().split("```").next().unwrap();
    let rates = parse(table.as_bytes()).rates;
    assert_eq!(rates.len(), 3);
    assert_eq!(rates["libc6"], Rate(50_000));
}
