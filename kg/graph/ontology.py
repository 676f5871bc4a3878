"""The vocabulary as RDF: the model's own terms from ``core.ttl``, and every type, role and relation as data.

Terms are OWL and SKOS at once: a type is a class and a concept, a relation a property and a concept. What a term
``maps_to`` is written as ``skos:closeMatch``, never as an OWL axiom: the other vocabularies draw their lines
elsewhere, and with an axiom a reasoner would conclude what no coder has read. For the same reason the types that a
relation takes are ``schema:domainIncludes`` and ``schema:rangeIncludes``; the shapes are what demands them.
A code that a term has is its ``skos:notation``; one that it only covers is that of a concept of the other scheme,
which is a ``skos:narrowMatch``. There are no blank nodes: what has an order is a node with a numbered IRI.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from importlib.resources import files
from itertools import chain
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, parse

from kg.finder.written_cues import languages, written_cues
from kg.graph.namespaces import KG, Iris, expand
from kg.graph.serialize import Format, to_text
from kg.vocabulary import (
    CODE_SCHEMES,
    NOTHING,
    PLOVER_SCORE,
    STATEMENT,
    EntityType,
    RelationType,
    Role,
    Takes,
    Term,
    Vocabulary,
)

_LANGUAGE = "en"
_TYPE = expand("rdf:type")
_TRUE = Literal("true", datatype=expand("xsd:boolean"))

_FILLED_BY: Mapping[Takes, tuple[str, ...]] = {
    Takes.ENTITY: (),
    Takes.STATEMENT: ("kg:Statement",),
    Takes.TEXT: ("xsd:string",),
    Takes.NUMBER: ("xsd:decimal", "xsd:integer"),
    Takes.DATE: ("edtf:EDTF",),
}

_Pair = tuple[str, NamedNode | Literal]


def vocabulary_quads(vocabulary: Vocabulary, iris: Iris) -> Iterator[Quad]:
    """Yield the graph of a vocabulary: the model's own terms, then types, roles and relations."""
    graph = iris.graph("vocabulary")
    for triple in core_terms():
        yield Quad(triple.subject, triple.predicate, triple.object, graph)
    for type in vocabulary.types.values():
        yield from _quads(iris.term(type.id), _type(type, vocabulary, iris), graph)
    for role in vocabulary.roles.values():
        yield from _quads(iris.term(role.id), _role(role, iris), graph)
    for relation in vocabulary.relations.values():
        node = iris.term(relation.id)
        yield from _quads(node, _relation(relation, iris), graph)
        for code in _covered(relation, iris):
            yield Quad(node, expand("skos:narrowMatch"), _coded(code), graph)
            yield Quad(_coded(code), _TYPE, expand("skos:Concept"), graph)
            yield Quad(_coded(code), expand("skos:notation"), code, graph)
        for position, rule in enumerate(relation.towards, start=1):
            step = _step(node, position)
            yield Quad(step, _TYPE, expand("kg:CounterpartyRule"), graph)
            yield Quad(step, expand("kg:position"), Literal(str(position), datatype=expand("xsd:integer")), graph)
            yield Quad(step, expand("rdf:value"), Literal(rule), graph)


def ontology_turtle(vocabulary: Vocabulary, iris: Iris) -> str:
    """Return the graph of a vocabulary as Turtle, sorted; with its cues, which the graphs of corpora do without."""
    quads = chain(vocabulary_quads(vocabulary, iris), _cues(vocabulary, iris))
    return to_text(quads, Format.TURTLE, {**_core()[1], **iris.prefixes})


def core_terms() -> tuple[Triple, ...]:
    """Return the triples of ``core.ttl``, which define the model's own terms."""
    return _core()[0]


def type_iri(type_id: str, iris: Iris) -> NamedNode:
    """Return the class for a type as a relation names it: an entity type, or ``Statement``."""
    return NamedNode(KG + STATEMENT) if type_id == STATEMENT else iris.term(type_id)


@cache
def _core() -> tuple[tuple[Triple, ...], Mapping[str, str]]:
    parser = parse((files("kg.graph") / "core.ttl").read_bytes(), format=RdfFormat.TURTLE)
    triples = tuple(quad.triple for quad in parser)
    return triples, parser.prefixes


def _quads(node: NamedNode, pairs: Iterable[_Pair], graph: NamedNode) -> Iterator[Quad]:
    for name, object in pairs:
        yield Quad(node, expand(name), object, graph)


def _type(type: EntityType, vocabulary: Vocabulary, iris: Iris) -> Iterator[_Pair]:
    yield "rdf:type", expand("owl:Class")
    yield from _term(type, "rdfs:subClassOf", "kg:TypeScheme", iris)
    yield from _optional(("kg:sector", vocabulary.sector(type.id)))


def _role(role: Role, iris: Iris) -> Iterator[_Pair]:
    yield "rdf:type", expand("rdf:Property")
    yield "rdfs:domain", expand("kg:Statement")
    yield from _term(role, "rdfs:subPropertyOf", "kg:RoleScheme", iris)
    for what in role.takes:
        yield "kg:takes", Literal(what)
        for name in _FILLED_BY[what]:
            yield "schema:rangeIncludes", expand(name)
    if role.words and Takes.TEXT not in role.takes:
        yield from _takes_words()
    for type_id in role.types:
        yield "schema:rangeIncludes", type_iri(type_id, iris)
    for value in role.values:
        yield "kg:allowedValue", Literal(value)
    if role.everywhere:
        yield "kg:everywhere", _TRUE
    yield from _optional(("kg:function", role.function), ("kg:order", role.order))


def _relation(relation: RelationType, iris: Iris) -> Iterator[_Pair]:
    yield "rdf:type", expand("rdf:Property" if relation.words else "owl:ObjectProperty")
    if relation.symmetric:
        yield "rdf:type", expand("owl:SymmetricProperty")
    yield from _term(relation, "rdfs:subPropertyOf", "kg:RelationScheme", iris)
    if relation.inverse:
        yield "kg:inverseLabel", _words(relation.inverse)
    for advice in (relation.use, relation.avoid):
        if advice:
            yield "skos:scopeNote", _words(advice)
    yield "kg:kind", Literal(relation.kind)
    yield "kg:stance", Literal(str(relation.stance), datatype=expand("xsd:integer"))
    if relation.goldstein is not None:
        yield "kg:goldstein", _decimal(str(relation.goldstein))
    if relation.rolls_up:
        yield "kg:rollsUp", _TRUE
    yield from _optional(
        ("kg:quadClass", relation.quad_class),
        ("kg:joint", relation.joint),
        ("kg:function", relation.function),
        ("kg:order", relation.order),
    )
    for offer in relation.fulfils:
        yield "kg:fulfils", iris.term(offer)
    for type_id in relation.subject:
        yield "schema:domainIncludes", type_iri(type_id, iris)
    for type_id in relation.object:
        if type_id != NOTHING:
            yield "schema:rangeIncludes", type_iri(type_id, iris)
    if relation.words:
        yield from _takes_words()
    for role in relation.roles:
        yield "kg:takesRole", iris.term(role)
    for position in range(1, len(relation.towards) + 1):
        yield "kg:towards", _step(iris.term(relation.id), position)


def _takes_words() -> Iterator[_Pair]:
    for name in _FILLED_BY[Takes.TEXT]:
        yield "schema:rangeIncludes", expand(name)


def _term(term: Term, narrower_than: str, scheme: str, iris: Iris) -> Iterator[_Pair]:
    """Yield what types, roles and relations have in common."""
    yield "rdf:type", expand("skos:Concept")
    yield "skos:inScheme", expand(scheme)
    yield "rdfs:label", _words(term.label)
    yield "skos:definition", _words(term.definition)
    if term.example:
        yield "skos:example", _words(term.example)
    if term.broader is None:
        yield "skos:topConceptOf", expand(scheme)
    else:
        yield narrower_than, iris.term(term.broader)
        yield "skos:broader", iris.term(term.broader)
    if term.abstract:
        yield "kg:abstract", _TRUE
    for code_scheme, code in term.codes.items():
        if code_scheme == PLOVER_SCORE:
            yield "kg:ploverScore", _decimal(code)
        else:
            yield "skos:notation", Literal(code, datatype=_code_type(code_scheme, iris))
    for name in term.maps_to:
        yield "skos:closeMatch", expand(name)


def _cues(vocabulary: Vocabulary, iris: Iris) -> Iterator[Quad]:
    for language in languages(vocabulary):
        for relation, cues in written_cues(vocabulary, language).items():
            for cue in cues:
                written = Literal(cue, language=language)
                yield Quad(iris.term(relation), expand("kg:cue"), written, iris.graph("vocabulary"))


def _covered(term: Term, iris: Iris) -> Iterator[Literal]:
    """Yield the codes that a term covers and does not have itself, typed by their schemes."""
    for scheme, codes in term.covers.items():
        for code in codes:
            yield Literal(code, datatype=_code_type(scheme, iris))


def _coded(code: Literal) -> NamedNode:
    """Return the concept of another scheme that has a code."""
    return NamedNode(f"{code.datatype.value}/{quote(code.value, safe='')}")


def _optional(*words: tuple[str, str | None]) -> Iterator[_Pair]:
    """Yield the words that there are, by their properties."""
    return ((property, Literal(word)) for property, word in words if word is not None)


def _words(text: str) -> Literal:
    return Literal(text, language=_LANGUAGE)


def _decimal(text: str) -> Literal:
    """Return a number as ``xsd:decimal``, or the text itself where it is none."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return Literal(text)
    return Literal(f"{number:f}", datatype=expand("xsd:decimal")) if number.is_finite() else Literal(text)


def _code_type(scheme: str, iris: Iris) -> NamedNode:
    """Return the datatype by which the notations of one scheme are told from another; own schemes have one, too."""
    if scheme in CODE_SCHEMES:
        return NamedNode(f"{KG}{scheme}Code")
    return NamedNode(f"{iris.prefixes['own']}{quote(scheme, safe='')}-code")


def _step(relation: NamedNode, position: int) -> NamedNode:
    return NamedNode(f"{relation.value}-towards-{position}")
