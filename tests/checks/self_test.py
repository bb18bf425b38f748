"""Shows that each tool accepts fixtures/good and rejects it once one thing in it is broken."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from .assembly import App, Run
from .broken import BROKEN, Break, Case
from .model import Outcome

FIXTURES = Path(__file__).parent / "fixtures"

# What the good fixture's own tricky places come to, by tool: files, suppressed findings, notes.
GOOD = {
    "cfn-lint": (2, 1, 0),
    "cloudformation-validate": (2, 0, 0),
    "kubernetes-validate": (2, 0, 1),
    "kustomize": (1, 0, 0),
    "cdk": (2, 0, 0),
    "helm": (1, 0, 0),
    "json-schema": (4, 0, 0),
    "actionlint": (1, 0, 0),
    "pictures": (3, 0, 0),
}


def run(checkers: dict[str, Callable[[Run], Outcome]]) -> int:
    failures = passed = 0
    for tool, check in checkers.items():
        started = time.monotonic()
        cases = BROKEN[tool]
        complaints = list(
            filter(None, [_accepts_good(tool, check), *(_rejects(tool, case, check) for case in cases)])
        )
        failures += len(complaints)
        passed += 1 + len(cases) - len(complaints)
        seconds = time.monotonic() - started
        for complaint in complaints:
            print(complaint)
        if not complaints:
            print(
                f"{tool}: accepts the good fixture, rejects {len(cases)} broken ones ({seconds:.1f} s)",
                flush=True,
            )
    print(f"self-test: {passed} passed, {failures} failed")
    return 1 if failures else 0


def _accepts_good(tool: str, check: Callable[[Run], Outcome]) -> str | None:
    outcome = _check([], check)
    seen = (outcome.files, outcome.suppressed, len(outcome.notes))
    if outcome.findings or seen != GOOD[tool]:
        return (
            f"{tool}: the good fixture gives {seen}, {outcome.findings}, expected {GOOD[tool]} and no finding"
        )
    return None


def _rejects(tool: str, case: Case, check: Callable[[Run], Outcome]) -> str | None:
    findings = _check(case.breaks, check).findings
    if any(finding.rule == case.rule and case.text in finding.message for finding in findings):
        return None
    return f"{tool}: {case.what} isn't found ({case.rule}, {case.text!r}), only {findings}"


def _check(breaks: Iterable[Break], check: Callable[[Run], Outcome]) -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        app = Path(folder) / "good"
        shutil.copytree(FIXTURES / "good", app)
        for apply in breaks:
            apply(app)
        return check(Run([App(app)], complete=True, crds=FIXTURES / "crds"))
