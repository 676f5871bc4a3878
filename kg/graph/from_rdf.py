"""From RDF back to values: the other side of :mod:`kg.graph.to_rdf`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from pyoxigraph import Literal, NamedNode, Quad

from kg.arguments import (
    Argument,
    DateValue,
    EntityRef,
    Filler,
    NumberValue,
    Object,
    RoleValue,
    StatementRef,
    TextValue,
    role_order,
)
from kg.chronology.relative import RelativeTime, parse_relative
from kg.dates import EventDate, parse_date
from kg.fields import FIELDS, INFERABLE, Field, FieldKind
from kg.graph.namespaces import KG, PREFIXES, Iris, expand
from kg.model import Statement
from kg.quote import Quote, Segment
from kg.vocabulary import Vocabulary

_Term = NamedNode | Literal
_PLAIN = [(field, field.rdf, field.path) for field in FIELDS if field.is_plain and not field.computed]
_INFERRED = {expand(property).value: name for name, property in INFERABLE.items()}


def read_statements(quads: Iterable[Quad], iris: Iris, vocabulary: Vocabulary) -> list[Statement]:
    """Return the statements that a graph holds, equal to those it was written from, sorted by key."""
    nodes: dict[str, _Node] = defaultdict(_Node)
    for quad in quads:
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
            nodes[quad.subject.value].add(quad.predicate.value, quad.object)
    reader = _Reader(nodes, iris, vocabulary)
    statements = [
        iri for iri, node in nodes.items() if any(one.value == f"{KG}Statement" for one in node.all("rdf:type"))
    ]
    return sorted((reader.statement(iri) for iri in statements), key=lambda statement: statement.key)


class _Node:
    """What is said of one IRI, by property."""

    def __init__(self) -> None:
        self._values: dict[str, list[_Term]] = defaultdict(list)

    def add(self, property: str, value: _Term) -> None:
        if value not in self._values[property]:
            self._values[property].append(value)

    def all(self, name: str) -> list[_Term]:
        prefix, _, local = name.partition(":")
        return self._values.get(PREFIXES[prefix] + local, [])

    def values_of(self, iri: str) -> list[_Term]:
        return self._values.get(iri, [])

    def text(self, name: str) -> str | None:
        values = self.all(name)
        return values[0].value if values else None

    def need(self, name: str) -> str:
        return self.all(name)[0].value


class _Reader:
    def __init__(self, nodes: dict[str, _Node], iris: Iris, vocabulary: Vocabulary) -> None:
        self._nodes = nodes
        self._iris = iris
        self._roles = {iris.term(role).value: role for role in vocabulary.roles}

    def statement(self, iri: str) -> Statement:
        node = self._nodes[iri]
        coder, rest = self._iris.name(iri).split("/", 1)
        article, id = rest.split("#")
        roles = [
            RoleValue(role=role, value=read_filler(value, self._iris))
            for property, role in self._roles.items()
            for value in node.values_of(property)
        ]
        return Statement(
            coder=coder,
            article=article,
            id=id,
            subject=read_argument(node.need("rdf:subject"), self._iris),
            relation=self._iris.name(node.need("rdf:predicate")),
            object=self._object(node),
            roles=tuple(sorted(roles, key=role_order)),
            act=self._act(node, iri),
            quote=self._quote(node),
            **self._plain(node, coder, article),
        )

    def _object(self, node: _Node) -> Object:
        for value in node.all("rdf:object"):
            if isinstance(value, NamedNode):
                return read_argument(value.value, self._iris)
            return TextValue(text=value.value)
        return None

    def _plain(self, node: _Node, coder: str, article: str) -> dict[str, Any]:
        """Return the fields that are read by their kind alone; those of a part of the statement with the whole part."""
        parts: dict[str, dict[str, Any]] = {"": {}, "attribution": {"sources": self._sources(node)}}
        for field, property, path in _PLAIN:
            part, _, name = path.rpartition(".")
            if node.all(property):
                is_time = field.kind is FieldKind.TIME
                value = _time(node.all(property)[0], coder, article) if is_time else self._value(node, field, property)
                parts.setdefault(part, {})[name] = value
        if "inferred" in parts:
            parts["inferred"]["fields"] = self._inferred_fields(node)
        return parts.pop("") | parts

    def _value(self, node: _Node, field: Field, property: str) -> object:
        match field.kind:
            case FieldKind.DATE:
                return parse_date(node.need(property))
            case FieldKind.FLAG:
                return True
            case FieldKind.STATEMENTS:
                return tuple(sorted(self._iris.name(term.value) for term in node.all(property)))
        return node.need(property)

    def _sources(self, node: _Node) -> tuple[str, ...]:
        links = [self._nodes[link.value] for link in node.all("kg:attribution")]
        chain = [link.need("kg:holder") for link in sorted(links, key=lambda link: int(link.need("kg:position")))]
        sources = chain or [term.value for term in node.all("kg:accordingTo")]
        return tuple(self._iris.name(source) for source in sources)

    def _act(self, node: _Node, iri: str) -> str | None:
        """Return the label of the act; an act that has the statement's own key has none."""
        act = node.text("kg:mentionOf")
        if act is None or act.removeprefix(self._iris.prefixes["act"]) == iri.removeprefix(
            self._iris.prefixes["statement"]
        ):
            return None
        return self._iris.name(act).split("/", 1)[1]

    def _inferred_fields(self, node: _Node) -> tuple[str, ...]:
        fields = (_INFERRED.get(term.value) or self._roles[term.value] for term in node.all("kg:infers"))
        return tuple(sorted(fields))

    def _quote(self, node: _Node) -> Quote:
        targets = [self._nodes[target.value] for target in node.all("oa:hasTarget")]
        selectors = [self._nodes[target.need("oa:hasSelector")] for target in targets]
        selectors.sort(key=lambda selector: int(selector.need("kg:position")))
        return Quote(
            missing=node.text("kg:quoteMissing"),
            record=node.text("kg:record"),
            segments=tuple(
                Segment(
                    exact=selector.need("oa:exact"),
                    prefix=selector.text("oa:prefix"),
                    suffix=selector.text("oa:suffix"),
                    start=int(selector.need("oa:start")),
                    end=int(selector.need("oa:end")),
                )
                for selector in selectors
            ),
        )


def _time(term: _Term, coder: str, article: str) -> EventDate | RelativeTime:
    """Return a time of a statement, whose coder and article name the statements that a relative one refers to."""
    is_relative = isinstance(term, Literal) and term.datatype.value == f"{KG}RelativeTime"
    return parse_relative(term.value, coder, article) if is_relative else parse_date(term.value)


def read_argument(iri: str, iris: Iris) -> Argument:
    """Return the entity or statement that an IRI names."""
    name = iris.name(iri)
    return StatementRef(statement=name) if iri.startswith(iris.prefixes["statement"]) else EntityRef(entity=name)


def read_filler(term: NamedNode | Literal, iris: Iris) -> Filler:
    """Return what fills a role, from its term in the graph."""
    if isinstance(term, NamedNode):
        return read_argument(term.value, iris)
    datatype = term.datatype.value
    if datatype == PREFIXES["edtf"] + "EDTF":
        return DateValue(date=parse_date(term.value))
    if datatype in (PREFIXES["xsd"] + "integer", PREFIXES["xsd"] + "decimal"):
        return NumberValue(number=Decimal(term.value))
    return TextValue(text=term.value)
