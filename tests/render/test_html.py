"""HTML of reports and notebooks: words of any direction and language."""

from __future__ import annotations

import pytest

from kg.render.html import isolated, to_html, to_page
from kg.render.parts import Heading, Quotes, Text
from tests.support.scripts import TOLD, Told, in_many_scripts


@pytest.mark.parametrize("told", TOLD, ids=lambda told: told.lang)
def test_quotes_have_their_language_and_direction(told: Told) -> None:
    project = in_many_scripts()
    evidence = project.backend.evidence([f"ada/{told.lang}#s1"])
    html = to_html([Quotes(evidence)])
    assert f'<p dir="auto" lang="{told.lang}"><mark>{told.sentence}</mark></p>' in html


def test_names_from_right_to_left_turn_nothing_around_them() -> None:
    assert isolated("ایران, ترکیه & <b>") == "<bdi>ایران</bdi>, <bdi>ترکیه</bdi> &amp; &lt;b&gt;"
    assert isolated("وزارت امور خارجه – criticizes") == "<bdi>وزارت امور خارجه</bdi> – criticizes"
    assert isolated("日本 – Ж") == "日本 – Ж"


def test_half_spaces_are_kept() -> None:
    page = to_page([Heading("گفت‌وگو", 1), Text("می‌شود")], "گفت‌وگو")
    assert '<h1 dir="auto">گفت\u200cوگو</h1>' in page
    assert "<bdi>می\u200cشود</bdi>" in page
