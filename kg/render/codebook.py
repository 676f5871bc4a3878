"""The codebook: every type, role and relation of a vocabulary in Markdown, on one page or on several."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from kg.render.markdown import escaped
from kg.vocabulary import STATEMENT, EntityType, RelationType, Role, Takes, Term, Towards, Vocabulary

__all__ = ["codebook_markdown", "codebook_pages"]

_SCHEMES = {"cameo": "CAMEO", "plover": "PLOVER", "ftm": "FollowTheMoney"}
_PLOVER_SCORE = "plover_score"

_TOWARDS = {
    Towards.OBJECT: "the object",
    Towards.TO: "the actor in the role `to`",
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

_ANCHOR = re.compile(r'<a id="([^"]+)"></a>')
_LINK = re.compile(r"\]\(#([^)]+)\)")

_T = TypeVar("_T", bound=Term)

_WRITTEN = "<!-- Written by `kg schema` from schema/*.yaml; edit those files. -->"

_INTRODUCTION = """\
A statement is one claim of an article: a **subject**, a **relation** and an **object**, with **roles** for whatever
else the words say, and with a quote of the words. The codebook lists every type of entity, every role and every
relation that a statement may use, and says when to use it.

- An entity has one type. A relation that takes a type also takes its narrower types.
- Choose the narrowest relation that the words support. Relations that only group others cannot be chosen.
- A question about a relation includes its narrower relations.
- A statement counts as an act only if its relation is of the kind *act* and its mode is actual.
- The **counterparty** is the actor towards whom an act is directed; the first of several rules that finds one counts.
- The **Goldstein score** and the **quad class** are published ratings of acts towards the counterparty. The **stance**
  of a relation is towards its object: against it (−1), neutral (0) or for it (+1)."""

_ROLES = "Each role is a further argument of a relation. Roles that go with every relation are not listed under each."


def codebook_markdown(vocabulary: Vocabulary) -> str:
    """Return the codebook as Markdown.

    Args:
        vocabulary: Types, roles and relations.
    """
    types, relations = _as_tree(vocabulary.types.values()), _as_tree(vocabulary.relations.values())
    return _page(
        "# Codebook",
        _WRITTEN,
        _INTRODUCTION,
        f"[Types](#types) · [Roles](#roles) · [Relations](#relations): {_counts(vocabulary)}.",
        "## Types",
        "\n".join(_indented(depth, _type(type, vocabulary)) for type, depth in types),
        "## Roles",
        _ROLES,
        *(_role(role, vocabulary, 3) for role in vocabulary.roles.values()),
        "## Relations",
        "\n".join(_indented(depth, _link(relation)) for relation, depth in relations),
        *(_relation(relation, 3 + depth, vocabulary) for relation, depth in relations),
    )


def codebook_pages(vocabulary: Vocabulary, groups: Mapping[str, tuple[str, Collection[str]]]) -> dict[str, str]:
    """Return the codebook on several pages of Markdown that link to each other, by the names of their files.

    Args:
        vocabulary: Types, roles and relations.
        groups: What relations stand on a page of their own: by a name, what they have in common, in a sentence, and
            their ids. No group can be called ``index``, ``types`` or ``roles``.
    """
    types = _as_tree(vocabulary.types.values())
    pages = {
        "types.md": _page("# Types", "\n".join(_indented(depth, _type(type, vocabulary)) for type, depth in types)),
        "roles.md": _page("# Roles", _ROLES, *(_role(role, vocabulary, 2) for role in vocabulary.roles.values())),
    }
    for name, (about, ids) in groups.items():
        tree = _as_tree(vocabulary.relations[id] for id in ids)
        pages[f"{name}.md"] = _page(
            f"# {_title(name)}",
            escaped(about),
            "\n".join(_indented(depth, _link(relation)) for relation, depth in tree),
            *(_relation(relation, 2 + depth, vocabulary) for relation, depth in tree),
        )
    links = [
        ("types.md", "Types", "The types that an entity may have."),
        ("roles.md", "Roles", "The further arguments that a statement may have."),
    ]
    links += [(f"{name}.md", _title(name), about) for name, (about, _) in groups.items()]
    pages["index.md"] = _page(
        "# Codebook",
        _INTRODUCTION,
        f"It has {_counts(vocabulary)}.",
        "\n".join(f"- [{title}]({file}): {escaped(about)}" for file, title, about in links),
    )
    places = {anchor: file for file, text in pages.items() for anchor in _ANCHOR.findall(text)}
    return {file: _across(text, {**places, **dict.fromkeys(_ANCHOR.findall(text), "")}) for file, text in pages.items()}


def _across(text: str, places: Mapping[str, str]) -> str:
    """Return a page whose links to terms of other pages lead there; ``places`` names the file of each anchor."""
    return _LINK.sub(lambda link: f"]({places.get(link[1], '')}#{link[1]})", text)


def _page(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part) + "\n"


def _counts(vocabulary: Vocabulary) -> str:
    return f"{len(vocabulary.types)} types, {len(vocabulary.roles)} roles, {len(vocabulary.relations)} relations"


def _title(name: str) -> str:
    return escaped(name[:1].upper() + name[1:].replace("_", " "))


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
    notes += _codes(type)
    notes += [f"close to: {_near(type)}"] if type.maps_to else []
    text = f"{_anchor('type', type.id)}**{escaped(type.label)}** `{type.id}`: {_sentence(type.definition, vocabulary)}"
    if type.example:
        text += f" *{escaped(type.example)}*"
    return text + (f" ({'; '.join(notes)})" if notes else "")


def _role(role: Role, vocabulary: Vocabulary, level: int) -> str:
    takes = ", ".join(_TAKES[what] for what in role.takes)
    if role.types:
        takes += f"; as entity: {_types(role.types, vocabulary)}"
    if role.values:
        takes += f"; as words: {', '.join(escaped(value) for value in role.values)}"
    where = "every relation" if role.everywhere else _takers(role, vocabulary) or "no relation yet"
    return _section(
        f"{'#' * level} {_anchor('role', role.id)}{escaped(role.label)}",
        [f"`{role.id}`"],
        role,
        vocabulary,
        [("Takes", takes), ("Goes with", where), ("Function", role.function or ""), ("Close to", _near(role))],
    )


def _takers(role: Role, vocabulary: Vocabulary) -> str:
    """Return the relations that list a role, a whole family by its broadest."""
    relations = vocabulary.relations

    def whole(id: str) -> bool:
        return all(role.id in relations[one].roles for one in vocabulary.narrower(id) if one in relations)

    links = []
    for relation in relations.values():
        if role.id in relation.roles and not (relation.broader in relations and whole(relation.broader or "")):
            family = len(vocabulary.narrower(relation.id)) > 1 and whole(relation.id)
            links.append(_link(relation) + (" and narrower ones" if family else ""))
    return ", ".join(links)


def _relation(relation: RelationType, level: int, vocabulary: Vocabulary) -> str:
    head = [f"`{relation.id}`"]
    if relation.symmetric:
        head.append("the same in both directions")
    elif relation.inverse:
        head.append(f"inverse: {escaped(relation.inverse)}")
    if relation.broader is not None and relation.broader in vocabulary.relations:
        head.append(f"a kind of {_link(vocabulary.relations[relation.broader])}")
    if relation.abstract:
        head.append("only groups others")
    rating = [
        str(relation.kind),
        relation.quad_class,
        f"stance {relation.stance:+d}" if relation.stance else "stance 0",
    ]
    scores = [f"Goldstein {relation.goldstein:+.1f}"] if relation.goldstein is not None else []
    scores += [f"PLOVER {escaped(relation.codes[_PLOVER_SCORE])}"] if _PLOVER_SCORE in relation.codes else []
    roles = ", ".join(f"[`{role}`](#role-{role})" for role in relation.roles)
    return _section(
        f"{'#' * min(level, 5)} {_anchor('relation', relation.id)}{escaped(relation.label)}",
        head,
        relation,
        vocabulary,
        [
            ("Use", _prose(relation.use, vocabulary)),
            ("Avoid", _prose(relation.avoid, vocabulary)),
            ("Subject", _types(relation.subject, vocabulary)),
            ("Object", _types(relation.object, vocabulary)),
            ("Further roles", roles),
            ("Kind", ", ".join(part for part in rating if part)),
            ("Scores", ", ".join(scores)),
            ("Codes", ", ".join(_codes(relation))),
            ("Counterparty", "; otherwise ".join(_TOWARDS[rule] for rule in relation.towards)),
            ("Narrower", ", ".join(_link(one) for one in vocabulary.relations.values() if one.broader == relation.id)),
            ("Function", relation.function or ""),
            ("Fulfils", ", ".join(_link(vocabulary.relations[one]) for one in relation.fulfils)),
            ("Order", f"the subject comes {relation.order} the object in time" if relation.order else ""),
            ("Close to", _near(relation)),
            ("Background", "leads an entity to what it belongs to" if relation.rolls_up else ""),
        ],
    )


def _section(
    heading: str, head: Sequence[str], term: Term, vocabulary: Vocabulary, lines: Iterable[tuple[str, str]]
) -> str:
    """Return a heading, the line below it, the definition, the example, and a list of facts."""
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
    sentence = _prose(text, vocabulary)
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


def _prose(text: str, vocabulary: Vocabulary) -> str:
    """Return advice as Markdown: `ids` between backticks are links, and *words* between stars are emphasised."""
    places = {"relation": vocabulary.relations, "role": vocabulary.roles, "type": vocabulary.types}
    parts: list[str] = []
    text, end = text.strip(), 0
    for match in _MARKED.finditer(text):
        parts.append(escaped(text[end : match.start()], within=True))
        end = match.end()
        kind = next((kind for kind, terms in places.items() if match["id"] in terms), None)
        if match["id"] is None:
            parts.append(f"*{match['words']}*")
        else:
            parts.append(f"[`{match['id']}`](#{kind}-{match['id']})" if kind else f"`{match['id']}`")
    return "".join([*parts, escaped(text[end:], within=bool(parts))])
