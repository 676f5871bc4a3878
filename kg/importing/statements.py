"""The statements of an import: what each coding becomes in which file, and what of it is new since the last time."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.changing.sheet import keys_in_order
from kg.corpus.anchors import Anchors, Span
from kg.corpus.yaml_file import Plain
from kg.corpus.yaml_written import InMarks
from kg.fields import FIELDS, FieldKind
from kg.formats.records import CodingId, EntityId, LocalEntity, ReadCoding, ReadValue
from kg.importing.articles import Planned
from kg.importing.entities import Entities
from kg.importing.expected import Place
from kg.importing.kept import Entry, digest
from kg.importing.known import Known
from kg.importing.meaning import Meaning
from kg.importing.quotes import places_of_spans, places_of_words, quote_at
from kg.importing.rejects import Misplaced
from kg.vocabulary import Takes, Vocabulary

_NAMES = frozenset(one.name for one in FIELDS if one.help and one.kind in (FieldKind.NAME, FieldKind.CHAIN)) - {
    "act",
    "id",
}
"""The fields in which names of entities stand."""
_CHAIN = frozenset(one.name for one in FIELDS if one.kind is FieldKind.CHAIN)
_NO_WORDS = "imported without words"
_LONGEST_ID = 90
_NUMBER = re.compile(r"[+-]?[0-9][0-9.,]*")
_JOINING = frozenset(("act",))
"""The fields by which statements are one with others."""
_OTHER = "#"
"""What stands in the sort of a statement that names another one."""


@dataclass(slots=True)
class Draft:
    """A coding on its way into a file.

    Args:
        meaning: What it means.
        article: Its article.
        coder: Its coder.
        said: The digest of what it says.
        id: The id of its statement.
        before: What became of it the last time, if it was imported before.
        block: Its statement as files have it; ``None`` where it is left as it is.
        sort: By what it is known to be right or wrong as others are; empty where it names others.
        local: The entities of its file alone that it names, as files have them.
    """

    meaning: Meaning
    article: Planned
    coder: str
    said: str
    id: str = ""
    before: Entry | None = None
    block: dict[str, Plain] | None = None
    sort: str = ""
    local: list[dict[str, Plain]] = field(default_factory=list)

    @property
    def coding(self) -> ReadCoding:
        """The coding."""
        return self.meaning.coding

    @property
    def key(self) -> str:
        """The key of its statement."""
        return f"{self.coder}/{self.article.id}#{self.id}"

    @property
    def file(self) -> str:
        """The coder and the article of its file."""
        return f"{self.coder}/{self.article.id}"

    @property
    def is_same(self) -> bool:
        """Whether it says what it said the last time, of the same article."""
        if self.before is None or self.before.said != self.said:
            return False
        return self.before.at.partition("#")[0].partition("/")[2] != (self.article.moved_from or None)


def digest_of(meaning: Meaning) -> str:
    """Return by what is known again what a coding says, wherever it stands in the files of the tool."""
    fields = {name: [repr(one) for one in values] for name, values in meaning.fields.items()}
    spans = [(one.start, one.end) for one in meaning.coding.spans]
    document = meaning.document
    article = (
        [document.url or [document.title, document.publisher, document.published]]
        if document
        else meaning.coding.article
    )
    return digest([fields, meaning.relation, meaning.words, spans, article, meaning.coder])


def name_ids(drafts: Iterable[Draft], taken: Mapping[str, set[str]], prefix: str) -> None:
    """Give each draft the id of its statement: that of the tool, as far as it can be one.

    Args:
        drafts: The drafts.
        taken: The ids that are taken in each file.
        prefix: What stands before ids that are numbers.
    """
    used: dict[str, set[str]] = defaultdict(set)
    for one in drafts:
        if one.before is not None and one.before.at.partition("#")[0] == one.file:
            one.id = one.before.at.partition("#")[2]
            used[one.file].add(one.id)
    for one in drafts:
        if not one.id:
            stem = _id_of(one.coding.id, prefix)
            number, id = 1, stem
            while id in used[one.file] or id in taken.get(one.file, ()):
                number += 1
                id = f"{stem}-{number}"
            one.id = id
            used[one.file].add(id)


def _id_of(text: str, prefix: str) -> str:
    words = "-".join(re.findall(r"[^\W_]+", text.rpartition(_OTHER)[2]))[-_LONGEST_ID:].strip("-")
    return words if words[:1].isalpha() else f"{prefix}-{words}".strip("-")


class Writer:
    """Writes drafts as the blocks of files.

    Args:
        corpus: The corpus.
        entities: The entities.
        keys: The keys of statements by the ids of their codings.

    Attributes:
        keys: The keys of statements by the ids of their codings.
        used: The ids of the entities of which those speak that can be written.
    """

    def __init__(self, corpus: Known, entities: Entities, keys: Mapping[str, str]) -> None:
        self._vocabulary: Vocabulary = corpus.vocabulary
        self._entities, self.keys = entities, keys
        self.used: set[str] = set()
        self._kinds: list[str] = []
        self._named: set[str] = set()
        self._known: dict[tuple[str, str, str | EntityId, str | None], tuple[Plain, str, str]] = {}
        self._closed = {one.name for one in FIELDS if one.kind in (FieldKind.WORD, FieldKind.FLAG)} | {"inferred"}
        self._closed |= {role.id for role in self._vocabulary.roles.values() if Takes.ENTITY not in role.takes}
        self._ordered: dict[tuple[str, ...], list[str]] = {}
        self._order = {key: at for at, key in enumerate(keys_in_order(corpus.vocabulary))}

    def expect(self, drafts: Iterable[Draft]) -> None:
        """Have the entities learn which names drafts have and where, so that nothing hangs on which comes first."""
        found = Counter(
            (name, one.meaning.relation, value, one.meaning.types.get(name))
            for one in drafts
            if not one.is_same
            for name, values in one.meaning.fields.items()
            for value in values
            if isinstance(value, str)
        )
        names: Counter[tuple[str, Place]] = Counter()
        for (name, relation, value, type), times in found.items():
            text = _text(name, value)
            if self._takes(name, relation, text) == (True, False):
                names[text, Place(name, relation, type or "")] += times
        self._entities.expect(names)

    def block(self, draft: Draft, anchors: Anchors) -> dict[str, Plain]:
        """Return a draft as a file has it.

        Args:
            draft: The draft.
            anchors: The body of its article.

        Raises:
            Misplaced: Its words are not found, or something that it names is not there.
        """
        block: dict[str, Plain] = {"id": draft.id, "relation": draft.meaning.relation}
        self._kinds, self._named = [draft.meaning.relation], set()
        draft.local.clear()
        for name, values in draft.meaning.fields.items():
            self._kinds.append(f"{name}:")
            block[name] = self._field(draft, name, values)
        _set_inferred_apart(block)
        block["quote"] = _quote(draft, anchors)
        self.used |= self._named
        draft.sort = "" if _OTHER in self._kinds else " ".join(self._kinds)
        keys = tuple(block)
        if keys not in self._ordered:
            self._ordered[keys] = sorted(keys, key=lambda key: self._order.get(key, len(self._order)))
        return {key: block[key] for key in self._ordered[keys]}

    def _field(self, draft: Draft, name: str, values: Sequence[ReadValue]) -> Plain:
        written = [self._value(draft, name, one) for one in values]
        if name in _CHAIN:
            return " > ".join(str(one) for one in written)
        return written[0] if len(written) == 1 else [*dict.fromkeys(str(one) for one in written)]

    def _value(self, draft: Draft, name: str, value: ReadValue) -> Plain:
        if isinstance(value, CodingId):
            self._kinds.append(_OTHER)
            return self._reference(draft, value.id)
        if isinstance(value, LocalEntity):
            block = self._entities.local(value)
            self._kinds.append(str(block["type"]))
            draft.local.append(block)
            return value.label if not self._entities.is_known(value.label) else block["id"]
        key = name, draft.meaning.relation, value, draft.meaning.types.get(name)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._found(*key)
        written, kind, entity = known
        self._kinds.append(kind)
        self._named |= {entity} - {""}
        return written

    def _found(self, name: str, relation: str, value: str | EntityId, type: str | None) -> tuple[Plain, str, str]:
        """Return how a value is written in a field, of what kind it is, and the id of the entity that it is, if any."""
        is_source = name in _CHAIN
        if isinstance(value, EntityId):
            return self._written(self._entities.of_record(value.id), is_source=is_source)
        text = _text(name, value)
        takes_names, may_be_words = self._takes(name, relation, text)
        if not takes_names:
            return text, _OTHER if name in _JOINING else text if name in self._closed else "…", ""
        if may_be_words and not self._entities.is_known(text):
            return InMarks(text), "words", ""
        return self._written(self._entities.named(text, Place(name, relation, type or "")), is_source=is_source)

    def _takes(self, name: str, relation: str, text: str) -> tuple[bool, bool]:
        """Return whether a text in a field is the name of an entity, and whether it may be words of their own."""
        role = self._vocabulary.roles.get(name)
        takes_names = name in _NAMES or (role is not None and Takes.ENTITY in role.takes)
        if role is None:
            return takes_names, name == "object" and self._vocabulary.relations[relation].words
        is_number = Takes.NUMBER in role.takes and _NUMBER.fullmatch(text) is not None
        return takes_names and not is_number, role.words or Takes.TEXT in role.takes

    def _written(self, id: str, *, is_source: bool) -> tuple[str, str, str]:
        return self._entities.written(id, is_source=is_source), self._entities.type_of(id), id

    def _reference(self, draft: Draft, coding: str) -> str:
        key = self.keys.get(coding)
        if key is None:
            raise Misplaced(f"it names the coding '{coding}', which was not placed")
        file, _, id = key.partition("#")
        if file == draft.file:
            return f"#{id}"
        coder, _, article = file.partition("/")
        return f"{article}#{id}" if coder == draft.coder else key


def _text(field: str, value: str) -> str:
    return " ".join(value.split()) if field != "note" else value.strip()


def _set_inferred_apart(block: dict[str, Plain]) -> None:
    """Put what is inferred, and why, where files have it."""
    named, when, basis = (block.pop(name, None) for name in ("inferred", "inferred_when", "basis"))
    names = [str(one) for one in (named if isinstance(named, list) else [named]) if one]
    fields: dict[str, Plain] = {name: block.pop(name) for name in names if name in block}
    fields |= {name: value for name, value in (("when", when), ("basis", basis)) if value is not None}
    if fields:
        block["inferred"] = fields


def _quote(draft: Draft, anchors: Anchors) -> Plain:
    coding, article = draft.coding, draft.article
    words = [one for one in draft.meaning.words if one.strip()]
    if coding.spans and article.document.text:
        return quote_at(places_of_spans(coding.spans, article.document.text, anchors.body), anchors)
    if not words:
        record = coding.record if coding.missing else coding.place
        return {"missing": coding.missing or _NO_WORDS, **({"record": record} if record else {})}
    if article.is_stub:
        return quote_at([Span(*article.place(one)) for one in words], anchors)
    around = dict(zip(coding.words, coding.around, strict=False))
    return quote_at(places_of_words(words, anchors, around, coding.within), anchors)
