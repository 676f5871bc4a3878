"""How problems of a corpus can be mended by an edit: which have one remedy, and whether it is sure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from itertools import islice

from kg.changing.mending_articles import MendingArticles
from kg.changing.mending_texts import MendingTexts
from kg.changing.remedy import FilesToMend, Remedy
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.edits import Edit
from kg.corpus.reanchor import reanchored
from kg.corpus.text_file import read_text
from kg.corpus.yaml_edits import remove, replace_scalar, replace_value
from kg.corpus.yaml_file import YamlFile, as_items
from kg.date_spellings import has_loose_limits
from kg.dates import InvalidDate, as_edtf, parse_date
from kg.errors import Problem


def remedies(corpus: Corpus, changes: Changes, *, unused: bool = False) -> Iterator[Remedy]:
    """Yield what mends problems of a corpus, in their order.

    Args:
        corpus: The corpus with its problems.
        changes: What its files are read through; nothing is edited.
        unused: Whether entities that no statement speaks of are removed.
    """
    files = FilesToMend(corpus, changes)
    values, texts, articles = _MendingValues(files), MendingTexts(files), MendingArticles(files)
    ways: dict[str, tuple[Callable[[Problem], Remedy | None], ...]] = {
        "quote-not-found": (values.moved_quote,),
        "bad-value": (values.quoted_date, texts.text_behind_its_sign, texts.without_unseen_signs),
        "bad-date": (values.date_in_edtf, values.quoted_date),
        "cut-text": (texts.whole_text,),
        "unknown-field": (texts.item_in_marks,),
        "control-character": (texts.without_controls,),
        "invisible-sign": (texts.without_unseen_signs,),
        "look-alike-letter": (texts.in_one_script,),
        **dict.fromkeys(("unknown-name", "unknown-relation", "unknown-type"), (texts.name_that_looks_the_same,)),
        "foreign-head": (articles.head_as_here,),
        **dict.fromkeys(("bad-name", "duplicate-file", "stray-file"), (articles.name_that_can_be_an_id,)),
        **dict.fromkeys(("yaml-alias", "yaml-anchor", "yaml-tag"), (texts.text_in_marks,)),
    }
    if unused:
        ways["unused-entity"] = (values.without_entity,)
    for problem in corpus.problems:
        if problem.code == "yaml-syntax":
            yield from texts.texts_in_marks(problem)
        else:
            yield from islice(filter(None, (way(problem) for way in ways.get(problem.code, ()))), 1)


class _MendingValues:
    """Finds remedies for values: quotes, dates, and entities that nobody speaks of."""

    def __init__(self, files: FilesToMend) -> None:
        self._files = files
        self._unused = sum(problem.code == "unused-entity" for problem in files.corpus.problems)
        self._with_errors = {problem.path for problem in files.corpus.problems if problem.is_error}
        self._entities_by_line = lru_cache(maxsize=1)(_entities_by_line)

    def moved_quote(self, problem: Problem) -> Remedy | None:
        """Return the edit that moves a quote to where its words are now."""
        found, anchors, file = self._files.value(problem), self._files.article_of(problem), self._files.file(problem)
        if found is None or anchors is None:
            return None
        location, written = found
        block = file.value(location[:-1]) if location[-1] == "exact" else None
        around = block if isinstance(block, dict) else {}
        prefix, suffix = (one if isinstance(one := around.get(key), str) else None for key in ("prefix", "suffix"))
        moved = reanchored(written, anchors, prefix, suffix)
        if moved is None or (len(moved.segments) > 1 and location[-1] != "quote"):
            return None
        text = self._files.text(problem)
        if len(moved.segments) == 1:
            edit = replace_scalar(text, file, location, str(moved.segments[0]))
        else:
            edit = replace_value(text, file, location, list(moved.segments))
        return self._files.remedy(problem, edit, edit.text, is_sure=moved.is_sure, is_spelling=moved.is_spelling)

    def quoted_date(self, problem: Problem) -> Remedy | None:
        """Return the edit that puts quotation marks around a date in brackets, which YAML takes for no text."""
        file = self._files.file(problem)
        location = file.at(problem.line, problem.column)
        if not location or location[-1] not in ("when", "published"):
            return None
        if not isinstance(file.value(location), (list, dict)):
            return None
        span = file.span(location)
        date = self._files.text(problem)[span.start : span.end]
        try:
            parse_date(date)
        except InvalidDate:
            return None
        new = f'"{date}"'
        return self._files.remedy(problem, Edit(span.start, span.end, new), new, is_sure=True)

    def date_in_edtf(self, problem: Problem) -> Remedy | None:
        """Return the edit that writes a date in EDTF that can be read in one way, sure unless its limits are loose."""
        found = self._files.value(problem)
        if found is None:
            return None
        location, written = found
        try:
            date = as_edtf(written)
        except InvalidDate:
            return None
        if date == written:
            return None
        edit = replace_scalar(self._files.text(problem), self._files.file(problem), location, date)
        return self._files.remedy(problem, edit, date, is_sure=not has_loose_limits(written))

    def without_entity(self, problem: Problem) -> Remedy | None:
        """Return the edit that removes an entity that no statement speaks of; one entity stays in the file.

        There is none where several stand on its line, nor where the file has errors: what is faulty may speak of it.
        It is not sure where a question of the corpus has its id.
        """
        file = self._files.file(problem)
        found = self._entities_by_line(file)
        indexes = found.get(problem.line, [])
        if problem.path in self._with_errors or len(indexes) != 1 or sum(map(len, found.values())) <= self._unused:
            return None
        edit = remove(self._files.text(problem), file, ["entities", indexes[0]])
        is_asked_about = file.value(["entities", indexes[0], "id"]) in self._words_of_questions
        return self._files.remedy(problem, edit, "removed", is_sure=not is_asked_about)

    @cached_property
    def _words_of_questions(self) -> set[str]:
        paths = self._files.corpus.paths
        texts = (read_text(paths.name(path), path)[0] for path in paths.question_files())
        return {word for text in texts for word in re.findall(r"[\w-]+", text)}


def _entities_by_line(file: YamlFile) -> dict[int, list[int]]:
    """Return which entities of a file, by their indexes, begin on each line."""
    found: dict[int, list[int]] = defaultdict(list)
    for index in range(len(as_items(file.value(["entities"])))):
        found[file.place(["entities", index])[0]].append(index)
    return found
