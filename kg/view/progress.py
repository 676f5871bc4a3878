"""How far long work is, on the standard error and in notebooks; quiet where that is no terminal."""

from __future__ import annotations

from contextlib import AbstractContextManager
from types import TracebackType

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

__all__ = ["WorkShown"]


class WorkShown(AbstractContextManager["WorkShown"]):
    """Shows how far work is, with rate and remaining time, and takes it away when all is done."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False, markup=False, emoji=False)
        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            _Rate(),
            TimeRemainingColumn(),
        )
        shown = self._console.is_terminal or self._console.is_jupyter
        self._progress = Progress(*columns, console=self._console, transient=True, disable=not shown)
        self._steps: dict[str, TaskID] = {}

    def __enter__(self) -> WorkShown:
        """Begin to show."""
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End, and take away what was shown."""
        self._progress.stop()

    def __call__(self, step: str, done: int, total: int) -> None:
        """Show that so many of the files that a step goes through are done."""
        if step not in self._steps:
            self._steps[step] = self._progress.add_task(step.capitalize(), total=total)
        self._progress.update(self._steps[step], completed=done)

    def say(self, sentence: str) -> None:
        """Write a sentence, whether or not there is a terminal."""
        self._console.print(f"kg: {sentence}", soft_wrap=True)


class _Rate(ProgressColumn):
    """How much is done in a second."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:,.0f}/s" if speed else "", style="dim")
