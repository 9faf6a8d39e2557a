//! Damaged records are read or refused with the file's name; none is a panic.

use super::{sample, written};
use layerplan::records::{read_changelogs, read_dpkg_logs, read_rates};
use proptest::prelude::*;
use std::fs;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn damage_is_no_panic(
        (which, place, length) in (0..4_usize, 0.0..1.0, 0..40_usize),
        instead in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..4),
            prop::sample::select(vec!["\n", "\r", "\t", ":", ",", "(", "\"", "9", "-1", "\u{1b}"])
                .prop_map(|text| text.as_bytes().to_vec()),
        ],
        is_cut in any::<bool>(),
    ) {
        let mut bytes = match which {
            0 => b"name,rate\nlibc6,0.05\n\"perl\",0.25\nzlib1g,0\n".to_vec(),
            1 => fs::read(sample("dpkg-log/dpkg.log.1")).unwrap(),
            // Damaged as gzip, and as text.
            2 => fs::read(sample("changelogs/libpng16-16/changelog.Debian.gz")).unwrap(),
            _ => b"a (1) sid; x\n\n * B.\n\n -- C <d@e.f>  Tue, 06 Jan 2026 10:00:00 +0000\n".to_vec(),
        };
        let from = (place * bytes.len() as f64) as usize;
        let to = if is_cut { bytes.len() } else { (from + length).min(bytes.len()) };
        bytes.splice(from..to, instead);
        let folder = written(&[("record", &bytes)]);
        let path = folder.path().join("record");
        let fault = match which {
            0 => read_rates(&path).err(),
            1 => read_dpkg_logs(&[path]).err(),
            _ => read_changelogs(&[path]).err(),
        };
        if let Some(fault) = fault {
            let said = fault.to_string();
            prop_assert!(said.starts_with(folder.path().to_str().unwrap()), "{}", said);
        }
    }
}
