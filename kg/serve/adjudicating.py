"""Deciding on the codings of several coders of an article: the units that they make, and what comes of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import numpy

from kg.analysis.agreement.codings import Coded, read_codings
from kg.analysis.agreement.places import Fillers
from kg.changing.adjudicated_names import References
from kg.changing.adjudicating import Adjudicator, Deciding
from kg.changing.block_checks import Found
from kg.changing.desk import Desk
from kg.changing.saving import (
    EntityValue,
    NobodyValue,
    RelationValue,
    Saving,
    Slot,
    SlotValue,
    StatementValue,
    TextValue,
    WordsValue,
)
from kg.changing.statements import Saved
from kg.corpus.corpus import Corpus
from kg.corpus.folding import folded
from kg.corpus.phrase import concluded, phrase, quoted
from kg.corpus.progress_file import Progress
from kg.corpus.units import Units
from kg.errors import ChangeRefused
from kg.model import Statement
from kg.selection.selection import Selection
from kg.serve import adjudicating_shapes as told_as
from kg.serve.bodies import Adjudicating
from kg.serve.statements_json import slots_of
from kg.store.memory import Memory
from kg.table.set_aside import GOLD

TOLERANCE = 3
"""How many words apart the quotes of one statement may be, as where agreement is measured."""
_QUOTE = "quote"
_BESIDE = ("act", "note", "translation")
"""Fields in which coders may say different things without disagreeing: each coder's own labels, and remarks."""
_ENDS = ("subject", "relation", "object")


class Adjudication:
    """The codings of an article, and what was decided on them.

    Args:
        backend: The corpus as it was read last.
        progress: What coders keep beside their statements.
        desk: Where the statements are written that come of codings: that of ``gold``.
        article: Id of the article.
        by: Id of who decides.
    """

    def __init__(self, backend: Memory, progress: Progress, desk: Desk, article: str, by: str) -> None:
        self._backend, self._desk, self._article, self._by = backend, desk, article, by
        self._records = [one for one in progress.decided if one.coder == desk.coder]
        self._references = References(desk, self._records)

    @property
    def _corpus(self) -> Corpus:
        return self._backend.corpus

    @cached_property
    def _coded(self) -> Coded | str:
        return read_codings(self._backend, Selection(articles=(self._article,)), None, TOLERANCE)

    @cached_property
    def _units(self) -> list[tuple[str | None, ...]]:
        """The keys of the codings of each unit, one a coder, in the order of the text."""
        coded = self._coded
        if isinstance(coded, str):
            return []
        keys = coded.rows["statement"].to_list()
        starts = coded.rows["start"].fill_null(0).to_numpy()
        first = numpy.where(coded.units >= 0, starts[coded.units], numpy.iinfo(numpy.int64).max).min(axis=1)
        ordered = coded.units[numpy.argsort(first, kind="stable")].tolist()
        return [tuple(keys[index] if index >= 0 else None for index in unit) for unit in ordered]

    # What is shown.

    def json(self, told: Iterable[str] = ()) -> told_as.Adjudication:
        """Return the units of the article, with what coders differ in and what was decided.

        Args:
            told: What is to be said of the last step.
        """
        coded = self._coded
        units = [self._unit(keys) for keys in self._units]
        own = self._corpus.annotations.get(f"{self._desk.coder}/{self._article}")
        made = {one.key for one in self._records}
        return told_as.Adjudication(
            article=self._article,
            coder=self._desk.coder,
            coders=[] if isinstance(coded, str) else list(coded.coders),
            units=units,
            decided=sum(one.decided is not None for one in units),
            by_hand=sum(one.key not in made for one in own.statements) if own else 0,
            why=coded if isinstance(coded, str) else None,
            told=list(told),
        )

    def _unit(self, keys: Sequence[str | None]) -> told_as.UnitOfCodings:
        statements = [None if key is None else self._corpus.find(key) for key in keys]
        fields = list(self._fields(statements))
        records = [self._references.record(key) for key in keys if key is not None]
        decided = records[0] if records and None not in records else None
        return told_as.UnitOfCodings(
            keys=list(keys),
            fields=fields,
            is_agreed=None not in statements and not any(one.differs for one in fields),
            decided=None
            if decided is None
            else told_as.DecidedUnit(
                statement=decided.key, decision=decided.decision, by=decided.by, day=decided.day.isoformat()
            ),
        )

    def _fields(self, statements: Sequence[Statement | None]) -> Iterator[told_as.CodedField]:
        """Yield what stands in each field, one value a coder, and whether those who have the statement differ."""
        told = [None if one is None else self._said(one) for one in statements]
        there = [one for one in told if one is not None]
        order = [*_ENDS, *self._corpus.vocabulary.roles]
        names = list(dict.fromkeys(field for one in there for field in one))
        names.sort(key=lambda field: (order.index(field) if field in order else len(order), field == _QUOTE))
        for field in names:
            meant: list[object] = [self._meant(one.get(field, ())) for one in there]
            if field == _QUOTE:
                meant = [one.quote.segments for one in statements if one is not None]
            yield told_as.CodedField(
                field=field,
                values=[None if one is None else self._in_words(one.get(field, ())) for one in told],
                differs=field not in _BESIDE and len(set(meant)) > 1,
            )

    def _said(self, statement: Statement) -> Mapping[str, Sequence[Slot]]:
        """Return what stands in each field: what is stated, and what is concluded beside it."""
        found: dict[str, list[Slot]] = {}
        for slot in slots_of(statement, self._corpus, None):
            found.setdefault(slot.field, []).append(slot)
        words = TextValue(text=statement.quote.exact or statement.quote.in_its_place)
        return {**found, _QUOTE: [Slot(field=_QUOTE, values=(words,))]}

    @cached_property
    def _fillers(self) -> Fillers:
        keys = [] if isinstance(self._coded, str) else self._coded.rows["statement"].to_list()
        return Fillers(keys, self._corpus.entities)

    def _meant(self, slots: Sequence[Slot]) -> frozenset[object]:
        """Return what tells what stands in a field from other things, whoever coded it."""
        return frozenset((one.is_inferred, self._identity(value)) for one in slots for value in one.values)

    def _identity(self, value: SlotValue) -> object:
        match value:
            case EntityValue(id=name) | StatementValue(key=name):
                filled = self._fillers.filled([name])
                coded = self._coded
                return int((filled.codes if isinstance(coded, str) else filled.by_unit(coded.unit))[0])
            case WordsValue(text=text) | TextValue(text=text):
                return folded(text).casefold()
        return value

    def _in_words(self, slots: Sequence[Slot]) -> str | None:
        """Return what stands in a field, in words; what is concluded stands in square brackets."""
        told = []
        for one in slots:
            joint = " > " if one.field == "according_to" else "; "
            words = joint.join(self._words(value) for value in one.values)
            told.append(concluded(words) if one.is_inferred else words)
        return " ".join(told) or None

    def _words(self, value: SlotValue) -> str:
        match value:
            case EntityValue(id=id):
                return self._corpus.entities[id].label
            case RelationValue(id=id):
                return self._corpus.vocabulary.relations[id].label
            case StatementValue(key=key):
                found = self._corpus.find(key)
                return f"#{key.partition('#')[2]} {quoted(phrase(found, self._corpus, 1))}" if found else key
            case WordsValue(text=text):
                return quoted(text)
            case TextValue(text=text):
                return text
            case NobodyValue():
                return "nobody is named"
        return ""

    # What is decided.

    def decide(self, asked: Adjudicating) -> Saved:
        """Write what was decided on units.

        Args:
            asked: What was decided.

        Raises:
            ChangeRefused: The codings are not as they were shown, or what would come of them has errors.
        """
        several = [self._deciding(asked, keys) for keys in asked.units]
        if not several:
            raise ChangeRefused("there is nothing to decide on; nothing was changed")
        return self._adjudicator.decide(several, asked.name)

    def write(self, saving: Saving) -> Saved:
        """Write a statement that was written anew of the codings of a unit."""
        return self._adjudicator.decide([self._written(saving)], saving.name)

    def preview(self, saving: Saving) -> Found:
        """Return such a statement as it would be read; nothing is written."""
        return self._adjudicator.preview(self._written(saving))

    @property
    def _adjudicator(self) -> Adjudicator:
        return Adjudicator(self._desk, self._article, self._by, self._records)

    def _written(self, saving: Saving) -> Deciding:
        own, decides = f"{self._desk.coder}/", saving.decides or ()
        begun_with = self._desk.coder if any(key.startswith(own) for key in decides[:1]) else ""
        named = [key for key in decides if not key.startswith(own)]
        keys = self._shown(named)
        first = (*named[:1], *(key for key in keys if key != named[0]))
        return Deciding(made_from=first, decision="new", saving=saving, begun_with=begun_with)

    def _deciding(self, asked: Adjudicating, unit: Sequence[str]) -> Deciding:
        keys = self._shown(unit)
        if asked.decision == "neither":
            return Deciding(made_from=keys, decision="neither")
        by_coder = {one.coder: one for key in keys if (one := self._corpus.find(key)) is not None}
        chosen = {field: self._of(by_coder, coder) for field, coder in asked.fields.items()}
        base = self._of(by_coder, asked.coder or next(iter(by_coder)))
        saving = self._merged(base, chosen)
        return Deciding(
            made_from=(base.key, *(key for key in keys if key != base.key)),
            decision="merged" if any(one.coder != base.coder for one in chosen.values()) else "taken",
            saving=saving,
            coders={field: one.coder for field, one in chosen.items()},
        )

    def _of(self, by_coder: Mapping[str, Statement], coder: str) -> Statement:
        if coder not in by_coder:
            raise ChangeRefused(f"'{coder}' has no coding of this unit; nothing was changed")
        return by_coder[coder]

    def _shown(self, keys: Sequence[str]) -> tuple[str, ...]:
        """Return the keys of the unit that somebody saw.

        Raises:
            ChangeRefused: There is no such unit any more.
        """
        for unit in self._units:
            known = tuple(key for key in unit if key is not None)
            if {*known} == {*keys}:
                return known
        raise ChangeRefused("the codings are not as they were shown; look at them again; nothing was changed")

    def _merged(self, base: Statement, chosen: Mapping[str, Statement]) -> Saving:
        """Return a statement that says what one coding does, but for fields that are taken from others."""
        said = dict(self._said(base))
        bases = {base.coder: base.inferred.basis} if base.inferred else {}
        for field, other in chosen.items():
            said[field] = self._said(other).get(field, [])
        slots = [slot for field, several in said.items() if field != _QUOTE for slot in several]
        for field, other in chosen.items():
            if other.inferred and any(slot.is_inferred for slot in said[field]):
                bases.setdefault(other.coder, other.inferred.basis)
        quote = chosen.get(_QUOTE, base).quote
        units = Units(self._corpus.articles[self._article].body)
        return Saving(
            article=self._article,
            slots=tuple(slots),
            basis="; ".join(dict.fromkeys(bases.values())) or None,
            quote=tuple((units.of(one.start), units.of(one.end)) for one in quote.segments),
            proposed_by=base.proposed_by if all(one is base for one in chosen.values()) else None,
        )


def desk_of_gold(desk: Desk) -> Desk:
    """Return the desk at which the statements are written that come of the codings of others."""
    own = Desk(desk.corpus, GOLD)
    own.renew(desk.corpus, desk.names)
    return own
