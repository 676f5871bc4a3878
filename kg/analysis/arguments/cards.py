"""Cards and arrows of statements: what an argument map is made of.

Mentions of one act are one card, and so are statements that make the same claim. A claim keeps what denies, plans or
doubts it, and whose it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

import polars

from kg.corpus.phrase import concluded, hedges, marks_in_words
from kg.model import Mode, Polarity
from kg.phrases import briefly
from kg.readings import Towards
from kg.selection.claims import CLAIM, claims_of
from kg.selection.words import Words
from kg.store.backend import Backend
from kg.table.counted import INFERS_AN_ACTOR, mention_order
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


class Arrow(NamedTuple):
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


class CardMaker:
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

    def arrows(self, chosen: polars.DataFrame) -> list[Arrow]:
        """Return the arrows of statements: of causes, of roles, and of sums that are in the map by one of these."""
        arrows: list[Arrow] = []
        linking = [key for key in chosen["statement"] if key in self._linking]
        for key in linking:
            row = self._rows[key]
            if self._vocabulary.relations[row["relation"]].kind is Kind.CAUSE and row["object"] is not None:
                tail, head = (self._end(row, side) for side in ("subject", "object"))
                arrows.append(Arrow(tail, head, row["relation"], key))
            for filler in row["roles"]:
                if filler["role"] in self._roles:
                    arrows.append(Arrow(self._card[key], self._of(filler["value"], filler["is"]), filler["role"], key))
        there = {card for one in arrows for card in (one.tail, one.head)}
        for key in linking:
            if self._card[key] in there:
                of_sum = [self._of(one, "statement") for one in self._rows[key]["sums_up"]]
                arrows += [Arrow(self._card[key], head, SUMS_UP, key) for head in of_sum]
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
        self, arrows: Iterable[Arrow], *, by_statement: bool = False
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

    def _said_by(self, arrow: Arrow) -> dict[str, Any]:
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
        return self._rows[key]["article"], self._rows[key]["start"] or 0, key


def hedged(text: str, marks: Sequence[str]) -> str:
    """Return the text of a card, or the words of an arrow, with what keeps it from being plainly so."""
    return f"{text}{hedges(marks)}"


def _whole(card: Mapping[str, Any]) -> str:
    """Return the text of a card as it stands in a sentence, marked where the coder concludes it."""
    return hedged(concluded(card["text"]) if card["inferred"] else card["text"], card["marks"])


def _denoted(names: polars.Series, backend: Backend) -> dict[str, tuple[str, ...]]:
    """Return the statements that an entity is another name for, of those among names that are one."""
    entities = {id: entity for id in names.drop_nulls().unique() if (entity := backend.entities.get(id))}
    return {id: entity.denotes for id, entity in entities.items() if entity.denotes}
