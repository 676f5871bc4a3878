"""SHACL shapes for the graph that :mod:`kg.graph.to_rdf` writes: the contract for whoever else writes or reads it.

What holds whatever the vocabulary stands in ``core.shapes.ttl``; the template adds what types, roles, relations and the
plain fields of a statement say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from typing import NamedTuple

from pyoxigraph import Literal

from kg.fields import FIELDS, FieldKind
from kg.graph.namespaces import Iris
from kg.templates import templates
from kg.vocabulary import NOTHING, STATEMENT, Kind, RelationType, Role, Takes, Vocabulary

_TEXT = "sh:datatype xsd:string ; sh:minLength 1"
_EDTF = r'sh:datatype edtf:EDTF ; sh:pattern "^[-0-9XYESTZ.,:+/?~%\\[\\]{} ]+$"'
"""An event date; the pattern only keeps out what is plainly none."""


def shapes_turtle(vocabulary: Vocabulary, iris: Iris) -> str:
    """Return the shapes as Turtle."""
    terms = _Terms(vocabulary)
    environment = templates("kg.contract")
    environment.filters |= {
        "iri": terms.iri,
        "label": terms.label,
        "one_line": _one_line,
        "text": lambda text: str(Literal(text, language="en")),
        "values": terms.values,
    }
    usable = [relation for relation in vocabulary.relations.values() if not relation.abstract]
    text = environment.get_template("shapes.ttl.jinja").render(
        core=(files("kg.contract") / "core.shapes.ttl").read_text(encoding="utf-8"),
        own=iris.prefixes["own"],
        fields=list(_field_shapes()),
        terms=terms,
        types=[type.id for type in vocabulary.types.values() if not type.abstract],
        roles=vocabulary.roles.values(),
        relations=usable,
        takers=lambda role: [relation for relation in usable if role in relation.roles],
        states=[relation.id for relation in usable if relation.kind is Kind.STATE],
    )
    return text.rstrip() + "\n"


class _FieldShape(NamedTuple):
    """What the nodes that have a property have once in it: all statements where it is required."""

    name: str
    message: str
    constraint: str
    required: bool = False


def _field_shapes() -> Iterator[_FieldShape]:
    """Yield the shapes of the fields that hold one plain value."""
    for field in FIELDS:
        if not field.rdf or field.computed:
            continue
        match field.kind:
            case FieldKind.TEXT:
                yield _FieldShape(field.rdf, f"{field.rdf} is one text that is not empty.", _TEXT)
            case FieldKind.DATE:
                yield _FieldShape(field.rdf, f"{field.rdf} is one EDTF date.", _EDTF)
            case FieldKind.TIME:
                either = _list(["[ " + _EDTF + " ]", "[ sh:datatype kg:RelativeTime ; sh:minLength 1 ]"])
                message = f"{field.rdf} is one EDTF date or one time relative to other statements."
                yield _FieldShape(field.rdf, message, f"sh:or {either}")
            case FieldKind.FLAG:
                yield _FieldShape(field.rdf, f"{field.rdf} is true, or left out.", "sh:in ( true )")
            case FieldKind.WORD:
                words = list(field.values or ())
                required = bool(field.path) and not field.of_source
                begin = f"A statement has {'exactly' if required else 'at most'} one {field.name.replace('_', ' ')}"
                constraint = f"sh:in {_list(map(_literal, words))}"
                yield _FieldShape(field.rdf, f"{begin}: {', '.join(words)}.", constraint, required)


class _Terms:
    """How the terms of a vocabulary stand in shapes.

    Attributes:
        own: Ids of the terms that a corpus adds.
        tops: Ids of the types that have no broader one.
        used_values: The types of which there is a shape of nodes of one of them.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.own = {term.id for term in vocabulary.terms() if not term.shipped}
        self.tops = tuple(type.id for type in vocabulary.types.values() if type.broader is None)
        self.used_values: dict[tuple[str, ...], None] = {}

    def iri(self, id: str) -> str:
        """Return the prefixed name of a type, role or relation."""
        return f"{'own' if id in self.own else 'kg'}:{id}"

    def label(self, type_id: str) -> str:
        """Return the label of a type as a relation names it."""
        return "statement" if type_id == STATEMENT else _one_line(self._vocabulary.types[type_id].label)

    def values(self, allowed: Sequence[str]) -> str:
        """Return the name of the shape of nodes that are of one of some types, or local and made of such nodes."""
        key = tuple(sorted(set(allowed)))
        self.used_values[key] = None
        return f"{'kg' if self.own.isdisjoint(key) else 'own'}:{'-'.join(key)}-values"

    def fits_object(self, relation: RelationType) -> str:
        """Return the constraint on the objects of a relation."""
        types = [type for type in relation.object if type != NOTHING]
        if not types:
            return "sh:maxCount 0"
        node = f"sh:node {self.values(types)}"
        fits = f"sh:or {_list([f'[ {node} ]', f'[ {_TEXT} ]'])}" if relation.words else node
        return fits if NOTHING in relation.object else f"{fits} ; sh:minCount 1"

    def objects(self, relation: RelationType) -> str:
        """Return in words what may be the object of a relation."""
        types = [self.label(type) for type in relation.object if type != NOTHING]
        more = ["words"] * relation.words + ["nothing"] * (NOTHING in relation.object)
        return ", ".join([*types, *more])

    def fillers(self, role: Role) -> str:
        """Return in words what a role takes."""
        words: list[str] = []
        for what in role.takes:
            if what is Takes.ENTITY and role.types:
                words += map(self.label, role.types)
            elif what is Takes.TEXT and role.values:
                words += [f"'{_one_line(value)}'" for value in role.values]
            else:
                words.append(what)
        if role.words and Takes.TEXT not in role.takes:
            words.append(Takes.TEXT)
        return ", ".join(words)

    def fits(self, role: Role) -> str:
        """Return the constraint on what fills a role: one of several, where it takes several kinds, or else nothing."""
        several = list(self._alternatives(role))
        if len(several) == 1:
            return several[0]
        return f"sh:or {_list(f'[ {one} ]' for one in several)}" if several else "sh:in ( )"

    def _alternatives(self, role: Role) -> Iterator[str]:
        for what in (*role.takes, *[Takes.TEXT] * (role.words and Takes.TEXT not in role.takes)):
            match what:
                case Takes.ENTITY:
                    yield f"sh:node {self.values(role.types or self.tops)}"
                case Takes.STATEMENT:
                    yield "sh:class kg:Statement"
                case Takes.TEXT:
                    yield f"sh:in {_list(map(_literal, role.values))}" if role.values else _TEXT
                case Takes.NUMBER:
                    yield from ("sh:datatype xsd:integer", "sh:datatype xsd:decimal")
                case Takes.DATE:
                    yield _EDTF


def _literal(text: str) -> str:
    return str(Literal(text))


def _list(items: Iterable[str]) -> str:
    return f"( {' '.join(items)} )"


def _one_line(text: str) -> str:
    return " ".join(text.split())
