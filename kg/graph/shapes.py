"""SHACL shapes for the graph that :mod:`kg.graph.mapping` writes: the contract for whoever else writes or reads it.

Classes are looked up through ``rdfs:subClassOf``, so data are validated together with the ontology. What a relation
demands of its sides hangs on the relation itself and goes back from there to its statements: each statement meets
the shapes of its own relation only, and reports name the statement.
"""

from __future__ import annotations

from enum import StrEnum

from rdflib import Literal, URIRef
from rdflib.namespace import RDF
from rdflib.term import Node

from kg.graph.namespaces import KG, Iris
from kg.graph.shape_graph import DATE, EDTF, SH, TEXT, TRUE, ShapeGraph, ref
from kg.graph.term_shapes import TermShapes
from kg.model import Certainty, Mode, Polarity, Stance
from kg.vocabulary import Kind, Towards, Vocabulary

__all__ = ["shapes_turtle"]

_ACTOR = "Actor"


def shapes_turtle(vocabulary: Vocabulary, iris: Iris) -> str:
    """Return the shapes as Turtle.

    Args:
        vocabulary: Types, roles and relations.
        iris: The IRIs of the corpus.
    """
    writer = _Writer(vocabulary, iris)
    writer.write()
    return writer.shapes.turtle("Generated from schema/*.yaml; validate a graph together with ontology.ttl.")


class _Writer:
    def __init__(self, vocabulary: Vocabulary, iris: Iris) -> None:
        self.vocabulary = vocabulary
        self.shapes = ShapeGraph(iris.prefixes)
        self.terms = TermShapes(vocabulary, iris, self.shapes)
        self.usable = [relation.id for relation in vocabulary.relations.values() if not relation.abstract]

    def write(self) -> None:
        self._statement()
        self._asserted()
        self._companions()
        self._quote()
        self._acts()
        self._sources()
        self._entities()
        self._background()
        for role in self.vocabulary.roles.values():
            self.terms.role(role)
        for relation in self.usable:
            self.terms.relation(self.vocabulary.relations[relation])

    def _statement(self) -> None:
        prop = self.shapes.property
        infers = [
            ref("rdf:subject"),
            ref("rdf:object"),
            ref("kg:accordingTo"),
            *self.terms.iris_of(self.vocabulary.roles),
        ]
        properties = [
            prop(ref("rdf:subject"), "A statement has exactly one subject.", 1, 1, nodeKind=SH.IRI),
            prop(
                ref("rdf:predicate"),
                "A statement has exactly one relation, of the vocabulary, and none that only groups others.",
                1,
                1,
                in_=self.shapes.list(self.terms.iris_of(self.usable)),
            ),
            prop(ref("rdf:object"), "A statement has exactly one object.", 1, 1, nodeKind=SH.IRI),
            self._choice("kg:mode", Mode, "A statement has exactly one mode", 1),
            self._choice("kg:certainty", Certainty, "A statement has exactly one certainty", 1),
            self._choice("kg:polarity", Polarity, "A statement has exactly one polarity", 1),
            self._choice("kg:authorStance", Stance, "The author has at most one stance to a statement", 0),
            self._actor("kg:accordingTo", "A statement has at most one source, and it is an actor.", 0, 1),
            prop(ref("kg:when"), "The time of a statement is one EDTF date.", 0, 1, **EDTF),
            prop(ref("kg:inferredWhen"), "The inferred time of a statement is one EDTF date.", 0, 1, **EDTF),
            prop(
                ref("kg:earliest"),
                "The earliest day of a statement is one xsd:date, and not after its latest day.",
                0,
                1,
                lessThanOrEquals=ref("kg:latest"),
                **DATE,
            ),
            prop(ref("kg:latest"), "The latest day of a statement is one xsd:date.", 0, 1, **DATE),
            *(self._flag(name) for name in ("kg:ended", "kg:headline", "kg:asserted")),
            prop(ref("kg:sumsUp"), "A statement sums up statements.", class_=ref("kg:Statement")),
            prop(ref("kg:alternativeTo"), "A statement is alternative to statements.", class_=ref("kg:Statement")),
            prop(
                ref("kg:infers"),
                "Only subject, object, source and roles can be inferred; times have kg:inferredWhen.",
                in_=self.shapes.list(infers),
            ),
            *(self._text(name) for name in ("kg:basis", "kg:note", "kg:translation")),
            prop(ref("kg:tells"), "A statement tells at most one act.", 0, 1, class_=ref("kg:Act")),
            self._actor("kg:counterparty", "The counterparty of a statement is an actor."),
            self._choice("kg:counterpartyRule", Towards, "The counterparty was found by one rule", 0),
            prop(ref("kg:quote"), "A statement has exactly one quote, and it is not empty.", 1, 1, **TEXT),
            prop(
                ref("oa:hasSelector"),
                "The quote of a statement has at least one selector, which says where its words stand.",
                1,
                class_=ref("oa:TextQuoteSelector"),
            ),
            *self._provenance("A statement"),
        ]
        self.shapes.shape(_shape("Statement"), "Statements.", targetClass=ref("kg:Statement"), property=properties)

    def _asserted(self) -> None:
        """Only what MODEL.md allows is written as a plain triple beside its statement."""
        prop, begin = self.shapes.property, "A statement that is asserted plainly"
        sides = self.shapes.node(in_=self.shapes.list([ref("rdf:subject"), ref("rdf:object")]))
        properties = [
            prop(ref("kg:accordingTo"), f"{begin} is the author's own claim.", most=0),
            prop(ref("kg:certainty"), f"{begin} is certain.", hasValue=Literal(Certainty.CERTAIN.value)),
            prop(ref("kg:polarity"), f"{begin} is affirmed.", hasValue=Literal(Polarity.AFFIRMED.value)),
            prop(ref("kg:mode"), f"{begin} is actual.", hasValue=Literal(Mode.ACTUAL.value)),
            prop(ref("kg:ended"), f"{begin} has not ended.", most=0),
            prop(ref("kg:headline"), f"{begin} stands in the body of its article.", most=0),
            prop(ref("kg:alternativeTo"), f"{begin} has no alternative.", most=0),
            prop(
                self.shapes.node(inversePath=ref("kg:alternativeTo")),
                f"{begin} is not what another one is alternative to.",
                most=0,
            ),
            prop(ref("kg:infers"), f"{begin} has a subject and an object that are not inferred.", not_=sides),
        ]
        if "scope" in self.vocabulary.roles:
            properties.append(prop(self.terms.iri_of("scope"), f"{begin} holds without a scope.", most=0))
        targets = {"targetSubjectsOf": ref("kg:asserted")}
        self.shapes.shape(
            _shape("asserted"), "Statements with the plain triple beside them.", property=properties, **targets
        )

    def _companions(self) -> None:
        """Properties that demand another one beside them."""
        pairs = (
            ("kg:authorStance", "kg:accordingTo", "The author has a stance only to a claim with a source."),
            ("kg:accordingTo", "kg:authorStance", "The author has a stance to every claim with a source."),
            ("kg:attribution", "kg:accordingTo", "A chain of sources ends in the source of the claim."),
            ("kg:infers", "kg:basis", "What is inferred has a basis."),
            ("kg:inferredWhen", "kg:basis", "An inferred time has a basis."),
            ("kg:inferredPublished", "kg:basis", "An inferred time of publication has a basis."),
            ("kg:counterparty", "kg:counterpartyRule", "A counterparty was found by a rule."),
            ("kg:counterpartyRule", "kg:counterparty", "A rule that counted has found a counterparty."),
            ("kg:member", "kg:local", "Only local entities have members."),
        )
        for name, companion, message in pairs:
            property = self.shapes.property(ref(companion), message, 1)
            local = name.removeprefix("kg:")
            self.shapes.shape(_shape(local), f"What has kg:{local}.", targetSubjectsOf=ref(name), property=property)

    def _quote(self) -> None:
        prop = self.shapes.property
        number = {"datatype": ref("xsd:integer"), "minInclusive": Literal(0)}
        properties = [
            prop(RDF.type, "A selector is a text quote selector.", hasValue=ref("oa:TextQuoteSelector")),
            prop(RDF.type, "A selector is a text position selector.", hasValue=ref("oa:TextPositionSelector")),
            prop(ref("oa:exact"), "A selector has exactly one text of words.", 1, 1, **TEXT),
            prop(ref("oa:prefix"), "A selector has at most one text before the words.", 0, 1, **TEXT),
            prop(ref("oa:suffix"), "A selector has at most one text after the words.", 0, 1, **TEXT),
            prop(
                ref("oa:start"),
                "A selector starts at exactly one offset from 0, and before its end.",
                1,
                1,
                lessThan=ref("oa:end"),
                **number,
            ),
            prop(ref("oa:end"), "A selector ends at exactly one offset.", 1, 1, **number),
            self._position("A selector"),
        ]
        self.shapes.shape(
            _shape("Selector"),
            "Unbroken stretches of a quote, in code points of the article's body.",
            targetObjectsOf=ref("oa:hasSelector"),
            property=properties,
        )

    def _acts(self) -> None:
        prop, told = self.shapes.property, self.shapes.node(inversePath=ref("kg:tells"))
        properties = [
            prop(
                ref("kg:mainTelling"),
                "An act has exactly one main telling, which is a statement.",
                1,
                1,
                class_=ref("kg:Statement"),
            ),
            prop(told, "An act is told by at least one statement.", 1, class_=ref("kg:Statement")),
        ]
        self.shapes.shape(_shape("Act"), "Acts.", targetClass=ref("kg:Act"), property=properties)

    def _sources(self) -> None:
        """Articles, annotations, and chains of those who report."""
        prop, words = self.shapes.property, {"datatype": ref("rdf:langString")}
        article = [
            prop(ref("dcterms:title"), "An article has exactly one title, in a language.", 1, 1, **words),
            prop(ref("dcterms:language"), "An article has exactly one language.", 1, 1, **TEXT),
            prop(ref("dcterms:publisher"), "An article has exactly one publisher.", 1, 1, **TEXT),
            *(self._text(name) for name in ("dcterms:creator", "schema:url", "kg:note", "kg:basis")),
            prop(ref("kg:published"), "The time of publication is one EDTF date.", 0, 1, **EDTF),
            prop(ref("kg:inferredPublished"), "The inferred time of publication is one EDTF date.", 0, 1, **EDTF),
            prop(ref("kg:retrieved"), "The day of reading is one xsd:date.", 0, 1, **DATE),
        ]
        self.shapes.shape(_shape("Article"), "Articles.", targetClass=ref("kg:Article"), property=article)
        annotation = [
            *self._provenance("An annotation"),
            prop(ref("prov:generatedAtTime"), "The day of coding is given at most once.", 0, 1, nodeKind=SH.Literal),
        ]
        self.shapes.shape(_shape("Annotation"), "Annotations.", targetClass=ref("kg:Annotation"), property=annotation)
        links = [
            self._actor("kg:holder", "A link in a chain of sources has exactly one holder, who is an actor.", 1, 1),
            self._position("A link in a chain of sources"),
        ]
        self.shapes.shape(_shape("Source"), "Who reports whom.", targetObjectsOf=ref("kg:attribution"), property=links)

    def _entities(self) -> None:
        prop = self.shapes.property
        usable = self.terms.iris_of(type.id for type in self.vocabulary.types.values() if not type.abstract)
        entity = self.terms.any_entity()
        properties = [
            prop(
                RDF.type,
                "An entity has exactly one type of the vocabulary, and none that only groups others.",
                1,
                1,
                in_=self.shapes.list(usable),
            ),
            prop(
                ref("rdfs:label"),
                "An entity has a label, and at most one in a language.",
                1,
                datatype=ref("rdf:langString"),
                uniqueLang=TRUE,
            ),
            prop(ref("skos:altLabel"), "An alias is a text in a language.", datatype=ref("rdf:langString")),
            prop(
                ref("skos:exactMatch"),
                "An entity is at most one item of Wikidata.",
                0,
                1,
                pattern=Literal(r"^http://www\.wikidata\.org/entity/Q[1-9][0-9]*$"),
            ),
            self._text("kg:note"),
            self._flag("kg:local"),
            prop(ref("kg:member"), "The members of an entity are entities.", node=entity),
            prop(ref("kg:rollsUpTo"), "An entity rolls up to entities.", node=entity),
        ]
        self.shapes.shape(
            _shape("Entity"), "Entities.", targetClass=self.terms.iris_of(self.terms.tops), property=properties
        )

    def _background(self) -> None:
        prop, states = (
            self.shapes.property,
            [one for one in self.usable if self.vocabulary.relations[one].kind is Kind.STATE],
        )
        properties = [
            prop(ref("rdf:subject"), "A line of background has exactly one subject.", 1, 1, nodeKind=SH.IRI),
            prop(
                ref("rdf:predicate"),
                "A line of background has exactly one relation, which is a state.",
                1,
                1,
                in_=self.shapes.list(self.terms.iris_of(states)),
            ),
            prop(ref("rdf:object"), "A line of background has exactly one object.", 1, 1, nodeKind=SH.IRI),
            prop(ref("kg:record"), "A line of background has exactly one record of its source.", 1, 1, **TEXT),
            prop(ref("kg:when"), "The time of a line of background is one EDTF date.", 0, 1, **EDTF),
        ]
        self.shapes.shape(_shape("Background"), "Background.", targetClass=ref("kg:Background"), property=properties)

    def _choice(self, name: str, values: type[StrEnum], begin: str, least: int) -> Node:
        texts = [value.value for value in values]
        items = self.shapes.list(Literal(text) for text in texts)
        return self.shapes.property(ref(name), f"{begin}: {', '.join(texts)}.", least, 1, in_=items)

    def _actor(self, name: str, message: str, least: int | None = None, most: int | None = None) -> Node:
        known = {"class_": self.terms.iri_of(_ACTOR)} if _ACTOR in self.vocabulary.types else {"nodeKind": SH.IRI}
        return self.shapes.property(ref(name), message, least, most, **known)

    def _flag(self, name: str) -> Node:
        return self.shapes.property(ref(name), f"{name} is true or left out.", 0, 1, in_=self.shapes.list([TRUE]))

    def _text(self, name: str) -> Node:
        return self.shapes.property(ref(name), f"{name} is at most one text.", 0, 1, **TEXT)

    def _position(self, begin: str) -> Node:
        return self.shapes.property(
            ref("kg:position"),
            f"{begin} has exactly one position from 1.",
            1,
            1,
            datatype=ref("xsd:integer"),
            minInclusive=Literal(1),
        )

    def _provenance(self, begin: str) -> list[Node]:
        prop = self.shapes.property
        return [
            prop(
                ref("prov:wasDerivedFrom"), f"{begin} comes from exactly one article.", 1, 1, class_=ref("kg:Article")
            ),
            prop(ref("prov:wasAttributedTo"), f"{begin} has exactly one coder.", 1, 1, class_=ref("prov:Agent")),
        ]


def _shape(name: str) -> URIRef:
    return URIRef(f"{KG}{name}-shape")
