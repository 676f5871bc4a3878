"""Proposers that others made, found by the entry point ``kg.proposers``.

Whatever one of them does wrong is told in one sentence; the other proposers, and the program, go on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from time import monotonic
from typing import Any, TypeAlias

from kg.fields import FIELDS
from kg.in_background import in_background
from kg.proposing.draft import Draft, Sentence

GROUP = "kg.proposers"
TIME_LIMIT = 10.0
"""How many seconds a proposer may take for a sentence."""
_MOST = 20
"""How many drafts of one proposer are looked at."""
_LONGEST = 1_000
"""How many letters a value has at most."""
_WRITTEN = frozenset(one.name for one in FIELDS if one.help) - {"id", "quote", "inferred", "basis", "proposed_by"}
_TOO_SLOW: dict[str, str] = {}
"""What is said of proposers that took too long, by their names."""
Proposer: TypeAlias = Callable[[Sentence], Iterable[Draft]]


class Fault(Exception):
    """What a proposer did wrong, in words."""


@cache
def proposers() -> tuple[EntryPoint, ...]:
    """Return the entry points of proposers that are installed, by name; they are looked for once."""
    return tuple(sorted(entry_points(group=GROUP), key=lambda one: one.name))


def drafts_of(point: EntryPoint, sentence: Sentence, seconds: float = TIME_LIMIT) -> list[Draft]:
    """Return the drafts of a proposer for a sentence, checked, and with its name.

    Args:
        point: Its entry point.
        sentence: The sentence.
        seconds: How long it may take; it is then left to itself.

    Raises:
        Fault: It cannot be loaded, fails, takes too long, or gives what no draft is. One that took too long is not
            asked again as long as the program runs.
    """
    if point.name in _TOO_SLOW:
        raise Fault(_TOO_SLOW[point.name])
    end = monotonic() + seconds
    try:
        found = in_background(lambda: list(_called(point, sentence)), lambda: end - monotonic())
    except TimeoutError:
        if monotonic() < end:
            raise Fault(f"the proposer '{point.name}' failed: TimeoutError") from None
        _TOO_SLOW[point.name] = f"the proposer '{point.name}' took longer than {seconds:g} s and is left out"
        raise Fault(_TOO_SLOW[point.name]) from None
    except Exception as error:
        said = " ".join(str(error).split())[:200]
        raise Fault(f"the proposer '{point.name}' failed: {type(error).__name__}{': ' * bool(said)}{said}") from None
    return [_checked(point.name, one, sentence) for one in found]


def _called(point: EntryPoint, sentence: Sentence) -> Iterator[Any]:
    proposer: Proposer = point.load()
    for number, draft in enumerate(proposer(sentence)):
        if number == _MOST:
            return
        yield draft


def _checked(name: str, draft: Any, sentence: Sentence) -> Draft:
    if not isinstance(draft, Draft):
        raise Fault(f"the proposer '{name}' gave {type(draft).__name__} where a kg.proposing.Draft is due")
    fields = [one.field for one in draft.fields]
    known = _WRITTEN | sentence.vocabulary.roles.keys()
    for one in draft.fields:
        if one.field not in known or fields.count(one.field) > 1:
            what = "twice" if one.field in known else "which is none of a statement"
            raise Fault(f"the proposer '{name}' fills the field '{one.field}', {what}")
        relation = sentence.vocabulary.relations.get(one.value)
        if one.field == "relation" and (relation is None or relation.abstract):
            raise Fault(f"the proposer '{name}' names the relation '{one.value}', which cannot be used")
        if not one.value.strip() or len(one.value) > _LONGEST:
            raise Fault(f"the proposer '{name}' gives '{one.field}' no value, or one that is too long")
    for place in (*draft.quote, *(place for one in draft.fields for place in one.words)):
        if not 0 <= place.start < place.end <= len(sentence.text):
            raise Fault(f"the proposer '{name}' points to words beyond the sentence")
    return draft.model_copy(update={"proposer": name})
