"""How far the numbers of a network hang on who coded: the network of each coder alone, of what all of them coded.

What a network shows of one coder may be the coder's reading. Here each coder counts alone, in the articles that all of
them coded, so that only their readings differ and not what they read; a range is from the least to the most that any
coder gives. It stands beside :mod:`kg.network.bootstrap`, which shows how much hangs on single articles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import polars

from kg.errors import KgError
from kg.likeness import not_found
from kg.network.measures import Measured, measure
from kg.network.network import Network, make_network
from kg.phrases import count_of, listed, one_or_many
from kg.selection.selection import Selection
from kg.store.backend import Backend, with_corpus
from kg.table.set_aside import CODER, GOLD, IS_RETRACTED, codings_of

_PAIR = ["actor", "target"]
_COUNTED = ("acts", "statements", "pairs", "actors")
_EACH = polars.col("statements").list.explode(keep_nulls=False, empty_as_null=False)
_RANGES: Mapping[str, Any] = {"low": polars.Float64, "high": polars.Float64, "coders": polars.Int64}


@dataclass(frozen=True)
class OverCoders:
    """The networks of several coders of the same articles, each counted alone.

    Args:
        selection: What is looked at.
        coders: Ids of the coders, sorted; fewer than two where nobody else coded.
        articles: Ids of the articles that all of them coded, sorted; none where there are no such.
        networks: The network of each, in the order of the coders; none where no article is shared.
    """

    selection: Selection
    coders: tuple[str, ...]
    articles: tuple[str, ...]
    networks: tuple[Network, ...]

    def __repr__(self) -> str:
        """Return whose networks they are and what they share."""
        return f"<networks of {listed(self.coders)}: {self.lack or self.summary}>"

    @property
    def lack(self) -> str:
        """Why there are no ranges, in a sentence; empty where there are."""
        if len(self.selection.coders) == 1:
            return "one coder has no range; choose another one, too, or none for all of them"
        if len(self.coders) < 2:
            who = f"only {self.coders[0]} has" if self.coders else "nobody has"
            return f"{who} coded these articles, so nothing is known of how much hangs on the coder"
        if not self.articles:
            return f"no article was coded by all of {listed(self.coders)}, so their numbers cannot be compared"
        return ""

    @property
    def summary(self) -> str:
        """How many pairs stand whoever coded, in a sentence."""
        stand = self.ties.filter(coders=len(self.coders)).height
        return (
            f"{stand:,} of {count_of(self.ties.height, 'pair')} {one_or_many(stand, 'stands', 'stand')} with every "
            f"coder, in {count_of(len(self.articles), 'article')} that all of them coded"
        )

    @cached_property
    def ties(self) -> polars.DataFrame:
        """One row a pair that any coder ties.

        ``actor``, ``target`` (labels), ``low`` and ``high``: the least and the most weight that a coder gives it, 0
        where one does not tie it; ``coders``: how many do; ``statements`` of all of them. Those that all tie come
        first, then those of most weight.
        """
        parts = []
        for network in self.networks:
            names = self._names(network)
            edges = network.edges.select(polars.col(_PAIR).replace(names), "weight", "statements")
            parts.append(edges.group_by(_PAIR).agg(polars.col("weight").sum(), _EACH))
        if not parts:
            return polars.DataFrame(schema={**dict.fromkeys(_PAIR, polars.String), **_RANGES})
        ranges = _ranges(parts, _PAIR, "weight", len(self.coders), missing=0)
        statements = polars.concat(parts).group_by(_PAIR).agg(_EACH.sort())
        labels = self._labels
        return (
            ranges.join(statements, on=_PAIR)
            .sort("coders", "high", *_PAIR, descending=[True, True, False, False])
            .with_columns(polars.col(_PAIR).replace(labels))
        )

    @cached_property
    def totals(self) -> polars.DataFrame:
        """How many acts, statements, pairs and actors each coder's network has: ``count``, ``low``, ``high``."""
        sizes = [one.size for one in self.networks]
        names = _COUNTED if sizes else ()
        rows = [(name, min(one[name] for one in sizes), max(one[name] for one in sizes)) for name in names]
        types = {"count": polars.String, "low": polars.Int64, "high": polars.Int64}
        return polars.DataFrame(rows, schema=types, orient="row")

    def measured(self, name: str, *, seed: int = 0) -> polars.DataFrame:
        """Return the range of a measure.

        Args:
            name: Name of the measure, such as ``degree``.
            seed: What random choices begin with.

        Returns:
            ``actor`` (left out where the measure is one of the whole network), ``low``, ``high`` and ``coders``: of
            how many coders the network has the actor, and the measure a value.

        Raises:
            KgError: As for :func:`kg.network.measures.measure`; or the measure numbers groups, which have no range; or
                there are no ranges at all.
        """
        if self.lack:
            raise KgError(self.lack)
        of_each = [measure(one, name, seed=seed) for one in self.networks]
        first = of_each[0].measure
        if first.groups:
            raise KgError(f"{first.label} numbers groups, which have no range over coders; choose another measure")
        parts = [
            self._values(one, network) for one, network in zip(of_each, self.networks, strict=True) if not one.lack
        ]
        if not parts:
            raise KgError(of_each[0].lack)
        keys = ["actor"] if "actor" in parts[0].columns else []
        ranges = _ranges(parts, keys, "value", len(self.coders))
        return ranges.sort("high", *keys, descending=[True, *(False for _ in keys)]).with_columns(
            polars.col(keys).replace(self._labels)
        )

    def _values(self, measured: Measured, network: Network) -> polars.DataFrame:
        values = measured.values
        column = next(one for one in values.columns if one not in ("id", "label"))
        actor = {"actor": polars.col("id").replace(self._names(network))} if "id" in values.columns else {}
        return values.select(**actor, value=polars.col(column).cast(polars.Float64)).drop_nulls()

    def _names(self, network: Network) -> dict[str, str]:
        """Return under which name an actor of one coder is that of another: what only a file has goes by its label."""
        corpus = with_corpus(network.backend).corpus
        names = {}
        for id, label in network.labels.items():
            if id in corpus.entities and id not in corpus.listed:
                same = [one for one in corpus.names.candidates(label) if one in corpus.listed]
                names[id] = same[0] if len(same) == 1 else label
        return names

    @property
    def _labels(self) -> dict[str, str]:
        return {id: label for network in self.networks for id, label in network.labels.items()}


def _ranges(
    parts: Sequence[polars.DataFrame], keys: Sequence[str], column: str, coders: int, missing: float | None = None
) -> polars.DataFrame:
    """Return the least and the most of a column over the tables of several coders, and how many have it.

    Args:
        parts: A table a coder.
        keys: What tells its rows apart; one row where there are none.
        column: The column.
        coders: How many coders there are.
        missing: What a coder who lacks a row gives it; nothing if ``None``.
    """
    value = polars.col(column)
    numbers = {"low": value.min(), "high": value.max(), "coders": polars.len().cast(polars.Int64)}
    together = polars.concat([one.select(*keys, column) for one in parts])
    ranges = together.group_by(keys).agg(**numbers) if keys else together.select(**numbers)
    if missing is not None:
        ranges = ranges.with_columns(low=polars.when(polars.col("coders") < coders).then(missing).otherwise("low"))
    return ranges.cast({name: kind for name, kind in _RANGES.items() if name in ranges.columns})


def over_coders(backend: Backend, selection: Selection) -> OverCoders:
    """Return the networks of several coders of the same articles.

    Args:
        backend: Where statements come from.
        selection: What is looked at. Its coders are compared; all but ``gold`` where none is chosen. Of its articles,
            or of all that stand, those that each of them coded.

    Raises:
        NameNotFound: There is no such coder.
        KgError: The statements come from no corpus.
    """
    codings = codings_of(with_corpus(backend).corpus).filter(~IS_RETRACTED)
    if selection.articles:
        codings = codings.filter(polars.col("article").is_in([*selection.articles]))
    known = codings["coder"].unique().sort().to_list()
    for one in selection.coders:
        if one not in known:
            raise not_found("coder", one, known)
    coders = tuple(sorted(selection.coders) or [one for one in known if one != GOLD])
    of_them = codings.filter(polars.col("coder").is_in([*coders])).select(*CODER).unique()
    shared = of_them.group_by("article").len().filter(polars.col("len") == len(coders))["article"].sort().to_list()
    is_empty = len(coders) < 2 or not shared
    networks = (
        ()
        if is_empty
        else tuple(make_network(backend, replace(selection, coders=(one,), articles=tuple(shared))) for one in coders)
    )
    return OverCoders(selection, coders, tuple(shared), networks)
