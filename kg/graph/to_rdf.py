"""From values to RDF: the one place that writes statements, entities and articles as quads.

A statement is a node with ``rdf:subject``, ``rdf:predicate`` and ``rdf:object``, its roles, attribution, dates and
quote; beside it stands the direct triple ``subject relation object`` where MODEL.md allows one. Each annotation file
is a named graph of its own, and there are no blank nodes. :mod:`kg.graph.from_rdf` reads it back.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from datetime import date
from functools import cache
from itertools import chain
from typing import NewType

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from kg.arguments import Argument, DateValue, EntityRef, NumberValue, RoleValue, StatementRef, TextValue
from kg.corpus.corpus import Corpus
from kg.dates import EventDate
from kg.graph.namespaces import Iris, expand
from kg.model import Annotation, Article, Background, Entity, Quote, Statement

__all__ = ["SIDES", "GraphMapping", "read_lines"]

_Written = NewType("_Written", str)
"""A term as N-Quads writes it, by pyoxigraph: escaped and known to be valid."""


def _iri(node: NamedNode) -> _Written:
    return _Written(str(node))


def _below(node: _Written, path: str) -> _Written:
    """Return the IRI of what belongs to a node; the path must be one that needs no escaping."""
    return _Written(f"{node[:-1]}/{path}>")


def _term(name: str) -> _Written:
    return _iri(expand(name))


def _text(text: str, language: str | None = None) -> _Written:
    return _Written(str(Literal(text, language=language) if language else Literal(text)))


def _typed(text: str, datatype: str) -> _Written:
    return _Written(str(Literal(text, datatype=expand(datatype))))


SIDES = {"subject": expand("rdf:subject"), "object": expand("rdf:object"), "according_to": expand("kg:accordingTo")}
"""Properties of the fields that can be inferred and are no roles."""

# Properties whose values are IRIs.
_TYPE = _term("rdf:type")
_SUBJECT, _PREDICATE, _OBJECT = _iri(SIDES["subject"]), _term("rdf:predicate"), _iri(SIDES["object"])
_ACCORDING_TO = _iri(SIDES["according_to"])
_ATTRIBUTED_TO, _DERIVED_FROM = _term("prov:wasAttributedTo"), _term("prov:wasDerivedFrom")
_ATTRIBUTION, _HOLDER = _term("kg:attribution"), _term("kg:holder")
_MENTION_OF, _MAIN_MENTION = _term("kg:mentionOf"), _term("kg:mainMention")
_COUNTERPARTY = _term("kg:counterparty")
_INFERS = _term("kg:infers")
_SUMS_UP, _ALTERNATIVE_TO = _term("kg:sumsUp"), _term("kg:alternativeTo")
_MEMBER, _ROLLS_UP_TO = _term("kg:member"), _term("kg:rollsUpTo")
_EXACT_MATCH = _term("skos:exactMatch")
_HAS_TARGET, _HAS_SOURCE, _HAS_SELECTOR = _term("oa:hasTarget"), _term("oa:hasSource"), _term("oa:hasSelector")

# Properties whose values are literals.
_LABEL, _PREF_LABEL, _ALT_LABEL = _term("rdfs:label"), _term("skos:prefLabel"), _term("skos:altLabel")
_TITLE, _LANGUAGE, _PUBLISHER = _term("dcterms:title"), _term("dc:language"), _term("dc:publisher")
_CREATOR, _URL, _RETRIEVED = _term("dc:creator"), _term("schema:url"), _term("kg:retrieved")
_PUBLISHED, _INFERRED_PUBLISHED = _term("kg:published"), _term("kg:inferredPublished")
_CREATED = _term("dcterms:created")
_MODE, _CERTAINTY, _POLARITY = _term("kg:mode"), _term("kg:certainty"), _term("kg:polarity")
_AUTHOR_STANCE = _term("kg:authorStance")
_WHEN, _INFERRED_WHEN = _term("kg:when"), _term("kg:inferredWhen")
_EARLIEST, _LATEST = _term("kg:earliest"), _term("kg:latest")
_ENDED, _HEADLINE, _ASSERTED, _LOCAL = (_term(f"kg:{name}") for name in ("ended", "headline", "asserted", "local"))
_NOTE, _BASIS, _RECORD, _TRANSLATION = (_term(f"kg:{name}") for name in ("note", "basis", "record", "translation"))
_COUNTERPARTY_RULE = _term("kg:counterpartyRule")
_QUOTE, _POSITION = _term("kg:quote"), _term("kg:position")
_EXACT, _PREFIX, _SUFFIX = _term("oa:exact"), _term("oa:prefix"), _term("oa:suffix")
_START, _END = _term("oa:start"), _term("oa:end")

# Classes.
_ACT, _ANNOTATION, _ARTICLE = _term("kg:Act"), _term("kg:Annotation"), _term("kg:Article")
_BACKGROUND, _STATEMENT = _term("kg:Background"), _term("kg:Statement")
_AGENT = _term("prov:Agent")
_TARGET = _term("oa:SpecificResource")
_QUOTE_SELECTOR, _POSITION_SELECTOR = _term("oa:TextQuoteSelector"), _term("oa:TextPositionSelector")

_TRUE = _typed("true", "xsd:boolean")


class GraphMapping:
    """Writes a corpus as quads, in lines of N-Quads: a store takes those in as they are.

    Args:
        corpus: The corpus.
        iris: Its IRIs.
    """

    def __init__(self, corpus: Corpus, iris: Iris) -> None:
        self._corpus = corpus
        self._iris = iris

    def quads(self) -> Iterator[Quad]:
        """Yield everything but the vocabulary: entities, articles, annotations, acts."""
        corpus = self._corpus
        texts = chain(
            [self.entities(corpus.listed.values())],
            map(self.article, corpus.articles.values()),
            map(self.annotation, corpus.annotations.values()),
            [self.acts((act.name, act.main) for act in corpus.acts.values())],
        )
        return chain.from_iterable(map(read_lines, texts))

    def entities(self, entities: Iterable[Entity]) -> str:
        """Return the graph of the listed entities and their background as N-Quads."""
        facts = _Facts(self._iris.graph("entities"))
        for entity in entities:
            self._entity(facts, entity)
        return facts.lines()

    def article(self, article: Article) -> str:
        """Return the graph of one article as N-Quads: what is known about it, without its text."""
        node, facts = _iri(self._iris.article(article.id)), _Facts(self._iris.graph(f"article/{article.id}"))
        facts.link(node, _TYPE, _ARTICLE)
        facts.value(node, _TITLE, _text(article.title, language=article.language))
        facts.value(node, _LANGUAGE, _text(article.language))
        facts.value(node, _PUBLISHER, _text(article.publisher))
        facts.text(node, _CREATOR, article.author)
        facts.text(node, _URL, article.url)
        facts.text(node, _NOTE, article.note)
        facts.text(node, _BASIS, article.basis)
        facts.day(node, _RETRIEVED, article.retrieved)
        facts.edtf(node, _PUBLISHED, article.published)
        facts.edtf(node, _INFERRED_PUBLISHED, article.inferred_published)
        return facts.lines()

    def annotation(self, annotation: Annotation, leaving_out: Container[str] = ()) -> str:
        """Return the graph of one annotation file as N-Quads: its local entities and its statements.

        Args:
            annotation: The annotation.
            leaving_out: Keys of statements that are not to be written.
        """
        named = self._iris.graph(f"annotation/{annotation.name}")
        graph, coder = _iri(named), _iri(self._iris.coder(annotation.coder))
        facts = _Facts(named)
        facts.link(graph, _TYPE, _ANNOTATION)
        facts.link(graph, _ATTRIBUTED_TO, coder)
        facts.link(graph, _DERIVED_FROM, _iri(self._iris.article(annotation.article)))
        facts.link(coder, _TYPE, _AGENT)
        facts.value(coder, _LABEL, _text(annotation.coder))
        facts.day(graph, _CREATED, annotation.coded)
        for entity in annotation.local:
            self._entity(facts, entity)
        for statement in annotation.statements:
            if statement.key not in leaving_out:
                self._statement(facts, statement)
        return facts.lines()

    def statement(self, statement: Statement) -> str:
        """Return what the graph of its annotation says of one statement, as N-Quads."""
        facts = _Facts(self._iris.graph(f"annotation/{statement.coder}/{statement.article}"))
        self._statement(facts, statement)
        return facts.lines()

    def acts(self, acts: Iterable[tuple[str, str]]) -> str:
        """Return the graph of acts as N-Quads.

        Args:
            acts: The name of each, with the key of the mention that speaks for it.
        """
        facts = _Facts(self._iris.graph("acts"))
        for name, main in acts:
            node = _iri(self._iris.act(name))
            facts.link(node, _TYPE, _ACT)
            facts.link(node, _MAIN_MENTION, _iri(self._iris.statement(main)))
        return facts.lines()

    def _statement(self, facts: _Facts, statement: Statement) -> None:
        """Write one statement: its node, its quote, and its direct triple where there is one."""
        iris, attribution = self._iris, statement.attribution
        node = _iri(iris.statement(statement.key))
        subject, object = self._argument(statement.subject), self._argument(statement.object)
        relation = _iri(iris.term(statement.relation))
        article = _iri(iris.article(statement.article))
        facts.link(node, _TYPE, _STATEMENT)
        facts.link(node, _SUBJECT, subject)
        facts.link(node, _PREDICATE, relation)
        facts.link(node, _OBJECT, object)
        for value in statement.roles:
            self._role(facts, node, value)
        facts.value(node, _MODE, _word(statement.mode))
        facts.value(node, _CERTAINTY, _word(attribution.certainty))
        facts.value(node, _POLARITY, _word(attribution.polarity))
        if attribution.sources:
            facts.value(node, _AUTHOR_STANCE, _word(attribution.author_stance))
            facts.link(node, _ACCORDING_TO, _iri(iris.entity(attribution.sources[-1])))
            self._chain(facts, node, attribution.sources)
        self._times(facts, node, statement)
        if statement.inferred is not None:
            for field in statement.inferred.fields:
                facts.link(node, _INFERS, _iri(SIDES.get(field) or iris.term(field)))
            facts.value(node, _BASIS, _text(statement.inferred.basis))
        facts.flag(node, _ENDED, statement.ended)
        facts.flag(node, _HEADLINE, statement.headline)
        for key in statement.sums_up:
            facts.link(node, _SUMS_UP, _iri(iris.statement(key)))
        for key in statement.alternative_to:
            facts.link(node, _ALTERNATIVE_TO, _iri(iris.statement(key)))
        facts.text(node, _NOTE, statement.note)
        facts.text(node, _TRANSLATION, statement.translation)
        act = self._corpus.act(statement)
        if act is not None:
            facts.link(node, _MENTION_OF, _iri(iris.act(act)))
        towards = self._corpus.counterparty(statement)
        for entity in towards.entities:
            facts.link(node, _COUNTERPARTY, _iri(iris.entity(entity)))
        if towards.rule is not None:
            facts.value(node, _COUNTERPARTY_RULE, _word(towards.rule))
        facts.link(node, _DERIVED_FROM, article)
        facts.link(node, _ATTRIBUTED_TO, _iri(iris.coder(statement.coder)))
        self._quote(facts, node, statement.quote, article)
        if not self._corpus.why_no_direct_triple(statement):
            facts.value(node, _ASSERTED, _TRUE)
            facts.link(subject, relation, object)

    def _entity(self, facts: _Facts, entity: Entity) -> None:
        node = _iri(self._iris.entity(entity.id))
        facts.link(node, _TYPE, _iri(self._iris.term(entity.type)))
        facts.value(node, _PREF_LABEL, _text(entity.label, language=entity.labels[0].lang))
        for label in entity.labels:
            facts.value(node, _LABEL, _text(label.text, language=label.lang))
        for alias in entity.aliases:
            facts.value(node, _ALT_LABEL, _text(alias.text, language=alias.lang))
        if entity.wikidata is not None:
            facts.link(node, _EXACT_MATCH, _term(f"wd:{entity.wikidata}"))
        facts.text(node, _NOTE, entity.note)
        facts.flag(node, _LOCAL, entity.local)
        for member in entity.members:
            facts.link(node, _MEMBER, _iri(self._iris.entity(member)))
        for number, line in enumerate(entity.background, start=1):
            self._background(facts, node, number, line)

    def _background(self, facts: _Facts, node: _Written, number: int, line: Background) -> None:
        about = _below(node, f"background/{number}")
        object = _iri(self._iris.entity(line.object))
        facts.link(about, _TYPE, _BACKGROUND)
        facts.link(about, _SUBJECT, node)
        facts.link(about, _PREDICATE, _iri(self._iris.term(line.relation)))
        facts.link(about, _OBJECT, object)
        facts.value(about, _RECORD, _text(line.record))
        facts.edtf(about, _WHEN, line.when)
        if self._corpus.vocabulary.relations[line.relation].rolls_up:
            facts.link(node, _ROLLS_UP_TO, object)

    def _argument(self, argument: Argument) -> _Written:
        if isinstance(argument, EntityRef):
            return _iri(self._iris.entity(argument.entity))
        return _iri(self._iris.statement(argument.statement))

    def _role(self, facts: _Facts, node: _Written, role: RoleValue) -> None:
        property = _iri(self._iris.term(role.role))
        match role.value:
            case (EntityRef() | StatementRef()) as argument:
                facts.link(node, property, self._argument(argument))
            case TextValue(text=text):
                facts.value(node, property, _text(text))
            case NumberValue(number=number):
                digits = f"{number:f}"
                whole = number == number.to_integral_value() and "." not in digits
                facts.value(node, property, _typed(digits, "xsd:integer" if whole else "xsd:decimal"))
            case DateValue(date=date):
                facts.edtf(node, property, date)

    def _chain(self, facts: _Facts, node: _Written, sources: tuple[str, ...]) -> None:
        """Write who reports whom, outermost first, where there is more than one source."""
        if len(sources) < 2:
            return
        for position, source in enumerate(sources, start=1):
            link = _below(node, f"source/{position}")
            facts.link(node, _ATTRIBUTION, link)
            facts.value(link, _POSITION, _integer(position))
            facts.link(link, _HOLDER, _iri(self._iris.entity(source)))

    def _times(self, facts: _Facts, node: _Written, statement: Statement) -> None:
        facts.edtf(node, _WHEN, statement.when)
        if statement.inferred is not None:
            facts.edtf(node, _INFERRED_WHEN, statement.inferred.when)
        time = statement.time
        if time is not None:
            facts.day(node, _EARLIEST, time.earliest)
            facts.day(node, _LATEST, time.latest)

    def _quote(self, facts: _Facts, node: _Written, quote: Quote, article: _Written) -> None:
        """Write the words, and a Web Annotation target for each unbroken stretch of them."""
        facts.value(node, _QUOTE, _text(quote.exact))
        for position, segment in enumerate(quote.segments, start=1):
            target = _below(node, f"quote/{position}")
            selector = _below(target, "selector")
            facts.link(node, _HAS_TARGET, target)
            facts.link(target, _TYPE, _TARGET)
            facts.link(target, _HAS_SOURCE, article)
            facts.link(target, _HAS_SELECTOR, selector)
            facts.link(selector, _TYPE, _QUOTE_SELECTOR)
            facts.value(selector, _EXACT, _text(segment.exact))
            facts.text(selector, _PREFIX, segment.prefix)
            facts.text(selector, _SUFFIX, segment.suffix)
            facts.link(selector, _TYPE, _POSITION_SELECTOR)
            facts.value(selector, _START, _integer(segment.start))
            facts.value(selector, _END, _integer(segment.end))
            facts.value(selector, _POSITION, _integer(position))


def read_lines(lines: str) -> Iterator[Quad]:
    """Yield the quads that lines of N-Quads are, as :class:`GraphMapping` writes them."""
    # Every term in them was checked when it was made; lenient is not to check it again.
    return parse(lines, format=RdfFormat.N_QUADS, lenient=True)


class _Facts:
    """Gathers the quads of one named graph as lines.

    Making quads with literals one by one takes pyoxigraph three times as long as reading such lines all at once.

    Args:
        graph: The named graph.
    """

    def __init__(self, graph: NamedNode) -> None:
        self._end = f" {graph} .\n"
        self._links: list[str] = []
        self._values: list[str] = []

    def lines(self) -> str:
        """Return what has been gathered as N-Quads, links first."""
        return "".join(chain(self._links, self._values))

    def link(self, subject: _Written, property: _Written, object: _Written) -> None:
        """Add a triple whose object has an IRI."""
        self._links.append(f"{subject} {property} {object}{self._end}")

    def value(self, subject: _Written, property: _Written, literal: _Written) -> None:
        """Add a triple whose object is a literal."""
        self._values.append(f"{subject} {property} {literal}{self._end}")

    def text(self, subject: _Written, property: _Written, text: str | None) -> None:
        """Add a text, if there is one."""
        if text is not None:
            self.value(subject, property, _text(text))

    def flag(self, subject: _Written, property: _Written, holds: bool) -> None:
        """Add that something holds, if it does."""
        if holds:
            self.value(subject, property, _TRUE)

    def edtf(self, subject: _Written, property: _Written, date: EventDate | None) -> None:
        """Add a date as written, if there is one."""
        if date is not None:
            self.value(subject, property, _edtf(date.text))

    def day(self, subject: _Written, property: _Written, day: date | None) -> None:
        """Add a day, if there is one."""
        if day is not None:
            self.value(subject, property, _day(day))


# The same words, dates and numbers come again and again.


@cache
def _word(word: str) -> _Written:
    """Return one of the few words that a field may hold, such as a mode."""
    return _text(word)


@cache
def _edtf(text: str) -> _Written:
    return _typed(text, "edtf:EDTF")


@cache
def _day(day: date) -> _Written:
    return _typed(day.isoformat(), "xsd:date")


@cache
def _integer(number: int) -> _Written:
    return _typed(str(number), "xsd:integer")
