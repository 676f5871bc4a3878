"""How far long work is, on the standard error and in notebooks; quiet where that is no terminal."""

from __future__ import annotations

from contextlib import AbstractContextManager
from html import escape
from time import monotonic
from typing import Any

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

_LEAST_SECONDS = 0.2
"""How long a notebook shows a bar at the least before it is sent the next."""


class WorkShown(AbstractContextManager["WorkShown"]):
    """Shows how far work is, with rate and remaining time, and takes it away when all is done."""

    def __init__(self) -> None:
        in_notebook = Console().is_jupyter
        self._console = Console(stderr=True, highlight=False, markup=False, emoji=False, force_jupyter=False)
        self._bars = _InNotebook() if in_notebook else _InTerminal(self._console)

    def __enter__(self) -> WorkShown:
        """Begin to show."""
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End, and take away what was shown."""
        self._bars.stop()

    def __call__(self, step: str, done: int, total: int) -> None:
        """Show that so many of the files that a step goes through are done."""
        self._bars.show(step, done, total)

    def say(self, sentence: str) -> None:
        """Write a sentence, whether or not there is a terminal."""
        self._console.print(f"kg: {sentence}", soft_wrap=True)


class _InTerminal:
    """Bars of rich."""

    def __init__(self, console: Console) -> None:
        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            _Rate(),
            TimeRemainingColumn(),
        )
        self._progress = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
        self._steps: dict[str, TaskID] = {}

    def start(self) -> None:
        self._progress.start()

    def show(self, step: str, done: int, total: int) -> None:
        if step not in self._steps:
            self._steps[step] = self._progress.add_task(step.capitalize(), total=total)
        self._progress.update(self._steps[step], completed=done)

    def stop(self) -> None:
        self._progress.stop()


class _InNotebook:
    """Bars of the browser, in one output that is written anew; those of rich need widgets that few notebooks have."""

    def __init__(self) -> None:
        self._output: Any = None
        self._began: dict[str, tuple[float, int]] = {}
        self._steps: dict[str, tuple[int, int]] = {}
        self._sent = 0.0

    def start(self) -> None:
        """Wait for the first step: work without any leaves no output."""

    def show(self, step: str, done: int, total: int) -> None:
        now = monotonic()
        self._began.setdefault(step, (now, done))
        self._steps[step] = done, total
        if now - self._sent >= _LEAST_SECONDS or done >= total:
            self._sent = now
            self._send({"text/html": "".join(map(self._bar, self._steps)), "text/plain": "\n".join(self._lines())})

    def stop(self) -> None:
        if self._output is not None:
            self._send({})

    def _send(self, shown: dict[str, str]) -> None:
        from IPython.display import display

        if self._output is None:
            self._output = display(shown, raw=True, display_id=True)
        else:
            self._output.update(shown, raw=True)

    def _bar(self, step: str) -> str:
        done, total = self._steps[step]
        began, before = self._began[step]
        numbers = f"{done:,} of {total:,}"
        if self._sent > began and done > before:
            rate = (done - before) / (self._sent - began)
            numbers += f", {rate:,.0f}/s, {(total - done) / rate:,.0f} s left"
        return f'<div>{escape(step.capitalize())} <progress max="{total}" value="{done}"></progress> {numbers}</div>'

    def _lines(self) -> list[str]:
        return [f"{step.capitalize()}: {done:,} of {total:,}" for step, (done, total) in self._steps.items()]


class _Rate(ProgressColumn):
    """How much is done in a second."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:,.0f}/s" if speed else "", style="dim")
