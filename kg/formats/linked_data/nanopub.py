"""Statements as nanopublications in TriG (https://nanopub.net/guidelines/working_draft/): four graphs each."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from kg.corpus.corpus import Corpus
from kg.formats.tables.statements import select_keys
from kg.graph.namespaces import PREFIXES, Iris, expand
from kg.graph.serialize import Format, to_text
from kg.graph.to_rdf import GraphMapping
from kg.model import Annotation, Statement
from kg.selection.selection import Selection
from kg.store.backend import Backend, with_corpus

_NP = "http://www.nanopub.org/nschema#"
_PARTS = ("assertion", "provenance", "pubinfo")
_LINKS = ("hasAssertion", "hasProvenance", "hasPublicationInfo")


def write_nanopublications(backend: Backend, selection: Selection) -> str:
    """Return the statements of a selection as nanopublications, below the base IRI of the corpus.

    The assertion is the statement as the graph of the corpus has it, with the names of what it speaks of; the
    provenance is the article that was read and whose claim it is; the information on the publication is who coded it
    and when. They are neither signed nor given trusty addresses: that is for whoever publishes them.
    """
    corpus = with_corpus(backend).corpus
    iris = Iris(corpus.config.base, corpus.vocabulary)
    keys = select_keys(backend, selection)
    quads = [quad for key in keys for quad in _nanopublication(corpus.statement(key), corpus, iris)]
    return to_text(quads, Format.TRIG, {**iris.prefixes, "np": _NP})


def _nanopublication(statement: Statement, corpus: Corpus, iris: Iris) -> Iterator[Quad]:
    this = NamedNode(f"{iris.base}nanopublication/{statement.key.replace('#', '/')}")
    head, *parts = (NamedNode(f"{this.value}/{name}") for name in ("head", *_PARTS))
    assertion, provenance, information = parts
    yield Quad(this, expand("rdf:type"), NamedNode(f"{_NP}Nanopublication"), head)
    for link, part in zip(_LINKS, parts, strict=True):
        yield Quad(this, NamedNode(_NP + link), part, head)
    yield from _assertion(statement, corpus, iris, assertion)
    article, coder = corpus.articles[statement.article], iris.coder(statement.coder)
    node = iris.article(article.id)
    yield Quad(assertion, expand("prov:wasDerivedFrom"), node, provenance)
    yield Quad(assertion, expand("prov:wasGeneratedBy"), NamedNode(f"{this.value}/coding"), provenance)
    yield Quad(NamedNode(f"{this.value}/coding"), expand("prov:wasAssociatedWith"), coder, provenance)
    yield Quad(node, expand("dcterms:title"), Literal(article.title, language=article.language), provenance)
    yield Quad(node, expand("dcterms:publisher"), Literal(article.publisher), provenance)
    for source in statement.attribution.sources[-1:]:
        yield Quad(assertion, expand("prov:wasAttributedTo"), iris.entity(source), provenance)
    yield Quad(this, expand("dcterms:creator"), coder, information)
    yield Quad(coder, expand("rdfs:label"), Literal(statement.coder), information)
    coded = corpus.annotations[f"{statement.coder}/{statement.article}"].coded
    if coded is not None:
        day = Literal(f"{coded.isoformat()}T00:00:00Z", datatype=NamedNode(f"{PREFIXES['xsd']}dateTime"))
        yield Quad(this, expand("dcterms:created"), day, information)


def _assertion(statement: Statement, corpus: Corpus, iris: Iris, graph: NamedNode) -> Iterator[Quad]:
    """Yield what the graph of the corpus says of a statement, and the names of the entities in it."""
    alone = Annotation(coder=statement.coder, article=statement.article, statements=(statement,))
    lines = GraphMapping(corpus.vocabulary, iris).annotation(alone)
    node = iris.statement(statement.key).value
    for quad in parse(lines, RdfFormat.N_QUADS):
        if isinstance(quad.subject, NamedNode) and (
            quad.subject.value == node or quad.subject.value.startswith(f"{node}/")
        ):
            yield Quad(quad.subject, quad.predicate, quad.object, graph)
    for id in dict.fromkeys(statement.entities_named()):
        entity = corpus.entities[id]
        name = Literal(entity.label, language=entity.labels[0].lang)
        yield Quad(iris.entity(id), expand("rdfs:label"), name, graph)
