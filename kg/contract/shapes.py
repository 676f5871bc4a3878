"""SHACL shapes for the graph that :mod:`kg.graph.to_rdf` writes: the contract for whoever else writes or reads it.

Classes are looked up through ``rdfs:subClassOf``, so validate the data together with the ontology. The shape of a class
says what its nodes must have; the shape of a property says what holds for the nodes that have it. What a relation
requires of its subject and object is in the shape of the relation, which leads back to the statements. So few shapes
apply to each statement, and reports name the statement.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from rdflib import Literal, URIRef
from rdflib.term import Node

from kg.contract.shape_graph import DATE, EDTF, SH, TEXT, TRUE, Constraints, ShapeGraph, ref
from kg.contract.term_shapes import TermShapes
from kg.graph.namespaces import KG, Iris
from kg.model import Certainty, Mode, Polarity, Stance
from kg.vocabulary import Kind, Towards, Vocabulary

__all__ = ["shapes_turtle"]

_ACTOR = "Actor"
_SCOPE = "scope"

_TEXTS = {
    "kg:basis": "The basis of an inference is one text that is not empty.",
    "kg:note": "A note is one text that is not empty.",
    "kg:translation": "A translation is one text that is not empty.",
    "oa:prefix": "The words before a quote are one text that is not empty.",
    "oa:suffix": "The words after a quote are one text that is not empty.",
    "dc:creator": "The author of an article is one text that is not empty.",
    "schema:url": "The address of an article is one text that is not empty.",
}

_EVENT_DATES = {
    "kg:when": "A time is one EDTF date.",
    "kg:inferredWhen": "An inferred time is one EDTF date.",
    "kg:published": "A time of publication is one EDTF date.",
    "kg:inferredPublished": "An inferred time of publication is one EDTF date.",
}

_COMPANIONS = (
    ("kg:authorStance", "kg:accordingTo", "Only a claim with a source has an author's stance."),
    ("kg:accordingTo", "kg:authorStance", "Every claim with a source has an author's stance."),
    ("kg:attribution", "kg:accordingTo", "A chain of sources ends in the source of the claim."),
    ("kg:infers", "kg:basis", "What is inferred has a basis."),
    ("kg:inferredWhen", "kg:basis", "An inferred time has a basis."),
    ("kg:inferredPublished", "kg:basis", "An inferred time of publication has a basis."),
    ("kg:counterparty", "kg:counterpartyRule", "A counterparty was found by a rule."),
    ("kg:counterpartyRule", "kg:counterparty", "If a rule is given, it found a counterparty."),
    ("kg:member", "kg:local", "Only local entities have members."),
)
"""Whatever has the first property also has the second."""

_NOT_ASSERTED = (
    ("kg:accordingTo", "A claim with a source has no direct triple."),
    ("kg:ended", "A claim that has ended has no direct triple."),
    ("kg:headline", "A claim quoted from the headline has no direct triple."),
    ("kg:alternativeTo", "One of several alternatives has no direct triple."),
)
"""Whatever has the property is not written as a direct triple."""


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
        self.optional: dict[str, list[Node]] = {}

    def write(self) -> None:
        self._statement()
        self._attribution()
        self._asserted()
        self._times()
        self._between_statements()
        self._quote()
        self._acts()
        self._articles()
        self._entities()
        self._background()
        for name, message in _TEXTS.items():
            self._may_have(name, message, 1, **TEXT)
        for name, companion, message in _COMPANIONS:
            self._also(name, self.shapes.property(ref(companion), message, 1))
        for name, properties in sorted(self.optional.items()):
            local = name.removeprefix("kg:").replace(":", "-")
            self.shapes.shape(_shape(local), f"Nodes with {name}.", targetSubjectsOf=ref(name), property=properties)
        for role in self.vocabulary.roles.values():
            self.terms.role(role)
        for relation in self.usable:
            self.terms.relation(self.vocabulary.relations[relation])

    def _statement(self) -> None:
        properties = [
            *self._triple("A statement"),
            self._choice("kg:mode", Mode, "A statement has exactly one mode", 1),
            self._choice("kg:certainty", Certainty, "A statement has exactly one certainty", 1),
            self._choice("kg:polarity", Polarity, "A statement has exactly one polarity", 1),
            self.shapes.property(ref("kg:quote"), "A statement has exactly one quote that is not empty.", 1, 1, **TEXT),
            self.shapes.property(
                ref("oa:hasTarget"),
                "A quote has at least one target, which says where its words are.",
                1,
            ),
            *self._provenance("A statement"),
        ]
        self.shapes.shape(_shape("Statement"), "Statements.", targetClass=ref("kg:Statement"), property=properties)
        self.shapes.shape(
            _shape("Relation"),
            "Relations in use.",
            targetObjectsOf=ref("rdf:predicate"),
            message=Literal("A relation in use is in the vocabulary and does not only group others.", lang="en"),
            in_=self.shapes.list(self.terms.iris_of(self.usable)),
        )

    def _attribution(self) -> None:
        choice = self._choice("kg:authorStance", Stance, "A claim has at most one author's stance", 0)
        self._also("kg:authorStance", choice)
        self._may_have("kg:accordingTo", "A claim has at most one source, an actor.", 1, **self._actor())
        least = "A chain of sources has at least two links."
        self._also("kg:attribution", self.shapes.property(ref("kg:attribution"), least, 2))
        links = [
            self._must_have("kg:holder", "A link in a chain of sources is held by exactly one actor.", self._actor()),
            self._position("A link in a chain of sources"),
        ]
        targets = {"targetObjectsOf": ref("kg:attribution")}
        self.shapes.shape(_shape("Source"), "Links in a chain of sources.", property=links, **targets)

    def _asserted(self) -> None:
        """Few claims are written as a direct triple beside their statement: check that these qualify."""
        prop, begin = self.shapes.property, "A claim with a direct triple"
        for name, value in (("mode", Mode.ACTUAL), ("certainty", Certainty.CERTAIN), ("polarity", Polarity.AFFIRMED)):
            plain = prop(ref(f"kg:{name}"), f"{begin} is {value}.", hasValue=Literal(value.value))
            self._also("kg:asserted", plain)
        others = self.shapes.node(inversePath=ref("kg:alternativeTo"))
        self._also("kg:asserted", prop(others, f"{begin} has no alternative.", most=0))
        if _SCOPE in self.vocabulary.roles:
            scope = prop(self.terms.iri_of(_SCOPE), f"{begin} has no scope.", most=0)
            self._also("kg:asserted", scope)
        for name, message in _NOT_ASSERTED:
            self._also(name, prop(ref("kg:asserted"), message, most=0))
        sides = self.shapes.node(in_=self.shapes.list([ref("rdf:subject"), ref("rdf:object")]))
        alternatives = [
            self.shapes.node(property=prop(ref("kg:asserted"), "", most=0)),
            self.shapes.node(property=prop(ref("kg:infers"), "", not_=sides)),
        ]
        self.shapes.shape(
            _shape("Sides"),
            "Statements whose subject or object is inferred.",
            targetSubjectsOf=ref("kg:infers"),
            message=Literal("A claim with an inferred subject or object has no direct triple.", lang="en"),
            or_=self.shapes.list(alternatives),
        )

    def _times(self) -> None:
        for name, message in _EVENT_DATES.items():
            self._may_have(name, message, 1, **EDTF)
        message = "The earliest day is one xsd:date and does not come after the latest day."
        self._may_have("kg:earliest", message, 1, lessThanOrEquals=ref("kg:latest"), **DATE)
        self._may_have("kg:latest", "The latest day is one xsd:date.", 1, **DATE)
        self._may_have("kg:retrieved", "The day of retrieval is one xsd:date.", 1, **DATE)

    def _between_statements(self) -> None:
        statement = ref("kg:Statement")
        self._may_have("kg:sumsUp", "Only statements are summed up.", class_=statement)
        self._may_have("kg:alternativeTo", "Only statements are alternatives.", class_=statement)
        fields = [ref("rdf:subject"), ref("rdf:object"), ref("kg:accordingTo")]
        known = self.shapes.list([*fields, *self.terms.iris_of(self.vocabulary.roles)])
        message = "kg:infers names subject, object, source or roles; an inferred time is in kg:inferredWhen."
        self._may_have("kg:infers", message, in_=known)
        for name in ("kg:ended", "kg:headline", "kg:asserted", "kg:local"):
            self._may_have(name, f"{name} is true, or left out.", 1, in_=self.shapes.list([TRUE]))

    def _quote(self) -> None:
        target = [
            self._must_have("oa:hasSource", "A target is in exactly one article.", {"class_": ref("kg:Article")}),
            self._must_have("oa:hasSelector", "A target has exactly one selector.", {}),
        ]
        self.shapes.shape(
            _shape("Target"),
            "Where the words of a statement are.",
            targetObjectsOf=ref("oa:hasTarget"),
            message=Literal("A target is a specific resource.", lang="en"),
            class_=[ref("oa:SpecificResource")],
            property=target,
        )
        number = {"datatype": ref("xsd:integer"), "minInclusive": Literal(0)}
        before = "A selector starts at exactly one offset, 0 or more, before its end."
        properties = [
            self._must_have("oa:exact", "A selector has exactly one text.", TEXT),
            self._must_have("oa:start", before, {"lessThan": ref("oa:end"), **number}),
            self._must_have("oa:end", "A selector ends at exactly one offset.", number),
            self._position("A selector"),
        ]
        self.shapes.shape(
            _shape("Selector"),
            "Unbroken stretches of a quote, in code points of the article's body.",
            targetObjectsOf=ref("oa:hasSelector"),
            message=Literal("A selector is a text quote selector and a text position selector.", lang="en"),
            class_=[ref("oa:TextQuoteSelector"), ref("oa:TextPositionSelector")],
            property=properties,
        )

    def _acts(self) -> None:
        statement = {"class_": ref("kg:Statement")}
        mentioning = self.shapes.node(inversePath=ref("kg:mentionOf"))
        properties = [
            self._must_have("kg:mainMention", "An act has exactly one main mention, a statement.", statement),
            self.shapes.property(mentioning, "An act has at least one mention.", 1, None, **statement),
        ]
        self.shapes.shape(_shape("Act"), "Acts.", targetClass=ref("kg:Act"), property=properties)
        self._may_have("kg:mentionOf", "A statement is a mention of at most one act.", 1, class_=ref("kg:Act"))
        self._may_have("kg:counterparty", "A counterparty is an actor.", None, **self._actor())
        for side in ("subject", "counterparty"):
            message = f"What a {side} lies within are entities."
            self._may_have(f"kg:{side}Within", message, node=self.terms.any_entity())
        rule = self._choice("kg:counterpartyRule", Towards, "A counterparty has at most one rule", 0)
        self._also("kg:counterpartyRule", rule)

    def _articles(self) -> None:
        words = {"datatype": ref("rdf:langString")}
        article = [
            self._must_have("dcterms:title", "An article has exactly one title, with a language.", words),
            self._must_have("dc:language", "An article has exactly one language.", TEXT),
            self._must_have("dc:publisher", "An article has exactly one publisher.", TEXT),
        ]
        self.shapes.shape(_shape("Article"), "Articles.", targetClass=ref("kg:Article"), property=article)
        annotation = self._provenance("An annotation")
        self.shapes.shape(_shape("Annotation"), "Annotations.", targetClass=ref("kg:Annotation"), property=annotation)

    def _entities(self) -> None:
        usable = [type.id for type in self.vocabulary.types.values() if not type.abstract]
        kinds = {"in_": self.shapes.list(self.terms.iris_of(usable))}
        labels = {"datatype": ref("rdf:langString"), "uniqueLang": TRUE}
        of_one_type = "An entity has exactly one type of the vocabulary, which does not only group others."
        labelled = "An entity has a label, at most one in each language."
        properties = [
            self._must_have("rdf:type", of_one_type, kinds),
            self.shapes.property(ref("rdfs:label"), labelled, 1, None, **labels),
            self.shapes.property(ref("skos:altLabel"), "An alias has a language.", datatype=ref("rdf:langString")),
            self.shapes.property(
                ref("skos:exactMatch"),
                "An entity has at most one item in Wikidata.",
                0,
                1,
                pattern=Literal(r"^http://www\.wikidata\.org/entity/Q[1-9][0-9]*$"),
            ),
        ]
        tops = self.terms.iris_of(self.terms.tops)
        self.shapes.shape(_shape("Entity"), "Entities.", targetClass=tops, property=properties)
        self._may_have("kg:member", "Members are entities.", node=self.terms.any_entity())
        self._may_have("kg:rollsUpTo", "Entities roll up to entities.", node=self.terms.any_entity())

    def _background(self) -> None:
        known = self.vocabulary.relations
        states = self.shapes.list(self.terms.iris_of(id for id in self.usable if known[id].kind is Kind.STATE))
        properties = [
            *self._triple("A line of background"),
            self.shapes.property(ref("rdf:predicate"), "The relation of a line of background is a state.", in_=states),
            self._must_have("kg:record", "A line of background has exactly one record of its source.", TEXT),
        ]
        self.shapes.shape(_shape("Background"), "Background.", targetClass=ref("kg:Background"), property=properties)

    def _triple(self, begin: str) -> list[Node]:
        """Return the constraints of what has subject, relation and object."""
        side = {"nodeKind": SH.IRI}
        names = {"subject": "subject", "predicate": "relation", "object": "object"}
        return [
            self._must_have(f"rdf:{local}", f"{begin} has exactly one {name}.", side) for local, name in names.items()
        ]

    def _provenance(self, begin: str) -> list[Node]:
        article, agent = {"class_": ref("kg:Article")}, {"class_": ref("prov:Agent")}
        return [
            self._must_have("prov:wasDerivedFrom", f"{begin} comes from exactly one article.", article),
            self._must_have("prov:wasAttributedTo", f"{begin} has exactly one coder.", agent),
        ]

    def _position(self, begin: str) -> Node:
        number = {"datatype": ref("xsd:integer"), "minInclusive": Literal(1)}
        return self._must_have("kg:position", f"{begin} has exactly one position, 1 or more.", number)

    def _choice(self, name: str, values: type[StrEnum], begin: str, least: int) -> Node:
        texts = [value.value for value in values]
        items = self.shapes.list(Literal(text) for text in texts)
        return self.shapes.property(ref(name), f"{begin}: {', '.join(texts)}.", least, 1, in_=items)

    def _actor(self) -> Constraints:
        return {"class_": self.terms.iri_of(_ACTOR)} if _ACTOR in self.vocabulary.types else {"nodeKind": SH.IRI}

    def _must_have(self, name: str, message: str, constraints: Constraints) -> Node:
        return self.shapes.property(ref(name), message, 1, 1, **constraints)

    def _may_have(self, name: str, message: str, most: int | None = None, **constraints: Node | Iterable[Node]) -> None:
        self._also(name, self.shapes.property(ref(name), message, None, most, **constraints))

    def _also(self, name: str, property: Node) -> None:
        """Note a constraint on the nodes that have a property."""
        self.optional.setdefault(name, []).append(property)


def _shape(name: str) -> URIRef:
    return URIRef(f"{KG}{name}-shape")
