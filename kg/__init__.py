"""actorgraph: who does, says or wants what towards whom, each claim together with its words.

>>> import kg
>>> project = kg.open()                              # the corpus of the current folder, or kg.open("path")
>>> project.ask("offers", by="lukashenko")           # a named question, as a Polars frame
>>> project.query("SELECT ?s WHERE { ?s a kg:Statement }")
>>> print(project.explain("s05"))                    # one statement whole, with its words
"""

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
)
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
    "open",
]

__version__ = "0.1.0"
