"""What somebody decided on the codings of several coders: the section ``decided`` of a ``progress.yaml``.

::

    decided:
      first-article:
        - statement: s01
          made_from: [anna/first-article#s01, ben/first-article#s02]
          decision: taken
          by: carla
          day: 2026-11-30

The file is that of the coder whose statements come of it, ``gold``. Without ``statement`` none came of the codings. The
first coding that is named is the one that was taken. ``waits_for`` names, by field, codings that a statement refers to
and that are not decided yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Literal

from kg.corpus.folding import composed
from kg.corpus.paths import CorpusPaths, annotation_name
from kg.corpus.resolve_arguments import REFERENCE
from kg.corpus.shape import Block, Day, Id, LocalId, Word
from kg.corpus.yaml_file import Location, YamlFile, read_yaml
from kg.errors import Problem
from kg.value import Value

DECIDED = "decided"
"""The key below which articles are listed."""
Decision = Literal["taken", "merged", "new", "neither"]


class Adjudicated(Value):
    """What was decided on the codings of one unit.

    Args:
        coder: Id of the coder whose statement came of it.
        article: Id of the article.
        statement: Id of that statement in its file, ``None`` where none came of it.
        made_from: Keys of the codings, the one that was taken first.
        decision: Whether one was taken, several were merged, another statement was written, or none came of it.
        by: Id of who decided.
        day: When.
        waits_for: Keys of codings that the statement refers to and that were not decided yet, by field.
        place: Its number among those of its article in the file.
    """

    coder: str
    article: str
    statement: str | None
    made_from: tuple[str, ...]
    decision: Decision
    by: str
    day: date
    waits_for: tuple[tuple[str, tuple[str, ...]], ...] = ()
    place: int

    @property
    def key(self) -> str | None:
        """The key of the statement that came of it."""
        return f"{self.coder}/{self.article}#{self.statement}" if self.statement else None


class AdjudicatedBlock(Block):
    """What was decided on one unit, as it is written."""

    statement: LocalId | None = None
    made_from: list[Word] = []
    decision: Decision
    by: Id
    day: Day
    waits_for: dict[Word, list[Word]] = {}


def adjudicated_in(
    blocks: Mapping[str, list[AdjudicatedBlock]], file: YamlFile, coder: str
) -> tuple[list[Adjudicated], list[Problem]]:
    """Return what a file says was decided, and what is wrong with it by itself.

    Args:
        blocks: What it says, by article.
        file: The file.
        coder: Whose it is.
    """
    found: list[Adjudicated] = []
    problems: list[Problem] = []
    for article, several in blocks.items():
        for place, one in enumerate(several):
            location: Location = [DECIDED, article, place]
            if (one.decision == "neither") is not (one.statement is None):
                message = f"'{one.decision}' {'has no' if one.statement else 'needs a'} statement"
                hint = "remove the line" if one.statement else "add 'statement:', or write 'decision: neither'"
                at = [*location, "statement"] if one.statement else [*location, "decision"]
                problems.append(file.problem(at, "bad-value", message, hint))
                continue
            said = one.model_dump(exclude={"waits_for"})
            waits = tuple((field, tuple(keys)) for field, keys in one.waits_for.items())
            found.append(Adjudicated(coder=coder, article=article, place=place, waits_for=waits, **said))
    return found, problems


def problems_of_adjudicated(paths: CorpusPaths, decided: Iterable[Adjudicated]) -> Iterator[Problem]:
    """Yield where what was decided names statements that are in no file.

    Args:
        paths: The files of the corpus.
        decided: What was decided.
    """
    ids = _ids_in(paths)
    by_coder: dict[str, list[Adjudicated]] = {}
    for one in decided:
        by_coder.setdefault(one.coder, []).append(one)
    for path in paths.progress_files() if by_coder else ():
        file = read_yaml(paths.name(path), path)
        for one in by_coder.get(composed(path.parent.name), ()):
            location: Location = [DECIDED, one.article, one.place]
            if one.statement and one.statement not in ids(f"{one.coder}/{one.article}"):
                message = f"there is no statement '{one.statement}' in the annotations of {one.coder}"
                hint = "remove the entry, then its codings are open again"
                yield file.problem([*location, "statement"], "unknown-statement", message, hint)
            for number, key in enumerate(one.made_from):
                found = REFERENCE.fullmatch(key)
                if found is None or not found["coder"]:
                    message, hint = f"'{key}' is not the key of a statement", "write it as anna/first-article#s01"
                elif found["id"] not in ids(f"{found['coder']}/{found['article']}"):
                    message, hint = f"there is no statement '{key}'", "remove it from the list"
                else:
                    continue
                yield file.problem([*location, "made_from", number], "unknown-statement", message, hint)


def _ids_in(paths: CorpusPaths) -> Callable[[str], frozenset[str]]:
    """Return what gives the ids of the statements of a file, by ``coder/article``, also of those with errors."""
    files = {annotation_name(paths.name(path)): path for path in paths.annotation_files()}
    known: dict[str, frozenset[str]] = {}

    def ids(name: str) -> frozenset[str]:
        if name not in known:
            data = read_yaml(paths.name(files[name]), files[name]).data if name in files else None
            blocks = data.get("statements") if isinstance(data, dict) else None
            listed = blocks if isinstance(blocks, list) else []
            known[name] = frozenset(str(one.get("id")).strip() for one in listed if isinstance(one, dict))
        return known[name]

    return ids
