"""What a page would send: statements as slots, made from values that a corpus gives or from a few words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kg.arguments import DateValue, EntityRef, Filler, NumberValue, StatementRef, TextValue
from kg.changing.desk import Desk
from kg.changing.saving import Saving
from kg.chronology.relative import RelativeTime
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.dates import EventDate
from kg.model import Statement
from kg.vocabulary import Takes

Json = dict[str, Any]


def desk_of(root: Path, coder: str = "") -> Desk:
    """Return a desk on the corpus of a folder."""
    corpus = read_corpus(CorpusPaths(root))
    return Desk(corpus, coder or corpus.config.coder)


def entity(id: str) -> Json:
    return {"is": "entity", "id": id}


def relation(id: str) -> Json:
    return {"is": "relation", "id": id}


def slot(field: str, *values: Json, each: bool = False, inferred: bool = False) -> Json:
    return {"field": field, "values": list(values), "each": each, "isInferred": inferred}


def text(field: str, words: str, *, inferred: bool = False) -> Json:
    return slot(field, {"is": "text", "text": words}, inferred=inferred)


def words(field: str, said: str) -> Json:
    return slot(field, {"is": "words", "text": said})


def statement(field: str, *keys: str, inferred: bool = False) -> Json:
    return slot(field, *({"is": "statement", "key": key} for key in keys), inferred=inferred)


def new_entity(label: str, type: str, **others: Any) -> Json:
    known: Json = {"lang": "en", "country": None, "aliases": [], "isLocal": False, "members": []}
    return {"is": "new", "entity": {"label": label, "type": type, **known, **others}}


def saving(desk: Desk, article: str, quote: str | Sequence[str], *slots: Json, **others: Any) -> Saving:
    """Return a statement with quotes that are looked for in the article, as a page sends it."""
    body = desk.corpus.articles[article].body
    spans = []
    for one in [quote] if isinstance(quote, str) else quote:
        start = body.index(one)
        spans.append([_units(body[:start]), _units(body[: start + len(one)])])
    return Saving.model_validate({"article": article, "quote": spans, "slots": list(slots), **others})


def saving_of(one: Statement, corpus: Corpus, keys: dict[str, str]) -> Saving:
    """Return a statement of a corpus as a page sends it.

    Args:
        one: The statement.
        corpus: Its corpus.
        keys: What statements are called where this one is saved, by their keys; others are left open.
    """
    inferred = set(one.inferred.fields) if one.inferred else set()

    def of(filler: Filler, takes: Sequence[Takes] = (Takes.ENTITY,)) -> list[Json]:
        match filler:
            case EntityRef(entity=id) if "+" in id or "&" in id:
                whole = corpus.entities[id]
                return [*map(entity, whole.members), *(named(key) for key in whole.denotes)]
            case EntityRef(entity=id):
                return [{"is": "nobody"} if id.endswith("/unspecified") else entity(id)]
            case StatementRef(statement=key):
                return [named(key)]
            case TextValue(text=said):
                return [{"is": "words" if Takes.ENTITY in takes else "text", "text": said}]
            case NumberValue(number=number):
                return [{"is": "text", "text": f"{number:f}"}]
            case DateValue(date=date):
                return [{"is": "text", "text": date.text}]

    def named(key: str) -> Json:
        return {"is": "statement", "key": keys[key]} if key in keys else {"is": "later"}

    def time(when: EventDate | RelativeTime) -> str:
        if isinstance(when, EventDate):
            return when.text
        own = f"{one.coder}/{one.article}#"
        return re.sub(r"\bs\d+\b", lambda id: keys[own + id[0]].rpartition("#")[2], when.text)

    def put(field: str, values: list[Json]) -> None:
        if values:
            slots.append(slot(field, *values, inferred=field in inferred))

    slots: list[Json] = []
    put("subject", of(one.subject))
    put("relation", [relation(one.relation)])
    put("object", [] if one.object is None else of(one.object))
    for role in dict.fromkeys(value.role for value in one.roles):
        put(role, [value for filler in one.role(role) for value in of(filler, corpus.vocabulary.roles[role].takes)])
    held = one.attribution
    put("according_to", [entity(id) for id in held.sources])
    told = {"certainty": held.certainty, "polarity": held.polarity, "author_stance": held.author_stance}
    plain = {"certain", "affirmed", "neutral", "actual"}
    slots += [text(field, said) for field, said in {**told, "mode": one.mode}.items() if said not in plain]
    slots += [text("ended", "true")] * one.ended
    slots += [text("when", time(one.when))] if one.when else []
    for field in ("degree", "note"):
        slots += [text(field, said)] if (said := getattr(one, field)) else []
    put("act", [{"is": "text", "text": one.act}] if one.act else [])
    for field in ("sums_up", "alternative_to"):
        put(field, [named(key) for key in getattr(one, field)])
    if one.inferred and one.inferred.when:
        slots.append(text("when", time(one.inferred.when), inferred=True))
    body = corpus.articles[one.article].body
    spans = [(_units(body[: part.start]), _units(body[: part.end])) for part in one.quote.segments]
    basis = one.inferred.basis if one.inferred else None
    return Saving.model_validate({"article": one.article, "quote": spans, "slots": slots, "basis": basis})


def _units(before: str) -> int:
    return len(before.encode("utf-16-le")) // 2
