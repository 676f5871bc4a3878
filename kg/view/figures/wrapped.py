"""Texts of other people in several lines, for figures."""

from __future__ import annotations

from textwrap import wrap

from kg.view.figures.figure import plain

__all__ = ["wrapped"]


def wrapped(text: str, width: int, lines: int = 3) -> str:
    """Return a text in lines, without anything in it that Matplotlib takes for a formula.

    Args:
        text: Other people's text.
        width: How many signs a line may have.
        lines: How many lines; what has no room is cut, and said to be by ``…``.
    """
    # Wrapped before it is made plain, so that no sign is parted from what takes its meaning away.
    return "\n".join(plain(line, width) for line in wrap(text, width, max_lines=lines, placeholder=" …"))
