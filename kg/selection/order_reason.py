"""By what it is known that one act came after another, in the words that every output shows."""

from __future__ import annotations

from dataclasses import dataclass

from kg.chronology.network import Verdict

BY_DATE = "date"
BY_TEXT = "what the text says"
BY_PUBLICATION = "the day of publication"
OVERLAP = "their times overlap"
APPROXIMATE = "only approximate dates tell"
NOTHING = "no date or word tells"


@dataclass(frozen=True, slots=True)
class OrderReason:
    """Whether one act came after another, and by what that is known.

    Args:
        verdict: Whether that is certain, possible or impossible.
        because: By what it is known, or why it is not, in words.
        statements: Keys of the statements that say so: the witness; none where nothing does.
    """

    verdict: Verdict
    because: str
    statements: tuple[str, ...] = ()

    @property
    def is_certain(self) -> bool:
        """Whether it certainly came after the other."""
        return self.verdict is Verdict.CERTAIN

    def __str__(self) -> str:
        """Return it in words: "after, by date", "possibly after (no date or word tells)", "before, by date"."""
        return self.of()

    def of(self, what: str = "") -> str:
        """Return it in words that name the other act.

        Args:
            what: The other act, such as "the offer".
        """
        other = f" {what}" if what else ""
        match self.verdict:
            case Verdict.CERTAIN:
                return f"after{other}, by {self.because}"
            case Verdict.IMPOSSIBLE:
                return f"before{other}, by {self.because}"
        return f"possibly after{other} ({self.because})"
