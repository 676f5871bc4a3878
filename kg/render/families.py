"""Relations by families, so that all of them are seen at once: a top relation with whatever is narrower than it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import polars

from kg.errors import NameNotFound
from kg.likeness import suggest
from kg.phrases import count_of
from kg.render.parts import GAP, Facts, Heading, Part, Span, Table, Text
from kg.vocabulary import CODE_SCHEMES, PLOVER_SCORE, Kind, RelationType, Term, Vocabulary

_SINGLE = {kind: f"other relations of the kind {kind}" for kind in Kind}
"""What relations are called together that belong to no family, by their kind."""


@dataclass(frozen=True, slots=True)
class Family:
    """Relations that belong together.

    Args:
        label: What they are called.
        relations: Them, each with how many are broader within the family; whatever is narrower follows it.
    """

    label: str
    relations: tuple[tuple[RelationType, int], ...]


def families(vocabulary: Vocabulary) -> tuple[Family, ...]:
    """Return all relations by family, in the order of the vocabulary; those without one by their kind, last."""
    narrower: dict[str | None, list[RelationType]] = {}
    for one in vocabulary.relations.values():
        narrower.setdefault(one.broader, []).append(one)

    def below(relation: RelationType, depth: int) -> Iterator[tuple[RelationType, int]]:
        yield relation, depth
        for one in narrower.get(relation.id, ()):
            yield from below(one, depth + 1)

    tops = narrower.get(None, [])
    own = [Family(one.label, tuple(below(one, 0))) for one in tops if one.id in narrower]
    singles = {kind: [one for one in tops if one.id not in narrower and one.kind is kind] for kind in Kind}
    others = [Family(_SINGLE[kind], tuple((one, 0) for one in alone)) for kind, alone in singles.items() if alone]
    return (*own, *others)


def clause(term: Term) -> str:
    """Return the first clause of a definition."""
    return term.definition.partition(";")[0].partition(". ")[0].rstrip(".")


def codes_of(term: Term) -> list[str]:
    """Return the codes of a term with the names of their schemes, its own ones first."""
    pairs = [(scheme, code) for scheme, code in term.codes.items() if scheme != PLOVER_SCORE]
    own = [f"{CODE_SCHEMES.get(scheme, scheme)} {code}" for scheme, code in pairs]
    covered = [f"{CODE_SCHEMES.get(scheme, scheme)} {', '.join(codes)}" for scheme, codes in term.covers.items()]
    return own + ([f"covers {'; '.join(covered)}"] if covered else [])


def overview_parts(vocabulary: Vocabulary) -> Iterator[Part]:
    """Show the ids of all relations by family, and below each other those of types and roles."""
    for family in families(vocabulary):
        yield Heading(f"{family.label}: {count_of(len(family.relations), 'relation')}", 3)
        yield Text(_nested(family.relations))
    types = ", ".join(id for id, type in vocabulary.types.items() if not type.abstract)
    yield Heading(f"Types of entities: {len(vocabulary.types)}", 3)
    yield Text(types)
    yield Heading(f"Roles: {len(vocabulary.roles)}", 3)
    yield Text(", ".join(vocabulary.roles))
    yield GAP
    yield Text("What stands in [square brackets] only groups others.", "dim")
    yield Text("One family, relation, type or role: kg codebook NAME. From words to relations: kg find WORDS.", "dim")


def _nested(relations: Iterable[tuple[RelationType, int]]) -> str:
    """Return ids in one line, what is narrower in round brackets, what only groups in square ones."""
    text, before = "", 0
    for relation, depth in relations:
        name = f"[{relation.id}]" if relation.abstract else relation.id
        if depth > before:
            text += " ("
        elif text:
            text += ")" * (before - depth) + ", "
        text, before = text + name, depth
    return text + ")" * before


def term_parts(name: str, vocabulary: Vocabulary, words: Mapping[str, str]) -> Iterator[Part]:
    """Show what one term means; of a relation that has narrower ones, them too.

    Args:
        name: Its id or label, case aside.
        vocabulary: Where it is looked for.
        words: The words of the statements that decisions have as examples, by key.

    Raises:
        NameNotFound: There is none of that name; the message proposes one.
    """
    term = _find(name, vocabulary)
    yield Heading(f"{term.label}  ({term.id})", 3)
    facts = [("means", term.definition), ("example", term.example), ("codes", "; ".join(codes_of(term)))]
    if isinstance(term, RelationType):
        both_ways = ", symmetric: it holds both ways" if term.symmetric else ""
        facts[1:1] = [
            ("kind", f"{term.kind}{both_ways}"),
            ("use", term.use),
            ("not", term.avoid),
            ("subject", ", ".join(term.subject)),
            ("object", ", ".join(term.object)),
            ("roles", ", ".join(term.roles)),
        ]
        for one in vocabulary.decisions.get(term.id, ()):
            example = ""
            if one.example:
                quoted = f"“{words[one.example]}” " if one.example in words else ""
                example = f" Example: {quoted}({one.example})"
            facts.append((f"{one.day}", f"decided: {one.text}{example}"))
    yield Facts([((Span(name),), text) for name, text in facts if text])
    family = next((one for one in families(vocabulary) for first, _ in one.relations if first is term), None)
    if family is not None and isinstance(term, RelationType):
        narrower = set(vocabulary.narrower(term.id)) - {term.id}
        below = [(one, depth) for one, depth in family.relations if one.id in narrower]
        if below:
            yield Heading("Narrower relations", 4)
            yield Table(_frame(below))


def _find(name: str, vocabulary: Vocabulary) -> Term:
    by_name: dict[str, Term] = {}
    for term in vocabulary.terms():
        by_name.setdefault(term.label.casefold(), term)
    by_name |= {term.id.casefold(): term for term in vocabulary.terms()}
    if name.casefold() not in by_name:
        hint = suggest(name, by_name) or "see all of them with: kg codebook"
        raise NameNotFound(f"the vocabulary has no '{name}'; {hint}")
    return by_name[name.casefold()]


def _frame(relations: Iterable[tuple[RelationType, int]]) -> polars.DataFrame:
    shown = [(one, depth) for one, depth in relations if not one.abstract]
    return polars.DataFrame(
        {
            "relation": [one.id for one, _ in shown],
            "means": [clause(one) for one, _ in shown],
            "subject → object": [f"{', '.join(one.subject)} → {', '.join(one.object)}" for one, _ in shown],
            "codes": [", ".join(f"{code}" for code in one.codes.values()) for one, _ in shown],
        },
        schema=dict.fromkeys(("relation", "means", "subject → object", "codes"), polars.String),
    )
