"""Corpora made in code: of values that no file may hold, and of many statements at little cost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import polars

from kg.arguments import EntityRef
from kg.corpus.config_file import Config
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.versions import Coding
from kg.corpus.vocabulary_files import read_vocabulary
from kg.dates import parse_date
from kg.model import Annotation, Article, Background, Entity, Label, Statement
from kg.network.network import Network
from kg.project import Project
from kg.quote import Quote, Segment
from kg.selection.selection import Level
from kg.store.memory import Memory
from kg.table.set_aside import codings_frame
from kg.vocabulary import Vocabulary


def background(relation: str, object: str, when: str | None = None) -> Background:
    """Return what is known of an entity from elsewhere."""
    return Background(relation=relation, object=object, when=parse_date(when) if when else None, record="atlas")


def coded_in(rows: polars.DataFrame) -> polars.DataFrame:
    """Return the codings that rows of the statement table are of, none of an article that another one replaces."""
    found = rows.select("coder", "article", "copy_of").unique().rows()
    return codings_frame(Coding(*one) for one in found)


def made(
    entities: Iterable[Entity],
    articles: Iterable[Article],
    statements: Sequence[Statement],
    *,
    title: str = "Made in code",
    languages: tuple[str, ...] = ("en",),
) -> Project:
    """Return a project of values; statements of one coder and article follow each other."""
    files = groupby(statements, lambda one: (one.coder, one.article))
    annotations = (Annotation(coder=coder, article=article, statements=tuple(told)) for (coder, article), told in files)
    corpus = Corpus(
        paths=CorpusPaths(Path()),
        config=Config(title=title, base="https://example.org/", coder="ada", languages=languages),
        vocabulary=_shipped(),
        articles={article.id: article for article in articles},
        listed={entity.id: entity for entity in entities},
        annotations={annotation.name: annotation for annotation in annotations},
        problems=(),
        left_out=0,
    )
    return Project(Memory(corpus))


@cache
def _shipped() -> Vocabulary:
    return read_vocabulary()[0]


def on_a_grid(project: Project | Network) -> dict[str, dict[str, tuple[float, float]]]:
    """Return places for the actors of an explorer that take no time to find, at every level."""
    places = {id: (40.0 * (at % 40), 40.0 * (at // 40)) for at, id in enumerate(sorted(project.backend.entities))}
    return dict.fromkeys(map(str, Level), places)


def actor(id: str, label: str | None = None, type: str = "Country", **more: Any) -> Entity:
    """Return an entity."""
    return Entity(**{"id": id, "type": type, "labels": (Label(text=label or id, lang="en"),), **more})


def claim(id: str, subject: str, relation: str, object: str, quote: str, article: Article, **more: Any) -> Statement:
    """Return a statement whose quote stands in its article."""
    start = article.body.index(quote)
    return Statement(
        **{
            "coder": "ada",
            "article": article.id,
            "id": id,
            "subject": EntityRef(entity=subject),
            "relation": relation,
            "object": EntityRef(entity=object),
            "quote": Quote(segments=(Segment(exact=quote, start=start, end=start + len(quote)),)),
            **more,
        }
    )


def pairs(actors: int, statements: int, relations: Sequence[str] = ("criticizes",)) -> Project:
    """Return a project in which actors criticize each other in one article, pair after pair, each pair once a round.

    Args:
        actors: How many actors.
        statements: How many statements; the pairs come in the order of their distance.
        relations: What they do, one after the other.
    """
    article = Article(id="news", title="News", body="# News\n\nIt is so.\n", publisher="Gazette")
    told = [
        claim(
            f"s{at}", f"p{at % actors}", relations[at % len(relations)], f"p{_other(at, actors)}", "It is so", article
        )
        for at in range(statements)
    ]
    return made([actor(f"p{at}", f"Actor {at}") for at in range(actors)], [article], told)


def _other(at: int, actors: int) -> int:
    return (at + 1 + at // actors % (actors - 1)) % actors
