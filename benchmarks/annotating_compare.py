"""Whether what was written by keys says what the committed files say, apart from names and numbers of statements.

Notes, the words of a basis, translations, further labels and the background of entities are left out, and punctuation
at the ends of quotes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from kg.arguments import EntityRef, Filler, StatementRef, written
from kg.chronology.relative import RelativeTime
from kg.corpus.corpus import Corpus
from kg.corpus.phrase import is_unspecified
from kg.dates import EventDate
from kg.model import Entity, Statement

_BARE = re.compile(r"(?<![\w/#-])#?(s\d+)\b")
_NAMED = re.compile(r"[\w-]+(?:/[\w-]+)*#[\w-]+")


class Comparison:
    """The statements of two corpora side by side.

    Args:
        committed: The corpus as it is committed.
        entered: The copy that was written by keys.
        keys: The keys of statements there, by those of the committed ones.
    """

    def __init__(self, committed: Corpus, entered: Corpus, keys: Mapping[str, str]) -> None:
        self._committed, self._entered = committed, entered
        self._keys = keys
        self._ids: dict[str, str] = {}

    def differences(self, one: Statement, other: Statement) -> list[str]:
        """Return in what a statement that was entered differs from the committed one, as fields with both values."""
        pairs = zip(self._told(one, self._committed), self._told(other, self._entered), strict=True)
        return [
            f"{name}: {before} ≠ {after}" for (name, before), (_, after) in pairs if not self._is_same(before, after)
        ]

    def acts(self, pairs: Mapping[str, str]) -> list[str]:
        """Return the statements whose act is told by others there than here, by keys of pairs."""
        here, there = _mentions(self._committed), _mentions(self._entered)
        return [key for key in pairs if {pairs.get(one) for one in here[key]} != there[pairs[key]]]

    def _told(self, one: Statement, corpus: Corpus) -> Iterator[tuple[str, object]]:
        yield "subject", self._filler(one.subject, corpus)
        yield "relation", one.relation
        yield "object", self._filler(one.object, corpus)
        roles = sorted({value.role for value in one.roles})
        yield "roles", {role: [self._filler(filler, corpus) for filler in one.role(role)] for role in roles}
        held = one.attribution
        yield "sources", [("entity", id) for id in held.sources]
        yield "held", (one.mode, held.certainty, held.polarity, held.author_stance, one.ended, one.degree)
        yield "when", _time(one, one.when)
        yield "concluded when", _time(one, one.inferred.when if one.inferred else None)
        yield "concluded", one.inferred.fields if one.inferred else ()
        for name in ("sums_up", "alternative_to"):
            yield name, sorted((("statement", key) for key in getattr(one, name)), key=str)
        yield "quote", _places(one, corpus)

    def _filler(self, filler: Filler | None, corpus: Corpus) -> object:
        match filler:
            case EntityRef(entity=id) if corpus.entities[id].is_list_of_claims:
                return [("statement", key) for key in corpus.entities[id].denotes]
            case EntityRef(entity=id) if "+" in id.rpartition("/")[2]:
                return [("entity", member) for member in corpus.entities[id].members]
            case EntityRef(entity=id):
                return ("entity", id)
            case StatementRef(statement=key):
                return ("statement", key)
            case None:
                return None
        return written(filler)

    def _is_same(self, one: object, other: object) -> bool:
        match one, other:
            case dict(), dict():
                return one.keys() == other.keys() and all(self._is_same(one[name], other[name]) for name in one)
            case list(), list():
                return len(one) == len(other) and self._are_same(one, other)
            case ("entity", str(id)), ("entity", str(entered)):
                return self._is_entity(id, entered)
            case ("statement", str(key)), ("statement", str(entered)):
                return self._keys.get(key) == entered
            case str(), str():
                return _NAMED.sub(lambda found: self._keys.get(found[0], found[0]), one) == other
        return one == other

    def _are_same(self, some: list[object], others: list[object]) -> bool:
        """Whether each has its like, whatever their order."""
        left = list(others)
        for one in some:
            like = next((other for other in left if self._is_same(one, other)), None)
            if like is None:
                return False
            left.remove(like)
        return True

    def _is_entity(self, id: str, entered: str) -> bool:
        if is_unspecified(id) or is_unspecified(entered):
            return is_unspecified(id) and is_unspecified(entered)
        known = self._ids.get(id)
        if known is not None or entered in self._ids.values():
            return known == entered
        if not _is_like(self._committed.entities[id], self._entered.entities[entered]):
            return False
        self._ids[id] = entered
        return True


def _time(one: Statement, time: EventDate | RelativeTime | None) -> str | None:
    """Return a time with the keys of the statements by which it is told."""
    if time is None:
        return None
    return _BARE.sub(lambda found: f"{one.coder}/{one.article}#{found[1]}", time.text)


def _mentions(corpus: Corpus) -> dict[str, set[str]]:
    """Return the keys of the statements that tell the act of each statement, its own included."""
    acts: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in corpus.statements():
        acts[one.coder, one.act or one.key].add(one.key)
    return {one.key: acts[one.coder, one.act or one.key] for one in corpus.statements()}


def _is_like(one: Entity, other: Entity) -> bool:
    return one.type == other.type


def _places(one: Statement, corpus: Corpus) -> list[tuple[int, int]]:
    """Return where the words of a quote lie, without punctuation at the ends of each stretch."""
    body = corpus.articles[one.article].body
    places = []
    for segment in one.quote.segments:
        start, end = segment.start, segment.end
        while start < end and not body[start].isalnum():
            start += 1
        while end > start and not body[end - 1].isalnum():
            end -= 1
        places.append((start, end))
    return sorted(places)
