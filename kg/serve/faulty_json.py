"""Statements with errors as the page has them: they are no values, so they are told as they stand in their file."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from kg.changing.filling import takes_statements
from kg.changing.saving import (
    EntityValue,
    LaterValue,
    NobodyValue,
    RelationValue,
    Slot,
    SlotValue,
    StatementValue,
)
from kg.changing.saving import TextValue as SlotText
from kg.corpus.anchors import anchors_of
from kg.corpus.folding import composed
from kg.corpus.names import Names
from kg.corpus.phrase import is_unspecified
from kg.corpus.resolve_arguments import OPEN, REFERENCE
from kg.corpus.units import Units
from kg.corpus.yaml_file import Plain, YamlFile, as_items
from kg.drawing.encoding import relation_sign
from kg.model import Article, Polarity, statement_key
from kg.serve import shapes
from kg.serve.statements_json import NO_SLOT
from kg.vocabulary import Takes, Vocabulary

_NAMED = ("subject", "object", "according_to")
_INFERRED, _BASIS = "inferred", "basis"


def faulty_of(
    file: YamlFile,
    name: str,
    known: Collection[str],
    article: Article,
    vocabulary: Vocabulary,
    names: Names,
    problems: Mapping[str, Sequence[shapes.Problem]],
) -> Iterator[shapes.Stated]:
    """Yield the statements of an annotation file that are not among those that could be read.

    Args:
        file: The file.
        name: Its name as an annotation, ``coder/article``.
        known: The ids of those that could be read.
        article: Their article.
        vocabulary: Types, relations and roles.
        names: The names of entities that count in the file.
        problems: What is wrong, by the keys of statements.
    """
    blocks = file.data.get("statements") if isinstance(file.data, dict) else None
    for block in as_items(blocks):
        id = block.get("id") if isinstance(block, dict) else None
        if isinstance(block, dict) and isinstance(id, str) and id.strip() not in known:
            told = _Faulty(name, id.strip(), block, article, vocabulary, names)
            yield told.stated(problems.get(f"{name}#{id.strip()}", ()))


class _Faulty:
    """A statement that could not be read.

    Args:
        name: The name of its annotation, ``coder/article``.
        id: Its id.
        block: What its file says.
        article: Its article.
        vocabulary: Types, relations and roles.
        names: The names of entities that count in the file.
    """

    def __init__(
        self, name: str, id: str, block: Mapping[str, Plain], article: Article, vocabulary: Vocabulary, names: Names
    ) -> None:
        self._name, self._id, self._block = name, id, block
        self._article = article
        self._vocabulary = vocabulary
        self._names = names

    def stated(self, problems: Sequence[shapes.Problem]) -> shapes.Stated:
        """Return it as the page has it."""
        coder, _, article = self._name.partition("/")
        inferred = self._block.get(_INFERRED)
        concluded = inferred if isinstance(inferred, dict) else {}
        basis = concluded.get(_BASIS)
        relation = self._vocabulary.relations.get(self._text("relation"))
        spans = self._spans()
        return shapes.Stated(
            key=f"{self._name}#{self._id}",
            id=self._id,
            coder=coder,
            article=article,
            slots=[*self._slots(self._block, is_inferred=False), *self._slots(concluded, is_inferred=True)],
            basis=basis if isinstance(basis, str) else None,
            spans=spans,
            missing=None,
            is_headline=any(start < Units(self._article.body).of(self._article.headline_end) for start, _ in spans),
            words=shapes.InWords(
                subject=self._text("subject"),
                relation=relation.label if relation else self._text("relation"),
                object=self._text("object"),
                by=self._text("according_to") or None,
            ),
            sign=relation_sign(relation).value if relation else "neither",
            marks=[],
            is_denied=self._block.get("polarity") == Polarity.DENIED,
            problems=[*problems],
        )

    def _text(self, field: str) -> str:
        return ", ".join(_texts(self._block.get(field)))

    def _spans(self) -> list[tuple[int, int]]:
        quote = self._block.get("quote")
        anchors, units = anchors_of(self._article.body), Units(self._article.body)
        found: list[tuple[int, int]] = []
        for segment in quote if isinstance(quote, list) else [quote]:
            parts = segment if isinstance(segment, dict) else {"exact": segment}
            exact, prefix, suffix = (parts.get(part) for part in ("exact", "prefix", "suffix"))
            if isinstance(exact, str):
                before, after = (part if isinstance(part, str) else None for part in (prefix, suffix))
                found += anchors.find(exact, before, after)[:1]
        return [(units.of(start), units.of(end)) for start, end in found]

    def _slots(self, fields: Mapping[str, Plain], *, is_inferred: bool) -> Iterator[Slot]:
        for field, value in fields.items():
            texts = _texts(value)
            if field == "according_to":
                texts = [part.strip() for text in texts for part in text.split(">") if part.strip()] or texts
            if texts and field not in NO_SLOT:
                values = tuple(self._value(field, text) for text in texts)
                yield Slot.model_construct(field=field, values=values, is_inferred=is_inferred)

    def _value(self, field: str, text: str) -> SlotValue:
        if text == OPEN and takes_statements(field):
            return LaterValue()
        if field == "relation" and text in self._vocabulary.relations:
            return RelationValue(id=text)
        if "#" in text and (found := REFERENCE.fullmatch(composed(text))):
            coder, _, article = self._name.partition("/")
            key = statement_key(found["coder"] or coder, found["article"] or article, found["id"])
            return StatementValue.model_construct(key=key)
        role = self._vocabulary.roles.get(field)
        if field in _NAMED or (role is not None and Takes.ENTITY in role.takes):
            ids = self._names.candidates(text)
            if len(ids) == 1:
                return NobodyValue() if is_unspecified(ids[0]) else EntityValue(id=ids[0])
        return SlotText.model_construct(text=text)


def _texts(value: Plain) -> list[str]:
    return [one.strip() for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]
