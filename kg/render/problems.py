"""Problems for other programs: as JSON, and as workflow commands that mark lines in a pull request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from kg.errors import Problem, Problems, grouped, told_once
from kg.well_formed import printable, readable_json


def to_json(problems: Sequence[Problem]) -> str:
    """Return problems as a JSON list of objects with path, line, column, code, message, hint, severity and group.

    The group of problems that one remedy mends is the place of the first of them; others have none. Where a file has
    very many of a kind, one that has ``more``, a number, stands for the rest.
    """
    group = {one: first.place for first, *others in grouped(problems) for one in (first, *others) if others}
    shown = Problems(problems).shown()
    objects = [
        {**asdict(problem), "group": group.get(problem)} | ({"more": more} if more else {}) for problem, more in shown
    ]
    return readable_json(objects)


def to_github(problems: Sequence[Problem]) -> str:
    """Return problems as GitHub workflow commands, one a line, those told once that one remedy mends.

    Of very many of a kind, one stands for the rest.
    """
    return "".join(_command(problem) + "\n" for problem, _ in told_once(problems).shown())


def _command(problem: Problem) -> str:
    text = problem.message + (f"; {problem.hint}" if problem.hint else "")
    path = _escaped(problem.path).replace(",", "%2C").replace(":", "%3A")
    place = f"file={path},line={problem.line},col={problem.column},title={problem.code}"
    return f"::{problem.severity} {place}::{_escaped(text)}"


def _escaped(text: str) -> str:
    """Return a text on one line, without signs that terminals obey: names of files may have them."""
    return printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))
