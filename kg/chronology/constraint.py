"""Days between which things happened, and what is known of how far apart two of them lie."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

Bounds = tuple[date | None, date | None]
"""First and last day on which something can have happened; ``None`` where it has no bound."""
OPEN: Bounds = (None, None)
CALENDAR = ""
"""The node of the day before the first one of the calendar, from which dates are counted."""


@dataclass(frozen=True, slots=True)
class Constraint:
    """That one event is later than another by so many days at most.

    Args:
        one: The event from which days are counted, or :data:`CALENDAR`.
        other: The other event, or :data:`CALENDAR`.
        most: By how many days it is later at most; negative if it must be earlier.
        is_order: Whether it is also told that the other comes before the one, be it on the same day.
        by: Key of the statement that says so; may be empty for a date.
        words: What it says, in words; may be empty for a date.
        field: The field or role of the statement that says it; :data:`PUBLISHED` for the day of publication.
        is_date: Whether it is a date of the event's own, which stands where others contradict it.
        is_approximate: Whether it follows from an approximate date.
    """

    one: str
    other: str
    most: int
    is_order: bool = False
    by: str = ""
    words: str = ""
    field: str = ""
    is_date: bool = False
    is_approximate: bool = False


WHEN = "when"
"""The field of times."""
PUBLISHED = "published"
"""The field of articles that says that what they tell happened no later."""
