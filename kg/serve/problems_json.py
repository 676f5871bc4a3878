"""Problems as the page has them: each with the article, the statement and the field that it opens at."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kg.corpus.annotation_file import kept_yaml
from kg.corpus.paths import CorpusPaths, annotation_name, article_id
from kg.corpus.text_file import read_text
from kg.corpus.yaml_file import Plain, YamlFile
from kg.errors import Problem
from kg.serve import shapes

_KEPT = 2
"""Of how many files at most the YAML is kept, as it is of those that somebody writes."""
_ARTICLES, _ANNOTATIONS = "data/articles/", "data/annotations/"


def problems_of(paths: CorpusPaths, problems: Iterable[Problem]) -> list[shapes.Problem]:
    """Return problems with what they open, in their order.

    Args:
        paths: The files of the corpus; those of annotations that have problems are looked into.
        problems: What is wrong with them.
    """
    known = [*problems]
    names = {one.path for one in known if one.path.startswith(_ANNOTATIONS)}
    places = {name: _places(paths, name, is_kept=len(names) <= _KEPT) for name in names}
    return [_placed(one, places.get(one.path)) for one in known]


def by_statement(problems: Iterable[shapes.Problem]) -> Mapping[str, list[shapes.Problem]]:
    """Return the problems of statements, by their keys."""
    found: dict[str, list[shapes.Problem]] = defaultdict(list)
    for problem in problems:
        if problem.statement is not None:
            found[problem.statement].append(problem)
    return found


class _Places:
    """Where the statements of an annotation file begin, and their fields.

    Args:
        name: The name of the annotation, ``coder/article``.
        starts: The line, the id of the statement or nothing, and the field or nothing, sorted by line.
    """

    def __init__(self, name: str, starts: Iterable[tuple[int, str | None, str | None]]) -> None:
        self.article = name.partition("/")[2]
        self._name = name
        self._starts = sorted(starts, key=lambda start: start[0])
        self._lines = [line for line, _, _ in self._starts]

    def at(self, line: int) -> tuple[str | None, str | None]:
        """Return the key of the statement and the field that a line belongs to."""
        number = bisect_right(self._lines, line) - 1
        if number < 0:
            return None, None
        _, id, field = self._starts[number]
        return f"{self._name}#{id}" if id else None, field


def problem_json(problem: Problem, article: str | None, statement: str | None, field: str | None) -> shapes.Problem:
    """Return a problem as the page has it.

    Args:
        problem: The problem.
        article: Id of the article that it opens, ``None`` where it opens none.
        statement: Key of the statement, likewise.
        field: The field of the statement, likewise.
    """
    return shapes.Problem(
        severity=problem.severity.value,
        code=problem.code,
        message=problem.message,
        hint=problem.hint,
        path=problem.path,
        line=problem.line,
        column=problem.column,
        article=article,
        statement=statement,
        field=field,
    )


def _placed(problem: Problem, places: _Places | None) -> shapes.Problem:
    """Return a problem of a file with what stands at its place."""
    if places is not None:
        return problem_json(problem, places.article, *places.at(problem.line))
    article = article_id(problem.path) if problem.path.startswith(_ARTICLES) else None
    return problem_json(problem, article, None, None)


def _places(paths: CorpusPaths, name: str, *, is_kept: bool) -> _Places | None:
    if name.count("/") < 3 or not name.endswith(".yaml"):
        return None
    text, _ = read_text(name, paths.root / name)
    file = kept_yaml(name, text) if is_kept else YamlFile(name, text)
    return _Places(annotation_name(name), _starts(file, file.data))


def _starts(file: YamlFile, data: Plain) -> Iterator[tuple[int, str | None, str | None]]:
    for section, items in data.items() if isinstance(data, dict) else ():
        yield file.place([section], at_key=True)[0], None, None
        for number, block in enumerate(items if section == "statements" and isinstance(items, list) else ()):
            written = block.get("id") if isinstance(block, dict) else None
            id = written if isinstance(written, str) else None
            yield file.place([section, number])[0], id, None
            for key, value in block.items() if isinstance(block, dict) and id else ():
                yield file.place([section, number, key], at_key=True)[0], id, key if key != "inferred" else None
                for inner in value if key == "inferred" and isinstance(value, dict) else ():
                    yield file.place([section, number, key, inner], at_key=True)[0], id, inner
