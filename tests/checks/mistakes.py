"""The table of mistakes: who finds what. `./tests/checkers --mistakes` writes it, with `--check` compares it.

Each program is synthesized twice, as it is right and with its mistake; a tool finds the mistake if it complains of the second
in a way in which it doesn't of the first.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from . import cfn_lint, cfn_validate, manifests
from .assembly import App, Run
from .model import ROOT

TABLE = ROOT / "tests/MISTAKES.md"
TOOLS = {
    "cfn-lint": cfn_lint.check,
    "cloudformation-validate": cfn_validate.check,
    "kubernetes-validate": manifests.check,
}


def run(check_only: bool) -> int:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder).resolve()
        _synthesize(out)
        rows = json.loads((out / "rows.json").read_text())
        found = {tool: _findings(check, out) for tool, check in TOOLS.items()}
        table = _table(rows, found, out)
    if check_only:
        if TABLE.read_text() != table:
            print("checkers: tests/MISTAKES.md is stale: ./tests/checkers --mistakes writes it", file=sys.stderr)
            return 1
        return 0
    TABLE.write_text(table)
    print("\n".join(line for line in table.splitlines() if line.startswith("| **")))
    return 0


def _synthesize(out: Path) -> None:
    """The tests write their programs' output."""
    command = ["cargo", "test", "--quiet", "--test", "it", "--", "--skip", "compile_time"]
    environment = os.environ | {"MISTAKES": str(out), "HOME": os.environ["USER_HOME"]}
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if not (out / "rows.json").is_file():
        sys.exit(f"checkers: the programs were not written\n{result.stdout}{result.stderr}")


def _findings(check, out: Path) -> dict[str, set[str]]:
    """What a tool says of each program, by the program's folder."""
    apps = [App(path) for path in sorted(out.glob("*/right")) + sorted(out.glob("*/wrong"))]
    outcome = check(Run(apps, complete=False, crds=None))
    found: dict[str, set[str]] = defaultdict(set)
    for finding in outcome.findings:
        place = Path(finding.file.split(":")[0]).relative_to(out)
        found["/".join(place.parts[:2])].add(finding.rule)
    return found


def _table(rows: list[dict], found: dict[str, dict[str, set[str]]], out: Path) -> str:
    lines: list[str] = []
    counts = dict.fromkeys(["rustc", "synth", *TOOLS], 0)
    kind = None
    for row in rows:
        if row["kind"] != kind:
            kind = row["kind"]
            lines += ["", f"## {kind}", "| mistake | rustc | synth | cfn-lint | cloudformation-validate | kubernetes-validate |"]
            lines += ["|---|---|---|---|---|---|"]
        by_tool = [_found(found[tool], row["id"], out) for tool in TOOLS]
        cells = [row["name"], "refuses" if row["rustc"] else "", f"`{row['code']}`" if row["code"] else "", *by_tool]
        for name, cell in zip(counts, cells[1:], strict=True):
            counts[name] += cell not in ("", "cannot be written", "–")
        lines.append("| " + " | ".join(cells) + " |")
    total = len(rows)
    head = [
        "# Mistakes, and who finds them",
        "",
        HEAD,
        "",
        f"| of {total} mistakes | found |",
        "|---|--:|",
        f"| **rustc or synth** | {counts['rustc'] + counts['synth']} |",
        *(f"| **{name}** | {count} |" for name, count in counts.items()),
    ]
    return "\n".join(head + lines) + "\n"


# The programs of codes hold what their code is about and leave out what else a service asks for; nothing tells these tools'
# complaints of that from those of the mistake.
ABBREVIATED = {"E1001", "E3003", "E3014", "E3058", "F0001", "F3003", "F3014", "F3058", "output"}


def _found(found: dict[str, set[str]], id: str, out: Path) -> str:
    if not id or not (out / id / "wrong").is_dir():
        return "cannot be written" if not id else "–"
    right = found.get(f"{id}/right", set()) if (out / id / "right").is_dir() else ABBREVIATED
    rules = found.get(f"{id}/wrong", set()) - right
    return " ".join(f"`{rule}`" for rule in sorted(rules))


HEAD = """Each row is a program with one mistake. `rustc` refuses it, or `synth` reports the code, and beside that is what the outside
tools say of the same output, written for them although synth refuses it. A tool has found the mistake if it complains of the
program, and not of the one without the mistake; its warnings count, its hints don't. A dash is what can't be written at all.
The programs of codes stand alone: there a tool's complaints of properties that are left out don't count.

`./tests/checkers --mistakes` writes this page; `cargo test` holds the columns of rustc and synth. The programs are in
`tests/it/mistakes`, in the tests of each code (`reports("XXX-001", …)`), and in `tests/it/compile_fail`."""
