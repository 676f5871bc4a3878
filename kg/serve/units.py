"""Places in a text: code points in Python, UTF-16 units in JavaScript."""

from __future__ import annotations

from bisect import bisect_left

_LAST_OF_ONE_UNIT = "\uffff"


class Units:
    """Leads from code points of a text to UTF-16 units, and back.

    Args:
        text: The text.
    """

    def __init__(self, text: str) -> None:
        self._wide = [at for at, sign in enumerate(text) if sign > _LAST_OF_ONE_UNIT] if text.isascii() is False else []
        self._wide_units = [at + before for before, at in enumerate(self._wide)]

    def of(self, point: int) -> int:
        """Return the place in UTF-16 units of a place in code points."""
        return point + bisect_left(self._wide, point)

    def point(self, unit: int) -> int:
        """Return the place in code points of a place in UTF-16 units; one within a sign counts as its end."""
        return unit - bisect_left(self._wide_units, unit)
