"""What the tools share: the place and shape of a finding, a run, and its outcome."""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / ".checkers"
CORES = len(os.sched_getaffinity(0))

ERROR = "error"
WARNING = "warning"


@dataclass(frozen=True)
class Finding:
    """One complaint of one tool about one file."""

    severity: str  # ERROR or WARNING
    rule: str
    file: str  # as a person would type it
    where: str  # the place in the file, in the tool's own words; may be empty
    message: str


@dataclass
class Outcome:
    """What one tool had to say."""

    version: str
    files: int = 0
    findings: list[Finding] = field(default_factory=list)
    suppressed: int = 0
    notes: list[str] = field(default_factory=list)

    def error(self, rule: str, file: object, message: str, where: str = "") -> None:
        self.findings.append(Finding(ERROR, rule, shown(file), where, message))

    def warning(self, rule: str, file: object, message: str, where: str = "") -> None:
        self.findings.append(Finding(WARNING, rule, shown(file), where, message))

    def count(self, severity: str) -> int:
        return sum(finding.severity == severity for finding in self.findings)


def shown(path: object) -> str:
    """A path below the repository, seen from there; any other text as it is."""
    if isinstance(path, Path) and path.is_relative_to(ROOT):
        return str(path.relative_to(ROOT))
    return str(path)


def program(name: str) -> list[str]:
    if name == "cdk":
        return ["node", str(TOOLS / "npm/node_modules/aws-cdk/bin/cdk")]
    return [str(TOOLS / "bin" / name)]


def execute(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a program in the tools' own home, without input."""
    return subprocess.run(
        command,
        cwd=os.environ["HOME"],
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def in_parallel(work, items: list) -> list:
    """`work` on each item, for work that waits for other programs; results in order."""
    with ThreadPoolExecutor(CORES) as pool:
        return list(pool.map(work, items))
