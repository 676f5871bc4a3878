"""Problems for other programs: as JSON, and as workflow commands that mark lines in a pull request."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from kg.errors import Problem


def to_json(problems: Iterable[Problem]) -> str:
    """Return problems as a JSON list of objects with path, line, column, code, message, hint and severity."""
    return json.dumps([asdict(problem) for problem in problems], indent=2, ensure_ascii=False) + "\n"


def to_github(problems: Iterable[Problem]) -> str:
    """Return problems as GitHub workflow commands, one a line."""
    return "".join(_command(problem) + "\n" for problem in problems)


def _command(problem: Problem) -> str:
    text = problem.message + (f"; {problem.hint}" if problem.hint else "")
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    path = problem.path.replace("%", "%25").replace(",", "%2C").replace(":", "%3A")
    place = f"file={path},line={problem.line},col={problem.column},title={problem.code}"
    return f"::{problem.severity} {place}::{escaped}"
