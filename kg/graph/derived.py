"""The graph ``derived``: what follows from several files, from the columns of the statement table.

Whom statements are directed at, what their actors belong to, which of them are plain triples or do not count, on which
days relative times fall, and the acts with the mention that stands for each. What a build has derived is written by its
difference to what was there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import polars

from kg.chronology.columns import BEST_IS_RELATIVE
from kg.fields import FIELDS, FieldKind
from kg.graph.lines import iri, term, typed
from kg.graph.namespaces import Iris
from kg.model import Entity, denoted_by
from kg.vocabulary import STATEMENT, WORDS

_ROWS = 3_000
"""Of how many statements the lines are made at once."""
_LISTS = {field.column: field.rdf for field in FIELDS if field.kind is FieldKind.NAMES and field.rdf}
_FROM = (
    *("statement", "subject", "subject_type", "relation", "object", "object_type", "act", "main_mention", "asserted"),
    *("kind", "counted_as", "counterparty_rule", "set_aside", *_LISTS),
    *("when", "inferred_when", "earliest", "latest", "approximate"),
)
"""The columns that the graph is made of."""
_CLAIM = ["subject", "relation", "object"]
_TRUE = typed("true", "xsd:boolean")
_ACT, _EVENT = (polars.lit(term(name)) for name in ("kg:Act", "sem:Event"))


class DerivedGraph:
    """Writes the graph as lines of N-Quads."""

    def __init__(self, iris: Iris) -> None:
        self._iris = iris
        self._end = polars.lit(f" {iris.graph('derived')} .\n")

    def lines(self, table: polars.DataFrame) -> Iterator[str]:
        """Yield the graph in portions."""
        for rows in table.select(_FROM).iter_slices(_ROWS):
            yield _joined(self._lines(rows))

    def denoting(self, listed: Mapping[str, Entity], table: polars.DataFrame) -> str:
        """Return the lines of the listed entities that denote statements, of those statements that are there."""
        pairs = [(id, key) for id, keys in denoted_by(listed).items() for key in keys]
        denoted = polars.DataFrame(pairs, dict.fromkeys(("entity", "key"), polars.String), orient="row")
        rows = denoted.filter(polars.col("key").is_in(table["statement"].implode()))
        return _joined(self._of(rows, self._node("entity", "entity"), "kg:denotes", self._node("statement", "key")))

    def difference(
        self, before: polars.DataFrame, now: polars.DataFrame, touched: polars.Series | None = None
    ) -> tuple[str, str]:
        """Return the lines that are gone and those that are new.

        Args:
            before: The statement table as it was.
            now: The statement table as it is.
            touched: Keys of the statements of which something may have changed; of all if ``None``.
        """
        before, now = before.select(_FROM), now.select(_FROM)
        is_touched = polars.lit(value=True) if touched is None else polars.col("statement").is_in(touched.implode())
        old, new = (table.filter(is_touched) for table in (before, now))
        old, new = _beyond(old, new), _beyond(new, old)
        claims = polars.concat([old, new]).filter("asserted").select(_CLAIM).unique()
        lines = self._lines(old), self._lines(new)
        # Several statements may say one plain triple: those that have not changed say it as before.
        plain = (self._plain(table.filter("asserted").join(claims, on=_CLAIM, how="semi")) for table in (now, before))
        gone, added = (
            _beyond(_beyond(one, other), still) for one, other, still in zip(lines, lines[::-1], plain, strict=True)
        )
        return _joined(gone), _joined(added)

    def _lines(self, rows: polars.DataFrame) -> polars.DataFrame:
        """Return the lines of some statements, each once."""
        statement = self._node("statement", "statement")
        main = rows.filter("main_mention")
        timed = rows.filter(BEST_IS_RELATIVE)
        act = self._node("act", "act")
        return polars.concat(
            [
                self._plain(rows),
                self._of(rows.filter("asserted"), statement, "kg:asserted", polars.lit(_TRUE)),
                self._of(rows, statement, "kg:counterpartyRule", _word("counterparty_rule")),
                self._of(rows, statement, "kg:setAside", _word("set_aside")),
                self._of(timed, statement, "kg:earliest", _day("earliest")),
                self._of(timed, statement, "kg:latest", _day("latest")),
                self._of(timed.filter("approximate"), statement, "kg:approximate", polars.lit(_TRUE)),
                self._of(main, act, "rdf:type", polars.when(polars.col("kind") == "act").then(_ACT).otherwise(_EVENT)),
                self._of(main, act, "kg:mainMention", statement),
                self._of(rows, statement, "kg:countedAs", self._node("statement", "counted_as")),
                *(
                    self._of(rows.explode(name), statement, property, self._node("entity", name))
                    for name, property in _LISTS.items()
                ),
            ]
        ).unique(maintain_order=True)

    def _plain(self, rows: polars.DataFrame) -> polars.DataFrame:
        """Return the lines of direct triples."""
        relations = {id: iri(self._iris.term(id)) for id in rows["relation"].unique()}
        relation = polars.col("relation").replace_strict(relations, return_dtype=polars.String)
        subject, object = self._side("subject"), self._side("object")
        return rows.filter("asserted").select(
            line=polars.concat_str(subject, _BLANK, relation, _BLANK, object, self._end)
        )

    def _of(self, rows: polars.DataFrame, subject: polars.Expr, property: str, object: polars.Expr) -> polars.DataFrame:
        """Return a line for each row; none where there is no object."""
        line = polars.concat_str(subject, polars.lit(f" {term(property)} "), object, self._end)
        return rows.select(line=line).drop_nulls()

    def _side(self, name: str) -> polars.Expr:
        type = polars.col(f"{name}_type")
        return (
            polars.when(type == STATEMENT)
            .then(self._node("statement", name))
            .when(type == WORDS)
            .then(_literal(name))
            .otherwise(self._node("entity", name))
        )

    def _node(self, part: str, name: str) -> polars.Expr:
        """Return the IRIs of names in a column, as :class:`Iris` makes them."""
        local = polars.col(name).str.replace_all("#", "/", literal=True)
        return polars.concat_str(polars.lit(f"<{self._iris.prefixes[part]}"), local, polars.lit(">"))


_BLANK = polars.lit(" ")
_ESCAPED = {"\\": r"\\", '"': r"\"", "\n": r"\n", "\r": r"\r"}
"""How N-Quads writes the signs that cannot stand in a literal as they are."""


def _word(name: str) -> polars.Expr:
    """Return the words of a column as literals; they need no escaping."""
    return polars.concat_str(polars.lit('"'), polars.col(name), polars.lit('"'))


def _literal(name: str) -> polars.Expr:
    """Return words, which stand in quotation marks in a column, as literals."""
    text = polars.col(name).str.slice(1, polars.col(name).str.len_chars() - 2)
    for sign, escaped in _ESCAPED.items():
        text = text.str.replace_all(sign, escaped, literal=True)
    return polars.concat_str(polars.lit('"'), text, polars.lit('"'))


def _day(name: str) -> polars.Expr:
    """Return the days of a column as literals."""
    datatype = polars.lit(typed("", "xsd:date").removeprefix('""'))
    return polars.concat_str(polars.lit('"'), polars.col(name).dt.to_string("%Y-%m-%d"), polars.lit('"'), datatype)


def _beyond(one: polars.DataFrame, other: polars.DataFrame) -> polars.DataFrame:
    """Return the rows of one frame that the other has not."""
    return one.join(other, on=one.columns, how="anti", nulls_equal=True)


def _joined(lines: polars.DataFrame) -> str:
    return "".join(lines["line"].to_list())
