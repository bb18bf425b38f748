"""helm: every chart lints strictly and renders, with its own values and with those of each cluster."""

from pathlib import Path

import yaml

from .assembly import Run
from .manifests import load_objects
from .model import Outcome, execute, in_parallel, program


def check(run: Run) -> Outcome:
    outcome = Outcome(_version())
    charts = [chart for app in run.apps for chart in app.charts()]
    outcome.files = len(charts)
    work = [(chart, values) for chart in charts for values in _values(chart)]
    in_parallel(lambda item: _check_chart(*item, outcome), work)
    return outcome


def _version() -> str:
    return (
        execute([*program("helm"), "version", "--template", "{{.Version}}"]).stdout.strip().removeprefix("v")
    )


def _values(chart: Path) -> list[Path]:
    """One values file for each cluster; a chart without has its defaults alone."""
    return sorted(chart.glob("values-*.yaml")) or [chart / "values.yaml"]


def _check_chart(chart: Path, values: Path, outcome: Outcome) -> None:
    options = ["--values", str(values)] if values.is_file() else []
    place = values if options else chart
    lint = execute([*program("helm"), "lint", "--strict", str(chart), *options])
    if lint.returncode != 0:
        outcome.error("helm lint", place, _complaint(lint, chart))
        return
    render = execute([*program("helm"), "template", chart.name, str(chart), *options])
    if render.returncode != 0:
        outcome.error("helm template", place, _complaint(render, chart))
        return
    try:
        if not load_objects(render.stdout):
            outcome.error("helm template", place, "it renders no object")
    except yaml.YAMLError as error:
        outcome.error("helm template", place, str(error))


def _complaint(result, chart: Path) -> str:
    text = result.stdout + result.stderr
    lines = [line for line in text.splitlines() if line.startswith(("[ERROR]", "[WARNING]", "Error:"))]
    return "\n".join(lines or [text.strip()]).replace(f"{chart}/", "")
