"""What a proposer is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping

from kg.model import Article, Entity
from kg.value import Value
from kg.vocabulary import Vocabulary


class Place(Value):
    """Where words stand.

    Args:
        start: Offset of the first code point, in the sentence or in the article's body.
        end: Offset after the last one.
    """

    start: int
    end: int


class Sentence(Value):
    """A sentence that a draft is wanted for.

    Args:
        text: Its words.
        start: Where it begins in the article's body.
        article: The article.
        entities: The entities that may be named in it, by id.
        vocabulary: Types, roles and relations.
    """

    text: str
    start: int
    article: Article
    entities: Mapping[str, Entity]
    vocabulary: Vocabulary

    @property
    def language(self) -> str:
        """Tag of its language, without region."""
        return self.article.language.casefold().partition("-")[0]


class ProposedField(Value):
    """What is put forward for one field of a statement.

    Args:
        field: Name of the field, or of a role.
        value: What a person would write there: a name or id of an entity, the id of a relation, a date, words.
        rule: Why, in plain words.
        words: Where the words stand that it came from, in the sentence.
        right: How often this is right on texts that it was not made by, from 0 to 1; ``None`` where nobody measured it.
        fills: Whether it goes into the statement; else it is only shown on its words.
    """

    field: str
    value: str
    rule: str
    words: tuple[Place, ...] = ()
    right: float | None = None
    fills: bool = True


class Draft(Value):
    """A draft of one statement.

    Args:
        fields: What is put forward, each field once.
        quote: Where the words of the statement stand in the sentence; empty where the proposer does not say.
        proposer: Whose draft it is; filled in by the program.
    """

    fields: tuple[ProposedField, ...]
    quote: tuple[Place, ...] = ()
    proposer: str = ""
