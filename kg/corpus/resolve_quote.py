"""From the words of a quote, as a coder wrote them, to their offsets in the article."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise

from kg.corpus.anchors import Anchors
from kg.corpus.annotation_file import PlaceBlock, QuoteBlock, Stretch
from kg.corpus.differences import first_difference
from kg.corpus.folding import plain
from kg.corpus.left_out import as_segments
from kg.corpus.reanchor import parts_of
from kg.corpus.statement_checks import Fault, Place
from kg.corpus.text_file import LONGEST, long_text
from kg.corpus.withheld import hash_of, is_withheld
from kg.corpus.yaml_file import Plain
from kg.quote import Quote, Segment

_ALIKE = 0.6
"""From which likeness on a passage is the same with a difference, and not another one."""


def resolve_quote(written: Stretch | list[Stretch], anchors: Anchors, report: Callable[[Fault], None]) -> Quote | None:
    """Return a quote with the offsets of its segments, or ``None`` where one of them is not found exactly once.

    Several segments are in the order of the text; what is wrong is reported.
    """
    several = isinstance(written, list)
    items = written if isinstance(written, list) else [written]
    segments: list[Segment] = []
    for index, item in enumerate(items):
        place: Place = ("quote", index) if several else ("quote",)
        if isinstance(item, PlaceBlock):
            if (segment := _at(item, anchors)) is not None:
                segments.append(segment)
            else:
                report(Fault((*place, "start"), "quote-not-found", *_NO_PLACE))
            continue
        if isinstance(item, QuoteBlock):
            exact, prefix, suffix = item.exact, item.prefix, item.suffix
            place = (*place, "exact")
        else:
            exact, prefix, suffix = item, None, None
        spans = anchors.find(exact, prefix, suffix)
        if len(spans) == 1:
            start, end = spans[0]
            segments.append(Segment(exact=exact, prefix=prefix, suffix=suffix, start=start, end=end))
        elif spans:
            before, after = anchors.around(spans[0])
            hint = f"write exact: with prefix: or suffix:; the first one is between '{before}' and '{after}'"
            message = f"these words occur {len(spans)} times in the article"
            report(Fault(place, "quote-not-unique", message, hint))
        else:
            report(_not_found(exact, place, anchors))
    if not items:
        report(Fault(("quote",), "missing-field", "the quote is empty", "give the words that carry the statement"))
    if not segments or len(segments) < len(items):
        return None
    if (length := sum(len(segment.exact) for segment in segments)) > LONGEST:
        report(Fault(("quote",), *long_text(length)))
        return None
    for index, (segment, following) in enumerate(pairwise(segments), start=1):
        if following.start < segment.end:
            message = "in the article, this segment does not come after the one before it"
            hint = "list the segments in the order of the text, without overlaps"
            report(Fault(("quote", index), "quote-order", message, hint))
    return Quote(segments=tuple(segments))


_NO_PLACE = (
    "there are no words at this place, or others than those that were quoted",
    "bring in the text that was coded with 'kg attach', or write the words",
)


def _at(item: PlaceBlock, anchors: Anchors) -> Segment | None:
    """Return the words at a place of a text that is withheld, or of the very text that was quoted."""
    body = anchors.body
    exact = body[item.start : item.end]
    is_there = item.start < item.end <= len(body) and bool(exact.strip())
    is_same = is_there and (is_withheld(exact, 0) or hash_of(exact, item.start) == item.sha256)
    return Segment(exact=exact, start=item.start, end=item.end) if is_same else None


def _as_list(segments: list[Plain]) -> str:
    """Return segments as YAML and JSON write them."""
    written = [
        f"{{{', '.join(f'{key}: {json.dumps(text, ensure_ascii=False)}' for key, text in one.items())}}}"
        if isinstance(one, dict)
        else json.dumps(one, ensure_ascii=False)
        for one in segments
    ]
    return f"[{', '.join(written)}]"


def _not_found(exact: str, place: Place, anchors: Anchors) -> Fault:
    if anchors.find(exact):
        message = "the words are in the article, but not between this prefix and suffix"
        return Fault(place, "quote-not-found", message, "copy the words before and after from the article")
    parts = parts_of(exact)
    if len(parts) > 1 and all(map(anchors.find, parts)):
        written = as_segments(parts, anchors)
        hint = (
            f"write a list of its parts: {_as_list(written)}"
            if written
            else "write a list of its parts, in their order"
        )
        return Fault(place, "quote-not-found", "these words are not in one piece in the article", hint)
    message = "these words are not in the article"
    if anchors.is_long:
        hint = "copy the words from the article; it is too long to be searched for words like these"
        return Fault(place, "quote-not-found", message, hint)
    nearest = anchors.nearest(exact)
    if not nearest:
        return Fault(place, "quote-not-found", message, "copy the words from the article")
    printed = " ".join(anchors.body[nearest[0].start : nearest[0].end].split())
    difference = first_difference(nearest[0].words, plain(exact)) if nearest[0].likeness >= _ALIKE else ""
    message += f"; {difference}" if difference else ""
    return Fault(place, "quote-not-found", message, f"nearest: '{printed}'")
