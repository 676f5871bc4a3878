"""What articles say: each finding with its numbers, its sentence and its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.render.parts import GAP, Heading, Part, Quotes, Span, Text, Words, joined, key_of, spans_of

if TYPE_CHECKING:
    from kg.corpus.evidence import Evidence
    from kg.findings.finding import Card, Finding, Findings


def title_of(value: Findings) -> str:
    """Return what findings are called: of one article they say so."""
    return (
        "What this article says"
        if [card.article is None for card in value.cards] == [False]
        else "What these articles say"
    )


def findings(
    value: Findings,
    cite: Callable[[Sequence[str]], Words] = lambda _: "",
    anchors: Mapping[str, str] = MappingProxyType({}),
    words: Callable[[Iterable[str]], Sequence[Evidence]] | None = None,
) -> Iterator[Part]:
    """Show what the articles of a selection say.

    Args:
        value: The findings.
        cite: Names the statements behind a number.
        anchors: Where the words of an entity stand, by its id.
        words: Returns the words behind statements, where all of them are shown and not only those of the main mention.
    """
    yield Heading(title_of(value), anchor="findings")
    yield Text(value.lack or f"Based on {value.support}. {value.at_level}", "dim")
    yield from key_of(str(piece.text) for card in value.cards for one in card.findings for piece in one.sentence)
    for card in value.cards:
        yield Heading(card.title, 3)
        yield Text(card.about, "dim")
        yield from [Text(card.lack)] if card.lack else []
        for one in card.findings:
            yield GAP
            yield Text(_numbers(one, cite), "dim")
            yield Text(_sentence(one, anchors))
            shown = words(one.statements) if words else (one.quote,)
            yield Quotes(shown, with_claims=words is not None, with_sources=card.article is None)
            if one.remarks:
                yield Text(" ".join(f"{remark[:1].upper()}{remark[1:]}." for remark in one.remarks), "dim")
        yield from _rest(card)


def _numbers(one: Finding, cite: Callable[[Sequence[str]], Words]) -> Words:
    """Return what a finding is, its numbers with the statements behind them."""
    counts = []
    cited: set[tuple[str, ...]] = set()
    for count in one.counts:
        named = spans_of(cite(count.statements)) if count.statements not in cited else ()
        shown = [span for span in named if span.text]
        counts.append((Span(str(count), "dim"), *((Span(" [", "dim"), *shown, Span("]", "dim")) if shown else ())))
        cited.add(count.statements)
    return joined([(Span(one.title, "bold"),), *counts], " · ", "dim")


def _sentence(one: Finding, anchors: Mapping[str, str]) -> Words:
    """Return a sentence, names of entities leading to their words where these are there."""
    pieces = [(piece.text, anchors.get(piece.id, "")) for piece in one.sentence]
    stretches = groupby(pieces, key=lambda piece: piece[1])
    return tuple(Span("".join(text for text, _ in several), "bold", anchor) for anchor, several in stretches)


def _rest(card: Card) -> Iterator[Part]:
    if card.rest:
        yield GAP
        yield Text(card.rest, "dim")
