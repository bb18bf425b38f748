"""Every rule that is not heeded, each with the case it is wrong in and the reason.

A suppression is as narrow as its case. Suppressions inside a template (`Metadata.cfn-lint`) have no effect.
"""

import re
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


def _what_a_cluster_encrypts(template: dict, path: list) -> bool:
    kind = template["Resources"][path[1]]["Type"]
    return kind == "AWS::EKS::Cluster" and path[3] == "EncryptionConfig" and path[-1] == "Resources"


def _access_to_a_cluster(template: dict, path: list) -> bool:
    """The whole of an entry, which holds one role by name."""
    return len(path) == 2 and template["Resources"][path[1]]["Type"] in (
        "AWS::EKS::AccessEntry",
        "AWS::EKS::Addon",
    )


def _logs_of_another_account(template: dict, path: list) -> bool:
    """Where an account sends its logs, and who may send them there."""
    return len(path) == 2 and template["Resources"][path[1]]["Type"] in (
        "AWS::Logs::AccountPolicy",
        "AWS::Logs::Destination",
    )


def _boundary_by_name(template: dict, path: list) -> bool:
    """The whole of a role, which carries a boundary by name."""
    resource = template["Resources"][path[1]]
    boundary = resource.get("Properties", {}).get("PermissionsBoundary")
    return len(path) == 2 and resource["Type"] == "AWS::IAM::Role" and isinstance(boundary, str)


def _role_by_name(template: dict, path: list) -> bool:
    """The ARN of a role, whose account and name the program chose."""
    value = template
    for step in path:
        value = value[step]
    return isinstance(value, str) and re.fullmatch(r"arn:aws:iam::\d{12}:role/[\w+=,.@/-]+", value) is not None


def _name_of_a_resource(template: dict, path: list) -> bool:
    """A parameter that takes an ARN."""
    return len(path) == 3 and path[1] in template.get("Parameters", {}) and path[1].endswith("Arn")


SUPPRESSIONS = [
    Suppression(
        tool="cloudformation-validate",
        rule="W2509",
        reason="`SecretsKeyArn` is the ARN of the key of secrets: names are no secrets",
        applies=_name_of_a_resource,
    ),
    Suppression(
        tool="cloudformation-validate",
        rule="W9002",
        reason="a stack's account is fixed and roles are named by the program: a literal needs no read at deployment",
        applies=_role_by_name,
    ),
    Suppression(
        tool="cloudformation-validate",
        rule="W9013",
        reason="a stack's account is fixed and roles are named by the program: a literal needs no read at deployment",
        applies=_access_to_a_cluster,
    ),
    Suppression(
        tool="cloudformation-validate",
        rule="W9013",
        reason="a stack's account is fixed and its boundary is named by the program: a literal needs no read at deployment",
        applies=_boundary_by_name,
    ),
    Suppression(
        tool="cloudformation-validate",
        rule="W9013",
        reason="a destination is named by the program, and those who send to it are of other accounts",
        applies=_logs_of_another_account,
    ),
    Suppression(
        tool="cloudformation-validate",
        rule="W9009",
        reason="the EKS API asks for the list, of which `secrets` is the only member; no other property replaces it",
        applies=_what_a_cluster_encrypts,
    ),
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
