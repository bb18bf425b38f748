"""The examples and `tests/options`, synthesized: the checkers see in them what the platform has no use for."""

import os
import subprocess
import sys
from pathlib import Path

from .assembly import folders
from .model import ROOT

OUT = ROOT / "target/examples"


def synthesize() -> list[Path]:
    """The folder of each of their apps, below one folder for each program."""
    programs = [path.stem for path in sorted((ROOT / "examples").glob("*.rs"))] + ["options"]
    for name in programs:
        _cargo("run", "--quiet", "--example", name, "--", "synth", "--out", str(OUT / name))
    return [app for name in programs for app in folders(OUT / name)]


def _cargo(*arguments: str) -> None:
    environment = os.environ | {"HOME": os.environ["USER_HOME"]}
    result = subprocess.run(
        ["cargo", *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if result.returncode:
        sys.exit(f"checkers: cargo {' '.join(arguments)}\n{result.stderr}")
