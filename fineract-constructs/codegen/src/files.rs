//! What the generator writes, held back until all of it is known.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// File contents by path relative to the library's folder (`fineract-constructs/`).
#[derive(Debug, Default)]
pub(crate) struct Files(pub(crate) BTreeMap<PathBuf, Vec<u8>>);

impl Files {
    pub(crate) fn add(&mut self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), content.into());
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Writes the generated files into the library, or with `check` compares them with what is committed.
    pub(crate) fn apply(&self, check: bool) -> Result<(), String> {
        let library =
            Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("codegen is a folder of the library");
        if !check {
            return self.write_to(library);
        }
        let stale: Vec<_> = (self.0.iter())
            .filter(|(path, content)| std::fs::read(library.join(path)).ok().as_ref() != Some(content))
            .map(|(path, _)| format!("  {}", path.display()))
            .collect();
        if stale.is_empty() {
            return Ok(());
        }
        Err(format!("these files are not what the generator writes; run `all`:\n{}", stale.join("\n")))
    }

    /// Writes the files below a folder.
    pub(crate) fn write_to(&self, folder: &Path) -> Result<(), String> {
        for (path, content) in &self.0 {
            let path = folder.join(path);
            let parent = path.parent().expect("a file has a folder");
            let written = std::fs::create_dir_all(parent).and_then(|()| std::fs::write(&path, content));
            written.map_err(|error| format!("can't write {}: {error}", path.display()))?;
        }
        Ok(())
    }
}
