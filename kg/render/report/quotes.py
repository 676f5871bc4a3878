"""The words behind sections, each statement once and numbered, so that sentences and rows can name them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from kg.analysis.section import Section
from kg.corpus.evidence import Evidence

__all__ = ["Quotes", "References", "quotes_of"]

_MOST_REFERENCES = 12
"""How many statements one sentence or row names at most."""


@dataclass(frozen=True, slots=True)
class References:
    """The statements that one sentence or row names.

    Args:
        numbers: Their numbers.
        more: How many more there are that are not named.
    """

    numbers: tuple[int, ...]
    more: int


@dataclass(frozen=True)
class Quotes:
    """Numbered quotes.

    Args:
        evidence: The words of each statement; the first has the number 1.
        numbers: Number of each statement, by its key.
    """

    evidence: tuple[Evidence, ...]
    numbers: dict[str, int]

    def references(self, statements: Sequence[str]) -> References:
        """Return what a sentence or row names of the statements behind it.

        Args:
            statements: Their keys.
        """
        shown = tuple(self.numbers[key] for key in statements[:_MOST_REFERENCES])
        return References(shown, len(statements) - len(shown))


def quotes_of(sections: Iterable[Section], evidence: Callable[[Iterable[str]], list[Evidence]]) -> Quotes:
    """Return the words behind sections, in the order in which sentences and rows name them.

    Args:
        sections: The sections.
        evidence: Returns the words behind statements, given by their keys.
    """
    keys = dict.fromkeys(key for section in sections for part in _parts(section) for key in part[:_MOST_REFERENCES])
    return Quotes(tuple(evidence(keys)), {key: number for number, key in enumerate(keys, start=1)})


def _parts(section: Section) -> Iterator[Sequence[str]]:
    yield from (line.statements for line in section.lines)
    for table in section.tables:
        yield from table.statements
