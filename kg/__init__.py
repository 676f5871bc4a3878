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
>>> kg.annotate("prisoners-for-dialogue")            # the annotator, in a notebook
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.analysis import ANALYSES as ANALYSES
    from kg.analysis.discourse.from_table import make_discourse as make_discourse
    from kg.corpus.evidence import Evidence as Evidence
    from kg.errors import KgError as KgError
    from kg.errors import Problem as Problem
    from kg.explorer.viewer import show as show
    from kg.model import Article as Article
    from kg.model import Entity as Entity
    from kg.model import Statement as Statement
    from kg.network.bootstrap import bootstrap as bootstrap
    from kg.network.measures import measure as measure
    from kg.network.network import Network as Network
    from kg.network.series import dyad_series as dyad_series
    from kg.project.project import Project as Project
    from kg.project.project import open_project
    from kg.selection.explanation import Explanation as Explanation
    from kg.selection.selection import Selection as Selection
    from kg.serve.notebook import annotate as annotate
    from kg.store.backend import Backend as Backend

    open = open_project

__version__ = "0.1.0"

_PLACES = {
    "ANALYSES": "kg.analysis",
    "Article": "kg.model",
    "Backend": "kg.store.backend",
    "Entity": "kg.model",
    "Evidence": "kg.corpus.evidence",
    "Explanation": "kg.selection.explanation",
    "KgError": "kg.errors",
    "Network": "kg.network.network",
    "Problem": "kg.errors",
    "Project": "kg.project.project",
    "Selection": "kg.selection.selection",
    "Statement": "kg.model",
    "annotate": "kg.serve.notebook",
    "bootstrap": "kg.network.bootstrap",
    "dyad_series": "kg.network.series",
    "make_discourse": "kg.analysis.discourse.from_table",
    "measure": "kg.network.measures",
    "open": "kg.project.project",
    "show": "kg.explorer.viewer",
}
"""Where public names are defined; errors have :mod:`kg.errors`. They load when first used, so that the command starts
at once."""
__all__ = [*_PLACES]


if not TYPE_CHECKING:  # so that a type checker knows which names there are

    def __getattr__(name: str) -> Any:
        if name not in _PLACES:
            raise AttributeError(f"module 'kg' has no attribute '{name}'")
        value = getattr(import_module(_PLACES[name]), "open_project" if name == "open" else name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return [*_PLACES, "__version__"]


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
