//! Writes an app's files as a whole: a new folder beside the old one, then a swap.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

use crate::parallel;

/// The file that every output has.
pub(super) const PLAN: &str = "plan.json";

/// How files on disk differ from those that synth made, by path.
#[derive(Debug, Default)]
pub(super) struct Changes {
    added: Vec<String>,
    changed: Vec<String>,
    removed: Vec<String>,
}

/// What a folder holds by path: fingerprints of files, none of links and devices.
#[derive(Debug, Default)]
pub(super) struct Held(BTreeMap<String, Option<u128>>);

impl Held {
    /// Reads a folder; one that isn't there is empty.
    pub(super) fn read(folder: &Path) -> io::Result<Self> {
        if !folder.try_exists()? {
            return Ok(Self::default());
        }
        let mut buffer = vec![0; 1 << 16];
        let mut fingerprint = |entry: Entry| -> io::Result<u128> {
            let (mut file, mut hash) = (File::open(entry.path)?, Xxh3::new());
            loop {
                match file.read(&mut buffer)? {
                    0 => return Ok(hash.digest128()),
                    length => hash.update(&buffer[..length]),
                }
            }
        };
        let mut read = |entry: Entry| entry.is_file.then(|| fingerprint(entry)).transpose();
        list(folder)?
            .into_iter()
            .map(|(path, entry)| Ok((path, read(entry)?)))
            .collect::<io::Result<_>>()
            .map(Self)
    }

    /// The first file of a folder that isn't an output, so that writing would delete what nobody can make again.
    pub(super) fn foreign(&self, is_output: impl Fn(&Self) -> bool) -> Option<&str> {
        self.0.keys().next().filter(|_| !is_output(self)).map(String::as_str)
    }

    /// Whether it holds what `synth` writes for every app.
    pub(super) fn has_plan(&self) -> bool {
        self.0.contains_key(PLAN)
    }

    /// The paths of its files.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// How it differs from files by path.
    pub(super) fn changes(&self, files: &BTreeMap<String, Vec<u8>>) -> Changes {
        let files: Vec<_> = files.iter().collect();
        let fingerprints = parallel::each(&files, |(_, content)| xxh3_128(content));
        let mut changes = Changes::default();
        for ((path, _), fingerprint) in files.iter().zip(fingerprints) {
            match self.0.get(*path) {
                None => changes.added.push((*path).clone()),
                Some(held) if *held != Some(fingerprint) => changes.changed.push((*path).clone()),
                Some(_) => {}
            }
        }
        let stays = |path: &&String| files.binary_search_by(|(new, _)| (*new).cmp(path)).is_ok();
        changes.removed = self.0.keys().filter(|path| !stays(path)).cloned().collect();
        changes
    }
}

impl Changes {
    pub(super) fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// Keeps other runs from writing to the same place as long as it lives, once it was taken.
#[derive(Debug, Default)]
pub(super) struct Lock(Mutex<Option<File>>);

impl Lock {
    /// Waits for other runs that write below a folder, which is made if it isn't there.
    pub(super) fn take(&self, home: &Path) -> io::Result<()> {
        let mut taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if taken.is_none() {
            if !home.try_exists()? {
                fs::create_dir_all(home)?;
            }
            let folder = File::open(home)?;
            folder.lock()?;
            *taken = Some(folder);
        }
        Ok(())
    }
}

/// An app's folder. A run may be killed at any point: the folder then holds what it held or what was to be written, and
/// the next run removes what is left beside it.
///
/// Power that fails is another matter, for nothing waits for the disk: until the system has written what it holds (on Linux
/// some 30 seconds), new files can be empty or cut short after it. The next run compares contents, and writes them again;
/// `--check` tells of them. To wait before the swap costs more than it saves, as all that is written can be made again: of a
/// run of 1 second on an SSD 0.2 seconds by `syncfs`, 1.9 seconds file by file.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    fresh: PathBuf,
    old: PathBuf,
}

impl Folder {
    /// The folder at a path, tidied up after a run that was killed; the caller holds the [`Lock`].
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        // What a link leads to is replaced, not the link.
        let path = if path.is_symlink() { path.canonicalize()? } else { path.to_owned() };
        let name = path.file_name().ok_or_else(|| io::Error::other("the folder has no name"))?;
        let name = name.to_string_lossy();
        let beside = |what: &str| path.with_file_name(format!(".{name}.{what}"));
        let (fresh, old) = (beside("new"), beside("old"));
        if old.try_exists()? && !path.try_exists()? {
            fs::rename(&old, &path)?;
        }
        remove(&fresh)?;
        remove(&old)?;
        Ok(Self { path, fresh, old })
    }

    /// What it holds.
    pub(super) fn read(&self) -> io::Result<Held> {
        Held::read(&self.path)
    }

    /// Writes beside it what is to stand in it.
    pub(super) fn stage(self, files: &BTreeMap<String, Vec<u8>>) -> io::Result<Staged> {
        let staged = Staged(self);
        write_all(&staged.0.fresh, files)?;
        Ok(staged)
    }
}

/// What is to stand in a folder, written beside it; dropped, it is gone and the folder is as it was.
#[derive(Debug)]
pub(super) struct Staged(Folder);

impl Staged {
    /// Puts it in the folder's place, in one step where the system can.
    pub(super) fn commit(self) -> io::Result<()> {
        let Folder { path, fresh, old } = &self.0;
        if !path.try_exists()? {
            return fs::rename(fresh, path);
        }
        if renameat_with(CWD, fresh, CWD, path, RenameFlags::EXCHANGE).is_ok() {
            // This is the old output by now.
            return remove(fresh);
        }
        fs::rename(path, old)?;
        if let Err(error) = fs::rename(fresh, path) {
            fs::rename(old, path)?;
            return Err(error);
        }
        remove(old)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        let _ = remove(&self.0.fresh);
    }
}

/// Makes a folder that isn't there with these files. Interrupted anywhere, it leaves nothing in its place or all of it.
pub(super) fn create(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    if folder.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let name = folder.file_name().ok_or_else(|| io::Error::other("the folder has no name"))?;
    let fresh = folder.with_file_name(format!(".{}.new", name.to_string_lossy()));
    remove(&fresh)?;
    let moved = write_all(&fresh, files)
        .and_then(|()| Ok(renameat_with(CWD, &fresh, CWD, folder, RenameFlags::NOREPLACE)?));
    let cleaned = remove(&fresh);
    moved.and(cleaned)
}

fn write_all(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    let files: Vec<_> = files.iter().map(|(path, content)| (folder.join(path), content)).collect();
    let folders: BTreeSet<_> = files.iter().filter_map(|(path, _)| path.parent()).collect();
    folders.into_iter().try_for_each(fs::create_dir_all)?;
    parallel::each(&files, |(path, content)| fs::write(path, content)).into_iter().collect()
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// What is below a folder and no folder itself.
pub(super) struct Entry {
    pub(super) path: PathBuf,
    is_file: bool,
}

/// Every entry below a folder that is no folder itself, by its path below that; links are not followed.
pub(super) fn list(folder: &Path) -> io::Result<BTreeMap<String, Entry>> {
    fn add(folder: &Path, below: &str, found: &mut BTreeMap<String, Entry>) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let (path, ty) = (entry.path(), entry.file_type()?);
            let name = [below, &entry.file_name().to_string_lossy()].concat();
            if ty.is_dir() {
                add(&path, &[&name, "/"].concat(), found)?;
            } else {
                found.insert(name, Entry { path, is_file: ty.is_file() });
            }
        }
        Ok(())
    }
    let mut found = BTreeMap::new();
    add(folder, "", &mut found)?;
    Ok(found)
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 20;
        // What is gone first: it can't be looked at any more.
        let rows = [('-', &self.removed), ('+', &self.added), ('~', &self.changed)];
        let counts = rows.map(|(_, paths)| paths.len());
        writeln!(f, "  {} added, {} changed, {} removed", counts[1], counts[2], counts[0])?;
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
    use std::os::unix::fs::symlink;
    use std::process::{Command, Stdio};
    use std::time::Duration;

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

    fn replace(folder: &Path, files: &BTreeMap<String, Vec<u8>>) {
        let lock = Lock::default();
        lock.take(folder.parent().unwrap()).unwrap();
        Folder::open(folder).unwrap().stage(files).unwrap().commit().unwrap();
    }

    fn between(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Changes {
        Held::read(folder).unwrap().changes(files)
    }

    fn is(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> bool {
        between(folder, files).is_empty()
    }

    #[test]
    fn what_no_longer_belongs_is_removed() {
        let folder = scratch("output-removed").join("app");
        replace(&folder, &files(&[("a.json", "1"), ("k8s/b.yaml", "2")]));
        let second = files(&[("a.json", "1"), ("k8s/c.yaml", "3")]);
        let changes = between(&folder, &second);
        assert_eq!((changes.added.len(), changes.changed.len(), changes.removed.len()), (1, 0, 1));
        replace(&folder, &second);
        assert!(is(&folder, &second));
        assert!(!folder.with_file_name(".app.new").exists());
    }

    #[test]
    fn files_that_a_power_failure_emptied_are_written_again() {
        let folder = scratch("output-power").join("app");
        let content = files(&[("a.json", "12"), ("k8s/b.yaml", "34")]);
        replace(&folder, &content);
        fs::write(folder.join("a.json"), "").unwrap();
        fs::write(folder.join("k8s/b.yaml"), "3").unwrap();
        assert_eq!(between(&folder, &content).changed, ["a.json", "k8s/b.yaml"]);
        replace(&folder, &content);
        assert!(is(&folder, &content));
    }

    #[test]
    fn what_a_link_leads_to_is_replaced_and_links_inside_are_not_followed() {
        let home = scratch("output-link");
        let (folder, link) = (home.join("elsewhere/app"), home.join("app"));
        fs::create_dir_all(&folder).unwrap();
        symlink(&folder, &link).unwrap();
        symlink(&home, folder.join("loop")).unwrap();
        let content = files(&[("a.json", "1")]);
        replace(&link, &content);
        assert!(link.is_symlink() && is(&folder, &content));

        fs::write(home.join("a.json"), "1").unwrap();
        fs::remove_file(folder.join("a.json")).unwrap();
        symlink(home.join("a.json"), folder.join("a.json")).unwrap();
        assert!(!is(&folder, &content), "a link is no file of the output");
    }

    #[test]
    fn a_run_that_was_killed_between_two_renames_is_undone() {
        let folder = scratch("output-renames").join("app");
        let (old, new) = (files(&[("a.json", "old")]), files(&[("a.json", "new")]));
        write_all(&folder.with_file_name(".app.old"), &old).unwrap();
        write_all(&folder.with_file_name(".app.new"), &new).unwrap();
        drop(Folder::open(&folder).unwrap());
        assert!(is(&folder, &old));
        assert_eq!(fs::read_dir(folder.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
    }

    /// Where [`writes_until_it_is_killed`] writes; only its parent sets this.
    const WRITE_TO: &str = "FINERACT_TEST_WRITE_TO";

    fn versions() -> [BTreeMap<String, Vec<u8>>; 2] {
        [1u8, 2].map(|version| {
            (0..200)
                .map(|at| (format!("{}/{at}.json", at % 7), vec![version; 2000 * usize::from(version)]))
                .collect()
        })
    }

    /// The child of the next test: without its parent it has nothing to do.
    #[test]
    fn writes_until_it_is_killed() {
        let Some(folder) = std::env::var_os(WRITE_TO) else { return };
        let [one, two] = versions();
        let held = is(Path::new(&folder), &one);
        for files in [one, two].iter().cycle().skip(usize::from(held)) {
            replace(Path::new(&folder), files);
        }
    }

    #[test]
    fn a_run_that_is_killed_leaves_the_old_output_or_the_new() {
        let folder = scratch("output-killed").join("app");
        let versions = versions();
        replace(&folder, &versions[0]);
        let mut seen = [0, 0];
        // Later and later, until it was killed before its first swap as well as after it.
        for round in 0.. {
            let mut child = Command::new(std::env::current_exe().unwrap());
            child.args(["--exact", "cli::output::tests::writes_until_it_is_killed"]).env(WRITE_TO, &folder);
            let mut child = child.stdout(Stdio::null()).spawn().unwrap();
            while !folder.with_file_name(".app.new").exists() {
                std::thread::yield_now();
            }
            std::thread::sleep(Duration::from_micros(500 * round));
            child.kill().unwrap();
            child.wait().unwrap();
            let held = versions.each_ref().map(|files| is(&folder, files));
            assert!(held[0] != held[1], "round {round}: the folder holds a mixture");
            seen = [seen[0] + u32::from(held[0]), seen[1] + u32::from(held[1])];
            if round >= 40 && seen.iter().all(|times| *times > 0) {
                break;
            }
            assert!(round < 1000, "the child never swaps: {seen:?}");
            drop(Folder::open(&folder).unwrap());
        }
        drop(Folder::open(&folder).unwrap());
        assert_eq!(fs::read_dir(folder.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn runs_at_the_same_time_wait_for_each_other() {
        let folder = scratch("output-concurrent").join("app");
        let versions = versions();
        std::thread::scope(|scope| {
            for files in versions.iter().cycle().take(8) {
                scope.spawn(|| replace(&folder, files));
            }
        });
        assert!(versions.iter().any(|files| is(&folder, files)));
    }
}
