"""SHACL shapes of roles and relations: what may fill them, and what they go with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rdflib import Literal, URIRef
from rdflib.namespace import RDF
from rdflib.term import Node

from kg.contract.shape_graph import EDTF, TEXT, TRUE, Constraints, ShapeGraph, ref
from kg.graph.namespaces import KG, Iris
from kg.graph.ontology import type_iri
from kg.vocabulary import STATEMENT, RelationType, Role, Takes, Vocabulary

__all__ = ["TermShapes"]


class TermShapes:
    """Adds the shapes of a vocabulary's terms to a graph of shapes.

    Args:
        vocabulary: Types, roles and relations.
        iris: The IRIs of the corpus.
        shapes: Where they are added.

    Attributes:
        tops: Ids of the types that have no broader one.
    """

    def __init__(self, vocabulary: Vocabulary, iris: Iris, shapes: ShapeGraph) -> None:
        self._vocabulary = vocabulary
        self._iris = iris
        self._shapes = shapes
        self._usable = [relation for relation in vocabulary.relations.values() if not relation.abstract]
        self._value_shapes: dict[tuple[str, ...], URIRef] = {}
        self.tops = tuple(type.id for type in vocabulary.types.values() if type.broader is None)

    def iri_of(self, id: str) -> URIRef:
        """Return the IRI of a type, role or relation."""
        return URIRef(self._iris.term(id).value)

    def iris_of(self, ids: Iterable[str]) -> list[Node]:
        """Return the IRIs of types, roles or relations."""
        return [self.iri_of(id) for id in ids]

    def any_entity(self) -> URIRef:
        """Return the shape of entities of any type."""
        return self.values(self.tops)

    def role(self, role: Role) -> None:
        """Add the shape of a role: what fills it, and which relations it goes with."""
        path = self.iri_of(role.id)
        message = f"The role '{_plain(role.label)}' takes: {', '.join(self._fillers(role))}."
        properties = [self._shapes.property(path, message, None, None, **self._any(self._alternatives(role)))]
        if not role.everywhere:
            takers = [relation for relation in self._usable if role.id in relation.roles]
            labels = ", ".join(_plain(relation.label) for relation in takers) or "no relation"
            properties.append(
                self._shapes.property(
                    ref("rdf:predicate"),
                    f"The role '{_plain(role.label)}' goes only with: {labels}.",
                    in_=self._shapes.list(self.iris_of(relation.id for relation in takers)),
                )
            )
        properties.append(
            self._shapes.property(
                RDF.type, f"Only a statement has the role '{_plain(role.label)}'.", hasValue=ref("kg:Statement")
            )
        )
        self._shapes.shape(
            _beside(path),
            f"Statements with the role '{_plain(role.label)}'.",
            targetSubjectsOf=path,
            property=properties,
        )

    def relation(self, relation: RelationType) -> None:
        """Add the shape of a relation: what may be its subject and object, through its statements."""
        node, label = self.iri_of(relation.id), _plain(relation.label)
        sides = [
            self._shapes.property(
                ref(f"rdf:{side}"),
                f"The {side} of '{label}' must be: {', '.join(self._labels(allowed))}.",
                node=self.values(allowed),
            )
            for side, allowed in (("subject", relation.subject), ("object", relation.object))
        ]
        back = self._shapes.node(inversePath=ref("rdf:predicate"))
        self._shapes.shape(
            _beside(node),
            f"Statements, and lines of background, with '{label}'.",
            targetNode=node,
            property=self._shapes.node(path=back, property=sides),
        )

    def values(self, allowed: Sequence[str]) -> URIRef:
        """Return the shape of nodes that are of one of some types, or local and made of such nodes."""
        key = tuple(sorted(set(allowed)))
        shape = self._value_shapes.get(key)
        if shape is None:
            shape = self._value_shapes[key] = self._value_shape(key)
        return shape

    def _value_shape(self, allowed: tuple[str, ...]) -> URIRef:
        shipped = all(id == STATEMENT or self._vocabulary.types[id].shipped for id in allowed)
        name = URIRef((KG if shipped else self._iris.prefixes["own"]) + "-".join((*allowed, "values")))
        member, prop = ref("kg:member"), self._shapes.property

        classes: list[Constraints] = [{"class_": URIRef(type_iri(id, self._iris).value)} for id in allowed]
        has_members: Constraints = {"property": prop(member, "", 1)}
        all_members = self._shapes.node(oneOrMorePath=member)
        parts = [
            prop(ref("kg:local"), "", hasValue=TRUE),
            prop(member, "", 1),
            prop(all_members, "", None, None, **self._any([*classes, has_members])),
        ]
        comment = f"Of one of these types, or local with members of them: {', '.join(self._labels(allowed))}."
        self._shapes.shape(name, comment, **self._any([*classes, {"property": parts}]))
        return name

    def _alternatives(self, role: Role) -> list[Constraints]:
        alternatives: list[Constraints] = []
        for what in role.takes:
            match what:
                case Takes.ENTITY:
                    alternatives.append({"node": self.values(role.types or self.tops)})
                case Takes.STATEMENT:
                    alternatives.append({"class_": ref("kg:Statement")})
                case Takes.TEXT if role.values:
                    alternatives.append({"in_": self._shapes.list(Literal(value) for value in role.values)})
                case Takes.TEXT:
                    alternatives.append({**TEXT})
                case Takes.NUMBER:
                    alternatives += [{"datatype": ref("xsd:integer")}, {"datatype": ref("xsd:decimal")}]
                case Takes.DATE:
                    alternatives.append({**EDTF})
        return alternatives

    def _fillers(self, role: Role) -> list[str]:
        """Return in words what a role takes."""
        words: list[str] = []
        for what in role.takes:
            if what is Takes.ENTITY and role.types:
                words += self._labels(role.types)
            elif what is Takes.TEXT and role.values:
                words += [f"'{_plain(value)}'" for value in role.values]
            else:
                words.append(what.value)
        return words

    def _any(self, alternatives: Sequence[Constraints]) -> Constraints:
        """Return the constraint that at least one of some alternatives holds; of none, that nothing does."""
        if len(alternatives) == 1:
            return alternatives[0]
        if not alternatives:
            return {"in_": self._shapes.list([])}
        return {"or_": self._shapes.list([self._shapes.node(**alternative) for alternative in alternatives])}

    def _labels(self, allowed: Iterable[str]) -> list[str]:
        return ["statement" if id == STATEMENT else _plain(self._vocabulary.types[id].label) for id in allowed]


def _beside(term: URIRef) -> URIRef:
    """Return the name of the shape of a term; no id has a hyphen, so that it is nobody else's."""
    return URIRef(f"{term}-shape")


def _plain(text: str) -> str:
    return " ".join(text.split())
