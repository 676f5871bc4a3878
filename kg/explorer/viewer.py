"""The explorer of a network as notebooks show it and as a file."""

from __future__ import annotations

import re
import webbrowser
from base64 import b64encode
from collections.abc import Callable
from functools import cached_property
from html import escape
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from kg.corpus.paths import CorpusPaths
from kg.errors import KgError, MissingExtra
from kg.explorer.page import make_explorer
from kg.explorer.story import read_story
from kg.files import write_text
from kg.network.network import Network
from kg.store.backend import with_corpus
from kg.store.outputs import Outputs

if TYPE_CHECKING:
    from kg.drawing.network import PrintFormat

_HEIGHT = 720
_FITTING = "max-width:100%;height:auto"
_SIZE = re.compile(r'width="([\d.]+)pt" height="([\d.]+)pt"')
_MOST_WIDE = 600
"""Points that a picture may be wide: exported notebooks show it at its own size, in about 650 points."""
_OVER_EACH_OTHER = "grid-area:1/1;width:100%;"


class Viewer:
    """An explorer, to be shown by a notebook, opened in a browser, or written to a file.

    Args:
        html: The page.
        about: What it shows, as text.
        draw: Draws the same, as ``svg`` or ``png``, for where no page can run; or gives ``None``.
        corpus: The corpus that it shows.
    """

    def __init__(
        self,
        html: str,
        about: str,
        draw: Callable[[PrintFormat], bytes | None] = lambda _: None,
        corpus: CorpusPaths | None = None,
    ) -> None:
        self.html = html
        self._about = about
        self._draw = draw
        self._corpus = corpus

    def __repr__(self) -> str:
        """Return what it shows, and what can be done with it."""
        return f"<explorer {self._about}; .write('network.html') or .open()>"

    @cached_property
    def picture(self) -> bytes | None:
        """A picture of what it shows first, as PNG; ``None`` without the extra ``analysis``, which draws."""
        return self._draw("png")

    def _repr_html_(self) -> str:
        """Return a frame that can do nothing to the notebook around it.

        It lies over the picture, which is seen where frames are not allowed.
        """
        about = escape(self._about)
        picture = ""
        if self.picture:
            data = b64encode(self.picture).decode()
            style = f"{_OVER_EACH_OTHER}height:{_HEIGHT}px;object-fit:contain;background:#fff"
            picture = f'<img src="data:image/png;base64,{data}" alt="{about}" style="{style}">'
        html = (
            f'<div style="display:grid">{picture}<iframe srcdoc="{escape(self.html)}" '
            f'sandbox="allow-scripts allow-downloads allow-modals" title="{about}" width="100%" height="{_HEIGHT}" '
            f'style="{_OVER_EACH_OTHER}box-sizing:border-box;border:1px solid #ccc"></iframe></div>'
        )
        # Wherever the page around it does not say how it is encoded, other letters would be read as others, and scripts
        # that are not what the hash of their policy says do not run.
        return html.encode("ascii", "xmlcharrefreplace").decode()

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """Return the frame, a line of text, and pictures for where nothing runs.

        SVG is sharp at every size; PNG is what JupyterLab shows of a notebook that it does not trust.
        """
        bundle = {"text/plain": repr(self), "text/html": self._repr_html_()}
        if self.picture:
            bundle["image/png"] = b64encode(self.picture).decode()
        drawing = self._draw("svg")
        if drawing:
            fitting = drawing.decode().replace("<svg ", f'<svg style="{_FITTING}" ', 1)
            bundle["image/svg+xml"] = _SIZE.sub(_fitted, fitting, count=1)
        return bundle

    def write(self, path: str | Path, *, force: bool = False) -> Path:
        """Write the page to a file, and return its path.

        Args:
            path: The file.
            force: Whether a file is replaced that kg did not write.

        Raises:
            OutputRefused: It would replace what the corpus reads, or what kg did not write.
            OSError: It cannot be written.
        """
        file = Path(path)
        Outputs(self._corpus, force).write({file: self.html.encode()})
        return file

    def open(self) -> Path:
        """Write the page to a file of its own and open it in the browser; return its path."""
        file = Path(mkdtemp(prefix="kg-")) / "network.html"
        write_text(file, self.html)
        webbrowser.open(file.as_uri())
        return file


def _fitted(size: re.Match[str]) -> str:
    """Return the size of a picture that is not too wide, in its proportions."""
    width, height = map(float, size.groups())
    less = min(1, _MOST_WIDE / width)
    return f'width="{width * less:g}pt" height="{height * less:g}pt"'


def show(
    network: Network,
    *,
    title: str | None = None,
    everything: bool = False,
    quotes_only: bool = False,
    language: str = "en",
    story: str | Path | None = None,
) -> Viewer:
    """Return the explorer of a network: every arrow opens to the words it is based on.

    A notebook shows it in a frame, and a picture where no frame can be; elsewhere, open or write it.

    Args:
        network: The network to show first; the rest of the corpus can be chosen in the page.
        title: Title of the page; that of the corpus if ``None``.
        everything: Whether a large network is drawn completely from the start.
        quotes_only: Whether the page has only the quoted words of the articles.
        language: Language of the interface; ``en`` is there.
        story: A file of views with captions, through which the page leads.

    Raises:
        InvalidStory: The story cannot be read, or names what is not there.
        KgError: It is not a network, it was made of events, which have no quotes, or there is no interface in that
        language.
    """
    if not isinstance(network, Network):
        raise KgError("kg.show takes a network; make one with: kg.show(project.network())")
    made = make_explorer(
        network,
        title=title,
        everything=everything,
        quotes_only=quotes_only,
        tab="graph",
        language=language,
        story=None if story is None else read_story(story),
    )
    places = made.places[str(network.selection.level)]
    corpus = with_corpus(network.backend).corpus
    heading = title or corpus.config.title

    def draw(form: PrintFormat) -> bytes | None:
        from kg.drawing.network import draw_network

        try:
            return draw_network(network, places, format=form, title=heading)
        except MissingExtra:
            return None

    return Viewer(made.html, str(network.selection), draw, corpus.paths)
