"""The articles that the statements of a selection quote, as a list for reference managers."""

from __future__ import annotations

from kg.formats.bibliographies.citation import bibtex, csl_item
from kg.formats.tables.statements import select_keys
from kg.model import Article
from kg.selection.selection import Selection
from kg.store.backend import Backend
from kg.well_formed import readable_json


def write_bibtex(backend: Backend, selection: Selection) -> str:
    """Return the articles as BibTeX, by id."""
    return "\n\n".join(map(bibtex, _quoted(backend, selection))) + "\n"


def write_csl(backend: Backend, selection: Selection) -> str:
    """Return the articles as CSL JSON, by id."""
    return readable_json([csl_item(article) for article in _quoted(backend, selection)])


def _quoted(backend: Backend, selection: Selection) -> list[Article]:
    ids = {one.article for one in backend.evidence(select_keys(backend, selection))}
    return [backend.articles[id] for id in sorted(ids)]
