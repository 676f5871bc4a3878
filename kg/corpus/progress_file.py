"""What coders keep beside their statements: ``data/annotations/<coder>/progress.yaml``.

The sentences that they have read and found to have nothing to code::

    nothing_to_code:
      first-article:
        - {quote: "Nobody has signed anything yet", day: 2026-11-30}

and what was decided on the codings of several coders: see :mod:`kg.corpus.adjudicated`. No number, graph or table knows
of it; it tells what is left to be read, and to be decided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from kg.corpus.adjudicated import DECIDED, Adjudicated, AdjudicatedBlock, adjudicated_in, problems_of_adjudicated
from kg.corpus.anchors import anchors_of
from kg.corpus.annotation_file import Stretch
from kg.corpus.folding import composed
from kg.corpus.paths import CorpusPaths
from kg.corpus.resolve_quote import resolve_quote
from kg.corpus.shape import Block, Day, Id, validate
from kg.corpus.statement_checks import Fault
from kg.corpus.yaml_file import Location, YamlFile, read_yaml
from kg.errors import Problem
from kg.likeness import suggest
from kg.model import Article
from kg.value import Value

SECTION = "nothing_to_code"
"""The key below which articles are listed."""
_Find = Callable[[str], Article | None]


class NothingHere(Value):
    """A sentence that a coder read and that has nothing to code.

    Args:
        coder: Id of the coder.
        article: Id of the article.
        start: Where its words begin in the article, in code points.
        end: Where they end.
        day: When it was read.
        place: Its number among those of its article in the file.
    """

    coder: str
    article: str
    start: int
    end: int
    day: date
    place: int


class _ReadBlock(Block):
    """A sentence that was read."""

    quote: Stretch
    day: Day


class _ProgressBlock(Block):
    """What ``progress.yaml`` holds."""

    nothing_to_code: dict[Id, list[_ReadBlock]] = {}
    decided: dict[Id, list[AdjudicatedBlock]] = {}


class Progress(Value):
    """What coders have read.

    Args:
        nothing: The sentences that have nothing to code, in the order of the files.
        decided: What was decided on codings, likewise.
        problems: What is wrong with the files.
    """

    nothing: tuple[NothingHere, ...]
    decided: tuple[Adjudicated, ...] = ()
    problems: tuple[Problem, ...]

    def of(self, article: str, coder: str = "") -> tuple[NothingHere, ...]:
        """Return the sentences of an article, those of one coder only where one is given."""
        return tuple(one for one in self.nothing if one.article == article and coder in ("", one.coder))


def read_progress(paths: CorpusPaths, article_of: _Find, known: Iterable[str]) -> Progress:
    """Return what coders have read, and what is wrong with the files that say so.

    Args:
        paths: The files of the corpus.
        article_of: Returns an article by id, ``None`` where it has errors.
        known: The ids of all articles, those with errors included.
    """
    ids = frozenset(known)
    read = [
        progress_in(read_yaml(paths.name(path), path), composed(path.parent.name), article_of, ids)
        for path in paths.progress_files()
    ]
    return Progress(
        nothing=tuple(one for file in read for one in file.nothing),
        decided=tuple(one for file in read for one in file.decided),
        problems=tuple(one for file in read for one in file.problems),
    )


def progress_in(file: YamlFile, coder: str, article_of: _Find, known: frozenset[str]) -> Progress:
    """Return what one file says, and what is wrong with it.

    Args:
        file: The file.
        coder: Whose it is.
        article_of: Returns an article by id.
        known: The ids of all articles.
    """
    if file.problems or file.data is None:
        return Progress(nothing=(), problems=tuple(file.problems))
    data = file.data
    if isinstance(data, dict):
        data = {key: value for key, value in data.items() if value or key not in (SECTION, DECIDED)}
    block, faults = validate(_ProgressBlock, data, file, [])
    if block is None:
        return Progress(nothing=(), problems=tuple(faults))
    decided, of_decided = adjudicated_in(block.decided, file, coder)
    problems, found = [*faults, *of_decided], list[NothingHere]()
    for section, ids in ((SECTION, block.nothing_to_code), (DECIDED, block.decided)):
        for id in ids:
            if id not in known:
                message, hint = f"there is no article '{id}'", suggest(id, known) or "remove what is below it"
                problems.append(file.problem([section, id], "unknown-article", message, hint, at_key=True))
    for id, sentences in block.nothing_to_code.items():
        article = article_of(id)
        if article is None:
            continue
        for place, one in enumerate(sentences):
            at: Location = [SECTION, id, place]

            def report(fault: Fault, at: Location = at) -> None:
                problems.append(fault.problem(file, at))

            quote = resolve_quote(one.quote, anchors_of(article.body), report)
            if quote is not None:
                found.append(
                    NothingHere(coder=coder, article=id, start=quote.start, end=quote.end, day=one.day, place=place)
                )
    return Progress(nothing=tuple(found), decided=tuple(decided), problems=tuple(problems))


def problems_of_progress(paths: CorpusPaths, article_of: _Find, known: Iterable[str]) -> Iterator[Problem]:
    """Yield what is wrong with the files that say what coders have read, and what was decided on their codings."""
    progress = read_progress(paths, article_of, known)
    yield from progress.problems
    yield from problems_of_adjudicated(paths, progress.decided)
