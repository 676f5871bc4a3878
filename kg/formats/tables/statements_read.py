"""Statements as ``kg export`` writes them, CSV or Excel, also where somebody changed rows or added some.

What follows from the rest of a row, such as ``claim`` and ``date``, is not read. Labels count; the ids behind them tell
which of several with one label is meant, as long as the label is theirs.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from kg.changing.document import Document
from kg.corpus.yaml_file import Plain
from kg.dates import InvalidDate, as_edtf
from kg.formats.reader import HEAD_BYTES, Reader
from kg.formats.records import (
    CodingId,
    EntityId,
    LocalEntity,
    ReadArticle,
    ReadCoding,
    ReadEntity,
    ReadValue,
    Record,
    Span,
    Unread,
)
from kg.formats.tables.sheets import read_sheets
from kg.formats.tables.statements import BEFORE_ROLES, BEHIND_ROLES, BETWEEN, FIRST, values_in
from kg.model import Certainty, Mode, Polarity, Stance

_TOLD_BY = (b"subject_label", b"object_label", b"quote_missing", b"dated_by")
"""Names of columns that no other table has all of."""
_ENDS = ("subject", "object")
_TEXTS = frozenset(
    (
        *("translation", "note", "degree", "author_stance", "mode", "certainty", "polarity", "ended"),
        *("when", "inferred_when", "act", "basis", "proposed_by", "coder"),
    )
)
"""Columns with one value, which is taken as it is."""
_LISTS = frozenset(("sums_up", "alternative_to", "inferred"))
_OTHERS = frozenset((*FIRST, *BEFORE_ROLES, *BEHIND_ROLES, "address")) - _TEXTS - _LISTS
"""Columns that are read in another way, or not; all that are none of these are roles."""
_USUAL = (
    *(("mode", Mode.ACTUAL), ("certainty", Certainty.CERTAIN), ("polarity", Polarity.AFFIRMED)),
    ("author_stance", Stance.NEUTRAL),
)
"""What stands in a file where it says nothing."""
_NO_BASIS = "Concluded in the corpus from which its statements were exported; the table does not say from what."
_KEY = re.compile(r"[\w-]+/[\w-]+#[\w-]+")
_OFFSET = re.compile("[0-9]{1,9}")
_TYPED = re.compile(r"(.+) \(([^()]+)\)")
_SHARED_TEXTS = ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")


def read_statements(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield the statements of tables, and before each its article and the entities at its ends.

    Args:
        paths: The files.

    Raises:
        KgError: A file cannot be read.
    """
    yield from as_statements(read_sheets(paths))


def as_statements(rows: Iterable[Record]) -> Iterator[Record]:
    """Yield the statements that rows are, and before each its article and the entities at its ends.

    Args:
        rows: The rows, as any table has them.
    """
    reading = _Reading()
    for row in rows:
        if isinstance(row, ReadCoding):
            yield from reading.records(row)
        else:
            yield row


class _Reading:
    """What was read of the rows before."""

    def __init__(self) -> None:
        self._articles: set[str] = set()
        self._labels: dict[str, str] = {}
        self._listed: set[str] = set()

    def records(self, row: ReadCoding) -> Iterator[Record]:
        """Yield a row as a statement, behind what of its article and entities is new."""
        said = {name: str(values[0]) for name, values in row.values.items()}
        article = (
            said.get("article") or said.get("url") or " ".join(said.get(one, "") for one in ("title", "published"))
        )
        if not article.strip():
            yield Unread(row.place, "it names no article; fill one of the columns article, url and title", str(said))
            return
        if article not in self._articles:
            self._articles.add(article)
            yield ReadArticle(article, row.place, _document(said))
        local, others = (_types(said.get(name, "")) for name in ("local", "entities"))
        for name, type in others.items():
            if name not in self._listed:
                self._listed.add(name)
                yield ReadEntity(f"{name} ({type})", row.place, name, type, is_known_by_id=False)
        values: dict[str, tuple[ReadValue, ...]] = {}
        for end in _ENDS:
            cells = [said.get(name, "") for name in (end, f"{end}_label", f"{end}_type")]
            is_list = BETWEEN in cells[0]
            ends = list(zip_longest(*map(values_in, cells), fillvalue="")) if is_list else [tuple(cells)]
            for id, label, type in ends:
                if id and "#" not in id and label and label not in local and id not in self._labels:
                    self._labels[id] = label
                    yield ReadEntity(_known_by(id, label), row.place, label, type, is_known_by_id=False, own_id=id)
            values[end] = tuple(self._end(id, label, local) for id, label, _ in ends if id or label)
        values["according_to"] = tuple(_named(one.strip(), local) for one in said.get("according_to", "").split(" > "))
        for name, cell in said.items():
            if name in _TEXTS:
                values[name] = (cell,)
            elif name not in _OTHERS:
                values[name] = tuple(_named(one, local) for one in values_in(cell))
        for name, usual in _USUAL:
            if values.get(name) == (str(usual),):
                del values[name]
        values["relation"] = (said.get("relation_label") or said.get("relation", ""),)
        places = [int(said[one]) for one in ("start", "end") if _OFFSET.fullmatch(said.get(one, ""))]
        yield replace(
            row,
            id=said.get("statement") or row.id,
            article=article,
            values={name: filled for name, held in values.items() if (filled := tuple(one for one in held if one))},
            words=tuple(filter(None, said.get("quote", "").split(" […] "))),
            within=Span(*places) if len(places) == 2 else None,
            missing=said.get("quote_missing", ""),
            record=said.get("record", ""),
        )

    def _end(self, id: str, label: str, local: Mapping[str, str]) -> ReadValue:
        if "#" in id:
            return CodingId(id)
        if label in local:
            return LocalEntity(label, local[label], id.rpartition("/")[2])
        is_its_label = bool(id) and self._labels.get(id) == label
        return EntityId(_known_by(id, label)) if is_its_label else _named(label or id, local)


def _known_by(id: str, label: str) -> str:
    """Return by what an entity is known: under another label it is another one."""
    return f"{label} [{id}]"


def _types(cell: str) -> dict[str, str]:
    """Return the names in a cell with their types."""
    return {found[1]: found[2] for one in values_in(cell) if (found := _TYPED.fullmatch(one))}


def _named(name: str, local: Mapping[str, str]) -> ReadValue:
    if _KEY.fullmatch(name):
        return CodingId(name)
    return LocalEntity(name, local[name]) if name in local else name


def _day(cell: str) -> str:
    """Return a day as heads of articles have it; nothing where it is none."""
    try:
        return as_edtf(cell) if cell else ""
    except InvalidDate:
        return ""


def _document(said: Mapping[str, str]) -> Document:
    tags: list[Plain] = [*values_in(said.get("tags", ""))]
    rest: dict[str, Plain] = {"section": said.get("section", ""), "tags": tags}
    if (day := _day(said.get("inferred_published", ""))) and not said.get("published"):
        rest["inferred"] = {"published": day, "basis": _NO_BASIS}
    return Document(
        "",
        title=said.get("title", ""),
        author=said.get("author", ""),
        publisher=said.get("publisher", ""),
        published=said.get("published", ""),
        url=said.get("url", ""),
        language=said.get("language", ""),
        rest={name: value for name, value in rest.items() if value},
    )


def _recognises(path: Path, head: bytes) -> bool:
    if not head.startswith(b"PK\x03\x04"):
        return _is_header(head.partition(b"\n")[0])
    try:
        with ZipFile(path) as archive:
            names = [one for one in _SHARED_TEXTS if one in archive.namelist()]
            return any(_is_header(archive.open(one).read(HEAD_BYTES)) for one in names)
    except (BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError, zlib.error):
        return False


def _is_header(text: bytes) -> bool:
    return all(name in text for name in _TOLD_BY)


READER = Reader(
    name="statements",
    title="Statements as kg export writes them, CSV and Excel",
    suffixes=(".csv", ".xlsx"),
    recognises=_recognises,
    read=read_statements,
)
