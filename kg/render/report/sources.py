"""The sources of a report: its articles, and those that do not count since they were retracted."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kg.corpus.evidence import source_line
from kg.model import Article
from kg.phrases import one_or_many
from kg.render.parts import Heading, Items, Part, Text
from kg.store.backend import Backend, lack_of
from kg.table.set_aside import IS_RETRACTED

_MOST = 200
"""How many articles are listed at most."""


def sources_of(articles: Collection[str], backend: Backend) -> Iterator[Part]:
    """Yield a list of articles by author and title, then of those that were retracted, and say what is missing.

    Args:
        articles: Ids of the articles that a report is based on.
        backend: What has them; nothing is yielded where it has no articles, such as of tables of events.
    """
    known = backend.articles
    coded = backend.scan().filter(IS_RETRACTED).select("article").unique().collect()["article"]
    based_on = [known[id] for id in articles if id in known]
    retracted = [known[id] for id in coded if id in known and id not in articles]
    lack = lack_of(backend)
    if not (based_on or retracted or lack):
        return
    yield Heading("Sources")
    yield from _listed(based_on)
    if retracted:
        yield Text(f"Left out, since {one_or_many(len(retracted), 'it was', 'they were')} retracted:")
        yield from _listed(retracted)
    if lack:
        yield Text(f"Missing: {lack}.")


def _listed(articles: Collection[Article]) -> Iterator[Part]:
    in_order = sorted(articles, key=lambda one: (one.author or one.publisher, one.title, one.id))
    if in_order:
        yield Items([_line(one) for one in in_order[:_MOST]])
    if len(in_order) > _MOST:
        yield Text(f"and {len(in_order) - _MOST:,} more.", "dim")


def _line(article: Article) -> str:
    return ", ".join(filter(None, [source_line(article), article.url]))
