"""By what it is known that an answer came after what it answers."""

from __future__ import annotations

from pathlib import Path

import kg
from tests.support.news import news, told

TEXT = "# News\n\nA spoke. B spoke. C spoke.\n"


def test_each_answer_says_by_what_it_is_known_to_have_come_later(tmp_path: Path) -> None:
    """By hand: one reacts to what it is about, as the text says; the other is dated a day before what it is about."""
    countries = {"norland": ("Country", "Norland"), "sudland": ("Country", "Sudland")}
    several = [
        told("A spoke", "norland", "accuses", "sudland", when="2024-05-03"),
        told("B spoke", "sudland", "rejects", "#s0"),
        told("C spoke", "sudland", "rejects", "#s0", when="2024-05-02"),
    ]
    project = kg.open(news(tmp_path / "corpus", countries, {"news": TEXT}, {"news": several}))
    rows = project.ask("answers").sort("statement")
    assert rows["order"].to_list() == ["after, by what the text says", "before, by date"]
    assert rows["first_statement"].n_unique() == 1


def test_rows_of_one_act_have_no_such_column(tmp_path: Path) -> None:
    countries = {"norland": ("Country", "Norland"), "sudland": ("Country", "Sudland")}
    several = [told("A spoke", "norland", "accuses", "sudland")]
    project = kg.open(news(tmp_path / "corpus", countries, {"news": TEXT}, {"news": several}))
    assert "order" not in project.ask("unanswered").columns
