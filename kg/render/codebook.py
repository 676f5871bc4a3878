"""The codebook: every type, role and relation of a vocabulary in Markdown, on one page or on several."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, TypeVar

from kg.render.families import clause, codes_of, families
from kg.render.markdown import escaped
from kg.templates import templates
from kg.vocabulary import STATEMENT, RelationType, Role, Term, Vocabulary

_MARKED = re.compile(r"`(?P<id>[A-Za-z]\w*)`|\*(?P<words>[^\W_]+(?: [^\W_]+)*)\*", re.ASCII)
_ANCHOR = re.compile(r'<a id="([^"]+)"></a>')
_LINK = re.compile(r"\]\(#([^)]+)\)")
_BLANK_LINES = re.compile(r"\n{3,}")

_T = TypeVar("_T", bound=Term)


def codebook_markdown(vocabulary: Vocabulary, words: Mapping[str, str] | None = None) -> str:
    """Return the codebook of a vocabulary as Markdown.

    Args:
        vocabulary: Types, roles and relations, with what coders decided on these.
        words: The words of the statements that decisions have as examples, by key.
    """
    return _tidy(_macros(vocabulary, words or {}).whole())


def codebook_pages(vocabulary: Vocabulary, groups: Mapping[str, tuple[str, Collection[str]]]) -> dict[str, str]:
    """Return the codebook on several pages of Markdown that link to each other, by the names of their files.

    Args:
        vocabulary: Types, roles and relations.
        groups: What relations stand on a page of their own: by a name, what they have in common, in a sentence, and
            their ids. No group can be called ``index``, ``types`` or ``roles``.
    """
    macros, known = _macros(vocabulary, {}), vocabulary.relations
    pages = {"types": macros.types(1), "roles": macros.roles(1)}
    pages |= {name: macros.group(name, about, {id: known[id] for id in ids}) for name, (about, ids) in groups.items()}
    pages["index"] = macros.index([(name, about) for name, (about, _) in groups.items()])
    anchors = {name: _ANCHOR.findall(text) for name, text in pages.items()}
    places = {anchor: f"{name}.md" for name, found in anchors.items() for anchor in found}
    return {
        f"{name}.md": _across(_tidy(text), {**places, **dict.fromkeys(anchors[name], "")})
        for name, text in pages.items()
    }


def _across(text: str, places: Mapping[str, str]) -> str:
    """Return a page whose links to terms of other pages lead there; ``places`` names the file of each anchor."""
    return _LINK.sub(lambda link: f"]({places.get(link[1], '')}#{link[1]})", text)


def _tidy(text: str) -> str:
    return _BLANK_LINES.sub("\n\n", text).strip() + "\n"


def _macros(vocabulary: Vocabulary, words: Mapping[str, str]) -> Any:
    """Return the macros of the template, each of which makes a page or a part of one."""
    environment = templates("kg.render")
    environment.filters |= {
        "escaped": escaped,
        "prose": lambda text: _prose(text, vocabulary),
        "sentence": lambda text: _sentence(_prose(text, vocabulary)),
        "tree": _as_tree,
        "title_of": lambda name: escaped(name[:1].upper() + name[1:].replace("_", " ")),
        "in_words": lambda value, words: words[value],
        "relation_link": lambda id: _link("relation", id, escaped(vocabulary.relations[id].label)),
        "role_link": lambda id: _link("role", id, f"`{id}`"),
        "type_link": lambda id: _type_link(id, vocabulary),
    }
    given: dict[str, Any] = {"vocabulary": vocabulary, "families": families(vocabulary), "clause": clause}
    given["codes"] = lambda term: [escaped(code) for code in codes_of(term)]
    given["decided"] = lambda relation: _decided(relation, vocabulary, words)
    given["takers"] = lambda role: _takers(role, vocabulary)
    given["arrows"] = lambda relation: _arrows(relation, vocabulary)
    return environment.get_template("codebook.md.jinja").make_module(given)


def _link(kind: str, id: str, text: str) -> str:
    return f"[{text}](#{kind}-{id})"


def _type_link(id: str, vocabulary: Vocabulary) -> str:
    if id in vocabulary.types:
        return _link("type", id, escaped(vocabulary.types[id].label))
    return "a statement" if id == STATEMENT else f"`{id}`"


def _as_tree(terms: Mapping[str, _T]) -> list[tuple[_T, int]]:
    """Return terms with their depth, each followed by the narrower ones, in the order of the vocabulary."""
    narrower: dict[str | None, list[_T]] = {}
    for term in terms.values():
        narrower.setdefault(term.broader if term.broader in terms else None, []).append(term)

    def below(parent: str | None, depth: int) -> Iterator[tuple[_T, int]]:
        for term in narrower.get(parent, []):
            yield term, depth
            yield from below(term.id, depth + 1)

    return list(below(None, 0))


def _takers(role: Role, vocabulary: Vocabulary) -> str:
    """Return the relations that list a role, a whole family by its broadest."""
    relations = vocabulary.relations

    def whole(id: str) -> bool:
        return all(role.id in relations[one].roles for one in vocabulary.narrower(id) if one in relations)

    links = []
    for id, relation in relations.items():
        if role.id in relation.roles and not (relation.broader in relations and whole(relation.broader or "")):
            family = len(vocabulary.narrower(id)) > 1 and whole(id)
            links.append(_link("relation", id, escaped(relation.label)) + (" and narrower ones" if family else ""))
    return ", ".join(links)


def _arrows(relation: RelationType, vocabulary: Vocabulary) -> list[str]:
    """Return how the ties of a relation read whose end is not its object, by each rule and type of the object."""
    if relation.abstract:
        return []
    names = {"{label}": escaped(relation.label, within=True), "{object}": "…", "{claim}": "“…”"}
    told = []
    for reading in relation.readings:
        for key in [reading, *(one for one in relation.label_of_tie if one.startswith(f"{reading} "))]:
            text = vocabulary.label_of_tie(relation.id, reading, key.partition(" ")[2])
            for place, name in names.items():
                text = text.replace(place, name)
            told.append(f"*{text}* (`{key}`)")
    return told


def _decided(relation: RelationType, vocabulary: Vocabulary, words: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return what coders decided on a relation, each with its day and its example, in words where these are known."""
    told = []
    for one in vocabulary.decisions.get(relation.id, ()):
        text = _sentence(_prose(one.text, vocabulary))
        if one.example:
            quoted = f"“{escaped(words[one.example])}” " if one.example in words else ""
            text += f" Example: {quoted}(`{one.example}`)"
        told.append((f"Decided on {one.day}", text))
    return told


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


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
            parts.append(_link(kind, match["id"], f"`{match['id']}`") if kind else f"`{match['id']}`")
    return "".join([*parts, escaped(text[end:], within=bool(parts))])
