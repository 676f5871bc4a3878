"""Statements with their quotes as a table: one row a statement, with its article and whose claim it is."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from io import StringIO
from typing import Any

from kg.corpus.phrase import number_in_words
from kg.model import AND, Entity
from kg.selection.mentions import unite_mentions
from kg.selection.selection import Selection, select_statements
from kg.store.backend import Backend
from kg.table.publication import IS_UNDATED, days_of
from kg.vocabulary import Vocabulary
from kg.well_formed import guarded

FIRST = ("date", "subject_label", "relation_label", "object_label", "quote", "title", "publisher", "url")
"""The columns before all others: when, who, what, to whom, in which words, and where that was read."""
BEFORE_ROLES = ("claim", "quote_missing", "record", "translation", "note")
BEHIND_ROLES = (
    *("degree", "according_to", "author_stance", "mode", "certainty", "polarity", "ended", "when", "inferred_when"),
    *("earliest", "latest", "dated_by", "act", "sums_up", "alternative_to", "inferred", "basis", "proposed_by"),
    *("author", "published", "inferred_published", "section", "tags", "language", "local", "entities"),
    *("subject", "subject_type", "relation", "object", "object_type", "article", "coder", "statement", "start", "end"),
)
"""The columns before and behind those of roles: what the statement, its article and its entities are besides."""
BETWEEN = "; "
"""What stands between several values in a cell."""
OF_LISTS = "+"
"""What stands in the id of an entity that a list makes."""


def columns_of(vocabulary: Vocabulary, more: Iterable[str] = ()) -> list[str]:
    """Return the names of the columns, of which each role has one; the page writes the same.

    ``claim`` is the statement in words with its roles, ``quote`` its words as the article prints them,
    ``quote_missing`` why it has none.

    Args:
        vocabulary: Its roles.
        more: Further columns, which stand behind the first.
    """
    return [*FIRST, *more, *BEFORE_ROLES, *map(column_of, vocabulary.roles), *BEHIND_ROLES]


def column_of(role: str) -> str:
    """Return the name of the column of a role: its id, where no other column is called so."""
    return f"role_{role}" if role in (*FIRST, *BEFORE_ROLES, *BEHIND_ROLES) else role


def select_keys(backend: Backend, selection: Selection) -> list[str]:
    """Return the keys of the statements of a selection, in their order.

    Args:
        backend: Where statements come from.
        selection: What of them; what only limits ties, such as their weight, does not matter.
    """
    vocabulary = backend.vocabulary
    rows = select_statements(backend.scan(), selection, vocabulary, lambda table: unite_mentions(table, vocabulary))
    return sorted(rows["statement"])


def write_csv(backend: Backend, selection: Selection) -> str:
    """Return the statements of a selection as :func:`write_statements` has them."""
    return write_statements(backend, select_keys(backend, selection))


def write_statements(
    backend: Backend, keys: Iterable[str], more: Mapping[str, Callable[[str], str]] | None = None
) -> str:
    """Return statements with their quotes as CSV (RFC 4180): no cell of it is taken for a formula.

    Args:
        backend: Where statements come from.
        keys: Their keys, in the order of the rows.
        more: Further columns, each with what it says of a key.
    """
    further = more or {}
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    columns = columns_of(backend.vocabulary, further)
    writer.writerow(columns)
    for row in statement_rows(backend, keys):
        cells = {**row, **{name: tell(str(row["statement"])) for name, tell in further.items()}}
        writer.writerow(["" if cells[name] is None else guarded(str(cells[name])) for name in columns])
    return out.getvalue()


def statement_rows(backend: Backend, keys: Iterable[str]) -> Iterator[dict[str, object]]:
    """Yield statements as rows with the columns of :func:`columns_of`.

    Args:
        backend: Where statements come from.
        keys: Their keys, in the order of the rows.
    """
    wanted = list(keys)
    table = backend.scan().collect()
    days = days_of(table)
    dates = days.select(date="first_day", last="last_day").hstack(table.select(undated=IS_UNDATED)).iter_rows()
    rows = {row["statement"]: (row, date) for row, date in zip(table.iter_rows(named=True), dates, strict=True)}
    names = _Names(backend)
    for said in backend.evidence(wanted):
        (row, (first, last, undated)), article = rows[said.statement], backend.articles[said.article]
        of_article = ("title", "author", "publisher", "url", "section", "language")
        of_days = {"published": article.published, "inferred_published": article.inferred_published}
        date = first or last
        labels = names.ends(row)
        yield {
            **row,
            **{name: getattr(article, name) for name in of_article},
            **{name: one and one.text for name, one in of_days.items()},
            **dict.fromkeys(map(column_of, backend.vocabulary.roles)),
            **{column_of(role): in_a_cell(sorted(values)) for role, values in names.roles(row).items()},
            **labels,
            "date": date,
            "dated_by": None if date is None else "article" if undated else "event",
            "relation_label": backend.vocabulary.relations[row["relation"]].label,
            "claim": said.claim,
            "quote": " […] ".join(text for text, is_quoted in said.passage if is_quoted),
            "according_to": " > ".join(backend.entities[id].label for id in row["sources"]),
            "ended": "true" if row["ended"] else None,
            "act": _label_of_act(row),
            **{name: in_a_cell(row[name]) for name in ("sums_up", "alternative_to", "inferred", "tags")},
            **names.types(row),
        }


def in_a_cell(values: Sequence[str]) -> str:
    """Return several values as they stand in a cell; one that holds what stands between them is in quotation marks."""
    return BETWEEN.join(f'"{one.replace(chr(34), chr(34) * 2)}"' if _needs_marks(one) else one for one in values)


def values_in(cell: str) -> list[str]:
    """Return the values that stand in a cell, each on one line."""
    csv.field_size_limit(max(csv.field_size_limit(), len(cell)))
    rows = csv.reader([cell.replace("\r", " ").replace("\n", " ")], delimiter=BETWEEN[0], skipinitialspace=True)
    return [one.strip() for row in rows for one in row if one.strip()]


def _needs_marks(value: str) -> bool:
    return BETWEEN[0] in value or value.startswith('"')


def _label_of_act(row: Mapping[str, Any]) -> str | None:
    act: str | None = row["act"]
    return None if act is None or act == row["statement"] else act.removeprefix(f"{row['coder']}/")


def _names_of(entity: Entity) -> set[str]:
    return {entity.label, *(one.text for one in (*entity.labels, *entity.aliases))}


class _Names:
    """How rows name entities.

    Args:
        backend: Where entities come from.
    """

    def __init__(self, backend: Backend) -> None:
        self._entities, self._vocabulary = backend.entities, backend.vocabulary
        self._bearers = Counter(name for one in backend.entities.values() if not one.local for name in _names_of(one))

    def ends(self, row: Mapping[str, Any]) -> Mapping[str, object]:
        """Return the ids, labels and types of subject and object; those in a list each by itself."""
        cells: dict[str, object] = {}
        for end in ("subject", "object"):
            entity = self._entities.get(row[end] or "")
            listed = self._members(entity) if entity is not None and OF_LISTS in entity.id else [entity]
            known = [one for one in listed if one is not None]
            cells[end] = in_a_cell([one.id for one in known]) if known else row[end]
            cells[f"{end}_type"] = in_a_cell([self._vocabulary.types[one.type].label for one in known])
            if len(known) > 1:
                cells[f"{end}_label"] = in_a_cell([one.label for one in known])
            if entity is not None and AND in entity.id:
                cells |= {end: in_a_cell(entity.denotes), f"{end}_type": None}
            elif not known and row[f"{end}_type"] == "Words":
                cells[end] = None
        return cells

    def roles(self, row: Mapping[str, Any]) -> Mapping[str, list[str]]:
        """Return what fills each role of a statement: an entity by its label, or by its id if others bear that."""
        filled: dict[str, list[str]] = {}
        for one in row["roles"]:
            filled.setdefault(one["role"], []).append(self._filler(one["is"], one["value"]))
        return filled

    def _filler(self, kind: str, value: str) -> str:
        if kind == "number":
            return number_in_words(Decimal(value))
        entity = self._entities.get(value) if kind == "entity" else None
        if entity is None or (not entity.local and self._bearers[entity.label] > 1):
            return value
        return entity.label

    def types(self, row: Mapping[str, Any]) -> Mapping[str, str]:
        """Return the entities of its file alone that a row names, and the others in roles and sources, with types."""
        fillers = [*(one["value"] for one in row["roles"] if one["is"] == "entity"), *row["sources"]]
        ends = [self._entities.get(id or "") for id in (row["subject"], row["object"])]
        others = [self._entities[id] for id in fillers]
        known = [member for one in (*ends, *others) if one is not None for member in (self._members(one) or [one])]
        columns = {
            "local": [one for one in known if one.local and not one.is_list_of_claims],
            "entities": [one for one in others if not one.local],
        }
        return {name: in_a_cell(sorted({self._typed(one) for one in some})) for name, some in columns.items()}

    def _typed(self, entity: Entity) -> str:
        return f"{self._filler('entity', entity.id)} ({self._vocabulary.types[entity.type].label})"

    def _members(self, entity: Entity) -> list[Entity]:
        return [self._entities[id] for id in entity.members] if OF_LISTS in entity.id else []
