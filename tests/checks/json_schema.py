"""JSON against its schema: the files that pipelines read, and findings, as JSON and as SARIF."""

import json
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from jsonschema.validators import validator_for

from .assembly import Run
from .model import TOOLS, Outcome

CHECKS = Path(__file__).parent
SARIF = TOOLS / "schemas" / "sarif-2.1.0.json"  # the public schema
SCHEMAS = {
    "plan.json": CHECKS / "schemas/plan.json",
    "bindings.json": CHECKS / "schemas/bindings.json",
    "residency/*.json": CHECKS / "schemas/residency.json",
    "failover/*.json": CHECKS / "schemas/failover.json",
    "findings.json": CHECKS / "schemas/diagnostics.json",
    "findings.sarif": SARIF,
}
# What synth prints of a program with mistakes; a test holds it.
FINDINGS = CHECKS / "findings"


def check(run: Run) -> Outcome:
    outcome = Outcome(version("jsonschema"))
    validators = {pattern: _validator(schema) for pattern, schema in SCHEMAS.items()}
    for pattern, file in _files([*(app.folder for app in run.apps), FINDINGS]):
        outcome.files += 1
        try:
            content = json.loads(file.read_text())
        except json.JSONDecodeError as error:
            outcome.error("syntax", file, str(error))
            continue
        for error in validators[pattern].iter_errors(content):
            outcome.error("schema", file, error.message, error.json_path)
    return outcome


def _files(folders: list[Path]) -> Iterator[tuple[str, Path]]:
    for folder in folders:
        for pattern in SCHEMAS:
            yield from ((pattern, file) for file in sorted(folder.glob(pattern)))


def _validator(schema: Path):
    content = json.loads(schema.read_text())
    kind = validator_for(content)
    kind.check_schema(content)
    return kind(content)
