"""What all figures share: title, caption, words for those who do not see it, style, and how they are written.

A figure is passed on without the page it stood on, so the image itself says what it is: its title above; below, what is
left out, what it is based on, who published that, and when. No day of the clock is in it, so that the same statements
give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from kg.drawing.lettering import (
    LEADING,
    STYLE,
    as_file,
    break_lines,
    clean,
    our_line,
    set_here,
    typeface,
    without_warnings_of_signs,
)
from kg.drawing.look import GROUND, INK, PIXEL, QUIET, SMALL, TEXT, TITLE
from kg.drawing.scripts import lack_in_words, quiet_matplotlib
from kg.errors import MissingExtra
from kg.selection.support import Support

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing
    from matplotlib.text import Text
    from matplotlib.transforms import Bbox

_MARGIN, _GAP = 16 * PIXEL, 10 * PIXEL
"""Room round the picture, and round what is drawn, in points."""
_LEADING = 1.4
"""From line to line of what stands round what is drawn, in sizes of its letters."""
LEAST_ACROSS = 480 * PIXEL
"""How many points these lines have at least."""
_LONGEST_NAME = 34
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
        title: What it shows, in a few words.
        explanation: How to read it, in sentences.
        alternative: What it shows, in words, for those who do not see it.
        drawn: Matplotlib's figure, made within :func:`drawing`.
        support: What is drawn is based on.
        left_out: What is not drawn, in sentences; empty where all is.
        scope: What is in the selection, in words; empty where that is not known.
    """

    name: str
    title: str
    explanation: str
    alternative: str
    drawn: Drawing = field(compare=False, repr=False)
    support: Support
    left_out: str = ""
    scope: str = ""

    @property
    def caption(self) -> str:
        """What it shows, how to read it, what is left out, and what it is based on."""
        title = ", ".join(filter(None, [self.title, self.scope]))
        return " ".join(filter(None, [f"{title}.", self.explanation, self.left_out, f"Based on {self.support}."]))

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
        metadata = {**NO_METADATA[format], **({"Title": clean(self.title)} if format != "png" else {})}
        # As SVG the letters are text, which a reader's machine sets. First what is drawn is set, then what is round it.
        typeset = nullcontext if format == "svg" else set_here
        drawn, framed = typeset(self.drawn), self._framed("" if format == "svg" else self._lacking)
        with without_warnings_of_signs(), drawing(), drawn, framed as box, typeset(self.drawn):
            self.drawn.savefig(buffer, format=format, bbox_inches=box, dpi=DOTS_PER_INCH, metadata=metadata)
        return as_file(buffer.getvalue(), format)

    @property
    def _lacking(self) -> str:
        """A sentence on what to install, where words of the figure cannot be set."""
        from matplotlib.text import Text

        texts: list[Text] = self.drawn.findobj(Text)
        return lack_in_words([self.title, self.support.source_line, *(text.get_text() for text in texts)])

    @contextmanager
    def _framed(self, lacking: str) -> Iterator[Bbox]:
        """Write the title above what is drawn and the rest below it; give what all of it covers, in inches."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.transforms import Bbox

        drawn = self.drawn.get_tightbbox(FigureCanvasAgg(self.drawn).get_renderer())  # type: ignore[no-untyped-call]
        across = max(drawn.width * 72, LEAST_ACROSS)
        below = " ".join(filter(None, [self.left_out, lacking, f"Based on {self.support}.", self.support.source_line]))
        titles = break_lines(clean(self.title), across, TITLE, bold=True)
        scope = break_lines(clean(self.scope[:1].upper() + self.scope[1:]), across, TEXT) if self.scope else []
        top, written = drawn.y1 * 72 + _GAP, []
        for line in reversed(scope):
            written.append(self._line(our_line(line), drawn.x0, top, TEXT, QUIET))
            top += _LEADING * TEXT
        for line in reversed(titles):
            written.append(self._line(line, drawn.x0, top, TITLE, INK, bold=True))
            top += LEADING * TITLE
        foot = drawn.y0 * 72 - _GAP
        for line in break_lines(clean(below), across, SMALL):
            foot -= _LEADING * SMALL
            written.append(self._line(our_line(line), drawn.x0, foot, SMALL, QUIET))
        margin = _MARGIN / 72
        try:
            yield Bbox.from_extents(
                drawn.x0 - margin, foot / 72 - margin, drawn.x0 + across / 72 + margin, top / 72 + margin
            )
        finally:
            for text in written:
                text.remove()

    def _line(self, text: str, x: float, foot: float, size: float, colour: str, *, bold: bool = False) -> Text:
        """Write a line with its foot at a height in points, and its beginning so many inches from the left."""
        wide, high = self.drawn.get_size_inches()
        look = {"fontproperties": typeface(size, bold=bold), "va": "baseline", "ha": "left", "color": colour}
        return self.drawn.text(x / wide, foot / 72 / high, text, look, parse_math=False)


@contextmanager
def drawing() -> Iterator[type[Drawing]]:
    """Give the class of Matplotlib's figures, in the style that all figures share.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    try:
        quiet_matplotlib()
        from matplotlib import style
        from matplotlib.figure import Figure as Drawing
    except ImportError:
        raise MissingExtra("drawing figures", "analysis") from None
    # What a user has set for other drawings does not show.
    with style.context(["default", STYLE]):
        yield Drawing


def plain(text: str, longest: int = _LONGEST_NAME) -> str:
    """Return a text in which Matplotlib finds no formula, cut to fit.

    Args:
        text: Other people's text.
        longest: How many signs it may have.
    """
    return _without_formula(_shortened(clean(text), longest))


def wrapped(text: str, width: int, most: int) -> str:
    """Return a text in lines, in which Matplotlib finds no formula, cut with an ellipsis where it needs more lines.

    Args:
        text: Other people's text.
        width: How many signs a line has; a longer word has a line of its own, cut to fit.
        most: How many lines there may be.
    """
    lines = wrap(clean(text), width, break_long_words=False) or [""]
    cut = [line if len(line) <= width + 4 else f"{line[: width - 1]}…" for line in lines[:most]]
    if len(lines) > most and not cut[-1].endswith("…"):
        cut[-1] = f"{cut[-1][: width - 1]}…"
    return _without_formula("\n".join(cut))


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _without_formula(text: str) -> str:
    return text.replace("\\", "").replace("$", r"\$")


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
            (axes.barh if level else axes.bar)(places, counts, edgecolor=GROUND, **before, **style)
            done = [so_far + count for so_far, count in zip(done, counts, strict=True)]
    return done
