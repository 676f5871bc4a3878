"""Argument maps: claims and what they speak of as cards, and between them what is said to lead to what.

Axelrod (1976, Structure of Decision) draws the causal assertions of a political text as a map, in which each arrow is
one assertion. Here an arrow is a statement of cause, or a role that is read as a purpose, a means, a condition or what
is given in exchange; and what a general claim sums up hangs below it, where that claim is in the map. Nothing is
concluded along the arrows.

Mentions of one act are one card, and so are statements that make the same claim. A claim keeps what denies, plans or
doubts it, and whose it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple

import networkx
import polars

from kg.analysis.analysis import Result
from kg.corpus.names import find_entity
from kg.corpus.phrase import concluded, hedges, marks_in_words
from kg.model import Mode, Polarity
from kg.phrases import briefly
from kg.readings import Towards
from kg.selection.claims import CLAIM, claims_of, select_claims
from kg.selection.selection import INFERS_AN_ACTOR, Selection
from kg.selection.support import Support, support_of
from kg.selection.why_nothing import why_nothing
from kg.selection.words import Words
from kg.store.backend import Backend
from kg.table.counted import mention_order
from kg.vocabulary import STATEMENT, WORDS, Kind, RoleFunction

_LEADING = (RoleFunction.AIM, RoleFunction.MEANS, RoleFunction.CONDITION, RoleFunction.PRICE)
"""What roles are read as that lead from a claim to another."""
SUMS_UP = "sums_up"
"""Stands for the relation of an arrow from a general claim to one that it sums up."""
_NO_RANK = 99
_PLAIN: Mapping[str, Any] = {
    "polarity": str(Polarity.AFFIRMED),
    "mode": str(Mode.ACTUAL),
    "certainty": "certain",
    "author_stance": None,
}
_NEEDED = (
    *(
        "statement",
        "article",
        "start",
        "relation",
        "roles",
        "sources",
        "sums_up",
        "ended",
        "quad_class",
        "infers_actor",
    ),
    *(f"{side}{what}" for side in ("subject", "object") for what in ("", "_type", "_members")),
    *_PLAIN,
)
_TEXTS = polars.List(polars.String)
_HELD = dict.fromkeys(_PLAIN, polars.String)
_CARDS: Mapping[str, Any] = {
    **dict.fromkeys(("card", "kind", "text"), polars.String),
    "marks": _TEXTS,
    "inferred": polars.Boolean,
    **_HELD,
    "quad_class": polars.String,
    **dict.fromkeys(("articles", "statements"), _TEXTS),
}
_ARROWS: Mapping[str, Any] = {
    **dict.fromkeys(("tail", "head", "tail_text", "head_text", "words", "by"), polars.String),
    "rank": polars.Int64,
    "marks": _TEXTS,
    **_HELD,
    **dict.fromkeys(("articles", "statements"), _TEXTS),
}


class CardKind(StrEnum):
    """What a card of a map is."""

    CLAIM = "claim"
    ENTITY = "entity"
    WORDS = "words"


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
        for card in _plain(self.cards):
            graph.add_node(card.pop("card"), **card)
        for arrow in _plain(self.rows.drop("tail_text", "head_text")):
            graph.add_edge(arrow.pop("tail"), arrow.pop("head"), **arrow)
        return graph


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
    maker = _Maker(table, backend)
    arrows = maker.arrows(chosen)
    if centre is not None:
        arrows = _around(arrows, maker.speaking_of(centre))
    cards, rows = maker.frames(arrows)
    return ArgumentMap(
        selection=selection,
        about=centre,
        cards=cards,
        rows=rows,
        support=support_of([key for keys in rows["statements"] for key in keys], backend),
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
    maker = _Maker(table, backend)
    arrows = maker.arrows(table.sort("article", "start", "statement"))
    cards, rows = maker.frames(arrows, by_statement=True)
    spoken = maker.spoken_of()
    return Argued(cards, rows, {card: sorted(spoken.get(card, {card})) for card in cards["card"]})


class _Arrow(NamedTuple):
    """One arrow of one statement.

    Args:
        tail: Card that it leaves.
        head: Card that it leads to.
        by: Relation, role or ``sums_up``.
        statement: Key of the statement that says so.
    """

    tail: str
    head: str
    by: str
    statement: str


class _Maker:
    """Makes cards and arrows of statements: of those that lead somewhere, and of all that make the same claims."""

    def __init__(self, table: polars.DataFrame, backend: Backend) -> None:
        self._backend, self._vocabulary, self._words = backend, backend.vocabulary, Words(backend)
        self._roles = {id: one for id, one in backend.vocabulary.roles.items() if one.function in _LEADING}
        ordered = table.sort(mention_order(backend.vocabulary)).with_columns(infers_actor=INFERS_AN_ACTOR)
        leads = polars.element().struct.field("role").is_in([*self._roles])
        bare = ordered.with_columns(polars.col("roles").list.eval(polars.element().filter(~leads)))
        claims = claims_of(bare, backend.vocabulary).with_columns(polars.col("sources").list.join(" > "))
        same = [*CLAIM, "polarity", "certainty", "author_stance", "sources", "earliest", "latest"]
        is_act = (polars.col("kind") == str(Kind.ACT)) & polars.col("act").is_not_null()
        first = polars.col("statement").first()
        card = polars.when(is_act).then(first.over("act")).otherwise(first.over(same))
        cards = claims.select("statement", card.alias("card"))
        causes = [id for id, one in backend.vocabulary.relations.items() if one.kind is Kind.CAUSE]
        linking = ordered.filter(
            polars.col("relation").is_in(causes)
            | polars.col("roles").list.eval(leads).list.any()
            | (polars.col("sums_up").list.len() > 0)
        )
        self._linking = frozenset(linking["statement"])
        values = linking.select(polars.col("roles").explode().struct.field("value")).to_series()
        named = [*(linking[name] for name in ("statement", "subject", "object")), values, linking["sums_up"].explode()]
        self._denoted = _denoted(polars.concat(named), backend)
        named.append(polars.Series([key for keys in self._denoted.values() for key in keys], dtype=polars.String))
        linked = cards.filter(polars.col("statement").is_in(polars.concat(named).implode()))
        cards = cards.join(linked, on="card", how="semi", maintain_order="left")
        rows = ordered.join(cards, on="statement", how="semi").select(_NEEDED)
        self._card: dict[str, str] = dict(cards.rows())
        self._rows = {row["statement"]: row for row in rows.iter_rows(named=True)}
        ranked = (role for role in backend.vocabulary.roles.values() if role.values)
        self._ranks = {role.id: {value: at for at, value in enumerate(role.values, 1)} for role in ranked}

    def arrows(self, chosen: polars.DataFrame) -> list[_Arrow]:
        """Return the arrows of statements: of causes, of roles, and of sums that are in the map by one of these."""
        arrows: list[_Arrow] = []
        linking = [key for key in chosen["statement"] if key in self._linking]
        for key in linking:
            row = self._rows[key]
            if self._vocabulary.relations[row["relation"]].kind is Kind.CAUSE and row["object"] is not None:
                tail, head = (self._end(row, side) for side in ("subject", "object"))
                arrows.append(_Arrow(tail, head, row["relation"], key))
            for filler in row["roles"]:
                if filler["role"] in self._roles:
                    arrows.append(_Arrow(self._card[key], self._of(filler["value"], filler["is"]), filler["role"], key))
        there = {card for one in arrows for card in (one.tail, one.head)}
        for key in linking:
            if self._card[key] in there:
                of_sum = [self._of(one, "statement") for one in self._rows[key]["sums_up"]]
                arrows += [_Arrow(self._card[key], head, SUMS_UP, key) for head in of_sum]
        return [one for one in arrows if one.tail != one.head]

    def speaking_of(self, entity: str) -> set[str]:
        """Return the cards that speak of an entity: it itself, and claims of which it is subject, object or a role."""
        return {entity, *(card for card, entities in self.spoken_of().items() if entity in entities)}

    def spoken_of(self) -> dict[str, set[str]]:
        """Return the entities that the card of each claim speaks of, and that of an entity that denotes claims."""
        entities = self._backend.entities.keys()
        spoken: dict[str, set[str]] = {}
        for key, row in self._rows.items():
            ends = {row["subject"], row["object"], *row["subject_members"], *row["object_members"]}
            named = ends | {one["value"] for one in row["roles"]}
            spoken.setdefault(self._card[key], set()).update(named & entities)
        for id, keys in self._denoted.items():
            within = (spoken.get(self._card.get(key, key), set()) for key in keys)
            spoken.setdefault(id, {id}).update(*within)
        return spoken

    def frames(
        self, arrows: Iterable[_Arrow], *, by_statement: bool = False
    ) -> tuple[polars.DataFrame, polars.DataFrame]:
        """Return cards and arrows as the frames of an :class:`ArgumentMap`, or an arrow for each statement."""
        of_arrow: dict[tuple[str, ...], tuple[dict[str, Any], list[str]]] = {}
        for one in arrows:
            apart, said = (one.statement,) if by_statement else (), self._said_by(one)
            of_arrow.setdefault((one.tail, one.head, one.by, said["words"], *apart), (said, []))[1].append(
                one.statement
            )
        named = dict.fromkeys(card for tail, head, *_ in of_arrow for card in (tail, head))
        by_card: dict[str, list[str]] = {}
        for key, card in self._card.items():
            by_card.setdefault(card, []).append(key)
        mentions = {key for card in named for key in by_card.get(card, ())}
        within = {one["value"] for key in mentions for one in self._rows[key]["roles"] if one["is"] == "statement"}
        self._words.statements(sorted(mentions | within))  # all are fetched at once
        cards = {card: self._card_row(card, by_card.get(card, [])) for card in named}
        rows = []
        texts = {name: _whole(card) for name, card in cards.items()}
        for (tail, head, by, *_), (said, keys) in of_arrow.items():
            ends = {"tail": tail, "head": head, "tail_text": texts[tail], "head_text": texts[head]}
            rows.append({**ends, "by": by, **said, **self._places(keys)})
        rows.sort(key=lambda row: (row["rank"] or _NO_RANK, self._place(row["statements"][0])))
        return (
            polars.DataFrame(list(cards.values()), schema=_CARDS),
            polars.DataFrame(rows, schema=_ARROWS),
        )

    def _end(self, row: Mapping[str, Any], side: str) -> str:
        if row[f"{side}_type"] == WORDS:
            return self._of(self._words.entity(row[side]), "text")
        return self._of(row[side], "statement" if row[f"{side}_type"] == STATEMENT else "entity")

    def _of(self, value: str, kind: str) -> str:
        """Return the card of what fills an end or a role; of an entity that denotes one statement, that of this."""
        if kind == "statement":
            return self._card.get(value, value)
        if kind == "entity" and len(denoted := self._denoted.get(value, ())) == 1:
            return self._card.get(denoted[0], value)
        return value if kind == "entity" else f"“{self._words.filler(value, kind)}”"

    def _said_by(self, arrow: _Arrow) -> dict[str, Any]:
        """Return the words of an arrow, and what keeps it from being plainly so."""
        row = self._rows[arrow.statement]
        if arrow.by == SUMS_UP:
            return {"words": "sums up", "rank": None, "marks": [], **_PLAIN}
        if arrow.by in self._roles:
            return {"words": self._words.role(arrow.by), "rank": None, "marks": [], **_PLAIN}
        words, rank = self._words.relation(arrow.by), None
        for one in row["roles"]:
            if one["role"] in self._ranks:
                rank = self._ranks[one["role"]].get(one["value"])
                words += f" ({one['value']})"
        return {"words": words, "rank": rank, "marks": self._marks(row), **{name: row[name] for name in _PLAIN}}

    def _card_row(self, card: str, keys: list[str]) -> dict[str, Any]:
        if card not in self._rows:
            kind = CardKind.ENTITY if card in self._backend.entities else CardKind.WORDS
            text = self._words.entity(card) if kind is CardKind.ENTITY else card
            nothing: dict[str, Any] = {**dict.fromkeys(_PLAIN), "quad_class": None, "articles": [], "statements": []}
            return {"card": card, "kind": kind, "text": text, "marks": [], "inferred": False, **nothing}
        row = self._rows[card]
        shown = {name: row[name] for name in (*_PLAIN, "quad_class")}
        ends = {"text": self._sentence(card, keys), "marks": self._marks(row), "inferred": row["infers_actor"]}
        return {"card": card, "kind": CardKind.CLAIM, **ends, **shown, **self._places(keys)}

    def _sentence(self, key: str, mentions: Iterable[str]) -> str:
        """Return a claim as a sentence, with the roles of all its mentions that lead to no other card."""
        row, said = self._rows[key], self._words.said_of_subjects([key])[key]
        subject = self._words.entity(row["subject"])
        if row["subject_type"] == STATEMENT:
            subject = self._words.claim(row["subject"])
        roles = self._vocabulary.roles
        told: dict[str, dict[str, None]] = {id: {} for id in roles}
        for one in (filler for mention in (key, *mentions) for filler in self._rows[mention]["roles"]):
            said_before = said["at_whom"] and one["role"] == Towards.TO
            if one["role"] not in self._roles and roles[one["role"]].order is None and not said_before:
                value = one["value"]
                words = self._words.claim(value) if one["is"] == "statement" else self._words.filler(value, one["is"])
                told[one["role"]][words] = None
        more = [f"{self._words.role(role)} {briefly(fillers)}" for role, fillers in told.items() if fillers]
        predicate = f"{said['label']} {said['object_label']}".rstrip()
        return f"{subject} {', '.join([predicate, *more])}"

    def _marks(self, row: Mapping[str, Any]) -> list[str]:
        sources = [self._words.entity(source) for source in row["sources"]]
        held = (row["author_stance"], row["mode"], row["certainty"], row["polarity"])
        return marks_in_words(sources, *held, ended=row["ended"])

    def _places(self, keys: Iterable[str]) -> dict[str, list[str]]:
        ordered = sorted(dict.fromkeys(keys), key=self._place)
        return {"articles": sorted({self._rows[key]["article"] for key in ordered}), "statements": ordered}

    def _place(self, key: str) -> tuple[str, int, str]:
        return self._rows[key]["article"], self._rows[key]["start"], key


def hedged(text: str, marks: Sequence[str]) -> str:
    """Return the text of a card, or the words of an arrow, with what keeps it from being plainly so."""
    return f"{text}{hedges(marks)}"


def _whole(card: Mapping[str, Any]) -> str:
    """Return the text of a card as it stands in a sentence, marked where the coder concludes it."""
    return hedged(concluded(card["text"]) if card["inferred"] else card["text"], card["marks"])


def _chosen(backend: Backend, selection: Selection) -> polars.DataFrame:
    """Return the statements of a selection, of whatever kind, mode and polarity; a sum is a claim like others."""
    everything = replace(selection, kinds=(), quad_classes=(), modes=tuple(Mode), polarities=tuple(Polarity))
    return select_claims(backend, everything).sort("article", "start", "statement")


def _around(arrows: list[_Arrow], centre: set[str]) -> list[_Arrow]:
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


def _plain(frame: polars.DataFrame) -> Iterator[dict[str, Any]]:
    """Yield rows whose lists are texts, without what is not known, so that every form of graphs takes them."""
    for row in frame.iter_rows(named=True):
        yield {
            name: ", ".join(value) if isinstance(value, list) else value
            for name, value in row.items()
            if value is not None
        }


def _denoted(names: polars.Series, backend: Backend) -> dict[str, tuple[str, ...]]:
    """Return the statements that an entity is another name for, of those among names that are one."""
    entities = {id: entity for id in names.drop_nulls().unique() if (entity := backend.entities.get(id))}
    return {id: entity.denotes for id, entity in entities.items() if entity.denotes}
