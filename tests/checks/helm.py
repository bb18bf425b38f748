"""helm: every chart lints strictly, and with the values of each cluster it renders that cluster's manifests.

The manifests of a chart are those with its name in the label `app.kubernetes.io/name`; they are compared as data.
"""

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
        rendered = load_objects(render.stdout)
    except yaml.YAMLError as error:
        outcome.error("helm template", place, str(error))
        return
    if not rendered:
        outcome.error("helm template", place, "it renders no object")
    elif options:
        _compare(chart, place, rendered, outcome)


def _compare(chart: Path, values: Path, rendered: list, outcome: Outcome) -> None:
    manifests = chart.parent.parent / "k8s" / values.stem.removeprefix("values-")
    written = [item for path in sorted(manifests.rglob("*.yaml")) for item in load_objects(path.read_text())]
    expected = {_name(item): item for item in written if _service(item) == chart.name}
    actual = {_name(item): item for item in rendered}
    for name in sorted(expected.keys() | actual.keys()):
        if name not in actual:
            outcome.error("helm manifests", values, f"{name} is among the manifests, and the chart doesn't render it")
        elif name not in expected:
            outcome.error("helm manifests", values, f"the chart renders {name}, which is not among the manifests")
        elif actual[name] != expected[name]:
            outcome.error("helm manifests", values, f"the chart renders {name} otherwise than the manifests have it")


def _service(item: dict) -> str | None:
    return (item.get("metadata", {}).get("labels") or {}).get("app.kubernetes.io/name")


def _name(item: dict) -> str:
    metadata = item["metadata"]
    return f"{item['apiVersion']} {item['kind']} {metadata.get('namespace', '')}/{metadata['name']}"


def _complaint(result, chart: Path) -> str:
    text = result.stdout + result.stderr
    lines = [line for line in text.splitlines() if line.startswith(("[ERROR]", "[WARNING]", "Error:"))]
    return "\n".join(lines or [text.strip()]).replace(f"{chart}/", "")
