"""What is wrong with the annotations of an article, found when it is looked at and kept until it may be otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.changing.desk import Desk
from kg.changing.statements import Saved
from kg.corpus.paths import annotation_name, article_id
from kg.serve import shapes
from kg.serve.faulty_json import faulty_of
from kg.serve.live import Live
from kg.serve.preview import placed_problem
from kg.serve.problems_json import by_statement, problems_of


class Faults:
    """The problems of articles, and their statements that have errors and so are none of the corpus.

    Args:
        live: The corpus as it was read last; :meth:`renew` gives another one.
        desk: Where the coder writes.
    """

    def __init__(self, live: Live, desk: Desk) -> None:
        self._live = live
        self._desk = desk
        self._problems: dict[str, list[shapes.Problem]] = {}
        self._stated: dict[str, list[shapes.Stated]] = {}
        self._written: set[str] = set()

    def found_in(self, live: Live) -> Mapping[str, list[shapes.Problem]]:
        """Return what another state of the corpus has of the problems that were asked for here.

        Args:
            live: The state, to be given to :meth:`renew` with them.
        """
        return {id: _found_in(live, id) for id in [*self._problems] if id in live.corpus.articles}

    def renew(self, live: Live, problems: Mapping[str, list[shapes.Problem]]) -> None:
        """Go on with another state of the corpus.

        Args:
            live: The state.
            problems: Its problems as :meth:`found_in` returns them.
        """
        self._live = live
        self._problems, self._stated, self._written = dict(problems), {}, set()

    def wrote(self, live: Live, article: str, saved: Saved) -> None:
        """Go on with what was just written, of which no file was read.

        Args:
            live: The corpus with it.
            article: Id of the article.
            saved: What was written.
        """
        found = saved.found
        read = {*saved.keys, *(one.key for one in (found.statements if found else ()))}
        left = [one for one in self.problems(article) if one.statement not in read]
        self._problems[article] = [*left, *(placed_problem(one) for one in (found.problems if found else ()))]
        self._stated.pop(article, None)
        self._live = live
        if found and any(live.corpus.find(key) is None for key in saved.keys):
            self._written.add(f"{self._desk.coder}/{article}")

    def problems(self, article: str) -> Sequence[shapes.Problem]:
        """Return what is wrong with the annotations of an article."""
        found = self._problems.get(article)
        if found is None:
            found = self._problems[article] = _found_in(self._live, article)
        return found

    def stated(self, article: str) -> Sequence[shapes.Stated]:
        """Return the statements of an article that have errors."""
        found = self._stated.get(article)
        if found is None:
            corpus, desk = self._live.corpus, self._desk
            problems = by_statement(self.problems(article))
            found = self._stated[article] = []
            for name in self._names_with_errors(article):
                read = corpus.annotations.get(name)
                path = desk.file_of(article, name.partition("/")[0])
                found += faulty_of(
                    desk.yaml_of(path, path.read_bytes()),
                    name,
                    read.by_id if read else (),
                    corpus.articles[article],
                    corpus.vocabulary,
                    desk.names_in(read.local if read else ()),
                    problems,
                )
        return found

    def _names_with_errors(self, article: str) -> list[str]:
        """Return the names of the annotations of an article of which statements are left out."""
        names = {name for name in self._written if name.partition("/")[2] == article}
        for path, parsed in self._live.seen.items():
            if article_id(path) == article:
                name = annotation_name(self._live.paths.name(path))
                read = self._live.corpus.annotations.get(name)
                is_less = parsed.annotation and read and len(read.statements) < len(parsed.annotation.statements)
                names |= {name} if parsed.left_out or is_less else set()
        return sorted(names)


def _found_in(live: Live, article: str) -> list[shapes.Problem]:
    names = {live.paths.name(path) for path in live.seen if article_id(path) == article}
    return problems_of(live.paths, (one for one in live.corpus.problems if one.path in names))
