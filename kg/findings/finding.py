"""What a finding is: a sentence whose words lead somewhere, its numbers, and one quote."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from kg.corpus.evidence import Evidence
from kg.phrases import count_of, one_or_many

if TYPE_CHECKING:
    from kg.model import Article
    from kg.selection.selection import Selection
    from kg.selection.support import Support


class Of(StrEnum):
    """What a piece of a sentence names."""

    ENTITY = "entity"
    RELATION = "relation"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence: plain words, or the name of something.

    Args:
        text: The words, which are never markup.
        of: What they name; ``None`` for plain words.
        id: Id of what they name.
    """

    text: str
    of: Of | None = None
    id: str = ""


Sentence = tuple[Piece, ...]
"""A sentence in pieces; [square brackets] in it stand round what a coder inferred."""


def plain(text: str) -> Sentence:
    """Return plain words as pieces."""
    return (Piece(text),) if text else ()


def joined(several: Iterable[Sentence], separator: str = ", ", last: str | None = None) -> Sentence:
    """Return pieces with a separator between any two of them.

    Args:
        several: The pieces.
        separator: What stands between two.
        last: What stands before the last one instead, such as `` and ``.
    """
    parts = list(several)
    pieces: list[Piece] = []
    for at, part in enumerate(parts):
        if at:
            pieces.append(Piece(last if last is not None and at == len(parts) - 1 else separator))
        pieces.extend(part)
    return tuple(pieces)


def as_sentence(pieces: Sentence) -> Sentence:
    """Return pieces as a sentence: with a capital at its beginning and a full stop at its end."""
    start = next(at for at, piece in enumerate(pieces) if piece.text.strip("[“"))
    first = pieces[start]
    lead = len(first.text) - len(first.text.lstrip("[“"))
    text = f"{first.text[:lead]}{first.text[lead : lead + 1].upper()}{first.text[lead + 1 :]}"
    return (*pieces[:start], Piece(text, first.of, first.id), *pieces[start + 1 :], Piece("."))


@dataclass(frozen=True, slots=True)
class Count:
    """A number of a finding, with the statements behind it.

    Args:
        number: How many.
        unit: What is counted, such as ``offers``.
        statements: Keys of the statements behind it.
    """

    number: int
    unit: str
    statements: tuple[str, ...]

    @classmethod
    def of(cls, number: int, one: str, many: str, statements: Iterable[str]) -> Count:
        """Return a number with the name for one or for many of what it counts."""
        return cls(number, one_or_many(number, one, many), tuple(statements))

    def __str__(self) -> str:
        """Return it in words."""
        return f"{self.number:,} {self.unit}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that articles say.

    Args:
        kind: Name of its kind, as in :data:`kg.findings.KINDS`.
        title: What it is, such as ``Root cause``.
        sentence: It in words.
        counts: Its numbers; the last one counts all statements behind it.
        remarks: What the numbers do not show, such as that no answer is reported.
        articles: Ids of the articles that say it, sorted.
        quote: The words of its main mention.
        command: The command that shows all of its kind.
        figure: What a small figure of it is drawn from, by name: texts, numbers and lists of them; each kind has its
            own.
    """

    kind: str
    title: str
    sentence: Sentence
    counts: tuple[Count, ...]
    remarks: tuple[str, ...]
    articles: tuple[str, ...]
    quote: Evidence
    command: str
    figure: Mapping[str, Any] = field(default_factory=dict)

    @property
    def statements(self) -> tuple[str, ...]:
        """Keys of all statements behind it."""
        return self.counts[-1].statements

    def __str__(self) -> str:
        """Return the sentence."""
        return "".join(piece.text for piece in self.sentence)


class More(NamedTuple):
    """Findings that are not shown.

    Args:
        kind: Their kind, or the first of those that one command shows.
        command: The command that shows them.
        number: How many they are.
    """

    kind: str
    command: str
    number: int


@dataclass(frozen=True, slots=True)
class Card:
    """The findings of one article, or of all that are not one article's alone.

    Args:
        article: The article; ``None`` where they are of several.
        title: Its heading.
        about: Who published the article and when, and how many statements are coded.
        findings: What is shown.
        more: How many more findings there are, for each command that shows them.
        lack: Why there are none, in a sentence; empty where there are some.
    """

    article: Article | None
    title: str
    about: str
    findings: tuple[Finding, ...]
    more: tuple[More, ...]
    lack: str = ""

    @property
    def rest(self) -> str:
        """How many more there are and which commands show them, in a sentence; empty where there are none."""
        commands = ", ".join(f"{one.number:,} by {one.command}" for one in self.more)
        total = sum(one.number for one in self.more)
        return f"{count_of(total, 'more finding')}: {commands}." if total else ""


@dataclass(frozen=True, slots=True)
class Findings:
    """What the articles of a selection say.

    Args:
        selection: What of the corpus it is.
        cards: The findings: of a few articles a card each, of many one for all.
        support: What all that is shown is based on.
        lack: Why there are no cards, in a sentence.
    """

    selection: Selection
    cards: tuple[Card, ...]
    support: Support = field(compare=False)
    lack: str = ""

    @property
    def all(self) -> tuple[Finding, ...]:
        """All findings that are shown."""
        return tuple(finding for card in self.cards for finding in card.findings)

    @property
    def at_level(self) -> str:
        """Between whom acts are counted, and why, in a sentence."""
        return f"Acts are counted between {self.selection.at_level}."

    def __repr__(self) -> str:
        """Return how many there are, and what they are based on."""
        return f"<findings: {len(self.all):,}; based on {self.support}>"

    def as_data(self) -> dict[str, Any]:
        """Return all of it in lists, dictionaries, texts and numbers, as JSON has them."""
        return {"lack": self.lack, "level": self.at_level, "cards": [_card(card) for card in self.cards]}


def _card(card: Card) -> dict[str, Any]:
    return {
        "article": None if card.article is None else card.article.id,
        "title": card.title,
        "about": card.about,
        "findings": [_finding(finding) for finding in card.findings],
        "more": [[one.kind, one.number] for one in card.more],
        "lack": card.lack,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind,
        "title": finding.title,
        "sentence": [[one.text, one.of and str(one.of), one.id] if one.of else [one.text] for one in finding.sentence],
        "counts": [[one.number, one.unit, list(one.statements)] for one in finding.counts],
        "remarks": list(finding.remarks),
        "articles": list(finding.articles),
        "quote": {
            "text": finding.quote.quote,
            "statement": finding.quote.statement,
            "article": finding.quote.article,
            **({"missing": True} if finding.quote.missing else {}),
        },
        "command": finding.command,
        "figure": dict(finding.figure),
    }
