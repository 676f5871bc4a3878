"""What all figures share: caption, words for those who do not see it, style, and how they are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from kg.errors import MissingExtra

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing

INK = "#222222"
BLUE, ORANGE, GREY = "#0072b2", "#d55e00", "#999999"
"""Friendly, hostile and neither; people who are colour-blind can tell them apart (Okabe and Ito 2008)."""

_LONGEST_NAME = 34
_LONGEST_TEXT = 10_000
NO_METADATA: dict[str, dict[str, None]] = {
    "svg": {"Date": None, "Creator": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
    "png": {"Software": None},
}
"""Nothing that would differ from day to day or from one version to the next is written."""
DOTS_PER_INCH = 200


@dataclass(frozen=True)
class Figure:
    """A figure.

    Args:
        name: Its name, as in the name of a file.
        caption: What it shows, and what it is based on.
        alternative: What it shows, in words, for those who do not see it.
        drawn: Matplotlib's figure, made within :func:`drawing`.
    """

    name: str
    caption: str
    alternative: str
    drawn: Drawing = field(compare=False, repr=False)

    @cached_property
    def svg(self) -> bytes:
        """The figure as SVG."""
        return self.written("svg")

    def written(self, format: str) -> bytes:
        """Return the figure as the content of a file, the same bytes for the same figure.

        Args:
            format: ``svg``, ``pdf`` or ``png``.
        """
        buffer = BytesIO()
        with drawing():
            self.drawn.savefig(
                buffer, format=format, bbox_inches="tight", dpi=DOTS_PER_INCH, metadata=NO_METADATA[format]
            )
        return buffer.getvalue()


@contextmanager
def drawing() -> Iterator[type[Drawing]]:
    """Give the class of Matplotlib's figures, in the style that all figures share.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure as Drawing
    except ImportError:
        raise MissingExtra("drawing figures", "analysis") from None
    with mpl.rc_context(
        {
            "svg.hashsalt": "kg",
            "pdf.fonttype": 42,
            "font.size": 9,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "text.color": INK,
            "axes.labelcolor": INK,
        }
    ):
        yield Drawing


def plain(text: str, longest: int = _LONGEST_NAME) -> str:
    """Return a text in which Matplotlib finds no formula, cut to fit.

    Args:
        text: Other people's text.
        longest: How many signs it may have.
    """
    short = text if len(text) <= longest else text[: longest - 1] + "…"
    return short.replace("\\", "").replace("$", r"\$")


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
    return plain("\n".join(cut), _LONGEST_TEXT)


def stack_bars(
    axes: Axes, places: Sequence[Any], parts: Iterable[tuple[Sequence[int], dict[str, Any]]], *, level: bool = True
) -> list[int]:
    """Draw bars of several parts, and return how long each is.

    Args:
        axes: Where to.
        places: Where the bars stand, or what they are called.
        parts: For each part how long it is in each bar, and its style; one that no bar has is left out.
        level: Whether the bars lie level.
    """
    done = [0] * len(places)
    for counts, style in parts:
        if any(counts):
            before: dict[str, Any] = {"left" if level else "bottom": done}
            (axes.barh if level else axes.bar)(places, counts, edgecolor="white", **before, **style)
            done = [so_far + count for so_far, count in zip(done, counts, strict=True)]
    return done
