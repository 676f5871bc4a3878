"""What the page sends to the application besides statements: the shapes of what is asked for."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kg.changing.saving import StepName
from kg.serve.shapes import Shape


class NewArticle(Shape):
    """An article to be added; its title is the first line of its text where none is named."""

    text: str = Field(max_length=4_000_000)
    title: str = Field("", max_length=1000)
    publisher: str = Field("", max_length=1000)
    published: str = Field("", max_length=100)
    author: str = Field("", max_length=1000)
    url: str = Field("", max_length=2000)
    language: str = Field("", max_length=100)


class NewText(Shape):
    """A text that is looked at before it is added."""

    text: str = Field(max_length=4_000_000)


class FromAddress(Shape):
    """The address of a page that an article is made of."""

    address: str = Field(max_length=2000)


class NewCorpus(Shape):
    """A corpus that is begun."""

    title: str = Field(max_length=1000)
    coder: str = Field(max_length=100)


class Removing(Shape):
    """The removal of a statement."""

    revision: str | None = Field(None, max_length=500)
    name: StepName | None = None


class Undoing(Shape):
    """The taking back of the last step."""

    article: str = Field(max_length=500)
    name: StepName | None = None


class ToMend(Shape):
    """The quotes that take the words that are nearest to them."""

    ids: list[str] = Field(max_length=10_000)


class NothingHere(Shape):
    """That a sentence was read and has nothing to code, or that this is taken back; its words count, not its number."""

    sentence: int = Field(ge=0)
    words: str | None = Field(None, max_length=4_000_000)
    is_: bool = Field(alias="is")
    revision: str | None = Field(None, max_length=500)
    name: StepName | None = None


class Renaming(Shape):
    """An entity that gets another label, or another id where one is given."""

    entity: str = Field(max_length=500)
    label: str = Field("", max_length=500)
    id: str | None = Field(None, max_length=500)
    is_made: bool


class Describing(Shape):
    """An entity that gets another type where one is given, else another country; none where that is empty."""

    entity: str = Field(max_length=500)
    type: str | None = Field(None, max_length=500)
    country: str = Field("", max_length=500)
    article: str = Field(max_length=500)
    is_made: bool


class Merging(Shape):
    """An entity that becomes one with another."""

    kept: str = Field(max_length=500)
    gone: str = Field(max_length=500)
    word: Literal["kept", "gone"] | None = None
    is_made: bool


class Adjudicating(Shape):
    """What is decided on units of codings, each by the keys of these.

    ``taken``: as one coder has it, the first of a unit where none is named, but for ``fields``, each as another one has
    it; ``neither``: no statement comes of them.
    """

    units: list[list[Annotated[str, Field(max_length=500)]]] = Field(max_length=10_000)
    decision: Literal["taken", "neither"]
    coder: str | None = Field(None, max_length=500)
    fields: dict[str, str] = {}
    name: StepName | None = None
