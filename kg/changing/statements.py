"""Saving statements one by one, as an annotator does: each is one step, whatever files it touches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.changing.block_checks import Found, check_blocks
from kg.changing.desk import Desk
from kg.changing.filling import Filler, pairs_of
from kg.changing.making import Maker, new_relation
from kg.changing.quoting import written_quote
from kg.changing.saving import NewRelationValue, RelationValue, Saving, Slot
from kg.changing.sheet import Sheet, keys_in_order
from kg.corpus.anchors import Anchors, Span, anchors_of
from kg.corpus.changes import Changes
from kg.corpus.units import Units
from kg.corpus.writer import write
from kg.corpus.yaml_file import Plain
from kg.errors import ChangeRefused
from kg.model import Article, Entity, Statement
from kg.vocabulary import RelationType, Vocabulary


@dataclass(frozen=True, slots=True)
class Saved:
    """What a step wrote.

    Args:
        keys: The keys of the statements, ``coder/article#id``.
        entities: The listed entities that were made.
        files: The names of the files that were changed.
        told: What is to be said of it besides.
    """

    keys: tuple[str, ...]
    entities: tuple[Entity, ...]
    files: tuple[str, ...]
    told: tuple[str, ...]


def save(desk: Desk, saving: Saving) -> Saved:
    """Write a statement, with all that it makes, as a person would have written it.

    Args:
        desk: Where the coder writes.
        saving: The statement.

    Raises:
        SaveRefused: It would have errors, which are told.
        ChangeRefused: Something that it needs is not there any more, or a file was changed meanwhile.
        KgError: A file cannot be written.
    """
    step = Step(desk, saving)
    step.refuse_errors()
    files = write(desk.paths, step.changes, step.title)
    desk.made.update({entity.id: entity for entity in step.maker.listed})
    return Saved(
        keys=tuple(f"{step.sheet.name}#{id}" for id in step.ids),
        entities=tuple(step.maker.listed),
        files=tuple(one.name for one in files),
        told=tuple(step.maker.told),
    )


class Step:
    """One saving that is made ready.

    Args:
        desk: Where the coder writes.
        saving: The statement.

    Attributes:
        changes: The change of files.
        sheet: The annotation file.
        maker: What was made besides.
        ids: The ids of the statements.
    """

    def __init__(self, desk: Desk, saving: Saving) -> None:
        self._desk, self._saving = desk, saving
        self.changes = Changes(desk.paths)
        self._article: Article = desk.article(saving.article)
        self._anchors: Anchors = anchors_of(self._article.body)
        self.sheet = Sheet(desk, self.changes, saving.article)
        self.maker = Maker(desk, self.changes, self.sheet)
        self._vocabulary = desk.corpus.vocabulary
        self._spans = self._places()
        self._quote = written_quote(self._spans, self._anchors)
        self._blocks = self._made()
        self.ids = [str(block["id"]) for block in self._blocks]
        self.sheet.add_statements(self._blocks, self._behind())
        self.maker.finish()
        self.sheet.finish()

    @property
    def title(self) -> str:
        """What the step is called where it is told."""
        return f"kg serve: add {' and '.join(self.ids)} to {self.sheet.name}"

    def refuse_errors(self) -> None:
        """Raise :class:`SaveRefused` where the statements would have errors."""
        self.found().refuse()

    def found(self) -> Found:
        """Return the statements as they would be read, and what is wrong with them."""
        return check_blocks(
            self._desk, self.sheet, self._vocabulary, self._blocks, (), made=self.maker.listed, article=self._article
        )

    def _places(self) -> list[Span]:
        units = Units(self._article.body)
        return [Span(units.point(start), units.point(end)) for start, end in self._saving.quote]

    def _made(self) -> list[dict[str, Plain]]:
        """Return the blocks of the statements, their keys in the order of files."""
        filler = Filler(self.sheet, self.maker, self._desk.listed, self._vocabulary, self._desk.language)
        pairs = pairs_of(self._saving)
        relation = self._relation(filler, pairs[0])
        order = keys_in_order(self._vocabulary)
        blocks: list[dict[str, Plain]] = []
        for id, slots in zip(self.sheet.next_ids(len(pairs)), pairs, strict=True):
            fields = filler.fields(slots, relation, self._saving.basis)
            fields |= {"id": id, "quote": self._quote}
            if self._saving.proposed_by:
                fields["proposed_by"] = self._saving.proposed_by
            blocks.append({key: fields[key] for key in order if key in fields})
        return blocks

    def _relation(self, filler: Filler, slots: Sequence[Slot]) -> RelationType:
        """Return the relation, which is made where it is a new one."""
        slot = self._saving.slot("relation")
        match slot.values if slot else ():
            case (RelationValue(id=id),) if id in self._vocabulary.relations:
                return self._vocabulary.relations[id]
            case (NewRelationValue() as given,):
                example = " – ".join([filler.label(slots, "subject"), given.label, filler.label(slots, "object")])
                made = new_relation(self._desk, self.changes, given, example)
                known = self._vocabulary
                self._vocabulary = Vocabulary.model_construct(
                    types=known.types,
                    roles=known.roles,
                    relations={**known.relations, made.id: made},
                    cue_files=known.cue_files,
                )
                return made
        raise ChangeRefused("the statement has no relation that is known; choose one; nothing was changed")

    def _behind(self) -> int | None:
        """Return the number of the statement behind which new ones come: the last one whose words begin before them."""
        starts = self._starts()
        before = [index for index, start in starts.items() if start <= self._spans[0].start]
        if not starts:
            return None
        return max(before, key=lambda index: (starts[index], index)) if before else -1

    def _starts(self) -> Mapping[int, int]:
        """Return where in the article the words of statements begin, by their numbers in the file."""
        annotation = self._desk.corpus.annotations.get(self.sheet.name)
        known = annotation.by_id if annotation else {}
        starts: dict[int, int] = {}
        for id, index in self.sheet.places.items():
            statement: Statement | None = known.get(id)
            if statement is not None:
                starts[index] = statement.quote.start
            elif found := self._anchors.find(_first_words(self.sheet.blocks[index].get("quote"))):
                starts[index] = found[0].start
        return starts


def _first_words(quote: Plain) -> str:
    first: Plain = quote[0] if isinstance(quote, list) and quote else quote
    words = first.get("exact") if isinstance(first, dict) else first
    return words if isinstance(words, str) else ""


def preview(desk: Desk, saving: Saving) -> Found:
    """Return a statement as it would be read, and what is wrong with it; nothing is written.

    Args:
        desk: Where the coder writes.
        saving: The statement.

    Raises:
        ChangeRefused: It cannot be written at all, such as one without a relation.
    """
    return Step(desk, saving).found()
