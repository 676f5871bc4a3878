"""The ties at one level, drawn: actors with places, and one arrow for each pair, relation and encoding.

PyVis's ``Network`` carries nodes, edges and options. Arrows are fixed; the page shows and hides them, and sets how wide
they are. Between two with more than :data:`MOST_BETWEEN` arrows, and everywhere above :data:`MOST_RELATIONS`, relations
of one sign share an arrow.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import polars
from pyvis.edge import Edge
from pyvis.network import Network as PyVisNetwork
from pyvis.node import Node

from kg.corpus.corpus import Corpus
from kg.corpus.english import Number, number_of_all
from kg.drawing.encoding import Hold, Mark, Sign, form_of, hold_of, mark_of, relation_sign
from kg.explorer.data.facts import numbered
from kg.layout.layout import Place, place
from kg.selection.levels import Actor, RollUp
from kg.selection.selection import Level
from kg.selection.ties import IS_ISSUE, IS_TOGETHER
from kg.store.backend import Backend
from kg.vocabulary import NOTHING, STATEMENT, WORDS, Vocabulary

MOST_RELATIONS = 2000
MOST_BETWEEN = 5
_MOST_TINTS = 6
_ENDS = ["actor", "target"]
_ENCODING = ["relation", "sign", "hold", "mark"]
_ARROW = [*_ENDS, *_ENCODING]
_ROOM = 0.12
_MOST_ROOM = 2.0


@dataclass(frozen=True)
class LevelTies:
    """Ties rolled up to one level.

    Args:
        actors: Who is tied, or is named in a statement, in the order of their ids.
        ties: The ids of ``actor`` and ``target``, in the order of the ties given.
        sides: The ids of ``subject`` and ``object`` of each statement, none where it is a statement.
    """

    actors: tuple[Actor, ...]
    ties: polars.DataFrame
    sides: polars.DataFrame


def level_ties(level: Level, table: polars.DataFrame, ties: polars.DataFrame, backend: Backend) -> LevelTies:
    """Return ties and statements, sorted by key, rolled up to a level."""
    roll_up = RollUp(level, backend)
    rolled = roll_up.apply(ties.select(*_ENDS, "tie", "earliest", "latest")).select(_ENDS)
    sides = {side: _side(side, table, roll_up) for side in ("subject", "object")}
    named = {id for column in (*rolled, *sides.values()) for id in column if id is not None}
    return LevelTies(tuple(roll_up.actors[id] for id in sorted(named)), rolled, polars.DataFrame(sides))


def places_of(level: LevelTies, ties: polars.DataFrame, known: Mapping[str, Place], seed: int) -> dict[str, Place]:
    """Return where each actor lies: first those tied to each other, then, around them, what they are tied to.

    So the ties with issues, which are shown only when asked for, do not draw the others apart. Actors of whom it is
    known where they lay before stay there. The ties are in the level's order.
    """
    is_issue = ties.select(IS_ISSUE).to_series()
    labels = {actor.id: actor.label for actor in level.actors}
    places: dict[str, Place] = dict(known)
    names: list[str] = []
    for some in (level.ties.filter(~is_issue), level.ties):
        names = sorted({*some["actor"], *some["target"]})
        here = {id: places[id] for id in names if id in places}
        places |= place(names, _weights(some), known=here, labels=labels, seed=seed)
    return {id: places[id] for id in names}


def _weights(ties: polars.DataFrame) -> dict[tuple[str, str], float]:
    """Return how many ties each pair has, either way."""
    counted = _by_pair(ties).filter(polars.col("one") != polars.col("other")).sort("one", "other")
    return {(one, other): float(number) for one, other, number in counted.rows()}


def _by_pair(rows: polars.DataFrame) -> polars.DataFrame:
    """Return how many rows lie between two, either way."""
    return rows.group_by(one=polars.min_horizontal(_ENDS), other=polars.max_horizontal(_ENDS)).len()


def _side(side: str, table: polars.DataFrame, roll_up: RollUp) -> polars.Series:
    rows = table.select(side, f"{side}_type", "earliest", "latest").with_row_index("row")
    entities = rows.filter(~polars.col(f"{side}_type").is_in([STATEMENT, WORDS, NOTHING]))
    rolled = roll_up.apply_to(entities, side).select("row", side)
    return rows.select("row").join(rolled, on="row", how="left", maintain_order="left")[side]


def draw_level(
    level: LevelTies,
    encodings: polars.DataFrame,
    ties: polars.DataFrame,
    corpus: Corpus,
    places: Mapping[str, Place],
) -> dict[str, object]:
    """Return a level as the page draws it, by :func:`encodings_of` statements; the ties are in the level's order."""
    ids = [actor.id for actor in level.actors]
    columns = level.ties.select(numbered(end, ids).alias(end) for end in _ENDS)
    rows = columns.with_columns(
        ties.select("statement", "tie").join(encodings, on="statement", how="left", maintain_order="left")
    )
    together = polars.when(IS_TOGETHER).then(list(Sign).index(Sign.TOGETHER))
    rows = rows.with_columns(sign=together.otherwise("sign").cast(polars.Int32))
    arrows = polars.concat([rows.select(_ARROW), _of_other_mentions(rows)]).unique()
    merged = arrows.height > MOST_RELATIONS
    arrows, rows = (_merged(frame, _crowded(arrows), everywhere=merged) for frame in (arrows, rows))
    arrows = arrows.unique().sort(_ARROW)
    among = arrows.with_columns(arrow=polars.int_range(polars.len()).over(_ENDS))
    drawn = rows.select(_ARROW).join(among, on=_ARROW, how="left", maintain_order="left")
    carrier = _carry(level, arrows, columns, corpus, places)
    return {
        "nodes": carrier.nodes,
        "merged": merged,
        "countries": {id: corpus.entities[id].label for id in _tinted(carrier)},
        "actor": columns["actor"],
        "target": columns["target"],
        "arrow": drawn["arrow"],
        "subject": level.sides.select(numbered("subject", ids)).to_series(),
        "object": level.sides.select(numbered("object", ids)).to_series(),
        "arrows": {**_ends(carrier), **{name: arrows[name] for name in _ENCODING}},
    }


def encodings_of(table: polars.DataFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return for each statement what decides its arrow, as numbers."""
    signs = {id: list(Sign).index(relation_sign(relation)) for id, relation in vocabulary.relations.items()}
    return table.select(
        "statement",
        "act",
        numbered("relation", list(signs)),
        numbered(hold_of(), list(Hold)),
        numbered(mark_of(), list(Mark)),
        sign=polars.col("relation").replace_strict(signs, return_dtype=polars.Int32),
    )


def _of_other_mentions(rows: polars.DataFrame) -> polars.DataFrame:
    """Return the arrows that ties of acts with several mentions have where another mention is the main one."""
    mentions = rows.select("act", *_ENCODING).filter(polars.col("act").is_not_null()).unique()
    several = mentions.filter(polars.col("act").is_duplicated())
    return rows.select("act", *_ENDS).unique().join(several, on="act", how="inner").select(_ARROW)


def _crowded(arrows: polars.DataFrame) -> polars.DataFrame:
    """Return the pairs, in both directions, between which there are too many arrows to tell apart."""
    many = _by_pair(arrows).filter(polars.col("len") > MOST_BETWEEN)
    there = many.select(actor="one", target="other")
    return polars.concat([there, many.select(actor="other", target="one")]).unique()


def _merged(arrows: polars.DataFrame, crowded: polars.DataFrame, *, everywhere: bool) -> polars.DataFrame:
    """Return arrows without the relation where relations of one sign share an arrow."""
    no_relation = polars.lit(-1, polars.Int32)
    if everywhere:
        return arrows.with_columns(relation=no_relation)
    marked = arrows.join(crowded.with_columns(shared=True), on=_ENDS, how="left", maintain_order="left")
    relation = polars.when(polars.col("shared").is_null()).then("relation").otherwise(no_relation)
    return marked.with_columns(relation=relation).drop("shared")


def _carry(
    level: LevelTies, arrows: polars.DataFrame, ties: polars.DataFrame, corpus: Corpus, places: Mapping[str, Place]
) -> Carrier:
    """Return what PyVis carries of a level: nodes, and an edge for each arrow."""
    carrier = Carrier(directed=True)
    ends = polars.concat([ties["actor"], ties["target"]])
    counts = Counter(ends.to_list())
    tints = _tints(level.actors, counts)
    room = _room(arrows)
    most = max(counts.values(), default=0)
    vocabulary = corpus.vocabulary
    for number, actor in enumerate(level.actors):
        x, y = (round(room * distance, 1) for distance in places.get(actor.id, (0.0, 0.0)))
        carrier.add_node(
            number,
            actor.label,
            shape=form_of(actor.type, vocabulary),
            x=x,
            y=y,
            size=_size(counts[number], most),
            actor=actor.id,
            type=vocabulary.types[actor.type].label,
            sector=actor.sector,
            country=actor.country,
            several=number_of_all([actor.id], corpus.entities, vocabulary) is Number.SEVERAL,
            tint=tints.get(actor.country or actor.id, -1),
        )
    for number, (actor, target) in enumerate(arrows.select(_ENDS).rows()):
        carrier.add_edge(actor, target, id=number)
    return carrier


def _ends(carrier: Carrier) -> dict[str, polars.Series]:
    """Return where the edges begin and end, which are numbered in their order."""
    ends = {"actor": "from", "target": "to"}
    numbers = {name: [edge[end] for edge in carrier.edges] for name, end in ends.items()}
    return {name: polars.Series(some, dtype=polars.Int32) for name, some in numbers.items()}


def _tinted(carrier: Carrier) -> list[str]:
    """Return the countries that have a colour."""
    return sorted({node["country"] for node in carrier.nodes if node["tint"] >= 0 and node["country"] is not None})


class Carrier(PyVisNetwork):  # type: ignore[misc]
    """PyVis's network, which keeps every parallel edge, and takes as long for the last edge as for the first."""

    def add_node(self, n_id: int, label: str, shape: str = "dot", **options: object) -> None:
        """Add a node; ids are given once each."""
        self.nodes.append(Node(n_id, shape, label, **options).options)

    def add_edge(self, source: int, to: int, **options: object) -> None:
        """Add an edge between nodes that there are."""
        self.edges.append(Edge(source, to, **options).options)


def _room(arrows: polars.DataFrame) -> float:
    """Return by how much to draw actors apart, for arrows between the same two to be told apart."""
    if arrows.height > MOST_RELATIONS:
        return 1.0
    most = max(_by_pair(arrows)["len"], default=0)
    return min(1 + _ROOM * max(most - 2, 0), _MOST_ROOM)


def _size(ties: int, most: int) -> float:
    """Return the half width of an actor: its area grows with its ties."""
    return round(7 + 13 * math.sqrt(ties / max(most, 1)), 1)


def _tints(actors: tuple[Actor, ...], counts: Mapping[int, int]) -> dict[str, int]:
    """Return a number for each of the countries that most ties have to do with."""
    ties: Counter[str] = Counter()
    for number, actor in enumerate(actors):
        if actor.country is not None:
            ties[actor.country] += counts[number]
    most = sorted(ties, key=lambda country: (-ties[country], country))[:_MOST_TINTS]
    return {country: number for number, country in enumerate(most)}
