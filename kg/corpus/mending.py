"""How problems of a corpus can be mended by an edit: which have one remedy, and whether it is sure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg.corpus.anchors import Anchors
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.edits import Edit
from kg.corpus.reanchor import reanchored
from kg.corpus.yaml_edits import remove, replace_scalar, replace_value
from kg.corpus.yaml_file import YamlFile
from kg.dates import InvalidDate, parse_date
from kg.errors import Problem


@dataclass(frozen=True, slots=True)
class Remedy:
    """What mends a problem.

    Args:
        problem: The problem.
        path: The file to edit.
        edit: The edit.
        new: What is written afterwards, in words.
        is_sure: Whether nobody need look at it.
    """

    problem: Problem
    path: Path
    edit: Edit
    new: str
    is_sure: bool


def remedies(corpus: Corpus, changes: Changes, *, unused: bool = False) -> Iterator[Remedy]:
    """Yield what mends problems of a corpus, in their order.

    Args:
        corpus: The corpus with its problems.
        changes: What its files are read through; nothing is edited.
        unused: Whether entities that no statement speaks of are removed.
    """
    make = _Remedies(corpus, changes)
    ways: dict[str, Callable[[Problem], Remedy | None]] = {
        "quote-not-found": make.moved_quote,
        "bad-value": make.quoted_date,
        "cut-text": make.whole_text,
        "bad-date": make.date_in_edtf,
    }
    if unused:
        ways["unused-entity"] = make.without_entity
    for problem in corpus.problems:
        if problem.code in ways and (remedy := ways[problem.code](problem)):
            yield remedy


class _Remedies:
    def __init__(self, corpus: Corpus, changes: Changes) -> None:
        self._root = corpus.paths.root
        self._articles = corpus.articles
        self._anchors = lru_cache(maxsize=8)(lambda id: Anchors(corpus.articles[id].body))
        self._changes = changes
        self._file = lru_cache(maxsize=8)(changes.yaml)
        self._unused = sum(problem.code == "unused-entity" for problem in corpus.problems)

    def moved_quote(self, problem: Problem) -> Remedy | None:
        """Return the edit that moves a quote to where its words are now."""
        path, file = self._of(problem)
        location, anchors = file.at(problem.line, problem.column), self._anchors_of(file)
        if location is None or anchors is None:
            return None
        block = file.value(location[:-1]) if location[-1] == "exact" else None
        around = block if isinstance(block, dict) else {}
        prefix, suffix = (one if isinstance(one := around.get(key), str) else None for key in ("prefix", "suffix"))
        moved = reanchored(str(file.value(location)), anchors, prefix, suffix)
        if moved is None or (len(moved.words) > 1 and location[-1] != "quote"):
            return None
        text = self._changes.text(path)
        if len(moved.words) == 1:
            edit = replace_scalar(text, file, location, moved.words[0])
        else:
            edit = replace_value(text, file, location, list(moved.words))
        return Remedy(problem, path, edit, " | ".join(moved.words), moved.is_sure)

    def quoted_date(self, problem: Problem) -> Remedy | None:
        """Return the edit that puts quotation marks around a date in brackets, which YAML reads as a list."""
        path, file = self._of(problem)
        location = file.at(problem.line, problem.column)
        if location is None or location[-1:] != ["when"] or not isinstance(file.value(location), list):
            return None
        span = file.span(location)
        date = self._changes.text(path)[span.start : span.end]
        try:
            parse_date(date)
        except InvalidDate:
            return None
        return Remedy(problem, path, Edit(span.start, span.end, f'"{date}"'), f'"{date}"', is_sure=True)

    def date_in_edtf(self, problem: Problem) -> Remedy | None:
        """Return the edit that writes a date in EDTF that can be read in one way."""
        path, file = self._of(problem)
        location = file.at(problem.line, problem.column)
        written = file.value(location) if location is not None else None
        if location is None or not isinstance(written, str):
            return None
        try:
            parse_date(written)
        except InvalidDate as error:
            if len(error.meant) == 1:
                edit = replace_scalar(self._changes.text(path), file, location, error.meant[0])
                return Remedy(problem, path, edit, error.meant[0], is_sure=True)
        return None

    def whole_text(self, problem: Problem) -> Remedy | None:
        """Return the edit that puts quotation marks around a text and what YAML would cut off it as a comment.

        It is sure where the article has the whole text, and else may have been meant as a comment.
        """
        path, file = self._of(problem)
        location = file.text_before(problem.line, problem.column)
        if location is None:
            return None
        text, span = self._changes.text(path), file.span(location)
        end = text.find("\n", span.end)
        whole = " ".join(text[span.start : end if end >= 0 else len(text)].split())
        anchors = self._anchors_of(file)
        is_sure = anchors is not None and location[-1] in ("quote", "exact") and len(anchors.find(whole)) == 1
        edit = replace_value(text, file, location, whole)
        end = span.start + len(text[span.start : end if end >= 0 else len(text)].rstrip())
        return Remedy(problem, path, Edit(edit.start, end, edit.text), whole, is_sure)

    def without_entity(self, problem: Problem) -> Remedy | None:
        """Return the edit that removes an entity that no statement speaks of; one entity stays in the file."""
        path, file = self._of(problem)
        entities = file.value(["entities"])
        numbers = range(len(entities)) if isinstance(entities, list) and len(entities) > self._unused else ()
        index = next((one for one in numbers if file.place(["entities", one])[0] == problem.line), None)
        if index is None:
            return None
        edit = remove(self._changes.text(path), file, ["entities", index])
        return Remedy(problem, path, edit, "removed", is_sure=True)

    def _of(self, problem: Problem) -> tuple[Path, YamlFile]:
        path = self._root / problem.path
        return path, self._file(path)

    def _anchors_of(self, file: YamlFile) -> Anchors | None:
        """Return the article that a file annotates, if it can be read."""
        article = file.data.get("article") if isinstance(file.data, dict) else None
        return self._anchors(article) if isinstance(article, str) and article in self._articles else None
