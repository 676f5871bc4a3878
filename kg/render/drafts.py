"""Drafts of statements, as they are shown: with the rule of each field, its words, and how often it is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from kg.changing.quoting import written_quote
from kg.corpus.anchors import Anchors
from kg.corpus.anchors import Span as PlaceInArticle
from kg.corpus.corpus import Corpus
from kg.errors import ChangeRefused
from kg.phrases import count_of, listed
from kg.proposing import Draft, Proposals, ProposedField, Sentence, quote_of
from kg.render.parts import GAP, Facts, Heading, Part, Span, Text

Drafted: TypeAlias = tuple[Sentence, Proposals]
_ENDS = ("subject", "relation", "object")
NO_DRAFTS = "No rule is sure enough of anything here. Annotate it by reading."


def drafts_parts(found: Iterable[Drafted], corpus: Corpus) -> Iterator[Part]:
    """Show the drafts of sentences, each below its sentence; those without any are not shown."""
    sentences = drafts = withheld = 0
    faults: dict[str, None] = {}
    for sentence, proposals in found:
        sentences += 1
        withheld += proposals.is_withheld
        faults |= dict.fromkeys(proposals.faults)
        if proposals.drafts:
            yield Heading(" ".join(sentence.text.split()), 3)
        for number, draft in enumerate(proposals.drafts):
            drafts += 1
            if number:
                yield GAP
            yield Facts([_row(one, sentence, corpus) for one in draft.fields])
    if not drafts:
        yield Text(NO_DRAFTS)
    yield Text(
        f"{count_of(drafts, 'draft')} for {count_of(sentences, 'sentence')}. Nothing is saved. "
        f"{count_of(withheld, 'sentence gets', 'sentences get')} no draft, so that you can see what drafts make "
        "you miss.",
        "dim",
    )
    yield from (Text(fault, "note") for fault in faults)


def _row(field: ProposedField, sentence: Sentence, corpus: Corpus) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    words = listed([f"“{sentence.text[one.start : one.end]}”" for one in field.words])
    share = f", right in {field.right:.0%}" if field.right is not None else ""
    why = f"  {field.rule}{': ' * bool(words)}{words}{share}"
    if not field.fills:
        return (Span(field.field, "dim"),), (Span(f"(perhaps {_name(field, corpus)}){why}", "dim"),)
    return (Span(field.field),), (Span(_name(field, corpus), "bold"), Span(why, "dim"))


def _name(field: ProposedField, corpus: Corpus) -> str:
    if field.field == "relation":
        return field.value
    entity = corpus.entities.get(field.value)
    return entity.label if entity else field.value


def drafts_data(found: Iterable[Drafted]) -> list[dict[str, Any]]:
    """Return sentences with their drafts as plain data; places count code points of the article."""
    return [
        {
            "sentence": sentence.text,
            "start": sentence.start,
            "withheld": proposals.is_withheld,
            "drafts": [_data(one, sentence) for one in proposals.drafts],
            "faults": list(proposals.faults),
        }
        for sentence, proposals in found
    ]


def _data(draft: Draft, sentence: Sentence) -> dict[str, Any]:
    def places(several: Iterable[Any]) -> list[list[int]]:
        return [[sentence.start + one.start, sentence.start + one.end] for one in several]

    fields = [
        {
            "field": one.field,
            "value": one.value,
            "rule": one.rule,
            "words": places(one.words),
            "right": one.right,
            "fills": one.fills,
        }
        for one in draft.fields
    ]
    return {"proposer": draft.proposer, "fields": fields, "quote": places(quote_of(draft, sentence))}


def drafts_yaml(found: Iterable[Drafted], article: str, coder: str) -> str:
    """Return drafts as an annotation file would have them.

    What a draft does not fill in is left open as ``?``, so that it is not taken unread; such a draft is no statement
    yet, and stands in a comment.
    """
    import yaml

    lines = [f"article: {article}", f"coder: {coder}", "statements:"]
    number = 0
    for sentence, proposals in found:
        for draft in proposals.drafts:
            number += 1
            block = _block(f"d{number:02}", draft, sentence)
            text = yaml.safe_dump([block], allow_unicode=True, sort_keys=False, width=1_000)
            is_whole = all(block[end] != "?" for end in _ENDS)
            lines += [f"{'  ' if is_whole else '  # '}{line}" for line in text.splitlines()]
    return "\n".join(lines if number else [*lines[:2], "statements: []"]) + "\n"


def _block(id: str, draft: Draft, sentence: Sentence) -> dict[str, Any]:
    filled = {one.field: one.value for one in draft.fields if one.fills}
    places = [PlaceInArticle(sentence.start + one.start, sentence.start + one.end) for one in quote_of(draft, sentence)]
    try:
        quote = written_quote(places, Anchors(sentence.article.body))
    except ChangeRefused:
        quote = "?"
    ends = {end: filled.pop(end, "?") for end in _ENDS}
    return {"id": id, **ends, **filled, "quote": quote, "proposed_by": draft.proposer}
