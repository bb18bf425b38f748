"""`./tests/checkers`: see there for its options."""

import argparse
import sys
import time
import traceback
from pathlib import Path

from . import (
    actionlint,
    cdk,
    cfn_lint,
    cfn_validate,
    examples,
    helm,
    json_schema,
    kustomize,
    manifests,
    mistakes,
    pictures,
    report,
    rules,
    self_test,
)
from .assembly import App, Run, folders
from .model import ERROR, ROOT, WARNING, Outcome

# In the order in which they run.
CHECKERS = {
    "cfn-lint": cfn_lint.check,
    "cloudformation-validate": cfn_validate.check,
    "kubernetes-validate": manifests.check,
    "kustomize": kustomize.check,
    "cdk": cdk.check,
    "helm": helm.check,
    "json-schema": json_schema.check,
    "actionlint": actionlint.check,
    "pictures": pictures.check,
    "rules": rules.check,
}


def main() -> int:
    options = _options()
    tools = [tool for tool in CHECKERS if not options.tools or tool in options.tools]
    if options.self_test:
        return self_test.run({tool: CHECKERS[tool] for tool in tools if tool != "rules"})

    if options.mistakes:
        return mistakes.run(check_only=options.check)

    out = options.out or ROOT / "synth-output"
    apps = [path for path in folders(out) if options.app in (None, path.name)]
    if not apps:
        print(f"checkers: nothing to check: no app in {out.name}/ (cargo run -- synth)", file=sys.stderr)
        return 1
    complete = not (options.out or options.app)
    if complete:
        apps += examples.synthesize()
    crds = ROOT.parent / "shared" / "crds"
    run = Run([App(path) for path in apps], complete=complete, crds=crds if crds.is_dir() else None)
    return _check(tools, run)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tests/checkers", description="Runs the outside checkers over synth-output/ and the examples."
    )
    parser.add_argument("tools", nargs="*", metavar="TOOL", help=f"only these of {', '.join(CHECKERS)}")
    parser.add_argument("--app", metavar="NAME", help="only this app")
    parser.add_argument(
        "--out",
        metavar="DIR",
        type=lambda folder: Path(folder).resolve(),
        help="where the apps' output is, instead of synth-output and the examples",
    )
    parser.add_argument("--self-test", action="store_true", help="show that each tool rejects what is broken")
    parser.add_argument("--mistakes", action="store_true", help="write tests/MISTAKES.md: who finds which mistake")
    parser.add_argument("--check", action="store_true", help="with --mistakes: say whether the page is as it would be")
    options = parser.parse_args()
    for tool in options.tools:
        if tool not in CHECKERS:
            parser.error(f"no tool {tool!r}: there are {', '.join(CHECKERS)}")
    return options


def _check(tools: list[str], run: Run) -> int:
    report.heading()
    found = {}
    for tool in tools:
        started = time.monotonic()
        outcome = _outcome(tool, run)
        report.line(tool, outcome, time.monotonic() - started)
        found[tool] = outcome
    for tool, outcome in found.items():
        report.findings(tool, outcome.findings)
    errors = sum(outcome.count(ERROR) for outcome in found.values())
    warnings = sum(outcome.count(WARNING) for outcome in found.values())
    print(
        "checkers: nothing found"
        if not errors + warnings
        else f"checkers: {errors} errors, {warnings} warnings"
    )
    return 1 if errors + warnings else 0


def _outcome(tool: str, run: Run) -> Outcome:
    """A tool that breaks down has found something; the others still have their say."""
    try:
        return CHECKERS[tool](run)
    except Exception:
        outcome = Outcome("?")
        outcome.error("crash", tool, traceback.format_exc())
        return outcome


if __name__ == "__main__":
    sys.exit(main())
