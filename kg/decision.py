"""A decision of coders on how they use a relation, as the log of a codebook keeps it."""

from __future__ import annotations

from datetime import date

from kg.value import Value


class Decision(Value):
    """What coders decided on a relation, and when.

    Args:
        day: The day from which on they coded so.
        text: What they decided.
        example: Key of a statement that shows it, ``coder/article#id``, or ``None``.
        file: Name of the file that it is written in.
        line: The line of its example, or on which it begins.
    """

    day: date
    text: str
    example: str | None = None
    file: str
    line: int
