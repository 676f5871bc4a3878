"""What drafts change: how much is found with and without them, and how long a statement takes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from statistics import median

from kg.corpus.corpus import Corpus
from kg.corpus.sentences import SentencePlace, sentences_of
from kg.model import Annotation, Statement
from kg.proposing.proposals import is_withheld
from kg.proposing.times import Taken
from kg.quote import Segment
from kg.value import Value

_NO_WEEK = date.min
"""Stands for the week of what has no day."""


class Found(Value):
    """What a coder found in sentences of one kind: those that may get drafts, or those that never do.

    Args:
        sentences: How many sentences there are in the articles that the coder has coded, their titles included.
        statements: How many statements of the coder begin in them.
        known: How many statements of other coders of the same articles begin in them.
        shared: Of how many of these the coder has one with the same relation at the same words.
    """

    sentences: int = 0
    statements: int = 0
    known: int = 0
    shared: int = 0

    @property
    def density(self) -> float | None:
        """Statements for each sentence."""
        return self.statements / self.sentences if self.sentences else None

    @property
    def recall(self) -> float | None:
        """The share of what other coders found that this one found too."""
        return self.shared / self.known if self.known else None


class Effect(Value):
    """What a coder found in a week where drafts may be shown, and where they never are.

    Args:
        week: The Monday before the day of coding that the files say; ``None`` where they say none.
        coder: Id of the coder.
        with_drafts: What was found in sentences that may get drafts.
        without: What was found in the others, one in ten.
        unchanged: How many of all statements were taken from a draft unchanged.
    """

    week: date | None
    coder: str
    with_drafts: Found
    without: Found
    unchanged: int


class Pace(Value):
    """How long the statements of a coder took in a week.

    Args:
        week: Its Monday.
        coder: Id of the coder.
        statements: How many statements there are.
        seconds: The median of what they took.
        drafted: The median of those before which a draft was shown, or ``None`` where there are none.
        undrafted: The median of the others, likewise.
    """

    week: date
    coder: str
    statements: int
    seconds: float
    drafted: float | None
    undrafted: float | None


def effects(corpus: Corpus) -> list[Effect]:
    """Return what was found with and without drafts, by week and coder.

    A sentence without drafts is one in ten, chosen by a hash, so that both kinds are alike but for the drafts. Articles
    of which only the title is at hand, and statements without words, have no part in it.
    """
    by_article: Mapping[str, list[Annotation]] = defaultdict(list)
    for annotation in corpus.annotations.values():
        if annotation.article in corpus.articles and corpus.articles[annotation.article].has_text:
            by_article[annotation.article].append(annotation)
    counted: dict[tuple[date, str], list[tuple[Found, Found, int]]] = defaultdict(list)
    for id, codings in by_article.items():
        places = sentences_of(corpus.articles[id])
        hidden = [is_withheld(id, corpus.articles[id].body[one.start : one.end]) for one in places]
        for own in codings:
            others = [one for other in codings if other is not own for one in other.statements if one.quote.segments]
            kinds = [_found(own, others, places, hidden, is_hidden=kind) for kind in (False, True)]
            unchanged = sum(one.proposed_by is not None for one in own.statements)
            counted[_week(own.coded), own.coder].append((kinds[0], kinds[1], unchanged))
    return [
        Effect(
            week=week if week != _NO_WEEK else None,
            coder=coder,
            with_drafts=_sum(shown for shown, _, _ in group),
            without=_sum(hidden for _, hidden, _ in group),
            unchanged=sum(unchanged for _, _, unchanged in group),
        )
        for (week, coder), group in sorted(counted.items())
    ]


def _found(
    own: Annotation,
    others: Iterable[Statement],
    places: list[SentencePlace],
    hidden: list[bool],
    *,
    is_hidden: bool,
) -> Found:
    """Return what was found in the sentences of an article that never get drafts, or in the others."""
    known = [one for one in others if hidden[_number(one, places)] is is_hidden]
    return Found(
        sentences=hidden.count(is_hidden),
        statements=sum(hidden[_number(one, places)] is is_hidden for one in own.statements if one.quote.segments),
        known=len(known),
        shared=sum(any(_is_same(one, mine) for mine in own.statements) for one in known),
    )


def _sum(several: Iterable[Found]) -> Found:
    total: Counter[str] = Counter()
    for one in several:
        total.update(one.model_dump())
    return Found(**total)


def _week(day: date | None) -> date:
    """Return the Monday of a week."""
    return _NO_WEEK if day is None else day - timedelta(days=day.weekday())


def paces(kept: Iterable[Taken]) -> list[Pace]:
    """Return how long statements took, by week and coder."""
    groups: dict[tuple[date, str], list[Taken]] = defaultdict(list)
    for one in kept:
        groups[_week(one.day), one.coder].append(one)
    return [
        Pace(
            week=week,
            coder=coder,
            statements=len(group),
            seconds=median(one.seconds for one in group),
            drafted=_median(one.seconds for one in group if one.drafted),
            undrafted=_median(one.seconds for one in group if not one.drafted),
        )
        for (week, coder), group in sorted(groups.items())
    ]


def _number(statement: Statement, sentences: list[SentencePlace]) -> int:
    """Return the number of the sentence in which a statement begins."""
    start = statement.quote.start or 0
    return next((at for at, one in enumerate(sentences) if start < one.end), len(sentences) - 1)


def _is_same(one: Statement, other: Statement) -> bool:
    """Return whether two statements have one relation, and words in common."""
    return one.relation == other.relation and any(
        mine.start < theirs.end and theirs.start < mine.end for mine, theirs in _pairs(one, other)
    )


def _pairs(one: Statement, other: Statement) -> Iterator[tuple[Segment, Segment]]:
    return ((mine, theirs) for mine in one.quote.segments for theirs in other.quote.segments)


def _median(seconds: Iterable[float]) -> float | None:
    several = list(seconds)
    return median(several) if several else None
