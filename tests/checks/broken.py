"""What is broken for the self-test: edits of fixtures/good, and what the tool must say of each."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

from .actionlint import WORKFLOWS
from .json_schema import FINDINGS

Break = Callable[[Path], None]


class Case:
    """`what` is broken by `breaks`; a finding of this rule must have this text in its message."""

    def __init__(self, what: str, rule: str, text: str, *breaks: Break) -> None:
        self.what, self.rule, self.text, self.breaks = what, rule, text, breaks


def replace(file: str, old: str, new: str) -> Break:
    def apply(app: Path) -> None:
        path = app / file
        text = path.read_text()
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new))

    return apply


def write(file: str, text: str) -> Break:
    def apply(app: Path) -> None:
        (app / file).write_text(text)

    return apply


def remove(pattern: str) -> Break:
    def apply(app: Path) -> None:
        paths = list(app.glob(pattern))
        assert paths, f"no {pattern} to remove"
        for path in paths:
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    return apply


def copy(old: str, new: str) -> Break:
    def apply(app: Path) -> None:
        shutil.copy(app / old, app / new)

    return apply


def edit(file: str, change: Callable[[dict], object]) -> Break:
    def apply(app: Path) -> None:
        content = json.loads((app / file).read_text())
        change(content)
        (app / file).write_text(json.dumps(content, indent=2))

    return apply


def finding(file: str, change: Callable[[dict], object]) -> Break:
    """An edit of what the tests hold of a program with mistakes."""

    def apply(app: Path) -> None:
        shutil.copy(FINDINGS / file, app / file)
        edit(file, change)(app)

    return apply


def workflow(old: str, new: str) -> Break:
    """An edit of the workflow that `init` writes."""

    def apply(app: Path) -> None:
        shutil.copytree(WORKFLOWS, app / "workflows")
        replace("workflows/ci.yml", old, new)(app)

    return apply


NETWORK = "network.template.json"
STORE = "store.template.json"
HELLO = "k8s/west/10-base/hello.yaml"
WIDGET = "k8s/west/10-base/widget.yaml"
KUSTOMIZATION = "k8s/west/10-base/kustomization.yaml"
CHART = "charts/hello"

NO_STACKS = edit("manifest.json", lambda manifest: manifest["artifacts"].clear())
REVERSED_PORTS = replace(NETWORK, '"ToPort": 443', '"ToPort": 80')
NO_REGION = replace("manifest.json", "111111111111/eu-west-3", "111111111111")
# Managed Grafana is in eu-west-1, but not in eu-west-3, where the store is.
LACKING_IN_REGION = edit(
    STORE,
    lambda template: template["Resources"].update(
        Board={
            "Type": "AWS::Grafana::Workspace",
            "Properties": {
                "AccountAccessType": "CURRENT_ACCOUNT",
                "AuthenticationProviders": ["AWS_SSO"],
                "PermissionType": "SERVICE_MANAGED",
            },
        }
    ),
)
HOST_BITS = replace(NETWORK, '"CidrBlock": "10.0.0.0/16"', '"CidrBlock": "10.0.0.1/16"')
IGNORED_BY_THE_TEMPLATE = edit(
    NETWORK,
    lambda template: template["Resources"]["Vpc"].update(
        Metadata={"cfn-lint": {"config": {"ignore_checks": ["E3002"]}}}
    ),
)
ALIAS_ELSEWHERE = edit(
    NETWORK,
    lambda template: (
        template["Resources"].update(
            Other={"Type": "AWS::Route53::HostedZone", "Properties": {"Name": "example.net"}}
        ),
        template["Resources"]["Www"]["Properties"]["AliasTarget"].update(HostedZoneId={"Ref": "Other"}),
    ),
)
ERROR_METADATA = replace("manifest.json", '"type": "aws:cdk:logicalId"', '"type": "aws:cdk:error"')
NOT_JSON = write(NETWORK, "{" + " " * 10_000)
SAME_NAME = edit(
    "manifest.json", lambda manifest: manifest["artifacts"]["store"].update(displayName="network")
)
CYCLE = edit(
    "manifest.json", lambda manifest: manifest["artifacts"]["network"].update(dependencies=["store"])
)

BROKEN = {
    "cfn-lint": [
        Case("a network with host bits", "E3002", "10.0.0.1/16", HOST_BITS),
        Case("a rule that the template ignores", "E3002", "10.0.0.1/16", HOST_BITS, IGNORED_BY_THE_TEMPLATE),
        Case(
            "an IAM action that doesn't exist",
            "W3037",
            "getobjekt",
            replace(STORE, "s3:GetObject", "s3:GetObjekt"),
        ),
        Case("a type that the region lacks", "E3006", "eu-west-3", LACKING_IN_REGION),
        Case("an alias to a record of another zone", "E1041", "Other", ALIAS_ELSEWHERE),
        Case("a template that isn't JSON", "E0000", "", NOT_JSON),
        Case("a template of no stack", "output", "no stack", copy(STORE, "stale.template.json")),
        Case("a stack without its template", "output", "missing", remove(STORE)),
        Case("a stack without a region", "output", "environment", NO_REGION),
        Case("no template at all", "output", "no templates", NO_STACKS, remove("*.template.json")),
    ],
    "cloudformation-validate": [
        Case("a reversed range of ports", "E9002", "443", REVERSED_PORTS),
        Case("a type that the region lacks", "F3006", "eu-west-3", LACKING_IN_REGION),
        Case("no template at all", "output", "no templates", NO_STACKS),
    ],
    "kubernetes-validate": [
        Case(
            "an unknown field", "schema", "'replcas' was unexpected", replace(HELLO, "replicas:", "replcas:")
        ),
        Case(
            "a field of the wrong type",
            "schema",
            "is not of type 'integer'",
            replace(HELLO, "replicas: 2", "replicas: two"),
        ),
        Case(
            "an unknown kind of a known group",
            "kind",
            "apps/v1 Deploiment",
            replace(HELLO, "kind: Deployment", "kind: Deploiment"),
        ),
        Case("a version that is gone", "kind", "apps/v1beta1", replace(HELLO, "apps/v1", "apps/v1beta1")),
        Case(
            "a key given twice",
            "yaml",
            "`app` is given twice",
            replace(HELLO, "        app: hello\n    spec", "        app: hello\n        app: bye\n    spec"),
        ),
        Case(
            "an object without a name",
            "object",
            "metadata.name",
            replace(HELLO, "kind: Service\nmetadata:\n  name: hello", "kind: Service\nmetadata: {}"),
        ),
        Case(
            "an unknown field of a custom resource",
            "schema",
            "'sise' was unexpected",
            replace(WIDGET, "size: 3", "size: 3\n  sise: 3"),
        ),
        Case(
            "a custom resource's value out of range",
            "schema",
            "minimum",
            replace(WIDGET, "size: 3", "size: 0"),
        ),
        Case(
            "a custom resource's text of the wrong form",
            "schema",
            "does not match",
            replace(WIDGET, "@{network/WidgetArn}", "nra:aws:widget"),
        ),
        Case(
            "unknown metadata of a custom resource",
            "schema",
            "'lables' was unexpected",
            replace(WIDGET, "kind: Gadget\nmetadata:", "kind: Gadget\nmetadata:\n  lables: {}"),
        ),
        Case(
            "a Kubernetes version that nobody knows",
            "version",
            "1.99",
            replace("plan.json", '"1.35"', '"1.99"'),
        ),
        Case(
            "a bundle without its Kubernetes version",
            "output",
            "its kubernetes version",
            edit("plan.json", lambda plan: plan["units"][2].pop("kubernetes")),
        ),
        Case("a bundle without manifests", "output", "no manifest", remove("k8s/west")),
        Case(
            "a manifest of no bundle",
            "output",
            "no bundle",
            copy(HELLO, "k8s/stale.yaml"),
        ),
        Case(
            "a placeholder that nothing replaces",
            "binding",
            "@{network/WidgetArn}",
            edit("bindings.json", lambda bindings: bindings["bindings"].clear()),
        ),
        Case("no manifest at all", "output", "no manifests", remove("k8s"), edit("plan.json", dict.clear)),
    ],
    "kustomize": [
        Case(
            "a resource that isn't there",
            "kustomize",
            "nothing.yaml",
            replace(KUSTOMIZATION, "widget.yaml", "nothing.yaml"),
        ),
        Case("an unknown field", "kustomize", "resorces", replace(KUSTOMIZATION, "resources", "resorces")),
        Case(
            "a deprecated field",
            "kustomize",
            "commonLabels",
            replace(KUSTOMIZATION, "resources:", "commonLabels: {}\nresources:"),
        ),
        Case(
            "a manifest that is left out",
            "unapplied",
            "Widget/hello",
            replace(KUSTOMIZATION, "  - widget.yaml\n", ""),
        ),
        Case("a folder without a kustomization", "output", "no kustomizations", remove(KUSTOMIZATION)),
    ],
    "cdk": [
        Case("two stacks of one display name", "name", "2 stacks", SAME_NAME),
        Case("stacks that wait for each other", "cdk ls", "stack size", CYCLE),
        Case(
            "a dependency that isn't there",
            "cdk ls",
            "non-existing artifact",
            replace("manifest.json", '["network"]', '["netwrok"]'),
        ),
        Case(
            "a schema version from the future",
            "cdk ls",
            "schema version",
            replace("manifest.json", "43.0.0", "999.0.0"),
        ),
        Case("a stack that reports an error", "cdk synth", "", ERROR_METADATA),
        Case("a template that isn't JSON", "cdk diff", "Flow map must end", NOT_JSON),
        Case("no stack at all", "output", "no stacks", NO_STACKS),
    ],
    "helm": [
        Case(
            "a template that doesn't parse",
            "helm lint",
            "greeting.yaml",
            replace(f"{CHART}/templates/greeting.yaml", "| quote }}", "| quote }"),
        ),
        Case(
            "a cluster without a needed value",
            "helm template",
            "a greeting is needed",
            replace(f"{CHART}/values-west.yaml", "greeting: bonjour", "greeting:"),
        ),
        Case(
            "a chart without a version",
            "helm lint",
            "version",
            replace(f"{CHART}/Chart.yaml", "version: 1.0.0\n", ""),
        ),
        Case(
            "a chart that renders something else than the manifests",
            "helm manifests",
            "otherwise than the manifests",
            replace(f"{CHART}/values-west.yaml", "greeting: bonjour", "greeting: salut"),
        ),
        Case(
            "a manifest that the chart doesn't render",
            "helm manifests",
            "the chart doesn't render it",
            replace("k8s/west/10-base/hello.yaml", "  name: hello\n  labels:", "  name: greeting\n  labels:"),
        ),
        Case(
            "a chart that renders nothing",
            "helm template",
            "no object",
            remove(f"{CHART}/templates/greeting.yaml"),
        ),
    ],    "json-schema": [
        Case(
            "a plan without its units", "schema", "'units' is a required property", edit("plan.json", lambda plan: plan.pop("units"))
        ),
        Case("a file that isn't JSON", "syntax", "Expecting", write("bindings.json", "bindings:")),
        Case(
            "a finding of no severity",
            "schema",
            "'fatal' is not valid",
            finding("findings.json", lambda found: found["findings"][0].update(severity="fatal")),
        ),
        Case(
            "a result of no level",
            "schema",
            "'fatal' is not one of",
            finding("findings.sarif", lambda log: log["runs"][0]["results"][0].update(level="fatal")),
        ),
        Case(
            "a result without a message",
            "schema",
            "'message' is a required property",
            finding("findings.sarif", lambda log: log["runs"][0]["results"][0].pop("message")),
        ),
    ],
    "actionlint": [
        Case("a job that isn't there", "job-needs", "does not exist", workflow("needs: check", "needs: checks")),
        Case(
            "what a stranger writes in a command",
            "expression",
            "potentially untrusted",
            workflow("run: cargo fmt --check", "run: echo ${{ github.event.pull_request.title }}"),
        ),
    ],
    "pictures": [
        Case("a box that isn't closed", "mmd", "Parse error", replace("graph/network.mmd", 'B"]', 'B"')),
        Case("a text that doesn't end", "dot", "missing endquote", replace("graph/network.dot", 'the B"', "the B")),
        Case("a line that is in one picture only", "other", "Graphviz", replace("graph/network.dot", "  n0 -> n1\n", "")),
        Case("a name that isn't escaped", "svg", "not well-formed", replace("graph/network.svg", "&amp;", "&")),
    ],
}
