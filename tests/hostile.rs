//! Whatever bytes come in, the reader answers with a valid fleet or with an error that says
//! something, and never panics. All documents are made from fixed seeds.

use layerplan::document::DocumentError::{Input, Json};
use layerplan::document::InputError;
use layerplan::fleet::{Fleet, FleetError};
use layerplan::testing::{
    FleetShape, Mutation, mutate, mutate_compressed, random_fleet, read_from_a_stranger,
};
use std::io::Write;
use std::path::Path;

/// Sound documents to damage: random ones and a real one.
fn sound_documents() -> Vec<Vec<u8>> {
    let random =
        (0..4).map(|seed| random_fleet(seed, &FleetShape::rich(4, 8, 3)).to_string().into());
    random.chain([real_fleet()]).collect()
}

fn real_fleet() -> Vec<u8> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/distroless/fleet.json.zst");
    let text = zstd::decode_all(std::fs::File::open(path).unwrap()).unwrap();
    Fleet::parse(&text).unwrap();
    text
}

/// Reads `bytes` as the file `name`; an error must begin with the file's name and be one line.
fn read_file(folder: &Path, name: &str, bytes: &[u8]) -> Result<Fleet, FleetError> {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    Fleet::read(&path).map_err(|fault| {
        let (text, prefix) = (fault.to_string(), format!("{}: ", path.display()));
        assert!(text.starts_with(&prefix) && text.len() > prefix.len(), "{text}");
        assert!(!text.contains(char::is_control), "{text:?}");
        fault.source
    })
}

#[test]
fn every_mutation_of_every_document() {
    let (mut valid, mut refused) = (0, 0);
    for document in sound_documents() {
        for mutation in Mutation::ALL {
            for seed in 0..5 {
                match read_from_a_stranger(&mutation.apply(seed, &document)) {
                    Some(_) => valid += 1,
                    None => refused += 1,
                }
            }
        }
    }
    assert_eq!(valid + refused, 525);
    assert!(valid >= 25 && refused >= 300, "{valid} valid, {refused} refused");
}

#[test]
fn random_mutations_in_files() {
    let folder = tempfile::tempdir().unwrap();
    for (which, document) in sound_documents().iter().enumerate() {
        for seed in 0..40 {
            let seed = seed + 1_000 * which as u64;
            let _ = read_file(folder.path(), "plain.json", &mutate(seed, document));
        }
    }
}

#[test]
fn damaged_compressed_files() {
    let folder = tempfile::tempdir().unwrap();
    let document = real_fleet();
    let mut valid = 0;
    for seed in 0..60 {
        let bytes = mutate_compressed(seed, &document);
        // By its name, and by its first bytes.
        let named = read_file(folder.path(), "fleet.json.zst", &bytes);
        let sniffed = read_file(folder.path(), "fleet.json", &bytes);
        valid += usize::from(named.is_ok());
        if bytes == document {
            assert!(matches!(named, Err(FleetError::Document(Input(InputError::Zstd(_))))));
            assert!(sniffed.is_ok());
        } else {
            assert_eq!(named.is_ok(), sniffed.is_ok());
        }
    }
    assert!(valid > 3);
}

/// Each flip of a byte of a real compressed fleet: its checksum or its structure gives it away, or
/// it does not matter.
#[test]
fn byte_flips_of_a_compressed_fleet() {
    let folder = tempfile::tempdir().unwrap();
    let sound =
        std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/data/distroless/fleet.json.zst"));
    let sound = sound.unwrap();
    for at in (0..sound.len()).step_by(11) {
        let mut bytes = sound.clone();
        bytes[at] ^= 1 << (at % 8);
        let _ = read_file(folder.path(), "fleet.json.zst", &bytes);
    }
}

#[test]
fn files_that_hold_nothing_or_are_none() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(
        read_file(folder.path(), "a.json", b""),
        Err(FleetError::Document(Json { .. }))
    ));
    assert!(read_file(folder.path(), "a.json.zst", b"").is_err());
    for missing in [folder.path().join("missing.json"), folder.path().to_path_buf()] {
        let fault = Fleet::read(&missing).unwrap_err();
        assert!(fault.to_string().starts_with(&missing.display().to_string()));
        assert!(matches!(fault.source, FleetError::Document(Input(InputError::Io(_)))));
    }
}

/// A quarter of a gigabyte and a byte, in some ten kilobytes.
#[test]
fn a_bomb_is_put_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut bomb = zstd::Encoder::new(Vec::new(), 1).unwrap();
    let block = vec![b' '; 1 << 20];
    for _ in 0..1 << 8 {
        bomb.write_all(&block).unwrap();
    }
    bomb.write_all(b" ").unwrap();
    let fault = read_file(folder.path(), "bomb.json.zst", &bomb.finish().unwrap());
    assert!(matches!(fault, Err(FleetError::Document(Input(InputError::TooLong(_))))));
}
