"""cfn-lint: every template against the schemas of the one region that it is for."""

import json
import multiprocessing
import os
from importlib.metadata import version

from .assembly import App, Run, Stack
from .model import CORES, Finding, Outcome, shown
from .suppressions import suppressed

# All rules are mandatory, so that no template switches one off for itself.
MANDATORY = ["E", "W"]

_rules = None


def check(run: Run) -> Outcome:
    outcome = Outcome(version("cfn-lint"))
    stacks = []
    for app, found in run.collect(outcome, "templates", App.stacks):
        stacks += found
        for template in app.unlisted_templates():
            outcome.error("output", template, "manifest.json lists no stack with this template")
    outcome.files = len(stacks)
    for findings, count in _lint_all(stacks):
        outcome.findings += findings
        outcome.suppressed += count
    return outcome


def _lint_all(stacks: list[Stack]) -> list[tuple[list[Finding], int]]:
    """Neighbours share a region and so its schemas; workers share the rules, loaded before the fork."""
    _load_rules()
    if len(stacks) < 2 or CORES < 2:
        return [_lint(stack) for stack in stacks]
    with multiprocessing.get_context("fork").Pool(CORES) as pool:
        return pool.map(_lint, stacks, chunksize=max(1, len(stacks) // (8 * CORES)))


def _load_rules() -> None:
    global _rules
    if _rules is None:
        from cfnlint.config import ConfigMixIn
        from cfnlint.runner import Runner

        os.chdir(os.environ["HOME"])  # where no .cfnlintrc lies
        _rules = Runner(ConfigMixIn([], mandatory_checks=MANDATORY)).rules


def _lint(stack: Stack) -> tuple[list[Finding], int]:
    from cfnlint.config import ConfigMixIn
    from cfnlint.runner.template.runner import run_template_by_file_path

    config = ConfigMixIn(
        ["--template", str(stack.template)], regions=[stack.region], mandatory_checks=MANDATORY
    )
    findings, count = [], 0
    template = None
    for match in run_template_by_file_path(str(stack.template), config, _rules, False):
        severity = match.rule.severity
        if severity not in ("error", "warning"):
            continue
        path = list(getattr(match, "path", None) or [])
        if path:
            template = template or json.loads(stack.template.read_text())
            if suppressed("cfn-lint", match.rule.id, template, path):
                count += 1
                continue
        place = f"{shown(stack.template)}:{match.linenumber}"
        where = "/".join(map(str, path[1:] if path[:1] == ["Resources"] else path))
        findings.append(Finding(severity, match.rule.id, place, where, match.message))
    return findings, count
