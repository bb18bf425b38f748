"""kubernetes-validate: every manifest, strictly, at the Kubernetes version of its cluster.

The package's own `validate` stops at an object's first error and reads its schemas anew for each object,
so its strict schemas are used here directly. A custom resource is held against the JSON schema of its CRD
where one is at hand (`CRDS/<group>/<kind>_<version>.json`), and its metadata against Kubernetes' own.
"""

import json
import multiprocessing
import re
from collections import Counter
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from .assembly import App, Manifest, Run
from .model import CORES, Outcome

PLACEHOLDER = re.compile(r"@\{[^}]*\}")
METADATA = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"


def check(run: Run) -> Outcome:
    outcome = Outcome(version("kubernetes-validate"))
    manifests = [
        manifest for _, found in run.collect(outcome, "manifests", App.manifests) for manifest in found
    ]
    outcome.files = len(manifests)
    skipped: Counter[str] = Counter()
    for manifest, (errors, without_schema) in zip(manifests, _validate_all(manifests, run.crds), strict=True):
        skipped.update(without_schema)
        for rule, where, message in errors:
            outcome.error(rule, manifest.path, message, where)
    if skipped:
        kinds = ", ".join(f"{kind} ({count})" for kind, count in sorted(skipped.items()))
        outcome.notes.append(
            f"{skipped.total()} custom resources without a schema, only their metadata was checked: {kinds}"
        )
    return outcome


Errors = list[tuple[str, str, str]]  # rule, place, message


def _validate_all(manifests: list[Manifest], crds: Path | None) -> list[tuple[Errors, list[str]]]:
    work = [(manifest, crds) for manifest in manifests]
    if len(work) < 50 or CORES < 2:
        return [_validate_file(*item) for item in work]
    with multiprocessing.get_context("fork").Pool(CORES) as pool:
        return pool.starmap(_validate_file, work, chunksize=max(1, len(work) // (8 * CORES)))


def _validate_file(manifest: Manifest, crds: Path | None) -> tuple[Errors, list[str]]:
    text = manifest.path.read_text()
    errors: Errors = [
        ("binding", "", f"bindings.json doesn't say what {unknown} is replaced by")
        for unknown in sorted(set(PLACEHOLDER.findall(text)) - manifest.placeholders)
    ]
    try:
        objects = load_objects(text)
    except yaml.YAMLError as error:
        return [("yaml", "", str(error))], []
    if not objects:
        return [("empty", "", "no object in this file")], []
    skipped: list[str] = []
    for item in objects:
        _validate_object(item, manifest, crds, errors, skipped)
    return errors, skipped


def _validate_object(
    item: object, manifest: Manifest, crds: Path | None, errors: Errors, skipped: list[str]
) -> None:
    if (
        not isinstance(item, dict)
        or not isinstance(item.get("apiVersion"), str)
        or not isinstance(item.get("kind"), str)
    ):
        errors.append(("object", "", "not a Kubernetes object: no `apiVersion` and `kind`"))
        return
    metadata = item.get("metadata")
    name = metadata.get("name") if isinstance(metadata, dict) else None
    title = f"{item['kind']}/{name}"
    if not name:
        errors.append(("object", title, "it has no `metadata.name`"))
    schemas = builtin(manifest.kubernetes)
    if schemas is None:
        errors.append(("version", title, f"there are no schemas for Kubernetes {manifest.kubernetes}"))
        return

    group, _, api = item["apiVersion"].rpartition("/")
    key = (group, api, item["kind"])
    crd = crd_validator(crds, key)
    if key in schemas.kinds:
        validators = [(schemas.validator(schemas.kinds[key]), item, "")]
    elif crd:
        validators = [(schemas.validator(METADATA), metadata or {}, "metadata"), (crd, item, "")]
    elif group in schemas.groups:
        errors.append(
            ("kind", title, f"Kubernetes {manifest.kubernetes} has no {item['apiVersion']} {item['kind']}")
        )
        return
    else:
        validators = [(schemas.validator(METADATA), metadata or {}, "metadata")]
        skipped.append(f"{item['apiVersion']} {item['kind']}")
    for validator, instance, prefix in validators:
        for error in validator.iter_errors(instance):
            if not _hidden_by_binding(error, manifest.placeholders):
                path = ".".join(filter(None, [prefix, *map(str, error.absolute_path)]))
                errors.append(("schema", f"{title} {path}".strip(), error.message))


def _hidden_by_binding(error, placeholders: frozenset[str]) -> bool:
    """A value that the deployment fills in is a string, but not yet of its final form."""
    if error.validator not in ("pattern", "format", "minLength", "maxLength"):
        return False
    return any(placeholder in error.instance for placeholder in placeholders)


class Builtin:
    """The strict schemas of one Kubernetes version."""

    def __init__(self, folder) -> None:
        definitions = json.loads(folder.joinpath("_definitions.json").read_text())
        self._id = definitions["$id"]
        self._registry = Resource.from_contents(definitions) @ Registry()
        self._validators: dict[str, Draft202012Validator] = {}
        self.kinds = {
            (kind["group"], kind["version"], kind["kind"]): name
            for name, schema in definitions["$defs"].items()
            for kind in schema.get("x-kubernetes-group-version-kind", [])
        }
        self.groups = {group for group, _, _ in self.kinds}

    def validator(self, definition: str) -> Draft202012Validator:
        if definition not in self._validators:
            schema = {"$ref": f"{self._id}#/$defs/{definition}"}
            self._validators[definition] = Draft202012Validator(schema, registry=self._registry)
        return self._validators[definition]


@cache
def builtin(kubernetes: str) -> Builtin | None:
    folder = files("kubernetes_validate") / f"kubernetes-json-schema/v{kubernetes}.0-local-strict"
    return Builtin(folder) if folder.is_dir() else None


@cache
def crd_validator(crds: Path | None, key: tuple[str, str, str]) -> Draft202012Validator | None:
    group, api, kind = key
    path = crds / group / f"{kind.lower()}_{api}.json" if crds else None
    if path is None or not path.is_file():
        return None
    schema = _strict(json.loads(path.read_text()))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def _strict(schema: object) -> object:
    """A CRD's schema in terms of JSON Schema, closed to fields that it doesn't name.

    The API server drops such fields silently (or keeps them where the schema says so); here they are
    mistakes. Only the structural part is closed: what stands below `allOf`, `anyOf`, `oneOf` and `not`
    repeats parts of it.
    """
    if not isinstance(schema, dict):
        return schema
    strict = dict(schema)
    if "properties" in strict:
        strict["properties"] = {name: _strict(part) for name, part in strict["properties"].items()}
        if not strict.get("x-kubernetes-preserve-unknown-fields"):
            strict.setdefault("additionalProperties", False)
    for word in ("items", "additionalProperties"):
        if word in strict:
            strict[word] = _strict(strict[word])
    if strict.get("nullable") and isinstance(strict.get("type"), str):
        strict["type"] = [strict["type"], "null"]
    # Go lets a flag stand after an anchor, Python only at the start.
    if str(strict.get("pattern", "")).startswith("^(?i)"):
        strict["pattern"] = "(?i)^" + strict["pattern"].removeprefix("^(?i)")
    return strict


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """YAML as kubectl reads it (version 1.1), refusing a key that is given twice."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key `{key.value}` is given twice", key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def load_objects(text: str) -> list:
    """All objects of a stream of YAML documents, empty documents left out."""
    return [item for item in yaml.load_all(text, Loader=_Loader) if item is not None]
