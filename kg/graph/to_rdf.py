"""From values to RDF: the one place that writes statements, entities and articles as quads.

A statement is a node with ``rdf:subject``, ``rdf:predicate`` and ``rdf:object``, its roles, attribution, dates and
quote. Each annotation file is a named graph of its own, and there are no blank nodes. What follows from several files
is in a graph ``derived`` (:mod:`kg.graph.derived`). :mod:`kg.graph.from_rdf` reads statements back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from kg.arguments import Argument, DateValue, EntityRef, Filler, NumberValue, StatementRef, TextValue
from kg.corpus.corpus import Corpus
from kg.corpus.counterparty import act_of
from kg.corpus.identifiers import WIKIDATA
from kg.fields import ARTICLE_FIELDS, FIELDS, INFERABLE, Field, FieldKind
from kg.graph.lines import GraphLines, Term, below, integer, iri, literal, term, typed
from kg.graph.namespaces import Iris
from kg.model import Annotation, Article, Background, Entity, Statement
from kg.quote import Quote
from kg.vocabulary import Vocabulary

_Plain = tuple[Term, Callable[[Any], Any], Callable[[GraphLines, Term, Term, Any], None]]
_WRITE: Mapping[FieldKind, Callable[[GraphLines, Term, Term, Any], None]] = {
    FieldKind.TEXT: GraphLines.text,
    FieldKind.TEXTS: GraphLines.texts,
    FieldKind.WORD: GraphLines.word,
    FieldKind.DATE: GraphLines.edtf,
    FieldKind.TIME: GraphLines.time,
    FieldKind.DAY: GraphLines.day,
    FieldKind.FLAG: GraphLines.flag,
}


def _plain(fields: Iterable[Field]) -> list[_Plain]:
    """Return properties, what finds their values, and what writes these."""
    return [(term(one.rdf), one.of, _WRITE[one.kind]) for one in fields if one.is_plain and one.kind in _WRITE]


_OF_STATEMENT = _plain(FIELDS)
_TO_STATEMENTS = [(term(one.rdf), one.of) for one in FIELDS if one.kind is FieldKind.STATEMENTS]
_OF_ARTICLE = _plain(one for one in ARTICLE_FIELDS if one.name != "title")
"""All but the title, which has a language."""
_TO_ARTICLES = [(term(one.rdf), one.of) for one in ARTICLE_FIELDS if one.kind is FieldKind.NAME]


def _write_plain(lines: GraphLines, node: Term, fields: Iterable[_Plain], value: Statement | Article) -> None:
    """Write the fields that say something, by their kinds."""
    for property, of, write in fields:
        said = of(value)
        if said:
            write(lines, node, property, said)


class GraphMapping:
    """Writes what files say as quads, each by itself, in lines of N-Quads: a store takes those in as they are."""

    def __init__(self, vocabulary: Vocabulary, iris: Iris) -> None:
        self._vocabulary = vocabulary
        self._iris = iris

    def files(self, corpus: Corpus) -> Iterator[str]:
        """Yield everything that the files of a corpus say."""
        yield self.entities(corpus.listed.values())
        yield from map(self.article, corpus.articles.values())
        yield from map(self.annotation, corpus.annotations.values())

    def entities(self, entities: Iterable[Entity]) -> str:
        """Return the graph of the listed entities and their background as N-Quads."""
        lines = GraphLines(self._iris.graph("entities"))
        for entity in entities:
            self._entity(lines, entity)
        return lines.to_text()

    def article(self, article: Article) -> str:
        """Return the graph of one article as N-Quads: what is known about it, without its text."""
        node, lines = iri(self._iris.article(article.id)), GraphLines(self._iris.graph(f"article/{article.id}"))
        lines.link(node, term("rdf:type"), term("kg:Article"))
        lines.value(node, term("dcterms:title"), literal(article.title, language=article.language))
        _write_plain(lines, node, _OF_ARTICLE, article)
        for property, of in _TO_ARTICLES:
            if other := of(article):
                lines.link(node, property, iri(self._iris.article(other)))
        return lines.to_text()

    def annotation(self, annotation: Annotation) -> str:
        """Return the graph of one annotation file as N-Quads: its local entities and its statements."""
        named = self._iris.graph(f"annotation/{annotation.name}")
        graph, coder = iri(named), iri(self._iris.coder(annotation.coder))
        lines = GraphLines(named)
        lines.link(graph, term("rdf:type"), term("kg:Annotation"))
        lines.link(graph, term("prov:wasAttributedTo"), coder)
        lines.link(graph, term("prov:wasDerivedFrom"), iri(self._iris.article(annotation.article)))
        lines.link(coder, term("rdf:type"), term("prov:Agent"))
        lines.value(coder, term("rdfs:label"), literal(annotation.coder))
        lines.day(graph, term("dcterms:created"), annotation.coded)
        for entity in annotation.local:
            self._entity(lines, entity)
            for key in entity.denotes:
                if key.partition("#")[2] in annotation.by_id:
                    denoted = iri(self._iris.statement(key))
                    lines.link(iri(self._iris.entity(entity.id)), term("kg:denotes"), denoted)
        for statement in annotation.statements:
            self._statement(lines, statement)
        return lines.to_text()

    def _statement(self, lines: GraphLines, statement: Statement) -> None:
        """Write one statement: its node, its quote, and its direct triple where there is one."""
        iris = self._iris
        node = iri(iris.statement(statement.key))
        subject = self._argument(statement.subject)
        relation = iri(iris.term(statement.relation))
        article = iri(iris.article(statement.article))
        lines.link(node, term("rdf:type"), term("kg:Statement"))
        lines.link(node, term("rdf:subject"), subject)
        lines.link(node, term("rdf:predicate"), relation)
        if statement.object is not None:
            self._filler(lines, node, term("rdf:object"), statement.object)
        for value in statement.roles:
            self._filler(lines, node, iri(iris.term(value.role)), value.value)
        _write_plain(lines, node, _OF_STATEMENT, statement)
        for property, of in _TO_STATEMENTS:
            for key in of(statement):
                lines.link(node, property, iri(iris.statement(key)))
        self._chain(lines, node, statement.attribution.sources)
        for name in statement.inferred.fields if statement.inferred else ():
            lines.link(node, term("kg:infers"), term(INFERABLE[name]) if name in INFERABLE else iri(iris.term(name)))
        act = act_of(statement, self._vocabulary.relations[statement.relation])
        if act is not None:
            lines.link(node, term("kg:mentionOf"), iri(iris.act(act)))
        lines.link(node, term("prov:wasDerivedFrom"), article)
        lines.link(node, term("prov:wasAttributedTo"), iri(iris.coder(statement.coder)))
        if statement.quote.missing:
            lines.value(node, term("skos:prefLabel"), literal(statement.quote.in_its_place))
        self._targets(lines, node, statement.quote, article)

    def _entity(self, lines: GraphLines, entity: Entity) -> None:
        node = iri(self._iris.entity(entity.id))
        lines.link(node, term("rdf:type"), iri(self._iris.term(entity.type)))
        lines.value(node, term("skos:prefLabel"), literal(entity.label, language=entity.labels[0].lang))
        for label in entity.labels:
            lines.value(node, term("rdfs:label"), literal(label.text, language=label.lang))
        for alias in entity.aliases:
            lines.value(node, term("skos:altLabel"), literal(alias.text, language=alias.lang))
        for one in entity.identifiers:
            lines.value(node, term("schema:identifier"), literal(f"{one.scheme}:{one.value}"))
            if one.scheme == WIKIDATA:
                lines.link(node, term("skos:exactMatch"), term(f"wd:{one.value}"))
        for attribute in entity.attributes:
            self._filler(lines, node, iri(self._iris.attribute(attribute.name)), attribute.value)
        if entity.reliability is not None:
            lines.value(node, term("kg:reliability"), literal(entity.reliability.value))
        lines.text(node, term("kg:note"), entity.note)
        lines.flag(node, term("kg:local"), entity.local)
        if entity.plural is not None:
            lines.value(node, term("kg:plural"), typed(str(entity.plural).lower(), "xsd:boolean"))
        for member in entity.members:
            lines.link(node, term("kg:member"), iri(self._iris.entity(member)))
        for number, line in enumerate(entity.background, start=1):
            self._background(lines, node, number, line)

    def _background(self, lines: GraphLines, node: Term, number: int, line: Background) -> None:
        about = below(node, f"background/{number}")
        object = iri(self._iris.entity(line.object))
        lines.link(about, term("rdf:type"), term("kg:Background"))
        lines.link(about, term("rdf:subject"), node)
        lines.link(about, term("rdf:predicate"), iri(self._iris.term(line.relation)))
        lines.link(about, term("rdf:object"), object)
        lines.value(about, term("kg:record"), literal(line.record))
        lines.edtf(about, term("kg:when"), line.when)
        if self._vocabulary.relations[line.relation].rolls_up:
            lines.link(node, term("kg:rollsUpTo"), object)

    def _argument(self, argument: Argument) -> Term:
        if isinstance(argument, EntityRef):
            return iri(self._iris.entity(argument.entity))
        return iri(self._iris.statement(argument.statement))

    def _filler(self, lines: GraphLines, node: Term, property: Term, filler: Filler) -> None:
        match filler:
            case (EntityRef() | StatementRef()) as argument:
                lines.link(node, property, self._argument(argument))
            case TextValue(text=text):
                lines.value(node, property, literal(text))
            case NumberValue(number=number):
                digits = f"{number:f}"
                whole = number == number.to_integral_value() and "." not in digits
                lines.value(node, property, typed(digits, "xsd:integer" if whole else "xsd:decimal"))
            case DateValue(date=date):
                lines.edtf(node, property, date)

    def _chain(self, lines: GraphLines, node: Term, sources: tuple[str, ...]) -> None:
        """Write whose claim it is; and who reports whom, outermost first, where there is more than one source."""
        if sources:
            lines.link(node, term("kg:accordingTo"), iri(self._iris.entity(sources[-1])))
        if len(sources) < 2:
            return
        for position, source in enumerate(sources, start=1):
            link = below(node, f"source/{position}")
            lines.link(node, term("kg:attribution"), link)
            lines.value(link, term("kg:position"), integer(position))
            lines.link(link, term("kg:holder"), iri(self._iris.entity(source)))

    def _targets(self, lines: GraphLines, node: Term, quote: Quote, article: Term) -> None:
        """Write a Web Annotation target for each unbroken stretch of the quoted words."""
        for position, segment in enumerate(quote.segments, start=1):
            target = below(node, f"quote/{position}")
            selector = below(target, "selector")
            lines.link(node, term("oa:hasTarget"), target)
            lines.link(target, term("rdf:type"), term("oa:SpecificResource"))
            lines.link(target, term("oa:hasSource"), article)
            lines.link(target, term("oa:hasSelector"), selector)
            lines.link(selector, term("rdf:type"), term("oa:TextQuoteSelector"))
            lines.value(selector, term("oa:exact"), literal(segment.exact))
            lines.text(selector, term("oa:prefix"), segment.prefix)
            lines.text(selector, term("oa:suffix"), segment.suffix)
            lines.link(selector, term("rdf:type"), term("oa:TextPositionSelector"))
            lines.value(selector, term("oa:start"), integer(segment.start))
            lines.value(selector, term("oa:end"), integer(segment.end))
            lines.value(selector, term("kg:position"), integer(position))
