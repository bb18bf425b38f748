//! Where the source files are that findings point to.

use std::path::{Path, PathBuf};

/// A source file, looked for from the working directory upwards: origins are relative to the workspace.
pub(super) fn locate(file: &str) -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    here.ancestors().map(|folder| folder.join(file)).find(|path| path.is_file())
}

/// The path of a source file from the root of its repository; as it is where it's in none.
pub(super) fn from_repository(file: &str) -> String {
    let found = locate(file);
    let root = found.as_deref().and_then(|path| path.ancestors().skip(1).find(|folder| is_root(folder)));
    let relative = found.as_deref().zip(root).and_then(|(path, root)| path.strip_prefix(root).ok());
    relative.map_or_else(|| file.to_owned(), |path| path.to_string_lossy().replace('\\', "/"))
}

fn is_root(folder: &Path) -> bool {
    folder.join(".git").exists()
}
