"""Pages for tests of other parts than the analyses, which take as long as all else that is in a small page."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

from kg.explorer.data.page_data import PageData
from kg.explorer.page import Explorer, make_explorer
from kg.network.network import Network
from tests.support.made import on_a_grid


def make_plain_page(network: Network, *, is_placed: bool = True, **options: Any) -> Explorer:
    """Return the explorer of a corpus as it is for one of very many statements: without its analyses.

    Args:
        network: What to show first.
        is_placed: Whether actors are laid out as they are for readers, or stand on a grid, which takes no time.
        options: What else :func:`kg.explorer.page.make_explorer` takes.
    """
    if not is_placed:
        options["places"] = on_a_grid(network)
    with patch.object(PageData, "analyses", []):
        return make_explorer(network, **options)
