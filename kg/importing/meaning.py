"""What a coding means by a mapping: its article, its coder, and what fills the fields of its statement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeVar

from kg.changing.adding import id_of
from kg.changing.document import Document
from kg.chronology.relative import is_relative
from kg.corpus.annotation_file import StatementBlock
from kg.dates import InvalidDate, as_edtf, parse_date
from kg.formats.records import ReadCoding, ReadValue
from kg.importing.mapping import BACKWARDS, OPEN, ImportMapping, Source, Value
from kg.importing.rejects import Misplaced
from kg.likeness import suggest
from kg.vocabulary import Vocabulary

_ENDS = ("subject", "object")
_DATES = ("when", "inferred_when")
_Field = TypeVar("_Field")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a coding means.

    Args:
        coding: The coding.
        coder: Id of its coder; empty where nobody says it.
        fields: What fills each field and role, the relation not included.
        relation: Id of its relation.
        words: The words that carry it, where they are known as text.
        types: The types of what stands in a field, where the mapping says them.
        document: What it says of its article, ``None`` where the article is one of the tool's.
    """

    coding: ReadCoding
    coder: str
    fields: Mapping[str, tuple[ReadValue, ...]]
    relation: str
    words: tuple[str, ...]
    types: Mapping[str, str]
    document: Document | None


class Interpreter:
    """Says what codings mean.

    Args:
        mapping: What the words of the tool mean.
        vocabulary: The relations and roles.
    """

    def __init__(self, mapping: ImportMapping, vocabulary: Vocabulary) -> None:
        self._mapping = mapping
        self._vocabulary = vocabulary
        self._dates: dict[str, str] = {}
        self._coders: dict[str, str] = {}
        self._documents: dict[tuple[tuple[ReadValue, ...], ...], Document] = {}
        sources = [one for one in mapping.articles.values() if isinstance(one, Source)]
        self._article_variables = [name for one in sources for name in one.names]
        usable = [one for one in vocabulary.relations.values() if not one.abstract]
        self._labels = {one.inverse.casefold(): f"{BACKWARDS}{one.id}" for one in usable if one.inverse}
        self._labels |= {one.label.casefold(): one.id for one in usable}
        self._enums = {
            name: [str(one.value) for one in field.annotation]
            for name, field in StatementBlock.model_fields.items()
            if isinstance(field.annotation, type) and issubclass(field.annotation, Enum)
        }

    def meaning(self, coding: ReadCoding) -> Meaning:
        """Return what a coding means.

        Raises:
            Misplaced: The mapping does not say it, or what stands there is none of it.
        """
        mapped = self._mapping.codings.get(coding.kind)
        if mapped is None:
            message = f"the mapping says nothing of codings of the kind '{coding.kind}'"
            raise Misplaced(f"{message}; add it to 'codings' or to 'leave_out'")
        relation, is_backwards = self._relation(coding, mapped.get("relation", OPEN))
        fields: dict[str, tuple[ReadValue, ...]] = {}
        types: dict[str, str] = {}
        words = coding.words
        for name, value in mapped.items():
            found = values_of(value, coding) if name != "relation" else ()
            if name in self._enums and _is_shared(value, mapped):
                found = tuple(one for one in found if one in self._enums[name])
            if not found:
                continue
            if name == "quote":
                words = words or tuple(one for one in found if isinstance(one, str))
                continue
            is_free = name not in _DATES and name not in self._enums
            fields[name] = found if is_free else tuple(self._checked(name, one) for one in found)
            if isinstance(value, Source) and value.type is not None:
                types[name] = value.type
        if is_backwards:
            fields, types = _turned(fields), _turned(types)
        if not fields.get("subject"):
            raise Misplaced(f"it has no subject{_empty(mapped.get(_ENDS[is_backwards]))}")
        return Meaning(
            coding=coding,
            coder=self._coder(coding),
            fields=fields,
            relation=relation,
            words=words,
            types=types,
            document=None if coding.article else self.document(coding),
        )

    def date(self, written: str) -> str:
        """Return a date in EDTF.

        Raises:
            Misplaced: It is none, or can be read in two ways and the mapping does not say which.
        """
        if written not in self._dates:
            self._dates[written] = self._date(written)
        return self._dates[written]

    def _date(self, written: str) -> str:
        try:
            edtf = as_edtf(written.strip())
            parse_date(edtf)
        except InvalidDate as error:
            meant, first = error.meant, written.strip().lstrip("0")
            day_first = self._mapping.day_first
            if len(meant) == 2 and day_first is not None:
                return next(one for one in meant if first.startswith(str(int(one[-2:]))) is day_first)
            hint = "; say in the mapping 'day_first: true' or 'false'" if len(meant) == 2 else ""
            raise Misplaced(f"{error}{hint}") from None
        return edtf

    def _relation(self, coding: ReadCoding, value: Value) -> tuple[str, bool]:
        """Return the relation of a coding, and whether subject and object change places."""
        if isinstance(value, str):
            written, ours = coding.kind, value
        else:
            found = [one for one in _written(value, coding) if isinstance(one, str)]
            if len(found) != 1:
                many = "several relations" if found else f"no relation{_empty(value)}"
                raise Misplaced(f"it has {many}")
            written = found[0]
            ours = value.values.get(written) or self._labels.get(written.casefold(), written)
        id = ours.removeprefix(BACKWARDS)
        known = self._vocabulary.relations.get(id)
        if isinstance(value, str) and value == OPEN:
            message = f"the mapping does not say which relation '{written}' is"
            names = ", ".join(coding.values)
            raise Misplaced(f"{message}; name there, below 'relation', it or the variable that says it: {names}")
        if known is None or known.abstract:
            message = f"the mapping does not say which relation '{written}' is"
            raise Misplaced(f"{message}; write it there below 'relation', see: kg find '{written}'")
        return id, ours.startswith(BACKWARDS)

    def _checked(self, field: str, value: ReadValue) -> ReadValue:
        if field in _DATES and isinstance(value, str):
            return value if is_relative(value) else self.date(value)
        allowed = self._enums.get(field)
        if allowed and value not in allowed:
            hint = suggest(str(value), allowed) or f"it is one of: {', '.join(allowed)}"
            raise Misplaced(f"'{value}' is no value of '{field}'; {hint}; say in the mapping what it means")
        return value

    def _coder(self, coding: ReadCoding) -> str:
        value = self._mapping.coder
        found = (coding.coder,) if value is None else values_of(value, coding)
        name = str(found[0]) if found else ""
        if name not in self._coders:
            self._coders[name] = id_of(name)
        return self._coders[name]

    def document(self, coding: ReadCoding) -> Document:
        """Return what a row says of its article; rows that say the same share it."""
        cells = tuple(coding.values.get(one, ()) for one in self._article_variables)
        if cells not in self._documents:
            self._documents[cells] = self._made(coding)
        return self._documents[cells]

    def _made(self, coding: ReadCoding) -> Document:
        document = Document("")
        for field, value in self._mapping.articles.items():
            found = [one for one in values_of(value, coding) if isinstance(one, str)]
            text = "\n\n".join(found)
            if not text:
                continue
            if field == "published":
                text = self.date(text)
            if field == "section":
                document = replace(document, rest={**document.rest, "section": text})
            else:
                document = replace(document, **{field: text})  # type: ignore[arg-type]  # of its texts alone
        return document


def _is_shared(value: Value, mapped: Mapping[str, Value]) -> bool:
    """Return whether a field names values of a variable that fills another field, so that others say nothing of it."""
    names = [set(one.names) for one in mapped.values() if isinstance(one, Source) and one is not value]
    return isinstance(value, Source) and bool(value.values) and any(one & set(value.names) for one in names)


def values_of(value: Value, coding: ReadCoding) -> tuple[ReadValue, ...]:
    """Return what a field is in a coding: what its variables hold, in the words of the corpus."""
    if isinstance(value, str):
        return (value,)
    written = _written(value, coding)
    ours = value.values
    return tuple(ours.get(one, one) if isinstance(one, str) else one for one in written) if ours else written


def _written(source: Source, coding: ReadCoding) -> tuple[ReadValue, ...]:
    """Return what the first variable holds that is filled, in the words of the tool."""
    for name in source.names:
        held = coding.values.get(name, ())
        if len(held) == 1 and not source.split and isinstance(held[0], str) and (text := held[0].strip()):
            return (text,)
        found: list[ReadValue] = []
        for one in held:
            parts = one.split(source.split) if isinstance(one, str) and source.split else [one]
            found += [part.strip() if isinstance(part, str) else part for part in parts]
        filled = tuple(one for one in found if one != "")
        if filled:
            return filled
    return ()


def _empty(value: Value | None) -> str:
    """Return which variables are empty, as it is told behind what is missing."""
    if isinstance(value, Source):
        return f": {' and '.join(value.names)} {'is' if len(value.names) == 1 else 'are'} empty"
    return "; say in the mapping where it is taken from" if value is None else ""


def _turned(fields: Mapping[str, _Field]) -> dict[str, _Field]:
    places = dict(zip(_ENDS, reversed(_ENDS), strict=True))
    return {places.get(name, name): value for name, value in fields.items()}
