"""From names and references as a coder wrote them to what they refer to: entities, statements, values of roles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from kg.arguments import (
    Argument,
    DateValue,
    EntityRef,
    Filler,
    NumberValue,
    Object,
    RoleValue,
    StatementRef,
    TextValue,
)
from kg.corpus.annotation_file import AnnotationFile
from kg.corpus.folding import composed, without_silent
from kg.corpus.local_entities import LocalEntities
from kg.corpus.shape import as_list
from kg.corpus.statement_checks import Fault, Place, fillers_in_words
from kg.dates import InvalidDate, parse_date
from kg.errors import Severity
from kg.likeness import suggest
from kg.model import statement_key
from kg.phrases import listed
from kg.readings import Towards
from kg.vocabulary import NOTHING, Kind, RelationType, Role, Takes, Vocabulary

_NUMBER = re.compile(r"[+-]?([0-9]+|[0-9]{1,3}([,\u00a0\u202f][0-9]{3})+)(\.[0-9]+)?")
_NO_WORDS = re.compile(
    r"true|false|yes|no|on|off|~|null|[+-]?\.?(?:inf|nan)|[+-]?[0-9.]+e[+-]?[0-9]+|0[xob][0-9a-f]+|[0-9]+_[0-9_]+"
    r"|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?",
    re.IGNORECASE,
)
"""What programs write for numbers, dates, truth and nothing, which is neither a number here nor words of a text."""
_LIKE_A_DATE = re.compile(r"[0-9X]{4}(-[0-9X]{1,2}){1,2}[?~%]?|[0-9X.-]*/[0-9X.-]*")
REFERENCE = re.compile(r"(?:(?:(?P<coder>[\w-]+)/)?(?P<article>[\w-]+))?#(?P<id>[\w-]+)")
"""How a statement is referred to: ``#s05``, ``article#s05`` or ``coder/article#s05``."""
OPEN = ">"
"""What stands in a place that waits for a statement to come."""
_MOST = 200
"""So many letters words in the place of an entity may have."""
_NO_STATEMENT = "write the name of an entity; a local entity may be another name for a statement, by 'denotes'"

# Statements share what is equal in them: values are frozen, most occur in many statements, and a corpus has a lot of
# statements to keep in memory.
_reference = lru_cache(maxsize=65536)(EntityRef)
_role_value = lru_cache(maxsize=65536)(RoleValue)


class WrittenField(NamedTuple):
    """Names as written in one field.

    Args:
        items: The names, one or several.
        place: Location of the field within the statement's block.
        is_list: Whether they are written as a list.
    """

    items: tuple[str, ...]
    place: Place
    is_list: bool

    def item(self, index: int) -> Place:
        """Return the location of one name."""
        return (*self.place, index) if self.is_list else self.place


class ArgumentResolver:
    """Looks up the names and references of one annotation file; what lists make is added to its entities.

    Args:
        file: The file.
        vocabulary: What its relations and roles take.
        local: Its entities.
        is_quoted: Returns whether what stands at a place of the statement's block is in quotation marks.
        report: Takes what is wrong.
    """

    def __init__(
        self,
        file: AnnotationFile,
        vocabulary: Vocabulary,
        local: LocalEntities,
        is_quoted: Callable[[Place], bool],
        report: Callable[[Fault], None],
    ) -> None:
        self._coder, self._article = file.coder, file.article
        self._vocabulary = vocabulary
        self._local = local
        self._names = local.names
        self._faulty = local.faulty
        self._is_quoted = is_quoted
        self._report = report

    def subject(self, relation: RelationType | None, fields: Mapping[str, WrittenField]) -> Argument | None:
        """Return the subject; see :meth:`_side`."""
        return self._side("subject", relation, fields)

    def object(self, relation: RelationType | None, fields: Mapping[str, WrittenField]) -> Object:
        """Return the object: words in quotation marks where the relation takes them; see :meth:`_side`."""
        written = fields.get("object")
        if written is not None and relation is not None and relation.object == (NOTHING,):
            self._report(Fault(written.place, "bad-object", *self._no_object(relation), at_key=True))
            return None
        if written is None and (relation is None or NOTHING in relation.object):
            return None
        takes_words = relation is not None and relation.words and OPEN not in (written.items if written else ())
        if written is not None and takes_words and len(written.items) == 1 and not self._key(written, 0):
            return self._entity_or_words(written, 0)
        return self._side("object", relation, fields)

    def _no_object(self, relation: RelationType) -> tuple[str, str]:
        """Return message and hint for an object that a relation does not have: what stands in which of its roles."""
        numbers = [
            f"'{role.id}'"
            for role in self._vocabulary.roles.values()
            if Takes.NUMBER in role.takes and (role.everywhere or role.id in relation.roles)
        ]
        told = ["whom it is directed at stands in 'to'"] if Towards.TO in relation.towards else []
        told += [f"a number stands in {listed(numbers, last='or')}"] if numbers else []
        return f"'{relation.id}' has no object", "; ".join(["remove the line", *told])

    def _side(self, name: str, relation: RelationType | None, fields: Mapping[str, WrittenField]) -> Argument | None:
        """Return the subject or object.

        A list becomes a local entity: the group of those that act jointly, or what its statements claim together.
        """
        written = fields.get(name)
        if written is None:
            self._report(
                Fault((), "missing-field", f"'{name}' is missing", f"add a line '{name}: …', or infer it with a basis")
            )
            return None
        if self._is_open(written):
            return None
        if len(written.items) == 1:
            key = self._key(written, 0)
            return StatementRef(statement=key) if key else self.entity(written, 0)
        keys = [self._key(written, index) for index in range(len(written.items))]
        if any(keys):
            return self._jointly(written, keys, relation)
        refs = [self.entity(written, index) for index in range(len(written.items))]
        ids = sorted({ref.entity for ref in refs if ref is not None})
        return EntityRef(entity=self._local.group(ids)) if None not in refs else None

    def _jointly(
        self, written: WrittenField, keys: Sequence[str | None], relation: RelationType | None
    ) -> Argument | None:
        """Return what statements that are listed in a side claim together, such as several reasons given as one."""
        known = [key for key in keys if key is not None]
        name, own = written.place[-1], f"{self._coder}/{self._article}#"
        if len(known) < len(keys):
            at, message = keys.index(None), f"'{name}' lists statements together with what is none"
            hint = "list statements alone, or give what is none a statement of its own"
        elif relation is not None and relation.kind is not Kind.CAUSE:
            at, message = 0, f"'{relation.id}' takes no list of statements"
            hint = "write one statement for each; relations of causes take lists, and so do roles"
        elif foreign := [key for key in known if not key.startswith(own)]:
            at, message = keys.index(foreign[0]), "a list as subject or object takes statements of its own file"
            hint = "write a statement of its own for what other files say"
        else:
            several = tuple(sorted(set(known)))
            joint = len(several) > 1
            return EntityRef(entity=self._local.joint(several)) if joint else StatementRef(statement=several[0])
        self._report(Fault(written.item(at), "bad-reference", message, hint))
        return None

    def role(self, name: str, written: WrittenField) -> Iterator[RoleValue]:
        """Yield what fills a role, without what cannot."""
        role = self._vocabulary.roles[name]
        if self._is_open(written):
            return
        for index, text in enumerate(written.items):
            filler = self._filler(role, written, index, text)
            if filler is not None:
                yield _role_value(role=name, value=filler)

    def references(self, field: str, value: str | list[str] | None) -> tuple[str, ...]:
        """Return the keys, sorted, of the statements that a field such as ``sums_up`` refers to."""
        if value is None:
            return ()
        written = WrittenField(tuple(as_list(value)), (field,), isinstance(value, list))
        if self._is_open(written):
            return ()
        keys: set[str] = set()
        for index, text in enumerate(written.items):
            key = self._key(written, index)
            if key is None:
                hint = 'write a statement such as "#s12", with quotes around it'
                self._report(
                    Fault(written.item(index), "bad-reference", f"'{text}' is not a reference to a statement", hint)
                )
            else:
                keys.add(key)
        return tuple(sorted(keys))

    def entity(self, written: WrittenField, index: int) -> EntityRef | None:
        """Return the one entity that has a name, or ``None`` where there is not exactly one."""
        candidates = self._names.candidates(written.items[index])
        if len(candidates) == 1:
            return _reference(entity=candidates[0])
        code, message, hint = self._name_problem(written.items[index], candidates)
        if not candidates and self._is_quoted(written.item(index)):
            hint += f"; '{written.place[-1]}' takes no plain words here, also not in quotation marks"
        self._report(Fault(written.item(index), code, message, hint))
        return None

    def _entity_or_words(self, written: WrittenField, index: int) -> EntityRef | TextValue | None:
        """Return the one entity that has a name, or what is in quotation marks and the name of none as plain words."""
        text, place = written.items[index], written.item(index)
        if self._names.candidates(text) or self._faulty.is_name(text):
            return self.entity(written, index)
        if self._is_quoted(place):
            return self._as_text(" ".join(text.split()), place)
        code, message, hint = self._name_problem(text, ())
        self._report(Fault(place, code, message, f"{hint}; plain words stand in quotation marks here"))
        return None

    def _as_text(self, text: str, place: Place) -> TextValue | None:
        """Return words that might be the name of an entity; one that is nearly so is a warning."""
        text = without_silent(text)
        if len(text) > _MOST:
            message = f"these are {len(text)} letters, too many for words in the place of an entity"
            hint = f"write at most {_MOST}; what is claimed is a statement, and a remark a 'note'"
            self._report(Fault(place, "bad-value", message, hint))
            return None
        if near := self._names.suggest(text):
            message = f"'{text}' is read as text, since no entity has this name"
            self._report(Fault(place, "text-not-entity", message, near, severity=Severity.WARNING))
        return TextValue(text=text)

    def _filler(self, role: Role, written: WrittenField, index: int, text: str) -> Filler | None:
        place = written.item(index)
        if Takes.STATEMENT in role.takes:
            key = self._key(written, index)
            if key is not None:
                return StatementRef(statement=key)
        elif self._key(written, index) is not None:
            hint = f"it takes: {fillers_in_words(role)}"
            self._report(
                Fault(place, "bad-role-value", f"the statement '{text}' cannot fill the role '{role.id}'", hint)
            )
            return None
        if Takes.NUMBER in role.takes:
            number = _number(text)
            if number is not None and role.counts and (number < 0 or number % 1):
                message = f"'{text}' cannot fill the role '{role.id}', which counts"
                hint = "write a whole number that is not below 0; a share stands in words, such as 51 per cent"
                self._report(Fault(place, "bad-role-value", message, hint))
                return None
            if number is not None:
                return NumberValue(number=number)
            if Takes.TEXT in role.takes and _NO_WORDS.fullmatch(text) and not self._is_quoted(place):
                message = f"'{text}' is read as text, since it is no number"
                hint = "write digits, such as 12000, or put words of the text in quotation marks"
                self._report(Fault(place, "text-not-number", message, hint, severity=Severity.WARNING))
        if Takes.DATE in role.takes:
            try:
                return DateValue(date=parse_date(text))
            except InvalidDate as error:
                like_a_date = error.meant or _LIKE_A_DATE.fullmatch(text)
                if role.takes == (Takes.DATE,) or (like_a_date and not self._names.candidates(text)):
                    self._report(Fault(place, "bad-date", str(error)))
                    return None
        if Takes.TEXT in role.takes and role.values:
            if text not in role.values:
                hint = suggest(text, role.values) or f"choose one of: {', '.join(role.values)}"
                self._report(Fault(place, "bad-role-value", f"'{text}' is not a value of '{role.id}'", hint))
                return None
            return TextValue(text=text)
        if Takes.ENTITY in role.takes and (len(self._names.candidates(text)) == 1 or Takes.TEXT not in role.takes):
            return self._entity_or_words(written, index) if role.words else self.entity(written, index)
        if Takes.TEXT in role.takes:
            return self._as_text(text, place) if Takes.ENTITY in role.takes else TextValue(text=text)
        hint = f"it takes: {fillers_in_words(role)}"
        self._report(Fault(place, "bad-role-value", f"'{text}' cannot fill the role '{role.id}'", hint))
        return None

    def _key(self, written: WrittenField, index: int) -> str | None:
        """Return the key of the statement that a text refers to, or ``None`` where it is no reference."""
        text = written.items[index]
        match = REFERENCE.fullmatch(composed(text)) if "#" in text else None
        if match is None:
            return None
        coder, article = match["coder"] or self._coder, match["article"] or self._article
        return statement_key(coder, article, match["id"])

    def _is_open(self, written: WrittenField) -> bool:
        """Return whether a field waits for a statement to come, which is reported."""
        if OPEN not in written.items:
            return False
        message = f"'{written.place[-1]}' waits for a statement to come"
        hint = f"write that statement, and its id here in place of '{OPEN}', such as \"#s12\"; or remove the line"
        self._report(Fault(written.item(written.items.index(OPEN)), "open-slot", message, hint))
        return True

    def _name_problem(self, name: str, candidates: Sequence[str]) -> tuple[str, str, str]:
        if not candidates and REFERENCE.fullmatch(composed(name)):
            return "bad-reference", f"the statement '{name}' cannot be used here", _NO_STATEMENT
        if not candidates and "#" in name:
            return "bad-reference", f"'{name}' is not a reference to a statement", 'write it as "#s12"'
        return self._faulty.name_problem(name, self._names)


def _number(text: str) -> Decimal | None:
    """Return a number written with a decimal point, thousands set off or not: ``1,5`` is none."""
    return Decimal(re.sub(r"[,\u00a0\u202f]", "", text)) if _NUMBER.fullmatch(text) else None
