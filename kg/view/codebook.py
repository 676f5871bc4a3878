"""The codebook: every type, role and relation of a vocabulary on one page of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from kg.view.markdown import escaped
from kg.vocabulary import STATEMENT, EntityType, RelationType, Role, Takes, Term, Towards, Vocabulary

__all__ = ["codebook_markdown"]

_SCHEMES = {"cameo": "CAMEO", "plover": "PLOVER", "ftm": "FollowTheMoney"}
_PLOVER_SCORE = "plover_score"

_TOWARDS = {
    Towards.OBJECT: "the object",
    Towards.TO: "whom the role `to` names",
    Towards.OBJECT_SUBJECT: "the subject of the statement that is the object",
    Towards.OBJECT_COUNTRY: "the country of the object",
    Towards.AT_COUNTRY: "the country of the place in the role `at`",
}

_TAKES = {
    Takes.ENTITY: "an entity",
    Takes.STATEMENT: "a statement",
    Takes.TEXT: "words",
    Takes.NUMBER: "a number",
    Takes.DATE: "a date",
}

_MARKED = re.compile(r"`(?P<id>[A-Za-z]\w*)`|\*(?P<words>[^\W_]+(?: [^\W_]+)*)\*", re.ASCII)

_T = TypeVar("_T", bound=Term)

_INTRODUCTION = """\
# Codebook

<!-- Written by `kg schema` from schema/*.yaml; edit those files. -->

A statement is one claim of an article: a **subject**, a **relation** and an **object**, with **roles** for whatever
else the words say of it, and with the words themselves. This page tells every type of entity, every role and every
relation that a statement may use, and when to use it.

- An entity has one type. A relation that takes a type takes the narrower ones as well.
- Choose the narrowest relation that the words carry. What only groups others cannot be chosen.
- A question about a relation includes the narrower ones.
- Only what a relation of the kind *act* tells as actual is counted as an act.
- The **counterparty** is the actor towards whom an act is; where several rules stand, the first that finds one counts.
- The **Goldstein score** and the **quadrant** are published ratings of acts towards the counterparty. The **stance**
  is the relation's own, towards its object: against it (−1), neither (0) or for it (+1)."""


def codebook_markdown(vocabulary: Vocabulary) -> str:
    """Return the codebook as Markdown.

    Args:
        vocabulary: Types, roles and relations.
    """
    types, relations = _as_tree(vocabulary.types.values()), _as_tree(vocabulary.relations.values())
    counts = f"{len(types)} types, {len(vocabulary.roles)} roles, {len(relations)} relations"
    parts = [
        _INTRODUCTION,
        f"[Types](#types) · [Roles](#roles) · [Relations](#relations): {counts}.",
        "## Types",
        "\n".join(_indented(depth, _type(type, vocabulary)) for type, depth in types),
        "## Roles",
        "Each role is a further argument of a relation. Those that go with every relation are not listed with each.",
        *(_role(role, vocabulary) for role in vocabulary.roles.values()),
        "## Relations",
        "\n".join(_indented(depth, _link(relation)) for relation, depth in relations),
        *(_relation(relation, depth, vocabulary) for relation, depth in relations),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _as_tree(terms: Iterable[_T]) -> list[tuple[_T, int]]:
    """Return terms with their depth, each followed by the narrower ones, in the order of the vocabulary."""
    known = list(terms)
    ids = {term.id for term in known}
    narrower: dict[str | None, list[_T]] = {}
    for term in known:
        narrower.setdefault(term.broader if term.broader in ids else None, []).append(term)

    def below(parent: str | None, depth: int) -> Iterator[tuple[_T, int]]:
        for term in narrower.get(parent, []):
            yield term, depth
            yield from below(term.id, depth + 1)

    return list(below(None, 0))


def _type(type: EntityType, vocabulary: Vocabulary) -> str:
    notes = ["only groups others"] if type.abstract else []
    sector = vocabulary.sector(type.id)
    notes += [f"sector: {sector.replace('_', ' ')}"] if sector else []
    notes += [*_codes(type), *(["near: " + ", ".join(f"`{name}`" for name in type.maps_to)] if type.maps_to else [])]
    text = f"{_anchor('type', type.id)}**{escaped(type.label)}** `{type.id}`: {_sentence(type.definition, vocabulary)}"
    if type.example:
        text += f" *{escaped(type.example)}*"
    return text + (f" ({'; '.join(notes)})" if notes else "")


def _role(role: Role, vocabulary: Vocabulary) -> str:
    takes = ", ".join(_TAKES[what] for what in role.takes)
    if role.types:
        takes += f"; as entity: {_types(role.types, vocabulary)}"
    if role.values:
        takes += f"; as words: {', '.join(escaped(value) for value in role.values)}"
    where = "every relation" if role.everywhere else _takers(role, vocabulary) or "no relation yet"
    return _section(
        f"### {_anchor('role', role.id)}{escaped(role.label)}",
        [f"`{role.id}`"],
        role,
        vocabulary,
        [("Takes", takes), ("Goes with", where), ("Reads as", role.reads_as or ""), ("Near", _near(role))],
    )


def _takers(role: Role, vocabulary: Vocabulary) -> str:
    """Return the relations that list a role, a whole family by its broadest."""
    relations = vocabulary.relations

    def whole(id: str) -> bool:
        return all(role.id in relations[one].roles for one in vocabulary.narrower(id) if one in relations)

    found = []
    for relation in relations.values():
        if role.id in relation.roles and not (relation.broader in relations and whole(relation.broader or "")):
            family = len(vocabulary.narrower(relation.id)) > 1 and whole(relation.id)
            found.append(_link(relation) + (" and narrower ones" if family else ""))
    return ", ".join(found)


def _relation(relation: RelationType, depth: int, vocabulary: Vocabulary) -> str:
    head = [f"`{relation.id}`"]
    if relation.symmetric:
        head.append("read alike both ways")
    elif relation.inverse:
        head.append(f"read back: {escaped(relation.inverse)}")
    if relation.broader is not None and relation.broader in vocabulary.relations:
        head.append(f"a kind of {_link(vocabulary.relations[relation.broader])}")
    if relation.abstract:
        head.append("only groups others")
    rating = [str(relation.kind), relation.quad, f"stance {relation.stance:+d}" if relation.stance else "stance 0"]
    scores = [f"Goldstein {relation.goldstein:+.1f}"] if relation.goldstein is not None else []
    scores += [f"PLOVER {escaped(relation.codes[_PLOVER_SCORE])}"] if _PLOVER_SCORE in relation.codes else []
    roles = ", ".join(f"[`{role}`](#role-{role})" for role in relation.roles)
    return _section(
        f"{'#' * min(3 + depth, 5)} {_anchor('relation', relation.id)}{escaped(relation.label)}",
        head,
        relation,
        vocabulary,
        [
            ("Use it", _prose(relation.use, vocabulary)),
            ("Not", _prose(relation.avoid, vocabulary)),
            ("Subject", _types(relation.subject, vocabulary)),
            ("Object", _types(relation.object, vocabulary)),
            ("Roles of its own", roles),
            ("Kind", ", ".join(part for part in rating if part)),
            ("Scores", ", ".join(scores)),
            ("Codes", ", ".join(_codes(relation))),
            ("Counterparty", "; else ".join(_TOWARDS[rule] for rule in relation.towards)),
            ("Reads as", relation.reads_as or ""),
            ("Fulfils", ", ".join(_link(vocabulary.relations[one]) for one in relation.fulfils)),
            ("Order", f"the subject lies {relation.order} the object in time" if relation.order else ""),
            ("Near", _near(relation)),
            ("Background", "leads an entity to what it belongs to" if relation.rolls_up else ""),
        ],
    )


def _section(
    heading: str, head: Sequence[str], term: Term, vocabulary: Vocabulary, lines: Iterable[tuple[str, str]]
) -> str:
    """Return a heading, what stands in its line, the definition, the example, and a list of what is known."""
    known = [("Example", escaped(term.example)), *lines]
    bullets = "\n".join(f"- **{name}:** {text}" for name, text in known if text)
    return f"{heading}\n\n{' · '.join(head)}\n\n{_sentence(term.definition, vocabulary)}\n\n{bullets}"


def _types(ids: Iterable[str], vocabulary: Vocabulary) -> str:
    labels = {id: vocabulary.types[id].label for id in ids if id in vocabulary.types}
    return ", ".join(
        f"[{escaped(labels[id])}](#type-{id})" if id in labels else ("a statement" if id == STATEMENT else f"`{id}`")
        for id in ids
    )


def _codes(term: Term) -> list[str]:
    pairs = [(scheme, code) for scheme, code in term.codes.items() if scheme != _PLOVER_SCORE]
    return [f"{_SCHEMES.get(scheme) or escaped(scheme)} {escaped(code)}" for scheme, code in pairs]


def _near(term: Term) -> str:
    return ", ".join(f"`{name}`" for name in term.maps_to)


def _link(relation: RelationType) -> str:
    return f"[{escaped(relation.label)}](#relation-{relation.id})"


def _anchor(kind: str, id: str) -> str:
    return f'<a id="{kind}-{id}"></a>'


def _indented(depth: int, text: str) -> str:
    return f"{'  ' * depth}- {text}"


def _sentence(text: str, vocabulary: Vocabulary) -> str:
    found = _prose(text, vocabulary)
    return found if found.endswith((".", "!", "?")) else f"{found}."


def _prose(text: str, vocabulary: Vocabulary) -> str:
    """Return advice as Markdown: `ids` between backticks lead to their place, and *words* between stars stand out."""
    places = {"relation": vocabulary.relations, "role": vocabulary.roles, "type": vocabulary.types}
    parts: list[str] = []
    text, end = text.strip(), 0
    for found in _MARKED.finditer(text):
        parts.append(escaped(text[end : found.start()], within=True))
        end = found.end()
        kind = next((kind for kind, terms in places.items() if found["id"] in terms), None)
        if found["id"] is None:
            parts.append(f"*{found['words']}*")
        else:
            parts.append(f"[`{found['id']}`](#{kind}-{found['id']})" if kind else f"`{found['id']}`")
    return "".join([*parts, escaped(text[end:], within=bool(parts))])
