"""What findings are made from: the statements of a selection, and those that they speak of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import polars

from kg.analysis.acts_in_selection import rows_in_selection
from kg.analysis.arguments.compute import ArgumentMap, arguments
from kg.analysis.bargains.compute import Bargain, bargains
from kg.analysis.contested.compute import Contested, contested
from kg.findings.finding import Count, Sentence
from kg.model import Polarity
from kg.network.network import Network, make_network
from kg.selection.selection import Count as Weight
from kg.selection.selection import Selection
from kg.selection.viewpoints import EVERYONE
from kg.selection.words import Words
from kg.store.backend import Backend
from kg.table.counted import mention_order
from kg.vocabulary import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A finding as its kind words it.

    Args:
        title: What it is.
        sentence: It in words, without capital and full stop.
        counts: Its numbers, but for that of all statements.
        remarks: What the numbers do not show.
        main: Key of its main mention, the words of which are quoted; that of the statements if empty.
        told: Keys of the statements that the sentence tells; all if empty.
        figure: What a small figure of it is drawn from.
    """

    title: str
    sentence: Sentence
    counts: tuple[Count, ...] = ()
    remarks: tuple[str, ...] = ()
    main: str = ""
    told: tuple[str, ...] = ()
    figure: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may become a finding.

    Args:
        statements: Keys of all statements behind it.
        say: Words it, given whether it is of one article; gives ``None`` where no good sentence can be made.
    """

    statements: tuple[str, ...]
    say: Callable[[bool], Draft | None]


class Material:
    """The statements of a selection.

    Args:
        backend: Where statements come from.
        selection: What of them to look at. Modes and polarities do not matter: each sentence says its own.
    """

    def __init__(self, backend: Backend, selection: Selection) -> None:
        self.backend = backend
        self.selection = replace(selection, count=Weight.ACTS, modes=(), polarities=())
        self.vocabulary = backend.vocabulary
        self.words = Words(backend)

    @cached_property
    def own(self) -> polars.DataFrame:
        """The rows of the statement table that the selection's viewpoint holds, of every kind and mode."""
        return rows_in_selection(self.backend, self.selection)

    @cached_property
    def everybody(self) -> polars.DataFrame:
        """The same, whoever holds them."""
        return rows_in_selection(self.backend, replace(self.selection, according_to=EVERYONE))

    @cached_property
    def news(self) -> polars.DataFrame:
        """Each ``statement`` of what a headline or a first paragraph tells, in any mention, and where it does."""
        ends = {id: article.lead_end for id, article in self.backend.articles.items()}
        rows = self.backend.scan().select("article", "statement", "start", unit=polars.coalesce("act", "statement"))
        in_lead = polars.col("start") < polars.col("article").replace_strict(ends, return_dtype=polars.Int64)
        first = rows.filter(in_lead).group_by("unit").agg(news=polars.col("start").min())
        return rows.join(first, on="unit").select("statement", "news").collect()

    def news_of(self, keys: Iterable[str]) -> Iterator[int]:
        """Yield where a headline or a first paragraph tells of some statements, as far as one does."""
        return (self._news_at[key] for key in keys if key in self._news_at)

    @cached_property
    def _news_at(self) -> Mapping[str, int]:
        return dict(self.news.iter_rows())

    def told_by(self, keys: Iterable[str]) -> set[str]:
        """Return what statements tell, by key: their acts, and themselves where they tell none."""
        return {self._act_of.get(key, key) for key in keys}

    @cached_property
    def _act_of(self) -> Mapping[str, str]:
        return dict(self.backend.scan().select("statement", "act").drop_nulls().collect().iter_rows())

    @cached_property
    def network(self) -> Network:
        """Who is tied to whom."""
        return make_network(self.backend, self.selection)

    @cached_property
    def bargains(self) -> Sequence[Bargain]:
        """The bargains, those offered most often first."""
        return bargains(self.backend, self.selection).all

    @cached_property
    def offered(self) -> frozenset[str]:
        """Keys of the statements that mention the offers of bargains."""
        return frozenset(key for one in self.bargains for move in one.offers for key in move.mentions)

    @cached_property
    def contested(self) -> Contested:
        """The claims on which sources differ."""
        return contested(self.backend, self.selection)

    def involves_viewpoint(self, keys: Iterable[str]) -> bool:
        """Return whether one whose viewpoint was chosen makes or reports any of some statements."""
        named = [one for one in self.selection.according_to.holders if one.name]
        return not named or not self._reported.isdisjoint(keys)

    @cached_property
    def _reported(self) -> frozenset[str]:
        """Keys of what those make whose viewpoint was chosen, or, of publishers and authors, report."""
        names = polars.Series([one.name for one in self.selection.according_to.holders]).implode()
        theirs = polars.any_horizontal(
            *(polars.col(name).is_in(names).fill_null(value=False) for name in ("publisher", "author")),
            polars.col("sources").list.last().is_in(names).fill_null(value=False),
        )
        return frozenset(self.everybody.filter(theirs)["statement"])

    @cached_property
    def argument(self) -> ArgumentMap:
        """What is said to lead to what."""
        return arguments(self.backend, self.selection)

    @cached_property
    def reasons(self) -> polars.DataFrame:
        """The arrows of the argument that lead from a reason to what it is given for."""
        relations = self.vocabulary.relations.values()
        giving = [one.id for one in relations if one.kind is Kind.CAUSE and one.order == "before" and not one.function]
        return self.argument.rows.filter(polars.col("by").is_in(giving), polarity=str(Polarity.AFFIRMED))

    @cached_property
    def explained(self) -> polars.Series:
        """Keys of the statements that are said to be, or to have, a cause, a precedent and the like."""
        causes = self.own.filter(kind=str(Kind.CAUSE))
        return polars.concat([causes["subject"], causes["object"]]).unique().sort()

    def rows(self, keys: Iterable[str]) -> list[dict[str, Any]]:
        """Return the rows of statements, the main mention first; those that are not there are left out."""
        places = {self._places[key] for key in keys if key in self._places}
        return self._ordered[sorted(places)].rows(named=True)

    @cached_property
    def _ordered(self) -> polars.DataFrame:
        """All statements, the main mention of an act before its others."""
        return self.backend.scan().collect().sort(mention_order(self.vocabulary))

    @cached_property
    def _places(self) -> dict[str, int]:
        return {key: place for place, key in enumerate(self._ordered["statement"])}
