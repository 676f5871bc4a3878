"""Deciding on the codings of several coders: what comes of them are statements of one more coder, written in one step.

What a coding names becomes what the file of that coder can name: entities of the coder's own file are declared there,
references lead to the statements that came of those that were referred to, and acts keep their labels. A reference to
what is not decided yet stays open, and is filled once it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kg.changing.adjudicated_acts import ActLabels
from kg.changing.adjudicated_names import OwnEntities, References
from kg.changing.block_checks import Found, SaveRefused, check_blocks
from kg.changing.desk import Desk
from kg.changing.naming_places import StillNamed, places_named
from kg.changing.progress_entries import add_below, refuse_broken
from kg.changing.saving import EntityValue, LaterValue, Saving, Slot, SlotValue, StatementValue, TextValue
from kg.changing.sheet import Sheet
from kg.changing.statements import Saved
from kg.changing.step import Step
from kg.changing.written_names import Key, NameOf, WrittenName, with_other_statements
from kg.chronology.relative import RelativeTime, is_relative
from kg.corpus.adjudicated import DECIDED, Adjudicated, Decision
from kg.corpus.changes import Changes
from kg.corpus.paths import PROGRESS
from kg.corpus.progress_file import progress_in
from kg.corpus.resolve_arguments import OPEN
from kg.corpus.writer import write
from kg.corpus.yaml_edits import remove_all, replace_value
from kg.corpus.yaml_file import Location, Plain
from kg.model import Entity
from kg.phrases import count_of, listed

_HEAD = "# What was decided on the codings of others.\n"
_LOOSE = ("sums_up", "alternative_to")
"""Fields that lose a reference to a coding of which nothing came; in others it stays open."""
_TIME = "when"


@dataclass(frozen=True)
class Deciding:
    """What is decided on the codings of one unit.

    Args:
        made_from: Keys of the codings, the one that is taken first.
        decision: What is decided.
        saving: The statement that comes of them, in the terms of the coders; ``None`` where none does.
        coders: By field, whose coding it is taken from where that is another than the first.
        begun_with: In whose terms the statement is where it was begun with what had come of the codings.
    """

    made_from: tuple[str, ...]
    decision: Decision
    saving: Saving | None = None
    coders: Mapping[str, str] = field(default_factory=dict)
    begun_with: str = ""

    @property
    def coder(self) -> str:
        """In whose terms the statement is."""
        return self.begun_with or self.made_from[0].partition("/")[0]


class Adjudicator:
    """Makes decisions ready, one after the other, and writes them as one step.

    Args:
        desk: Where the statements are written that come of them.
        article: Id of the article.
        by: Id of who decides.
        records: What was decided before.
    """

    def __init__(self, desk: Desk, article: str, by: str, records: Iterable[Adjudicated]) -> None:
        self._desk, self._article, self._by = desk, article, by
        self._changes = Changes(desk.paths)
        self._records = [one for one in records if one.coder == desk.coder]
        self._references = References(desk, self._records)
        self._acts = ActLabels(desk, self._references)
        self._gone: list[Adjudicated] = []
        self._waits: dict[Adjudicated, dict[str, tuple[str, ...]]] = {}
        self._new: list[Adjudicated] = []
        self._made: list[Entity] = []
        self._keys: list[str] = []
        self._told: list[str] = []

    def decide(self, several: Sequence[Deciding], name: str | None = None) -> Saved:
        """Write what is decided, with who decided it and of which codings it was made.

        Args:
            several: What is decided.
            name: What the page calls this step.

        Raises:
            SaveRefused: A statement would have errors.
            StillNamed: Others name a statement that is to go.
            ChangeRefused: Something is not there any more, or a file was changed meanwhile.
            KgError: A file cannot be written.
        """
        for one in several:
            self._decide(one)
        self._fill()
        self._denote()
        self._record()
        what = count_of(len(several), "unit") if len(several) > 1 else f"{several[0].made_from[0]}"
        title = f"kg serve: decide on {what}, for {self._desk.coder}"
        made = [one.id for one in self._made]
        files = write(self._desk.paths, self._changes, title, made=made, asked=name, wrote=self._keys, coder=self._by)
        return Saved(
            keys=tuple(self._keys),
            entities=tuple(self._made),
            files=tuple(one.name for one in files),
            told=tuple(dict.fromkeys(self._told)),
        )

    def preview(self, deciding: Deciding) -> Found:
        """Return the statement that would come of codings, as it would be read; nothing is written."""
        step, _ = self._step(deciding, None)
        return step.found(with_sense=True)

    # One unit.

    def _decide(self, deciding: Deciding) -> None:
        before = [
            one for one in self._records if one.place >= 0 and not {*one.made_from}.isdisjoint(deciding.made_from)
        ]
        held = [one.statement for one in before if one.statement and self._references.is_there(one)]
        self._gone += before
        kept = held[:1] if deciding.saving is not None else []
        for gone in held[len(kept) :]:
            self._remove(gone)
        ids: Sequence[str | None] = [None]
        waits: Mapping[str, tuple[str, ...]] = {}
        if deciding.saving is not None:
            step, waits = self._step(deciding, kept[0] if kept else None)
            step.found().refuse(step.errors_before())
            self._changes, ids = step.changes, step.ids
            self._made += step.maker.listed
            self._told += step.told
            self._keys += [f"{step.sheet.name}#{id}" for id in step.ids]
        for id in ids:
            made = Adjudicated(
                coder=self._desk.coder,
                article=self._article,
                statement=id,
                made_from=deciding.made_from,
                decision=deciding.decision,
                by=self._by,
                day=date.today(),
                waits_for=tuple(waits.items()),
                place=-1 - len(self._new),
            )
            self._new.append(made)
            self._references.add(made)
        if deciding.saving is not None:
            self._acts.add(deciding.made_from, self._sheet().block(step.ids[0]) or {})

    def _step(self, deciding: Deciding, id: str | None) -> tuple[Step, Mapping[str, tuple[str, ...]]]:
        """Return the step that writes the statement, and the codings that it waits for, by field."""
        saving = deciding.saving
        assert saving is not None
        values = [value for slot in saving.slots for value in slot.values]
        own = OwnEntities(self._desk, self._sheet())
        blocks = own.declare(one.id for one in values if isinstance(one, EntityValue))
        if blocks:
            self._changes = Changes(self._desk.paths, self._changes)
            sheet = self._sheet(self._changes)
            sheet.add_local(blocks)
            sheet.finish()
        waits: dict[str, tuple[str, ...]] = {}
        slots = [self._slot(slot, deciding, own, waits) for slot in saving.slots]
        backwards = [
            one.model_copy(update={"statement": self._references.of(one.statement) or one.statement})
            for one in saving.backwards
        ]
        made = saving.model_copy(
            update={
                "slots": tuple(one for one in slots if one is not None),
                "backwards": tuple(backwards),
                "id": id,
                "revision": self._sheet().revision if id else "",
                "fills": None,
                "begun": None,
            }
        )
        return Step(self._desk, made, self._changes), waits

    def _slot(self, slot: Slot, deciding: Deciding, own: OwnEntities, waits: dict[str, tuple[str, ...]]) -> Slot | None:
        """Return what stands in a field, in the terms of the file; ``None`` where nothing of it can stand there yet."""
        coder = deciding.coders.get(slot.field, deciding.coder)
        if slot.field == "act":
            value = self._acts.value(slot.values[0], coder)
            return None if value is None else slot.model_copy(update={"values": (value,)})
        values: list[SlotValue] = []
        open: list[str] = []
        for value in slot.values:
            match value:
                case StatementValue(key=key):
                    values += self._referred(key, slot.field, open)
                case EntityValue(id=id):
                    values.append(EntityValue(id=own.id(id)))
                case TextValue(text=text) if slot.field == _TIME and is_relative(text):
                    told = self._time(text, coder, self._article, open)
                    values += [] if told is None else [TextValue(text=told)]
                case _:
                    values.append(value)
        if open:
            waits[slot.field] = tuple(open)
        return slot.model_copy(update={"values": tuple(dict.fromkeys(values))}) if values else None

    def _referred(self, key: str, field: str, open: list[str]) -> list[SlotValue]:
        """Return what stands in a field for a statement that a coding refers to there."""
        found = self._references.of(key)
        if found is not None:
            return [StatementValue(key=found)]
        if self._references.is_out(key):
            if field in _LOOSE:
                return []
            self._told.append(f"'{field}' is left open, since nothing came of {key}")
        open.append(key)
        return [LaterValue()]

    def _time(self, text: str, coder: str, of: str, open: list[str]) -> str | None:
        """Return a time that is told by statements, told by those that came of them; ``None`` where one is missing."""
        missing: list[str] = []

        def other(key: Key) -> Key:
            found = self._references.of(str(key))
            whole, _, id = (found or "").partition("#")
            own, _, article = whole.partition("/")
            if own != self._desk.coder:
                missing.append(str(key))
                return key
            return Key(own, article, id)

        told = with_other_statements(WrittenName(NameOf.TIME, (), text), coder, of, other)
        open += missing
        if missing:
            self._told.append(f"a time is left out until {listed(missing)} is decided")
        return None if missing else told

    def _remove(self, id: str) -> None:
        """Remove a statement that came of codings, unless others name it."""
        changes = Changes(self._desk.paths, self._changes)
        sheet = self._sheet(changes)
        key = Key(self._desk.coder, self._article, id)
        if places := places_named(self._desk, key, self._changes.contents()):
            raise StillNamed(str(key), places)
        sheet.take_out(["statements", sheet.places[id]])
        sheet.finish()
        self._changes = changes

    def _sheet(self, changes: Changes | None = None, article: str = "") -> Sheet:
        """Return a file of the coder as it is after what was decided so far."""
        return Sheet(self._desk, changes or Changes(self._desk.paths, self._changes), article or self._article)

    # What waited.

    def _fill(self) -> None:
        """Let statements refer to what they waited for, where it is decided now."""
        for one in [*self._records, *self._new]:
            if not one.waits_for or one.statement is None or one in self._gone or not self._references.is_there(one):
                continue
            left = dict(one.waits_for)
            for name, keys in one.waits_for:
                if any(self._references.of(key) for key in keys):
                    still = self._filled(one, name, keys)
                    left.pop(name)
                    left |= {name: still} if still else {}
            if left != dict(one.waits_for):
                self._waits[one] = left

    def _filled(self, record: Adjudicated, name: str, keys: tuple[str, ...]) -> tuple[str, ...]:
        """Fill a field of a statement as far as it can be, and return the keys of codings that it still waits for."""
        changes = Changes(self._desk.paths, self._changes)
        sheet = self._sheet(changes, record.article)
        index = sheet.places[str(record.statement)]
        block = sheet.blocks[index]
        inferred = block.get("inferred")
        concluded = inferred if isinstance(inferred, dict) else {}
        still = tuple(key for key in keys if self._references.of(key) is None)
        if name == _TIME:
            return self._timed(record, sheet, changes, keys)
        within = "inferred" if name in concluded and name not in block else ""
        held = (concluded if within else block).get(name)
        values: list[Plain] = held if isinstance(held, list) else [held]
        if OPEN not in values:
            return ()
        known = [sheet.reference(found) for key in keys if (found := self._references.of(key))]
        filled: list[Plain] = [*dict.fromkeys([*(one for one in values if one != OPEN), *known, *[OPEN][: len(still)]])]
        sheet.set(index, name, filled[0] if len(filled) == 1 else filled, within=within)
        article = self._desk.article(record.article)
        try:
            check_blocks(
                self._desk, sheet, self._desk.corpus.vocabulary, (), [index], made=self._made, article=article
            ).refuse()
        except SaveRefused as refused:
            self._told.append(f"'{name}' of {record.key} stays open: {refused}")
            return keys
        sheet.finish()
        self._changes = changes
        return still

    def _timed(self, record: Adjudicated, sheet: Sheet, changes: Changes, keys: tuple[str, ...]) -> tuple[str, ...]:
        """Give a statement the time that its coding tells by others, and return the keys of those that are open."""
        index = sheet.places[str(record.statement)]
        inferred = sheet.blocks[index].get("inferred")
        for key in record.made_from:
            stated = self._desk.corpus.find(key)
            concluded = stated.inferred if stated is not None else None
            told = {"": stated.when if stated else None, "inferred": concluded.when if concluded else None}
            for within, time in told.items():
                if stated is None or not isinstance(time, RelativeTime) or set(keys).isdisjoint(time.statements):
                    continue
                text = self._time(time.text, stated.coder, record.article, [])
                if text is None:
                    return keys
                held = inferred if within and isinstance(inferred, dict) else {} if within else sheet.blocks[index]
                if _TIME in held:
                    return ()
                if not within or isinstance(inferred, dict):
                    sheet.set(index, _TIME, text, within=within)
                else:
                    sheet.set(index, within, {_TIME: text, "basis": concluded.basis if concluded else ""})
                sheet.finish()
                self._changes = changes
                return ()
        return ()

    def _denote(self) -> None:
        """Let entities of the file denote what came of the statements that they denote for their coders."""
        changes = Changes(self._desk.paths, self._changes)
        sheet = self._sheet(changes)
        if OwnEntities(self._desk, sheet).denote(self._references.of):
            sheet.finish()
            self._changes = changes

    # What is kept of it.

    def _record(self) -> None:
        """Write down what was decided, of what it was made, and by whom."""
        path = self._desk.paths.annotations / self._desk.coder / PROGRESS
        changes = Changes(self._desk.paths, self._changes)
        text, file, known = changes.text(path), changes.yaml(path), self._desk.corpus.articles
        refuse_broken(progress_in(file, self._desk.coder, known.get, frozenset(known)))
        out: list[Location] = [[DECIDED, one.article, one.place] for one in self._gone]
        for one, left in self._waits.items():
            at: Location = [DECIDED, one.article, one.place, "waits_for"]
            if one.place < 0:
                self._new[-1 - one.place] = one.model_copy(update={"waits_for": tuple(left.items())})
            elif left:
                changes.edit(path, replace_value(text, file, at, _as_written(left)))
            else:
                out.append(at)
        if out:
            changes.edit(path, *remove_all(text, file, out))
        self._changes = Changes(self._desk.paths, changes)
        add_below(self._changes, path, DECIDED, self._article, [_entry(one) for one in self._new], _HEAD)


def _entry(one: Adjudicated) -> dict[str, Plain]:
    return {
        "statement": one.statement,
        "made_from": [*one.made_from],
        "decision": one.decision,
        "by": one.by,
        "day": one.day.isoformat(),
        "waits_for": _as_written(dict(one.waits_for)) if one.waits_for else None,
    }


def _as_written(waits: Mapping[str, tuple[str, ...]]) -> dict[str, Plain]:
    return {name: [*keys] for name, keys in waits.items()}
