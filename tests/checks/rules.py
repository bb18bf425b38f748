"""tests/RULES.md: each rule of cfn-lint and cloudformation-validate has a row that says what of ours finds the same."""

import re
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from .assembly import Run
from .model import ROOT, Outcome

TABLE = ROOT / "tests/RULES.md"
DIAGNOSTICS = ROOT / "DIAGNOSTICS.md"
ROW = re.compile(r"\| `(\w+)` \| (.+) \|")
CODE = re.compile(r"`([A-Z0-9]+(?:-[A-Z0-9]+)*-\d{3})`")


def check(_: Run) -> Outcome:
    outcome = Outcome(version("cfn-lint"))
    codes = set(re.findall(r"^## (\S+):", DIAGNOSTICS.read_text(), re.MULTILINE))
    rows = _rows(TABLE)
    for tool, rules in {"cfn-lint": _cfn_lint(), "cloudformation-validate": _cfn_validate()}.items():
        outcome.files += 1
        listed = rows.get(tool, {})
        known = set(rules)
        for rule in sorted(known - listed.keys()):
            outcome.error(rule, TABLE, f"{tool} has this rule, and the table has no row for it")
        for rule in sorted(listed.keys() - known):
            outcome.error(rule, TABLE, f"{tool} has no such rule")
        for rule, answer in listed.items():
            for code in set(CODE.findall(answer)) - codes:
                outcome.error(rule, TABLE, f"{code} is no code of ours")
    return outcome


def _rows(path: Path) -> dict[str, dict[str, str]]:
    """Answers by tool and rule."""
    rows: dict[str, dict[str, str]] = {}
    tool = ""
    for line in path.read_text().splitlines():
        if line.startswith("## "):
            tool = line.removeprefix("## ")
        elif row := ROW.fullmatch(line):
            rows.setdefault(tool, {})[row[1]] = row[2]
    return rows


def _cfn_lint() -> Iterator[str]:
    import cfnlint.rules
    from cfnlint.rules import Rules

    rules = Rules.create_from_directory(Path(cfnlint.rules.__file__).parent)
    return (rule for rule in rules if rule[0] in "EW")


def _cfn_validate() -> Iterator[str]:
    from cloudformation_validate import CompositeEngine, Severity

    rules = CompositeEngine().list_rules()
    return (rule.id for rule in rules if rule.severity != Severity.INFO)
