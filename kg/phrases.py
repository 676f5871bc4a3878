"""Numbers and names in sentences."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["count_of", "listed"]


def count_of(number: int, one: str, many: str | None = None) -> str:
    """Return a number with the name of what it counts.

    Args:
        number: The number.
        one: What one of them is called.
        many: What several are called, if not by an ``s`` at the end.
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(names: Sequence[str], most: int | None = None, *, last: str = "and") -> str:
    """Return names as in a sentence, with how many more there are than shown.

    Args:
        names: The names.
        most: How many are shown at most; all if ``None``.
        last: What stands before the last one: ``and`` or ``or``.
    """
    shown = list(names[:most])
    more = len(names) - len(shown)
    if more > 0:
        return f"{', '.join(shown)} and {more:,} more"
    return ", ".join(shown[:-1]) + f" {last} " * (len(shown) > 1) + shown[-1] if shown else ""
