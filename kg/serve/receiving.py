"""Work that a coder sends back: the file that a page of :mod:`kg.serve.sending` saves, taken into the corpus.

Every statement is written as the application writes it, all of them as one change. What cannot be taken is told, with
the reason, and the rest is; the same file again changes nothing, and a later one of the same page only what differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic.alias_generators import to_camel

from kg.changing.conflicts import Conflict
from kg.changing.desk import Desk
from kg.changing.naming_places import StillNamed, places_named
from kg.changing.nothing_here import put_nothing
from kg.changing.saving import Begun, EntityValue, NewEntityValue, Saving, Slot, SlotValue, Span, StatementValue
from kg.changing.sheet import Sheet
from kg.changing.step import Step
from kg.changing.written_names import Key
from kg.corpus.anchors import anchors_of
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.shape import ID_PATTERN, LOCAL_ID_PATTERN
from kg.corpus.units import Units
from kg.errors import ChangeRefused, KgError
from kg.model import Article
from kg.phrases import listed
from kg.serve.article_json import print_of
from kg.serve.statements_json import slots_of

_NO_SLOTS = frozenset(("inferred", "basis"))
"""Fields that hang on several others, so that both changes of them cannot be joined."""
MOST_BYTES = 50_000_000
"""How large a file of work may be."""

_Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=100)]
_LocalId = Annotated[str, StringConstraints(pattern=LOCAL_ID_PATTERN, max_length=100)]
_Words = Annotated[str, StringConstraints(max_length=1_000_000)]


class _Sent(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)


class SentStatement(_Sent):
    """A statement that was made in the page, or changed.

    Args:
        id: Its id.
        slots: Its fields.
        basis: Why what is inferred is concluded.
        quote: The places of its words.
        words: The words at these places.
        begun: What it said when the page was sent; ``None`` of one that was made in it.
    """

    id: _LocalId
    slots: Annotated[tuple[Slot, ...], Field(max_length=100)]
    basis: _Words | None = None
    quote: Annotated[tuple[Span, ...], Field(max_length=50)]
    words: Annotated[tuple[_Words, ...], Field(max_length=50)]
    begun: Begun | None = None


class SentSentence(_Sent):
    """A sentence that was read and has nothing to code, or was read again and has."""

    span: Span
    words: _Words
    is_: bool = Field(alias="is")


class SentArticle(_Sent):
    """What was done in an article.

    Args:
        print: Which text the places count in.
        statements: Statements that were made or changed.
        removed: Ids of statements that are gone.
        nothing: Sentences that have nothing to code.
    """

    print: str
    statements: tuple[SentStatement, ...]
    removed: tuple[_LocalId, ...]
    nothing: tuple[SentSentence, ...]


class SentWork(_Sent):
    """A file of work.

    Args:
        form: Which form the file has.
        page: What the page is called.
        base: The base of the corpus.
        coder: Id of the coder.
        articles: What was done, by article.
        names: What entities are called that statements name, by id.
        steps: What the page goes on with; it says nothing else.
    """

    form: Literal[1]
    page: str
    base: str
    coder: _Id
    articles: dict[_Id, SentArticle]
    names: dict[str, str]
    steps: list[Any]


@dataclass(frozen=True)
class Received:
    """What comes of a file of work.

    Args:
        coder: Id of the coder.
        changes: The change of files; it has not been written.
        added: Keys of new statements.
        changed: Keys of statements that are changed.
        removed: Keys of statements that go.
        alike: How many are as they stand in the files.
        told: What is to be said of what is taken.
        refused: What is not taken, each with its reason.
    """

    coder: str
    changes: Changes
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    alike: int
    told: tuple[str, ...]
    refused: tuple[str, ...]

    @property
    def summary(self) -> str:
        """What is taken, in words."""
        counts = {"new": self.added, "changed": self.changed, "removed": self.removed}
        parts = [f"{len(keys):,} {name}" for name, keys in counts.items() if keys]
        parts += [f"{self.alike:,} as they are"] if self.alike else []
        return f"{self.coder}: {listed(parts) if parts else 'nothing that is new'}"


def read_work(content: bytes, name: str) -> SentWork:
    """Return a file of work.

    Args:
        content: What it holds.
        name: What it is called in messages.

    Raises:
        KgError: It is none, or too large.
    """
    if len(content) > MOST_BYTES:
        raise KgError(f"{name}: it is larger than {MOST_BYTES // 1_000_000} MB, and no work of one coder")
    try:
        return SentWork.model_validate_json(content)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        where = f" ({place}: {first['msg']})" if place else ""
        hint = "it is saved with 'Save my work' in the page that kg send made"
        raise KgError(f"{name}: this is no file of work{where}; {hint}") from None


def receive(corpus: Corpus, work: SentWork) -> Received:
    """Return the change that takes work into a corpus.

    Args:
        corpus: The corpus as its files are.
        work: The work.

    Raises:
        ChangeRefused: It was made for another corpus.
        KgError: A file cannot be read.
    """
    if work.base != corpus.config.base:
        raise ChangeRefused(f"this work was made for the corpus {work.base}, and this one is {corpus.config.base}")
    return _Receiving(corpus, work).received()


class _Other(ChangeRefused):
    """Something of the work cannot be taken as it is."""


@dataclass
class _Receiving:
    """Takes work step by step, each going on from the one before."""

    corpus: Corpus
    work: SentWork
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    alike: int = 0
    told: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk = Desk(self.corpus, self.work.coder)
        self.changes = Changes(self.corpus.paths)

    def received(self) -> Received:
        """Take all of it."""
        waiting = [(id, one) for id, article in self.work.articles.items() for one in article.statements]
        waiting = [*_in_order(waiting, self.work.coder)]
        for id, one in waiting:
            self._try(f"{self.work.coder}/{id}#{one.id}", self._statement, id, one)
        for id, article in self.work.articles.items():
            for gone in reversed(article.removed):
                self._try(f"{self.work.coder}/{id}#{gone}", self._remove, id, gone)
            for sentence in article.nothing:
                what = f"the sentence “{sentence.words}” of {id}"
                self._try(what, self._nothing, id, sentence)
        return Received(
            coder=self.work.coder,
            changes=self.changes,
            added=tuple(self.added),
            changed=tuple(self.changed),
            removed=tuple(self.removed),
            alike=self.alike,
            told=tuple(dict.fromkeys(self.told)),
            refused=tuple(self.refused),
        )

    def _try(self, what: str, take: Callable[..., None], *given: object) -> None:
        """Take something, or note why it cannot be taken."""
        try:
            take(*given)
        except Conflict as conflict:
            fields = listed([one.field for one in conflict.fields if one.decided != "here"])
            did = "removed" if conflict.is_gone else f"changed in {fields}"
            self.refused.append(f"{what}: it was {did} here since the page was sent")
        except StillNamed as named:
            self.refused.append(f"{what}: it was removed in the page, and is named in {listed(list(named.places), 5)}")
        except KgError as error:
            self.refused.append(f"{what}: {str(error).removesuffix('; nothing was changed')}")

    # Statements.

    def _statement(self, id: str, sent: SentStatement) -> None:
        article = self._article(id)
        sheet = Sheet(self.desk, Changes(self.corpus.paths, self.changes), id)
        is_there = sent.id in sheet.places
        if sent.begun is not None and not is_there:
            raise Conflict(f"{sheet.name}#{sent.id}", sheet.revision, (), is_gone=True)
        names, told = self.desk.names_in(sheet.local()).candidates, len(self.told)
        saving = Saving(
            article=id,
            id=sent.id if is_there else None,
            revision=sent.begun.revision if sent.begun else sheet.revision if is_there else "",
            slots=tuple(self._slot(slot, names) for slot in sent.slots),
            basis=sent.basis,
            quote=self._places(article, sent),
            begun=sent.begun,
        )
        step = self._step(saving, sent.id)
        step.found().refuse(step.errors_before())
        key = f"{sheet.name}#{sent.id}"
        before = self.changes.contents().get(sheet.path, self._on_disk(sheet))
        after = step.changes.contents().get(sheet.path, self._on_disk(sheet))
        if before == after:
            self.alike += 1
            del self.told[told:]
        else:
            (self.changed if is_there else self.added).append(key)
        self.changes = step.changes
        self.desk.made.update({entity.id: entity for entity in step.maker.listed})
        self.told += step.told

    def _step(self, saving: Saving, id: str) -> Step:
        """Return the step that writes a statement; both changes of one that was changed here, too."""
        try:
            return Step(self.desk, saving, self.changes, id)
        except Conflict as conflict:
            there = {one.field for one in conflict.fields if one.decided == "there"}
            stated = self.corpus.find(conflict.key)
            is_apart = all(one.decided for one in conflict.fields) and there.isdisjoint(_NO_SLOTS)
            if stated is None or conflict.is_gone or not is_apart:
                raise
            slots = {one.field: one for one in slots_of(stated, self.corpus, None)}
            kept = [one for one in saving.slots if one.field not in there]
            kept += [slots[field] for field in sorted(there) if field in slots]
            quote = saving.quote
            if "quote" in there:
                units = Units(self.corpus.articles[saving.article].body)
                quote = tuple((units.of(one.start), units.of(one.end)) for one in stated.quote.segments)
            both = {"slots": tuple(kept), "quote": quote, "revision": conflict.revision, "begun": None}
            return Step(self.desk, saving.model_copy(update=both), self.changes, id)

    def _on_disk(self, sheet: Sheet) -> bytes | None:
        return sheet.path.read_bytes() if sheet.path.is_file() else None

    def _article(self, id: str) -> Article:
        if id not in self.corpus.articles:
            raise _Other(f"there is no article '{id}' any more")
        return self.corpus.articles[id]

    def _places(self, article: Article, sent: SentStatement) -> tuple[tuple[int, int], ...]:
        """Return the places of the words in the text as it is here."""
        if print_of(article) == self.work.articles[article.id].print:
            end_of_text = Units(article.body).of(len(article.body))
            if any(not start < end <= end_of_text for start, end in sent.quote):
                raise _Other(f"its words lie outside the text of '{article.id}'")
            return sent.quote
        return tuple(self._place(article, words) for words in sent.words)

    def _place(self, article: Article, words: str) -> tuple[int, int]:
        """Return the one place where words stand in a text that is another one since the page was sent."""
        found = anchors_of(article.body).find(words)
        if len(found) != 1:
            times = "are not in it any more" if not found else f"stand in it {len(found)} times"
            raise _Other(f"the text of '{article.id}' was changed here, and the words “{words}” {times}")
        units = Units(article.body)
        return units.of(found[0].start), units.of(found[0].end)

    def _slot(self, slot: Slot, names: Callable[[str], tuple[str, ...]]) -> Slot:
        return slot.model_copy(update={"values": tuple(self._value(one, names) for one in slot.values)})

    def _value(self, value: SlotValue, names: Callable[[str], tuple[str, ...]]) -> SlotValue:
        """Return what a value means here: entities that were made or renamed since are found by their names."""
        match value:
            case NewEntityValue(entity=new) if found := names(new.label):
                if len(found) > 1:
                    raise _Other(f"'{new.label}' is the name of several entities here: {listed(list(found))}")
                if found[0] not in self.desk.made and not found[0].startswith(f"{self.work.coder}/"):
                    self.told.append(f"'{new.label}' was there already, and is {found[0]}")
                return EntityValue(id=found[0])
            case EntityValue(id=id) if id not in self.corpus.entities and id not in self.desk.made:
                label = self.work.names.get(id, "")
                here = names(id) or (names(label) if label else ())
                if len(here) != 1:
                    called = f" (“{label}”)" if label else ""
                    raise _Other(f"there is no entity '{id}'{called} any more; add it again, or code it otherwise")
                self.told.append(f"'{id}' is {here[0]} now")
                return EntityValue(id=here[0])
        return value

    # What goes, and what was read.

    def _remove(self, article: str, id: str) -> None:
        self._article(article)
        changes = Changes(self.corpus.paths, self.changes)
        sheet = Sheet(self.desk, changes, article)
        if id not in sheet.places:
            return
        key = Key(self.work.coder, article, id)
        if places := places_named(self.desk, key, self.changes.contents()):
            raise StillNamed(str(key), places)
        sheet.take_out(["statements", sheet.places[id]])
        sheet.finish()
        self.changes = changes
        self.removed.append(f"{sheet.name}#{id}")

    def _nothing(self, id: str, sentence: SentSentence) -> None:
        article = self._article(id)
        is_same = print_of(article) == self.work.articles[id].print
        place = sentence.span if is_same else self._place(article, sentence.words)
        changes = Changes(self.corpus.paths, self.changes)
        if put_nothing(self.desk, changes, id, place, is_nothing=sentence.is_):
            self.changes = changes


def _in_order(statements: list[tuple[str, SentStatement]], coder: str) -> Iterator[tuple[str, SentStatement]]:
    """Yield statements so that each comes after those that it names, as far as they do not name each other."""
    by_key = {f"{coder}/{id}#{one.id}": (id, one) for id, one in statements}
    done: dict[str, None] = {}

    def after(key: str, above: Mapping[str, None]) -> Iterator[str]:
        if key not in done and key not in above:
            for named in _named(by_key[key][1]):
                if named in by_key:
                    yield from after(named, {**above, key: None})
            done[key] = None
            yield key

    for key in by_key:
        for one in after(key, {}):
            yield by_key[one]


def _named(statement: SentStatement) -> Iterator[str]:
    """Yield the keys of the statements that a statement names."""
    yield from (value.key for slot in statement.slots for value in slot.values if isinstance(value, StatementValue))
