"""What is entered by keys in the benchmark of the annotator: the statements of committed corpora, as a draft has them.

A target is what the files say once kg has resolved every name: ids of entities, keys of statements, places in the text.
Notes, translations and the words of a basis are left out, since they are pasted and not counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.arguments import DateValue, EntityRef, Filler, NumberValue, StatementRef, TextValue, written
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.phrase import is_unspecified
from kg.corpus.read import read_corpus
from kg.model import Certainty, Entity, Mode, Polarity, Stance, Statement

ROOT = Path(__file__).parents[1]
FURTHER = ("ceasefire", "parliament", "polish")
CORPORA = {"first": ROOT, **{name: ROOT / "tests" / "corpora" / name for name in FURTHER}}
"""The folders of the corpora whose statements are entered: the two first articles, and three of other kinds."""

JSON = dict[str, Any]


def targets_of(name: str) -> JSON:
    """Return what is to be entered of a corpus: its entities, and by article its statements in their order."""
    corpus = read_corpus(CorpusPaths(CORPORA[name]))
    articles = {}
    for annotation in corpus.annotations.values():
        places = utf16_places(corpus.articles[annotation.article].body)
        articles[annotation.article] = [_target(one, corpus, places) for one in annotation.statements]
    named = {one for annotation in corpus.annotations.values() for one in used_entities(corpus, annotation.statements)}
    return {
        "corpus": name,
        "entities": {id: _entity(corpus.entities[id]) for id in sorted(named)},
        "articles": articles,
    }


def used_entities(corpus: Corpus, statements: tuple[Statement, ...]) -> set[str]:
    """Return the ids of the entities that statements speak of, members of groups included."""
    used: set[str] = set()
    open_ids = [id for one in statements for id in one.entities_named()]
    while open_ids:
        id = open_ids.pop()
        if id not in used:
            used.add(id)
            open_ids += corpus.entities[id].members
    return {id for id in used if not _is_list(id)}


def utf16_places(text: str) -> list[int]:
    """Return, for each code point of a text and its end, the place counted in UTF-16 units."""
    places = [0]
    for sign in text:
        places.append(places[-1] + (2 if ord(sign) > 0xFFFF else 1))
    return places


def _target(one: Statement, corpus: Corpus, places: list[int]) -> JSON:
    spans = sorted((places[part.start], places[part.end]) for part in one.quote.segments)
    return {
        "key": one.key,
        "slots": list(_slots(one, corpus)),
        "basis": one.inferred.basis if one.inferred else None,
        "spans": spans,
    }


def _slots(one: Statement, corpus: Corpus) -> Iterator[JSON]:
    inferred = frozenset(one.inferred.fields) if one.inferred else frozenset[str]()

    def slot(field: str, values: list[JSON], *, is_inferred: bool | None = None) -> JSON:
        return {
            "field": field,
            "values": values,
            "each": False,
            "isInferred": field in inferred if is_inferred is None else is_inferred,
        }

    yield slot("subject", _values(one.subject, corpus))
    yield slot("relation", [{"is": "relation", "id": one.relation}])
    if one.object is not None:
        yield slot("object", _values(one.object, corpus))
    roles = sorted({value.role for value in one.roles})
    for role in roles:
        yield slot(role, [value for filler in one.role(role) for value in _values(filler, corpus)])
    attribution = one.attribution
    if attribution.sources:
        yield slot("according_to", [_entity_value(id) for id in attribution.sources])
    few = (
        ("mode", one.mode, Mode.ACTUAL),
        ("certainty", attribution.certainty, Certainty.CERTAIN),
        ("polarity", attribution.polarity, Polarity.AFFIRMED),
        ("author_stance", attribution.author_stance, Stance.NEUTRAL),
    )
    for field, value, default in few:
        if value is not default:
            yield slot(field, [_text(value.value)])
    if one.when is not None:
        yield slot("when", [_text(one.when.text)], is_inferred=False)
    if one.inferred is not None and one.inferred.when is not None:
        yield slot("when", [_text(one.inferred.when.text)], is_inferred=True)
    if one.ended:
        yield slot("ended", [_text("true")])
    for field, text in (("degree", one.degree), ("act", one.act)):
        if text is not None:
            yield slot(field, [_text(text)])
    for field, keys in (("sums_up", one.sums_up), ("alternative_to", one.alternative_to)):
        if keys:
            yield slot(field, [{"is": "statement", "key": key} for key in keys])


def _values(filler: Filler, corpus: Corpus) -> list[JSON]:
    match filler:
        case EntityRef(entity=id) if _is_list(id):
            entity = corpus.entities[id]
            if entity.is_list_of_claims:
                return [{"is": "statement", "key": key} for key in entity.denotes]
            return [{"is": "entity", "id": member} for member in entity.members]
        case EntityRef(entity=id):
            return [_entity_value(id)]
        case StatementRef(statement=key):
            return [{"is": "statement", "key": key}]
        case TextValue(text=text):
            return [{"is": "words", "text": text}]
        case NumberValue() | DateValue():
            return [_text(written(filler))]


def _entity_value(id: str) -> JSON:
    return {"is": "nobody"} if is_unspecified(id) else {"is": "entity", "id": id}


def _is_list(id: str) -> bool:
    """Return whether an entity has no name of its own, and stands for a list of members or of statements."""
    name = id.rsplit("/", 1)[-1]
    return "+" in name or "&" in name


def _text(text: str) -> JSON:
    return {"is": "text", "text": text}


def _entity(entity: Entity) -> JSON:
    return {
        "id": entity.id,
        "type": entity.type,
        "names": [label.text for label in (*entity.labels, *entity.aliases)],
        "local": entity.local,
        "members": list(entity.members),
        "denotes": list(entity.denotes),
    }
