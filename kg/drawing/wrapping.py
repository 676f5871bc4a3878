"""Texts in lines that fit into a figure."""

from __future__ import annotations

from textwrap import wrap

from kg.drawing.figure import plain

_LONGEST = 10_000


def wrapped(text: str, width: int, most: int) -> str:
    """Return a text in lines, in which Matplotlib finds no formula, cut with an ellipsis where it needs more lines.

    Args:
        text: Other people's text.
        width: How many signs a line has; a longer word has a line of its own, cut to fit.
        most: How many lines there may be.
    """
    lines = wrap(" ".join(text.split()), width, break_long_words=False) or [""]
    cut = [line if len(line) <= width + 4 else f"{line[: width - 1]}…" for line in lines[:most]]
    if len(lines) > most and not cut[-1].endswith("…"):
        cut[-1] = f"{cut[-1][: width - 1]}…"
    return plain("\n".join(cut), _LONGEST)
