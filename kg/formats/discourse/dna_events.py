"""Event lists of Discourse Network Analyzer: one row a statement, as CSV with semicolons.

Columns are ``statement_id``, ``time``, one for each variable of the statement type, ``start_position``,
``stop_position``, ``text``, ``coder``, ``document_id``, ``document_title``, ``document_author``, ``document_source``,
``document_section`` and ``document_type``; those of version 2 have the same with other names and in another order.
The texts of documents are not in it, so positions lead nowhere; the marked words are there, with ``,`` and ``'`` for
``;`` and ``"``.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kg.changing.document import Document
from kg.corpus.yaml_file import Plain
from kg.errors import KgError
from kg.formats.reader import Reader
from kg.formats.records import EntityId, ReadArticle, ReadCoding, ReadEntity, ReadValue, Record, Unread

SEPARATOR = ";"
FIRST = ("statement_id", "time")
"""The columns before those of variables."""
LAST = (
    *("start_position", "stop_position", "text", "coder", "document_id"),
    *("document_title", "document_author", "document_source", "document_section", "document_type"),
)
"""The columns behind those of variables."""
_OF_TWO = {name: f"document_{name}" for name in ("author", "source", "section", "type")}
"""Names of columns in version 2, which has blanks for underscores, too."""
_NEEDED = ("statement_id", "time", "document_id", "document_title")
_TIME = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)(?:[ T](\d\d:\d\d:\d\d)(?:\.0+)?)?")
KIND = "DNA Statement"
"""What sort of statement it is: the list does not say, and has only one."""


def recognises(path: Path, head: bytes) -> bool:
    """Return whether a file is an event list, by the names in its first line."""
    line = head.partition(b"\n")[0].decode("utf-8-sig", "replace")
    names = [name.strip('"\r') for name in line.split(SEPARATOR)]
    return set(_NEEDED) <= set(_columns(names))


def read(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield the documents and entities that event lists name, each before the first statement that names it.

    Ids are those of the list; of several, the name of each and a colon stand before them. Entities have none there and
    are known by variable and name.

    Raises:
        KgError: A file is no event list, no UTF-8, or no CSV; with its line.
    """
    named: set[EntityId] = set()
    for path in paths:
        prefix = f"{path.stem}:" if len(paths) > 1 else ""
        seen: set[str] = set()
        for line, row in rows_of(path):
            place = f"{path.name}:{line}"
            if isinstance(row, Unread):
                yield row
                continue
            article = f"{prefix}{row['document_id']}"
            if article not in seen:
                seen.add(article)
                yield ReadArticle(article, place, _document(row))
            values = _values(row)
            for variable, (value,) in values.items():
                if isinstance(value, EntityId) and value not in named:
                    named.add(value)
                    label = " ".join(row[variable].split())
                    yield ReadEntity(value.id, place, label, variable, is_known_by_id=False)
            yield _coding(row, values, place, prefix, article)


def rows_of(path: Path) -> Iterator[tuple[int, dict[str, str] | Unread]]:
    """Yield each row of an event list with the line where it begins: cells by the names that version 3 has.

    Raises:
        KgError: The file is no event list, no UTF-8, or no CSV; with its line.
    """
    line = 1
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, delimiter=SEPARATOR, strict=True)
            header = next(reader, [])
            columns = _columns(header)
            lacking = [name for name in _NEEDED if name not in columns]
            if lacking:
                raise KgError(f"{path}:1: this is no event list; it has no column '{lacking[0]}'")
            twice = next((name for name in columns if columns.count(name) > 1), None)
            if twice is not None:
                raise KgError(f"{path}:1: two columns are called '{twice}'; give one another name")
            line = reader.line_num + 1
            for cells in reader:
                if cells:
                    yield line, _row(columns, cells, f"{path.name}:{line}")
                line = reader.line_num + 1
    except UnicodeDecodeError:
        raise KgError(f"{path}:{line}: this is not UTF-8; export the list again, or save it as UTF-8") from None
    except csv.Error as error:
        raise KgError(f"{path}:{line}: this is no CSV with '{SEPARATOR}': {error}") from None
    except OSError as error:
        raise KgError(f"{path} cannot be read: {error.strerror}") from None


def day_of(time: str) -> str:
    """Return a time such as ``2005-01-26 00:00:00`` in EDTF: only the day where it is midnight; as it is if none."""
    match = _TIME.fullmatch(time.strip())
    if match is None:
        return time.strip()
    day = "-".join(match.groups()[:3])
    return day if match[4] in (None, "00:00:00") else f"{day}T{match[4]}"


def _columns(header: Sequence[str]) -> list[str]:
    """Return the names of columns as version 3 has them."""
    names = [name.strip() for name in header]
    if "document_title" in names:
        return names
    spaced = {f"{one} {two}": f"{one}_{two}" for one, two in (("statement", "ID"), ("document", "ID"))}
    known = {one: two.lower() for one, two in {**spaced, "document title": "document_title", **_OF_TWO}.items()}
    return [known.get(name, name) for name in names] if "document title" in names else names


def _row(columns: Sequence[str], cells: Sequence[str], place: str) -> dict[str, str] | Unread:
    if len(cells) != len(columns):
        cut = f"the row has {len(cells)} cells where the header has {len(columns)}; look for a '{SEPARATOR}' in a text"
        return Unread(place, cut, SEPARATOR.join(cells))
    row = dict(zip(columns, cells, strict=True))
    if lacking := next((name for name in ("statement_id", "document_id") if not row[name].strip()), None):
        return Unread(place, f"the row has no {lacking}; give it one", SEPARATOR.join(cells))
    return row


def _document(row: Mapping[str, str]) -> Document:
    rest: dict[str, Plain] = {}
    if section := row.get("document_section", "").strip():
        rest["section"] = section
    if type := row.get("document_type", "").strip():
        rest["tags"] = [type]
    return Document(
        text="",
        title=" ".join(row["document_title"].split()),
        published=day_of(row["time"]),
        author=row.get("document_author", "").strip(),
        publisher=row.get("document_source", "").strip(),
        rest=rest,
    )


def _values(row: Mapping[str, str]) -> dict[str, tuple[ReadValue]]:
    """Return what stands in the variables that are filled; as in a database, names are entities."""
    return {
        name: (EntityId(f"{name}:{' '.join(text.split())}") if name in _OF_ENTITIES else text.strip(),)
        for name, text in row.items()
        if name not in _NO_VARIABLES and text.strip()
    }


def _coding(
    row: Mapping[str, str], values: Mapping[str, tuple[ReadValue]], place: str, prefix: str, article: str
) -> ReadCoding:
    words = row.get("text", "").strip()
    return ReadCoding(
        id=f"{prefix}{row['statement_id']}",
        place=place,
        kind=KIND,
        article=article,
        values=values,
        words=(words,) if words else (),
        coder=row.get("coder", "").strip(),
    )


_OF_ENTITIES = frozenset(("person", "organization", "concept"))
"""The variables in which names stand."""
_NO_VARIABLES = frozenset((*FIRST, *LAST))

READER = Reader(
    name="dna-events",
    title="Discourse Network Analyzer, event list",
    suffixes=(".csv",),
    recognises=recognises,
    read=read,
)
