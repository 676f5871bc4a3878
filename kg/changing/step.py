"""One saving made ready: what it changes in which files, before anything is checked or written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import TypeAdapter, ValidationError

from kg.changing.adding import id_of
from kg.changing.block_checks import Found, check_blocks
from kg.changing.conflicts import refuse_conflict
from kg.changing.desk import Desk
from kg.changing.filling import Filler, meaning, pairs_of
from kg.changing.making import Maker, new_relation
from kg.changing.quoting import written_quote
from kg.changing.saving import NewRelationValue, RelationValue, Saving, Slot, StatementValue
from kg.changing.sheet import Sheet, keys_in_order
from kg.corpus.anchors import Anchors, Span, anchors_of
from kg.corpus.annotation_file import Stretch
from kg.corpus.changes import Changes
from kg.corpus.counterparty import entity_of
from kg.corpus.resolve_arguments import OPEN, REFERENCE
from kg.corpus.resolve_quote import resolve_quote
from kg.corpus.units import Units
from kg.corpus.yaml_file import Location, Plain
from kg.errors import ChangeRefused
from kg.model import Article, Statement
from kg.vocabulary import RelationType, Vocabulary

_KEPT = ("id", "translation")
"""Fields that stay as they are where a statement is edited: no slot holds them."""
_LONGEST_ACT = 40
_QUOTE: TypeAdapter[Stretch | list[Stretch]] = TypeAdapter(Stretch | list[Stretch])


class Step:
    """One saving that is made ready.

    Args:
        desk: Where the coder writes.
        saving: The statement.
        upon: A change that this step goes on from; both are written as one.
        new_id: The id that a new statement gets; the next free one where it is empty.

    Attributes:
        changes: The change of files.
        sheet: The annotation file.
        maker: What was made besides.
        ids: The ids of the statements.
        told: What is to be said of it.

    Raises:
        Conflict: The statement that is edited was changed elsewhere.
        ChangeRefused: Something that it needs is not there, or it cannot be written.
    """

    def __init__(self, desk: Desk, saving: Saving, upon: Changes | None = None, new_id: str = "") -> None:
        self._desk, self._saving, self._upon, self._new_id = desk, saving, upon, new_id
        self.changes = Changes(desk.paths, upon)
        self.told: list[str] = []
        self._article: Article = desk.article(saving.article)
        self._anchors: Anchors = anchors_of(self._article.body)
        self.sheet = Sheet(desk, self.changes, saving.article)
        self._sheets = {self.sheet.name: self.sheet}
        self.maker = Maker(desk, self.changes, self.sheet)
        self._vocabulary = desk.corpus.vocabulary
        self._order = keys_in_order(self._vocabulary)
        self._filler = Filler(self.sheet, self.maker, desk.listed, self._vocabulary, desk.language)
        self._units = Units(self._article.body)
        self._spans = self._points(saving.quote)
        self._edited: list[int] = []
        self._mentions: list[Statement] = []
        blocks = self._made()
        self.ids = [str(block["id"]) for block in blocks]
        self._name_elsewhere()
        if saving.id is not None:
            refuse_conflict(desk, self.sheet, saving.id, saving.revision, blocks[0], self._begun)
            self._edit(self.sheet.places[saving.id], blocks[0])
        elif saving.revision not in ("", self.sheet.revision):
            self.told.append(
                f"{desk.paths.name(self.sheet.path)} was changed elsewhere meanwhile; nothing of it is lost"
            )
        self._new = blocks if saving.id is None else blocks[1:]
        if self._new:
            behind = self._behind() if saving.id is None else self.sheet.places[saving.id]
            self.sheet.add_statements(self._new, behind)
        self.maker.finish()
        for sheet in self._sheets.values():
            sheet.finish()
        self.told += self.maker.told

    @property
    def title(self) -> str:
        """What the step is called where it is told."""
        does = "add" if self._saving.id is None else "edit"
        return f"kg serve: {does} {' and '.join(self.ids)} of {self.sheet.name}"

    def found(self, *, with_sense: bool = False) -> Found:
        """Return the statements as they would be read, and what is wrong with them.

        Args:
            with_sense: Whether it is looked for what makes no sense beside the other statements of the file.
        """
        annotation = self._desk.corpus.annotations.get(self.sheet.name) if with_sense else None
        return check_blocks(
            self._desk,
            self.sheet,
            self._vocabulary,
            self._new,
            self._edited,
            made=self.maker.listed,
            article=self._article,
            mentions=self._mentions,
            beside=annotation.statements if annotation else (),
        )

    def errors_before(self) -> frozenset[str]:
        """Return the codes of errors that a statement that is edited has already, which keep it from nothing."""
        if not self._edited:
            return frozenset()
        as_it_is = Sheet(self._desk, Changes(self._desk.paths, self._upon), self._saving.article)
        found = check_blocks(
            self._desk, as_it_is, self._desk.corpus.vocabulary, (), self._edited, made=(), article=self._article
        )
        return frozenset(one.problem.code for one in found.problems if one.problem.is_error)

    # The statement itself.

    def _made(self) -> list[dict[str, Plain]]:
        """Return the blocks of the statements, their keys in the order of files."""
        pairs = pairs_of(self._saving)
        relation = self._relation(pairs[0])
        quote = self._quote()
        new = self.sheet.next_ids(len(pairs))
        first = self._saving.id or self._new_id
        ids = [first, *new[: len(pairs) - 1]] if first else new
        act = self._act()
        blocks: list[dict[str, Plain]] = []
        for id, slots in zip(ids, pairs, strict=True):
            fields = self._filler.fields([slot for slot in slots if slot.field != "act"], relation, self._saving.basis)
            fields |= {"id": id, "act": act, "quote": quote, "proposed_by": self._saving.proposed_by}
            blocks.append({key: value for key in self._order if (value := fields.get(key)) is not None})
        return blocks

    def _quote(self) -> Plain:
        """Return the quote as it is to be written; why there is none stays where no words are given in its stead."""
        held = (self.sheet.block(self._saving.id or "") or {}).get("quote")
        return held if not self._spans and _is_missing(held) else written_quote(self._spans, self._anchors)

    def _begun(self) -> Mapping[str, Plain] | None:
        """Return the block of the statement as it was when somebody began to edit it, as far as the page says so."""
        saving, begun = self._saving, self._saving.begun
        relation = next((slot.values for slot in begun.slots if slot.field == "relation"), ()) if begun else ()
        if begun is None or len(relation) != 1 or not isinstance(relation[0], RelationValue):
            return None
        held = self.sheet.block(saving.id or "") or {}
        spans = None if begun.quote is None else self._points(begun.quote)
        is_same_quote = not spans or self._has_places(held.get("quote"), spans)
        kept = [*_KEPT, "act", "proposed_by", *(["quote"] if is_same_quote else [])]
        try:
            slots = [slot for slot in begun.slots if slot.field != "act"]
            said = self._filler.fields(slots, self._vocabulary.relations[relation[0].id], begun.basis)
        except (ChangeRefused, KeyError):
            return None
        quote: dict[str, Plain] = {"quote": written_quote(spans, self._anchors)} if spans else {}
        return {**quote, **said, **{key: held[key] for key in kept if key in held}}

    def _relation(self, slots: Sequence[Slot]) -> RelationType:
        """Return the relation, which is made where it is a new one."""
        slot = self._saving.slot("relation")
        match slot.values if slot else ():
            case (RelationValue(id=id),) if id in self._vocabulary.relations:
                return self._vocabulary.relations[id]
            case (NewRelationValue() as given,):
                ends = [self._filler.label(slots, end) for end in ("subject", "object")]
                made = new_relation(self._desk, self.changes, given, f"{ends[0]} – {given.label} – {ends[1]}")
                known = self._vocabulary
                self._vocabulary = Vocabulary.model_construct(
                    types=known.types,
                    roles=known.roles,
                    relations={**known.relations, made.id: made},
                    cue_files=known.cue_files,
                )
                return made
        raise ChangeRefused("the statement has no relation that is known; choose one; nothing was changed")

    def _edit(self, index: int, block: Mapping[str, Plain]) -> None:
        """Edit what changed in a statement, and nothing else of it."""
        self._edited.append(index)
        held = self.sheet.blocks[index]
        if self._has_places(held.get("quote"), self._spans):
            block = {**block, "quote": held["quote"]}
        gone = [key for key in held if key in self._order and key not in (*block, *_KEPT)]
        for key in gone:
            self.sheet.take_out(["statements", index, key])
        for key, value in block.items():
            old = held.get(key)
            if key == "inferred" and isinstance(old, dict) and isinstance(value, dict):
                self._edit_inferred(index, old, value)
            elif key != "id" and not self._says_the_same(key, old, value):
                self.sheet.set(index, key, value, gone=gone)

    def _edit_inferred(self, index: int, held: Mapping[str, Plain], block: Mapping[str, Plain]) -> None:
        gone = [key for key in held if key not in block]
        for key in gone:
            self.sheet.take_out(["statements", index, "inferred", key])
        for key, value in block.items():
            if not self._says_the_same(key, held.get(key), value):
                self.sheet.set(index, key, value, within="inferred", gone=gone)

    def _says_the_same(self, key: str, old: Plain, new: Plain) -> bool:
        if old is None or new is None:
            return old is new
        candidates = self.maker.names.candidates
        return old == new or meaning(key, old, candidates, self.sheet) == meaning(key, new, candidates, self.sheet)

    def _points(self, places: Sequence[tuple[int, int]]) -> list[Span]:
        """Return places that were sent in UTF-16 units in code points."""
        return [Span(self._units.point(start), self._units.point(end)) for start, end in places]

    def _has_places(self, held: Plain, spans: Sequence[Span]) -> bool:
        """Return whether the quote of a statement, as it is written, has its words at some places."""
        try:
            written = _QUOTE.validate_python(held)
        except ValidationError:
            return False
        found = resolve_quote(written, self._anchors, lambda _: None)
        places = [Span(one.start, one.end) for one in found.segments] if found is not None else None
        return places == [*spans]

    # What is written of it elsewhere.

    def _sheet_of(self, key: str) -> tuple[Sheet, int]:
        """Return the file of a statement of this coder, and its number there."""
        found = REFERENCE.fullmatch(key)
        if found is None or found["coder"] != self._desk.coder:
            raise ChangeRefused(f"'{key}' is no statement of '{self._desk.coder}'; nothing was changed")
        name = f"{found['coder']}/{found['article']}"
        if name not in self._sheets:
            self._sheets[name] = Sheet(self._desk, self.changes, found["article"])
        sheet = self._sheets[name]
        if found["id"] not in sheet.places:
            raise ChangeRefused(f"the statement '{key}' is not there any more; nothing was changed")
        return sheet, sheet.places[found["id"]]

    def _act(self) -> str | None:
        """Return the label of the act; where another mention of it has none, both get one of the words of the first."""
        slot = self._saving.slot("act")
        if slot is None:
            return None
        value = slot.values[0]
        if not isinstance(value, StatementValue):
            return getattr(value, "text", None)
        sheet, index = self._sheet_of(value.key)
        if isinstance(label := sheet.blocks[index].get("act"), str):
            return label
        other = self._desk.corpus.find(value.key)
        own = f"{self._filler.words(self._saving.slots, 'relation')} {self._filler.words(self._saving.slots, 'object')}"
        is_own_first = other is None or (other.headline and self._start > self._article.headline_end)
        label = self._free_act(own if is_own_first else self._words_of(other))
        sheet.set(index, "act", label)
        if other is not None:
            self._mentions.append(other.model_copy(update={"act": label}))
        return label

    def _words_of(self, statement: Statement | None) -> str:
        if statement is None:
            return ""
        corpus = self._desk.corpus
        object = entity_of(statement.object)
        label = corpus.entities[object].label if object else ""
        return f"{corpus.vocabulary.relations[statement.relation].label} {label}"

    def _free_act(self, words: str) -> str:
        """Return a label that no act of the coder has."""
        label = id_of(words) or "act"
        parts = label.split("-")
        while len(parts) > 1 and len("-".join(parts)) > _LONGEST_ACT:
            parts.pop()
        taken = {one.act for one in self._desk.corpus.statements() if one.coder == self._desk.coder}
        taken |= {str(block.get("act")) for sheet in self._sheets.values() for block in sheet.blocks}
        number, found = 1, "-".join(parts)
        while found in taken:
            number += 1
            found = f"{'-'.join(parts)}-{number}"
        return found

    def _name_elsewhere(self) -> None:
        """Let other statements name the first one: in the slot that waits for it, and where it is said backwards."""
        key = f"{self.sheet.name}#{self.ids[0]}"
        if self._saving.fills is not None:
            sheet, index = self._sheet_of(self._saving.fills.statement)
            place = _open_place(sheet, index, self._saving.fills.field)
            if place is None:
                self.told.append(f"'{self._saving.fills.statement}' waits for nothing any more")
            else:
                sheet.put(place, sheet.reference(key))
        for one in self._saving.backwards:
            sheet, index = self._sheet_of(one.statement)
            if one.field in sheet.blocks[index]:
                sheet.add_item(["statements", index, one.field], sheet.reference(key))
            else:
                sheet.set(index, one.field, sheet.reference(key))

    # Its place in the file.

    def _behind(self) -> int | None:
        """Return the number of the statement behind which new ones come: the last one whose words begin before them."""
        starts = self._starts()
        before = [index for index, start in starts.items() if start <= self._start]
        if not starts:
            return None
        return max(before, key=lambda index: (starts[index], index)) if before else -1

    @property
    def _start(self) -> int:
        """Where the words begin, if there are any."""
        return self._spans[0].start if self._spans else 0

    def _starts(self) -> Mapping[int, int]:
        """Return where in the article the words of statements begin, by their numbers in the file."""
        annotation = self._desk.corpus.annotations.get(self.sheet.name)
        known = annotation.by_id if annotation else {}
        starts: dict[int, int] = {}
        for id, index in self.sheet.places.items():
            if id in known:
                starts[index] = known[id].quote.start or 0
            elif found := self._anchors.find(_first_words(self.sheet.blocks[index].get("quote"))):
                starts[index] = found[0].start
        return starts


def _open_place(sheet: Sheet, index: int, field: str) -> Location | None:
    """Return where a field of a statement waits for one to come, ``None`` where it does not."""
    places: list[list[str | int]] = [["statements", index, field], ["statements", index, "inferred", field]]
    for place in places:
        value = sheet.file.value(place)
        if value == OPEN:
            return place
        if isinstance(value, list) and OPEN in value:
            return [*place, value.index(OPEN)]
    return None


def _is_missing(quote: Plain) -> bool:
    """Return whether it is written in place of a quote why there is none."""
    return isinstance(quote, dict) and "missing" in quote


def _first_words(quote: Plain) -> str:
    first: Plain = quote[0] if isinstance(quote, list) and quote else quote
    words = first.get("exact") if isinstance(first, dict) else first
    return words if isinstance(words, str) else ""
