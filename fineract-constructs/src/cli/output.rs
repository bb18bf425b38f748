//! Writes an app's files as a whole: a new folder beside the old one, then a swap.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};

use crate::parallel;

/// How files on disk differ from those that synth made, by path.
#[derive(Debug, Default)]
pub(super) struct Changes {
    added: Vec<String>,
    changed: Vec<String>,
    removed: Vec<String>,
}

impl Changes {
    /// Compares a folder with files by path; a folder that isn't there is empty.
    pub(super) fn between(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> io::Result<Self> {
        let mut changes = Self::default();
        let mut on_disk = BTreeMap::new();
        if folder.try_exists()? {
            list(folder, folder, &mut on_disk)?;
        }
        let pairs: Vec<_> =
            files.iter().map(|(path, content)| (path, content, on_disk.remove(path))).collect();
        let same = parallel::each(&pairs, |(_, content, file)| {
            file.as_ref().map(|file| fs::read(file).map(|old| old == **content)).transpose()
        });
        for ((path, ..), same) in pairs.into_iter().zip(same) {
            match same? {
                None => changes.added.push(path.clone()),
                Some(false) => changes.changed.push(path.clone()),
                Some(true) => {}
            }
        }
        changes.removed = on_disk.into_keys().collect();
        Ok(changes)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// What is to stand in a folder, written beside it; dropped, it is gone and the folder is as it was.
#[derive(Debug)]
pub(super) struct Staged {
    folder: PathBuf,
    fresh: PathBuf,
}

impl Staged {
    /// Writes the files beside the folder.
    pub(super) fn write(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> io::Result<Self> {
        let name = folder.file_name().ok_or_else(|| io::Error::other("the folder has no name"))?;
        let parent = folder.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(parent)?;
        let fresh = parent.join(format!(".{}.new", name.to_string_lossy()));
        remove(&fresh)?;
        let staged = Self { folder: folder.to_owned(), fresh };
        write_all(&staged.fresh, files)?;
        Ok(staged)
    }

    /// Puts it in the folder's place. Interrupted anywhere, this leaves the old folder or the new one.
    pub(super) fn commit(self) -> io::Result<()> {
        swap(&self.fresh, &self.folder)?;
        // After the swap this is the old output.
        remove(&self.fresh)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        let _ = remove(&self.fresh);
    }
}

/// Replaces the folder by one with these files. Interrupted anywhere, it leaves the old folder or the new one.
pub(super) fn replace(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    Staged::write(folder, files)?.commit()
}

fn write_all(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    let files: Vec<_> = files.iter().map(|(path, content)| (folder.join(path), content)).collect();
    let folders: BTreeSet<_> = files.iter().filter_map(|(path, _)| path.parent()).collect();
    folders.into_iter().try_for_each(fs::create_dir_all)?;
    parallel::each(&files, |(path, content)| fs::write(path, content)).into_iter().collect()
}

/// Puts a folder in the place of another, in one step where the system can.
fn swap(fresh: &Path, folder: &Path) -> io::Result<()> {
    if !folder.try_exists()? {
        return fs::rename(fresh, folder);
    }
    if renameat_with(CWD, fresh, CWD, folder, RenameFlags::EXCHANGE).is_ok() {
        return Ok(());
    }
    let old = fresh.with_extension("old");
    remove(&old)?;
    fs::rename(folder, &old)?;
    fs::rename(fresh, folder)?;
    remove(&old)
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Adds the files below a folder, by their path below `root`.
pub(super) fn list(root: &Path, folder: &Path, found: &mut BTreeMap<String, PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(root, &path, found)?;
        } else {
            let relative = path.strip_prefix(root).expect("what a folder lists is below it");
            let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
            found.insert(parts.join("/"), path);
        }
    }
    Ok(())
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 20;
        let rows = [('+', &self.added), ('~', &self.changed), ('-', &self.removed)];
        let counts = rows.map(|(_, paths)| paths.len());
        writeln!(f, "  {} added, {} changed, {} removed", counts[0], counts[1], counts[2])?;
        let all = rows.into_iter().flat_map(|(sign, paths)| paths.iter().map(move |path| (sign, path)));
        for (sign, path) in all.take(SHOWN) {
            writeln!(f, "    {sign} {path}")?;
        }
        let total: usize = counts.iter().sum();
        if total > SHOWN {
            writeln!(f, "    and {} more", total - SHOWN)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        pairs.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    }

    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("fineract-{}", std::process::id())).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn what_no_longer_belongs_is_removed() {
        let folder = scratch("output-removed").join("app");
        replace(&folder, &files(&[("a.json", "1"), ("k8s/b.yaml", "2")])).unwrap();
        let second = files(&[("a.json", "1"), ("k8s/c.yaml", "3")]);
        let changes = Changes::between(&folder, &second).unwrap();
        assert_eq!((changes.added.len(), changes.changed.len(), changes.removed.len()), (1, 0, 1));
        replace(&folder, &second).unwrap();
        assert!(Changes::between(&folder, &second).unwrap().is_empty());
        assert!(!folder.with_file_name(".app.new").exists());
    }
}
