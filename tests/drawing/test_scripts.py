"""Names in any script in pictures: typefaces that have them, or one sentence on what to install."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from matplotlib.text import Text

from kg.drawing import scripts
from kg.drawing.lettering import arrowed, our_line, typeface, width_of
from kg.drawing.network import draw_network, network_figure
from kg.drawing.scripts import families_for, lack_in_words, script_of, settable
from kg.layout.layout import lay_out_network
from kg.project import Project
from tests.support.scripts import TOLD, in_many_scripts


@pytest.fixture(scope="module")
def project() -> Project:
    return in_many_scripts()


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine on which no typeface is installed."""
    monkeypatch.setattr(scripts, "_by_family", dict)
    scripts._families.cache_clear()
    yield
    scripts._families.cache_clear()


def captions(project: Project, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return what is set in the picture of a network."""
    network = project.network()
    figure = network_figure(network, lay_out_network(network))
    said: list[str] = []
    monkeypatch.setattr(
        figure.drawn, "savefig", lambda *_, **__: said.extend(one.get_text() for one in figure.drawn.findobj(Text))
    )
    figure.written("png")
    return " ".join(said)


@pytest.mark.usefixtures("bare")
def test_one_sentence_says_what_to_install(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    said = captions(project, monkeypatch)
    assert (
        "[CJK], [Devanagari], [Ethiopic] and [Thai] stand for words that no typeface here can write: "
        "install Noto Sans CJK, Noto Sans Devanagari, Noto Sans Ethiopic and Noto Sans Thai."
    ) in said
    assert said.count("no typeface") == 1


@pytest.mark.usefixtures("bare")
def test_words_that_cannot_be_written_give_way_to_the_name_of_their_script() -> None:
    assert settable("NATO and 北大西洋 条約, ไทย") == "NATO and [CJK], [Thai]"
    assert settable("plain é Ж") == "plain é Ж"


@pytest.mark.parametrize("told", TOLD, ids=lambda told: told.lang)
def test_the_script_of_a_name_is_known(told: object) -> None:
    assert isinstance(told, type(TOLD[0]))
    found = {script_of(sign) for sign in told.who if sign.isalpha()}
    assert found == {"CJK" if told.script in ("CJK", "Hangul") else told.script}


def test_a_sign_that_our_typeface_lacks_is_written_in_one_that_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """STIX comes with Matplotlib, and has script capitals that DejaVu has not."""
    sign = "\U0001d49c"  # mathematical script capital A
    assert ord(sign) not in scripts.own_signs(), "DejaVu has it by now; choose another sign"
    files = {"STIXGeneral": _stix()}
    monkeypatch.setattr(scripts, "_by_family", lambda: {name: scripts._signs_in(file) for name, file in files.items()})
    scripts._families.cache_clear()
    assert families_for(f"a {sign}") == ("STIXGeneral",)
    assert settable(sign) == sign
    assert lack_in_words([sign]) == ""
    assert width_of(sign, 10) > 0
    assert typeface(10, bold=True, others=("STIXGeneral",)).get_family() == ["DejaVu Sans", "STIXGeneral"]
    scripts._families.cache_clear()


def _stix() -> str:
    import matplotlib as mpl

    return str(Path(mpl.get_data_path(), "fonts", "ttf", "STIXGeneral.ttf"))


def test_names_stay_text_in_svg_half_spaces_too(project: Project) -> None:
    network = project.network()
    picture = draw_network(network, lay_out_network(network), format="svg", title="گفت‌وگو").decode()
    for told in TOLD:
        assert told.who in picture
    assert "گفت\u200cوگو" in picture
    assert "no typeface" not in picture


def test_a_line_of_ours_runs_from_left_to_right_whatever_it_begins_with() -> None:
    assert our_line("ایران Gazette") == "\u200eایران Gazette"
    assert our_line("2 of ایران") == "2 of ایران"


def test_an_arrow_points_from_the_first_name_to_the_second() -> None:
    """The signs between two names that run from right to left would turn with them (UAX 9, N1)."""
    assert arrowed("Ada", "日本") == "Ada → 日本"
    assert arrowed("مصر", "السودان").split("→") == ["\u200eمصر\u200e ", " \u200eالسودان\u200e"]


def test_matplotlib_notes_nothing_beside_a_figure(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # nobody listens
    scripts.quiet_matplotlib()
    logging.getLogger("matplotlib.font_manager").warning("building the font cache")
    assert capfd.readouterr() == ("", "")
