"""actorgraph: who does, says or wants what towards whom, each claim together with its words.

>>> import kg
>>> project = kg.open()                              # the corpus of the current folder, or kg.open("path")
>>> project.ask("offers", by="lukashenko")           # a named question, as a Polars frame
>>> project.query("SELECT ?s WHERE { ?s a kg:Statement }")
>>> print(project.explain("s05"))                    # one statement whole, with its words
>>> kg.show(project.network(level="country"))        # the explorer: every arrow opens to its words
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.corpus.evidence import Evidence
    from kg.corpus.explanation import Explanation
    from kg.errors import (
        CorpusNotFound,
        InvalidCorpus,
        KgError,
        MissingExtra,
        NameNotFound,
        Problem,
        QueryError,
        QueryRefused,
        QuestionError,
        Severity,
        StoreBusy,
        StoreDamaged,
    )
    from kg.explorer.viewer import show
    from kg.model import Article, Entity, Statement
    from kg.project import Project
    from kg.project import open_project as open

__all__ = [
    "Article",
    "CorpusNotFound",
    "Entity",
    "Evidence",
    "Explanation",
    "InvalidCorpus",
    "KgError",
    "MissingExtra",
    "NameNotFound",
    "Problem",
    "Project",
    "QueryError",
    "QueryRefused",
    "QuestionError",
    "Severity",
    "Statement",
    "StoreBusy",
    "StoreDamaged",
    "open",
    "show",
]

__version__ = "0.1.0"

_PLACES = {
    "kg.corpus.evidence": ("Evidence",),
    "kg.corpus.explanation": ("Explanation",),
    "kg.model": ("Article", "Entity", "Statement"),
    "kg.project": ("Project", "open"),
    "kg.explorer.viewer": ("show",),
}
"""Where public names are defined that are no errors. They load when first used, so that the command starts at once."""


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'kg' has no attribute '{name}'")
    place = next((place for place, names in _PLACES.items() if name in names), "kg.errors")
    found = getattr(import_module(place), "open_project" if name == "open" else name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*__all__, "__version__"]


def load_ipython_extension(ipython: Any) -> None:
    """Bring values that show themselves and the cell magic ``%%sparql`` to IPython: ``%load_ext kg``."""
    from kg.render.notebook.extension import load

    load(ipython)


def _show_values_in_notebooks() -> None:
    """Let IPython show values where it runs; it learns the names of their types, and none of them is loaded."""
    get_ipython = getattr(sys.modules.get("IPython"), "get_ipython", None)
    shell = get_ipython() if get_ipython is not None else None
    if shell is not None:
        from kg.render.notebook.formatters import show_values

        show_values(shell)


_show_values_in_notebooks()
