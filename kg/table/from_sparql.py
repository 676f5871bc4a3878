"""The statement table from a graph: narrow questions to any SPARQL source, joined here.

Wide questions multiply rows by every role with a list and are slower by far; one property at a time is not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import polars
from pyoxigraph import Literal, NamedNode

from kg.arguments import Filler, as_name
from kg.corpus.article_checks import Head
from kg.corpus.counterparty import joint_members
from kg.corpus.versions import codings_among
from kg.fields import FIELDS, INFERABLE, Field, FieldKind
from kg.graph.from_rdf import read_filler
from kg.graph.namespaces import Iris
from kg.graph.results import value_of
from kg.graph.sparql import Solutions
from kg.model import Entity
from kg.table.columns import COLUMNS, OF_ARTICLE, Type, make_table, role_cells, role_series
from kg.table.derive import facts_of_relations, label_beyond_entities, type_beyond_entities
from kg.vocabulary import Vocabulary

Select = Callable[[str], Solutions]
"""Runs a SELECT whose prefixes are declared, over the union of all named graphs."""

_SEVERAL = frozenset({FieldKind.NAMES, FieldKind.STATEMENTS, FieldKind.TEXTS})
_FIELDS = [field for field in FIELDS if field.rdf and field.kind is not FieldKind.CHAIN and field.name != "object"]
_INFERRED = {property: name for name, property in INFERABLE.items()}
_FLAGS = [field.column for field in FIELDS if field.kind is FieldKind.FLAG]
_KEY = {"statement": polars.String}


def table_from_sparql(select: Select, iris: Iris, vocabulary: Vocabulary, language: str) -> polars.DataFrame:
    """Return the statement table of a graph, equal to the one made from the values it was written from.

    Args:
        select: Runs a query.
        iris: IRIs of the corpus.
        vocabulary: Its vocabulary, from which kind, quad class, goldstein and stance come.
        language: Tag of the labels to show first.
    """
    return _Reader(select, iris, vocabulary, language).table()


class _Reader:
    def __init__(self, select: Select, iris: Iris, vocabulary: Vocabulary, language: str) -> None:
        self._select = select
        self._iris = iris
        self._vocabulary = vocabulary
        self._language = language

    def table(self) -> polars.DataFrame:
        table = self._frame("SELECT ?statement WHERE { ?statement a kg:Statement }", ["statement"])
        parts = [self._property(field) for field in _FIELDS]
        parts += [
            self._objects(),
            self._roles(),
            self._sources(),
            self._inferred(),
            self._place_of_quote(),
            self._main_mentions(),
        ]
        for part in parts:
            table = table.join(part, on="statement", how="left")
        for field in OF_ARTICLE:
            of_article = self._property(field, of="article", kind="kg:Article")
            table = table.join(of_article, on="article", how="left")
        table = table.join(self._superseded(), on="article", how="left")
        groups = self._groups()
        for side in ("subject", "object"):
            table = table.join(self._entities(side), on=side, how="left")
            table = table.with_columns(
                polars.col(f"{side}_label").fill_null(label_beyond_entities(side)),
                polars.col(f"{side}_type").fill_null(type_beyond_entities(side)),
            )
            table = table.join(groups.rename({"group": side, "members": f"{side}_members"}), on=side, how="left")
        facts = facts_of_relations(table.select("relation"), table["subject_members"], self._vocabulary)
        table = polars.concat([table, facts], how="horizontal")
        flags = [polars.col(name).fill_null(value=False) for name in _FLAGS]
        return make_table(table.with_columns(flags))

    def _rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query, values as in the table."""
        return [tuple(value_of(term, self._iris) for term in row) for row in self._select(query).rows]

    def _frame(self, query: str, columns: Sequence[str]) -> polars.DataFrame:
        """Return the rows of a query as columns of the table; of one whose cells are lists, a row for each value."""
        types = {name: COLUMNS.get(name, polars.String) for name in columns}
        schema = {name: type.inner if isinstance(type, polars.List) else type for name, type in types.items()}
        return polars.DataFrame(self._rows(query), schema=schema, orient="row")

    def _property(self, field: Field, of: str = "statement", kind: str = "kg:Statement") -> polars.DataFrame:
        query = f"SELECT ?node ?value WHERE {{ ?node a {kind} ; {field.rdf} ?value }}"
        frame = self._frame(query, [of, field.column]).unique()
        return frame.group_by(of).agg(polars.col(field.column).sort()) if field.kind in _SEVERAL else frame

    def _objects(self) -> polars.DataFrame:
        rows = [
            (
                value_of(statement, self._iris),
                as_name(end.value) if isinstance(end, Literal) else value_of(end, self._iris),
            )
            for statement, end in self._select("SELECT ?s ?end WHERE { ?s a kg:Statement ; rdf:object ?end }").rows
        ]
        return polars.DataFrame(rows, dict.fromkeys(("statement", "object"), polars.String), orient="row").unique()

    def _roles(self) -> polars.DataFrame:
        roles = " ".join(f"<{self._iris.term(role).value}>" for role in self._vocabulary.roles)
        query = f"SELECT ?s ?role ?value WHERE {{ VALUES ?role {{ {roles} }} ?s a kg:Statement ; ?role ?value }}"
        fillers: dict[str, list[tuple[str, Filler]]] = {}
        for statement, role, value in self._select(query).rows:
            assert isinstance(value, NamedNode | Literal)
            filled = (value_of(role, self._iris), read_filler(value, self._iris))
            fillers.setdefault(value_of(statement, self._iris), []).append(filled)
        rows = [(statement, cell) for statement, of_statement in fillers.items() for cell in role_cells(of_statement)]
        cells = role_series(cell for _, cell in rows)
        table = polars.DataFrame({"statement": [key for key, _ in rows], "roles": cells}, schema_overrides=_KEY)
        return table.group_by("statement", maintain_order=True).agg("roles")

    def _sources(self) -> polars.DataFrame:
        """Read the chain where several sources are named, else the one there is."""
        query = """SELECT ?s ?position ?holder WHERE {
          ?s a kg:Statement ; kg:accordingTo ?source .
          OPTIONAL { ?s kg:attribution ?link . ?link kg:position ?position ; kg:holder ?link_holder }
          BIND(COALESCE(?link_holder, ?source) AS ?holder) }"""
        schema = {"statement": polars.String, "position": polars.Int64, "sources": polars.String}
        rows = polars.DataFrame(self._rows(query), schema, orient="row")
        return rows.unique().sort("statement", "position").group_by("statement").agg("sources")

    def _inferred(self) -> polars.DataFrame:
        frame = self._frame(
            "SELECT ?s ?field WHERE { ?s a kg:Statement ; kg:infers ?field }", ["statement", "inferred"]
        )
        return frame.group_by("statement").agg(polars.col("inferred").replace(_INFERRED).sort())

    def _place_of_quote(self) -> polars.DataFrame:
        query = """SELECT ?statement (MIN(?from) AS ?start) (MAX(?to) AS ?end) WHERE {
          ?statement a kg:Statement ; oa:hasTarget/oa:hasSelector ?selector . ?selector oa:start ?from ; oa:end ?to }
          GROUP BY ?statement"""
        return self._frame(query, ["statement", "start", "end"])

    def _main_mentions(self) -> polars.DataFrame:
        query = "SELECT ?statement (true AS ?main_mention) WHERE { ?act kg:mainMention ?statement }"
        return self._frame(query, ["statement", "main_mention"])

    def _superseded(self) -> polars.DataFrame:
        """Return the coded articles that replace an article."""
        query = """SELECT ?article ?original ?older WHERE { ?article a kg:Article .
          OPTIONAL { ?article kg:copyOf ?original } OPTIONAL { ?article kg:supersedes ?older } }"""
        heads = [Head(id, "", None, original, None, older) for id, original, older in self._rows(query)]
        query = """SELECT DISTINCT ?coder ?article WHERE {
          ?annotation a kg:Annotation ; prov:wasAttributedTo ?coder ; prov:wasDerivedFrom ?article }"""
        codings = codings_among((f"{coder}/{article}" for coder, article in self._rows(query)), heads)
        found = {one.article: list(one.superseded_by) for one in codings}
        schema = {name: COLUMNS[name] for name in ("article", "superseded_by")}
        return polars.DataFrame(list(found.items()), schema, orient="row")

    def _groups(self) -> polars.DataFrame:
        """Return the members of every actor that acts, or is acted on, jointly."""
        query = "SELECT ?group ?type ?member WHERE { ?group kg:member ?member ; a ?type }"
        members: dict[tuple[str, str], list[str]] = {}
        for group, type_id, member in self._rows(query):
            if type_id in self._vocabulary.types:
                members.setdefault((group, type_id), []).append(member)
        lists = {id: Entity(id=id, type=kind, labels=(), members=tuple(of)) for (id, kind), of in members.items()}
        rows = [(id, joint_members(id, self._vocabulary, lists)) for id in lists]
        schema: dict[str, Type] = {"group": polars.String, "members": polars.List(polars.String)}
        return polars.DataFrame(rows, schema=schema, orient="row")

    def _entities(self, side: str) -> polars.DataFrame:
        query = f"""SELECT DISTINCT ?entity ?label ?lang ?type WHERE {{
          ?statement a kg:Statement ; rdf:{side} ?entity .
          ?entity a ?type ; rdfs:label ?label BIND(LANG(?label) AS ?lang) }}"""
        best: dict[str, tuple[tuple[bool, str], str, str]] = {}
        for entity, label, lang, type_id in self._rows(query):
            if type_id not in self._vocabulary.types:
                continue
            rank = (lang != self._language, lang)
            if entity not in best or rank < best[entity][0]:
                best[entity] = rank, label, type_id
        rows = [(entity, label, type_id) for entity, (_, label, type_id) in best.items()]
        names = (side, f"{side}_label", f"{side}_type")
        return polars.DataFrame(rows, schema=dict.fromkeys(names, polars.String), orient="row")
