"""What each actor does towards each other, in sentences, with the words behind every number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import polars

from kg.corpus.evidence import Evidence
from kg.network.counting import QUAD_CLASSES
from kg.network.network import Network
from kg.phrases import count_of, one_or_many
from kg.render.parts import Span, Words, joined
from kg.selection.ties import IS_TOGETHER
from kg.vocabulary import NEITHER

_MOST_QUOTES = 12


@dataclass(frozen=True, slots=True)
class Count:
    """A number with the words behind it.

    Args:
        name: What is counted, such as ``verbal conflict``.
        number: How many.
        anchor: Where its words stand.
        quotes: The words, as many as are shown.
        more: How many more there are.
    """

    name: str
    number: int
    anchor: str
    quotes: tuple[Evidence, ...]
    more: int

    @property
    def shown(self) -> int:
        """The number to show: of acts, or of statements where there are none."""
        return self.number or len(self.quotes) + self.more

    @property
    def unit(self) -> str:
        """What the number to show counts."""
        if not self.number:
            return f"{one_or_many(self.shown, 'statement', 'statements')} without an act"
        return f"{one_or_many(self.shown, 'act', 'acts')} {f'of {self.name}' if self.name else f'({NEITHER})'}"


@dataclass(frozen=True, slots=True)
class Pair:
    """What one actor does towards another.

    Args:
        actor: Who.
        target: Towards whom.
        anchor: Where its words stand.
        sentence: What they do, in words.
        counts: Its acts by quad class, those that are none left out.
        rests_on: How many articles and sources report it, in words.
    """

    actor: str
    target: str
    anchor: str
    sentence: str
    counts: tuple[Count, ...]
    rests_on: str

    @property
    def words(self) -> Words:
        """What they do, how often, and who reports it, each number leading to its words."""
        counts = [(Span(f"{one.shown:,}", anchor=one.anchor), Span(f" {one.unit}")) for one in self.counts]
        return (Span(self.sentence, anchor=self.anchor), Span(": "), *joined(counts, ", "), Span(f"; {self.rests_on}."))


@dataclass(frozen=True, slots=True)
class Member:
    """An actor with its pairs, as far as they are shown, and how many more of them there are."""

    name: str
    anchor: str
    pairs: tuple[Pair, ...]
    hidden: int

    @property
    def words(self) -> Words:
        """Its name and its pairs, each leading to its words."""
        links = [(Span(pair.sentence, anchor=pair.anchor),) for pair in self.pairs]
        more = [(Span(f"{self.hidden:,} more"),)] if self.hidden else []
        return (Span(self.name, "bold"), Span(": "), *joined([*links, *more], "; "))


def pair_of(number: int, row: Mapping[str, Any], ties: polars.DataFrame, network: Network) -> Pair:
    """Return a pair from its row of :attr:`Network.edges` with its label, and its ties."""
    anchor = f"pair-{number}"
    counts: list[Count] = []
    for quad_class, column in (*QUAD_CLASSES.items(), (None, "no_quad_class")):
        of_quad_class = ties.filter(polars.col("quad_class").eq_missing(polars.lit(quad_class, polars.String)))
        keys = of_quad_class["statement"].unique().sort().to_list()
        if keys:
            shown = network.backend.evidence(keys[:_MOST_QUOTES])
            name = f"{anchor}-{len(counts) + 1}"
            counts.append(Count(quad_class or "", row[column], name, tuple(shown), len(keys) - len(shown)))
    one, other = network.actors[row["actor"]].label, network.actors[row["target"]].label
    together = ties.select(IS_TOGETHER.all()).item()
    sentence = f"{one} – {row['label']} {'–' if together else '→'} {other}"
    rests_on = f"in {count_of(row['articles'], 'article')} by {count_of(row['sources'], 'source')}"
    return Pair(one, other, anchor, sentence, tuple(counts), rests_on)


def actors_of(network: Network, edges: polars.DataFrame, pairs: tuple[Pair, ...]) -> dict[str, Member]:
    """Return the actors by id, each with its pairs."""
    theirs: dict[str, list[int]] = {id: [] for id in network.nodes["id"]}
    for index, ends in enumerate(edges.select("actor", "target").iter_rows()):
        for id in dict.fromkeys(ends):
            theirs[id].append(index)
    actors = {}
    for number, (id, places) in enumerate(theirs.items(), start=1):
        shown = tuple(pairs[index] for index in places if index < len(pairs))
        actors[id] = Member(network.actors[id].label, f"actor-{number}", shown, len(places) - len(shown))
    return actors
