"""One line for each tool, and what it found, alike findings together."""

from .model import ERROR, TOOLS, WARNING, Finding, Outcome, shown

MOST_GROUPS = 12
MOST_PLACES = 3
WIDTH = 240

HEADINGS = ("tool", "version", "files", "errors", "warnings", "suppressed", "seconds")
ROW = "{:<24} {:<9} {:>6} {:>7} {:>9} {:>11} {:>8}"


def heading() -> None:
    print(ROW.format(*HEADINGS), flush=True)


def line(tool: str, outcome: Outcome, seconds: float) -> None:
    counts = (outcome.files, outcome.count(ERROR), outcome.count(WARNING), outcome.suppressed)
    print(ROW.format(tool, outcome.version, *counts, f"{seconds:.1f}"), flush=True)
    for note in outcome.notes:
        print(f"  note: {note}", flush=True)


def findings(tool: str, found: list[Finding]) -> None:
    """Prints them capped; the log has them all."""
    found = sorted(found, key=lambda finding: (finding.severity, finding.rule, finding.file, finding.where))
    log = TOOLS / "log" / f"{tool}.txt"
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text("".join(_full(finding) for finding in found))
    if not found:
        return
    groups: dict[tuple, list[Finding]] = {}
    for finding in found:
        groups.setdefault((finding.severity, finding.rule, finding.message), []).append(finding)
    print(f"\n{tool}")
    for (severity, rule, message), members in list(groups.items())[:MOST_GROUPS]:
        text = message if len(message) <= WIDTH else message[:WIDTH] + " …"
        print(f"  {severity}[{rule}]: " + text.replace("\n", "\n    "))
        for member in members[:MOST_PLACES]:
            print(f"    at {member.file} {member.where}".rstrip())
        if len(members) > MOST_PLACES:
            print(f"    and at {len(members) - MOST_PLACES} more places")
    if len(groups) > MOST_GROUPS:
        print(f"  … and {len(groups) - MOST_GROUPS} more kinds of finding")
    print(f"  all {len(found)}: {shown(log)}", flush=True)


def _full(finding: Finding) -> str:
    return f"{finding.file}\t{finding.where}\t{finding.severity}[{finding.rule}]\t{finding.message}\n"
