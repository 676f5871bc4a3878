"""Taking back step by step what a coder did, past those that cannot be taken back any more."""

from __future__ import annotations

from kg.changing.desk import Desk
from kg.changing.undoing import Undone, undo
from kg.corpus.writer import StepEdited
from kg.errors import ChangeRefused


class StepsBack:
    """Takes back the steps of a coder, the last first.

    Args:
        desk: Where the coder writes.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._passed: frozenset[int] = frozenset()
        self._refused: tuple[int, str | None] | None = None

    def take(self, name: str | None) -> Undone:
        """Take back a step; one whose places were edited is refused once, and left aside when it is asked for again.

        Args:
            name: What the page calls this taking back; the same one sent again is not asked for again.

        Raises:
            ChangeRefused: There is nothing to take back, or the places of the step were edited since.
        """
        passed, (number, before) = self._passed, self._refused or (None, None)
        while True:
            try:
                undone = undo(self._desk, name, passed)
            except StepEdited as refused:
                if number == refused.number and (name is None or name != before):
                    passed |= {refused.number}
                    continue
                self._passed, self._refused = passed, (refused.number, name)
                message, line, shown = str(refused).partition("\n")
                raise ChangeRefused(f"{message}; or press z again to go on with the step before{line}{shown}") from None
            self._passed, self._refused = passed, None
            return undone
