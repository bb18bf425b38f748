"""cloudformation-validate: a second opinion on every template, by other code."""

import json

from .assembly import App, Run, Stack
from .model import Outcome, shown
from .suppressions import suppressed

TOOL = "cloudformation-validate"


def check(run: Run) -> Outcome:
    import cloudformation_validate

    outcome = Outcome(cloudformation_validate.version())
    engine = cloudformation_validate.CompositeEngine()
    for _, stacks in run.collect(outcome, "templates", App.stacks):
        for stack in stacks:
            outcome.files += 1
            _validate(engine, stack, outcome)
    return outcome


def _validate(engine, stack: Stack, outcome: Outcome) -> None:
    from cloudformation_validate import PseudoParameterOverrides, ReportStatus, Severity, ValidateConfig

    config = ValidateConfig(
        severity_level=Severity.WARN,
        pseudo_parameter_overrides=PseudoParameterOverrides(region=stack.region),
    )
    report = engine.validate_template(str(stack.template), config)
    if report.status == ReportStatus.ANALYSIS_INCOMPLETE:
        outcome.error(
            "incomplete", stack.template, f"not analysed to the end: {report.metadata.budget_exhaustions}"
        )
    for diagnostic in report.diagnostics:
        entity = diagnostic.entity.logical_id if diagnostic.entity else ""
        path = _path(entity, diagnostic.property_path)
        if path and suppressed(TOOL, diagnostic.rule_id, json.loads(stack.template.read_text()), path):
            outcome.suppressed += 1
            continue
        report_as = outcome.warning if diagnostic.severity == Severity.WARN else outcome.error
        place = f"{shown(stack.template)}:{diagnostic.start_line}"
        report_as(diagnostic.rule_id, place, diagnostic.message, "/".join(map(str, path[1:])))


def _path(entity: str, property_path: str | None) -> list:
    """`Properties.Ingress.0` of a resource, as steps from the top of its template."""
    if not entity:
        return []
    steps = property_path.split(".") if property_path else []
    return ["Resources", entity] + [int(step) if step.isdigit() else step for step in steps]
