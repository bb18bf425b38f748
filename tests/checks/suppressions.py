"""Every rule that is not heeded, each with the case it is wrong in and the reason.

A suppression is as narrow as its case. Suppressions inside a template (`Metadata.cfn-lint`) have no effect.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Suppression:
    tool: str
    rule: str
    reason: str
    applies: Callable[[dict, list], bool]  # template, path of the finding


def _alias_within_its_zone(template: dict, path: list) -> bool:
    """The alias target's zone is the very zone that the record itself is in."""
    if path[-2:] != ["AliasTarget", "HostedZoneId"]:
        return False
    properties = template["Resources"][path[1]]["Properties"]
    record = properties
    for step in path[3:-2]:
        record = record[step]
    zone = record["AliasTarget"]["HostedZoneId"]
    own = record.get("HostedZoneId", properties.get("HostedZoneId"))
    target = template["Resources"].get(zone.get("Ref"), {})
    return zone == own and target.get("Type") == "AWS::Route53::HostedZone"


def _zone_by_name(_template: dict, path: list) -> bool:
    return path[-1] == "AvailabilityZone"


SUPPRESSIONS = [
    *(
        Suppression(
            tool=tool,
            rule="W3010",
            reason="a stack's region is fixed, so its zones are named: a position in Fn::GetAZs differs between accounts",
            applies=_zone_by_name,
        )
        for tool in ("cfn-lint", "cloudformation-validate")
    ),
    Suppression(
        tool="cfn-lint",
        rule="E1041",
        reason="an alias to a record of the same zone must name that zone: Route 53 accepts nothing else",
        applies=_alias_within_its_zone,
    ),
]


def suppressed(tool: str, rule: str, template: dict, path: list) -> bool:
    return any(
        (entry.tool, entry.rule) == (tool, rule) and entry.applies(template, path) for entry in SUPPRESSIONS
    )
