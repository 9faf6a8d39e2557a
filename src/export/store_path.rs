//! Store paths: what Nix knows its packages by.

use super::ExportError;
use super::lookup::ImageLayers;

/// Characters of a store path's hash.
const HASH: usize = 32;
/// The digits of Nix's base 32: no e, o, u and t.
const DIGITS: &[u8] = b"0123456789abcdfghijklmnpqrsvwxyz";

/// Checks that all packages of `image` are store paths.
pub fn check(image: &ImageLayers<'_>) -> Result<(), ExportError> {
    match image.packages().find(|(_, package)| !is_store_path(package)) {
        None => Ok(()),
        Some((_, package)) => {
            Err(ExportError::NotAStorePath { image: image.name.into(), package: package.into() })
        }
    }
}

/// Is it `/nix/store/HASH-NAME`, in this or another store?
fn is_store_path(id: &str) -> bool {
    let Some((store, base)) = id.rsplit_once('/') else { return false };
    let Some((hash, name)) = base.split_once('-') else { return false };
    let digits = hash.bytes().all(|byte| DIGITS.contains(&byte));
    store.starts_with('/') && hash.len() == HASH && digits && !name.is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_store_path;

    #[test]
    fn a_store_path_is_a_store_a_hash_and_a_name() {
        let hash = "0c1rkvm2mhvhcwmwqhnnm2sp4h5cbkrd";
        assert!(is_store_path(&format!("/nix/store/{hash}-glibc-2.40")));
        assert!(is_store_path(&format!("/gnu/store/{hash}-glibc")));
        for id in ["glibc=2.40", "/nix/store/glibc-2.40", "/nix/store", ""] {
            assert!(!is_store_path(id), "{id}");
        }
        assert!(!is_store_path(&format!("{hash}-glibc")));
        assert!(!is_store_path(&format!("/nix/store/{hash}-")));
        assert!(!is_store_path(&format!("/nix/store/{}-glibc", hash.replace('c', "e"))));
    }
}
