"""The AWS CDK CLI: the assembly can be listed, synthesized and compared, offline and without credentials."""

import json
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass
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




@dataclass(frozen=True)
class Call:
    """One call of the CLI on an app."""

    app: App
    assembly: Path
    command: list[str]

    def run(self) -> subprocess.CompletedProcess[str]:
        return execute([*program("cdk"), "--app", str(self.assembly), *FLAGS, *self.command], **OFFLINE)


def check(run: Run) -> Outcome:
    package = TOOLS / "npm/node_modules/aws-cdk/package.json"
    outcome = Outcome(json.loads(package.read_text())["version"])
    apps = run.collect(outcome, "stacks", App.stacks)
    with tempfile.TemporaryDirectory() as folder:
        assemblies = {app: _beside(app, Path(folder) / str(number)) for number, (app, _) in enumerate(apps)}
        calls = [
            Call(app, assembly, command)
            for app, assembly in assemblies.items()
            for command in (["ls"], ["synth", "**", "--quiet", "--strict"])
        ]
        stacks = [(app, stack) for app, stacks in apps for stack in stacks]
        if stacks:
            # The largest has the most to read; against itself there must be no difference.
            app, stack = max(stacks, key=lambda it: it[1].template.stat().st_size)
            command = ["diff", stack.id, "--exclusively", "--fail", "--template", str(stack.template)]
            calls.append(Call(app, assemblies[app], command))
        results = in_parallel(Call.run, calls)
    listed = {}
    for call, result in zip(calls, results, strict=True):
        if call.command == ["ls"]:
            listed[call.app] = [name for name in result.stdout.splitlines() if name.strip()]
        if result.returncode != 0:
            said = (result.stderr.strip() or result.stdout.strip()).replace(str(call.assembly), ".")
            manifest = call.app.folder / "manifest.json"
            outcome.error(f"cdk {call.command[0]}", manifest, said, " ".join(call.command[:2]))
    for app, stacks in apps:
        outcome.files += len(stacks)
        _check_names(app, stacks, listed[app], outcome)
    return outcome


def _beside(app: App, folder: Path) -> Path:
    """The assembly by links: the CLI leaves lock files in the folder that it reads."""
    folder.mkdir()
    for entry in app.folder.iterdir():
        (folder / entry.name).symlink_to(entry)
    return folder


def _check_names(app: App, stacks: list[Stack], listed: list[str], outcome: Outcome) -> None:
    manifest = app.folder / "manifest.json"
    for name, count in Counter(stack.id for stack in stacks).items():
        if count > 1:
            outcome.error("name", manifest, f"{count} stacks have the display name {name}")
    if listed and len(listed) != len(stacks):
        outcome.error("cdk ls", manifest, f"it lists {len(listed)} of {len(stacks)} stacks")
