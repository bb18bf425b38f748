//! Reads an app's output as it was: from a folder, or from a revision of its repository.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::str::FromStr;
use std::{fs, io};

use super::CliError;
use super::error::{meant, meant_path};
use super::output::{PLAN, list};
use crate::diff::Files;

/// The folder of the committed output, seen from where the program is run.
const FOLDER: &str = "synth-output";

/// Where an output is read from.
#[derive(Clone, Debug)]
pub(super) enum Against {
    /// A folder that holds a folder for each app.
    Folder(PathBuf),
    /// A revision of the repository that the working directory is in.
    Revision(String),
}

impl FromStr for Against {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_prefix("git:") {
            Some("") => Err("`git:` is followed by a revision, such as `git:main`"),
            Some(revision) => Ok(Self::Revision(revision.to_owned())),
            None => Ok(Self::Folder(text.into())),
        }
    }
}

/// The files of an app's output; none of an app that is new.
pub(super) fn read(against: &Against, app: &str) -> Result<Files, CliError> {
    let (shown, files) = match against {
        Against::Folder(folder) => {
            let of_app = folder.join(app);
            let is_new = !of_app.exists() && holds_outputs(folder);
            let files = if is_new { Ok(Files::new()) } else { from_folder(&of_app) };
            (of_app.display().to_string(), files)
        }
        Against::Revision(revision) => {
            (format!("{FOLDER}/{app} of `{revision}`"), from_revision(revision, app))
        }
    };
    let is_output = |files: Files| {
        let is_output = files.is_empty() || files.contains_key(PLAN);
        if is_output { Ok(files) } else { Err(io::Error::other(format!("it has no `{PLAN}`"))) }
    };
    files
        .and_then(is_output)
        .map_err(|reason| CliError::nothing_to_compare(&shown, &reason.to_string(), against.meant(app)))
}

impl Against {
    /// The place that was probably meant.
    fn meant(&self, app: &str) -> Option<String> {
        match self {
            // That of the app, where the folder above it is asked for.
            Self::Folder(folder) if folder.is_dir() && folder.ends_with(app) => {
                Some(format!("did you mean `{}`?", folder.parent()?.display()))
            }
            Self::Folder(folder) => meant_path(folder),
            Self::Revision(revision) => {
                if is_there(&format!("{revision}^{{commit}}")) {
                    return None;
                }
                let names = git(&["for-each-ref", "--format=git:%(refname:short)"], "").ok()?;
                meant(&format!("git:{revision}"), String::from_utf8_lossy(&names).lines())
            }
        }
    }
}

/// Whether apps have their outputs in a folder.
fn holds_outputs(folder: &Path) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path().join(PLAN)).any(|plan| plan.exists())
}

/// Whether git knows something by this name.
fn is_there(object: &str) -> bool {
    git(&["rev-parse", "--verify", "--quiet", object], "").is_ok()
}

fn from_folder(folder: &Path) -> io::Result<Files> {
    list(folder)?.into_iter().map(|(path, entry)| Ok((path, fs::read(entry.path)?))).collect()
}

/// Asks git for the tree, and then for all its files at once.
fn from_revision(revision: &str, app: &str) -> io::Result<Files> {
    let tree = format!("{revision}:./{FOLDER}/{app}");
    if !is_there(&tree) && is_there(&format!("{revision}^{{commit}}")) {
        return Ok(Files::new());
    }
    let listed = git(&["ls-tree", "-r", "-z", "--full-tree", &tree], "")?;
    let listed = String::from_utf8(listed).map_err(io::Error::other)?;
    // Lines of `<mode> blob <id>\t<path>`.
    let rows = listed.split('\0').filter_map(|row| {
        let (facts, path) = row.split_once('\t')?;
        Some((facts.rsplit(' ').next()?, path))
    });
    let rows: Vec<_> = rows.collect();
    let ids: Vec<_> = rows.iter().map(|(id, _)| *id).collect();
    let batch = git(&["cat-file", "--batch"], &ids.join("\n"))?;
    let mut rest = batch.as_slice();
    let mut files = Files::new();
    for (_, path) in rows {
        let content = next_blob(&mut rest).ok_or_else(|| io::Error::other("git's answer is cut short"))?;
        files.insert(path.to_owned(), content.to_vec());
    }
    Ok(files)
}

/// `<id> blob <size>`, a line break, the content, a line break.
fn next_blob<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let size = std::str::from_utf8(&rest[..end]).ok()?.rsplit(' ').next()?.parse::<usize>().ok()?;
    let content = rest.get(end + 1..end + 1 + size)?;
    *rest = rest.get(end + 2 + size..)?;
    Some(content)
}

fn git(arguments: &[&str], input: &str) -> io::Result<Vec<u8>> {
    let pipe = Stdio::piped;
    let mut git = Command::new("git").args(arguments).stdin(pipe()).stdout(pipe()).stderr(pipe()).spawn()?;
    let mut stdin = git.stdin.take().expect("it was asked for");
    let input = input.to_owned();
    // Beside the reading: git answers before it has read everything.
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = git.wait_with_output()?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        return Err(io::Error::other(reason.lines().next().unwrap_or("git failed").to_owned()));
    }
    writer.join().map_err(|_| io::Error::other("git took no input"))??;
    Ok(output.stdout)
}
