"""IRIs: how the things of a corpus are named in RDF, and how those names are shown to people.

All IRIs are deterministic, so that links survive an edit, and no two things share one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, cached_property

from pyoxigraph import NamedNode

from kg.vocabulary import Term, Vocabulary

KG = "https://w3id.org/actorgraph/ns#"
"""Namespace of the statement model and of the shipped vocabulary."""

PREFIXES: Mapping[str, str] = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "ftm": "https://schema.followthemoney.tech/#",
    "kg": KG,
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "wd": "http://www.wikidata.org/entity/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Prefixes that every query may use without declaring them; those of a corpus come on top (:attr:`Iris.prefixes`)."""


@cache
def expand(name: str) -> NamedNode:
    """Return the IRI of a prefixed name such as ``prov:Agent``."""
    prefix, _, local = name.partition(":")
    return NamedNode(PREFIXES[prefix] + local)


class Iris:
    """The IRIs of one corpus.

    Args:
        base: IRI that they begin with, ending in ``/``, ``#`` or ``:``.
        vocabulary: Its vocabulary; terms that a corpus adds live below its own base.
    """

    def __init__(self, base: str, vocabulary: Vocabulary) -> None:
        self.base = base
        self._vocabulary = vocabulary
        self._entities = _Made(f"{base}entity/")
        self._articles = _Made(f"{base}article/")
        self._coders = _Made(f"{base}coder/")
        self._attributes = _Made(f"{base}attribute/")

    @cached_property
    def prefixes(self) -> Mapping[str, str]:
        """All predeclared prefixes: the general ones and, for this corpus, ``entity:``, ``own:`` and the like."""
        parts = ("act", "article", "attribute", "coder", "entity", "graph", "statement")
        return {**PREFIXES, **{part: f"{self.base}{part}/" for part in parts}, "own": f"{self.base}vocabulary/"}

    def entity(self, id: str) -> NamedNode:
        """Return the IRI of an entity, by id."""
        return self._entities[id]

    def article(self, id: str) -> NamedNode:
        """Return the IRI of an article, by id."""
        return self._articles[id]

    def coder(self, id: str) -> NamedNode:
        """Return the IRI of a coder, by id."""
        return self._coders[id]

    def attribute(self, name: str) -> NamedNode:
        """Return the IRI of the property of entities that an attribute is, by its name."""
        return self._attributes[name]

    def act(self, name: str) -> NamedNode:
        """Return the IRI of an act, by ``coder/label`` or by the key of its only mention."""
        return NamedNode(f"{self.base}act/{name.replace('#', '/')}")

    def statement(self, key: str) -> NamedNode:
        """Return the IRI of a statement, by key."""
        return NamedNode(f"{self.base}statement/{key.replace('#', '/')}")

    def graph(self, name: str) -> NamedNode:
        """Return the IRI of a named graph, e.g. of ``entities`` or ``annotation/editors/west``."""
        return NamedNode(f"{self.base}graph/{name.replace('#', '/')}")

    def term(self, id: str) -> NamedNode:
        """Return the IRI of a type, role or relation, by id."""
        return self._term_iris[id]

    @cached_property
    def _term_iris(self) -> Mapping[str, NamedNode]:
        own = self.prefixes["own"]
        return {id: NamedNode((KG if term.shipped else own) + id) for id, term in self._terms.items()}

    @cached_property
    def _terms(self) -> Mapping[str, Term]:
        return {term.id: term for term in self._vocabulary.terms()}

    def name(self, iri: str) -> str:
        """Return the name that files and commands use for an IRI of this corpus, or a prefixed name, or the IRI.

        Entities and articles are shown by id, statements by key, terms of the vocabulary by id.
        """
        if iri.startswith(KG):
            local = iri[len(KG) :]
            return local if local in self._terms else f"kg:{local}"
        if iri.startswith(self.base):
            part, _, rest = iri[len(self.base) :].partition("/")
            if part in ("statement", "act") and rest.count("/") == 2:
                file, _, id = rest.rpartition("/")
                return f"{file}#{id}"
            if part in ("entity", "article", "attribute", "coder", "act", "vocabulary"):
                return rest
        return self._prefixed(iri, self.prefixes.items())

    @staticmethod
    def _prefixed(iri: str, prefixes: Iterable[tuple[str, str]]) -> str:
        fitting = [(prefix, start) for prefix, start in prefixes if iri.startswith(start)]
        if not fitting:
            return iri
        prefix, start = max(fitting, key=lambda pair: len(pair[1]))
        return f"{prefix}:{iri[len(start) :]}"


class _Made(dict[str, NamedNode]):
    """IRIs by name, made when first asked for: of what statement after statement names, not of statements."""

    def __init__(self, start: str) -> None:
        super().__init__()
        self._start = start

    def __missing__(self, name: str) -> NamedNode:
        self[name] = iri = NamedNode(self._start + name.replace("#", "/"))
        return iri
