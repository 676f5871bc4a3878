"""What an import tells besides what it writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence.

    Args:
        text: The sentence, without a full stop.
        names: What it lists at its end, of which not all need be shown.
    """

    text: str
    names: Sequence[str] = ()
