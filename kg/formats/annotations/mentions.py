"""Marked words that name somebody, as tools for annotation have them, and the entities that they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kg.formats.records import EntityId, ReadEntity, Span


@dataclass(frozen=True, slots=True)
class Mention:
    """Marked words with a type.

    Args:
        kind: Their type in the words of the tool.
        spans: Where they stand in the text of the article.
        words: The words, each stretch of white space as one blank.
        place: Where the file says so.
        identifiers: What the words stand for elsewhere, by scheme.
    """

    kind: str
    spans: tuple[Span, ...]
    words: str
    place: str
    identifiers: Mapping[str, str] = field(default_factory=dict)

    @property
    def entity(self) -> EntityId:
        """The entity that the words stand for: the same one wherever the same words have the same type."""
        return EntityId(f"{self.kind}:{self.words}")


def mention(kind: str, spans: Iterable[Span], text: str, place: str) -> Mention:
    """Return the words of an article's text that are marked.

    Args:
        kind: Their type.
        spans: Where they stand.
        text: The text of the article.
        place: Where the file says so.
    """
    ordered = tuple(sorted(spans, key=lambda one: one.start))
    words = " ".join(" ".join(text[one.start : one.end].split()) for one in ordered)
    return Mention(kind, ordered, words, place)


def is_in(text: str, span: Span) -> bool:
    """Whether a stretch lies in a text and holds words."""
    return 0 <= span.start < span.end <= len(text) and bool(text[span.start : span.end].strip())


def entities_of(mentions: Iterable[Mention], listed: set[str]) -> Iterator[ReadEntity]:
    """Yield the entities that mentions stand for, in the order of the mentions.

    Args:
        mentions: Mentions of an article.
        listed: The ids of the entities that were yielded before, which are not yielded again; it is added to.
    """
    known: dict[str, ReadEntity] = {}
    for one in mentions:
        id = one.entity.id
        if id not in listed:
            before = known.get(id)
            identifiers = {**one.identifiers, **(before.identifiers if before else {})}
            place = before.place if before else one.place
            known[id] = ReadEntity(
                id, place, label=one.words, kind=one.kind, identifiers=identifiers, is_known_by_id=False
            )
    listed.update(known)
    yield from known.values()


def around(spans: Iterable[Span]) -> Span:
    """Return the stretch from the first of several to the end of the last."""
    ordered = list(spans)
    return Span(min(one.start for one in ordered), max(one.end for one in ordered))
