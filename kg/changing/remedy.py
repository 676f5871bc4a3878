"""What mends a problem, and the files in which remedies are looked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

from kg.corpus.anchors import Anchors, anchors_of
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.edits import Edit
from kg.corpus.yaml_file import Location, YamlFile
from kg.errors import Problem

QUOTED = ("quote", "exact")
"""The fields whose text is in the article."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """What mends a problem.

    Args:
        problem: The problem.
        path: The file to edit.
        edits: The edits.
        new: What is written afterwards, in words.
        is_sure: Whether nobody need look at it.
        target: The place that the file gets, if it gets another one.
        is_spelling: Whether a quote differs from the article in the spelling of one word.
    """

    problem: Problem
    path: Path
    edits: tuple[Edit, ...]
    new: str
    is_sure: bool
    target: Path | None = None
    is_spelling: bool = False

    def make(self, changes: Changes) -> None:
        """Let it be a part of a change."""
        if self.edits:
            changes.edit(self.path, *self.edits)
        if self.target is not None:
            changes.move(self.path, self.target)

    @property
    def opens_file(self) -> bool:
        """Whether its file could not be read because of the problem, so that others in it are not known yet."""
        return self.problem.code in (
            "cut-text",
            "yaml-syntax",
            "yaml-alias",
            "yaml-anchor",
            "yaml-tag",
            "control-character",
        )


class FilesToMend:
    """The files of a corpus with problems, read once.

    Args:
        corpus: The corpus.
        changes: What its files are read through; nothing is edited.
    """

    def __init__(self, corpus: Corpus, changes: Changes) -> None:
        self.corpus = corpus
        self._anchors = lru_cache(maxsize=8)(lambda id: anchors_of(corpus.articles[id].body))
        self._file = lru_cache(maxsize=8)(changes.yaml)
        self._text = lru_cache(maxsize=8)(changes.text)
        self._starts = lru_cache(maxsize=8)(lambda path: _line_starts(self._text(path)))

    def path(self, problem: Problem) -> Path:
        """Return the file that has a problem."""
        return self.corpus.paths.root / problem.path

    def text(self, problem: Problem) -> str:
        """Return the text of the file that has a problem."""
        return self._text(self.path(problem))

    def file(self, problem: Problem) -> YamlFile:
        """Return the file that has a problem as YAML, or the head of an article."""
        return self._file(self.path(problem))

    def place(self, problem: Problem) -> int:
        """Return how many code points stand before the place of a problem in the text of its file."""
        return self._starts(self.path(problem))[problem.line - 1] + problem.column - 1

    def value(self, problem: Problem) -> tuple[Location, str] | None:
        """Return the text that has a problem, with keys and indexes that lead to it; ``None`` where it is no text."""
        file = self.file(problem)
        location = file.at(problem.line, problem.column)
        value = None if location is None else file.value(location)
        return (location, value) if location is not None and isinstance(value, str) else None

    def article_of(self, problem: Problem) -> Anchors | None:
        """Return the article that the file with a problem annotates, by its name where nothing else can be read."""
        path, file = self.path(problem), self.file(problem)
        article = file.data.get("article") if isinstance(file.data, dict) else path.stem
        if path in self.corpus.paths.progress_files() and (location := file.at(problem.line, problem.column)):
            article = next((part for part in location[1:] if isinstance(part, str)), None)
        is_annotation = self.corpus.paths.annotations in path.parents and isinstance(article, str)
        return self._anchors(str(article)) if is_annotation and article in self.corpus.articles else None

    def has(self, problem: Problem, field: object, text: str) -> bool:
        """Return whether a field is a quote, and the article of the file has its text just once."""
        anchors = self.article_of(problem) if field in QUOTED or isinstance(field, int) else None
        return anchors is not None and len(anchors.find(text)) == 1

    def remedy(self, problem: Problem, edit: Edit, new: str, *, is_sure: bool, is_spelling: bool = False) -> Remedy:
        """Return the remedy that one edit of the file with a problem is; see :class:`Remedy`."""
        return Remedy(problem, self.path(problem), (edit,), new, is_sure, is_spelling=is_spelling)


def _line_starts(text: str) -> list[int]:
    """Return how many code points stand before each line of a text."""
    return [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
