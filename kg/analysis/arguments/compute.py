"""Argument maps: claims and what they speak of as cards, and between them what is said to lead to what.

Axelrod (1976, Structure of Decision) draws the causal assertions of a political text as a map, in which each arrow is
one assertion. Here an arrow is a statement of cause, or a role that is read as a purpose, a means, a condition or what
is given in exchange; and what a general claim sums up hangs below it, where that claim is in the map. Nothing is
concluded along the arrows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

import networkx
import polars

from kg.analysis.analysis import Result
from kg.analysis.arguments.cards import Arrow, CardMaker
from kg.corpus.names import find_entity
from kg.model import Mode, Polarity
from kg.network.plain import plain_graph
from kg.selection.claims import select_claims
from kg.selection.selection import Selection
from kg.selection.support import Support, support_of
from kg.selection.why_nothing import why_nothing
from kg.store.backend import Backend


@dataclass(frozen=True, repr=False)
class ArgumentMap(Result):
    """The argument of a selection.

    Args:
        selection: What of the corpus it is taken from.
        about: Id of the actor or issue that it is drawn around, or ``None``.
        cards: One row a card: ``card`` (its key, also in ``rows``), ``kind`` (:class:`CardKind`), ``text``, ``marks``
            (list: what keeps a claim from being plainly so, and whose it is), ``inferred`` (whether a coder concluded
            an actor of it), ``polarity``, ``mode``, ``certainty``, ``author_stance`` and ``quad_class`` of a claim,
            ``articles`` (list) and ``statements``.
        rows: One row an arrow, those of the weightiest causes first, then in the order of the text: ``tail`` and
            ``head`` (cards), ``tail_text`` and ``head_text``, ``words`` (those between them), ``by`` (id of the
            relation or the role, or ``sums_up``), ``rank`` (of a cause, 1 is the weightiest; none where none is said),
            ``marks``, ``polarity``, ``mode``, ``certainty``, ``author_stance``, ``articles`` and ``statements``.
        support: What the arrows are based on.
        titles: Titles of the articles of the arrows, by id.
        notes: What the map does not show; why it is empty.
    """

    analysis: ClassVar[str] = "arguments"
    selection: Selection
    about: str | None
    cards: polars.DataFrame
    rows: polars.DataFrame
    support: Support
    titles: Mapping[str, str]
    notes: tuple[str, ...]

    def graph(self) -> networkx.MultiDiGraph[str]:
        """Return the map with the columns of cards and arrows as attributes, lists as texts."""
        graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
        marks = polars.col("marks").list.join(", ")
        for card in self.cards.with_columns(marks).iter_rows(named=True):
            graph.add_node(card.pop("card"), **card)
        for arrow in self.rows.drop("tail_text", "head_text").with_columns(marks).iter_rows(named=True):
            graph.add_edge(arrow.pop("tail"), arrow.pop("head"), **arrow)
        return plain_graph(graph)


def arguments(backend: Backend, selection: Selection, *, about: str | None = None) -> ArgumentMap:
    """Return the argument of a selection.

    Args:
        backend: Where statements come from.
        selection: What of them to take; of all kinds, modes and polarities.
        about: An actor or an issue, by id, label or alias: only what leads to claims that speak of it or from them.

    Raises:
        NameNotFound: Nothing is called so.
    """
    centre = None if about is None else find_entity(about, backend.entities).id
    table = backend.scan().collect()
    chosen = _chosen(backend, selection)
    maker = CardMaker(table, backend)
    arrows = maker.arrows(chosen)
    if centre is not None:
        arrows = _around(arrows, maker.speaking_of(centre))
    cards, rows = maker.frames(arrows)
    return ArgumentMap(
        selection=selection,
        about=centre,
        cards=cards,
        rows=rows,
        support=support_of([key for keys in rows["statements"] for key in keys], backend, selection=selection),
        titles={
            id: backend.articles[id].title
            for id in rows["articles"].explode().unique().sort()
            if id in backend.articles
        },
        notes=tuple(_notes(rows, chosen, why_nothing(backend, selection))),
    )


@dataclass(frozen=True)
class Argued:
    """What all statements of a corpus argue, for whoever takes a part of it.

    Args:
        cards: As those of an :class:`ArgumentMap`.
        rows: As those of an :class:`ArgumentMap`, but one for each statement.
        speaking_of: By card the ids of the entities that it speaks of, sorted.
    """

    cards: polars.DataFrame
    rows: polars.DataFrame
    speaking_of: Mapping[str, list[str]]


def argued(backend: Backend) -> Argued:
    """Return what all statements argue, whoever holds them, as :func:`arguments` takes its selection from.

    Args:
        backend: Where statements come from.
    """
    table = backend.scan().collect()
    maker = CardMaker(table, backend)
    arrows = maker.arrows(table.sort("article", "start", "statement"))
    cards, rows = maker.frames(arrows, by_statement=True)
    spoken = maker.spoken_of()
    return Argued(cards, rows, {card: sorted(spoken.get(card, {card})) for card in cards["card"]})


def _chosen(backend: Backend, selection: Selection) -> polars.DataFrame:
    """Return the statements of a selection, of whatever kind, mode and polarity; a sum is a claim like others."""
    everything = replace(selection, kinds=(), quad_classes=(), modes=tuple(Mode), polarities=tuple(Polarity))
    return select_claims(backend, everything).sort("article", "start", "statement")


def _around(arrows: list[Arrow], centre: set[str]) -> list[Arrow]:
    """Return the arrows on ways that end or begin at certain cards."""
    graph: networkx.DiGraph[str] = networkx.DiGraph([(one.tail, one.head) for one in arrows])
    there = [card for card in centre if card in graph]
    before = {one for card in there for one in networkx.ancestors(graph, card)} | {*there}
    after = {one for card in there for one in networkx.descendants(graph, card)} | {*there}
    return [one for one in arrows if one.head in before or one.tail in after]


def _notes(rows: polars.DataFrame, chosen: polars.DataFrame, why: str) -> Iterator[str]:
    if not chosen.height:
        yield f"No statements match; {why}."
    elif not rows.height:
        yield "No statement that matches names a reason, a condition, a purpose or a means."
    else:
        yield "An arrow is what a text says. Nothing is concluded along several arrows."
