"""From the slots of a statement to what a person writes in their places."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from kg.changing.making import Maker, name_of
from kg.changing.saving import (
    EntityValue,
    LaterValue,
    NewEntityValue,
    NewRelationValue,
    NobodyValue,
    RelationValue,
    Saving,
    Slot,
    SlotValue,
    StatementValue,
    WordsValue,
)
from kg.changing.sheet import Sheet
from kg.corpus.annotation_file import StatementBlock
from kg.corpus.resolve_arguments import OPEN, REFERENCE
from kg.corpus.yaml_file import Plain
from kg.corpus.yaml_written import InMarks
from kg.errors import ChangeRefused
from kg.fields import FIELDS, INFERABLE, FieldKind
from kg.model import Entity
from kg.vocabulary import NOTHING, RelationType, Vocabulary

_KINDS = {field.name: field.kind for field in FIELDS if field.help}
_DEFAULTS = {name: field.default for name, field in StatementBlock.model_fields.items() if field.default is not None}
"""What fields say that are left out."""
_CHAIN = ">"
_STATEMENT = "…"
"""What stands for a statement, or for nothing, where something is told in words."""
_LETTER = re.compile(r"[^\W\d_]")


class Filler:
    """Writes the values of slots as they stand in a file.

    Args:
        sheet: The file.
        maker: What makes entities.
        listed: All listed entities by id.
        vocabulary: What roles there are.
        language: The language of names.
    """

    def __init__(
        self, sheet: Sheet, maker: Maker, listed: Mapping[str, Entity], vocabulary: Vocabulary, language: str
    ) -> None:
        self._sheet, self._maker, self._vocabulary, self._language = sheet, maker, vocabulary, language
        self._listed = listed

    def fields(self, slots: Sequence[Slot], relation: RelationType, basis: str | None) -> dict[str, Plain]:
        """Return the keys of a statement, but for its id and its quote.

        Args:
            slots: What stands where.
            relation: The relation of the statement.
            basis: Why what is inferred is concluded.
        """
        fields: dict[str, Plain] = {}
        inferred: dict[str, Plain] = {}
        for slot in slots:
            if not slot.values or slot.field == "relation":
                continue
            if slot.field not in _KINDS and slot.field not in self._vocabulary.roles:
                raise ChangeRefused(f"'{slot.field}' is neither a field nor a role; nothing was changed")
            if slot.field == "object" and self._is_left_out(slot, relation):
                continue
            if slot.is_inferred and slot.field in _KINDS and slot.field not in {*INFERABLE, "when"}:
                raise ChangeRefused(f"'{slot.field}' cannot be inferred; nothing was changed")
            value = self._value(slot)
            if slot.is_inferred or value != _DEFAULTS.get(slot.field):
                (inferred if slot.is_inferred else fields)[slot.field] = value
        fields["relation"] = relation.id
        if inferred:
            if not basis or not basis.strip():
                raise ChangeRefused("what is inferred needs a basis: say why you conclude it; nothing was changed")
            fields["inferred"] = {**inferred, "basis": InMarks(" ".join(basis.split()))}
        return fields

    def words(self, slots: Sequence[Slot], field: str) -> str:
        """Return what stands in a field, in words; nothing where it is a statement."""
        values = [value for slot in slots if slot.field == field for value in slot.values]
        return " ".join(words for value in values if (words := self._words(value)) != _STATEMENT)

    def label(self, slots: Sequence[Slot], field: str) -> str:
        """Return what stands in a field, in words."""
        values = [value for slot in slots if slot.field == field for value in slot.values]
        return " and ".join(map(self._words, values)) or _STATEMENT

    def _words(self, value: SlotValue) -> str:
        match value:
            case EntityValue(id=id):
                return self._known(id).label
            case NewEntityValue(entity=given):
                return self._maker.entity(given).label
            case WordsValue(text=text):
                return text
            case RelationValue(id=id):
                return self._vocabulary.relations[id].label
            case NewRelationValue(label=label):
                return label
        return _STATEMENT

    def _is_left_out(self, slot: Slot, relation: RelationType) -> bool:
        return NOTHING in relation.object and all(isinstance(one, NobodyValue) for one in slot.values)

    def _value(self, slot: Slot) -> Plain:
        kind = _KINDS.get(slot.field)
        items = [self._item(value, slot.field) for value in slot.values]
        if kind is FieldKind.CHAIN:
            return f" {_CHAIN} ".join(items)
        return items[0] if len(items) == 1 else [*dict.fromkeys(items)]

    def _item(self, value: SlotValue, field: str) -> str:
        match value:
            case EntityValue(id=id):
                return self._name(self._known(id), field)
            case NewEntityValue(entity=given):
                return self._name(self._maker.entity(given), field)
            case StatementValue(key=key):
                return self._sheet.reference(key)
            case LaterValue():
                return OPEN
            case WordsValue(text=text):
                return InMarks(_as_typed(text, field))
            case NobodyValue():
                return self._maker.unspecified()
            case RelationValue() | NewRelationValue():
                raise ChangeRefused(f"'{field}' takes no relation; nothing was changed")
        return _as_typed(value.text, field)

    def _name(self, entity: Entity, field: str) -> str:
        is_chain = _KINDS.get(field) is FieldKind.CHAIN

        def is_name(name: str) -> bool:
            return bool(_LETTER.search(name)) and "#" not in name and not (is_chain and _CHAIN in name)

        return name_of(entity, self._maker.names, self._language, is_name)

    def _known(self, id: str) -> Entity:
        found = next((one for one in (*self._maker.local, *self._maker.listed) if one.id == id), None)
        found = found or self._listed.get(id)
        if found is None:
            raise ChangeRefused(f"there is no entity '{id}' here any more; choose another one; nothing was changed")
        return found


def pairs_of(saving: Saving) -> list[tuple[Slot, ...]]:
    """Return the slots of each statement that is to be written: one, or one for each pair of ends that act apart."""
    choices: list[list[Slot]] = []
    for slot in saving.slots:
        is_apart = slot.each and len(slot.values) > 1 and slot.field in ("subject", "object")
        choices.append([slot.model_copy(update={"values": (one,)}) for one in slot.values] if is_apart else [slot])
    return [*product(*choices)]


def meaning(field: str, value: Plain, candidates: Callable[[str], Sequence[str]], sheet: Sheet) -> object:
    """Return what a value of a field says, by which it is told whether another one says the same.

    Args:
        field: The field.
        value: What is written there.
        candidates: Returns the entities that have a name.
        sheet: Its file.
    """
    if isinstance(value, list):
        several = [meaning(field, one, candidates, sheet) for one in value]
        return several[0] if len(several) == 1 else frozenset(several)
    if not isinstance(value, str):
        return repr(value)
    if _KINDS.get(field) is FieldKind.CHAIN:
        return tuple(_meant(one.strip(), candidates, sheet) for one in value.split(_CHAIN))
    if takes_statements(field):
        return _meant(value, candidates, sheet)
    return " ".join(value.split())


def takes_statements(field: str) -> bool:
    """Return whether a statement may stand in a field, or the sign of one to come."""
    return _KINDS.get(field) in (None, FieldKind.NAME, FieldKind.STATEMENTS) and field not in ("relation", "act")


def _as_typed(text: str, field: str) -> str:
    """Return a text as it is written in a field.

    Raises:
        ChangeRefused: It would be read as the sign of a statement to come, also in quotation marks.
    """
    typed = " ".join(text.split())
    if typed == OPEN and takes_statements(field):
        message = f"'{OPEN}' alone in '{field}' would be read as the place of a statement to come"
        raise ChangeRefused(f"{message}; write it in words, or choose to leave the place open; nothing was changed")
    return typed


def _meant(text: str, candidates: Callable[[str], Sequence[str]], sheet: Sheet) -> object:
    if "#" in text and (found := REFERENCE.fullmatch(text)):
        return found["coder"] or sheet.coder, found["article"] or sheet.article, found["id"]
    ids = candidates(text)
    if len(ids) == 1:
        return ids[0]
    number = re.sub("[,\u00a0\u202f]", "", text)
    return number if re.fullmatch(r"[0-9.]+", number) else " ".join(text.split())
