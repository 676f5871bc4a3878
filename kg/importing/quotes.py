"""The words of codings, found in their articles: by what was marked, or by the words themselves; never guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.changing.document import printed
from kg.changing.quoting import written_quote
from kg.corpus.anchors import Anchors
from kg.corpus.anchors import Span as Place
from kg.corpus.yaml_file import Plain
from kg.errors import ChangeRefused
from kg.formats.records import Span
from kg.importing.offsets import aligned
from kg.importing.rejects import Misplaced

_SHOWN = 60


def quote_at(places: Sequence[Place], anchors: Anchors) -> Plain:
    """Return words at some places as files have them, with their neighbours where they stand there more than once.

    Raises:
        Misplaced: There are none, or they cannot be told from others.
    """
    try:
        return written_quote(places, anchors)
    except ChangeRefused as error:
        raise Misplaced(str(error).removesuffix("; nothing was changed")) from None


def places_of_spans(spans: Sequence[Span], text: str, body: str) -> list[Place]:
    """Return where marked words of a text stand in the body of its article.

    Args:
        spans: What was marked, as offsets in the text.
        text: The text as the tool has it.
        body: The text as the corpus has it, with its title.

    Raises:
        Misplaced: A mark lies outside of the text, or it and what stands around it are not the same in the body.
    """
    for span in spans:
        if not 0 <= span.start < span.end <= len(text):
            raise Misplaced(f"the mark from {span.start} to {span.end} lies outside of the text of the article")
    texts = aligned(text, body)
    places = []
    for span in spans:
        place = texts.place(span)
        if place is None:
            words = _shown(printed(text[span.start : span.end]))
            message = f"the marked words '{words}', with what stands around them, cannot be found again in the article"
            raise Misplaced(f"{message}: its text is another one here than in the file")
        places.append(place)
    return places


def places_of_words(
    words: Sequence[str], anchors: Anchors, around: Mapping[str, tuple[str, str]], within: Span | None = None
) -> list[Place]:
    """Return where words stand in an article.

    Args:
        words: The words, each stretch by itself.
        anchors: The text of the article.
        around: What stands directly before and after some of them, which tells places of the same words apart.
        within: Where in the body they stood, which counts where they stand there more than once.

    Raises:
        Misplaced: Some stand there not at all, or more than once.
    """
    places = []
    for one in words:
        found = anchors.find(one)
        if len(found) > 1 and one in around:
            before, after = around[one]
            told = (anchors.find(one, *sides) for sides in ((before, after), (before, ""), ("", after)))
            found = next((places for places in told if len(places) == 1), found)
        if within is not None and len(found) > 1:
            found = [at for at in found if within.start <= at.start and at.end <= within.end] or found
        if len(found) == 1:
            places.append(found[0])
        elif found:
            raise Misplaced(f"the words '{_shown(one)}' stand {len(found)} times in the article; give more of them")
        else:
            near = anchors.nearest(one)
            like = f"; nearest is '{_shown(near[0].words)}'" if near else ""
            raise Misplaced(f"the words '{_shown(one)}' do not stand in the article{like}")
    return places


def _shown(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
