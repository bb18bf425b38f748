"""Reads one app's folder of synth-output: stacks with their regions, clusters, manifests, charts."""

import json
from dataclasses import dataclass
from pathlib import Path

from .model import Outcome, shown


class Unreadable(Exception):
    """The output lacks something without which nothing can be checked."""


@dataclass(frozen=True)
class Stack:
    id: str  # as the CDK CLI calls it
    template: Path
    region: str


@dataclass(frozen=True)
class Manifest:
    path: Path
    kubernetes: str  # the version of the cluster that it is for, "1.35"
    placeholders: frozenset[str]  # the texts that the deployment replaces in manifests


@dataclass(frozen=True)
class App:
    folder: Path

    def _json(self, name: str) -> dict:
        path = self.folder / name
        try:
            return json.loads(path.read_text())
        except FileNotFoundError:
            raise Unreadable(f"{shown(path)} is missing") from None
        except json.JSONDecodeError as error:
            raise Unreadable(f"{shown(path)} is not JSON: {error}") from None

    def stacks(self) -> list[Stack]:
        """The stacks that manifest.json lists, in region order; every template must be one of them."""
        stacks = []
        for id, artifact in self._json("manifest.json").get("artifacts", {}).items():
            if artifact.get("type") != "aws:cloudformation:stack":
                continue
            account, _, region = artifact.get("environment", "").removeprefix("aws://").partition("/")
            file = artifact.get("properties", {}).get("templateFile")
            if not (account and region and file):
                raise Unreadable(
                    f"stack {id} of {shown(self.folder)}/manifest.json lacks its environment"
                    " (aws://ACCOUNT/REGION) or its templateFile"
                )
            if not (self.folder / file).is_file():
                raise Unreadable(f"{shown(self.folder / file)}, the template of stack {id}, is missing")
            stacks.append(Stack(artifact.get("displayName", id), self.folder / file, region))
        return sorted(stacks, key=lambda stack: (stack.region, stack.id))

    def unlisted_templates(self) -> list[Path]:
        """Templates that no stack of manifest.json names."""
        listed = {stack.template for stack in self.stacks()}
        return sorted(set(self.folder.rglob("*.template.json")) - listed)

    def manifests(self) -> list[Manifest]:
        """All objects' files below k8s/: each bundle of the plan has some, and each is of one bundle."""
        placeholders = self._placeholders()
        manifests = []
        for source, kubernetes in self._bundles().items():
            files = _yaml_files(self.folder / source)
            files = [path for path in files if path.name not in KUSTOMIZATION_NAMES]
            if not files:
                raise Unreadable(
                    f"plan.json has a bundle {source}, but {shown(self.folder)}/{source} no manifest"
                )
            manifests += [Manifest(path, kubernetes, placeholders) for path in files]
        known = {manifest.path for manifest in manifests}
        for path in _yaml_files(self.folder / "k8s"):
            if path not in known and path.name not in KUSTOMIZATION_NAMES:
                raise Unreadable(f"{shown(path)} is of no bundle of plan.json")
        return manifests

    def _bundles(self) -> dict[str, str]:
        """The folder of each bundle, and the Kubernetes version of its cluster."""
        versions: dict[str, str] = {}
        clusters: dict[str, str] = {}
        for unit in self._json("plan.json").get("units", []):
            if unit.get("kind") != "bundle":
                continue
            if not all(isinstance(unit.get(key), str) for key in ("source", "cluster", "kubernetes")):
                raise Unreadable(
                    f"bundle {unit.get('name', '?')} of {shown(self.folder)}/plan.json lacks its source,"
                    ' its cluster or its kubernetes version, such as "1.35"'
                )
            cluster, version = unit["cluster"], unit["kubernetes"]
            if clusters.setdefault(cluster, version) != version:
                raise Unreadable(
                    f"{shown(self.folder)}/plan.json gives cluster {cluster} two Kubernetes versions,"
                    f" {clusters[cluster]} and {version}"
                )
            versions[unit["source"]] = version
        return versions

    def _placeholders(self) -> frozenset[str]:
        rows = self._json("bindings.json").get("bindings", [])
        return frozenset(row["placeholder"] for row in rows)

    def kustomizations(self) -> list[Path]:
        return [path for path in _yaml_files(self.folder / "k8s") if path.name in KUSTOMIZATION_NAMES]

    def charts(self) -> list[Path]:
        home = self.folder / "charts"
        return sorted(path for path in home.iterdir() if path.is_dir()) if home.is_dir() else []


def folders(out: Path) -> list[Path]:
    """The folders of the apps in an output."""
    found = out.iterdir() if out.is_dir() else []
    return sorted(path for path in found if path.is_dir() and not path.name.startswith("."))


KUSTOMIZATION_NAMES = ("kustomization.yaml", "kustomization.yml", "Kustomization")


def _yaml_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in (".yaml", ".yml") and path.is_file())


@dataclass(frozen=True)
class Run:
    """What to check. `complete`: all apps, so that files of every kind are expected."""

    apps: list[App]
    complete: bool
    crds: Path | None

    def collect(self, outcome: Outcome, what: str, read) -> list[tuple[App, list]]:
        """`read` of each app; what can't be read, and finding nothing at all, are errors."""
        collected = []
        for app in self.apps:
            try:
                collected.append((app, read(app)))
            except Unreadable as error:
                outcome.error("output", app.folder, str(error))
        if self.complete and not outcome.findings and not any(items for _, items in collected):
            outcome.error("output", "synth-output", f"there are no {what} to check")
        return collected
