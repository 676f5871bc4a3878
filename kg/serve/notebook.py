"""Annotating in a notebook."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from kg.errors import MissingExtra
from kg.likeness import not_found

if TYPE_CHECKING:
    from kg.serve.widget import Annotator


def annotate(
    article: str | None = None,
    *,
    statement: str | None = None,
    corpus: str | Path = ".",
    coder: str = "",
    height: int = 720,
) -> Annotator:
    """Return the annotator of a corpus, which a notebook shows below the cell: the page of ``kg serve``, keys and all.

    What is saved stands in the files of the corpus; the next cell reads it with ``project.refreshed()``. While a cell
    runs, the annotator waits.

    Args:
        article: Id of the article to open; the first with something left to read if ``None``.
        statement: Id of a statement of it, or its key, to be marked.
        corpus: A folder or file inside the corpus.
        coder: Id of the coder; that of ``corpus.yaml`` where it is empty.
        height: How many pixels it is high.

    Raises:
        MissingExtra: anywidget or Starlette are not installed.
        CorpusNotFound: There is no corpus there.
        NameNotFound: There is no such article.
    """
    if find_spec("anywidget") is None or find_spec("starlette") is None:
        raise MissingExtra("kg.annotate", "notebook")
    from kg.serve.widget import Annotator

    paths = find_corpus(Path(corpus))
    known = read_corpus(paths)
    if article is not None and article not in known.articles:
        raise not_found("article", article, known.articles)
    if statement is not None and "#" not in statement:
        statement = f"{coder or known.config.coder}/{article}#{statement}"
    return Annotator(paths.root, article, statement, coder, height)
