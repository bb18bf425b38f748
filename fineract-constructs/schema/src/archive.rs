//! The data file: named chunks, each deflated by itself, so that only what is used is opened.
//!
//! Layout: the length of the index (four bytes, little endian), the index (deflated lines `name length`), the chunks.

use miniz_oxide::inflate::decompress_to_vec;

/// The chunks of a data file.
pub(crate) struct Archive {
    chunks: Vec<(String, &'static [u8])>,
}

const INTACT: &str = "the generator wrote the data file, and a test opens every chunk";

impl Archive {
    pub(crate) fn open(bytes: &'static [u8]) -> Self {
        let (length, rest) = bytes.split_first_chunk().expect(INTACT);
        let length = usize::try_from(u32::from_le_bytes(*length)).expect(INTACT);
        let (index, mut rest) = rest.split_at(length);
        let mut chunks = Vec::new();
        for line in inflate(index).lines() {
            let (name, size) = line.rsplit_once(' ').expect(INTACT);
            let chunk;
            (chunk, rest) = rest.split_at(size.parse().expect(INTACT));
            chunks.push((name.to_owned(), chunk));
        }
        Self { chunks }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.chunks.iter().map(|(name, _)| name.as_str())
    }

    pub(crate) fn chunk(&self, name: &str) -> Option<String> {
        self.chunks.iter().find(|(chunk, _)| chunk == name).map(|(_, bytes)| inflate(bytes))
    }
}

fn inflate(bytes: &[u8]) -> String {
    String::from_utf8(decompress_to_vec(bytes).expect(INTACT)).expect(INTACT)
}
