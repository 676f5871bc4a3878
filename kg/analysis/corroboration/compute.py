"""How far the ties of a network can be trusted: on how many independent sources each stands, how reliable those are.

How reliable a claim is, :mod:`kg.selection.reliability` says. One that is not judged stays where unreliable ones are
left out, and goes alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import ClassVar

import polars

from kg.analysis.analysis import Result
from kg.network.network import Network, core_of, make_network
from kg.phrases import count_of, one_or_many
from kg.selection.reliability import GRADES, NOT_JUDGED, letters_of, reliability_in, signers_of
from kg.selection.selection import Selection
from kg.selection.support import Support
from kg.store.backend import Backend, with_corpus

_GRADES = [one.value for one in GRADES]


@dataclass(frozen=True, repr=False)
class Corroboration(Result):
    """On which sources the ties of a network stand.

    Args:
        network: The network.
        claims: One row a statement of it: ``statement``; ``source``, whose claim it is, as others may report it, too
            (whoever is quoted last, else the publisher, else the author), and ``source_label``; ``reliability``,
            a letter from A to E or :data:`NOT_JUDGED`.
        notes: What the numbers do not show.
    """

    analysis: ClassVar[str] = "corroboration"
    network: Network
    claims: polars.DataFrame
    notes: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Return how many ties stand on one source."""
        return f"<corroboration: {self.summary}>"

    @property
    def rows(self) -> polars.DataFrame:
        """The ties; see :attr:`ties`."""
        return self.ties

    @property
    def support(self) -> Support:
        """What the network is based on."""
        return self.network.support

    @property
    def scope(self) -> str:
        """The selection in words; nothing where there is no tie."""
        return str(self.network.selection) if self.ties.height else ""

    @cached_property
    def ties(self) -> polars.DataFrame:
        """One row a pair, those of fewest sources first.

        ``actor``, ``target`` (labels), ``weight``, ``articles``, ``sources`` (how many independent ones), ``named``
        (the names of these), ``reliability`` (all letters of its claims) and ``statements``.
        """
        edges = self.network.edges.select("actor", "target", "weight", "articles", "statements")
        carried = (
            edges.select("actor", "target", statement="statements")
            .explode("statement")
            .join(self.claims, on="statement")
            .group_by("actor", "target")
            .agg(
                sources=polars.col("source").drop_nulls().n_unique().cast(polars.Int64),
                named=polars.col("source_label").drop_nulls().unique().sort(),
                reliability=polars.col("reliability").unique().sort().str.join(", "),
            )
        )
        columns = ["actor", "target", "weight", "articles", "sources", "named", "reliability", "statements"]
        return (
            edges.join(carried, on=["actor", "target"])
            .sort("sources", "articles", "weight", "actor", "target", descending=[False, False, True, False, False])
            .select(columns)
            .with_columns(polars.col("actor", "target").replace(self.network.labels))
        )

    @cached_property
    def remaining(self) -> polars.DataFrame:
        """What remains of the network without sources of a letter and worse ones, for each letter that occurs.

        ``without``, ``pairs``, ``acts`` and ``statements``, the keys of those that do not count any more. The last row
        leaves out what is not judged, alone.
        """
        rows = []
        for letter in reversed(self.letters):
            gone = polars.col("reliability").is_in(_GRADES[_GRADES.index(letter) :])
            rows.append((letter if letter == _GRADES[-1] else f"{letter} and below", *self._without(gone)))
        if self.letters and NOT_JUDGED in self.claims["reliability"]:
            rows.append((NOT_JUDGED, *self._without(polars.col("reliability") == NOT_JUDGED)))
        types = {"without": polars.String, "pairs": polars.Int64, "acts": polars.Int64}
        return polars.DataFrame(rows, {**types, "statements": polars.List(polars.String)}, orient="row")

    @property
    def summary(self) -> str:
        """How many pairs stand on one source, in words."""
        alone = self.ties.filter(sources=1).height
        stand = one_or_many(alone, "stands", "stand")
        return f"{alone:,} of {count_of(self.ties.height, 'pair')} {stand} on one source alone"

    @property
    def letters(self) -> list[str]:
        """The letters that claims have, the best first."""
        return [one for one in _GRADES if one in self.claims["reliability"]]

    def _without(self, gone: polars.Expr) -> tuple[int, int, list[str]]:
        """Return the pairs and acts that remain without some claims, and the keys of these."""
        keys = self.claims.filter(gone)["statement"].sort()
        ties = self.network.ties.filter(~polars.col("statement").is_in(keys.implode()))
        rest = core_of(replace(self.network, ties=ties))
        return rest.edges.height, rest.support.acts, keys.to_list()


def corroboration(backend: Backend, selection: Selection) -> Corroboration:
    """Return on which sources the ties of a network stand.

    Args:
        backend: Where statements come from.
        selection: What is looked at.

    Raises:
        KgError: The statements come from no corpus.
    """
    network = make_network(backend, selection)
    keys = network.between_actors["statement"].unique()
    rows = (
        backend.scan()
        .filter(polars.col("statement").is_in(keys.implode()))
        .select("statement", "publisher", "author", "sources")
        .collect()
    )
    entities, who = with_corpus(backend).entities, signers_of(backend)
    letter = reliability_in(letters_of(backend), who)
    links = rows.with_columns(polars.col("publisher", "author").replace(who), reliability=letter)
    labels = {id: entities[id].label for id in links["sources"].explode().drop_nulls().unique()}
    labels |= {id: entities[id].label for id in who.values()}
    source = polars.coalesce(polars.col("sources").list.last(), "publisher", "author")
    claims = links.select(
        "statement",
        source=source,
        source_label=source.replace(labels),
        reliability="reliability",
    )
    return Corroboration(network, claims.sort("statement"))
