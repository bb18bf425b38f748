//! Named chunks in one file, each deflated by itself, so that a reader opens only what it needs.
//!
//! Layout: the length of the index (four bytes, little endian), the index (deflated lines `name length`), the chunks.

use std::fmt::Write as _;

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec;

const LEVEL: u8 = 9;

/// Packs chunks; the same chunks give the same bytes.
pub(crate) fn pack<'a>(chunks: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let (mut index, mut body) = (String::new(), Vec::new());
    for (name, content) in chunks {
        let deflated = compress_to_vec(content, LEVEL);
        let _ = writeln!(index, "{name} {}", deflated.len());
        body.extend(deflated);
    }
    let index = compress_to_vec(index.as_bytes(), LEVEL);
    let length = u32::try_from(index.len()).expect("an index is smaller than 4 GiB");
    [&length.to_le_bytes()[..], &index, &body].concat()
}

/// What [`pack`] wrote.
pub(crate) struct Archive {
    bytes: Vec<u8>,
    index: Vec<(String, std::ops::Range<usize>)>,
}

impl Archive {
    pub(crate) fn open(bytes: Vec<u8>) -> Result<Self, String> {
        let broken = || "the archive is broken".to_owned();
        let length = bytes.first_chunk().ok_or_else(broken)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| broken())?;
        let packed = bytes.get(4..4 + length).ok_or_else(broken)?;
        let lines =
            String::from_utf8(decompress_to_vec(packed).map_err(|_| broken())?).map_err(|_| broken())?;
        let mut start = 4 + length;
        let mut index = Vec::new();
        for line in lines.lines() {
            let (name, size) = line.rsplit_once(' ').ok_or_else(broken)?;
            let end = start + size.parse::<usize>().map_err(|_| broken())?;
            index.push((name.to_owned(), start..end));
            start = end;
        }
        if start == bytes.len() { Ok(Self { bytes, index }) } else { Err(broken()) }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.index.iter().map(|(name, _)| name.as_str())
    }

    pub(crate) fn chunk(&self, name: &str) -> Option<Vec<u8>> {
        let (_, range) = self.index.iter().find(|(chunk, _)| chunk == name)?;
        decompress_to_vec(&self.bytes[range.clone()]).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{Archive, pack};

    #[test]
    fn what_was_packed_comes_out() {
        let bytes = pack([("a", &b"one"[..]), ("b c", &b"two two two"[..])]);
        let archive = Archive::open(bytes).unwrap();
        assert_eq!(archive.names().collect::<Vec<_>>(), ["a", "b c"]);
        assert_eq!(archive.chunk("b c").unwrap(), b"two two two");
        assert!(archive.chunk("d").is_none());
    }

    #[test]
    fn a_truncated_file_is_refused() {
        let bytes = pack([("a", &b"one"[..])]);
        assert!(Archive::open(bytes[..bytes.len() - 1].to_vec()).is_err());
        assert!(Archive::open(vec![1]).is_err());
    }
}
