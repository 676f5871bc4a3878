"""Where the quotes of statements lie in their articles, counted in words, and which of them lie near each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy

from kg.analysis.agreement.coefficients import Floats, Integers

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Stretches:
    """The stretches of words that statements quote.

    Args:
        lengths: Number of words of each article, by its id.
        statement: For each stretch the index of its statement.
        article: For each stretch the number of its article, in the order of ``lengths``.
        begin: Its first word.
        end: The word behind its last one.
    """

    lengths: Mapping[str, int]
    statement: Integers
    article: Integers
    begin: Integers
    end: Integers

    def near(self, coders: Integers, tolerance: int) -> tuple[Integers, Integers, Floats]:
        """Return the pairs of statements of two coders with quotes near each other, and how far their words are one.

        Args:
            coders: The coder of each statement.
            tolerance: How many words apart two quotes may be: 0 if they must share a word, 1 if they may touch.

        Returns:
            The indexes of both statements, the smaller one first, each pair once; and twice the number of words that
            they share beside the number of words that both have (Dice 1945).
        """
        room = numpy.asarray([*self.lengths.values()], dtype=numpy.int64) + tolerance + 1
        first = numpy.concatenate([[0], numpy.cumsum(room)])[self.article]
        order = numpy.argsort(first + self.begin, kind="stable")
        begin, end = (first + self.begin)[order], (first + self.end)[order]
        reach = numpy.searchsorted(begin, end + tolerance, side="left")
        places = numpy.arange(len(order))
        number = numpy.maximum(reach - places - 1, 0)
        one = numpy.repeat(places, number)
        other = one + 1 + numpy.arange(len(one)) - numpy.repeat(numpy.cumsum(number) - number, number)
        by = coders[self.statement[order]]
        apart = by[one] != by[other]
        one, other = one[apart], other[apart]
        shared = numpy.maximum(numpy.minimum(end[one], end[other]) - begin[other], 0)
        pairs = numpy.sort(numpy.stack([self.statement[order][one], self.statement[order][other]]), axis=0)
        count = len(coders)
        keys, of = numpy.unique(pairs[0] * count + pairs[1], return_inverse=True)
        words = numpy.bincount(self.statement, self.end - self.begin, count)
        first_of, second_of = keys // max(count, 1), keys % max(count, 1)
        both = words[first_of] + words[second_of]
        return first_of, second_of, numpy.minimum(2 * numpy.bincount(of, shared, len(keys)) / both, 1)


def stretches_of(
    articles: Sequence[str],
    starts: Sequence[int | None],
    ends: Sequence[int | None],
    bodies: Mapping[str, str],
    segments: Callable[[int], Sequence[tuple[int, int]] | None],
) -> Stretches:
    """Return the stretches that statements quote; none of a statement without words.

    Args:
        articles: The article of each statement.
        starts: The offset of the first sign of its quote.
        ends: The offset behind the last one.
        bodies: The texts of the articles.
        segments: Returns the offsets of each stretch of a quote that has several, by the index of its statement.
    """
    names = sorted(set(articles))
    number = {name: index for index, name in enumerate(names)}
    words = [[found.span() for found in _WORD.finditer(bodies[name])] for name in names]
    borders = [numpy.asarray(one, dtype=numpy.int64).reshape(-1, 2).T for one in words]
    rows = [
        (index, number[article], *place)
        for index, (article, start, end) in enumerate(zip(articles, starts, ends, strict=True))
        if start is not None and end is not None
        for place in segments(index) or ((start, end),)
    ]
    table = numpy.asarray(rows, dtype=numpy.int64).reshape(-1, 4)
    begin, end = numpy.zeros(len(table), dtype=numpy.int64), numpy.zeros(len(table), dtype=numpy.int64)
    order = numpy.argsort(table[:, 1], kind="stable")
    limits = numpy.searchsorted(table[order, 1], numpy.arange(len(names) + 1))
    for index, (first, last) in enumerate(borders):
        of = order[limits[index] : limits[index + 1]]
        begin[of] = numpy.searchsorted(last, table[of, 2], side="right")
        end[of] = numpy.searchsorted(first, table[of, 3], side="left")
    lengths = {name: len(one) for name, one in zip(names, words, strict=True)}
    return Stretches(lengths, table[:, 0], table[:, 1], begin, numpy.maximum(end, begin + 1))
