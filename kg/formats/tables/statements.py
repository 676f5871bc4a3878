"""Statements with their quotes as a table: one row a statement, with its article and whose claim it is."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import StringIO

from kg.selection.mentions import unite_mentions
from kg.selection.selection import Selection, select_statements
from kg.store.backend import Backend
from kg.well_formed import guarded

COLUMNS = (
    *(
        "claim",
        "quote",
        "quote_missing",
        "record",
        "title",
        "author",
        "publisher",
        "published",
        "inferred_published",
        "url",
    ),
    *(
        "subject_label",
        "relation",
        "degree",
        "object_label",
        "according_to",
        "author_stance",
        "mode",
        "certainty",
        "polarity",
    ),
    *("earliest", "latest", "article", "coder", "statement"),
)
"""Names as in the statement table; ``claim`` is the statement in words with its roles, ``quote`` its words as
the article prints them, ``quote_missing`` why it has none. The page writes the same."""


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
    writer.writerow([*COLUMNS, *further])
    for row in statement_rows(backend, keys):
        values = [row[name] for name in COLUMNS] + [tell(str(row["statement"])) for tell in further.values()]
        writer.writerow(["" if value is None else guarded(str(value)) for value in values])
    return out.getvalue()


def statement_rows(backend: Backend, keys: Iterable[str]) -> Iterator[Mapping[str, object]]:
    """Yield statements as rows with :data:`COLUMNS`.

    Args:
        backend: Where statements come from.
        keys: Their keys, in the order of the rows.
    """
    wanted = list(keys)
    rows = {row["statement"]: row for row in backend.scan().collect().iter_rows(named=True)}
    for said in backend.evidence(wanted):
        row, article = rows[said.statement], backend.articles[said.article]
        of_article = {name: getattr(article, name) for name in ("title", "author", "publisher", "url")}
        days = {"published": article.published, "inferred_published": article.inferred_published}
        yield {
            **row,
            **of_article,
            **{name: date and date.text for name, date in days.items()},
            "claim": said.claim,
            "quote": " […] ".join(text for text, is_quoted in said.passage if is_quoted),
            "according_to": " > ".join(backend.entities[id].label for id in row["sources"]),
        }
