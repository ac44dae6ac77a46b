//! Archives whose bytes depend on nothing but what is in them: sorted names, one date, no owner.

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder, write::GzEncoder};
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Names and contents.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The date that npm gives every file: 1985-10-26 08:15 UTC, in seconds.
const DATE: u64 = 499_162_500;
/// Below this share of the original a compressed copy is worth its place.
const WORTH: f64 = 0.95;

/// How hard is tried: for a release, or to be quick.
#[derive(Debug, Clone, Copy)]
pub struct Effort {
    pub brotli: i32,
    pub deflate: u32,
}

impl Effort {
    pub const RELEASE: Self = Self { brotli: 11, deflate: 9 };
    pub const QUICK: Self = Self { brotli: 2, deflate: 1 };
}

pub fn gzip(bytes: &[u8], effort: Effort) -> Result<Vec<u8>> {
    // No name and no date in the header.
    let mut encoder: GzEncoder<Vec<u8>> = GzBuilder::new().write(Vec::new(), Compression::new(effort.deflate));
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

pub fn brotli(bytes: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: effort.brotli, lgwin: 24, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed)
}

/// The compressed copies that a server hands out in a file's place.
pub fn siblings(name: &str, bytes: &[u8], effort: Effort) -> Result<Files> {
    let mut copies = Files::new();
    for (ending, packed) in [("br", brotli(bytes, effort)?), ("gz", gzip(bytes, effort)?)] {
        if (packed.len() as f64) < bytes.len() as f64 * WORTH {
            copies.insert(format!("{name}.{ending}"), packed);
        }
    }
    Ok(copies)
}

/// A tarball as `npm pack` makes it: everything below `package/`.
pub fn tarball(files: &Files, effort: Effort) -> Result<Vec<u8>> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_entry_type(tar::EntryType::Regular);
        header.set_mode(0o644);
        header.set_mtime(DATE);
        header.set_uid(0);
        header.set_gid(0);
        header.set_size(bytes.len() as u64);
        tar.append_data(&mut header, format!("package/{name}"), bytes.as_slice())?;
    }
    gzip(&tar.into_inner()?, effort)
}

/// A zip with everything below one folder.
pub fn zip(folder: &str, files: &Files, effort: Effort) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        // What is compressed already only grows.
        let packed = ["br", "gz", "webp"].iter().any(|ending| name.ends_with(&format!(".{ending}")));
        let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .compression_level((!packed).then_some(effort.deflate.into()))
            .last_modified_time(DateTime::from_date_and_time(1985, 10, 26, 8, 15, 0)?)
            .unix_permissions(0o644);
        zip.start_file(format!("{folder}/{name}"), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn files() -> Files {
        let text = "the same words again and again, ".repeat(40);
        Files::from([("b.js".into(), text.into_bytes()), ("a/x.webp".into(), vec![7, 1, 200])])
    }

    #[test]
    fn the_same_files_make_the_same_archives() -> Result<()> {
        let quick = Effort::QUICK;
        assert_eq!(tarball(&files(), quick)?, tarball(&files(), quick)?);
        assert_eq!(zip("folder", &files(), quick)?, zip("folder", &files(), quick)?);
        // Neither clock nor owner is in them.
        let mut tar = Vec::new();
        flate2::read::GzDecoder::new(tarball(&files(), quick)?.as_slice()).read_to_end(&mut tar)?;
        let mut read = tar::Archive::new(tar.as_slice());
        let mut names = Vec::new();
        for entry in read.entries()? {
            let entry = entry?;
            assert_eq!((entry.header().mtime()?, entry.header().uid()?, entry.header().mode()?), (DATE, 0, 0o644));
            names.push(entry.path()?.display().to_string());
        }
        assert_eq!(names, ["package/a/x.webp", "package/b.js"]);
        Ok(())
    }

    #[test]
    fn only_files_that_shrink_get_compressed_copies_and_these_hold_the_same() -> Result<()> {
        let [picture, script] = [&files()["a/x.webp"], &files()["b.js"]];
        assert!(siblings("x.webp", picture, Effort::QUICK)?.is_empty());
        let copies = siblings("b.js", script, Effort::QUICK)?;
        assert_eq!(copies.keys().collect::<Vec<_>>(), ["b.js.br", "b.js.gz"]);
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut copies["b.js.br"].as_slice(), &mut plain)?;
        assert_eq!(&plain, script);
        Ok(())
    }
}
