"""Pictures: Mermaid's parser and Graphviz read what `graph` writes, and find the same in both; SVGs are XML.

That text fits its box, and nothing lies on something else, is held by `cargo test`.
"""

import json
import os
import subprocess
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from .assembly import App, Run
from .model import ROOT, TOOLS, Outcome, execute

PACKAGES = TOOLS / "pictures"
SCRIPT = Path(__file__).with_suffix(".mjs")


def check(run: Run) -> Outcome:
    outcome = Outcome(_version("mermaid"))
    with tempfile.TemporaryDirectory() as folder:
        for app in run.apps:
            pictures = [app.folder / "graph", *_drawn(app, Path(folder), outcome)]
            files = sorted(file for folder in pictures for file in folder.glob("*"))
            outcome.files += len(files)
            _well_formed([file for file in files if file.suffix == ".svg"], outcome)
            _parsed([file for file in files if file.suffix in (".mmd", ".dot")], outcome)
    return outcome


def _version(package: str) -> str:
    return json.loads((PACKAGES / "node_modules" / package / "package.json").read_text())["version"]


def _drawn(app: App, folder: Path, outcome: Outcome) -> list[Path]:
    """What the program draws of an app of its own, as text."""
    if app.folder.parent != ROOT / "synth-output":
        return []
    for format in ("mermaid", "dot"):
        command = ["cargo", "run", "--quiet", "--", "graph", "--app", app.folder.name, "--format", format, "--out"]
        environment = os.environ | {"HOME": os.environ["USER_HOME"]}
        result = subprocess.run([*command, folder], cwd=ROOT, env=environment, capture_output=True, text=True)
        if result.returncode != 0:
            outcome.error("crash", " ".join(command), result.stderr.strip())
    return [folder / app.folder.name]


def _well_formed(files: list[Path], outcome: Outcome) -> None:
    for file in files:
        try:
            ElementTree.parse(file)
        except ElementTree.ParseError as error:
            outcome.error("svg", file, str(error))


def _parsed(files: list[Path], outcome: Outcome) -> None:
    if not files:
        return
    result = execute(["node", str(SCRIPT), str(PACKAGES), *map(str, files)])
    if result.returncode != 0:
        outcome.error("crash", SCRIPT, result.stderr.strip())
        return
    found = {Path(file): counts for file, counts in json.loads(result.stdout).items()}
    for file, counts in found.items():
        if "error" in counts:
            outcome.error(file.suffix.removeprefix("."), file.name, counts["error"])
            continue
        other = found.get(file.with_suffix(".dot"))
        if file.suffix == ".mmd" and other != counts:
            outcome.error("other", file.name, f"Mermaid finds {counts} and Graphviz {other}")
