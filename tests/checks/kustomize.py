"""kubectl kustomize: every kustomization renders, and together they apply every manifest."""

from pathlib import Path

import yaml

from .assembly import App, Run, Unreadable
from .manifests import load_objects
from .model import Outcome, execute, in_parallel, program


def check(run: Run) -> Outcome:
    outcome = Outcome(_version())
    for app, kustomizations in run.collect(outcome, "kustomizations", App.kustomizations):
        outcome.files += len(kustomizations)
        rendered = {}
        results = in_parallel(lambda path: _render(path, outcome), kustomizations)
        for path, objects in zip(kustomizations, results, strict=True):
            if objects is not None:
                rendered[path.parent] = objects
        _expect_all_applied(app, {path.parent for path in kustomizations}, rendered, outcome)
    return outcome


def _version() -> str:
    words = execute([*program("kubectl"), "version", "--client"]).stdout.split()
    return words[2].removeprefix("v") if len(words) > 2 else "?"


Key = tuple[str, str, str]  # apiVersion, kind, name


def _render(kustomization: Path, outcome: Outcome) -> set[Key] | None:
    """The objects that come out, or nothing after an error."""
    result = execute([*program("kubectl"), "kustomize", str(kustomization.parent)])
    if result.returncode != 0:
        message = (
            result.stderr.strip()
            .replace(f"{kustomization.parent}/", "")
            .replace(str(kustomization.parent), ".")
        )
        outcome.error("kustomize", kustomization, message)
        return None
    if result.stderr.strip():
        outcome.warning("kustomize", kustomization, result.stderr.strip())
    return _keys(load_objects(result.stdout))


def _keys(objects: list) -> set[Key]:
    return {
        (item.get("apiVersion", ""), item.get("kind", ""), (item.get("metadata") or {}).get("name", ""))
        for item in objects
        if isinstance(item, dict)
    }


def _expect_all_applied(
    app: App, folders: set[Path], rendered: dict[Path, set[Key]], outcome: Outcome
) -> None:
    """A manifest that its folder's kustomization doesn't name is never applied."""
    try:
        manifests = [manifest.path for manifest in app.manifests()]
    except Unreadable as error:
        outcome.error("output", app.folder, str(error))
        return
    for path in manifests:
        folder = next((parent for parent in path.parents if parent in folders), None)
        if folder is None:
            outcome.error("unapplied", path, "no kustomization in this folder or above it")
        elif folder in rendered:
            try:
                missing = _keys(load_objects(path.read_text())) - rendered[folder]
            except yaml.YAMLError:
                continue  # the manifests' own checker says so
            for _, kind, name in sorted(missing):
                outcome.error("unapplied", path, f"{kind}/{name} is not in what the kustomization renders")
