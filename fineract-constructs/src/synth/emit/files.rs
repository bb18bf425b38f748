//! The program's own files, among those that synth makes.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, NodeId, Severity};

use crate::synth::finish::Program;

pub(super) static TAKEN: Code = Code {
    id: "FILE-001",
    title: "two files with one path",
    severity: Severity::Error,
    explanation: "The path has a file already: one of the program's own, or one that synth writes, such as a template or \
a manifest. The second would replace the first.\n\nGive it another path.",
};

pub(super) static PATH: Code = Code {
    id: "FILE-002",
    title: "path outside of the output",
    severity: Severity::Error,
    explanation: "A file of a program is written below its app's output folder. Its path has folders and a name between \
`/`, each of letters, digits, `.`, `_`, `-` and `@` and none of them `.` or `..`, so that it is the same file on every \
machine and nothing outside of the folder is overwritten.",
};

/// Adds the program's files; a path that is no file's or another file's is a finding.
pub(super) fn emit(program: &Program, files: &mut BTreeMap<String, Vec<u8>>, findings: &mut Vec<Diag>) {
    let mut added: BTreeMap<&str, NodeId> = BTreeMap::new();
    for &id in &program.files {
        let leaf = program.leaf(id);
        let path: &str = &leaf.ty;
        if !is_below(path) {
            let diag = program.diag(&PATH, id, format!("`{path}` is not a path below the app's folder"));
            findings.push(diag.help("folders and a name between `/`: `docker/backend.Dockerfile`"));
            continue;
        }
        if stands_on(path, files) {
            let diag = program.diag(&TAKEN, id, format!("`{path}` is a file or a folder already"));
            let first = added.get(path).map(|first| program.tree.origin(*first));
            let diag = first.into_iter().fold(diag, |diag, line| diag.related(line, "first added here"));
            findings.push(diag.help("give it another path"));
            continue;
        }
        files.insert(path.to_owned(), leaf.body.as_str().unwrap_or_default().as_bytes().to_vec());
        added.insert(path, id);
    }
}

fn is_below(path: &str) -> bool {
    let letter = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'@');
    let part = |part: &str| !matches!(part, "" | "." | "..") && part.bytes().all(letter);
    path.len() <= 255 && path.split('/').all(part)
}

/// Whether a file has this path, or is where the path has a folder, or is below it.
fn stands_on(path: &str, files: &BTreeMap<String, Vec<u8>>) -> bool {
    let folders = path.match_indices('/').any(|(end, _)| files.contains_key(&path[..end]));
    let below = format!("{path}/");
    let inside = files.range(below.clone()..).next().is_some_and(|(first, _)| first.starts_with(&below));
    files.contains_key(path) || folders || inside
}
