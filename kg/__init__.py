"""actorgraph: who does, says or wants what towards whom, each claim together with its words.

>>> import kg
>>> project = kg.open()                              # the corpus of the current folder, or kg.open("path")
>>> project.ask("offers", by="lukashenko")           # a named question, as a Polars frame
>>> project.query("SELECT ?s WHERE { ?s a kg:Statement }")
>>> print(project.explain("prisoners-for-dialogue#s05"))  # one statement whole, with its words
>>> network = project.network(level="country")       # actors and ties, for NetworkX: network.graph()
>>> kg.measure(network, "degree").values             # a measure of it
>>> project.analysis.bargains()                      # an analysis; dir(project.analysis) has them all
>>> kg.show(network)                                 # the explorer: each arrow opens its quotes
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.analysis import ANALYSES
    from kg.analysis.discourse.from_table import make_discourse
    from kg.corpus.evidence import Evidence
    from kg.errors import KgError, Problem
    from kg.explorer.viewer import show
    from kg.model import Article, Entity, Statement
    from kg.network.bootstrap import bootstrap
    from kg.network.measures import measure
    from kg.network.network import Network
    from kg.network.series import dyad_series
    from kg.project import Project
    from kg.project import open_project as open
    from kg.selection.explanation import Explanation
    from kg.selection.selection import Selection
    from kg.store.backend import Backend

__all__ = [
    "ANALYSES",
    "Article",
    "Backend",
    "Entity",
    "Evidence",
    "Explanation",
    "KgError",
    "Network",
    "Problem",
    "Project",
    "Selection",
    "Statement",
    "bootstrap",
    "dyad_series",
    "make_discourse",
    "measure",
    "open",
    "show",
]

__version__ = "0.1.0"

_PLACES = {
    "kg.analysis": ("ANALYSES",),
    "kg.analysis.discourse.from_table": ("make_discourse",),
    "kg.corpus.evidence": ("Evidence",),
    "kg.selection.explanation": ("Explanation",),
    "kg.errors": ("KgError", "Problem"),
    "kg.explorer.viewer": ("show",),
    "kg.model": ("Article", "Entity", "Statement"),
    "kg.network.bootstrap": ("bootstrap",),
    "kg.network.measures": ("measure",),
    "kg.network.network": ("Network",),
    "kg.network.series": ("dyad_series",),
    "kg.project": ("Project", "open"),
    "kg.selection.selection": ("Selection",),
    "kg.store.backend": ("Backend",),
}
"""Where public names are defined; errors have :mod:`kg.errors`. They load when first used, so that the command starts
at once."""


if not TYPE_CHECKING:  # so that a type checker knows which names there are

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module 'kg' has no attribute '{name}'")
        place = next(place for place, names in _PLACES.items() if name in names)
        value = getattr(import_module(place), "open_project" if name == "open" else name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]


def load_ipython_extension(ipython: Any) -> None:
    """Bring values that show themselves and the cell magic ``%%sparql`` to IPython: ``%load_ext kg``."""
    from kg.render.notebook.formatters import load

    load(ipython)


def _show_values_in_notebooks() -> None:
    """Let IPython show values where it runs; it learns the names of their types, and none of them is loaded."""
    get_ipython = getattr(sys.modules.get("IPython"), "get_ipython", None)
    shell = get_ipython() if get_ipython is not None else None
    if shell is not None:
        from kg.render.notebook.formatters import show_values

        show_values(shell)


_show_values_in_notebooks()
