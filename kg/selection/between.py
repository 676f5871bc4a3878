"""The statements in which one actor deals with another."""

from __future__ import annotations

import polars

from kg.corpus.names import find_entity
from kg.graph.namespaces import expand
from kg.graph.store import GraphStore
from kg.store.backend import CorpusBackend


def statements_between(one: str, other: str, backend: CorpusBackend) -> list[str]:
    """Return the keys of statements of one actor about or towards another, either way, groups included.

    Args:
        one: Id, label or alias of an entity.
        other: That of another.
        backend: Where statements come from.

    Raises:
        NameNotFound: A name is not known in the corpus, or stands for several things.
    """

    def about(side: list[str]) -> polars.Expr:
        towards = polars.col("counterparties").list.set_intersection(side).list.len() > 0
        return polars.col("object").is_in(side) | towards

    here, there = (_with_groups(find_entity(name, backend.entities).id, backend.graph) for name in (one, other))
    subject = polars.col("subject")
    either = (subject.is_in(here) & about(there)) | (subject.is_in(there) & about(here))
    return backend.scan().filter(either).select("statement").collect()["statement"].to_list()


def _with_groups(id: str, graph: GraphStore) -> list[str]:
    """Return an entity and the groups it is a member of."""
    groups = graph.store.quads_for_pattern(None, expand("kg:member"), graph.iris.entity(id))
    return [id, *sorted({graph.iris.name(str(quad.subject)[1:-1]) for quad in groups})]
