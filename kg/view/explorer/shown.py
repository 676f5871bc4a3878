"""The explorer of a network as notebooks show it and as a file."""

from __future__ import annotations

import webbrowser
from html import escape
from pathlib import Path
from tempfile import mkdtemp

from kg.files import write_text
from kg.network.network import Network
from kg.view.explorer.page import make_explorer

__all__ = ["Shown", "show"]

_HEIGHT = 720


class Shown:
    """An explorer, to be shown by a notebook, opened in a browser, or written to a file.

    Args:
        html: The page.
        about: What it shows, in words.
    """

    def __init__(self, html: str, about: str) -> None:
        self.html = html
        self._about = about

    def __repr__(self) -> str:
        """Return what it shows, and what can be done with it."""
        return f"<explorer {self._about}; .write('network.html') or .open()>"

    def _repr_html_(self) -> str:
        """Return a frame that can do nothing to the notebook around it."""
        return (
            f'<iframe srcdoc="{escape(self.html)}" sandbox="allow-scripts allow-downloads allow-modals" '
            f'width="100%" height="{_HEIGHT}" style="border:1px solid #ccc" title="{escape(self._about)}"></iframe>'
        )

    def write(self, path: str | Path) -> Path:
        """Write the page to a file, and return its path.

        Raises:
            OSError: It cannot be written.
        """
        file = Path(path)
        write_text(file, self.html)
        return file

    def open(self) -> Path:
        """Write the page to a file of its own and open it in the browser; return its path."""
        file = self.write(Path(mkdtemp(prefix="kg-")) / "network.html")
        webbrowser.open(file.as_uri())
        return file


def show(network: Network, *, title: str | None = None, everything: bool = False, quotes_only: bool = False) -> Shown:
    """Return the explorer of a network: every arrow opens to the words it rests on.

    A notebook shows it in a frame; elsewhere, open or write it.

    Args:
        network: The network to show first; the rest of the corpus can be chosen in the page.
        title: Title of the page; that of the corpus if ``None``.
        everything: Whether a large network is drawn whole, and not grown from what is looked for.
        quotes_only: Whether of the articles nothing but the quoted words is in the page.

    Raises:
        KgError: The network was made from a table alone.
    """
    made = make_explorer(network, title=title, everything=everything, quotes_only=quotes_only)
    return Shown(made.html, str(network.view))
