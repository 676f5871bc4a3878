"""Times of Discourse Network Analyzer as dates: seconds or milliseconds since 1970, negative before.

Version 3 keeps local times as they were typed. Version 2 keeps moments: a day that was typed in Berlin is one or two
hours before that day in Greenwich, and the file does not say where that was. Where all documents of a database share
the time of day, but for an hour of summer time, that is midnight where they were typed, and days count from there.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

_EPOCH = datetime(1970, 1, 1)
_DAY = 86_400
_HOUR = 3_600


@dataclass(frozen=True, slots=True)
class Clock:
    """How the dates of a database count.

    Args:
        per_second: How many of its units make a second.
        at_midnight: Whether all its times are midnights somewhere.
    """

    per_second: int
    at_midnight: bool

    def day(self, date: object) -> str:
        """Return a date in EDTF, with the time of day where one is told; empty where there is no date."""
        if not isinstance(date, int):
            return ""
        seconds = date // self.per_second
        if self.at_midnight:
            seconds = (seconds + _DAY // 2) // _DAY * _DAY
        try:
            moment = _EPOCH + timedelta(seconds=seconds)
        except OverflowError:
            return ""
        text = f"{moment:%H:%M:%S}"
        day = moment.date().isoformat()
        return day if text == "00:00:00" else f"{day}T{text}"


def clock_of(base: sqlite3.Connection, *, in_milliseconds: bool) -> Clock:
    """Return how the dates of a database count.

    Args:
        base: The database.
        in_milliseconds: Whether they are moments in milliseconds, as in version 2, and not local times in seconds.
    """
    if not in_milliseconds:
        return Clock(1, at_midnight=False)
    rows = base.execute("SELECT DISTINCT Date FROM DOCUMENTS WHERE typeof(Date) = 'integer'")
    times: set[int] = set()
    for (date,) in rows:
        times.add(date // 1000 % _DAY)
        if len(times) > 2:
            return Clock(1000, at_midnight=False)
    apart = (max(times) - min(times)) % _DAY if times else 0
    is_hour_apart = min(apart, _DAY - apart) in (0, _HOUR)
    return Clock(1000, at_midnight=bool(times) and is_hour_apart and all(time % (_HOUR // 4) == 0 for time in times))
