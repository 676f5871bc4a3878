"""The least numbers on which a measure or an analysis means something; below them it says one sentence instead.

Each measure and each analysis has its own as data, with the reason. They are no tests of significance: they keep out
what one more report would turn round.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.phrases import count_of, listed, one_or_many


@dataclass(frozen=True, slots=True)
class Least:
    """The least numbers of one measure or analysis.

    Args:
        who: What needs them, as a sentence begins: ``Communities need``.
        numbers: How many of what, by plural names: ``{"actors": 10}``; nothing where it always means something.
        why: The reason, or where it is given.
    """

    who: str
    numbers: Mapping[str, int] = field(default_factory=dict)
    why: str = ""

    def __str__(self) -> str:
        """Return the numbers in words."""
        return listed(_count(number, what) for what, number in self.numbers.items()) or "always"

    def lack(self, there: Mapping[str, int]) -> str:
        """Return a sentence on what is needed and what is there; an empty text where there is enough.

        Args:
            there: How many there are of each; what is not among them is not asked for.
        """
        counts = [there[what] for what in self.numbers if what in there]
        if all(there[what] >= number for what, number in self.numbers.items() if what in there):
            return ""
        are = one_or_many(counts[0], "is", "are") if counts[0] else one_or_many(len(counts), "is", "are")
        there_are = listed(f"{count:,}" if count else "none" for count in counts) if any(counts) else "none"
        return f"{self.who} {self}; here {are} {there_are}."


ALWAYS = Least("", why="it counts what articles say")
"""Of what needs no least number."""


def _count(number: int, many: str) -> str:
    return count_of(number, many.removesuffix("s"), many)
