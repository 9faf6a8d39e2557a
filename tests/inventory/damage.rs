//! Damaged inventories are read or refused with the file's name; none is a panic.

use super::sample;
use layerplan::inventory::{Format, Inventory};
use proptest::prelude::*;
use std::fs;

/// Where a sample is written to, so that it is found in the folder or file that is read.
const SAMPLES: [(Format, &str, &str, &str); 12] = [
    (Format::Nix, "nix/path-info.json", "file", "file"),
    (Format::Dpkg, "dpkg/status", "file", "file"),
    (Format::Dpkg, "dpkg/status.d/libc6", "status.d/libc6", "status.d"),
    (Format::Apk, "apk/installed", "file", "file"),
    (Format::Rpm, "rpm/small.tsv", "file", "file"),
    (Format::Conda, "conda/conda-meta/sample-tool-5.2-h2_0.json", "conda-meta/a.json", ""),
    (Format::Pip, IDNA_METADATA, "idna.dist-info/METADATA", ""),
    (Format::Pip, IDNA_RECORD, "idna.dist-info/RECORD", ""),
    (Format::Pip, "pip/pylock.uv.toml", "file", "file"),
    (Format::Cyclonedx, "cyclonedx/syft-alpine.json", "file", "file"),
    (Format::Spdx, "spdx/syft-alpine.json", "file", "file"),
    (Format::Spdx, "spdx/apko.json", "file", "file"),
];

const IDNA_METADATA: &str = "pip/site-packages/idna-3.20.dist-info/METADATA";
const IDNA_RECORD: &str = "pip/site-packages/idna-3.20.dist-info/RECORD";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn damage_is_no_panic(
        (which, place, length) in (0..SAMPLES.len(), 0.0..1.0, 0..40_usize),
        instead in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..4),
            prop::sample::select(vec!["\n", "\n\n", "\t", ":", "(", ")", "\"", "{", "-1", "\u{1b}"])
                .prop_map(|text| text.as_bytes().to_vec()),
        ],
        is_cut in any::<bool>(),
    ) {
        let (format, path, file, read) = SAMPLES[which];
        let mut bytes = fs::read(sample(path)).unwrap();
        let from = (place * bytes.len() as f64) as usize;
        let to = if is_cut { bytes.len() } else { (from + length).min(bytes.len()) };
        bytes.splice(from..to, instead);
        let folder = tempfile::tempdir().unwrap();
        // What goes with the damaged file, whole.
        if format == Format::Pip && read.is_empty() {
            fs::create_dir(folder.path().join("idna.dist-info")).unwrap();
            for (path, name) in [(IDNA_METADATA, "METADATA"), (IDNA_RECORD, "RECORD")] {
                fs::copy(sample(path), folder.path().join("idna.dist-info").join(name)).unwrap();
            }
        }
        let file = folder.path().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, bytes).unwrap();
        let read = folder.path().join(read);
        for format in [Some(format), None] {
            if let Err(fault) = Inventory::read(&read, format) {
                let said = fault.to_string();
                prop_assert!(said.starts_with(folder.path().to_str().unwrap()), "{}", said);
            }
        }
    }
}
