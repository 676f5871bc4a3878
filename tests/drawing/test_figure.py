"""What every figure has in the image itself: title, what it is based on, who published that, and when."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.drawing.figure import Figure, drawing
from kg.project import Project, open_project
from kg.render.html import to_page
from kg.selection.support import Support, support_of
from tests.places import ROOT
from tests.support.drawn import texts_of
from tests.support.invented import debate, invent

pytest.importorskip("matplotlib")

_COUNTS = r"[0-9,]+ acts?, [0-9,]+ statements?, [0-9]+ articles? and [0-9]+ sources?( \([^)]*\))?"


def texts(figure: Figure) -> str:
    """Return what is written in a figure."""
    return " ".join(texts_of(figure.svg))


def test_every_figure_of_a_report_says_what_it_is_and_what_it_rests_on(first: Project, tmp_path: Path) -> None:
    figures = 0
    for project in (first, open_project(invent(tmp_path / "a", 5)), open_project(debate(tmp_path / "b"))):
        for figure in project.report().all_figures:
            said = texts(figure)
            assert said.count(figure.title) == 1
            assert re.search(rf"Based on {_COUNTS}\. Source: ", said), figure.name
            assert str(figure.support) in said
            assert figure.svg == figure.svg
            assert figure.written("svg") == figure.written("svg")
            figures += 1
    assert figures > 10


def test_the_source_line_has_publishers_and_the_bounds_of_their_days(first: Project) -> None:
    keys = first.statements["statement"]
    prisoners = [key for key in keys if "prisoners-for-dialogue#" in key]
    # no date is printed; the coder concludes June 2011
    assert support_of(prisoners, first.backend).source_line == (
        "Source: Belarus in Focus, no date printed, probably June 2011."
    )
    spiral = [key for key in keys if "confrontation-spiral#" in key]
    assert support_of(spiral, first.backend).source_line == "Source: Belarus in Focus, published on 2 October 2017."
    assert support_of(keys, first.backend).source_line == (
        "Source: Belarus in Focus, published from 1 June 2011 to 2 October 2017 (not all dates are printed)."
    )


def test_counts_are_of_what_is_drawn(first: Project) -> None:
    network = first.network(level="country")
    behind = network.statements("International Monetary Fund")
    # the two acts of the Fund, s14 and s17
    assert str(network.support.among(behind)) == "2 acts, 2 statements, 1 article and 1 source"


def test_a_small_figure_has_room_for_its_lines_and_keeps_none_of_them() -> None:
    with drawing() as make:
        made = make(figsize=(1, 1))
        made.add_subplot().axis("off")
    figure = Figure("x", "A title of $100 & more", "How to read it.", "", made, Support(1, 2, 1, 1), "1 of 2 is drawn.")
    said = texts(figure)
    assert "A title of $100 &amp; more" in said or "A title of $100 & more" in said
    assert "1 of 2 is drawn. Based on 1 act, 2 statements, 1 article and 1 source." in said
    assert not made.texts
    assert figure.written("png").startswith(b"\x89PNG")
    assert figure.written("pdf").startswith(b"%PDF")


def test_words_that_no_typeface_has_are_kept_as_text_and_named_by_their_script_where_they_are_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A name in Egyptian hieroglyphs; with warnings as errors, none may come from Matplotlib."""
    monkeypatch.setattr("kg.drawing.scripts._families", lambda signs: ())
    with drawing() as new:
        drawn = new(figsize=(2, 1))
        drawn.text(0.5, 0.5, "𓀀𓀁 in 中華")
    figure = Figure("f", "Names", "", "", drawn, Support(1, 1, 1, 1))
    assert "𓀀𓀁 in 中華" in texts(figure)
    assert "no typeface" not in " ".join(texts(figure))
    written: list[str] = []
    monkeypatch.setattr(drawn, "savefig", lambda *_, **__: written.extend(one.get_text() for one in drawn.texts))
    figure.written("png")
    assert "[Egyptian] in [CJK]" in written
    assert (
        "[CJK] and [Egyptian] stand for words that no typeface here can write: "
        "install Noto Sans CJK and Noto Sans Egyptian."
    ) in " ".join(written)
    assert drawn.texts[0].get_text() == "𓀀𓀁 in 中華"


def test_a_report_has_the_colours_and_typefaces_of_the_page(first: Project) -> None:
    """As the style sheet of the page has them; nothing else in the report has a colour but the paper of figures."""
    style = (ROOT / "web" / "src" / "elements" / "tokens.css").read_text("utf-8")
    page = to_page(first.report().parts(), "Two articles")
    for name in ("page", "ground", "ink", "quiet", "marked", "sans", "serif"):
        (value,) = re.findall(rf"^  --{name}: (.+);$", style, re.MULTILINE)
        assert f"--{name}: {value};" in page
    assert set(re.findall(r"[^(,] (#[0-9a-f]{3,6});", page.partition("<body>")[0])) <= {"#fff"}
