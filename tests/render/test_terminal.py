"""What people see in a terminal: nothing cut off, whatever its width."""

from __future__ import annotations

import io
import unicodedata
from functools import cache

import polars
import pytest

import kg
from kg.render.terminal import Terminal
from tests.places import FIRST


@cache
def project() -> kg.Project:
    return kg.open(FIRST)


@cache
def cells(name: str) -> frozenset[str]:
    """Every word of an answer."""
    rows = project().ask(name).rows()
    return frozenset(word for row in rows for value in row if isinstance(value, str) for word in value.split())


def shown(name: str, width: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("COLUMNS", str(width))
    buffer = io.StringIO()
    Terminal(buffer).frame(project().ask(name))
    return buffer.getvalue().splitlines()


@pytest.mark.parametrize("width", [60, 80, 97, 120, 160, 200])
@pytest.mark.parametrize("name", ["stances", "attempts", "offers", "relations", "causes", "acts", "period"])
def test_no_word_is_lost_at_any_width(name: str, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = shown(name, width, monkeypatch)
    short = {word for word in cells(name) if len(word) <= 40}
    assert short <= {word for line in lines for word in line.split()}


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_lines_are_no_longer_than_the_terminal_and_end_without_blanks(
    width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = shown("stances", width, monkeypatch)
    assert max(len(line) for line in lines) <= width
    assert not [line for line in lines if line != line.rstrip()]


@pytest.mark.parametrize("columns", ["x", "0", "-5", ""])
def test_a_width_that_is_none_is_passed_over(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    buffer = io.StringIO()
    Terminal(buffer).line("Built.")
    assert buffer.getvalue() == "Built.\n"


def test_large_numbers_are_shown_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    import polars

    monkeypatch.setenv("COLUMNS", "80")
    buffer = io.StringIO()
    Terminal(buffer).frame(polars.DataFrame({"n": [1234567.5, 1000000.0]}))
    assert {"1234567.5", "1000000"} <= set(buffer.getvalue().split())


def test_a_table_moves_its_columns_together_before_it_is_shown_row_by_row(monkeypatch: pytest.MonkeyPatch) -> None:
    import polars

    frame = polars.DataFrame({name: ["x" * 12] for name in ("one", "two", "three")})
    lines = {}
    for width in (42, 41, 40, 39):  # 36 for the words, and two gaps of three blanks or of two
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setattr("kg.render.terminal._NARROWEST", 10)
        buffer = io.StringIO()
        Terminal(buffer).frame(frame)
        lines[width] = buffer.getvalue().splitlines()[-1]
    row = ["x" * 12] * 3
    assert lines[42] == "   ".join(row)
    assert lines[41] == lines[40] == "  ".join(row)
    assert lines[39].split() == []  # the last line of rows shown one below the other is empty


def test_a_word_more_has_room_where_others_need_much(monkeypatch: pytest.MonkeyPatch) -> None:
    import polars

    monkeypatch.setenv("COLUMNS", "44")
    buffer = io.StringIO()
    Terminal(buffer).frame(polars.DataFrame({"who": ["the West"], "why": ["a long reason with many words " * 3]}))
    assert buffer.getvalue().splitlines()[2].startswith("the West   a long")


NAMES = [
    "Arland",
    "سازمان رسانه\u200cها",
    "خامنه\u200cای",
    "भारत",
    "मंत्रालय की समिति",
    "क्\u200cया",
    "தமிழ்நாடு",
    "বাংলা",
    "สภาผู้แทน",
    "中国",
    "한국",
]


def columns(text: str) -> int:
    """How many columns a text takes in a terminal, by the rule of the C library: marks that take no room take none."""
    taken = {"Mn": 0, "Me": 0, "Cf": 0}
    wide = {"W": 2, "F": 2}
    return sum(taken.get(unicodedata.category(one), wide.get(unicodedata.east_asian_width(one), 1)) for one in text)


def test_joiners_within_a_cluster_stay() -> None:
    buffer = io.StringIO()
    Terminal(buffer).frame(polars.DataFrame({"actor": ["श्री\u200dमान", "क्\u200dया"], "acts": [1, 2]}))
    assert buffer.getvalue().count("\u200d") == 2


@pytest.mark.parametrize("width", [40, 60, 100])
def test_names_of_all_scripts_stand_in_columns_with_their_joiners(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    buffer = io.StringIO()
    Terminal(buffer).frame(polars.DataFrame({"actor": NAMES, "acts": range(100, 100 + len(NAMES)), "target": NAMES}))
    rows = buffer.getvalue().splitlines()[2:]
    begins = set()
    for name, number, row in zip(NAMES, range(100, 200), rows, strict=False):
        assert row.startswith(name)
        assert row.endswith(name)
        begins.add((columns(row.split(str(number))[0]), columns(row[: len(row) - len(name)])))
    assert len(begins) == 1
