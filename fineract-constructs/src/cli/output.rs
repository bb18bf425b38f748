//! Writes an app's files as a whole: a new folder beside the old one, then a swap.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};

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
        for (path, content) in files {
            match on_disk.remove(path) {
                None => changes.added.push(path.clone()),
                Some(file) if fs::read(&file)? != *content => changes.changed.push(path.clone()),
                Some(_) => {}
            }
        }
        changes.removed = on_disk.into_keys().collect();
        Ok(changes)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// Replaces the folder by one with these files. Interrupted anywhere, it leaves the old folder or the new one.
pub(super) fn replace(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    let name = folder.file_name().ok_or_else(|| io::Error::other("the folder has no name"))?;
    let parent = folder.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent)?;
    let fresh = parent.join(format!(".{}.new", name.to_string_lossy()));
    remove(&fresh)?;
    let result = write_all(&fresh, files).and_then(|()| swap(&fresh, folder));
    // After the swap this is the old output; after a failure, what was begun.
    let cleaned = remove(&fresh);
    result.and(cleaned)
}

fn write_all(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    for (path, content) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder"))?;
        fs::write(path, content)?;
    }
    Ok(())
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

fn list(root: &Path, folder: &Path, found: &mut BTreeMap<String, PathBuf>) -> io::Result<()> {
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
