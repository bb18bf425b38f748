"""The AWS CDK CLI: the assembly can be listed, synthesized and compared, offline and without credentials."""

import json
import tempfile
from collections import Counter
from pathlib import Path

from .assembly import App, Run, Stack
from .model import TOOLS, Outcome, execute, in_parallel, program

# Nothing is looked up: no notices, no newer version, no telemetry, no credentials of the machine's role.
OFFLINE = {
    "CI": "true",
    "CDK_DISABLE_VERSION_CHECK": "true",
    "CDK_DISABLE_CLI_TELEMETRY": "true",
    "AWS_EC2_METADATA_DISABLED": "true",
}
FLAGS = ["--no-notices", "--no-version-reporting", "--no-color"]


def check(run: Run) -> Outcome:
    package = TOOLS / "npm/node_modules/aws-cdk/package.json"
    outcome = Outcome(json.loads(package.read_text())["version"])
    for app, stacks in run.collect(outcome, "stacks", App.stacks):
        outcome.files += len(stacks)
        with tempfile.TemporaryDirectory() as folder:
            _check_assembly(app, stacks, _beside(app, Path(folder)), outcome)
    return outcome


def _beside(app: App, folder: Path) -> Path:
    """The assembly by links: the CLI leaves lock files in the folder that it reads."""
    for entry in app.folder.iterdir():
        (folder / entry.name).symlink_to(entry)
    return folder


def _check_assembly(app: App, stacks: list[Stack], assembly: Path, outcome: Outcome) -> None:
    manifest = app.folder / "manifest.json"
    for name, count in Counter(stack.id for stack in stacks).items():
        if count > 1:
            outcome.error("name", manifest, f"{count} stacks have the display name {name}")

    commands = [["ls"], ["synth", "**", "--quiet", "--strict"]]
    if stacks:
        # The largest has the most to read; against itself there must be no difference.
        stack = max(stacks, key=lambda stack: stack.template.stat().st_size)
        commands.append(["diff", stack.id, "--exclusively", "--fail", "--template", str(stack.template)])
    cdk = [*program("cdk"), "--app", str(assembly), *FLAGS]
    results = in_parallel(lambda command: execute([*cdk, *command], **OFFLINE), commands)
    for command, result in zip(commands, results, strict=True):
        if result.returncode != 0:
            said = (result.stderr.strip() or result.stdout.strip()).replace(str(assembly), ".")
            outcome.error(f"cdk {command[0]}", manifest, said, " ".join(command[:2]))
    listed = [name for name in results[0].stdout.splitlines() if name.strip()]
    if results[0].returncode == 0 and len(listed) != len(stacks):
        outcome.error("cdk ls", manifest, f"it lists {len(listed)} of {len(stacks)} stacks")
