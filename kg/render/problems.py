"""Problems for other programs: as JSON, and as workflow commands that mark lines in a pull request."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import asdict

from kg.errors import Problem, Problems

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")


def to_json(problems: Iterable[Problem]) -> str:
    """Return problems as a JSON list of objects with path, line, column, code, message, hint and severity.

    Where a file has very many of a kind, one that has ``more``, a number, stands for the rest.
    """
    shown = Problems(problems).shown()
    objects = [asdict(problem) | ({"more": more} if more else {}) for problem, more in shown]
    return json.dumps(objects, indent=2, ensure_ascii=False) + "\n"


def to_github(problems: Iterable[Problem]) -> str:
    """Return problems as GitHub workflow commands, one a line; of very many of a kind, one stands for the rest."""
    return "".join(_command(problem) + "\n" for problem, _ in Problems(problems).shown())


def _command(problem: Problem) -> str:
    text = problem.message + (f"; {problem.hint}" if problem.hint else "")
    path = _escaped(problem.path).replace(",", "%2C").replace(":", "%3A")
    place = f"file={path},line={problem.line},col={problem.column},title={problem.code}"
    return f"::{problem.severity} {place}::{_escaped(text)}"


def _escaped(text: str) -> str:
    """Return a text on one line, without signs that terminals obey: names of files may have them."""
    return _CONTROL.sub("\ufffd", text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))
