"""What a page asks to be saved: a statement with its fields, as it is sent; places in texts count UTF-16 units."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.alias_generators import to_camel

from kg.corpus.journal import NAME_OF_STEP

Span = tuple[Annotated[int, Field(ge=0)], Annotated[int, Field(ge=0)]]
"""Where something begins and ends in the text of an article."""
_Short = Annotated[str, StringConstraints(max_length=500)]
_Long = Annotated[str, StringConstraints(max_length=20_000)]
StepName = Annotated[str, StringConstraints(pattern=rf"^{NAME_OF_STEP.pattern}$")]
"""What those who ask for a step call it."""


class _Sent(BaseModel):
    """The base of what is sent: its names are written as JavaScript writes them."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)


class NewEntity(_Sent):
    """An entity that a line makes.

    Args:
        label: Its name.
        lang: The language of its names.
        type: Entity type id.
        country: Id of the country that it belongs to.
        aliases: Other names it is found by.
        is_local: Whether it belongs to this annotation file only.
        members: Ids of its members, of a local one.
    """

    label: _Short
    lang: _Short
    type: _Short
    country: _Short | None = None
    aliases: tuple[_Short, ...] = ()
    is_local: bool = False
    members: tuple[_Short, ...] = ()


class EntityValue(_Sent):
    """An entity that there is, by its id."""

    is_: Literal["entity"] = Field("entity", alias="is")
    id: _Short
    at: Span | None = None


class NewEntityValue(_Sent):
    """An entity that is to be made; the same one in several slots is made once."""

    is_: Literal["new"] = Field("new", alias="is")
    entity: NewEntity
    at: Span | None = None


class RelationValue(_Sent):
    """A relation that there is."""

    is_: Literal["relation"] = Field("relation", alias="is")
    id: _Short
    at: Span | None = None


class NewRelationValue(_Sent):
    """A relation that is to be made under a broader one."""

    is_: Literal["new relation"] = Field("new relation", alias="is")
    label: _Short
    parent: _Short
    definition: _Long


class StatementValue(_Sent):
    """A statement, by its key ``coder/article#id``."""

    is_: Literal["statement"] = Field("statement", alias="is")
    key: _Short
    at: Span | None = None


class LaterValue(_Sent):
    """A statement to come."""

    is_: Literal["later"] = Field("later", alias="is")


class WordsValue(_Sent):
    """Plain words, which are written in quotation marks."""

    is_: Literal["words"] = Field("words", alias="is")
    text: _Long
    at: Span | None = None


class TextValue(_Sent):
    """A time, a number, a word of few, a note."""

    is_: Literal["text"] = Field("text", alias="is")
    text: _Long
    at: Span | None = None


class NobodyValue(_Sent):
    """Nobody is named."""

    is_: Literal["nobody"] = Field("nobody", alias="is")


SlotValue = Annotated[
    EntityValue
    | NewEntityValue
    | RelationValue
    | NewRelationValue
    | StatementValue
    | LaterValue
    | WordsValue
    | TextValue
    | NobodyValue,
    Field(discriminator="is_"),
]
"""What stands in a slot."""


class Slot(_Sent):
    """A field of a statement with what stands there.

    Args:
        field: Its name in files.
        values: What stands there; sources from the outermost reporter on.
        each: Of several subjects or objects, whether each has a statement of its own.
        is_inferred: Whether the coder concludes it.
    """

    field: _Short
    values: Annotated[tuple[SlotValue, ...], Field(max_length=200)]
    each: bool = False
    is_inferred: bool = False


class Backwards(_Sent):
    """A statement that names the saved one in a field: what is said from the other end."""

    field: _Short
    statement: _Short


class Fills(_Sent):
    """The slot of an earlier statement that waits for the saved one."""

    statement: _Short
    field: _Short


class Took(_Sent):
    """How long a statement took.

    Args:
        seconds: Seconds from the key that began it to the one that saved it.
        drafted: Whether a draft was shown first.
    """

    seconds: Annotated[float, Field(ge=0, le=86_400)]
    drafted: bool = False


class Begun(_Sent):
    """What a statement said when somebody began to edit it.

    Args:
        revision: The state of its file then.
        slots: Its fields.
        basis: Why what is inferred was concluded.
        quote: The places of its words; ``None`` where they are not known any more.
    """

    revision: _Short
    slots: Annotated[tuple[Slot, ...], Field(max_length=100)]
    basis: _Long | None = None
    quote: Annotated[tuple[Span, ...], Field(max_length=50)] | None = None


class Saving(_Sent):
    """A statement to be saved: one step, whatever files it touches.

    Args:
        article: Article id.
        revision: The state of the coder's file that the page saw.
        id: The statement that is edited, by the id of its file; ``None`` where it is new.
        slots: Its fields.
        basis: Why what is inferred is concluded.
        quote: The places of the words in the text of the article, in their order; none where the statement has none and
            is given none.
        backwards: Statements that get it in a field of theirs.
        fills: The slot that waits for it.
        proposed_by: The proposer of whom it was taken unchanged.
        begun: What it said when somebody began to edit it.
        print: Which text of the article the places count in.
        took: How long it took, where the page was asked to say so.
        name: What the page calls this step, so that it is made once, however often it is sent.
        decides: The codings of several coders from which it is made, the one that it was begun with first.
    """

    article: _Short
    revision: _Short = ""
    id: _Short | None = None
    slots: Annotated[tuple[Slot, ...], Field(max_length=100)]
    basis: _Long | None = None
    quote: Annotated[tuple[Span, ...], Field(max_length=50)]
    backwards: Annotated[tuple[Backwards, ...], Field(max_length=50)] = ()
    fills: Fills | None = None
    proposed_by: _Short | None = None
    begun: Begun | None = None
    print: _Short | None = None
    took: Took | None = None
    name: StepName | None = None
    decides: Annotated[tuple[_Short, ...], Field(max_length=100)] | None = None

    def slot(self, field: str) -> Slot | None:
        """Return what stands in a field, ``None`` where it is empty."""
        return next((slot for slot in self.slots if slot.field == field and slot.values), None)
