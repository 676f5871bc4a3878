"""Quotes with words left out, as scholars write them (``…``, ``...``, ``[…]``), and what segments they stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from kg.corpus.anchors import Anchors, Span
from kg.corpus.yaml_file import Plain

_MOST_PLACES = 50
_MOST_WORDS = 8
"""How many words beside a segment are tried to tell it from others."""


def as_segments(parts: Sequence[str], anchors: Anchors) -> list[Plain]:
    """Return what a quote with words left out is as a list of segments; empty where that is not clear.

    The parts have to stand in the article in their order, as whole words. Where one stands there more than once,
    the place nearest to the others is meant, and the words behind it tell it from the others; where none do, nothing
    is proposed.

    Args:
        parts: What stands between the words that are left out.
        anchors: The article.
    """
    places = [[*filter(anchors.is_whole, anchors.find(part))][:_MOST_PLACES] for part in parts]
    spans = _nearest_together(places) if len(parts) > 1 else []
    written = [_written(part, span, anchors) for part, span in zip(parts, spans, strict=False)]
    return list(written) if all(written) else []


def _nearest_together(places: list[list[Span]]) -> list[Span]:
    """Return one place of each part, in their order and as near to each other as can be; nothing where that is open."""
    rows: list[list[Span]] = []
    for last in places[-1]:
        row = [last]
        for earlier in reversed(places[:-1]):
            before = [span for span in earlier if span.end <= row[0].start]
            if not before:
                break
            row.insert(0, before[-1])
        else:
            rows.append(row)
    rows.sort(key=lambda row: row[-1].end - row[0].start)
    open_which = len(rows) > 1 and rows[0][-1].end - rows[0][0].start == rows[1][-1].end - rows[1][0].start
    return rows[0] if rows and not open_which else []


def _written(part: str, span: Span, anchors: Anchors) -> Plain:
    """Return a segment, with words behind it where the article has it more than once; nothing where none tell it."""
    if len(anchors.find(part)) == 1:
        return part
    after = anchors.body[span.end :]
    for end in islice((match.end() for match in re.finditer(r"\S*\w\S*", after[:1000])), _MOST_WORDS):
        suffix = " ".join(after[:end].split())
        if anchors.find(part, suffix=suffix) == [span]:
            return {"exact": part, "suffix": suffix}
    return None
