"""Where a quote belongs that is not in its article any more, and whether that is sure.

It is sure where the same words stand once in the article and only quotation marks differ, or how a dash is printed.
Where figures, names, negations, capitals or any other words differ it is never sure, nor where a comma or a sign beside
a figure does (``No, sanctions were lifted``): an orphan is better than a quote on a sentence that only looks alike.
That one long word is only spelled otherwise is told apart, for who has just mended the typos of an article; it is not
sure either, since ``county`` and ``country`` look like that, too.
"""

from __future__ import annotations

import difflib
import re
from itertools import pairwise
from typing import NamedTuple

from kg.corpus.anchors import Anchors, Span
from kg.corpus.folding import plain
from kg.corpus.left_out import as_segments
from kg.corpus.yaml_file import Plain

_PROPOSED, _MARGIN = 0.75, 0.1
"""From which likeness on a passage is proposed at all, and how much less alike the next one must be."""
_SURE = 0.85
_LONG = 5
"""How many letters a word has at least of which a change by one or two letters is a matter of spelling."""
_FEWEST = 4
"""How many other words must be the same beside one that is spelled otherwise."""
_ALIKE = str.maketrans(dict.fromkeys("“”„‟«»‹›‘’‚‛`´\"'", "'") | dict.fromkeys("‐‑‒–—―−", "-") | {"…": "..."})
_OF_NO_WEIGHT = re.compile(r"(?<!\d)(?<!\d )'+(?! ?\d)|(?<!\d)[,.;:]+$")
"""Quotation marks, and the sign at the end, of which none counts; those beside a figure do."""
_WORD = re.compile(r"[^\W_]+|(?<=\d) ?[^\w\s] ?|[^\w\s] ?(?=\d)|[^\s]")
"""A word or a sign; one beside a figure with its spaces: ``3. 5`` is not ``3.5``."""
_OUTER = re.compile(r"\s*[“”„«»‹›‘\"'](?P<words>[^“”„«»‹›\"]*\w[^“”„«»‹›\"]*)[“”«»‹›’\"']\s*")
"""Words with quotation marks around the whole of them."""
_SENTENCE_END = re.compile(r"[.!?][^\w\s]*\s|[。！？।]|\n\s*\n")
_LEFT_OUT = re.compile(r"\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})\s*")


class Moved(NamedTuple):
    """What a quote is to be.

    Args:
        segments: Its new words; several where it leaves out what stands between them.
        is_sure: Whether nobody need look at it.
        is_spelling: Whether it differs in the spelling of one word.
    """

    segments: tuple[Plain, ...]
    is_sure: bool = False
    is_spelling: bool = False


def reanchored(exact: str, anchors: Anchors, prefix: str | None = None, suffix: str | None = None) -> Moved | None:
    """Return what a quote is to be that is not in its article, or ``None`` where no passage is clearly the nearest.

    Args:
        exact: Its words.
        anchors: The article.
        prefix: The words before, where the quote has them; they must still stand there.
        suffix: The words after, likewise.
    """
    parts = parts_of(exact)
    if len(parts) > 1 and not prefix and not suffix:
        spans = [anchors.find(part) for part in parts]
        if all(len(found) == 1 for found in spans) and _in_one_sentence([one for (one,) in spans], anchors):
            return Moved(tuple(parts), is_sure=True)
        segments = as_segments(parts, anchors)
        return Moved(tuple(segments)) if segments else None
    within = _OUTER.fullmatch(exact)
    if within is not None:
        exact = within["words"]
        if len(found := anchors.find(exact, prefix, suffix)) == 1 and anchors.is_whole(found[0]):
            return Moved((exact,), is_sure=True)
    passages = anchors.nearest(exact, most=3)
    if not passages or passages[0].likeness < _PROPOSED:
        return None
    best, others = passages[0], passages[1:]
    if len(anchors.find(best.words, prefix, suffix)) != 1:
        return None
    wanted = _words(exact)
    if _words(best.words) == wanted:
        same = [one for one in others if _words(one.words) == wanted]
        return None if same else Moved((best.words,), is_sure=True)
    rival = others[0].likeness if others else 0.0
    if best.likeness - rival < _MARGIN or (rival >= _PROPOSED and _telling(best.words) != _telling(exact)):
        return None
    is_spelling = best.likeness >= _SURE and _is_respelled(wanted, _words(best.words), anchors)
    return Moved((best.words,), is_spelling=is_spelling)


def parts_of(exact: str) -> list[str]:
    """Return what a quote is made of between signs that something is left out, such as ``…`` and ``[...]``."""
    return [part for part in _LEFT_OUT.split(exact) if part.strip()]


def _in_one_sentence(spans: list[Span], anchors: Anchors) -> bool:
    """Return whether places follow each other in one sentence, each of whole words."""
    gaps = [(one.end, other.start) for one, other in pairwise(spans)]
    return all(map(anchors.is_whole, spans)) and all(
        start <= end and not _SENTENCE_END.search(anchors.body, start, end) for start, end in gaps
    )


def _words(text: str) -> list[str]:
    """Return words, and signs that count."""
    return _WORD.findall(_OF_NO_WEIGHT.sub("", plain(text).translate(_ALIKE)))


def _telling(text: str) -> list[str]:
    """Return the words of a text that tell sentences apart above all: names, and whatever has figures."""
    return [word for word in _words(text)[1:] if not word.islower() and not word.isspace() and word[0].isalnum()]


def _is_respelled(written: list[str], printed: list[str], anchors: Anchors) -> bool:
    """Return whether words are the same but for one, which is misspelled in one of both."""
    from rapidfuzz.distance import OSA

    match = difflib.SequenceMatcher(None, written, printed, autojunk=False)
    changed = [one for one in match.get_opcodes() if one[0] != "equal"]
    if len(changed) != 1 or len(written) != len(printed) or len(written) <= _FEWEST:
        return False
    _, start, end, begin, stop = changed[0]
    if end - start != 1 or stop - begin != 1 or start == 0:
        return False
    old, new = written[start], printed[begin]
    is_plain = old.islower() and new.islower() and old.isalpha() and new.isalpha()
    is_long = min(len(old), len(new)) >= _LONG and old[0] == new[0]
    return (
        is_plain
        and is_long
        and not anchors.has_word(old)
        and OSA.distance(old, new) <= (1 if len(new) < 2 * _LONG else 2)
    )
