"""Articles that are one text: found by the runs of five words that they share.

What is kept of each text is how many different runs it has and the least of their hashes (Broder 1997, On the
resemblance and containment of documents): enough to find, in time that grows with the number of articles, those that
may be alike. These are then compared word by word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import accumulate
from zlib import crc32

from kg.corpus.withheld import is_withheld
from kg.model import Article

SHARED = 0.9
"""From which share of the runs of the shorter text on two are one text."""
_RUN = 5
_FEWEST = 20
"""Texts of fewer runs are too short to be compared."""
_KEPT = 64
_WORD = re.compile(r"\w+")


def sketch_of(body: str) -> list[int]:
    """Return the number of different runs of a text, and its least hashes; nothing of one too short, or withheld."""
    runs = set[int]() if is_withheld(body, len(body.partition("\n")[0])) else runs_of(body)
    return [len(runs), *sorted(runs)[:_KEPT]] if len(runs) >= _FEWEST else []


def runs_of(body: str) -> set[int]:
    """Return the runs of five words of a text as hashes, whatever stands between the words, small or capital."""
    words = [word.encode() for word in _WORD.findall(body.casefold())]
    text, starts = b" ".join(words), [0, *accumulate(len(word) + 1 for word in words)]
    return {crc32(text[start : end - 1]) for start, end in zip(starts, starts[_RUN:], strict=False)}


def same_texts(sketches: Mapping[str, list[int]], articles: Mapping[str, Article]) -> Iterator[tuple[str, str, float]]:
    """Yield articles with one that is the same text and was published before, and what share of the shorter they share.

    Of several that are one text, each is named with one of them. What is marked as a copy is compared all the same.

    Args:
        sketches: What :func:`sketch_of` gives for each article, by id.
        articles: The articles by id, of which only those are fetched that may be alike.
    """
    for one, other in _alike(sketches):
        runs = [runs_of(articles[id].body) for id in (one, other)]
        share = len(runs[0] & runs[1]) / min(map(len, runs))
        if share >= SHARED:
            earlier, later = sorted((one, other), key=lambda id: (_published(articles[id]), id))
            yield later, earlier, share


def _alike(sketches: Mapping[str, list[int]]) -> list[tuple[str, str]]:
    """Return pairs of articles that share half as many of the least hashes as one text would.

    Each article is paired with the first that has a hash, so that what all have in common, such as a footer, costs a
    pair each.
    """
    first: dict[int, str] = {}
    shared: Counter[tuple[str, str]] = Counter()
    for id, sketch in sorted(sketches.items()):
        shared.update((one, id) for hash in sketch[1:] if (one := first.setdefault(hash, id)) != id)

    def is_enough(pair: tuple[str, str], number: int) -> bool:
        shorter, longer = sorted(sketches[id][0] for id in pair)
        return number >= SHARED * min(longer, _KEPT) * shorter / longer / 2

    return sorted(pair for pair, number in shared.items() if is_enough(pair, number))


def _published(article: Article) -> date:
    published = article.inferred_published or article.published
    return (published and (published.earliest or published.latest)) or date.max
