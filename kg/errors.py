"""What can go wrong: problems of files, which are values, and exceptions, which form one tree.

KgError
├── CorpusNotFound      no corpus.yaml from the folder upwards
├── InvalidCorpus       the corpus has errors and was asked to have none
├── InvalidStory        a story for the page has faults
├── NameNotFound        a statement, an entity, an article or a relation that is not there
├── QueryError          SPARQL that does not parse or cannot be run
│   ├── QueryRefused    SPARQL that would reach out of this machine or change the graph
│   └── QueryStopped    SPARQL that took longer than it may
├── QuestionError       a named question, or a parameter of one, that is not as it should be
├── ChangeRefused       a change of the corpus would make errors, or a file is not as it was read
├── OutputRefused       a file would be replaced that a corpus reads, or that kg did not write
├── StoreBusy           another process has the stores of the corpus in hand
├── StoreDamaged        a store cannot be read; it is built again
└── MissingExtra        an optional dependency is not installed
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kg.phrases import count_of, listed

__all__ = [
    "ChangeRefused",
    "CorpusNotFound",
    "InvalidCorpus",
    "InvalidStory",
    "KgError",
    "MissingExtra",
    "NameNotFound",
    "OutputRefused",
    "Problem",
    "Problems",
    "QueryError",
    "QueryRefused",
    "QueryStopped",
    "QuestionError",
    "Severity",
    "StoreBusy",
    "StoreDamaged",
    "grouped",
    "told_once",
]


MEND_FIRST = "fix it first"
"""The remedy of what names something that has problems of its own: nothing is to be mended there."""

_OF_ONE_NAME = frozenset(
    [
        *("unknown-name", "ambiguous-name", "unknown-relation", "unknown-type", "unknown-field", "unknown-article"),
        *("wrong-place", "duplicate-file"),
    ]
)
"""Problems of a name; where several say the same, one remedy mends them all."""
_WITH_ALL_PLACES = "duplicate-file"
"""A problem whose message names the place of each of its group."""
_SHOWN_LINES = 3


class Severity(StrEnum):
    """How much a problem weighs: an error keeps its statement out of the graph, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in one file.

    Args:
        path: The file, relative to the corpus folder, with forward slashes.
        line: Line of the fault, from 1.
        column: Column of the fault in characters, from 1.
        code: Short kebab-case name of the kind of problem, e.g. ``unknown-relation``.
        message: What is wrong, in one sentence without a full stop.
        hint: How to mend it, or an empty string.
        severity: ``error`` or ``warning``.
    """

    path: str
    line: int
    column: int
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    @property
    def is_error(self) -> bool:
        """Whether the problem keeps what it concerns out of the graph."""
        return self.severity is Severity.ERROR

    @property
    def place(self) -> str:
        """Where it is, as editors and terminals follow it: ``path:line:column``."""
        return f"{self.path}:{self.line}:{self.column}"

    @property
    def group(self) -> Hashable:
        """What it shares with all problems that one remedy mends, or that only follow from others."""
        if self.hint == MEND_FIRST:
            return self.hint, self.severity
        return (self.code, self.message) if self.code in _OF_ONE_NAME else self

    def __str__(self) -> str:
        """Return ``path:line:column: severity code: message; hint`` on one line."""
        hint = f"; {self.hint}" if self.hint else ""
        return f"{self.place}: {self.severity} {self.code}: {self.message}{hint}"


class Problems(tuple[Problem, ...]):
    """Problems, sorted by place; as text, one a line. Notebooks show them as a table."""

    __slots__ = ()

    def __str__(self) -> str:
        """Return the problems that are shown, one a line, those told once that one remedy mends."""
        return "\n".join(str(one) for one, _ in told_once(self).shown()) or "no problems"

    def shown(self, most: int = 50) -> Iterator[tuple[Problem, int]]:
        """Yield the problems that are shown, each with 0; of very many of a kind in a file, one stands for the rest.

        Args:
            most: How many of a file and a kind are shown at most.

        Yields:
            A problem and 0, or one that says how many others there are, and their number.
        """
        total = Counter((one.path, one.code, one.severity) for one in self)
        seen: Counter[tuple[str, str, Severity]] = Counter()
        for one in self:
            kind = (one.path, one.code, one.severity)
            seen[kind] += 1
            if seen[kind] <= most:
                yield one, 0
            elif seen[kind] == most + 1:
                more = total[kind] - most
                message = f"and {more:,} more of this kind in this file, from here on"
                yield replace(one, message=message, hint="mend the first ones, then check again"), more


def grouped(problems: Iterable[Problem]) -> list[list[Problem]]:
    """Return problems with all others that one remedy mends, in the order of the first of each, which begins its group.

    Args:
        problems: The problems.
    """
    groups: dict[Hashable, list[Problem]] = defaultdict(list)
    for problem in problems:
        groups[problem.group].append(problem)
    return [*groups.values()]


def told_once(problems: Iterable[Problem]) -> Problems:
    """Return the first problem of each of those that one remedy mends; its message says how many more there are.

    Args:
        problems: The problems, sorted by place.
    """
    return Problems(_with_others(*group) for group in grouped(problems))


def _with_others(first: Problem, *others: Problem) -> Problem:
    files = {one.path for one in others}
    lines = sorted({one.line for one in others} - {first.line})
    if files == {first.path}:
        also = f" (also on {'line' if len(lines) == 1 else 'lines'} {listed(map(str, lines), _SHOWN_LINES)})"
        return replace(first, message=first.message + also) if lines else first
    if not others or first.code == _WITH_ALL_PLACES:
        return first
    more = f" (and {len(others):,} more in {count_of(len(files), 'file')})"
    return replace(first, message=first.message + more)


class KgError(Exception):
    """Anything that actorgraph reports as a sentence instead of a traceback."""

    def _render_traceback_(self) -> list[str]:
        """Return what IPython and Jupyter show of it: the sentence."""
        return [str(self)]


class CorpusNotFound(KgError):
    """No ``corpus.yaml`` was found in a folder or above it."""


class InvalidCorpus(KgError):
    """A corpus has errors where none were allowed.

    Args:
        problems: All problems found, errors and warnings.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        errors = told_once(problem for problem in self.problems if problem.is_error)
        first = f", the first: {errors[0]}" if errors else ""
        super().__init__(f"the corpus has {count_of(len(errors), 'error')}{first}")


class InvalidStory(KgError):
    """A story for the page cannot be read, or names what the page does not have.

    Args:
        problems: What is wrong with it.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(f"the story has {count_of(len(self.problems), 'error')}\n{Problems(self.problems)}")


class NameNotFound(KgError):
    """A name given by the user is not known in the corpus, or stands for several things."""


class QueryError(KgError):
    """A SPARQL query cannot be run.

    Args:
        message: What is wrong.
        line: Line in the query, from 1, or 0 when it is not known.
        column: Column in the query, from 1, or 0 when it is not known.
        source: Name of the file the query came from, or ``query``.
    """

    def __init__(self, message: str, line: int = 0, column: int = 0, source: str = "query") -> None:
        self.line, self.column, self.source = line, column, source
        place = f"{source}:{line}:{column}: " if line else f"{source}: "
        super().__init__(place + message)


class QueryRefused(QueryError):
    """A SPARQL query would contact another host or change the graph."""


class QueryStopped(QueryError):
    """A SPARQL query took longer than it may."""


class QuestionError(KgError):
    """A named question does not exist, or was given a parameter it does not have."""


class ChangeRefused(KgError):
    """A change of files of a corpus cannot be made as it is; nothing was changed."""


class OutputRefused(KgError):
    """A file of results would replace one that a corpus reads, or one that kg did not write."""


class StoreBusy(KgError):
    """Another process has the stores of the corpus in hand: it builds one, or removes some."""


class StoreDamaged(KgError):
    """A store cannot be read; it is built again.

    Args:
        reason: What of it cannot be read and why, without a full stop.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(f"{reason}; build again with: kg build --anew")
        self.reason = reason


class MissingExtra(KgError):
    """Something needs an optional dependency.

    Args:
        what: The feature, as the subject of a sentence.
        extra: Name of the extra that brings it.
    """

    def __init__(self, what: str, extra: str) -> None:
        ways = f"pip install 'actorgraph[{extra}]', or in a checkout: pip install -e '.[{extra}]'"
        super().__init__(f"{what} needs an optional package; install it with: {ways}")
