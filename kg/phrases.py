"""Numbers and names in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_MANY, _FEW = 10, 3
"""More names than these are very many, of which so many are shown."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def count_of(number: int, one: str, many: str | None = None) -> str:
    """Return a number with the name of what it counts.

    Args:
        number: The number.
        one: What one of them is called.
        many: What several are called, if not by an ``s`` at the end.
    """
    return f"{number:,} {one_or_many(number, one, many or one + 's')}"


def one_or_many(number: int, one: str, many: str) -> str:
    """Return what is said of one thing, or of several or none.

    Args:
        number: How many there are.
        one: What is said of one, such as ``was``.
        many: What is said of others, such as ``were``.
    """
    return one if number == 1 else many


def plural(word: str) -> str:
    """Return what several of something are called, such as ``actors`` and ``countries``."""
    return f"{word[:-1]}ies" if word.endswith("y") and word[-2:-1] not in "aeiou" else f"{word}s"


def listed(names: Iterable[str], most: int | None = None, *, last: str = "and") -> str:
    """Return names as in a sentence, with how many more there are than shown.

    Args:
        names: The names.
        most: How many are shown at most; all if ``None``.
        last: What stands before the last one: ``and``, ``or``, or a comma as between the others.
    """
    known = list(names)
    shown = known[:most]
    more = len(known) - len(shown)
    if more > 0:
        return f"{', '.join(shown)} and {more:,} more"
    joint = f" {last} " if last.isalpha() else f"{last} "
    return joint.join(filter(None, [", ".join(shown[:-1]), *shown[-1:]]))


def briefly(names: Iterable[str], *, joint: str = "") -> str:
    """Return names as in a sentence, of very many the first three with how many more there are.

    Args:
        names: The names.
        joint: What stands between all of them where all are shown; as :func:`listed` has it if empty.
    """
    known = list(names)
    few, more = few_of(known)
    return listed(known, len(few)) if more or not joint else joint.join(known)


def few_of(names: Sequence[str]) -> tuple[Sequence[str], int]:
    """Return all of some names and 0; of very many the first three, and how many more there are."""
    return (names, 0) if len(names) <= _MANY else (names[:_FEW], len(names) - _FEW)


def number_word(number: int) -> str:
    """Return a number as a sentence has it: up to ten as a word."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else f"{number:,}"


def times(number: int) -> str:
    """Return how often something happens: never, once, twice or so many times."""
    return {0: "never", 1: "once", 2: "twice"}.get(number, f"{number} times")
