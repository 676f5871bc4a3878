"""Parts as Markdown, read by a parser of CommonMark: what others wrote is text, and what stands out is bold."""

from __future__ import annotations

from html import escape

import pytest
from markdown_it import MarkdownIt

from kg.render.markdown import to_markdown
from kg.render.parts import Heading, Items, Part, Span, Text


def read(part: Part) -> str:
    """Return a part as HTML."""
    html: str = MarkdownIt("commonmark").render(to_markdown([part]))
    return html.strip()


@pytest.mark.parametrize("sign", ["#", "-", "+", "=", "1.", "12)"])
@pytest.mark.parametrize("blanks", ["", " ", "   "])
def test_signs_at_the_start_of_a_line_are_text(sign: str, blanks: str) -> None:
    assert read(Text((Span(f"{blanks}{sign} x"),))) == f"<p>{sign} x</p>"
    assert read(Items([(Span(f"{blanks}{sign} x"),)])) == f"<ul>\n<li>{sign} x</li>\n</ul>"


def test_a_heading_keeps_its_last_sign() -> None:
    assert read(Heading("Initiative #", 3)) == "<h3>Initiative #</h3>"
    assert read(Heading("Team C ##", 3)) == "<h3>Team C ##</h3>"


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("他说：", "“中文。”", "然后"),
        ("pre", "(mid)", "post"),
        ("said ", "“a b”", ", yes"),
        ("foo", "a", "b"),
        ("one ", "ends in [", "x"),
        ("", "alone", ""),
    ],
)
def test_what_stands_out_is_bold_beside_any_sign(before: str, words: str, after: str) -> None:
    shown = read(Text((Span(before), Span(words, "quoted"), Span(after))))
    bold = shown.replace("<strong>", "<b>").replace("</strong>", "</b>")
    assert bold == f"<p>{escape(before, quote=False)}<b>{words}</b>{escape(after, quote=False)}</p>"


def test_two_stretches_that_touch_are_both_bold() -> None:
    assert read(Text((Span("a", "bold"), Span("b", "bold")))) == "<p><b>a</b><b>b</b></p>"


def test_a_paragraph_without_words_is_none() -> None:
    assert read(Text("", "bold")) == ""
