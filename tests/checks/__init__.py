"""The outside checkers: one module a tool, each with a `check(run) -> Outcome`."""
