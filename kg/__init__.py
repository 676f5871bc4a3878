"""actorgraph: who does, says or wants what towards whom, each claim together with its words.

>>> import kg
>>> project = kg.open()                              # the corpus of the current folder, or kg.open("path")
>>> project.ask("offers", by="lukashenko")           # a named question, as a Polars frame
>>> project.query("SELECT ?s WHERE { ?s a kg:Statement }")
>>> print(project.explain("s05"))                    # one statement whole, with its words
>>> kg.show(project.network(level="country"))        # the explorer: every arrow opens to its words
"""

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
    from kg.model import Article, Entity, Statement
    from kg.project import Project
    from kg.project import open_project as open
    from kg.view.explorer.shown import show

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
    "kg.view.explorer.shown": ("show",),
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
