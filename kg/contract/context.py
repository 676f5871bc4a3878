"""The JSON-LD context: short names for the terms, so that the graph can be read and written as plain JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from pyoxigraph import NamedNode

from kg.fields import FIELDS, FieldKind
from kg.graph.namespaces import KG, PREFIXES, Iris, expand
from kg.graph.ontology import core_terms
from kg.vocabulary import Role, Takes, Vocabulary

_Definition = str | dict[str, str]

_IRI, _LANGUAGE = {"@type": "@id"}, {"@container": "@language"}

_BORROWED: Mapping[str, Mapping[str, str]] = {
    "dcterms:title": _LANGUAGE,
    "oa:hasSelector": _IRI,
    "oa:hasSource": _IRI,
    "oa:hasTarget": _IRI,
    "dcterms:created": {"@type": "xsd:date"},
    "prov:wasAttributedTo": _IRI,
    "prov:wasDerivedFrom": _IRI,
    "skos:altLabel": _LANGUAGE,
    "skos:broader": _IRI,
    "skos:exactMatch": _IRI,
}
"""Terms of others that the mapping writes, under their own names."""

_FIELDS: Mapping[str, _Definition] = {
    "id": "@id",
    "type": "@type",
    "label": {"@id": "rdfs:label", **_LANGUAGE},
    "subject": {"@id": "rdf:subject", **_IRI},
    "relation": {"@id": "rdf:predicate", "@type": "@vocab"},
    "object": {"@id": "rdf:object", **_IRI},
}
"""Names that the files use as well."""

_TIMES = frozenset(field.rdf for field in FIELDS if field.kind is FieldKind.TIME)
"""What a plain JSON value is a date of; a time relative to other statements has its type beside it."""
_WITHOUT_TYPE = ("", "string", "boolean", "integer")
"""Datatypes that a plain JSON value stands for."""


def json_ld_context(vocabulary: Vocabulary, iris: Iris) -> str:
    """Return a JSON-LD 1.1 context as sorted JSON.

    Relations, and roles filled by nodes only, take IRIs; dates have their datatype; labels are language maps. A term
    with the name of a prefix or of a field has no short name.
    """
    own = {} if all(term.shipped for term in vocabulary.terms()) else {"own": iris.prefixes["own"]}
    context: dict[str, object] = {"@version": 1.1, **PREFIXES, **own, **_FIELDS}
    for name, definition in _BORROWED.items():
        context[name] = {"@id": name, **definition}
    context.update(_core())
    terms: dict[str, _Definition] = {type_id: _name(type_id, iris) for type_id in vocabulary.types}
    terms |= {role.id: _role(role, iris) for role in vocabulary.roles.values()}
    terms |= {relation: {"@id": _name(relation, iris), **_IRI} for relation in vocabulary.relations}
    context = {**terms, **context}
    return json.dumps({"@context": context}, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _core() -> Iterator[tuple[str, _Definition]]:
    """Yield the model's own classes and properties, these with the type their range gives them."""
    pairs = [(triple.subject, triple.predicate, triple.object) for triple in core_terms()]
    about = [(s.value, p, o.value) for s, p, o in pairs if isinstance(s, NamedNode) and isinstance(o, NamedNode)]
    ranges = {subject: object for subject, predicate, object in about if predicate == expand("rdfs:range")}
    kinds = {expand(f"owl:{name}").value: name for name in ("Class", "DatatypeProperty", "ObjectProperty")}
    for subject, predicate, object in about:
        if predicate != expand("rdf:type") or object not in kinds:
            continue
        local = subject.removeprefix(KG)
        name, datatype = f"kg:{local}", ranges.get(subject, "").removeprefix(PREFIXES["xsd"])
        if kinds[object] == "ObjectProperty":
            yield local, {"@id": name, **_IRI}
        elif name in _TIMES or datatype == expand("edtf:EDTF").value:
            yield local, {"@id": name, "@type": "edtf:EDTF"}
        elif kinds[object] == "Class" or datatype in _WITHOUT_TYPE:
            yield local, name
        else:
            yield local, {"@id": name, "@type": f"xsd:{datatype}"}


def _role(role: Role, iris: Iris) -> _Definition:
    name, takes = _name(role.id, iris), set(role.takes)
    if takes <= {Takes.ENTITY, Takes.STATEMENT}:
        return {"@id": name, **_IRI}
    return {"@id": name, "@type": "edtf:EDTF"} if takes == {Takes.DATE} else name


def _name(id: str, iris: Iris) -> str:
    node = iris.term(id)
    return f"kg:{id}" if node.value.startswith(KG) else f"own:{id}"
