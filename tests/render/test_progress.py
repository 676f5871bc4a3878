"""Long work shows in notebooks how far it is, in one output that is gone at the end."""

from __future__ import annotations

from typing import Any

import pytest

from kg.render import progress
from kg.render.progress import WorkShown


class Outputs:
    """What a notebook is sent."""

    def __init__(self) -> None:
        self.sent: list[dict[str, str]] = []

    def display(self, shown: dict[str, str], *, raw: bool, display_id: bool) -> Outputs:
        assert raw
        assert display_id
        assert not self.sent, "only one output is made"
        self.sent.append(shown)
        return self

    def update(self, shown: dict[str, str], *, raw: bool) -> None:
        assert raw
        self.sent.append(shown)


@pytest.fixture
def outputs(monkeypatch: pytest.MonkeyPatch) -> Outputs:
    """What is sent to a notebook, in which the work is done."""
    found = Outputs()
    monkeypatch.setattr("IPython.display.display", found.display)
    monkeypatch.setattr("rich.console._is_jupyter", lambda: True)
    return found


def test_notebook_shows_a_bar_and_takes_it_away(outputs: Outputs) -> None:
    with WorkShown() as shown:
        shown("reading", 1, 4)
        shown("reading", 4, 4)
    first, last, gone = outputs.sent
    assert '<progress max="4" value="1"></progress> 1 of 4' in first["text/html"]
    assert first["text/plain"] == "Reading: 1 of 4"
    assert '<progress max="4" value="4"></progress> 4 of 4' in last["text/html"]
    assert gone == {}


def test_notebook_is_not_flooded(outputs: Outputs, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(10_000))
    monkeypatch.setattr(progress, "monotonic", lambda: 100 + next(clock) / 1000)
    with WorkShown() as shown:
        for done in range(1, 1001):
            shown("reading", done, 1001)
    assert len(outputs.sent) == 1 + 999 // 200 + 1
    assert "1,000/s" in outputs.sent[1]["text/html"]


def test_work_without_steps_leaves_no_output(outputs: Outputs) -> None:
    with WorkShown():
        pass
    assert outputs.sent == []


def test_sentences_go_to_the_standard_error(outputs: Outputs, capsys: Any) -> None:
    WorkShown().say("it was built again")
    assert capsys.readouterr().err == "kg: it was built again\n"
    assert outputs.sent == []
