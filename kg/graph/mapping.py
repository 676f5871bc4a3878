"""From values to RDF: the one place that writes statements, entities and articles as quads.

A statement is a node with ``rdf:subject``, ``rdf:predicate`` and ``rdf:object``, its roles, perspective, dates and
quote; beside it stands the direct triple ``subject relation object`` where MODEL.md allows one. Each annotation file
is a named graph of its own, and there are no blank nodes. :mod:`kg.graph.reading` reads it back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from pyoxigraph import Literal, NamedNode, Quad

from kg.corpus.acts import Act
from kg.corpus.corpus import Corpus
from kg.dates import EventDate
from kg.graph.namespaces import KG, Iris, expand
from kg.model import (
    Annotation,
    Argument,
    Article,
    DateValue,
    Entity,
    EntityRef,
    Filler,
    NumberValue,
    Quote,
    Statement,
    StatementRef,
    TextValue,
)

__all__ = ["SIDES", "GraphMapping"]

_TYPE = expand("rdf:type")
_LABEL = expand("rdfs:label")
_EDTF = expand("edtf:EDTF")
_DATE = expand("xsd:date")
_INTEGER = expand("xsd:integer")
_DECIMAL = expand("xsd:decimal")
_TRUE = Literal("true", datatype=expand("xsd:boolean"))


@cache
def _kg(name: str) -> NamedNode:
    return NamedNode(KG + name)


SIDES = {"subject": expand("rdf:subject"), "object": expand("rdf:object"), "according_to": _kg("accordingTo")}
"""Properties of the fields that can be inferred and are no roles."""


class GraphMapping:
    """Writes a corpus as quads.

    Args:
        corpus: The corpus.
        iris: Its IRIs.
    """

    def __init__(self, corpus: Corpus, iris: Iris) -> None:
        self._corpus = corpus
        self._iris = iris

    def quads(self) -> Iterator[Quad]:
        """Yield everything but the vocabulary: entities, articles, annotations, acts."""
        yield from self.entities(self._corpus.listed.values())
        for article in self._corpus.articles.values():
            yield from self.article(article)
        for annotation in self._corpus.annotations:
            yield from self.annotation(annotation)
        yield from self.acts(self._corpus.acts.values())

    def entities(self, entities: Iterable[Entity]) -> Iterator[Quad]:
        """Yield the graph of the listed entities and their background."""
        graph = self._iris.graph("entities")
        for entity in entities:
            yield from self._entity(entity, graph)

    def article(self, article: Article) -> Iterator[Quad]:
        """Yield the graph of one article: what is known about it, without its text."""
        node, graph = self._iris.article(article.id), self._iris.graph(f"article/{article.id}")

        def quad(predicate: NamedNode, object: NamedNode | Literal) -> Quad:
            return Quad(node, predicate, object, graph)

        yield quad(_TYPE, _kg("Article"))
        yield quad(expand("dcterms:title"), Literal(article.title, language=article.language))
        yield quad(expand("dc:language"), Literal(article.language))
        yield quad(expand("dc:publisher"), Literal(article.publisher))
        texts = {
            "dc:creator": article.author,
            "schema:url": article.url,
            "kg:note": article.note,
            "kg:basis": article.basis,
        }
        for name, text in texts.items():
            if text is not None:
                yield quad(expand(name), Literal(text))
        if article.retrieved is not None:
            yield quad(expand("kg:retrieved"), Literal(article.retrieved.isoformat(), datatype=_DATE))
        for name, date in (("published", article.published), ("inferredPublished", article.inferred_published)):
            if date is not None:
                yield quad(_kg(name), _edtf(date))

    def annotation(self, annotation: Annotation) -> Iterator[Quad]:
        """Yield the graph of one annotation file: its local entities and its statements."""
        graph = self._iris.graph(f"annotation/{annotation.coder}/{annotation.article}")
        coder = self._iris.coder(annotation.coder)
        yield Quad(graph, _TYPE, _kg("Annotation"), graph)
        yield Quad(graph, expand("prov:wasAttributedTo"), coder, graph)
        yield Quad(graph, expand("prov:wasDerivedFrom"), self._iris.article(annotation.article), graph)
        yield Quad(coder, _TYPE, expand("prov:Agent"), graph)
        yield Quad(coder, _LABEL, Literal(annotation.coder), graph)
        if annotation.coded is not None:
            day = Literal(annotation.coded.isoformat(), datatype=_DATE)
            yield Quad(graph, expand("dcterms:created"), day, graph)
        for entity in annotation.local:
            yield from self._entity(entity, graph)
        for statement in annotation.statements:
            yield from self.statement(statement, graph)

    def statement(self, statement: Statement, graph: NamedNode) -> Iterator[Quad]:
        """Yield one statement: its node, its quote, and its direct triple where there is one."""
        node = self._iris.statement(statement.key)
        subject, object = self._argument(statement.subject), self._argument(statement.object)
        relation = self._iris.term(statement.relation)
        perspective = statement.perspective
        yield Quad(node, _TYPE, _kg("Statement"), graph)
        yield Quad(node, SIDES["subject"], subject, graph)
        yield Quad(node, expand("rdf:predicate"), relation, graph)
        yield Quad(node, SIDES["object"], object, graph)
        for value in statement.roles:
            yield Quad(node, self._iris.term(value.role), self._filler(value.value), graph)
        yield Quad(node, _kg("mode"), Literal(statement.mode), graph)
        yield Quad(node, _kg("certainty"), Literal(perspective.certainty), graph)
        yield Quad(node, _kg("polarity"), Literal(perspective.polarity), graph)
        if perspective.source is not None:
            yield Quad(node, _kg("authorStance"), Literal(perspective.author_stance), graph)
            yield Quad(node, SIDES["according_to"], self._iris.entity(perspective.source), graph)
            yield from self._chain(node, perspective.sources, graph)
        yield from self._times(node, statement, graph)
        yield from self._inferred(node, statement, graph)
        for name, holds in (("ended", statement.ended), ("headline", statement.headline)):
            if holds:
                yield Quad(node, _kg(name), _TRUE, graph)
        for name, keys in (("sumsUp", statement.sums_up), ("alternativeTo", statement.alternative_to)):
            for key in keys:
                yield Quad(node, _kg(name), self._iris.statement(key), graph)
        for name, text in (("note", statement.note), ("translation", statement.translation)):
            if text is not None:
                yield Quad(node, _kg(name), Literal(text), graph)
        act = self._corpus.act(statement)
        if act is not None:
            yield Quad(node, _kg("tells"), self._iris.act(act), graph)
        towards = self._corpus.counterparty(statement)
        for entity in towards.entities:
            yield Quad(node, _kg("counterparty"), self._iris.entity(entity), graph)
        if towards.rule is not None:
            yield Quad(node, _kg("counterpartyRule"), Literal(towards.rule), graph)
        article = self._iris.article(statement.article)
        yield Quad(node, expand("prov:wasDerivedFrom"), article, graph)
        yield Quad(node, expand("prov:wasAttributedTo"), self._iris.coder(statement.coder), graph)
        yield from self._quote(node, statement.quote, article, graph)
        if not self._corpus.why_no_direct_triple(statement):
            yield Quad(node, _kg("asserted"), _TRUE, graph)
            yield Quad(subject, relation, object, graph)

    def acts(self, acts: Iterable[Act]) -> Iterator[Quad]:
        """Yield the graph of the acts, each with the telling that speaks for it."""
        graph = self._iris.graph("acts")
        for act in acts:
            node = self._iris.act(act.name)
            yield Quad(node, _TYPE, _kg("Act"), graph)
            yield Quad(node, _kg("mainTelling"), self._iris.statement(act.main), graph)

    def _entity(self, entity: Entity, graph: NamedNode) -> Iterator[Quad]:
        node = self._iris.entity(entity.id)
        yield Quad(node, _TYPE, self._iris.term(entity.type), graph)
        yield Quad(node, expand("skos:prefLabel"), Literal(entity.label, language=entity.labels[0].lang), graph)
        for label in entity.labels:
            yield Quad(node, _LABEL, Literal(label.text, language=label.lang), graph)
        for alias in entity.aliases:
            yield Quad(node, expand("skos:altLabel"), Literal(alias.text, language=alias.lang), graph)
        if entity.wikidata is not None:
            yield Quad(node, expand("skos:exactMatch"), expand(f"wd:{entity.wikidata}"), graph)
        if entity.note is not None:
            yield Quad(node, _kg("note"), Literal(entity.note), graph)
        if entity.local:
            yield Quad(node, _kg("local"), _TRUE, graph)
        for member in entity.members:
            yield Quad(node, _kg("member"), self._iris.entity(member), graph)
        for number, line in enumerate(entity.background, start=1):
            about = NamedNode(f"{node.value}/background/{number}")
            object = self._iris.entity(line.object)
            yield Quad(about, _TYPE, _kg("Background"), graph)
            yield Quad(about, SIDES["subject"], node, graph)
            yield Quad(about, expand("rdf:predicate"), self._iris.term(line.relation), graph)
            yield Quad(about, SIDES["object"], object, graph)
            yield Quad(about, _kg("record"), Literal(line.record), graph)
            if line.when is not None:
                yield Quad(about, _kg("when"), _edtf(line.when), graph)
            if self._corpus.vocabulary.relations[line.relation].rolls_up:
                yield Quad(node, _kg("rollsUpTo"), object, graph)

    def _argument(self, argument: Argument) -> NamedNode:
        if isinstance(argument, EntityRef):
            return self._iris.entity(argument.entity)
        return self._iris.statement(argument.statement)

    def _filler(self, filler: Filler) -> NamedNode | Literal:
        match filler:
            case EntityRef() | StatementRef():
                return self._argument(filler)
            case TextValue(text=text):
                return Literal(text)
            case NumberValue(number=number):
                whole = number == number.to_integral_value()
                return Literal(f"{number:f}", datatype=_INTEGER if whole and "." not in f"{number:f}" else _DECIMAL)
            case DateValue(date=date):
                return _edtf(date)

    def _chain(self, node: NamedNode, sources: tuple[str, ...], graph: NamedNode) -> Iterator[Quad]:
        """Yield who reports whom, outermost first, where there is more than one source."""
        if len(sources) < 2:
            return
        for position, source in enumerate(sources, start=1):
            link = NamedNode(f"{node.value}/source/{position}")
            yield Quad(node, _kg("attribution"), link, graph)
            yield Quad(link, _kg("position"), Literal(str(position), datatype=_INTEGER), graph)
            yield Quad(link, _kg("holder"), self._iris.entity(source), graph)

    def _times(self, node: NamedNode, statement: Statement, graph: NamedNode) -> Iterator[Quad]:
        if statement.when is not None:
            yield Quad(node, _kg("when"), _edtf(statement.when), graph)
        if statement.inferred is not None and statement.inferred.when is not None:
            yield Quad(node, _kg("inferredWhen"), _edtf(statement.inferred.when), graph)
        time = statement.time
        for name, day in (("earliest", time.earliest if time else None), ("latest", time.latest if time else None)):
            if day is not None:
                yield Quad(node, _kg(name), Literal(day.isoformat(), datatype=_DATE), graph)

    def _inferred(self, node: NamedNode, statement: Statement, graph: NamedNode) -> Iterator[Quad]:
        if statement.inferred is None:
            return
        for field in statement.inferred.fields:
            yield Quad(node, _kg("infers"), SIDES.get(field) or self._iris.term(field), graph)
        yield Quad(node, _kg("basis"), Literal(statement.inferred.basis), graph)

    def _quote(self, node: NamedNode, quote: Quote, article: NamedNode, graph: NamedNode) -> Iterator[Quad]:
        """Yield the words, and a Web Annotation target for each unbroken stretch of them."""
        yield Quad(node, _kg("quote"), Literal(quote.exact), graph)
        for position, segment in enumerate(quote.segments, start=1):
            target = NamedNode(f"{node.value}/quote/{position}")
            selector = NamedNode(f"{target.value}/selector")
            yield Quad(node, expand("oa:hasTarget"), target, graph)
            yield Quad(target, _TYPE, expand("oa:SpecificResource"), graph)
            yield Quad(target, expand("oa:hasSource"), article, graph)
            yield Quad(target, expand("oa:hasSelector"), selector, graph)
            yield Quad(selector, _TYPE, expand("oa:TextQuoteSelector"), graph)
            yield Quad(selector, expand("oa:exact"), Literal(segment.exact), graph)
            for name, text in (("prefix", segment.prefix), ("suffix", segment.suffix)):
                if text is not None:
                    yield Quad(selector, expand(f"oa:{name}"), Literal(text), graph)
            yield Quad(selector, _TYPE, expand("oa:TextPositionSelector"), graph)
            yield Quad(selector, expand("oa:start"), Literal(str(segment.start), datatype=_INTEGER), graph)
            yield Quad(selector, expand("oa:end"), Literal(str(segment.end), datatype=_INTEGER), graph)
            yield Quad(selector, _kg("position"), Literal(str(position), datatype=_INTEGER), graph)


def _edtf(date: EventDate) -> Literal:
    return Literal(date.text, datatype=_EDTF)
