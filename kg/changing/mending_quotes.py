"""Quotes that are not in their articles as they are written, each beside the passage that is nearest to it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256

import yaml

from kg.changing.mending import remedies
from kg.changing.remedy import FilesToMend, Remedy
from kg.corpus.anchors import Span
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.paths import annotation_name
from kg.errors import ChangeRefused, Problem
from kg.quote import LEFT_OUT

_BROKEN = frozenset({"quote-not-found", "quote-not-unique"})


@dataclass(frozen=True, slots=True)
class BrokenQuote:
    """A quote that is to be mended.

    Args:
        id: What names it; another one as soon as the file or the remedy is another.
        annotation: The annotation that it stands in, ``coder/article``.
        statement: The id of its statement; empty where that cannot be read.
        problem: What is wrong with it.
        was: Its words as they are written.
        near: The words that are nearest, as they would be written; empty where none is near enough.
        place: Where these stand in the article, ``None`` where they stand in several places or nowhere.
        is_sure: Whether nobody need look at it.
        is_spelling: Whether it differs in the spelling of one word.
    """

    id: str
    annotation: str
    statement: str
    problem: Problem
    was: str
    near: str = ""
    place: Span | None = None
    is_sure: bool = False
    is_spelling: bool = False


def broken_quotes(corpus: Corpus) -> list[BrokenQuote]:
    """Return the quotes of a corpus that are not in their articles, in the order of the files."""
    return [broken for broken, _ in _broken(corpus, Changes(corpus.paths))]


def mend_quotes(corpus: Corpus, ids: Collection[str]) -> Changes:
    """Return the change that moves quotes to the passages that are nearest to them.

    Args:
        corpus: The corpus.
        ids: Which of :func:`broken_quotes`, by their ids.

    Raises:
        ChangeRefused: One of them is not there any more, has no passage near enough, or was changed meanwhile.
    """
    changes = Changes(corpus.paths)
    found = {broken.id: (broken, remedy) for broken, remedy in _broken(corpus, changes)}
    for id in dict.fromkeys(ids):
        broken, remedy = found.get(id, (None, None))
        if broken is None or remedy is None:
            raise ChangeRefused("a quote is not as it was shown; look at the list again; nothing was changed")
        remedy.make(changes)
    return changes


def _broken(corpus: Corpus, changes: Changes) -> Iterator[tuple[BrokenQuote, Remedy | None]]:
    problems = tuple(one for one in corpus.problems if one.code in _BROKEN)
    files = FilesToMend(corpus, changes)
    ways = {id(one.problem): one for one in remedies(replace(corpus, problems=problems), changes)}
    for problem in problems:
        remedy, broken = ways.get(id(problem)), _quote(files, problem)
        if broken is None:
            continue
        if remedy is not None:
            words = _words(remedy)
            broken = replace(
                broken,
                id=_name(problem, remedy),
                near=f" {LEFT_OUT} ".join(words),
                place=_place(files, problem, words),
                is_sure=remedy.is_sure,
                is_spelling=remedy.is_spelling,
            )
        yield broken, remedy


def _quote(files: FilesToMend, problem: Problem) -> BrokenQuote | None:
    """Return a quote as it is written, if it is one of a statement."""
    found, file = files.value(problem), files.file(problem)
    if found is None or found[0][:1] != ["statements"] or files.article_of(problem) is None:
        return None
    location, written = found
    id = file.value([*location[:2], "id"])
    statement = id if isinstance(id, str) else ""
    return BrokenQuote(_name(problem), annotation_name(problem.path), statement, problem, written)


def _words(remedy: Remedy) -> list[str]:
    """Return the words that a quote is to have, segment by segment, without the marks of YAML."""
    new = yaml.load(remedy.new, yaml.BaseLoader)
    segments = new if isinstance(new, list) else [new]
    return [" ".join(str(one["exact"] if isinstance(one, dict) else one).split()) for one in segments]


def _place(files: FilesToMend, problem: Problem, words: list[str]) -> Span | None:
    anchors = files.article_of(problem)
    places = [anchors.find(one) for one in words] if anchors is not None else []
    if not places or any(len(found) != 1 for found in places):
        return None
    spans = [found[0] for found in places]
    return Span(min(one.start for one in spans), max(one.end for one in spans))


def _name(problem: Problem, remedy: Remedy | None = None) -> str:
    edits = [(edit.start, edit.end, edit.text) for edit in remedy.edits] if remedy else []
    told = f"{problem.path}\n{problem.line}:{problem.column}\n{edits}"
    return sha256(told.encode()).hexdigest()[:16]
