"""Texts in figures fit, and hold no formulas."""

from __future__ import annotations

from kg.drawing.figure import wrapped


def test_a_text_is_cut_where_it_needs_more_lines() -> None:
    assert wrapped("one two three four", 9, 2) == "one two\nthree…"
    assert wrapped("one two", 9, 2) == "one two"
    assert wrapped("", 9, 2) == ""


def test_a_word_too_long_is_cut() -> None:
    assert wrapped("a " + 20 * "x", 9, 3) == "a\nxxxxxxxx…"


def test_no_formula_is_left() -> None:
    assert wrapped("$x_1$ \\frac", 30, 1) == r"\$x_1\$ frac"
