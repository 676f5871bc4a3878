"""Remedies for articles that other programs wrote: their heads, and the names of their files."""

from __future__ import annotations

from kg.changing.adding import id_of
from kg.changing.remedy import FilesToMend, Remedy
from kg.corpus.foreign_heads import rewritten
from kg.corpus.paths import MARKDOWN, article_id
from kg.errors import Problem


class MendingArticles:
    """Finds remedies for articles that other programs wrote.

    Args:
        files: The files of the corpus.
    """

    def __init__(self, files: FilesToMend) -> None:
        self._files = files
        self._paths = files.corpus.paths
        self._ids = {*map(article_id, self._paths.article_files()), *self._paths.doubled()}

    def head_as_here(self, problem: Problem) -> Remedy | None:
        """Return the edit that writes a head of another program as it is here."""
        path = self._files.path(problem)
        found = rewritten(self._files.text(problem), path.stem)
        return None if found is None else Remedy(problem, path, (found[0],), found[1].words, is_sure=True)

    def name_that_can_be_an_id(self, problem: Problem) -> Remedy | None:
        """Return what gives an article a name that can be its id, and its head as it is here.

        A file ``index.md`` is named after its folder, as site generators name the page of such a file.
        """
        path, top = self._files.path(problem), self._paths.articles
        if path.suffix not in MARKDOWN or top not in path.parents:
            return None
        is_index = path.stem.strip("_") == "index" and path.parent != top
        stem = path.parent.name if is_index else path.stem
        found = rewritten(self._files.text(problem), stem)
        edits = () if found is None else (found[0],)
        id = id_of(stem)
        if not id or id in self._ids:
            return None if found is None else Remedy(problem, path, edits, found[1].words, is_sure=True)
        self._ids.add(id)
        target = path.with_name(f"{id}.md")
        return Remedy(problem, path, edits, self._paths.name(target), is_sure=True, target=target)
